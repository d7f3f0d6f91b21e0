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
    PageTitle* m_title;
    Banner* m_note;   ///< stopped, or left something out
    Banner* m_undone; ///< what the person said, with a way back
    Banner* m_strip;  ///< about a picture as a whole
    Banner* m_hiddenBanner;
    ProgressCard* m_progress;
    EmptyState* m_empty;
    Button *m_look, *m_how;
    Panels* m_panels;
    SegmentedControl* m_about;
    TextTable* m_table;
    Button* m_lookThrough;
    Text* m_name;
    PictureView* m_view;
    Card* m_also;
    PictureThumbs* m_thumbs;
    TextDetail* m_detail;
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
