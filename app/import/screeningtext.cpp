// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"
#include "import/blockedsince.h"
#include "import/personname.h"
#include "import/screening.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

} // namespace

QString Screening::detail(qsizetype row) const
{
    const bool byAddress = isByAddress(target());
    switch (verdict(row)) {
    case Verdict::Invalid:
        if (target() == ImportTarget::DoNotContact)
            return describeContact(emailProblem(row));
        if (target() == ImportTarget::LinkedInRoster && problem(row) == IdentityProblem::Blank)
            return Text::tr("no LinkedIn profile");
        return byAddress ? describe(emailProblem(row)) : describe(problem(row));
    case Verdict::DuplicateInFile: {
        const QString number = QLocale().toString(rowNumber(firstOccurrence(row)));
        if (target() == ImportTarget::DoNotContact)
            return Text::tr("the same as row %1").arg(number);
        return (byAddress ? Text::tr("same address as row %1") : Text::tr("same person as row %1")).arg(number);
    }
    case Verdict::AlreadyThere:
        return isBlocklist(target()) ? blockedSince(*existingEntry(row)) : onRosterSince(*existingLead(row));
    case Verdict::Blocked:
        return blockedDetail(row);
    case Verdict::Ready:
        break;
    }
    const CellNotes notes = cellNotes(row);
    if (notes.email != EmailProblem::None)
        return Text::tr("e-mail left out: %1").arg(describe(notes.email));
    if (notes.isEmpty())
        return {};
    const QString why = describe(notes.profile);
    return (target() == ImportTarget::SequenceRoster ? Text::tr("LinkedIn profile not compared: %1")
                                                     : Text::tr("LinkedIn profile left out: %1"))
        .arg(why);
}

QString Screening::blockedDetail(qsizetype row) const
{
    const RowReading listed = readRow(firstListed(static_cast<std::uint32_t>(row)));
    for (const NamedBlocklist &list : m_lists.blocklists) {
        if (const BlockedLead *entry = listed.entryOn(*list.people))
            return blockedOn(
                entry->kind == BlockedKind::Domain ? list.name + QStringLiteral(" (%1)").arg(entry->publicIdentifier) : list.name, *entry);
    }
    return {};
}

QString Screening::fieldText(qsizetype row, ImportField field) const
{
    switch (field) {
    case ImportField::Identifier:
        return QString::fromStdString(identity(row).identifier);
    case ImportField::LinkedInUrl: {
        const QString identifier = QString::fromStdString(identity(row).identifier);
        return identifier.isEmpty() ? QString() : profileUrl(identifier);
    }
    case ImportField::Email:
        return QString::fromStdString(readEmailAddress(cellText(row, m_columns.column(field))).address);
    case ImportField::Contact:
        return QString::fromStdString(readContact(cellText(row, m_columns.column(field))).address);
    case ImportField::Reason:
        return reason(row);
    case ImportField::FirstName:
    case ImportField::LastName:
    case ImportField::FullName:
        return nameText(row, field);
    case ImportField::Company:
    case ImportField::Position:
    case ImportField::Headline:
        break;
    }
    return cell(row, m_columns.column(field)).trimmed();
}

QList<std::pair<QString, QString>> Screening::customFields(qsizetype row) const
{
    QList<std::pair<QString, QString>> fields;
    for (const int column : m_columns.customColumns()) {
        if (const QString text = cell(row, column).trimmed(); !text.isEmpty())
            fields.append({customName(m_table->headers.at(column)), text});
    }
    return fields;
}

// Its own cell, else what the other form says.
QString Screening::nameText(qsizetype row, ImportField field) const
{
    const auto own = [&](ImportField name) { return cell(row, m_columns.column(name)).simplified(); };
    if (const QString text = own(field); !text.isEmpty())
        return text;
    const PersonName parts{own(ImportField::FirstName), own(ImportField::LastName)};
    if (field == ImportField::FullName)
        return joinNames(parts);
    // With one of the two given, the other's cell was left empty on purpose.
    if (!parts.first.isEmpty() || !parts.last.isEmpty())
        return {};
    const PersonName split = splitFullName(own(ImportField::FullName));
    return field == ImportField::FirstName ? split.first : split.last;
}

} // namespace Muster
