// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

namespace Muster {

/// How many rows a sheet holds besides its header.
inline constexpr qint64 maxWorkbookRows = 1'048'575;
inline constexpr qsizetype maxWorkbookColumns = 16'384;

/// An XLSX workbook of one sheet, written row by row straight to disk, in memory that does not grow. All cells are texts, so that
/// nothing in it runs. One thread at a time.
class WorkbookWriter
{
public:
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    void cell(std::string_view utf8);
    void cell(const QString &text);
    void endRow();
    /// What went wrong first, as a phrase; empty: nothing. Rows after it are not written.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Writes a workbook atomically: header, frozen and with filters, then what `fill` gives, which returns false where it would not go
    /// on. The file is there whole or, after a failure or once `stop`, as it was before. The error is a sentence for the user; empty
    /// where it was stopped.
    [[nodiscard]] static tl::expected<void, QString> write(const QString &path, const char *sheet, const QStringList &headers, qint64 rows,
                                                           const std::function<bool(WorkbookWriter &)> &fill,
                                                           const std::atomic<bool> *stop = nullptr);

private:
    struct Book;

    WorkbookWriter(const QString &path, const char *sheet);
    void header(const QStringList &headers, qint64 rows);
    void close();

    std::unique_ptr<Book> m_book;
    QString m_error;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 0;
};

} // namespace Muster
