// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/sendkit/dncapi.h"
#include "services/blocklistlisting.h"

#include <QSet>

namespace Muster {

/// Reads SendKit's do-not-contact list: by cursor where the answers give one, else by page (contracts/NOTES.md, "Where sources disagree").
/// Rows stand in the server's order.
///
/// The documentation promises no order and no snapshot, so what is removed while pages are read may push a row past the reader. Where the
/// list showed that it moved (its total is another, a row came twice, or fewer rows came than it has), it is read once more from its
/// beginning for what was missed, a few times at most.
class DncListing final : public BlocklistListing
{
    Q_OBJECT

public:
    /// `api` must outlive this object's work.
    explicit DncListing(DncApi &api, QObject *parent = nullptr);

    void start() override;

private:
    void beginRound();
    void requestPage();
    void takePage(const DncPage &page);
    [[nodiscard]] QList<BlockedLead> newIn(const DncPage &page);
    [[nodiscard]] bool goesOn(const DncPage &page, bool hasNew);
    void endRound();

    DncApi &m_api;
    QSet<QString> m_seen; ///< rowKey() of leads()

    // This round.
    int m_round = 0;
    int m_page = 1;
    QString m_cursor;
    QSet<QString> m_seenNow;
    qint64 m_received = 0;
    int m_unreadableNow = 0;
    std::optional<qint64> m_total; ///< as the round's first page said
    bool m_moved = false;
};

} // namespace Muster
