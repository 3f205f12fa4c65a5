// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `muster-cli check` costs as a whole process, beside what others take for the same work in the same run.
//   muster-bench-check PROGRAMS PEERS
// PROGRAMS: the folder with muster-cli. PEERS: the folder that packaging/bench has put the peers in; those that are missing are
// named and left out. The exit status is 1 where a bar is missed.

#include "leadfile.h"
#include "measuredprocess.h"
#include "orcusalone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Muster::Bench;

namespace {

constexpr int rounds = 5;
constexpr quint32 million = 1000000;

struct Bar
{
    const char *what;
    double ratio;
    double most;
};

bool isMet(const Bar &bar)
{
    const bool met = bar.ratio <= bar.most;
    std::printf("%-66s %5.2f (at most %.2f) %s\n", bar.what, bar.ratio, bar.most, met ? "met" : "MISSED");
    return met;
}

void printTable(const std::vector<Contestant> &contestants, const std::vector<Measure> &measures)
{
    std::printf("%-34s %10s %10s %12s %12s\n", "", "seconds", "peak MB", "x seconds", "x peak MB");
    for (size_t i = 0; i < contestants.size(); ++i) {
        const Measure &measure = measures[i];
        if (!measure.ran)
            std::printf("%-34s did not run\n", qPrintable(contestants[i].name));
        else
            std::printf("%-34s %10.3f %10.0f %12.2f %12.2f\n", qPrintable(contestants[i].name), measure.seconds, measure.megabytes,
                        measures[0].seconds / measure.seconds, measures[0].megabytes / measure.megabytes);
    }
    std::fflush(stdout);
}

/// The programs that this run was started with.
class Bench
{
public:
    Bench(const QString &programs, const QString &peers) : m_cli(QDir(programs).filePath(QStringLiteral("muster-cli"))), m_peers(peers) {}

    [[nodiscard]] bool beatsOthersAtCsv() const;
    [[nodiscard]] bool keepsUpWithOrcus() const;
    [[nodiscard]] bool growsLinearly() const;

private:
    [[nodiscard]] Contestant check(const QString &path) const
    {
        return {QStringLiteral("muster-cli check"),
                {m_cli, QStringLiteral("check"), path, QStringLiteral("--for"), QStringLiteral("linkedin"), QStringLiteral("--json")}};
    }
    [[nodiscard]] QString made(const QString &name) const { return m_folder.filePath(name); }
    void addPeer(std::vector<Contestant> &to, const QString &name, const QString &interpreter, const QString &script,
                 const QString &needs, const QString &leads) const;

    QString m_cli;
    QDir m_peers;
    QTemporaryDir m_folder;
};

void Bench::addPeer(std::vector<Contestant> &to, const QString &name, const QString &interpreter, const QString &script,
                    const QString &needs, const QString &leads) const
{
    const bool isThere = !QStandardPaths::findExecutable(interpreter).isEmpty() && m_peers.exists(script) && m_peers.exists(needs);
    if (isThere)
        to.push_back({name, {interpreter, m_peers.filePath(script), leads}});
    else
        std::printf("%s is not installed and left out.\n", qPrintable(name));
}

bool Bench::beatsOthersAtCsv() const
{
    const QString leads = made(QStringLiteral("leads.csv"));
    if (!doneInChild([&leads] { return writeLeadsCsv(leads, million); }))
        return false;
    std::printf("\nCSV, %u rows, %.0f MB: read, map, normalise, validate, find duplicates, count. Whole processes, medians of %d.\n",
                million, static_cast<double>(QFileInfo(leads).size()) / 1e6, rounds);
    std::vector<Contestant> contestants{check(leads)};
    const size_t duckdb = contestants.size();
    addPeer(contestants, QStringLiteral("DuckDB"), QStringLiteral("node"), QStringLiteral("duckdb.mjs"),
            QStringLiteral("node_modules/@duckdb/node-api"), leads);
    const bool hasDuckdb = contestants.size() > duckdb;
    addPeer(contestants, QStringLiteral("PapaParse"), QStringLiteral("node"), QStringLiteral("papaparse.cjs"),
            QStringLiteral("node_modules/papaparse"), leads);
    addPeer(contestants, QStringLiteral("pandas"), QStringLiteral("/usr/bin/python3"), QStringLiteral("with_pandas.py"),
            QStringLiteral("pandas-is-installed"), leads);
    const std::vector<Measure> measures = measureSideBySide(contestants, rounds);
    printTable(contestants, measures);
    if (!measures[0].ran)
        return false;
    if (!hasDuckdb || !measures[duckdb].ran)
        return true;
    const bool fast = isMet({"wall time, as a share of DuckDB's (goal 0.25)", measures[0].seconds / measures[duckdb].seconds, 0.35});
    const bool small = isMet({"peak memory, as a share of DuckDB's", measures[0].megabytes / measures[duckdb].megabytes, 1.0});
    return fast && small;
}

bool Bench::keepsUpWithOrcus() const
{
#ifdef MUSTER_BENCH_HAS_ORCUS
    const QString leads = made(QStringLiteral("leads.xlsx"));
    if (!doneInChild([&leads] { return writeLeadsXlsx(leads, million / 10); }))
        return false;
    std::printf("\nXLSX, %u rows, %.0f MB.\n", million / 10, static_cast<double>(QFileInfo(leads).size()) / 1e6);
    const std::vector<Contestant> contestants{
        check(leads), {QStringLiteral("liborcus alone, into its own model"), {}, [&leads] { return loadWithOrcusAlone(leads); }}};
    const std::vector<Measure> measures = measureSideBySide(contestants, rounds);
    printTable(contestants, measures);
    return measures[0].ran && measures[1].ran &&
           isMet({"wall time, as a multiple of liborcus alone", measures[0].seconds / measures[1].seconds, 1.5});
#else
    std::printf("\nliborcus is not installed and left out.\n");
    return true;
#endif
}

// A straight line through the origin would make each row cost the same; a tenfold file may cost a half more a row and no more.
bool Bench::growsLinearly() const
{
    std::printf("\nGrowth, CSV.\n%12s %10s %10s %12s\n", "rows", "seconds", "peak MB", "ns a row");
    double before = 0;
    double worst = 0;
    for (const quint32 rows : {10000U, 100000U, million, 5 * million}) {
        const QString leads = made(QStringLiteral("growth.csv"));
        if (!doneInChild([&leads, rows] { return writeLeadsCsv(leads, rows); }))
            return false;
        const Measure measure = measureSideBySide({check(leads)}, rows > million ? 1 : 3).front();
        if (!measure.ran)
            return false;
        const double perRow = measure.seconds / rows * 1e9;
        std::printf("%12u %10.3f %10.0f %12.0f\n", rows, measure.seconds, measure.megabytes, perRow);
        std::fflush(stdout);
        worst = before > 0 ? std::max(worst, perRow / before) : worst;
        before = perRow;
    }
    return isMet({"a row's time, as a multiple of that in the smaller file", worst, 1.5});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "Usage: muster-bench-check PROGRAMS PEERS\n");
        return 2;
    }
    const Bench bench(arguments.at(1), arguments.at(2));
    const bool csv = bench.beatsOthersAtCsv();
    const bool xlsx = bench.keepsUpWithOrcus();
    const bool growth = bench.growsLinearly();
    return csv && xlsx && growth ? 0 : 1;
}
