// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/resultrun.h"

#include "base/onworker.h"
#include "export/resultfile.h"

#include <QDir>

#include <chrono>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds lookPause{100};

/// Leaves the writing where it is; the file is then not put in its place.
struct Stopped
{
};

} // namespace

ResultRun::ResultRun(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lookPause);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_total); });
}

ResultRun::~ResultRun()
{
    cancel();
}

void ResultRun::start(const QString &path, std::shared_ptr<const Screening> screening, const HandWork &work)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_progress = std::make_shared<Progress>();
    m_total = screening->rowCount();
    m_look.start();
    const auto write = [path, screening, work, progress = m_progress]() -> std::optional<QString> {
        const auto result = [&](qsizetype row) -> std::optional<RowResult> {
            if (progress->stop)
                throw Stopped();
            progress->done = row;
            if (!work.discarded.empty() && work.discarded[static_cast<size_t>(row)])
                return RowResult{QStringLiteral("discarded"), tr("discarded by hand")};
            return RowResult{verdictWord(screening->verdict(row)), screening->detail(row)};
        };
        const auto cell = [&](qsizetype row, int column) {
            const QString *edited = work.cells.find(row, column);
            return edited ? std::optional(*edited) : std::nullopt;
        };
        try {
            const auto written = writeResultFile(path, *work.table, result, cell);
            return written ? QString() : written.error();
        } catch (const Stopped &) {
            return std::nullopt;
        }
    };
    onWorker(this, write, [this, path](std::optional<std::optional<QString>> &&error) {
        m_look.stop();
        m_isRunning = false;
        if (!error)
            error.emplace(tr("There is not enough memory to write %1.").arg(QDir::toNativeSeparators(path)));
        Q_EMIT finished(error->value_or(QString()), !error->has_value());
    });
}

} // namespace Muster
