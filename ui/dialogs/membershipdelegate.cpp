// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/membershipdelegate.h"

#include "models/membershipmodel.h"

namespace Muster {

StateLook lookOf(Membership membership)
{
    switch (membership) {
    case Membership::BlockedInWorkspace:
        return {Icon::Block, Token::Caution};
    case Membership::BlockedInCampaign:
        return {Icon::Campaign, Token::Caution};
    case Membership::NotBlocked:
        return {Icon::Check, Token::Good};
    case Membership::Invalid:
        break;
    }
    return {Icon::Exclamation, Token::Bad};
}

MembershipDelegate::MembershipDelegate(QObject *parent) : TableDelegate(parent)
{
    setMutedColumns({MembershipModel::Row});
    setFiguresColumns({MembershipModel::BlockedOn});
    setBlankColumns({MembershipModel::Reason, MembershipModel::BlockedOn});
}

void MembershipDelegate::paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                       const QRect &inner) const
{
    if (index.column() != MembershipModel::Standing) {
        TableDelegate::paintContents(painter, option, index, inner);
        return;
    }
    const StateLook look = lookOf(static_cast<Membership>(index.data(MembershipModel::MembershipRole).toInt()));
    paintShape(painter, option, inner, look.shape, look.tint, index.data().toString());
}

} // namespace Muster
