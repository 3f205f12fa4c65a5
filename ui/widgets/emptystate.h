// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Muster {

/// What a page or table shows instead of rows: a large icon, one sentence, the primary action, a hint.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` empty: no button. `primary`: the button is the screen's primary one.
    void setContent(Icon icon, const QString &sentence, const QString &hint, const QString &action = {}, bool primary = false);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Icon m_icon = Icon::Block;
    QLabel *m_iconLabel = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace Muster
