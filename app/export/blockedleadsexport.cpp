// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsexport.h"

#include "export/atomicfile.h"
#include "export/blockedleadcolumns.h"
#include "export/blockedleadsxlsx.h"

#include <QIODevice>

namespace Muster {

namespace {

constexpr qint64 progressRows = 8192;

// True to go on; called for each row.
bool goOn(qint64 done, qint64 total, const std::atomic<bool> *stop, const ExportProgress &progress)
{
    if (done % progressRows != 0 && done != total)
        return true;
    if (stop && *stop)
        return false;
    if (progress)
        progress(done, total);
    return true;
}

void appendJsonText(QByteArray &json, const QString &text)
{
    if (text.isNull()) {
        json += "null";
        return;
    }
    json += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            json += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    json += '"';
}

QByteArray jsonObject(const BlockedLead &lead)
{
    QByteArray json = "  {\n";
    const std::vector<BlockedLeadColumn> &columns = allBlockedLeadColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        json += "    \"" + QByteArray(columns[i].name.data(), columns[i].name.size()) + "\": ";
        appendJsonText(json, columns[i].text(lead));
        json += i + 1 < columns.size() ? ",\n" : "\n";
    }
    return json + "  }";
}

} // namespace

std::optional<ExportFormat> exportFormatFromWord(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    if (plain == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (plain == QLatin1String("json"))
        return ExportFormat::Json;
    if (plain == QLatin1String("xlsx"))
        return ExportFormat::Xlsx;
    return std::nullopt;
}

bool writeBlockedLeadsJson(QIODevice &device, const QList<BlockedLead> &leads, const std::atomic<bool> *stop,
                           const ExportProgress &progress)
{
    constexpr qsizetype bufferBytes = 256 * 1024;
    QByteArray buffer = leads.isEmpty() ? "[]\n" : "[\n";
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (!goOn(i, leads.size(), stop, progress))
            return false;
        buffer += jsonObject(leads.at(i));
        buffer += i + 1 < leads.size() ? ",\n" : "\n]\n";
        if (buffer.size() >= bufferBytes) {
            if (device.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    return device.write(buffer) == buffer.size() && goOn(leads.size(), leads.size(), stop, progress);
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
        if (!goOn(i, leads.size(), stop, progress))
            return false;
        for (const BlockedLeadColumn &column : columns)
            csv.cell(column.text(leads.at(i)));
        csv.endRow();
    }
    return csv.flush() && goOn(leads.size(), leads.size(), stop, progress);
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
