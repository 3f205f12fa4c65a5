// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importdialog.h"
#include "dialogs/importwording.h"
#include "gui/optouts.h"
#include "gui/scriptedprompts.h"
#include "models/reviewmodel.h"
#include "services/blockoperation.h"
#include "services/dncoperations.h"
#include "services/suppressionindex.h"
#include "support/practicerosters.h"
#include "widgets/banner.h"
#include "widgets/chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// An ImportDialog on Practice, with what a user does to it.
struct Rig
{
    explicit Rig(ImportTarget wanted, const QString &status = s("draft"))
        : target(wanted), practice(wanted == ImportTarget::LinkedInRoster ? Provider::Puffle : Provider::SendKit, status)
    {
    }

    /// Opens the dialog; whoever is to be known already must stand there before.
    void open(const QString &text)
    {
        ConnectionService &connections = practice.jobs.connections();
        suppression = std::make_unique<SuppressionIndex>(folder.filePath(s("suppression")), connections, practice.jobs.clock());
        const bool isRoster = !isBlocklist(target);
        ImportDialogContext context{target,
                                    *connections.find(ConnectionService::practiceId(practice.provider)),
                                    {},
                                    isRoster ? s("Q1 Founders") : s("Do-not-contact list")};
        if (isRoster)
            context.scope.campaign = practice.campaign;
        dialog = std::make_unique<ImportDialog>(
            context, ImportServices{connections, practice.jobs.jobs(), *suppression, practice.jobs.settings(), prompts});
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog.get());
        QApplication::setActiveWindow(dialog.get());
        dialog->openWithText(text);
    }
    bool review(const QString &text)
    {
        open(text);
        if (!QTest::qWaitFor([this] { return primary()->isEnabled(); }))
            return false;
        QTest::keyClick(dialog.get(), Qt::Key_N, Qt::AltModifier);
        return QTest::qWaitFor([this] { return isShown(); });
    }
    [[nodiscard]] bool isShown() const
    {
        auto *table = find<QTableView>("reviewTable");
        return table->isVisible() && table->isEnabled() && table->model()->rowCount() > 0;
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog->findChild<T *>(s(name));
    }
    [[nodiscard]] QPushButton *primary() const { return find<QPushButton>("primaryButton"); }
    [[nodiscard]] QString action(int rows, bool isLive = false) const { return importAction(target, rows, isLive); }
    [[nodiscard]] QString count(const char *chip) const { return find<Chip>(chip)->accessibleName().section(s(", "), -1); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>("reviewTable")->model()->index(row, column).data().toString();
    }
    /// On the blocklist of Practice WaLead, or the do-not-contact list of Practice SendKit.
    void block(const QString &whom, Provider provider = Provider::WaLead)
    {
        const BlockRequest request{whom, s("Partner")};
        const QList<JobRow> rows{provider == Provider::WaLead ? BlockOperation::rowFor(request) : dncRow(request)};
        const Connection connection = *practice.jobs.connections().find(ConnectionService::practiceId(provider));
        QCOMPARE(practice.jobs.run(orderFor(JobKind::Block, connection, rows)).counts.accepted, 1);
    }
    void readCampaign()
    {
        QObject context;
        bool done = false;
        practice.rosters().campaign(practice.campaign, &context)->onDone(&context, [&done](const Result<Campaign> &) { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }

    ImportTarget target;
    PracticeRosters practice;
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    std::unique_ptr<SuppressionIndex> suppression;
    std::unique_ptr<ImportDialog> dialog;
};

constexpr char leadFile[] = "linkedin_url,email,first_name,custom_fields.size\n"
                            "https://www.linkedin.com/in/ann-lee,ann@x.com,Ann,50\n"
                            "https://uk.linkedin.com/in/ANN-LEE/,ann@x.com,Ann,50\n"
                            "https://www.linkedin.com/in/eve-kay,eve@x.com,Eve,7\n"
                            "https://www.linkedin.com/in/old-0,old@x.com,Old,\n"
                            "https://www.linkedin.com/company/acme,c@x.com,Cy,\n"
                            "https://www.linkedin.com/in/bob-ray,bob@x,Bob,\n";

} // namespace

/// The import dialog where it fills rosters and do-not-contact lists.
class TestRosterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void addsWhoIsNeitherThereNorBlocked();
    void includesBlockedPeopleWhereTicked();
    void anotherVendorsListCounts();
    void aLiveCampaignWantsATick();
    void aCampaignThatFreezesMeanwhileLocksTheButton();
    void aRosterThatCannotBeReadIsSaid();
    void fillsADoNotContactList();
};

void TestRosterImport::addsWhoIsNeitherThereNorBlocked()
{
    Rig rig(ImportTarget::LinkedInRoster);
    rig.block(s("eve-kay"));
    QCOMPARE(rig.practice.jobs.run(rig.practice.adding(s("old"), 1)).counts.accepted, 1);
    QVERIFY(rig.review(s(leadFile)));
    QCOMPARE(rig.dialog->windowTitle(), s("Add leads to Q1 Founders"));
    QCOMPARE(rig.count("chip_ready"), s("2"));
    QCOMPARE(rig.count("chip_duplicate_in_file"), s("1"));
    QCOMPARE(rig.count("chip_already_there"), s("1"));
    QCOMPARE(rig.count("chip_blocked"), s("1"));
    QCOMPARE(rig.count("chip_invalid"), s("1"));
    QCOMPARE(rig.primary()->text(), rig.action(2));
    QVERIFY(rig.find<QLabel>("comparedWith")->text().startsWith(s("Compared with 2 ")));
    QVERIFY(!rig.find<QCheckBox>("acceptConsequence")->isVisible());
    QVERIFY(!rig.find<QWidget>("defaultReason"));

    QSignalSpy requested(rig.dialog.get(), &ImportDialog::importRequested);
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    const JobOrder order = requested.first().first().value<JobOrder>();
    QCOMPARE(order.kind, JobKind::AddLeads);
    const JobRecord job = rig.practice.jobs.run(order);
    QCOMPARE(job.counts.accepted, 2);
    QCOMPARE(rig.practice.identities(), QStringList({s("ann-lee"), s("bob-ray"), s("old-0")}));
    for (const Lead &lead : rig.practice.leads()) {
        const bool isAnn = lead.firstName == s("Ann");
        QCOMPARE(lead.customFields.size(), isAnn ? 1 : 0);
        QVERIFY2(lead.firstName != s("Bob") || lead.email.isEmpty(), "the bad address is left out");
    }
    rig.dialog->jobBegun();
    QVERIFY(!rig.dialog->isVisible());
}

void TestRosterImport::includesBlockedPeopleWhereTicked()
{
    Rig rig(ImportTarget::LinkedInRoster);
    rig.block(s("eve-kay"));
    QVERIFY(rig.review(s("linkedin\nann-lee\neve-kay\n")));
    auto *include = rig.find<QCheckBox>("includeBlocked");
    QVERIFY(include->isVisible() && !include->isChecked());
    QCOMPARE(include->text(), s("Include blocked people (1)"));
    QVERIFY(rig.cell(1, 3).contains(s("Partner")));
    QCOMPARE(rig.primary()->text(), rig.action(1));
    include->click();
    QTRY_COMPARE(rig.primary()->text(), rig.action(2));
    QCOMPARE(rig.count("chip_blocked"), s("0"));
    QCOMPARE(include->text(), s("Include blocked people (1)"));
    include->click();
    QTRY_COMPARE(rig.primary()->text(), rig.action(1));
}

void TestRosterImport::anotherVendorsListCounts()
{
    Rig rig(ImportTarget::LinkedInRoster);
    rig.block(s("acme.org"), Provider::SendKit);
    QVERIFY(rig.review(s("linkedin,email\nann-lee,ann@Acme.org\nbob-ray,bob@mail.acme.org\ncy-poe,\n")));
    QCOMPARE(rig.count("chip_blocked"), s("1"));
    QVERIFY2(rig.cell(0, 4).contains(s("(acme.org)")), qPrintable(rig.cell(0, 4)));
}

void TestRosterImport::aLiveCampaignWantsATick()
{
    Rig rig(ImportTarget::SequenceRoster, s("active"));
    QVERIFY(rig.review(s("email\nann@x.com\nbob@x.com\nnobody\n")));
    QTRY_COMPARE(rig.primary()->text(), rig.action(2, true));
    auto *accept = rig.find<QCheckBox>("acceptConsequence");
    QVERIFY(accept->isVisible() && accept->text().contains(s("will begin to receive mail at once")));
    QVERIFY(!rig.primary()->isEnabled());
    QVERIFY(!rig.primary()->toolTip().isEmpty());
    accept->click();
    QVERIFY(rig.primary()->isEnabled());
    QSignalSpy requested(rig.dialog.get(), &ImportDialog::importRequested);
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.constFirst().constFirst().value<JobOrder>().consentsToMail);
    rig.dialog->jobNotBegun(s("not now"));
    rig.find<QTableView>("reviewTable")->model()->setData(rig.find<QTableView>("reviewTable")->model()->index(2, 2), s("cy@x.com"));
    QTRY_COMPARE(rig.primary()->text(), rig.action(3, true));
    QVERIFY2(!accept->isChecked() && !rig.primary()->isEnabled(), "it was said of two");
    QVERIFY(rig.practice.setStatus(s("paused")));
    rig.readCampaign();
    QTRY_COMPARE(rig.primary()->text(), rig.action(3));
    QVERIFY(rig.primary()->isEnabled() && !accept->isVisible());
}

void TestRosterImport::aCampaignThatFreezesMeanwhileLocksTheButton()
{
    Rig rig(ImportTarget::LinkedInRoster);
    QVERIFY(rig.review(s("linkedin\nann-lee\nbob-ray\n")));
    QTRY_VERIFY(rig.primary()->isEnabled());
    QVERIFY(rig.practice.setStatus(s("active")));
    rig.readCampaign();
    QTRY_VERIFY(!rig.primary()->isEnabled());
    QVERIFY(rig.primary()->toolTip().contains(s("accepts no changes")));
    QVERIFY(rig.find<Banner>("reviewBanner")->isVisible());
    QSignalSpy requested(rig.dialog.get(), &ImportDialog::importRequested);
    QTest::keyClick(rig.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    QVERIFY(requested.isEmpty());
    QVERIFY(rig.practice.setStatus(s("draft")));
    rig.readCampaign();
    QTRY_VERIFY(rig.primary()->isEnabled());
    QVERIFY(!rig.find<Banner>("reviewBanner")->isVisible());
}

void TestRosterImport::aRosterThatCannotBeReadIsSaid()
{
    Rig rig(ImportTarget::LinkedInRoster);
    rig.practice.jobs.connections().setPractice(rig.practice.jobs.server().url(), "another key");
    rig.open(s("linkedin\nann-lee\n"));
    QTRY_VERIFY(rig.primary()->isEnabled());
    QTest::keyClick(rig.dialog.get(), Qt::Key_N, Qt::AltModifier);
    auto *goOn = rig.find<QPushButton>("goOnWithout");
    QTRY_VERIFY(goOn->isVisible());
    QTRY_VERIFY(rig.find<QWidget>("reviewInstead")->findChild<QPushButton *>()->isVisible());
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_VERIFY(rig.isShown());
    QVERIFY2(!rig.primary()->isEnabled(), "nobody knows whether the campaign is a draft");
    QVERIFY(rig.find<Banner>("reviewBanner")->isVisible());
}

void TestRosterImport::fillsADoNotContactList()
{
    Rig rig(ImportTarget::DoNotContact);
    QVERIFY(rig.review(s("contact\nann@x.com\nhttps://www.acme.com/x\n@ACME.com\nnobody\n")));
    QCOMPARE(rig.dialog->windowTitle(), s("Block contacts: Do-not-contact list"));
    QCOMPARE(rig.primary()->text(), rig.action(2));
    QVERIFY(rig.find<QWidget>("defaultReason")->isVisible());
    QVERIFY(!rig.find<QWidget>("includeBlocked"));
    QCOMPARE(rig.cell(3, 4), s("neither an e-mail address nor a domain"));
    QSignalSpy requested(rig.dialog.get(), &ImportDialog::importRequested);
    QTest::mouseClick(rig.primary(), Qt::LeftButton);
    const JobOrder order = requested.first().first().value<JobOrder>();
    QCOMPARE(order.kind, JobKind::Block);
    QCOMPARE(rig.practice.jobs.run(order).counts.accepted, 2);
    rig.dialog.reset();

    QVERIFY(rig.review(s("email\nANN@x.com\nacme.com\nbob@acme.com\n")));
    QCOMPARE(rig.count("chip_already_there"), s("2"));
    QCOMPARE(rig.primary()->text(), rig.action(1));
}

QTEST_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
