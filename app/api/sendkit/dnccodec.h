// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/sendkit/dncapi.h"

#include <QByteArray>

namespace Muster::SendKit {

/// Reads a page of the do-not-contact list, with either pagination or none. An element without an address is counted, not taken; a page of
/// several of which none has one is BadResponse, because then it is another list. An entry without an ID is named by its address, which
/// is what removal takes.
[[nodiscard]] Decoded<DncPage> readDncPage(const QByteArray &body);
/// Reads what a write answers; an empty body, or one without counts, is a success that does not say how many.
[[nodiscard]] Decoded<DncWriteCount> readDncWriteCount(const QByteArray &body);

/// `{"entries":[{"email":...,"type":"email","reason":...}]}`; an empty reason is left out.
[[nodiscard]] QByteArray writeDncEntries(const QList<BlockRequest> &contacts);
/// `{"emails":[...]}`.
[[nodiscard]] QByteArray writeDncAddresses(const QStringList &contacts);

} // namespace Muster::SendKit
