// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropoverlay.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
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
        if (!isVisible() && !m_zones.isEmpty() && QApplication::activeModalWidget() == nullptr) {
            auto *enter = static_cast<QDragEnterEvent *>(event);
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

DropOverlay::Content DropOverlay::contentOf(const QMimeData &mime)
{
    QStringList files;
    QStringList addresses;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls)
        (url.isLocalFile() ? files : addresses) << (url.isLocalFile() ? url.toLocalFile() : url.toString());
    Content content;
    if (files.size() > 1)
        content.refusal = tr("One file at a time, please");
    else if (files.size() == 1 && !QFileInfo(files.first()).isFile())
        content.refusal = tr("A folder cannot be read. Drop one CSV or text file");
    else if (files.size() == 1)
        content.file = files.first();
    else if (!addresses.isEmpty())
        content.text = addresses.join(QLatin1Char('\n'));
    else if (mime.hasText() && !mime.text().trimmed().isEmpty())
        content.text = mime.text();
    else
        content.refusal = tr("This cannot be read. Drop a CSV or text file, or text");
    return content;
}

void DropOverlay::cover(const QMimeData &mime)
{
    m_content = contentOf(mime);
    m_hot = -1;
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    m_content = contentOf(*event->mimeData());
    hover(event->position().toPoint());
    if (m_content.refusal.isEmpty()) {
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
    event->setDropAction(m_content.refusal.isEmpty() ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(m_content.refusal.isEmpty());
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    const int index = zoneAt(event->position().toPoint());
    const Content content = contentOf(*event->mimeData());
    hide();
    if (!content.refusal.isEmpty() || index < 0) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // The program that is dragged from waits until this returns.
    QTimer::singleShot(0, this, [this, zone = m_zones[index].id, content] {
        if (!content.file.isEmpty())
            Q_EMIT fileDropped(zone, content.file);
        else
            Q_EMIT textDropped(zone, content.text);
    });
}

void DropOverlay::hover(const QPoint &position)
{
    m_hot = m_content.refusal.isEmpty() ? zoneAt(position) : -1;
    update();
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
