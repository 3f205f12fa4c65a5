// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exportrun.h"

#include <QDir>
#include <QtConcurrent>

#include <new>

namespace Muster {

namespace {

tl::expected<void, QString> write(const QString &path, const QList<BlockedLead> &leads, ExportFormat format, const CsvStyle &style,
                                  const std::atomic<bool> &stop, const ExportProgress &progress)
{
    try {
        return exportBlockedLeads(path, leads, format, style, &stop, progress);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(ExportRun::tr("There is not enough memory to write %1.").arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace

ExportRun::ExportRun(QString path, QList<BlockedLead> leads, ExportFormat format, CsvStyle style, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_leads(std::move(leads)), m_format(format), m_style(style)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportRun::settle);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { Q_EMIT progressed(done, m_leads.size()); });
}

ExportRun::~ExportRun()
{
    *m_stop = true;
}

void ExportRun::start()
{
    m_watcher.setFuture(QtConcurrent::run([path = m_path, leads = m_leads, format = m_format, style = m_style,
                                           stop = m_stop](QPromise<tl::expected<void, QString>> &promise) {
        promise.setProgressRange(0, static_cast<int>(leads.size()));
        const ExportProgress progress = [&promise](qint64 done, qint64) { promise.setProgressValue(static_cast<int>(done)); };
        promise.addResult(write(path, leads, format, style, *stop, progress));
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
