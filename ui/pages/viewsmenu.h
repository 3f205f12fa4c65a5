// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QJsonObject>
#include <QPushButton>

#include <functional>

class QMenu;

namespace Muster {

class Prompts;
class Settings;

/// "Views": a button whose menu keeps named looks of a campaign's roster (filter, order, columns) in the settings, and applies them. What a
/// look is, only the page knows.
class ViewsMenu : public QPushButton
{
    Q_OBJECT

public:
    /// `settings` and `prompts` must outlive the button.
    ViewsMenu(Settings &settings, ConnectionId connection, CampaignId campaign, Prompts &prompts, QWidget *parent = nullptr);

    /// Tells how the list looks now; set once.
    void setLook(std::function<QJsonObject()> look) { m_look = std::move(look); }
    [[nodiscard]] QStringList names() const;
    /// Under a name of its own, or in the place of the view of that name.
    void save(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

Q_SIGNALS:
    void applied(const QJsonObject &look);

private:
    void fill();
    void askName(const QString &title, const QString &suggested, const std::function<void(const QString &)> &take);

    Settings &m_settings;
    const ConnectionId m_connection;
    const CampaignId m_campaign;
    Prompts &m_prompts;
    std::function<QJsonObject()> m_look;
    QMenu *m_menu;
};

} // namespace Muster
