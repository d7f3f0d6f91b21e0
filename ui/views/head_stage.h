// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/face.h"

#include <QWidget>

class QVBoxLayout;

namespace disclens::ui {

class Button;
class FrontPicture;
class SurfaceView;
class Text;

/// The dark place on "Face & 3D": the question whether to draw the head at all, then the head in 3D
/// with its buttons, or what stands in its way. Draws nothing of a person before setHead().
class HeadStage final : public QWidget {
    Q_OBJECT

  public:
    /// flatOnly: as if this computer had no OpenGL.
    explicit HeadStage(bool flatOnly = false, QWidget* parent = nullptr);

    void
    setQuestion(const QString& madeFrom); ///< "We make it on this computer, from your CT scan."
    void setHidden();
    void setTheirs(); ///< of another person on the same disc
    void setWaiting();
    void setFailed(const QString& why);
    /// coarse may come before fine and before the front picture; upright: where it is looked at in
    /// front; caption: "Made on this computer …".
    void setHead(const face::SurfacePtr& coarse, const face::SurfacePtr& fine,
                 const face::Pose& upright, const QImage& front, const QRect& box,
                 const QString& caption);
    bool isFlat() const {
        return m_flatOnly;
    } ///< no OpenGL: the picture from the front stands here
    SurfaceView* view() const { return m_view; } ///< nullptr before setHead() and when flat
    bool isPressed() const; ///< a finger is on one of its buttons: nothing may move now

  Q_SIGNALS:
    void showAsked();
    void hideAsked();
    void retryAsked();
    void released(); ///< isPressed() is over

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    enum class Mode { None, Question, Hidden, Waiting, Failed, Head };
    void enter(Mode mode);
    void makeView();
    void dropView();

    bool m_flatOnly;
    Mode m_mode = Mode::None;
    QWidget *m_tools = nullptr, *m_turns = nullptr, *m_words = nullptr;
    QVBoxLayout* m_middle = nullptr;   ///< holds the outline, the view or the flat picture
    FrontPicture* m_picture = nullptr; ///< outline, the word "Hidden", or the flat picture
    SurfaceView* m_view = nullptr;
    Text *m_title = nullptr, *m_line = nullptr, *m_caption = nullptr;
    Button *m_show = nullptr, *m_retry = nullptr, *m_hide = nullptr;
};

} // namespace disclens::ui
