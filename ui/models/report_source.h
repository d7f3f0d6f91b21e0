// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/whose.h"
#include "session/session.h"
#include "writing/writing.h"

#include <QObject>

#include <functional>
#include <memory>

namespace disclens::ui {

/// What the window shows and what it may ask for. Behind it is a session, or in tests a fixed
/// report.
class ReportSource : public QObject {
    Q_OBJECT

  public:
    using State = session::Session::State;
    using ReportPtr = std::shared_ptr<const report::Report>;

    using QObject::QObject;

    virtual ReportPtr report() const = 0; ///< never null
    virtual State state() const = 0;
    virtual QList<session::CheckProgress> progress() const { return {}; }
    virtual double secondsLeft() const { return -1; }
    virtual worker::Pool::Protection protection() const { return {}; }
    /// The parts that read text in pictures, and what is wrong with them.
    virtual const writing::Engine& textEngine() const;
    virtual image::FrameStore* frames() { return nullptr; } ///< nullptr: pictures cannot be shown
    /// Who reads files that do not belong to a disc (forms and policies); nullptr: nobody.
    virtual worker::Caller* caller() { return nullptr; }

    virtual void open(const QStringList&) {}
    virtual void add(const QStringList&) {}
    virtual void openWithPassword(const QString&, const QString&) {}
    virtual void cancel() {}
    virtual void cancelCheck(const QString&) {}
    virtual void close() {}
    virtual void setAllMine(bool) {}
    using TextCorrection = session::Session::TextCorrection;
    virtual void correctText(const QString& /*textKey*/, TextCorrection) {}
    /// For the count of people; see session::Session.
    virtual void setCountry(const QString& /*code*/, bool /*chosen*/) {}
    virtual void setTownPeople(double) {}
    virtual void relocalise() {} ///< the language changed: words of the report anew

    using OnView = std::function<void(const Result<image::DocumentView>&)>;
    using OnElements = std::function<void(const Result<dicom::DataSet>&)>;
    virtual void requestDocument(FileId file, QObject* context, OnView onView) = 0;
    virtual void requestElements(FileId file, QObject* context, OnElements onElements) = 0;

    using OnDrawing = std::function<void(const Result<image::DrawingPtr>&)>;
    /// What a file draws over the pictures of others; see Session. By default nothing.
    virtual void requestDrawing(FileId file, QObject* context, OnDrawing onDrawing);

    /// What the person answered to "Whose disc is it?"; empty: not yet, then words are said as to
    /// the person on the disc. Forgotten with the disc.
    std::optional<advice::Whose> whose() const { return m_whose; }
    void setWhose(std::optional<advice::Whose> whose);

    using OnSurface = std::function<void(const Result<face::SurfacePtr>&)>;
    using OnFace = std::function<void(const Result<face::JudgeAnswer>&)>;
    /// A scan as triangles, and from the front; see Session. By default there is none.
    virtual void requestSurface(const QString& series, face::Quality quality, double thickerMm,
                                QObject* context, OnSurface onSurface);
    virtual void requestFace(const QString& series, double thickerMm, QObject* context,
                             OnFace onFace);
    virtual void forgetVolume() {}
    using OnPlan = std::function<void(const Result<image::SeriesPlan>&)>;
    using OnVolume = std::function<void(const Result<session::OpenVolume>&)>;
    /// A series in three directions; see Session. By default there is no volume. The job is never
    /// null.
    virtual void requestPlan(const QString& series, QObject* context, OnPlan onPlan);
    virtual std::shared_ptr<session::VolumeJob> requestVolume(const QString& series,
                                                              const image::VolumePlan& plan,
                                                              QObject* context, OnVolume onVolume);

    bool hasDisc() const { return state() != State::Empty; }
    bool isReading() const { return state() == State::Reading; }
    /// Reading, or still looking for text or faces in pictures, which goes on after all is read.
    bool isChecking() const;
    /// Stops what isChecking() tells of.
    void stopChecks();

  Q_SIGNALS:
    void whoseChanged();
    void stateChanged();
    void reportChanged();
    void progressChanged();
    void passwordNeeded(const QString& path, const QString& name, bool wrongBefore);
    void sourceRefused(const QString& path, const disclens::Error& why);

  private:
    std::optional<advice::Whose> m_whose;
};

/// A source that sits on a session.
class SessionSource final : public ReportSource {
    Q_OBJECT

  public:
    SessionSource(session::Session& session, std::function<worker::Pool::Protection()> protection,
                  std::function<QString()> country, QObject* parent = nullptr);

    ReportPtr report() const override;
    State state() const override { return m_session.state(); }
    QList<session::CheckProgress> progress() const override { return m_session.progress(); }
    double secondsLeft() const override { return m_session.secondsLeft(); }
    worker::Pool::Protection protection() const override { return m_protection(); }
    const writing::Engine& textEngine() const override { return writing::engine(); }
    image::FrameStore* frames() override { return &m_session.frames(); }
    worker::Caller* caller() override { return m_caller; }
    void setCaller(worker::Caller& caller) { m_caller = &caller; }
    /// Whether the person chose the country, or it is only that of the computer.
    void setCountryChosen(std::function<bool()> chosen) { m_countryChosen = std::move(chosen); }

    void open(const QStringList& paths) override;
    void add(const QStringList& paths) override { m_session.add(paths); }
    void openWithPassword(const QString& path, const QString& password) override;
    void cancel() override { m_session.cancel(); }
    void cancelCheck(const QString& check) override { m_session.cancelCheck(check); }
    void close() override {
        m_session.close();
        setWhose({});
    }
    void setAllMine(bool mine) override { m_session.setAllMine(mine); }
    void correctText(const QString& textKey, TextCorrection correction) override {
        m_session.correctText(textKey, correction);
    }
    void setCountry(const QString& code, bool chosen) override {
        m_session.setCountry(code, chosen);
    }
    void setTownPeople(double people) override { m_session.setTownPeople(people); }
    void relocalise() override;
    void requestDocument(FileId file, QObject* context, OnView onView) override;
    void requestElements(FileId file, QObject* context, OnElements onElements) override;
    void requestDrawing(FileId file, QObject* context, OnDrawing onDrawing) override;
    void requestSurface(const QString& series, face::Quality quality, double thickerMm,
                        QObject* context, OnSurface onSurface) override;
    void requestFace(const QString& series, double thickerMm, QObject* context,
                     OnFace onFace) override;
    void forgetVolume() override { m_session.forgetVolume(); }
    void requestPlan(const QString& series, QObject* context, OnPlan onPlan) override;
    std::shared_ptr<session::VolumeJob> requestVolume(const QString& series,
                                                      const image::VolumePlan& plan,
                                                      QObject* context, OnVolume onVolume) override;

  private:
    session::Session& m_session;
    worker::Caller* m_caller = nullptr;
    std::function<worker::Pool::Protection()> m_protection;
    std::function<QString()> m_country;
    std::function<bool()> m_countryChosen = [] { return true; };
    ReportPtr
        m_relocalised; ///< set after a change of language, until the session has a newer report
};

} // namespace disclens::ui
