// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demo/dice.h"

#include <QSet>
#include <QString>

namespace Muster::Sandbox {

/// Makes up public identifiers as LinkedIn writes them, no person twice. None is a textbook name, and hardly one is a bare first
/// and last name: whoever tries Practice with a person of their own should find them not yet blocked.
class DemoPeople
{
public:
    explicit DemoPeople(Dice &dice) : m_dice(dice) {}

    [[nodiscard]] QString next();
    /// Keeps next() from ever giving this one.
    void reserve(const QString &identifier) { m_given.insert(identifier); }

private:
    [[nodiscard]] QString invent();
    [[nodiscard]] QString suffix();

    Dice &m_dice;
    QSet<QString> m_given;
};

} // namespace Muster::Sandbox
