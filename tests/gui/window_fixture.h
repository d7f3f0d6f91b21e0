// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painted_frames.h"
#include "report_fixture.h"
#include "ui/models/report_source.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "worker/pool.h"

#include <QTemporaryDir>

#include <memory>

namespace disclens::tests {

/// Shows a fixed report and remembers what was asked of it.
class FixedSource final : public ui::ReportSource {
    Q_OBJECT

  public:
    explicit FixedSource(report::Report report = {}, State state = State::Empty);

    void set(report::Report report, State state);
    void setProgress(QList<session::CheckProgress> progress);

    ReportPtr report() const override { return m_report; }
    State state() const override { return m_state; }
    QList<session::CheckProgress> progress() const override { return m_progress; }
    double secondsLeft() const override { return 95; }
    worker::Pool::Protection protection() const override { return {true, true, false}; }
    worker::Caller* caller() override { return &m_caller; } ///< of forms, in this process
    void open(const QStringList& paths) override;
    void openWithPassword(const QString& path, const QString& password) override;
    void cancel() override;
    void cancelCheck(const QString& check) override { canceledChecks << check; }
    void close() override;
    void setAllMine(bool mine) override { allMine = mine; }
    void setCountry(const QString& code, bool) override { country = code; }
    void setTownPeople(double people) override { townPeople = people; }
    image::FrameStore* frames() override { return pictures.get(); }
    const writing::Engine& textEngine() const override { return engine; }
    /// As the session does: what is no text goes, what is about the person points to them.
    void correctText(const QString& textKey, TextCorrection correction) override;
    void requestDocument(FileId file, QObject* context, OnView onView) override;
    void requestElements(FileId file, QObject* context, OnElements onElements) override;
    /// A ball in place of a head, coarser when slices are thicker; a moment later.
    void requestSurface(const QString& series, face::Quality quality, double thickerMm,
                        QObject* context, OnSurface onSurface) override;
    /// A grey picture with a box; no face any more from 5 mm on.
    void requestFace(const QString& series, double thickerMm, QObject* context,
                     OnFace onFace) override;
    void forgetVolume() override { ++forgotten; }
    /// The first 60 pictures of a series, one slice each, where the catalogue says that they lie;
    /// few-slices for what has less than 10.
    void requestPlan(const QString& series, QObject* context, OnPlan onPlan) override;
    /// Of painted frames, made smaller to mostSamples; a moment later, or when holdVolume goes.
    std::shared_ptr<session::VolumeJob> requestVolume(const QString& series,
                                                      const image::VolumePlan& plan,
                                                      QObject* context, OnVolume onVolume) override;
    image::SeriesPlan planOf(const QString& series) const;
    qint64 mostSamples = 128 * 128 * 60;
    bool holdVolume = false; ///< it stays on its way
    Error volumeError;       ///< in place of a volume
    int volumesAsked = 0;
    int stacks = 1; ///< that a plan has, of the same slices
    std::shared_ptr<session::VolumeJob> lastJob;

    /// Out of `drawings`, a moment later.
    void requestDrawing(FileId file, QObject* context, OnDrawing onDrawing) override;

    QHash<FileId, image::DrawingPtr> drawings;
    QStringList facesAsked;   ///< series that were asked for, in any way
    QList<double> thickAsked; ///< of requestFace()
    int forgotten = 0;
    ErrorCode surfaceError = ErrorCode::None; ///< in place of a surface
    image::Vec3 nose{0, -1, 0};               ///< where that of the surface points to
    QStringList opened, canceledChecks;
    QString password, country;
    double townPeople = 0;
    int cancels = 0;
    bool allMine = false;
    std::unique_ptr<PaintedFrames> pictures; ///< null: none can be shown
    writing::Engine engine{
        {},
        {{QStringLiteral("Runtime"), QStringLiteral("1.2"), QStringLiteral("MIT"),
          QStringLiteral("https://example.org/runtime"), QStringLiteral("00ff11")}},
        {QStringLiteral("Latin")}};
    QList<std::pair<QString, TextCorrection>> corrections;
    QList<FileId> documentsAsked;
    QString documentHtml = QStringLiteral("<p>Text of the file.</p>");

  private:
    worker::InProcess m_caller;
    ReportPtr m_report;
    report::Report m_uncorrected;
    State m_state;
    QList<session::CheckProgress> m_progress;
};

/// Answers the dialogs.
class FixedDialogs final : public ui::Dialogs {
  public:
    QString chooseFolder(QWidget*) override { return folder; }
    QStringList chooseFiles(QWidget*) override { return files; }
    QString chooseSaveFile(QWidget*, const QString& suggestion, const QString&) override {
        suggested = suggestion;
        return saveTo;
    }
    bool choosePrinter(QWidget*, QPrinter&) override { return false; }
    void tell(QWidget*, const QString& title, const QString&) override { told << title; }

    QString folder, saveTo, suggested;
    QStringList files, told;
};

/// A real window on a fixed report, with settings of its own.
struct WindowFixture {
    explicit WindowFixture(report::Report report = {},
                           ui::ReportSource::State state = ui::ReportSource::State::Empty,
                           bool pictures = false);
    ~WindowFixture();
    /// Shows the page and waits until it is laid out.
    ui::Page* open(ui::PageId page);
    void settle(); ///< runs the event loop until layouts are done

    QTemporaryDir folder;
    FixedSource source;
    ui::AppSettings settings;
    FixedDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

/// All that a person or a screen reader could get out of a widget and those in it.
void collectTexts(const QWidget* root, QStringList& texts);

/// Gives the page of forms a form with all three kinds of marks, and waits until it is shown.
void readExampleForm(ui::Page* page);

/// Every page that the rail or a link can open.
QList<std::pair<QString, ui::PageId>> allPages();

} // namespace disclens::tests
