// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookzip.h"

#include <zlib.h>

#include <algorithm>

namespace Muster {

namespace {

// Signatures, sizes and field offsets after PKWARE's APPNOTE.TXT, sections 4.3 and 4.5.
constexpr std::string_view localSignature("PK\x03\x04", 4);
constexpr std::string_view directorySignature("PK\x01\x02", 4);
constexpr std::string_view endSignature("PK\x05\x06", 4);
constexpr std::string_view end64Signature("PK\x06\x06", 4);
constexpr std::string_view locator64Signature("PK\x06\x07", 4);
constexpr std::size_t localHeaderBytes = 30;
constexpr std::size_t directoryHeaderBytes = 46;
constexpr std::size_t endBytes = 22;
constexpr std::size_t end64Bytes = 56;
constexpr std::size_t locator64Bytes = 20;
constexpr std::size_t maxCommentBytes = 0xffff;
constexpr std::uint64_t in64Bits = 0xffffffff; ///< stands for a number that is in the ZIP64 fields
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;
constexpr std::size_t pieceBytes = 128 * 1024;

// `bytes` must reach that far.
std::uint64_t numberAt(std::string_view bytes, std::size_t offset, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return number;
}

std::uint16_t number16(std::string_view bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(numberAt(bytes, offset, 2));
}

/// `size` bytes from `begin` on; none where they do not begin with the signature or end too early.
std::optional<std::string_view> recordAt(std::string_view bytes, std::uint64_t begin, std::size_t size, std::string_view signature)
{
    if (begin > bytes.size() || bytes.size() - begin < size || !bytes.substr(begin).starts_with(signature))
        return std::nullopt;
    return bytes.substr(begin, size);
}

std::string plainName(std::string_view written)
{
    std::string name(written);
    std::replace(name.begin(), name.end(), '\\', '/');
    name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
    return name;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Puts the numbers in that did not fit into the directory's 32 bits.
bool takeZip64(std::string_view extra, ZipEntry &entry)
{
    while (extra.size() >= 4) {
        const std::size_t size = number16(extra, 2);
        if (extra.size() - 4 < size)
            return false;
        std::string_view field = extra.substr(4, size);
        const bool isZip64 = number16(extra, 0) == 1;
        extra.remove_prefix(4 + size);
        if (!isZip64)
            continue;
        for (std::uint64_t *number : {&entry.bytes, &entry.packedBytes, &entry.headerBegin}) {
            if (*number != in64Bits)
                continue;
            if (field.size() < 8)
                return false;
            *number = numberAt(field, 0, 8);
            field.remove_prefix(8);
        }
    }
    return true;
}

/// Takes an entry off the directory's begin.
std::optional<ZipEntry> takeEntry(std::string_view &directory)
{
    const auto header = recordAt(directory, 0, directoryHeaderBytes, directorySignature);
    if (!header)
        return std::nullopt;
    const std::size_t nameBytes = number16(*header, 28);
    const std::size_t extraBytes = number16(*header, 30);
    const std::size_t entryBytes = directoryHeaderBytes + nameBytes + extraBytes + number16(*header, 32);
    if (directory.size() < entryBytes)
        return std::nullopt;
    ZipEntry entry;
    entry.name = plainName(directory.substr(directoryHeaderBytes, nameBytes));
    entry.isEncrypted = (number16(*header, 8) & 1) != 0;
    entry.method = number16(*header, 10);
    entry.checksum = static_cast<std::uint32_t>(numberAt(*header, 16, 4));
    entry.packedBytes = numberAt(*header, 20, 4);
    entry.bytes = numberAt(*header, 24, 4);
    entry.headerBegin = numberAt(*header, 42, 4);
    if (!takeZip64(directory.substr(directoryHeaderBytes + nameBytes, extraBytes), entry))
        return std::nullopt;
    directory.remove_prefix(entryBytes);
    return entry;
}

struct Directory
{
    std::string_view bytes;
    std::uint64_t entries = 0;
};

std::optional<Directory> directoryOf(std::string_view archive)
{
    const std::size_t earliest = archive.size() > endBytes + maxCommentBytes ? archive.size() - endBytes - maxCommentBytes : 0;
    const std::size_t endBegin = archive.rfind(endSignature);
    if (endBegin == std::string_view::npos || endBegin < earliest)
        return std::nullopt;
    const auto end = recordAt(archive, endBegin, endBytes, endSignature);
    if (!end)
        return std::nullopt;
    std::uint64_t entries = number16(*end, 10);
    std::uint64_t size = numberAt(*end, 12, 4);
    std::uint64_t begin = numberAt(*end, 16, 4);
    if (entries == 0xffff || size == in64Bits || begin == in64Bits) {
        const auto locator =
            endBegin < locator64Bytes ? std::nullopt : recordAt(archive, endBegin - locator64Bytes, locator64Bytes, locator64Signature);
        const auto end64 = locator ? recordAt(archive, numberAt(*locator, 8, 8), end64Bytes, end64Signature) : std::nullopt;
        if (!end64)
            return std::nullopt;
        entries = numberAt(*end64, 32, 8);
        size = numberAt(*end64, 40, 8);
        begin = numberAt(*end64, 48, 8);
    }
    if (begin > archive.size() || archive.size() - begin < size)
        return std::nullopt;
    return Directory{archive.substr(begin, size), entries};
}

bool isUnreasonable(const ZipEntry &entry)
{
    return entry.bytes > ZipArchive::ratioCheckedAbove && entry.bytes / ZipArchive::maxRatio > entry.packedBytes;
}

} // namespace

tl::expected<ZipArchive, ZipFault> ZipArchive::open(std::string_view bytes)
{
    std::optional<Directory> directory = directoryOf(bytes);
    if (!directory || directory->entries == 0)
        return tl::unexpected(ZipFault::Broken);
    if (directory->entries > maxEntries)
        return tl::unexpected(ZipFault::TooLarge);
    ZipArchive archive(bytes);
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < directory->entries; ++i) {
        std::optional<ZipEntry> entry = takeEntry(directory->bytes);
        if (!entry || entry->packedBytes > bytes.size())
            return tl::unexpected(ZipFault::Broken);
        if (entry->bytes > maxBytes || (total += entry->bytes) > maxBytes || isUnreasonable(*entry))
            return tl::unexpected(ZipFault::TooLarge);
        archive.m_entries.push_back(std::move(*entry));
    }
    return archive;
}

const ZipEntry *ZipArchive::find(std::string_view name) const
{
    const auto isSought = [name](const ZipEntry &entry) {
        return std::equal(name.begin(), name.end(), entry.name.begin(), entry.name.end(),
                          [](char a, char b) { return lower(a) == lower(b); });
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), isSought);
    return found == m_entries.end() ? nullptr : &*found;
}

ZipStream::ZipStream(const ZipArchive &archive, const ZipEntry &entry) : m_entry(entry), m_isBroken(true)
{
    const auto header = recordAt(archive.bytes(), entry.headerBegin, localHeaderBytes, localSignature);
    if (!header || entry.isEncrypted)
        return;
    const std::uint64_t begin = entry.headerBegin + localHeaderBytes + number16(*header, 26) + number16(*header, 28);
    if (begin > archive.bytes().size() || archive.bytes().size() - begin < entry.packedBytes)
        return;
    m_packed = archive.bytes().substr(begin, entry.packedBytes);
    if (entry.method == deflated) {
        m_inflater = std::make_unique<z_stream_s>();
        m_isBroken = inflateInit2(m_inflater.get(), -MAX_WBITS) != Z_OK;
        m_piece.resize(pieceBytes);
    } else {
        m_isBroken = entry.method != stored;
    }
}

ZipStream::~ZipStream()
{
    if (m_inflater)
        inflateEnd(m_inflater.get());
}

std::uint64_t ZipStream::packedBytesRead() const
{
    return m_packedBytes;
}

std::optional<std::string_view> ZipStream::counted(std::string_view piece)
{
    m_bytes += piece.size();
    m_checksum = crc32(m_checksum, reinterpret_cast<const Bytef *>(piece.data()), static_cast<uInt>(piece.size()));
    const bool isWrongAtEnd = m_atEnd && (m_bytes != m_entry.bytes || m_checksum != m_entry.checksum);
    m_isBroken = m_bytes > m_entry.bytes || isWrongAtEnd;
    if (m_isBroken)
        return std::nullopt;
    return piece;
}

std::optional<std::string_view> ZipStream::next()
{
    if (m_isBroken)
        return std::nullopt;
    if (m_atEnd)
        return std::string_view();
    if (m_inflater)
        return inflateNext();
    const std::string_view piece = m_packed.substr(m_packedBytes, pieceBytes);
    m_packedBytes += piece.size();
    m_atEnd = m_packedBytes == m_packed.size();
    return counted(piece);
}

std::optional<std::string_view> ZipStream::inflateNext()
{
    constexpr std::uint64_t maxPacked = std::uint64_t{1} << 30; // what the inflater takes at once is an unsigned int
    const std::size_t offered = std::min(m_packed.size() - m_packedBytes, maxPacked);
    // The inflater does not write to its input.
    m_inflater->next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(m_packed.data() + m_packedBytes));
    m_inflater->avail_in = static_cast<uInt>(offered);
    m_inflater->next_out = reinterpret_cast<Bytef *>(m_piece.data());
    m_inflater->avail_out = static_cast<uInt>(m_piece.size());
    const int result = inflate(m_inflater.get(), Z_NO_FLUSH);
    m_packedBytes += offered - m_inflater->avail_in;
    const std::size_t written = m_piece.size() - m_inflater->avail_out;
    m_atEnd = result == Z_STREAM_END;
    if (!m_atEnd && (result != Z_OK || written == 0)) {
        m_isBroken = true;
        return std::nullopt;
    }
    return counted(std::string_view(m_piece).substr(0, written));
}

} // namespace Muster
