// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/loadedroster.h"
#include "support/quiet.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Muster;
using namespace Muster::Test;

namespace {

QList<LeadEdit> editsOf(const QSignalSpy &spy, int place = 0)
{
    return spy.at(place).at(0).value<QList<LeadEdit>>();
}

} // namespace

class TestRosterEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void cellsCanBeEditedWhereGuardAndVendorAllow_data()
    {
        QTest::addColumn<int>("provider");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("editable");
        const auto row = [](const char *name, Provider provider, const char *status, LeadColumn column, bool editable) {
            QTest::newRow(name) << int(provider) << QString::fromLatin1(status) << int(column) << editable;
        };
        row("Puffle draft, e-mail", Provider::Puffle, "draft", LeadColumn::Email, true);
        row("Puffle draft, headline", Provider::Puffle, "draft", LeadColumn::Headline, true);
        row("Puffle draft, status", Provider::Puffle, "draft", LeadColumn::Status, false);
        row("Puffle active", Provider::Puffle, "active", LeadColumn::Email, false);
        row("Puffle paused", Provider::Puffle, "paused", LeadColumn::Company, false);
        row("Puffle, a status nobody documented", Provider::Puffle, "warming_up", LeadColumn::Company, false);
        row("SendKit draft, company", Provider::SendKit, "draft", LeadColumn::Company, true);
        row("SendKit draft, e-mail", Provider::SendKit, "draft", LeadColumn::Email, false);
        row("SendKit active, company", Provider::SendKit, "active", LeadColumn::Company, true);
    }
    void cellsCanBeEditedWhereGuardAndVendorAllow()
    {
        QFETCH(const int, provider);
        QFETCH(const QString, status);
        QFETCH(const int, column);
        QFETCH(const bool, editable);
        RosterRig rig(sixLeads(), static_cast<Provider>(provider));
        QVERIFY(rig.load());
        const QModelIndex cell = rig.cell(0, static_cast<LeadColumn>(column));
        QVERIFY(!(rig.model.flags(cell) & Qt::ItemIsEditable)); // nothing is known of the campaign yet
        rig.api.setStatus(status);
        rig.unlock();
        QCOMPARE(bool(rig.model.flags(cell) & Qt::ItemIsEditable), editable);
        QCOMPARE(rig.model.setData(cell, QStringLiteral("changed@example.com")), editable);
        QCOMPARE(cell.data().toString() == QStringLiteral("changed@example.com"), editable);
    }

    void theFieldsOfARowGoAsOneEdit()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Globex GmbH")));
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Position), QStringLiteral(" CEO ")));
        QVERIFY(rig.model.setData(rig.cell(3, LeadColumn::Company), QStringLiteral("Example")));
        QVERIFY(rig.cell(0, LeadColumn::Company).data(RosterModel::PendingRole).toBool());
        QCOMPARE(rig.cell(0, LeadColumn::Company).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Globex GmbH, not confirmed yet"));
        QCOMPARE(rig.text(0, LeadColumn::Company), QStringLiteral("Globex GmbH"));
        QCOMPARE(rig.model.leadAt(0).company, QStringLiteral("Globex")); // what the server has
        QTRY_COMPARE(asked.size(), 1);
        QList<LeadEdit> edits = editsOf(asked);
        QCOMPARE(edits.size(), 2);
        if (edits[0].changes.size() == 1)
            edits.swapItemsAt(0, 1);
        QCOMPARE(edits[0].id, LeadId(QStringLiteral("zoe-garcia")));
        QCOMPARE(edits[0].changes.size(), 2);
        QCOMPARE(edits[0].changes[0].before, QStringLiteral("Globex"));
        QCOMPARE(edits[0].changes[0].after, QStringLiteral("Globex GmbH"));
        QCOMPARE(edits[0].changes[1].after, QStringLiteral("CEO"));
    }

    void anAcceptedEditIsTheServersText()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Globex GmbH")));
        QTRY_COMPARE(asked.size(), 1);
        rig.model.takeEditOutcome(rig.model.leadAt(0).id, {});
        QCOMPARE(rig.model.leadAt(0).company, QStringLiteral("Globex GmbH"));
        QVERIFY(!rig.cell(0, LeadColumn::Company).data(RosterModel::PendingRole).toBool());
        QVERIFY(!rig.model.hasPendingEdits());
    }

    void aRefusedEditPutsTheOldTextBackAndSaysWhy()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QSignalSpy refused(&rig.model, &RosterModel::editRefused);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Email), QStringLiteral("anna@acme.example")));
        QTRY_COMPARE(asked.size(), 1);
        rig.model.takeEditOutcome(rig.model.leadAt(0).id, QStringLiteral("Somebody else has this address."));
        QCOMPARE(rig.text(0, LeadColumn::Email), QStringLiteral("zoe@globex.example"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(rig.cell(0, LeadColumn::Email).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(", not changed: ")));
        QCOMPARE(rig.cell(0, LeadColumn::Email).data(RosterModel::RefusedRole).toString(),
                 QStringLiteral("Somebody else has this address."));
        QVERIFY(rig.cell(0, LeadColumn::Email).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Somebody else")));
        // The next try forgets it.
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Email), QStringLiteral("zoe2@globex.example")));
        QVERIFY(rig.cell(0, LeadColumn::Email).data(RosterModel::RefusedRole).toString().isEmpty());
    }

    void aRowIsAskedForAgainOnlyAfterItsOutcome()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("First")));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Second")));
        QVERIFY(rig.model.setData(rig.cell(1, LeadColumn::Company), QStringLiteral("Other")));
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(editsOf(asked, 1).size(), 1); // only the other row's
        QCOMPARE(editsOf(asked, 1).first().changes.first().after, QStringLiteral("Other"));
        QCOMPARE(rig.text(0, LeadColumn::Company), QStringLiteral("Second"));
        rig.model.takeEditOutcome(LeadId(QStringLiteral("zoe-garcia")), {});
        QTRY_COMPARE(asked.size(), 3);
        QCOMPARE(editsOf(asked, 2).first().changes.first().before, QStringLiteral("First"));
        QCOMPARE(editsOf(asked, 2).first().changes.first().after, QStringLiteral("Second"));
    }

    void anEditTakenBackIsNone()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("X")));
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Globex")));
        QVERIFY(!rig.model.hasPendingEdits());
        // The name that is made of its parts, left as it is.
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Name), QStringLiteral("Zoe Garcia")));
        QVERIFY(!rig.model.hasPendingEdits());
        QCOMPARE(asked.size(), 0);
    }

    void impossibleTextsAreNotTaken()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QVERIFY(!rig.model.setData(rig.cell(0, LeadColumn::Email), QStringLiteral("no address")));
        QVERIFY(!rig.model.setData(rig.cell(0, LeadColumn::LinkedIn), QString())); // a LinkedIn campaign tells people apart by it
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Email), QString()));
        QVERIFY(!rig.model.whyNotText(LeadField::LinkedInUrl, QStringLiteral("https://www.linkedin.com/company/acme")).isEmpty());
    }

    void aLockRefusesWhatWasNotToldYetAndSaysWhy()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QSignalSpy refused(&rig.model, &RosterModel::editRefused);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("X")));
        rig.api.setStatus(QStringLiteral("active"));
        rig.unlock();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<LeadId>(), LeadId(QStringLiteral("zoe-garcia")));
        QVERIFY(refused.at(0).at(1).toString().contains(rig.model.guard().reason()));
        QVERIFY(rig.cell(0, LeadColumn::Company).data(RosterModel::RefusedRole).toString().contains(rig.model.guard().reason()));
        // Who still types then is told as well.
        QVERIFY(!rig.model.setData(rig.cell(1, LeadColumn::Company), QStringLiteral("Y")));
        QCOMPARE(refused.size(), 2);
        QVERIFY(refused.at(1).at(1).toString().contains(rig.model.guard().reason()));
        QCOMPARE(rig.text(0, LeadColumn::Company), QStringLiteral("Globex"));
        QVERIFY(!rig.model.hasPendingEdits());
        QVERIFY(!rig.model.whyNotEditable(LeadField::Company).isEmpty());
        QCOMPARE(asked.size(), 0);
    }

    void whatWasTypedForALeadThatIsGoneIsRefused()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QSignalSpy refused(&rig.model, &RosterModel::editRefused);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("X")));
        rig.api.leads.removeFirst();
        QVERIFY(rig.load());
        rig.model.tellEdits();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.at(0).at(1).toString().isEmpty());
        QVERIFY(!rig.model.hasPendingEdits());
        QVERIFY(!rig.model.setField(LeadId(QStringLiteral("zoe-garcia")), LeadField::Company, QStringLiteral("Y")));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(asked.size(), 0);
    }

    void nothingThatWasTypedIsKeptBackWhenTheModelGoes()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("First")));
        QVERIFY(rig.model.hasUntoldEdits());
        rig.model.tellEdits();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!rig.model.hasUntoldEdits());
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Second")));
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Position), QStringLiteral("CEO")));
        QVERIFY(rig.model.setData(rig.cell(1, LeadColumn::Company), QStringLiteral("Other")));
        rig.model.tellEdits(); // without the row that is under way
        QCOMPARE(asked.size(), 2);
        QCOMPARE(editsOf(asked, 1).size(), 1);
        QVERIFY(rig.model.hasUntoldEdits());
        rig.model.tellLastEdits();
        QCOMPARE(asked.size(), 3);
        const LeadEdit last = editsOf(asked, 2).constFirst();
        QCOMPARE(last.id, LeadId(QStringLiteral("zoe-garcia")));
        QCOMPARE(last.changes.size(), 2);
        const auto company = std::find_if(last.changes.cbegin(), last.changes.cend(),
                                          [](const LeadEdit::Change &change) { return change.field == LeadField::Company; });
        QVERIFY(company != last.changes.cend());
        QCOMPARE(company->before, QStringLiteral("First")); // once the edit under way is done
        QCOMPARE(company->after, QStringLiteral("Second"));
        QVERIFY(!rig.model.hasUntoldEdits());
    }

    void anEditUnderWayOutlivesARefresh()
    {
        RosterRig rig;
        QVERIFY(rig.load());
        rig.unlock();
        QSignalSpy asked(&rig.model, &RosterModel::editRequested);
        QVERIFY(rig.model.setData(rig.cell(0, LeadColumn::Company), QStringLiteral("Globex GmbH")));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(rig.load());
        QCOMPARE(rig.text(0, LeadColumn::Company), QStringLiteral("Globex GmbH"));
        rig.model.takeEditOutcome(LeadId(QStringLiteral("zoe-garcia")), QStringLiteral("No."));
        QCOMPARE(rig.text(0, LeadColumn::Company), QStringLiteral("Globex"));
    }
};

QTEST_MAIN(TestRosterEdits)
#include "tst_rosteredits.moc"
