// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sqlite.h"

#include "base/logging.h"

#include <QFile>

#include <sqlite3.h>

namespace Muster {

bool SqliteError::isBusy() const
{
    return reason() == SQLITE_BUSY;
}

Database::Database(const QString &file)
{
    // SQLite would make it readable for all; what it puts beside it gets the same permissions. Where this fails, SQLite says why.
    if (!QFile::exists(file))
        static_cast<void>(QFile(file).open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const QString message = QString::fromUtf8(sqlite3_errstr(code));
        sqlite3_close(m_handle);
        throw SqliteError(code, message);
    }
    sqlite3_busy_timeout(m_handle, m_patienceMs);
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    m_patienceMs = static_cast<int>(patience.count());
    sqlite3_busy_timeout(m_handle, m_patienceMs);
}

void Database::emptyLog()
{
    sqlite3_busy_timeout(m_handle, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, m_patienceMs);
    if ((code & 0xff) != SQLITE_BUSY)
        check(code);
}

void Database::run(const char *sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
}

qint64 Database::number(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::lastKey() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
}

void Database::fail(int code) const
{
    throw SqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Statement::Statement(Database &database, const char *sql) : m_database(database), m_sql(sql)
{
    if (auto idle = m_database.m_idle.extract(m_sql)) {
        m_handle = idle.mapped();
        return;
    }
    m_database.check(sqlite3_prepare_v3(database.m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr));
}

Statement::~Statement()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_database.m_idle.emplace(std::move(m_sql), m_handle);
}

Statement &Statement::bind(int parameter, const QString &text)
{
    if (text.isNull()) {
        m_database.check(sqlite3_bind_null(m_handle, parameter));
        return *this;
    }
    const QByteArray utf8 = text.toUtf8();
    m_database.check(sqlite3_bind_text(m_handle, parameter, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    m_database.check(sqlite3_bind_int64(m_handle, parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, double number)
{
    m_database.check(sqlite3_bind_double(m_handle, parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &bytes)
{
    // A null pointer would be bound as NULL; QByteArray has none.
    m_database.check(
        sqlite3_bind_blob64(m_handle, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    m_database.check(code);
    return code == SQLITE_ROW;
}

void Statement::execute()
{
    step();
    reset();
}

void Statement::reset()
{
    m_database.check(sqlite3_reset(m_handle));
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    const QString text = QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
    return text.isNull() ? QStringLiteral("") : text;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database), m_isPart(database.isInTransaction())
{
    const char *begin = kind == Kind::Reading ? "BEGIN" : "BEGIN IMMEDIATE";
    m_database.run(m_isPart ? "SAVEPOINT part" : begin);
}

Transaction::~Transaction()
{
    // After some failures (a full disk) SQLite has rolled back all by itself.
    if (!m_isOpen || !m_database.isInTransaction())
        return;
    try {
        m_database.run(m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK");
    } catch (const SqliteError &failure) {
        qCWarning(lcStore, "Rollback: %s", failure.what());
    }
}

void Transaction::commit()
{
    m_database.run(m_isPart ? "RELEASE part" : "COMMIT");
    m_isOpen = false;
}

} // namespace Muster
