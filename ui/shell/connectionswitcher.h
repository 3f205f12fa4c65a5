// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QPushButton>

namespace Muster {

/// The button that names the current connection, with a dot in its colour, and opens the menu of all of them.
class ConnectionSwitcher : public QPushButton
{
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    /// None: no dot.
    void setMark(MarkTone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkTone m_mark = MarkTone::None;
};

} // namespace Muster
