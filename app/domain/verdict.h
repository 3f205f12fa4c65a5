// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Muster {

/// What will become of one row of an import, decided before anything is sent.
enum class Verdict : unsigned char {
    Ready,           ///< will be sent
    DuplicateInFile, ///< the same person as another row, which stands for both
    AlreadyThere,    ///< on the target list already
    Blocked,         ///< on a blocklist, so left out of a roster
    Invalid,         ///< breaks a rule; will not be sent
};

inline constexpr int verdictCount = 5;
inline constexpr std::array<Verdict, verdictCount> allVerdicts{Verdict::Ready, Verdict::DuplicateInFile, Verdict::AlreadyThere,
                                                               Verdict::Blocked, Verdict::Invalid};

/// The word in result files and JSON ("duplicate_in_file"); stable, not translated.
[[nodiscard]] QString verdictWord(Verdict verdict);
/// Translatable, for people: "Duplicate in file". For a blocklist, AlreadyThere is "Already blocked".
[[nodiscard]] QString verdictLabel(Verdict verdict);

/// How many rows have each verdict.
struct VerdictCounts
{
    std::array<qint64, verdictCount> byVerdict{};

    qint64 &operator[](Verdict verdict) { return byVerdict[static_cast<size_t>(verdict)]; }
    qint64 operator[](Verdict verdict) const { return byVerdict[static_cast<size_t>(verdict)]; }
    [[nodiscard]] qint64 total() const;
    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

} // namespace Muster
