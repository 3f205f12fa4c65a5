// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/previewtable.h"

#include "theme/theme.h"
#include "widgets/leadtable.h"
#include "widgets/tabledelegate.h"

#include <QHeaderView>

#include <numeric>

namespace Muster {

namespace {

constexpr int narrowest = 80;
constexpr int widest = 340;

} // namespace

LeadTable *makePreviewTable(QAbstractItemModel *model)
{
    auto *table = new LeadTable;
    table->setItemDelegate(new TableDelegate(table));
    table->setModel(model);
    table->setColumnChooser(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setMinimumHeight(3 * rowHeight);
    table->verticalHeader()->show();
    table->verticalHeader()->setSectionsClickable(false);
    table->verticalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionsMovable(false);
    table->horizontalHeader()->setMinimumSectionSize(narrowest);
    table->horizontalHeader()->setMaximumSectionSize(widest);
    return table;
}

void fitPreviewColumns(LeadTable &table)
{
    QList<int> columns(table.model()->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    static_cast<TableDelegate *>(table.itemDelegate())->setBlankColumns(columns);
    table.resizeColumnsToContents();
}

} // namespace Muster
