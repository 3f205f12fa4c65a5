// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace Muster {

/// An opaque identifier that cannot be mistaken for another kind of identifier or for plain text.
/// The text is the server's (or the profile's) own; it is never parsed, trimmed or compared without case.
template <typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongId &a, const StrongId &b) { return a.m_text == b.m_text; }
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A workspace block's record; what unblocking takes (seed 002: not the public identifier).
using RecordId = StrongId<struct RecordIdTag>;
/// A vendor's campaign.
using CampaignId = StrongId<struct CampaignIdTag>;
/// A connection of this profile; stable across renames.
using ConnectionId = StrongId<struct ConnectionIdTag>;

} // namespace Muster
