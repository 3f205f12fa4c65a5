// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/outcomedialog.h"

#include "dialogs/exportfile.h"
#include "export/csvwriter.h"
#include "prompts.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace Muster {

OutcomeDialog::OutcomeDialog(QList<PersonOutcome> people, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_model(new OutcomeModel(std::move(people), this)), m_settings(settings), m_prompts(prompts)
{
    setWindowTitle(tr("What did not get through"));
    resize(820, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    auto *title = new QLabel(tr("%Ln person(s) did not get through", nullptr, m_model->rowCount()));
    setTextRole(title, TextRole::Title);
    auto *advice = new QLabel(tr("Save them as a file, correct it, and drop it on the window to try again."));
    setTextRole(advice, TextRole::Muted);
    layout->addWidget(title);
    layout->addWidget(advice);

    auto *table = new LeadTable;
    table->setAccessibleName(windowTitle());
    table->setModel(m_model);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(OutcomeModel::Person, 220);
    table->setColumnWidth(OutcomeModel::Reason, 150);
    layout->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *keep = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    connect(keep, &QPushButton::clicked, this, &OutcomeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void OutcomeDialog::save()
{
    askExportFile(this, m_settings, m_prompts, tr("Save what did not get through"), tr("not-blocked.csv"), {tr("CSV files (*.csv)")},
                  [this](const QString &path) { write(path); });
}

void OutcomeDialog::write(const QString &path)
{
    QSaveFile file(path);
    bool ok = file.open(QIODevice::WriteOnly);
    if (ok) {
        CsvWriter csv(file);
        for (const char *header : {"publicIdentifier", "reason", "muster_verdict", "muster_detail"})
            csv.cell(std::string_view(header));
        csv.endRow();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < OutcomeModel::ColumnCount; ++column)
                csv.cell(m_model->index(row, column).data().toString());
            csv.endRow();
        }
        ok = csv.flush();
    }
    if (!ok || !file.commit())
        m_prompts.tell(this, tr("The file could not be written"), tr("%1: %2").arg(path, file.errorString()));
}

} // namespace Muster
