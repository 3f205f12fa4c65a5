// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/membership.h"

#include <QObject>

#include <memory>

namespace Muster {

/// Looks a table's people up on blocklists, on a worker. Main thread. Starting again drops what is under way; deleting it abandons it.
class MembershipRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; checked() or failed() follows, later, unless it is started again. `table` and `workspace` are not null; `campaign` may be.
    /// `columns.identity()` is a column of the table.
    void start(const std::shared_ptr<const ImportTable> &table, const ColumnMap &columns,
               const std::shared_ptr<const BlockedLookup> &workspace, const std::shared_ptr<const BlockedLookup> &campaign);

Q_SIGNALS:
    void checked(const std::shared_ptr<const Muster::MembershipCheck> &check);
    /// Instead of checked(): a sentence for the user.
    void failed(const QString &error);

private:
    quint64 m_generation = 0;
};

} // namespace Muster
