// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Muster {

/// A file for a ZIP archive, and what the archive is to say wrongly about it.
struct ZipPart
{
    QByteArray name;
    QByteArray content;
    bool isPacked = true;
    qint64 saidBytes = -1; ///< -1: the truth
    bool saysEncrypted = false;
    bool hasWrongChecksum = false;
    bool inZip64 = false; ///< sizes in the fields for more than 32 bits
};

/// A ZIP archive of these files.
[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

/// A sheet for an XLSX workbook made by hand: what stands in <worksheet>, as XML.
struct XlsxSheet
{
    QByteArray name;
    QByteArray xml;
    QByteArray state = {}; ///< "hidden"; empty: visible
};

/// What else an XLSX workbook made by hand holds, as XML. Empty: there is no such part.
struct XlsxExtras
{
    QByteArray strings = {};    ///< what stands in <sst>
    QByteArray styles = {};     ///< what stands in <styleSheet>
    QByteArray properties = {}; ///< in the workbook, before its sheets
};

[[nodiscard]] QList<ZipPart> xlsxParts(const QList<XlsxSheet> &sheets, const XlsxExtras &extras = {});
[[nodiscard]] QByteArray xlsxOf(const QList<XlsxSheet> &sheets, const XlsxExtras &extras = {});
/// One sheet "Leads" of these rows, as XML in <sheetData>.
[[nodiscard]] QByteArray xlsxOfRows(const QByteArray &rows, const XlsxExtras &extras = {});
/// A row of texts, which stand in the cells themselves.
[[nodiscard]] QByteArray xlsxRow(int number, const QList<QByteArray> &texts, const QByteArray &attributes = {});

/// An ODS workbook made by hand: what stands in <office:spreadsheet>, and in <office:automatic-styles>, as XML.
[[nodiscard]] QList<ZipPart> odsParts(const QByteArray &tables, const QByteArray &styles = {});
[[nodiscard]] QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {});
/// A row of texts.
[[nodiscard]] QByteArray odsRow(const QList<QByteArray> &texts, const QByteArray &attributes = {});

} // namespace Muster
