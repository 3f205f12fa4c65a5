// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/encodingchoices.h"
#include "dialogs/readoptionsrow.h"
#include "dialogs/sourcetext.h"
#include "import/tablereader.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Muster;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ReadNotes textNotes()
{
    ReadNotes notes;
    notes.encoding = s("Windows-1252");
    notes.delimiter = ';';
    notes.hasHeader = true;
    return notes;
}

ReadNotes workbookNotes()
{
    ReadNotes notes;
    notes.kind = SourceKind::Workbook;
    notes.sheet = s("Q1");
    notes.sheets = {s("Q1"), s("Q2 with a name that goes on and on, since nobody had to type it twice")};
    notes.hasHeader = true;
    return notes;
}

} // namespace

Q_DECLARE_METATYPE(Muster::ReadNotes)

class TestSourceStepOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKindHasItsChoices();
    void aSheetIsChosen();
    void whatIsAskedForIsNotInForceYet();
    void onlyTheRejectedOutlivesDetection();
    void fitsTheSmallestDialog_data();
    void fitsTheSmallestDialog();
    void everyEncodingIsKnown();
    void factsFollowTheKind();
    void remarksSayWhatMaySurprise();
    void longListsOfRowsAreCutShort();
    void delimitersHaveNames();
};

void TestSourceStepOptions::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(*qApp, Appearance::Light);
}

void TestSourceStepOptions::eachKindHasItsChoices()
{
    ReadOptionsRow row;
    row.reset(SourceKind::Text, true);
    row.show();
    const auto shown = [&row] {
        QStringList names;
        for (const char *name :
             {"sheetChoice", "encodingChoice", "delimiterChoice", "headerChoice", "moreChoices", "quoteChoice", "skippedLines"}) {
            if (row.findChild<QWidget *>(s(name))->isVisible())
                names << s(name);
        }
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(shown(), s("encodingChoice delimiterChoice headerChoice moreChoices"));
    QVERIFY(row.hasChoices());
    row.reset(SourceKind::Workbook, true);
    QVERIFY2(!row.hasChoices(), "before its sheets are known there is nothing to choose");
    row.showFound(workbookNotes());
    QCOMPARE(shown(), s("sheetChoice headerChoice moreChoices"));
    QVERIFY(row.hasChoices());
    row.findChild<QPushButton *>(s("moreChoices"))->click();
    QCOMPARE(shown(), s("sheetChoice headerChoice moreChoices skippedLines"));
    ReadNotes single = workbookNotes();
    single.sheets = {s("Q1")};
    row.showFound(single);
    QCOMPARE(shown(), s("headerChoice moreChoices skippedLines"));
    ReadNotes json;
    json.kind = SourceKind::Json;
    row.showFound(json);
    QVERIFY(!row.hasChoices());
    json.sheets = {s("crumbs"), s("contacts")};
    row.showFound(json);
    QVERIFY(row.hasChoices());
    QCOMPARE(shown(), s("sheetChoice"));
    row.reset(SourceKind::Text, false);
    QCOMPARE(shown(), s("delimiterChoice headerChoice moreChoices"));
}

void TestSourceStepOptions::aSheetIsChosen()
{
    ReadOptionsRow row;
    row.reset(SourceKind::Workbook, true);
    row.showFound(workbookNotes());
    row.show();
    auto *sheet = row.findChild<QComboBox *>(s("sheetChoice"));
    QCOMPARE(sheet->currentText(), s("Q1"));
    QSignalSpy asked(&row, &ReadOptionsRow::optionsAsked);
    sheet->setCurrentIndex(1);
    Q_EMIT sheet->activated(1);
    QCOMPARE(asked.size(), 1);
    const auto options = asked.at(0).at(0).value<ReadOptions>();
    QCOMPARE(options.sheet, workbookNotes().sheets.at(1));
    row.setOptions(options);
    QCOMPARE(sheet->currentIndex(), 1);
    QVERIFY(row.findChild<QLabel *>(s("fixedChoices"))->text().contains(s("sheet")));
    row.reset(SourceKind::Workbook, true);
    row.showFound(workbookNotes());
    QCOMPARE(sheet->currentText(), s("Q1"));
    QCOMPARE(sheet->count(), 2);
}

void TestSourceStepOptions::whatIsAskedForIsNotInForceYet()
{
    ReadOptionsRow row;
    row.reset(SourceKind::Text, true);
    row.showFound(textNotes());
    QSignalSpy asked(&row, &ReadOptionsRow::optionsAsked);
    auto *header = row.findChild<QCheckBox *>(s("headerChoice"));
    auto *skipped = row.findChild<QSpinBox *>(s("skippedLines"));
    header->click();
    QVERIFY(header->isChecked());
    skipped->setValue(3);
    QCOMPARE(skipped->value(), 0);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<ReadOptions>().hasHeader, std::optional(false));
    QCOMPARE(asked.at(1).at(0).value<ReadOptions>().skippedLines, std::optional(3));
    QCOMPARE(row.options(), ReadOptions());
    row.setOptions(asked.at(1).at(0).value<ReadOptions>());
    QCOMPARE(skipped->value(), 3);
    QCOMPARE(asked.size(), 2);
}

void TestSourceStepOptions::onlyTheRejectedOutlivesDetection()
{
    ReadOptionsRow row;
    row.reset(SourceKind::Text, true);
    row.showFound(textNotes());
    ReadOptions options;
    options.onlyFailed = true;
    options.delimiter = '|';
    row.setOptions(options);
    QSignalSpy asked(&row, &ReadOptionsRow::optionsAsked);
    row.findChild<QPushButton *>(s("detectAgain"))->click();
    QCOMPARE(asked.size(), 1);
    options.delimiter.reset();
    QCOMPARE(asked.at(0).at(0).value<ReadOptions>(), options);
}

void TestSourceStepOptions::fitsTheSmallestDialog_data()
{
    QTest::addColumn<ReadNotes>("notes");
    QTest::newRow("text") << textNotes();
    QTest::newRow("workbook") << workbookNotes();
}

void TestSourceStepOptions::fitsTheSmallestDialog()
{
    QFETCH(ReadNotes, notes);
    constexpr int smallest = 900 - 2 * 20;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    auto *row = new ReadOptionsRow;
    layout->addWidget(row);
    layout->addStretch();
    window.resize(smallest, 400);
    row->reset(notes.kind, true);
    row->showFound(notes);
    ReadOptions options;
    options.encoding = s("GB18030");
    options.delimiter = '^';
    options.hasHeader = true;
    options.quote = '\0';
    options.skippedLines = 9999;
    options.sheet = notes.kind == SourceKind::Workbook ? notes.sheets.at(1) : QString();
    row->setOptions(options);
    row->findChild<QPushButton *>(s("moreChoices"))->click();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.width(), smallest);
    const auto children = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isVisible())
            continue;
        QVERIFY2(row->rect().contains(child->geometry()), qPrintable(child->objectName()));
        QVERIFY(child->width() >= child->minimumSizeHint().width());
        for (const QWidget *another : children)
            QVERIFY(another == child || !another->isVisible() || !another->geometry().intersects(child->geometry()));
    }
}

void TestSourceStepOptions::everyEncodingIsKnown()
{
    const auto isKnown = [](const QString &name) {
        ReadOptions options;
        options.encoding = name;
        const auto table = readTable("a,b\nc,d\n", s("x"), options);
        return table || !table.error().message.contains(name);
    };
    QVERIFY(!isKnown(s("Klingon-1")));
    QStringList names;
    for (const EncodingChoice &choice : otherEncodings())
        names << choice.name;
    for (const EncodingChoice &choice : usualEncodings())
        QVERIFY2(isKnown(choice.name) && !names.contains(choice.name), qPrintable(choice.name));
    for (const QString &name : names)
        QVERIFY2(isKnown(name), qPrintable(name));
    QCollator byName(QLocale(QLocale::English));
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY2(byName.compare(names.at(i - 1), names.at(i)) < 0, qPrintable(names.at(i)));
}

void TestSourceStepOptions::factsFollowTheKind()
{
    ImportTable table;
    table.name = s("leads.xlsx");
    table.notes = workbookNotes();
    QCOMPARE(sourceFacts(table), s("leads.xlsx · sheet Q1 · 0 row(s)"));
    table.name = s("leads.csv");
    table.notes = textNotes();
    QCOMPARE(sourceFacts(table), s("leads.csv · Windows-1252 · semicolon · 0 row(s)"));
    table.notes.foundLinks = 3;
    QCOMPARE(sourceFacts(table), s("leads.csv · Windows-1252 · links in a text · 0 row(s)"));
    table.name = s("leads.json");
    table.notes = {};
    table.notes.kind = SourceKind::Json;
    QCOMPARE(sourceFacts(table), s("leads.json · JSON · 0 row(s)"));
    table.notes.sheet = s("contacts");
    QCOMPARE(sourceFacts(table), s("leads.json · JSON · list contacts · 0 row(s)"));
}

void TestSourceStepOptions::remarksSayWhatMaySurprise()
{
    QCOMPARE(sourceRemarks(textNotes()), QList<SourceRemark>());
    ReadNotes notes = textNotes();
    notes.blankRows = 2;
    notes.droppedColumns = 1;
    notes.nulBytes = 4;
    notes.skippedLines = 3;
    notes.mergedCells = 5;
    notes.foundLinks = 6;
    for (quint32 line = 1; line < 10; ++line)
        notes.leftOutLines.add(line);
    notes.quote = '\'';
    notes.replacedBytes = 1234;
    notes.raggedRows.add(4);
    notes.raggedRows.add(1900);
    notes.hiddenRows.add(7);
    QStringList warnings;
    QStringList quiet;
    for (const SourceRemark &remark : sourceRemarks(notes)) {
        QVERIFY2(!remark.isWarning || quiet.isEmpty(), "warnings come first");
        (remark.isWarning ? warnings : quiet) << remark.text;
    }
    QCOMPARE(warnings, (QStringList{s("1,234 byte(s) show as �, since they cannot be read as Windows-1252 (try another encoding)"),
                                    s("2 row(s) have fewer or more cells than the header: row(s) 4, 1,900"),
                                    s("1 hidden row(s) of the sheet were read too: row(s) 7")}));
    QCOMPARE(quiet.size(), 8);
    QCOMPARE(quiet.first(), s("9 line(s) without a person left out: line(s) 1, 2, 3, 4, 5, …"));
    for (const char *number : {"6 ", "3 ", "2 ", "1 ", "4 ", "5 "})
        QCOMPARE(quiet.filter(QRegularExpression(s("^") + s(number))).size(), 1);
}

void TestSourceStepOptions::longListsOfRowsAreCutShort()
{
    ReadNotes notes = textNotes();
    for (quint32 row = 2; row < 300; ++row)
        notes.raggedRows.add(row);
    const SourceRemark remark = sourceRemarks(notes).value(0);
    QVERIFY2(remark.text.endsWith(s("row(s) 2, 3, 4, 5, 6, …")), qPrintable(remark.text));
    QVERIFY2(remark.whole.endsWith(s("100, 101, …")), qPrintable(remark.whole));
}

void TestSourceStepOptions::delimitersHaveNames()
{
    QCOMPARE(delimiterName(';'), s("semicolon"));
    QCOMPARE(delimiterName('^'), s("“^”"));
    QCOMPARE(delimiterName('\x1f'), s("U+001F"));
}

QTEST_MAIN(TestSourceStepOptions)
#include "tst_sourcestep_options.moc"
