// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QObject>

class QWidget;

namespace Muster {

/// Paints what a container stands on, under the container's own painting: a token, and rules at its edges. It asks the palette at
/// each painting, so a change of scheme needs nothing more. A child of the container; see setGround().
class Ground : public QObject
{
    Q_OBJECT

public:
    Ground(QWidget *container, Token token, Qt::Edges rules);

    void set(Token token, Qt::Edges rules);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint() const;

    QWidget *m_container;
    Token m_token;
    Qt::Edges m_rules;
};

} // namespace Muster
