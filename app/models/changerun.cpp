// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changerun.h"

#include "base/onworker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Muster {

namespace {

/// Half a frame: the other half is for painting it.
constexpr std::chrono::milliseconds slice{8};
/// Between two looks at the clock.
constexpr int batch = 64;

} // namespace

ChangeRun::ChangeRun(Apply apply, QObject *parent) : QObject(parent), m_apply(std::move(apply)) {}

ChangeRun::~ChangeRun()
{
    if (m_making)
        *m_making = true;
    m_history.clear();
}

void ChangeRun::start(ReviewChange change)
{
    if (isFree() && change.size() > 0)
        begin(Kind::New, std::make_shared<const ReviewChange>(std::move(change)));
}

void ChangeRun::undo()
{
    if (const auto change = undoable())
        begin(Kind::Undo, change);
}

void ChangeRun::redo()
{
    if (const auto change = redoable())
        begin(Kind::Redo, change);
}

void ChangeRun::startOnWorker(Make make)
{
    if (!isFree())
        return;
    m_making = std::make_shared<std::atomic<bool>>(false);
    const auto work = [make = std::move(make), stale = m_making] { return std::make_shared<const ReviewChange>(make(*stale)); };
    onWorker(this, work, [this, stale = m_making](std::optional<EditHistory::Change> &&change) {
        if (stale != m_making)
            return;
        m_making.reset();
        if (change && !*stale && (*change)->size() > 0)
            begin(Kind::New, *change);
        else
            Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void ChangeRun::setLocked(bool locked)
{
    m_locked = locked;
    Q_EMIT stateChanged();
}

void ChangeRun::cancel()
{
    if (m_making) {
        *m_making = true;
    } else if (m_running) {
        const bool wantsForward = m_running->kind != Kind::Undo;
        m_running->forward = !wantsForward;
    }
}

void ChangeRun::clear()
{
    if (m_making)
        *m_making = true;
    m_making.reset();
    m_running.reset();
    ++m_generation;
    m_history.clear();
    Q_EMIT stateChanged();
}

void ChangeRun::begin(Kind kind, EditHistory::Change change)
{
    const bool forward = kind != Kind::Undo;
    const size_t at = forward ? 0 : change->size();
    m_running = Running{kind, std::move(change), at, forward};
    ++m_generation;
    makeSlice();
    if (m_running)
        Q_EMIT stateChanged();
}

void ChangeRun::makeSlice()
{
    Running &running = *m_running;
    const size_t size = running.change->size();
    QElapsedTimer clock;
    clock.start();
    do {
        for (int i = 0; i < batch && running.at != (running.forward ? size : 0); ++i) {
            if (running.forward)
                m_apply(*running.change, running.at++, true);
            else
                m_apply(*running.change, --running.at, false);
        }
    } while (running.at != (running.forward ? size : 0) && !clock.hasExpired(slice.count()));
    if (running.at == (running.forward ? size : 0)) {
        finish();
        return;
    }
    Q_EMIT progressed(static_cast<qint64>(running.at), static_cast<qint64>(size));
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation && m_running)
            makeSlice();
    });
}

void ChangeRun::finish()
{
    const Running done = *std::exchange(m_running, std::nullopt);
    const bool isComplete = done.forward == (done.kind != Kind::Undo);
    if (isComplete && done.kind == Kind::New)
        m_history.push(done.change);
    else if (isComplete && done.kind == Kind::Undo)
        m_history.noteUndone();
    else if (isComplete)
        m_history.noteRedone();
    Q_EMIT finished(*done.change);
    Q_EMIT stateChanged();
}

} // namespace Muster
