// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/report_source.h"

namespace disclens::ui {

namespace {

/// What a source without a disc answers.
template <typename Answer> void answerNone(Answer answer) {
    answer(Error{ErrorCode::NotFound, {}, {}});
}

} // namespace

const writing::Engine& ReportSource::textEngine() const {
    static const writing::Engine none{QStringLiteral("runtime-missing"), {}, {}};
    return none;
}

bool ReportSource::isChecking() const {
    if (isReading())
        return true;
    const QList<session::CheckProgress> all = progress();
    return std::any_of(all.cbegin(), all.cend(), [](const session::CheckProgress& check) {
        return (check.check == u"text" || check.check == u"face") &&
               check.state == session::CheckProgress::State::Running;
    });
}

void ReportSource::setWhose(std::optional<advice::Whose> whose) {
    if (whose == m_whose)
        return;
    m_whose = whose;
    Q_EMIT whoseChanged();
}

void ReportSource::stopChecks() {
    if (isReading())
        cancel();
    else if (isChecking())
        for (const QString& check : {QStringLiteral("text"), QStringLiteral("face")})
            cancelCheck(check);
}

void ReportSource::requestDrawing(FileId, QObject*, OnDrawing onDrawing) {
    answerNone(std::move(onDrawing));
}

void ReportSource::requestSurface(const QString&, face::Quality, double, QObject*,
                                  OnSurface onSurface) {
    answerNone(std::move(onSurface));
}

void ReportSource::requestFace(const QString&, double, QObject*, OnFace onFace) {
    answerNone(std::move(onFace));
}

void ReportSource::requestPlan(const QString&, QObject*, OnPlan onPlan) {
    answerNone(std::move(onPlan));
}

std::shared_ptr<session::VolumeJob>
ReportSource::requestVolume(const QString&, const image::VolumePlan&, QObject*, OnVolume onVolume) {
    answerNone(std::move(onVolume));
    return std::make_shared<session::VolumeJob>();
}

SessionSource::SessionSource(session::Session& session,
                             std::function<worker::Pool::Protection()> protection,
                             std::function<QString()> country, QObject* parent)
    : ReportSource(parent)
    , m_session(session)
    , m_protection(std::move(protection))
    , m_country(std::move(country)) {
    connect(&session, &session::Session::stateChanged, this, &ReportSource::stateChanged);
    connect(&session, &session::Session::progressChanged, this, &ReportSource::progressChanged);
    connect(&session, &session::Session::passwordNeeded, this, &ReportSource::passwordNeeded);
    connect(&session, &session::Session::sourceRefused, this, &ReportSource::sourceRefused);
    connect(&session, &session::Session::reportChanged, this, [this] {
        m_relocalised.reset();
        Q_EMIT reportChanged();
    });
}

ReportSource::ReportPtr SessionSource::report() const {
    return m_relocalised ? m_relocalised : m_session.report();
}

void SessionSource::open(const QStringList& paths) {
    m_relocalised.reset();
    setWhose({}); // another disc, perhaps another person
    session::SessionOptions options;
    options.country = m_country();
    options.countryChosen = m_countryChosen();
    m_session.open(paths, options);
}

void SessionSource::openWithPassword(const QString& path, const QString& password) {
    m_session.openWithPassword(path, password);
}

void SessionSource::relocalise() {
    auto copy = std::make_shared<report::Report>(*m_session.report());
    advice::explain(copy->findings);
    copy->questions = advice::questionsFor(copy->findings);
    copy->answer = advice::answerFor(copy->findings, copy->complete, int(copy->entries.size()),
                                     advice::lookedForText(copy->checked));
    m_relocalised = std::move(copy);
    Q_EMIT reportChanged();
}

void SessionSource::requestDocument(FileId file, QObject* context, OnView onView) {
    m_session.requestDocument(file, context, std::move(onView));
}

void SessionSource::requestElements(FileId file, QObject* context, OnElements onElements) {
    m_session.requestElements(file, context, std::move(onElements));
}

void SessionSource::requestDrawing(FileId file, QObject* context, OnDrawing onDrawing) {
    m_session.requestDrawing(file, context, std::move(onDrawing));
}

void SessionSource::requestSurface(const QString& series, face::Quality quality, double thickerMm,
                                   QObject* context, OnSurface onSurface) {
    m_session.requestSurface(series, quality, thickerMm, context, std::move(onSurface));
}

void SessionSource::requestFace(const QString& series, double thickerMm, QObject* context,
                                OnFace onFace) {
    m_session.requestFace(series, thickerMm, context, std::move(onFace));
}

void SessionSource::requestPlan(const QString& series, QObject* context, OnPlan onPlan) {
    m_session.requestPlan(series, context, std::move(onPlan));
}

std::shared_ptr<session::VolumeJob> SessionSource::requestVolume(const QString& series,
                                                                 const image::VolumePlan& plan,
                                                                 QObject* context,
                                                                 OnVolume onVolume) {
    return m_session.requestVolume(series, plan, context, std::move(onVolume));
}

} // namespace disclens::ui
