// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Muster {

/// Reads the XML of a workbook token by token, in little memory however long it is. Elements and attributes are known by their names
/// without prefix. Text comes decoded, as UTF-8. A document type declaration makes it broken, as workbooks have none: so no entity can
/// expand to anything.
class XmlScanner
{
public:
    /// The next piece, of less than 2 GiB, valid until the next call; empty at the end, and none where there is no reading on.
    using Source = std::function<std::optional<std::string_view>()>;

    enum class Token : unsigned char {
        Begin, ///< of an element; an empty element has an End too
        End,
        Text,   ///< some of an element's text; it may come in several
        AtEnd,  ///< of the document, which was well formed
        Broken, ///< the source gave up, or what it gave is not well formed, in an unknown encoding or nested beyond reason
    };

    explicit XmlScanner(Source source);
    XmlScanner(XmlScanner &&other) noexcept;
    ~XmlScanner();

    [[nodiscard]] Token next();

    // Of the last token. What is returned is valid until the next call of next().
    /// Without its prefix; of Begin and End.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Of Text.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// An attribute of Begin by its name without prefix; empty where there is none. The first where several differ by prefix alone,
    /// but for LibreOffice's own "calcext", which repeats others: ask for that with its prefix.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /// How many elements are open; at End: without the one that ended.
    [[nodiscard]] std::size_t depth() const { return m_depth; }

    /// Goes to the end of the element that just began and appends the text directly in it.
    [[nodiscard]] bool takeText(std::string &text);
    /// Goes to the end of the element that just began.
    [[nodiscard]] bool skipElement();

private:
    class Tokens;

    Source m_source;
    std::unique_ptr<Tokens> m_tokens;
    std::string_view m_name;
    std::string_view m_text;
    std::size_t m_depth = 0;
    std::optional<Token> m_end; ///< what comes when m_tokens are used up and no piece follows
};

} // namespace Muster
