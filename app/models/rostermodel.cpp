// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rostermodel.h"

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

/// How long a row that was edited waits for further fields of it.
constexpr auto tellAfter = 700ms;

} // namespace

RosterModel::RosterModel(RosterService &service, CampaignId campaign, Channel channel, QObject *parent)
    : RosterRowsModel(service, std::move(campaign), parent), m_channel(channel)
{
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(tellAfter);
    connect(&m_tellSoon, &QTimer::timeout, this, &RosterModel::tellEdits);
}

RosterModel::~RosterModel() = default;

void RosterModel::setGuard(const EditGuard &guard)
{
    m_guard = guard;
    if (guard.allowsWriting())
        return;
    const QString whyNot = whyLocked();
    const QList<LeadId> refused = m_edits.refuseWaiting(whyNot);
    for (const LeadId &lead : refused) {
        tellRow(lead);
        Q_EMIT editRefused(lead, whyNot);
    }
}

// ---- editing ----

QString RosterModel::whyLocked() const
{
    return m_guard.allowsWriting() ? QString() : (m_guard.headline() + QLatin1Char(' ') + m_guard.reason()).trimmed();
}

QString RosterModel::whyNotEditable(LeadField field) const
{
    if (const QString locked = whyLocked(); !locked.isEmpty())
        return locked;
    if (!editableFields(provider()).contains(field))
        return tr("%1 cannot change this for a lead that is on a roster.").arg(providerName(provider()));
    return {};
}

QString RosterModel::whyNotText(LeadField field, const QString &text) const
{
    const bool isIdentity = (m_channel == Channel::Email && field == LeadField::Email) ||
                            (m_channel == Channel::LinkedIn && field == LeadField::LinkedInUrl);
    return whyNotFieldText(field, text, isIdentity);
}

QString RosterModel::shownText(const Lead &lead, LeadField field) const
{
    return m_edits.text(lead.id, field).value_or(fieldText(lead, field));
}

bool RosterModel::setField(const LeadId &id, LeadField field, const QString &text)
{
    const std::optional<quint32> row = leads().find(id);
    const QString wanted = text.trimmed();
    if (const QString whyNot = row ? whyNotEditable(field) : whyGone(); !whyNot.isEmpty()) {
        Q_EMIT editRefused(id, whyNot);
        return false;
    }
    if (!whyNotText(field, wanted).isEmpty())
        return false;
    const Lead &lead = leads().rows()[*row];
    if (wanted != shownText(lead, field) || !m_edits.refusal(id, field).isEmpty()) {
        m_edits.change(lead, field, wanted);
        m_tellSoon.start();
        tellRow(id);
    }
    return true;
}

QString RosterModel::whyGone()
{
    return tr("The lead is not on the roster any more.");
}

void RosterModel::dropGoneEdits()
{
    const QList<LeadId> gone = m_edits.dropGone(leads());
    for (const LeadId &lead : gone)
        Q_EMIT editRefused(lead, whyGone());
}

void RosterModel::tellEdits()
{
    m_tellSoon.stop();
    dropGoneEdits();
    const QList<LeadEdit> edits = m_edits.begin(leads());
    if (!edits.isEmpty())
        Q_EMIT editRequested(edits);
}

void RosterModel::tellLastEdits()
{
    tellEdits();
    const QList<LeadEdit> rest = m_edits.beginRest(leads());
    if (!rest.isEmpty())
        Q_EMIT editRequested(rest);
}

void RosterModel::takeEditOutcome(const LeadId &id, const QString &whyNot)
{
    const std::optional<LeadEdit> edit = m_edits.end(id);
    if (!edit)
        return;
    if (!whyNot.isEmpty()) {
        m_edits.refuse(*edit, whyNot);
        tellRow(id);
        Q_EMIT editRefused(id, whyNot);
    } else if (const std::optional<quint32> row = leads().find(id)) {
        Lead lead = leads().rows()[*row];
        for (const LeadEdit::Change &change : edit->changes)
            setFieldText(lead, change.field, change.after);
        replaceLead(*row, lead);
    }
    if (!m_edits.isEmpty())
        m_tellSoon.start();
}

// ---- cells ----

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Lead &lead = leadAt(index.row());
    const RosterColumn &column = columns()[index.column()];
    const std::optional<LeadField> field = fieldOf(column.column);
    switch (role) {
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (const std::optional<QString> edited = field ? m_edits.text(lead.id, *field) : std::nullopt)
            return *edited;
        return leadCellText(lead, column, role);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return isNumber(column.column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case BlockedRole:
        return isBlockedAt(index.row());
    case StatusRole:
        return static_cast<int>(lead.status);
    case PendingRole:
        return field && m_edits.text(lead.id, *field).has_value();
    case RefusedRole:
        return field ? m_edits.refusal(lead.id, *field) : QString();
    default:
        return {};
    }
}

/// What the looks of a cell say, in words.
QString RosterModel::accessibleText(const QModelIndex &index) const
{
    const Lead &lead = leadAt(index.row());
    const RosterColumn &column = columns()[index.column()];
    const std::optional<LeadField> field = fieldOf(column.column);
    if (const std::optional<QString> edited = field ? m_edits.text(lead.id, *field) : std::nullopt)
        return tr("%1, not confirmed yet").arg(*edited);
    const QString text = leadCellText(lead, column, Qt::AccessibleTextRole);
    if (const QString refusal = index.data(RefusedRole).toString(); !refusal.isEmpty())
        return tr("%1, not changed: %2").arg(text, refusal);
    return column.column == LeadColumn::Name && isBlockedAt(index.row()) ? tr("%1, stands on a blocklist").arg(text) : text;
}

QString RosterModel::toolTip(const QModelIndex &index) const
{
    const Lead &lead = leadAt(index.row());
    const RosterColumn &column = columns()[index.column()];
    if (const QString refusal = index.data(RefusedRole).toString(); !refusal.isEmpty())
        return tr("Not changed: %1").arg(refusal);
    if (index.data(PendingRole).toBool())
        return tr("Changed here; the server has not confirmed it yet.");
    const QString text = leadCellText(lead, column, Qt::ToolTipRole);
    if (column.column == LeadColumn::Name && isBlockedAt(index.row()))
        return text + QLatin1Char('\n') + tr("Stands on a blocklist.");
    return text;
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RosterRowsModel::flags(index);
    if (!index.isValid())
        return flags;
    const std::optional<LeadField> field = fieldOf(columns()[index.column()].column);
    flags.setFlag(Qt::ItemIsEditable, field && whyNotEditable(*field).isEmpty());
    return flags;
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::optional<LeadField> field = fieldOf(columns()[index.column()].column);
    const QString text = value.toString();
    if (!field)
        return false;
    // The name that stands there may be made of its parts: left as it is, it is no edit.
    if (text == index.data(Qt::EditRole).toString() && index.data(RefusedRole).toString().isEmpty())
        return true;
    return setField(leadAt(index.row()).id, *field, text);
}

} // namespace Muster
