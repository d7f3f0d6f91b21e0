// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"
#include "ui/widgets/reader.h"

#include <QPainterPath>

#include <memory>

namespace disclens::ui {

/// The text of a form with its sentences marked: number, ground and line under it. One mark is the
/// current one. Very long forms show what stands around their marks, and say so.
class FormView final : public QTextBrowser {
    Q_OBJECT

  public:
    explicit FormView(QWidget* parent = nullptr);

    void setForm(std::shared_ptr<const consent::Form> form); ///< nullptr: empty
    int markCount() const { return int(m_marks.size()); }
    int current() const { return m_current; } ///< from 0, -1: none
    void setCurrent(int mark);                ///< scrolls to it

  Q_SIGNALS:
    void chosen(int mark);        ///< clicked on, from 0
    void stepAsked(bool forward); ///< next or previous mark by key

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QVariant loadResource(int, const QUrl&) override { return {}; }
    void doSetSource(const QUrl&, QTextDocument::ResourceType) override {}

  private:
    /// A marked sentence in the document; positions are those of QTextDocument.
    struct Mark {
        consent::Concern concern;
        int number;        ///< from 1
        int pill, pillEnd; ///< the number
        int from, to;      ///< the sentence
    };
    void fill();
    QList<QRectF> rectsOf(int from, int to) const; ///< in the viewport, one a line
    void drawUnder(QPainter& painter, const QList<QRectF>& lines, consent::Concern concern) const;

    std::shared_ptr<const consent::Form> m_form;
    QList<Mark> m_marks;
    int m_current = -1;
};

} // namespace disclens::ui
