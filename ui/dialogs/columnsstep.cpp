// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/columnsstep.h"

#include "dialogs/outline.h"
#include "dialogs/previewtable.h"
#include "models/tablepreviewmodel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/leadtable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t searchedRows = 200;
constexpr qsizetype sampleCount = 3;
constexpr int comboWidth = 260;

/// The first few different cells that hold something.
QString samples(const ImportTable &table, int column)
{
    QStringList found;
    for (size_t row = 0; row < std::min(table.rows.rowCount(), searchedRows) && found.size() < sampleCount; ++row) {
        const std::string_view cell = table.rows.cell(row, column);
        const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
        if (!text.isEmpty() && !found.contains(text))
            found << text;
    }
    return found.join(QStringLiteral(" · "));
}

} // namespace

ColumnsStep::ColumnsStep(bool takesReasons, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, Space::l, 20, Space::l);
    layout->setSpacing(Space::l);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::m);
    grid->setColumnStretch(2, 1);
    m_identifier = addField(*grid, tr("&Public identifier"), QStringLiteral("identifierColumn"));
    if (takesReasons) {
        m_reason = addField(*grid, tr("&Reason"), QStringLiteral("reasonColumn"));
    } else {
        auto *why = new QLabel(tr("A campaign's blocklist takes no reasons: WaLead does not keep them there."));
        setTextRole(why, TextRole::Muted);
        grid->addWidget(why, grid->rowCount(), 1, 1, 2);
    }
    layout->addLayout(grid);

    auto *heading = new QLabel(tr("First rows"));
    setTextRole(heading, TextRole::GroupHeading);
    m_previewModel = new TablePreviewModel(this);
    m_preview = makePreviewTable(m_previewModel);
    m_preview->setAccessibleName(tr("First rows"));
    auto *preview = new QVBoxLayout;
    preview->setSpacing(Space::s);
    preview->addWidget(heading);
    preview->addWidget(new Outline(m_preview), 1);
    layout->addLayout(preview, 1);
}

ColumnsStep::Field ColumnsStep::addField(QGridLayout &grid, const QString &label, const QString &objectName)
{
    const int row = grid.rowCount();
    Field field;
    field.column = new QComboBox;
    field.column->setObjectName(objectName);
    field.column->setFixedWidth(comboWidth);
    field.sample = new ElidedLabel;
    field.sample->setToken(Token::Muted);
    auto *name = new QLabel(label);
    name->setBuddy(field.column);
    grid.addWidget(name, row, 0);
    grid.addWidget(field.column, row, 1);
    grid.addWidget(field.sample, row, 2);
    connect(field.column, &QComboBox::activated, this, [this] {
        showSamples();
        Q_EMIT columnsChanged();
    });
    return field;
}

void ColumnsStep::setTable(std::shared_ptr<const ImportTable> table, const ColumnMap &columns)
{
    m_table = std::move(table);
    m_previewModel->setTable(m_table);
    fill(m_identifier, tr("Choose a column"), columns.identity());
    if (m_reason.column)
        fill(m_reason, tr("None"), columns.column(ImportField::Reason));
    showSamples();
    fitPreviewColumns(*m_preview);
}

void ColumnsStep::fill(Field &field, const QString &none, int chosen)
{
    field.column->clear();
    field.column->addItem(none, -1);
    for (int column = 0; column < m_table->headers.size(); ++column)
        field.column->addItem(m_table->headers.at(column).simplified(), column);
    field.column->setCurrentIndex(field.column->findData(chosen));
}

ColumnMap ColumnsStep::columns() const
{
    const int identifier = m_identifier.column->currentData().toInt();
    const int reason = m_reason.column ? m_reason.column->currentData().toInt() : -1;
    return {identifier, reason == identifier ? -1 : reason};
}

void ColumnsStep::focusInput()
{
    m_identifier.column->setFocus();
}

void ColumnsStep::showSamples()
{
    const ColumnMap chosen = columns();
    QHash<int, QString> uses;
    const auto show = [&](Field &field, int column, const QString &use) {
        const QString text = column < 0 ? QString() : samples(*m_table, column);
        field.sample->setText(text);
        if (column >= 0)
            uses.insert(column, use);
    };
    show(m_identifier, chosen.identity(), tr("Public identifier"));
    if (m_reason.column)
        show(m_reason, chosen.column(ImportField::Reason), tr("Reason"));
    m_previewModel->setColumnUses(uses);
}

} // namespace Muster
