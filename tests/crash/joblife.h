// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/program.h"
#include "crash/killablesandbox.h"
#include "support/faultserver.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <random>

namespace Muster::Test {

/// What the lives of some jobs came to.
struct LifeTally
{
    QMap<QString, int> killed; ///< by what the client was about to do
    QMap<QString, int> serverKilled;
    int jobs = 0;
    int runs = 0;
    int requests = 0;  ///< writes that the sandbox carried out
    int unheard = 0;   ///< of those: the client was dead when the answer came
    int orphaned = 0;  ///< writes that the sandbox took and died over
    QStringList wrong; ///< what is not as it should be

    void add(const LifeTally &other);
};

/// What is left to be killed, shared by lives on several threads.
struct KillBudget
{
    std::atomic<int> clients = 0;
    std::atomic<int> servers = 0;

    [[nodiscard]] bool isSpent() const { return clients == 0 && servers == 0; }
    /// False where nothing is left.
    [[nodiscard]] static bool take(std::atomic<int> &from);
};

/// One job of 10,000 rows, from its file to its end: run by muster-cli against a muster-sandbox behind a recording proxy, killed as
/// often as the budget has it, and resumed each time. For one thread with an event dispatcher.
class JobLife
{
public:
    static constexpr int rowCount = 10'000;

    JobLife(quint32 seed, KillBudget &budget);

    LifeTally live();

private:
    /// When to strike, counted from the begin of a run or from the last strike.
    struct Moment
    {
        qsizetype writes = 0; ///< so many writes must have come
        qsizetype reads = 0;
        bool isAllSent = false; ///< every row must have been carried out
        int delay = 0;          ///< and so many ms passed since
    };

    [[nodiscard]] bool prepare();
    void runOnce();
    [[nodiscard]] bool strikeClient(QProcess &client, QString &deadAt);
    [[nodiscard]] bool strikeServer(QProcess &client);
    [[nodiscard]] bool waitFor(const Moment &moment, QProcess &client) const;
    [[nodiscard]] Moment chooseMoment();
    [[nodiscard]] bool hasCome(const Moment &moment) const;
    [[nodiscard]] QString phase() const;
    [[nodiscard]] bool hasEnded();
    [[nodiscard]] QString findJob();
    [[nodiscard]] QStringList commandLine() const;
    void judge();
    void judgeRequests();
    void judgeReport();
    void expect(bool holds, const QString &what);
    [[nodiscard]] int dice(int sides) { return int(m_dice() % unsigned(sides)); }
    [[nodiscard]] QList<ArrivedRequest> thisRun() const { return m_proxy->seen(m_seenBefore); }

    std::mt19937 m_dice;
    const quint32 m_seed;
    KillBudget &m_budget;
    KillableSandbox m_sandbox;
    std::unique_ptr<FaultServer> m_proxy;
    Program m_program;
    QString m_file;
    QStringList m_people;
    QStringList m_others;
    QString m_job;
    Ending m_last;
    qsizetype m_seenBefore = 0;
    int m_kills = 0;
    bool m_isServerMortal = false;
    LifeTally m_tally;
};

} // namespace Muster::Test
