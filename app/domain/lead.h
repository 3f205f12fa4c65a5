// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"
#include "domain/leadstatus.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Muster {

/// A row of one campaign's roster: what editing, pausing and removing take.
using LeadId = StrongId<struct LeadIdTag>;

/// One e-mail of a SendKit sequence (seed 004).
struct MailSent
{
    int step = 0;     ///< from 0, as the server counts
    QDateTime sentAt; ///< UTC; may be invalid
    bool opened = false;
    bool clicked = false;
    bool bounced = false;
};

/// A person on a campaign's roster, as the server tells it. What it does not tell is empty or unset.
struct Lead
{
    LeadId id;        ///< never empty
    QString personId; ///< SendKit's workspace lead, which edits take; empty elsewhere
    QString email;    ///< as the server wrote it
    QString linkedinUrl;
    QString firstName;
    QString lastName;
    QString name; ///< the whole name, where the server sends one
    QString company;
    QString position;
    QString headline;
    LeadStatus status = LeadStatus::Unknown;
    QString statusWord;                            ///< the server's own
    QList<std::pair<QString, QString>> customFields; ///< in the server's order; values that are no text as compact JSON
    QByteArray customJson;                         ///< the same object as the server wrote it, where `customFields` does not say all of it
    QDateTime addedAt;                             ///< UTC; may be invalid
    QDateTime updatedAt;                           ///< UTC; may be invalid
    QDateTime repliedAt;                           ///< UTC; may be invalid
    QDateTime bouncedAt;                           ///< UTC; may be invalid
    std::optional<int> step;                       ///< SendKit: where it is in the sequence
    QList<MailSent> mails;                         ///< SendKit, oldest first
    bool replied = false;
    QStringList tags; ///< SendKit
    QString aiTag;    ///< SendKit
    QString source;   ///< Puffle: "api", "csv" ...
    QJsonObject wire; ///< the answer's own object, only where it was asked for (LeadQuery::keepsWire)
};

/// What people call a lead: the name, first and last name, the address, or the profile; never empty for a lead that has any.
[[nodiscard]] QString displayName(const Lead &lead);
/// The LinkedIn public identifier of its URL; empty where that names nobody.
[[nodiscard]] QString publicIdentifierOf(const Lead &lead);

/// A person to be added to a roster: what screening gives and the vendors' adding calls take.
struct NewLead
{
    QString email;
    QString linkedinUrl; ///< canonical (domain/identity.h, profileUrl())
    QString firstName;
    QString lastName;
    QString company;
    QString position;
    QString headline;
    QList<std::pair<QString, QString>> customFields; ///< Puffle only
    QByteArray customJson{};                         ///< instead of `customFields`, where not empty: a JSON object
};

/// What adding this lead again takes: for undo and for a backup.
[[nodiscard]] NewLead asNewLead(const Lead &lead);

/// The profile fields that can be edited. Puffle: the eight of its contract. SendKit: first, last name, company and position, of the
/// workspace's lead, in every campaign (contracts/NOTES.md, "Roster edit").
enum class LeadField : unsigned char { FirstName, LastName, Name, Email, LinkedInUrl, Company, Position, Headline };
inline constexpr std::size_t leadFieldCount = 8;

[[nodiscard]] QList<LeadField> editableFields(Provider provider);
[[nodiscard]] QString fieldText(const Lead &lead, LeadField field);
void setFieldText(Lead &lead, LeadField field, const QString &text);
/// On Puffle's wire and on the command line: "first_name", "linkedin_url".
[[nodiscard]] QString leadFieldWord(LeadField field);
/// Translatable, for people: "First name".
[[nodiscard]] QString leadFieldLabel(LeadField field);
/// Why this cannot be the field's text, as a phrase without a full stop; empty where it can. `identity`: the campaign tells people apart by
/// this field, so it may not be empty.
[[nodiscard]] QString whyNotFieldText(LeadField field, const QString &text, bool identity);

} // namespace Muster

Q_DECLARE_METATYPE(Muster::Lead)
