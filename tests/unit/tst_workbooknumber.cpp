// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbooknumber.h"
#include "import/workbooktext.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;
using Kind = NumberFormat::Kind;

Q_DECLARE_METATYPE(NumberFormat)

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray shown(const QByteArray &written, NumberFormat format = {}, bool from1904 = false)
{
    std::string text = "|";
    appendNumber(text, viewOf(written), format, from1904);
    return QByteArray::fromStdString(text).mid(1);
}

} // namespace

class TestWorkbookNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNumbers_data();
    void showsNumbers();
    void showsDays_data();
    void showsDays();
    void knowsFormats_data();
    void knowsFormats();
    void knowsBuiltInFormats();
    void takesIsoDates_data();
    void takesIsoDates();
    void takesIsoDurations();
    void takesEscapesOut_data();
    void takesEscapesOut();
};

void TestWorkbookNumber::showsNumbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *written, const char *expected) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(expected);
    };
    row("0", "0");
    row("-0.0", "0");
    row("7", "7");
    row("-12", "-12");
    row("1.5", "1.5");
    row("2.50", "2.5");
    row("5.0", "5");
    row("0.10000000000000001", "0.1");
    row("0.30000000000000004", "0.3");
    row("1.1000000000000001", "1.1");
    row("4.9176123456E10", "49176123456"); // a telephone number
    row("4.91761234567E+11", "491761234567");
    row("491761234567890", "491761234567890");         // 15 digits
    row("1234567890123456789", "1234567890123456789"); // written out: kept, whatever a double holds of it
    row("1.23456789012346E+18", "1234567890123460000");
    row("1E-5", "0.00001");
    row("1E+20", "100000000000000000000");
    row("1E+300", "1E+300");
    row("1.5E-12", "1.5E-12");
    row("1E+999", "1E+999"); // none that a double holds
    row("", "");
    row("abc", "abc");
    row("12abc", "12abc");
    row("nan", "nan");
    row("inf", "inf");
}

void TestWorkbookNumber::showsNumbers()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(written), expected);
}

void TestWorkbookNumber::showsDays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *written, NumberFormat format, bool from1904, const char *expected) {
        QTest::newRow(name) << QByteArray(written) << format << from1904 << QByteArray(expected);
    };
    row("day", "46092", {Kind::Date}, false, "2026-03-11");
    row("only the day is shown", "46092.75", {Kind::Date}, false, "2026-03-11");
    row("day and time", "46092.418055555558", {Kind::DateTime}, false, "2026-03-11 10:02");
    row("seconds", "46092.418101851851", {Kind::DateTime}, false, "2026-03-11 10:02:04");
    row("midnight", "46092", {Kind::DateTime}, false, "2026-03-11 00:00");
    row("almost midnight", "46091.9999999999", {Kind::DateTime}, false, "2026-03-11 00:00");
    row("time", "0.41805555555555557", {Kind::Time}, false, "10:02");
    row("time of some day", "46092.5", {Kind::Time}, false, "12:00");
    row("hours of more than a day", "1.2604166666666667", {Kind::Elapsed}, false, "30:15");
    row("first day", "1", {Kind::Date}, false, "1900-01-01");
    row("last before the day that never was", "59", {Kind::Date}, false, "1900-02-28");
    row("the day that never was", "60", {Kind::Date}, false, "1900-02-29");
    row("first after it", "61", {Kind::Date}, false, "1900-03-01");
    row("last day", "2958465", {Kind::Date}, false, "9999-12-31");
    row("beyond", "2958466", {Kind::Date}, false, "2958466");
    row("far beyond", "1E+300", {Kind::Date}, false, "1E+300");
    row("before all days", "-1", {Kind::Date}, false, "-1");
    row("day nought", "0", {Kind::Date}, false, "0");
    row("time on day nought", "0.5", {Kind::DateTime}, false, "12:00");
    row("from 1904", "44630", {Kind::Date}, true, "2026-03-11");
    row("first of 1904", "0", {Kind::Date}, true, "1904-01-01");
    row("last of 1904", "2957003", {Kind::Date}, true, "9999-12-31");
    row("no number", "abc", {Kind::Date}, false, "abc");
    row("percent", "0.25", {Kind::Percent}, false, "25%");
    row("odd percent", "0.072999999999999995", {Kind::Percent}, false, "7.3%");
    row("no percent", "abc", {Kind::Percent}, false, "abc");
    row("postal code", "1234", {Kind::Digits, 5}, false, "01234");
    row("long enough", "12345", {Kind::Digits, 5}, false, "12345");
    row("no postal code", "1.5", {Kind::Digits, 5}, false, "1.5");
}

void TestWorkbookNumber::showsDays()
{
    QFETCH(QByteArray, written);
    QFETCH(NumberFormat, format);
    QFETCH(bool, from1904);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(written, format, from1904), expected);
}

void TestWorkbookNumber::knowsFormats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<NumberFormat>("expected");
    const auto row = [](const char *code, NumberFormat expected) { QTest::newRow(code) << QByteArray(code) << expected; };
    row("General", {});
    row("GENERAL", {});
    row("General\" days\"", {});
    row("0", {});
    row("0.00", {});
    row("#,##0", {});
    row("#,##0.00 [$\xe2\x82\xac-407];[Red]-#,##0.00 [$\xe2\x82\xac-407]", {});
    row("_-* #,##0.00\\ \"days\"_-;@", {});
    row("0.00E+00", {});
    row("# ?/?", {});
    row("@", {});
    row("\"dmy\"0", {});
    row("\\d0", {});
    row("[Magenta]0.0", {});
    row("0%", {Kind::Percent});
    row("0.00%", {Kind::Percent});
    row("00000", {Kind::Digits, 5});
    row("00000;@", {Kind::Digits, 5});
    row("yyyy-mm-dd", {Kind::Date});
    row("d/m/yy", {Kind::Date});
    row("DD.MM.YYYY", {Kind::Date});
    row("mmm", {Kind::Date});
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", {Kind::Date});
    row("yyyy\"\xe5\xb9\xb4\"m\"\xe6\x9c\x88\"d\"\xe6\x97\xa5\"", {Kind::Date});
    row("m/d/yy h:mm", {Kind::DateTime});
    row("yyyy-mm-dd\\Thh:mm:ss", {Kind::DateTime});
    row("d/m/yyyy h:mm AM/PM", {Kind::DateTime});
    row("h:mm", {Kind::Time});
    row("mm:ss.0", {Kind::Time});
    row("[$-409]h:mm:ss AM/PM;@", {Kind::Time});
    row("[h]:mm:ss", {Kind::Elapsed});
    row("[mm]:ss", {Kind::Elapsed});
    row("\"no end", {});
    row("[no end", {});
    row("\\", {});
    row("", {});
}

void TestWorkbookNumber::knowsFormats()
{
    QFETCH(QByteArray, code);
    QFETCH(NumberFormat, expected);
    const NumberFormat format = numberFormatOfCode(viewOf(code));
    QCOMPARE(format.kind, expected.kind);
    QCOMPARE(format.digits, expected.digits);
}

void TestWorkbookNumber::knowsBuiltInFormats()
{
    QMap<int, Kind> expected;
    for (int id : {14, 15, 16, 17})
        expected[id] = Kind::Date;
    for (int id : {18, 19, 20, 21, 45, 47})
        expected[id] = Kind::Time;
    expected[22] = Kind::DateTime;
    expected[46] = Kind::Elapsed;
    expected[9] = expected[10] = Kind::Percent;
    for (int id = -1; id < 27; ++id)
        QCOMPARE(builtInNumberFormat(id).kind, expected.value(id, Kind::Number));
    for (int id = 37; id < 50; ++id)
        QCOMPARE(builtInNumberFormat(id).kind, expected.value(id, Kind::Number));
    for (int id : {59, 163, 164, 1000})
        QCOMPARE(builtInNumberFormat(id).kind, Kind::Number);
}

void TestWorkbookNumber::takesIsoDates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("day") << "2026-03-11"_ba
                         << "2026-03-11"_ba;
    QTest::newRow("time") << "2026-03-11T10:02:00"_ba
                          << "2026-03-11 10:02"_ba;
    QTest::newRow("seconds") << "2026-03-11T10:02:04"_ba
                             << "2026-03-11 10:02:04"_ba;
    QTest::newRow("parts of seconds") << "2026-03-11T10:02:00.000Z"_ba
                                      << "2026-03-11 10:02"_ba;
    QTest::newRow("another shape") << "11/03/2026"_ba
                                   << "11/03/2026"_ba;
    QTest::newRow("half a time") << "2026-03-11T10"_ba
                                 << "2026-03-11T10"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void TestWorkbookNumber::takesIsoDates()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    std::string text;
    appendIsoDate(text, viewOf(written));
    QCOMPARE(QByteArray::fromStdString(text), expected);
}

void TestWorkbookNumber::takesIsoDurations()
{
    const auto taken = [](std::string_view written) {
        std::string text;
        appendIsoDuration(text, written);
        return QByteArray::fromStdString(text);
    };
    QCOMPARE(taken("PT10H02M00S"), "10:02"_ba);
    QCOMPARE(taken("PT09H02M03.6S"), "09:02:04"_ba);
    QCOMPARE(taken("PT30H15M"), "30:15"_ba);
    QCOMPARE(taken("P1DT2H"), "26:00"_ba);
    QCOMPARE(taken("PT1E400S"), "PT1E400S"_ba);
    QCOMPARE(taken("PT99999999999999999H"), "PT99999999999999999H"_ba);
    QCOMPARE(taken("10:02"), "10:02"_ba);
    QCOMPARE(taken("Paris"), "Paris"_ba);
    QCOMPARE(taken(""), ""_ba);
}

void TestWorkbookNumber::takesEscapesOut_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << "a_x b_c"_ba
                          << "a_x b_c"_ba;
    QTest::newRow("return before a line end") << "a_x000D_\nb"_ba
                                              << "a\nb"_ba;
    QTest::newRow("return") << "a_x000d_b"_ba
                            << "a\nb"_ba;
    QTest::newRow("letter") << "_x0041__x00e9_"_ba
                            << "A\xc3\xa9"_ba;
    QTest::newRow("underscore") << "a_x005F_x0041_"_ba
                                << "a_x0041_"_ba;
    QTest::newRow("NUL") << "a_x0000_b"_ba
                         << "a b"_ba;
    QTest::newRow("no escape") << "_x00_ _x00g0_ _x0041 _x-041_"_ba
                               << "_x00_ _x00g0_ _x0041 _x-041_"_ba;
    QTest::newRow("cut off") << "a_x004"_ba
                             << "a_x004"_ba;
}

void TestWorkbookNumber::takesEscapesOut()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    std::string text = written.toStdString();
    unescapeExcelText(text);
    QCOMPARE(QByteArray::fromStdString(text), expected);
}

QTEST_APPLESS_MAIN(TestWorkbookNumber)
#include "tst_workbooknumber.moc"
