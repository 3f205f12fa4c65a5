// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/blockoperation.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"
#include "store/settings.h"
#include "support/eventually.h"
#include "support/faultserver.h"
#include "support/hurriedclock.h"
#include "support/practicelist.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace Muster::Test {

/// The profile's jobs on a connection to Practice that leads through a fault server, with time running forty times as fast.
struct FaultRig
{
    static constexpr int speed = 40;
    static constexpr int patience = 120'000; // ms

    explicit FaultRig(RunLimits limits = {}, const QUrl &baseUrl = {}, quint32 seed = 1, Provider provider = Provider::WaLead)
        : practice(options(folder)),
          isRunning(practice.start()),
          faults(practice.port(), seed),
          settings(folder.filePath(QStringLiteral("settings.ini"))),
          network(makeNetworkAccess()),
          connections(settings, *network, clock),
          jobs(folder.path(), connections, clock, limits)
    {
        Connection wanted;
        wanted.name = QStringLiteral("Faulty");
        wanted.provider = provider;
        wanted.baseUrl = baseUrl.isEmpty() ? faults.url().resolved(QUrl(u'/' + providerWord(provider))) : baseUrl;
        connection = connections.add(wanted, practice.apiKey()).value();
    }

    static Sandbox::PracticeOptions options(const QTemporaryDir &folder)
    {
        Sandbox::PracticeOptions options;
        options.storeFile = folder.filePath(QStringLiteral("practice.sqlite"));
        return options;
    }
    /// "<stem>-0", "<stem>-1", ...
    static QStringList people(const QString &stem, int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all << stem + QLatin1Char('-') + QString::number(i);
        return all;
    }

    /// Puts people on Practice's list without asking anybody in between.
    void put(const QStringList &identifiers) const
    {
        QCOMPARE(putOnPracticeList(practice.port(), practice.apiKey(), identifiers), QString());
    }

    /// Who stands on Practice's list, read from Practice itself.
    [[nodiscard]] QSet<QString> listed() const
    {
        const QStringList all = practiceList(practice.port(), practice.apiKey());
        return QSet<QString>(all.begin(), all.end());
    }

    [[nodiscard]] JobOrder order(JobKind kind, const QStringList &identifiers) const
    {
        QList<JobRow> rows;
        for (const QString &identifier : identifiers) {
            UnblockTarget target;
            target.publicIdentifier = identifier;
            rows << (kind == JobKind::Block ? BlockOperation::rowFor({identifier, QStringLiteral("Fault test")})
                                            : UnblockOperation::rowFor(target));
        }
        JobOrder order;
        order.kind = kind;
        order.connection = connection;
        order.place = QStringLiteral("Workspace blocklist");
        order.content = std::make_shared<ListedContent>(rows);
        return order;
    }

    /// Calls `ask` with a continuation, and waits for what that brings; an error fails the test and gives an empty value.
    template <typename T, typename Ask>
    T answerTo(Ask ask)
    {
        std::optional<tl::expected<T, QString>> answer;
        QObject context;
        ask(&context, [&answer](tl::expected<T, QString> given) { answer = std::move(given); });
        const bool isThere = eventually([&] { return answer.has_value(); }, patience);
        if (isThere && *answer)
            return **answer;
        QTest::qFail(isThere ? qPrintable(answer->error()) : "no answer", __FILE__, __LINE__);
        return {};
    }

    /// Time runs fast from the first job on, or Practice would date what that does long before the job.
    JobId start(const JobOrder &order)
    {
        if (!std::exchange(m_hasBegun, true))
            clock.beginNow();
        return answerTo<JobId>([&](QObject *context, auto then) { jobs.start(order, context, then); });
    }
    void resume(const JobId &id)
    {
        answerTo<JobRecord>([&](QObject *context, auto then) { jobs.resume(id, context, then); });
    }
    /// Waits until nobody works on the job; gives how it stands in the journal then.
    JobRecord ended(const JobId &id)
    {
        if (!eventually([&] { return !jobs.running().contains(id); }, patience))
            QTest::qFail("the job does not end", __FILE__, __LINE__);
        return answerTo<JobRecord>([&](QObject *context, auto then) { jobs.find(id, context, then); });
    }
    QList<JobRow> rows(const JobId &id)
    {
        return answerTo<QList<JobRow>>([&](QObject *context, auto then) { jobs.rows(id, 0, 1'000'000, {}, context, then); });
    }

    /// In memory where there is such a place: most of a cell's time is waiting for the disk.
    QTemporaryDir folder{(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
                         QStringLiteral("/muster-XXXXXX")};
    Sandbox::PracticeServer practice;
    const bool isRunning;
    FaultServer faults;
    Settings settings;
    HurriedClock clock{speed};
    std::unique_ptr<QNetworkAccessManager> network;
    ConnectionService connections;
    Connection connection;
    JobService jobs;

private:
    bool m_hasBegun = false;
};

} // namespace Muster::Test
