// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QString>

#include <optional>

class QApplication;
class QFont;
class QWidget;

namespace Muster {

/// What the user chose; System follows the desktop.
enum class Appearance { System, Light, Dark };

/// "system", "light", "dark", without case; none for another word.
[[nodiscard]] std::optional<Appearance> appearanceFromWord(const QString &word);
[[nodiscard]] QString appearanceWord(Appearance appearance);

/// What the desktop itself wants, where it says so; none: what the platform's palette was at the start. Counts with the next applyTheme().
/// True where that makes a difference to Appearance::System.
bool setDesktopScheme(QApplication &application, std::optional<Scheme> scheme);

/// Tables' rows are 24 pixels high instead of 28. Those that are there follow at once (QEvent::StyleChange).
void setRowsCompact(bool compact);
/// Without the rule below a row.
[[nodiscard]] int tableRowHeight();

/// Sets style, palette, style sheet and interface font for the whole application; may be called again when the choice changes.
void applyTheme(QApplication &application, Appearance appearance);

/// The fonts of look.md, derived from the interface font.
[[nodiscard]] QFont titleFont();        ///< 18, bold: what the pictures show; semibold is too light beside the body
[[nodiscard]] QFont groupHeadingFont(); ///< 11, semibold, capitals, letter-spaced
[[nodiscard]] QFont headerFont();       ///< 12, semibold: column headings
[[nodiscard]] QFont tagFont();          ///< 10, bold
[[nodiscard]] QFont figuresFont();      ///< body, tabular figures

// Roles that the style sheet dresses. Set once, after construction.
enum class ButtonRole { Quiet, Primary, Danger, Link };
void setButtonRole(QWidget *button, ButtonRole role);
enum class TextRole { Body, Muted, Title, GroupHeading, Strong, Bad };
void setTextRole(QWidget *label, TextRole role);
/// Which ground a container stands on (Ground, Surface or Raised), with optional one-pixel rules at its edges, for which it sets the
/// container's contents margins (not its layout's).
void setGround(QWidget *container, Token ground, Qt::Edges rules = {});

} // namespace Muster
