// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/xlsxexport.h"

#include "export/blockedleadfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cstdio>

namespace Muster {

namespace {

constexpr qsizetype progressStep = 4096;
constexpr double columnWidth = 28;

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

/// A name beside the target that nobody uses: on the same file system, so that the last step is a rename.
QString temporaryBeside(const QString &path)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    return file.open() ? file.fileName() : QString();
}

/// False where it was stopped.
bool writeRows(lxw_worksheet *sheet, const QList<BlockedLead> &leads, const std::atomic<bool> *stop, const ExportProgress &progress)
{
    const QList<BlockedLeadField> fields = usedBlockedLeadFields(leads);
    for (qsizetype column = 0; column < fields.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), fields.at(column).name.constData(), nullptr);
    for (qsizetype row = 0; row < leads.size(); ++row) {
        if (row % progressStep == 0) {
            if (stop && *stop)
                return false;
            if (progress)
                progress(row, leads.size());
        }
        for (qsizetype column = 0; column < fields.size(); ++column) {
            const QByteArray text = fieldText(leads.at(row), fields.at(column).kind).toUtf8();
            if (!text.isEmpty())
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), text.constData(), nullptr);
        }
    }
    return true;
}

} // namespace

tl::expected<void, QString> exportBlockedLeadsXlsx(const QString &path, const QList<BlockedLead> &leads, const std::atomic<bool> *stop,
                                                   const ExportProgress &progress)
{
    if (leads.size() > maxXlsxRows)
        return tl::make_unexpected(tr("An Excel sheet holds at most 1,048,575 rows below its header. Export as CSV instead."));
    const QString temporary = temporaryBeside(path);
    if (temporary.isEmpty())
        return tl::make_unexpected(tr("%1 could not be written: its folder does not take new files.").arg(path));

    // Rows go to disk as they come; texts are stored in place, so memory stays flat.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(temporary).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Blocklist");
    worksheet_set_column(sheet, 0, 4, columnWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const bool whole = writeRows(sheet, leads, stop, progress);
    const lxw_error error = workbook_close(workbook);

    const bool placed =
        whole && error == LXW_NO_ERROR && std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0;
    if (placed)
        return {};
    QFile::remove(temporary);
    if (!whole)
        return tl::make_unexpected(QString());
    return tl::make_unexpected(
        tr("%1 could not be written: %2")
            .arg(path, QString::fromUtf8(error == LXW_NO_ERROR ? "the file cannot be replaced" : lxw_strerror(error))));
}

} // namespace Muster
