// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentaccess.h"

#include "widgets/segmentbar.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <vector>

namespace Muster {

namespace {

/// One part of a bar. It stays valid while the bar has as many parts.
class AccessibleSegment : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleSegment(SegmentBar *bar, int segment) : m_bar(bar), m_segment(segment) {}

    [[nodiscard]] bool isValid() const override { return m_segment < m_bar->segments().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_bar->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_bar); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_bar->textOf(part()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = m_bar->segmentRect(m_segment);
        return {m_bar->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_bar->hasFocus() && m_bar->current() == m_segment;
        state.checkable = true;
        state.checked = part().isOn;
        state.disabled = !m_bar->isEnabled();
        state.invisible = !m_bar->isVisible() || part().count == 0;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() && part().count > 0)
            Q_EMIT m_bar->clicked(m_segment);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] SegmentBar::Segment part() const { return m_bar->segments().value(m_segment); }

    SegmentBar *m_bar;
    int m_segment;
};

class AccessibleBar : public QAccessibleWidget
{
public:
    explicit AccessibleBar(SegmentBar *bar) : QAccessibleWidget(bar, QAccessible::Grouping), m_bar(bar) {}
    ~AccessibleBar() override
    {
        for (const QAccessible::Id part : m_parts)
            QAccessible::deleteAccessibleInterface(part);
    }
    Q_DISABLE_COPY_MOVE(AccessibleBar)

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_bar->segments().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_parts.size()) <= index)
            m_parts.push_back(QAccessible::registerAccessibleInterface(new AccessibleSegment(m_bar, static_cast<int>(m_parts.size()))));
        return QAccessible::accessibleInterface(m_parts[static_cast<size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_bar->hasFocus() && childCount() > 0 ? child(m_bar->current()) : nullptr;
    }

private:
    SegmentBar *m_bar;
    mutable std::vector<QAccessible::Id> m_parts; ///< registered; ours to delete
};

QAccessibleInterface *barInterface(const QString &className, QObject *object)
{
    auto *bar = className == QLatin1String(SegmentBar::staticMetaObject.className()) ? qobject_cast<SegmentBar *>(object) : nullptr;
    return bar ? new AccessibleBar(bar) : nullptr;
}

} // namespace

void installSegmentAccess()
{
    QAccessible::installFactory(&barInterface);
}

} // namespace Muster
