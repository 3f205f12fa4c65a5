// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/jsonelements.h"

#include "base/utf8text.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"

#include <algorithm>
#include <vector>

namespace Muster {

namespace {

/// How much a list looks like the one that is meant.
enum class Rank { Empty, Values, Objects, MaybePeople, People };

struct List
{
    QString name;
    size_t begin = 0;
    size_t bytes = 0;
    Rank rank = Rank::Empty;
};

bool namesSomebody(std::string_view text)
{
    return looksLikeProfileUrl(text) || looksLikeEmailAddress(text);
}

Rank rankOfName(const QString &name)
{
    const HeaderMeaning meaning = meaningOfHeader(name);
    if (meaning == HeaderMeaning::Person)
        return Rank::People;
    const HeaderHint hint = hintOfHeader(name);
    if (hint.field == FieldHint::Email && hint.strength != HintStrength::Vague)
        return Rank::People;
    return meaning == HeaderMeaning::MaybePerson ? Rank::MaybePeople : Rank::Objects;
}

/// Looks through an object for lists.
class Search
{
public:
    explicit Search(JsonScanner &scanner) : m_scanner(scanner) {}

    void searchObject(const QString &outerName = {});
    /// Those that hold something; where none does, those that hold nothing.
    [[nodiscard]] std::vector<List> found() const;

private:
    void noteList(const QString &name);
    [[nodiscard]] Rank rankOfList();
    [[nodiscard]] Rank rankOfObject(const QString &outerName);
    [[nodiscard]] Rank rankOfMember(const QString &name, bool isOutermost);

    JsonScanner &m_scanner;
    std::vector<List> m_lists;
    std::string m_name;
    std::string m_text;
    bool m_namesPerson = false;
};

void Search::searchObject(const QString &outerName)
{
    const bool isOutermost = outerName.isEmpty();
    m_scanner.take('{');
    for (bool isFirst = true; m_scanner.nextElement('}', isFirst); isFirst = false) {
        const QString header = textOf(m_scanner.name(m_name));
        const char begin = m_scanner.peek();
        if (begin == '{' && isOutermost) {
            searchObject(header + u'.');
            continue;
        }
        if (begin == '[')
            noteList(outerName + header);
        else if (begin != '{' && isOutermost && meaningOfHeader(header) == HeaderMeaning::Person)
            m_namesPerson = true;
        m_scanner.skipValue();
        if (begin == '[')
            m_lists.back().bytes = m_scanner.position() - m_lists.back().begin;
    }
}

void Search::noteList(const QString &name)
{
    const size_t begin = m_scanner.position();
    m_lists.push_back({name, begin, 0, rankOfList()});
    m_scanner.moveTo(begin);
}

// By the first element that has a value. A fault stays for whoever reads it again.
Rank Search::rankOfList()
{
    m_scanner.take('[');
    for (bool isFirst = true; m_scanner.nextElement(']', isFirst); isFirst = false) {
        const char begin = m_scanner.peek();
        if (begin == '{')
            return rankOfObject({});
        if (begin == '"')
            return namesSomebody(m_scanner.text(m_text)) ? Rank::People : Rank::Values;
        if (begin != 'n' && begin != 'N')
            return Rank::Values;
        m_scanner.skipValue();
    }
    return Rank::Empty;
}

Rank Search::rankOfObject(const QString &outerName)
{
    Rank rank = Rank::Objects;
    m_scanner.take('{');
    for (bool isFirst = true; m_scanner.nextElement('}', isFirst); isFirst = false) {
        const QString name = outerName + textOf(m_scanner.name(m_name));
        rank = std::max(rank, rankOfMember(name, outerName.isEmpty()));
    }
    return rank;
}

Rank Search::rankOfMember(const QString &name, bool isOutermost)
{
    const char begin = m_scanner.peek();
    if (begin == '{' && isOutermost && m_scanner.isFlatObject())
        return rankOfObject(name + u'.');
    if (begin == '"')
        return namesSomebody(m_scanner.text(m_text)) ? Rank::People : rankOfName(name);
    m_scanner.skipValue();
    return begin == '{' || begin == '[' ? Rank::Objects : rankOfName(name);
}

std::vector<List> Search::found() const
{
    if (m_namesPerson)
        return {};
    std::vector<List> filled;
    std::copy_if(m_lists.begin(), m_lists.end(), std::back_inserter(filled), [](const List &list) { return list.rank != Rank::Empty; });
    return filled.empty() ? m_lists : filled;
}

std::vector<List>::const_iterator choose(const std::vector<List> &lists, const QString &wanted)
{
    if (!wanted.isEmpty())
        return std::find_if(lists.begin(), lists.end(),
                            [&wanted](const List &list) { return list.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return std::max_element(lists.begin(), lists.end(),
                            [](const List &a, const List &b) { return a.rank != b.rank ? a.rank < b.rank : a.bytes < b.bytes; });
}

} // namespace

JsonElements locateElements(JsonScanner &scanner, const QString &wanted)
{
    const char first = scanner.peek();
    JsonElements elements;
    elements.begin = scanner.position();
    if (first != '{') {
        if (first != '[')
            scanner.fail(JsonFault::NoValue);
        return elements;
    }
    Search search(scanner);
    search.searchObject();
    const std::vector<List> lists = search.found();
    elements.areWrapped = scanner.isAtEnd() && !lists.empty();
    elements.areLines = !elements.areWrapped;
    if (!elements.areWrapped)
        return elements;
    for (const List &list : lists)
        elements.lists.append(list.name);
    const auto chosen = choose(lists, wanted);
    elements.isMissing = chosen == lists.end();
    if (!elements.isMissing) {
        elements.begin = chosen->begin;
        elements.list = chosen->name;
    }
    return elements;
}

} // namespace Muster
