// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/tokens.h"

#include <QPalette>

#include <array>
#include <utility>

namespace Muster {

namespace {

struct Tones
{
    QRgb light;
    QRgb dark;
};

/// In the order of Token; the values are the table of the design.
constexpr std::array<Tones, 19> table{{
    {0xF5F6F8, 0x14171D}, // Ground
    {0xFFFFFF, 0x1B1F26}, // Surface
    {0xFBFCFD, 0x20252E}, // Raised
    {0xDDE1E7, 0x333A46}, // Line
    {0x1C2330, 0xE6E9EF}, // Text
    {0x5A6475, 0x9DA7B8}, // Muted
    {0x2B5BD7, 0x86ABFF}, // Accent
    {0xFFFFFF, 0x0E1A33}, // OnAccent
    {0xDFE9FF, 0x2A3B60}, // Selection
    {0xECEFF3, 0x2A303B}, // Chip
    {0x17764A, 0x5CCB92}, // Good
    {0xE3F4EB, 0x1C3529}, // GoodGround
    {0x8A5A00, 0xE5B955}, // Caution
    {0xFBF0D9, 0x3A3019}, // CautionGround
    {0xB9332A, 0xF48F86}, // Bad
    {0xFBE7E5, 0x3D2422}, // BadGround
    {0x2B5BD7, 0x86ABFF}, // Notice
    {0xE4ECFD, 0x222F4D}, // NoticeGround
    {0x6D3FC7, 0xB69CFF}, // Violet
}};
/// In the order of FunnelTone.
constexpr std::array<QRgb, 6> funnel{0x6B7689, 0x4C7DF0, 0x7C6CF0, 0x2FA36B, 0xC9902A, 0xCF5A50};
static_assert(funnel.size() == static_cast<size_t>(FunnelTone::Lost) + 1);
static_assert(table.size() == static_cast<size_t>(Token::Violet) + 1);

/// Clear from side to side, and still light enough for the text tokens.
constexpr qreal markShare = 0.15;

} // namespace

QColor color(Token token, Scheme scheme)
{
    const Tones &tones = table[static_cast<size_t>(token)];
    return QColor(scheme == Scheme::Light ? tones.light : tones.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor color(Token token, const QPalette &palette)
{
    return color(token, schemeOf(palette));
}

QColor color(FunnelTone tone)
{
    return QColor(funnel[static_cast<size_t>(tone)]);
}

Token tokenOf(MarkTone tone)
{
    switch (tone) {
    case MarkTone::Blue:
        return Token::Notice;
    case MarkTone::Violet:
        return Token::Violet;
    case MarkTone::Green:
        return Token::Good;
    case MarkTone::Amber:
        return Token::Caution;
    case MarkTone::Red:
        return Token::Bad;
    case MarkTone::None:
    case MarkTone::Grey:
        break;
    }
    return Token::Muted;
}

QColor markGround(MarkTone tone, Scheme scheme)
{
    return mixed(color(Token::Surface, scheme), color(tokenOf(tone), scheme), markShare);
}

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()), channel(from.blueF(), to.blueF()));
}

QColor disabledText(Scheme scheme)
{
    return mixed(color(Token::Surface, scheme), color(Token::Muted, scheme), 0.55);
}

QColor rowRule(Scheme scheme)
{
    return mixed(color(Token::Surface, scheme), color(Token::Line, scheme), 0.44);
}

QColor scrimColor(Scheme scheme)
{
    QColor dark(Qt::black);
    dark.setAlphaF(scheme == Scheme::Light ? 0.36F : 0.42F);
    return dark;
}

} // namespace Muster
