// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Muster {

/// The button that names the current connection and opens the menu of all of them.
class ConnectionSwitcher : public QPushButton
{
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Muster
