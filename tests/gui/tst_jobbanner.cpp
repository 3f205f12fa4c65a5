// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "shell/jobbanner.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Muster;

namespace {

JobRecord job(const char *id, JobState state = JobState::Running)
{
    JobRecord record;
    record.id = JobId(QString::fromLatin1(id));
    record.state = state;
    record.connection = ConnectionId(QStringLiteral("beta"));
    record.connectionName = QStringLiteral("Beta");
    record.place = QStringLiteral("Workspace blocklist");
    record.counts.rows = 8400;
    record.counts.ready = 3176;
    record.counts.inDoubt = 100;
    record.counts.accepted = 5124;
    return record;
}

bool says(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class JobBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    void hiddenWhileThereIsNothing()
    {
        JobBanner banner;
        QVERIFY(banner.isHidden());
        banner.setJobs({job("a")});
        QVERIFY(!banner.isHidden());
        banner.setJobs({});
        QVERIFY(banner.isHidden());
    }

    void oneJobIsDecidedUponHere()
    {
        JobBanner banner;
        banner.setJobs({job("a")});
        QVERIFY(says(banner, QStringLiteral("Blocking 8,400 people in Workspace blocklist on Beta was interrupted:")));
        banner.setShown(ConnectionId(QStringLiteral("beta")));
        QVERIFY(says(banner, QStringLiteral("Blocking 8,400 people in Workspace blocklist was interrupted:")));
        QVERIFY(says(banner, QStringLiteral("5,124 done, 3,276 left (100 in doubt).")));
        QVERIFY(!button(banner, QStringLiteral("Show")));
        QSignalSpy resume(&banner, &JobBanner::resumeRequested);
        QSignalSpy rows(&banner, &JobBanner::rowsRequested);
        QSignalSpy discard(&banner, &JobBanner::discardRequested);
        QTest::mouseClick(button(banner, QStringLiteral("Resume")), Qt::LeftButton);
        QTest::mouseClick(button(banner, QStringLiteral("See rows")), Qt::LeftButton);
        QTest::mouseClick(button(banner, QStringLiteral("Discard…")), Qt::LeftButton);
        QCOMPARE(resume.at(0).at(0).value<QList<JobId>>(), QList<JobId>{JobId(QStringLiteral("a"))});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(discard.at(0).at(0).value<JobRecord>().id, JobId(QStringLiteral("a")));
    }

    void saysHowItCameToThis()
    {
        JobBanner banner;
        banner.setJobs({job("a", JobState::Paused)});
        QVERIFY(says(banner, QStringLiteral("is paused:")));
        banner.setJobs({job("a", JobState::Stopped)});
        QVERIFY(says(banner, QStringLiteral("was stopped:")));
    }

    void severalAreCountedAndShownElsewhere()
    {
        JobBanner banner;
        banner.setJobs({job("a"), job("b"), job("c")});
        QVERIFY(says(banner, QStringLiteral("3 jobs were interrupted:")));
        QVERIFY(!button(banner, QStringLiteral("Discard…")) && !button(banner, QStringLiteral("See rows")));
        QSignalSpy list(&banner, &JobBanner::listRequested);
        QSignalSpy resume(&banner, &JobBanner::resumeRequested);
        QTest::mouseClick(button(banner, QStringLiteral("Show")), Qt::LeftButton);
        QCOMPARE(list.size(), 1);
        banner.setJobs({job("a", JobState::Paused), job("b")});
        QVERIFY(says(banner, QStringLiteral("2 jobs wait to be gone on with:")));
        QTest::mouseClick(button(banner, QStringLiteral("Resume all")), Qt::LeftButton);
        const QList<JobId> resumed = resume.at(0).at(0).value<QList<JobId>>();
        QCOMPARE(resumed.size(), 2);
        QCOMPARE(resumed.constFirst(), JobId(QStringLiteral("b"))); // interrupted ones first
    }

    /// What would move up under the second click is another page's button.
    void aDoubleClickHitsNothingElse()
    {
        JobBanner banner;
        banner.setJobs({job("a")});
        QSignalSpy resume(&banner, &JobBanner::resumeRequested);
        QTest::mouseClick(button(banner, QStringLiteral("Resume")), Qt::LeftButton);
        banner.setJobs({}); // it goes on
        QVERIFY(!banner.isHidden());
        QTest::mouseClick(button(banner, QStringLiteral("Resume")), Qt::LeftButton);
        QCOMPARE(resume.size(), 1);
        QTRY_VERIFY(banner.isHidden());
    }

    void aJournalThatCannotBeUsedGoesFirst()
    {
        JobBanner banner;
        banner.setJobs({job("a")});
        banner.setProblem(QStringLiteral("The disk is full."));
        QVERIFY(says(banner, QStringLiteral("The disk is full.")));
        QVERIFY(!button(banner, QStringLiteral("Resume")) && !button(banner, QStringLiteral("Discard…")));
        QSignalSpy retry(&banner, &JobBanner::retryRequested);
        QTest::mouseClick(button(banner, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
        banner.setProblem({});
        QVERIFY(button(banner, QStringLiteral("Resume")));
    }
};

QTEST_MAIN(JobBannerTest)
#include "tst_jobbanner.moc"
