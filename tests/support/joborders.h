// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/blockoperation.h"
#include "services/jobservice.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace Muster::Test {

/// What a call with a `then` answered: `ask` gets the context and the `then`.
template <typename T, typename Ask>
tl::expected<T, QString> answerOf(Ask ask)
{
    QObject context;
    QEventLoop loop; // not a poll, which would slow down every round trip meanwhile
    tl::expected<T, QString> answer = tl::unexpected(QStringLiteral("no answer came"));
    ask(&context, [&answer, &loop](tl::expected<T, QString> given) {
        answer = std::move(given);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

inline JobOrder orderFor(JobKind kind, const Connection &connection, const QList<JobRow> &rows)
{
    JobOrder order;
    order.kind = kind;
    order.connection = connection;
    order.place = QStringLiteral("Workspace blocklist");
    order.content = std::make_shared<ListedContent>(rows);
    return order;
}

inline JobOrder blockOrder(const Connection &connection, const QList<BlockRequest> &people)
{
    QList<JobRow> rows;
    for (const BlockRequest &person : people)
        rows.append(BlockOperation::rowFor(person));
    return orderFor(JobKind::Block, connection, rows);
}

inline JobOrder unblockOrder(const Connection &connection, const QStringList &identifiers)
{
    QList<JobRow> rows;
    for (const QString &identifier : identifiers)
        rows.append(UnblockOperation::rowFor({identifier, {}, {}, {}}));
    return orderFor(JobKind::Unblock, connection, rows);
}

/// `count` people called "<prefix>-0" and so on.
inline QList<BlockRequest> peopleCalled(const QString &prefix, int count, const QString &reason = {})
{
    QList<BlockRequest> people;
    for (int i = 0; i < count; ++i)
        people.append({QStringLiteral("%1-%2").arg(prefix).arg(i), reason});
    return people;
}

/// Waits as little as can be.
inline RunLimits hurriedLimits()
{
    RunLimits limits;
    limits.grace = std::chrono::milliseconds(1);
    limits.firstWait = std::chrono::milliseconds(1);
    limits.longestWait = std::chrono::milliseconds(10);
    return limits;
}

/// Every row of a job, in order.
inline QList<JobRow> allRows(JobService &jobs, const JobId &id)
{
    constexpr qint64 all = 1'000'000;
    return answerOf<QList<JobRow>>([&](QObject *context, auto then) { jobs.rows(id, 0, all, {}, context, then); })
        .value_or(QList<JobRow>());
}

} // namespace Muster::Test
