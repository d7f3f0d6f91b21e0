// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/examine.h"
#include "inspect/other_people.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace disclens::tests {

/// A made-up disc in memory: files are data sets that a test writes element by element, as
/// readFile() would give them.
class MaterialFixture {
  public:
    MaterialFixture();
    ~MaterialFixture();

    /// A new DICOM file; elements go to it until the next file. Returns its id.
    FileId dicom(const QString& path);
    /// keyword: of the dictionary ("PatientName"), or a tag "(0009,1001)". path: of the enclosing
    /// item, "(0040,A730)[1].".
    MaterialFixture& element(const QString& keyword, const QString& value,
                             const QString& item = {});
    MaterialFixture& raw(quint16 group, quint16 element, const char* vr, const QString& value,
                         const QString& creator = {},
                         dicom::ValueKind kind = dicom::ValueKind::Text, const QString& item = {});
    /// A maker's field in which no text could be recognised.
    MaterialFixture& makersCode(quint16 group, quint16 element, const QString& creator);
    MaterialFixture& note(dicom::Note note);
    /// Common attributes of one exam of one person.
    MaterialFixture& person(const QString& name, const QString& id, const QString& birthDate);

    /// A file that is not DICOM.
    FileId other(const QString& path, image::FileType type, const QString& text = {},
                 const QList<image::Property>& properties = {});
    /// The last one has a part that nobody looked into (DocumentFacts::notLookedInto).
    void leaveOut(const QString& what);
    /// The same file seen as the document inside a DICOM object.
    void inside(FileId file, image::FileType type, const QString& text);
    /// One line of writing in a picture of the file. frame: from 0. Lines come in this order.
    /// Guesses come from the box and so many pixels left of it.
    static constexpr int kGuessedBeyond = 6;
    MaterialFixture& line(FileId file, int frame, const QRect& box, const QString& text,
                          const QString& code = {}, const QByteArray& guesses = {});
    /// A picture in which no writing was found.
    MaterialFixture& noLine(FileId file, int frame);
    /// What the check "text" is told beside the lines.
    inspect::WritingFound& writing() { return m_writing; }
    /// What the person said, for the check "linkage".
    inspect::AboutPerson& about() { return m_about; }
    media::Source& source() { return m_sources[0]; }
    void unreadable(const QString& path);
    /// As if the helpers had answered the other way round.
    void readBackwards();

    inspect::Findings examine(const QSet<QString>& checks = {});
    /// What of the last examine() belongs to other people.
    const inspect::OtherPeople& otherPeople() const { return m_otherPeople; }
    const QList<media::Entry>& entries() const { return m_entries; }

  private:
    void finishFile();
    FileId entry(const QString& path);

    QList<media::Entry> m_entries;
    QList<media::Source> m_sources;
    QList<inspect::OtherFile> m_others;
    QList<media::Unread> m_unread;
    QHash<FileId, QList<dicom::Note>> m_notes;
    QHash<FileId, int> m_privateUnreadable;
    QList<writing::FrameLines> m_lines;
    inspect::WritingFound m_writing;
    inspect::AboutPerson m_about;
    inspect::OtherPeople m_otherPeople;
    bool m_looked = false; ///< for writing
    std::vector<std::pair<FileId, dicom::DataSet>> m_files;
    std::optional<dicom::DataSet> m_open;
    FileId m_openFile = kNoFile;
};

/// The first finding with this kind and, when given, subject; nullptr if none.
const inspect::Finding* find(const inspect::Findings& findings, const QString& kind,
                             const QString& subject = {});
/// All findings, one a line, for failure messages of tests on made-up data.
QString listed(const inspect::Findings& findings);

} // namespace disclens::tests
