// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/sharedpeople.h"

#include <utility>

namespace Muster {

SharedPeople::Person SharedPeople::nobody() const
{
    const bool wantsLast = m_keep == Occurrence::Last;
    return {RowQueue(wantsLast), RowQueue(wantsLast)};
}

std::uint32_t SharedPeople::open(Rows &rows, std::uint32_t head)
{
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_people.size()));
        m_people.push_back(nobody());
    }
    const std::uint32_t person = m_free.back();
    m_free.pop_back();
    for (std::uint32_t row = head; row != PeopleIndex::noRow;) {
        const std::uint32_t next = std::exchange(rows[row].next, PeopleIndex::noRow);
        add(rows, person, row);
        row = next;
    }
    return person;
}

void SharedPeople::add(Rows &rows, std::uint32_t person, std::uint32_t row)
{
    Person &joined = m_people[person];
    rows[row].isShared = true;
    rows[row].first = person;
    ++joined.size;
    joined.rows.add(row);
    if (rows[row].isListed) {
        ++joined.listedSize;
        joined.listed.add(row);
    }
    settle(rows, person);
}

std::uint32_t SharedPeople::remove(Rows &rows, std::uint32_t row)
{
    const std::uint32_t person = std::exchange(rows[row].first, row);
    Person &left = m_people[person];
    rows[row].isShared = false;
    --left.size;
    if (rows[row].isListed)
        --left.listedSize;
    settle(rows, person);
    const std::uint32_t now = left.rows.front();
    if (left.size == 1) {
        rows[now].isShared = false;
        rows[now].first = now;
        left = nobody();
        m_free.push_back(person);
    }
    return now;
}

void SharedPeople::setListed(Rows &rows, std::uint32_t row, bool isListed)
{
    if (rows[row].isListed == isListed)
        return;
    Person &person = m_people[rows[row].first];
    rows[row].isListed = isListed;
    if (isListed) {
        ++person.listedSize;
        person.listed.add(row);
    } else {
        --person.listedSize;
    }
    settle(rows, rows[row].first);
}

void SharedPeople::settle(const Rows &rows, std::uint32_t person)
{
    const auto isTheirs = [&](std::uint32_t row) { return rows[row].isShared && rows[row].first == person; };
    Person &settled = m_people[person];
    settled.rows.settle(settled.size, isTheirs);
    settled.listed.settle(settled.listedSize, [&](std::uint32_t row) { return rows[row].isListed && isTheirs(row); });
}

} // namespace Muster
