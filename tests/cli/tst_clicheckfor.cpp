// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QtTest>

using namespace Muster::Test;

/// `check` for each target: verdicts, what is said of left-out cells, --map, --output and how the source was read.
class CliCheckForTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsOfEveryTarget_data();
    void verdictsOfEveryTarget();
    void leftOutCellsAreTold();
    void columnsAreMapped_data();
    void columnsAreMapped();
    void purposesAreNamed_data();
    void purposesAreNamed();
    void workbookComesOutAndGoesBackIn();
    void workbookThatHoldsTooMuchIsRefused();
    void redirectedFileIsReadAsAFile();
    void readingIsTold_data();
    void readingIsTold();
};

namespace {

const QByteArray leads("Name,Profile,Mail\r\n"
                       "Ann,linkedin.com/in/ann-lee,ann@x.example\r\n"
                       "Bob,linkedin.com/company/x,bob@x.example\r\n"
                       "Ann,https://uk.linkedin.com/in/ANN-LEE/,not-one\r\n"
                       "Cy,linkedin.com/in/cy-poe,ANN@x.example\r\n"
                       "Di,linkedin.com/in/di-orr,di@x\r\n");

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

void CliCheckForTest::verdictsOfEveryTarget_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QList<QByteArray>>("ends");
    QTest::newRow("blocklist") << "blocklist"
                               << QList<QByteArray>{",ready,", ",invalid,\"a company page, not a person\"",
                                                    ",duplicate_in_file,same person as row 2", ",ready,", ",ready,"};
    QTest::newRow("linkedin") << "linkedin"
                              << QList<QByteArray>{",ready,", ",invalid,\"a company page, not a person\"",
                                                   ",duplicate_in_file,same person as row 2", ",ready,",
                                                   ",ready,e-mail left out: an e-mail address without a proper domain after the @"};
    QTest::newRow("email") << "email"
                           << QList<QByteArray>{",ready,", ",ready,\"LinkedIn profile left out: a company page, not a person\"",
                                                ",invalid,not an e-mail address: it has no @", ",duplicate_in_file,same address as row 2",
                                                ",invalid,an e-mail address without a proper domain after the @"};
}

void CliCheckForTest::verdictsOfEveryTarget()
{
    QFETCH(QString, purpose);
    QFETCH(QList<QByteArray>, ends);
    Program program;
    program.file(QStringLiteral("leads.csv"), leads);
    const Ending ended = program.run(words("check leads.csv --output out.csv --for") + QStringList{purpose});
    QCOMPARE(ended.status, 1);
    const QList<QByteArray> lines = linesOf(program.path(QStringLiteral("out.csv")));
    QCOMPARE(lines.value(0), QByteArray("Name,Profile,Mail,muster_verdict,muster_detail"));
    for (qsizetype row = 0; row < ends.size(); ++row)
        QVERIFY2(lines.value(row + 1).endsWith(ends.at(row)), lines.value(row + 1).constData());
}

void CliCheckForTest::leftOutCellsAreTold()
{
    Program program;
    program.file(QStringLiteral("leads.csv"), leads);
    const Ending ended = program.run(words("check leads.csv --for linkedin"));
    QVERIFY2(ended.out.contains("1 ready row") && ended.out.contains("Row 6: e-mail left out: "), ended.out.constData());
    QVERIFY2(ended.out.contains("Row 3: a company page, not a person: linkedin.com/company/x"), ended.out.constData());
    // A cell that is left out fails nothing.
    program.file(QStringLiteral("good.csv"), "Profile,Mail\nlinkedin.com/in/ann-lee,x\n");
    QCOMPARE(program.run(words("check good.csv --for linkedin --map email=Mail")).status, 0);
}

void CliCheckForTest::columnsAreMapped_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("ready"); // -1: refused
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("linkedin_url") << "--for linkedin --map linkedin_url=who" << 2 << QByteArray();
    QTest::newRow("the other word for it") << "--for linkedin --map identifier=who" << 2 << QByteArray();
    QTest::newRow("and the other way round") << "--for blocklist --map linkedin_url=who" << 2 << QByteArray();
    QTest::newRow("email") << "--for email --map email=backup" << 1 << QByteArray();
    QTest::newRow("by number") << "--for email --map email=3" << 1 << QByteArray();
    QTest::newRow("two") << "--for linkedin --map linkedin_url=who --map email=backup" << 2 << QByteArray();
    QTest::newRow("no such column") << "--for email --map email=nothing" << -1 << QByteArray("who, mail, backup");
    QTest::newRow("no such field") << "--for email --map phone=who" << -1 << QByteArray("email");
    QTest::newRow("not of the form") << "--for email --map email" << -1 << QByteArray("FIELD=HEADER");
    QTest::newRow("a reason is for blocklists") << "--for linkedin --map reason=who" << -1 << QByteArray("linkedin_url");
}

void CliCheckForTest::columnsAreMapped()
{
    QFETCH(QString, options);
    QFETCH(int, ready);
    QFETCH(QByteArray, said);
    Program program;
    program.file(QStringLiteral("list.csv"), "who,mail,backup\nann-lee,a@x.example,b@x.example\nbob-ray,c@x.example,b@x.example\n");
    const Ending ended = program.run(words("check list.csv --json") + words(options.toUtf8().constData()));
    QCOMPARE(int(ended.count("ready")), ready);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QCOMPARE(ended.status, ready < 0 ? 2 : 0);
}

void CliCheckForTest::purposesAreNamed_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("none") << "" << QByteArray("--for blocklist, --for linkedin or --for email");
    QTest::newRow("another") << "--for sendkit" << QByteArray("sendkit");
    QTest::newRow("no profiles") << "--for linkedin" << QByteArray("--map linkedin_url=HEADER");
    QTest::newRow("no addresses") << "--for email" << QByteArray("--map email=HEADER");
}

void CliCheckForTest::purposesAreNamed()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, said);
    Program program;
    program.file(QStringLiteral("list.csv"), "city,country\nParis,France\nBerlin,Germany\n");
    const Ending ended = program.run(words("check list.csv") + words(options.toUtf8().constData()));
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
}

void CliCheckForTest::workbookComesOutAndGoesBackIn()
{
    Program program;
    program.file(QStringLiteral("leads.csv"), leads + "=1+1,linkedin.com/in/ed-fox,\r\n");
    QCOMPARE(program.run(words("check leads.csv --for blocklist --output out.xlsx")).status, 1);
    const Ending again = program.run(words("check out.xlsx --for blocklist --json"));
    QCOMPARE(again.count("rows"), 6);
    QCOMPARE(again.count("ready"), 4);
    QCOMPARE(again.count("duplicate_in_file"), 1);
    QCOMPARE(program.run(words("check out.xlsx --for blocklist --output again.csv")).status, 1);
    const QList<QByteArray> lines = linesOf(program.path(QStringLiteral("again.csv")));
    QCOMPARE(lines.value(0), QByteArray("Name,Profile,Mail,muster_verdict,muster_detail"));
    QVERIFY2(lines.value(6).startsWith("'=1+1,linkedin.com/in/ed-fox,,ready"), lines.value(6).constData()); // a text, not 2
}

void CliCheckForTest::workbookThatHoldsTooMuchIsRefused()
{
    Program program;
    QByteArray many;
    constexpr int rows = 1'048'576; // with the header one too many
    many.reserve(rows * 9);
    for (int row = 0; row < rows; ++row)
        many += QByteArray::number(row) + "-x\n";
    program.file(QStringLiteral("many.txt"), many);
    const Ending ended = program.run(words("check many.txt --for blocklist --output out.xlsx"));
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("Choose CSV"), ended.err.constData());
    QVERIFY(!QFile::exists(program.path(QStringLiteral("out.xlsx"))));
    program.file(QStringLiteral("long.csv"), "who,note\nann-lee," + QByteArray(40000, 'x') + "\n");
    const Ending longCell = program.run(words("check long.csv --for blocklist --output out.xlsx"));
    QCOMPARE(longCell.status, 2);
    QVERIFY2(longCell.err.contains("row 2 has a cell"), longCell.err.constData());
    QVERIFY(!QFile::exists(program.path(QStringLiteral("out.xlsx"))));
}

void CliCheckForTest::redirectedFileIsReadAsAFile()
{
    Program program;
    const QString path = program.file(QStringLiteral("leads.csv"), leads);
    program.redirectIn(path);
    const Ending ended = program.run(words("check - --for email"));
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.out.startsWith("standard input: 5 rows"), ended.out.constData());
    program.redirectIn(program.file(QStringLiteral("empty.csv"), {}));
    const Ending empty = program.run(words("check - --for email"));
    QCOMPARE(empty.status, 2);
    QCOMPARE(empty.err, QByteArray("muster-cli: standard input is empty. Nothing was read.\n"));
    program.file(QStringLiteral("a%2.csv"), "who,why\n\"ann-lee,x\n");
    const Ending located = program.run(words("check a%2.csv --for blocklist"));
    QVERIFY2(located.err.startsWith("muster-cli: a%2.csv has a quote that is never closed: it opens in line 2, column 1."),
             located.err.constData());
}

void CliCheckForTest::readingIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("text") << QByteArray("who;note\nann-lee;x\nbob-ray;y\n")
                          << QByteArray("list.csv: 2 rows, UTF-8, separated by “;”, with a header row.");
    QTest::newRow("lines") << QByteArray("ann-lee\nbob-ray\n") << QByteArray("list.csv: 2 rows, UTF-8, plain lines, without a header row.");
    QTest::newRow("blank rows") << QByteArray("who,note\nann-lee,x\n\n\nbob-ray,y\n") << QByteArray("2 blank rows left out.");
    QTest::newRow("ragged") << QByteArray("who,note\nann-lee,x\nbob-ray\n")
                            << QByteArray("1 row has fewer or more cells than the header: row 3.");
    QTest::newRow("JSON") << QByteArray("[{\"profile\":\"ann-lee\"},{\"profile\":\"bob-ray\"}]") << QByteArray("list.csv: 2 rows, JSON.");
}

void CliCheckForTest::readingIsTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    Program program;
    program.file(QStringLiteral("list.csv"), content);
    const Ending ended = program.run(words("check list.csv --for blocklist"));
    QVERIFY2((ended.out + ended.err).contains(said), (ended.out + ended.err).constData());
    QCOMPARE(ended.status, 0);
    QVERIFY2(!program.run(words("check list.csv --for blocklist --quiet")).out.contains(said), "quiet is quiet");
}

QTEST_GUILESS_MAIN(CliCheckForTest)
#include "tst_clicheckfor.moc"
