// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;

namespace Muster {

/// A small popup that asks for a first and a last day. Closes on Apply, Escape or a click elsewhere.
class DateRangePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DateRangePopup(QWidget *parent);

    /// Shows it under `anchor`, holding this range; invalid days become the last 30.
    void open(const QWidget &anchor, QDate from, QDate to);

Q_SIGNALS:
    /// In order: from is not after to.
    void applied(QDate from, QDate to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Muster
