// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace Muster {

namespace {

/// In the order of Icon.
constexpr std::array<QLatin1String, 30> names{
    QLatin1String("block"),         QLatin1String("campaign"),      QLatin1String("pencil"),  QLatin1String("lock"),
    QLatin1String("history"),       QLatin1String("plus"),          QLatin1String("check"),   QLatin1String("duplicate"),
    QLatin1String("dot"),           QLatin1String("exclamation"),   QLatin1String("search"),  QLatin1String("chevron-down"),
    QLatin1String("chevron-right"), QLatin1String("external-link"), QLatin1String("offline"), QLatin1String("refresh"),
    QLatin1String("export"),        QLatin1String("verify"),        QLatin1String("close"),   QLatin1String("file"),
    QLatin1String("warning"),       QLatin1String("practice"),      QLatin1String("person"),  QLatin1String("drop"),
    QLatin1String("arrow-down"),    QLatin1String("arrow-up"),      QLatin1String("minus"),   QLatin1String("action"),
    QLatin1String("pause"),         QLatin1String("menu"),
};
static_assert(names.size() == static_cast<size_t>(Icon::Menu) + 1);

QPixmap drawn(Icon icon, const QColor &tint, QSize deviceSize)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(names[static_cast<size_t>(icon)]));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", tint.name().toLatin1());
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

/// Draws at the size and scale asked for, rather than stretching one picture.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Icon icon, QColor tint, QColor disabled) : m_icon(icon), m_tint(tint), m_disabled(disabled) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_icon, tint(mode), std::min(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // The size is in device pixels here, and QIcon sets the ratio itself.
        return iconPixmap(m_icon, tint(mode), std::min(size.width(), size.height()), 1.0);
    }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_tint; }

    Icon m_icon;
    QColor m_tint;
    QColor m_disabled;
};

} // namespace

QIcon icon(Icon icon, Token token, const QPalette &palette)
{
    return QIcon(new TintedEngine(icon, color(token, palette), disabledText(schemeOf(palette))));
}

QPixmap iconPixmap(Icon icon, QColor tint, int size, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("muster-icon:%1:%2:%3").arg(static_cast<int>(icon)).arg(tint.rgba(), 0, 16).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(icon, tint, QSize(side, side));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &tint, int size)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, iconPixmap(icon, tint, size, scale));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/muster.svg"));
}

} // namespace Muster
