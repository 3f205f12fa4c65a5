// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace Muster {

/// Whether the desktop wants light or dark applications, by its portal (org.freedesktop.portal.Settings, color-scheme). Where there is no
/// portal nothing is ever told. Main thread; never waits for an answer.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, and listens from now on. Call once.
    void begin();

Q_SIGNALS:
    /// What the desktop wants now; none: it does not mind. Also the first answer.
    void told(std::optional<Muster::Scheme> scheme);

private Q_SLOTS:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool listen();
};

} // namespace Muster
