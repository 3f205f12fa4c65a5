// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/leadcolumns.h"

#include "import/importfield.h"

#include <QSet>

#include <algorithm>

namespace Muster {

namespace {

constexpr std::size_t profileColumns = 9; // and the status

QString timeText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString countText(const Lead &lead, bool (*counts)(const MailSent &mail))
{
    if (!lead.step && lead.mails.isEmpty())
        return {};
    return QString::number(std::count_if(lead.mails.cbegin(), lead.mails.cend(), counts));
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

template <LeadField field>
ExportColumn profileColumn()
{
    return {leadFieldWord(field), [](const Lead &lead, const QString &) { return orNull(fieldText(lead, field)); }};
}

QString customText(const Lead &lead, const QString &name)
{
    const auto found =
        std::find_if(lead.customFields.cbegin(), lead.customFields.cend(), [&name](const auto &field) { return field.first == name; });
    return found == lead.customFields.cend() ? QString() : found->second;
}

std::vector<ExportColumn> makeStandardColumns()
{
    using Text = const QString &;
    const auto column = [](const char *header, QString (*text)(const Lead &, Text)) { return ExportColumn{QLatin1String(header), text}; };
    return {
        profileColumn<LeadField::Email>(),
        profileColumn<LeadField::LinkedInUrl>(),
        profileColumn<LeadField::FirstName>(),
        profileColumn<LeadField::LastName>(),
        profileColumn<LeadField::Name>(),
        profileColumn<LeadField::Company>(),
        profileColumn<LeadField::Position>(),
        profileColumn<LeadField::Headline>(),
        column("status", [](const Lead &lead, Text) { return orNull(lead.statusWord); }),
        column("id", [](const Lead &lead, Text) { return lead.id.text(); }),
        column("created_at", [](const Lead &lead, Text) { return timeText(lead.addedAt); }),
        column("updated_at", [](const Lead &lead, Text) { return timeText(lead.updatedAt); }),
        column("replied_at", [](const Lead &lead, Text) { return timeText(lead.repliedAt); }),
        column("bounced_at", [](const Lead &lead, Text) { return timeText(lead.bouncedAt); }),
        column("source", [](const Lead &lead, Text) { return orNull(lead.source); }),
        column("step", [](const Lead &lead, Text) { return lead.step ? QString::number(*lead.step) : QString(); }),
        column("sent", [](const Lead &lead, Text) { return countText(lead, [](const MailSent &) { return true; }); }),
        column("opened", [](const Lead &lead, Text) { return countText(lead, [](const MailSent &mail) { return mail.opened; }); }),
        column("clicked", [](const Lead &lead, Text) { return countText(lead, [](const MailSent &mail) { return mail.clicked; }); }),
        column("bounced", [](const Lead &lead, Text) { return countText(lead, [](const MailSent &mail) { return mail.bounced; }); }),
        column("replied", [](const Lead &lead, Text) { return lead.replied ? QStringLiteral("yes") : QString(); }),
        column("tags", [](const Lead &lead, Text) { return orNull(lead.tags.join(QLatin1String("; "))); }),
        column("ai_tag", [](const Lead &lead, Text) { return orNull(lead.aiTag); }),
    };
}

} // namespace

const std::vector<ExportColumn> &standardLeadColumns()
{
    static const std::vector<ExportColumn> columns = makeStandardColumns();
    return columns;
}

ExportColumn customLeadColumn(const QString &name)
{
    return {customHeader(name), customText, name};
}

std::vector<ExportColumn> usedLeadColumns(const QList<Lead> &leads)
{
    const std::vector<ExportColumn> &standard = standardLeadColumns();
    if (leads.isEmpty())
        return {standard.begin(), standard.begin() + profileColumns};
    std::vector<ExportColumn> used;
    std::copy_if(standard.begin(), standard.end(), std::back_inserter(used), [&leads](const ExportColumn &column) {
        return std::any_of(leads.cbegin(), leads.cend(), [&column](const Lead &lead) { return !column.text(lead, {}).isNull(); });
    });
    QSet<QString> known;
    for (const Lead &lead : leads) {
        for (const auto &[name, text] : lead.customFields) {
            if (!name.isEmpty() && !known.contains(name)) {
                known.insert(name);
                used.push_back(customLeadColumn(name));
            }
        }
    }
    return used;
}

std::vector<ExportColumn> leadColumns(const QStringList &headers)
{
    const std::vector<ExportColumn> &standard = standardLeadColumns();
    std::vector<ExportColumn> columns;
    for (const QString &header : headers) {
        const auto found = std::find_if(standard.begin(), standard.end(), [&header](const ExportColumn &c) { return c.header == header; });
        if (found != standard.end())
            columns.push_back(*found);
        else if (isCustomHeader(header))
            columns.push_back(customLeadColumn(customName(header)));
    }
    return columns;
}

} // namespace Muster
