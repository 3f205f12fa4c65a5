// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// muster-icons SVG FILE SIZE...: draws the application's icon. A FILE that ends in .png gets one size; .ico (Windows) and .icns (macOS)
// hold a PNG for each.

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>
#include <utility>

namespace {

struct Picture
{
    int size; ///< pixels, both ways
    QByteArray png;
};

QByteArray drawn(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        svg.render(&painter, image.rect());
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// ICONDIR, then an ICONDIRENTRY each, then the pictures. A side of 256 is written as 0.
QByteArray ico(const QList<Picture> &pictures)
{
    QByteArray head = little<quint16>(0) + little<quint16>(1) + little(quint16(pictures.size()));
    QByteArray body;
    const qsizetype start = 6 + 16 * pictures.size();
    for (const Picture &picture : pictures) {
        const QByteArray side(1, char(picture.size % 256));
        head += side + side + QByteArray(2, '\0') + little<quint16>(1) + little<quint16>(32) + little(quint32(picture.png.size())) +
                little(quint32(start + body.size()));
        body += picture.png;
    }
    return head + body;
}

/// "icns" and the whole length, then for each picture its type, its length with this head, and the picture.
QByteArray icns(const QList<Picture> &pictures)
{
    static const QList<std::pair<int, const char *>> types{{16, "icp4"},  {32, "icp5"},  {64, "icp6"},
                                                           {128, "ic07"}, {256, "ic08"}, {512, "ic09"}};
    QByteArray body;
    for (const Picture &picture : pictures) {
        for (const auto &[size, type] : types) {
            if (size == picture.size)
                body += type + big(quint32(picture.png.size() + 8)) + picture.png;
        }
    }
    return "icns" + big(quint32(body.size() + 8)) + body;
}

QByteArray content(const QString &name, const QList<Picture> &pictures)
{
    if (name.endsWith(QLatin1String(".ico")))
        return ico(pictures);
    return name.endsWith(QLatin1String(".icns")) ? icns(pictures) : pictures.constFirst().png;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("muster-icons SVG FILE SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    QList<Picture> pictures;
    for (int at = 3; at < argc && svg.isValid(); ++at) {
        const int size = QByteArray(argv[at]).toInt();
        pictures << Picture{size, size > 0 ? drawn(svg, size) : QByteArray()};
        if (pictures.constLast().png.isEmpty())
            pictures.clear();
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (pictures.size() != argc - 3 || !file.open(QIODevice::WriteOnly) || file.write(content(file.fileName(), pictures)) < 0) {
        std::fprintf(stderr, "muster-icons: %s could not be drawn into %s\n", argv[1], argv[2]);
        return 1;
    }
    return 0;
}
