// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/taskbarprogress.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

#include <cmath>

namespace Muster {

namespace {

class LauncherEntry final : public TaskbarProgress
{
public:
    void show(std::optional<double> share) override
    {
        // A dock need not hear of what it cannot show.
        const int percent = share ? static_cast<int>(std::floor(*share * 100)) : -1;
        if (percent == m_percent)
            return;
        m_percent = percent;
        QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                                                         QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
               << QVariantMap{{QStringLiteral("progress"), share.value_or(0)}, {QStringLiteral("progress-visible"), share.has_value()}};
        QDBusConnection::sessionBus().send(update);
    }

private:
    int m_percent = -1;
};

} // namespace

std::unique_ptr<TaskbarProgress> makeTaskbarProgress()
{
    return std::make_unique<LauncherEntry>();
}

} // namespace Muster
