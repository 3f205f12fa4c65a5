// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeoperation.h"

#include <algorithm>
#include <utility>

namespace Muster::Test {

namespace {

QStringList identitiesOf(const QList<JobRow> &rows)
{
    QStringList identities;
    for (const JobRow &row : rows)
        identities.append(row.identity);
    return identities;
}

} // namespace

ApiError failure(ErrorKind kind, int status, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.detail = detail;
    return error;
}

void FakeServer::have(const QStringList &identities, int secondsAgo)
{
    for (const QString &identity : identities)
        list.insert(identity, now.addSecs(-secondsAgo));
}

qsizetype FakeServer::waiting()
{
    std::erase_if(m_held, [](const Going &going) { return going.first.isNull(); });
    return static_cast<qsizetype>(m_held.size());
}

void FakeServer::answer(qsizetype which)
{
    if (which >= waiting())
        return;
    const Going going = m_held.at(static_cast<size_t>(which));
    m_held.erase(m_held.begin() + which);
    going.second();
}

void FakeServer::answerAll()
{
    while (waiting() > 0)
        answer();
}

void FakeServer::hold(ApiCallBase *call, std::function<void()> go)
{
    if (holdsBack)
        m_held.emplace_back(call, std::move(go));
    else
        go();
}

Result<BatchAnswer> FakeServer::write(const QList<JobRow> &batch)
{
    const QStringList identities = identitiesOf(batch);
    writes.append(identities);
    const Play play = behave ? behave(identities) : Play{};
    if (largest > 0 && identities.size() > largest)
        return tl::unexpected(failure(ErrorKind::Invalid, 413, QStringLiteral("too large")));
    BatchAnswer answer;
    for (qsizetype i = 0; i < identities.size(); ++i) {
        if (bad.contains(identities.at(i)))
            answer.refused.append({i, QStringLiteral("no %1").arg(identities.at(i))});
    }
    const bool isRefused = !answer.refused.isEmpty() && !takesTheRest;
    if (!isRefused && play.does) {
        qint64 added = 0;
        for (qsizetype i = 0; i < identities.size(); ++i) {
            const QString &identity = identities.at(i);
            if (bad.contains(identity))
                continue;
            ++timesDone[identity];
            payloads.insert(identity, batch.at(i).payload);
            added += list.contains(identity) ? 0 : 1;
            if (!list.contains(identity))
                list.insert(identity, now);
        }
        if (play.counts)
            answer.done = added;
    }
    if (play.error)
        return tl::unexpected(*play.error);
    if (isRefused)
        return tl::unexpected(failure(ErrorKind::Invalid, 400, answer.refused.first().second));
    return answer;
}

Result<QList<Standing>> FakeServer::read(const QList<JobRow> &rows)
{
    readings.append(identitiesOf(rows));
    if (const auto error = behaveReading ? behaveReading() : std::nullopt)
        return tl::unexpected(*error);
    QList<Standing> standings;
    for (const JobRow &row : rows) {
        Standing standing;
        if (list.contains(row.identity))
            standing = {Standing::State::Done, {}, {}, hasDates ? list.value(row.identity) : QDateTime()};
        else if (untouchable.contains(row.identity))
            standing = {Standing::State::Leave, QStringLiteral("hands off"), {}, {}};
        else
            standing.payload = "read " + QByteArray::number(readings.size());
        standings.append(standing);
    }
    return standings;
}

HttpRequest FakeOperation::requestFor(const QList<JobRow> &batch) const
{
    return {HttpRequest::Method::Post, QUrl(QStringLiteral("https://fake.test/list")), identitiesOf(batch).join(QLatin1Char('\n')).toUtf8(),
            HttpRequest::Repeat::UnsafeWrite};
}

ApiCall<BatchAnswer> *FakeOperation::send(const HttpRequest & /*request*/, const QList<JobRow> &batch, QObject *context)
{
    auto *call = new ApiCall<BatchAnswer>(context);
    if (m_server.isShut) {
        call->setWithdrawable(true);
        m_server.shutOut.append(call);
        return call;
    }
    m_server.hold(call, [call, answer = m_server.write(batch)] { call->finish(answer); });
    return call;
}

ApiCall<bool> *FakeOperation::clear(QObject *context)
{
    if (!m_server.behaveClearing)
        return nullptr;
    ++m_server.clearings;
    auto *call = new ApiCall<bool>(context);
    m_server.hold(call, [call, error = m_server.behaveClearing()] {
        if (error)
            call->finish(tl::unexpected(*error));
        else
            call->finish(true);
    });
    return call;
}

ApiCall<QList<Standing>> *FakeOperation::examine(const QList<JobRow> &rows, QObject *context)
{
    auto *call = new ApiCall<QList<Standing>>(context);
    m_server.hold(call, [this, call, answer = m_server.read(rows)] {
        Q_EMIT examined(m_server.list.size());
        call->finish(answer);
    });
    return call;
}

QList<qsizetype> FakeOperation::rowsNamedIn(const ApiError &, const QList<JobRow> &batch) const
{
    return m_server.names ? m_server.names(identitiesOf(batch)) : QList<qsizetype>();
}

} // namespace Muster::Test
