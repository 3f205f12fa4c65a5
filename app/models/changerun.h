// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edithistory.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Muster {

/// Makes changes, takes them back and makes them again, one at a time, in slices between the events: a window stays fluid also while
/// a million cells change. Main thread. What a single change does is its owner's.
///
/// A change that takes no longer than a slice is made before the call returns.
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    /// Does the thing number `place` of the change, or takes it back.
    using Apply = std::function<void(const ReviewChange &change, size_t place, bool forward)>;
    /// Works a change out, on any thread; owns all it uses. Returns anything once `stale`.
    using Make = std::function<ReviewChange(const std::atomic<bool> &stale)>;

    explicit ChangeRun(Apply apply, QObject *parent = nullptr);
    /// Waits for nothing.
    ~ChangeRun() override;

    /// Makes a new change, one step of undo(). An empty one is none. The three do nothing while isBusy() or locked.
    void start(ReviewChange change);
    void undo();
    void redo();
    /// The first of them, with the change worked out on a worker first.
    void startOnWorker(Make make);
    /// A change is under way.
    [[nodiscard]] bool isBusy() const { return m_making || m_running; }
    /// While true no change begins: something else reads what they change.
    void setLocked(bool locked);
    [[nodiscard]] bool isFree() const { return !m_locked && !isBusy(); }
    /// Takes back what is made of the change under way; that may take as long again.
    void cancel();
    /// Forgets all changes, also the one under way, and leaves what is made of it.
    void clear();

    /// What undo() and redo() would take back or make again; null for nothing, and while not isFree().
    [[nodiscard]] EditHistory::Change undoable() const { return isFree() ? m_history.undoable() : nullptr; }
    [[nodiscard]] EditHistory::Change redoable() const { return isFree() ? m_history.redoable() : nullptr; }

Q_SIGNALS:
    /// isBusy(), isFree(), undoable() or redoable() changed.
    void stateChanged();
    /// Some of the change is made, rising to `total`, or falling where it is taken back.
    void progressed(qint64 done, qint64 total);
    /// A change has come to its end, also a cancelled one. Not busy any more.
    void finished(const Muster::ReviewChange &change);

private:
    enum class Kind { New, Undo, Redo };
    /// On its way forward to the change's size, or back to 0.
    struct Running
    {
        Kind kind;
        EditHistory::Change change;
        size_t at;
        bool forward;
    };

    void begin(Kind kind, EditHistory::Change change);
    void makeSlice();
    void finish();

    Apply m_apply;
    EditHistory m_history;
    std::shared_ptr<std::atomic<bool>> m_making; ///< of the change that a worker works out: set to stop it
    std::optional<Running> m_running;
    bool m_locked = false;
    quint64 m_generation = 0; ///< of m_running, so that a slice of a forgotten one does nothing
};

} // namespace Muster
