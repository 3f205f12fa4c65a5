// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcome.h"

#include "help.h"
#include "pages/welcomepage.h"

#include <QStackedWidget>

namespace Muster {

Welcome::Welcome(QStackedWidget &stack, Settings &settings, Help &help, QObject *parent)
    : QObject(parent), m_stack(stack), m_settings(settings), m_help(help)
{
    connect(&help, &Help::welcomeRequested, this, &Welcome::show);
}

void Welcome::show()
{
    if (!m_page) {
        m_page = new WelcomePage;
        m_stack.addWidget(m_page);
        connect(m_page, &WelcomePage::sampleRequested, this, &Welcome::sampleRequested);
        connect(m_page, &WelcomePage::connectionRequested, this, &Welcome::connectionRequested);
        connect(m_page, &WelcomePage::guideRequested, &m_help, [this] { m_help.openGuide(QStringLiteral("first-steps")); });
        connect(m_page, &WelcomePage::dismissed, this, &Welcome::leave);
    }
    m_stack.setCurrentWidget(m_page);
    m_page->setFocus(); // F1 asks where the focus is
    Q_EMIT shown();
}

void Welcome::end()
{
    WelcomePage::end(m_settings);
}

void Welcome::leave()
{
    end();
    if (m_page && m_stack.currentWidget() == m_page)
        Q_EMIT dismissed();
}

} // namespace Muster
