// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Muster {
class Clock;
}

namespace Muster::Test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What the network does with one request. Answers come from the event loop at once, or after a span of the test's clock.
struct ScriptedAnswer
{
    enum class Way {
        Reply,
        Hang,                ///< sent, never answered
        HangWhileConnecting, ///< never even sent
        Fail,                ///< `error`, nothing of the request taken
        Drop,                ///< sent, then the connection closes without an answer
        Truncate,            ///< the answer stops within its body
    };

    Way way = Way::Reply;
    int status = 200;
    QByteArray body;
    Headers headers;
    std::chrono::milliseconds delay{0};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

/// One line of the script: what is expected, and what comes then. Without more, it is answered with an empty 200.
class Expectation
{
public:
    Expectation &reply(int status, const QByteArray &body = {}, const Headers &headers = {});
    Expectation &hang();
    Expectation &hangWhileConnecting();
    Expectation &refuse(QNetworkReply::NetworkError error = QNetworkReply::ConnectionRefusedError);
    Expectation &dropAfterSend();
    Expectation &truncate(int status, const QByteArray &firstPart);
    Expectation &after(std::chrono::milliseconds delay);

private:
    friend class ScriptedNetwork;

    QByteArray m_method;
    QString m_target;
    std::optional<QByteArray> m_body;
    ScriptedAnswer m_answer;
};

/// A request as it came.
struct SeenRequest
{
    QByteArray method;
    QUrl url;
    QNetworkRequest request;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return request.rawHeader(name); }
};

/// A network that is a script: requests must come as expected, in that order. Another one fails the running test, and so does an
/// expectation nobody used when the script ends (destructor).
class ScriptedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit ScriptedNetwork(Clock &clock);
    ~ScriptedNetwork() override;

    /// `target` is path and query, percent-encoded ("/v1/blocked-leads?offset=0"), or a whole URL. Any body where none is given.
    Expectation &expect(const QByteArray &method, const QString &target, const std::optional<QByteArray> &body = std::nullopt);
    /// From now on there is no script: `server` answers whatever comes.
    void serveBy(std::function<ScriptedAnswer(const SeenRequest &request)> server) { m_server = std::move(server); }

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    /// Everything expected has come.
    [[nodiscard]] bool isUsedUp() const { return m_next == m_script.size(); }
    /// How many replies were aborted before their end.
    [[nodiscard]] int aborted() const { return m_aborted; }
    void noteAborted() { ++m_aborted; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    [[nodiscard]] QString whyUnexpected(const SeenRequest &request) const;

    Clock &m_clock;
    std::vector<std::unique_ptr<Expectation>> m_script;
    size_t m_next = 0;
    std::function<ScriptedAnswer(const SeenRequest &)> m_server; ///< instead of the script, where set
    QList<SeenRequest> m_requests;
    int m_aborted = 0;
};

} // namespace Muster::Test
