// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowshell.h"

#include "shell/jobbanner.h"
#include "shell/jobtray.h"
#include "shell/sidebar.h"
#include "shell/topbar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Muster {

WindowShell::WindowShell(QWidget *parent)
    : QWidget(parent),
      topBar(new TopBar),
      jobBanner(new JobBanner),
      sidebar(new Sidebar),
      stack(new QStackedWidget),
      tray(new JobTray),
      m_splitter(new QSplitter)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(sidebar);
    m_splitter->addWidget(stack);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(topBar);
    layout->addWidget(jobBanner);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(tray);
}

QByteArray WindowShell::saveWidths() const
{
    return m_splitter->saveState();
}

void WindowShell::restoreWidths(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace Muster
