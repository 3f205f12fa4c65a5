// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tableloading.h"

#include "base/onworker.h"
#include "import/tablereader.h"

#include <atomic>
#include <chrono>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds reportEvery{100};

/// One of the two.
struct Outcome
{
    std::shared_ptr<const ImportTable> table;
    ReadError error;
};

} // namespace

struct TableLoading::Run
{
    std::atomic<bool> stop = false;
    std::atomic<qint64> bytesRead = 0;
    std::atomic<qint64> bytesTotal = 0;
    std::atomic<qint64> rows = 0;

    Outcome read(const TableSource &source, const ReadOptions &options)
    {
        const ReadProgress progress = [this](qint64 read, qint64 total, qint64 rowsRead) {
            bytesRead = read;
            bytesTotal = total;
            rows = rowsRead;
        };
        auto table = source.path.isEmpty() ? readTable(source.bytes, source.name, options, &stop, progress)
                                           : readTableFile(source.path, options, &stop, progress);
        if (!table)
            return {nullptr, table.error()};
        return {std::make_shared<const ImportTable>(std::move(*table)), {}};
    }
};

TableLoading::TableLoading(QObject *parent) : QObject(parent)
{
    m_reporter.setInterval(reportEvery);
    connect(&m_reporter, &QTimer::timeout, this, &TableLoading::report);
}

TableLoading::~TableLoading()
{
    cancel();
}

void TableLoading::start(const TableSource &source, const ReadOptions &options)
{
    cancel();
    m_run = std::make_shared<Run>();
    m_reporter.start();
    const auto work = [run = m_run, source, options] { return run->read(source, options); };
    onWorker(this, work, [this, run = m_run](std::optional<Outcome> &&outcome) {
        if (run != m_run)
            return;
        m_run.reset();
        m_reporter.stop();
        if (!outcome)
            Q_EMIT failed({tr("This is more than fits into memory. Split it into smaller files and try again.")});
        else if (outcome->table)
            Q_EMIT loaded(outcome->table);
        else
            Q_EMIT failed(outcome->error);
    });
}

void TableLoading::cancel()
{
    if (!m_run)
        return;
    m_run->stop = true;
    m_run.reset();
    m_reporter.stop();
}

void TableLoading::report()
{
    Q_EMIT progressed(m_run->bytesRead, m_run->bytesTotal, m_run->rows);
}

} // namespace Muster
