// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/blockedleadsxlsx.h"

#include "export/atomicfile.h"
#include "export/blockedleadcolumns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <array>
#include <utility>

namespace Muster {

namespace {

constexpr qint64 progressRows = 8192;
constexpr qint64 maxRows = LXW_ROW_MAX - 1; // one is the header

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString wordsOf(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

bool isStopped(const std::atomic<bool> *stop)
{
    return stop && *stop;
}

enum class Filling { Filled, Stopped };

/// A workbook being written to a file. What is not closed by close() is closed all the same, to give its memory back.
class Workbook
{
public:
    explicit Workbook(const QString &path) : m_path(QFile::encodeName(path)), m_folder(QFile::encodeName(QFileInfo(path).path()))
    {
        // Rows go to disk as they come; beside the target, since the system's folder for such may be small.
        lxw_workbook_options options{LXW_TRUE, m_folder.data(), LXW_TRUE};
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, "Blocked leads") : nullptr;
    }
    ~Workbook() { static_cast<void>(close()); }
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }

    lxw_error fill(const QList<BlockedLead> &leads, const std::atomic<bool> *stop, const ExportProgress &progress, Filling &filling)
    {
        const std::vector<BlockedLeadColumn> columns = usedBlockedLeadColumns(leads);
        lxw_error error = writeHeader(columns, leads.size());
        for (qsizetype i = 0; i < leads.size() && error == LXW_NO_ERROR; ++i) {
            if (i % progressRows == 0) {
                if (isStopped(stop)) {
                    filling = Filling::Stopped;
                    return LXW_NO_ERROR;
                }
                if (progress)
                    progress(i, leads.size());
            }
            error = writeRow(static_cast<lxw_row_t>(i + 1), columns, leads.at(i));
        }
        filling = Filling::Filled;
        return error;
    }

    lxw_error close()
    {
        lxw_workbook *const book = std::exchange(m_book, nullptr);
        return book ? workbook_close(book) : LXW_NO_ERROR;
    }

private:
    lxw_error writeHeader(const std::vector<BlockedLeadColumn> &columns, qsizetype rows)
    {
        lxw_format *const bold = workbook_add_format(m_book);
        format_set_bold(bold);
        constexpr double widthInCharacters = 28;
        const auto lastColumn = static_cast<lxw_col_t>(columns.size() - 1);
        worksheet_set_column(m_sheet, 0, lastColumn, widthInCharacters, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(rows), lastColumn);
        lxw_error error = LXW_NO_ERROR;
        for (size_t column = 0; column < columns.size() && error == LXW_NO_ERROR; ++column)
            error = worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column), columns[column].name.latin1(), bold);
        return error;
    }

    lxw_error writeRow(lxw_row_t row, const std::vector<BlockedLeadColumn> &columns, const BlockedLead &lead)
    {
        lxw_error error = LXW_NO_ERROR;
        for (size_t column = 0; column < columns.size() && error == LXW_NO_ERROR; ++column) {
            const QString text = columns[column].text(lead);
            if (!text.isEmpty())
                error = worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), text.toUtf8().constData(), nullptr);
        }
        return error;
    }

    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
};

lxw_error writeWorkbook(const QString &path, const QList<BlockedLead> &leads, const std::atomic<bool> *stop, const ExportProgress &progress,
                        Filling &filling)
{
    Workbook book(path);
    if (!book.isOpen())
        return LXW_ERROR_CREATING_XLSX_FILE;
    const lxw_error error = book.fill(leads, stop, progress, filling);
    return error == LXW_NO_ERROR && filling == Filling::Filled ? book.close() : error;
}

tl::expected<void, QString> copyOver(QFile &from, const QString &path, const std::atomic<bool> *stop)
{
    if (!from.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotWrite(path, from.errorString()));
    return writeAtomically(path, [&from, stop](QIODevice &to) {
        std::array<char, 65536> piece{};
        qint64 length = 0;
        while (!isStopped(stop) && (length = from.read(piece.data(), piece.size())) > 0) {
            if (to.write(piece.data(), length) != length)
                return false;
        }
        return length == 0 && !isStopped(stop);
    });
}

} // namespace

tl::expected<void, QString> exportBlockedLeadsXlsx(const QString &path, const QList<BlockedLead> &leads, const std::atomic<bool> *stop,
                                                   const ExportProgress &progress)
{
    if (leads.size() > maxRows)
        return tl::unexpected(Text::tr("An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.")
                                  .arg(QLocale().toString(maxRows), QLocale().toString(leads.size())));
    QTemporaryFile reserved(QFileInfo(path).absolutePath() + QStringLiteral("/.muster-XXXXXX.xlsx"));
    if (!reserved.open())
        return tl::unexpected(cannotWrite(path, reserved.errorString()));
    Filling filling = Filling::Filled;
    if (const lxw_error error = writeWorkbook(reserved.fileName(), leads, stop, progress, filling); error != LXW_NO_ERROR)
        return tl::unexpected(cannotWrite(path, wordsOf(error)));
    if (filling == Filling::Stopped)
        return tl::unexpected(QString());
    QFile written(reserved.fileName());
    if (const auto copied = copyOver(written, path, stop); !copied)
        return isStopped(stop) ? tl::unexpected(QString()) : copied;
    if (progress)
        progress(leads.size(), leads.size());
    return {};
}

} // namespace Muster
