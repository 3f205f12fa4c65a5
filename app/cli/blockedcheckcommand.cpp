// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedcheckcommand.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "cli/verdictreport.h"
#include "export/resultfile.h"

#include <QFileInfo>
#include <QLocale>

namespace Muster::Cli {

namespace {

constexpr Membership allMemberships[]{Membership::BlockedInWorkspace, Membership::BlockedInCampaign, Membership::NotBlocked,
                                      Membership::Invalid};

std::string_view cellOf(const MembershipCheck &check, qsizetype row)
{
    return check.table().rows.cell(static_cast<size_t>(row), check.columns().identity());
}

} // namespace

void BlockedCheckCommand::start()
{
    if (!prepare())
        return;
    auto source = readPeople(line().operands.first(), line().columnChoices, out(), target());
    if (!source) {
        fail(ExitCode::Usage, source.error());
        return;
    }
    m_source = *source;
    readList({}, [this](const Leads &everywhere) {
        const auto workspace = std::make_shared<const BlockedLookup>(everywhere);
        if (scope().isWorkspace()) {
            compare(workspace, nullptr);
            return;
        }
        readList(scope(), [this, workspace](const Leads &here) { compare(workspace, std::make_shared<const BlockedLookup>(here)); });
    });
}

void BlockedCheckCommand::compare(const Lookup &workspace, const Lookup &campaign)
{
    m_check = MembershipCheck(m_source.table, m_source.columns, workspace, campaign);
    if (line().output) {
        const auto result = [this](qsizetype row) {
            return std::optional(RowResult{membershipWord(m_check.membership(row)), m_check.detail(row)});
        };
        const auto written = writeResultFile(*line().output, m_check.table(), result);
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
        out().note(tr("The answer for each row is in %1.").arg(QFileInfo(*line().output).absoluteFilePath()));
    } else {
        printRows();
    }
    for (const Membership membership : allMemberships) {
        if (m_check.count(membership) > 0)
            out().result(countLine(m_check.count(membership), membershipLabel(membership)));
    }
    out().json(json());
    finish(m_check.count(Membership::Invalid) > 0 ? ExitCode::SomeRowsFailed : ExitCode::Ok);
}

void BlockedCheckCommand::printRows() const
{
    TextTable table({tr("Row"), tr("Person"), tr("Answer"), tr("Detail")});
    for (qsizetype row = 0; row < m_check.rowCount(); ++row) {
        const std::string_view cell = cellOf(m_check, row);
        const QString person =
            m_check.membership(row) == Membership::Invalid ? QString::fromUtf8(cell.data(), qsizetype(cell.size())) : identifier(row);
        table.addRow({QLocale().toString(m_check.table().rows.rowNumber(static_cast<size_t>(row))), person,
                      membershipLabel(m_check.membership(row)), m_check.detail(row)});
    }
    for (const QString &row : table.lines(terminalWidth()))
        out().result(row);
    out().result(QString());
}

QString BlockedCheckCommand::identifier(qsizetype row) const
{
    if (const BlockedLead *entry = m_check.entry(row))
        return entry->publicIdentifier;
    return QString::fromStdString(readPersonIdentity(cellOf(m_check, row)).identifier);
}

QByteArray BlockedCheckCommand::json() const
{
    QList<QByteArray> results;
    results.reserve(m_check.rowCount());
    for (qsizetype row = 0; row < m_check.rowCount(); ++row) {
        const BlockedLead *entry = m_check.entry(row);
        const QString person = identifier(row);
        const bool hasReason = entry && !entry->reason.isEmpty();
        const bool hasTime = entry && entry->createdAt.isValid();
        OrderedJson result;
        result.add(QLatin1String("row"), static_cast<qint64>(m_check.table().rows.rowNumber(static_cast<size_t>(row))))
            .add(QLatin1String("publicIdentifier"), person.isEmpty() ? QJsonValue() : QJsonValue(person))
            .add(QLatin1String("verdict"), membershipWord(m_check.membership(row)))
            .add(QLatin1String("reason"), hasReason ? QJsonValue(entry->reason) : QJsonValue())
            .add(QLatin1String("createdAt"), hasTime ? QJsonValue(entry->createdAt.toString(Qt::ISODateWithMs)) : QJsonValue());
        results << result.text();
    }
    OrderedJson object;
    object.add(QLatin1String("rows"), m_check.rowCount());
    for (const Membership membership : allMemberships)
        object.add(QLatin1String(membershipWord(membership).toLatin1()), m_check.count(membership));
    return object.addRaw(QLatin1String("results"), jsonArray(results)).text();
}

} // namespace Muster::Cli
