// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/walead/writecountcodec.h"

#include "api/jsonreading.h"

namespace Muster::WaLead {

Decoded<WriteCount> readWriteCount(const QByteArray &body, const char *countName)
{
    if (body.trimmed().isEmpty())
        return WriteCount{};
    const auto object = readJsonObject(body);
    if (!object)
        return tl::unexpected(object.error());
    return WriteCount{countIn(object->value(QLatin1String(countName)))};
}

} // namespace Muster::WaLead
