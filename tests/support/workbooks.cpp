// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workbooks.h"

#include <utility>

namespace Muster {

namespace {

void append(QByteArray &bytes, quint64 number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
}

quint32 checksumOf(const QByteArray &bytes)
{
    quint32 checksum = ~0u;
    for (const char c : bytes) {
        checksum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            checksum = checksum >> 1 ^ ((checksum & 1) != 0 ? 0xedb88320u : 0u);
    }
    return ~checksum;
}

// Qt puts a length before it and leaves zlib's frame around what an archive wants; nothing it packs to nothing.
QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray::fromHex("0300");
    const QByteArray framed = qCompress(bytes);
    return framed.mid(6, framed.size() - 10);
}

/// The fields that the header of an entry and its mention in the directory share.
QByteArray sharedFields(const ZipPart &part, const QByteArray &packed)
{
    const auto bytes = static_cast<quint64>(part.saidBytes >= 0 ? part.saidBytes : part.content.size());
    QByteArray fields;
    append(fields, 45, 2);
    append(fields, part.saysEncrypted ? 1 : 0, 2);
    append(fields, part.isPacked ? 8 : 0, 2);
    append(fields, 0, 4);
    append(fields, checksumOf(part.content) ^ (part.hasWrongChecksum ? 1 : 0), 4);
    append(fields, part.inZip64 ? 0xffffffff : static_cast<quint64>(packed.size()), 4);
    append(fields, part.inZip64 ? 0xffffffff : bytes, 4);
    append(fields, static_cast<quint64>(part.name.size()), 2);
    append(fields, part.inZip64 ? 20 : 0, 2);
    return fields;
}

QByteArray zip64Field(const ZipPart &part, const QByteArray &packed)
{
    QByteArray field;
    if (part.inZip64) {
        append(field, 1, 2);
        append(field, 16, 2);
        append(field, static_cast<quint64>(part.content.size()), 8);
        append(field, static_cast<quint64>(packed.size()), 8);
    }
    return field;
}

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relationshipsOf(const QList<std::pair<QByteArray, QByteArray>> &kindsAndTargets)
{
    QByteArray xml = declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[kind, target] : kindsAndTargets)
        xml +=
            "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + relationshipType + kind + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

QByteArray inMainNamespace(const QByteArray &element, const QByteArray &xml)
{
    return declaration + "<" + element + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + xml + "</" + element +
           ">";
}

} // namespace

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray packed = part.isPacked ? deflated(part.content) : part.content;
        const QByteArray fields = sharedFields(part, packed);
        const QByteArray zip64 = zip64Field(part, packed);
        directory += QByteArray("PK\x01\x02\x2d\x00", 6) + fields;
        directory += QByteArray(10, '\0'); // comment, disk, attributes
        append(directory, static_cast<quint64>(archive.size()), 4);
        directory += part.name + zip64;
        archive += "PK\x03\x04" + fields + part.name + zip64 + packed;
    }
    const auto directoryBegin = static_cast<quint64>(archive.size());
    archive += directory + "PK\x05\x06";
    append(archive, 0, 4);
    append(archive, static_cast<quint64>(parts.size()), 2);
    append(archive, static_cast<quint64>(parts.size()), 2);
    append(archive, static_cast<quint64>(directory.size()), 4);
    append(archive, directoryBegin, 4);
    append(archive, 0, 2);
    return archive;
}

QList<ZipPart> xlsxParts(const QList<XlsxSheet> &sheets, const XlsxExtras &extras)
{
    QList<ZipPart> parts;
    QList<std::pair<QByteArray, QByteArray>> related;
    QByteArray list;
    for (const XlsxSheet &sheet : sheets) {
        const QByteArray number = QByteArray::number(related.size() + 1);
        related.emplace_back("worksheet", "worksheets/sheet" + number + ".xml");
        list += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\"" +
                (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + "\"") + " r:id=\"rId" + number + "\"/>";
        parts.append({"xl/worksheets/sheet" + number + ".xml", inMainNamespace("worksheet", sheet.xml)});
    }
    if (!extras.strings.isEmpty()) {
        related.emplace_back("sharedStrings", "sharedStrings.xml");
        parts.append({"xl/sharedStrings.xml", inMainNamespace("sst", extras.strings)});
    }
    if (!extras.styles.isEmpty()) {
        related.emplace_back("styles", "styles.xml");
        parts.append({"xl/styles.xml", inMainNamespace("styleSheet", extras.styles)});
    }
    const QByteArray workbook = declaration + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
                                relationshipType.chopped(1) + "\">" + extras.properties + "<sheets>" + list + "</sheets></workbook>";
    parts.append({"xl/workbook.xml", workbook});
    parts.append({"xl/_rels/workbook.xml.rels", relationshipsOf(related)});
    parts.append({"_rels/.rels", relationshipsOf({{"officeDocument", "xl/workbook.xml"}})});
    return parts;
}

QByteArray xlsxOf(const QList<XlsxSheet> &sheets, const XlsxExtras &extras)
{
    return zipOf(xlsxParts(sheets, extras));
}

QByteArray xlsxOfRows(const QByteArray &rows, const XlsxExtras &extras)
{
    return xlsxOf({{"Leads", "<sheetData>" + rows + "</sheetData>"}}, extras);
}

QByteArray xlsxRow(int number, const QList<QByteArray> &texts, const QByteArray &attributes)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">";
    char column = 'A';
    for (const QByteArray &text : texts)
        row += QByteArray("<c r=\"") + column++ + QByteArray::number(number) + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

QList<ZipPart> odsParts(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray namespaces = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray content = declaration + "<office:document-content";
    for (const char *const prefix : {"office", "table", "text", "style"})
        content += QByteArray(" xmlns:") + prefix + "=\"" + namespaces + prefix + ":1.0\"";
    content += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:automatic-styles>" +
               styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
               "</office:spreadsheet></office:body></office:document-content>";
    const QByteArray manifest = declaration + "<manifest:manifest xmlns:manifest=\"" + namespaces + "manifest:1.0\"></manifest:manifest>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false},
            {"content.xml", content},
            {"META-INF/manifest.xml", manifest}};
}

QByteArray odsOf(const QByteArray &tables, const QByteArray &styles)
{
    return zipOf(odsParts(tables, styles));
}

QByteArray odsRow(const QList<QByteArray> &texts, const QByteArray &attributes)
{
    QByteArray row = "<table:table-row " + attributes + ">";
    for (const QByteArray &text : texts)
        row += "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

} // namespace Muster
