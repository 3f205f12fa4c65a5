// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Muster {

/// A request's body that can be read once only.
///
/// Where a server closes the connection before it answers, QNetworkAccessManager sends the request again by itself, POST included,
/// as long as the body can be rewound. A write must never be repeated behind RetryPolicy's back, so this body refuses to be rewound
/// and the access manager has to report the loss. It also tells whether anything was taken from it: while nothing was, the server
/// provably has no complete request.
///
/// Deliberately no QBuffer: the access manager reads those past their virtual functions.
class RequestBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit RequestBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *to, qint64 maxSize) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace Muster
