// SPDX-License-Identifier: GPL-3.0-or-later
// The check "linkage": what the disc holds about its main person, put together step by step, and
// how many people in the country still fit.
#include "inspect/linkage.h"
#include "inspect/checks.h"
#include "inspect/main_person.h"

#include <QRegularExpression>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Tag;

constexpr int kOldest = 122; ///< nobody is known to have been older

constexpr Tag kAge{0x0010, 0x1010};
constexpr Tag kCountryOfResidence{0x0010, 0x2150};
constexpr Tag kRegionOfResidence{0x0010, 0x2152};
constexpr Tag kPatientAddress{0x0010, 0x1040};
constexpr Tag kInstitutionAddress{0x0008, 0x0081};
constexpr Tag kSpecies{0x0010, 0x2201};
constexpr Tag kInstitution[] = {{0x0008, 0x0080}, kInstitutionAddress, {0x0008, 0x1040}};
constexpr Tag kMachine[] = {{0x0018, 0x1000}, {0x0008, 0x1010}, {0x0018, 0x700A}};
constexpr Tag kStaff[] = {
    {0x0008, 0x0090}, {0x0008, 0x1048}, {0x0008, 0x1050}, {0x0008, 0x1060}, {0x0008, 0x1070}};
constexpr Tag kNumbers[] = {{0x0010, 0x0020}, {0x0010, 0x1000}, {0x0008, 0x0050}};
struct Trait {
    Tag tag;
    const char* keyword = nullptr;
};
constexpr Trait kTraits[] = {{{0x0010, 0x1020}, "PatientSize"},
                             {{0x0010, 0x1030}, "PatientWeight"},
                             {{0x0010, 0x2160}, "EthnicGroup"},
                             {{0x0010, 0x2180}, "Occupation"},
                             {{0x0010, 0x21A0}, "SmokingStatus"},
                             {{0x0010, 0x21C0}, "PregnancyStatus"},
                             {{0x0010, 0x21F0}, "PatientReligiousPreference"},
                             {{0x0010, 0x1080}, "MilitaryRank"}};

/// What the disc says that can be counted with.
struct Known {
    Sex sex = Sex::Any;
    QDate birth;
    int birthYear = 0;
    int age = -1, otherAge = -1; ///< from Patient's Age and the date of the exam
};

class LinkageCheck {
  public:
    explicit LinkageCheck(Context& context)
        : m_context(context)
        , m_person(mainPerson(context.material.catalogue)) {}
    void run();

  private:
    QStringList valuesOf(Tag tag) const;
    bool has(Tag tag) const { return !valuesOf(tag).isEmpty(); }
    template <size_t Count> bool hasAny(const Tag (&tags)[Count]) const {
        return std::any_of(std::begin(tags), std::end(tags), [this](Tag t) { return has(t); });
    }
    bool isAnimal() const;
    Known known() const;
    void ageAtExam(Known& out) const;
    void findCountry();
    QString countryOf(Tag tag) const;
    void countSexAndAge(const Population& country, const Known& known);
    void countTown(const Population& country);
    void addUncounted();
    void uncounted(const QString& id, int number = 0, const QStringList& parts = {});
    bool found(std::initializer_list<QStringView> kinds, Level weakest) const;
    int visitDays() const;

    Context& m_context;
    const dicom::Patient* m_person;
    QSet<FileId> m_files;
    Linkage m_out;
};

/// Values of the person's own files that are not there only to fill the place.
QStringList LinkageCheck::valuesOf(Tag tag) const {
    QStringList out;
    const auto& index = m_context.material.index;
    for (const int i : index.groupsOf(tag)) {
        const dicom::ValueGroup& group = index.groups()[i];
        const QString value = group.value.trimmed();
        if (value.isEmpty() || isPlaceholderText(value) || out.contains(value))
            continue;
        if (std::any_of(group.places.begin(), group.places.end(),
                        [this](const auto& place) { return m_files.contains(place.file); }))
            out += value;
    }
    return out;
}

bool LinkageCheck::isAnimal() const {
    const QStringList species = valuesOf(kSpecies);
    return !species.isEmpty() && std::none_of(species.begin(), species.end(), [](const QString& s) {
        return s.contains(QLatin1String("homo"), Qt::CaseInsensitive) ||
               s.contains(QLatin1String("human"), Qt::CaseInsensitive);
    });
}

/// Patient's Age (0010,1010) is the age on the day of the exam: by 2025 the person is as many years
/// older, or one more. Source: PS3.3 C.7.2.2.
void LinkageCheck::ageAtExam(Known& out) const {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,3})([DWMY])$"));
    QDate day;
    for (const dicom::Study& study : m_person->studies)
        if (const QDate one = QDate::fromString(study.date.trimmed(), QStringLiteral("yyyyMMdd"));
            one.isValid() && (!day.isValid() || one > day))
            day = one;
    QString value;
    for (const QString& one : valuesOf(kAge))
        if (form.match(one).hasMatch())
            value = std::max(value, one);
    const auto match = form.match(value);
    if (!match.hasMatch() || !day.isValid())
        return;
    const int number = match.captured(1).toInt();
    const QChar unit = match.captured(2).at(0);
    if (unit == u'Y') {
        if (number > kOldest)
            return;
        out.age = ageThen(day.addYears(-number));
        out.otherAge = ageThen(day.addYears(-number - 1).addDays(1));
    } else {
        const QDate born = unit == u'M'   ? day.addMonths(-number)
                           : unit == u'W' ? day.addDays(qint64(-7) * number)
                                          : day.addDays(-number);
        out.age = out.otherAge = ageThen(born);
    }
}

Known LinkageCheck::known() const {
    Known out;
    const QString sex = m_person->sex.trimmed().toUpper();
    if (sex == u"F")
        out.sex = Sex::Female;
    else if (sex == u"M")
        out.sex = Sex::Male;
    const int thisYear = QDate::currentDate().year();
    const auto fits = [thisYear](int year) {
        return year <= thisYear && thisYear - year <= kOldest;
    };
    const QDate birth = birthDateOf(*m_person);
    if (birth.isValid() && fits(birth.year())) {
        out.birth = birth;
        return out;
    }
    // "1961" and "19610000" tell the year alone.
    static const QRegularExpression yearOnly(QStringLiteral("^([0-9]{4})(?:0000|00)?$"));
    const QString value = m_person->birthDate.trimmed();
    const auto match = yearOnly.match(value);
    if (match.hasMatch() && !isPlaceholderDate(value) && fits(match.captured(1).toInt()))
        out.birthYear = match.captured(1).toInt();
    else
        ageAtExam(out);
    return out;
}

/// All values have to agree.
QString LinkageCheck::countryOf(Tag tag) const {
    QString country;
    for (const QString& value : valuesOf(tag)) {
        const QString one = countryInAddress(value);
        if (one.isEmpty())
            continue;
        if (!country.isEmpty() && country != one)
            return {};
        country = one;
    }
    return country;
}

void LinkageCheck::findCountry() {
    const AboutPerson& about = m_context.material.about;
    const auto take = [this](const QString& country, CountryFrom from) {
        if (!m_out.country.isEmpty() || country.isEmpty())
            return;
        m_out.country = country;
        m_out.from = from;
    };
    take(about.country, CountryFrom::Chosen);
    if (m_person) {
        take(countryOf(kCountryOfResidence), CountryFrom::Residence);
        take(countryOf(kPatientAddress), CountryFrom::OwnAddress);
        take(countryOf(kInstitutionAddress), CountryFrom::Institution);
    }
    take(about.likelyCountry, CountryFrom::Computer);
}

void LinkageCheck::countSexAndAge(const Population& country, const Known& known) {
    LinkageStep step;
    step.counted = true;
    step.sex = known.sex;
    const auto add = [this, &step](const char* id, const PeopleCount& people) {
        step.id = QString::fromLatin1(id);
        step.people = people;
        step.openAge = people.atMost;
        m_out.steps += step;
    };
    const bool sexKnown = known.sex != Sex::Any;
    int age = known.age, otherAge = known.otherAge;
    if (known.birth.isValid())
        age = otherAge = ageThen(known.birth);
    if (age >= 0) {
        step.age = std::min(age, otherAge);
        step.otherAge = std::max(age, otherAge);
        add(sexKnown ? "sex-age" : "age", ofAges(country, known.sex, step.age, step.otherAge));
    } else if (sexKnown) {
        add("sex", ofSex(country, known.sex));
    }
    if (known.birth.isValid()) {
        step.newYear = known.birth.month() == 1 && known.birth.day() == 1;
        add("birth-date", ofBirthDate(country, known.sex, known.birth));
    } else if (known.birthYear > 0) {
        add("birth-year", ofBirthYear(country, known.sex, known.birthYear));
    }
}

void LinkageCheck::countTown(const Population& country) {
    const LinkageStep* last = m_out.lastCounted();
    const double town = m_context.material.about.townPeople;
    if (!last || town <= 0)
        return;
    LinkageStep step;
    step.id = QStringLiteral("town");
    step.counted = true;
    step.sex = last->sex;
    step.people = inTown(last->people, town, country);
    m_out.steps += step;
}

void LinkageCheck::uncounted(const QString& id, int number, const QStringList& parts) {
    LinkageStep step;
    step.id = id;
    step.number = number;
    step.parts = parts;
    const double most =
        m_out.steps.isEmpty() ? m_out.countryPeople : m_out.steps.last().people.high;
    step.people = {most, std::min(1.0, most), most, true};
    m_out.steps += step;
}

bool LinkageCheck::found(std::initializer_list<QStringView> kinds, Level weakest) const {
    const auto& findings = m_context.result.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.level <= weakest &&
               std::find(kinds.begin(), kinds.end(), finding.kind) != kinds.end();
    });
}

int LinkageCheck::visitDays() const {
    QSet<QString> days;
    for (const dicom::Study& study : m_person->studies) {
        const QString day = study.date.trimmed().left(8);
        if (QDate::fromString(day, QStringLiteral("yyyyMMdd")).isValid() && !isPlaceholderDate(day))
            days.insert(day);
    }
    return int(days.size());
}

/// In the order in which they are told: from what fits many to what names one.
void LinkageCheck::addUncounted() {
    if (has(kPatientAddress) || has(kRegionOfResidence))
        uncounted(QStringLiteral("home"));
    QStringList traits;
    for (const Trait& trait : kTraits)
        if (has(trait.tag))
            traits += QString::fromLatin1(trait.keyword);
    if (!traits.isEmpty())
        uncounted(QStringLiteral("traits"), int(traits.size()), traits);
    if (hasAny(kInstitution))
        uncounted(QStringLiteral("institution"));
    if (const int days = visitDays(); days > 0)
        uncounted(QStringLiteral("visits"), days);
    if (hasAny(kMachine))
        uncounted(QStringLiteral("machine"));
    if (hasAny(kStaff))
        uncounted(QStringLiteral("staff"));
    if (found({u"burned_in_text", u"burned_in_name"}, Level::Could))
        uncounted(QStringLiteral("printed"));
    if (found({u"face_possible", u"photo_of_person"}, Level::Could))
        uncounted(QStringLiteral("face"));
    const auto real = [this](Tag tag) {
        const QStringList values = valuesOf(tag);
        return std::any_of(values.begin(), values.end(), [](const QString& value) {
            const Naming naming = judgeNumber(value).naming;
            return naming == Naming::Real || naming == Naming::Code;
        });
    };
    if (std::any_of(std::begin(kNumbers), std::end(kNumbers), real)) {
        uncounted(QStringLiteral("number"));
        m_out.steps.last().namesPerson = true;
    }
    const bool named = judgeName(m_person->name, m_person->id).naming == Naming::Real;
    if (named || found({u"patient_name", u"burned_in_name"}, Level::Points)) {
        uncounted(QStringLiteral("name"));
        m_out.steps.last().namesPerson = true;
    }
}

void LinkageCheck::run() {
    if (m_person)
        m_files = QSet<FileId>(m_person->files.begin(), m_person->files.end());
    findCountry();
    if (m_person && !isAnimal()) {
        const Known known = this->known();
        const Population* country = populationOf(m_out.country);
        if (country) {
            m_out.year = populationYear();
            m_out.countryPeople = country->total;
            countSexAndAge(*country, known);
            countTown(*country);
            addUncounted();
        } else {
            // Without figures nothing is counted, and nobody guesses.
            m_context.result.notChecked.append({QStringLiteral("linkage"), kNoFile, 0,
                                                m_out.country.isEmpty()
                                                    ? QStringLiteral("linkage-no-country")
                                                    : QStringLiteral("linkage-no-figures"),
                                                Error{ErrorCode::NotSupported, {}, {}}, 1});
        }
    }
    m_context.items = m_out.steps.size();
    m_context.result.linkage = m_out;
}

} // namespace

QString countryFromId(CountryFrom from) {
    switch (from) {
    case CountryFrom::Chosen:
        return QStringLiteral("chosen");
    case CountryFrom::Residence:
        return QStringLiteral("residence");
    case CountryFrom::OwnAddress:
        return QStringLiteral("address");
    case CountryFrom::Institution:
        return QStringLiteral("institution");
    case CountryFrom::Computer:
        return QStringLiteral("computer");
    case CountryFrom::None:
        break;
    }
    return {};
}

const LinkageStep* Linkage::lastCounted() const {
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        if (step->counted)
            return &*step;
    return nullptr;
}

bool checkLinkage(Context& context) {
    LinkageCheck(context).run();
    return true;
}

} // namespace disclens::inspect
