// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_words.h"

#include "dicom/character_set.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace disclens::image {

namespace {

// lupdate finds these by the macro; the text is looked up when it is shown.
using Words = QHash<QString, const char*>;

const Words& labels() {
    static const Words kWords = {
        {QStringLiteral("patient"), QT_TRANSLATE_NOOP("document", "Patient")},
        {QStringLiteral("birth-date"), QT_TRANSLATE_NOOP("document", "Born")},
        {QStringLiteral("patient-number"), QT_TRANSLATE_NOOP("document", "Patient number")},
        {QStringLiteral("exam"), QT_TRANSLATE_NOOP("document", "Exam")},
        {QStringLiteral("exam-date"), QT_TRANSLATE_NOOP("document", "Date of the exam")},
        {QStringLiteral("institution"), QT_TRANSLATE_NOOP("document", "Hospital or practice")},
        {QStringLiteral("referring"),
         QT_TRANSLATE_NOOP("document", "Doctor who asked for the exam")},
        {QStringLiteral("maker"), QT_TRANSLATE_NOOP("document", "Maker and model of the machine")},
        {QStringLiteral("written-on"), QT_TRANSLATE_NOOP("document", "Written on")},
        {QStringLiteral("author"), QT_TRANSLATE_NOOP("document", "Written by")},
        {QStringLiteral("signed-by"), QT_TRANSLATE_NOOP("document", "Signed by")},
        {QStringLiteral("signed-on"), QT_TRANSLATE_NOOP("document", "Signed on")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("document", "Points to another file")},
        {QStringLiteral("name-of-object"), QT_TRANSLATE_NOOP("document", "Name in the file")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("document", "Description")},
        {QStringLiteral("made-by"), QT_TRANSLATE_NOOP("document", "Made by")},
        {QStringLiteral("made-on"), QT_TRANSLATE_NOOP("document", "Made on")},
        {QStringLiteral("kind-of-object"), QT_TRANSLATE_NOOP("document", "Kind of file")},
        {QStringLiteral("segments"), QT_TRANSLATE_NOOP("document", "Marked areas")},
        {QStringLiteral("regions"), QT_TRANSLATE_NOOP("document", "Drawn outlines")},
        {QStringLiteral("beams"), QT_TRANSLATE_NOOP("document", "Beams")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("document", "Groups of marks")},
        {QStringLiteral("column-name"), QT_TRANSLATE_NOOP("document", "Name")},
        {QStringLiteral("column-what"), QT_TRANSLATE_NOOP("document", "What it is")},
        {QStringLiteral("column-how"), QT_TRANSLATE_NOOP("document", "How it was made")},
        {QStringLiteral("column-count"), QT_TRANSLATE_NOOP("document", "How many")},
        {QStringLiteral("machine"), QT_TRANSLATE_NOOP("document", "Machine")},
        {QStringLiteral("dose-unit"), QT_TRANSLATE_NOOP("document", "Unit of dose")},
        {QStringLiteral("dose"), QT_TRANSLATE_NOOP("document", "Planned dose (Gy)")},
        {QStringLiteral("dose-kind"), QT_TRANSLATE_NOOP("document", "What the dose covers")},
        {QStringLiteral("text-on-pictures"), QT_TRANSLATE_NOOP("document", "Text put on pictures")},
        {QStringLiteral("file-kind-inside"),
         QT_TRANSLATE_NOOP("document", "Kind of the file inside")},
        {QStringLiteral("lead"), QT_TRANSLATE_NOOP("document", "Lead")},
        {QStringLiteral("page"), QT_TRANSLATE_NOOP("document", "Page %1")},
        {QStringLiteral("document-id"), QT_TRANSLATE_NOOP("document", "Number of the document")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("document", "Address")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("document", "Phone or e-mail")},
        {QStringLiteral("automatic"), QT_TRANSLATE_NOOP("document", "by a program alone")},
        {QStringLiteral("semiautomatic"),
         QT_TRANSLATE_NOOP("document", "by a person with a program's help")},
        {QStringLiteral("manual"), QT_TRANSLATE_NOOP("document", "by hand")},
    };
    return kWords;
}

const Words& titles() {
    static const Words kWords = {
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("document", "Report")},
        {QStringLiteral("key-object"),
         QT_TRANSLATE_NOOP("document", "Pictures that somebody picked out")},
        {QStringLiteral("waveform"), QT_TRANSLATE_NOOP("document", "Recorded curves")},
        {QStringLiteral("pdf"), QT_TRANSLATE_NOOP("document", "PDF document")},
        {QStringLiteral("cda"), QT_TRANSLATE_NOOP("document", "Clinical document")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("document", "Text file")},
        {QStringLiteral("object"), QT_TRANSLATE_NOOP("document", "File without a picture")},
        {QStringLiteral("object-with-picture"),
         QT_TRANSLATE_NOOP("document", "File with pictures")},
    };
    return kWords;
}

const Words& sentences() {
    static const Words kWords = {
        {QStringLiteral("more-not-shown"),
         QT_TRANSLATE_NOOP("document", "There is more in this file than we can show here.")},
        {QStringLiteral("report-partial"),
         QT_TRANSLATE_NOOP("document", "This report is marked as not complete.")},
        {QStringLiteral("report-unverified"),
         QT_TRANSLATE_NOOP("document", "This report is marked as not yet checked by a doctor.")},
        {QStringLiteral("text-runs"),
         QT_TRANSLATE_NOOP(
             "document",
             "We can't read this kind of file in full. These are the words that we found in it.")},
        {QStringLiteral("pages-without-text"),
         QT_TRANSLATE_NOOP("document",
                           "%n page(s) hold pictures only. Look at the pages to read them.")},
        {QStringLiteral("pages-not-read"),
         QT_TRANSLATE_NOOP("document", "We did not read %n page(s).")},
        {QStringLiteral("part-damaged"),
         QT_TRANSLATE_NOOP("document", "A part of this file is damaged and could not be read.")},
        {QStringLiteral("cda-other-body"),
         QT_TRANSLATE_NOOP(
             "document",
             "The text of this document is stored in it as a file of another kind (%1).")},
        {QStringLiteral("cda-picture"), QT_TRANSLATE_NOOP("document", "A picture stands here.")},
        {QStringLiteral("wave-not-shown"),
         QT_TRANSLATE_NOOP("document",
                           "%n recording(s) in this file are stored in a way that we can't draw.")},
        {QStringLiteral("wave-cut"),
         QT_TRANSLATE_NOOP("document", "The recording is very long. We show its first part.")},
        {QStringLiteral("wave-short"),
         QT_TRANSLATE_NOOP("document", "The recording ends before it should.")},
        {QStringLiteral("object-unknown"),
         QT_TRANSLATE_NOOP("document", "This file holds data that is not a picture. We do not know "
                                       "this kind well enough to say what it is for.")},
        {QStringLiteral("object-no-picture"),
         QT_TRANSLATE_NOOP("document",
                           "This file should hold a picture, but there is none in it.")},
        {QStringLiteral("object-picture"),
         QT_TRANSLATE_NOOP("document",
                           "This file holds pictures. You can see them on the Pictures page.")},
        {QStringLiteral("object-seg"),
         QT_TRANSLATE_NOOP("document", "A person or a program marked %n area(s) on other pictures. "
                                       "This file says where they are.")},
        {QStringLiteral("object-surface"),
         QT_TRANSLATE_NOOP("document",
                           "A person or a program made %n surface(s) in 3D from other pictures.")},
        {QStringLiteral("object-rtstruct"),
         QT_TRANSLATE_NOOP("document",
                           "To plan radiation treatment, %n outline(s) were drawn on other "
                           "pictures. This file says where they are.")},
        {QStringLiteral("object-rtplan"),
         QT_TRANSLATE_NOOP(
             "document", "A plan for radiation treatment. It says how the machine was to be set.")},
        {QStringLiteral("object-rtdose"),
         QT_TRANSLATE_NOOP(
             "document",
             "For radiation treatment: how much dose each place in the body was to get.")},
        {QStringLiteral("object-rtrecord"),
         QT_TRANSLATE_NOOP("document",
                           "A record of a radiation treatment: what was given, and when.")},
        {QStringLiteral("object-presentation"),
         QT_TRANSLATE_NOOP(
             "document",
             "How other pictures were shown on a screen: brightness, zoom, lines and notes.")},
        {QStringLiteral("object-registration"),
         QT_TRANSLATE_NOOP("document", "How two sets of pictures fit on each other.")},
        {QStringLiteral("object-fiducials"),
         QT_TRANSLATE_NOOP("document", "Points that were marked on other pictures.")},
        {QStringLiteral("object-model"),
         QT_TRANSLATE_NOOP(
             "document",
             "A 3D model, for example for a 3D printer. It was made from pictures of a body.")},
        {QStringLiteral("object-annotations"),
         QT_TRANSLATE_NOOP(
             "document",
             "A person or a program put marks on pictures of a microscope, in %n group(s).")},
        {QStringLiteral("object-raw"),
         QT_TRANSLATE_NOOP("document",
                           "Raw data of the machine. Only the maker's own programs can read it.")},
        {QStringLiteral("object-spectroscopy"),
         QT_TRANSLATE_NOOP(
             "document",
             "What the body is made of at a spot, as measured by MR (MR spectroscopy).")},
        {QStringLiteral("object-tracts"),
         QT_TRANSLATE_NOOP("document", "Paths of nerve fibers, computed from MR pictures.")},
        {QStringLiteral("object-hanging"),
         QT_TRANSLATE_NOOP("document",
                           "How a doctor's screen lays out pictures. It is not about you.")},
        {QStringLiteral("object-protocol"),
         QT_TRANSLATE_NOOP("document", "Settings of a machine for an exam.")},
        {QStringLiteral("object-lens"), QT_TRANSLATE_NOOP("document", "Measurements of an eye.")},
        {QStringLiteral("object-video-file"),
         QT_TRANSLATE_NOOP("document", "This file holds another file.")},
        {QStringLiteral("object-dicomdir"),
         QT_TRANSLATE_NOOP("document", "The list of contents of a disc (DICOMDIR).")},
        {QStringLiteral("points-to-pictures"),
         QT_TRANSLATE_NOOP("document", "It points to %n other file(s).")},
        {QStringLiteral("contours"), QT_TRANSLATE_NOOP("document", "%n outline(s) in all.")},
        {QStringLiteral("inside-size"),
         QT_TRANSLATE_NOOP("document", "The file inside has %1 bytes.")},
    };
    return kWords;
}

QString translated(const Words& words, const QString& id, int number) {
    const char* source = words.value(id, nullptr);
    return source ? QCoreApplication::translate("document", source, nullptr, number) : QString();
}

QDate dateOf(QStringView text) {
    return QDate::fromString(text.first(qMin<qsizetype>(8, text.size())).toString(),
                             QStringLiteral("yyyyMMdd"));
}

/// "HHMMSS.FFFFFF", of which any end may be missing; the old "HH:MM:SS" too.
QTime timeOf(QStringView text) {
    const QString digits = text.toString().remove(u':');
    if (digits.size() < 2)
        return {};
    return QTime(digits.mid(0, 2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
}

} // namespace

QString documentLabel(const QString& id) {
    return translated(labels(), id, -1);
}
QString documentTitle(const QString& id) {
    return translated(titles(), id, -1);
}

QString documentSentence(const QString& id, const QStringList& args, int number) {
    QString text = translated(sentences(), id, number);
    for (const QString& arg : args)
        text = text.arg(arg);
    return text;
}

QString documentValue(const QString& text, ShownBlock::Form form) {
    using Form = ShownBlock::Form;
    const QLocale locale;
    switch (form) {
    case Form::Plain:
        break;
    case Form::Word: {
        const QString word = documentLabel(text);
        return word.isEmpty() ? text : word;
    }
    case Form::PersonName: {
        QStringList names;
        for (const QString& one : text.split(u'\\')) {
            const QString name = dicom::PersonName::parse(one).display();
            names.append(name.isEmpty() ? one : name);
        }
        return names.join(QStringLiteral("; "));
    }
    case Form::Date: {
        const QDate date = dateOf(text);
        return date.isValid() && text.size() == 8 ? locale.toString(date, QLocale::LongFormat)
                                                  : text;
    }
    case Form::Time: {
        const QTime time = timeOf(text);
        return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : text;
    }
    case Form::DateTime: {
        const QDate date = dateOf(text);
        const QTime time = text.size() >= 12 ? timeOf(QStringView(text).sliced(8)) : QTime();
        if (!date.isValid())
            return text;
        return time.isValid() ? locale.toString(date, QLocale::LongFormat) + QStringLiteral(", ") +
                                    locale.toString(time, QLocale::ShortFormat)
                              : locale.toString(date, QLocale::LongFormat);
    }
    }
    return text;
}

} // namespace disclens::image
