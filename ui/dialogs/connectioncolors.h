// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QAbstractButton>
#include <QLabel>
#include <QList>

namespace Muster {

/// One colour to choose: a dot, ringed while it is chosen. A radio button to assistive technology; its name is the colour's.
class ConnectionSwatch : public QAbstractButton
{
    Q_OBJECT

public:
    ConnectionSwatch(ConnectionColor color, QWidget *parent);

    [[nodiscard]] ConnectionColor swatchColor() const { return m_color; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionColor m_color;
};

/// A row of colours, of which one is chosen, with its name beside it. Left and Right go through them.
class ConnectionColors : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionColors(QWidget *parent = nullptr);

    [[nodiscard]] ConnectionColor chosen() const;
    /// Without a signal.
    void choose(ConnectionColor color);

Q_SIGNALS:
    /// By the user.
    void colorChosen();

private:
    void takeChoice();

    QList<ConnectionSwatch *> m_swatches;
    QLabel *m_name;
};

} // namespace Muster
