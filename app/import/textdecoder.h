// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct UConverter;

namespace Muster {

/// Turns pieces of bytes in an encoding into UTF-8: without a byte order mark, with U+FFFD for what the encoding does not know
/// and a blank for each NUL.
class TextDecoder
{
public:
    /// `encoding`: any name that ICU knows. UTF-8 that is known to be valid passes through untouched.
    TextDecoder(const QString &encoding, bool knownValidUtf8);
    ~TextDecoder();

    /// False for an encoding nobody knows; decode() must not be called then.
    [[nodiscard]] bool isValid() const { return m_passesThrough || m_converter != nullptr; }
    /// `last`: nothing follows. The result is valid until the next call or as long as `bytes`.
    [[nodiscard]] std::string_view decode(std::string_view bytes, bool last);
    /// Bytes that the encoding does not know, so far.
    [[nodiscard]] qint64 replacedBytes() const { return m_replaced; }
    [[nodiscard]] qint64 nulBytes() const { return m_nuls; }
    /// Where in the text that decode() returned last each U+FFFD ends that stands for such bytes.
    [[nodiscard]] const std::vector<std::size_t> &replacementEnds() const { return m_replacementEnds; }

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    Q_DISABLE_COPY_MOVE(TextDecoder)

    void convert(std::string_view bytes, bool last);
    void replaceInvalid();
    std::string_view withoutNul(std::string_view text);

    std::unique_ptr<UConverter, Close> m_converter;
    std::unique_ptr<UConverter, Close> m_utf8;
    std::array<char16_t, 4096> m_pivot{};
    char16_t *m_pivotSource = m_pivot.data();
    char16_t *m_pivotTarget = m_pivot.data();
    std::string m_text;  ///< room for what was decoded
    size_t m_length = 0; ///< how much of it was
    std::string m_cleaned;
    std::vector<std::size_t> m_replacementEnds;
    qint64 m_replaced = 0;
    qint64 m_nuls = 0;
    bool m_passesThrough;
    bool m_atStart = true;
};

} // namespace Muster
