// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to write a job into the journal, beside plain INSERTs of the same bytes with one prepared statement in the same run, and
// what a batch costs afterwards.
//   muster-bench-journal [ROWS]
// Exits 1 where 100,000 rows take a second or longer.

#include "jobs/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

using namespace Muster;

namespace {

constexpr int rounds = 5;
constexpr int columns = 5;
constexpr int batch = 100;
constexpr qint64 barRows = 100'000;
constexpr double barSeconds = 1.0;

struct Person
{
    QString identity;
    QByteArray payload;
    std::array<std::string, columns> cells;
};

/// People as a lead file has them; memory only, so that nothing but the journal is measured.
class Leads : public JobContent
{
public:
    explicit Leads(qint64 count)
    {
        static constexpr std::array given{"anna", "bob", "carla", "david", "grace", "hiro", "ines", "jan", "olga", "nguyen"};
        static constexpr std::array family{"smith", "garcia", "muller", "tanaka", "rossi", "novak", "berg", "silva", "chen"};
        static constexpr std::array companies{"Northwind Traders", "Contoso Ltd", "Fabrikam GmbH", "Globex", "Initech, Inc."};
        m_people.reserve(static_cast<size_t>(count));
        quint32 dice = 12345;
        for (qint64 row = 0; row < count; ++row) {
            dice = dice * 1664525U + 1013904223U;
            const std::string first = given[(dice >> 8) % given.size()];
            const std::string last = family[(dice >> 16) % family.size()];
            const std::string slug = first + "-" + last + "-" + std::to_string(dice % 100'000) + std::to_string(row);
            const std::string company = companies[(dice >> 12) % companies.size()];
            m_people.push_back({.identity = QString::fromStdString(slug),
                                .payload = "{\"reason\":\"Existing client\"}",
                                .cells = {first, last, company, slug + "@example.org", "https://www.linkedin.com/in/" + slug}});
        }
    }

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    void visitRows(const std::function<bool(const JobRow &)> &take) const override
    {
        JobRow row;
        row.sourceRow = 0;
        for (const Person &person : m_people) {
            row.identity = person.identity;
            row.payload = person.payload;
            if (!take(row))
                return;
            ++row.sourceRow;
        }
    }
    [[nodiscard]] SourceShape sourceShape() const override
    {
        return {
            .headers = QStringLiteral("First,Last,Company,E-mail,LinkedIn").split(QLatin1Char(',')), .hasHeader = true, .delimiter = ','};
    }
    void visitSource(const std::function<void(const SourceRow &)> &take) const override
    {
        SourceRow row;
        for (const Person &person : m_people) {
            row.cells = QList<std::string_view>(person.cells.begin(), person.cells.end());
            ++row.number;
            take(row);
        }
    }

private:
    std::vector<Person> m_people;
};

void must(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errstr(code));
}

/// The peer: the same bytes in one plain table, one transaction, one prepared statement, the same safety.
void insertPlainly(const QString &file, const std::vector<Person> &people)
{
    sqlite3 *database = nullptr;
    must(sqlite3_open(qPrintable(file), &database));
    must(sqlite3_exec(
        database,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE person (position INTEGER PRIMARY KEY, state INTEGER, "
        "identity TEXT, payload BLOB, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT); BEGIN",
        nullptr, nullptr, nullptr));
    sqlite3_stmt *insert = nullptr;
    must(sqlite3_prepare_v2(database, "INSERT INTO person VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", -1, &insert, nullptr));
    for (qint64 row = 0; row < qint64(people.size()); ++row) {
        const Person &person = people[size_t(row)];
        const QByteArray identity = person.identity.toUtf8();
        must(sqlite3_bind_int64(insert, 1, row));
        must(sqlite3_bind_text(insert, 2, identity.constData(), int(identity.size()), SQLITE_STATIC));
        must(sqlite3_bind_blob(insert, 3, person.payload.constData(), int(person.payload.size()), SQLITE_STATIC));
        for (int column = 0; column < columns; ++column) {
            const std::string &cell = person.cells[size_t(column)];
            must(sqlite3_bind_text(insert, 4 + column, cell.data(), int(cell.size()), SQLITE_STATIC));
        }
        must(sqlite3_step(insert));
        must(sqlite3_reset(insert));
    }
    must(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr));
    must(sqlite3_finalize(insert));
    must(sqlite3_close(database));
}

JobRecord someJob()
{
    JobRecord job;
    job.id = JobId(QStringLiteral("bench"));
    job.created = QDateTime::currentDateTimeUtc();
    return job;
}

template <typename Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::array<double, rounds> all)
{
    std::sort(all.begin(), all.end());
    return all[rounds / 2];
}

/// Claims and settles everything; gives seconds a batch. With `isGrouped` all in one transaction: without the disk's part.
double writeAll(Journal &journal, bool isGrouped)
{
    const JobId id = someJob().id;
    qint64 batches = 0;
    const double all = seconds([&] {
        std::optional<Transaction> group;
        if (isGrouped)
            group.emplace(journal.database());
        for (qint64 from = 0;; ++batches) {
            const QList<JobRow> rows = journal.claim(id, from, batch).rows;
            if (rows.isEmpty())
                break;
            QList<RowSettlement> settled;
            for (const JobRow &row : rows)
                settled.append({.position = row.position, .state = RowState::Accepted, .detail = {}, .payload = {}});
            journal.settle(id, settled);
            from = rows.constLast().position + 1;
        }
        if (group)
            group->commit();
    });
    return all / double(batches);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.size() > 1 ? arguments.at(1).toLongLong() : barRows;
    const Leads leads(rows);
    std::array<double, rounds> ours{};
    std::array<double, rounds> plain{};
    std::array<double, rounds> together{};
    std::array<double, rounds> alone{};
    qint64 size = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const auto at = size_t(round);
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        ours[at] = seconds([&] { static_cast<void>(Journal(file).create(someJob(), leads)); });
        plain[at] = seconds([&] { insertPlainly(folder.filePath(QStringLiteral("plain.sqlite")), leads.people()); });
        Journal journal(file);
        size = journal.size();
        alone[at] = writeAll(journal, false);
        journal.remove({someJob().id});
        static_cast<void>(journal.create(someJob(), leads));
        together[at] = writeAll(journal, true);
    }
    std::printf("%lld rows, %d columns, %.1f MB on disk\n", rows, columns, double(size) / 1e6);
    std::printf("%-34s %7.3f s\n", "plain INSERTs", median(plain));
    std::printf("%-34s %7.3f s   %5.2f x plain\n", "journal", median(ours), median(ours) / median(plain));
    std::printf("%-34s %7.3f ms\n", "claim + settle a batch, grouped", median(together) * 1e3);
    std::printf("%-34s %7.3f ms\n", "claim + settle a batch, each synced", median(alone) * 1e3);
    return median(ours) * double(barRows) / double(rows) < barSeconds ? 0 : 1;
}
