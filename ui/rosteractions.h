// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "importopener.h"
#include "pages/rosterpage.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Muster {

class ConnectionService;
class JobActions;
class JobService;
class Prompts;
class RosterClearance;
class Settings;

/// Does what a roster's page asks for: opens the dialogs, and has the jobs begun that they decide upon. Whatever changes the roster asks
/// its guard first, whichever way it was asked for. Main thread.
class RosterActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent. Backups go to `backupsFolder`.
    RosterActions(ConnectionService &connections, JobService &jobs, JobActions &actions, ImportOpener &imports, Settings &settings,
                  Prompts &prompts, const QString &backupsFolder, QWidget &window);
    ~RosterActions() override;

    void add(const RosterPageContext &roster, const ImportContent &content = {});
    /// These show whom they concern, and ask. Without leads nothing happens.
    void remove(const RosterPageContext &roster, const QList<Lead> &leads);
    void pause(const RosterPageContext &roster, const QList<Lead> &leads);
    void resume(const RosterPageContext &roster, const QList<Lead> &leads);
    /// Backs the roster up, then asks for the campaign's name.
    void wipe(const RosterPageContext &roster);
    /// Begins at once. The page is told what became of each row, unless it is gone by then.
    void edit(RosterPage *page, const QList<LeadEdit> &edits);
    /// Has the edits begun that were typed on any page of the window, but not those of a row whose last one is under way. False where one
    /// was refused at once; its page says why.
    bool beginTypedEdits();
    /// Those too: for who closes the window.
    void beginLastEdits();
    /// Whether edits are typed that no job was begun for yet.
    [[nodiscard]] bool hasTypedEdits() const;
    /// Takes over a page of the window that is shown no more. What was typed there is begun; the page goes once that has come about.
    void retire(RosterPage *page);

Q_SIGNALS:
    /// Pages were told what became of their edits.
    void editsSettled();

private:
    /// Edits whose page waits for what became of them.
    struct PendingEdit
    {
        QPointer<RosterPage> page;
        QList<LeadId> leads;
    };

    void ask(JobKind kind, const RosterPageContext &roster, const QList<Lead> &leads);
    void beginEdit(RosterPage *page, const QList<LeadEdit> &edits);
    void takeEnd(const JobRecord &job);
    void takeWaiting(const QList<JobRecord> &jobs);
    void settle(const JobRecord &job, const PendingEdit &edit);
    void refuse(const PendingEdit &edit, const QString &whyNot);
    void letGo(RosterPage *page);

    ConnectionService &m_connections;
    JobService &m_jobs;
    JobActions &m_actions;
    ImportOpener &m_imports;
    Settings &m_settings;
    Prompts &m_prompts;
    QString m_backupsFolder;
    QWidget &m_window;
    std::unique_ptr<RosterClearance> m_clearance;
    QHash<JobId, PendingEdit> m_edits;
    QList<QPointer<RosterPage>> m_retired;
    int m_refusals = 0; ///< without a job, so far
};

} // namespace Muster
