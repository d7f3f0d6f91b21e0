// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/text_layout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace disclens::consent {
namespace {

bool isBlank(QChar c) {
    return c.isSpace() || c == QChar::Nbsp;
}

/// Characters that show nothing, or that turn the order of what is shown: they would hide a word
/// from the search or from the eye.
bool isInvisible(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

/// Number or sign in front of a point of a list: its length with the blank behind it, or 0.
qsizetype bulletLength(QStringView line) {
    static const QString signs = QStringLiteral("•‣◦▪▫●○■□☐☑☒–—*·-\uF0B7\uF0A7");
    if (line.size() > 1 && signs.contains(line[0]) && isBlank(line[1]))
        return 2;
    static const QRegularExpression number(
        QStringLiteral(
            "^(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        number.match(line.first(qMin<qsizetype>(line.size(), 16)));
    return match.hasMatch() ? match.capturedLength() : 0;
}

struct Line {
    QString text;
    bool blankBefore = false;
};

QList<Line> cleanLines(QStringView text) {
    QList<Line> out;
    Line line;
    bool blank = false;
    const auto end = [&] {
        while (!line.text.isEmpty() && line.text.back() == u' ')
            line.text.chop(1);
        if (line.text.isEmpty()) {
            blank = true;
            return;
        }
        line.blankBefore = blank;
        out += line;
        line = {};
        blank = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator ||
            c == QChar::LineSeparator || c == u'\f') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            end();
            continue;
        }
        // A surrogate without its partner is no character.
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            line.text += c;
            line.text += text[++i];
            continue;
        }
        // U+00AD at a line end marks a parted word, as "-" does.
        if (c == u'\u00AD' && i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u'\r'))
            c = u'-';
        if (c.isSurrogate() || isInvisible(c) || c == QChar::ReplacementCharacter)
            continue;
        if (isBlank(c) || c.category() == QChar::Other_Control) {
            if (!line.text.isEmpty() && line.text.back() != u' ')
                line.text += u' ';
            continue;
        }
        line.text += c;
    }
    end();
    return out;
}

bool endsSentence(QStringView text) {
    while (!text.isEmpty() && QStringView(u"\"')]”’»").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?:;").contains(text.back());
}

/// How long a full line is in a text that was wrapped; 0 when it does not look wrapped.
qsizetype fullLine(const QList<Line>& lines) {
    QList<qsizetype> lengths;
    for (const Line& line : lines)
        lengths += line.text.size();
    if (lengths.size() < 2)
        return 0;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype most = lengths[(lengths.size() - 1) * 9 / 10];
    return most >= 30 && most <= 200 ? most : 0;
}

/// Whether a line goes on with what stood in the line before.
bool goesOn(const Line& before, const Line& line, qsizetype full) {
    if (line.blankBefore || full == 0 || bulletLength(line.text) > 0)
        return false;
    if (line.text[0].isLower())
        return !endsSentence(before.text) || before.text.size() * 10 >= full * 6;
    // A heading or the last line of a paragraph is shorter than the others.
    return before.text.size() * 10 >= full * 7;
}

/// Joins without a blank where a word was parted at the line end.
void append(QString& paragraph, const QString& line) {
    if (paragraph.size() > 2 && paragraph.back() == u'-' &&
        paragraph[paragraph.size() - 2].isLower() && line[0].isLower()) {
        // "de-" + "identified" keeps its hyphen; "infor-" + "mation" loses it.
        static const QRegularExpression keeps(
            QStringLiteral(
                "\\b(?:de|re|third|opt|non|self|sub|pre|co|on|off|in|up|e|health|follow)-$"),
            QRegularExpression::CaseInsensitiveOption);
        if (!keeps.match(paragraph).hasMatch())
            paragraph.chop(1);
        paragraph += line;
        return;
    }
    paragraph += u' ';
    paragraph += line;
}

/// Where a point stands behind a short form and ends nothing.
bool isShortForm(QStringView text, qsizetype point) {
    static const QSet<QString> forms = {
        QStringLiteral("dr"),  QStringLiteral("mr"),   QStringLiteral("mrs"),
        QStringLiteral("ms"),  QStringLiteral("st"),   QStringLiteral("prof"),
        QStringLiteral("e.g"), QStringLiteral("i.e"),  QStringLiteral("vs"),
        QStringLiteral("no"),  QStringLiteral("inc"),  QStringLiteral("ltd"),
        QStringLiteral("co"),  QStringLiteral("corp"), QStringLiteral("u.s"),
        QStringLiteral("u.k"), QStringLiteral("a.m"),  QStringLiteral("p.m"),
        QStringLiteral("sec"), QStringLiteral("art"),  QStringLiteral("approx"),
        QStringLiteral("cf"),  QStringLiteral("jr"),   QStringLiteral("sr"),
        QStringLiteral("fig"), QStringLiteral("p"),    QStringLiteral("c.f.r"),
        QStringLiteral("m.d")};
    qsizetype from = point;
    while (from > 0 && (text[from - 1].isLetterOrNumber() || text[from - 1] == u'.'))
        --from;
    const QStringView word = text.sliced(from, point - from);
    // Single letters are initials ("J. Smith") or parts of a list.
    return (word.size() == 1 && word[0].isUpper() && word[0] != u'I') ||
           forms.contains(word.toString().toLower());
}

bool looksLikeHeading(QStringView text, bool item) {
    static const QSet<QString> verbs = {
        QStringLiteral("may"),   QStringLiteral("can"),   QStringLiteral("could"),
        QStringLiteral("will"),  QStringLiteral("would"), QStringLiteral("shall"),
        QStringLiteral("must"),  QStringLiteral("is"),    QStringLiteral("are"),
        QStringLiteral("be"),    QStringLiteral("was"),   QStringLiteral("were"),
        QStringLiteral("has"),   QStringLiteral("have"),  QStringLiteral("do"),
        QStringLiteral("does"),  QStringLiteral("not"),   QStringLiteral("i"),
        QStringLiteral("we"),    QStringLiteral("agree"), QStringLiteral("consent"),
        QStringLiteral("cannot")};
    // 100 characters: scripts without blanks between words have long lines of one "word".
    if (item || text.isEmpty() || text.size() > 100 ||
        QStringView(u".!?;,:。！？").contains(text.back()))
        return false;
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 10)
        return false;
    const bool capitals = text.toString() == text.toString().toUpper();
    int verbCount = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].toString().toLower();
        // "Consent for an exam", "Agree or not": a noun or an order at the start of a title.
        const bool title = i == 0 && (word == u"consent" || word == u"agree");
        verbCount += !title && verbs.contains(word);
    }
    // A short line in capitals is a title even with a verb in it.
    return verbCount == 0 || (words.size() <= 6 && capitals) ||
           (words.size() <= 6 && verbCount == 1 && words.last() == u"Consent");
}

class Builder {
  public:
    explicit Builder(Layout& out)
        : m_out(out) {}

    void add(const QString& line) {
        if (!m_out.text.isEmpty())
            m_out.text += u'\n';
        const qsizetype start = m_out.text.size();
        m_out.text += line;
        Paragraph paragraph{start, line.size(), false, false, true};
        const qsizetype bullet = bulletLength(line);
        const bool leads = m_lead >= 0 && (bullet > 0 || continuesList(line));
        paragraph.item = bullet > 0 || leads;
        paragraph.heading = looksLikeHeading(QStringView(line).sliced(bullet), leads);
        if (!leads)
            m_lead = -1;
        const qsizetype first = m_out.sentences.size();
        split(start, bullet, line, paragraph.heading);
        for (qsizetype i = first; i < m_out.sentences.size(); ++i)
            m_out.leadIn += i == first ? m_lead : -1;
        linkAnswers(first);
        m_out.paragraphs += paragraph;
        if (line.endsWith(u':') && !m_out.sentences.isEmpty())
            m_lead = m_out.sentences.size() - 1;
        m_listGoesOn = line.endsWith(u';') || line.endsWith(u',') || line.endsWith(u':') ||
                       line.endsWith(QLatin1String(" and")) || line.endsWith(QLatin1String(" or"));
    }

  private:
    /// Points of a list often lose their sign on the way through a file format.
    bool continuesList(const QString& line) const {
        return m_listGoesOn && line.size() < 400 && (line[0].isLower() || line[0].isDigit());
    }

    void split(qsizetype start, qsizetype bullet, const QString& line, bool heading) {
        qsizetype from = bullet;
        const auto cut = [&](qsizetype to) {
            while (from < to && isBlank(line[from]))
                ++from;
            while (to - from > kLongestSentence) {
                qsizetype space = line.lastIndexOf(u' ', from + kLongestSentence);
                if (space <= from + kLongestSentence / 2)
                    space = from + kLongestSentence;
                m_out.sentences += Sentence{start + from, space - from, heading, {}};
                from = space;
                while (from < to && isBlank(line[from]))
                    ++from;
            }
            if (to > from)
                m_out.sentences += Sentence{start + from, to - from, heading, {}};
            from = to;
        };
        for (qsizetype i = bullet; i < line.size(); ++i) {
            if (!QStringView(u".!?").contains(line[i]))
                continue;
            qsizetype end = i + 1;
            while (end < line.size() && QStringView(u".!?\"')]”’»").contains(line[end]))
                ++end;
            if (end >= line.size())
                break;
            qsizetype next = end;
            while (next < line.size() && isBlank(line[next]))
                ++next;
            const bool startsNew = next > end && next < line.size() && !line[next].isLower();
            if (startsNew && !(line[i] == u'.' && isShortForm(line, i)))
                cut(end);
            i = end - 1;
        }
        cut(line.size());
    }

    /// "Do you sell my data? No." One looks at the question, the other says which way it goes.
    void linkAnswers(qsizetype first) {
        for (qsizetype i = qMax<qsizetype>(first, 1); i < m_out.sentences.size(); ++i)
            if (textOf(i - 1).endsWith(u'?') && m_out.leadIn[i] < 0)
                m_out.leadIn[i] = i - 1;
    }

    QStringView textOf(qsizetype sentence) const {
        const Sentence& s = m_out.sentences[sentence];
        return QStringView(m_out.text).sliced(s.start, s.length);
    }

    Layout& m_out;
    qsizetype m_lead = -1; ///< the sentence that ends in ":" before a list
    bool m_listGoesOn = false;
};

} // namespace

Layout layOut(QStringView text, Lines lines) {
    const QList<Line> all = cleanLines(text);
    const qsizetype full = lines == Lines::Wrapped ? fullLine(all) : 0;
    Layout out;
    out.text.reserve(text.size());
    Builder builder(out);
    QString paragraph;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!paragraph.isEmpty() && goesOn(all[i - 1], all[i], full)) {
            append(paragraph, all[i].text);
            continue;
        }
        if (!paragraph.isEmpty())
            builder.add(paragraph);
        paragraph = all[i].text;
    }
    if (!paragraph.isEmpty())
        builder.add(paragraph);
    return out;
}

QString plainTwin(QStringView text) {
    QString out = text.toString();
    for (QChar& c : out) {
        switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0x02BC:
            c = u'\'';
            break;
        case 0x201C:
        case 0x201D:
        case 0x201E:
            c = u'"';
            break;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            c = u'-';
            break;
        default:
            if (isBlank(c) && c != u'\n')
                c = u' ';
        }
    }
    return out;
}

double englishShare(QStringView text) {
    // The most frequent words of English; few of them are frequent in another language.
    static const QSet<QString> common = [] {
        QSet<QString> out;
        for (const QString& word :
             QStringLiteral(
                 "the of and to in is that for you your we our us may be with or not are this "
                 "will on as by from have has it its at my can if any all been who what "
                 "when which they their them do does was would should could must shall "
                 "about other than into only also such these those there how where "
                 "please before after during patient information health data")
                 .split(u' '))
            out += word;
        return out;
    }();
    int words = 0, known = 0;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && (text[i].isLetter() || text[i].isMark());
        if (letter && from < 0)
            from = i;
        if (!letter && from >= 0) {
            const QStringView word = text.sliced(from, i - from);
            from = -1;
            // Scripts without blanks between words: each character counts.
            const bool han = word[0].unicode() >= 0x2E80 && word[0].unicode() <= 0x9FFF;
            words += han ? int(word.size()) : 1;
            known += word.size() <= 11 && common.contains(word.toString().toLower());
        }
    }
    return words < 8 ? -1 : double(known) / words;
}

} // namespace disclens::consent
