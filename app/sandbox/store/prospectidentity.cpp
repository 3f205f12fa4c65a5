// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/store/prospectidentity.h"

#include "domain/emailaddress.h"

namespace Muster::Sandbox {

namespace {

/// Host and path of an http or https URL; null for anything else.
QStringView afterScheme(const QString &url)
{
    for (const QLatin1String scheme : {QLatin1String("https://"), QLatin1String("http://")}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return QStringView(url).mid(scheme.size());
    }
    return {};
}

bool isLinkedinHost(QStringView host)
{
    return host.compare(QLatin1String("linkedin.com"), Qt::CaseInsensitive) == 0 ||
           host.endsWith(QLatin1String(".linkedin.com"), Qt::CaseInsensitive);
}

} // namespace

QString emailIdentity(const QString &text)
{
    const QString trimmed = text.trimmed();
    const EmailAddress email = readEmailAddress(trimmed.toStdString());
    const bool isBare = email.isValid() && QString::fromStdString(email.address) == trimmed; // no "Jane <jane@x.com>"
    return isBare ? trimmed.toLower() : QString();
}

QString linkedinIdentity(const QString &text)
{
    QString url = text.trimmed().section(u'?', 0, 0);
    while (url.endsWith(u'/'))
        url.chop(1);
    const QStringView rest = afterScheme(url);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0 || !isLinkedinHost(rest.left(slash)))
        return {};
    static constexpr QLatin1String profiles("/in/");
    const QStringView path = rest.mid(slash);
    return path.startsWith(profiles) && path.size() > profiles.size() ? url : QString();
}

} // namespace Muster::Sandbox
