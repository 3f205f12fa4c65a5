// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/rosterlisting.h"
#include "support/eventually.h"
#include "support/shiftingroster.h"

#include <QSet>

#include <memory>

namespace Muster::Test {

/// One listing of one roster, and all that it told.
struct Reading
{
    explicit Reading(ShiftingRoster &server, const RosterListing::Options &options = {})
        : listing(std::make_unique<RosterListing>(server, CampaignId(QStringLiteral("c1")), options))
    {
        QObject::connect(listing.get(), &RosterListing::pageLoaded, listing.get(), [this](const QList<Lead> &page, qint64 loaded, qint64 total) {
            told << ShiftingRoster::idsOf(page);
            lastLoaded = loaded;
            lastTotal = total;
        });
        QObject::connect(listing.get(), &RosterListing::finished, listing.get(), [this] { ++finished; });
        QObject::connect(listing.get(), &RosterListing::failed, listing.get(), [this] { ++failed; });
        listing->start();
    }

    bool end()
    {
        const bool isOver = eventually([this] { return finished + failed > 0; }, 5'000);
        QCoreApplication::processEvents();
        return isOver && finished + failed == 1;
    }
    [[nodiscard]] QStringList ids() const { return ShiftingRoster::idsOf(listing->leads()); }

    std::unique_ptr<RosterListing> listing;
    QStringList told;
    qint64 lastLoaded = 0;
    qint64 lastTotal = 0;
    int finished = 0;
    int failed = 0;
};

inline bool isWithoutTwins(const QStringList &ids)
{
    return QSet<QString>(ids.begin(), ids.end()).size() == ids.size();
}

} // namespace Muster::Test
