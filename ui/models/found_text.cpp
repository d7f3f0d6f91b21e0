// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/found_text.h"

#include "advice/whose.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace disclens::ui {

namespace {

using inspect::Finding;

const QString kCheck = QStringLiteral("text");

QString words(const char* text) {
    return QCoreApplication::translate("FoundText", text);
}

struct Word {
    const char* id;
    const char* text;
};

/// By the subject of the finding where there is one, else by its meaning. "Your" only where it was
/// found to be the person's.
constexpr std::array kWhats{
    Word{"burned-name", QT_TRANSLATE_NOOP("FoundText", "Your name")},
    Word{"burned-some-name", QT_TRANSLATE_NOOP("FoundText", "A name")},
    Word{"other-person", QT_TRANSLATE_NOOP("FoundText", "Name of someone else")},
    Word{"burned-birth-date", QT_TRANSLATE_NOOP("FoundText", "Your birth date")},
    Word{"burned-some-birth-date", QT_TRANSLATE_NOOP("FoundText", "A birth date")},
    Word{"burned-number", QT_TRANSLATE_NOOP("FoundText", "Your number")},
    Word{"burned-some-number", QT_TRANSLATE_NOOP("FoundText", "A number")},
    Word{"burned-national-number", QT_TRANSLATE_NOOP("FoundText", "National number")},
    Word{"burned-order-number", QT_TRANSLATE_NOOP("FoundText", "Exam number")},
    Word{"burned-hospital", QT_TRANSLATE_NOOP("FoundText", "Hospital")},
    Word{"burned-exam-date", QT_TRANSLATE_NOOP("FoundText", "Exam date")},
    Word{"burned-date", QT_TRANSLATE_NOOP("FoundText", "A date")},
    Word{"burned-time", QT_TRANSLATE_NOOP("FoundText", "A time")},
    Word{"burned-staff", QT_TRANSLATE_NOOP("FoundText", "Staff name")},
    Word{"burned-contact", QT_TRANSLATE_NOOP("FoundText", "Your address or phone")},
    Word{"burned-some-contact", QT_TRANSLATE_NOOP("FoundText", "Address or phone")},
    Word{"burned-serial", QT_TRANSLATE_NOOP("FoundText", "Machine number")},
    Word{"burned-age", QT_TRANSLATE_NOOP("FoundText", "Age or sex")},
    Word{"burned-page", QT_TRANSLATE_NOOP("FoundText", "Page full of words")},
    Word{"burned-unread", QT_TRANSLATE_NOOP("FoundText", "May be writing")},
    Word{"burned-side", QT_TRANSLATE_NOOP("FoundText", "Side marker")},
    Word{"burned-view", QT_TRANSLATE_NOOP("FoundText", "View or position")},
    Word{"burned-body", QT_TRANSLATE_NOOP("FoundText", "Body part label")},
    Word{"burned-sequence", QT_TRANSLATE_NOOP("FoundText", "Kind of scan")},
    Word{"burned-settings", QT_TRANSLATE_NOOP("FoundText", "Machine setting")},
    Word{"burned-window", QT_TRANSLATE_NOOP("FoundText", "Brightness setting")},
    Word{"burned-counter", QT_TRANSLATE_NOOP("FoundText", "Picture number")},
    Word{"burned-scale", QT_TRANSLATE_NOOP("FoundText", "Scale")},
    Word{"burned-machine", QT_TRANSLATE_NOOP("FoundText", "Maker or machine")},
    Word{"burned-status", QT_TRANSLATE_NOOP("FoundText", "Machine message")},
    Word{"burned-label", QT_TRANSLATE_NOOP("FoundText", "Label")},
    Word{"name", QT_TRANSLATE_NOOP("FoundText", "Your name")},
    Word{"birth_date", QT_TRANSLATE_NOOP("FoundText", "Your birth date")},
    Word{"number", QT_TRANSLATE_NOOP("FoundText", "Your number")},
    Word{"hospital", QT_TRANSLATE_NOOP("FoundText", "Hospital")},
    Word{"exam_date", QT_TRANSLATE_NOOP("FoundText", "Exam date")},
    Word{"staff", QT_TRANSLATE_NOOP("FoundText", "Staff name")},
    Word{"contact", QT_TRANSLATE_NOOP("FoundText", "Address or phone")},
    Word{"harmless", QT_TRANSLATE_NOOP("FoundText", "Label or setting")},
    Word{"handwriting", QT_TRANSLATE_NOOP("FoundText", "Handwriting")},
    Word{"barcode", QT_TRANSLATE_NOOP("FoundText", "Barcode")},
};

constexpr std::array kWheres{
    Word{"top-left", QT_TRANSLATE_NOOP("FoundText", "Top left")},
    Word{"top", QT_TRANSLATE_NOOP("FoundText", "At the top")},
    Word{"top-right", QT_TRANSLATE_NOOP("FoundText", "Top right")},
    Word{"left", QT_TRANSLATE_NOOP("FoundText", "On the left")},
    Word{"middle", QT_TRANSLATE_NOOP("FoundText", "In the middle")},
    Word{"right", QT_TRANSLATE_NOOP("FoundText", "On the right")},
    Word{"bottom-left", QT_TRANSLATE_NOOP("FoundText", "Bottom left")},
    Word{"bottom", QT_TRANSLATE_NOOP("FoundText", "At the bottom")},
    Word{"bottom-right", QT_TRANSLATE_NOOP("FoundText", "Bottom right")},
};

template <size_t N> QString wordOf(const std::array<Word, N>& table, const QString& id) {
    for (const Word& row : table)
        if (id == QLatin1String(row.id))
            return words(row.text);
    return {};
}

} // namespace

FoundText::FoundText(ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {}

bool FoundText::isUnread(const Finding& finding) {
    return finding.subject == QLatin1String("burned-unread");
}

bool FoundText::isYourName(const Finding& finding) {
    return meaning(finding) == QLatin1String("name") &&
           finding.subject != QLatin1String("burned-some-name") &&
           finding.subject != QLatin1String("other-person");
}

bool FoundText::isOnPicture(const Finding& finding) {
    return isText(finding) &&
           std::any_of(finding.places.cbegin(), finding.places.cend(),
                       [](const inspect::Place& place) { return place.frame > 0; });
}

QString FoundText::meaning(const Finding& finding) {
    return finding.facts.value(QStringLiteral("meaning"), QStringLiteral("other"));
}

void FoundText::follow() const {
    const ReportSource::ReportPtr report = m_source.report();
    if (report == m_report)
        return;
    m_report = report;
    m_boxes.clear();
    m_containers.clear();
    m_unchecked.clear();
    m_someUnchecked = false;
    m_copies = report->catalogue ? dicom::Copies(*report->catalogue) : dicom::Copies();
    for (const Finding& finding : report->findings) {
        if (!isText(finding))
            continue;
        const QString kind = meaning(finding);
        for (int i = 0; i < finding.places.size(); ++i) {
            const inspect::Place& place = finding.places.at(i);
            if (place.file == kNoFile || place.frame <= 0 || place.box.isEmpty())
                continue;
            m_boxes[{place.file, place.frame}] << TextBox{
                finding.id,   i,          finding.level, kind, place.box, place.layer, place.turned,
                place.centre, place.width};
        }
    }
    for (QList<TextBox>& boxes : m_boxes) {
        // Writing stands in blocks at the left, in the middle and at the right; each is read down.
        int right = 1;
        for (const TextBox& box : std::as_const(boxes))
            right = std::max(right, box.box.x() + box.box.width());
        const auto order = [right](const TextBox& box) {
            const int block = int(qint64(box.box.center().x()) * 3 / right);
            return std::tuple(!box.matters(), block, box.box.y(), box.box.x(), box.place);
        };
        std::stable_sort(boxes.begin(), boxes.end(), [&order](const TextBox& a, const TextBox& b) {
            return order(a) < order(b);
        });
    }
    for (const report::OtherFileRow& row : report->others)
        m_containers.insert(row.file, row.type == image::FileType::Pdf ? QStringLiteral("pdf")
                                      : row.type == image::FileType::Video
                                          ? QStringLiteral("video")
                                          : QStringLiteral("picture"));
    for (const inspect::NotChecked& item : report->notChecked) {
        // The small icon picture of a file is not shown anywhere, and neither is a picture that
        // could not be decoded.
        if (item.check != kCheck || item.what.endsWith(QLatin1String("icon")))
            continue;
        if (item.file != kNoFile) // one entry can stand for several frames of a file
            m_unchecked.insert({item.file, item.count > 1 ? 0 : item.frame});
        else if (item.what != QLatin1String("text-frame-failed"))
            m_someUnchecked = true;
    }
}

FoundText::State FoundText::state() const {
    follow();
    using S = session::CheckProgress::State;
    std::optional<S> progress;
    for (const session::CheckProgress& check : m_source.progress())
        if (check.check == kCheck)
            progress = check.state;
    bool looked = false, listed = false;
    for (const inspect::Checked& check : m_report->checked)
        if (check.check == kCheck) {
            listed = true;
            looked = check.items > 0;
        }
    bool canceled = m_report->canceled, missing = false;
    for (const inspect::NotChecked& item : m_report->notChecked) {
        if (item.check != kCheck || item.file != kNoFile)
            continue;
        canceled = canceled || item.what == QLatin1String("canceled");
        missing = missing || item.reason.code == ErrorCode::NotSupported ||
                  item.what == QLatin1String("check-missing") ||
                  item.what == QLatin1String("text-not-looked");
    }
    if (missing && !looked)
        return State::Missing;
    if (progress == S::Running)
        return State::Running;
    if (canceled && (!listed || leftOut() > 0))
        return State::Canceled;
    // The report follows a little later than the progress.
    if (m_source.isReading() || (!m_report->complete && !canceled && progress != S::Failed &&
                                 m_source.state() != ReportSource::State::Failed))
        return looked ? State::Running : State::Waiting;
    if (progress == S::Failed)
        return State::Failed;
    if (pictures() == 0)
        return State::NoPictures;
    return listed ? State::Done : State::Missing;
}

qint64 FoundText::done() const {
    follow();
    const auto pictures = [this](qint64 looked, qint64 left) {
        return std::max<qint64>(0, std::min(looked, this->pictures() - left));
    };
    for (const session::CheckProgress& check : m_source.progress())
        if (check.check == kCheck && check.done > 0)
            return pictures(check.done, check.total - check.done);
    for (const inspect::Checked& check : m_report->checked)
        if (check.check == kCheck)
            return pictures(check.items, check.skipped);
    return 0;
}

qint64 FoundText::copies() const {
    follow();
    return m_copies.frames();
}

int FoundText::pictures() const {
    follow();
    for (const inspect::Checked& check : m_report->checked)
        if (check.check == kCheck && check.items + check.skipped > 0)
            return int(
                std::min<qint64>(std::max<qint64>(check.items + check.skipped - m_copies.frames(),
                                                  m_report->pictureCount()),
                                 std::numeric_limits<int>::max()));
    return m_report->pictureCount();
}

qint64 FoundText::leftOut() const {
    follow();
    for (const inspect::Checked& check : m_report->checked)
        if (check.check == kCheck)
            return check.skipped;
    return 0;
}

const QList<TextBox>& FoundText::on(FileId file, int frame) const {
    static const QList<TextBox> none;
    follow();
    const auto at = m_boxes.constFind({file, frame});
    return at == m_boxes.constEnd() ? none : *at;
}

bool FoundText::isChecked(const PictureItem& picture) const {
    follow();
    return picture.container != QLatin1String("pdf") && state() == State::Done &&
           !m_someUnchecked && !m_unchecked.contains({picture.file, 0}) &&
           !m_unchecked.contains({picture.file, picture.frame + 1});
}

QString FoundText::container(FileId file) const {
    follow();
    return m_containers.value(file, QStringLiteral("dicom"));
}

QList<FoundText::On> FoundText::picturesOf(const Finding& finding) const {
    follow();
    QList<On> list;
    QSet<std::pair<FileId, int>> seen;
    for (int i = 0; i < finding.places.size(); ++i) {
        const inspect::Place& place = finding.places.at(i);
        const std::pair picture(m_copies.original(place.file), place.frame);
        if (place.file == kNoFile || place.frame <= 0 || seen.contains(picture))
            continue;
        seen.insert(picture);
        list << On{{place.file, place.frame - 1, container(place.file)}, i};
    }
    return list;
}

int FoundText::picturesWith(const std::function<bool(const Finding&)>& wanted) const {
    follow();
    QSet<std::pair<FileId, int>> seen;
    int most = 0; // a finding knows its number also where its places are not all listed
    for (const Finding& finding : m_report->findings) {
        // Another person's pictures are no pictures with details of this person.
        if (!isOnPicture(finding) || finding.theirs || !wanted(finding))
            continue;
        QSet<std::pair<FileId, int>> theirs;
        for (const inspect::Place& place : finding.places)
            if (place.file != kNoFile && place.frame > 0)
                (m_report->otherPeople.holds(place.file) ? theirs : seen)
                    .insert({m_copies.original(place.file), place.frame});
        most = std::max(most, finding.facts.value(QStringLiteral("pictures")).toInt() -
                                  int(theirs.size()));
    }
    return std::max(most, int(seen.size()));
}

QString meaningWord(const Finding& finding) {
    const advice::OfAnother another(finding.theirs);
    QString word = wordOf(kWhats, finding.subject);
    if (word.isEmpty())
        word = wordOf(kWhats, FoundText::meaning(finding));
    return word.isEmpty() ? words(QT_TRANSLATE_NOOP("FoundText", "Other writing")) : word;
}

QString sureWord(const Finding& finding) {
    const QString sure = finding.facts.value(QStringLiteral("sure"));
    if (sure == QLatin1String("sure"))
        return words(QT_TRANSLATE_NOOP("FoundText", "Sure"));
    if (sure == QLatin1String("likely"))
        return words(QT_TRANSLATE_NOOP("FoundText", "Likely"));
    return words(QT_TRANSLATE_NOOP("FoundText", "Please look"));
}

QString textWhere(const Finding& finding, int pictures) {
    const QString count =
        QCoreApplication::translate("FoundText", "on %n picture(s)", "", pictures);
    const QString where = wordOf(kWheres, finding.facts.value(QStringLiteral("where")));
    if (where.isEmpty())
        return QCoreApplication::translate("FoundText", "Printed on %n picture(s)", "", pictures);
    return QCoreApplication::translate("FoundText", "%1, %2", "where in a picture, on how many")
        .arg(where, count);
}

} // namespace disclens::ui
