// SPDX-License-Identifier: GPL-3.0-or-later
// bench_report FOLDER: reads a disc and prints how long its report takes to make, as "name value
// unit" lines: the page to read in a browser, and the paper with every part of it, each the slowest
// of three and with all values shown, which is the most work.
#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"
#include "report/report.h"
#include "session/session.h"
#include "worker/pool.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>

using namespace disclens;

namespace {

template <typename Make> double slowestOfThree(Make make, qsizetype* bytes) {
    double slowest = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer clock;
        clock.start();
        *bytes = make();
        slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e9);
    }
    return slowest;
}

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    worker::Nursery::start([](worker::Registry& registry) {
        media::registerServices(registry);
        dicom::registerServices(registry);
        image::registerServices(registry);
    });
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return 2;
    worker::Pool pool;
    session::Session session(pool);
    QEventLoop loop;
    QObject::connect(&session, &session::Session::settled, &loop, &QEventLoop::quit);
    session::SessionOptions how;
    how.checks = {QStringLiteral("metadata"), QStringLiteral("documents"), QStringLiteral("disc"),
                  QStringLiteral("claims"), QStringLiteral("ai")};
    how.testPictures = false;
    how.partialReports = false;
    session.open({QString::fromLocal8Bit(argv[1])}, how);
    loop.exec();
    const auto report = session.report();

    report::OutputOptions options;
    options.showValues = true;
    options.card = true;
    qsizetype html = 0, paper = 0;
    const double page =
        slowestOfThree([&] { return report::toHtml(*report, options).size(); }, &html);
    const double pdf = slowestOfThree(
        [&] {
            const Result<QByteArray> made = report::toPdf(*report, options);
            return made ? made->size() : 0;
        },
        &paper);
    std::printf("files %lld files\nfindings %lld findings\n", qlonglong(report->entries.size()),
                qlonglong(report->findings.size()));
    std::printf("html %.3f s\nhtml_bytes %lld bytes\n", page, qlonglong(html));
    std::printf("pdf %.3f s\npdf_bytes %lld bytes\n", pdf, qlonglong(paper));
    return html > 0 && paper > 0 ? 0 : 1;
}
