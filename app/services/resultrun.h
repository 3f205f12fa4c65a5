// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/screeningrun.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Muster {

/// Writes the verdicts of a screening to a result file, on a worker. Main thread. Deleting it stops the writing without waiting for
/// it: the file is as it was before, unless all rows had been written already.
class ResultRun : public QObject
{
    Q_OBJECT

public:
    explicit ResultRun(QObject *parent = nullptr);
    ~ResultRun() override;

    /// Begins; finished() follows, later. Every row is in it as edited; discarded ones under the verdict `discarded`. The suffix of `path`
    /// chooses the format. Nobody may change the screening until then. Not while isRunning().
    void start(const QString &path, std::shared_ptr<const Screening> screening, const HandWork &work);
    /// Stops soon; finished() follows.
    void cancel() { m_progress->stop = true; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// `error` is a sentence for the user; empty where the file is written, or where it was cancelled and is as it was before.
    void finished(const QString &error, bool wasCancelled);

private:
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<bool> stop = false;
    };

    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QTimer m_look; ///< at m_progress
    qint64 m_total = 0;
    bool m_isRunning = false;
};

} // namespace Muster
