// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/blockedleadsexport.h"
#include "export/rosterexport.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Muster {

/// Writes rows to a file on a worker. Main thread. Deleting it stops the writing without waiting for it: the file
/// is as it was before, unless the rows had all been written and it was just being put in its place.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    ExportRun(QString path, QList<BlockedLead> leads, ExportFormat format, CsvStyle style, QObject *parent = nullptr);
    /// A roster's rows; without `columns` those of usedLeadColumns(), which takes a look at every row.
    ExportRun(QString path, QList<Lead> leads, std::vector<ExportColumn> columns, ExportFormat format, CsvStyle style,
              QObject *parent = nullptr);
    ~ExportRun() override;

    /// Begins; call once. finished() follows, later.
    void start();
    /// Stops soon; finished() follows. Too late where the file is being put in its place: then it is written, and not cancelled.
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /// Valid once finished: it was stopped by cancel(), and the file is as it was before.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// Valid once finished: a sentence for the user; empty where the file is written.
    [[nodiscard]] const QString &error() const { return m_error; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Exactly once. Nothing follows.
    void finished();

private:
    using Write = std::function<tl::expected<void, QString>(const std::atomic<bool> *stop, const ExportProgress &progress)>;

    ExportRun(QString path, qint64 rowCount, Write write, QObject *parent);
    void settle();

    QString m_path;
    qint64 m_rowCount;
    Write m_write; ///< owns all it uses
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<tl::expected<void, QString>> m_watcher;
    bool m_cancelled = false;
    QString m_error;
};

} // namespace Muster
