// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchfield.h"

#include "theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

namespace Muster {

namespace {

constexpr int iconSize = 14;
constexpr int iconLeft = 10;
constexpr int textLeft = 19; ///< beyond the field's own inset
constexpr int clearSize = 22;
constexpr int hintRight = 11;
constexpr int textStart = iconLeft + iconSize + 6;
constexpr int textGap = 16; ///< between placeholder and hint

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_placeholder(placeholder), m_clear(new QToolButton(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setToolTip(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setIconSize({iconSize, iconSize});
    m_clear->setFixedSize(clearSize, clearSize);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    updateLook();
}

void SearchField::setFocusShortcut(const QKeySequence &keys)
{
    setShortcutHint(keys);
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText);
    fitPlaceholder();
    update();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !text().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->setAccepted(!text().isEmpty());
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateLook();
    else if (event->type() == QEvent::FontChange)
        fitPlaceholder();
}

void SearchField::updateLook()
{
    m_clear->setIcon(icon(Icon::Close, Token::Muted, palette()));
    setTextMargins(isRightToLeft() ? clearSize - 6 : textLeft, 0, isRightToLeft() ? textLeft : clearSize - 6, 0);
    placeClear();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
    fitPlaceholder();
}

void SearchField::placeClear()
{
    const QRect place(width() - clearSize - 4, (height() - clearSize) / 2, clearSize, clearSize);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

int SearchField::hintWidth() const
{
    return fontMetrics().horizontalAdvance(m_hint) + 1;
}

/// The field itself knows nothing of the hint, and would write below it.
void SearchField::fitPlaceholder()
{
    const int room = width() - textStart - textGap - hintWidth() - hintRight;
    setPlaceholderText(m_hint.isEmpty() ? m_placeholder : fontMetrics().elidedText(m_placeholder, Qt::ElideRight, room));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor ink = isEnabled() ? color(Token::Muted, palette()) : disabledText(schemeOf(palette()));
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    drawIcon(painter, mirrored(QRect(iconLeft, 0, iconSize, height())), Icon::Search, ink, iconSize);
    if (text().isEmpty() && !m_hint.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(mirrored(QRect(width() - hintWidth() - hintRight, 0, hintWidth(), height())), Qt::AlignCenter, m_hint);
    }
}

} // namespace Muster
