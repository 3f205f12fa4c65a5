// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rosterfilter.h"

#include "domain/identity.h"
#include "services/suppressionindex.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

constexpr QLatin1String textKey("text");
constexpr QLatin1String statusesKey("statuses");
constexpr QLatin1String blockedKey("blocked");

/// What to look for when someone has typed, or pasted, `text`.
QString needle(const QString &text)
{
    const QString trimmed = text.trimmed();
    // Only what looks like a URL is read as one: a bare word may be part of anything.
    if (trimmed.contains(QLatin1Char('/'))) {
        const PersonIdentity person = readPersonIdentity(trimmed);
        if (person.isValid())
            return QString::fromStdString(person.identifier).normalized(QString::NormalizationForm_C);
    }
    return trimmed.normalized(QString::NormalizationForm_C);
}

} // namespace

std::shared_ptr<const BlockedMarks> marksOf(const LeadRows &rows, const SuppressionLookup *lookup)
{
    if (!lookup)
        return nullptr;
    auto marks = std::make_shared<BlockedMarks>();
    marks->bySourceRow.reserve(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row) {
        const bool isBlocked = lookup->contains(rows[row].linkedinUrl, rows[row].email);
        marks->bySourceRow.push_back(isBlocked);
        marks->count += isBlocked ? 1 : 0;
    }
    return marks;
}

bool RosterFilter::isActive() const
{
    return !text.trimmed().isEmpty() || !statuses.isEmpty() || isBlockedOnly;
}

QJsonObject filterToJson(const RosterFilter &filter)
{
    QStringList statuses(filter.statuses.cbegin(), filter.statuses.cend());
    statuses.sort();
    return {{textKey, filter.text}, {statusesKey, QJsonArray::fromStringList(statuses)}, {blockedKey, filter.isBlockedOnly}};
}

RosterFilter filterFromJson(const QJsonObject &json)
{
    RosterFilter filter;
    filter.text = json.value(textKey).toString();
    const QJsonArray statuses = json.value(statusesKey).toArray();
    for (const QJsonValue &status : statuses) {
        if (status.isString())
            filter.statuses.insert(status.toString());
    }
    filter.isBlockedOnly = json.value(blockedKey).toBool();
    return filter;
}

RosterMatcher::RosterMatcher(const RosterFilter &filter)
    : m_text(needle(filter.text)), m_statuses(filter.statuses), m_isBlockedOnly(filter.isBlockedOnly)
{
}

bool RosterMatcher::matches(const Lead &lead, bool isBlocked) const
{
    if (m_isBlockedOnly && !isBlocked)
        return false;
    if (!m_statuses.isEmpty() && !m_statuses.contains(statusKey(lead)))
        return false;
    return m_text.isEmpty() || holdsText(lead);
}

bool RosterMatcher::holdsText(const Lead &lead) const
{
    const auto holds = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    const std::array texts{&lead.email,   &lead.linkedinUrl, &lead.name,     &lead.firstName, &lead.lastName,
                           &lead.company, &lead.position,    &lead.headline, &lead.aiTag,     &lead.source};
    if (std::any_of(texts.cbegin(), texts.cend(), [&](const QString *text) { return holds(*text); }))
        return true;
    // Somebody may well type the whole name where the server sends its parts.
    if (lead.name.isEmpty() && m_text.contains(QLatin1Char(' ')) && holds(displayName(lead)))
        return true;
    return std::any_of(lead.customFields.cbegin(), lead.customFields.cend(), [&](const auto &field) { return holds(field.second); }) ||
           std::any_of(lead.tags.cbegin(), lead.tags.cend(), holds) || holds(statusText(statusKey(lead)));
}

} // namespace Muster
