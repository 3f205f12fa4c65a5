// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace Muster {

class ConnectionService;
class JobService;
struct JobRecord;

/// Writes into the log (base/logging.h) what a supporter needs of the profile's life: which kinds of connections there are, jobs as they
/// begin and end, pauses that servers ask for. No names, no places, nobody's words. Main thread.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ActivityLog(ConnectionService &connections, JobService &jobs, QObject *parent = nullptr);

private:
    void noteConnections();
    static void noteEnd(const JobRecord &job);

    ConnectionService &m_connections;
    QString m_noted; ///< the last line about connections: it is written when it changes
};

} // namespace Muster
