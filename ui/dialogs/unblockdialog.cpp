// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/unblockdialog.h"

#include "models/leadlistmodel.h"

#include <QTableView>

#include <algorithm>

namespace Muster {

UnblockDialog::UnblockDialog(const WriteQuestion &question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent)
    : WriteDialog(question, words(question), new LeadListModel(question.people), jobs, settings, prompts, parent)
{
    // Who is to be blocked again is not blocked since any day.
    const bool isDated =
        question.order.kind == JobKind::Unblock &&
        std::any_of(question.people.cbegin(), question.people.cend(), [](const BlockedLead &lead) { return lead.createdAt.isValid(); });
    table().setColumnHidden(LeadListModel::BlockedOn, !isDated);
}

WriteWords UnblockDialog::words(const WriteQuestion &question)
{
    const int count = static_cast<int>(question.size());
    const QString &connection = question.order.connection.name;
    const bool isUnblocking = question.order.kind == JobKind::Unblock;
    WriteWords words;
    words.window = question.undone ? tr("Undo") : tr("Unblock");
    words.heading = isUnblocking ? tr("Unblock %Ln person(s)?", nullptr, count) : tr("Block %Ln person(s) again?", nullptr, count);
    words.consequence = undoSentences(question);
    words.consequence.insert(question.undone ? 1 : 0,
                             isUnblocking
                                 ? tr("Every campaign of %1 may contact them again.").arg(connection)
                                 : tr("No campaign of %1 will contact them; they get the reasons back that they had.").arg(connection));
    words.whom = isUnblocking ? tr("People who will be unblocked") : tr("People who will be blocked");
    words.action = isUnblocking ? tr("Unblock %Ln person(s)", nullptr, count) : tr("Block %Ln person(s)", nullptr, count);
    words.verify = tr("Check the list afterwards");
    words.verifyChoice = QLatin1String("unblock/verify");
    words.isDangerous = isUnblocking;
    return words;
}

} // namespace Muster
