// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/leadsdialog.h"

#include "models/leadwritesmodel.h"

#include <QTableView>

namespace Muster {

namespace {

LeadWritesModel *makeModel(const WriteQuestion &question)
{
    return question.leads.isEmpty() ? new LeadWritesModel(question.order.kind, question.rows) : new LeadWritesModel(question.leads);
}

} // namespace

LeadsDialog::LeadsDialog(const WriteQuestion &question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent)
    : WriteDialog(question, words(question), makeModel(question), jobs, settings, prompts, parent)
{
    const auto *model = static_cast<const LeadWritesModel *>(table().model());
    for (int column = 0; column < model->columnCount(); ++column)
        table().setColumnHidden(column, !model->isUsed(column));
}

WriteWords LeadsDialog::words(const WriteQuestion &question)
{
    const int count = static_cast<int>(question.size());
    const QString &place = question.order.place;
    const QString vendor = providerName(question.order.connection.provider);
    WriteWords words;
    words.verify = tr("Check the roster afterwards");
    words.verifyChoice = QLatin1String("roster/verify");
    words.isDangerous = false;
    words.whom = tr("Leads that this changes");
    QString consequence;
    switch (question.order.kind) {
    case JobKind::AddLeads:
        words.window = tr("Add leads again");
        words.heading = tr("Add %Ln lead(s) to %1 again?", nullptr, count).arg(place);
        consequence =
            tr("They come back with the fields that they had, as new leads: what %1 noted of them does not come back.").arg(vendor);
        words.action = tr("Add %Ln lead(s)", nullptr, count);
        break;
    case JobKind::EditLeads:
        words.window = tr("Change back");
        words.heading = tr("Change %Ln lead(s) of %1 back?", nullptr, count).arg(place);
        consequence = tr("They get the texts back that they had. A field that somebody has changed since stays as it is.");
        words.action = tr("Change %Ln lead(s) back", nullptr, count);
        break;
    case JobKind::PauseLeads:
        words.window = tr("Pause leads");
        words.heading = tr("Pause %Ln lead(s) of %1?", nullptr, count).arg(place);
        consequence = tr("They receive no further mail of this campaign until they are resumed.");
        words.action = tr("Pause %Ln lead(s)", nullptr, count);
        break;
    case JobKind::ResumeLeads:
        words.window = tr("Resume leads");
        words.heading = tr("Resume %Ln lead(s) of %1?", nullptr, count).arg(place);
        consequence = tr("They go on in the sequence where they were paused.");
        words.action = tr("Resume %Ln lead(s)", nullptr, count);
        break;
    default:
        words.window = tr("Remove leads");
        words.heading = tr("Remove %Ln lead(s) from %1?", nullptr, count).arg(place);
        consequence = tr("They leave this roster only. Undo adds them again as new leads: what %1 noted of them is lost.").arg(vendor);
        words.action = tr("Remove %Ln lead(s)", nullptr, count);
        words.isDangerous = true;
        break;
    }
    if (question.undone)
        words.window = tr("Undo");
    words.consequence = undoSentences(question);
    words.consequence.insert(question.undone ? 1 : 0, consequence);
    return words;
}

} // namespace Muster
