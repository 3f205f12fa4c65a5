// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/jsonelements.h"

#include "import/headermeaning.h"

namespace Muster {

namespace {

constexpr size_t nowhere = std::string_view::npos;

/// The first lists of each kind in an object.
struct Lists
{
    size_t ofObjects = nowhere;
    size_t ofOthers = nowhere;
    size_t empty = nowhere;

    [[nodiscard]] size_t best() const { return ofObjects != nowhere ? ofObjects : ofOthers != nowhere ? ofOthers : empty; }
};

/// Looks through an object for lists.
class Search
{
public:
    explicit Search(JsonScanner &scanner) : m_scanner(scanner) {}

    void searchObject(bool isOutermost);
    [[nodiscard]] size_t found() const { return m_namesPerson ? nowhere : m_lists.best(); }

private:
    void noteList();

    JsonScanner &m_scanner;
    Lists m_lists;
    std::string m_name;
    bool m_namesPerson = false;
};

void Search::searchObject(bool isOutermost)
{
    m_scanner.take('{');
    for (bool isFirst = true; m_scanner.nextElement('}', isFirst); isFirst = false) {
        const std::string_view name = m_scanner.name(m_name);
        const QString header = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const char begin = m_scanner.peek();
        if (begin == '{' && isOutermost) {
            searchObject(false);
            continue;
        }
        if (begin == '[')
            noteList();
        else if (begin != '{' && isOutermost && meaningOfHeader(header) == HeaderMeaning::Person)
            m_namesPerson = true;
        m_scanner.skipValue();
    }
}

void Search::noteList()
{
    const size_t begin = m_scanner.position();
    m_scanner.take('[');
    const char first = m_scanner.peek();
    size_t &place = first == '{' ? m_lists.ofObjects : first == ']' ? m_lists.empty : m_lists.ofOthers;
    if (place == nowhere)
        place = begin;
    m_scanner.moveTo(begin);
}

} // namespace

JsonElements locateElements(JsonScanner &scanner)
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
    search.searchObject(true);
    elements.areWrapped = scanner.isAtEnd() && search.found() != nowhere;
    elements.areLines = !elements.areWrapped;
    if (elements.areWrapped)
        elements.begin = search.found();
    return elements;
}

} // namespace Muster
