// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stdexcept>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace Muster {

/// Anything SQLite refused. what() is SQLite's own sentence, in UTF-8.
class SqliteError : public std::runtime_error
{
public:
    SqliteError(int code, const QString &message) : std::runtime_error(message.toStdString()), m_code(code) {}

    /// Another connection held the store for longer than the busy timeout.
    [[nodiscard]] bool isBusy() const;
    /// SQLite's primary result code (SQLITE_FULL ...).
    [[nodiscard]] int reason() const { return m_code & 0xff; }

private:
    int m_code;
};

/// One connection to one file. To be used by one thread at a time; waits up to ten seconds for other connections at first. Every member
/// may throw SqliteError.
class Database
{
public:
    /// Makes the file where there is none, readable by the user only.
    explicit Database(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// How long to wait for other connections.
    void setPatience(std::chrono::milliseconds patience);
    /// Puts what stands in the write-ahead log into the file and empties it, where nobody else reads or writes: never waits.
    void emptyLog();

    /// Runs statements that give no rows, separated by semicolons.
    void run(const char *sql);
    /// The single value a query gives.
    [[nodiscard]] qint64 number(const char *sql);
    /// How many rows the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] int changes() const;
    /// The key of the last row that was inserted.
    [[nodiscard]] qint64 lastKey() const;
    /// Some failures (a full disk) end a transaction before its Transaction object does.
    [[nodiscard]] bool isInTransaction() const;

private:
    friend class Statement;
    [[noreturn]] void fail(int code) const;
    void check(int code) const;

    sqlite3 *m_handle = nullptr;
    int m_patienceMs = 10'000;
    std::unordered_multimap<std::string, sqlite3_stmt *> m_idle; ///< prepared before, not in use now
};

/// A prepared statement. Parameters count from 1, columns from 0; one that nothing is bound to is NULL. Must not outlive its database,
/// which keeps what was prepared for the next one with the same words (so these must not hold values).
class Statement
{
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, const QString &text); ///< a null string is bound as NULL
    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, double number);
    Statement &bind(int parameter, const QByteArray &bytes); ///< a null array is bound as an empty one

    /// True while there is a row to read.
    bool step();
    /// Steps once and makes the statement ready for other values.
    void execute();
    /// Makes it ready for other values; what is bound stays.
    void reset();

    [[nodiscard]] QString text(int column) const; ///< a null string for NULL
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database &m_database;
    std::string m_sql;
    sqlite3_stmt *m_handle = nullptr;
};

/// All or nothing: undone by the destructor unless committed. Takes the write lock at once, so that it never has to be asked for
/// after something was read, where SQLite would refuse instead of wait. Within another one it is a part of that, all or nothing itself.
class Transaction
{
public:
    enum class Kind {
        Writing,
        Reading, ///< everything is read as of one moment; waits for nobody. Nothing may be written
    };

    explicit Transaction(Database &database, Kind kind = Kind::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isPart;
    bool m_isOpen = true;
};

} // namespace Muster
