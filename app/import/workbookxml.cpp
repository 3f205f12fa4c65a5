// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookxml.h"

#include <QtGlobal>

#include <expat.h>

#include <utility>
#include <vector>

namespace Muster {

namespace {

/// Of a tag or a comment, which expat keeps until it is whole, looking at it from its begin with each piece.
constexpr std::size_t maxMarkupBytes = std::size_t{4} << 20;
constexpr std::size_t maxDepth = 1000;

std::string_view localName(std::string_view qualified)
{
    const std::size_t colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

} // namespace

/// What expat finds in one piece.
class XmlScanner::Tokens
{
public:
    Tokens();

    /// Replaces the tokens by those of the next piece. False where the XML is broken behind them.
    [[nodiscard]] bool parse(std::string_view piece);
    /// Goes to the next token. False where there is none.
    [[nodiscard]] bool advance();

    // Of the current token.
    [[nodiscard]] Token token() const { return m_items[m_next - 1].token; }
    [[nodiscard]] std::string_view text() const { return textOf(m_items[m_next - 1].text); }
    [[nodiscard]] std::string_view attribute(std::string_view name) const;

private:
    /// Of m_text: it moves as it grows.
    struct Slice
    {
        std::size_t begin;
        std::size_t size;
    };
    struct Attribute
    {
        Slice qualifiedName;
        Slice value;
    };
    struct Item
    {
        Token token;
        Slice text; ///< or the name, without prefix
        std::size_t attributesBegin;
        std::size_t attributesEnd;
    };
    struct Free
    {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    static void XMLCALL beginElement(void *tokens, const XML_Char *name, const XML_Char **attributes);
    static void XMLCALL endElement(void *tokens, const XML_Char *name);
    static void XMLCALL addText(void *tokens, const XML_Char *text, int size);
    static void XMLCALL refuseDocumentType(void *tokens, const XML_Char *name, const XML_Char *systemId, const XML_Char *publicId,
                                           int hasSubset);

    [[nodiscard]] std::string_view textOf(Slice slice) const { return std::string_view(m_text).substr(slice.begin, slice.size); }
    [[nodiscard]] Slice kept(std::string_view text);
    void add(Token token, std::string_view text);
    void stop();

    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::vector<Item> m_items;
    std::vector<Attribute> m_attributes;
    std::string m_text;
    std::size_t m_next = 0; ///< in m_items
    std::size_t m_depth = 0;
    std::size_t m_bytesSinceToken = 0;
    bool m_isStopped = false;
};

XmlScanner::Tokens::Tokens() : m_parser(XML_ParserCreate(nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), beginElement, endElement);
    XML_SetCharacterDataHandler(m_parser.get(), addText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), refuseDocumentType);
}

bool XmlScanner::Tokens::parse(std::string_view piece)
{
    m_items.clear();
    m_attributes.clear();
    m_text.clear();
    m_next = 0;
    const bool isLast = piece.empty();
    if (XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), isLast) != XML_STATUS_OK)
        return false;
    m_bytesSinceToken = m_items.empty() ? m_bytesSinceToken + piece.size() : 0;
    return m_bytesSinceToken <= maxMarkupBytes;
}

bool XmlScanner::Tokens::advance()
{
    if (m_next == m_items.size())
        return false;
    ++m_next;
    return true;
}

std::string_view XmlScanner::Tokens::attribute(std::string_view name) const
{
    if (m_next == 0)
        return {};
    const bool isQualified = name.find(':') != std::string_view::npos;
    const Item &item = m_items[m_next - 1];
    for (std::size_t i = item.attributesBegin; i < item.attributesEnd; ++i) {
        const std::string_view own = textOf(m_attributes[i].qualifiedName);
        const bool isSought = isQualified ? own == name : localName(own) == name && !own.starts_with("calcext:");
        if (isSought)
            return textOf(m_attributes[i].value);
    }
    return {};
}

XmlScanner::Tokens::Slice XmlScanner::Tokens::kept(std::string_view text)
{
    const std::size_t begin = m_text.size();
    m_text += text;
    return {begin, text.size()};
}

void XmlScanner::Tokens::add(Token token, std::string_view text)
{
    m_items.push_back({token, kept(text), m_attributes.size(), m_attributes.size()});
}

// Some handlers may still be called afterwards.
void XmlScanner::Tokens::stop()
{
    m_isStopped = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlScanner::Tokens::beginElement(void *tokens, const XML_Char *name, const XML_Char **attributes)
{
    Tokens &self = *static_cast<Tokens *>(tokens);
    if (self.m_depth == maxDepth)
        return self.stop();
    ++self.m_depth;
    self.add(Token::Begin, localName(name));
    for (; *attributes; attributes += 2)
        self.m_attributes.push_back({self.kept(attributes[0]), self.kept(attributes[1])});
    self.m_items.back().attributesEnd = self.m_attributes.size();
}

void XmlScanner::Tokens::endElement(void *tokens, const XML_Char *name)
{
    Tokens &self = *static_cast<Tokens *>(tokens);
    if (self.m_isStopped)
        return;
    --self.m_depth;
    self.add(Token::End, localName(name));
}

// Line ends, entities and what follows them come on their own.
void XmlScanner::Tokens::addText(void *tokens, const XML_Char *text, int size)
{
    Tokens &self = *static_cast<Tokens *>(tokens);
    const std::string_view added(text, static_cast<std::size_t>(size));
    if (!self.m_items.empty() && self.m_items.back().token == Token::Text)
        self.m_items.back().text.size += self.kept(added).size;
    else
        self.add(Token::Text, added);
}

void XmlScanner::Tokens::refuseDocumentType(void *tokens, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    static_cast<Tokens *>(tokens)->stop();
}

XmlScanner::XmlScanner(Source source) : m_source(std::move(source)), m_tokens(std::make_unique<Tokens>()) {}

XmlScanner::XmlScanner(XmlScanner &&other) noexcept = default;

XmlScanner::~XmlScanner() = default;

XmlScanner::Token XmlScanner::next()
{
    while (!m_tokens->advance()) {
        if (m_end)
            return *m_end;
        const std::optional<std::string_view> piece = m_source();
        if (!piece || !m_tokens->parse(*piece))
            m_end = Token::Broken;
        else if (piece->empty())
            m_end = Token::AtEnd;
    }
    const Token token = m_tokens->token();
    if (token == Token::Text) {
        m_text = m_tokens->text();
        return token;
    }
    m_name = m_tokens->text();
    if (token == Token::Begin)
        ++m_depth;
    else
        --m_depth;
    return token;
}

std::string_view XmlScanner::attribute(std::string_view name) const
{
    return m_tokens->attribute(name);
}

bool XmlScanner::takeText(std::string &text)
{
    const std::size_t inside = depth();
    for (;;) {
        switch (next()) {
        case Token::Text:
            if (depth() == inside)
                text += m_text;
            break;
        case Token::End:
            if (depth() < inside)
                return true;
            break;
        case Token::Begin:
            break;
        case Token::AtEnd:
        case Token::Broken:
            return false;
        }
    }
}

bool XmlScanner::skipElement()
{
    const std::size_t inside = depth();
    for (;;) {
        const Token token = next();
        if (token == Token::End && depth() < inside)
            return true;
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
    }
}

} // namespace Muster
