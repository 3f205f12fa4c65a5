// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/jsonreader.h"
#include "import/tablereader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Muster;

namespace {

QString cellText(const ImportTable &table, size_t row, int column)
{
    const std::string_view cell = table.rows.cell(row, column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// Each row's cells with "|" between them, padded to the table's width.
QStringList rowTexts(const ImportTable &table)
{
    QStringList rows;
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.headers.size(); ++column)
            cells << cellText(table, row, column);
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

tl::expected<ImportTable, ReadError> read(const QByteArray &json, const ReadOptions &options = {})
{
    return readJson(json, QStringLiteral("list.json"), options);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("objects") << QByteArray(" \n[\r\n {\"a\"") << true;
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf[{\"a\": 1}]") << true;
        QTest::newRow("object") << QByteArray("{ \"prospects\"") << true;
        QTest::newRow("texts") << QByteArray("[\"ann\"") << true;
        QTest::newRow("arrays") << QByteArray("[[\"name\"") << true;
        QTest::newRow("numbers in arrays") << QByteArray("[ [ 12, 3") << true;
        QTest::newRow("nothing in it") << QByteArray("[]\n") << true;
        QTest::newRow("nothing") << QByteArray("") << false;
        QTest::newRow("footnote") << QByteArray("[1] https://linkedin.com/in/ann") << false;
        QTest::newRow("tag") << QByteArray("[EXTERNAL] list") << false;
        QTest::newRow("task") << QByteArray("[] ask Ann") << false;
        QTest::newRow("wiki") << QByteArray("[[Ann Lee]]") << false;
        QTest::newRow("braces") << QByteArray("{name},{email}") << false;
        QTest::newRow("csv") << QByteArray("name,url\n") << false;
    }
    void recognises()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isJson);
        QCOMPARE(looksLikeJson({head.constData(), static_cast<size_t>(head.size())}), isJson);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const char *json, const char *headers, const QStringList &rows) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(headers) << rows;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("columns in order of appearance", R"([{"b": "1", "a": "2"}, {"c": "3", "a": "4"}])", "b|a|c", {s("1|2|"), s("|4|3")});
        row("null and missing", R"([{"a": null, "b": "x"}, {"b": "y"}, {"a": "", "b": "z"}])", "a|b", {s("|x"), s("|y"), s("|z")});
        row("numbers as written", R"([{"n": 12345678901234567890, "f": 1.50, "e": 1e6, "m": -0, "i": 100000000}])", "n|f|e|m|i",
            {s("12345678901234567890|1.50|1e6|-0|100000000")});
        row("words", R"([{"t": true, "f": false, "n": NaN}])", "t|f|n", {s("true|false|")});
        row("inner object", R"([{"x": {"industry": "IT", "size": 5}, "y": "1"}, {"x": {"size": 6}}])", "x.industry|x.size|y",
            {s("IT|5|1"), s("|6|")});
        row("inner of one name twice", R"([{"x": {"y": "in"}, "x.y": "out"}])", "x.y|x.y (2)", {s("in|out")});
        row("compact", R"([{"x": [1, {"a": "b c\n"}], "y": {"z": [ ], "w" : { } }}])", "x|y", {s(R"([1,{"a":"b c\n"}]|{"z":[],"w":{}})")});
        row("nothing in it", R"([{"x": [], "y": {}, "z": 1}])", "x|z", {s("|1")});
        row("last of two", R"([{"a": "1", "b": "2", "a": "3"}])", "a|b", {s("3|2")});
        row("names that differ in case", R"([{"Email": "1", "email": "2", " ": "3"}])", "Email|email (2)|Column 3", {s("1|2|3")});
        row("escapes", "[{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00 \\ud83d x\"}]", "a",
            {s("\"\\/\b\f\n\r\té😀 \xef\xbf\xbd x")});
        row("exactly", R"([{"a": "  '=1  ", "\u0061b": "o'brien"}])", "a|ab", {s("  '=1  |o'brien")});
        row("texts", R"(["ann-lee", "", null, "bob"])", "Column 1", {s("ann-lee"), s("bob")});
        row("arrays with header", R"([["name", "url"], ["Ann", "https://www.linkedin.com/in/ann"]])", "name|url",
            {s("Ann|https://www.linkedin.com/in/ann")});
        row("arrays without", R"([["Ann", "https://www.linkedin.com/in/ann"], ["Bob", "linkedin.com/in/bob", 5]])",
            "Column 1|Column 2|Column 3", {s("Ann|https://www.linkedin.com/in/ann|"), s("Bob|linkedin.com/in/bob|5")});
        row("lines", "{\"a\": 1}\r\n{\"a\": 2, \"b\": [1]}\n\n{\"a\": 3}\n", "a|b", {s("1|"), s("2|[1]"), s("3|")});
        row("lines with lists", "{\"a\": [{\"x\": 1}]}\n{\"a\": [{\"x\": 2}]}", "a", {s(R"([{"x":1}])"), s(R"([{"x":2}])")});
        row("wrapped", R"({"total": 2, "tags": ["x"], "prospects": [{"a": 1}, {"a": 2}], "next": null})", "a", {s("1"), s("2")});
        row("wrapped twice", R"({"ok": true, "data": {"page": 1, "items": [{"a": 1}]}})", "a", {s("1")});
        row("wrapped texts", R"({"identifiers": ["ann", "bob"]})", "Column 1", {s("ann"), s("bob")});
        row("one object", R"({"a": 1, "b": 2})", "a|b", {s("1|2")});
        row("one person with lists", R"({"publicIdentifier": "ann", "jobs": [{"at": "Acme"}]})", "publicIdentifier|jobs",
            {s(R"(ann|[{"at":"Acme"}])")});
        row("mark", "\xef\xbb\xbf[{\"a\": \"ä\"}]", "a", {s("ä")});
    }
    void reads()
    {
        QFETCH(QByteArray, json);
        const auto table = read(json);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QTEST(table->headers.join(QLatin1Char('|')), "headers");
        QTEST(rowTexts(*table), "rows");
        QCOMPARE(table->notes.kind, SourceKind::Json);
        QCOMPARE(table->notes.replacedBytes, 0);
    }

    void choosesList_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("lists");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const char *json, const char *lists, const char *chosen) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(lists) << QString::fromLatin1(chosen);
        };
        row("people behind others", R"({"crumbs": [{"label": "Title of it all", "url": "/x"}], "b": [{"name": "A", "linkedin_url": "a"}]})",
            "crumbs|b", "b");
        row("addresses", R"({"a": [{"type": "something long"}], "b": [{"email": "a@x.com"}]})", "a|b", "b");
        row("people within a member", R"({"a": [{"type": "something"}], "b": [{"person": {"linkedin_url": "a"}}]})", "a|b", "b");
        row("profiles under any name", R"({"a": [{"type": "something long"}], "b": [null, {"x": "https://www.linkedin.com/in/a"}]})", "a|b",
            "b");
        row("profiles as texts", R"({"a": [{"type": "something"}], "b": ["linkedin.com/in/a"]})", "a|b", "b");
        row("the longest", R"({"a": [{"x": 1}], "b": [{"x": 1}, {"x": 2}], "c": [{"x": 3}]})", "a|b|c", "b");
        row("the first of two", R"({"a": [{"x": 1}], "b": [{"x": 2}]})", "a|b", "a");
        row("objects before texts", R"({"a": ["x", "y", "z", "zz"], "b": [{"x": 1}], "c": []})", "a|b", "b");
        row("within an object", R"({"data": {"items": [{"x": 1}], "tags": ["x"]}})", "data.items|data.tags", "data.items");
        row("only one", R"({"ok": true, "leads": [{"x": 1}]})", "leads", "leads");
        row("without a name", R"([{"x": 1}])", "", "");
    }
    void choosesList()
    {
        QFETCH(QByteArray, json);
        const auto table = read(json);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QTEST(table->notes.sheets.join(QLatin1Char('|')), "lists");
        QTEST(table->notes.sheet, "chosen");
    }

    void listCanBeChosen()
    {
        const QByteArray json = R"({"crumbs": [{"x": "1"}, {"x": "2"}], "contacts": [{"linkedin_url": "ann"}]})";
        ReadOptions options;
        options.sheet = QStringLiteral("Crumbs");
        const auto table = read(json, options);
        QCOMPARE(rowTexts(*table), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(table->notes.sheet, QStringLiteral("crumbs"));
        QCOMPARE(rowTexts(*read(json)), QStringList{QStringLiteral("ann")});
        options.sheet = QStringLiteral("leads");
        const auto refused = read(json, options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("no list “leads”")) &&
                     refused.error().message.contains(QLatin1String("crumbs, contacts")),
                 qPrintable(refused.error().message));
        QVERIFY2(read("[{\"x\": 1}]", options), "nothing to choose from");
    }

    void inUtf16()
    {
        const QString json = QString::fromUtf8("[{\"name\": \"Zoë 🚀\", \"linkedin\": \"zoe\"}]\r\n");
        for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
            for (const bool hasMark : {false, true}) {
                QStringEncoder encode(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                const QByteArray bytes = encode(json);
                const auto table = readTable(bytes, QStringLiteral("list.json"));
                QVERIFY2(table, table ? "" : qPrintable(table.error().message));
                QCOMPARE(table->notes.kind, SourceKind::Json);
                QCOMPARE(table->notes.encoding, QLatin1String(encoding));
                QCOMPARE(rowTexts(*table), QStringList{QString::fromUtf8("Zoë 🚀|zoe")});
                QCOMPARE(table->notes.replacedBytes + table->notes.nulBytes, 0);
            }
        }
    }

    void notesHeader()
    {
        QVERIFY(read("[{\"a\": 1}]")->notes.hasHeader);
        QVERIFY(!read("[\"a\"]")->notes.hasHeader);
        QVERIFY(read("[[\"name\", \"linkedin\"], [\"x\", \"linkedin.com/in/y\"]]")->notes.hasHeader);
        ReadOptions options;
        options.hasHeader = false;
        QCOMPARE(read("[[\"name\", \"linkedin\"], [\"x\", \"linkedin.com/in/y\"]]", options)->rows.rowCount(), size_t(2));
        options.hasHeader = true;
        QCOMPARE(read("[[\"q\", \"w\"], [\"x\", \"y\"]]", options)->headers, QStringList({QStringLiteral("q"), QStringLiteral("w")}));
    }

    void numbersElements()
    {
        const auto table = read("[{\"a\": 1}, {}, {\"a\": null}, null, {\"a\": 5}]");
        QCOMPARE(table->notes.blankRows, 3);
        QCOMPARE(table->rows.rowNumber(0), 1U);
        QCOMPARE(table->rows.rowNumber(1), 5U);
    }

    void countsBadBytes()
    {
        const auto table = read(QByteArray("[{\"a\": \"x\xff\", \"b\": \"\xe4\"}, {\"a\": \"y\\u0000z\"}, {\"a\": \"ok\"}]"));
        QCOMPARE(rowTexts(*table), QStringList({QStringLiteral("x�|�"), QStringLiteral("y z|"), QStringLiteral("ok|")}));
        QCOMPARE(table->notes.replacedBytes, 2);
        QCOMPARE(table->notes.replacedRows.count, 1);
        QCOMPARE(table->notes.replacedRows.first, QList<quint32>{1});
        QCOMPARE(table->notes.nulBytes, 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *json, int line, int column, const char *says) {
            QTest::newRow(name) << QByteArray(json) << qint64(line) << qint64(column) << QString::fromLatin1(says);
        };
        row("no comma in list", "[{\"a\": 1}\n {\"a\": 2}]", 2, 2, "a comma or ] is missing");
        row("no comma in object", "[{\"\xc3\xa4\": \"\xf0\x9f\x98\x80\" \"b\": 2}]", 1, 12, "a comma or } is missing");
        row("no colon", "[{\"a\" 1}]", 1, 7, "a colon is missing");
        row("no value", "[\r\n{\"a\": }]", 2, 7, "a value is missing");
        row("comma at end", "[{\"a\": 1},\r]", 2, 1, "a value is missing");
        row("comma at object's end", "[{\"a\": 1,}]", 1, 10, "a name in double quotes");
        row("single quotes", "[{'a': 1}]", 1, 3, "a name in double quotes");
        row("open text", "[{\"a\": \"x\n}, {\"b\": 1}]", 1, 8, "not closed");
        row("escape", "[{\"a\": \"x\\q\"}]", 1, 10, "backslash");
        row("short escape", "[{\"a\": \"\\u12g4\"}]", 1, 9, "backslash");
        row("number", "[{\"a\": 1.}]", 1, 8, "number");
        row("zeros", "[{\"a\": 007}]", 1, 8, "number");
        row("word", "[{\"a\": nil}]", 1, 8, "a value is missing");
        row("behind", "[{\"a\": 1}]\n[", 2, 1, "something follows");
        row("behind lines", "{\"a\": 1}\n]", 2, 1, "a value is missing");
        row("cut in list", "[{\"a\": 1},\n{\"a\": 2}", 2, 9, "not whole");
        row("cut in wrapped", "{\"x\": [{\"a\": 1}", 1, 16, "not whole");
        row("cut in nested", "[{\"x\": {\"a\": [1, 2", 1, 19, "not whole");
        row("cut in escape", "[\"\\", 1, 4, "not whole");
        row("cut in name", "[{\"x\"", 1, 6, "not whole");
        row("text among objects", "[{\"a\": 1},\n \"b\"]", 2, 2, "another kind");
        row("mark counts nothing", "\xef\xbb\xbf[{\"a\" 1}]", 1, 7, "a colon is missing");
        row("after list wrapped", "{\"x\": [{\"a\": 1}], \"y\" 2}", 1, 23, "a colon is missing");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto table = read(json);
        QVERIFY(!table);
        QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
        QVERIFY(table.error().message.startsWith(QLatin1String("list.json ")));
        QTEST(table.error().line, "line");
        QTEST(table.error().column, "column");
    }

    void refusesNothing()
    {
        for (const char *json : {"[]", "{\"prospects\": []}", "[{}, null]", "{}"}) {
            const auto table = read(json);
            QVERIFY2(!table && table.error().message.contains(QLatin1String("is empty")), json);
            QCOMPARE(table.error().line, 0);
        }
    }

    // Every piece that a sound text can be cut to is refused, and with a place within it.
    void refusesEveryTruncation()
    {
        const QByteArray json = R"({"n": -1.5e+3, "rows": [{"a": "\u00e9x", "b": {"c": [true, {}]}}, {"a": null}], "z": ""})";
        QVERIFY(read(json));
        for (qsizetype length = 0; length < json.size(); ++length) {
            const auto table = read(json.first(length));
            QVERIFY2(!table, json.first(length).constData());
            QVERIFY(table.error().column <= length + 1);
        }
    }

    void survivesDepth()
    {
        constexpr int depth = 200'000;
        const QByteArray opening(depth, '[');
        const QByteArray closing(depth, ']');
        QVERIFY(!read(opening));
        QVERIFY(!read("[{\"a\":" + QByteArray("{\"b\":").repeated(depth)));
        const auto table = read("[{\"a\": " + opening + closing + ", \"b\": 1}]");
        QVERIFY(table);
        QCOMPARE(table->rows.cell(0, 0).size(), size_t(depth) * 2);
        QCOMPARE(cellText(*table, 0, 1), QStringLiteral("1"));
    }

    void stops()
    {
        const std::atomic<bool> stop = true;
        const QByteArray rows = "[" + QByteArray("{\"a\": 1},").repeated(5000) + "{}]";
        for (const QByteArray &json : {rows, "{\"x\":" + rows + "}"}) {
            const auto table = readJson(json, QStringLiteral("list.json"), {}, &stop);
            QVERIFY(!table);
            QCOMPARE(table.error().message, QString());
        }
    }

    void reportsProgress()
    {
        const QByteArray json = "[" + QByteArray("{\"a\": 1},").repeated(5000) + "{}]";
        qint64 lastRead = 0;
        qint64 lastRows = 0;
        const auto table = readJson(json, QStringLiteral("list.json"), {}, nullptr, [&](qint64 bytesRead, qint64 bytesTotal, qint64 rows) {
            QVERIFY(bytesRead > lastRead && rows > lastRows);
            QCOMPARE(bytesTotal, json.size());
            lastRead = bytesRead;
            lastRows = rows;
        });
        QVERIFY(table);
        QVERIFY(lastRows >= 4000 && lastRead <= json.size());
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
