// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/onworker.h"
#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/announcing.h"
#include "widgets/draggedrows.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr qsizetype fewRows = 1000; ///< are put into text before the call returns

/// The forms of a copy.
struct CopiedText
{
    QString tabbed;
    QString html;
    QByteArray comma;
};

CopiedText textOf(const CopiedRows &rows, const std::atomic<bool> &stop)
{
    CopiedText text{tabbedText(rows, stop), {}, {}};
    if (rows.count <= mostRowsForDocuments) {
        text.html = htmlTable(rows, stop);
        text.comma = commaText(rows, stop);
    }
    return text;
}

void putOnClipboard(const CopiedText &text)
{
    auto *mime = new QMimeData;
    mime->setText(text.tabbed);
    if (!text.html.isEmpty()) {
        mime->setHtml(text.html);
        mime->setData(QStringLiteral("text/csv"), text.comma);
    }
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace

CopiedRows LeadTable::selectedForCopying() const
{
    const QList<int> columns = shownColumns();
    QList<QStringList> rows;
    qsizetype leftOut = 0;
    for (const QItemSelectionRange &range : selectedRanges()) {
        const int taken = static_cast<int>(std::min<qsizetype>(range.height(), mostRowsThroughModel - rows.size()));
        leftOut += range.height() - taken;
        for (int row = range.top(); row < range.top() + taken; ++row) {
            QStringList cells;
            for (const int column : columns)
                cells.append(model()->index(row, column).data().toString());
            rows.append(cells);
        }
    }
    const qsizetype count = rows.size();
    return {headingsOf(columns), count, [rows](qsizetype row) { return rows[row]; }, leftOut};
}

void LeadTable::copySelection()
{
    CopiedRows rows = selectedForCopying();
    if (rows.count == 0)
        return;
    stopCopying();
    sayLeftOut(rows);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    if (rows.count <= fewRows) {
        putOnClipboard(textOf(rows, *stop));
        return;
    }
    m_copying = stop;
    Q_EMIT copyingBegun();
    onWorker(this, [rows = std::move(rows), stop] { return textOf(rows, *stop); },
             [this, stop](std::optional<CopiedText> &&text) {
                 const bool isWanted = text && !*stop;
                 if (m_copying == stop)
                     m_copying.reset();
                 Q_EMIT copyingEnded();
                 if (isWanted)
                     putOnClipboard(*text);
             });
}

void LeadTable::stopCopying()
{
    if (m_copying)
        *m_copying = true;
}

void LeadTable::sayLeftOut(const CopiedRows &rows)
{
    if (rows.leftOut == 0)
        return;
    const QLocale locale;
    const QString text = tr("Only the first %1 of %2 selected rows were taken.")
                             .arg(locale.toString(rows.count), locale.toString(rows.count + rows.leftOut));
    const QRect place = inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QToolTip::showText(mapToGlobal(place.bottomLeft()), text, this);
    announce(this, text);
}

void LeadTable::dragSelection()
{
    CopiedRows rows = selectedForCopying();
    if (rows.count == 0)
        return;
    sayLeftOut(rows);
    const int count = static_cast<int>(rows.count);
    const QString label = tr("%Ln row(s)", nullptr, count);
    const int width = fontMetrics().horizontalAdvance(label) + 2 * Space::m;
    const int height = fontMetrics().height() + Space::s;
    const qreal scale = devicePixelRatioF();
    QPixmap picture(QSize(qRound(width * scale), qRound(height * scale)));
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font());
        drawBox(painter, QRectF(0, 0, width, height), color(Token::Selection, palette()), color(Token::Accent, palette()), controlRadius);
        painter.setPen(color(Token::Text, palette()));
        painter.drawText(QRectF(0, 0, width, height), Qt::AlignCenter, label);
    }
    auto *drag = new QDrag(this);
    const QPointer<DraggedRows> dragged(new DraggedRows(std::move(rows), accessibleName()));
    drag->setMimeData(dragged);
    drag->setPixmap(picture);
    Q_EMIT copyingBegun();
    const auto end = [table = QPointer(this)] {
        if (table)
            Q_EMIT table->copyingEnded();
    };
    const bool isTaken = drag->exec(Qt::CopyAction) != Qt::IgnoreAction; // the event loop runs meanwhile
    if (!dragged)
        return end();
    if (!isTaken)
        dragged->stop();
    dragged->whenUnread(end);
}

// A press on a selected row may be the beginning of a drag; it selects that row alone only once the button is let go.

void LeadTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool mayDrag = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && cell.isValid() &&
                         state() != EditingState && selectionModel()->isRowSelected(cell.row());
    m_pressed = mayDrag ? std::optional(event->position().toPoint()) : std::nullopt;
    if (!mayDrag)
        QTableView::mousePressEvent(event);
}

void LeadTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        QTableView::mouseMoveEvent(event);
    } else if ((event->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        dragSelection();
    }
}

void LeadTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed) {
        m_pressed.reset();
        QMouseEvent press(QEvent::MouseButtonPress, event->position(), event->scenePosition(), event->globalPosition(), Qt::LeftButton,
                          Qt::LeftButton, event->modifiers());
        QTableView::mousePressEvent(&press);
    }
    QTableView::mouseReleaseEvent(event);
}

void LeadTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace Muster
