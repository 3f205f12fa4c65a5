// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Muster {

/// What the reader found out or decided about a source, shown to the user so that nothing is guessed silently.
struct ReadNotes
{
    QString encoding;     ///< "UTF-8", "UTF-16LE", "Windows-1252" ...
    char delimiter = ','; ///< '\0' for plain lines (one cell a row)
    bool hasHeader = false;
    qint64 blankRows = 0;      ///< skipped
    qint64 replacedBytes = 0;  ///< bytes invalid in the encoding, replaced by U+FFFD
    QList<quint32> raggedRows; ///< row numbers with fewer or more cells than the header; at most the first 100
    qint64 raggedRowCount = 0;
};

/// A file or pasted text as rows. Immutable once read.
struct ImportTable
{
    QString name;        ///< the file's name without its folder, or "Pasted text"
    QStringList headers; ///< as many as columns; "Column 1" ... where there is no header row
    RowStore rows;       ///< without the header row
    ReadNotes notes;
};

/// What the user fixed instead of leaving it to detection.
struct ReadOptions
{
    QString encoding;              ///< empty: detect
    std::optional<char> delimiter; ///< '\0' for plain lines
    std::optional<bool> hasHeader;
};

/// Why a source cannot be read, ready to be shown.
struct ReadError
{
    QString message;   ///< what happened and what to do, in one or two sentences
    qint64 line = 0;   ///< 1-based; 0 where it is not about a place
    qint64 column = 0; ///< 1-based, in characters; 0 where it is not about a place
};

} // namespace Muster
