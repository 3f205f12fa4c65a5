// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "dialogs/requestlogdialog.h"
#include "models/requestlogmodel.h"
#include "support/fakeclock.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;
using namespace std::chrono_literals;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct Shown
{
    FakeClock clock;
    RequestLog log{clock};
    QWidget window;
    RequestLogDialog *dialog = nullptr;
    LeadTable *table = nullptr;

    void send(int status, const char *connection = "Acme")
    {
        LoggedRequest request;
        request.connection = ConnectionId(s(connection));
        request.connectionName = s(connection);
        request.method = HttpRequest::Method::Post;
        request.url = s("https://h.test/v1/dnc");
        request.keyHeader = "x-api-key";
        request.bodyShape = "{\"email\":\"<email>\"}";
        request.requestBytes = 40;
        const quint64 number = log.begin(request);
        clock.advance(25ms);
        HttpResponse answer;
        answer.status = status;
        answer.headers = {{"X-Request-Id", "req-" + QByteArray::number(status)}};
        log.end(number, answer, LoggedRequest::Next::End, {});
    }
    void open()
    {
        dialog = RequestLogDialog::openFor(log, &window);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        table = dialog->findChild<LeadTable *>(s("requestTable"));
    }
    template <typename T>
    T *part(const char *name) const
    {
        return dialog->findChild<T *>(s(name));
    }
    [[nodiscard]] QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString shownText() const { return part<QLabel>("requestsShown")->text(); }
    [[nodiscard]] QString details() const { return part<QPlainTextEdit>("requestDetails")->toPlainText(); }
};

} // namespace

class TestRequestLogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        failOnUnexpectedWarnings();
        QGuiApplication::clipboard()->clear();
    }

    void saysWhatIsMissing()
    {
        Shown shown;
        shown.open();
        QVERIFY(shown.part<EmptyState>("requestsEmpty")->isVisible());
        QVERIFY(!shown.part<QPushButton>("copyAllRequests")->isEnabled());
        QVERIFY(!shown.part<QPushButton>("requestClear")->isEnabled());
        shown.send(200);
        QVERIFY(!shown.part<EmptyState>("requestsEmpty")->isVisible());
        QVERIFY(shown.table->isVisible());
        QCOMPARE(shown.shownText(), s("1 of 1 shown"));
    }

    void followsWhileItIsOpen()
    {
        Shown shown;
        shown.send(200);
        shown.open();
        QTest::keyClick(shown.table, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY2(shown.details().contains(s("Request ID of the server: req-200")), qPrintable(shown.details()));
        shown.send(500);
        QCOMPARE(shown.cell(0, RequestLogModel::Outcome), s("500"));
        QVERIFY2(shown.details().contains(s("req-200")), "the chosen one stays chosen");
        QTest::keyClick(shown.table, Qt::Key_Up);
        QVERIFY(shown.details().contains(s("req-500")) && shown.details().contains(s("Not tried again.")));
    }

    void copiesAsCurl()
    {
        Shown shown;
        shown.send(200);
        shown.send(422);
        shown.open();
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(s("curl --request POST --url 'https://h.test/v1/dnc'")), 2);
        QVERIFY2(copied.contains(s("--header 'x-api-key: <key>' --data-raw '{\"email\":\"<email>\"}'")), qPrintable(copied));
    }

    void aSelectionInTheDetailsIsCopiedAsItIs()
    {
        Shown shown;
        shown.send(200);
        shown.open();
        QTest::keyClick(shown.table, Qt::Key_Home, Qt::ControlModifier);
        auto *details = shown.part<QPlainTextEdit>("requestDetails");
        details->setFocus();
        QTest::keyClick(details, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.details());
    }

    void copiesAllAsText()
    {
        Shown shown;
        shown.send(200);
        shown.send(201);
        shown.open();
        QTest::mouseClick(shown.part<QPushButton>("copyAllRequests"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), s("2026-11-20T10:00:00.025Z\tPOST\thttps://h.test/v1/dnc\t201\t25 ms\t40\t0\t1\treq-201\t"));
    }

    void filters()
    {
        Shown shown;
        shown.send(200, "Acme");
        shown.send(500, "Bolt");
        shown.send(201, "Bolt");
        shown.open();
        auto *connections = shown.part<QComboBox>("requestConnection");
        QCOMPARE(connections->count(), 3);
        connections->setFocus();
        QTest::keyClicks(connections, s("Bolt"));
        QCOMPARE(shown.table->model()->rowCount(), 2);
        auto *errors = shown.part<Chip>("requestErrors");
        errors->setFocus();
        QTest::keyClick(errors, Qt::Key_Space);
        QCOMPARE(shown.table->model()->rowCount(), 1);
        QCOMPARE(shown.shownText(), s("1 of 3 shown"));
        connections->setCurrentIndex(connections->findText(s("Acme")));
        QVERIFY(shown.part<EmptyState>("requestsEmpty")->isVisible());
    }

    void pausesAndClears()
    {
        Shown shown;
        shown.send(200);
        shown.open();
        auto *pause = shown.part<Chip>("requestPause");
        pause->setFocus();
        QTest::keyClick(pause, Qt::Key_Space);
        shown.send(201);
        shown.send(202);
        QCOMPARE(shown.table->model()->rowCount(), 1);
        QVERIFY2(shown.shownText().startsWith(s("Paused; 2 new request")), qPrintable(shown.shownText()));
        QTest::keyClick(pause, Qt::Key_Space);
        QCOMPARE(shown.table->model()->rowCount(), 3);
        QTest::mouseClick(shown.part<QPushButton>("requestClear"), Qt::LeftButton);
        QVERIFY(shown.log.requests().empty());
        QVERIFY(shown.part<EmptyState>("requestsEmpty")->isVisible());
    }

    void thereIsOneForEachWindow()
    {
        Shown shown;
        shown.open();
        QCOMPARE(RequestLogDialog::openFor(shown.log, &shown.window), shown.dialog);
        QPointer<RequestLogDialog> watched = shown.dialog;
        QTest::keyClick(shown.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
        shown.send(200); // nobody listens
        shown.open();
        QCOMPARE(shown.table->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestRequestLogDialog)
#include "tst_requestlogdialog.moc"
