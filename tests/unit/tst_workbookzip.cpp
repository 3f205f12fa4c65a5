// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookzip.h"
#include "support/workbooks.h"

#include <QTest>

#include <optional>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// The first entry's content; none where it cannot be had.
std::optional<QByteArray> unpacked(const QByteArray &bytes, const char *name)
{
    const auto archive = ZipArchive::open(viewOf(bytes));
    const ZipEntry *const entry = archive ? archive->find(name) : nullptr;
    if (!entry)
        return std::nullopt;
    ZipStream stream(*archive, *entry);
    QByteArray content;
    for (;;) {
        const auto piece = stream.next();
        if (!piece)
            return std::nullopt;
        if (piece->empty())
            return content;
        content.append(piece->data(), static_cast<qsizetype>(piece->size()));
    }
}

QByteArray longText()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(i * 7919) + ' ';
    return text;
}

} // namespace

class TestWorkbookZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void knowsNamesAsTheyAreWritten();
    void refusesWhatIsNoWholeArchive();
    void refusesBombs();
    void holdsEntriesToWhatTheDirectorySays();
};

void TestWorkbookZip::unpacks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isPacked");
    QTest::addColumn<bool>("inZip64");
    QTest::newRow("packed") << longText() << true << false;
    QTest::newRow("stored") << longText() << false << false;
    QTest::newRow("empty, packed") << QByteArray() << true << false;
    QTest::newRow("empty, stored") << QByteArray() << false << false;
    QTest::newRow("64 bits") << longText() << true << true;
}

void TestWorkbookZip::unpacks()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isPacked);
    QFETCH(bool, inZip64);
    ZipPart part{"b", content, isPacked};
    part.inZip64 = inZip64;
    const QByteArray archive = zipOf({{"a", "first"}, part, {"c", "last"}});
    QCOMPARE(unpacked(archive, "b"), std::optional(content));
    QCOMPARE(unpacked(archive, "c"), std::optional("last"_ba));
    QCOMPARE(unpacked(archive + "bytes behind", "c"), std::optional("last"_ba));
}

void TestWorkbookZip::knowsNamesAsTheyAreWritten()
{
    const QByteArray archive = zipOf({{"\\xl\\Workbook.xml", "1"}});
    QCOMPARE(unpacked(archive, "xl/workbook.xml"), std::optional("1"_ba));
    QCOMPARE(unpacked(archive, "workbook.xml"), std::nullopt);
}

void TestWorkbookZip::refusesWhatIsNoWholeArchive()
{
    const QByteArray archive = zipOf({{"a", longText()}, {"b", "2"}});
    for (qsizetype size = 0; size<archive.size(); size += size> archive.size() - 200 ? 1 : 997) {
        const auto opened = ZipArchive::open(viewOf(archive.first(size)));
        QVERIFY(!opened);
        QCOMPARE(opened.error(), ZipFault::Broken);
    }
    QVERIFY(ZipArchive::open(viewOf(archive)));
    QVERIFY(!ZipArchive::open(viewOf(zipOf({}))));
    QVERIFY(!ZipArchive::open(viewOf(archive.mid(1)))); // what the directory tells is elsewhere
}

void TestWorkbookZip::refusesBombs()
{
    const auto faultOf = [](const QList<ZipPart> &parts) {
        const auto opened = ZipArchive::open(viewOf(zipOf(parts)));
        return opened ? std::optional<ZipFault>() : opened.error();
    };
    ZipPart dense{"a", "1"};
    dense.saidBytes = 60'000'000;
    QCOMPARE(faultOf({dense}), std::optional(ZipFault::TooLarge));
    dense.saidBytes = 40'000'000; // at whatever ratio, no harm in that
    QCOMPARE(faultOf({dense}), std::nullopt);
    dense.saidBytes = 60'000'000;
    dense.content = QByteArray(400'000, '1');
    dense.isPacked = false;
    QCOMPARE(faultOf({dense}), std::nullopt);

    ZipPart huge{"a", "1"};
    huge.saidBytes = qint64(3) << 30;
    QCOMPARE(faultOf({huge}), std::optional(ZipFault::TooLarge));

    QList<ZipPart> many;
    for (int i = 0; i < 10'001; ++i)
        many.append({QByteArray::number(i), "1", false});
    QCOMPARE(faultOf(many), std::optional(ZipFault::TooLarge));
    many.removeLast();
    QCOMPARE(faultOf(many), std::nullopt);

    QList<ZipPart> together; // each within its bounds
    for (int i = 0; i < 60; ++i) {
        ZipPart part{QByteArray::number(i), "1"};
        part.saidBytes = 40'000'000;
        together.append(part);
    }
    QCOMPARE(faultOf(together), std::optional(ZipFault::TooLarge));
}

void TestWorkbookZip::holdsEntriesToWhatTheDirectorySays()
{
    ZipPart tooShort{"a", longText()};
    tooShort.saidBytes = 100;
    QCOMPARE(unpacked(zipOf({tooShort}), "a"), std::nullopt);
    ZipPart tooLong{"a", longText()};
    tooLong.saidBytes = tooLong.content.size() + 1;
    QCOMPARE(unpacked(zipOf({tooLong}), "a"), std::nullopt);
    ZipPart damaged{"a", longText()};
    damaged.hasWrongChecksum = true;
    QCOMPARE(unpacked(zipOf({damaged}), "a"), std::nullopt);
    ZipPart encrypted{"a", longText()};
    encrypted.saysEncrypted = true;
    QCOMPARE(unpacked(zipOf({encrypted}), "a"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestWorkbookZip)
#include "tst_workbookzip.moc"
