// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prompts.h"

#include <QTimer>
#include <QWidget>

namespace Muster::Test {

/// Answers every question as the test has laid down, from the event loop, and keeps what was asked.
class ScriptedPrompts final : public Prompts
{
public:
    QString fileToOpen; ///< empty: the user cancels
    QString fileToSave; ///< empty: the user cancels
    bool confirms = true;
    int way = -1;        ///< what choose() is answered with; -1: the way back
    QStringList asked;   ///< titles of confirmations and choices, in order
    QStringList offered; ///< the ways of the last choose()
    QStringList told;    ///< titles and texts of what was told
    QList<QUrl> browsed;
    QString suggestedName; ///< of the last saveFile()

    void saveFile(QWidget *parent, const QString &, const QString &, const QString &name, const QStringList &filters,
                  std::function<void(const SaveChoice &)> answer) override
    {
        suggestedName = name;
        if (!fileToSave.isEmpty())
            later(parent, [answer = std::move(answer), choice = SaveChoice{fileToSave, filters.value(0)}] { answer(choice); });
    }

    void openFile(QWidget *parent, const QString &, const QString &, const QStringList &,
                  std::function<void(const QString &)> answer) override
    {
        if (!fileToOpen.isEmpty())
            later(parent, [answer = std::move(answer), path = fileToOpen] { answer(path); });
    }

    void confirm(QWidget *parent, const QString &title, const QString &, const QString &, std::function<void()> confirmed) override
    {
        asked << title;
        if (confirms)
            later(parent, std::move(confirmed));
    }

    void choose(QWidget *parent, const QString &title, const QString &, const QStringList &ways, const QString &,
                std::function<void(int)> chosen) override
    {
        asked << title;
        offered = ways;
        if (way >= 0)
            later(parent, [chosen = std::move(chosen), answer = way] { chosen(answer); });
    }

    void tell(QWidget *, const QString &title, const QString &text) override { told << title + QLatin1Char('\n') + text; }

    void openInBrowser(const QUrl &url) override { browsed << url; }

private:
    static void later(QWidget *parent, std::function<void()> action) { QTimer::singleShot(0, parent, std::move(action)); }
};

} // namespace Muster::Test
