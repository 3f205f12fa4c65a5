// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/membership.h"
#include "import/tablereader.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksPeopleUp();
    void whatAListingGaveComesBack();
    void addressesAreBlockedThroughTheirDomain();
    void worksWithoutLists();
    void wordsAreStable();
};

void TestMembership::looksPeopleUp()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime march(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    const auto workspace = std::make_shared<const BlockedLookup>(
        QList<BlockedLead>{{RecordId(u"w1"_s), u"ann-lee"_s, u"Partner"_s, march, {}}, {RecordId(u"w2"_s), u"José"_s, {}, march, {}}});
    const auto campaign = std::make_shared<const BlockedLookup>(
        QList<BlockedLead>{{{}, u"ann-lee"_s, u"Other"_s, march, {}}, {{}, u"bob-ray"_s, {}, march, {}}});
    const auto table = std::make_shared<const ImportTable>(
        *readTable("linkedin\nhttps://linkedin.com/in/ANN-LEE\nbob-ray\ncy-poe\nlinkedin.com/company/x\nann-lee\njos%C3%A9\n", u"x"_s));
    const MembershipCheck check(table, {0, -1}, workspace, campaign);
    QCOMPARE(check.rowCount(), 6);
    QCOMPARE(check.membership(0), Membership::BlockedInWorkspace); // before the campaign
    QCOMPARE(check.detail(0), u"since 11 Mar 2026: Partner"_s);
    QCOMPARE(check.entry(0)->id.text(), u"w1"_s);
    QCOMPARE(check.membership(1), Membership::BlockedInCampaign);
    QCOMPARE(check.detail(1), u"since 11 Mar 2026"_s);
    QCOMPARE(check.membership(2), Membership::NotBlocked);
    QVERIFY(!check.entry(2));
    QCOMPARE(check.detail(2), QString());
    QCOMPARE(check.membership(3), Membership::Invalid);
    QCOMPARE(check.detail(3), u"a company page, not a person"_s);
    QCOMPARE(check.membership(4), Membership::BlockedInWorkspace); // the second time too
    QCOMPARE(check.membership(5), Membership::BlockedInWorkspace);
    QCOMPARE(check.count(Membership::BlockedInWorkspace), 3);
    QCOMPARE(check.count(Membership::BlockedInCampaign), 1);
    QCOMPARE(check.count(Membership::NotBlocked), 1);
    QCOMPARE(check.count(Membership::Invalid), 1);
}

void TestMembership::whatAListingGaveComesBack()
{
    const auto workspace = std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(u"w1"_s), u"o'brien"_s, {}, {}, {}}});
    const auto campaign =
        std::make_shared<const BlockedLookup>(QList<BlockedLead>{{{}, u"john.doe"_s, {}, {}, {}}, {{}, u"🚀"_s, {}, {}, {}}});
    const auto table = std::make_shared<const ImportTable>(*readTable("o'brien\nJohn.Doe\n🚀\njane.doe\n", u"x"_s, {{}, '\0', false}));
    const MembershipCheck check(table, {0, -1}, workspace, campaign);
    QCOMPARE(check.membership(0), Membership::BlockedInWorkspace);
    QCOMPARE(check.membership(1), Membership::BlockedInCampaign);
    QCOMPARE(check.membership(2), Membership::BlockedInCampaign);
    QCOMPARE(check.membership(3), Membership::Invalid);
}

void TestMembership::addressesAreBlockedThroughTheirDomain()
{
    const QList<BlockedLead> entries{{RecordId(u"e1"_s), u"a@x.com"_s, {}, {}, {}, BlockedKind::Email},
                                     {RecordId(u"e2"_s), u"evil.com"_s, {}, {}, {}, BlockedKind::Domain}};
    const auto list = std::make_shared<const BlockedLookup>(entries);
    const auto table = std::make_shared<const ImportTable>(
        *readTable("A@x.com\nb@x.com\nx.com\njoe@Evil.com\n@evil.com\nnobody\n", u"x"_s, {{}, '\0', false}));
    ColumnMap columns(ImportTarget::DoNotContact);
    columns.set(ImportField::Contact, 0);
    const MembershipCheck check(table, columns, list, nullptr);
    QCOMPARE(check.membership(0), Membership::BlockedInWorkspace);
    QCOMPARE(check.membership(1), Membership::NotBlocked);
    QCOMPARE(check.membership(2), Membership::NotBlocked); // one of its addresses is, the domain is not
    QCOMPARE(check.membership(3), Membership::BlockedInWorkspace);
    QCOMPARE(check.entry(3)->id.text(), u"e2"_s);
    QCOMPARE(check.membership(4), Membership::BlockedInWorkspace);
    QCOMPARE(check.membership(5), Membership::Invalid);
    QVERIFY(!check.detail(5).isEmpty());
}

void TestMembership::worksWithoutLists()
{
    const auto table = std::make_shared<const ImportTable>(*readTable("ann-lee\n", u"x"_s));
    QCOMPARE(MembershipCheck(table, {0, -1}, nullptr, nullptr).membership(0), Membership::NotBlocked);
}

void TestMembership::wordsAreStable()
{
    QCOMPARE(membershipWord(Membership::BlockedInWorkspace), u"blocked_in_workspace"_s);
    QCOMPARE(membershipWord(Membership::BlockedInCampaign), u"blocked_in_campaign"_s);
    QCOMPARE(membershipWord(Membership::NotBlocked), u"not_blocked"_s);
    QCOMPARE(membershipWord(Membership::Invalid), u"invalid"_s);
    QStringList labels;
    for (int i = 0; i < membershipCount; ++i)
        labels << membershipLabel(static_cast<Membership>(i));
    QCOMPARE(labels.removeDuplicates(), 0);
    QVERIFY(!labels.contains(QString()));
}

QTEST_GUILESS_MAIN(TestMembership)
#include "tst_membership.moc"
