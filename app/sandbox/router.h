// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace Muster::Sandbox {

/// Finds the code for a path and a method. Filled before the server listens and only read afterwards, so safe from any thread.
class Router
{
public:
    /// `captured` holds what stood in place of each `{}` of the pattern; never empty texts.
    using Handler = std::function<Answer(const Request &request, const QStringList &captured)>;

    /// `pattern` is a path whose segments are literal or `{}`. A GET also serves HEAD. A POST, PUT, PATCH or DELETE must carry JSON.
    void add(const QByteArray &method, const QString &pattern, Handler handler);

    /// The handler's answer; 404 for an unknown path, 405 for a method the path has not, 415 for a body that does not call itself JSON.
    [[nodiscard]] Answer route(const Request &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace Muster::Sandbox
