// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Muster {

class ConnectionService;
class Profile;
class RequestLog;

/// What only the window knows of the machine.
struct DesktopFacts
{
    QString desktop;        ///< "GNOME"; empty where nobody says
    QString platformPlugin; ///< "xcb"
    QStringList screens;    ///< "1920 x 1080 at 1.5"
    QString style;          ///< "dark"
    QString language;       ///< of the interface
};

/// Where diagnostics come from; all must outlive the call.
struct DiagnosticsSources
{
    const ConnectionService &connections;
    const RequestLog &requests;
    const Profile &profile;
    QString keyPlace; ///< where keys are kept: keyPlaceWord()
    DesktopFacts desktop;
};

/// What helps a supporter, as plain text: versions, platform, connections by vendor and host, sizes, the last problems of the log, the last
/// requests by outcome. No key, no name, no workspace, nobody's data. In English whatever the user's language, since others read it.
[[nodiscard]] QString diagnosticsText(const DiagnosticsSources &sources);

} // namespace Muster
