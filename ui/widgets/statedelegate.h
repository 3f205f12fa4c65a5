// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tabledelegate.h"

#include <functional>
#include <optional>

namespace Muster {

/// A state's shape and colour, which go with its word.
struct StateLook
{
    Icon shape;
    Token tint;
};

/// A TableDelegate with one column that shows a state as shape and word in its colour.
class StateDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using LookOf = std::function<std::optional<StateLook>(const QModelIndex &index)>; ///< none: the cell stays empty

    StateDelegate(int column, LookOf lookOf, QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const override;

private:
    int m_column;
    LookOf m_lookOf;
};

} // namespace Muster
