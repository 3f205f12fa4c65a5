// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/provider.h"

namespace Muster {

QString providerWord(Provider provider)
{
    return providerName(provider).toLower();
}

std::optional<Provider> providerFromWord(const QString &word)
{
    for (const Provider provider : allProviders) {
        if (word.compare(providerWord(provider), Qt::CaseInsensitive) == 0)
            return provider;
    }
    return std::nullopt;
}

QString providerName(Provider provider)
{
    switch (provider) {
    case Provider::WaLead:
        return QStringLiteral("WaLead");
    case Provider::Puffle:
        return QStringLiteral("Puffle");
    case Provider::SendKit:
        return QStringLiteral("SendKit");
    }
    return {};
}

} // namespace Muster
