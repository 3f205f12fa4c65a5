// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reading and screening a lead file costs, beside what libcsv alone takes for the same file in the same run.
//   muster-bench-import [ROWS] [FILE]
// Without FILE it makes one in the temporary folder: a tenth of the people twice, URLs in several forms, quoted commas and line ends,
// names beyond ASCII, cells that look like formulas.

#include "import/screening.h"
#include "import/columnmap.h"
#include "import/tablereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
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

template <size_t N>
std::string_view pick(const std::array<std::string_view, N> &from, quint32 index)
{
    return from[index % N];
}

std::string quoted(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string result = "\"";
    for (char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

std::string urlOf(quint32 person, quint32 form)
{
    const std::string digits = std::to_string(person);
    const std::string slug = "person-" + std::string(7 - std::min<size_t>(7, digits.size()), '0') + digits;
    if (form < 10)
        return "linkedin.com/in/" + slug;
    if (form < 15)
        return "https://UK.linkedin.com/in/" + slug + '/';
    const std::string url = "https://www.linkedin.com/in/" + slug;
    return form < 35 ? url + '/' : form < 50 ? url + "?utm_source=crm&trk=x" : url;
}

std::string emailOf(quint32 person, quint32 form)
{
    static constexpr std::array<std::string_view, 4> broken{"", "no-address", "a@b@c", "@x.com"};
    if (form < 2)
        return std::string(pick(broken, person));
    return (form < 20 ? "PERSON" : "person") + std::to_string(person) + "@example" + std::to_string(person % 977) + ".com";
}

bool writeLeads(const QString &path, quint32 rows)
{
    static constexpr std::array<std::string_view, 10> firstNames{"Ann", "Bob",   "Zoë",    "José",     "Olga",
                                                                 "Wei", "Søren", "Amélie", "Mary-Ann", "Łukasz"};
    static constexpr std::array<std::string_view, 9> lastNames{"Lee",    "Ray",          "O'Brien", "García", "Müller",
                                                               "Иванов", "van der Berg", "Nguyễn",  "Poe"};
    static constexpr std::array<std::string_view, 6> companies{"Acme Corp", "Sample, Inc",   "Globe \"EU\"",
                                                               "Initech",   "Umbrella; Ltd", "株式会社サンプル"};
    static constexpr std::array<std::string_view, 5> industries{"SaaS", "Fintech", "Health", "Retail", "Energy"};
    static constexpr std::array<std::string_view, 4> notes{"Met at a fair, hall 4", "line one\nline two", "asked \"why\"",
                                                           "=cmd|' /C calc'!A0"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(7);
    std::string text = "First Name,Last Name,Email Address,LinkedIn Profile URL,Company,Industry,Deal Size,Notes\r\n";
    for (quint32 i = 0; i < rows; ++i) {
        const quint32 person = i > 10 && random.bounded(100) < 10 ? random.bounded(i) : i;
        text += pick(firstNames, person);
        text +=
            ',' + quoted(pick(lastNames, person)) + ',' + emailOf(person, random.bounded(100U)) + ',' + urlOf(person, random.bounded(100U));
        text += ',' + quoted(pick(companies, person)) + ',' + std::string(pick(industries, person)) + ',' + std::to_string(person % 90000) +
                ',';
        text += random.bounded(100) < 70 ? std::string() : quoted(pick(notes, random.bounded(4U)));
        text += "\r\n";
        if (text.size() > 1024 * 1024 || i + 1 == rows) {
            if (file.write(text.data(), qint64(text.size())) != qint64(text.size()))
                return false;
            text.clear();
        }
    }
    return true;
}

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
    if (arguments.size() <= 2 && !writeLeads(path, rows)) {
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
    const double screen = medianSeconds([&] { counts = Screening(table, columns, nullptr).counts(); });
    report("screen", screen);
    report("read + guess + screen", read + guess + screen);
    std::printf("%zu rows, column %d; ready %lld, duplicate %lld, invalid %lld; %.0f ns an identity; rows hold %.0f MB, peak %.0f MB\n",
                table->rows.rowCount(), columns.identity(), counts[Verdict::Ready], counts[Verdict::DuplicateInFile],
                counts[Verdict::Invalid], identities * 1e9 / double(table->rows.rowCount()), double(table->rows.memoryUsed()) / 1e6,
                double(peakKilobytes()) / 1e3);
    return 0;
}
