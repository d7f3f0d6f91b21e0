// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/named_tags.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace disclens::dicom {

namespace {

/// One line: eight hexadecimal digits, VR, keyword, name, with tabulators between.
bool readLine(QByteArrayView line, NamedTag& row) {
    std::array<QByteArrayView, 4> cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const qsizetype end = i + 1 < cells.size() ? line.indexOf('\t') : line.size();
        if (end < 0)
            return false;
        cells[i] = line.first(end);
        line = line.sliced(std::min(end + 1, line.size()));
    }
    bool good = false;
    row.key = cells[0].toUInt(&good, 16);
    if (cells[1].size() == 2)
        row.vr = {cells[1][0], cells[1][1]};
    row.keyword = cells[2];
    row.name = cells[3];
    return good;
}

const NamedTag* findExactly(quint32 key) {
    const auto& all = namedTags();
    const auto at =
        std::lower_bound(all.begin(), all.end(), key,
                         [](const NamedTag& row, quint32 wanted) { return row.key < wanted; });
    return at != all.end() && at->key == key ? &*at : nullptr;
}

const NamedTag* find(Tag tag) {
    if (tag.isPrivate())
        return nullptr;
    if (const NamedTag* const exact = findExactly(tag.key()))
        return exact;
    // PS3.5 7.6: curves and overlays, sixteen times the same group.
    const quint16 family = tag.group & 0xFF00;
    if (family == 0x5000 || family == 0x6000)
        return findExactly(Tag{family, tag.element}.key());
    if (tag.group == 0x0020 && (tag.element & 0xFF00) == 0x3100)
        return findExactly(Tag{tag.group, 0x3100}.key());
    return nullptr;
}

/// Words of a keyword, for tags without a name in the list ("OverlayRows" → "Overlay Rows").
QString spaced(const QString& keyword) {
    QString out;
    for (qsizetype i = 0; i < keyword.size(); ++i) {
        const bool starts =
            i > 0 && keyword[i].isUpper() &&
            (keyword[i - 1].isLower() || (i + 1 < keyword.size() && keyword[i + 1].isLower()));
        if (starts)
            out += u' ';
        out += keyword[i];
    }
    return out;
}

} // namespace

const std::vector<NamedTag>& namedTags() {
    struct Table {
        QByteArray bytes;
        std::vector<NamedTag> rows;
    };
    static const Table table = [] {
        Table made;
        QFile file(QStringLiteral(":/dicom/dictionary.tsv"));
        if (file.open(QIODevice::ReadOnly))
            made.bytes = file.readAll();
        made.rows.reserve(5200);
        for (QByteArrayView rest(made.bytes); !rest.isEmpty();) {
            const qsizetype end = rest.indexOf('\n');
            const QByteArrayView line = end < 0 ? rest : rest.first(end);
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
            NamedTag row;
            if (readLine(line, row))
                made.rows.push_back(row);
        }
        std::sort(made.rows.begin(), made.rows.end(),
                  [](const NamedTag& a, const NamedTag& b) { return a.key < b.key; });
        return made;
    }();
    return table.rows;
}

QString keywordOf(Tag tag) {
    const NamedTag* const row = find(tag);
    return row ? QString::fromLatin1(row->keyword) : QString();
}

QString nameOf(Tag tag) {
    const NamedTag* const row = find(tag);
    if (!row)
        return {};
    return row->name.isEmpty() ? spaced(QString::fromLatin1(row->keyword))
                               : QString::fromUtf8(row->name);
}

} // namespace disclens::dicom
