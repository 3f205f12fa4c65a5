// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QObject>

class QApplication;

namespace Muster {

class Settings;

/// How the application looks: as the profile remembers it, and where that is as the desktop does, then as the desktop wants it now. Main
/// thread.
class ApplicationLook : public QObject
{
    Q_OBJECT

public:
    /// Dresses the application at once; for the desktop by what it wanted last time, so that its answer seldom changes what is seen.
    /// `wanted`, of the command line, counts for this run; empty: what is remembered. Both must outlive this object.
    ApplicationLook(QApplication &application, Settings &settings, const QString &wanted = {});

    /// Remembered, and seen at once.
    void choose(Appearance appearance);
    /// Asks the desktop and follows it. Once, when the window is there: the answer comes over D-Bus.
    void followDesktop();

    /// What the profile remembers.
    [[nodiscard]] static Appearance chosen(const Settings &settings);
    [[nodiscard]] static bool hasCompactRows(const Settings &settings);
    static void setCompactRows(Settings &settings, bool compact);

private:
    void takeDesktop(std::optional<Scheme> scheme);

    QApplication &m_application;
    Settings &m_settings;
    Appearance m_appearance;
};

} // namespace Muster
