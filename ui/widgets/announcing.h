// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace Muster {

/// What a widget is to assistive technology, where its class does not say it.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Has assistive technology say `text` now, once, wherever the focus is. `about` is what it is about; its window keeps what
/// was last said.
void announce(QWidget *about, const QString &text);

} // namespace Muster
