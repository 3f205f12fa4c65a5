// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace Muster {

/// A field's round border around a table, which has none of its own; in the accent colour while the table has the focus.
class Outline : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view for its child.
    explicit Outline(QAbstractScrollArea *view, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractScrollArea *m_view;
};

} // namespace Muster
