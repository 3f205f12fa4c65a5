// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

#include <QList>

#include <memory>
#include <string_view>

namespace Muster {

/// Answers "is this person on the roster?" in constant time, by profile and by address, compared as people are (domain/identity.h,
/// domain/emailaddress.h). A value: built once (on a worker) from a listing, then only read, also from several threads at once.
class RosterLookup
{
public:
    RosterLookup() = default;
    explicit RosterLookup(QList<Lead> leads);

    /// The lead with this comparison key (PersonIdentity::key, EmailAddress::key), or null. Points into this object.
    [[nodiscard]] const Lead *findProfile(std::string_view key) const;
    [[nodiscard]] const Lead *findEmail(std::string_view key) const;
    [[nodiscard]] const Lead *findId(const LeadId &id) const;
    [[nodiscard]] const QList<Lead> &leads() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace Muster
