// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"
#include "services/screenedcontent.h"
#include "support/practicerosters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 10'000;
constexpr int alreadyThere = 900;

/// How the same person is written.
enum class Spelling {
    AsServersCompare, ///< only in ways that the vendor itself sees through
    AsPeopleWrite,
};

QString profile(int person)
{
    return u"https://www.linkedin.com/in/person-%1"_s.arg(person);
}

QString address(int person)
{
    return u"person.%1@acme.com"_s.arg(person);
}

QString profileAgain(int person, Spelling spelling, QRandomGenerator &dice)
{
    const QStringList same{profile(person), profile(person) + u'/', profile(person) + u"?trk=x"_s, profile(person) + u"/?a=b&c=d"_s};
    const QStringList forPeople{u"uk.linkedin.com/in/Person-%1"_s.arg(person), u"PERSON-%1"_s.arg(person),
                                u"http://m.linkedin.com/in/person%2D%1/de"_s.arg(person),
                                u"<https://linkedin.com/in/person-%1#top>"_s.arg(person)};
    const QStringList forms = spelling == Spelling::AsPeopleWrite ? same + forPeople : same;
    return forms.at(dice.bounded(static_cast<int>(forms.size())));
}

QString addressAgain(int person, Spelling spelling, QRandomGenerator &dice)
{
    const QStringList same{address(person), address(person).toUpper(), u"Person.%1@acme.COM"_s.arg(person)};
    const QStringList forPeople{u"Some One <%1>"_s.arg(address(person)), u" <%1> "_s.arg(address(person))};
    const QStringList forms = spelling == Spelling::AsPeopleWrite ? same + forPeople : same;
    return forms.at(dice.bounded(static_cast<int>(forms.size())));
}

/// A file, and what each of its rows should be. People below `alreadyThere` are on the roster.
struct Sample
{
    std::shared_ptr<const ImportTable> table;
    ColumnMap columns{ImportTarget::EmailRoster};
    VerdictCounts counts;
};

bool isByProfile(ImportTarget target)
{
    return target == ImportTarget::LinkedInRoster;
}

Sample sampleOf(ImportTarget target, Spelling spelling)
{
    QRandomGenerator dice(7);
    Sample sample;
    QByteArray csv = "Identity,Other,First,Company\n";
    int next = alreadyThere;
    QSet<int> named;
    const auto again = [&](int person) {
        return isByProfile(target) ? profileAgain(person, spelling, dice) : addressAgain(person, spelling, dice);
    };
    const QStringList bad = isByProfile(target)
                                ? QStringList{u"https://www.linkedin.com/company/acme"_s, QString(), u"a b"_s, u"x@acme.com"_s}
                                : QStringList{u"nobody"_s, QString(), u"a@b"_s, u"a@b.com@c.com"_s};
    for (int row = 0; row < rowCount; ++row) {
        const int kind = dice.bounded(10);
        int person = kind == 5                         ? dice.bounded(alreadyThere)
                     : kind > 6 && next > alreadyThere ? alreadyThere + dice.bounded(next - alreadyThere)
                                                       : next;
        QString identity = again(person);
        Verdict verdict = named.contains(person)  ? Verdict::DuplicateInFile
                          : person < alreadyThere ? Verdict::AlreadyThere
                                                  : Verdict::Ready;
        if (kind == 6) {
            identity = bad.at(dice.bounded(static_cast<int>(bad.size())));
            verdict = Verdict::Invalid;
        } else {
            named.insert(person);
            next = std::max(next, person + 1);
        }
        ++sample.counts[verdict];
        const QString other = kind == 1 ? u"no such thing, really"_s : isByProfile(target) ? address(row % 50) : profile(row % 50);
        csv += '"' + identity.toUtf8() + "\",\"" + other.toUtf8() + "\",First,\"Acme, Inc\"\n";
    }
    sample.table = std::make_shared<const ImportTable>(*readTable(csv, u"people.csv"_s));
    sample.columns = ColumnMap(target);
    sample.columns.set(identityField(target), 0);
    sample.columns.set(isByProfile(target) ? ImportField::Email : ImportField::LinkedInUrl, 1);
    sample.columns.set(ImportField::FirstName, 2);
    sample.columns.set(ImportField::Company, 3);
    return sample;
}

/// Practice with one campaign, on whose roster people stand already.
class Roster
{
public:
    Roster(ImportTarget target, Spelling spelling)
        : m_provider(target == ImportTarget::SequenceRoster ? Provider::SendKit : Provider::Puffle), m_campaign(make(target, spelling))
    {
    }

    [[nodiscard]] RosterService &service() { return *m_jobs.connections().rosters(ConnectionService::practiceId(m_provider)); }
    [[nodiscard]] QList<Lead> leads() { return leadsOn(service(), m_campaign); }
    [[nodiscard]] JobRecord add(const std::shared_ptr<const JobContent> &content)
    {
        JobOrder order;
        order.kind = JobKind::AddLeads;
        order.connection = *m_jobs.connections().find(ConnectionService::practiceId(m_provider));
        order.scope.campaign = m_campaign;
        order.place = u"Q1 Founders"_s;
        order.content = content;
        order.verify = true;
        return m_jobs.run(order);
    }
    /// The vendor's own counts for these rows, sent as they are: added and left out.
    [[nodiscard]] std::pair<int, int> send(const QJsonArray &rows)
    {
        const bool isPuffle = m_provider == Provider::Puffle;
        const QByteArray path = isPuffle ? "/puffle/api/campaigns/" : "/sendkit/v1/campaigns/";
        RawHttp http(m_jobs.server().port(), m_jobs.server().apiKey());
        const QByteArray body = QJsonDocument(QJsonObject{{isPuffle ? u"prospects"_s : u"leads"_s, rows}}).toJson();
        const QByteArrayList head{"POST " + path + m_campaign.text().toLatin1() + "/leads HTTP/1.1", http.usualLines().first(),
                                  "Authorization: Bearer " + m_jobs.server().apiKey(), "Content-Type: application/json",
                                  "Content-Length: " + QByteArray::number(body.size())};
        const RawAnswer answer = http.exchange(head, body);
        const QJsonObject said = isPuffle ? answer.object() : answer.object().value(u"data"_s).toObject();
        return {said.value(isPuffle ? u"imported"_s : u"added"_s).toInt(-1),
                said.value(isPuffle ? u"duplicates"_s : u"skipped"_s).toInt(-1)};
    }

private:
    CampaignId make(ImportTarget target, Spelling spelling)
    {
        if (m_provider == Provider::SendKit)
            return makeSequence();
        QRandomGenerator dice(3);
        QList<Sandbox::Prospect> people;
        for (int person = 0; person < alreadyThere; ++person) {
            Sandbox::Prospect made;
            made.email = address(person);
            // What stands there already may be written as another client wrote it.
            const bool isForeign = spelling == Spelling::AsPeopleWrite && dice.bounded(3) == 0;
            made.linkedinUrl = isForeign ? u"https://de.linkedin.com/in/PERSON-%1"_s.arg(person) : profile(person);
            people << made;
        }
        Sandbox::StoredRoster campaign;
        campaign.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        campaign.type = isByProfile(target) ? u"linkedin"_s : u"email"_s;
        campaign.name = u"Q1 Founders"_s;
        campaign.createdAt = campaign.updatedAt = u"2026-11-01T09:00:00Z"_s;
        Sandbox::RosterStore(m_jobs.storeFile()).addCampaign(campaign, people);
        return CampaignId(campaign.id);
    }
    CampaignId makeSequence()
    {
        Sandbox::SequenceStore store(m_jobs.storeFile());
        const QString id = store.addCampaign(u"Q1 Founders"_s, u"draft"_s);
        QList<Sandbox::SequenceEntry> entries;
        for (int person = 0; person < alreadyThere; ++person) {
            Sandbox::SequenceEntry entry;
            entry.email = address(person);
            entries << entry;
        }
        (void)store.addLeads(id, entries);
        return CampaignId(id);
    }

    PracticeJobs m_jobs;
    Provider m_provider;
    CampaignId m_campaign;
};

Screening screened(const Sample &sample, Roster &roster)
{
    return Screening(sample.table, sample.columns, {nullptr, {}, std::make_shared<const RosterLookup>(roster.leads())});
}

} // namespace

/// What the review counts is what the server counts (product.md, "Identity"), for every kind of duplicate.
class TestPreviewCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAJob_data() { targets(); }
    void ofAJob();
    void areTheServersOwn_data() { targets(); }
    void areTheServersOwn();

private:
    static void targets();
};

void TestPreviewCounts::targets()
{
    QTest::addColumn<ImportTarget>("target");
    QTest::newRow("Puffle, LinkedIn") << ImportTarget::LinkedInRoster;
    QTest::newRow("Puffle, e-mail") << ImportTarget::EmailRoster;
    QTest::newRow("SendKit") << ImportTarget::SequenceRoster;
}

// However people write them: each ready row becomes one lead, none is a duplicate to the server, and nobody stands there twice.
void TestPreviewCounts::ofAJob()
{
    QFETCH(ImportTarget, target);
    Roster roster(target, Spelling::AsPeopleWrite);
    const Sample sample = sampleOf(target, Spelling::AsPeopleWrite);
    const auto screening = std::make_shared<const Screening>(screened(sample, roster));
    QCOMPARE(screening->counts(), sample.counts);
    for (const Verdict verdict : {Verdict::Ready, Verdict::DuplicateInFile, Verdict::AlreadyThere, Verdict::Invalid})
        QVERIFY(sample.counts[verdict] > 500);

    const JobRecord job =
        roster.add(std::make_shared<ScreenedContent>(screening, QList<qsizetype>(), screenedLeadRow(roster.service().requests())));
    QCOMPARE(job.state, JobState::Done);
    QCOMPARE(job.counts.accepted, sample.counts[Verdict::Ready]);
    QCOMPARE(job.counts.rows, sample.counts[Verdict::Ready]);
    QCOMPARE(job.unnamedDuplicates, 0);
    QCOMPARE(job.missing, 0);

    const QList<Lead> leads = roster.leads();
    QCOMPARE(leads.size(), alreadyThere + sample.counts[Verdict::Ready]);
    QSet<std::string> people;
    for (const Lead &lead : leads)
        people.insert(isByProfile(target) ? readPersonIdentity(lead.linkedinUrl).key : readEmailAddress(lead.email.toStdString()).key);
    QCOMPARE(people.size(), leads.size());
    QCOMPARE(Screening(screened(sample, roster)).counts()[Verdict::Ready], 0);
}

// Where a file has only what the server itself sees through, sending every valid row as it stands gives the preview's counts.
void TestPreviewCounts::areTheServersOwn()
{
    QFETCH(ImportTarget, target);
    Roster roster(target, Spelling::AsServersCompare);
    const Sample sample = sampleOf(target, Spelling::AsServersCompare);
    const Screening screening = screened(sample, roster);
    QCOMPARE(screening.counts(), sample.counts);

    int added = 0;
    int leftOut = 0;
    QJsonArray rows;
    for (qsizetype row = 0; row < screening.rowCount(); ++row) {
        if (screening.verdict(row) != Verdict::Invalid)
            rows.append(QJsonObject{{isByProfile(target) ? u"linkedin_url"_s : u"email"_s, screening.cell(row, 0)}});
        if (rows.size() < 1000 && row + 1 < screening.rowCount())
            continue;
        const auto [more, fewer] = roster.send(rows);
        added += more;
        leftOut += fewer;
        rows = {};
    }
    QCOMPARE(added, screening.counts()[Verdict::Ready]);
    QCOMPARE(leftOut, screening.counts()[Verdict::DuplicateInFile] + screening.counts()[Verdict::AlreadyThere]);
}

QTEST_GUILESS_MAIN(TestPreviewCounts)
#include "tst_previewcounts.moc"
