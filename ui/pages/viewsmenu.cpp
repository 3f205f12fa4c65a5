// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/viewsmenu.h"

#include "prompts.h"
#include "store/settings.h"
#include "theme/theme.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String lookKey("look");

QString nameOf(const QJsonObject &view)
{
    return view.value(nameKey).toString();
}

/// As a menu shows it.
QString labelOf(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(Settings &settings, QString settingsName, Prompts &prompts, QWidget *parent)
    : QPushButton(tr("Views"), parent),
      m_settings(settings),
      m_settingsName(std::move(settingsName)),
      m_prompts(prompts),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setButtonRole(this, ButtonRole::Quiet);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

QList<QJsonObject> ViewsMenu::views() const
{
    return m_settings.records(m_settingsName);
}

QStringList ViewsMenu::names() const
{
    QStringList names;
    const QList<QJsonObject> all = views();
    for (const QJsonObject &view : all)
        names.append(nameOf(view));
    return names;
}

void ViewsMenu::save(const QString &name)
{
    QList<QJsonObject> all = views();
    const QJsonObject view{{nameKey, name}, {lookKey, m_look()}};
    const auto known = std::find_if(all.begin(), all.end(), [&](const QJsonObject &other) { return nameOf(other) == name; });
    if (known != all.end())
        *known = view;
    else
        all.append(view);
    m_settings.setRecords(m_settingsName, all);
}

void ViewsMenu::rename(const QString &from, const QString &to)
{
    QList<QJsonObject> all = views();
    if (from != to)
        all.removeIf([&](const QJsonObject &view) { return nameOf(view) == to; });
    for (QJsonObject &view : all) {
        if (nameOf(view) == from)
            view.insert(nameKey, to);
    }
    m_settings.setRecords(m_settingsName, all);
}

void ViewsMenu::remove(const QString &name)
{
    QList<QJsonObject> all = views();
    all.removeIf([&](const QJsonObject &view) { return nameOf(view) == name; });
    m_settings.setRecords(m_settingsName, all);
}

void ViewsMenu::fill()
{
    m_menu->clear();
    const QList<QJsonObject> all = views();
    for (const QJsonObject &view : all)
        connect(m_menu->addAction(labelOf(nameOf(view))), &QAction::triggered, this,
                [this, look = view.value(lookKey).toObject()] { Q_EMIT applied(look); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this view…")), &QAction::triggered, this,
            [this] { askName(tr("Save this view"), {}, [this](const QString &name) { save(name); }); });
    if (all.isEmpty())
        return;
    QMenu *renaming = m_menu->addMenu(tr("Rename"));
    QMenu *removing = m_menu->addMenu(tr("Delete"));
    for (const QJsonObject &view : all) {
        const QString name = nameOf(view);
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
