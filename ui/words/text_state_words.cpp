// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/text_state_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace disclens::ui {

using inspect::Finding;

namespace {

/// Gives the words their context.
struct W {
    Q_DECLARE_TR_FUNCTIONS(disclens::ui::TextPage)
};

bool isYours(const Finding& finding) {
    return finding.level == inspect::Level::Points && !finding.act;
}

QString number(qint64 n) {
    return QLocale().toString(n);
}

} // namespace

TextTitle textTitle(const FoundText& text) {
    const int all = text.pictures();
    const int named = text.picturesWith(&FoundText::isYourName);
    const int yours = text.picturesWith(isYours);
    const int about = text.picturesWith(&FoundText::isAboutPerson);
    const int read = text.picturesWith([](const Finding& finding) {
        return FoundText::isAboutPerson(finding) && !FoundText::isUnread(finding);
    });
    const int any = text.picturesWith([](const Finding&) { return true; });
    const auto state = text.state();
    const bool soFar = state == FoundText::State::Running || state == FoundText::State::Waiting;
    QString title,
        line = W::tr("This text is part of the picture, so it stays when the file’s name "
                     "tag is removed.");
    if (named > 0) {
        title = soFar ? W::tr("So far, %n picture(s) have your name printed on them", "", named)
                      : W::tr("%n of %1 picture(s) have your name printed on them", "", named)
                            .arg(number(all));
    } else if (yours > 0) {
        title =
            soFar ? W::tr("So far, %n picture(s) have details about you printed on them", "", yours)
                  : W::tr("%n of %1 picture(s) have details about you printed on them", "", yours)
                        .arg(number(all));
    } else if (read > 0) {
        title = soFar ? W::tr("So far, %n picture(s) have writing on them that could point to you",
                              "", read)
                      : W::tr("%n of %1 picture(s) have writing on them that could point to you",
                              "", read)
                            .arg(number(all));
    } else if (about > 0) {
        title =
            soFar
                ? W::tr("So far, %n picture(s) may have writing on them", "", about)
                : W::tr("%n of %1 picture(s) may have writing on them", "", about).arg(number(all));
        line = W::tr("We could not read it. It may be a part of the picture. Please look at it.");
    } else if (any > 0) {
        title = soFar ? W::tr("So far, %n picture(s) have writing on them", "", any)
                      : W::tr("%n of %1 picture(s) have writing on them", "", any).arg(number(all));
        line = W::tr("We found nothing in it that points to you. Please look too.");
    } else {
        title = W::tr("Text in pictures");
        line = W::tr("Some pictures have words printed on them.");
    }
    return {title, line, about > 0 ? about : any};
}

TextStateWords textStateWords(const FoundText& text, bool found) {
    using S = FoundText::State;
    const S state = text.state();
    const QString all = number(text.pictures()),
                  done = number(std::min<qint64>(text.done(), text.pictures()));
    const QString whole =
        number(std::max<qint64>(0, text.pictures() - text.leftOut())); // of a check that ended
    const QString stopped =
        W::tr("We looked at %1 of %2 pictures. What we found so far is kept. The "
              "rest is marked “Not checked”.")
            .arg(done, all);
    TextStateWords out;
    out.canLook = state != S::NoPictures;
    out.isUnderWay = state == S::Waiting || state == S::Running;
    switch (state) {
    case S::NoPictures:
        out.title = W::tr("There are no pictures on this disc.");
        out.text = W::tr("So there is no text in them. Nothing to do here.");
        break;
    case S::Waiting:
    case S::Running:
        if (!found) {
            out.title = W::tr("Looking for text …");
            out.text =
                W::tr("It appears here as soon as we find it. You can look around meanwhile.");
        }
        break;
    case S::Done:
        if (!found) {
            out.title = W::tr("We found no text in these pictures.");
            out.text =
                text.leftOut() > 0
                    ? W::tr("We looked at %1 of %2 pictures. The others we could not fully check.")
                          .arg(whole, all)
                    : W::tr("We looked at %n picture(s), each one.", "", text.pictures());
            out.text +=
                u' ' + W::tr("A program can miss faint or handwritten text. Please look through "
                             "the pictures yourself.");
        } else if (text.leftOut() > 0) {
            out.asNote = true;
            out.title = W::tr("Some pictures could not be fully checked.");
            out.text = W::tr("We looked at %1 of %2 pictures. Please look at the others yourself.")
                           .arg(whole, all);
        }
        break;
    case S::Canceled:
        out.asNote = found;
        out.title = W::tr("You stopped this check.");
        out.text = stopped;
        break;
    case S::Failed:
        out.asNote = found;
        out.title = W::tr("Sorry, this check stopped early.");
        out.text =
            W::tr("The other checks are fine. Nothing was sent anywhere. Please look through the "
                  "pictures yourself.");
        break;
    case S::Missing:
        out.title = W::tr("We could not look for text in your pictures.");
        out.text =
            W::tr("The part of this program that reads text is missing or damaged. To mend it, "
                  "install DiscLens again. Everything else works.");
        out.text +=
            u' ' + W::tr("Until then, please look through the pictures yourself. Names and dates "
                         "often stand at the corners and edges.");
        break;
    }
    return out;
}

} // namespace disclens::ui
