// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace Muster {

/// A file in a ZIP archive, as the archive's directory tells it.
struct ZipEntry
{
    std::string name; ///< with slashes, without one at the begin
    std::uint64_t headerBegin = 0;
    std::uint64_t packedBytes = 0;
    std::uint64_t bytes = 0; ///< unpacked
    std::uint32_t checksum = 0;
    std::uint16_t method = 0;
    bool isEncrypted = false;
};

enum class ZipFault : unsigned char {
    Broken,   ///< not a ZIP archive, or cut off
    TooLarge, ///< would unpack to more than the bounds below allow, or says so to do harm
};

/// The directory of a ZIP archive in memory. Nothing is unpacked on opening; an archive that would unpack to an unreasonable size is
/// refused by what its directory says, and ZipStream holds every entry to that.
class ZipArchive
{
public:
    static constexpr std::size_t maxEntries = 10'000;
    static constexpr std::uint64_t maxBytes = std::uint64_t{2} << 30; ///< of all entries together, unpacked
    static constexpr std::uint64_t maxRatio = 200;                    ///< unpacked to packed, of an entry over:
    static constexpr std::uint64_t ratioCheckedAbove = std::uint64_t{50} << 20;

    /// `bytes` must outlive the archive.
    [[nodiscard]] static tl::expected<ZipArchive, ZipFault> open(std::string_view bytes);

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// The entry of this name, whatever the case of its letters; null where there is none.
    [[nodiscard]] const ZipEntry *find(std::string_view name) const;

private:
    explicit ZipArchive(std::string_view bytes) : m_bytes(bytes) {}

    std::string_view m_bytes;
    std::vector<ZipEntry> m_entries;
};

/// Unpacks one entry piece by piece. Holds the entry to its size and checksum, so that a directory that lies is found out.
class ZipStream
{
public:
    /// Both must outlive the stream.
    ZipStream(const ZipArchive &archive, const ZipEntry &entry);
    ~ZipStream();
    ZipStream(const ZipStream &) = delete;
    ZipStream &operator=(const ZipStream &) = delete;

    /// The next piece, valid until the next call; empty at the end, and none where the entry is broken or packed in an unknown way.
    [[nodiscard]] std::optional<std::string_view> next();
    /// How much of the packed bytes is used up.
    [[nodiscard]] std::uint64_t packedBytesRead() const;

private:
    [[nodiscard]] std::optional<std::string_view> inflateNext();
    [[nodiscard]] std::optional<std::string_view> counted(std::string_view piece);

    std::string_view m_packed;
    const ZipEntry &m_entry;
    std::unique_ptr<z_stream_s> m_inflater; ///< null for an entry that is stored as it is, and where something is wrong
    std::string m_piece;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_packedBytes = 0;
    unsigned long m_checksum = 0;
    bool m_isBroken = false;
    bool m_atEnd = false;
};

} // namespace Muster
