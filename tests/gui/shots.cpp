// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window on the made-up report into PNG files, to look at beside the
// design:
//   shots FOLDER [scale%] [light|dark] [hidden] [PSEUDO.qm ltr|rtl]
#include "ui/pages/volume_pane.h"
#include "ui/theme/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace disclens;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    ui::LanguagePack languages;
    languages.use(QStringLiteral("en"));
    if (arguments.size() > 5)
        languages.useFile(arguments.at(5),
                          arguments.value(6) == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    ui::Theme::current().install(application);
    const int scale = arguments.value(2, QStringLiteral("100")).toInt();
    const bool dark = arguments.value(3) == u"dark";
    ui::Theme::current().set(dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light,
                             scale / 100.0);
    const auto draw = [&](tests::WindowFixture& fixture, const QString& name) {
        fixture.settle();
        fixture.window->grab().save(folder.filePath(name + QStringLiteral(".png")));
    };
    {
        tests::WindowFixture fixture;
        draw(fixture, QStringLiteral("welcome"));
    }
    tests::WindowFixture fixture(tests::faceReport(), ui::ReportSource::State::Finished, true);
    fixture.window->context().mask.setHidden(arguments.value(4) == u"hidden");
    for (const auto& [name, page] : tests::allPages()) {
        if (page == ui::PageId::Welcome)
            continue;
        fixture.open(page);
        if (page == ui::PageId::Details && !fixture.source.report()->findings.isEmpty())
            fixture.window->context().current.set(fixture.source.report()->findings.first().id);
        if (page == ui::PageId::Report)
            QTest::qWait(1500); // the pages are made in the background
        if (page == ui::PageId::Pictures) {
            ui::Target target;
            target.file = 181;
            target.frame = 2;
            fixture.window->context().navigator.go(page, target);
        }
        if (page == ui::PageId::Consent) {
            draw(fixture, QStringLiteral("consent-empty"));
            tests::readExampleForm(fixture.window->currentPage());
        }
        if (page == ui::PageId::Journey) {
            ui::Target target;
            target.part = QStringLiteral("training");
            fixture.window->context().navigator.go(page, target);
        }
        QTest::qWait(150); // pictures come late
        draw(fixture, QStringLiteral("page%1").arg(int(page)));
    }
    {
        fixture.open(ui::PageId::Pictures);
        fixture.window->context().current.clear();
        ui::Target target;
        target.series = QStringLiteral("1.2.276.0.7230010.77.1.1");
        fixture.window->context().navigator.go(ui::PageId::Pictures, target);
        auto* pane = fixture.window->currentPage()->findChild<ui::VolumePane*>();
        if (!QTest::qWaitFor([pane] {
                pane->setOn(true);
                return pane->loader().state() == ui::VolumeLoader::State::Ready;
            }))
            qWarning("no volume came");
        draw(fixture, QStringLiteral("three-directions"));
    }
    for (const auto& [name, report] :
         {std::pair{QStringLiteral("text-none"), tests::noTextReport()},
          std::pair{QStringLiteral("text-no-engine"), tests::noEngineReport()}}) {
        tests::WindowFixture other(report, ui::ReportSource::State::Finished, true);
        other.open(ui::PageId::Text);
        draw(other, name);
    }
    tests::WindowFixture reading(tests::unfinishedTextReport(), ui::ReportSource::State::Reading,
                                 true);
    using State = session::CheckProgress::State;
    reading.source.setProgress({{QStringLiteral("metadata"), State::Done, 358, 358, 63},
                                {QStringLiteral("documents"), State::Running, 122, 358, 14},
                                {QStringLiteral("disc"), State::Running, 10, 358, 1},
                                {QStringLiteral("ai"), State::Waiting, 0, 0, 0},
                                {QStringLiteral("text"), State::Running, 106, 212, 10}});
    reading.open(ui::PageId::Overview);
    draw(reading, QStringLiteral("reading"));
    reading.open(ui::PageId::Text);
    QTest::qWait(150);
    draw(reading, QStringLiteral("text-reading"));
    return 0;
}
