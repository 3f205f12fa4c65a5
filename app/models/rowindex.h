// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace Muster {

/// Which source row stands in which row of a view: our own sort and filter, because QSortFilterProxyModel stalls the window for
/// seconds on long lists (architecture.md, decision 5). It knows nothing of what the rows hold; its owner, a model, hands it a pure
/// function that works the order out.
///
/// Threads: this object lives on the main thread, and every method is to be called there. The function passed to rebuild() runs
/// on a worker of the global QThreadPool. It must own everything that it reads (an immutable snapshot, captured by value or by a
/// shared pointer to const) and touch nothing else, as it may still run when this object is gone. It should look at `stale` every
/// few thousand rows and return anything at all once it is set: the answer is then dropped.
///
/// Only the last request lands: a rebuild() before the previous one has landed makes that one stale.
class RowIndex : public QObject
{
    Q_OBJECT

public:
    /// Returns the source rows to be shown, in their order, each at most once.
    using Order = std::function<std::vector<quint32>(const std::atomic<bool> &stale)>;

    explicit RowIndex(QObject *parent = nullptr);
    /// Does not wait for a worker.
    ~RowIndex() override;

    /// Works `order` out on a worker. Later, from the event loop, aboutToChange() and rebuilt() are emitted, unless another
    /// request or cancel() came first.
    void rebuild(Order order);
    /// Drops the request under way, if any; what is shown stays.
    void cancel();
    /// A request is under way.
    [[nodiscard]] bool isBusy() const { return m_stale != nullptr; }

    /// Puts rows at the end at once, without signals: for lists that grow in their order. Not while isBusy(), because the result
    /// under way would not have them.
    void append(std::span<const quint32> sourceRows);
    /// Shows nothing, without signals; drops the request under way.
    void clear();

    /// How many rows are shown.
    [[nodiscard]] int size() const { return static_cast<int>(m_toSource.size()); }
    /// Constant time. `viewRow` is 0 to size() - 1.
    [[nodiscard]] quint32 viewToSource(int viewRow) const { return m_toSource[static_cast<size_t>(viewRow)]; }
    /// Constant time. -1 where the row is not shown, or does not exist.
    [[nodiscard]] int sourceToView(quint32 sourceRow) const;
    /// All of them, in view order.
    [[nodiscard]] const std::vector<quint32> &sourceRows() const { return m_toSource; }

Q_SIGNALS:
    /// The result of rebuild() is there and will be taken right after this: for beginResetModel(). size() still tells the old state.
    void aboutToChange();
    /// The result of rebuild() has been taken.
    void rebuilt();

private:
    struct Built
    {
        std::vector<quint32> toSource;
        std::vector<qint32> toView;
    };
    static Built build(const Order &order, const std::atomic<bool> &stale);
    static void note(std::vector<qint32> &toView, quint32 sourceRow, size_t viewRow);
    void take(Built built);

    std::vector<quint32> m_toSource;
    std::vector<qint32> m_toView;               ///< by source row; -1 where not shown; shorter than the source where its last rows are not
    std::shared_ptr<std::atomic<bool>> m_stale; ///< of the request under way; it is that request's token as well
};

} // namespace Muster
