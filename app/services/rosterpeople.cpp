// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterpeople.h"

#include "domain/contact.h"
#include "domain/emailaddress.h"
#include "domain/identity.h"

#include <QHashFunctions>

#include <algorithm>
#include <limits>
#include <string_view>

namespace Muster {

namespace {

/// What a key is of: the same text means another person as a profile than as a domain.
enum class MarkKind : size_t { Profile = 1, Email = 2, Domain = 3 };

quint64 markOf(MarkKind kind, std::string_view key)
{
    static_assert(sizeof(size_t) == sizeof(quint64));
    return qHashBits(key.data(), key.size(), static_cast<size_t>(kind));
}

/// Reads leads one after another with the memory of the last.
class MarkReader
{
public:
    void readProfile(const QString &profile, std::vector<quint64> &marks)
    {
        if (profile.isEmpty())
            return;
        const QByteArray utf8 = profile.toUtf8();
        readPersonIdentity({utf8.constData(), static_cast<size_t>(utf8.size())}, m_person);
        if (m_person.isValid())
            marks.push_back(markOf(MarkKind::Profile, m_person.key));
        else if (m_person.problem != IdentityProblem::Blank) // a server's own word may be what nobody would type
            marks.push_back(markOf(MarkKind::Profile, identityKey(profile)));
    }

    /// The address's mark, and its domain's where `withDomain`.
    void readEmail(const QString &email, bool withDomain, std::vector<quint64> &marks)
    {
        if (email.isEmpty())
            return;
        const QByteArray utf8 = email.toUtf8();
        readEmailAddress({utf8.constData(), static_cast<size_t>(utf8.size())}, m_email);
        if (!m_email.isValid())
            return;
        marks.push_back(markOf(MarkKind::Email, m_email.key));
        if (withDomain)
            marks.push_back(markOf(MarkKind::Domain, domainOfKey(m_email.key)));
    }

private:
    PersonIdentity m_person;
    EmailAddress m_email;
};

} // namespace

PersonMarks::PersonMarks(const QString &linkedinUrlOrIdentifier, const QString &email)
{
    MarkReader reader;
    reader.readProfile(linkedinUrlOrIdentifier, m_marks);
    if (email.contains(QLatin1Char('@')))
        reader.readEmail(email, false, m_marks);
    else if (!email.trimmed().isEmpty())
        m_marks.push_back(markOf(MarkKind::Domain, email.trimmed().toLower().toStdString()));
}

RosterPeople::RosterPeople(const QList<Lead> &leads)
{
    const auto count = static_cast<size_t>(leads.size());
    m_places.reserve(3 * count);
    m_idEnds.reserve(count);
    m_statuses.reserve(count);
    MarkReader reader;
    std::vector<quint64> marks;
    for (const Lead &lead : leads) {
        const auto row = static_cast<quint32>(m_statuses.size());
        marks.clear();
        reader.readProfile(lead.linkedinUrl, marks);
        reader.readEmail(lead.email, true, marks);
        for (const quint64 mark : marks)
            m_places.push_back({mark, row});
        m_ids += lead.id.text().toUtf8();
        m_idEnds.push_back(static_cast<quint64>(m_ids.size()));
        qsizetype status = m_statusWords.indexOf(lead.statusWord); // there are a handful
        if (status < 0 && m_statusWords.size() < std::numeric_limits<quint16>::max()) {
            status = m_statusWords.size();
            m_statusWords << lead.statusWord;
        }
        m_statuses.push_back(static_cast<quint16>(std::max<qsizetype>(status, 0)));
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.mark < b.mark; });
    const auto sameMark = [](const Place &a, const Place &b) { return a.mark == b.mark; };
    m_places.erase(std::unique(m_places.begin(), m_places.end(), sameMark), m_places.end());
    m_places.shrink_to_fit();
    m_ids.squeeze();
}

std::optional<quint32> RosterPeople::rowOf(const PersonMarks &person) const
{
    std::optional<quint32> first;
    for (const quint64 mark : person.marks()) {
        const auto comesBefore = [](const Place &known, quint64 wanted) { return known.mark < wanted; };
        const auto place = std::lower_bound(m_places.begin(), m_places.end(), mark, comesBefore);
        if (place != m_places.end() && place->mark == mark && (!first || place->row < *first))
            first = place->row;
    }
    return first;
}

std::optional<RosterPeople::Found> RosterPeople::find(const PersonMarks &person) const
{
    const std::optional<quint32> row = rowOf(person);
    if (!row)
        return std::nullopt;
    const quint64 begin = *row == 0 ? 0 : m_idEnds[*row - 1];
    const auto id = QByteArrayView(m_ids).sliced(static_cast<qsizetype>(begin), static_cast<qsizetype>(m_idEnds[*row] - begin));
    return Found{LeadId(QString::fromUtf8(id)), m_statusWords.at(m_statuses[*row])};
}

} // namespace Muster
