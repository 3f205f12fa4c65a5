// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"
#include "theme/icons.h"

#include <QApplication>
#include <QImage>

using namespace Muster;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Test::failOnUnexpectedWarnings(); }

    void everyIconDraws_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number <= static_cast<int>(Icon::Menu); ++number)
            QTest::addRow("%d", number) << number;
    }
    /// In its tint alone, and not touching the edge of its grid, where it would be cut.
    void everyIconDraws()
    {
        QFETCH(int, number);
        const QColor tint(0x2B, 0x5B, 0xD7);
        const QImage image = iconPixmap(static_cast<Icon>(number), tint, 16, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(32, 32));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200)
                    continue;
                ++painted;
                QVERIFY2(qAbs(pixel.blue() - tint.blue()) < 8 && qAbs(pixel.red() - tint.red()) < 8, "another colour than the tint");
                QVERIFY2(x > 0 && y > 0 && x < 31 && y < 31, "cut at the edge");
            }
        }
        QVERIFY2(painted > 20, "nothing to see");
    }

    void sharpAtEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("pixels");
        QTest::newRow("1") << 1.0 << 16;
        QTest::newRow("1.5") << 1.5 << 24;
        QTest::newRow("2") << 2.0 << 32;
    }
    void sharpAtEveryScale()
    {
        QFETCH(qreal, scale);
        QFETCH(int, pixels);
        const QPixmap pixmap = iconPixmap(Icon::Lock, Qt::red, 16, scale);
        QCOMPARE(pixmap.width(), pixels);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
        QCOMPARE(icon(Icon::Lock, Token::Text, QApplication::palette()).pixmap(QSize(16, 16), scale).width(), pixels);
    }

    void disabledIsFainter()
    {
        const QIcon lock = icon(Icon::Lock, Token::Text, QApplication::palette());
        QVERIFY(lock.pixmap(16).toImage() != lock.pixmap(16, QIcon::Disabled).toImage());
    }

    void applicationHasItsMark() { QVERIFY(!applicationIcon().pixmap(64).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
