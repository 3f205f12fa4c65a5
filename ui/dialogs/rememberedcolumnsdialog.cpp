// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/rememberedcolumnsdialog.h"

#include "dialogs/columntext.h"
#include "dialogs/outline.h"
#include "prompts.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/leadtable.h"
#include "widgets/tabledelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

enum Column { Target, Headers, Fields, Custom, When };

QString fieldsText(const RememberedColumns &choice, const QString &separator)
{
    QStringList texts;
    for (const auto &[field, header] : choice.fields)
        //: A column's header in the file, then what Muster takes it for
        texts << RememberedColumnsDialog::tr("%1 → %2").arg(header, fieldLabel(field));
    return texts.join(separator);
}

QStandardItem *cell(const QString &text, const QString &toolTip = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(toolTip.isEmpty() ? text : toolTip);
    return item;
}

QList<QStandardItem *> rowFor(const RememberedColumns &choice)
{
    const QString comma = QStringLiteral(", ");
    return {cell(targetLabel(choice.target)), cell(choice.headers.join(comma), choice.headers.join(u'\n')),
            cell(fieldsText(choice, comma), fieldsText(choice, QStringLiteral("\n"))),
            cell(choice.custom.join(comma), choice.custom.join(u'\n')), cell(dayText(choice.when))};
}

} // namespace

RememberedColumnsDialog::RememberedColumnsDialog(Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_prompts(prompts), m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Remembered columns"));
    resize(980, 480);
    setMinimumSize(640, 320);
    auto *title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Title);
    auto *advice =
        new QLabel(tr("A table with the same headers gets the same columns again, in whatever order they stand. Only headers are "
                      "kept, never what stands below them."));
    advice->setWordWrap(true);
    setTextRole(advice, TextRole::Muted);
    auto *nothing = new EmptyState;
    nothing->setContent(Icon::History, tr("No columns are remembered yet."),
                        tr("When you choose the columns of a file, Muster remembers them for the next one like it."));
    m_pages = new QStackedLayout;
    m_pages->addWidget(makeList());
    m_pages->addWidget(nothing);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    m_forgetAll = buttons->addButton(tr("Forget &all…"), QDialogButtonBox::ActionRole);
    m_forgetAll->setObjectName(QStringLiteral("forgetAllButton"));
    for (QPushButton *button : {m_forget, m_forgetAll})
        button->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, &RememberedColumnsDialog::forgetSelected);
    connect(m_forgetAll, &QPushButton::clicked, this, &RememberedColumnsDialog::forgetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    layout->addWidget(title);
    layout->addWidget(advice);
    layout->addLayout(m_pages, 1);
    layout->addWidget(buttons);
    fill();
    m_table->setFocus();
}

void RememberedColumnsDialog::openFor(Settings &settings, Prompts &prompts, QWidget *parent)
{
    auto *dialog = new RememberedColumnsDialog(settings, prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *RememberedColumnsDialog::makeList()
{
    m_table = new LeadTable;
    m_table->setObjectName(QStringLiteral("rememberedColumns"));
    m_table->setAccessibleName(windowTitle());
    auto *delegate = new TableDelegate(m_table);
    delegate->setFiguresColumns({When});
    delegate->setMutedColumns({Headers, When});
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->setColumnChooser(false);
    m_model->setHorizontalHeaderLabels({tr("For"), tr("Headers"), tr("Fields"), tr("Custom fields"), tr("Remembered")});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Fields, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(Target, 140), std::pair(Headers, 230), std::pair(Custom, 130), std::pair(When, 110)})
        m_table->setColumnWidth(column, width);
    connect(m_table, &LeadTable::deleteRequested, this, &RememberedColumnsDialog::forgetSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RememberedColumnsDialog::updateButtons);
    return new Outline(m_table);
}

void RememberedColumnsDialog::fill()
{
    m_choices = rememberedColumns(m_settings);
    m_model->removeRows(0, m_model->rowCount());
    for (const RememberedColumns &choice : m_choices)
        m_model->appendRow(rowFor(choice));
    m_pages->setCurrentIndex(m_choices.isEmpty() ? 1 : 0);
    updateButtons();
}

void RememberedColumnsDialog::forgetSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    int first = m_model->rowCount();
    for (const QModelIndex &row : rows) {
        forgetColumns(m_choices.at(row.row()), m_settings);
        first = std::min(first, row.row());
    }
    fill();
    if (m_choices.isEmpty())
        return;
    m_table->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1), 0)); // selectRow() fails from right to left
    m_table->setFocus();
}

void RememberedColumnsDialog::forgetAll()
{
    const auto count = static_cast<int>(m_choices.size());
    m_prompts.confirm(this, tr("Forget all columns?"), tr("Muster will guess again for %Ln kind(s) of table.", nullptr, count),
                      tr("Forget all"), [this] {
                          forgetAllColumns(m_settings);
                          fill();
                      });
}

void RememberedColumnsDialog::updateButtons()
{
    if (!m_forget)
        return;
    m_forget->setEnabled(m_table->selectionModel()->hasSelection());
    m_forgetAll->setEnabled(!m_choices.isEmpty());
}

} // namespace Muster
