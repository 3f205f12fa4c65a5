// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowindex.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace Muster {

RowIndex::RowIndex(QObject *parent) : QObject(parent) {}

RowIndex::~RowIndex()
{
    cancel();
}

void RowIndex::rebuild(Order order)
{
    cancel();
    m_stale = std::make_shared<std::atomic<bool>>(false);
    auto *watcher = new QFutureWatcher<Built>(this);
    connect(watcher, &QFutureWatcher<Built>::finished, this, [this, watcher, token = m_stale] {
        watcher->deleteLater();
        if (token == m_stale)
            take(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(order), token = m_stale] { return build(work, *token); }));
}

void RowIndex::cancel()
{
    if (m_stale)
        m_stale->store(true, std::memory_order_relaxed);
    m_stale.reset();
}

void RowIndex::append(std::span<const quint32> sourceRows)
{
    Q_ASSERT(!isBusy());
    for (const quint32 row : sourceRows) {
        note(m_toView, row, m_toSource.size());
        m_toSource.push_back(row);
    }
}

void RowIndex::clear()
{
    cancel();
    m_toSource.clear();
    m_toView.clear();
}

int RowIndex::sourceToView(quint32 sourceRow) const
{
    return sourceRow < m_toView.size() ? m_toView[sourceRow] : -1;
}

RowIndex::Built RowIndex::build(const Order &order, const std::atomic<bool> &stale)
{
    Built built;
    if (stale.load(std::memory_order_relaxed))
        return built;
    built.toSource = order(stale);
    if (stale.load(std::memory_order_relaxed))
        return {};
    built.toView.reserve(built.toSource.size());
    for (size_t viewRow = 0; viewRow < built.toSource.size(); ++viewRow)
        note(built.toView, built.toSource[viewRow], viewRow);
    return built;
}

void RowIndex::note(std::vector<qint32> &toView, quint32 sourceRow, size_t viewRow)
{
    if (sourceRow >= toView.size())
        toView.resize(static_cast<size_t>(sourceRow) + 1, -1);
    toView[sourceRow] = static_cast<qint32>(viewRow);
}

void RowIndex::take(Built built)
{
    // Not busy any more before anyone is told, so that a listener may ask for the next rebuild.
    m_stale.reset();
    Q_EMIT aboutToChange();
    m_toSource.swap(built.toSource);
    m_toView.swap(built.toView);
    Q_EMIT rebuilt();
}

} // namespace Muster
