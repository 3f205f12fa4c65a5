// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>
#include <string_view>

namespace Muster {

/// Bytes in pieces, from the start as often as asked, so that a file is never in memory as a whole beside its rows.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// How many bytes there are.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Back to the first byte. False where the source refuses.
    [[nodiscard]] virtual bool rewind() = 0;
    /// The next piece, valid until the next call; empty at the end; none where reading failed.
    [[nodiscard]] virtual std::optional<std::string_view> next() = 0;
    /// Why the last call failed, in the system's words.
    [[nodiscard]] virtual QString errorText() const = 0;
    /// `length` bytes from `offset`, fewer at the end and where reading failed. From any thread, beside others; valid as long as
    /// `buffer`, which it may use, is not touched.
    [[nodiscard]] virtual std::string_view bytesAt(qint64 offset, qsizetype length, QByteArray &buffer) const = 0;
};

/// Bytes that are in memory already.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool rewind() override;
    [[nodiscard]] std::optional<std::string_view> next() override;
    [[nodiscard]] QString errorText() const override { return {}; }
    [[nodiscard]] std::string_view bytesAt(qint64 offset, qsizetype length, QByteArray &buffer) const override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// A file that is open for reading and not sequential; must outlive this.
class FileSource final : public ByteSource
{
public:
    explicit FileSource(QFile &file) : m_file(file) {}

    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] bool rewind() override { return m_file.seek(0); }
    [[nodiscard]] std::optional<std::string_view> next() override;
    [[nodiscard]] QString errorText() const override { return m_file.errorString(); }
    [[nodiscard]] std::string_view bytesAt(qint64 offset, qsizetype length, QByteArray &buffer) const override;

private:
    QFile &m_file;
    QByteArray m_buffer;
};

} // namespace Muster
