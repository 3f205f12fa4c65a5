// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/lead.h"
#include "net/apicall.h"
#include "net/httprequest.h"
#include "net/requestgate.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Muster {

/// One page of a roster to be read.
struct LeadQuery
{
    CampaignId campaign;
    int page = 1;           ///< from 1; not sent where `cursor` is set (contracts: never both)
    QString cursor;         ///< the LeadPage::nextCursor before; empty: by page
    QString status;         ///< the vendor's word; empty: all
    bool keepsWire = false; ///< Lead::wire is wanted
};

struct LeadPage
{
    QList<Lead> leads;
    int received = 0;   ///< elements of the answer's array
    int unreadable = 0; ///< elements without an ID: left out of `leads`
    std::optional<qint64> total; ///< of all pages
    std::optional<int> limit;    ///< the page size that the server used, where it says so
    QString nextCursor;          ///< cursor form only; empty on the last page
    std::optional<bool> hasMore; ///< cursor form only
};

struct CampaignPage
{
    QList<Campaign> campaigns;
    int received = 0;
    int unreadable = 0;
    std::optional<qint64> total;
    QString nextCursor;
    bool isLast = true; ///< Puffle gives all at once
};

/// What a vendor says of a roster write.
struct RosterWriteAnswer
{
    struct Refused
    {
        QString identity; ///< the address (or the lead's ID) that the server echoes; may be empty
        QString message;  ///< its words
    };

    std::optional<qint64> done;    ///< imported, added, deleted, modifiedCount; unset where it does not say (or says "all")
    std::optional<qint64> skipped; ///< duplicates, skipped
    QList<Refused> refused;        ///< SendKit: rows that it left out of a batch that it took
    std::optional<Lead> lead;      ///< of an edit: the row afterwards, maybe in part. SendKit answers with the person: then `id` is empty
};

enum class LeadAction : unsigned char { Pause, Resume };

/// The requests of one vendor's roster contract as values: what is sent, and what a dry run shows. Usable from any thread. A payload is one
/// element of a body in the vendor's own JSON, made once when a job is written down, so that building a request is joining texts.
class RosterRequests
{
public:
    virtual ~RosterRequests() = default;

    [[nodiscard]] virtual HttpRequest listCampaigns(int page, const QString &cursor) const = 0;
    [[nodiscard]] virtual HttpRequest getCampaign(const CampaignId &campaign) const = 0;
    [[nodiscard]] virtual HttpRequest listLeads(const LeadQuery &query) const = 0;

    /// An element of addLeads(): compact JSON with exactly the fields that the vendor takes; empty texts are left out.
    [[nodiscard]] virtual QByteArray newLeadPayload(const NewLead &lead) const = 0;
    [[nodiscard]] virtual HttpRequest addLeads(const CampaignId &campaign, const QList<QByteArray> &payloads) const = 0;
    [[nodiscard]] virtual HttpRequest removeLeads(const CampaignId &campaign, const QList<LeadId> &leads) const = 0;
    [[nodiscard]] virtual HttpRequest wipeRoster(const CampaignId &campaign) const = 0;
    /// `changes`: fields of editableFields() with their new text. `personId`: Lead::personId.
    [[nodiscard]] virtual HttpRequest editLead(const CampaignId &campaign, const LeadId &lead, const QString &personId,
                                               const QList<std::pair<LeadField, QString>> &changes) const = 0;
    /// SendKit only; an empty request elsewhere (HttpClient refuses it).
    [[nodiscard]] virtual HttpRequest actOnLeads(const CampaignId &campaign, LeadAction action, const QList<LeadId> &leads) const = 0;
};

/// Speaks one vendor's roster wire: one method per operation, no flow, no paging, no retry of its own (HttpClient's). Every call is a child
/// of `context`. Answers are read on a worker. Errors: as ApiError says; `success:false` with a 2xx is Invalid, an answer that is not the
/// contract's is BadResponse; a lead without an ID does not fail its page. Main thread.
class RosterApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Provider provider() const = 0;
    [[nodiscard]] virtual const RosterRequests &requests() const = 0;
    /// Leads in one page at most: what listLeads() asks for.
    [[nodiscard]] virtual int pageSize() const = 0;
    /// How many requests the connection has under way at most.
    [[nodiscard]] virtual int requestsAtOnce() const { return RequestGate::defaultConcurrency; }
    /// Leads in one call at most: 1000 and 500 (seed 003), 5000 and 500 (contracts/NOTES.md).
    [[nodiscard]] virtual int addBatchSize() const = 0;
    [[nodiscard]] virtual int removeBatchSize() const = 0;

    virtual ApiCall<CampaignPage> *listCampaigns(int page, const QString &cursor, QObject *context) = 0;
    virtual ApiCall<Campaign> *getCampaign(const CampaignId &campaign, QObject *context) = 0;
    virtual ApiCall<LeadPage> *listLeads(const LeadQuery &query, QObject *context) = 0;
    /// Sends a request that requests() built for adding, removing, wiping, editing, pausing or resuming.
    virtual ApiCall<RosterWriteAnswer> *write(const HttpRequest &request, QObject *context) = 0;
};

} // namespace Muster
