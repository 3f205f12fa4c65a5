// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/importdialog.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Muster {

class JobActions;
class RosterClearance;

/// What an import dialog begins with; nothing: the user chooses there.
struct ImportContent
{
    QString path = {}; ///< of a file
    QString text = {}; ///< used without a path
    QString name = {}; ///< what the text is called; empty: as if it had been pasted
    bool toReview = false; ///< goes on to the review without a look at source and columns
};

/// Opens import dialogs, whatever they fill, and has the jobs begun that they decide upon. A roster's only where its guard allows changes.
/// Main thread.
class ImportOpener : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent. `jobs` are those of `services`.
    ImportOpener(const ImportServices &services, JobService &jobs, JobActions &actions, QWidget &window);
    ~ImportOpener() override;

    // Where the journal cannot be used, or the roster not be changed, the user is told, and no dialog opens.

    /// WaLead's blocklists and SendKit's do-not-contact list. `title`: what the list is called.
    void openBlocklist(const Connection &connection, const BlocklistScope &scope, const QString &title, const ImportContent &content = {});
    void openRoster(const Connection &connection, const CampaignId &campaign, const QString &title, const ImportContent &content = {});
    /// With the rows of a job that the server rejected, to be corrected.
    void correct(const JobId &job);

    /// What the clipboard holds. None where it holds what cannot be read: then the user was told. Empty where it holds nothing.
    [[nodiscard]] std::optional<ImportContent> clipboard() const;

private:
    void open(const ImportDialogContext &context, const ImportContent &content);
    void openCleared(const Connection &connection, const CampaignId &campaign, const QString &title, const ImportContent &content);
    void correctWith(const JobRecord &job, const QString &rejected);

    ImportServices m_services;
    JobService &m_jobs;
    JobActions &m_actions;
    QWidget &m_window;
    std::unique_ptr<RosterClearance> m_clearance;
};

} // namespace Muster
