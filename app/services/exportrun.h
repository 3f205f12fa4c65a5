// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/blockedleadsexport.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace Muster {

/// Writes rows to a file on a worker. Main thread. Deleting it stops the writing without waiting for it: the file
/// is as it was before, unless the rows had all been written and it was just being put in its place.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    ExportRun(QString path, QList<BlockedLead> leads, ExportFormat format, CsvStyle style, QObject *parent = nullptr);
    ~ExportRun() override;

    /// Begins; call once. finished() follows, later.
    void start();
    /// Stops soon; finished() follows. Too late where the file is being put in its place: then it is written, and not cancelled.
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 rowCount() const { return m_leads.size(); }
    /// Valid once finished: it was stopped by cancel(), and the file is as it was before.
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    /// Valid once finished: a sentence for the user; empty where the file is written.
    [[nodiscard]] const QString &error() const { return m_error; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Exactly once. Nothing follows.
    void finished();

private:
    void settle();

    QString m_path;
    QList<BlockedLead> m_leads;
    ExportFormat m_format;
    CsvStyle m_style;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<tl::expected<void, QString>> m_watcher;
    bool m_cancelled = false;
    QString m_error;
};

} // namespace Muster
