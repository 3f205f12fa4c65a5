// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/jobcontent.h"

#include <QByteArray>

#include <functional>

namespace Muster {

/// Packs rows of a source table into pieces of about a thousand, compressed.
class SourcePacker
{
public:
    explicit SourcePacker(std::function<void(const QByteArray &piece)> take) : m_take(std::move(take)) {}

    void add(const SourceRow &row);
    /// Gives the last piece, if there is one.
    void finish();

private:
    std::function<void(const QByteArray &)> m_take;
    QByteArray m_rows;
    int m_count = 0;
};

/// Visits the rows of one piece, in order; their cells are valid only while visited. False where it is damaged.
[[nodiscard]] bool unpackSource(const QByteArray &piece, const std::function<void(const SourceRow &)> &take);

} // namespace Muster
