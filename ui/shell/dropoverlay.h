// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"
#include "widgets/receivedcontent.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace Muster {

/// Something that a file or text can be dropped for.
struct DropZone
{
    int id = 0;
    QString title; ///< "Block in the workspace"
    QString hint;  ///< "You will see what each row does first"
    Icon icon = Icon::Drop;
    QString whyNot = {}; ///< why nothing can be dropped there now, as sentences; stands instead of the hint. Empty: it can
};

/// Makes a whole window a drop target: while a file or text is dragged over it, it is covered with the zones and says what will happen.
/// The window is divided evenly among the zones, so there is no place where a drop does nothing unless its zone says
/// why. Content that Muster cannot read is
/// refused, with the reason on screen. What is dragged out of Muster itself, and a window that a dialog blocks, takes nothing.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Lies on `window`, which owns it.
    explicit DropOverlay(QWidget *window);

    /// Without zones the window takes no drops.
    void setZones(const QList<DropZone> &zones);

Q_SIGNALS:
    // Both after the drop has ended, from the event loop.
    void fileDropped(int zone, const QString &path);
    void textDropped(int zone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover(const QMimeData &mime);
    void hover(const QPoint &position);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QList<QRect> cards() const;
    [[nodiscard]] int zoneAt(const QPoint &position) const;
    [[nodiscard]] bool takesDropAt(const QPoint &position) const;
    void paintCard(QPainter &painter, const QRect &card, const DropZone &zone, bool isHot) const;

    QList<DropZone> m_zones;
    ReceivedContent m_content;
    int m_hot = -1; ///< the zone under the cursor, as an index
};

} // namespace Muster
