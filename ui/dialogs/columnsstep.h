// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/columntext.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Muster {

class CustomColumns;
class ElidedLabel;
class LeadTable;
class TablePreviewModel;
class Tag;

/// Which column fills which field of a target, each with what stands in it and what speaks for it, and which other columns are kept as
/// custom fields.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    /// Without `takesReasons` a blocklist has no reason to choose, and it says why.
    explicit ColumnsStep(ImportTarget target, bool takesReasons = true, QWidget *parent = nullptr);

    /// Begins with these columns; `table` must not be null.
    void setTable(std::shared_ptr<const ImportTable> table, const ColumnChoice &choice);
    /// No column serves two fields. identity() is -1 until one is chosen.
    [[nodiscard]] ColumnMap columns() const;
    /// The same with a column for reasons where they are not taken: the next list for these headers may take them.
    [[nodiscard]] ColumnMap columnsToRemember() const;
    void focusInput();

Q_SIGNALS:
    /// The user chose another column, or another custom field.
    void columnsChanged();

private:
    struct Field
    {
        ImportField field;
        QComboBox *column = nullptr;
        ElidedLabel *why = nullptr; ///< what speaks for the column
        Tag *alarm = nullptr;       ///< instead, where something is to be looked at
        ElidedLabel *sample = nullptr;
        ColumnReason reason = {};
        int lost = -1; ///< the column that another field took, until the user chooses here
    };

    void addFields(QVBoxLayout &layout, bool takesReasons);
    void addField(QGridLayout &grid, ImportField field);
    void addPreview(QVBoxLayout &layout);
    void choose(const ColumnChoice &choice);
    void guessAnew();
    void takeChoice(Field &chosen);
    void giveBack();
    void showReason(const Field &field, const ColumnReason &reason);
    void showUses();
    [[nodiscard]] int chosenColumn(const Field &field) const;
    [[nodiscard]] bool isRequired(const Field &field) const { return field.field == identityField(m_target); }

    ImportTarget m_target;
    std::shared_ptr<const ImportTable> m_table;
    std::vector<Field> m_fields;
    int m_unusedReason = -1; ///< the column for reasons where they are not taken
    TablePreviewModel *m_previewModel = nullptr;
    LeadTable *m_preview = nullptr;
    CustomColumns *m_custom = nullptr; ///< null where the target takes none
    QPushButton *m_guessAnew = nullptr;
};

} // namespace Muster
