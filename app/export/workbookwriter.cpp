// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/workbookwriter.h"

#include "base/formulaguard.h"
#include "export/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace Muster {

namespace {

static_assert(maxWorkbookRows == LXW_ROW_MAX - 1 && maxWorkbookColumns == LXW_COL_MAX);

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

tl::expected<void, QString> copyOver(QFile &from, const QString &path, const std::atomic<bool> *stop)
{
    const auto isStopped = [stop] { return stop && *stop; };
    if (!from.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotWrite(path, from.errorString()));
    const auto copied = writeAtomically(path, [&](QIODevice &to) {
        std::array<char, 65536> piece{};
        qint64 length = 0;
        while (!isStopped() && (length = from.read(piece.data(), piece.size())) > 0) {
            if (to.write(piece.data(), length) != length)
                return false;
        }
        return length == 0 && !isStopped();
    });
    return !copied && isStopped() ? tl::unexpected(QString()) : copied;
}

// In a workbook "_x000D_" stands for a character; where it is meant as it is, its first sign is written in that way.
void escapeCharacterCodes(std::string &text)
{
    constexpr size_t codeSize = 7;
    const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    for (size_t at = text.find("_x"); at != std::string::npos && at + codeSize <= text.size(); at = text.find("_x", at + 1)) {
        const auto digits = text.begin() + static_cast<std::ptrdiff_t>(at) + 2;
        if (text[at + codeSize - 1] != '_' || !std::all_of(digits, digits + 4, isHexDigit))
            continue;
        text.insert(at, "_x005F");
        at += codeSize - 1;
    }
}

} // namespace

struct WorkbookWriter::Book
{
    QByteArray path;
    QByteArray folder;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::string text; ///< of a cell, ended by a NUL
};

WorkbookWriter::WorkbookWriter(const QString &path, const char *sheet) : m_book(std::make_unique<Book>())
{
    m_book->path = QFile::encodeName(path);
    m_book->folder = QFile::encodeName(QFileInfo(path).path());
    // Rows go to disk as they come; beside the target, since the system's folder for such may be small.
    lxw_workbook_options options{LXW_TRUE, m_book->folder.data(), LXW_TRUE};
    m_book->book = workbook_new_opt(m_book->path.constData(), &options);
    m_book->sheet = m_book->book ? workbook_add_worksheet(m_book->book, sheet) : nullptr;
    if (!m_book->sheet)
        m_error = QString::fromUtf8(lxw_strerror(LXW_ERROR_CREATING_XLSX_FILE));
}

WorkbookWriter::~WorkbookWriter()
{
    close();
}

void WorkbookWriter::close()
{
    // What is given up is closed all the same, to give its memory back.
    lxw_workbook *const book = std::exchange(m_book->book, nullptr);
    const lxw_error error = book ? workbook_close(book) : LXW_NO_ERROR;
    if (error != LXW_NO_ERROR && m_error.isEmpty())
        m_error = QString::fromUtf8(lxw_strerror(error));
}

void WorkbookWriter::header(const QStringList &headers, qint64 rows)
{
    if (!m_error.isEmpty())
        return;
    lxw_format *const bold = workbook_add_format(m_book->book);
    format_set_bold(bold);
    constexpr double widthInCharacters = 28;
    const auto lastColumn = static_cast<lxw_col_t>(headers.size() - 1);
    worksheet_set_column(m_book->sheet, 0, lastColumn, widthInCharacters, nullptr);
    worksheet_set_row(m_book->sheet, 0, LXW_DEF_ROW_HEIGHT, bold);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    worksheet_autofilter(m_book->sheet, 0, 0, static_cast<lxw_row_t>(rows), lastColumn);
    for (const QString &name : headers)
        cell(name);
    endRow();
}

void WorkbookWriter::cell(std::string_view utf8)
{
    const lxw_col_t column = m_column++;
    if (utf8.empty() || !m_error.isEmpty())
        return;
    std::string &text = m_book->text;
    text.assign(utf8);
    for (size_t end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", end))
        text.erase(end, 1); // a cell's lines end with a line feed
    // Nothing here is run as a formula, but reading takes the blanks off and may then take an apostrophe off.
    const size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    if (isGuardedFormula(std::string_view(text).substr(begin)))
        text.insert(begin, 1, '\'');
    escapeCharacterCodes(text);
    const lxw_error error = worksheet_write_string(m_book->sheet, m_row, column, text.c_str(), nullptr);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        m_error = Text::tr("row %1 has a cell of more than 32,767 characters, which is the most that Excel takes")
                      .arg(QLocale().toString(m_row + 1));
    else if (error != LXW_NO_ERROR)
        m_error = QString::fromUtf8(lxw_strerror(error));
}

void WorkbookWriter::cell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    cell(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void WorkbookWriter::endRow()
{
    ++m_row;
    m_column = 0;
}

tl::expected<void, QString> WorkbookWriter::write(const QString &path, const char *sheet, const QStringList &headers, qint64 rows,
                                                  const std::function<bool(WorkbookWriter &)> &fill, const std::atomic<bool> *stop)
{
    if (rows > maxWorkbookRows)
        return tl::unexpected(Text::tr("An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.")
                                  .arg(QLocale().toString(maxWorkbookRows), QLocale().toString(rows)));
    if (headers.size() > maxWorkbookColumns)
        return tl::unexpected(Text::tr("An Excel sheet holds %1 columns at most, and these are %2. Choose CSV instead.")
                                  .arg(QLocale().toString(maxWorkbookColumns), QLocale().toString(headers.size())));
    QTemporaryFile reserved(QFileInfo(path).absolutePath() + QStringLiteral("/.muster-XXXXXX.xlsx"));
    if (!reserved.open())
        return tl::unexpected(cannotWrite(path, reserved.errorString()));
    {
        WorkbookWriter writer(reserved.fileName(), sheet);
        writer.header(headers, rows);
        if (writer.error().isEmpty() && !fill(writer))
            return tl::unexpected(QString());
        writer.close();
        if (!writer.error().isEmpty())
            return tl::unexpected(cannotWrite(path, writer.error()));
    }
    QFile written(reserved.fileName());
    return copyOver(written, path, stop);
}

} // namespace Muster
