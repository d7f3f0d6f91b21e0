// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_access.h"

#include "ui/views/picture_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace disclens::ui {

namespace {

/// One box. Knows its view and its number, nothing else, so that it never outlives what it tells.
class BoxAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    BoxAccess(PictureView* view, int index)
        : m_view(view)
        , m_index(index) {}

    bool isValid() const override { return m_view && m_index < m_view->boxes().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text what) const override {
        return isValid() && what == QAccessible::Name ? m_view->boxes().at(m_index).spoken
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect at = m_view->boxRect(m_index).toAlignedRect();
        return {m_view->mapToGlobal(at.topLeft()), at.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (isValid()) {
            state.selected = m_view->chosenBox() == m_index;
            state.focused = m_view->hasFocus() && m_view->focusedBox() == m_index;
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (isValid() && name == pressAction())
            Q_EMIT m_view->boxChosen(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

  private:
    QPointer<PictureView> m_view;
    int m_index;
};

class PictureAccess final : public QAccessibleWidget {
  public:
    explicit PictureAccess(PictureView* view)
        : QAccessibleWidget(view, QAccessible::Graphic)
        , m_view(view) {}
    ~PictureAccess() override { drop(); }

    int childCount() const override { return m_view ? int(m_view->boxes().size()) : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() < childCount())
            m_ids << QAccessible::registerAccessibleInterface(
                new BoxAccess(m_view, int(m_ids.size())));
        return QAccessible::accessibleInterface(m_ids.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < m_ids.size(); ++i)
            if (QAccessible::accessibleInterface(m_ids.at(i)) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface* box = child(i); box && box->rect().contains(x, y))
                return box;
        return nullptr;
    }
    void drop() {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

  private:
    QPointer<PictureView> m_view;
    mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    if (auto* view = qobject_cast<PictureView*>(object))
        return new PictureAccess(view);
    return nullptr;
}

} // namespace

void installPictureAccess() {
    static const bool done = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(done)
}

void pictureBoxesChanged(PictureView* view) {
    if (!QAccessible::isActive())
        return;
    if (auto* access = dynamic_cast<PictureAccess*>(QAccessible::queryAccessibleInterface(view)))
        access->drop();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void pictureBoxFocused(PictureView* view, int index) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace disclens::ui
