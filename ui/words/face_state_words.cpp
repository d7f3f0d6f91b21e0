// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/face_state_words.h"

#include "advice/face_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace disclens::ui {

using inspect::Level;
using Search = FaceState::Search;

namespace {

/// Gives the words their context.
struct W {
    Q_DECLARE_TR_FUNCTIONS(disclens::ui::FacePage)
};

QString number(qint64 n) {
    return QLocale().toString(n);
}

} // namespace

FaceWords faceTitle(const FaceState& state, bool shown) {
    const inspect::SeriesFace& best = state.heads.first();
    const Level level = inspect::faceLevel(best.verdict);
    const int like =
        int(std::count_if(state.heads.cbegin(), state.heads.cend(),
                          [&](const auto& a) { return inspect::faceLevel(a.verdict) == level; }));
    QString title, line;
    switch (level) {
    case Level::Points:
        title = shown ? W::tr("%n head scan(s) can work like a photograph of you", "", like)
                      : W::tr("%n head scan(s) can show your face", "", like);
        line = shown ? QString()
                     : W::tr("It works like a photograph of you. We have not drawn it yet.");
        break;
    case Level::Could:
        title = best.verdict.inView == face::InView::Partial
                    ? W::tr("%n head scan(s) can show a part of your face", "", like)
                    : W::tr("%n head scan(s) may show your face", "", like);
        line = shown ? QString() : W::tr("We have not drawn it yet.");
        break;
    case Level::Unlikely:
        title = best.verdict.removed.value_or(false)
                    ? W::tr("The face was taken out of the head scan")
                    : W::tr("The head scan does not show your face");
        break;
    default:
        title = W::tr("We could not judge the head scan");
        break;
    }
    return {title, line};
}

FaceWords faceStateWords(const FaceState& state) {
    QString title, text;
    const QString counted =
        W::tr("We looked at %1 of %2 pictures. What we found so far is kept. The "
              "rest is marked “Not checked”.")
            .arg(number(state.looked), number(state.total));
    switch (state.search) {
    case Search::Waiting:
    case Search::Running:
        title = W::tr("Looking for a face …");
        text = W::tr("It appears here as soon as we find one. You can look around meanwhile.");
        break;
    case Search::Done:
        if (!state.heads.isEmpty())
            break;
        if (!state.unjudged.isEmpty()) {
            title = W::tr("We could not judge every scan.");
            text = advice::faceWhySentence(state.unjudged.first().verdict.why);
        } else {
            title = W::tr("No head scan on this disc.");
            text = W::tr("So there is no face to rebuild. Nothing to do here.");
        }
        break;
    case Search::Canceled:
        title = W::tr("You stopped this check.");
        text = counted;
        break;
    case Search::Failed:
        title = W::tr("Sorry, this check stopped early.");
        text =
            W::tr("The other checks are fine. Nothing was sent anywhere. If your disc has a head "
                  "scan, it may show your face.");
        break;
    case Search::NotWanted:
        title = W::tr("We did not look for a face this time.");
        text = W::tr("If your disc has a head scan, it may show your face.");
        break;
    }
    return {title, text};
}

} // namespace disclens::ui
