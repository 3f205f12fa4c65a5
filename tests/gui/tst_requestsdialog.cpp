// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "dialogs/requestsdialog.h"
#include "gui/scriptedprompts.h"
#include "model/filledjournal.h"
#include "services/screenedcontent.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

using namespace Muster;
using namespace Muster::Test;

class TestRequestsDialog : public QObject
{
    Q_OBJECT

    /// A dry run of so many people; nothing may be sent: the network's script is empty.
    struct Shown
    {
        FilledJournal filled;
        ScriptedPrompts prompts;
        std::unique_ptr<RequestsDialog> dialog;

        explicit Shown(int people)
        {
            QList<JobRow> rows;
            add(rows, people, RowState::Ready);
            JobOrder order;
            order.connection = filled.practice();
            order.place = s("Workspace blocklist");
            order.content = std::make_shared<const ListedContent>(rows);
            dialog = std::make_unique<RequestsDialog>(*filled.jobs, order, people, filled.settings, prompts);
            dialog->show();
            (void)QTest::qWaitForWindowExposed(dialog.get());
        }
        ~Shown() { QVERIFY2(filled.network.requests().isEmpty(), "a dry run sends nothing"); }
        QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(s(name)); }
        QString text() const { return dialog->findChild<QPlainTextEdit *>(s("requestsText"))->toPlainText(); }
        QString summary() const { return dialog->findChild<QLabel *>(s("requestsSummary"))->text(); }
        bool shows(int requests) const
        {
            return QTest::qWaitFor([&] { return text().count(s("curl ")) == requests; });
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { failOnUnexpectedWarnings(); }

    void aFewAreShownWhole()
    {
        Shown shown(150);
        QVERIFY(shown.shows(2));
        QVERIFY2(shown.summary().startsWith(s("2 request")), qPrintable(shown.summary()));
        QVERIFY(!shown.button("moreRequests")->isVisible());
        const QString text = shown.text();
        QVERIFY2(text.startsWith(s("# Request 1\ncurl ")) && text.contains(s("\n\n# Request 2\ncurl ")), "counted");
        const auto *edit = shown.dialog->findChild<QPlainTextEdit *>(s("requestsText"));
        QCOMPARE(edit->verticalScrollBar()->value(), 0);
        int headings = 0;
        const QBrush heading = edit->document()->firstBlock().blockFormat().background();
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            const bool isHeading = block.text().startsWith(s("# "));
            QVERIFY2(block.blockFormat().hasProperty(QTextFormat::BackgroundBrush) != block.text().isEmpty(), "a surface for each");
            QCOMPARE(block.blockFormat().background() == heading, isHeading);
            headings += isHeading ? 1 : 0;
        }
        QCOMPARE(headings, 2);
        QVERIFY(text.contains(s("--request POST")) && text.contains(s("https://walead.test/walead/v1/blocked-leads")));
        QVERIFY(text.contains(s("<key>")) && !text.contains(s("test-key-1")));
        QVERIFY(text.indexOf(s("person-0\"")) < text.indexOf(s("person-149\"")));
        QTest::mouseClick(shown.button("copyRequests"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void theRestComesOnDemandInOrder()
    {
        Shown shown(2'950);
        QVERIFY(shown.shows(3));
        QVERIFY2(shown.summary().startsWith(s("The first 3 of 30 request")), qPrintable(shown.summary()));
        QCOMPARE(shown.button("moreRequests")->text(), s("Show 20 more"));
        QTest::mouseClick(shown.button("moreRequests"), Qt::LeftButton);
        QVERIFY(shown.shows(23));
        QTRY_COMPARE(shown.button("moreRequests")->text(), s("Show 7 more"));
        QTest::mouseClick(shown.button("moreRequests"), Qt::LeftButton);
        QVERIFY(shown.shows(30));
        QTRY_VERIFY(!shown.button("moreRequests")->isVisible());
        for (int i = 0, place = 0; i < 2'950; i += 50) {
            place = shown.text().indexOf(s("person-%1\"").arg(i), place);
            QVERIFY2(place > 0, qPrintable(QString::number(i)));
        }
    }

    void theScriptHoldsThemAll()
    {
        Shown shown(12'345);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("requests.sh"));
        QTest::mouseClick(shown.button("saveScript"), Qt::LeftButton);
        QTRY_VERIFY(shown.summary().contains(s("requests.sh")));
        QVERIFY(!shown.dialog->findChild<QWidget *>(s("scriptProgress"))->isVisible());
        QFile file(shown.prompts.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray script = file.readAll();
        QVERIFY(script.startsWith("#!/bin/sh\n"));
        QCOMPARE(script.count("\ncurl "), 124);
        QCOMPARE(script.count("person-"), 12'345);
        QVERIFY(script.contains("# Block 12,345 "));
        QVERIFY(script.contains("<key>") && !script.contains("test-key-1"));
        QProcess shell;
        shell.start(s("sh"), {s("-n"), file.fileName()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
    }

    void aScriptThatCannotBeWrittenSaysSo()
    {
        Shown shown(5);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("none/requests.sh"));
        QTest::mouseClick(shown.button("saveScript"), Qt::LeftButton);
        QTRY_COMPARE(shown.prompts.told.size(), 1);
        QVERIFY(shown.prompts.told.first().startsWith(s("The script was not saved")));
        QVERIFY(shown.button("saveScript")->isEnabled());
    }

    void closingInTheMiddleWaitsForNothing()
    {
        Shown shown(1'000'000);
        shown.prompts.fileToSave = shown.filled.folder.filePath(s("requests.sh"));
        QVERIFY(shown.shows(3));
        QTest::mouseClick(shown.button("saveScript"), Qt::LeftButton);
        QTRY_VERIFY(shown.dialog->findChild<QWidget *>(s("scriptProgress"))->isVisible());
        shown.dialog->reject();
        QCOMPARE(shown.prompts.asked, QStringList{s("Stop saving?")});
        QTRY_VERIFY(!shown.dialog->isVisible());
        shown.dialog.reset();
        QVERIFY2(!QFile::exists(shown.prompts.fileToSave), "half a script is none");
    }
};

QTEST_MAIN(TestRequestsDialog)
#include "tst_requestsdialog.moc"
