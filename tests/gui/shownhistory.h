// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/translations.h"
#include "gui/scriptedprompts.h"
#include "model/filledjournal.h"
#include "models/jobhistorymodel.h"
#include "pages/historypage.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace Muster::Test {

/// A page on a journal filled by hand, shown and active.
struct ShownHistory
{
    FilledJournal filled;
    ScriptedPrompts prompts;
    std::unique_ptr<HistoryPage> page;
    LeadTable *table = nullptr;

    bool open(int rows)
    {
        page = std::make_unique<HistoryPage>(*filled.jobs, filled.connections, filled.settings, prompts);
        page->resize(1048, 710);
        table = page->findChild<LeadTable *>(s("historyTable"));
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] {
            return page->model().reading() == JobHistoryModel::Reading::Loaded && table->model()->rowCount() == rows;
        });
    }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(s(name)); }
    QString field(const QString &name) const
    {
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const auto *value = label->text() == name ? qobject_cast<const QLabel *>(label->buddy()) : nullptr;
            if (value && value->isVisible())
                return value->text();
            if (label->accessibleDescription() == name && label->isVisible())
                return label->text();
        }
        return {};
    }
    void select(int row) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(table->model()->index(row, 0)).center());
    }
    void click(const char *name) const
    {
        QVERIFY(button(name) && button(name)->isVisible());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QList<JobRecord> known; ///< as they were added
};

/// Done with 4 rejected, interrupted, paused, and one of last year; newest first.
inline bool openFour(ShownHistory &shown)
{
    const auto add = [&](int age, JobState state, int accepted, int rejected, int ready) {
        JobRecord job;
        job.created = QDateTime::currentDateTimeUtc().addDays(-age);
        job.ended = state == JobState::Running ? QDateTime() : job.created.addSecs(12);
        job.state = state;
        job.workedMs = 12'300;
        job.source = s("opt-outs.csv");
        QList<JobRow> rows;
        Test::add(rows, accepted, RowState::Accepted);
        Test::add(rows, rejected, RowState::Rejected, s("reserved name"));
        Test::add(rows, ready, RowState::Ready);
        shown.known << shown.filled.add(job, rows);
    };
    add(0, JobState::Done, 6, 4, 0);
    add(1, JobState::Running, 3, 0, 7);
    add(2, JobState::Paused, 1, 0, 1);
    add(400, JobState::Done, 2, 0, 0);
    return shown.open(4);
}

/// What every test of the page begins with.
inline void dressHistory()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Light);
    qRegisterMetaType<JobId>();
}

} // namespace Muster::Test
