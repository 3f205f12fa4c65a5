// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Muster::Cli {

/// Turns SIGINT and SIGTERM into a signal of the event loop. The second one of a kind ends the program as it would have without
/// this, so that nobody is locked in. One per program.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();
};

} // namespace Muster::Cli
