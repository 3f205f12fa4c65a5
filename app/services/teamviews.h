// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Muster {

class Settings;

/// A saved view of one campaign's roster, as the roster page keeps it.
struct SavedView
{
    ConnectionId connection;
    CampaignId campaign;
    QString name;
    QJsonObject look; ///< order, columns, filter
};

/// What the settings of one campaign's roster begin with: rosters differ in their custom fields.
[[nodiscard]] QString rosterSettingsName(const ConnectionId &connection, const CampaignId &campaign);
[[nodiscard]] QList<SavedView> savedViews(const Settings &settings);
[[nodiscard]] QList<SavedView> savedViews(const Settings &settings, const ConnectionId &connection, const CampaignId &campaign);
/// In the place of the one of this name, or behind the others. False where the settings cannot be written.
bool saveView(const SavedView &view, Settings &settings);
/// A view that has the new name already goes. False where the settings cannot be written.
bool renameView(const ConnectionId &connection, const CampaignId &campaign, const QString &from, const QString &to, Settings &settings);
/// False where the settings cannot be written.
bool removeView(const ConnectionId &connection, const CampaignId &campaign, const QString &name, Settings &settings);
/// Without what was searched for, which may be a person.
[[nodiscard]] QJsonObject impersonalLook(const QJsonObject &look);

} // namespace Muster
