// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QIcon>

class QPainter;
class QPalette;

namespace Muster {

/// Our own SVG set: 16 px grid, 1.5 px stroke, round joins; tinted when drawn.
enum class Icon {
    Block,
    Campaign,
    Pencil,
    Lock,
    History,
    Plus,
    Check,
    Duplicate,
    Dot,
    Exclamation,
    Search,
    ChevronDown,
    ChevronRight,
    ExternalLink,
    Offline,
    Refresh,
    Export,
    Verify,
    Close,
    File,
    Warning,
    Practice,
    Person,
    Drop,
    ArrowDown,
    ArrowUp,
    Minus,
    Action,
    Pause,
    Menu,
};

/// Crisp at every scale; drawn in the token's colour of the palette's scheme (muted when disabled).
[[nodiscard]] QIcon icon(Icon icon, Token token, const QPalette &palette);
/// The same as a pixmap of `size` device-independent pixels for a device pixel ratio; cached.
[[nodiscard]] QPixmap iconPixmap(Icon icon, QColor tint, int size, qreal devicePixelRatio);
/// Paints it centred in `rect`, crisp for what the painter paints on.
void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &tint, int size = 16);
/// The application's own mark, for windows and the desktop.
[[nodiscard]] QIcon applicationIcon();

} // namespace Muster
