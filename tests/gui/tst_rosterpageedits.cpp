// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownroster.h"
#include "pages/viewsmenu.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// The editor that is open in the table; null where there is none.
FieldEditor *openEditor(const ShownRoster &shown)
{
    return shown.table->findChild<FieldEditor *>();
}

QList<LeadEdit> editsOf(const QSignalSpy &spy)
{
    return spy.at(0).at(0).value<QList<LeadEdit>>();
}

int column(const ShownRoster &shown, LeadColumn which)
{
    return shown.page->model().columnOf({which});
}

} // namespace

class TestRosterPageEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void aCellIsEditedInPlace()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &RosterPage::editRequested);
        shown.table->setCurrentIndex(shown.table->model()->index(0, column(shown, LeadColumn::Email)));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        QVERIFY(openEditor(shown));
        FieldEditor *editor = openEditor(shown);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, s("zoe at globex"));
        QVERIFY(!editor->problem().isEmpty());
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(openEditor(shown)); // what cannot be is not taken
        editor->selectAll();
        QTest::keyClicks(editor, s("zoe@new.example"));
        QVERIFY(editor->problem().isEmpty());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!openEditor(shown));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(editsOf(asked).first().changes.first().after, s("zoe@new.example"));
        shown.page->takeEditOutcome(LeadId(s("zoe-garcia")), s("Somebody else has this address."));
        QCOMPARE(shown.page->model().leadAt(0).email, s("zoe@globex.example"));
        QVERIFY(shown.table->model()->index(0, column(shown, LeadColumn::Email)).data().toString() == s("zoe@globex.example"));
    }

    void escapeGivesTheOldTextBack()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.table->setCurrentIndex(shown.table->model()->index(0, column(shown, LeadColumn::Company)));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        QVERIFY(openEditor(shown));
        QTest::keyClicks(openEditor(shown), s("other"));
        QTest::keyClick(openEditor(shown), Qt::Key_Escape);
        QTRY_VERIFY(!openEditor(shown));
        QVERIFY(!shown.page->model().hasPendingEdits());
    }

    void aTextThatIsTooLongIsEditedFromItsBeginning()
    {
        ShownRoster shown;
        shown.api.leads[0].company = s("A company whose name is much too long for the column that it stands in, by far");
        QVERIFY(shown.load());
        shown.table->setCurrentIndex(shown.table->model()->index(0, column(shown, LeadColumn::Company)));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        QVERIFY(openEditor(shown));
        QCOMPARE(openEditor(shown)->cursorPosition(), 0);
        QCOMPARE(openEditor(shown)->selectedText(), shown.api.leads[0].company);
    }

    void aReloadWaitsForWhoTypes()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.table->setCurrentIndex(shown.table->model()->index(0, column(shown, LeadColumn::Company)));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        QVERIFY(openEditor(shown));
        QTest::keyClicks(openEditor(shown), s("Half a wo"));
        shown.api.leads.removeLast();
        shown.page->reload();
        QTest::qWait(100); // time enough for a reset that must not come
        QVERIFY(openEditor(shown));
        QVERIFY(openEditor(shown)->text().endsWith(s("Half a wo")));
        QTest::keyClick(openEditor(shown), Qt::Key_Escape);
        QTRY_COMPARE(shown.page->model().rowCount(), 5);
    }

    void theDetailsEditTheCurrentLead()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &RosterPage::editRequested);
        shown.clickRow(0);
        auto *company = shown.part<FieldEditor>("edit_company");
        auto *profile = shown.part<FieldEditor>("edit_linkedin_url");
        QVERIFY(company->isVisible());
        QCOMPARE(company->text(), s("Globex"));
        profile->setFocus();
        profile->selectAll();
        QTest::keyClick(profile, Qt::Key_Delete); // a LinkedIn campaign tells people apart by it
        QVERIFY(shown.part<QLabel>("problem_linkedin_url")->isVisible());
        QTest::keyClick(profile, Qt::Key_Escape);
        QCOMPARE(profile->text(), s("https://www.linkedin.com/in/zoe-garcia"));
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, s("Globex GmbH"));
        QTest::keyClick(company, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(editsOf(asked).first().changes.first().after, s("Globex GmbH"));
        shown.page->takeEditOutcome(LeadId(s("zoe-garcia")), {});
        QCOMPARE(shown.page->model().leadAt(0).company, s("Globex GmbH"));
    }

    void whatIsTypedForOneIsNotTheNextOnes()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.clickRow(0);
        auto *email = shown.part<FieldEditor>("edit_email");
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, s("no address"));
        shown.clickRow(1);
        QCOMPARE(email->text(), s("jose@initech.example"));
        QVERIFY(!shown.part<QLabel>("problem_email")->isVisible());
    }

    void aLockSaysWhatBecameOfWhatIsBeingTyped()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &RosterPage::editRequested);
        QSignalSpy refused(&shown.page->model(), &RosterModel::editRefused);
        shown.clickRow(0);
        auto *company = shown.part<FieldEditor>("edit_company");
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, s("Half a wo"));
        shown.api.setStatus(s("active"));
        // As a job does before it writes.
        shown.service.campaign(shown.api.campaign.id, shown.page.get())->onDone(shown.page.get(), [](const Result<Campaign> &) {});
        QTRY_VERIFY(!shown.page->guard().allowsWriting());
        QVERIFY(!company->isVisible());
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.at(0).at(1).toString().contains(shown.page->guard().reason()));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(company->text(), s("Globex"));
    }

    void whatIsTypedIsToldBeforeThePageGoes()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QSignalSpy asked(shown.page.get(), &RosterPage::editRequested);
        shown.table->setCurrentIndex(shown.table->model()->index(0, column(shown, LeadColumn::Company)));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F2);
        QVERIFY(openEditor(shown));
        openEditor(shown)->selectAll();
        QTest::keyClicks(openEditor(shown), s("Open"));
        shown.page->tellEdits();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(editsOf(asked).first().changes.first().after, s("Open"));
        QTest::keyClick(openEditor(shown), Qt::Key_Return);
        QTRY_VERIFY(!openEditor(shown));
        shown.clickRow(0);
        auto *company = shown.part<FieldEditor>("edit_company");
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, s("Beside"));
        asked.clear();
        shown.page->tellEdits();
        QCOMPARE(asked.size(), 0); // the row's first edit is under way
        shown.page->tellLastEdits();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(editsOf(asked).first().changes.first().after, s("Beside"));
    }

    void theOrderByACustomFieldIsRemembered()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        const RosterColumn industry{LeadColumn::Custom, s("industry")};
        shown.table->sortByColumn(shown.page->model().columnOf(industry), Qt::DescendingOrder);
        QVERIFY(shown.settles());
        const QStringList names = shown.names();
        shown.open(); // another day: no row has brought the field yet
        QCOMPARE(shown.page->model().columnOf(industry), -1);
        shown.table->setColumnHidden(column(shown, LeadColumn::Step), true);
        Q_EMIT shown.table->columnsChanged(); // what is remembered now still has the order
        shown.open();
        QVERIFY(shown.load());
        QCOMPARE(shown.page->model().sortColumn(), shown.page->model().columnOf(industry));
        QCOMPARE(shown.page->model().sortOrder(), Qt::DescendingOrder);
        QVERIFY(shown.settles());
        QCOMPARE(shown.names(), names);
        QCOMPARE(shown.table->horizontalHeader()->sortIndicatorSection(), shown.page->model().columnOf(industry));
        // Another choice meanwhile stands.
        shown.open();
        shown.table->sortByColumn(column(shown, LeadColumn::Company), Qt::AscendingOrder);
        QVERIFY(shown.load());
        QCOMPARE(shown.page->model().sortColumn(), column(shown, LeadColumn::Company));
    }

    void theDetailsTellOfBlocklistsAndOtherRosters()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(s("settings.ini")));
        QNetworkAccessManager network;
        SystemClock clock;
        ConnectionService connections(settings, network, clock);
        SuppressionIndex suppressions(folder.filePath(s("blocklists")), connections, clock);
        RosterIndex rosters(connections);
        BlockedLead blocked;
        blocked.publicIdentifier = s("zoe-garcia");
        blocked.reason = s("Existing client");
        suppressions.take(ConnectionService::practiceId(), std::make_shared<const BlockedLookup>(QList{blocked}));
        Campaign other;
        other.id = CampaignId(s("other"));
        other.name = s("Winter event");
        rosters.take(ConnectionService::practiceId(Provider::Puffle), other, sixLeads().mid(0, 1));

        ShownRoster shown;
        shown.suppressions = &suppressions;
        shown.rosters = &rosters;
        QVERIFY(shown.load());
        QTRY_COMPARE(shown.page->model().blockedCount(), 1);
        QVERIFY(shown.chip("Blocked, still here"));
        QTRY_VERIFY(!rosters.sightingsFor(ConnectionService::practiceId(Provider::Puffle))->find(s("zoe-garcia"), {}).isEmpty());
        shown.clickRow(0);
        QVERIFY(shown.part<QLabel>("onBlocklists")->text().contains(s("Existing client")));
        QTRY_VERIFY(shown.part<QLabel>("alsoOn")->text().contains(s("Winter event")));
        QSignalSpy asked(shown.page.get(), &RosterPage::placeRequested);
        Q_EMIT shown.part<QLabel>("alsoOn")->linkActivated(s("0"));
        QCOMPARE(asked.at(0).at(0).value<RosterPlace>().campaign, other.id);
        QSignalSpy removing(shown.page.get(), &RosterPage::removeBlockedRequested);
        shown.action("Remove who is blocked…")->trigger();
        QCOMPARE(namesIn(removing), QStringList{s("Zoe")});
        shown.clickRow(1);
        QVERIFY(!shown.part<QLabel>("onBlocklists")->isVisible());
    }

    void viewsKeepFilterOrderAndColumns()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        auto *views = shown.part<ViewsMenu>("views");
        const int industry = shown.page->model().columnOf({LeadColumn::Custom, s("industry")});
        QVERIFY(shown.table->isColumnHidden(industry));
        shown.table->setColumnHidden(industry, false);
        shown.table->sortByColumn(column(shown, LeadColumn::Company), Qt::DescendingOrder);
        QVERIFY(shown.click("In flight"));
        views->save(s("Hot & new"));
        QTest::mouseClick(shown.part("clearFilters"), Qt::LeftButton);
        shown.table->setColumnHidden(industry, true);
        shown.table->sortByColumn(-1, Qt::AscendingOrder);
        QVERIFY(shown.settles());
        views->rename(s("Hot & new"), s("Hot"));

        shown.open(); // another day
        QVERIFY(shown.load());
        views = shown.part<ViewsMenu>("views");
        QCOMPARE(views->names(), QStringList{s("Hot")});
        views->menu()->popup({});
        views->menu()->actions().first()->trigger();
        views->menu()->close();
        QVERIFY(shown.settles());
        QCOMPARE(shown.names(), QStringList({s("Jose"), s("anna")})); // Initech, Acme
        QVERIFY(!shown.table->isColumnHidden(shown.page->model().columnOf({LeadColumn::Custom, s("industry")})));
        QVERIFY(shown.chip("In flight")->isChecked());
        views->remove(s("Hot"));
        QVERIFY(views->names().isEmpty());
    }
};

QTEST_MAIN(TestRosterPageEdits)
#include "tst_rosterpageedits.moc"
