// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/teamprofiledialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/outline.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

enum Column { Name, Kind, State, Choice, Detail };
enum Way { Keep, Replace };

QString kindText(SharedKind kind)
{
    switch (kind) {
    case SharedKind::Connection:
        return TeamProfileDialog::tr("Connection");
    case SharedKind::Columns:
        return TeamProfileDialog::tr("Columns of a file");
    case SharedKind::View:
        break;
    }
    return TeamProfileDialog::tr("Saved view");
}

QString stateText(SharedState state)
{
    switch (state) {
    case SharedState::New:
        return TeamProfileDialog::tr("New");
    case SharedState::Same:
        return TeamProfileDialog::tr("Here already");
    case SharedState::Conflicting:
        break;
    }
    return TeamProfileDialog::tr("Another has its name");
}

} // namespace

TeamProfileDialog::TeamProfileDialog(const QList<SharedItem> &items, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_items(items)
{
    setWindowTitle(tr("Import connections and mappings"));
    resize(940, 520);
    setMinimumSize(640, 360);
    layOut(fileName);
    fill();
    updateButton();
}

void TeamProfileDialog::layOut(const QString &fileName)
{
    auto *title = new QLabel(tr("What %1 brings", "a file").arg(fileName));
    title->setTextFormat(Qt::PlainText);
    setTextRole(title, TextRole::Title);
    auto *advice = new QLabel(tr("Clear the mark of what you do not want. Keys are never in such a file: Muster asks for each when you "
                                 "first use its connection."));
    advice->setWordWrap(true);
    setTextRole(advice, TextRole::Muted);
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("sharedItems"));
    m_table->setAccessibleName(title->text());
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Name"), tr("What it is"), tr("Here"), tr("What to do"), tr("Details")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("importButton"));
    setButtonRole(m_go, ButtonRole::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    layout->addWidget(title);
    layout->addWidget(advice);
    layout->addWidget(new Outline(m_table), 1);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(m_table, &QTreeWidget::itemChanged, this, &TeamProfileDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TeamProfileDialog::fill()
{
    for (const SharedItem &item : std::as_const(m_items)) {
        auto *row = new QTreeWidgetItem(m_table, {item.name, kindText(item.kind), stateText(item.state), {}, item.detail});
        row->setToolTip(Name, plainToolTip(item.name));
        row->setToolTip(Detail, plainToolTip(item.detail));
        row->setSizeHint(Detail, {0, controlHeight + 2}); // the column takes what is left over
        const bool isNews = item.state != SharedState::Same;
        row->setCheckState(Name, isNews && item.taken ? Qt::Checked : Qt::Unchecked);
        row->setDisabled(!isNews);
        QComboBox *choice = nullptr;
        if (item.state == SharedState::Conflicting) {
            choice = new QComboBox;
            // Of two mappings for the same headers only one can be.
            choice->addItem(item.kind == SharedKind::Columns ? tr("Keep mine") : tr("Keep both"));
            if (item.mayReplace)
                choice->addItem(tr("Replace mine"));
            choice->setCurrentIndex(item.mayReplace && item.replaces ? Replace : Keep);
            choice->setAccessibleName(tr("What to do with %1").arg(item.name));
            m_table->setItemWidget(row, Choice, choice);
        }
        m_choices.append(choice);
    }
    m_table->header()->setStretchLastSection(true);
    for (int column = Name; column < Detail; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(Name, std::min(m_table->columnWidth(Name), 280));
    if (std::any_of(m_choices.begin(), m_choices.end(), [](const QComboBox *choice) { return choice != nullptr; }))
        m_table->setColumnWidth(Choice, 150);
    else
        m_table->hideColumn(Choice);
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

QList<SharedItem> TeamProfileDialog::items() const
{
    QList<SharedItem> chosen = m_items;
    for (int row = 0; row < chosen.size(); ++row) {
        chosen[row].taken = m_table->topLevelItem(row)->checkState(Name) == Qt::Checked;
        chosen[row].replaces = m_choices[row] && m_choices[row]->currentIndex() == Replace;
    }
    return chosen;
}

void TeamProfileDialog::updateButton()
{
    int taken = 0;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        if (m_table->topLevelItem(row)->checkState(Name) == Qt::Checked)
            ++taken;
    }
    m_go->setEnabled(taken > 0);
    m_go->setText(taken > 0 ? tr("Import %Ln item(s)", nullptr, taken) : tr("Nothing to import"));
}

QString teamProfileOutcomeText(const TeamProfileOutcome &outcome)
{
    QStringList lines;
    const int added = outcome.added;
    const int renamed = outcome.renamed;
    const int replaced = outcome.replaced;
    const int leftAlone = outcome.leftAlone;
    if (added > 0)
        lines << TeamProfileDialog::tr("%Ln item(s) was/were added.", nullptr, added);
    if (renamed > 0)
        lines << TeamProfileDialog::tr("%Ln item(s) was/were added under a new name.", nullptr, renamed);
    if (replaced > 0)
        lines << TeamProfileDialog::tr("%Ln item(s) was/were replaced.", nullptr, replaced);
    if (leftAlone > 0)
        lines << TeamProfileDialog::tr("%Ln item(s) stayed as it was/they were.", nullptr, leftAlone);
    if (!outcome.problem.isEmpty())
        lines << outcome.problem;
    return lines.join(QLatin1Char('\n'));
}

} // namespace Muster
