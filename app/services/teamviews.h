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

[[nodiscard]] QList<SavedView> savedViews(const Settings &settings);
[[nodiscard]] QList<SavedView> savedViews(const Settings &settings, const ConnectionId &connection, const CampaignId &campaign);
/// In the place of the one of this name, or behind the others.
void saveView(const SavedView &view, Settings &settings);
/// Without what was searched for, which may be a person.
[[nodiscard]] QJsonObject impersonalLook(const QJsonObject &look);

} // namespace Muster
