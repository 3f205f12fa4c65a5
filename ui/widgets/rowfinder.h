// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

class QAbstractItemModel;

namespace Muster {

/// Looks for the row whose cell begins with a text, without case, going round the end: what typing in a table jumps to. In slices between
/// the events, so that a million rows do not hold the window up; what is near is found before find() returns. Rows that come or go, or
/// another order, end the search unheard.
class RowFinder : public QObject
{
    Q_OBJECT

public:
    explicit RowFinder(QObject *parent = nullptr);

    /// From `row` on, that one included. Ends a search under way. `model` may go at any time.
    void find(QAbstractItemModel &model, int column, const QString &text, int row);
    void stop();
    [[nodiscard]] bool isSearching() const { return m_next.isActive(); }

Q_SIGNALS:
    void found(int row);

private:
    void searchSome();

    QPointer<QAbstractItemModel> m_model;
    QString m_text;
    int m_column = 0;
    int m_row = 0;
    int m_left = 0; ///< rows that were not looked at
    QTimer m_next;
};

} // namespace Muster
