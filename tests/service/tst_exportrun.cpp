// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exportrun.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Muster;

namespace {

QList<BlockedLead> people(int count)
{
    QList<BlockedLead> leads;
    for (int i = 0; i < count; ++i)
        leads.append({RecordId(QStringLiteral("r%1").arg(i)), QStringLiteral("p%1").arg(i), {}, {}, {}});
    return leads;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("out"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") > 0);
    }

    void formats_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("json") << int(ExportFormat::Json);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
    }

    void cancelledInTimeLeavesTheFile_data() { formats_data(); }
    void cancelledInTimeLeavesTheFile()
    {
        QFETCH(int, format);
        ExportRun run(m_path, people(20000), static_cast<ExportFormat>(format), {});
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        run.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(run.wasCancelled(), contentOf(m_path) == "before");
        QVERIFY(run.wasCancelled());
        QVERIFY(run.error().isEmpty());
    }

    void cancelledTooLateIsNotCancelled()
    {
        ExportRun run(m_path, people(10), ExportFormat::Csv, {});
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000)); // written, but nobody has been told yet
        run.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!run.wasCancelled());
        QVERIFY(run.error().isEmpty());
        QVERIFY(contentOf(m_path).contains("p9"));
    }

    void aStopBeforeTheWorkbookIsPutInPlaceCounts()
    {
        std::atomic<bool> stop = false;
        // The last report before the workbook is closed and copied comes at row 8192.
        const auto written = exportBlockedLeads(m_path, people(8200), ExportFormat::Xlsx, {}, &stop, [&stop](qint64 done, qint64) {
            if (done == 8192)
                stop = true;
        });
        QVERIFY(!written);
        QVERIFY(written.error().isEmpty());
        QCOMPARE(contentOf(m_path), QByteArray("before"));
    }

    void deletedWhileItWritesLeavesTheFile()
    {
        auto run = std::make_unique<ExportRun>(m_path, people(20000), ExportFormat::Xlsx, CsvStyle());
        run->start();
        run.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
        QCOMPARE(contentOf(m_path), QByteArray("before"));
    }

    void aPlaceThatCannotBeWrittenIsAnError()
    {
        ExportRun run(m_dir->filePath(QStringLiteral("no/such/folder/x.csv")), people(1), ExportFormat::Csv, {});
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!run.wasCancelled());
        QVERIFY(!run.error().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestExportRun)
#include "tst_exportrun.moc"
