// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reading and screening a lead file costs, beside what libcsv alone takes for the same file in the same run.
//   muster-bench-import [ROWS] [FILE]
// Without FILE it makes one in the temporary folder.

#include "import/screening.h"
#include "import/columnmap.h"
#include "import/tablereader.h"
#include "leadfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <csv.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <string>

using namespace Muster;

namespace {

constexpr int rounds = 3;

qint64 parseWithLibcsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    csv_parser parser{};
    csv_init(&parser, 0);
    qint64 rows = 0;
    const auto onRow = [](int, void *count) { ++*static_cast<qint64 *>(count); };
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (qint64 length = 0; (length = file.read(buffer.data(), buffer.size())) > 0;)
        csv_parse(
            &parser, buffer.constData(), size_t(length), [](void *, size_t, void *) {}, onRow, &rows);
    csv_fini(
        &parser, [](void *, size_t, void *) {}, onRow, &rows);
    csv_free(&parser);
    return rows;
}

double medianSeconds(const std::function<void()> &work)
{
    std::array<double, rounds> seconds{};
    for (double &second : seconds) {
        QElapsedTimer timer;
        timer.start();
        work();
        second = double(timer.nsecsElapsed()) / 1e9;
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[rounds / 2];
}

long peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 rows = arguments.size() > 1 ? arguments.at(1).toUInt() : 1000000;
    const QTemporaryDir folder;
    const QString path = arguments.size() > 2 ? arguments.at(2) : folder.filePath(QStringLiteral("leads.csv"));
    if (arguments.size() <= 2 && !Bench::writeLeadsCsv(path, rows)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
        return 1;
    }
    std::printf("%.0f MB\n", double(QFile(path).size()) / 1e6);

    const double libcsv = medianSeconds([&path] { static_cast<void>(parseWithLibcsv(path)); });
    const auto report = [libcsv](const char *what, double seconds) {
        std::printf("%-28s %7.3f s   %5.2f x libcsv\n", what, seconds, seconds / libcsv);
    };
    report("libcsv alone", libcsv);

    std::shared_ptr<const ImportTable> table;
    const double read = medianSeconds([&] {
        table.reset();
        auto result = readTableFile(path);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        table = std::make_shared<const ImportTable>(std::move(*result));
    });
    report("read", read);
    ColumnMap columns;
    const double guess = medianSeconds([&] { columns = guessColumns(*table, ImportTarget::Blocklist).map; });
    report("guess columns", guess);

    size_t valid = 0;
    PersonIdentity person;
    const double identities = medianSeconds([&] {
        valid = 0;
        for (size_t row = 0; row < table->rows.rowCount(); ++row) {
            readPersonIdentity(table->rows.cell(row, columns.identity()), person);
            valid += person.isValid() ? 1 : 0;
        }
    });
    report("identities alone", identities);
    VerdictCounts counts;
    const double screen = medianSeconds([&] { counts = Screening(table, columns).counts(); });
    report("screen", screen);
    report("read + guess + screen", read + guess + screen);
    std::printf("%zu rows, column %d; ready %lld, duplicate %lld, invalid %lld; %.0f ns an identity; rows hold %.0f MB, peak %.0f MB\n",
                table->rows.rowCount(), columns.identity(), counts[Verdict::Ready], counts[Verdict::DuplicateInFile],
                counts[Verdict::Invalid], identities * 1e9 / double(table->rows.rowCount()), double(table->rows.memoryUsed()) / 1e6,
                double(peakKilobytes()) / 1e3);
    return 0;
}
