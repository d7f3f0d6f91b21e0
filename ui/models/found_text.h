// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/copies.h"
#include "ui/models/report_source.h"
#include "ui/models/series_entries.h"

#include <QHash>
#include <QObject>
#include <QRect>
#include <QSet>

namespace disclens::ui {

/// One box in one picture: a place of a finding of the check "text".
struct TextBox {
    QString finding; ///< id
    int place = 0;   ///< index in Finding::places
    inspect::Level level = inspect::Level::Could;
    QString meaning; ///< fact of that name: name birth_date number … handwriting barcode
    QRect box;       ///< pixels of the frame at full size (image::FrameInfo::fullSize)
    QString layer;   ///< pixels, overlay, icon
    int turned = 0;  ///< degrees clockwise
    double centre = 0, width = 0; ///< a window that shows it; width 0: the default window does

    bool isIcon() const { return layer == QLatin1String("icon"); }
    /// Drawn unasked. What is the same for many people gets its box when it is chosen.
    bool matters() const {
        return level != inspect::Level::Unlikely && level != inspect::Level::Note;
    }
    bool operator==(const TextBox&) const = default;
};

/// What the program knows of the writing inside pictures: which boxes lie on which picture, and
/// how far the looking is. Follows the newest report; the look-ups are quick.
class FoundText final : public QObject {
    Q_OBJECT

  public:
    /// How far the check "text" is. Missing: the part that reads is missing or damaged.
    enum class State { NoPictures, Waiting, Running, Done, Canceled, Failed, Missing };

    explicit FoundText(ReportSource& source, QObject* parent = nullptr);

    State state() const;
    /// Pictures looked at so far. Like pictures() without copies: a copy looked at before the
    /// picture that it repeats does not count for it, so this is never too many.
    qint64 done() const;
    qint64 copies() const; ///< pictures that repeat another; the progress of checks counts them
    /// Pictures of the disc, and those that the check left out (finished check).
    int pictures() const;
    qint64 leftOut() const;

    /// Boxes on one picture, `frame` from 1; those that matter first, each in reading order.
    const QList<TextBox>& on(FileId file, int frame) const;
    /// All writing on this picture was looked for, so that covering its boxes is all there is to
    /// cover. False while the check runs, for pictures that it left out, and for pages of a PDF,
    /// whose own text is not a picture.
    bool isChecked(const PictureItem& picture) const;
    /// The pictures that one finding is on, without repeats, in the order of its places; with the
    /// index of the first place there.
    struct On {
        PictureItem picture;
        int place = 0;
    };
    QList<On> picturesOf(const inspect::Finding& finding) const;
    /// On how many pictures at least one of these findings stands; another person's pictures aside.
    int picturesWith(const std::function<bool(const inspect::Finding&)>& wanted) const;
    /// What a file is for image::FrameRequest.
    QString container(FileId file) const;

    /// The finding is of the check "text".
    static bool isText(const inspect::Finding& finding) {
        return finding.check == QLatin1String("text");
    }
    static QString meaning(const inspect::Finding& finding);
    /// It was found to be the name of the patient, not just some name.
    static bool isYourName(const inspect::Finding& finding);
    /// It stands in a box on a picture; others say something about a picture as a whole.
    static bool isOnPicture(const inspect::Finding& finding);
    /// Of the levels that say something about a person.
    static bool isAboutPerson(const inspect::Finding& finding) {
        return !finding.theirs &&
               (finding.level == inspect::Level::Points || finding.level == inspect::Level::Could);
    }

    /// It looked like writing, and nothing could be read: it may be a part of the picture.
    static bool isUnread(const inspect::Finding& finding);

  private:
    void follow() const;

    ReportSource& m_source;
    mutable ReportSource::ReportPtr m_report;
    mutable QHash<std::pair<FileId, int>, QList<TextBox>> m_boxes;
    mutable QHash<FileId, QString> m_containers;
    mutable QSet<std::pair<FileId, int>> m_unchecked; ///< frame 0: the whole file
    mutable dicom::Copies m_copies;
    mutable bool m_someUnchecked = false; ///< left out, and the report does not say where
};

/// "Your name", "Hospital", "Handwriting": what a line of writing is, in two or three words.
QString meaningWord(const inspect::Finding& finding);
/// "Sure", "Likely", "Please look".
QString sureWord(const inspect::Finding& finding);
/// "Top left, on all 12 pictures of this series", without values.
QString textWhere(const inspect::Finding& finding, int pictures);

} // namespace disclens::ui
