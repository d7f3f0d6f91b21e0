// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_type_text.h"

#include <QSet>
#include <QXmlStreamReader>

namespace disclens::image {

namespace {

QString suffixOf(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> marks) {
    for (const QStringView mark : marks) {
        if (text.startsWith(mark, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

FileType markupType(QStringView text) {
    if (startsWithAny(text,
                      {u"<!doctype html", u"<html", u"<head", u"<body", u"<title", u"<frameset",
                       u"<meta ", u"<script", u"<center", u"<table", u"<h1", u"<p>", u"<div"}))
        return FileType::Html;
    // The reader stops at the first element, so nothing behind it is expanded or read.
    QXmlStreamReader reader(text.toString());
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name().compare(u"html", Qt::CaseInsensitive) == 0)
            return FileType::Html;
        return reader.name() == u"ClinicalDocument" ? FileType::Cda : FileType::Xml;
    }
    if (text.startsWith(u"<?xml"))
        return FileType::Xml; // damaged, or its prolog is longer than what we looked at
    if (text.contains(u"<html", Qt::CaseInsensitive) ||
        text.contains(u"<body", Qt::CaseInsensitive))
        return FileType::Html;
    return FileType::Text;
}

/// The first section of an INI-like file; empty if the text does not begin as one.
QString firstSection(QStringView text) {
    for (const QStringView raw : text.split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']') && line.size() > 2)
            return line.sliced(1, line.size() - 2).toString().toLower();
        return {};
    }
    return {};
}

bool looksLikeJson(QStringView text) {
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    const QStringView next = text.sliced(1).trimmed();
    if (next.isEmpty())
        return false;
    const QChar c = next.front();
    if (text.startsWith(u'{'))
        return c == u'"' || c == u'}';
    return c == u'"' || c == u'{' || c == u'[' || c == u']' || c == u'-' || c.isDigit();
}

} // namespace

FileType guessTextType(QStringView start, const QString& fileName) {
    static const QSet<QString> kScripts = {
        QStringLiteral("bat"), QStringLiteral("cmd"),     QStringLiteral("vbs"),
        QStringLiteral("vbe"), QStringLiteral("js"),      QStringLiteral("jse"),
        QStringLiteral("wsf"), QStringLiteral("ps1"),     QStringLiteral("sh"),
        QStringLiteral("hta"), QStringLiteral("command"), QStringLiteral("py"),
        QStringLiteral("pl")};
    static const QSet<QString> kConfigs = {
        QStringLiteral("ini"),        QStringLiteral("cfg"),  QStringLiteral("conf"),
        QStringLiteral("properties"), QStringLiteral("reg"),  QStringLiteral("yml"),
        QStringLiteral("yaml"),       QStringLiteral("toml"), QStringLiteral("prefs")};

    while (!start.isEmpty() && (start.front().isSpace() || start.front() == u'\ufeff'))
        start = start.sliced(1);
    const QString suffix = suffixOf(fileName);
    const QString section = firstSection(start);
    if (section == u"autorun" || section.startsWith(u"autorun.") ||
        fileName.section(u'/', -1).compare(u"autorun.inf", Qt::CaseInsensitive) == 0)
        return FileType::Autorun;
    if (section == u"internetshortcut" || section == u"desktop entry")
        return FileType::Shortcut;
    if (kScripts.contains(suffix) || start.startsWith(u"#!/") ||
        startsWithAny(start, {u"@echo", u"@if ", u"on error resume next"}))
        return FileType::Script;
    if (start.startsWith(u'<')) {
        const FileType type = markupType(start);
        if (type != FileType::Text)
            return type;
    }
    if (looksLikeJson(start))
        return FileType::Json;
    if (!section.isEmpty() || kConfigs.contains(suffix) ||
        start.startsWith(u"Windows Registry Editor") || start.startsWith(u"REGEDIT4"))
        return FileType::Config;
    if (suffix == u"htm" || suffix == u"html")
        return FileType::Html; // "help" in INDEX.HTM is shown as a page by every browser
    return FileType::Text;
}

} // namespace disclens::image
