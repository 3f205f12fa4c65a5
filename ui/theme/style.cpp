// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/style.h"

#include "theme/controlpainting.h"
#include "theme/painting.h"
#include "theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Muster {

namespace {

constexpr int fieldInset = 9; ///< from a field's edge; the line edit adds two of its own
constexpr int comboArrowRoom = 28;

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

int fieldHeight(const QStyleOption *option)
{
    return std::max(controlHeight, option->fontMetrics.height() + 12);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr ||
        qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    // A style sheet never asks the style beneath it how large these should be.
    if (auto *field = qobject_cast<QAbstractSpinBox *>(widget))
        field->setMinimumHeight(std::max(controlHeight, field->fontMetrics().height() + 12));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::s;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::s;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the way forward stands at the end, as in our own dialogs
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, size, widget);
        break;
    case CT_LineEdit:
        if (!hasFrame(option))
            break;
        return {size.width() + 2 * fieldInset, fieldHeight(option)};
    case CT_ComboBox:
        return {size.width() + fieldInset + 4 + comboArrowRoom, fieldHeight(option)};
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSectionSize(*header);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return hasFrame(option) ? option->rect.adjusted(fieldInset, 1, -fieldInset, -1) : option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect &whole = option->rect;
        if (part == SC_ComboBoxEditField) {
            const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            const int left = combo != nullptr && combo->editable ? fieldInset : fieldInset + 2;
            return visualRect(option->direction, whole, whole.adjusted(left, 1, -comboArrowRoom, -1));
        }
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole,
                              QRect(whole.right() - comboArrowRoom + 1, whole.y(), comboArrowRoom, whole.height()));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (hasFrame(option))
            drawLineField(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*option, *painter);
    case PE_IndicatorHeaderArrow:
        return;
    case PE_FrameFocusRect:
        return drawFocusRing(*option, *painter);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButton(*button, *painter, widget);
        break;
    case CE_HeaderSection:
        // The whole section; the label and the arrow, which the base style would place on its own, are part of it.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Token::Raised, option->palette));
        return drawRule(*painter, option->rect, Qt::BottomEdge, color(Token::Line, option->palette));
    case CE_Splitter:
        return painter->fillRect(option->rect, color(Token::Line, option->palette));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Muster
