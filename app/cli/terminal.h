// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Muster::Cli {

/// True where a person can be asked on standard input.
[[nodiscard]] bool canAsk();

/// Asks on standard error and waits for a line. False for anything but yes, and when interrupted.
[[nodiscard]] bool askYesNo(const QString &question);

/// Asks on standard error and gives the line that was typed, without blanks around it; empty when interrupted.
[[nodiscard]] QString askLine(const QString &prompt);

/// The first line of standard input, without its line end and blanks around it. On a terminal it asks with `prompt` and does not echo.
/// Empty at the end of input.
[[nodiscard]] QByteArray readSecretLine(const QString &prompt);
/// The same with the blanks around it: they may be part of a pass phrase.
[[nodiscard]] QByteArray readHiddenLine(const QString &prompt);

} // namespace Muster::Cli
