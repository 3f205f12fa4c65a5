// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsexport.h"

#include "export/atomicfile.h"
#include "export/blockedleadcolumns.h"
#include "export/blockedleadsxlsx.h"

#include <QIODevice>

namespace Muster {

namespace {

QByteArray jsonObject(const BlockedLead &lead, const std::vector<BlockedLeadColumn> &columns)
{
    QByteArray json = "  {\n";
    for (size_t i = 0; i < columns.size(); ++i) {
        json += "    \"" + QByteArray(columns[i].name.data(), columns[i].name.size()) + "\": ";
        appendJsonText(json, columns[i].text(lead));
        json += i + 1 < columns.size() ? ",\n" : "\n";
    }
    return json + "  }";
}

} // namespace

bool writeBlockedLeadsJson(QIODevice &device, const QList<BlockedLead> &leads, const std::atomic<bool> *stop,
                           const ExportProgress &progress)
{
    constexpr qsizetype bufferBytes = 256 * 1024;
    const std::vector<BlockedLeadColumn> &columns = allBlockedLeadColumns(leads);
    QByteArray buffer = leads.isEmpty() ? "[]\n" : "[\n";
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (!goOnExporting(i, leads.size(), stop, progress))
            return false;
        buffer += jsonObject(leads.at(i), columns);
        buffer += i + 1 < leads.size() ? ",\n" : "\n]\n";
        if (buffer.size() >= bufferBytes) {
            if (device.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    return device.write(buffer) == buffer.size() && goOnExporting(leads.size(), leads.size(), stop, progress);
}

bool writeBlockedLeadsCsv(QIODevice &device, const QList<BlockedLead> &leads, const CsvStyle &style, const std::atomic<bool> *stop,
                          const ExportProgress &progress)
{
    const std::vector<BlockedLeadColumn> columns = usedBlockedLeadColumns(leads);
    CsvWriter csv(device, style);
    for (const BlockedLeadColumn &column : columns)
        csv.cell(QString(column.name));
    csv.endRow();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (!goOnExporting(i, leads.size(), stop, progress))
            return false;
        for (const BlockedLeadColumn &column : columns)
            csv.cell(column.text(leads.at(i)));
        csv.endRow();
    }
    return csv.flush() && goOnExporting(leads.size(), leads.size(), stop, progress);
}

tl::expected<void, QString> exportBlockedLeads(const QString &path, const QList<BlockedLead> &leads, ExportFormat format,
                                               const CsvStyle &style, const std::atomic<bool> *stop, const ExportProgress &progress)
{
    if (format == ExportFormat::Xlsx)
        return exportBlockedLeadsXlsx(path, leads, stop, progress);
    const auto written = writeAtomically(path, [&](QIODevice &device) {
        return format == ExportFormat::Json ? writeBlockedLeadsJson(device, leads, stop, progress)
                                            : writeBlockedLeadsCsv(device, leads, style, stop, progress);
    });
    return !written && stop && *stop ? tl::unexpected(QString()) : written;
}

} // namespace Muster
