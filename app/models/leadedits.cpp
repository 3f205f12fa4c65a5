// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadedits.h"

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

std::optional<QString> textIn(const LeadEdit &edit, LeadField field)
{
    const auto change = std::find_if(edit.changes.cbegin(), edit.changes.cend(),
                                     [field](const LeadEdit::Change &other) { return other.field == field; });
    return change == edit.changes.cend() ? std::nullopt : std::optional(change->after);
}

} // namespace

void LeadEdits::change(const Lead &lead, LeadField field, const QString &text)
{
    if (const auto refusals = m_refusals.find(lead.id); refusals != m_refusals.end())
        refusals->remove(field);
    const auto underWay = m_underWay.constFind(lead.id);
    const std::optional<QString> sent = underWay == m_underWay.cend() ? std::nullopt : textIn(*underWay, field);
    if (text != sent.value_or(fieldText(lead, field))) {
        m_waiting[lead.id].insert(field, text);
        return;
    }
    const auto waiting = m_waiting.find(lead.id);
    if (waiting == m_waiting.end())
        return;
    waiting->remove(field);
    if (waiting->isEmpty())
        m_waiting.erase(waiting);
}

std::optional<QString> LeadEdits::text(const LeadId &lead, LeadField field) const
{
    if (const auto waiting = m_waiting.constFind(lead); waiting != m_waiting.cend() && waiting->contains(field))
        return waiting->value(field);
    const auto underWay = m_underWay.constFind(lead);
    return underWay == m_underWay.cend() ? std::nullopt : textIn(*underWay, field);
}

QString LeadEdits::refusal(const LeadId &lead, LeadField field) const
{
    const auto refusals = m_refusals.constFind(lead);
    return refusals == m_refusals.cend() ? QString() : refusals->value(field);
}

QList<LeadEdit> LeadEdits::begin(const LeadSet &leads)
{
    QList<LeadEdit> edits;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (m_underWay.contains(waiting.key())) {
            ++waiting;
            continue;
        }
        if (const std::optional<quint32> row = leads.find(waiting.key())) {
            const LeadEdit edit = editOf(leads.rows()[*row], *waiting);
            if (!edit.changes.isEmpty()) {
                m_underWay.insert(edit.id, edit);
                edits.append(edit);
            }
        }
        waiting = m_waiting.erase(waiting);
    }
    return edits;
}

QList<LeadEdit> LeadEdits::beginRest(const LeadSet &leads)
{
    QList<LeadEdit> edits;
    const QHash<LeadId, Texts> rest = std::exchange(m_waiting, {});
    for (auto waiting = rest.cbegin(); waiting != rest.cend(); ++waiting) {
        const std::optional<quint32> row = leads.find(waiting.key());
        const LeadEdit edit = row ? editOf(leads.rows()[*row], *waiting) : LeadEdit();
        if (!edit.changes.isEmpty())
            edits.append(edit);
    }
    return edits;
}

LeadEdit LeadEdits::editOf(const Lead &lead, const Texts &texts) const
{
    LeadEdit edit{lead.id, lead.personId, {}};
    const auto underWay = m_underWay.constFind(lead.id);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const std::optional<QString> sent = underWay == m_underWay.cend() ? std::nullopt : textIn(*underWay, text.key());
        const QString before = sent.value_or(fieldText(lead, text.key()));
        if (text.value() != before)
            edit.changes.append({text.key(), before, text.value()});
    }
    return edit;
}

std::optional<LeadEdit> LeadEdits::end(const LeadId &lead)
{
    const auto underWay = m_underWay.constFind(lead);
    if (underWay == m_underWay.cend())
        return std::nullopt;
    const LeadEdit edit = *underWay;
    m_underWay.erase(underWay);
    return edit;
}

void LeadEdits::refuse(const LeadEdit &edit, const QString &whyNot)
{
    for (const LeadEdit::Change &change : edit.changes)
        m_refusals[edit.id].insert(change.field, whyNot);
}

QList<LeadId> LeadEdits::refuseWaiting(const QString &whyNot)
{
    const QHash<LeadId, Texts> refused = std::exchange(m_waiting, {});
    for (auto waiting = refused.cbegin(); waiting != refused.cend(); ++waiting) {
        for (auto text = waiting->cbegin(); text != waiting->cend(); ++text)
            m_refusals[waiting.key()].insert(text.key(), whyNot);
    }
    return refused.keys();
}

QList<LeadId> LeadEdits::dropGone(const LeadSet &leads)
{
    QList<LeadId> gone;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (leads.find(waiting.key())) {
            ++waiting;
            continue;
        }
        gone.append(waiting.key());
        waiting = m_waiting.erase(waiting);
    }
    return gone;
}

} // namespace Muster
