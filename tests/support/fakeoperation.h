// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/joboperation.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>

namespace Muster::Test {

/// What the server does with one write.
struct Play
{
    bool does = true;              ///< it puts the people on its list, as far as it takes them
    std::optional<ApiError> error; ///< what comes back instead of its answer
    bool counts = true;            ///< it says how many it put there
};

/// A server that is a list, and everything that came to it. Refuses a batch as a whole because of one row, unless `takesTheRest`.
class FakeServer
{
public:
    // How it behaves.
    std::function<Play(const QStringList &identities)> behave; ///< of a write; unset: well
    std::function<std::optional<ApiError>()> behaveReading;
    std::function<std::optional<ApiError>()> behaveClearing; ///< whether the list may be changed; unset: nobody asks
    std::function<QList<qsizetype>(const QStringList &identities)> names; ///< rows that a refusal names
    QStringList bad;                                                      ///< refused
    QStringList untouchable;                                              ///< Standing::Leave
    bool takesTheRest = false;                                            ///< refuses rows one by one, in its answer
    qsizetype largest = 0;                                                ///< rows in one write; more is 413. 0: any
    bool hasDates = true;
    bool holdsBack = false; ///< answers come with answer() only
    bool isShut = false;    ///< writes wait before they are sent; they were not asked then
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-20T10:00:00Z"), Qt::ISODate);

    // What it has seen.
    QHash<QString, QDateTime> list; ///< who is on it, since when
    QHash<QString, int> timesDone;  ///< how often a write put somebody on it who stood there or not
    QHash<QString, QByteArray> payloads;
    QList<QStringList> writes;
    QList<QStringList> readings;
    int clearings = 0;
    QList<QPointer<ApiCallBase>> shutOut;

    /// Puts these on the list as somebody else would.
    void have(const QStringList &identities, int secondsAgo = 3600);
    [[nodiscard]] qsizetype waiting();
    /// Lets an answer that is held back go, by age, or all of them.
    void answer(qsizetype which = 0);
    void answerAll();

private:
    friend class FakeOperation;
    using Going = std::pair<QPointer<ApiCallBase>, std::function<void()>>;

    [[nodiscard]] Result<BatchAnswer> write(const QList<JobRow> &batch);
    [[nodiscard]] Result<QList<Standing>> read(const QList<JobRow> &rows);
    void hold(ApiCallBase *call, std::function<void()> go);

    std::deque<Going> m_held;
};

/// Writes to a FakeServer, which must outlive it.
class FakeOperation final : public JobOperation
{
    Q_OBJECT

public:
    explicit FakeOperation(FakeServer &server, WriteCapabilities can) : m_server(server), m_can(can) {}

    [[nodiscard]] WriteCapabilities capabilities() const override { return m_can; }
    /// The body is the rows' identities, one a line.
    [[nodiscard]] HttpRequest requestFor(const QList<JobRow> &batch) const override;
    [[nodiscard]] ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) override;
    [[nodiscard]] ApiCall<bool> *clear(QObject *context) override;
    [[nodiscard]] ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override;
    [[nodiscard]] QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override;

private:
    FakeServer &m_server;
    WriteCapabilities m_can;
};

[[nodiscard]] ApiError failure(ErrorKind kind, int status = 0, const QString &detail = {});

} // namespace Muster::Test
