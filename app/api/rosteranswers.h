// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/jsonwalking.h"
#include "api/rosterapi.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace Muster {

// What both vendors' answers about rosters have in common.

/// What reading one lead after another uses again and again.
class LeadReading
{
public:
    /// Sets Lead::status and Lead::statusWord.
    void takeStatus(Lead &lead, JsonSlice word);
    /// A text that many leads have: they share it.
    [[nodiscard]] QString sharedText(JsonSlice slice) { return wordOf(slice).text; }
    /// Sets Lead::customFields, in the server's order: what is no text as compact JSON, what is null as an empty text;
    /// then Lead::customJson too.
    void takeCustomFields(Lead &lead, JsonSlice fields);

    JsonMembers row;    ///< the lead's own object
    JsonMembers person; ///< for an object within it

private:
    struct Word
    {
        std::string_view json;
        QString text;
        LeadStatus status;
    };

    const Word &wordOf(JsonSlice slice);

    std::vector<Word> m_words; ///< those that came first
    JsonMembers m_fields;
};

/// A lead from LeadReading::row; without an ID where it has none.
using ReadLead = Lead (*)(LeadReading &reading);

/// A page of leads. What has no ID is counted, not taken. A page of several of which none has one is BadResponse, because then it is no
/// roster.
[[nodiscard]] Decoded<LeadPage> readLeadPage(const QByteArray &body, bool keepsWire, ReadLead readLead);
/// One lead; without an ID where it is none.
[[nodiscard]] Lead readOneLead(const QJsonObject &object, ReadLead readLead);
/// A page of campaigns, on the same terms. It is the last one where the answer says so, or has nothing in it.
[[nodiscard]] Decoded<CampaignPage> readCampaignPage(const QByteArray &body, Campaign (*readCampaign)(const QJsonObject &object));

/// True, a text "true", or a number that is not zero.
[[nodiscard]] bool isTrue(JsonSlice slice);
/// Counts by name; what is no count is left out.
[[nodiscard]] QList<std::pair<QString, qint64>> readCounts(const QJsonObject &object);

} // namespace Muster
