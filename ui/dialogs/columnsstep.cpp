// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/columnsstep.h"

#include "dialogs/customcolumns.h"
#include "dialogs/outline.h"
#include "dialogs/previewtable.h"
#include "models/tablepreviewmodel.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/leadtable.h"
#include "widgets/tag.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int comboWidth = 260;
constexpr int whyWidth = 184;
constexpr int customWidth = 280;

QHBoxLayout *headingRow(const QString &text)
{
    auto *heading = new QLabel(text);
    setTextRole(heading, TextRole::GroupHeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addStrut(CustomColumns::headingHeight);
    row->addWidget(heading);
    row->addStretch();
    return row;
}

/// So that what a column is used for can be read.
void widenToHeaders(LeadTable &table)
{
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (const int wanted = header->sectionSizeHint(column); wanted > header->sectionSize(column))
            header->resizeSection(column, std::min(wanted, header->maximumSectionSize()));
    }
}

} // namespace

ColumnsStep::ColumnsStep(ImportTarget target, bool takesReasons, QWidget *parent) : QWidget(parent), m_target(target)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, Space::l, 20, Space::l);
    layout->setSpacing(Space::l);
    addFields(*layout, takesReasons);
    addPreview(*layout);
}

void ColumnsStep::addFields(QVBoxLayout &layout, bool takesReasons)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(3, 1);
    for (const ImportField field : fieldsOf(m_target)) {
        if (field != ImportField::Reason || takesReasons)
            addField(*grid, field);
    }
    QString remark;
    if (m_target == ImportTarget::Blocklist && !takesReasons)
        remark = tr("A campaign's blocklist takes no reasons: WaLead does not keep them there.");
    else if (m_target == ImportTarget::SequenceRoster)
        remark = tr("SendKit takes no LinkedIn profiles: they are only compared with the blocklists.");
    if (!remark.isEmpty()) {
        auto *why = new QLabel(remark);
        setTextRole(why, TextRole::Muted);
        grid->addWidget(why, grid->rowCount(), 1, 1, 3);
    }
    layout.addLayout(grid);
}

void ColumnsStep::addField(QGridLayout &grid, ImportField field)
{
    const int row = grid.rowCount();
    Field made;
    made.field = field;
    made.column = new QComboBox;
    made.column->setObjectName(fieldWord(field) + QLatin1String("Column"));
    made.column->setFixedWidth(comboWidth);
    made.why = new ElidedLabel;
    made.why->setObjectName(fieldWord(field) + QLatin1String("Why"));
    made.why->setToken(Token::Muted);
    made.alarm = new Tag;
    made.alarm->setObjectName(fieldWord(field) + QLatin1String("Alarm"));
    made.sample = new ElidedLabel;
    made.sample->setObjectName(fieldWord(field) + QLatin1String("Sample"));
    made.sample->setToken(Token::Muted);
    auto *name = new QLabel(fieldMnemonic(field));
    name->setBuddy(made.column);
    if (isRequired(made)) {
        setTextRole(name, TextRole::Strong);
        made.column->setAccessibleDescription(tr("Required"));
    }
    auto *reasons = new QWidget;
    reasons->setFixedWidth(whyWidth);
    auto *reasonsLayout = new QHBoxLayout(reasons);
    reasonsLayout->setContentsMargins({});
    reasonsLayout->addWidget(made.why, 1);
    reasonsLayout->addWidget(made.alarm);
    reasonsLayout->addStretch();
    grid.addWidget(name, row, 0);
    grid.addWidget(made.column, row, 1);
    grid.addWidget(reasons, row, 2);
    grid.addWidget(made.sample, row, 3);
    const size_t index = m_fields.size();
    m_fields.push_back(made);
    connect(made.column, &QComboBox::activated, this, [this, index] { takeChoice(m_fields[index]); });
}

void ColumnsStep::addPreview(QVBoxLayout &layout)
{
    m_previewModel = new TablePreviewModel(this);
    m_preview = makePreviewTable(m_previewModel);
    m_preview->setAccessibleName(tr("First rows"));
    m_guessAnew = new QPushButton(tr("Guess the columns anew"));
    m_guessAnew->setObjectName(QStringLiteral("guessAnewLink"));
    m_guessAnew->setAutoDefault(false);
    m_guessAnew->setToolTip(tr("Leaves the remembered choice aside and looks at the headers and cells again."));
    setButtonRole(m_guessAnew, ButtonRole::Link);
    connect(m_guessAnew, &QPushButton::clicked, this, &ColumnsStep::guessAnew);

    auto *preview = new QVBoxLayout;
    preview->setSpacing(Space::s);
    QHBoxLayout *heading = headingRow(tr("First rows"));
    heading->addWidget(m_guessAnew);
    preview->addLayout(heading);
    preview->addWidget(new Outline(m_preview), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::l);
    row->addLayout(preview, 1);
    if (takesCustomFields(m_target)) {
        m_custom = new CustomColumns;
        m_custom->setFixedWidth(customWidth);
        connect(m_custom, &CustomColumns::changed, this, [this] {
            showUses();
            Q_EMIT columnsChanged();
        });
        row->addWidget(m_custom);
    }
    layout.addLayout(row, 1);
}

void ColumnsStep::setTable(std::shared_ptr<const ImportTable> table, const ColumnChoice &choice)
{
    m_table = std::move(table);
    m_previewModel->setTable(m_table);
    for (const Field &field : m_fields) {
        field.column->clear();
        field.column->addItem(isRequired(field) ? tr("Choose a column") : tr("None"), -1);
        for (int column = 0; column < m_table->headers.size(); ++column)
            field.column->addItem(m_table->headers.at(column).simplified(), column);
    }
    if (m_custom)
        m_custom->setTable(m_table);
    choose(choice);
    fitPreviewColumns(*m_preview);
}

void ColumnsStep::choose(const ColumnChoice &choice)
{
    for (Field &field : m_fields) {
        field.column->setCurrentIndex(field.column->findData(choice.guess.map.column(field.field)));
        field.lost = -1;
        field.reason = chosenColumn(field) < 0 ? ColumnReason{} : reasonFor(choice, field.field, m_table->headers.size() == 1);
        showReason(field, field.reason);
    }
    const bool takesReasons =
        std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.field == ImportField::Reason; });
    m_unusedReason = takesReasons ? -1 : choice.guess.map.column(ImportField::Reason);
    if (m_custom)
        m_custom->setKept(choice.guess.map.customColumns());
    m_guessAnew->setVisible(choice.remembered);
    showUses();
}

void ColumnsStep::guessAnew()
{
    focusInput(); // the link goes away under the focus
    choose({guessColumns(*m_table, m_target)});
    Q_EMIT columnsChanged();
}

int ColumnsStep::chosenColumn(const Field &field) const
{
    return field.column->currentData().toInt();
}

ColumnMap ColumnsStep::columns() const
{
    ColumnMap map(m_target);
    for (const Field &field : m_fields)
        map.set(field.field, chosenColumn(field));
    if (m_custom)
        map.setCustomColumns(m_custom->kept());
    return map;
}

ColumnMap ColumnsStep::columnsToRemember() const
{
    ColumnMap map = columns();
    const bool isFree =
        std::none_of(m_fields.begin(), m_fields.end(), [this](const Field &field) { return chosenColumn(field) == m_unusedReason; });
    if (m_unusedReason >= 0 && isFree)
        map.set(ImportField::Reason, m_unusedReason);
    return map;
}

void ColumnsStep::focusInput()
{
    m_fields.front().column->setFocus();
}

// The column moves here from the field that had it, which says so.
void ColumnsStep::takeChoice(Field &chosen)
{
    const int column = chosenColumn(chosen);
    chosen.lost = -1;
    chosen.reason = {};
    showReason(chosen, chosen.reason);
    giveBack();
    for (Field &field : m_fields) {
        if (&field == &chosen || column < 0 || chosenColumn(field) != column)
            continue;
        field.lost = column;
        field.column->setCurrentIndex(0);
        showReason(field, movedText(chosen.field));
    }
    showUses();
    Q_EMIT columnsChanged();
}

// Keys run through a combo box's entries: what was only passed by goes back to its field.
void ColumnsStep::giveBack()
{
    for (Field &field : m_fields) {
        const bool isFree = std::none_of(m_fields.begin(), m_fields.end(),
                                         [this, &field](const Field &other) { return chosenColumn(other) == field.lost; });
        if (field.lost < 0 || !isFree)
            continue;
        field.column->setCurrentIndex(field.column->findData(field.lost));
        field.lost = -1;
        showReason(field, field.reason);
    }
}

void ColumnsStep::showReason(const Field &field, const ColumnReason &reason)
{
    const bool isMissing = isRequired(field) && chosenColumn(field) < 0;
    field.why->setText(reason.isAlarm ? QString() : reason.text);
    field.why->setVisible(!field.why->text().isEmpty());
    field.why->setToolTip(reason.explanation);
    if (isMissing && !reason.isAlarm)
        field.alarm->setText(tr("Required"), TagTone::Bad);
    else
        field.alarm->setText(reason.isAlarm ? reason.text : QString(), TagTone::Caution);
    field.alarm->setToolTip(reason.explanation);
}

void ColumnsStep::showUses()
{
    QHash<int, QString> uses;
    for (const Field &field : m_fields) {
        const int column = chosenColumn(field);
        field.sample->setText(column < 0 ? QString() : samplesOf(*m_table, column));
        if (column >= 0)
            uses.insert(column, fieldLabel(field.field));
    }
    if (m_custom) {
        m_custom->setMapped(uses.keys());
        for (const int column : m_custom->kept())
            uses.insert(column, tr("custom field"));
    }
    m_previewModel->setColumnUses(uses);
    widenToHeaders(*m_preview);
}

} // namespace Muster
