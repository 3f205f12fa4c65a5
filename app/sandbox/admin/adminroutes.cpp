// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/admin/adminroutes.h"

#include "sandbox/admin/statusschedule.h"

#include <QJsonDocument>

#include <limits>

namespace Muster::Sandbox {

namespace {

struct StatusOrder
{
    QString status;
    StatusSchedule::Trigger trigger = StatusSchedule::Trigger::Writes;
    int count = 0; ///< 0: now
};

Read<StatusOrder> readOrder(const QByteArray &body)
{
    static const QString statusName = QStringLiteral("status");
    static const QString writesName = QStringLiteral("afterWrites");
    static const QString readsName = QStringLiteral("afterReads");
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    StatusOrder order{.status = object.value(statusName).toString()};
    if (order.status.isEmpty())
        return refusal(QStringLiteral("status must be a string that is not empty"));
    if (object.contains(writesName) && object.contains(readsName))
        return refusal(QStringLiteral("afterWrites and afterReads exclude each other"));
    for (const QString &key : object.keys()) {
        if (key == statusName)
            continue;
        if (key != writesName && key != readsName)
            return refusal(QStringLiteral("%1 is not a known property").arg(key));
        const double count = object.value(key).toDouble(-1);
        if (count < 0 || count > std::numeric_limits<int>::max() || count != static_cast<int>(count))
            return refusal(QStringLiteral("%1 must be an integer of 0 or more").arg(key));
        order.trigger = key == readsName ? StatusSchedule::Trigger::Reads : StatusSchedule::Trigger::Writes;
        order.count = static_cast<int>(count);
    }
    return order;
}

Answer setStatus(const CampaignAdmin &admin, StatusSchedule &schedule, const Request &request, const QString &id)
{
    const Read<StatusOrder> order = readOrder(request.body);
    if (!order)
        return order.error();
    if (!admin.exists(id))
        return errorAnswer(404, QStringLiteral("Campaign not found"));
    const QString path = admin.campaignsPath + u'/' + id;
    if (order->count > 0) {
        schedule.wait(path, order->trigger, order->count, [admin, id, status = order->status] { admin.setStatus(id, status); });
    } else {
        schedule.forget(path);
        if (!admin.setStatus(id, order->status))
            return errorAnswer(400, QStringLiteral("%1 is no status of this vendor's").arg(order->status));
    }
    return jsonAnswer(
        QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("status"), order->status}, {QStringLiteral("waiting"), order->count > 0}});
}

} // namespace

void addAdminRoutes(Router &router, const QString &prefix, const CampaignAdmin &admin, StatusSchedule &schedule)
{
    const QString path = prefix + QStringLiteral("/campaigns/%1/{}/status").arg(admin.vendor);
    router.add("POST", path, [admin, &schedule](const Request &request, const QStringList &captured) {
        return setStatus(admin, schedule, request, captured.first());
    });
}

} // namespace Muster::Sandbox
