// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/blocklistservice.h"
#include "services/campaignoverview.h"
#include "support/waleadrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

/// Whoever is told may delete it: nothing is asked of the server after that.
class TestCampaignOverview : public QObject
{
    Q_OBJECT

private:
    struct Rig : WaLeadRig
    {
        Rig() { network.expect("GET", QStringLiteral("/api/v1/campaigns/c1")).reply(200, R"({"id":"c1","name":"One"})"); }
        void expectBlocks()
        {
            const QString target = QStringLiteral("/api/v1/campaigns/c1/blocked-leads?skip=%1&take=100");
            network.expect("GET", target.arg(0)).reply(200, R"([{"publicIdentifier":"a"}])");
            network.expect("GET", target.arg(1)).reply(200, "[]");
        }

        BlocklistService service{api};
        CampaignOverview *overview = new CampaignOverview(service, {CampaignId(QStringLiteral("c1"))}, &context);
    };

private Q_SLOTS:
    void tellsOfACampaignAndItsBlocks()
    {
        Rig rig;
        rig.expectBlocks();
        QSignalSpy counted(rig.overview, &CampaignOverview::blocksCounted);
        QSignalSpy finished(rig.overview, &CampaignOverview::finished);
        rig.overview->start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(counted.at(0).at(1).toLongLong(), 1);
    }

    void deletedWhenACampaignIsLoaded()
    {
        Rig rig;
        bool told = false;
        connect(rig.overview, &CampaignOverview::campaignLoaded, this, [&rig, &told] {
            told = true;
            delete rig.overview;
        });
        rig.overview->start();
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 1);
    }

    void deletedWhenBlocksAreCounted()
    {
        Rig rig;
        rig.expectBlocks();
        bool told = false;
        connect(rig.overview, &CampaignOverview::blocksCounted, this, [&rig, &told] {
            told = true;
            delete rig.overview;
        });
        rig.overview->start();
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
        QCOMPARE(rig.network.requests().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCampaignOverview)
#include "tst_campaignoverview.moc"
