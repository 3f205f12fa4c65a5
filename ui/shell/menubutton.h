// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QMenu;

namespace Muster {

/// A square button with three lines and nothing else, for the window's menu.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    /// `menu` must outlive the button.
    explicit MenuButton(QMenu &menu, QWidget *parent = nullptr);

    /// Below the button. Nothing is chosen yet: an entry that is would open its own menu, which then took the letters of the others.
    void openMenu();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu &m_menu; ///< not QPushButton's own, which it opens in an event loop of its own
};

} // namespace Muster
