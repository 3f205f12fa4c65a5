// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/listcomparing.h"

#include "base/onworker.h"
#include "services/blocklistlisting.h"

#include <QCoreApplication>

namespace Muster {

ApiError listTooLarge()
{
    ApiError error;
    error.detail = QCoreApplication::translate("ListComparing", "The list is more than fits into memory.");
    return error;
}

ApiCall<QList<Standing>> *compareWithList(BlocklistListing *listing, const StandingJudge &judge, JobOperation &asked, QObject *context)
{
    auto *call = new ApiCall<QList<Standing>>(context);
    listing->setParent(call);
    QObject::connect(listing, &BlocklistListing::pageLoaded, &asked,
                     [&asked](const QList<BlockedLead> &, qint64 total) { Q_EMIT asked.examined(total); });
    QObject::connect(listing, &BlocklistListing::failed, call, [call](const ApiError &error) { call->finish(tl::unexpected(error)); });
    QObject::connect(listing, &BlocklistListing::finished, call, [call, listing, judge] {
        onWorker(
            call, [judge, list = listing->leads()] { return judge(list); },
            [call](std::optional<QList<Standing>> &&standings) {
                if (standings)
                    call->finish(*std::move(standings));
                else
                    call->finish(tl::unexpected(listTooLarge()));
            });
        listing->deleteLater();
    });
    listing->start();
    return call;
}

} // namespace Muster
