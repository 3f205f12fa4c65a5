// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placetrail.h"

#include <algorithm>
#include <utility>

namespace Muster {

void PlaceTrail::visit(const WindowPlace &place)
{
    if (m_present >= 0 && m_places.at(m_present) == place)
        return;
    m_places.resize(m_present + 1);
    m_places << place;
    if (m_places.size() > most)
        m_places.removeFirst();
    m_present = m_places.size() - 1;
}

std::optional<WindowPlace> PlaceTrail::at(int step) const
{
    const qsizetype wanted = m_present + step;
    return wanted >= 0 && wanted < m_places.size() ? std::optional(m_places.at(wanted)) : std::nullopt;
}

void PlaceTrail::go(int step)
{
    if (!m_places.isEmpty())
        m_present = std::clamp<qsizetype>(m_present + step, 0, m_places.size() - 1);
}

void PlaceTrail::forget(const std::function<bool(const WindowPlace &)> &isGone)
{
    const QList<WindowPlace> before = std::exchange(m_places, {});
    qsizetype present = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        // Who comes from one place to the same one has not moved.
        if (!isGone(before.at(i)) && (m_places.isEmpty() || m_places.constLast() != before.at(i)))
            m_places << before.at(i);
        if (i == m_present)
            present = m_places.size() - 1;
    }
    m_present = m_places.isEmpty() ? -1 : std::max<qsizetype>(present, 0);
}

} // namespace Muster
