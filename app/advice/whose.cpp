// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/whose.h"

#include "advice/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <iterator>

namespace disclens::advice {
namespace {

std::atomic<Whose> g_whose{Whose::Mine};
thread_local bool t_another = false;

struct IdRow {
    Whose whose;
    const char* id;
};
constexpr IdRow kIds[] = {{Whose::Mine, "mine"},
                          {Whose::Helped, "helped"},
                          {Whose::Child, "child"},
                          {Whose::NotMine, "other"}};

QHash<QByteArray, QByteArray> sentencesFor(Whose whose) {
    if (whose == Whose::Mine)
        return {};
    QFile in(QStringLiteral(":/whose/whose.json"));
    if (!in.open(QIODevice::ReadOnly)) // a broken build
        qFatal("A data file of the program is missing.");
    const QString column =
        whose == Whose::Child ? QStringLiteral("child") : QStringLiteral("theirs");
    QHash<QByteArray, QByteArray> out;
    for (const QJsonValue row : QJsonDocument::fromJson(in.readAll()).array())
        out.insert(row[QLatin1String("mine")].toString().toUtf8(), row[column].toString().toUtf8());
    return out;
}

/// Of a person whose disc it is not: read when it is first asked for, as most discs hold nobody
/// else.
const QHash<QByteArray, QByteArray>& sentencesForTheirs() {
    static const QHash<QByteArray, QByteArray> all = sentencesFor(Whose::NotMine);
    return all;
}

} // namespace

QString whoseId(Whose whose) {
    for (const IdRow& row : kIds)
        if (row.whose == whose)
            return QString::fromLatin1(row.id);
    return {};
}

std::optional<Whose> whoseFromId(const QString& id) {
    for (const IdRow& row : kIds)
        if (id == QLatin1String(row.id))
            return row.whose;
    return {};
}

Whose currentWhose() {
    return g_whose;
}

OfAnother::OfAnother(bool another)
    : m_before(t_another) {
    t_another = another;
}

OfAnother::~OfAnother() {
    t_another = m_before;
}

WhoseWords::~WhoseWords() {
    if (QCoreApplication::instance())
        QCoreApplication::removeTranslator(this);
    g_whose = Whose::Mine;
}

void WhoseWords::set(Whose whose, const QTranslator* language) {
    // Once it is taken out, no other thread is inside translate(); put in again, it comes first.
    QCoreApplication::removeTranslator(this);
    m_swap = sentencesFor(whose);
    m_language = language;
    g_whose = whose;
    QCoreApplication::installTranslator(this);
}

QString WhoseWords::translate(const char* context, const char* source, const char* disambiguation,
                              int n) const {
    if (!source)
        return {};
    const auto& swap = t_another ? sentencesForTheirs() : m_swap;
    if (swap.isEmpty())
        return {};
    const auto at = swap.constFind(QByteArray::fromRawData(source, qsizetype(qstrlen(source))));
    if (at == swap.constEnd())
        return {};
    if (m_language) {
        const QString own = m_language->translate("advice", at->constData(), nullptr, n);
        if (!own.isEmpty())
            return own;
        const QString plain = m_language->translate(context, source, disambiguation, n);
        // English has nothing but plural forms: no reason to go back to them.
        if (!plain.isEmpty() && !m_language->language().startsWith(QLatin1String("en")))
            return plain;
    }
    return QString::fromUtf8(*at);
}

QString notMineTitle() {
    return translate("advice", "This disc is not yours. We hid what is on it.");
}

QString notMineText() {
    return translate("advice", "It holds another person’s health data. Mix-ups happen, and you did "
                               "nothing wrong.");
}

QStringList notMineSteps() {
    return {
        translate("advice", "Please do not look further, and do not copy or post it."),
        translate("advice", "Give it back to the clinic that gave it to you. Hand it over in "
                            "person if you can."),
        translate("advice", "Tell the privacy officer of the clinic. Ask them to note it and to "
                            "tell the other person."),
        translate("advice", "Ask for your own disc. Ask if someone else got yours."),
        translate("advice", "Do not throw it away, and do not send it by plain e-mail."),
    };
}

} // namespace disclens::advice
