// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Muster::Test {

/// Puts people on the workspace's list of a Practice server, past Muster; or says why not.
[[nodiscard]] QString putOnPracticeList(quint16 port, const QByteArray &key, const QStringList &identifiers);
/// Who stands on it, sorted: one who stood there twice would be there twice.
[[nodiscard]] QStringList practiceList(quint16 port, const QByteArray &key);

} // namespace Muster::Test
