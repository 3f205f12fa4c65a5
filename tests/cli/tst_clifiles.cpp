// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace Muster::Test;

/// What muster-cli writes to files: the list in each format, and result files.
class CliFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsWrittenInEveryFormat_data();
    void listIsWrittenInEveryFormat();
    void listIsSearched();
    void resultFileGoesBackIn();
    void resultFileReplacesNotItsSourceAndIsNoOtherKind();
};

void CliFilesTest::listIsWrittenInEveryFormat_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << "--format csv --output list.out" << QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n");
    QTest::newRow("csv, by its name") << "--output list.csv" << QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n");
    QTest::newRow("json") << "--format json --output list.out" << QByteArray("[\n  {\n    \"id\"");
    QTest::newRow("workbook") << "--format xlsx --output list.out" << QByteArray("PK\x03\x04");
    QTest::newRow("workbook, by its name") << "--output list.xlsx" << QByteArray("PK\x03\x04");
    QTest::newRow("table") << "--format table --output list.out" << QByteArray("Public identifier ");
    QTest::newRow("csv, printed") << "--format csv" << QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n");
    QTest::newRow("csv, printed by -") << "--format csv --output -" << QByteArray("id,publicIdentifier,reason,createdAt,workspaceId\r\n");
}

void CliFilesTest::listIsWrittenInEveryFormat()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, begin);
    Program program;
    const QStringList given = words(options.toUtf8().constData());
    const Ending ended = program.run(words("blocked list") + given);
    QCOMPARE(ended.status, 0);
    QByteArray content = ended.out;
    const QString name = given.last();
    if (name.startsWith(QLatin1String("list."))) {
        QFile file(program.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        QVERIFY2(ended.out.contains(file.fileName().toUtf8()), ended.out.constData()); // it says where
    }
    QCOMPARE(content.left(begin.size()), begin);
}

void CliFilesTest::listIsSearched()
{
    Program program;
    const QJsonArray found = program.run(words("blocked list --json --search OBRIEN-4b")).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(QLatin1String("publicIdentifier")).toString(), QStringLiteral("zoe-obrien-4b"));
    const Ending none = program.run(words("blocked list --json --search no-such-person-here"));
    QVERIFY2(QJsonDocument::fromJson(none.out).isArray() && none.array().isEmpty(), none.out.constData());
}

void CliFilesTest::resultFileGoesBackIn()
{
    Program program;
    const QString people = program.file(QStringLiteral("people.csv"), "LinkedIn URL,Note\nlinkedin.com/in/ottoline-haversham,first\n"
                                                                      "OTTOLINE-HAVERSHAM,again\nzoe-obrien-4b,there\n,nobody\n");
    QCOMPARE(program.run(words("blocked add --yes --output results.csv") + QStringList{people}).status, 1);
    QFile results(program.path(QStringLiteral("results.csv")));
    QVERIFY(results.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = results.readAll().split('\n');
    QCOMPARE(lines.first().trimmed(), QByteArray("LinkedIn URL,Note,muster_verdict,muster_detail"));
    QVERIFY2(lines.at(1).contains(",first,accepted"), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",again,duplicate_in_file,"), lines.at(2).constData());
    QVERIFY2(lines.at(3).contains(",already_there,"), lines.at(3).constData());
    QVERIFY2(lines.at(4).contains(",nobody,invalid,"), lines.at(4).constData());
    const Ending again = program.run(words("blocked add results.csv --json"));
    QCOMPARE(again.count("rows"), 4);
    QCOMPARE(again.count("already_there"), 2);
}

void CliFilesTest::resultFileReplacesNotItsSourceAndIsNoOtherKind()
{
    Program program;
    const QByteArray content("linkedin.com/in/ottoline-haversham\n");
    const QString people = program.file(QStringLiteral("people.csv"), content);
    for (const char *command : {"check --for blocklist --output", "blocked add --yes --output", "blocked check --output"}) {
        const Ending itself = program.run(words(command) + QStringList{people, people});
        QCOMPARE(itself.status, 2);
        QVERIFY2(itself.err.contains("is the file being read"), itself.err.constData());
        QCOMPARE(program.run(words(command) + QStringList{program.path(QStringLiteral("book.ods")), people}).status, 2);
    }
    QFile source(people);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), content);
    QVERIFY(!QFile::exists(program.path(QStringLiteral("book.ods"))));
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_clifiles.moc"
