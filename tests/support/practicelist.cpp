// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practicelist.h"

#include "support/rawhttp.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Muster::Test {

QString putOnPracticeList(quint16 port, const QByteArray &key, const QStringList &identifiers)
{
    QJsonArray leads;
    for (const QString &identifier : identifiers)
        leads.append(QJsonObject{{QStringLiteral("publicIdentifier"), identifier}});
    const RawAnswer answer = RawHttp(port, key).post("/walead/v1/blocked-leads", QJsonObject{{QStringLiteral("leads"), leads}});
    return answer.status == 200 ? QString() : QStringLiteral("Practice answered %1").arg(answer.status);
}

QStringList practiceList(quint16 port, const QByteArray &key)
{
    RawHttp http(port, key);
    QStringList all;
    for (;;) {
        const QJsonArray page = http.get("/walead/v1/blocked-leads?sort=ASC&offset=" + QByteArray::number(all.size())).array();
        if (page.isEmpty())
            break;
        for (const QJsonValue &entry : page)
            all << entry.toObject().value(QLatin1String("publicIdentifier")).toString();
    }
    all.sort();
    return all;
}

} // namespace Muster::Test
