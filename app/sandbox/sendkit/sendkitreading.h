// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/request.h"
#include "sandbox/sendkit/sendkitroutes.h"
#include "sandbox/store/sequencestore.h"

#include <QJsonArray>

#include <tl/expected.hpp>

#include <array>

namespace Muster::Sandbox {

// What SendKit's calls take (sendkit.openapi.yaml), or what the 400 says: it names the field at fault. Bodies are closed: a key that the
// contract has not is refused. Unknown query parameters are passed over.

template <typename T>
using Understood = tl::expected<T, QString>;

/// The AI tags of the workspace: a row takes no others.
inline constexpr std::array aiTags{"interested", "meeting_booked", "not_interested", "out_of_office", "wrong_person"};

/// `page` or `cursor`, and `limit`. Cursors are IDs of `family` (recordids.h).
[[nodiscard]] Understood<ListPart> readListPart(const Request &request, QLatin1String family, SendKitPaging paging);
/// The query's `status` of a roster; empty: all.
[[nodiscard]] Understood<QString> readLeadStatus(const Request &request);
/// The query's `type` of the do-not-contact list; empty: both.
[[nodiscard]] Understood<QString> readEntryType(const Request &request);

/// A batch of leads. Entries that no lead can be made of do not spoil it.
struct Enrolment
{
    struct BadEntry
    {
        QJsonValue entry;
        QString message;
    };

    QList<SequenceEntry> entries;
    QJsonArray sent;     ///< as they came, index by index as `entries`
    QList<BadEntry> bad; ///< those that are not in `entries`
};

/// `{"leads": [{"email": "...", "firstName": ...} or {"leadId": "..."}]}`, 1 to 5,000 of them
[[nodiscard]] Understood<Enrolment> readEnrolment(const QByteArray &body);

struct RowActionOrder
{
    RowAction action = RowAction::Pause;
    QString word; ///< as sent
    RowSelection selection;
};

/// `{"action": "pause", "leadIds": [...]}` or `{"action": "pause", "selectAll": true, "excludeIds": [...]}`
[[nodiscard]] Understood<RowActionOrder> readRowAction(const QByteArray &body);
/// `{"status": "active" or "paused", "aiTag": "...", "tags": [...]}`, at least one of them
[[nodiscard]] Understood<RowEdit> readRowEdit(const QByteArray &body);
/// `{"firstName", "lastName", "companyName", "jobTitle", "tags", "customFields"}`, at least one of them
[[nodiscard]] Understood<PersonEdit> readPersonEdit(const QByteArray &body);

/// `{"entries": [{"email": "...", "type": "email" or "domain", "reason": "..."}]}`, at most `highest` of them. A type that is not given
/// is seen from the text, a reason that is not given is `usualReason`.
[[nodiscard]] Understood<QList<DoNotContactEntry>> readDoNotContact(const QByteArray &body, qsizetype highest, const QString &usualReason);

struct DoNotContactRemoval
{
    bool all = false;
    QStringList emails; ///< in lower case; where not all
    QString search;     ///< in lower case; where all; empty: any
    QString type;       ///< where all; empty: both
};

/// `{"emails": [...]}` or `{"selectAll": true, "search": "...", "type": "..."}`
[[nodiscard]] Understood<DoNotContactRemoval> readDoNotContactRemoval(const QByteArray &body);

} // namespace Muster::Sandbox
