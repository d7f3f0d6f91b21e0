// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/character_set.h"

#include <algorithm>
#include <array>

namespace disclens::dicom {

namespace {

QString component(const QString& group, qsizetype index) {
    return group.section(u'^', index, index).trimmed();
}

QStringList components(const QString& group) {
    QStringList out;
    for (const QString& part : group.split(u'^')) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            out << trimmed;
    }
    return out;
}

} // namespace

PersonName PersonName::parse(QStringView value) {
    const QList<QStringView> groups = value.split(u'=');
    const auto group = [&groups](qsizetype i) {
        return i < groups.size() ? groups[i].trimmed().toString() : QString();
    };
    return {group(0), group(1), group(2)};
}

QString PersonName::family() const {
    for (const QString* const group : {&alphabetic, &ideographic, &phonetic}) {
        if (const QString part = component(*group, 0); !part.isEmpty())
            return part;
    }
    return {};
}

QString PersonName::given() const {
    for (const QString* const group : {&alphabetic, &ideographic, &phonetic}) {
        if (const QString part = component(*group, 1); !part.isEmpty())
            return part;
    }
    return {};
}

QStringList PersonName::parts() const {
    return components(alphabetic) + components(ideographic) + components(phonetic);
}

QString PersonName::display() const {
    for (const QString* const group : {&alphabetic, &ideographic, &phonetic}) {
        if (components(*group).isEmpty())
            continue;
        // PS3.5 6.2.1.1: family ^ given ^ middle ^ prefix ^ suffix. In Chinese, Japanese and Korean
        // writing the family name goes first.
        static constexpr std::array<int, 5> kWestern{3, 1, 2, 0, 4}, kEastern{3, 0, 1, 2, 4};
        const bool eastern = std::any_of(group->cbegin(), group->cend(),
                                         [](QChar c) { return c.unicode() >= 0x2E80; });
        QStringList words;
        for (const int index : eastern ? kEastern : kWestern) {
            if (const QString part = component(*group, index); !part.isEmpty())
                words << part;
        }
        return words.isEmpty() ? components(*group).join(u' ') : words.join(u' ');
    }
    return {};
}

} // namespace disclens::dicom
