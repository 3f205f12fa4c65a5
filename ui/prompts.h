// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

namespace Muster {

/// Every question that the window hands to the platform: file choices, confirmations, the browser, the clipboard stays Qt's. An
/// interface, so that tests inject the answers. Nothing blocks: answers come through the callback, from the event loop, and not at
/// all once `parent` is destroyed or the user has cancelled. `parent` must not be null.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct SaveChoice
    {
        QString path;
        QString filter; ///< the chosen one of the filters
    };
    /// `folder` is where the dialog opens; `name` is suggested, and its suffix added
    /// where the user types none; the platform asks before it overwrites.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &folder, const QString &name, const QStringList &filters,
                          std::function<void(const SaveChoice &)> answer) = 0;
    virtual void openFile(QWidget *parent, const QString &title, const QString &folder, const QStringList &filters,
                          std::function<void(const QString &path)> answer) = 0;
    /// One sentence with a title, an action named by its verb ("Unblock 3 people") and Cancel. Called only when confirmed.
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void()> confirmed) = 0;
    /// A question with several ways to go, each named by its verb, and `back`, which changes nothing and is the default. Called with
    /// the index of the way that was chosen; not at all for `back`.
    virtual void choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways, const QString &back,
                        std::function<void(int way)> chosen) = 0;
    /// Tells something that needs no decision.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual void openInBrowser(const QUrl &url) = 0;
};

} // namespace Muster
