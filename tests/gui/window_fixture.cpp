// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "consent/consent.h"
#include "image/frame.h"
#include "ui/pages/consent_page.h"
#include "ui/shell/page_list.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <cmath>

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

namespace {

/// A head for want of a better one: round, with a nose that sticks out.
face::SurfacePtr ball(int rings, double spacing, const image::Vec3& nose) {
    std::vector<float> points, normals;
    std::vector<quint32> corners;
    const int around = 2 * rings;
    for (int r = 0; r <= rings; ++r)
        for (int a = 0; a < around; ++a) {
            const double up = M_PI * (double(r) / rings - 0.5), turn = 2 * M_PI * a / around;
            const double n[3] = {std::cos(up) * std::cos(turn), std::cos(up) * std::sin(turn),
                                 std::sin(up)};
            const double toNose = n[0] * nose[0] + n[1] * nose[1] + n[2] * nose[2];
            const double radius = 90 + (toNose > 0.9 ? 600 * (toNose - 0.9) : 0);
            for (const double v : n) {
                points.push_back(float(v * radius));
                normals.push_back(float(v));
            }
        }
    for (int r = 0; r < rings; ++r)
        for (int a = 0; a < around; ++a) {
            const auto at = [&](int ring, int step) {
                return quint32(ring * around + step % around);
            };
            for (const quint32 corner : {at(r, a), at(r, a + 1), at(r + 1, a + 1), at(r, a),
                                         at(r + 1, a + 1), at(r + 1, a)})
                corners.push_back(corner);
        }
    QByteArray bytes;
    const auto put = [&bytes](const auto& values) {
        bytes.append(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * 4));
    };
    put(points);
    put(normals);
    put(corners);
    worker::Reply reply;
    QDataStream out(&reply.body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(points.size() / 3) << quint32(corners.size() / 3) << spacing;
    reply.fds = {*memoryFile({bytes.constData(), std::size_t(bytes.size())})};
    return *face::surfaceAnswer(reply);
}

} // namespace

void FixedSource::requestSurface(const QString& series, face::Quality quality, double,
                                 QObject* context, OnSurface onSurface) {
    facesAsked << series;
    Result<face::SurfacePtr> result = Error{surfaceError, {}, {}};
    if (surfaceError == ErrorCode::None)
        result = ball(quality == face::Quality::Coarse ? 20 : 80, 1, nose);
    QTimer::singleShot(10, context, [onSurface, result] { onSurface(result); });
}

void FixedSource::requestDrawing(FileId file, QObject* context, OnDrawing onDrawing) {
    Result<image::DrawingPtr> result = Error{ErrorCode::NotFound, {}, {}};
    if (const image::DrawingPtr drawing = drawings.value(file))
        result = drawing;
    QTimer::singleShot(5, context, [onDrawing, result] { onDrawing(result); });
}

void FixedSource::requestFace(const QString& series, double thickerMm, QObject* context,
                              OnFace onFace) {
    facesAsked << series;
    thickAsked << thickerMm;
    face::JudgeAnswer answer;
    for (const inspect::SeriesFace& one : m_report->faces)
        if (one.series == series)
            answer.verdict = one.verdict;
    if (thickerMm > 0) {
        answer.verdict.fine = false;
        answer.verdict.detailMm[2] = thickerMm;
    }
    if (thickerMm >= 5) {
        answer.verdict.inView = face::InView::None;
        answer.verdict.parts.clear();
        answer.verdict.viewsFound = 0;
    }
    answer.front.picture = QImage(200, 260, QImage::Format_Grayscale8);
    answer.front.picture.fill(140);
    if (thickerMm < 5)
        answer.front.box = QRect(50, 70, 100, 120);
    QTimer::singleShot(20, context, [onFace, answer] { onFace(answer); });
}

image::SeriesPlan FixedSource::planOf(const QString& uid) const {
    constexpr int kSlices = 60;
    image::SeriesPlan plan;
    plan.why = QStringLiteral("few-slices");
    const dicom::Series* series =
        m_report->catalogue ? m_report->catalogue->findSeries(uid) : nullptr;
    if (!pictures || !series || series->instances.size() < 10)
        return plan;
    plan.why.clear();
    image::VolumePlan volume;
    volume.modality = series->modality;
    volume.columns = pictures->size.width();
    volume.rows = pictures->size.height();
    volume.along = {1, 0, 0};
    volume.down = {0, 1, 0};
    volume.normal = {0, 0, 1};
    volume.spacingColumnMm = volume.spacingRowMm = 0.5;
    volume.distanceMm = volume.largestGapMm = 3;
    for (const dicom::Instance& instance : series->instances.mid(0, kSlices))
        volume.slices.append({instance.file, 0, {-128, -128, 3.0 * instance.number}});
    plan.leftOut = int(series->instances.size()) - int(volume.slices.size());
    for (int i = 0; i < stacks; ++i)
        plan.volumes.append(volume);
    return plan;
}

void FixedSource::requestPlan(const QString& series, QObject* context, OnPlan onPlan) {
    QTimer::singleShot(1, context, [plan = planOf(series), onPlan] { onPlan(plan); });
}

std::shared_ptr<session::VolumeJob> FixedSource::requestVolume(const QString&,
                                                               const image::VolumePlan& plan,
                                                               QObject* context,
                                                               OnVolume onVolume) {
    ++volumesAsked;
    lastJob = std::make_shared<session::VolumeJob>();
    if (holdVolume)
        return lastJob;
    if (volumeError.code != ErrorCode::None) {
        QTimer::singleShot(1, context, [onVolume, why = volumeError] { onVolume(why); });
        return lastJob;
    }
    image::VolumeBuilder builder(plan, mostSamples);
    for (int i = 0; i < plan.slices.size(); ++i) {
        image::FrameRequest request;
        request.frame = plan.slices.at(i).frame;
        static_cast<void>(builder.add(i, *pictures->paint(plan.slices.at(i).file, request)));
    }
    const Result<image::Volume> volume = builder.finish();
    QTimer::singleShot(1, context, [onVolume, plan, volume] {
        onVolume(volume ? Result<session::OpenVolume>(session::OpenVolume{plan, *volume})
                        : Result<session::OpenVolume>(volume.error()));
    });
    return lastJob;
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

void collectTexts(const QWidget* root, QStringList& texts) {
    QList<const QWidget*> widgets{root};
    for (const QWidget* child : root->findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->statusTip() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->text();
        if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            texts << edit->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model()) {
            QList<QModelIndex> parents{{}};
            while (!parents.isEmpty()) {
                const QModelIndex parent = parents.takeFirst();
                for (int row = 0; row < view->model()->rowCount(parent); ++row)
                    for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                        const QModelIndex index = view->model()->index(row, column, parent);
                        // Every role that a view, a tooltip, a screen reader or a drag may ask for.
                        for (const int role :
                             {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                              int(Qt::StatusTipRole), int(Qt::AccessibleTextRole),
                              int(Qt::AccessibleDescriptionRole)})
                            texts << index.data(role).toString();
                        if (column == 0 && view->model()->hasChildren(index))
                            parents << index;
                    }
            }
        }
        if (QAccessibleInterface* face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help})
                texts << face->text(what);
    }
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
