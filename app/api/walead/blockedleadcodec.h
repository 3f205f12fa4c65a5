// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "api/walead/waleadapi.h"

#include <QByteArray>

namespace Muster::WaLead {

/// Reads a page of a blocklist, the workspace's or a campaign's: a bare array, or one in an object under `data`, `leads`,
/// `blockedLeads`, `items` or `results`. Elements without a public identifier are counted, not taken; a page of several of which
/// none has one is BadResponse, because then it is no blocklist.
[[nodiscard]] Decoded<WaLeadApi::Page> readPage(const QByteArray &body);

/// `{"leads":[{"publicIdentifier":...,"reason":...}]}`; an empty reason is left out (contract: omit rather than send null).
[[nodiscard]] QByteArray writeBlockRequests(const QList<BlockRequest> &leads);
/// `{"publicIdentifiers":[...]}`.
[[nodiscard]] QByteArray writeIdentifiers(const QStringList &identifiers);
/// A bare array of record IDs (seed 002).
[[nodiscard]] QByteArray writeRecordIds(const QList<RecordId> &ids);

} // namespace Muster::WaLead
