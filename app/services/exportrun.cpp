// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exportrun.h"

#include <QDir>
#include <QtConcurrent>

#include <new>

namespace Muster {

namespace {

tl::expected<void, QString> guarded(const QString &path, const std::function<tl::expected<void, QString>()> &write)
{
    try {
        return write();
    } catch (const std::bad_alloc &) {
        return tl::unexpected(ExportRun::tr("There is not enough memory to write %1.").arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace

ExportRun::ExportRun(QString path, qint64 rowCount, Write write, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_rowCount(rowCount), m_write(std::move(write))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportRun::settle);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { Q_EMIT progressed(done, m_rowCount); });
}

ExportRun::ExportRun(QString path, QList<BlockedLead> leads, ExportFormat format, CsvStyle style, QObject *parent)
    : ExportRun(
          path, leads.size(),
          [path, leads, format, style](const std::atomic<bool> *stop, const ExportProgress &progress) {
              return exportBlockedLeads(path, leads, format, style, stop, progress);
          },
          parent)
{
}

ExportRun::ExportRun(QString path, QList<Lead> leads, std::vector<ExportColumn> columns, ExportFormat format, CsvStyle style, QObject *parent)
    : ExportRun(
          path, leads.size(),
          [path, leads, columns = std::move(columns), format, style](const std::atomic<bool> *stop, const ExportProgress &progress) {
              return exportLeads(path, leads, columns.empty() ? usedLeadColumns(leads) : columns, format, style, stop, progress);
          },
          parent)
{
}

ExportRun::~ExportRun()
{
    *m_stop = true;
}

void ExportRun::start()
{
    m_watcher.setFuture(QtConcurrent::run(
        [path = m_path, rowCount = m_rowCount, write = m_write, stop = m_stop](QPromise<tl::expected<void, QString>> &promise) {
            promise.setProgressRange(0, static_cast<int>(rowCount));
            const ExportProgress progress = [&promise](qint64 done, qint64) { promise.setProgressValue(static_cast<int>(done)); };
            promise.addResult(guarded(path, [&] { return write(stop.get(), progress); }));
        }));
}

void ExportRun::cancel()
{
    *m_stop = true;
}

void ExportRun::settle()
{
    const auto result = m_watcher.result();
    m_cancelled = !result && *m_stop;
    if (!result && !m_cancelled)
        m_error = result.error();
    Q_EMIT finished();
}

} // namespace Muster
