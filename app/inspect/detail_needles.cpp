// SPDX-License-Identifier: GPL-3.0-or-later
// The spellings in which a detail may stand in a text.
#include "inspect/detail_search.h"
#include "inspect/month_names.h"
#include "inspect/name_parts.h"
#include "inspect/rules.h"
#include "inspect/text_fold.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace disclens::inspect {
namespace {

bool isNumber(const QString& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

void DetailSearch::addNeedle(const QString& text, int detail, Need need) {
    const QString needle = text.simplified();
    if (needle.isEmpty() || m_needles.size() > 200'000)
        return;
    const QString once = QString::number(detail) + u'|' + needle;
    if (m_added.contains(once))
        return;
    m_added.insert(once);
    m_needles.append({detail, need, needle.contains(u' ')});
    m_search.add(needle, static_cast<int>(m_needles.size()) - 1);
}

void DetailSearch::addUnspacedName(int detail, const QString& family, const QString& given) {
    const QString f = foldCompact(family);
    const QString g = foldCompact(given);
    if (!f.isEmpty() && !g.isEmpty()) {
        for (const QString& whole : {QString(f + g), QString(f + u' ' + g), QString(g + u' ' + f)})
            addNeedle(whole, detail, Need::Unspaced);
        addNeedle(f, detail, Need::Context);
        return;
    }
    const QString whole = f + g;
    if (whole.size() >= 2)
        addNeedle(whole, detail, whole.size() >= 3 ? Need::Unspaced : Need::Context);
}

void DetailSearch::addNameGroup(int detail, const QStringList& family, const QStringList& given,
                                const QStringList& middle) {
    const QString f = family.join(u' ');
    const QString g = given.join(u' ');
    const QString m = middle.join(u' ');
    if (f.isEmpty() && g.isEmpty())
        return;
    const auto add = [&](const QStringList& words) {
        const QString spaced = words.join(u' ').simplified();
        addNeedle(spaced, detail, Need::Border);
        QString glued = spaced;
        glued.remove(u' ');
        if (glued.size() >= 6)
            addNeedle(glued, detail, Need::Border);
    };
    if (!f.isEmpty() && !g.isEmpty()) {
        const QString initial = g.left(1);
        add({f, g});
        add({g, f});
        if (given.size() > 1) { // "Anna Maria": either may be left out
            add({f, given.front()});
            add({given.front(), f});
        }
        if (!m.isEmpty()) {
            for (const QString& between : {m, m.left(1)}) {
                add({f, g, between});
                add({g, between, f});
            }
            addNeedle(initial + u' ' + m.left(1) + u' ' + f, detail, Need::Border);
        }
        addNeedle(initial + u' ' + f, detail, Need::Border);
        addNeedle(f + u' ' + initial, detail, f.size() >= 4 ? Need::Border : Need::Context);
        if (f.size() >= 4) {
            addNeedle(initial + f, detail, f.size() >= 5 ? Need::Border : Need::Context);
            addNeedle(f + initial, detail, f.size() >= 5 ? Need::Border : Need::Context);
        }
        addNeedle(g, detail, Need::Context);
    }
    const QString alone = f.isEmpty() ? g : f;
    const bool rare =
        (alone.size() >= 4 && !placeholders().commonWords.contains(alone)) || alone.size() >= 9;
    addNeedle(alone, detail, rare ? Need::Border : Need::Context);
}

void DetailSearch::addName(int detail, const QString& value) {
    for (const NameParts& name : nameParts(value)) {
        if (name.unspaced) {
            addUnspacedName(detail, name.family, name.given);
            continue;
        }
        addNameGroup(detail, nameWords(name.family), nameWords(name.given), nameWords(name.middle));
        const QString f2 = spellOutUmlauts(name.family);
        const QString g2 = spellOutUmlauts(name.given);
        if (f2 != name.family || g2 != name.given)
            addNameGroup(detail, nameWords(f2), nameWords(g2), nameWords(name.middle));
    }
}

void DetailSearch::addNumber(int detail, const QString& value) {
    const QString spaced = fold(value).text.trimmed();
    QString compact = spaced;
    compact.remove(u' ');
    const bool digitsOnly = isNumber(compact);
    const bool longEnough = digitsOnly ? compact.size() >= 6 : compact.size() >= 5;
    if (!longEnough) {
        if (compact.size() >= 4)
            m_exact[compact].append(
                detail); // short numbers count only when they are the whole value
        return;
    }
    if (!hasDigit(compact) && compact.size() < 6) {
        m_exact[compact].append(detail);
        return;
    }
    addNeedle(spaced, detail, Need::Border);
    addNeedle(compact, detail, Need::Border);
    if (digitsOnly) {
        m_digits[compact].append(detail);
        qsizetype zeros = 0;
        while (zeros < compact.size() && compact[zeros] == u'0')
            ++zeros;
        if (zeros > 0 && compact.size() - zeros >= 6)
            addNeedle(compact.mid(zeros), detail, Need::Border);
    }
}

void DetailSearch::addDate(int detail, const QString& value) {
    const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    if (!date.isValid())
        return;
    const QString y = QString::number(date.year()).rightJustified(4, u'0');
    const QString yy = y.right(2);
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    const QStringList days = QStringList{two(date.day()), QString::number(date.day())};
    const QStringList monthNumbers{two(date.month()), QString::number(date.month())};
    for (const QString& glued :
         {QString(y + monthNumbers[0] + days[0]), QString(days[0] + monthNumbers[0] + y),
          QString(monthNumbers[0] + days[0] + y)})
        addNeedle(glued, detail, Need::Border);
    for (const QString& d : days)
        for (const QString& m : monthNumbers) {
            addNeedle(y + u' ' + m + u' ' + d, detail, Need::Border);
            addNeedle(d + u' ' + m + u' ' + y, detail, Need::Border);
            addNeedle(m + u' ' + d + u' ' + y, detail, Need::Border);
            addNeedle(d + u' ' + m + u' ' + yy, detail, Need::BirthWord);
            addNeedle(m + u' ' + d + u' ' + yy, detail, Need::BirthWord);
            addNeedle(y + QChar(0x5E74) + m + QChar(0x6708) + d + QChar(0x65E5), detail,
                      Need::Unspaced);
            addNeedle(y + QChar(0xB144) + u' ' + m + QChar(0xC6D4) + u' ' + d + QChar(0xC77C),
                      detail, Need::Unspaced);
        }
    for (const QString& month : monthNames()[static_cast<std::size_t>(date.month() - 1)])
        for (const QString& d : days) {
            for (const QString& ending :
                 {QString(), QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                  QStringLiteral("th"), QStringLiteral("er")}) {
                addNeedle(d + ending + u' ' + month + u' ' + y, detail, Need::Border);
                addNeedle(month + u' ' + d + ending + u' ' + y, detail, Need::Border);
            }
            addNeedle(d + QStringLiteral(" de ") + month + QStringLiteral(" de ") + y, detail,
                      Need::Border);
            addNeedle(y + u' ' + month + u' ' + d, detail, Need::Border);
            addNeedle(d + month + y, detail, Need::Border);
            addNeedle(d + u' ' + month + u' ' + yy, detail, Need::BirthWord);
        }
}

void DetailSearch::addText(int detail, const QString& value) {
    const QString whole = fold(value).text.trimmed();
    const Detail& d = m_details[detail];
    if (d.kind == DetailKind::Address) {
        if (whole.size() >= 8)
            addNeedle(whole, detail, Need::Border);
        // The street alone: "56 Walnut Drive" of "56 Walnut Drive, San …".
        for (const QString& part : value.split(QRegularExpression(QStringLiteral("[,;\\n^]")))) {
            const QString street = fold(part).text.trimmed();
            if (street.size() >= 8 && hasDigit(street) && street.contains(u' ') &&
                !isNumber(foldCompact(street)))
                addNeedle(street, detail, Need::Border);
        }
        return;
    }
    if (whole.size() >= 6 && !placeholders().commonWords.contains(whole))
        addNeedle(whole, detail, Need::Border);
    else if (whole.size() >= 4)
        m_exact[foldCompact(value)].append(detail);
}

DetailSearch::DetailSearch(QList<Detail> details)
    : m_details(std::move(details)) {
    for (int i = 0; i < m_details.size(); ++i) {
        const Detail& d = m_details[i];
        switch (d.kind) {
        case DetailKind::Name:
        case DetailKind::Staff:
            addName(i, d.value);
            break;
        case DetailKind::Number:
        case DetailKind::Order:
        case DetailKind::Serial:
            addNumber(i, d.value);
            break;
        case DetailKind::BirthDate:
            addDate(i, d.value);
            break;
        case DetailKind::Phone: {
            QString digits;
            for (const QChar c : d.value)
                if (c.isDigit())
                    digits += c;
            if (digits.size() >= 7)
                m_digits[digits].append(i);
            break;
        }
        case DetailKind::Email:
        case DetailKind::Address:
        case DetailKind::Institution:
            addText(i, d.value);
            break;
        }
    }
    m_search.build();
    m_added.clear();
    for (auto at = m_digits.cbegin(); at != m_digits.cend(); ++at)
        if (at.key().size() < 64)
            m_digitSizes |= quint64(1) << at.key().size();
}

} // namespace disclens::inspect
