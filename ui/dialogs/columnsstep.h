// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/columnmap.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;

namespace Muster {

class ElidedLabel;
class LeadTable;
class TablePreviewModel;

/// Which column holds the people and which the reasons, each with what stands in it.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    /// Without `takesReasons` there is no reason to choose, and it says why.
    explicit ColumnsStep(bool takesReasons, QWidget *parent = nullptr);

    /// Begins with these columns; `table` must not be null.
    void setTable(std::shared_ptr<const ImportTable> table, const ColumnMap &columns);
    /// identifier is -1 until one is chosen.
    [[nodiscard]] ColumnMap columns() const;
    void focusInput();

Q_SIGNALS:
    /// The user chose another column.
    void columnsChanged();

private:
    struct Field
    {
        QComboBox *column = nullptr;
        ElidedLabel *sample = nullptr;
    };

    Field addField(QGridLayout &grid, const QString &label, const QString &objectName);
    void fill(Field &field, const QString &none, int chosen);
    void showSamples();

    std::shared_ptr<const ImportTable> m_table;
    Field m_identifier;
    Field m_reason; ///< empty where the list takes no reasons
    TablePreviewModel *m_previewModel = nullptr;
    LeadTable *m_preview = nullptr;
};

} // namespace Muster
