// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropoverlay.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QStandardItemModel>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QUrl>

using namespace Muster;

namespace {

constexpr auto targetWord = "--target";
constexpr int targetX = 700;

/// What another program sees of a drag: says what it was given, and is done.
class Target : public QWidget
{
public:
    Target()
    {
        setAcceptDrops(true);
        setGeometry(targetX, 0, 300, 300);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        QFile file(event->mimeData()->urls().value(0).toLocalFile());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QString mark = QString::fromLatin1(bytes.startsWith("\xef\xbb\xbf") ? "marked " : "unmarked ");
        const QString content = mark + QString::fromUtf8(bytes); // which takes the mark off
        QTextStream(stdout) << "text:" << event->mimeData()->text() << "\nfile:" << content << "\nend" << Qt::endl;
        event->acceptProposedAction();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

/// Rows dragged by a real mouse from one program's window into another's, on a display without a window manager.
class TestDragOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsReachAnotherProgram()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QStringLiteral("Person"), QStringLiteral("Reason")});
        for (const char *name : {"ann", "bob", "eve"})
            model.appendRow({new QStandardItem(QString::fromLatin1(name)), new QStandardItem(QStringLiteral("Client"))});
        QWidget window;
        auto *overlay = new DropOverlay(&window);
        overlay->setZones({{1, QStringLiteral("Block"), QStringLiteral("You will see what each row does first")}});
        LeadTable table(&window);
        table.setAccessibleName(QStringLiteral("Blocked people"));
        table.setModel(&model);
        table.setGeometry(0, 0, 500, 300);
        window.setGeometry(0, 0, 500, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        table.selectAll();
        bool isCovered = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] { isCovered = isCovered || overlay->isVisible(); });
        look.start(5);

        QProcess target;
        target.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(targetWord)});
        QByteArray said;
        connect(&target, &QProcess::readyReadStandardOutput, this, [&] { said += target.readAllStandardOutput(); });
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("ready"), 20'000);

        const QPoint from = table.viewport()->mapToGlobal(table.visualRect(model.index(1, 0)).center());
        QProcess mouse; // on its own: a drag has an event loop of its own
        const auto at = [](int x, int y) { return QStringList{QStringLiteral("mousemove"), QString::number(x), QString::number(y)}; };
        const QStringList pause{QStringLiteral("sleep"), QStringLiteral("0.1")};
        QStringList way = at(from.x(), from.y()) + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")} + pause;
        for (int step = 1; step <= 10; ++step)
            way += at(from.x() + (targetX + 100 - from.x()) * step / 10, from.y() + step) + pause;
        way += pause + QStringList{QStringLiteral("mouseup"), QStringLiteral("1")};
        mouse.start(QStringLiteral("xdotool"), way);
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("end"), 20'000);
        QTRY_COMPARE(target.state(), QProcess::NotRunning);
        QTRY_COMPARE(mouse.state(), QProcess::NotRunning);
        QVERIFY2(said.contains("text:Person\tReason\nann\tClient\nbob\tClient\neve\tClient\n"), said.constData());
        QVERIFY2(said.contains("file:marked Person,Reason\r\nann,Client\r\nbob,Client\r\neve,Client\r\n"), said.constData());
        QVERIFY2(!isCovered, "Muster offered to take its own rows");
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QLatin1String(targetWord))) {
        Target target;
        target.show();
        if (QTest::qWaitForWindowExposed(&target))
            QTextStream(stdout) << "ready" << Qt::endl;
        return QApplication::exec();
    }
    TestDragOut test;
    return QTest::qExec(&test);
}
#include "tst_dragout.moc"
