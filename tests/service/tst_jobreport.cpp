// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"
#include "support/practicerosters.h"
#include "support/scriptednetwork.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Muster;
using namespace Muster::Test;

namespace {

std::shared_ptr<Screening> screeningOf(const QByteArray &csv, int identifier, int reason = -1)
{
    auto table = readTable(csv, QStringLiteral("leads.csv"));
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return std::make_shared<Screening>(std::make_shared<const ImportTable>(std::move(*table)), ColumnMap(identifier, reason));
}

JobOrder orderOf(const Connection &connection, const std::shared_ptr<Screening> &screening, const QList<qsizetype> &discarded = {})
{
    JobOrder order;
    order.connection = connection;
    order.source = QStringLiteral("leads.csv");
    order.content = std::make_shared<ScreenedContent>(screening, discarded);
    return order;
}

QString textOf(JobService &jobs, const JobId &id, const QList<RowState> &states = {})
{
    const auto text = answerOf<QString>([&](QObject *context, auto then) { jobs.reportText(id, states, context, then); });
    return text ? *text : text.error();
}

QString lines(const QStringList &rows)
{
    return rows.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

bool isBad(const QString &identifier)
{
    return identifier.section(QLatin1Char('-'), 1).toInt() % 3 == 0;
}

/// A server that keeps a set, refuses every third person by position, and answers in no order.
class DisorderlyServer
{
public:
    ScriptedAnswer operator()(const SeenRequest &request)
    {
        const QJsonArray leads = QJsonDocument::fromJson(request.body).object().value(QLatin1String("leads")).toArray();
        QStringList refused;
        QStringList taken;
        for (qsizetype i = 0; i < leads.size(); ++i) {
            const QString identifier = leads.at(i).toObject().value(QLatin1String("publicIdentifier")).toString();
            if (isBad(identifier))
                refused << QStringLiteral("leads[%1] is refused").arg(i);
            taken << identifier;
        }
        ScriptedAnswer answer;
        answer.delay = std::chrono::milliseconds(m_dice.bounded(30));
        if (!refused.isEmpty()) {
            answer.status = 400;
            answer.body = QJsonDocument(QJsonObject{{QStringLiteral("message"), QJsonArray::fromStringList(refused)}}).toJson();
            return answer;
        }
        people.unite(QSet<QString>(taken.cbegin(), taken.cend()));
        answer.body = R"({"success":true,"blocked":)" + QByteArray::number(taken.size()) + '}';
        return answer;
    }

    QSet<QString> people;

private:
    QRandomGenerator m_dice{20261120};
};

} // namespace

class TestJobReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rosterJobsOfNoSourceTellTheirLeads()
    {
        PracticeRosters rig(Provider::Puffle);
        const QString headers = QStringLiteral("email,linkedin_url,first_name,last_name,company,position,headline");
        const JobRecord added = rig.jobs.run(rig.adding(QStringLiteral("joe"), 1));
        QCOMPARE(textOf(rig.jobs.jobs(), added.id),
                 lines({headers + QStringLiteral(",muster_verdict,muster_detail"), QStringLiteral(",joe-0,,,,,,accepted,")}));
        const Lead lead = rig.leads().first();
        const JobRow edit = editLeadRow({lead.id, {}, {{LeadField::Position, {}, QStringLiteral("CTO")}}}, lead.email);
        const JobRecord edited = rig.jobs.run(rig.order(JobKind::EditLeads, {edit}));
        QCOMPARE(textOf(rig.jobs.jobs(), edited.id),
                 lines({headers + QStringLiteral(",changes,muster_verdict,muster_detail"),
                        QString::fromUtf8("joe-0@acme.com,,,,,,,position:  → CTO,accepted,")}));
        const JobRecord removed = rig.jobs.run(rig.order(JobKind::RemoveLeads, rig.rowsOf({lead})));
        QCOMPARE(textOf(rig.jobs.jobs(), removed.id),
                 lines({headers + QStringLiteral(",muster_verdict,muster_detail"),
                        QStringLiteral("joe-0@acme.com,https://www.linkedin.com/in/joe-0,joe-0,,Acme,CTO,,accepted,")}));
    }

    void everyRowOfTheSourceAndWhatBecameOfIt()
    {
        PracticeJobs rig;
        rig.run(blockOrder(rig.practice(), {{QStringLiteral("joe-b"), {}}}));
        const auto screening = screeningOf("Name;Profile;muster_verdict\n"
                                           "Jane;https://www.linkedin.com/in/jane-doe/;rejected\n"
                                           "Acme;https://www.linkedin.com/company/acme;\n"
                                           "J. D.;jane-doe;\n"
                                           "=Joe;joe-b;\n"
                                           "Max;max;\n",
                                           1);
        screening->edit(0, 0, QStringLiteral("Jane \"J\" Doe"));
        screening->takeOut(4);
        const JobRecord job = rig.run(orderOf(rig.practice(), screening, {4}));
        const QString whole = lines({QStringLiteral("Name;Profile;muster_verdict;muster_detail"),
                                     QStringLiteral("\"Jane \"\"J\"\" Doe\";https://www.linkedin.com/in/jane-doe/;accepted;"),
                                     QStringLiteral("Acme;https://www.linkedin.com/company/acme;invalid;a company page, not a person"),
                                     QStringLiteral("J. D.;jane-doe;duplicate_in_file;same person as row 2"),
                                     QStringLiteral("'=Joe;joe-b;duplicate;"), QStringLiteral("Max;max;discarded;discarded by hand")});
        QCOMPARE(textOf(rig.jobs(), job.id), whole);
        QCOMPARE(textOf(rig.jobs(), job.id, {RowState::Duplicate}),
                 lines({QStringLiteral("Name;Profile;muster_verdict;muster_detail"), QStringLiteral("'=Joe;joe-b;duplicate;")}));

        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("result.csv"));
        const auto write = [&](const QString &to) {
            return answerOf<qint64>([&](QObject *context, auto then) { rig.jobs().writeReport(job.id, to, {}, context, then); });
        };
        QCOMPARE(write(path).value_or(-1), 5);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), whole);
        const auto failed = write(dir.filePath(QStringLiteral("nowhere/result.csv")));
        QVERIFY(!failed && !failed.error().isEmpty());
    }

    void aJobWithoutASource()
    {
        PracticeJobs rig;
        const JobRecord blocked =
            rig.run(blockOrder(rig.practice(), {{QStringLiteral("jane"), QStringLiteral("Client")}, {QStringLiteral("joe"), {}}}));
        QCOMPARE(textOf(rig.jobs(), blocked.id), lines({QStringLiteral("publicIdentifier,reason,muster_verdict,muster_detail"),
                                                        QStringLiteral("jane,Client,accepted,"), QStringLiteral("joe,,accepted,")}));
        const JobRecord unblocked = rig.run(unblockOrder(rig.practice(), {QStringLiteral("jane"), QStringLiteral("max")}));
        QCOMPARE(textOf(rig.jobs(), unblocked.id),
                 lines({QStringLiteral("publicIdentifier,reason,muster_verdict,muster_detail"), QStringLiteral("jane,Client,accepted,"),
                        QStringLiteral("max,,duplicate,No longer on the blocklist.")}));
    }

    void whatHasNoFateYetSaysSo()
    {
        PracticeJobs rig(std::chrono::milliseconds(200));
        const auto begun = answerOf<JobId>([&](QObject *context, auto then) {
            rig.jobs().start(blockOrder(rig.practice(), peopleCalled(QStringLiteral("p"), 3000)), context, then);
        });
        QVERIFY(begun);
        QTRY_VERIFY(rig.jobs().live(*begun)->counts.inDoubt > 0);
        rig.restart();
        const QString doubtful = textOf(rig.jobs(), *begun, {RowState::InDoubt}).section(QLatin1String("\r\n"), 1, 1);
        QVERIFY2(doubtful.startsWith(QLatin1String("p-0,,in_doubt,\"Sent,")), qPrintable(doubtful));
        const QString ready = textOf(rig.jobs(), *begun, {RowState::Ready}).section(QLatin1String("\r\n"), -2, -2);
        QCOMPARE(ready, QStringLiteral("p-2999,,not_sent,Not sent yet."));
        QVERIFY(!textOf(rig.jobs(), JobId(QStringLiteral("unknown"))).contains(QLatin1Char(',')));
    }

    void successAndErrorAreNeverMixedUp()
    {
        constexpr int people = 2400;
        QTemporaryDir dir;
        SystemClock clock;
        ScriptedNetwork network(clock);
        Settings settings(dir.filePath(QStringLiteral("settings.ini")));
        ConnectionService connections(settings, network, clock);
        Connection walead;
        walead.name = QStringLiteral("WaLead");
        walead.baseUrl = QUrl(QStringLiteral("https://walead.test"));
        DisorderlyServer server;
        network.serveBy([&server](const SeenRequest &request) { return server(request); });
        JobService jobs(dir.path(), connections, clock, hurriedLimits());

        QByteArray csv = "n,id\n";
        for (int i = 0; i < people; ++i)
            csv += "row" + QByteArray::number(i) + (i % 10 == 9 ? ",not a person\n" : ",p-" + QByteArray::number(i) + '\n');
        const JobRecord job = PracticeJobs::run(jobs, orderOf(*connections.add(walead, "key"), screeningOf(csv, 1)));
        QCOMPARE(int(job.state), int(JobState::Done));
        const QStringList rows = textOf(jobs, job.id).split(QLatin1String("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), people + 1);
        for (int i = 0; i < people; ++i) {
            const QString person = QStringLiteral("p-%1").arg(i);
            const QString &row = rows.at(i + 1);
            if (i % 10 == 9) {
                QVERIFY2(row.startsWith(QStringLiteral("row%1,not a person,invalid,").arg(i)), qPrintable(row));
            } else if (isBad(person)) {
                QVERIFY2(row.startsWith(QStringLiteral("row%1,%2,rejected,").arg(i).arg(person)), qPrintable(row));
                QVERIFY(!server.people.contains(person));
            } else {
                QCOMPARE(row, QStringLiteral("row%1,%2,accepted,").arg(i).arg(person));
                QVERIFY(server.people.contains(person));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJobReport)
#include "tst_jobreport.moc"
