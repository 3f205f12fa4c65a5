// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importdialogrig.h"
#include "support/workbooks.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Muster;
using namespace Muster::Test;
using Rig = ImportDialogRig;

namespace {

const QByteArray resultFile = "Profile,muster_verdict,muster_detail\n"
                              "john-doe,ready,\n"
                              "jane-smith,invalid,not a profile\n"
                              "wei-ng,ready,\n"
                              "olga-muller,rejected,too many\n";

/// The source step of a block dialog, with what a user sees and does there.
struct SourceRig : Rig
{
    QAbstractItemModel *preview() { return find<QTableView>("sourcePreview")->model(); }
    QString previewed(int row, int column) { return preview()->index(row, column).data().toString(); }
    Banner *banner() { return find<Banner>("sourceBanner"); }
    QString facts() { return find<QWidget>("sourceFacts")->accessibleName(); }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return find<QTableView>("sourcePreview")->isVisible() && !facts().isEmpty(); });
    }
    void click(QAbstractButton *button)
    {
        QVERIFY(button);
        QVERIFY2(button->isVisible(), qPrintable(button->objectName()));
        const QPoint place(8, button->height() / 2); // a check box is not clickable all over
        QTest::mouseClick(button, Qt::LeftButton, {}, qobject_cast<QCheckBox *>(button) ? place : QPoint());
    }
    void clickBanner(const char *action)
    {
        for (auto *button : banner()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == s(action)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(action);
    }
    /// As a click on an entry of the open list does.
    void choose(const char *combo, const QVariant &value)
    {
        auto *choice = find<QComboBox>(combo);
        QVERIFY2(choice->isVisible(), combo);
        const int index = choice->findData(value);
        QVERIFY(index >= 0);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    QStringList warnings()
    {
        QStringList texts;
        for (auto *label : dialog.findChildren<ElidedLabel *>(s("warningRemark"))) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

} // namespace

class TestSourceStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void anotherEncodingShowsAtOnce();
    void anyCharacterMayBeTheDelimiter();
    void rarerOptionsAreBehindMore();
    void aSheetOfAWorkbookIsChosen();
    void jsonLeavesNothingToChoose();
    void linksAreFoundInAMail();
    void onlyTheRejectedOfAResultFile();
    void anUnclosedQuoteIsReadPast();
    void optionsStayWhereTheSourceCannotBeRead();
    void anotherWayOfReadingIsAskedAboutWhereSomethingWasEdited();
    void escapeStopsTheReadingFirst();
    void nothingOfTheSourceBeforeIsLeft();
    void theKeyboardGoesFromLeftToRight();
};

void TestSourceStep::anotherEncodingShowsAtOnce()
{
    SourceRig rig;
    rig.dropFile(rig.write("Profile;Reason\njohn-doe;Caf\xe9\njane-smith;Cr\xe8me br\xfbl\xe9\x65\nwei-ng;Opt-out\n"));
    QVERIFY(rig.isRead());
    auto *encoding = rig.find<QComboBox>("encodingChoice");
    QCOMPARE(encoding->currentIndex(), 0);
    const QString guess = encoding->itemText(0);
    QVERIFY2(guess.startsWith(s("Detected: ")), qPrintable(guess));
    QVERIFY(!rig.find<QLabel>("fixedChoices")->isVisible());

    rig.choose("encodingChoice", s("UTF-8"));
    QTRY_COMPARE(rig.previewed(0, 1), s("Caf\xef\xbf\xbd"));
    QCOMPARE(rig.warnings().size(), 1);
    QVERIFY2(rig.warnings().at(0).contains(s("UTF-8")), qPrintable(rig.warnings().at(0)));
    QVERIFY2(rig.facts().contains(s("UTF-8")), qPrintable(rig.facts()));
    QCOMPARE(rig.find<QLabel>("fixedChoices")->text(), s("Set by you: encoding"));

    rig.choose("encodingChoice", s("Windows-1251"));
    QTRY_COMPARE(rig.previewed(0, 1), s("Cafй"));
    QCOMPARE(rig.warnings(), QStringList());
    rig.click(rig.find<QPushButton>("detectAgain"));
    QTRY_COMPARE(rig.previewed(0, 1), s("Café"));
    QCOMPARE(encoding->currentText(), guess);
    QVERIFY(!rig.find<QLabel>("fixedChoices")->isVisible());
    QVERIFY2(rig.find<QPushButton>("moreChoices")->hasFocus(), "the link that had the focus has gone");
}

void TestSourceStep::anyCharacterMayBeTheDelimiter()
{
    SourceRig rig;
    rig.dropFile(rig.write("john-doe#a,b\njane-smith#c,d\n"));
    QVERIFY(rig.isRead());
    auto *other = rig.find<QLineEdit>("otherDelimiter");
    auto *delimiter = rig.find<QComboBox>("delimiterChoice");
    QVERIFY(!other->isVisible());
    delimiter->setFocus();
    rig.type(s("Other"));
    QTRY_VERIFY(other->isVisible() && other->hasFocus());
    rig.type(s("\""));
    QVERIFY2(other->text().isEmpty(), "a quote is no delimiter");
    rig.type(s("#"));
    QTRY_COMPARE(rig.previewed(1, 1), s("c,d"));
    QVERIFY(other->isVisible());
    QCOMPARE(other->text(), s("#"));
    QVERIFY2(rig.facts().contains(s("“#”")), qPrintable(rig.facts()));

    rig.type(s(",")); // takes the place of the first one, and has a name of its own
    QTRY_COMPARE(rig.previewed(1, 1), s("d"));
    QCOMPARE(delimiter->currentText(), s("comma"));
    QVERIFY(!other->isVisible());
    QVERIFY(delimiter->hasFocus());
}

void TestSourceStep::rarerOptionsAreBehindMore()
{
    SourceRig rig;
    rig.dropFile(rig.write("Export of today\nProfile,Reason\n'john-doe',a\n'jane-smith','b,c'\n"));
    QVERIFY(rig.isRead());
    auto *skipped = rig.find<QSpinBox>("skippedLines");
    QVERIFY(!skipped->isVisible());
    QVERIFY(!rig.find<QComboBox>("quoteChoice")->isVisible());
    rig.click(rig.find<QPushButton>("moreChoices"));
    QVERIFY(skipped->isVisible());
    rig.choose("quoteChoice", static_cast<int>('\''));
    QTRY_COMPARE(rig.previewed(rig.preview()->rowCount() - 1, 1), s("b,c"));
    skipped->setFocus();
    skipped->selectAll();
    rig.type(s("1"));
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.preview()->headerData(0, Qt::Horizontal).toString(), s("Profile"));
    QCOMPARE(rig.preview()->rowCount(), 2);
    QVERIFY(rig.find<QLabel>("fixedChoices")->text().contains(s("quotes")));
    QVERIFY2(rig.find<QTableView>("sourcePreview")->isVisible(), "Return in the field does not leave the step");
}

void TestSourceStep::aSheetOfAWorkbookIsChosen()
{
    SourceRig rig;
    const auto sheet = [](const QByteArray &name, const QByteArray &rows) {
        return XlsxSheet{name, "<sheetData>" + rows + "</sheetData>"};
    };
    rig.dropFile(rig.write(xlsxOf({sheet("Q1", xlsxRow(1, {"Profile", "Reason"}) + xlsxRow(2, {"john-doe", "Client"})),
                                   sheet("Q2", xlsxRow(1, {"Profile", "Reason"}) + xlsxRow(2, {"wei-ng", "Client"}, "hidden=\"1\"") +
                                                   xlsxRow(3, {"jane-smith", "Client"}))}),
                           "leads.xlsx"));
    QVERIFY(rig.isRead());
    QVERIFY2(rig.facts().startsWith(s("leads.xlsx · sheet Q1 · 1")), qPrintable(rig.facts()));
    QVERIFY(!rig.find<QComboBox>("encodingChoice")->isVisible());
    QVERIFY(!rig.find<QComboBox>("delimiterChoice")->isVisible());
    auto *choice = rig.find<QComboBox>("sheetChoice");
    QCOMPARE(choice->currentText(), s("Q1"));
    choice->setFocus();
    rig.key(Qt::Key_Down);
    QTRY_COMPARE(rig.previewed(0, 0), s("wei-ng"));
    QCOMPARE(choice->currentText(), s("Q2"));
    QCOMPARE(rig.warnings().size(), 1);
    QVERIFY2(rig.warnings().at(0).contains(s("hidden")) && rig.warnings().at(0).endsWith(s(" 2")), qPrintable(rig.warnings().at(0)));
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chip_ready"), s("2"));
}

void TestSourceStep::jsonLeavesNothingToChoose()
{
    SourceRig rig;
    rig.dropFile(rig.write("[{\"identifier\": \"john-doe\", \"reason\": \"Client\"}]", "leads.json"));
    QVERIFY(rig.isRead());
    QVERIFY2(rig.facts().startsWith(s("leads.json · JSON · 1")), qPrintable(rig.facts()));
    QVERIFY(!rig.find<QCheckBox>("headerChoice")->isVisible());
    rig.dropFile(rig.write("[{\"identifier\": \"john-doe\" \"reason\"}]", "broken.json"));
    QTRY_VERIFY(rig.banner()->isVisible());
    QVERIFY2(rig.banner()->accessibleName().contains(s("line 1, column ")), qPrintable(rig.banner()->accessibleName()));
    for (auto *button : rig.banner()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), "a quote is no matter of choice there");
}

void TestSourceStep::linksAreFoundInAMail()
{
    SourceRig rig;
    rig.dialog.openWithText(s("Hi Anna,\n\nplease take these two people off our lists, they asked us to stop:\n"
                              "this one https://www.linkedin.com/in/john-doe/ and also (https://de.linkedin.com/in/jane-smith).\n\n"
                              "Thanks a lot, and see you on Monday in the office!\n"));
    QVERIFY(rig.isRead());
    QCOMPARE(rig.preview()->rowCount(), 2);
    QVERIFY(rig.find<QLabel>("quietRemarks")->isVisible());
    const QString remarks = rig.find<QLabel>("quietRemarks")->text();
    QVERIFY2(remarks.contains(s("2 profile links found in the text")), qPrintable(remarks));
    QVERIFY2(rig.facts().contains(s("links in a text")), qPrintable(rig.facts()));
}

void TestSourceStep::onlyTheRejectedOfAResultFile()
{
    SourceRig rig;
    rig.dropFile(rig.write(resultFile, "result.csv"));
    QVERIFY(rig.isRead());
    QTRY_VERIFY(rig.banner()->isVisible());
    QVERIFY2(rig.banner()->accessibleName().contains(s("2 of 4")), qPrintable(rig.banner()->accessibleName()));
    QCOMPARE(rig.preview()->rowCount(), 4);
    rig.clickBanner("Only the rejected");
    QTRY_COMPARE(rig.preview()->rowCount(), 2);
    QCOMPARE(rig.previewed(0, 0), s("jane-smith"));
    QVERIFY2(!rig.find<QLabel>("fixedChoices")->isVisible(), "that is no matter of detection");
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chipAll"), s("2"));

    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    rig.clickBanner("All rows");
    QTRY_COMPARE(rig.preview()->rowCount(), 4);
    rig.forward();
    QVERIFY(rig.isReviewing());
    QTRY_COMPARE(rig.count("chipAll"), s("4"));
}

void TestSourceStep::anUnclosedQuoteIsReadPast()
{
    SourceRig rig;
    rig.dropFile(rig.write("Profile;Reason\njohn-doe;\"Opt-out\njane-smith;Partner\n"));
    QTRY_VERIFY(rig.banner()->isVisible());
    QVERIFY2(rig.banner()->accessibleName().contains(s("line 2, column 10")), qPrintable(rig.banner()->accessibleName()));
    QVERIFY(!rig.primary()->isEnabled());
    rig.clickBanner("Read without quotes");
    QVERIFY(rig.isRead());
    QVERIFY(!rig.banner()->isVisible());
    QCOMPARE(rig.preview()->rowCount(), 2);
    QCOMPARE(rig.previewed(0, 1), s("\"Opt-out"));
    rig.forward();
    QVERIFY(rig.isReviewing());
    QCOMPARE(rig.count("chip_ready"), s("2"));
}

void TestSourceStep::optionsStayWhereTheSourceCannotBeRead()
{
    SourceRig rig;
    rig.dropFile(rig.write("Profile;Reason\njohn-doe;\"Opt-out\njane-smith;Partner\n"));
    QTRY_VERIFY(rig.banner()->isVisible());
    rig.click(rig.find<QPushButton>("moreChoices"));
    rig.choose("quoteChoice", 0);
    QVERIFY(rig.isRead());
    QCOMPARE(rig.preview()->rowCount(), 2);
}

void TestSourceStep::anotherWayOfReadingIsAskedAboutWhereSomethingWasEdited()
{
    SourceRig rig;
    QVERIFY(rig.reviewFile());
    rig.retype(s("acme-founder"));
    QTest::mouseClick(rig.find<QAbstractButton>("step1"), Qt::LeftButton);
    auto *header = rig.find<QCheckBox>("headerChoice");
    QVERIFY(header->isChecked());
    rig.prompts.confirms = false;
    rig.click(header);
    QCOMPARE(rig.prompts.asked.size(), 1);
    QVERIFY2(header->isChecked(), "what was refused is not shown");
    QCOMPARE(rig.preview()->rowCount(), 7);
    rig.prompts.confirms = true;
    rig.click(header);
    QTRY_COMPARE(rig.preview()->rowCount(), 8);
    QVERIFY(!header->isChecked());
    rig.forward();
    QVERIFY2(rig.find<QComboBox>("identifierColumn")->isVisible() || rig.isReviewing(), "the list is usable");
}

void TestSourceStep::escapeStopsTheReadingFirst()
{
    SourceRig rig;
    // A pipe that somebody still writes into: it is read until it is stopped.
    const QString path = rig.folder.filePath(s("slow.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int pipe = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(pipe >= 0);
    rig.dialog.openWith(path);
    auto *cancel = rig.find<QPushButton>("cancelReading");
    QVERIFY2(!cancel->isVisible(), "short readings are not worth a bar");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!rig.find<QLabel>("readingText")->text().isEmpty());
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY2(rig.dialog.isVisible(), "only the reading was stopped");
    QVERIFY(rig.banner()->isVisible());
    QVERIFY(!rig.primary()->isEnabled());
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.dialog.isVisible());
    ::close(pipe);
}

void TestSourceStep::nothingOfTheSourceBeforeIsLeft()
{
    SourceRig rig;
    rig.dropFile(rig.write("Profile;Reason\njohn-doe;Caf\xe9;\n"));
    QVERIFY(rig.isRead());
    rig.choose("encodingChoice", s("UTF-8"));
    QTRY_COMPARE(rig.warnings().isEmpty(), false);
    rig.dropFile(rig.write("Profile,Reason\nwei-ng,Opt-out\n", "another.csv"));
    QTRY_COMPARE(rig.previewed(0, 0), s("wei-ng"));
    QCOMPARE(rig.warnings(), QStringList());
    QVERIFY2(!rig.find<QLabel>("fixedChoices")->isVisible(), "what was set for one file is not set for another");
    rig.dialog.openWithText(s("john-doe\n"));
    QTRY_COMPARE(rig.previewed(0, 0), s("john-doe"));
    QVERIFY2(!rig.find<QComboBox>("encodingChoice")->isVisible(), "pasted text has no encoding");
}

void TestSourceStep::theKeyboardGoesFromLeftToRight()
{
    SourceRig rig;
    rig.dropFile(rig.write(optOuts));
    QVERIFY(rig.isRead());
    rig.click(rig.find<QPushButton>("moreChoices"));
    rig.find<QComboBox>("encodingChoice")->setFocus();
    QStringList visited;
    for (int i = 0; i < 6; ++i) {
        visited << QApplication::focusWidget()->objectName();
        rig.key(Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{s("encodingChoice"), s("delimiterChoice"), s("headerChoice"), s("moreChoices"), s("quoteChoice"),
                                   s("skippedLines")}));
}

QTEST_MAIN(TestSourceStep)
#include "tst_sourcestep.moc"
