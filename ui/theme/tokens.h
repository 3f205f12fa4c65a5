// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace Muster {

/// The one list of colours. Nothing else in the code names a colour.
enum class Token {
    Ground,
    Surface,
    Raised,
    Line,
    Text,
    Muted,
    Accent,
    OnAccent,
    Selection,
    Chip,
    Good,
    GoodGround,
    Caution,
    CautionGround,
    Bad,
    BadGround,
    Notice,
    NoticeGround,
    Violet, ///< only to mark things with
};

/// How far people have come, in the order of a campaign's pipeline. The same in both schemes, and told apart without red and green;
/// never without a word beside it.
enum class FunnelTone { Waiting, Contacted, Connected, Replied, Finished, Lost };

/// What the user tells one thing from another with: a connection's colour. Never without a word beside it.
enum class MarkTone { None, Blue, Violet, Green, Amber, Red, Grey };

enum class Scheme { Light, Dark };

[[nodiscard]] QColor color(Token token, Scheme scheme);
/// The scheme a palette belongs to, told by its window colour: what widgets and delegates ask, so that no global is needed.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
/// The token in the palette's own scheme.
[[nodiscard]] QColor color(Token token, const QPalette &palette);

[[nodiscard]] QColor color(FunnelTone tone);

/// The mark's own colour: a dot, or a solid tag, on which Token::OnAccent is written.
[[nodiscard]] Token tokenOf(MarkTone tone);
/// What is marked from side to side: the surface with some of the mark's colour in it.
[[nodiscard]] QColor markGround(MarkTone tone, Scheme scheme);

/// `share` of the way from one colour to another, 0 to 1: hover, pressed and disabled tones are made of the tokens with it.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, qreal share);
/// What cannot be used just now. Exempt from the contrast rule, as disabled controls are.
[[nodiscard]] QColor disabledText(Scheme scheme);
/// The rule between two rows of a table: quieter than the lines around it.
[[nodiscard]] QColor rowRule(Scheme scheme);
/// What dims a window behind a dialog; translucent.
[[nodiscard]] QColor scrimColor(Scheme scheme);

/// Spacing, in device-independent pixels.
namespace Space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace Space

inline constexpr int rowHeight = 28;
inline constexpr int compactRowHeight = 24;
inline constexpr int controlHeight = 30;
inline constexpr int controlRadius = 6;

} // namespace Muster
