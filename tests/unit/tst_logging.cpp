// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "base/redaction.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>
#include <vector>

using namespace Muster;

namespace {

std::mutex saidMutex;
QStringList said; ///< what reached the handler before ours

void listen(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(saidMutex);
    said << text;
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QtMessageHandler m_before = nullptr;

    QStringList lines() const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QStringList linesWith(const char *text) const { return lines().filter(QString::fromLatin1(text)); }
    static bool isSaid(const char *text) { return said.contains(QString::fromLatin1(text)); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QStringLiteral("%1/muster.log").arg(++number));
        said.clear();
        qunsetenv("QT_LOGGING_RULES");
        m_before = qInstallMessageHandler(&listen);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void writesOneLineForEachMessage()
    {
        {
            const LogSession session(m_file);
            qCInfo(lcNet, "first\nsecond \\ third\r");
            qCWarning(lcStore, "careful");
        }
        const QStringList all = lines();
        QCOMPARE(all.size(), 4); // with how it started and ended
        QVERIFY2(all.at(0).contains(QLatin1String("starts: Qt 6.")), qPrintable(all.at(0)));
        static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info muster\\.net "
                                                            "\\[\\d+\\] first\\\\nsecond \\\\\\\\ third\\\\r\\z"));
        QVERIFY2(form.match(all.at(1)).hasMatch(), qPrintable(all.at(1)));
        QVERIFY2(all.at(2).contains(QLatin1String("Z warning muster.store [")), qPrintable(all.at(2)));
    }

    void holdsNoKeyAndNobody()
    {
        registerSecret("logged-key-31337");
        {
            const LogSession session(m_file);
            qCWarning(lcNet).noquote() << "sent logged-key-31337 for ana@acme.example";
        }
        QVERIFY(linesWith("logged-key").isEmpty());
        QVERIFY(linesWith("ana@").isEmpty());
        QCOMPARE(linesWith("sent [key] for [email ").size(), 1);
        QVERIFY2(said.filter(QStringLiteral("logged-key")).isEmpty(), "standard error is kept by journald");
    }

    void standardErrorHearsWhatItHeardBefore()
    {
        {
            const LogSession session(m_file);
            qCInfo(lcNet, "ours, calm");
            qCWarning(lcNet, "ours, careful");
            qInfo("somebody else's");
        }
        QCOMPARE(said, (QStringList{QStringLiteral("ours, careful"), QStringLiteral("somebody else's")}));
        QCOMPARE(linesWith("else's").size(), 1);
        qCWarning(lcNet, "afterwards");
        QVERIFY(isSaid("afterwards"));
        QVERIFY(linesWith("afterwards").isEmpty());
        qCInfo(lcNet, "no longer on");
        QVERIFY(!isSaid("no longer on"));
    }

    void standardErrorOfScriptsStaysClean()
    {
        const LogSession session(m_file, StandardError::Nothing);
        qCWarning(lcNet, "ours");
        qWarning("Qt's");
        QCOMPARE(said, QStringList());
        QCOMPARE(linesWith("Z warning ").size(), 2);
    }

    void detailIsASetting()
    {
        LogSession session(m_file);
        qCDebug(lcNet, "little");
        session.setDetailed(true);
        qCDebug(lcNet, "much");
        session.setDetailed(false);
        qCDebug(lcNet, "little again");
        QVERIFY(linesWith("little").isEmpty());
        QCOMPARE(linesWith("much").size(), 1);
        QCOMPARE(said, QStringList());
    }

    void allThreadsMayWrite()
    {
        {
            const LogSession session(m_file);
            std::vector<std::thread> threads;
            for (int number = 0; number < 4; ++number) {
                threads.emplace_back([number] {
                    for (int i = 0; i < 250; ++i)
                        qCInfo(lcJobs, "thread %d message %d end", number, i);
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(lines().filter(QRegularExpression(QStringLiteral("muster\\.jobs \\[\\d+\\] thread \\d message \\d+ end$"))).size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
