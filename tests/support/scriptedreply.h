// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptednetwork.h"

#include <QNetworkReply>

namespace Muster::Test {

/// Plays one ScriptedAnswer to whoever asked.
class ScriptedReply final : public QNetworkReply
{
    Q_OBJECT

public:
    ScriptedReply(ScriptedNetwork &network, Clock &clock, const QNetworkRequest &request, QIODevice *outgoing, ScriptedAnswer answer);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 maxSize) override;

private:
    void begin();
    void answer();
    void end(NetworkError error, const QString &text);

    ScriptedNetwork &m_network;
    Clock &m_clock;
    QIODevice *m_outgoing;
    ScriptedAnswer m_answer;
    qint64 m_read = 0;
    bool m_hasBody = false;
};

} // namespace Muster::Test
