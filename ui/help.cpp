// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help.h"

#include "dialogs/guidedialog.h"
#include "helpkeys.h"
#include "windowactions.h"

#include <QLocale>

#include <utility>

namespace Muster {

Help::Help(WindowActions &actions, std::function<QList<QAction *>()> pageActions, QObject *parent)
    : QObject(parent), m_actions(actions), m_pageActions(std::move(pageActions)), m_keys(new HelpKeys(this))
{
    // The keys are taken by HelpKeys, since a window's actions do not hear them in a dialog; here they are shown.
    m_actions.add("guide", MenuSection::Help, tr("Guide"), {QKeySequence(Qt::Key_F1)}, [this] { openGuide(); });
    m_actions.add("whatsThis", MenuSection::Help, tr("What's this?"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)},
                  [] { HelpKeys::enterWhatsThisMode(); });
    m_actions.add("welcome", MenuSection::Help, tr("Welcome page"), {}, [this] { Q_EMIT welcomeRequested(); });
    connect(m_keys, &HelpKeys::guideRequested, this, &Help::openGuide);
}

Help::~Help() = default;

void Help::openGuide(const QString &topic)
{
    if (!m_guide)
        m_guide = std::make_unique<GuideDialog>(QLocale().name());
    m_guide->setKeys({{tr("Keys of this page"), m_pageActions()}, {tr("Keys everywhere"), m_actions.all()}});
    m_guide->openAt(topic);
}

} // namespace Muster
