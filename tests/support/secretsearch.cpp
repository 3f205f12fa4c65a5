// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretsearch.h"

#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>

namespace Muster::Test {

namespace {

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

/// What of its Base64 stays the same whatever follows, and whatever `before` bytes stand in front of it.
QByteArray base64At(const QByteArray &secret, qsizetype before, QByteArray::Base64Options alphabet)
{
    const QByteArray encoded = (QByteArray(before, 'x') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 4 + 2) / 3;
    return encoded.mid(first, (before + secret.size()) / 3 * 4 - first);
}

QString quoted(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

} // namespace

SecretSearch::SecretSearch(const QByteArray &secret)
{
    m_forms = {
        {"plain", secret}, {"percent-encoded", secret.toPercentEncoding()}, {"UTF-16", utf16(secret)}, {"hexadecimal", secret.toHex()}};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype before = 0; before < 3; ++before)
            m_forms.append({"Base64", base64At(secret, before, alphabet)});
    }
}

QByteArray SecretSearch::formIn(const QByteArray &bytes) const
{
    for (const auto &[name, form] : m_forms) {
        if (bytes.contains(form))
            return name;
    }
    // zlib's own mark behind the length that qCompress() writes; anything else would make qUncompress() complain.
    const bool mayBePacked = bytes.size() > 6 && bytes.at(4) == 0x78 && bytes.size() < (qsizetype{64} << 20);
    if (mayBePacked) {
        const QByteArray plain = qUncompress(bytes);
        for (const auto &[name, form] : m_forms) {
            if (plain.contains(form))
                return name + ", compressed";
        }
    }
    return {};
}

QStringList SecretSearch::filesWith(const QString &folder) const
{
    m_looked = 0;
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found << QStringLiteral("%1 (cannot be read)").arg(file.fileName());
            continue;
        }
        const QByteArray bytes = file.readAll();
        ++m_looked;
        QByteArray form = formIn(bytes);
        if (form.isEmpty() && bytes.startsWith("SQLite format 3"))
            form = formInDatabase(file.fileName());
        if (!form.isEmpty())
            found << QStringLiteral("%1 (%2)").arg(file.fileName(), QString::fromLatin1(form));
    }
    return found;
}

QByteArray SecretSearch::formInDatabase(const QString &file) const
{
    sqlite3 *database = nullptr;
    QByteArray form;
    const auto forEachRow = [&](const QString &query, const auto &take) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, query.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK) {
            while (form.isEmpty() && sqlite3_step(statement) == SQLITE_ROW)
                take(statement);
        }
        sqlite3_finalize(statement);
    };
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        QStringList tables;
        forEachRow(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"), [&tables](sqlite3_stmt *row) {
            tables << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
        });
        for (const QString &table : std::as_const(tables)) {
            forEachRow(QStringLiteral("SELECT * FROM ") + quoted(table), [&](sqlite3_stmt *row) {
                for (int column = 0; column < sqlite3_column_count(row) && form.isEmpty(); ++column) {
                    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
                    form = formIn(QByteArray(bytes, sqlite3_column_bytes(row, column)));
                    ++m_looked;
                }
            });
        }
    }
    sqlite3_close(database);
    return form;
}

} // namespace Muster::Test
