// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/confirmkeys.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace Muster {

void confirmByCtrlEnter(QDialog &dialog, QPushButton &primary)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &dialog);
        shortcut->setAutoRepeat(false); // a key still held down from the step before must confirm nothing
        QObject::connect(shortcut, &QShortcut::activated, &primary, &QPushButton::click);
    }
    primary.setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

bool takeEnter(const QDialog &dialog, const QKeyEvent &event)
{
    const bool isEnter = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !(event.modifiers() & ~Qt::KeypadModifier);
    auto *button = qobject_cast<QAbstractButton *>(dialog.focusWidget());
    if (isEnter && button && !event.isAutoRepeat())
        button->click();
    return isEnter;
}

} // namespace Muster
