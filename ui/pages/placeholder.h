// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Muster {

class EmptyState;
struct PageNotice;

/// Stands where a table would, when there are no rows to show: an empty state, and the server's own words behind "Details".
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    explicit Placeholder(QWidget *parent = nullptr);

    void setNotice(const PageNotice &notice);

Q_SIGNALS:
    void actionTriggered();

private:
    EmptyState *m_state;
    QPushButton *m_toggle;
    QLabel *m_details;
};

} // namespace Muster
