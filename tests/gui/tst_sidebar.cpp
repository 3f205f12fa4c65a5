// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidebar.h"
#include "shell/sidebarmodel.h"
#include "shell/sidebarview.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

using namespace Muster;

namespace {

BlocklistScope campaign(const char *id)
{
    return {CampaignId(QString::fromLatin1(id))};
}

QList<SidebarPlace> places()
{
    return {{campaign("q1"), QStringLiteral("Q1 Founders"), 8400, CampaignStatus::Draft},
            {{}, QStringLiteral("Workspace"), 1204, {}},
            {campaign("eu"), QStringLiteral("EU Fintech"), 12010, CampaignStatus::Active},
            {campaign("new"), QStringLiteral("Newsletter"), std::nullopt, CampaignStatus::Unknown}};
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sidebar> m_sidebar;
    SidebarView *m_view = nullptr;

    [[nodiscard]] QModelIndex row(const QString &text) const
    {
        const QAbstractItemModel *model = m_view->model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void click(const QString &text) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, m_view->visualRect(row(text)).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        qRegisterMetaType<BlocklistScope>();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        Test::failOnUnexpectedWarnings();
        m_sidebar = std::make_unique<Sidebar>();
        m_view = m_sidebar->findChild<SidebarView *>();
        m_sidebar->setPlaces(places());
        m_sidebar->setCurrent({});
        m_sidebar->resize(232, 500);
        m_sidebar->show();
        m_sidebar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
    }

    void modelIsSound()
    {
        SidebarModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPlaces(places());
        model.setCurrent(campaign("eu"));
        model.setCount(campaign("eu"), 3);
        model.setCount(campaign("gone"), 3);
        model.setPlaces({});
        model.setHistoryCurrent(true);
        model.setWaitingJobs(2);
        QCOMPARE(model.rowCount(), 5); // three headings, the way to add a campaign, and the history
    }

    void standsInItsGroups()
    {
        QStringList texts;
        for (int i = 0; i < m_view->model()->rowCount(); ++i)
            texts << m_view->model()->index(i, 0).data().toString();
        QCOMPARE(texts, (QStringList{QStringLiteral("Blocklists"), QStringLiteral("Workspace"), QStringLiteral("Campaigns"),
                                     QStringLiteral("Q1 Founders"), QStringLiteral("EU Fintech"), QStringLiteral("Newsletter"),
                                     QStringLiteral("Add campaign…"), QStringLiteral("Activity"), QStringLiteral("Job history")}));
    }

    void showsStatusByItsIcon()
    {
        const auto *model = m_sidebar->findChild<SidebarModel *>();
        QCOMPARE(model->icon(row(QStringLiteral("Workspace"))), Icon::Block);
        QCOMPARE(model->icon(row(QStringLiteral("Q1 Founders"))), Icon::Pencil);
        QCOMPARE(model->icon(row(QStringLiteral("EU Fintech"))), Icon::Lock);
        QCOMPARE(model->icon(row(QStringLiteral("Newsletter"))), Icon::Campaign);
    }

    /// Whether it is locked is the guard's word: SendKit's active campaigns are not.
    void aRosterIsLockedWhereItIsFrozen()
    {
        SidebarPlace roster{campaign("eu"), QStringLiteral("EU Fintech"), 12010, CampaignStatus::Active, true, true};
        QCOMPARE(iconOf(roster), Icon::Lock);
        roster.isFrozen = false;
        QCOMPARE(iconOf(roster), Icon::Campaign);
        roster.status = CampaignStatus::Draft;
        QCOMPARE(iconOf(roster), Icon::Pencil);
    }

    /// Of campaigns that can be changed, those that send look otherwise than those that don't, and the tool tip has the word.
    void whatSendsDiffersFromWhatDoesNot()
    {
        SidebarPlace roster{campaign("q2"), QStringLiteral("Outbound Q2"), 120, CampaignStatus::Active, true, false};
        SidebarModel model;
        const auto toolTip = [&] {
            model.setPlaces({roster});
            return model.index(2).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(toolTip(), QStringLiteral("Outbound Q2: active, it is sending"));
        roster.status = CampaignStatus::Paused;
        QCOMPARE(iconOf(roster), Icon::Pause);
        QCOMPARE(toolTip(), QStringLiteral("Outbound Q2: paused"));
        roster.status = CampaignStatus::Completed;
        QCOMPARE(iconOf(roster), Icon::Check);
        roster.isFrozen = true;
        QCOMPARE(toolTip(), QStringLiteral("Outbound Q2: completed, its roster is frozen"));
    }

    void aVendorThatListsItsCampaignsHasOtherGroups()
    {
        SidebarGroups groups;
        groups.hasBlocklists = false;
        groups.canAddCampaigns = false;
        groups.note = QStringLiteral("Could not be read");
        groups.canReadAgain = true;
        m_sidebar->setPlaces({}, groups);
        QStringList texts;
        for (int i = 0; i < m_view->model()->rowCount(); ++i)
            texts << m_view->model()->index(i, 0).data().toString();
        QCOMPARE(texts, (QStringList{QStringLiteral("Campaigns"), QStringLiteral("Could not be read"), QStringLiteral("Try again"),
                                     QStringLiteral("Activity"), QStringLiteral("Job history")}));
        QSignalSpy again(m_sidebar.get(), &Sidebar::readAgainRequested);
        click(QStringLiteral("Could not be read"));
        QCOMPARE(again.size(), 0);
        click(QStringLiteral("Try again"));
        QCOMPARE(again.size(), 1);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Home);
        QCOMPARE(m_view->currentIndex(), row(QStringLiteral("Try again"))); // a note is nothing to go to
    }

    void theVendorsOwnCampaignsAreNotRenamedOrRemoved()
    {
        m_sidebar->setPlaces({{campaign("q1"), QStringLiteral("Q1 Founders"), 8400, CampaignStatus::Draft, true}});
        QSignalSpy rename(m_sidebar.get(), &Sidebar::renameCampaignRequested);
        QSignalSpy remove(m_sidebar.get(), &Sidebar::removeCampaignRequested);
        m_view->setCurrentIndex(row(QStringLiteral("Q1 Founders")));
        QTest::keyClick(m_view, Qt::Key_F2);
        Q_EMIT m_view->customContextMenuRequested(m_view->visualRect(row(QStringLiteral("Q1 Founders"))).center());
        auto *menu = m_sidebar->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("q1"));
        QVERIFY(rename.isEmpty() && remove.isEmpty());
        menu->close();
    }

    void clickGoesThere()
    {
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
        click(QStringLiteral("EU Fintech"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<BlocklistScope>(), campaign("eu"));
        click(QStringLiteral("Workspace"));
        QVERIFY(chosen.last().first().value<BlocklistScope>().isWorkspace());
    }

    void clickOnAHeadingDoesNothing()
    {
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
        click(QStringLiteral("Campaigns"));
        QCOMPARE(chosen.size(), 0);
    }

    void keyboardStepsOverHeadings()
    {
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
        QSignalSpy add(m_sidebar.get(), &Sidebar::addCampaignRequested);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->currentIndex(), row(QStringLiteral("Q1 Founders")));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<BlocklistScope>(), campaign("q1"));
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->currentIndex(), row(QStringLiteral("Workspace")));
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->currentIndex(), row(QStringLiteral("Workspace")));
        QTest::keyClick(m_view, Qt::Key_End);
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(add.size(), 1);
        QTest::keyClick(m_view, Qt::Key_Home);
        QCOMPARE(m_view->currentIndex(), row(QStringLiteral("Workspace")));
    }

    void currentPlaceIsSelectedForAssistiveTechnology()
    {
        m_sidebar->setCurrent(campaign("eu"));
        QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{row(QStringLiteral("EU Fintech"))});
        m_sidebar->setPlaces(places());
        QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{row(QStringLiteral("EU Fintech"))});
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{row(QStringLiteral("EU Fintech"))});
    }

    void saysNameStatusAndCount()
    {
        QCOMPARE(row(QStringLiteral("Q1 Founders")).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Q1 Founders, draft, 8,400"));
        m_sidebar->setCount(campaign("new"), 1350);
        QCOMPARE(row(QStringLiteral("Newsletter")).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Newsletter, 1,350"));
        QCOMPARE(row(QStringLiteral("Workspace")).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Workspace, 1,204"));
    }

    void theHistoryIsAPlace()
    {
        QSignalSpy history(m_sidebar.get(), &Sidebar::historyChosen);
        QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
        click(QStringLiteral("Job history"));
        QCOMPARE(history.size(), 1);
        QCOMPARE(chosen.size(), 0);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_End);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(history.size(), 2);
    }

    void eitherAListOrTheHistoryIsCurrent()
    {
        const auto isCurrent = [this](const char *text) { return row(QString::fromUtf8(text)).data(SidebarModel::CurrentRole).toBool(); };
        m_sidebar->setHistoryCurrent(true);
        QVERIFY(isCurrent("Job history") && !isCurrent("Workspace"));
        QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList{row(QStringLiteral("Job history"))});
        m_sidebar->setPlaces(places());
        QVERIFY2(isCurrent("Job history") && !isCurrent("Workspace"), "also when the places are others");
        m_sidebar->setCurrent(campaign("eu"));
        QVERIFY(!isCurrent("Job history") && isCurrent("EU Fintech"));
        m_sidebar->setHistoryCurrent(true);
        m_sidebar->setHistoryCurrent(false);
        QVERIFY(!isCurrent("Job history") && isCurrent("EU Fintech"));
    }

    void jobsThatWaitAreCounted()
    {
        QCOMPARE(row(QStringLiteral("Job history")).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Job history"));
        QVERIFY(!row(QStringLiteral("Job history")).data(SidebarModel::CountRole).isValid());
        m_sidebar->setWaitingJobs(2);
        m_sidebar->setPlaces(places());
        QCOMPARE(row(QStringLiteral("Job history")).data(SidebarModel::CountRole).toInt(), 2);
        const QString spoken = row(QStringLiteral("Job history")).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Job history, 2 job")), qPrintable(spoken));
    }

    void campaignsHaveAMenu()
    {
        QSignalSpy rename(m_sidebar.get(), &Sidebar::renameCampaignRequested);
        QSignalSpy remove(m_sidebar.get(), &Sidebar::removeCampaignRequested);
        Q_EMIT m_view->customContextMenuRequested(m_view->visualRect(row(QStringLiteral("Workspace"))).center());
        QVERIFY(!m_sidebar->findChild<QMenu *>());
        Q_EMIT m_view->customContextMenuRequested(m_view->visualRect(row(QStringLiteral("Q1 Founders"))).center());
        auto *menu = m_sidebar->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            action->trigger();
        QCOMPARE(rename.size(), 1);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(rename.first().first().value<CampaignId>(), CampaignId(QStringLiteral("q1")));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("q1"));
        menu->close();
    }

    void f2Renames()
    {
        QSignalSpy rename(m_sidebar.get(), &Sidebar::renameCampaignRequested);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_F2);
        QCOMPARE(rename.size(), 0); // the workspace has no name of the user's
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_F2);
        QCOMPARE(rename.size(), 1);
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
