// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace Muster {

class GuideDialog;
class HelpKeys;
class WindowActions;

/// The window's help: its actions, the guide, which is made when it is first asked for, and the keys F1 and Shift+F1 in every window.
class Help : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `actions`, which must outlive this object. `pageActions` gives those of the page that is shown, for the guide's
    /// list of keys.
    Help(WindowActions &actions, std::function<QList<QAction *>()> pageActions, QObject *parent = nullptr);
    ~Help() override;

    /// At that topic; where it is empty, at the one that was shown last.
    void openGuide(const QString &topic = {});

Q_SIGNALS:
    /// The user wants to see the welcome page.
    void welcomeRequested();

private:
    WindowActions &m_actions;
    std::function<QList<QAction *>()> m_pageActions;
    HelpKeys *m_keys;
    std::unique_ptr<GuideDialog> m_guide;
};

} // namespace Muster
