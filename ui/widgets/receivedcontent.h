// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace Muster {

/// What the clipboard or a drop holds that a list can be read from.
struct ReceivedContent
{
    enum class Kind : unsigned char {
        Nothing, ///< no file and no text
        File,    ///< `value` is its path
        Text,    ///< `value` is the text
        SeveralFiles,
        Folder,
    };

    Kind kind = Kind::Nothing;
    QString value;

    [[nodiscard]] bool isUsable() const { return kind == Kind::File || kind == Kind::Text; }
    /// Why it cannot be taken and what can, in one line without a full stop. Empty where it can.
    [[nodiscard]] QString refusal() const;
};

/// A file goes before text, since file managers add its path as one. Web addresses are text, one a line. Text goes before HTML, since
/// spreadsheets put the cells in both. Of HTML alone the text is taken, with each link's address behind it: "Ann <https://...>"; also
/// where its links name more people on LinkedIn than the text does, as a mail's do, unless the text is several columns of cells.
[[nodiscard]] ReceivedContent receivedContent(const QMimeData &mime);

} // namespace Muster
