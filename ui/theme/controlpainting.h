// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QWidget;

namespace Muster {

// What Style paints, by control. Each paints the whole of what its option describes.

void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget);
void drawToolButtonPanel(const QStyleOption &option, QPainter &painter);

void drawLineField(const QStyleOption &option, QPainter &painter);
void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void drawCheckIndicator(const QStyleOption &option, QPainter &painter);
void drawRadioIndicator(const QStyleOption &option, QPainter &painter);
void drawFocusRing(const QStyleOption &option, QPainter &painter);

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
[[nodiscard]] QSize headerSectionSize(const QStyleOptionHeader &option);

/// True where the keyboard brought the focus here: a click shows no ring.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

} // namespace Muster
