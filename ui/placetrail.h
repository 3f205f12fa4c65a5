// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "store/connection.h"

#include <QList>

#include <functional>
#include <optional>

namespace Muster {

/// What a window shows: a list of a connection, or the history of all jobs, whose other parts count for nothing.
struct WindowPlace
{
    ConnectionId connection;
    BlocklistScope scope;
    bool isHistory = false;

    friend bool operator==(const WindowPlace &a, const WindowPlace &b)
    {
        return a.isHistory == b.isHistory && (a.isHistory || (a.connection == b.connection && a.scope == b.scope));
    }
};

/// Where somebody has been, as in a browser: a visit forgets what lay ahead. A value.
class PlaceTrail
{
public:
    /// The present place once more is no visit.
    void visit(const WindowPlace &place);
    /// The place so many steps ahead, or back where negative; none beyond an end.
    [[nodiscard]] std::optional<WindowPlace> at(int step) const;
    /// Makes that place the present one; where forget() took it meanwhile, the last before that end.
    void go(int step);
    /// The present place stays the present one, or the one before it becomes so.
    void forget(const std::function<bool(const WindowPlace &)> &isGone);

private:
    static constexpr qsizetype most = 100;

    QList<WindowPlace> m_places;
    qsizetype m_present = -1;
};

} // namespace Muster
