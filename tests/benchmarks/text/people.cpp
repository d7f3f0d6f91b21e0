// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/people.h"

#include <QLocale>
#include <QStringList>

namespace disclens::textbench {

using namespace Qt::StringLiterals;

namespace {

template <typename List> auto pick(const List& list, QRandomGenerator& random) {
    return list[random.bounded(int(list.size()))];
}

QString dateText(const QDate& date, QRandomGenerator& random) {
    static const QStringList forms = {u"dd.MM.yyyy"_s,  u"yyyy-MM-dd"_s, u"MM/dd/yyyy"_s,
                                      u"dd MMM yyyy"_s, u"dd-MMM-yy"_s,  u"yyyyMMdd"_s,
                                      u"dd/MM/yyyy"_s};
    QString form = pick(forms, random);
    // Two digits of the year are no birth date that anybody could match for sure.
    if (form == u"dd-MMM-yy"_s)
        form = u"dd-MMM-yyyy"_s;
    QString out = QLocale::c().toString(date, form);
    return form.contains(u"MMM"_s) && random.bounded(2) ? out.toUpper() : out;
}

} // namespace

Person person(int index) {
    static const QList<Person> all = {
        {u"Müllerová"_s,
         u"Zdeňka"_s,
         {1948, 3, 17},
         u"00482913"_s,
         u"A20231107-03"_s,
         u"Nemocnice Vzorov"_s,
         u"Příkladný"_s,
         {2023, 11, 7}},
        {u"Nuñez"_s,
         u"José María"_s,
         {1972, 12, 4},
         u"KH-7730015"_s,
         u"ACC5519042"_s,
         u"Hospital San Ejemplo"_s,
         u"Modelo"_s,
         {2021, 2, 26}},
        {u"Østergård"_s,
         u"Åse"_s,
         {1955, 8, 30},
         u"300855-1188"_s,
         u"2203R77140"_s,
         u"Eksempel Sygehus"_s,
         u"Prøvesen"_s,
         {2022, 3, 9}},
        {u"D'Almeida"_s,
         u"Inês"_s,
         {1990, 1, 21},
         u"MRN 6204881"_s,
         u"RX-880417"_s,
         u"Clínica Exemplo"_s,
         u"Fictício"_s,
         {2020, 7, 15}},
        {u"O'Brien-Smith"_s,
         u"Niamh"_s,
         {1983, 5, 9},
         u"P0O91I4"_s,
         u"18-0042317"_s,
         u"ST EXAMPLE GENERAL"_s,
         u"Sampleton"_s,
         {2018, 10, 12}},
        {u"Weißenborn"_s,
         u"Jürgen"_s,
         {1939, 11, 28},
         u"104417235"_s,
         u"MR2019.4471"_s,
         u"Klinikum Musterstadt"_s,
         u"Beispiel"_s,
         {2019, 6, 3}},
        {u"Lefèvre"_s,
         u"Chloé"_s,
         {2001, 4, 2},
         u"19-55207"_s,
         u"0079124436"_s,
         u"CHU de Modèleville"_s,
         u"Témoin"_s,
         {2024, 1, 18}},
        {u"Łęcka"_s,
         u"Jadwiga"_s,
         {1961, 9, 11},
         u"PL61091104"_s,
         u"TK/4417/20"_s,
         u"Szpital Przykładowy"_s,
         u"Wzorowski"_s,
         {2020, 5, 29}},
        {u"Example"_s,
         u"William"_s,
         {1946, 2, 13},
         u"7710238"_s,
         u"CT-2231-B"_s,
         u"RIVERSIDE RADIOLOGY"_s,
         u"Template"_s,
         {2017, 9, 25}},
        {u"Szabó"_s,
         u"Ödön"_s,
         {1958, 10, 6},
         u"058-331-927"_s,
         u"HU00917733"_s,
         u"Minta Kórház"_s,
         u"Példa"_s,
         {2023, 8, 22}},
        {u"Fikriye"_s,
         u"Gülşen"_s,
         {1979, 6, 25},
         u"55901277436"_s,
         u"US112904"_s,
         u"Örnek Hastanesi"_s,
         u"Deneme"_s,
         {2022, 12, 1}},
        {u"Vandenbergh"_s,
         u"Maarten"_s,
         {1967, 7, 19},
         u"B4471902"_s,
         u"20220514001"_s,
         u"AZ Voorbeeld"_s,
         u"Proef"_s,
         {2022, 5, 14}},
    };
    return all[index % all.size()];
}

QString nameOf(Says says) {
    static const QStringList names = {u"name"_s,     u"birth"_s, u"id"_s,   u"accession"_s,
                                      u"hospital"_s, u"staff"_s, u"exam"_s, u"other"_s};
    return names[int(says)];
}

Says saysFrom(const QString& name) {
    for (int i = 0; i <= int(Says::Other); ++i)
        if (nameOf(Says(i)) == name)
            return Says(i);
    return Says::Other;
}

bool isOwn(Says says) {
    return says == Says::Name || says == Says::Birth || says == Says::Id || says == Says::Accession;
}

QString phrase(Says says, const Person& who, QRandomGenerator& random) {
    switch (says) {
    case Says::Name: {
        const QStringList forms = {who.family + u' ' + who.given, who.family + u", "_s + who.given,
                                   who.family + u'^' + who.given, who.given + u' ' + who.family};
        const QString out = pick(forms, random);
        return random.bounded(2) ? out.toUpper() : out;
    }
    case Says::Birth: {
        static const QStringList labels = {u"DOB: "_s, u"DOB "_s, u"*"_s,   u"geb. "_s,
                                           u"Born "_s, QString(), QString()};
        return pick(labels, random) + dateText(who.born, random);
    }
    case Says::Id: {
        static const QStringList labels = {u"ID: "_s, u"ID "_s, u"PID: "_s, QString(), QString()};
        return who.id.startsWith(u"MRN"_s) ? who.id : QString(pick(labels, random) + who.id);
    }
    case Says::Accession: {
        static const QStringList labels = {u"Acc: "_s, u"ACC# "_s, QString(), QString()};
        return pick(labels, random) + who.accession;
    }
    case Says::Hospital:
        return random.bounded(3) ? who.hospital : who.hospital.toUpper();
    case Says::Staff:
        return (random.bounded(2) ? u"Dr. "_s : u"Ref: "_s) + who.staff;
    case Says::ExamDate: {
        const QString time = u" %1:%2"_s.arg(random.bounded(24), 2, 10, QLatin1Char('0'))
                                 .arg(random.bounded(60), 2, 10, QLatin1Char('0'));
        return dateText(who.examined, random) + (random.bounded(2) ? time : QString());
    }
    case Says::Other:
        break;
    }
    static const QStringList words = {
        u"Se: 3 Im: 12"_s,   u"kV 120 mA 200"_s,     u"ANTERIOR"_s,       u"Zoom 1.4"_s,
        u"Thorax pa"_s,      u"W 400 L 40"_s,        u"DFOV 23.0cm"_s,    u"Abdomen 5.0 B31f"_s,
        u"NOT FOR USE"_s,    u"Contrast 80 ml"_s,    u"Gain 62"_s,        u"Freq 7.5 MHz"_s,
        u"LEFT KNEE"_s,      u"Schädel axial"_s,     u"Tilt 0.0"_s,       u"TR 512 TE 14"_s,
        u"Portable"_s,       u"Dist 1.43 cm"_s,      u"3.0 mm"_s,         u"Room 4"_s,
        u"Oberbauch quer"_s, u"Follow-up 6 weeks"_s, u"Técnico: Ramos"_s, u"Page 1/3"_s};
    return pick(words, random);
}

} // namespace disclens::textbench
