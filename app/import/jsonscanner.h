// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

namespace Muster {

/// What is wrong at a place of a JSON text.
enum class JsonFault : unsigned char {
    None,
    NoValue,         ///< a value was expected
    NoName,          ///< a member's name in quotes was expected
    NoColon,         ///< between a name and its value
    NoCommaInList,   ///< a comma or ] was expected
    NoCommaInObject, ///< a comma or } was expected
    OpenText,        ///< a text that begins here is not closed in its line
    BadEscape,       ///< a backslash with something behind it that JSON does not know
    BadNumber,
    TextBehind, ///< something follows where the text should be over
    EndsEarly,  ///< the text is over in the middle of something
    Stopped,    ///< somebody wants no more of it
};

/// Walks through a JSON text (RFC 8259), one token after the other, without a copy of it and without recursion. The first fault stays
/// and moves the place no more; whatever is called then returns false or something empty. One thread at a time.
class JsonScanner
{
public:
    /// The text must outlive this. A byte order mark is skipped. `stop` set to true makes skipValue() fail soon; may be null.
    explicit JsonScanner(std::string_view text, const std::atomic<bool> *stop = nullptr);

    [[nodiscard]] bool isFaulty() const { return m_fault != JsonFault::None; }
    [[nodiscard]] JsonFault fault() const { return m_fault; }
    /// Bytes from the text's begin, of the fault where there is one.
    [[nodiscard]] size_t position() const { return m_position; }
    /// Back or forth to where a token begins. Takes no fault away.
    void moveTo(size_t position) { m_position = isFaulty() ? m_position : position; }

    /// The next character that is no blank; NUL at the end or after a fault.
    [[nodiscard]] char peek();
    /// Nothing but blanks follows. False after a fault.
    [[nodiscard]] bool isAtEnd() { return peek() == '\0' && !isFaulty() && m_position == m_text.size(); }
    /// Takes that character where it is the one that is asked for.
    bool take(char c);
    /// Stops at this fault, or at EndsEarly where the text is over. Returns false.
    bool fail(JsonFault fault);

    /// After an object's or list's opening bracket (`isFirst`) or an element: true where an element follows, false behind the closing
    /// bracket, which is taken, and after a fault.
    [[nodiscard]] bool nextElement(char closing, bool isFirst);
    /// A member's name and the colon behind it.
    [[nodiscard]] std::string_view name(std::string &storage);
    /// A text without its quotes and escapes: part of the text, or in `storage` where it has escapes. Surrogates that miss their other
    /// half become U+FFFD.
    [[nodiscard]] std::string_view text(std::string &storage);
    /// A number, true, false, null or NaN as it is written.
    [[nodiscard]] std::string_view bareWord();
    /// Goes past a value of any kind; `compact`, where given, gets it added without the blanks between its tokens.
    bool skipValue(std::string *compact = nullptr);
    /// True where the object that begins here holds neither objects nor lists. Does not move.
    [[nodiscard]] bool isFlatObject() const;

private:
    void takeEscapes(std::string &storage);
    [[nodiscard]] char32_t takeHex();
    [[nodiscard]] bool takeUnicodeEscape(std::string &storage);
    [[nodiscard]] size_t textEnd(size_t from) const;
    [[nodiscard]] bool skipToken(std::string *compact);

    std::string_view m_text;
    const std::atomic<bool> *m_stop;
    size_t m_position = 0;
    JsonFault m_fault = JsonFault::None;
    std::vector<char> m_open; ///< closing brackets to come, for skipValue()
};

} // namespace Muster
