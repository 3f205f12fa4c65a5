// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultrig.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Muster::Test {

/// A job whose journal, server's list and sent requests are compared. Twenty others stand on the list and must stay there.
class FaultBooks
{
public:
    FaultBooks(FaultRig &rig, JobKind kind, int count)
        : m_rig(rig),
          m_kind(kind),
          m_people(FaultRig::people(QStringLiteral("person"), count)),
          m_others(FaultRig::people(QStringLiteral("other"), 20))
    {
        m_rig.put(kind == JobKind::Block ? m_others : m_others + m_people);
    }

    [[nodiscard]] JobOrder order() const { return m_rig.order(m_kind, m_people); }

    /// The counts are those of the rows, and what the rows say is what the list says. Rows in doubt may stand either way.
    void check(const JobRecord &job)
    {
        const QList<JobRow> rows = m_rig.rows(job.id);
        const QSet<QString> listed = m_rig.listed();
        JobCounts counts;
        counts.rows = rows.size();
        QSet<QString> seen;
        for (const JobRow &row : rows) {
            ++counts.of(row.state);
            seen << row.identity;
            const bool isAsWanted = listed.contains(row.identity) == (m_kind == JobKind::Block);
            if (row.state == RowState::Accepted)
                QVERIFY2(isAsWanted, qPrintable(row.identity));
            else if (row.state != RowState::InDoubt && row.state != RowState::Duplicate)
                QVERIFY2(!isAsWanted, qPrintable(row.identity));
        }
        QVERIFY(counts == job.counts);
        QCOMPARE(counts.duplicates, 0);
        QCOMPARE(seen, QSet<QString>(m_people.begin(), m_people.end()));
        QCOMPARE(rows.size(), m_people.size());
        for (const QString &other : m_others)
            QVERIFY2(listed.contains(other), qPrintable(other));
        QVERIFY(listed.size() <= m_people.size() + m_others.size());
    }

    /// Every row but so many was done by exactly one request. A removal may have been repeated (the contract dedupes it), but then did
    /// nothing.
    void checkWrittenOnce(qint64 rejected = 0) const
    {
        qint64 done = 0;
        const QList<ArrivedRequest> all = m_rig.faults.seen();
        for (const ArrivedRequest &request : all) {
            if (!request.isCarriedOut())
                continue;
            const QJsonObject answer = QJsonDocument::fromJson(request.practiceBody).object();
            done += answer.value(QLatin1String(m_kind == JobKind::Block ? "blocked" : "unblocked")).toInteger();
        }
        QCOMPARE(done, m_people.size() - rejected);
        if (m_kind != JobKind::Block)
            return;
        const QHash<QByteArray, int> times = m_rig.faults.timesWritten();
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            QVERIFY2(it.value() == 1, it.key().constData());
    }

private:
    FaultRig &m_rig;
    const JobKind m_kind;
    const QStringList m_people;
    const QStringList m_others;
};

} // namespace Muster::Test
