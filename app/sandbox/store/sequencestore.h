// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqlite.h"
#include "sandbox/store/listparts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <mutex>
#include <optional>
#include <vector>

namespace Muster::Sandbox {

/// An entry of a batch that is to be enrolled: somebody whom the workspace knows, or an address.
struct SequenceEntry
{
    QString personId;  ///< empty: by address
    QString email;     ///< valid, in lower case
    QString firstName; ///< null where there is none; so are the others. Only for people whom the workspace does not know yet
    QString lastName;
    QString companyName;
};

struct Enrolled
{
    int added = 0;
    int skipped = 0;          ///< in the campaign already
    QList<qsizetype> unknown; ///< indexes of entries whose personId nobody has
};

enum class RowAction : unsigned char { Pause, Resume, Remove };

/// The rows an action is for: those with these IDs, or all but these.
struct RowSelection
{
    bool all = false;
    QStringList ids; ///< unknown ones are passed over
};

/// What changes in one row of a campaign; unset: stays.
struct RowEdit
{
    std::optional<QString> status; ///< "active" or "paused"
    std::optional<QString> aiTag;
    std::optional<QStringList> tags;
};

/// What changes in a lead of the workspace.
struct PersonEdit
{
    QString firstName; ///< null: stays; so do the others
    QString lastName;
    QString companyName;
    QString jobTitle;
    std::optional<QStringList> tags;
    QJsonObject customFields; ///< merged into those that are there
};

struct DoNotContactEntry
{
    QString email; ///< address or domain in lower case
    bool isDomain = false;
    QString reason;
};

/// SendKit's side of a Practice store: campaigns, their rosters, and the do-not-contact list. Rows come as the JSON that goes out:
/// SQLite makes it in a fraction of the time that QJsonObject takes. Each call is one transaction, on disk when it returns, and throws
/// SqliteError where it fails. Thread-safe: one connection behind a mutex, as BlockStore.
class SequenceStore
{
public:
    /// Makes the file where there is none; its folder must exist.
    explicit SequenceStore(const QString &file);

    /// A new campaign without leads; its ID. The contract has no such call: for tests.
    QString addCampaign(const QString &name, const QString &status);
    /// False where there is no such campaign or status. The contract has no such call: for the administrative endpoint.
    bool setCampaignStatus(const QString &id, const QString &status);

    /// Fills tables that never held anything with the demo company's campaigns and list; leaves any other alone.
    void fillWithDemo(const QDateTime &now);

    /// By age. `status` empty: all; `search`: part of the name, without case.
    [[nodiscard]] ListedRows campaigns(const QString &status, const QString &search, const ListPart &part);
    /// One campaign with its leadCounts; none where there is no such campaign.
    [[nodiscard]] std::optional<QByteArray> campaign(const QString &id);
    /// Rows in the order in which they were added, none where there is no such campaign. `status` empty: all.
    [[nodiscard]] std::optional<ListedRows> leads(const QString &campaignId, const QString &status, const ListPart &part);

    /// New rows are `active` in an active campaign, else `pending`. None where there is no such campaign.
    std::optional<Enrolled> addLeads(const QString &campaignId, const QList<SequenceEntry> &entries);
    /// How many rows changed; none where there is no such campaign. Pausing takes rows that wait or are under way, resuming paused ones;
    /// removing deletes rows that never got mail and marks the others.
    std::optional<int> act(const QString &campaignId, RowAction action, const RowSelection &selection);

    enum class Edited { Done, NotFound, Ended };
    /// `Ended`: a status was asked for, and the row is neither waiting, under way nor paused; nothing changed.
    Edited editRow(const QString &campaignId, const QString &rowId, const RowEdit &edit);
    /// What SendKit tells of a row after a change: a part of it. Empty where it is gone.
    [[nodiscard]] QByteArray rowAfterEdit(const QString &rowId);
    /// The lead afterwards; none where there is no such lead.
    std::optional<QByteArray> editPerson(const QString &personId, const PersonEdit &edit);

    /// `type`: "email", "domain", or empty for all.
    [[nodiscard]] ListedRows doNotContact(const QString &type, const ListPart &part);
    /// How many were new.
    int addDoNotContact(const QList<DoNotContactEntry> &entries);
    /// How many were there.
    int removeDoNotContact(const QStringList &emails);
    /// The same for all of a type (empty: both) with `search` in them (empty: all).
    int removeAllDoNotContact(const QString &type, const QString &search);

private:
    struct CampaignState
    {
        qint64 seq = 0;
        qint64 revision = 0;
        QString status;
    };
    std::optional<CampaignState> state(const QString &campaignId);
    qint64 personFor(const SequenceEntry &entry, const QString &now);
    std::vector<qint64> selected(qint64 campaign, const RowSelection &selection);
    void membersChanged(qint64 campaign);
    void doNotContactChanged();

    std::mutex m_mutex;
    Database m_database;
    ListOrders m_orders;
};

} // namespace Muster::Sandbox
