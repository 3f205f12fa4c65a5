// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importdialogrig.h"
#include "models/reviewchanges.h"
#include "support/readypeople.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

namespace {

ReviewModel &model(Rig &rig)
{
    return *static_cast<ReviewModel *>(rig.rows());
}

QStringList sent(Rig &rig)
{
    QStringList sent;
    for (const BlockRequest &person : readyPeople(*model(rig).screening()))
        sent << person.publicIdentifier;
    return sent;
}

QString said(const QWidget &banner)
{
    QString said;
    for (const QLabel *label : banner.findChildren<QLabel *>())
        said += label->text();
    return said;
}

QByteArray manyPeople(int count)
{
    QByteArray people = "Profile;Reason\n";
    for (int i = 0; i < count; ++i)
        people += "person-" + QByteArray::number(i) + "x;Client\n";
    return people;
}

/// Makes every row's reason this one.
void fillReasons(Rig &rig, const QString &text)
{
    const std::vector<quint32> rows = model(rig).sourceRows();
    model(rig).change([rows, text](const ReviewSnapshot &now, const std::atomic<bool> &stale)
                      { return fillCells(1, text, now, rows, stale); }, rows.size());
}

} // namespace

/// What the user changed by hand is neither lost nor cut in half without a word.
class TestImportDialogKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void typedTextKeepsWhatWasChanged();
    void tellsWhatNoLongerFits();
    void anotherHeaderIsAskedAboutWhereRowsWereDiscarded();
    void closingAsksWhereRowsWereDiscarded();
    void aBlocklistThatArrivesLateWaitsForALargeChange();
    void closingAsksWhileAResultIsSaved();
};

void TestImportDialogKept::typedTextKeepsWhatWasChanged()
{
    Rig rig;
    rig.dialog.openWithText(s("john-doe\njane-smith\nmy-own-client\nbad one@\n"));
    rig.forward();
    QVERIFY(rig.isReviewing());
    model(rig).discard({2});
    QTRY_COMPARE(rig.rows()->rowCount(), 3);
    rig.table()->setCurrentIndex(rig.rows()->index(1, ReviewModel::Identifier));
    rig.retype(s("jane-fixed"));
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    auto *area = rig.find<QPlainTextEdit>("pasteArea");
    area->setFocus();
    area->moveCursor(QTextCursor::Start);
    rig.type(s("new-one"));
    rig.key(Qt::Key_Return);
    rig.forward();
    QTRY_COMPARE(sent(rig), (QStringList{s("new-one"), s("john-doe"), s("jane-fixed")}));
    QCOMPARE(model(rig).discarded(), 1);
    QVERIFY(!rig.find<Banner>("reviewBanner")->isVisible());
}

void TestImportDialogKept::tellsWhatNoLongerFits()
{
    Rig rig;
    rig.dialog.openWithText(s("john-doe\njane-smith\n"));
    rig.forward();
    QVERIFY(rig.isReviewing());
    model(rig).discard({0});
    rig.dialog.findChild<QPlainTextEdit *>(s("pasteArea"))->setPlainText(s("zoe-berg\njohn-doe\njohn-doe\n"));
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    rig.forward();
    QTRY_COMPARE(sent(rig), (QStringList{s("zoe-berg"), s("john-doe")}));
    auto *banner = rig.find<Banner>("reviewBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(said(*banner).contains(QLatin1Char('1')), qPrintable(said(*banner)));
}

void TestImportDialogKept::anotherHeaderIsAskedAboutWhereRowsWereDiscarded()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    model(rig).discard({0, 1});
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    auto *header = rig.find<QCheckBox>("headerChoice");
    rig.prompts.confirms = false;
    QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(8, header->height() / 2));
    QTRY_COMPARE(rig.prompts.asked.size(), 1);
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(model(rig).discarded(), 2);
}

void TestImportDialogKept::closingAsksWhereRowsWereDiscarded()
{
    Rig rig;
    QVERIFY(rig.reviewFile());
    model(rig).discard({0, 1});
    rig.prompts.confirms = false;
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.dialog.isVisible());
}

void TestImportDialogKept::aBlocklistThatArrivesLateWaitsForALargeChange()
{
    constexpr int people = 30'000;
    Rig rig(nullptr, {}, [](ScriptedBlocklist &list) { list.expectPage(0).reply(403); });
    rig.dialog.openWith(rig.write(manyPeople(people)));
    QTRY_VERIFY(rig.primary()->isEnabled() && rig.primary()->hasFocus());
    rig.forward();
    auto *instead = rig.find<QWidget>("reviewInstead");
    QTRY_VERIFY(instead->isVisible() && instead->findChild<QPushButton *>()->isVisible());
    QTest::mouseClick(rig.find<QPushButton>("goOnWithout"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rig.rows()->rowCount(), people, 30'000);
    QTRY_VERIFY(rig.table()->isEnabled());

    rig.list.expectList({{s("r1"), s("person-7x"), s("Partner"), s("2026-03-11T10:00:00.000Z")}});
    fillReasons(rig, s("Partner"));
    QVERIFY2(model(rig).changes().isBusy(), "otherwise there is nothing to test");
    QVERIFY(QMetaObject::invokeMethod(rig.find<Banner>("reviewBanner"), "actionTriggered"));
    QTRY_COMPARE_WITH_TIMEOUT(rig.count("chip_already_there"), s("1"), 60'000);
    QCOMPARE(model(rig).editCount(), people);
    QVERIFY2(model(rig).changes().undoable(), "one step takes all of it back");
    QTRY_VERIFY(rig.primary()->isEnabled());
}

void TestImportDialogKept::closingAsksWhileAResultIsSaved()
{
    Rig rig;
    QVERIFY(rig.reviewFile(manyPeople(20'000)));
    rig.prompts.fileToSave = rig.folder.filePath(s("result.csv"));
    rig.prompts.confirms = false;
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!model(rig).changes().isFree());
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY(rig.dialog.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(rig.find<QPushButton>("saveResult")->text() == s("Result saved"), 30'000);
    rig.key(Qt::Key_Escape);
    QVERIFY2(!rig.dialog.isVisible(), "nothing is under way any more");
}

QTEST_MAIN(TestImportDialogKept)

#include "tst_importdialog_kept.moc"
