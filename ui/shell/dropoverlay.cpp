// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropoverlay.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace Muster {

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    hide();
    setAcceptDrops(true);
    setFocusPolicy(Qt::NoFocus);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void DropOverlay::setZones(const QList<DropZone> &zones)
{
    m_zones = zones;
    m_hot = -1;
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // Text fields take drops of text themselves. Seen here first, the overlay lies over them before they are asked.
        if (watched == parentWidget() && window()->windowHandle() != nullptr)
            window()->windowHandle()->installEventFilter(this);
        break;
    case QEvent::DragEnter:
        if (auto *enter = static_cast<QDragEnterEvent *>(event);
            !isVisible() && !m_zones.isEmpty() && QApplication::activeModalWidget() == nullptr && enter->source() == nullptr) {
            cover(*enter->mimeData());
            if (watched == parentWidget()) {
                dragEnterEvent(enter);
                return true;
            }
        }
        break;
    case QEvent::DragMove:
        if (watched == parentWidget() && isVisible()) {
            dragMoveEvent(static_cast<QDragMoveEvent *>(event));
            return true;
        }
        break;
    case QEvent::Drop:
        if (watched == parentWidget() && isVisible()) {
            dropEvent(static_cast<QDropEvent *>(event));
            return true;
        }
        break;
    case QEvent::DragLeave:
        // When the overlay appears the drag moves from the window to it, which is no leaving.
        if (watched != parentWidget())
            hide();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::cover(const QMimeData &mime)
{
    m_content = receivedContent(mime);
    m_hot = -1;
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    m_content = receivedContent(*event->mimeData());
    hover(event->position().toPoint());
    if (m_content.isUsable()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        // Accepted, or the desktop would send no leave event and the reason would stay on screen.
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
    }
}

void DropOverlay::dragMoveEvent(QDragMoveEvent *event)
{
    hover(event->position().toPoint());
    const bool isTaken = takesDropAt(event->position().toPoint());
    event->setDropAction(isTaken ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(isTaken);
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    const int index = zoneAt(event->position().toPoint());
    const ReceivedContent content = receivedContent(*event->mimeData());
    hide();
    if (!content.isUsable() || index < 0 || !m_zones.at(index).whyNot.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that is dragged from waits until this returns.
    QTimer::singleShot(0, this, [this, zone = m_zones[index].id, content] {
        if (content.kind == ReceivedContent::Kind::File)
            Q_EMIT fileDropped(zone, content.value);
        else
            Q_EMIT textDropped(zone, content.value);
    });
}

void DropOverlay::hover(const QPoint &position)
{
    m_hot = takesDropAt(position) ? zoneAt(position) : -1;
    update();
}

bool DropOverlay::takesDropAt(const QPoint &position) const
{
    const int index = zoneAt(position);
    return m_content.isUsable() && index >= 0 && m_zones.at(index).whyNot.isEmpty();
}

int DropOverlay::zoneAt(const QPoint &position) const
{
    if (m_zones.isEmpty() || width() <= 0)
        return -1;
    const int count = static_cast<int>(m_zones.size());
    const int column = std::clamp(position.x() * count / width(), 0, count - 1);
    return isRightToLeft() ? count - 1 - column : column;
}

} // namespace Muster
