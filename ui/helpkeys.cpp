// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpkeys.h"

#include "whatsthis.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWhatsThis>
#include <QWidget>

namespace Muster {

HelpKeys::HelpKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void HelpKeys::enterWhatsThisMode()
{
    QWhatsThis::enterWhatsThisMode();
}

bool HelpKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (watched->isWidgetType()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            return key->key() == Qt::Key_F1 && takeKey(static_cast<QWidget &>(*watched), key->modifiers(), *event);
        }
        return false;
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis:
        // Qt asks whether there is a text, or shows what the widget has.
        if (watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget->whatsThis().isEmpty())
                widget->setWhatsThis(whatsThisFor(*widget));
        }
        return false;
    default:
        return false;
    }
}

/// An override is taken, so that no shortcut of the same keys comes first; the key itself then acts.
bool HelpKeys::takeKey(QWidget &widget, Qt::KeyboardModifiers modifiers, QEvent &event)
{
    const bool isHere = modifiers == Qt::ShiftModifier;
    if (!isHere && modifiers != Qt::NoModifier)
        return false;
    event.accept();
    if (event.type() == QEvent::ShortcutOverride)
        return true;
    if (isHere)
        sayWhatThisIs(widget);
    else
        Q_EMIT guideRequested(guideTopicFor(widget));
    return true;
}

void HelpKeys::sayWhatThisIs(QWidget &widget) const
{
    const QString text = whatsThisFor(widget);
    if (text.isEmpty())
        QWhatsThis::enterWhatsThisMode();
    else
        QWhatsThis::showText(widget.mapToGlobal(QPoint(0, widget.height())), text, &widget);
}

} // namespace Muster
