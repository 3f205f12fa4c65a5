// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <string_view>

struct uchardet;

namespace Muster {

/// Guesses the encoding of text that is not UTF-8 from its letters. uchardet knows the languages, but on the few words of a short
/// lead list it takes a German name for Maltese; what it says is believed only where the bytes bear it out.
class LetterStatistics
{
public:
    LetterStatistics();
    ~LetterStatistics();

    /// A piece of the text. Only lines with a byte beyond ASCII count, and only up to a megabyte of those.
    void feed(std::string_view piece);
    [[nodiscard]] bool isSated() const;
    /// The encoding's name; "Windows-1252" where nothing speaks for another. To be called once, at the end.
    [[nodiscard]] QString guess();

private:
    struct Delete
    {
        void operator()(uchardet *detector) const;
    };

    void look(std::string_view line);
    void countSequences(std::string_view line);
    void countWords(std::string_view line);
    [[nodiscard]] bool isDense() const;
    [[nodiscard]] bool isBornOut(const QString &name) const;

    std::unique_ptr<uchardet, Delete> m_detector;
    size_t m_bytes = 0;
    size_t m_validLines = 0; ///< as UTF-8
    size_t m_invalidLines = 0;
    size_t m_sequences = 0;      ///< of bytes beyond ASCII that are a character of UTF-8
    size_t m_badBytes = 0;       ///< beyond ASCII, and no part of such a sequence
    size_t m_highBytes = 0;      ///< beyond ASCII
    size_t m_lettersBeside = 0;  ///< ASCII letters in the words that have high bytes
    size_t m_signsInWords = 0;   ///< bytes between two letters that Windows-1252 has a sign for, no letter
    size_t m_turkishLetters = 0; ///< bytes that are Turkish letters in ISO-8859-9 and rare Icelandic ones in Windows-1252
};

} // namespace Muster
