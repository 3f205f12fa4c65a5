// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Muster {

/// What a table is read from: a file, or text that was pasted or dropped.
struct TableSource
{
    QString path;     ///< a file; empty where it is text
    QByteArray bytes; ///< the text in UTF-8; ignored where there is a path
    QString name;     ///< what the text is called ("Pasted text"); a file goes by its own name
};

/// Reads a table on a worker. Main thread. Starting again drops what is under way; deleting it stops the worker without waiting.
class TableLoading : public QObject
{
    Q_OBJECT

public:
    explicit TableLoading(QObject *parent = nullptr);
    ~TableLoading() override;

    /// Begins; exactly one of loaded() and failed() follows, later, unless it is cancelled or started again.
    void start(const TableSource &source, const ReadOptions &options);
    /// Stops soon. Nothing follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    /// About ten times a second while it reads. `bytesTotal` is 0 where unknown.
    void progressed(qint64 bytesRead, qint64 bytesTotal, qint64 rows);
    void loaded(const std::shared_ptr<const Muster::ImportTable> &table);
    void failed(const Muster::ReadError &error);

private:
    struct Run; ///< shared with the worker; the one in m_run is the one whose answer counts

    void report();

    std::shared_ptr<Run> m_run;
    QTimer m_reporter;
};

} // namespace Muster
