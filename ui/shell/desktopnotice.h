// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Muster {

/// What the desktop shows of an application that is not being looked at. An interface, so that tests see what was told.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plain text; it may be kept by the desktop and seen by others, so no personal content.
    virtual void show(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// The user clicked on one.
    void activated();
};

/// Through org.freedesktop.Notifications where the session has it, else by the platform's own tray.
[[nodiscard]] std::unique_ptr<DesktopNotice> makeDesktopNotice();

} // namespace Muster
