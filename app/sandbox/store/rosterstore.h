// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/sqlite.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

#include <mutex>
#include <optional>

namespace Muster::Sandbox {

/// The account that all of Puffle's campaigns are of.
inline constexpr char practiceUserId[] = "5d0c6a52-3c1b-4f0e-8f43-9a6c1f1f7b10";

/// A Puffle campaign as it is kept. Dates are as the contract writes them.
struct StoredRoster
{
    QString id{};   ///< a UUID
    QString type{}; ///< "email" or "linkedin": which identity tells its prospects apart
    QString name{};
    QString status = QStringLiteral("draft");
    int dailyLimit = 50;
    int nodeCount = 0;
    QByteArray stats{}; ///< JSON; empty before the first write
    QString createdAt{};
    QString updatedAt{};

    [[nodiscard]] bool isEmail() const { return type == QLatin1String("email"); }
};

/// Somebody on a roster, or about to be. Null texts are unknown.
struct Prospect
{
    QString id{};       ///< a UUID; made where null
    QString identity{}; ///< as people are compared; read from the channel's field where null
    QString status = QStringLiteral("pending");
    QString email{};
    QString linkedinUrl{};
    QString firstName{};
    QString lastName{};
    QString name{}; ///< null: the first and the last one
    QString company{};
    QString position{};
    QString headline{};
    QString customFields{}; ///< a JSON object
    QString source = QStringLiteral("api");
    QString sourceRef{};
    QString createdAt{}; ///< now where null
    QString updatedAt{}; ///< createdAt where null
    QString bouncedAt{};
    QString repliedAt{};
};

struct RosterPage
{
    QByteArrayList prospects; ///< each the contract's Prospect object
    qint64 total = 0;         ///< of the whole roster, or of the status asked for
};

struct RosterDetail
{
    StoredRoster campaign;
    QMap<QString, qint64> byStatus; ///< statuses with nobody are left out
};

/// Why a roster was not written to.
struct RosterRefusal
{
    enum class Kind : unsigned char {
        NoCampaign,
        NotDraft,   ///< `status` says what it is
        NoIdentity, ///< the row `index` lacks the campaign's
        NoProspect,
        BadIdentity, ///< a field cannot hold what it was given; `field` is its name
        Conflict,    ///< somebody else on the roster has this identity
    };

    Kind kind;
    QString status{};
    int index = -1;
    QString field{};
};

template <typename T>
using RosterWrite = tl::expected<T, RosterRefusal>;

/// Puffle's campaigns and rosters in one SQLite file. Every write is one transaction with the look at the campaign's status before
/// it and the statistics after it, on disk when it returns. Calls throw SqliteError where they fail. Thread-safe: one connection for
/// writing and one for reading, each behind a mutex.
class RosterStore
{
public:
    /// Makes the file where there is none; its folder must exist.
    explicit RosterStore(const QString &file);

    /// Newest first.
    [[nodiscard]] QList<StoredRoster> campaigns();
    [[nodiscard]] bool hasCampaign(const QString &id);
    [[nodiscard]] std::optional<RosterDetail> detail(const QString &id);
    /// `limit` prospects after the first `skip` in the order in which they came; `status` empty: of all. None where there is no such
    /// campaign.
    [[nodiscard]] std::optional<RosterPage> page(const QString &campaignId, const QString &status, qint64 skip, int limit);

    /// How many were new. All or nothing where a row is refused.
    RosterWrite<int> add(const QString &campaignId, const QList<Prospect> &people);
    /// Changes the fields named (as on the wire) and gives the contract's Prospect object. An empty text clears a field.
    RosterWrite<QByteArray> update(const QString &campaignId, const QString &prospectId, const QMap<QString, QString> &fields);
    /// How many were there. Unknown IDs are passed over.
    RosterWrite<int> remove(const QString &campaignId, const QStringList &prospectIds);
    RosterWrite<int> wipe(const QString &campaignId);

    /// Beyond the contract, for tests and the administrative paths: no look at the status.
    void addCampaign(const StoredRoster &campaign, const QList<Prospect> &people = {});
    /// False where there is no such campaign.
    bool setCampaignStatus(const QString &id, const QString &status);

private:
    std::mutex m_readMutex;
    std::mutex m_writeMutex;
    Database m_reading;
    Database m_writing;
};

} // namespace Muster::Sandbox
