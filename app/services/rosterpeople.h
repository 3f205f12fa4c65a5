// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace Muster {

/// Whom to look for on rosters: made once, asked of many.
class PersonMarks
{
public:
    /// A profile (URL or identifier) and an address, either of which may be empty. A text without an `@` where the address belongs is a
    /// domain: then anybody of that domain is meant.
    PersonMarks(const QString &linkedinUrlOrIdentifier, const QString &email);

    [[nodiscard]] const std::vector<quint64> &marks() const { return m_marks; }

private:
    std::vector<quint64> m_marks;
};

/// Who stands on one roster, in some 70 bytes a lead: hashes (64 bits) of profiles, addresses and domains, row IDs and statuses. Immutable;
/// to be asked from several threads at once.
class RosterPeople
{
public:
    struct Found
    {
        LeadId lead;
        QString statusWord;
    };

    /// Goes through all leads: for a worker.
    explicit RosterPeople(const QList<Lead> &leads);

    /// The first lead in the roster's order that one of the marks names.
    [[nodiscard]] std::optional<Found> find(const PersonMarks &person) const;
    [[nodiscard]] bool contains(const PersonMarks &person) const { return rowOf(person).has_value(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_statuses.size()); }

private:
    struct Place
    {
        quint64 mark;
        quint32 row;
    };

    [[nodiscard]] std::optional<quint32> rowOf(const PersonMarks &person) const;

    std::vector<Place> m_places;    ///< by mark, each mark once
    QByteArray m_ids;               ///< UTF-8, one after another
    std::vector<quint64> m_idEnds;  ///< by row, in m_ids
    std::vector<quint16> m_statuses; ///< by row, in m_statusWords
    QStringList m_statusWords;
};

} // namespace Muster
