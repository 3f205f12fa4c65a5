// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/blockedleadsfilter.h"

#include "domain/identity.h"

namespace Muster {

namespace {

/// What to look for when someone has typed, or pasted, `text`.
QString needle(const QString &text)
{
    const QString trimmed = text.trimmed();
    // Only what looks like a URL is read as one: a bare word may be part of an identifier or of a reason.
    if (trimmed.contains(QLatin1Char('/'))) {
        const PersonIdentity person = readPersonIdentity(trimmed);
        if (person.isValid())
            return QString::fromStdString(person.identifier).normalized(QString::NormalizationForm_C);
    }
    return trimmed.normalized(QString::NormalizationForm_C);
}

} // namespace

bool BlockedLeadsFilter::isActive() const
{
    return !text.trimmed().isEmpty() || !reasons.isEmpty() || from.isValid() || to.isValid() || kind;
}

BlockedLeadsMatcher::BlockedLeadsMatcher(const BlockedLeadsFilter &filter)
    : m_text(needle(filter.text)), m_reasons(filter.reasons), m_kind(filter.kind)
{
    if (filter.from.isValid())
        m_from = filter.from.startOfDay().toMSecsSinceEpoch();
    if (filter.to.isValid())
        m_before = filter.to.addDays(1).startOfDay().toMSecsSinceEpoch();
}

bool BlockedLeadsMatcher::matches(const BlockedLead &lead) const
{
    if (m_kind && lead.kind != *m_kind)
        return false;
    if (!m_reasons.isEmpty() && !m_reasons.contains(lead.reason))
        return false;
    if (m_from || m_before) {
        if (!lead.createdAt.isValid())
            return false;
        const qint64 at = lead.createdAt.toMSecsSinceEpoch();
        if ((m_from && at < *m_from) || (m_before && at >= *m_before))
            return false;
    }
    return m_text.isEmpty() || lead.publicIdentifier.contains(m_text, Qt::CaseInsensitive) ||
           lead.reason.contains(m_text, Qt::CaseInsensitive);
}

} // namespace Muster
