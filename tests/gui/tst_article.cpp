// SPDX-License-Identifier: GPL-3.0-or-later
// What an article for patients says about scans and AI, point by point: each can be reached from
// the Overview or the welcome page in two steps at most. The points, in words of our own, and the
// ways to them are data: tests/data/article_points.json.
#include "ui/theme/theme.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>

using namespace disclens;
using ui::PageId;
using State = ui::ReportSource::State;

namespace {

QJsonArray points() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/tests/data/article_points.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no data");
    return QJsonDocument::fromJson(file.readAll()).array();
}

void collect(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& out) {
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            out += index.data(Qt::DisplayRole).toString();
            if (column == 0)
                collect(model, index, out);
        }
}

/// Whatever a person can read on the page.
QString allText(const QWidget* page) {
    QStringList out;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* text = qobject_cast<const QLabel*>(widget))
            out += text->text();
        else if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            out += edit->toPlainText();
        else if (const auto* chip = qobject_cast<const ui::LevelChip*>(widget))
            out += chip->word();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            out += button->text();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            if (view->model())
                collect(*view->model(), {}, out);
    }
    return out.join(u'\n');
}

const QHash<QString, PageId>& pagesByName() {
    static const QHash<QString, PageId> pages = {{QStringLiteral("Journey"), PageId::Journey},
                                                 {QStringLiteral("BeforeScan"), PageId::BeforeScan},
                                                 {QStringLiteral("Evidence"), PageId::Evidence},
                                                 {QStringLiteral("Questions"), PageId::Questions},
                                                 {QStringLiteral("Consent"), PageId::Consent},
                                                 {QStringLiteral("Face"), PageId::Face},
                                                 {QStringLiteral("Details"), PageId::Details},
                                                 {QStringLiteral("Ai"), PageId::Ai}};
    return pages;
}

} // namespace

class ArticleTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        ui::Theme::current().install(*qApp);
        m_languages.use(QStringLiteral("en"));
    }

    void everyPointIsThere() {
        QSet<int> rows;
        for (const QJsonValue& point : points())
            rows += point[QLatin1String("row")].toInt();
        QCOMPARE(rows.size(), 19);
    }

    void everyPointIsTwoStepsAway_data() {
        QTest::addColumn<QJsonObject>("point");
        int number = 0;
        for (const QJsonValue& point : points())
            QTest::newRow(qPrintable(QStringLiteral("%1 (%2) from %3")
                                         .arg(point[QLatin1String("row")].toInt())
                                         .arg(++number)
                                         .arg(point[QLatin1String("from")].toString())))
                << point.toObject();
    }
    void everyPointIsTwoStepsAway() {
        QFETCH(QJsonObject, point);
        const bool disc = point[QLatin1String("from")].toString() == u"overview";
        tests::WindowFixture fixture(disc ? tests::textReport() : report::Report(),
                                     disc ? State::Finished : State::Empty, disc);
        if (const QString country = point[QLatin1String("country")].toString(); !country.isEmpty())
            fixture.window->context().settings.setCountry(country);
        QCOMPARE(fixture.window->context().navigator.current(),
                 disc ? PageId::Overview : PageId::Welcome);
        const QJsonArray steps = point[QLatin1String("steps")].toArray();
        QVERIFY2(steps.size() <= 2, "more than two steps");
        for (const QJsonValue& step : steps)
            take(fixture, step.toString());
        const auto readsAll = [&] {
            const QString text = allText(fixture.window->currentPage());
            for (const QJsonValue& wanted : point[QLatin1String("reads")].toArray())
                if (!QRegularExpression(wanted.toString()).match(text).hasMatch())
                    return wanted.toString();
            return QString();
        };
        // A form is read in the background.
        QVERIFY2(QTest::qWaitFor([&] { return readsAll().isEmpty(); }, 15'000),
                 qPrintable(readsAll()));
    }

    void careComesFirstOnTheFirstResults() {
        for (const State state : {State::Reading, State::Finished, State::Canceled}) {
            tests::WindowFixture fixture(tests::richReport(), state);
            const QString text = allText(fixture.open(PageId::Overview));
            for (const QString& line : advice::careLines())
                QVERIFY2(text.contains(line), qPrintable(line));
        }
    }

  private:
    /// "rail:Journey", "#name of a button", "segment:name:words".
    static void take(tests::WindowFixture& fixture, const QString& step) {
        if (step.startsWith(QLatin1String("rail:"))) {
            const PageId page = pagesByName().value(step.mid(5), PageId::Welcome);
            auto* rail = fixture.window->findChild<QAbstractItemView*>(QStringLiteral("rail"));
            QString name;
            for (const auto& [pageName, id] : tests::allPages())
                if (id == page)
                    name = pageName;
            bool found = false;
            for (int row = 0; row < rail->model()->rowCount() && !found; ++row) {
                const QModelIndex index = rail->model()->index(row, 0);
                if (!index.data(Qt::AccessibleTextRole).toString().startsWith(name))
                    continue;
                rail->scrollTo(index);
                QTest::mouseClick(rail->viewport(), Qt::LeftButton, {},
                                  rail->visualRect(index).center());
                found = true;
            }
            QVERIFY2(found, qPrintable(step));
            QTRY_COMPARE(fixture.window->context().navigator.current(), page);
        } else if (step.startsWith(QLatin1String("segment:"))) {
            auto* group =
                fixture.window->currentPage()->findChild<QWidget*>(step.section(u':', 1, 1));
            QVERIFY2(group, qPrintable(step));
            bool found = false;
            for (QRadioButton* button : group->findChildren<QRadioButton*>())
                if (button->text() == step.section(u':', 2)) {
                    button->click();
                    found = true;
                }
            QVERIFY2(found, qPrintable(step));
        } else {
            auto* button = fixture.window->currentPage()->findChild<QAbstractButton*>(step.mid(1));
            QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(step));
            button->click();
        }
        fixture.settle();
    }

    ui::LanguagePack m_languages;
};

QTEST_MAIN(ArticleTest)
#include "tst_article.moc"
