// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/picture_loader.h"
#include "ui/models/text_model.h"
#include "ui/shell/page.h"

#include <QHash>

namespace disclens::ui {

class Banner;
class Button;
class Card;
class EmptyState;
class PageTitle;
class Panels;
class PictureThumbs;
class PictureView;
class SegmentedControl;
class ProgressCard;
class Text;
class TextDetail;
class TextTable;

/// What is printed on the pictures: a list of the writing on the left, the picture that it is on
/// with its boxes on the right, and what a person can do about it.
class TextPage final : public Page {
    Q_OBJECT

  public:
    explicit TextPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool show(const Target& target) override;
    QWidget* firstFocus() override;
    bool stepFound(int direction) override;

  private:
    QWidget* makeList();
    QWidget* makePicture();
    void wire();
    void refreshTitle();
    void refreshState();
    void refreshProgress();
    void showCurrent();
    void showDetail();
    void showPicture(const Result<image::FramePtr>& frame);
    void showBoxes();
    void movedTo(int index);
    void correct(session::Session::TextCorrection correction);
    void undo();
    QString pictureName(const PictureItem& picture) const;

    TextModel m_model;
    PictureLoader m_loader;
    PageTitle* m_title = nullptr;
    Banner* m_note = nullptr;   ///< stopped, or left something out
    Banner* m_undone = nullptr; ///< what the person said, with a way back
    Banner* m_strip = nullptr;  ///< about a picture as a whole
    Banner* m_hiddenBanner = nullptr;
    ProgressCard* m_progress = nullptr;
    EmptyState* m_empty = nullptr;
    Button *m_look = nullptr, *m_how = nullptr;
    Panels* m_panels = nullptr;
    SegmentedControl* m_about = nullptr;
    TextTable* m_table = nullptr;
    Button* m_lookThrough = nullptr;
    Text* m_name = nullptr;
    PictureView* m_view = nullptr;
    Card* m_also = nullptr;
    PictureThumbs* m_thumbs = nullptr;
    TextDetail* m_detail = nullptr;
    image::FramePtr m_frame;
    QList<SeriesEntry> m_series;
    QList<FoundText::On> m_on; ///< pictures of the current finding
    struct Said {
        QString key;
        session::Session::TextCorrection correction;
    };
    QList<Said> m_said;
    FileId m_stripFile = kNoFile;
    bool m_quiet = false;
};

} // namespace disclens::ui
