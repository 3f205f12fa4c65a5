// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Muster {

/// The columns that fill no field, each with a tick: ticked ones are kept as custom fields under their headers. None is at first.
/// Columns in which nothing stands, and those that Muster adds to result files, are not offered.
class CustomColumns : public QWidget
{
    Q_OBJECT

public:
    static constexpr int headingHeight = 26; ///< of the row above the list, with links in it; for one beside it

    explicit CustomColumns(QWidget *parent = nullptr);

    /// Must not be null. Nothing is ticked.
    void setTable(const std::shared_ptr<const ImportTable> &table);
    /// These fill a field and are not offered; their ticks come back with them.
    void setMapped(const QList<int> &columns);
    /// Ticks exactly these.
    void setKept(const QList<int> &columns);
    /// Ticked and offered, rising.
    [[nodiscard]] QList<int> kept() const;

Q_SIGNALS:
    /// The user ticked or unticked.
    void changed();

private:
    void tickAll(bool ticked);
    void updateLinks();

    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
};

} // namespace Muster
