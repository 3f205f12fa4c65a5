// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsxlsx.h"

#include "export/blockedleadcolumns.h"
#include "export/workbookwriter.h"

namespace Muster {

tl::expected<void, QString> exportBlockedLeadsXlsx(const QString &path, const QList<BlockedLead> &leads, const std::atomic<bool> *stop,
                                                   const ExportProgress &progress)
{
    const std::vector<BlockedLeadColumn> columns = usedBlockedLeadColumns(leads);
    QStringList headers;
    for (const BlockedLeadColumn &column : columns)
        headers << QString(column.name);
    const auto fill = [&](WorkbookWriter &writer) {
        for (qsizetype i = 0; i < leads.size(); ++i) {
            if (!goOnExporting(i, leads.size(), stop, progress))
                return false;
            for (const BlockedLeadColumn &column : columns)
                writer.cell(column.text(leads.at(i)));
            writer.endRow();
        }
        return true;
    };
    auto written = WorkbookWriter::write(path, "Blocked leads", headers, leads.size(), fill, stop);
    if (written && progress)
        progress(leads.size(), leads.size());
    return written;
}

} // namespace Muster
