// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prompts.h"

namespace Muster {

/// The questions as the platform asks them: its file dialogs, a message box, its browser.
class PlatformPrompts final : public Prompts
{
public:
    void saveFile(QWidget *parent, const QString &title, const QString &folder, const QString &name, const QStringList &filters,
                  std::function<void(const SaveChoice &)> answer) override;
    void openFile(QWidget *parent, const QString &title, const QString &folder, const QStringList &filters,
                  std::function<void(const QString &path)> answer) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> confirmed) override;
    void choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways, const QString &back,
                std::function<void(int way)> chosen) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void openInBrowser(const QUrl &url) override;
};

} // namespace Muster
