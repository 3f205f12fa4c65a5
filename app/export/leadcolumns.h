// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Muster {

/// One field of a roster's rows as it is exported.
struct ExportColumn
{
    QString header; ///< the word on Puffle's wire, where it has one: "linkedin_url"; of a custom field "custom_fields.NAME"
    QString (*text)(const Lead &lead, const QString &customName) = nullptr; ///< null where the row has none
    QString customName = {};                                                ///< empty: no custom field
};

/// email, linkedin_url, first_name, last_name, name, company, position, headline, status, id, created_at, updated_at, replied_at,
/// bounced_at, source, then SendKit's step, sent, opened, clicked, bounced, replied, tags, ai_tag. Times are UTC, ISO 8601 with
/// milliseconds; sent, opened, clicked and bounced count mails; several tags are joined by "; ". An import maps the profile fields by these
/// headers without help, keeps custom fields as such, and leaves the rest alone.
[[nodiscard]] const std::vector<ExportColumn> &standardLeadColumns();
/// The column of a custom field.
[[nodiscard]] ExportColumn customLeadColumn(const QString &name);
/// Those of standardLeadColumns() that at least one row has, then every custom field in the order in which the rows bring it up. The
/// profile fields and the status where there are no rows.
[[nodiscard]] std::vector<ExportColumn> usedLeadColumns(const QList<Lead> &leads);
/// The columns with these headers, in this order, as a page shows them; unknown ones are left out.
[[nodiscard]] std::vector<ExportColumn> leadColumns(const QStringList &headers);

} // namespace Muster
