// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowrig.h"

#include "import/tablereader.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace Muster;
using namespace Muster::Test;

namespace {

const QByteArray optOuts = "LinkedIn URL,Reason\r\n"
                           "https://www.linkedin.com/in/new-person-one,Requested opt-out\r\n"
                           "new-person-two,Existing client\r\n"
                           "https://uk.linkedin.com/in/New-Person-One/,Requested opt-out\r\n"
                           "amelie-garcia-lyon,Partner\r\n"
                           "https://www.linkedin.com/company/acme,Client\r\n";

bool isListed(const BlocklistPage &page, const QString &identifier)
{
    return page.model().rowOfPerson(identifier) >= 0;
}

void goToReview(WindowRig &rig)
{
    auto *next = rig.dialog()->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    QTRY_VERIFY(next->isEnabled());
    QApplication::setActiveWindow(rig.dialog());
    QTest::keyClick(rig.dialog(), Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// The first main job, as a person does it: with a file, the mouse and the keyboard, against a server.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void dropReviewBlockExportUnblock();
    void campaignBlocksCannotBeLifted();
    void campaignIsAddedByItsId();
    void unknownCampaignIsToldAtOnce();
    void verifyTellsWhoIsBlocked();
    void connectionWithAWrongKeyIsNotKept();
    void pastingOpensTheReview();
    void practiceThatCannotStartSaysWhy();
};

void MainJobTest::dropReviewBlockExportUnblock()
{
    WindowRig rig;
    const qint64 before = rig.page()->model().totalCount();
    QVERIFY(!isListed(*rig.page(), QStringLiteral("new-person-one")));

    rig.drop(rig.write(QStringLiteral("opt-outs.csv"), optOuts), QPoint(200, 400));
    QTRY_VERIFY(rig.dialog());
    goToReview(rig);
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));

    QTRY_COMPARE(rig.page()->model().totalCount(), before + 2);
    QVERIFY(isListed(*rig.page(), QStringLiteral("new-person-one")));
    QVERIFY(isListed(*rig.page(), QStringLiteral("new-person-two")));

    rig.prompts.fileToSave = rig.folder.filePath(QStringLiteral("list.csv"));
    QTRY_VERIFY(!rig.dialog());
    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(rig.dialog());
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Choose file")));
    QTRY_VERIFY(QFile::exists(rig.prompts.fileToSave));
    const auto exported = readTableFile(rig.prompts.fileToSave);
    QVERIFY(exported.has_value());
    QCOMPARE(static_cast<qint64>(exported->rows.rowCount()), before + 2);
    QCOMPARE(exported->headers.mid(0, 4), QStringList({QStringLiteral("id"), QStringLiteral("publicIdentifier"), QStringLiteral("reason"),
                                                       QStringLiteral("createdAt")}));

    rig.page()->showSearch(QStringLiteral("new-person-two"));
    QTRY_COMPARE(rig.page()->model().shownCount(), 1);
    QApplication::setActiveWindow(rig.window.get());
    rig.table()->setFocus();
    rig.table()->selectRow(0);
    QTest::keyClick(rig.table(), Qt::Key_Delete);
    QTRY_VERIFY(rig.dialog());
    // Enter alone must not unblock: the safe button has the focus.
    auto *go = rig.dialog()->findChild<QPushButton *>(QStringLiteral("writeButton"));
    QVERIFY(!go->isDefault());
    QVERIFY(go->text().contains(QLatin1Char('1')));
    WindowRig::click(go);
    QTRY_COMPARE(rig.page()->model().totalCount(), before + 1);
    QTRY_VERIFY(!isListed(*rig.page(), QStringLiteral("new-person-two")));

    QTRY_VERIFY(WindowRig::button(rig.window.get(), QStringLiteral("Undo")));
    WindowRig::click(WindowRig::button(rig.window.get(), QStringLiteral("Undo")));
    QTRY_VERIFY(rig.dialog());
    WindowRig::click(rig.dialog()->findChild<QPushButton *>(QStringLiteral("writeButton")));
    QTRY_COMPARE(rig.page()->model().totalCount(), before + 2);
}

void MainJobTest::campaignBlocksCannotBeLifted()
{
    WindowRig rig;
    const ConnectionId practice = rig.connections.connections().constFirst().id;
    const CampaignId campaign(QStringLiteral("cmp-q1-founders"));
    rig.connections.rememberCampaign(practice, {campaign, QStringLiteral("Founders")});
    rig.window->showPlace({campaign});
    QTRY_COMPARE(rig.page()->model().state(), BlockedLeadsModel::State::Loaded);
    const qint64 before = rig.page()->model().totalCount();
    QVERIFY(before > 0);

    rig.table()->setFocus();
    rig.table()->selectRow(0);
    QTest::keyClick(rig.table(), Qt::Key_Delete);
    QVERIFY(!rig.dialog());

    // The middle of three zones: this campaign.
    rig.drop(rig.write(QStringLiteral("founders.csv"), optOuts), QPoint(640, 400));
    QTRY_VERIFY(rig.dialog());
    goToReview(rig);
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Block 3 people")));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Block 3 people")));
    QTRY_COMPARE(rig.page()->model().totalCount(), before + 3);
}

void MainJobTest::campaignIsAddedByItsId()
{
    WindowRig rig;
    const ConnectionId practice = rig.connections.connections().constFirst().id;
    rig.window->findChild<QAction *>(QStringLiteral("addCampaign"))->trigger();
    QTRY_VERIFY(rig.dialog());
    auto *id = rig.dialog()->findChild<QLineEdit *>(QStringLiteral("campaignId"));
    QTest::keyClicks(id, QStringLiteral("https://app.walead.ai/campaigns/cmp-winter-event/leads"));
    QTest::keyClick(id, Qt::Key_Return);
    QTRY_COMPARE(rig.connections.campaigns(practice).size(), 1);
    QCOMPARE(rig.connections.campaigns(practice).constFirst().label, QStringLiteral("Winter event"));
    QTRY_COMPARE(rig.page()->model().scope(), BlocklistScope{CampaignId(QStringLiteral("cmp-winter-event"))});
}

void MainJobTest::unknownCampaignIsToldAtOnce()
{
    WindowRig rig;
    rig.window->findChild<QAction *>(QStringLiteral("addCampaign"))->trigger();
    QTRY_VERIFY(rig.dialog());
    auto *id = rig.dialog()->findChild<QLineEdit *>(QStringLiteral("campaignId"));
    QTest::keyClicks(id, QStringLiteral("cmp-nobody"));
    QTest::keyClick(id, Qt::Key_Return);
    const auto told = [&rig] {
        const auto labels = rig.dialog()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("cmp-nobody")); });
    };
    QTRY_VERIFY(told());
    QVERIFY(rig.dialog()->isVisible());
    QVERIFY(rig.connections.campaigns(rig.connections.connections().constFirst().id).isEmpty());
}

void MainJobTest::verifyTellsWhoIsBlocked()
{
    WindowRig rig;
    rig.drop(rig.write(QStringLiteral("verify.csv"), optOuts), QPoint(1000, 400));
    QTRY_VERIFY(rig.dialog());
    auto *result = rig.dialog()->findChild<QTableView *>(QStringLiteral("membershipTable"));
    QVERIFY(result);
    QTRY_COMPARE(result->model()->rowCount(), 5);
    const auto standing = [result](int row) { return result->model()->index(row, 1).data().toString(); };
    QCOMPARE(standing(0), QStringLiteral("Not blocked"));
    QCOMPARE(standing(3), QStringLiteral("Blocked in workspace"));
    QCOMPARE(result->model()->index(3, 3).data().toString(), QStringLiteral("Partner"));
    QCOMPARE(standing(4), QStringLiteral("Invalid"));

    rig.prompts.fileToSave = rig.folder.filePath(QStringLiteral("verified.csv"));
    WindowRig::click(WindowRig::button(rig.dialog(), QStringLiteral("Export result")));
    QTRY_VERIFY(QFile::exists(rig.prompts.fileToSave));
    const auto exported = readTableFile(rig.prompts.fileToSave);
    QVERIFY(exported.has_value());
    QCOMPARE(exported->headers, QStringList({QStringLiteral("LinkedIn URL"), QStringLiteral("Reason"), QStringLiteral("muster_verdict"),
                                             QStringLiteral("muster_detail")}));
    QCOMPARE(exported->rows.cell(3, 2), std::string_view("blocked_in_workspace"));
}

void MainJobTest::connectionWithAWrongKeyIsNotKept()
{
    WindowRig rig;
    const qsizetype practice = rig.connections.connections().size();
    rig.window->findChild<QAction *>(QStringLiteral("addConnection"))->trigger();
    QTRY_VERIFY(rig.dialog());
    rig.dialog()->findChild<QLineEdit *>(QStringLiteral("connectionUrl"))->setText(rig.server.waleadUrl().toString());
    auto *key = rig.dialog()->findChild<QLineEdit *>(QStringLiteral("connectionKey"));
    QTest::keyClicks(key, QStringLiteral("not-the-key"));
    WindowRig::click(rig.dialog()->findChild<QPushButton *>(QStringLiteral("connectButton")));
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Details")));
    QTest::keyClick(rig.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.dialog());
    QCOMPARE(rig.connections.connections().size(), practice);

    rig.window->findChild<QAction *>(QStringLiteral("addConnection"))->trigger();
    QTRY_VERIFY(rig.dialog());
    rig.dialog()->findChild<QLineEdit *>(QStringLiteral("connectionUrl"))->setText(rig.server.waleadUrl().toString());
    key = rig.dialog()->findChild<QLineEdit *>(QStringLiteral("connectionKey"));
    QTest::keyClicks(key, QString::fromUtf8(rig.server.apiKey()));
    WindowRig::click(rig.dialog()->findChild<QPushButton *>(QStringLiteral("connectButton")));
    QTRY_COMPARE(rig.connections.connections().size(), practice + 1);
    QTRY_VERIFY(!rig.dialog());
    QTRY_COMPARE(rig.page()->model().state(), BlockedLeadsModel::State::Loaded);

    QFile stored(rig.folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains(rig.server.apiKey()));
}

void MainJobTest::pastingOpensTheReview()
{
    WindowRig rig;
    QGuiApplication::clipboard()->setText(QStringLiteral("new-person-one\nhttps://www.linkedin.com/in/new-person-two\n"));
    QApplication::setActiveWindow(rig.window.get());
    rig.table()->setFocus();
    QTest::keySequence(rig.table(), QKeySequence::Paste);
    QTRY_VERIFY(rig.dialog());
    goToReview(rig);
    QTRY_VERIFY(WindowRig::button(rig.dialog(), QStringLiteral("Block 2 people")));
    QTest::keyClick(rig.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!rig.dialog());
}

void MainJobTest::practiceThatCannotStartSaysWhy()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QNetworkAccessManager network;
    SystemClock clock;
    ScriptedPrompts prompts;
    ConnectionService connections(settings, network, clock);
    JobService jobs(folder.path(), connections, clock);
    SuppressionIndex suppressions(folder.filePath(QStringLiteral("blocklists")), connections, clock);
    RosterIndex rosters(connections);
    MainWindow window({connections, jobs, suppressions, rosters, settings, prompts, folder.path()}, QStringLiteral("The store is broken."));
    window.show();
    QVERIFY(!WindowRig::dialog());
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("The store is broken."));
    }));
    WindowRig::click(WindowRig::button(&window, QStringLiteral("Add connection")));
    QTRY_VERIFY(WindowRig::dialog());
}

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"
