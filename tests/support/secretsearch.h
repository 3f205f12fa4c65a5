// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace Muster::Test {

/// Looks for a secret in all the forms in which it could have leaked: as it is, in Base64 (at each of the three offsets, both alphabets),
/// percent-encoded, as UTF-16, in hexadecimal, and within what qCompress() made.
class SecretSearch
{
public:
    /// At least 12 bytes; with signs that percent-encoding changes, or that form says nothing.
    explicit SecretSearch(const QByteArray &secret);

    /// Which form is in there; empty where none is.
    [[nodiscard]] QByteArray formIn(const QByteArray &bytes) const;
    /// The files below a folder, hidden ones too, that hold it or cannot be read; SQLite's are read by value as well as by byte.
    [[nodiscard]] QStringList filesWith(const QString &folder) const;
    /// How many files and database values the last filesWith() has read.
    [[nodiscard]] qsizetype looked() const { return m_looked; }

private:
    [[nodiscard]] QByteArray formInDatabase(const QString &file) const;

    QList<std::pair<QByteArray, QByteArray>> m_forms; ///< what it is called, what it looks like
    mutable qsizetype m_looked = 0;
};

} // namespace Muster::Test
