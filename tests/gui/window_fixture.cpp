// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "consent/consent.h"
#include "image/frame.h"
#include "ui/pages/consent_page.h"
#include "ui/shell/page_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace disclens::tests {

FixedSource::FixedSource(report::Report report, State state)
    : m_caller([](worker::Registry& registry) {
        image::registerServices(registry);
        consent::registerServices(registry);
    })
    , m_report(std::make_shared<const report::Report>(std::move(report)))
    , m_state(state) {}

void FixedSource::set(report::Report report, State state) {
    m_report = std::make_shared<const report::Report>(std::move(report));
    m_state = state;
    Q_EMIT stateChanged();
    Q_EMIT reportChanged();
}

void FixedSource::correctText(const QString& textKey, TextCorrection correction) {
    if (corrections.isEmpty())
        m_uncorrected = *m_report;
    corrections << std::pair{textKey, correction};
    QHash<QString, TextCorrection> last;
    for (const auto& [key, said] : std::as_const(corrections))
        last.insert(key, said);
    report::Report report = m_uncorrected;
    const QString key = QStringLiteral("text-key");
    report.findings.removeIf([&](const inspect::Finding& finding) {
        return finding.check == u"text" &&
               last.value(finding.facts.value(key)) == TextCorrection::NotText;
    });
    for (inspect::Finding& finding : report.findings)
        if (finding.check == u"text" &&
            last.value(finding.facts.value(key)) == TextCorrection::AboutMe)
            finding.level = inspect::Level::Points;
    m_report = std::make_shared<const report::Report>(std::move(report));
    Q_EMIT reportChanged();
}

void FixedSource::setProgress(QList<session::CheckProgress> progress) {
    m_progress = std::move(progress);
    Q_EMIT progressChanged();
}

void FixedSource::open(const QStringList& paths) {
    opened << paths;
    m_state = State::Reading;
    Q_EMIT stateChanged();
}

void FixedSource::openWithPassword(const QString& path, const QString& given) {
    opened << path;
    password = given;
}

void FixedSource::cancel() {
    ++cancels;
    if (m_state != State::Reading)
        return;
    m_state = State::Canceled;
    Q_EMIT stateChanged();
}

void FixedSource::close() {
    set({}, State::Empty);
}

void FixedSource::requestDocument(FileId file, QObject*, OnView onView) {
    documentsAsked << file;
    image::DocumentView view;
    view.kind = QStringLiteral("report");
    view.html = documentHtml;
    onView(view);
}

void FixedSource::requestElements(FileId, QObject*, OnElements onElements) {
    dicom::DataSet set;
    dicom::Element element;
    element.tag = {0x0010, 0x0010};
    element.path = QStringLiteral("(0010,0010)");
    element.vr[0] = 'P';
    element.vr[1] = 'N';
    element.vm = 1;
    element.value = plantedValues().value(0);
    set.elements << element;
    onElements(set);
}

WindowFixture::WindowFixture(report::Report report, ui::ReportSource::State state, bool pictures)
    : source(std::move(report), state)
    , settings(folder.filePath(QStringLiteral("settings.ini"))) {
    if (pictures)
        source.pictures = std::make_unique<PaintedFrames>(*source.report());
    window = std::make_unique<ui::MainWindow>(source, settings, dialogs);
    window->resize(1440, 900);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        qWarning("the window did not appear");
    window->activateWindow();
    settle();
}

WindowFixture::~WindowFixture() {
    window.reset();
}

void WindowFixture::settle() {
    // Nested height-for-width layouts settle in a few rounds.
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(5);
    }
}

ui::Page* WindowFixture::open(ui::PageId page) {
    window->context().navigator.go(page);
    settle();
    return window->currentPage();
}

void readExampleForm(ui::Page* page) {
    auto* forms = qobject_cast<ui::ConsentPage*>(page);
    if (!forms)
        qFatal("not the page of forms");
    page->findChild<QAbstractButton*>(QStringLiteral("exampleForm"))->click();
    if (!QTest::qWaitFor([&] { return forms->reader().state() == ui::FormReader::State::Ready; },
                         20'000))
        qWarning("the example form was not read");
}

QList<std::pair<QString, ui::PageId>> allPages() {
    QList<std::pair<QString, ui::PageId>> list;
    for (const ui::PageInfo& info : ui::pageList())
        list << std::pair{info.name, info.id};
    return list;
}

} // namespace disclens::tests
