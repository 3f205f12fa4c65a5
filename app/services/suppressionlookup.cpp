// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/emailaddress.h"
#include "services/suppressionindex.h"

namespace Muster {

namespace {

/// Whom to look for: read once, asked of every list.
struct Wanted
{
    Wanted(const QString &linkedinUrlOrIdentifier, const QString &email) : profile(linkedinUrlOrIdentifier.toUtf8())
    {
        if (!profile.isEmpty())
            readPersonIdentity({profile.constData(), static_cast<size_t>(profile.size())}, person);
        if (!email.isEmpty())
            readEmailAddress(email.toStdString(), address);
    }

    [[nodiscard]] const BlockedLead *on(const BlockedLookup &list) const
    {
        if (!profile.isEmpty()) {
            if (const BlockedLead *entry = person.isValid() ? list.find(person.key) : oddlyNamed(list))
                return entry;
        }
        return address.key.empty() ? nullptr : list.findAddress(address.key);
    }

    QByteArray profile;
    PersonIdentity person;
    EmailAddress address;

private:
    /// A listed person whose identifier only the server's own word makes one.
    [[nodiscard]] const BlockedLead *oddlyNamed(const BlockedLookup &list) const
    {
        PersonIdentity listed;
        list.readPerson({profile.constData(), static_cast<size_t>(profile.size())}, listed);
        return listed.isValid() ? list.find(listed.key) : nullptr;
    }
};

} // namespace

QList<Suppression> SuppressionLookup::find(const QString &linkedinUrlOrIdentifier, const QString &email) const
{
    QList<Suppression> found;
    const Wanted wanted(linkedinUrlOrIdentifier, email);
    for (const SuppressionList &list : m_lists) {
        if (const BlockedLead *entry = list.people ? wanted.on(*list.people) : nullptr)
            found.append({list.connection, list.name, *entry});
    }
    return found;
}

bool SuppressionLookup::contains(const QString &linkedinUrlOrIdentifier, const QString &email) const
{
    const Wanted wanted(linkedinUrlOrIdentifier, email);
    for (const SuppressionList &list : m_lists) {
        if (list.people && wanted.on(*list.people))
            return true;
    }
    return false;
}

QList<NamedBlocklist> SuppressionLookup::forScreening() const
{
    QList<NamedBlocklist> lists;
    for (const SuppressionList &list : m_lists) {
        if (list.people)
            lists.append({list.name, list.people});
    }
    return lists;
}

QDateTime SuppressionLookup::oldest() const
{
    QDateTime oldest;
    for (const SuppressionList &list : m_lists) {
        if (list.people && (!oldest.isValid() || list.readAt < oldest))
            oldest = list.readAt;
    }
    return oldest;
}

} // namespace Muster
