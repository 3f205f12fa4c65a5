// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "base/result.h"

#include <QObject>

namespace Muster {

/// Reads a whole roster: by `total` several pages at once, or by cursor one after another, whichever the vendor's answers offer. Deleting
/// it cancels. Main thread. Nothing is emitted from within start().
///
/// No lead is given twice (by LeadId), whatever is added or removed meanwhile. Where the roster changed while it was read (the total is
/// another, a row came twice, pages do not fit together), changedMeanwhile() says so and the pages behind the change are read once more, so
/// that whoever stood there from the first page to the last is in it; a roster that never stands still ends after a few rounds, told.
class RosterListing : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QStringList statuses = {}; ///< the vendor's words; empty: all. Several are read one after another
        bool keepsWire = false;
        int pagesAtOnce = 0; ///< 0: as many as the connection has requests at once
    };

    /// `api` must outlive this object's work.
    RosterListing(RosterApi &api, CampaignId campaign, Options options, QObject *parent = nullptr);
    ~RosterListing() override;

    /// Begins; call once.
    void start();

    [[nodiscard]] const CampaignId &campaign() const;
    /// What has come so far, each lead once, as it was last read. Once finished(): in the server's order, and without those who were seen at
    /// first and stood nowhere any more when the changed pages were read again.
    [[nodiscard]] const QList<Lead> &leads() const;
    /// As the server last said; unset before.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Rows that came without an ID; counted, not given.
    [[nodiscard]] int unreadable() const;
    /// Some of the roster did not come, once finished(): leads and unreadable rows are fewer than the total; or there is no total, and the
    /// server's cursors led round in a circle.
    [[nodiscard]] bool isShort() const;
    /// The roster was another at the end than at the beginning, or while it was read.
    [[nodiscard]] bool changedMeanwhile() const;

Q_SIGNALS:
    /// New leads, never empty; pages may come out of order. `loaded` of `total` (-1: not known).
    void pageLoaded(const QList<Muster::Lead> &page, qint64 loaded, qint64 total);
    /// Exactly once: the roster is complete. Nothing follows.
    void finished();
    /// Exactly once, instead of finished(): leads() holds what came before. Nothing follows.
    void failed(const Muster::ApiError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
