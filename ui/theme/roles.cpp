// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include "theme/roles.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

namespace Muster {

namespace {

constexpr auto buttonProperty = "musterButtonRole";
constexpr auto textProperty = "textRole";

QString textRoleName(TextRole role)
{
    switch (role) {
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::GroupHeading:
        return QStringLiteral("groupHeading");
    case TextRole::Bad:
        return QStringLiteral("bad");
    case TextRole::Body:
    case TextRole::Title:
    case TextRole::Strong:
        break;
    }
    return QStringLiteral("body");
}

/// A share of the interface font's size, so that a larger platform font carries everything with it. 13 is what the design's figures
/// are drawn for.
QFont scaledFont(qreal pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(pixels * QFontInfo(font).pixelSize() / 13.0));
    font.setWeight(weight);
    return font;
}

QFont strongFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont titleFont()
{
    return scaledFont(18, QFont::Bold);
}

QFont groupHeadingFont()
{
    QFont font = scaledFont(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.44);
    return font;
}

QFont headerFont()
{
    return scaledFont(12, QFont::DemiBold);
}

QFont tagFont()
{
    QFont font = scaledFont(10, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    return font;
}

QFont figuresFont()
{
    QFont font = QApplication::font();
    font.setKerning(false);
    return font;
}

void setButtonRole(QWidget *button, ButtonRole role)
{
    button->setProperty(buttonProperty, static_cast<int>(role));
    if (role == ButtonRole::Primary || role == ButtonRole::Danger)
        button->setFont(strongFont());
    else if (button->testAttribute(Qt::WA_SetFont))
        button->setFont(QFont());
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    else
        button->unsetCursor();
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button != nullptr ? static_cast<ButtonRole>(button->property(buttonProperty).toInt()) : ButtonRole::Quiet;
}

void setTextRole(QWidget *label, TextRole role)
{
    label->setProperty(textProperty, textRoleName(role));
    switch (role) {
    case TextRole::Title:
        label->setFont(titleFont());
        break;
    case TextRole::GroupHeading:
        label->setFont(groupHeadingFont());
        break;
    case TextRole::Strong:
        label->setFont(strongFont());
        break;
    case TextRole::Body:
    case TextRole::Muted:
    case TextRole::Bad:
        label->setFont(QFont());
        break;
    }
    // The style sheet reads the property only when it dresses the widget.
    label->style()->unpolish(label);
    label->style()->polish(label);
    label->update();
}

} // namespace Muster
