// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>

namespace Muster::Sandbox {

/// Chance that falls the same way everywhere and every time: the standard fixes what the engine gives, but not what its
/// distributions make of it.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// 0 to `bound` - 1; `bound` must be positive.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

} // namespace Muster::Sandbox
