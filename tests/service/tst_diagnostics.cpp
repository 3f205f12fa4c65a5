// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/logging.h"
#include "net/networkaccess.h"
#include "net/requestlog.h"
#include "services/connectionservice.h"
#include "services/diagnostics.h"
#include "store/profile.h"
#include "store/settings.h"
#include "support/quiet.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

class TestDiagnostics : public QObject
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

    struct Rig
    {
        QTemporaryDir folder;
        Profile profile{folder.path()};
        Settings settings{profile.settingsFile()};
        std::unique_ptr<QNetworkAccessManager> network = makeNetworkAccess();
        SystemClock clock;
        ConnectionService connections{settings, *network, clock};
        RequestLog requests{clock};

        [[nodiscard]] QString text() const
        {
            const DesktopFacts desktop{s("GNOME"), s("xcb"), {s("1280 x 800 at 1.5")}, s("dark"), s("de_DE")};
            return diagnosticsText({connections, requests, profile, s("keychain"), desktop});
        }
        void note(const char *url, int status)
        {
            LoggedRequest request;
            request.url = QLatin1String(url);
            HttpResponse answer;
            answer.status = status;
            requests.end(requests.begin(request), answer, LoggedRequest::Next::End, {});
        }
    };

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void saysWhatASupporterAsks()
    {
        Rig rig;
        const QUrl url(s("https://api.sendkit.example/base"));
        QVERIFY(rig.connections.add({{}, s("Mine"), Provider::SendKit, url, s("ws-1"), false}, "k-123456").has_value());
        rig.note("https://api.sendkit.example/v1/dnc", 200);
        rig.note("https://api.sendkit.example/v1/dnc", 200);
        rig.note("https://api.sendkit.example/v1/dnc", 429);
        const QString text = rig.text();
        for (const char *line : {"Muster 0.", "Qt 6.", "Desktop: GNOME, platform plugin xcb, dark", "Screens: 1280 x 800 at 1.5",
                                 "interface de_DE", "Keys are kept in: keychain",
                                 "- SendKit at api.sendkit.example: key known, blocklist yes, rosters yes", "- Practice: not running",
                                 "Last 3 requests", "- api.sendkit.example: 2 x 200, 1 x 429", "- none"})
            QVERIFY2(text.contains(s(line)), qPrintable(s(line) + s("\n") + text));
        rig.connections.setPractice(QUrl(s("http://127.0.0.1:1")), "k-practice");
        QVERIFY(rig.text().contains(s("- Practice: running")));
    }

    void countsAllListsAsLastRead()
    {
        Rig rig;
        QVERIFY(QDir().mkpath(rig.profile.rostersFolder()));
        for (const QString &folder : {rig.profile.blocklistsFolder(), rig.profile.rostersFolder()}) {
            QFile list(folder + s("/one"));
            QVERIFY(list.open(QIODevice::WriteOnly) && list.write(QByteArray(5000, 'x')) == 5000);
        }
        QVERIFY2(rig.text().contains(s("- Lists as last read: 10.0 kB\n")), qPrintable(rig.text()));
    }

    void faultsAreNamed()
    {
        Rig rig;
        LoggedRequest request;
        request.url = s("https://api.sendkit.example/v1/dnc");
        rig.requests.end(rig.requests.begin(request), tl::unexpected(NetworkFault{Fault::TooLarge, {}}), LoggedRequest::Next::End, {});
        rig.requests.end(rig.requests.begin(request), tl::unexpected(NetworkFault{Fault::TimedOut, {}}), LoggedRequest::Next::End, {});
        QVERIFY2(rig.text().contains(s("- api.sendkit.example: 1 x timed out, 1 x too large")), qPrintable(rig.text()));
    }

    void listsTheLastProblemsOfTheLog()
    {
        Rig rig;
        {
            const LogSession session(rig.profile.logsFolder() + s("/muster.log"), StandardError::Nothing);
            for (int i = 0; i < 30; ++i)
                qCWarning(lcStore, "trouble %d end", i);
            qCInfo(lcJobs, "all is well");
        }
        const QString text = rig.text();
        QCOMPARE(text.count(s("trouble ")), 20);
        QVERIFY(text.contains(s("trouble 29 end")) && !text.contains(s("trouble 9 end")));
        QVERIFY(!text.contains(s("all is well")));
    }

    void namesNobodyAndNoKey()
    {
        Rig rig;
        const QByteArray key = "sk-diagnostics-0815";
        const auto added = rig.connections.add(
            {{}, s("Ana Lopez at Acme"), Provider::WaLead, QUrl(s("https://app.walead.example/api")), s("ws-of-ana"), false}, key);
        QVERIFY(added.has_value());
        rig.connections.rememberCampaign(added->id, {CampaignId(s("camp-of-ana")), s("Call Ana")});
        QVERIFY(rig.connections.blocklists(added->id));
        {
            const LogSession session(rig.profile.logsFolder() + s("/muster.log"), StandardError::Nothing);
            qCWarning(lcStore).noquote() << "wrote" << key << "for ana@acme.example, https://linkedin.com/in/ana-lopez";
        }
        const QString text = rig.text();
        QVERIFY2(text.contains(s("wrote [key] for [email ")), qPrintable(text));
        for (const char *secret : {"sk-diagnostics", "Ana", "ana", "Acme", "acme", "ws-of", "camp-of", "Call"})
            QVERIFY2(!text.contains(s(secret)), qPrintable(s(secret) + s("\n") + text));
        QVERIFY2(!text.contains(rig.folder.path()), "where the profile lies is nobody's business");
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
