// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobservice.h"
#include "shell/jobwording.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QDialog;
class QWidget;

namespace Muster {

class ConnectionActions;
class JobTray;
class Prompts;
class RosterClearance;
class Settings;
struct WriteQuestion;

/// Begins, resumes, undoes and discards jobs as the user asks, and tells the tray of those that this process works on: a line while
/// they run or are paused, then what became of them. An edit of one row is quiet: the table shows it. Main thread.
class JobActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    JobActions(JobService &jobs, ConnectionService &connections, ConnectionActions &accounts, Settings &settings, Prompts &prompts,
               JobTray &tray, QWidget &window);
    ~JobActions() override;

    /// False where the journal cannot be used; then it has told the user why nothing can be written.
    [[nodiscard]] bool mayWrite();
    /// Told once: the job stands in the journal, or why it was not begun, as a sentence.
    using Begun = std::function<void(const tl::expected<JobId, QString> &job)>;
    /// Without `begun` the user is told why it was not begun. Whatever `begun` holds may be gone by then: it must see to that itself.
    void start(const JobOrder &order, Begun begun = {});
    /// Shows whom it concerns first; what a roster's guard forbids not even that, but why.
    void ask(const WriteQuestion &question);
    /// Asks for the connection's key where it is missing, and whether mail is meant where that would begin at once unasked. Does nothing
    /// where this process works on it, or is about to.
    void resume(const JobId &id);
    /// Asks first.
    void discard(const JobRecord &job);
    /// Shows what it will do first, or why it cannot be done.
    void undo(const JobId &id);
    /// The same for the last job on this connection that changed something: what itself took something back is passed over, and so is
    /// what was taken back. Where that one cannot be undone now it says why; no older one is offered instead.
    void undoLast(const Connection &connection);
    void showRows(const JobId &id, const QList<RowState> &states = {});

    /// What is being begun or resumed is not told; it can be once jobStarted() has come.
    void pauseAll();
    void cancelAll();
    /// Jobs that this process works on, or is about to: being prepared, resumed or discarded.
    [[nodiscard]] int busyCount() const;
    /// Of those, the ones that were not told to pause or to cancel.
    [[nodiscard]] int undecidedCount() const;
    /// The connection that the window shows; the lines of others name theirs.
    void setShown(const ConnectionId &connection);
    /// Reads the list of jobs afresh; waitingChanged() or journalFailed() follows.
    void readList();

Q_SIGNALS:
    /// A job has ended, whether all of it succeeded or not: whoever shows its blocklist or roster should read that again.
    void listChanged(const Muster::JobRecord &job);
    /// All jobs that nobody works on and that have not ended; `untold`: those of which the tray says nothing.
    void waitingChanged(const QList<Muster::JobRecord> &all, const QList<Muster::JobRecord> &untold);
    /// One that was being prepared or resumed was not begun.
    void notBegun();
    /// Why the list cannot be read, as a sentence.
    void journalFailed(const QString &why);
    /// The rejected rows of a job are to be corrected and imported again.
    void correctRequested(const Muster::JobId &id);

private:
    void takeStart(const JobRecord &job);
    void takeProgress(const JobId &id);
    void takeEnd(const JobRecord &job);
    void takeList(const QList<JobRecord> &jobs);
    void takeHold(const ConnectionId &connection, const ConnectionHold &hold);
    JobEntry *entryFor(const JobRecord &job);
    [[nodiscard]] QString titleOf(const JobRecord &job) const;
    void finish(const JobRecord &job);
    [[nodiscard]] QList<JobLink> linksFor(const JobRecord &job);
    void cancel(const JobId &id);
    void discardNow(const JobId &id);
    void askOfMailAndResume(const JobRecord &job);
    void resumeNow(const JobId &id, bool consentsToMail = false);
    void askKeyAndResume(const Connection &connection, const JobId &id);
    void openQuestion(const WriteQuestion &question);
    void open(QDialog *dialog);
    void saveReport(const JobRecord &job);
    void writeReport(const JobId &id, const QString &path);

    JobService &m_jobs;
    ConnectionService &m_connections;
    ConnectionActions &m_accounts;
    Settings &m_settings;
    Prompts &m_prompts;
    JobTray &m_tray;
    QWidget &m_window;
    std::unique_ptr<RosterClearance> m_clearance;
    QHash<JobId, QPointer<JobEntry>> m_entries; ///< running and paused ones
    QHash<JobId, JobRecord> m_records;          ///< theirs, as they began
    QSet<JobId> m_resuming;                     ///< asked for, and neither begun nor refused yet
    QSet<JobId> m_discarding;
    int m_preparing = 0; ///< ordered, and neither begun nor refused yet
    ConnectionId m_shown;
    QSet<JobId> m_told; ///< ended in this session, so that the tray has told of them
    QHash<ConnectionId, ConnectionHold> m_holds;
    QHash<ConnectionId, QList<JobId>> m_waitingForKey;
    QTimer m_tick;     ///< while a wait is counted down, or a speed falls
    QString m_problem; ///< of the journal
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace Muster
