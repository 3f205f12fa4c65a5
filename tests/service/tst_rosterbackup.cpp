// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterbackup.h"
#include "base/clock.h"
#include "services/rosterservice.h"
#include "support/shiftingroster.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

namespace {

struct Rig
{
    Rig() { server.fill(35); }

    /// Its error.
    QString backUp()
    {
        Campaign campaign;
        campaign.id = CampaignId(u"c1"_s);
        backup = std::make_unique<RosterBackup>(rosters, campaign, folder.filePath(u"backups"_s));
        QSignalSpy finished(backup.get(), &RosterBackup::finished);
        backup->start();
        return finished.wait() ? backup->error() : u"no end came"_s;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files); }

    QTemporaryDir folder;
    SystemClock clock;
    ShiftingRoster server;
    RosterService rosters{server, clock};
    std::unique_ptr<RosterBackup> backup;
};

} // namespace

// What counts as a backup of a whole roster.
class TestRosterBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyElseMayReadIt()
    {
        Rig rig;
        QCOMPARE(rig.backUp(), QString());
        QCOMPARE(rig.backup->leads().size(), 35);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(rig.backup->path()).permissions() & others));
    }

    void aPartOfTheRosterIsNone()
    {
        Rig rig;
        rig.server.wrongTotal = 40;
        QVERIFY2(rig.backUp().contains(u"more leads"_s), qPrintable(rig.backup->error()));
        QVERIFY(rig.files().isEmpty());
    }

    void whatDidNotComeIsAskedForOnceMore()
    {
        Rig rig;
        rig.server.wrongTotal = 40;
        rig.server.before = [&](int) {
            if (rig.server.asked.count(u"page 1"_s) > 1)
                rig.server.wrongTotal = -1;
        };
        QCOMPARE(rig.backUp(), QString());
        QCOMPARE(rig.backup->leads().size(), 35);
        QCOMPARE(rig.files().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRosterBackup)
#include "tst_rosterbackup.moc"
