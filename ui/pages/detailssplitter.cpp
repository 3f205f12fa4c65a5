// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/detailssplitter.h"

#include "store/settings.h"

#include <QAction>
#include <QSignalBlocker>

#include <utility>

namespace Muster {

namespace {

QString hiddenChoice()
{
    return QStringLiteral("hidden");
}

} // namespace

DetailsSplitter::DetailsSplitter(QWidget *rows, QWidget *details, Settings &settings, QString name, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_details(details),
      m_settings(settings),
      m_name(std::move(name)),
      m_toggle(new QAction(tr("Details panel"), this))
{
    addWidget(rows);
    addWidget(details);
    setCollapsible(0, false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setHandleWidth(1);
    restoreState(m_settings.windowState(settingsName(QStringLiteral("splitter"))));
    m_toggle->setCheckable(true);
    // Not asked of the splitter, which knows its sizes only once it is shown.
    m_toggle->setChecked(m_settings.choice(settingsName(QStringLiteral("details"))) != hiddenChoice());
    connect(this, &QSplitter::splitterMoved, this, &DetailsSplitter::remember);
    connect(m_toggle, &QAction::toggled, this, &DetailsSplitter::showDetails);
}

void DetailsSplitter::showDetails(bool shown)
{
    const int panel = shown ? m_details->sizeHint().width() : 0;
    setSizes({width() - panel, panel});
    remember();
}

void DetailsSplitter::remember()
{
    const bool shown = sizes().constLast() > 0;
    m_settings.setWindowState(settingsName(QStringLiteral("splitter")), saveState());
    m_settings.setChoice(settingsName(QStringLiteral("details")), shown ? QStringLiteral("shown") : hiddenChoice());
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(shown);
}

QString DetailsSplitter::settingsName(const QString &what) const
{
    return m_name + QLatin1Char('/') + what;
}

} // namespace Muster
