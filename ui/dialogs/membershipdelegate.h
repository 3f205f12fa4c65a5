// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/membership.h"
#include "widgets/statedelegate.h"

namespace Muster {

/// The shape and colour that go with an answer wherever it is shown.
[[nodiscard]] StateLook lookOf(Membership membership);

/// Paints the rows of a verified list: the answer as shape and word in its colour.
class MembershipDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit MembershipDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const override;
};

} // namespace Muster
