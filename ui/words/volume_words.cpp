// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/volume_words.h"

#include "advice/face_words.h"

#include <QCoreApplication>

#include <array>

namespace disclens::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("VolumeWords", text);
}

struct Row {
    const char* id;
    const char* text;
};

constexpr std::array kWhys{
    Row{"few-slices", QT_TRANSLATE_NOOP("VolumeWords", "Three directions need more slices than "
                                                       "this series has.")},
    Row{"no-place", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions. The files "
                                                     "do not say where their slices lie.")},
    Row{"one-place", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions. All slices "
                                                      "lie in one place.")},
    Row{"no-spacing", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions. The files "
                                                       "do not say how large their parts are.")},
    Row{"bad-directions",
        QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions. The directions in these "
                                         "files make no sense.")},
    Row{"colour", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions, because the "
                                                   "pictures are in color.")},
    Row{"sizes", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions, because the "
                                                  "slices differ in size.")},
    Row{"mosaic", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions, because each "
                                                   "picture holds many small slices.")},
    Row{"too-many", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions. The files "
                                                     "say that there are too many slices.")},
    Row{"localiser", QT_TRANSLATE_NOOP("VolumeWords", "These are single overview pictures, so "
                                                      "there are no three directions to show.")},
    Row{"flat", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions, because the "
                                                 "pictures are empty.")},
    Row{"not-a-number", QT_TRANSLATE_NOOP("VolumeWords", "We cannot show three directions, because "
                                                         "the numbers in the files make no "
                                                         "sense.")},
};

} // namespace

QString directionWord(image::Direction direction) {
    switch (direction) {
    case image::Direction::Axial:
        return words(QT_TRANSLATE_NOOP("VolumeWords", "From the feet"));
    case image::Direction::Coronal:
        return words(QT_TRANSLATE_NOOP("VolumeWords", "From the front"));
    case image::Direction::Sagittal:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VolumeWords", "From the side"));
}

QString directionExpertWord(image::Direction direction) {
    switch (direction) {
    case image::Direction::Axial:
        return words(QT_TRANSLATE_NOOP("VolumeWords", "axial"));
    case image::Direction::Coronal:
        return words(QT_TRANSLATE_NOOP("VolumeWords", "coronal"));
    case image::Direction::Sagittal:
        break;
    }
    return words(QT_TRANSLATE_NOOP("VolumeWords", "sagittal"));
}

QString sideWord(char letter) {
    switch (letter) {
    case 'R':
        return words(QT_TRANSLATE_NOOP("VolumeWords", "R: the right side of the body"));
    case 'L':
        return words(QT_TRANSLATE_NOOP("VolumeWords", "L: the left side of the body"));
    case 'A':
        return words(QT_TRANSLATE_NOOP("VolumeWords", "A: the front of the body"));
    case 'P':
        return words(QT_TRANSLATE_NOOP("VolumeWords", "P: the back of the body"));
    case 'H':
        return words(QT_TRANSLATE_NOOP("VolumeWords", "H: towards the head"));
    default:
        return words(QT_TRANSLATE_NOOP("VolumeWords", "F: towards the feet"));
    }
}

QString sideLegend() {
    return words(
        QT_TRANSLATE_NOOP("VolumeWords", "R right, L left, A front, P back, H head, F feet"));
}

QString noVolumeSentence(const QString& why) {
    for (const Row& row : kWhys)
        if (why == QLatin1String(row.id))
            return words(row.text);
    return words(QT_TRANSLATE_NOOP("VolumeWords", "We cannot show this series in three "
                                                  "directions."));
}

QStringList volumeNotes(const image::VolumeShape& shape, const image::SeriesPlan& plan) {
    QStringList out;
    for (const QString& note : shape.notes) {
        const QString sentence =
            note == u"made-smaller"
                ? words(QT_TRANSLATE_NOOP("VolumeWords", "The scan is large. We made it smaller "
                                                         "for this view."))
                : advice::volumeNoteSentence(note);
        if (!sentence.isEmpty())
            out << sentence;
    }
    if (plan.repeats > 0)
        out << QCoreApplication::translate(
            "VolumeWords", "The same place was scanned %n more time(s). We show the first one.", "",
            plan.repeats);
    else if (plan.leftOut > 0)
        out << QCoreApplication::translate(
            "VolumeWords", "%n picture(s) of this series are not in this view.", "", plan.leftOut);
    return out;
}

} // namespace disclens::ui
