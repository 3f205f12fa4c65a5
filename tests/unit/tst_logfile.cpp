// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Muster;

namespace {

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QString numbered(const QString &path, int number)
{
    return path + QLatin1Char('.') + QString::number(number);
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.filePath(QStringLiteral("logs"))).removeRecursively();
        m_path = m_folder.filePath(QStringLiteral("logs/muster.log"));
    }

    void isMadeWithTheFirstLineForTheUserOnly()
    {
        LogFile log(m_path);
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
        log.write("one");
        log.write("two");
        QCOMPARE(linesOf(m_path), (QByteArrayList{"one", "two"}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & (others | QFileDevice::ExeOther)));
    }

    void goesOnWhereItWas()
    {
        LogFile(m_path).write("one");
        LogFile(m_path).write("two");
        QCOMPARE(linesOf(m_path), (QByteArrayList{"one", "two"}));
    }

    void makesRoom()
    {
        LogFile log(m_path, {100, 3});
        for (int i = 0; i < 100; ++i)
            log.write("line " + QByteArray::number(i));
        QVERIFY(QFileInfo(m_path).size() <= 110);
        QVERIFY(!QFileInfo::exists(numbered(m_path, 3)));
        const QByteArrayList kept = linesOf(numbered(m_path, 2)) + linesOf(numbered(m_path, 1)) + linesOf(m_path);
        QVERIFY(kept.size() > 20);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept.at(i), "line " + QByteArray::number(100 - kept.size() + i));
    }

    void twoWritersShareIt()
    {
        LogFile one(m_path, {200, 50});
        LogFile other(m_path, {200, 50});
        for (int i = 0; i < 100; ++i) {
            one.write("one " + QByteArray::number(i));
            other.write("other " + QByteArray::number(i));
        }
        QByteArrayList all = linesOf(m_path);
        for (int number = 1; number < 50; ++number)
            all += linesOf(numbered(m_path, number));
        QCOMPARE(all.size(), 200);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(all.contains("one " + QByteArray::number(i)));
            QVERIFY(all.contains("other " + QByteArray::number(i)));
        }
    }

    void survivesAFullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        LogFile log(m_path);
        log.write("0123456789");
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit tight = before;
        tight.rlim_cur = 16; // five bytes more
        setrlimit(RLIMIT_FSIZE, &tight);
        log.write("cut in the middle");
        log.write("lost");
        setrlimit(RLIMIT_FSIZE, &before);
        log.write("there again");
        QCOMPARE(linesOf(m_path), (QByteArrayList{"0123456789", "cut i", "(2 lines could not be written)", "there again"}));
    }

    void survivesItsFoldersAbsence()
    {
        QFile inTheWay(QFileInfo(m_path).path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(m_path);
        log.write("nowhere");
        inTheWay.remove();
        log.write("somewhere");
        QCOMPARE(linesOf(m_path), (QByteArrayList{"(1 lines could not be written)", "somewhere"}));
    }

    void findsTheLastLinesAlsoInTheFilesBefore()
    {
        LogFile log(m_path, {60, 5});
        for (int i = 0; i < 12; ++i)
            log.write((i % 2 == 0 ? "bad " : "fine ") + QByteArray::number(i));
        QVERIFY(QFileInfo::exists(numbered(m_path, 1)));
        QCOMPARE(LogFile::lastLines(m_path, {QStringLiteral("bad")}, 4),
                 (QStringList{QStringLiteral("bad 4"), QStringLiteral("bad 6"), QStringLiteral("bad 8"), QStringLiteral("bad 10")}));
        QCOMPARE(LogFile::lastLines(m_path, {QStringLiteral("absent")}, 3), QStringList());
        QCOMPARE(LogFile::lastLines(m_folder.filePath(QStringLiteral("none")), {QStringLiteral("bad")}, 3), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
