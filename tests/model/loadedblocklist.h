// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadsmodel.h"
#include "support/scriptedblocklist.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Muster::Test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Newest first, as the server sends them.
inline QList<ScriptedLead> sixPeople()
{
    return {
        {s("r6"), s("zoe-10"), s("Partner"), s("2026-03-12T09:02:00.000Z")},
        {s("r5"), s("Zoe-9"), s("Existing client"), s("2026-03-11T17:40:00.000Z")},
        {s("r4"), s("élodie"), s("Requested opt-out"), s("2026-02-28T23:30:00.000Z")},
        {s("r3"), s("anna"), {}, s("2026-02-01T00:00:00.000Z")},
        {s("r2"), s("Bob"), s("existing client (old)"), s("2025-12-31T12:00:00.000Z")},
        {s("r1"), s("carl"), s("Existing client"), {}},
    };
}

inline QStringList shown(const BlockedLeadsModel &model, BlockedLeadColumn column = BlockedLeadColumn::Identifier)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, static_cast<int>(column)).data().toString());
    return texts;
}

/// A model of the six people, loaded, under the tester.
struct Loaded
{
    ScriptedBlocklist list;
    BlockedLeadsModel model{list.service, {}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Loaded(const QList<ScriptedLead> &people = sixPeople())
    {
        list.expectList(people);
        model.reload();
    }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return model.state() == BlockedLeadsModel::State::Loaded && !model.isArranging(); });
    }
    bool sorted(BlockedLeadColumn column, Qt::SortOrder order)
    {
        model.sort(static_cast<int>(column), order);
        return isReady();
    }
    bool filtered(const BlockedLeadsFilter &filter)
    {
        model.setFilter(filter);
        return isReady();
    }
};

} // namespace Muster::Test
