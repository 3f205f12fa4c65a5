// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "net/attemptresult.h"
#include "net/httprequest.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <deque>

namespace Muster {

class Clock;

/// One attempt of one request, as it may be shown to a vendor's support: no key, no workspace, nobody's data (net/impersonal.h).
struct LoggedRequest
{
    enum class State {
        UnderWay,
        Answered,  ///< with `status`, whatever that is
        Failed,    ///< no answer: `fault`
        Cancelled, ///< whoever asked no longer wants it
    };
    enum class Next {
        End,      ///< what came is the outcome
        Redirect, ///< another request follows, to where the answer pointed
        Retry,    ///< another attempt follows after `wait`
    };

    quint64 number = 0; ///< rising by one, from 1
    QDateTime began;    ///< UTC
    ConnectionId connection;
    QString connectionName; ///< as it was called then
    HttpRequest::Method method = HttpRequest::Method::Get;
    QString url;     ///< impersonalUrl()
    int attempt = 1; ///< of the request, from 1
    qint64 requestBytes = 0;
    QByteArray keyHeader;
    QByteArrayList otherHeaders; ///< names of what the vendor wants besides
    QByteArray bodyShape;        ///< bodyShape()
    State state = State::UnderWay;
    int status = 0;
    Fault fault = Fault::Unreachable;
    std::chrono::milliseconds duration{0}; ///< once it is no longer under way
    qint64 answerBytes = 0;                ///< of the body, decompressed
    QString requestId;                     ///< the vendor's; may be empty
    Next next = Next::End;
    std::chrono::milliseconds wait{0};

    /// Answered with 400 or more, or not at all; being cancelled is no error.
    [[nodiscard]] bool isError() const { return state == State::Failed || (state == State::Answered && status >= 400); }
};

/// As asCurl() of the request that was sent, with placeholders in angle brackets for the key and for everything personal.
[[nodiscard]] QString asCurl(const LoggedRequest &request);

/// The last requests of all connections, in memory only. HttpExchange tells it of every attempt. Main thread.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 200;

    /// `clock` must outlive this object.
    explicit RequestLog(Clock &clock, QObject *parent = nullptr);

    /// Oldest first, at most `capacity`.
    [[nodiscard]] const std::deque<LoggedRequest> &requests() const { return m_requests; }
    /// Null where it is there no more.
    [[nodiscard]] const LoggedRequest *find(quint64 number) const;
    /// Of the clock: when now is.
    [[nodiscard]] QDateTime nowUtc() const;
    /// Forgets all. Their ends are not noted any more; numbers go on.
    void clear();

    /// Takes an attempt that begins now; sets its number, time and state, and gives the number.
    quint64 begin(LoggedRequest request);
    /// What an attempt brought, and what follows from it. Nothing happens for a number that is gone.
    void end(quint64 number, const AttemptResult &result, LoggedRequest::Next next, std::chrono::milliseconds wait);
    void cancel(quint64 number);

Q_SIGNALS:
    /// The newest of requests(); the oldest may have gone for it.
    void requestBegan(quint64 number);
    void requestEnded(quint64 number);
    void cleared();

private:
    [[nodiscard]] LoggedRequest *underWay(quint64 number);
    void settle(LoggedRequest &request, LoggedRequest::State state);

    Clock &m_clock;
    std::deque<LoggedRequest> m_requests;
    quint64 m_last = 0;
};

} // namespace Muster
