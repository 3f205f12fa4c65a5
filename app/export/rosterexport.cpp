// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/rosterexport.h"

#include "export/atomicfile.h"
#include "export/workbookwriter.h"

#include <QIODevice>

namespace Muster {

namespace {

// Members in their order; nothing of a custom field that the row does not have.
class JsonMembers
{
public:
    explicit JsonMembers(const char *indent) : m_indent(indent) {}

    void begin(const QString &name)
    {
        m_json += m_json.isEmpty() ? "\n" : ",\n";
        m_json += m_indent;
        appendJsonText(m_json, name);
        m_json += ": ";
    }
    void add(const QString &name, const QString &text)
    {
        begin(name);
        appendJsonText(m_json, text);
    }
    void add(const QString &name, const QByteArray &json)
    {
        begin(name);
        m_json += json;
    }
    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    [[nodiscard]] QByteArray object(const char *closingIndent) const
    {
        return isEmpty() ? QByteArray("{}") : '{' + m_json + '\n' + closingIndent + '}';
    }

private:
    const char *m_indent;
    QByteArray m_json;
};

QByteArray jsonObject(const Lead &lead, const std::vector<ExportColumn> &columns)
{
    JsonMembers members("    ");
    JsonMembers custom("      ");
    bool takesCustom = false;
    for (const ExportColumn &column : columns) {
        const QString text = column.text(lead, column.customName);
        takesCustom = takesCustom || !column.customName.isEmpty();
        if (column.customName.isEmpty())
            members.add(column.header, text);
        else if (!text.isNull())
            custom.add(column.customName, text);
    }
    if (takesCustom)
        members.add(QStringLiteral("custom_fields"), custom.object("    "));
    return "  " + members.object("  ");
}

tl::expected<void, QString> exportXlsx(const QString &path, const QList<Lead> &leads, const std::vector<ExportColumn> &columns,
                                       const std::atomic<bool> *stop, const ExportProgress &progress)
{
    QStringList headers;
    for (const ExportColumn &column : columns)
        headers << column.header;
    const auto fill = [&](WorkbookWriter &writer) {
        for (qsizetype i = 0; i < leads.size(); ++i) {
            if (!goOnExporting(i, leads.size(), stop, progress))
                return false;
            for (const ExportColumn &column : columns)
                writer.cell(column.text(leads.at(i), column.customName));
            writer.endRow();
        }
        return true;
    };
    auto written = WorkbookWriter::write(path, "Leads", headers, leads.size(), fill, stop);
    if (written && progress)
        progress(leads.size(), leads.size());
    return written;
}

} // namespace

bool writeLeadsCsv(QIODevice &device, const QList<Lead> &leads, const std::vector<ExportColumn> &columns, const CsvStyle &style,
                   const std::atomic<bool> *stop, const ExportProgress &progress)
{
    CsvWriter csv(device, style);
    for (const ExportColumn &column : columns)
        csv.cell(column.header);
    csv.endRow();
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (!goOnExporting(i, leads.size(), stop, progress))
            return false;
        for (const ExportColumn &column : columns)
            csv.cell(column.text(leads.at(i), column.customName));
        csv.endRow();
    }
    return csv.flush() && goOnExporting(leads.size(), leads.size(), stop, progress);
}

bool writeLeadsJson(QIODevice &device, const QList<Lead> &leads, const std::vector<ExportColumn> &columns, const std::atomic<bool> *stop,
                    const ExportProgress &progress)
{
    constexpr qsizetype bufferBytes = 256 * 1024;
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

tl::expected<void, QString> exportLeads(const QString &path, const QList<Lead> &leads, const std::vector<ExportColumn> &columns,
                                        ExportFormat format, const CsvStyle &style, const std::atomic<bool> *stop,
                                        const ExportProgress &progress)
{
    if (format == ExportFormat::Xlsx)
        return exportXlsx(path, leads, columns, stop, progress);
    const auto written = writeAtomically(path, [&](QIODevice &device) {
        return format == ExportFormat::Json ? writeLeadsJson(device, leads, columns, stop, progress)
                                            : writeLeadsCsv(device, leads, columns, style, stop, progress);
    });
    return !written && stop && *stop ? tl::unexpected(QString()) : written;
}

} // namespace Muster
