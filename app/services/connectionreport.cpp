// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionreport.h"

#include <QCoreApplication>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionReport)
};

} // namespace

QString keyCapabilityWord(KeyCapability capability)
{
    switch (capability) {
    case KeyCapability::ReadBlocklist:
        return QStringLiteral("read_blocklist");
    case KeyCapability::ChangeBlocklist:
        return QStringLiteral("change_blocklist");
    case KeyCapability::ListCampaigns:
        return QStringLiteral("list_campaigns");
    case KeyCapability::ReadRosters:
        return QStringLiteral("read_rosters");
    case KeyCapability::ChangeRosters:
        break;
    }
    return QStringLiteral("change_rosters");
}

QString allowedWord(Allowed allowed)
{
    switch (allowed) {
    case Allowed::Yes:
        return QStringLiteral("yes");
    case Allowed::No:
        return QStringLiteral("no");
    case Allowed::NotTold:
        break;
    }
    return QStringLiteral("not_told");
}

QString keyCapabilityText(KeyCapability capability)
{
    switch (capability) {
    case KeyCapability::ReadBlocklist:
        return Text::tr("Read the blocklist");
    case KeyCapability::ChangeBlocklist:
        return Text::tr("Block and unblock");
    case KeyCapability::ListCampaigns:
        return Text::tr("List campaigns");
    case KeyCapability::ReadRosters:
        return Text::tr("Read rosters");
    case KeyCapability::ChangeRosters:
        break;
    }
    return Text::tr("Change rosters");
}

QString allowedText(Allowed allowed)
{
    switch (allowed) {
    case Allowed::Yes:
        return Text::tr("yes");
    case Allowed::No:
        return Text::tr("no");
    case Allowed::NotTold:
        break;
    }
    return Text::tr("not told by the server");
}

} // namespace Muster
