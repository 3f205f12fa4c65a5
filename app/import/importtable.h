// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Muster {

enum class SourceKind : unsigned char { Text, Workbook, Json };

/// Rows that something is to be said about: how many, and the numbers of the first of them.
struct NotedRows
{
    static constexpr qsizetype maxListed = 100;

    qint64 count = 0;
    QList<quint32> first; ///< row numbers, rising; at most maxListed

    void add(quint32 rowNumber)
    {
        ++count;
        if (first.size() < maxListed)
            first.append(rowNumber);
    }
    friend bool operator==(const NotedRows &, const NotedRows &) = default;
};

/// What the reader found out or decided about a source, shown to the user so that nothing is guessed silently.
struct ReadNotes
{
    SourceKind kind = SourceKind::Text;
    QString encoding;     ///< "UTF-8", "UTF-16LE", "Windows-1252" ...; empty for a workbook
    char delimiter = ','; ///< '\0' for plain lines (one cell a row); meaningless for a workbook and JSON
    char quote = '"';     ///< '\0' where quotes are characters like all others
    bool hasHeader = false;
    int skippedLines = 0;      ///< of a title or remark above the table; rows of a workbook
    QString sheet;             ///< of a workbook: the one that was read; of JSON: the list's name where it has one
    QStringList sheets;        ///< of a workbook: all that hold cells, in their order; of JSON: all lists that have names
    qint64 blankRows = 0;      ///< left out
    qint64 droppedColumns = 0; ///< without a header and a single value, as delimiters at line ends make them; left out
    qint64 nulBytes = 0;       ///< each was replaced by a blank
    qint64 replacedBytes = 0;  ///< bytes invalid in the encoding, replaced by U+FFFD
    NotedRows replacedRows;    ///< rows that hold a replaced byte
    NotedRows raggedRows;      ///< rows with fewer or more cells than the header
    NotedRows hiddenRows;      ///< rows that a workbook hides, by a filter or by hand; read all the same
    qint64 mergedCells = 0;    ///< of a workbook: areas that were merged; their text stands in the first cell only
    qint64 foundLinks = 0;     ///< of a running text: profile links that were found in it; each is a row
    NotedRows leftOutLines;    ///< of a running text: lines without a person, by their numbers in the text; blank ones do not count
    bool isResult = false;     ///< a result file that Muster wrote
    qint64 failedRows = 0;     ///< of a result file: rows that did not go through (invalid, rejected, not sent)
};

/// A file or pasted text as rows. Immutable once read.
struct ImportTable
{
    QString name;        ///< the file's name without its folder, or "Pasted text"
    QStringList headers; ///< as many as columns; "Column 1" ... where there is no header row; no two alike
    RowStore rows;       ///< without the header row
    ReadNotes notes;
};

/// What the user fixed instead of leaving it to detection.
struct ReadOptions
{
    QString encoding = {};                        ///< empty: detect
    std::optional<char> delimiter = std::nullopt; ///< any ASCII character but a quote or a line end; '\0' for plain lines
    std::optional<bool> hasHeader = std::nullopt;
    std::optional<char> quote = std::nullopt;       ///< '"' or '\''; '\0': none
    std::optional<int> skippedLines = std::nullopt; ///< lines above the table that are no rows
    QString sheet = {};                             ///< of a workbook, or a list of JSON; empty: the first that holds cells, or the likeliest
    bool onlyFailed = false;                        ///< of a result file: just the rows that did not go through

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

/// Why a source cannot be read, ready to be shown.
struct ReadError
{
    QString message;      ///< what happened and what to do, in one or two sentences
    qint64 line = 0;      ///< 1-based; 0 where it is not about a place
    qint64 column = 0;    ///< 1-based, in characters; 0 where it is not about a place
    bool isQuote = false; ///< about a quote that is not closed: ReadOptions::quote '\0' reads past it
};

} // namespace Muster
