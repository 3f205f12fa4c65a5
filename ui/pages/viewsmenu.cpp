// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsmenu.h"

#include "prompts.h"
#include "services/teamviews.h"
#include "theme/theme.h"

#include <QInputDialog>
#include <QMenu>

#include <utility>

namespace Muster {

namespace {

/// As a menu shows it.
QString labelOf(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(Settings &settings, ConnectionId connection, CampaignId campaign, Prompts &prompts, QWidget *parent)
    : QPushButton(tr("Views"), parent),
      m_settings(settings),
      m_connection(std::move(connection)),
      m_campaign(std::move(campaign)),
      m_prompts(prompts),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setButtonRole(this, ButtonRole::Quiet);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

QStringList ViewsMenu::names() const
{
    QStringList names;
    const QList<SavedView> all = savedViews(m_settings, m_connection, m_campaign);
    for (const SavedView &view : all)
        names.append(view.name);
    return names;
}

void ViewsMenu::save(const QString &name)
{
    saveView({m_connection, m_campaign, name, m_look()}, m_settings);
}

void ViewsMenu::rename(const QString &from, const QString &to)
{
    renameView(m_connection, m_campaign, from, to, m_settings);
}

void ViewsMenu::remove(const QString &name)
{
    removeView(m_connection, m_campaign, name, m_settings);
}

void ViewsMenu::fill()
{
    m_menu->clear();
    const QList<SavedView> all = savedViews(m_settings, m_connection, m_campaign);
    for (const SavedView &view : all)
        connect(m_menu->addAction(labelOf(view.name)), &QAction::triggered, this, [this, look = view.look] { Q_EMIT applied(look); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this view…")), &QAction::triggered, this,
            [this] { askName(tr("Save this view"), {}, [this](const QString &name) { save(name); }); });
    if (all.isEmpty())
        return;
    QMenu *renaming = m_menu->addMenu(tr("Rename"));
    QMenu *removing = m_menu->addMenu(tr("Delete"));
    for (const SavedView &view : all) {
        const QString name = view.name;
        connect(renaming->addAction(labelOf(name) + QStringLiteral("…")), &QAction::triggered, this,
                [this, name] { askName(tr("Rename the view"), name, [this, name](const QString &to) { rename(name, to); }); });
        connect(removing->addAction(labelOf(name) + QStringLiteral("…")), &QAction::triggered, this, [this, name] {
            m_prompts.confirm(this, tr("Delete the view “%1”?").arg(name),
                              tr("Only this way of looking at the list goes; the list itself stays as it is."), tr("Delete the view"),
                              [this, name] { remove(name); });
        });
    }
}

void ViewsMenu::askName(const QString &title, const QString &suggested, const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view (a view of the same name is replaced):"));
    dialog->setTextValue(suggested);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &text) {
        if (const QString name = text.trimmed(); !name.isEmpty())
            take(name);
    });
    dialog->open();
}

} // namespace Muster
