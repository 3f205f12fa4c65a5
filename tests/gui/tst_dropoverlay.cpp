// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropoverlay.h"
#include "shell/scrim.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QUrl>
#include <QWindow>

using namespace Muster;

class TestDropOverlay : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    DropOverlay *m_overlay = nullptr;
    QTemporaryFile m_file;

    // As the platform sends them: to the window's surface, from where Qt finds the widget below the cursor.
    bool enter(const QMimeData &mime, const QPoint &at = {100, 300})
    {
        QDragEnterEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
        return event.isAccepted() && event.dropAction() != Qt::IgnoreAction;
    }
    bool move(const QMimeData &mime, const QPoint &at)
    {
        QDragMoveEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
        return event.isAccepted();
    }
    bool drop(const QMimeData &mime, const QPoint &at)
    {
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
        return event.isAccepted();
    }
    void setFile(QMimeData &mime) const { mime.setUrls({QUrl::fromLocalFile(m_file.fileName())}); }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light);
        QVERIFY(m_file.open());
    }
    void init()
    {
        Test::failOnUnexpectedWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_overlay = new DropOverlay(m_window.get());
        m_overlay->setZones({{7, QStringLiteral("Block in the workspace"), QStringLiteral("You will see each row first"), Icon::Block},
                             {8, QStringLiteral("Verify"), {}, Icon::Verify},
                             {9, QStringLiteral("Block in Q1 Founders"), {}, Icon::Campaign}});
        m_window->show();
    }

    void coversTheWindowWhileDragging()
    {
        QMimeData mime;
        setFile(mime);
        QVERIFY(!m_overlay->isVisible());
        QVERIFY(enter(mime));
        QVERIFY(m_overlay->isVisible());
        QCOMPARE(m_overlay->geometry(), m_window->rect());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window->windowHandle(), &leave);
        QVERIFY(!m_overlay->isVisible());
    }

    void everyPlaceBelongsToAZone_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("zone");
        QTest::newRow("left edge") << 0 << 7;
        QTest::newRow("left third") << 299 << 7;
        QTest::newRow("middle") << 450 << 8;
        QTest::newRow("right third") << 601 << 9;
        QTest::newRow("right edge") << 899 << 9;
    }
    void everyPlaceBelongsToAZone()
    {
        QFETCH(int, x);
        QFETCH(int, zone);
        QSignalSpy dropped(m_overlay, &DropOverlay::fileDropped);
        QMimeData mime;
        setFile(mime);
        enter(mime);
        QVERIFY(move(mime, {x, 20}));
        QVERIFY(drop(mime, {x, 20}));
        QVERIFY(!m_overlay->isVisible());
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).toInt(), zone);
        QCOMPARE(dropped.first().at(1).toString(), m_file.fileName());
    }

    /// It says why instead of its hint, and takes nothing.
    void aZoneThatIsShutTakesNothing()
    {
        const DropZone shut{7, QStringLiteral("Add to EU Fintech"), {}, Icon::Plus, QStringLiteral("This roster is frozen.")};
        m_overlay->setZones({shut, {8, QStringLiteral("Verify"), {}, Icon::Verify}});
        QSignalSpy dropped(m_overlay, &DropOverlay::fileDropped);
        QMimeData mime;
        setFile(mime);
        enter(mime);
        QVERIFY(!move(mime, {100, 20}));
        QVERIFY(!drop(mime, {100, 20}));
        enter(mime);
        QVERIFY(move(mime, {800, 20}));
        QVERIFY(drop(mime, {800, 20}));
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).toInt(), 8);
    }

    void highlightFollowsTheCursor()
    {
        QMimeData mime;
        setFile(mime);
        enter(mime, {10, 10});
        const QImage left = m_overlay->grab().toImage();
        move(mime, {890, 10});
        QVERIFY(left != m_overlay->grab().toImage());
    }

    void textIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << QStringLiteral("john-doe\njane-smith");
        QTest::newRow("one") << QStringLiteral("john-doe");
    }
    void textIsTaken()
    {
        QFETCH(QString, text);
        QSignalSpy dropped(m_overlay, &DropOverlay::textDropped);
        QMimeData mime;
        mime.setText(text);
        QVERIFY(enter(mime));
        QVERIFY(drop(mime, {450, 10}));
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).toInt(), 8);
        QCOMPARE(dropped.first().at(1).toString(), text);
    }

    /// A link dragged out of a browser is a person, not a file.
    void webAddressesAreText()
    {
        QSignalSpy dropped(m_overlay, &DropOverlay::textDropped);
        QMimeData mime;
        mime.setUrls({QUrl(QStringLiteral("https://www.linkedin.com/in/john-doe"))});
        QVERIFY(enter(mime));
        QVERIFY(drop(mime, {10, 10}));
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(1).toString(), QStringLiteral("https://www.linkedin.com/in/john-doe"));
    }

    void refusesWithTheReasonOnScreen_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QByteArray>("image");
        const QUrl file = QUrl::fromLocalFile(m_file.fileName());
        QTest::newRow("two files") << QList<QUrl>{file, file} << QByteArray();
        QTest::newRow("folder") << QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/tmp"))} << QByteArray();
        QTest::newRow("picture") << QList<QUrl>() << QByteArrayLiteral("PNG");
    }
    void refusesWithTheReasonOnScreen()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QByteArray, image);
        QSignalSpy file(m_overlay, &DropOverlay::fileDropped);
        QSignalSpy text(m_overlay, &DropOverlay::textDropped);
        QMimeData mime;
        if (!urls.isEmpty())
            mime.setUrls(urls);
        else
            mime.setData(QStringLiteral("image/png"), image);
        QVERIFY(!enter(mime));
        QVERIFY(m_overlay->isVisible());
        QVERIFY(!move(mime, {450, 10}));
        QVERIFY(!drop(mime, {450, 10}));
        QVERIFY(!m_overlay->isVisible());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(file.size() + text.size(), 0);
    }

    /// A text field would take dropped text for itself; over one, too, the drop is the window's.
    void textFieldsDoNotTakeTheDrop()
    {
        QLineEdit field(m_window.get());
        field.setGeometry(0, 0, 900, 600);
        field.show();
        QSignalSpy dropped(m_overlay, &DropOverlay::textDropped);
        QMimeData mime;
        mime.setText(QStringLiteral("john-doe"));
        QVERIFY(enter(mime, {450, 300}));
        QVERIFY(m_overlay->isVisible());
        QVERIFY(drop(mime, {450, 300}));
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(field.text(), QString());
    }

    void takesNothingWithoutZones()
    {
        m_overlay->setZones({});
        QMimeData mime;
        setFile(mime);
        enter(mime);
        QVERIFY(!m_overlay->isVisible());
    }

    void dialogKeepsDropsAwayAndDims()
    {
        new Scrim(m_window.get());
        auto *scrim = m_window->findChild<Scrim *>();
        QVERIFY(!scrim->isVisible());
        QDialog dialog(m_window.get());
        dialog.setWindowModality(Qt::WindowModal);
        dialog.open();
        QTRY_VERIFY(scrim->isVisible());
        QCOMPARE(scrim->geometry(), m_window->rect());
        QMimeData mime;
        setFile(mime);
        enter(mime);
        QVERIFY(!m_overlay->isVisible());
        dialog.reject();
        QTRY_VERIFY(!scrim->isVisible());
    }
};

QTEST_MAIN(TestDropOverlay)
#include "tst_dropoverlay.moc"
