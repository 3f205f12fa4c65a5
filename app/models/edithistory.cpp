// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edithistory.h"

#include "models/letgo.h"

#include <utility>

namespace Muster {

namespace {

/// Some 300 MB of cells where each has a text of its own.
constexpr size_t mostHeld = 3'000'000;

} // namespace

void EditHistory::push(const Change &change)
{
    if (!m_undone.empty())
        letGoOnWorker(std::exchange(m_undone, {}));
    m_made.push_back(change);
    m_size += change->size();
    // The last one is kept, however large it is.
    while (m_size > mostHeld && m_made.size() > 1) {
        m_size -= m_made.front()->size();
        letGoOnWorker(std::move(m_made.front()));
        m_made.pop_front();
    }
}

void EditHistory::noteUndone()
{
    m_size -= m_made.back()->size();
    m_undone.push_back(std::move(m_made.back()));
    m_made.pop_back();
}

void EditHistory::noteRedone()
{
    m_size += m_undone.back()->size();
    m_made.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
}

void EditHistory::clear()
{
    letGoOnWorker(std::exchange(m_made, {}));
    letGoOnWorker(std::exchange(m_undone, {}));
    m_size = 0;
}

} // namespace Muster
