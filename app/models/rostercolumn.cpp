// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rostercolumn.h"

#include "models/historytext.h"
#include "models/leadset.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RosterColumn)
};

struct ColumnRow
{
    QLatin1String key;
    const char *title;
    bool isShown;
    std::optional<LeadField> field = {};
};

// By LeadColumn, without Custom.
constexpr std::array<ColumnRow, static_cast<std::size_t>(LeadColumn::Custom)> columnRows{{
    {QLatin1String("name"), QT_TRANSLATE_NOOP("RosterColumn", "Name"), true, LeadField::Name},
    {QLatin1String("email"), QT_TRANSLATE_NOOP("RosterColumn", "E-mail"), true, LeadField::Email},
    {QLatin1String("linkedin"), QT_TRANSLATE_NOOP("RosterColumn", "LinkedIn"), false, LeadField::LinkedInUrl},
    {QLatin1String("company"), QT_TRANSLATE_NOOP("RosterColumn", "Company"), true, LeadField::Company},
    {QLatin1String("position"), QT_TRANSLATE_NOOP("RosterColumn", "Position"), true, LeadField::Position},
    {QLatin1String("headline"), QT_TRANSLATE_NOOP("RosterColumn", "Headline"), false, LeadField::Headline},
    {QLatin1String("status"), QT_TRANSLATE_NOOP("RosterColumn", "Status"), true},
    {QLatin1String("step"), QT_TRANSLATE_NOOP("RosterColumn", "Step"), true},
    {QLatin1String("sent"), QT_TRANSLATE_NOOP("RosterColumn", "Sent"), false},
    {QLatin1String("opened"), QT_TRANSLATE_NOOP("RosterColumn", "Opened"), false},
    {QLatin1String("clicked"), QT_TRANSLATE_NOOP("RosterColumn", "Clicked"), false},
    {QLatin1String("bounced"), QT_TRANSLATE_NOOP("RosterColumn", "Bounced"), false},
    {QLatin1String("replied"), QT_TRANSLATE_NOOP("RosterColumn", "Replied on"), false},
    {QLatin1String("added"), QT_TRANSLATE_NOOP("RosterColumn", "Added"), false},
    {QLatin1String("updated"), QT_TRANSLATE_NOOP("RosterColumn", "Updated"), false},
    {QLatin1String("tags"), QT_TRANSLATE_NOOP("RosterColumn", "Tags"), false},
    {QLatin1String("ai_tag"), QT_TRANSLATE_NOOP("RosterColumn", "AI tag"), false},
    {QLatin1String("source"), QT_TRANSLATE_NOOP("RosterColumn", "Source"), false},
    {QLatin1String("first_name"), QT_TRANSLATE_NOOP("RosterColumn", "First name"), false, LeadField::FirstName},
    {QLatin1String("last_name"), QT_TRANSLATE_NOOP("RosterColumn", "Last name"), false, LeadField::LastName},
}};

const ColumnRow &rowOf(LeadColumn column)
{
    return columnRows.at(static_cast<std::size_t>(column));
}

/// Those that only one vendor tells of.
bool hasColumn(Provider provider, LeadColumn column)
{
    switch (column) {
    case LeadColumn::Step:
    case LeadColumn::Sent:
    case LeadColumn::Opened:
    case LeadColumn::Clicked:
    case LeadColumn::Bounced:
    case LeadColumn::Tags:
    case LeadColumn::AiTag:
        return provider == Provider::SendKit;
    case LeadColumn::Source:
        return provider == Provider::Puffle;
    default:
        return true;
    }
}

int mailsWith(const Lead &lead, bool MailSent::*happened)
{
    return static_cast<int>(
        std::count_if(lead.mails.cbegin(), lead.mails.cend(), [happened](const MailSent &mail) { return mail.*happened; }));
}

QString isoText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QList<RosterColumn> rosterColumns(Provider provider)
{
    QList<RosterColumn> columns;
    for (std::size_t i = 0; i < columnRows.size(); ++i) {
        if (hasColumn(provider, static_cast<LeadColumn>(i)))
            columns.append({static_cast<LeadColumn>(i)});
    }
    return columns;
}

bool isShownAtFirst(const RosterColumn &column, Provider provider)
{
    // SendKit's roster never tells the position (contracts: leadId has five fields).
    if (provider == Provider::SendKit && column.column == LeadColumn::Position)
        return false;
    return column.column != LeadColumn::Custom && rowOf(column.column).isShown;
}

QString columnTitle(const RosterColumn &column)
{
    return column.column == LeadColumn::Custom ? column.customField : Text::tr(rowOf(column.column).title);
}

QString columnKey(const RosterColumn &column)
{
    return column.column == LeadColumn::Custom ? QStringLiteral("custom:") + column.customField : QString(rowOf(column.column).key);
}

std::optional<LeadField> fieldOf(LeadColumn column)
{
    return column == LeadColumn::Custom ? std::nullopt : rowOf(column).field;
}

bool isNumber(LeadColumn column)
{
    return column >= LeadColumn::Step && column <= LeadColumn::Bounced;
}

bool isTime(LeadColumn column)
{
    return column >= LeadColumn::Replied && column <= LeadColumn::Updated;
}

QString leadText(const Lead &lead, const RosterColumn &column)
{
    switch (column.column) {
    case LeadColumn::Name:
        return displayName(lead);
    case LeadColumn::Status:
        return statusText(statusKey(lead));
    case LeadColumn::Tags:
        return lead.tags.join(QStringLiteral(", "));
    case LeadColumn::AiTag:
        return lead.aiTag;
    case LeadColumn::Source:
        return lead.source;
    case LeadColumn::Custom:
        for (const auto &[name, value] : lead.customFields) {
            if (name == column.customField)
                return value;
        }
        return {};
    default:
        break;
    }
    const std::optional<LeadField> field = fieldOf(column.column);
    return field ? fieldText(lead, *field) : QString();
}

std::optional<int> leadNumber(const Lead &lead, LeadColumn column)
{
    switch (column) {
    case LeadColumn::Step:
        return lead.step;
    case LeadColumn::Sent:
        return static_cast<int>(lead.mails.size());
    case LeadColumn::Opened:
        return mailsWith(lead, &MailSent::opened);
    case LeadColumn::Clicked:
        return mailsWith(lead, &MailSent::clicked);
    case LeadColumn::Bounced:
        return mailsWith(lead, &MailSent::bounced);
    default:
        return std::nullopt;
    }
}

QDateTime leadTime(const Lead &lead, LeadColumn column)
{
    switch (column) {
    case LeadColumn::Replied:
        return lead.repliedAt;
    case LeadColumn::Added:
        return lead.addedAt;
    case LeadColumn::Updated:
        return lead.updatedAt;
    default:
        return {};
    }
}

QString leadCellText(const Lead &lead, const RosterColumn &column, int role)
{
    QString text;
    if (isNumber(column.column)) {
        const std::optional<int> number = leadNumber(lead, column.column);
        text = number ? QLocale().toString(*number) : QString();
    } else if (isTime(column.column)) {
        const QDateTime time = leadTime(lead, column.column);
        if (!time.isValid() && column.column == LeadColumn::Replied && lead.replied)
            text = Text::tr("yes");
        else if (time.isValid())
            text = role == Qt::ToolTipRole ? isoText(time) : jobTimeText(time);
    } else {
        text = leadText(lead, column);
    }
    if (text.isEmpty() && role == Qt::AccessibleTextRole)
        return Text::tr("nothing known");
    return text;
}

} // namespace Muster
