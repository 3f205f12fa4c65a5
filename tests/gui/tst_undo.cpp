// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrig.h"

#include "pages/historypage.h"
#include "widgets/marktag.h"

#include <QLineEdit>

using namespace Muster;
using namespace Muster::Test;

namespace {

QList<BlockedLead> listOf(const JobRig &rig)
{
    return rig.page()->model().shownLeads();
}

/// Who is blocked and why, whatever the records are called.
QStringList sorted(const QList<BlockedLead> &list)
{
    QStringList lines;
    for (const BlockedLead &lead : list)
        lines << lead.publicIdentifier + QLatin1Char('|') + lead.reason;
    lines.sort();
    return lines;
}

void pressUndo(JobRig &rig)
{
    QApplication::setActiveWindow(rig.window.get());
    rig.table()->setFocus();
    QTest::keyClick(rig.table(), Qt::Key_Z, Qt::ControlModifier);
}

void confirm(JobRig &rig)
{
    QTRY_VERIFY(rig.dialog());
    const auto *mark = rig.dialog()->findChild<MarkTag *>();
    QVERIFY(mark != nullptr && mark->isVisible());
    QCOMPARE(mark->look().word, QStringLiteral("Practice"));
    WindowRig::click(rig.dialog()->findChild<QPushButton *>(QStringLiteral("writeButton")));
    QTRY_VERIFY(!rig.dialog());
}

QString consequence(const JobRig &rig)
{
    const auto *label = rig.dialog()->findChild<QLabel *>(QStringLiteral("consequence"));
    return label ? label->text() : QString();
}

} // namespace

/// Ctrl+Z, as a person uses it.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void blockingIsTakenBack();
    void unblockingGivesTheReasonsBack();
    void theOneBeforeComesNext();
    void noOlderOneIsOfferedInstead();
    void theSelectedJobOfTheHistoryIsMeant();
    void saysWhyThereIsNothing();
    void aTextFieldKeepsItsOwnUndo();
};

void UndoTest::blockingIsTakenBack()
{
    JobRig rig;
    const QStringList before = sorted(listOf(rig));
    const QString known = rig.page()->model().leadAt(0).publicIdentifier;
    JobOrder order = rig.order(3);
    order.content = std::make_shared<ListedContent>(QList<JobRow>{
        BlockOperation::rowFor({QStringLiteral("somebody-new"), QStringLiteral("Partner")}),
        BlockOperation::rowFor({known, QStringLiteral("Partner")}),
        BlockOperation::rowFor({QStringLiteral("somebody-else"), QString()}),
    });
    QVERIFY(rig.ends(rig.start(order)));
    QTRY_COMPARE(listOf(rig).size(), before.size() + 2);

    pressUndo(rig);
    QTRY_VERIFY(rig.dialog());
    const auto *table = rig.dialog()->findChild<QTableView *>(QStringLiteral("writeTable"));
    QCOMPARE(table->model()->rowCount(), 2); // who was blocked before stays
    QVERIFY(consequence(rig).contains(QStringLiteral("1 other stays as it was before")));
    confirm(rig);
    QTRY_COMPARE(sorted(listOf(rig)), before);
}

void UndoTest::unblockingGivesTheReasonsBack()
{
    JobRig rig;
    const QStringList before = sorted(listOf(rig));
    rig.table()->setFocus();
    rig.table()->selectAll();
    QTest::keyClick(rig.table(), Qt::Key_Delete);
    confirm(rig);
    QTRY_COMPARE(rig.page()->model().totalCount(), qint64(0));
    QTRY_COMPARE(rig.jobs->running().size(), 0);

    QApplication::setActiveWindow(rig.window.get());
    QTest::keyClick(rig.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(rig.dialog());
    QVERIFY(consequence(rig).contains(QStringLiteral("the reasons back")));
    confirm(rig);
    QTRY_COMPARE(sorted(listOf(rig)), before);
}

/// An undo is not itself undone by pressing the keys again: that takes back the job before.
void UndoTest::theOneBeforeComesNext()
{
    JobRig rig;
    const QStringList before = sorted(listOf(rig));
    QVERIFY(rig.ends(rig.start(rig.order(1, QStringLiteral("first")))));
    QVERIFY(rig.ends(rig.start(rig.order(1, QStringLiteral("second")))));
    QTRY_COMPARE(listOf(rig).size(), before.size() + 2);
    pressUndo(rig);
    confirm(rig);
    QTRY_COMPARE(listOf(rig).size(), before.size() + 1);
    QTRY_COMPARE(rig.jobs->running().size(), 0);
    QVERIFY(rig.page()->model().rowOfPerson(QStringLiteral("first-0")) >= 0);
    pressUndo(rig);
    confirm(rig);
    QTRY_COMPARE(sorted(listOf(rig)), before);
}

void UndoTest::noOlderOneIsOfferedInstead()
{
    JobRig rig(JobRig::slow);
    QVERIFY(rig.ends(rig.start(rig.order(1, QStringLiteral("first")))));
    const JobId second = rig.start(rig.order(3000, QStringLiteral("second")));
    pressUndo(rig);
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(!rig.dialog());
    QVERIFY(rig.prompts.told.constFirst().startsWith(
        QStringLiteral("“Block 3,000 people in Workspace blocklist” on %1 cannot be undone").arg(rig.practice().name)));
    rig.jobs->cancel(second);
    QVERIFY(rig.ends(second));
}

void UndoTest::theSelectedJobOfTheHistoryIsMeant()
{
    JobRig rig;
    QVERIFY(rig.ends(rig.start(rig.order(1, QStringLiteral("first")))));
    QVERIFY(rig.ends(rig.start(rig.order(2, QStringLiteral("second")))));
    QApplication::setActiveWindow(rig.window.get());
    rig.window->showHistory();
    auto *history = rig.window->findChild<HistoryPage *>();
    auto *rows = history->findChild<QTableView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    rows->setFocus();
    rows->selectRow(1); // the older one
    QTRY_VERIFY(history->selectedJob());
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(rig.dialog());
    QVERIFY(consequence(rig).contains(QStringLiteral("Block 1 person")));
}

void UndoTest::saysWhyThereIsNothing()
{
    JobRig rig;
    pressUndo(rig);
    QTRY_COMPARE(rig.prompts.told.size(), 1);
    QVERIFY(rig.prompts.told.constFirst().contains(QStringLiteral("No job has changed anything")));

    JobOrder order = rig.order(2);
    order.scope.campaign = CampaignId(QStringLiteral("cmp-q1-founders"));
    order.place = QStringLiteral("Founders");
    QVERIFY(rig.ends(rig.start(order)));
    pressUndo(rig);
    QTRY_COMPARE(rig.prompts.told.size(), 2);
    QVERIFY(rig.prompts.told.constLast().contains(QStringLiteral("Block 2 people in Founders")));
    QVERIFY(!rig.dialog());
}

void UndoTest::aTextFieldKeepsItsOwnUndo()
{
    JobRig rig;
    QVERIFY(rig.ends(rig.start(rig.order(1))));
    QApplication::setActiveWindow(rig.window.get());
    rig.page()->focusSearch();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QVERIFY(!rig.dialog());
    QVERIFY(rig.prompts.told.isEmpty());
}

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
