// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rosterlookup.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "domain/keymap.h"

#include <QHash>

namespace Muster {

class RosterLookup::Private
{
public:
    explicit Private(QList<Lead> given) : leads(std::move(given))
    {
        byId.reserve(leads.size());
        PersonIdentity person;
        EmailAddress address;
        for (qsizetype i = 0; i < leads.size(); ++i) {
            const Lead &lead = leads.at(i);
            byId.insert(lead.id, i);
            readPersonIdentity(lead.linkedinUrl.toStdString(), person);
            if (person.isValid())
                byProfile.try_emplace(person.key, i);
            // The server compares in lower case whatever it took for an address.
            readEmailAddress(lead.email.toStdString(), address);
            if (address.isValid())
                byEmail.try_emplace(address.key, i);
            else if (const QString own = lead.email.trimmed().toLower(); !own.isEmpty())
                byEmail.try_emplace(own.toStdString(), i);
        }
    }

    [[nodiscard]] const Lead *at(const KeyMap &map, std::string_view key) const
    {
        const auto found = map.find(key);
        return found == map.end() ? nullptr : &leads.at(found->second);
    }

    const QList<Lead> leads;
    KeyMap byProfile;
    KeyMap byEmail;
    QHash<LeadId, qsizetype> byId;
};

RosterLookup::RosterLookup(QList<Lead> leads) : d(std::make_shared<const Private>(std::move(leads))) {}

const Lead *RosterLookup::findProfile(std::string_view key) const
{
    return d ? d->at(d->byProfile, key) : nullptr;
}

const Lead *RosterLookup::findEmail(std::string_view key) const
{
    return d ? d->at(d->byEmail, key) : nullptr;
}

const Lead *RosterLookup::findId(const LeadId &id) const
{
    const qsizetype place = d ? d->byId.value(id, -1) : -1;
    return place < 0 ? nullptr : &d->leads.at(place);
}

const QList<Lead> &RosterLookup::leads() const
{
    static const QList<Lead> nobody;
    return d ? d->leads : nobody;
}

} // namespace Muster
