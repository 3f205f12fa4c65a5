// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vendor.h"

namespace Muster::Sandbox {

namespace {

bool isBelow(const QString &path, QLatin1String prefix)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path.at(prefix.size()) == u'/');
}

} // namespace

Vendor vendorOf(const QString &path)
{
    if (isBelow(path, pufflePrefix))
        return Vendor::Puffle;
    if (isBelow(path, sendkitPrefix))
        return Vendor::SendKit;
    return isBelow(path, adminPrefix) ? Vendor::Admin : Vendor::WaLead;
}

Answer errorAnswerAt(const QString &path, int status, const QString &message)
{
    Answer answer = errorAnswer(status, message);
    const Vendor vendor = vendorOf(path);
    if (vendor == Vendor::Puffle || vendor == Vendor::SendKit) {
        const QString phrase = reasonPhrase(status);
        QJsonObject body{{QStringLiteral("error"), phrase}, {QStringLiteral("message"), message.isEmpty() ? phrase : message}};
        if (vendor == Vendor::SendKit)
            body.insert(QStringLiteral("code"), status);
        answer.json = jsonAnswer(body).json;
    }
    if (status == 401)
        answer.challenge = vendor == Vendor::Puffle ? "Bearer" : "ApiKey";
    return answer;
}

} // namespace Muster::Sandbox
