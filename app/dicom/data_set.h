// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <QDataStream>
#include <QList>
#include <QString>

#include <optional>

namespace disclens::dicom {

/// A DICOM attribute tag.
struct Tag {
    quint16 group = 0;
    quint16 element = 0;

    constexpr quint32 key() const { return quint32(group) << 16 | element; }
    constexpr bool isPrivate() const { return group & 1; }
    QString toString() const; ///< "(0010,0010)", upper-case hexadecimal
    static std::optional<Tag> fromString(QStringView text);
    constexpr auto operator<=>(const Tag&) const = default;
};
inline size_t qHash(Tag tag, size_t seed = 0) {
    return ::qHash(tag.key(), seed);
}

/// Keyword of the standard's dictionary ("PatientName"), empty if unknown or private. Any thread.
QString keywordOf(Tag tag);
/// Name of the standard's dictionary ("Patient's Name"), empty if unknown or private.
QString nameOf(Tag tag);

/// How far the value of an element could be looked into.
enum class ValueKind : quint8 {
    Text,   ///< `value` is the whole text, decoded to Unicode, several values joined by '\'
    Number, ///< `value` holds the numbers as text; long lists are cut after 64 numbers (numbers
            ///< hold no words)
    Bytes, ///< OB, OW, UN …: `value` holds every readable run of text inside, joined by line feeds;
           ///< may be empty
    Sequence, ///< its items are elements of their own; `value` is the number of items
    Pixels,   ///< Pixel Data and its kin; not looked into here
    Unread    ///< could not be read; see DataSet::notes
};

/// One element, wherever it stands.
struct Element {
    Tag tag;
    /// From the root: "(0040,A730)[2].(0040,A160)"; items count from 1; top level is just the tag.
    QString path;
    QString creator; ///< private creator of a private element, else empty
    char vr[2] = {'U', 'N'};
    ValueKind kind = ValueKind::Text;
    quint32 vm = 0;
    quint64 length = 0; ///< bytes in the file
    QString value;

    bool operator==(const Element&) const = default;
    QString vrName() const { return QString::fromLatin1(vr, 2); }
};

/// Something about a file that a person may need to know; each becomes one plain sentence in
/// advice.
enum class Note : quint8 {
    NoPreamble, ///< starts without the 128 bytes and "DICM"
    NoFileMeta,
    BigEndian,
    Deflated,
    PreambleIsProgram, ///< the preamble starts like an executable (MZ, ELF, Mach-O, #!)
    PreambleNotBlank,  ///< other bytes (a TIFF header in whole-slide files is usual)
    TrailingBytes,     ///< data after the end of the data set
    Truncated,
    LyingLength,         ///< an element claims more bytes than the file has
    CharacterSetGuessed, ///< the named character set was missing, unknown or wrong
    ValueCut,            ///< a text value over the limit was cut; args: tag
    WrongVr,
    PartlyRead,       ///< reading stopped at some place; what came before is complete
    PrivateUnreadable ///< private binary data in which no text could be recognised; counted in
                      ///< privateUnreadable
};

/// Where a picture or series of pictures stands and how it is stored. Zero or negative numbers mean
/// absent.
struct PixelDescription {
    bool present = false; ///< Pixel Data, Float or Double Float Pixel Data is there
    QString sopClass;
    QString transferSyntax;    ///< UID as written in file meta, also when DCMTK does not know it
    int rows = 0, columns = 0; ///< as claimed
    int frames = 1;
    int samples = 1, bitsAllocated = 0, bitsStored = 0, highBit = 0;
    bool isSigned = false;
    int planarConfiguration = 0;
    QString photometric;
    int totalColumns = 0, totalRows = 0; ///< whole-slide: Total Pixel Matrix
    QList<double> orientation; ///< 6 direction cosines, Image Orientation (Patient); of the first
                               ///< frame if enhanced
    QList<double> position;    ///< 3, mm, Image Position (Patient)
    QList<double> spacingMm;   ///< 2: between rows, between columns
    double sliceThicknessMm = 0;
    double frameTimeMs = 0; ///< for play; 0 if unknown
    bool hasOverlay = false, hasIcon = false;
};

/// What one DICOM file says. A value; made in a helper process by readFile(), read everywhere.
struct DataSet {
    /// File meta (group 0002) first, then in file order, nested ones after their sequence. Readable
    /// text of bytes that belong to no element is there too, with tag (0000,0000) and path
    /// "preamble" or "trailing", kind Bytes.
    QList<Element> elements;
    QList<Note> notes;
    int privateUnreadable = 0; ///< private binary elements that hold no recognisable text
    PixelDescription pixels;
    /// XXH3 (128 bits) of the file's size and its data set up to the pixels (at most 256 KB); of a
    /// sample of the pixels too when the file has no SOP Instance UID. For telling copies apart,
    /// not for proof.
    QByteArray contentHash;

    /// First element with this tag at top level (or in file meta); nullptr if absent.
    const Element* find(Tag tag) const;
    QString text(Tag tag) const; ///< its value, trimmed; empty if absent
};

/// Limits for one file.
struct ReadLimits {
    int maxDepth = 64;
    int maxElements = 1'000'000;
    qint64 maxTextBytes = 4 << 20; ///< per value; longer is cut and noted
    qint64 maxInflatedBytes = qint64(512) << 20;
};

/// Reads every element of one file up to and around its pixels (which stay unread). Content
/// decides, not the name: with or without preamble, file meta, in either byte order, deflated.
/// Counts nesting by a pass of its own first. Errors: NotDicom, Empty, Truncated (nothing useful
/// before the end), Damaged, TooDeep, TooLarge, Bomb, ReadFailed. Source: PS3.10 section 7, PS3.5
/// section 7 and annex A. Runs in a helper process.
Result<DataSet> readFile(const SharedFd& file, const ReadLimits& limits = {});

/// Counts levels and elements and reads no value: for callers that hand the file to a library which
/// trusts it more than we do (DCMTK crashes on deep nesting). A deflated data set is not looked
/// into; check what it unpacks to instead. Errors: NotDicom, Empty, TooDeep, TooLarge, ReadFailed.
/// Runs in a helper process.
Status checkStructure(const SharedFd& file, const ReadLimits& limits = {});

/// True when the bytes look like DICOM: a full answer needs readFile(). Cheap.
bool looksLikeDicom(std::span<const std::byte> start);

QDataStream& operator<<(QDataStream& out, const DataSet& value);
QDataStream& operator>>(QDataStream& in, DataSet& value);
/// The same for one of several files that go together. `before`: the elements of the file before,
/// none for the first; files of a series say nearly the same, and what is the same is one copy.
void writeDataSet(QDataStream& out, const DataSet& value, const QList<Element>& before);
void readDataSet(QDataStream& in, DataSet& value, const QList<Element>& before);

/// Registers DicomRead and DicomReadMany, and loads the data dictionary.
void registerServices(worker::Registry& registry);
/// The request for readFile() of this descriptor, and its answer.
worker::Request readRequest(const SharedFd& file);
Result<DataSet> readAnswer(const Result<worker::Reply>& reply);

/// The same for several files, at most so many: between processes a round costs more than most
/// files do.
inline constexpr qsizetype kMostFilesAtOnce = 8;
worker::Request readRequest(const QList<SharedFd>& files);
/// One answer a file, in their order. An error is one of all together (one of the files may have
/// ended the helper, or there was no memory for so many): ask for each by itself.
Result<QList<Result<DataSet>>> readAnswers(const Result<worker::Reply>& reply, qsizetype files);

} // namespace disclens::dicom

Q_DECLARE_TYPEINFO(disclens::dicom::Element, Q_RELOCATABLE_TYPE);
