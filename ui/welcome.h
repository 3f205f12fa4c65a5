// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace Muster {

class Help;
class Settings;
class WelcomePage;

/// Shows the welcome page in the place of the lists: at a new profile's first starts, and whenever the user asks for it. Main thread.
class Welcome : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. Whoever empties the stack takes the page with it.
    Welcome(QStackedWidget &stack, Settings &settings, Help &help, QObject *parent = nullptr);

    void show();
    /// No start shows it by itself any more. What is on the screen stays.
    void end();
    /// The same, and asks for a list in its place where it is on the screen.
    void leave();

Q_SIGNALS:
    void shown();
    /// See WelcomePage.
    void sampleRequested();
    void connectionRequested();
    /// The user is done with it: show a list.
    void dismissed();

private:
    QStackedWidget &m_stack;
    Settings &m_settings;
    Help &m_help;
    QPointer<WelcomePage> m_page;
};

} // namespace Muster
