// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace disclens::ui {

/// Shows text that came from a file. Follows no link and loads nothing: no picture, no style, no
/// file, no address.
class Reader final : public QTextBrowser {
    Q_OBJECT

  public:
    explicit Reader(QWidget* parent = nullptr);
    /// HTML of our own making (all text escaped by whoever made it).
    void showHtml(const QString& html);
    /// White paper with black print, as a page would look, whatever the theme.
    void setPaper(bool paper);

  protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

  private:
    void dress();

    bool m_paper = false;
    QString m_html;
};

} // namespace disclens::ui
