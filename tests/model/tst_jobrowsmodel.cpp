// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/filledjournal.h"
#include "models/jobrowsmodel.h"
#include "support/quiet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Muster;
using namespace Muster::Test;

class TestJobRowsModel : public QObject
{
    Q_OBJECT

    struct Shown
    {
        FilledJournal filled;
        JobRecord job;
        std::unique_ptr<JobRowsModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;

        explicit Shown(const QList<JobRow> &rows)
        {
            job.state = JobState::Done;
            job = filled.add(job, rows);
            model = std::make_unique<JobRowsModel>(*filled.jobs, job.id, job.counts.rows);
            tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        QString text(int row, int column) const { return model->index(row, column).data().toString(); }
        bool shows(int row, const QString &person) const
        {
            return QTest::qWaitFor([&] { return text(row, JobRowsModel::Person) == person; });
        }
        bool found(int rows) const
        {
            return QTest::qWaitFor([&] { return !model->isSearching() && model->rowCount() == rows; });
        }
    };

    /// 10,000 rows: every hundredth is rejected, the last one in doubt.
    static QList<JobRow> manyRows()
    {
        QList<JobRow> rows;
        for (int i = 0; i < 10'000; ++i) {
            const bool isBad = i % 100 == 50;
            rows << rowIn(i == 9'999 ? RowState::InDoubt
                          : isBad    ? RowState::Rejected
                                     : RowState::Accepted,
                          s("person-%1").arg(i), isBad ? s("reserved name") : QString());
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnUnexpectedWarnings(); }

    void rowsComeWhenTheyAreAskedFor()
    {
        Shown shown(manyRows());
        QCOMPARE(shown.model->rowCount(), 10'000);
        QCOMPARE(shown.text(9'998, JobRowsModel::Number), s("9,999"));
        QCOMPARE(shown.text(9'998, JobRowsModel::Person), s("…"));
        QVERIFY(!shown.model->index(9'998, 0).data(JobRowsModel::StateRole).isValid());
        QSignalSpy changed(shown.model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(shown.shows(9'998, s("person-9998")));
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().at(0).toModelIndex().row() <= 9'998);
        QVERIFY(changed.first().at(1).toModelIndex().row() >= 9'998);
        QVERIFY2(changed.first().at(0).toModelIndex().row() > 9'000, "only what was asked for is read");
        QCOMPARE(shown.text(9'999, JobRowsModel::State), s("In doubt"));
        QVERIFY(shown.shows(50, s("person-50")));
        QCOMPARE(shown.text(50, JobRowsModel::State), s("Rejected"));
        QCOMPARE(shown.text(50, JobRowsModel::Detail), s("reserved name"));
        QCOMPARE(shown.model->index(50, 0).data(JobRowsModel::StateRole).toInt(), static_cast<int>(RowState::Rejected));
    }

    void everyPageIsRight()
    {
        Shown shown(manyRows());
        for (int row = 0; row < 10'000; row += 250)
            QVERIFY2(shown.shows(row, s("person-%1").arg(row)), qPrintable(QString::number(row)));
        QVERIFY2(shown.shows(0, s("person-0")), "also what had to make room meanwhile");
    }

    void filtersByState()
    {
        Shown shown(manyRows());
        shown.model->setFilter({RowState::Rejected}, {});
        QVERIFY(shown.model->isSearching());
        QVERIFY(shown.found(100));
        QVERIFY(shown.shows(99, s("person-9950")));
        QVERIFY(shown.shows(7, s("person-750")));
        QCOMPARE(shown.text(7, JobRowsModel::Number), s("751"));
        shown.model->setFilter({RowState::Rejected, RowState::InDoubt}, {});
        QVERIFY(shown.found(101));
        QVERIFY(shown.shows(100, s("person-9999")));
        shown.model->setFilter({RowState::NotSent}, {});
        QVERIFY(shown.found(0));
        shown.model->setFilter({}, {});
        QCOMPARE(shown.model->rowCount(), 10'000);
        QVERIFY(!shown.model->isSearching());
    }

    void searchesPeopleAndWords()
    {
        Shown shown(manyRows());
        shown.model->setFilter({}, s(" PERSON-99"));
        QVERIFY(shown.found(1 + 10 + 100)); // 99, 990 to 999, 9900 to 9999
        QVERIFY(shown.shows(0, s("person-99")));
        QVERIFY(shown.shows(110, s("person-9999")));
        shown.model->setFilter({}, s("reserved"));
        QVERIFY(shown.found(100));
        shown.model->setFilter({RowState::Accepted}, s("reserved"));
        QVERIFY(shown.found(0));
        shown.model->setFilter({}, s("person")); // all of them: pages of neighbours
        QVERIFY(shown.found(10'000));
        QVERIFY(shown.shows(9'000, s("person-9000")));
    }

    void aNewFilterForgetsTheOldOne()
    {
        Shown shown(manyRows());
        shown.model->setFilter({RowState::Accepted}, {});
        shown.model->setFilter({RowState::Rejected}, {});
        QVERIFY(shown.found(100));
        QVERIFY(shown.shows(0, s("person-50")));
    }

    void refreshShowsWhatHasChanged()
    {
        Shown shown({rowIn(RowState::InDoubt, s("anna")), rowIn(RowState::Ready, s("bob"))});
        QVERIFY(shown.shows(0, s("anna")));
        shown.filled.journal->settle(shown.job.id, {{0, RowState::Accepted, {}, {}}, {1, RowState::Accepted, {}, {}}});
        shown.model->refresh();
        QCOMPARE(shown.text(0, JobRowsModel::State), s("In doubt")); // until it has been read again
        QTRY_COMPARE(shown.text(0, JobRowsModel::State), s("Accepted"));
        QCOMPARE(shown.text(1, JobRowsModel::State), s("Accepted"));
    }

    void aSearchComesToItsEndWhileTheJobRuns()
    {
        Shown shown(manyRows());
        shown.model->setFilter({}, s("person-9998"));
        QVERIFY(QTest::qWaitFor([&] {
            shown.model->refresh(); // far more often than a running job asks for it
            return !shown.model->isSearching();
        }));
        QCOMPARE(shown.model->rowCount(), 1);
        QVERIFY(shown.shows(0, s("person-9998")));
    }

    void aJournalThatCannotBeReadSaysSo()
    {
        Shown shown({rowIn(RowState::Ready, s("anna"))});
        const auto broken = brokenJobs(shown.filled);
        JobRowsModel model(*broken, shown.job.id, 1);
        (void)model.index(0, JobRowsModel::Person).data();
        QTRY_VERIFY(!model.error().isEmpty());
        model.setFilter({RowState::Ready}, {});
        QTRY_VERIFY(!model.isSearching());
        QVERIFY(!model.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobRowsModel)
#include "tst_jobrowsmodel.moc"
