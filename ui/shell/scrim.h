// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Muster {

/// Dims a window while a dialog blocks it, so that it is plain where the work is. Needs no calls: it follows the window's own state.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    /// Lies on `window`, which owns it.
    explicit Scrim(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Muster
