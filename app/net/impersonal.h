// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QUrl;

namespace Muster {

/// A URL to be shown to others: scheme, host, port and the contracts' own words; `<id>` for every other part of the path but a campaign's
/// UUID, `<name>` for the value of a query's item but for paging, sorting and states. No user name, no fragment.
[[nodiscard]] QString impersonalUrl(const QUrl &url);

/// What a JSON body looks like, without what it says: field names, and `"<name>"` for every text. Of each list the first element and how
/// many more there are. Compact UTF-8, at most 4 KiB; for anything that is no JSON, or too large, a remark in angle brackets. Empty for
/// an empty body.
[[nodiscard]] QByteArray bodyShape(const QByteArray &body);

} // namespace Muster
