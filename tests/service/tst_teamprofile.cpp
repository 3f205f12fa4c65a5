// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/columnchoice.h"
#include "services/connectionservice.h"
#include "services/teamprofile.h"
#include "services/teamviews.h"
#include "support/waleadrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

const CampaignId campaign(QStringLiteral("camp/1 ä"));

Connection named(const QString &name, const QString &url = QStringLiteral("https://walead.test/api"))
{
    Connection connection;
    connection.name = name;
    connection.baseUrl = QUrl(url);
    connection.color = ConnectionColor::Violet;
    return connection;
}

/// Quotation marks are easier to read as apostrophes; moc stumbles over raw strings with slashes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject lookBySort(const QString &column)
{
    return {{QStringLiteral("sort"), column},
            {QStringLiteral("descending"), true},
            {QStringLiteral("filter"), QJsonObject{{QStringLiteral("text"), QStringLiteral("jane doe")},
                                                   {QStringLiteral("statuses"), QJsonArray{QStringLiteral("replied")}}}}};
}

} // namespace

class TestTeamProfile : public QObject
{
    Q_OBJECT

private:
    struct Rig
    {
        /// A colleague's: one connection, one mapping, one view.
        void fill()
        {
            acme = connections.add(named(QStringLiteral("Acme")), "the-key-4711")->id;
            map(QStringLiteral("Email"));
            saveView({acme, campaign, QStringLiteral("Replied"), lookBySort(QStringLiteral("status"))}, settings);
            saveView({ConnectionService::practiceId(), campaign, QStringLiteral("Practising"), lookBySort(QStringLiteral("x"))}, settings);
        }
        void map(const QString &emailHeader)
        {
            RememberedColumns columns;
            columns.target = ImportTarget::EmailRoster;
            columns.headers = QStringList{QStringLiteral("Email"), QStringLiteral("Other mail"), QStringLiteral("Company")};
            columns.fields = {{ImportField::Email, emailHeader}};
            columns.when = QDateTime::currentDateTimeUtc();
            rememberAlike(columns, settings);
        }
        [[nodiscard]] QByteArray written() const { return writeTeamProfile(connections, settings); }
        [[nodiscard]] QList<SharedItem> read(const QByteArray &document) const
        {
            const auto items = readTeamProfile(document, connections, settings);
            if (!items)
                qWarning("%s", qPrintable(items.error()));
            return items.value_or(QList<SharedItem>());
        }

        QTemporaryDir dir;
        FakeClock clock;
        ScriptedNetwork network{clock};
        Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
        ConnectionService connections{settings, network, clock};
        ConnectionId acme;
    };

private Q_SLOTS:
    void init() { qunsetenv("MUSTER_API_KEY"); }

    void holdsNoKeyAndNobody()
    {
        Rig rig;
        rig.fill();
        const QByteArray document = rig.written();
        QVERIFY(document.contains("Acme") && document.contains("Replied") && document.contains("https://walead.test/api"));
        for (const char *secret : {"the-key-4711", "jane", "Practi"})
            QVERIFY2(!document.contains(secret), document.constData());
        QVERIFY(document.count('\n') > 10); // for people to read
        QCOMPARE(QJsonDocument::fromJson(document).object().value(QLatin1String("muster_team_profile")).toInt(), 1);
    }

    void comesInAsNew()
    {
        Rig colleague;
        colleague.fill();
        Rig rig;
        const QList<SharedItem> items = rig.read(colleague.written());
        QCOMPARE(items.size(), 3);
        for (const SharedItem &item : items)
            QCOMPARE(item.state, SharedState::New);
        const TeamProfileOutcome outcome = applyTeamProfile(items, rig.connections, rig.settings);
        QCOMPARE(outcome.added, 3);
        QVERIFY(outcome.problem.isEmpty());
        const auto acme = rig.connections.find(QStringLiteral("Acme"));
        QVERIFY(acme && acme->color == ConnectionColor::Violet && !rig.connections.hasKey(acme->id));
        const QList<SavedView> views = savedViews(rig.settings, acme->id, campaign);
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().name, QStringLiteral("Replied"));
        QCOMPARE(views.first().look.value(QLatin1String("sort")).toString(), QStringLiteral("status"));
        QCOMPARE(rememberedColumns(rig.settings).first().fields.first().second, QStringLiteral("Email"));
        // Once more: all is here already.
        const QList<SharedItem> again = rig.read(colleague.written());
        for (const SharedItem &item : again)
            QCOMPARE(item.state, SharedState::Same);
        QCOMPARE(applyTeamProfile(again, rig.connections, rig.settings).leftAlone, 3);
        QCOMPARE(rig.written(), colleague.written());
    }

    void conflictsKeepBothOrReplace_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::newRow("both stay") << false;
        QTest::newRow("replaced") << true;
    }

    void conflictsKeepBothOrReplace()
    {
        QFETCH(bool, replaces);
        Rig colleague;
        colleague.fill();
        Rig rig;
        const ConnectionId own = rig.connections.add(named(QStringLiteral("ACME"), QStringLiteral("https://other.test")), "own-key")->id;
        rig.map(QStringLiteral("Other mail"));
        saveView({own, campaign, QStringLiteral("Replied"), lookBySort(QStringLiteral("name"))}, rig.settings);
        QList<SharedItem> items = rig.read(colleague.written());
        for (SharedItem &item : items) {
            QCOMPARE(item.state, SharedState::Conflicting);
            item.replaces = replaces;
        }
        const TeamProfileOutcome outcome = applyTeamProfile(items, rig.connections, rig.settings);
        QVERIFY(outcome.problem.isEmpty());
        const auto found = rig.connections.find(own);
        const auto renamed = rig.connections.find(QStringLiteral("Acme (2)"));
        QCOMPARE(found->baseUrl, QUrl(QStringLiteral("https://other.test"))); // its key must not go anywhere else
        QVERIFY(rig.connections.hasKey(own));
        QVERIFY(renamed && renamed->id != own && !rig.connections.hasKey(renamed->id));
        QVERIFY(!items.first().mayReplace);
        const QString mapped = rememberedColumns(rig.settings).first().fields.first().second;
        if (replaces) {
            QCOMPARE(outcome.replaced, 1);
            QCOMPARE(outcome.renamed, 1);
            QCOMPARE(mapped, QStringLiteral("Email"));
        } else {
            QCOMPARE(mapped, QStringLiteral("Other mail"));
            QCOMPARE(outcome.renamed + outcome.added + outcome.leftAlone, 3);
        }
        QCOMPARE(savedViews(rig.settings, own, campaign).size(), 1);
        QCOMPARE(savedViews(rig.settings, renamed->id, campaign).size(), 1); // with the connection it belongs to
    }

    void onlyTheSameAccountIsReplaced_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("the same") << QStringLiteral("https://walead.test:443/api/") << QString() << true;
        QTest::newRow("host") << QStringLiteral("https://walead.test.evil.test/api") << QString() << false;
        QTest::newRow("port") << QStringLiteral("https://walead.test:444/api") << QString() << false;
        QTest::newRow("path") << QStringLiteral("https://walead.test/api2") << QString() << false;
        QTest::newRow("workspace") << QStringLiteral("https://walead.test/api") << QStringLiteral("w-2") << false;
    }

    void onlyTheSameAccountIsReplaced()
    {
        QFETCH(QString, address);
        QFETCH(QString, workspace);
        QFETCH(bool, replaced);
        Rig colleague;
        Connection theirs = named(QStringLiteral("Acme"), address);
        theirs.workspaceId = workspace;
        theirs.color = ConnectionColor::Red;
        theirs.isProduction = false;
        (void)colleague.connections.add(theirs, "their-key");
        Rig rig;
        const ConnectionId own = rig.connections.add(named(QStringLiteral("Acme")), "own-key")->id;
        QList<SharedItem> items = rig.read(colleague.written());
        QCOMPARE(items.first().mayReplace, replaced);
        items.first().replaces = true;
        const TeamProfileOutcome outcome = applyTeamProfile(items, rig.connections, rig.settings);
        QCOMPARE(outcome.replaced, replaced ? 1 : 0);
        QCOMPARE(outcome.renamed, replaced ? 0 : 1);
        const auto kept = rig.connections.find(own);
        QVERIFY(kept && rig.connections.hasKey(own));
        QCOMPARE(kept->baseUrl.host(), QStringLiteral("walead.test"));
        QCOMPARE(kept->color, replaced ? ConnectionColor::Red : ConnectionColor::Violet);
        QVERIFY(kept->isProduction); // no file takes the warning away
    }

    void onlyWhatWasSavedIsCounted()
    {
        Rig colleague;
        colleague.fill();
        QJsonObject document = QJsonDocument::fromJson(colleague.written()).object();
        QJsonArray columns = document.value(QLatin1String("columns")).toArray();
        columns.append(QJsonObject{{QStringLiteral("target"), QStringLiteral("email")},
                                   {QStringLiteral("headers"), QJsonArray{QStringLiteral("jane@corp.test"), QStringLiteral("Company")}},
                                   {QStringLiteral("fields"), QJsonObject{{QStringLiteral("email"), QStringLiteral("jane@corp.test")}}}});
        document.insert(QStringLiteral("columns"), columns);
        {
            Rig rig;
            const TeamProfileOutcome outcome =
                applyTeamProfile(rig.read(QJsonDocument(document).toJson()), rig.connections, rig.settings);
            QCOMPARE(outcome.added, 3);
            QCOMPARE(outcome.leftAlone, 1); // headers that name a person are not remembered
        }
        Rig rig;
        (void)rig.connections.add(named(QStringLiteral("Acme")), "own-key");
        const QList<SharedItem> items = rig.read(colleague.written());
        QVERIFY(QFile::remove(rig.dir.filePath(QStringLiteral("settings.ini"))));
        QVERIFY(QDir(rig.dir.path()).mkdir(QStringLiteral("settings.ini"))); // cannot be written, by root either
        const TeamProfileOutcome outcome = applyTeamProfile(items, rig.connections, rig.settings);
        QCOMPARE(outcome.added + outcome.replaced + outcome.renamed, 0);
        QVERIFY(outcome.problem.contains(QStringLiteral("cannot be written")));
    }

    void whatIsNotWantedStaysOut()
    {
        Rig colleague;
        colleague.fill();
        Rig rig;
        QList<SharedItem> items = rig.read(colleague.written());
        for (SharedItem &item : items)
            item.taken = item.kind == SharedKind::View;
        const TeamProfileOutcome outcome = applyTeamProfile(items, rig.connections, rig.settings);
        QCOMPARE(outcome.leftAlone, 3); // a view without its connection neither
        QCOMPARE(rig.connections.connections().size(), 3);
        QVERIFY(savedViews(rig.settings).isEmpty());
    }

    void aVendorIsNeverReplacedByAnother()
    {
        Rig colleague;
        colleague.fill();
        Rig rig;
        Connection puffle = named(QStringLiteral("Acme"));
        puffle.provider = Provider::Puffle;
        const ConnectionId own = rig.connections.add(puffle, "own-key")->id;
        QList<SharedItem> items = rig.read(colleague.written());
        items.first().replaces = true;
        QCOMPARE(applyTeamProfile(items, rig.connections, rig.settings).renamed, 1);
        QCOMPARE(rig.connections.find(own)->provider, Provider::Puffle);
        QVERIFY(rig.connections.find(QStringLiteral("Acme (2)")));
    }

    void badFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("said");
        QTest::newRow("not JSON") << QByteArray("{\n  \"a\": ?\n}") << QStringLiteral("line 2, column");
        QTest::newRow("something else") << QByteArray("{}") << QStringLiteral("muster_team_profile");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1");
        QTest::newRow("later") << json("{'muster_team_profile':2}") << QStringLiteral("later Muster");
        QTest::newRow("no list") << json("{'muster_team_profile':1,'connections':7}") << QStringLiteral("connections");
        QTest::newRow("no object") << json("{'muster_team_profile':1,'columns':[1]}") << QStringLiteral("columns[0]");
        QTest::newRow("vendor") << json("{'muster_team_profile':1,'connections':[{'name':'A','provider':'acme'}]}")
                                << QStringLiteral("acme");
        QTest::newRow("open address")
            << json("{'muster_team_profile':1,'connections':[{'name':'A','provider':'walead','base_url':'http://evil.test'}]}")
            << QStringLiteral("connections[0]");
        QTest::newRow("no name") << json("{'muster_team_profile':1,'connections':[{'provider':'walead','base_url':'https://a.test'}]}")
                                 << QStringLiteral("no name");
        QTest::newRow("twice") << json("{'muster_team_profile':1,'connections':[{'name':'A','provider':'walead','base_url':'https://"
                                       "a.test'},{'name':'a','provider':'walead','base_url':'https://b.test'}]}")
                               << QStringLiteral("connections[1]");
        QTest::newRow("mapping") << json("{'muster_team_profile':1,'columns':[{'target':'nobody'}]}") << QStringLiteral("columns[0]");
        QTest::newRow("whose view") << json("{'muster_team_profile':1,'views':[{'connection':'X','campaign':'c','name':'v','look':{}}]}")
                                    << QStringLiteral("views[0]");
    }

    void badFilesSayWhere()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, said);
        Rig rig;
        const auto read = readTeamProfile(document, rig.connections, rig.settings);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(said), qPrintable(read.error()));
        QCOMPARE(rig.connections.connections().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestTeamProfile)
#include "tst_teamprofile.moc"
