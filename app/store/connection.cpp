// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

namespace Muster {

QString providerWord(Provider provider)
{
    switch (provider) {
    case Provider::WaLead:
        return QStringLiteral("walead");
    }
    return {};
}

} // namespace Muster
