// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/announcing.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace Muster {

namespace {

constexpr auto roleProperty = "musterAccessibleRole";

/// A widget with a role of its own, where it was given one; else null, and Qt goes on with the widget's class.
QAccessibleInterface *withRole(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

/// What was last said in a window. There is no other way to a screen reader on Linux in Qt 6.4 than an alert that comes into view: the
/// bridge leaves QAccessible::Alert out, and has no announcements.
QWidget *voiceOf(QWidget *window)
{
    const QString name = QStringLiteral("announcement");
    if (auto *voice = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly))
        return voice;
    auto *voice = new QWidget(window);
    voice->setObjectName(name);
    voice->setAttribute(Qt::WA_TransparentForMouseEvents);
    voice->setFocusPolicy(Qt::NoFocus);
    voice->setGeometry(0, 0, 1, 1);
    voice->lower();
    setAccessibleRole(voice, QAccessible::AlertMessage);
    voice->show();
    return voice;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(&withRole); // only the first time
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void announce(QWidget *about, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *voice = voiceOf(about->window());
    voice->setAccessibleName(text);
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(voice, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Muster
