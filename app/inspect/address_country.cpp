// SPDX-License-Identifier: GPL-3.0-or-later
// Which country an address on a disc ends with. Only what is clear: a wrong country would give
// wrong figures.
#include "inspect/linkage.h"
#include "inspect/text_fold.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace disclens::inspect {
namespace {

constexpr qsizetype kLongestAddress = 400; ///< the end of it is what counts

/// Names that are also a state, a town or a street word somewhere else.
const QStringList& unclearNames() {
    static const QStringList names = {QStringLiteral("georgia"), QStringLiteral("jersey"),
                                      QStringLiteral("lebanon"), QStringLiteral("chad"),
                                      QStringLiteral("jordan"),  QStringLiteral("peru"),
                                      QStringLiteral("cuba"),    QStringLiteral("guinea"),
                                      QStringLiteral("niger"),   QStringLiteral("dominica")};
    return names;
}

const QHash<QString, QString>& countryNames() {
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> out;
        QStringList twice;
        const auto add = [&out, &twice](const QString& name, const QString& code) {
            const QString key = foldWords(name).join(QLatin1Char(' '));
            if (key.size() < (isLatin(key) ? 3 : 2) || unclearNames().contains(key))
                return;
            if (out.contains(key) && out.value(key) != code)
                twice += key;
            out.insert(key, code);
        };
        for (const QString& code : populationCountries()) {
            add(populationOf(code)->name, code);
            const QLocale::Territory territory = QLocale::codeToTerritory(code);
            if (territory == QLocale::AnyTerritory)
                continue;
            add(QLocale::territoryToString(territory), code);
            for (const QLocale& locale :
                 QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
                add(locale.nativeTerritoryName(), code);
        }
        for (const QString& key : twice)
            out.remove(key);
        const std::pair<const char*, const char*> more[] = {
            {"usa", "US"},
            {"u s a", "US"},
            {"united states of america", "US"},
            {"england", "GB"},
            {"scotland", "GB"},
            {"wales", "GB"},
            {"northern ireland", "GB"},
            {"great britain", "GB"},
            {"holland", "NL"},
            {"the netherlands", "NL"},
            {"republic of korea", "KR"},
            {"czech republic", "CZ"},
            {"brasil", "BR"},
            {"viet nam", "VN"},
            {"russia", "RU"},
            {"russian federation", "RU"},
            {"turkey", "TR"},
            {"uae", "AE"},
            {"p r china", "CN"},
            {"peoples republic of china", "CN"},
        };
        for (const auto& [name, code] : more)
            out.insert(QString::fromLatin1(name), QString::fromLatin1(code));
        return out;
    }();
    return names;
}

} // namespace

QString countryInAddress(const QString& address) {
    const QString end = address.right(kLongestAddress).trimmed();
    if (end.isEmpty())
        return {};
    // The last piece between commas, line ends and the like that is not a bare number.
    static const QRegularExpression borders(QStringLiteral("[,;/\\\\^|\\r\\n()]+|\\s-\\s"));
    const QStringList pieces = end.split(borders, Qt::SkipEmptyParts);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        const QString words = foldWords(*piece).join(QLatin1Char(' '));
        if (words.isEmpty())
            continue;
        const QString code = countryNames().value(words);
        if (!code.isEmpty())
            return code;
        break;
    }
    static const QRegularExpression usZip(QStringLiteral(
        "\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|"
        "S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ ,]+[0-9]{5}(?:-[0-9]{4})?\\s*$"));
    static const QRegularExpression canada(QStringLiteral(
        "\\b[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] ?[0-9][ABCEGHJ-NPRSTV-Z][0-9]\\s*$"));
    static const QRegularExpression britain(QStringLiteral(
        "\\b[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKMNPR-Y]? [0-9][ABD-HJLNP-UW-Z]{2}\\s*$"));
    if (usZip.match(end).hasMatch())
        return QStringLiteral("US");
    if (canada.match(end).hasMatch())
        return QStringLiteral("CA");
    if (britain.match(end).hasMatch())
        return QStringLiteral("GB");
    return {};
}

} // namespace disclens::inspect
