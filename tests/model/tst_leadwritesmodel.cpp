// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadwritesmodel.h"
#include "services/rosterrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Muster;

namespace {

Lead ada()
{
    Lead lead;
    lead.id = LeadId(QStringLiteral("l1"));
    lead.firstName = QStringLiteral("Ada");
    lead.lastName = QStringLiteral("Lovelace");
    lead.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/ada");
    lead.status = LeadStatus::Replied;
    lead.statusWord = QStringLiteral("replied");
    return lead;
}

QString cell(const LeadWritesModel &model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

class LeadWritesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsAreShownAsTheyAre()
    {
        LeadWritesModel model(QList<Lead>{ada()});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(cell(model, LeadWritesModel::Name), QStringLiteral("Ada Lovelace"));
        QCOMPARE(cell(model, LeadWritesModel::Profile), QStringLiteral("ada"));
        QCOMPARE(cell(model, LeadWritesModel::Status), leadStatusText(LeadStatus::Replied));
        QVERIFY(model.isUsed(LeadWritesModel::Profile));
        QVERIFY2(!model.isUsed(LeadWritesModel::Address), "nobody has one");
        QVERIFY(!model.isUsed(LeadWritesModel::Change));
    }

    void rowsOfARemovalTellTheSame()
    {
        const LeadWritesModel model(JobKind::RemoveLeads, {leadRow(ada(), Channel::LinkedIn)});
        QCOMPARE(cell(model, LeadWritesModel::Name), QStringLiteral("Ada Lovelace"));
        QCOMPARE(cell(model, LeadWritesModel::Profile), QStringLiteral("ada"));
    }

    void editsShowWhatChanges()
    {
        const LeadEdit edit{LeadId(QStringLiteral("l1")), {}, {{LeadField::Company, QStringLiteral("Acme"), QStringLiteral("Globex")}}};
        const LeadWritesModel model(JobKind::EditLeads, {editLeadRow(edit, QStringLiteral("ada"))});
        QCOMPARE(cell(model, LeadWritesModel::Name), QStringLiteral("ada"));
        QCOMPARE(cell(model, LeadWritesModel::Change), leadFieldLabel(LeadField::Company) + QStringLiteral(": Acme → Globex"));
        QVERIFY(!model.isUsed(LeadWritesModel::Status));
    }

    void undoingAnAdditionNamesPeople_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("Puffle") << QByteArray(R"({"email":"ada@example.org","first_name":"Ada","last_name":"Lovelace"})");
        QTest::newRow("SendKit") << QByteArray(R"({"email":"ada@example.org","firstName":"Ada","lastName":"Lovelace"})");
    }
    void undoingAnAdditionNamesPeople()
    {
        QFETCH(const QByteArray, payload);
        JobRow added;
        added.identity = QStringLiteral("ada@example.org");
        added.payload = payload;
        const LeadWritesModel removal(JobKind::RemoveLeads, {addedLeadRow(added, {}, {})});
        QCOMPARE(cell(removal, LeadWritesModel::Name), QStringLiteral("Ada Lovelace"));
        QVERIFY(removal.isUsed(LeadWritesModel::Address));
        const LeadWritesModel addition(JobKind::AddLeads, {added});
        QCOMPARE(cell(addition, LeadWritesModel::Name), QStringLiteral("Ada Lovelace"));
    }

    void whatIsSaidTwiceIsShownOnce()
    {
        JobRow added;
        added.identity = QStringLiteral("ada@example.org");
        added.payload = R"({"email":"ada@example.org"})";
        const LeadWritesModel model(JobKind::RemoveLeads, {addedLeadRow(added, {}, {})});
        QCOMPARE(cell(model, LeadWritesModel::Name), added.identity);
        QVERIFY(model.isUsed(LeadWritesModel::Name));
        QVERIFY(!model.isUsed(LeadWritesModel::Address));
    }
};

QTEST_GUILESS_MAIN(LeadWritesModelTest)
#include "tst_leadwritesmodel.moc"
