// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/windowrig.h"
#include "services/blockoperation.h"
#include "services/screenedcontent.h"
#include "shell/jobline.h"
#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QSignalSpy>

#include <chrono>

namespace Muster::Test {

/// The window with a server that takes its time, so that a job can be caught while it runs.
struct JobRig : WindowRig
{
    static constexpr std::chrono::milliseconds slow{80};

    explicit JobRig(std::chrono::milliseconds latency = {}) : WindowRig(latency) {}

    [[nodiscard]] Connection practice() const { return connections.connections().constFirst(); }

    /// New people on the workspace's blocklist, a hundred to a request.
    [[nodiscard]] JobOrder order(int people, const QString &stem = QStringLiteral("somebody")) const
    {
        QList<JobRow> rows;
        for (int i = 0; i < people; ++i)
            rows << BlockOperation::rowFor({QStringLiteral("%1-%2").arg(stem).arg(i), QStringLiteral("Partner")});
        JobOrder order;
        order.connection = practice();
        order.place = QStringLiteral("Workspace blocklist");
        order.content = std::make_shared<ListedContent>(rows);
        return order;
    }

    /// Begun by the service, as every job is; its ID once it is in the journal.
    JobId start(const JobOrder &jobOrder)
    {
        JobId id;
        QSignalSpy started(jobs.get(), &JobService::jobStarted);
        jobs->start(jobOrder, window.get(), [](const tl::expected<JobId, QString> &) {});
        if (QTest::qWaitFor([&] { return !started.isEmpty(); }))
            id = started.constFirst().constFirst().value<JobRecord>().id;
        return id;
    }

    bool ends(const JobId &id) const
    {
        return QTest::qWaitFor([&] { return jobs->live(id) == nullptr; }, 30'000);
    }

    /// As the journal has it.
    JobRecord find(const JobId &id) const
    {
        std::optional<JobRecord> found;
        jobs->find(id, window.get(), [&found](const tl::expected<JobRecord, QString> &job) { found = job.value_or(JobRecord()); });
        return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : JobRecord();
    }

    /// Whether the window shows a text that holds this one.
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        for (const ElidedLabel *label : window->findChildren<ElidedLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    [[nodiscard]] QAbstractButton *seek(const QString &text) const { return button(window.get(), text); }
};

} // namespace Muster::Test
