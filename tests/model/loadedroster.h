// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rostermodel.h"
#include "support/listedroster.h"
#include "support/sampleleads.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Muster::Test {

/// A model of a listed roster under the tester; nothing is read yet.
struct RosterRig
{
    SystemClock clock;
    ListedRoster api;
    RosterService service{api, clock};
    RosterModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit RosterRig(const QList<Lead> &leads = sixLeads(), Provider provider = Provider::Puffle)
        : api(provider), model(service, api.campaign.id, api.campaign.channel)
    {
        api.leads = leads;
    }

    bool load()
    {
        model.reload();
        return settles();
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] {
            const RosterReading::State state = model.reading().state;
            return state != RosterReading::State::Loading && !model.reading().isRefreshing && !model.isArranging();
        });
    }
    /// As a draft that was read just now.
    void unlock() { model.setGuard(EditGuard(api.provider(), api.campaign, clock.nowUtc())); }
    bool filters(const RosterFilter &filter)
    {
        model.setFilter(filter);
        return settles();
    }
    bool sorts(LeadColumn column, Qt::SortOrder order)
    {
        model.sort(model.columnOf({column}), order);
        return settles();
    }
    QModelIndex cell(int row, LeadColumn column) const { return model.index(row, model.columnOf({column})); }
    QString text(int row, LeadColumn column) const { return cell(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.leadAt(row).firstName);
        return names;
    }
};

inline QStringList firstNames(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all.append(QString::fromUtf8(name));
    return all;
}

} // namespace Muster::Test
