// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalthread.h"

#include "base/logging.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace Muster {

namespace {

constexpr std::chrono::minutes patience{1};

} // namespace

class JournalThread::Private
{
public:
    explicit Private(const QString &file) : m_file(file), m_thread([this] { loop(); }) {}
    ~Private();

    void add(Task task);

private:
    using Tasks = std::deque<Task>;

    void loop();
    void work(Tasks tasks);
    void share(Tasks &tasks);
    [[nodiscard]] QString attempt(Task &task);
    [[nodiscard]] QString textOf(const SqliteError &failure) const;

    const QString m_file;
    std::optional<Journal> m_journal; ///< of the thread
    std::mutex m_mutex;               ///< for what follows
    std::condition_variable m_wake;
    Tasks m_queue;
    bool m_isEnding = false;
    std::thread m_thread; ///< last: it uses everything above
};

JournalThread::Private::~Private()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JournalThread::Private::add(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void JournalThread::Private::loop()
{
    for (;;) {
        Tasks tasks;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_queue.empty() || m_isEnding; });
            if (m_queue.empty())
                break;
            tasks.swap(m_queue);
        }
        work(std::move(tasks));
    }
    m_journal.reset();
}

void JournalThread::Private::work(Tasks tasks)
{
    try {
        if (!m_journal)
            m_journal.emplace(m_file).database().setPatience(patience);
    } catch (const SqliteError &failure) {
        const QString error = textOf(failure);
        for (const Task &task : tasks)
            task.deliver(error);
        return;
    }
    while (!tasks.empty())
        share(tasks);
}

/// Takes from the front as many as one transaction carries: all of them, or up to the one whose failure ended the transaction. What only
/// reads goes by itself where it stands first.
void JournalThread::Private::share(Tasks &tasks)
{
    QStringList errors; // null: kept
    QString failed;     // why nothing was kept
    const bool isReading = tasks.front().isReading;
    const auto end = isReading ? std::find_if(tasks.begin(), tasks.end(), [](const Task &task) { return !task.isReading; }) : tasks.end();
    try {
        Transaction transaction(m_journal->database(), isReading ? Transaction::Kind::Reading : Transaction::Kind::Writing);
        for (auto task = tasks.begin(); task != end && failed.isNull(); ++task) {
            errors.append(attempt(*task));
            if (!m_journal->database().isInTransaction()) // a full disk undoes what went before it, too
                failed = errors.constLast();
        }
        if (failed.isNull())
            transaction.commit();
    } catch (const SqliteError &failure) {
        failed = textOf(failure);
        errors.resize(end - tasks.begin());
    }
    for (const QString &error : errors) {
        tasks.front().deliver(error.isNull() ? failed : error);
        tasks.pop_front();
    }
    try {
        m_journal->shrink();
    } catch (const SqliteError &failure) {
        qCDebug(lcJobs, "The journal cannot shrink: %s", failure.what());
    }
}

/// Gives why nothing of it was kept; null: all of it is part of the open transaction.
QString JournalThread::Private::attempt(Task &task)
{
    try {
        Transaction part(m_journal->database());
        task.work(*m_journal);
        part.commit();
        return {};
    } catch (const SqliteError &failure) {
        return textOf(failure);
    }
}

QString JournalThread::Private::textOf(const SqliteError &failure) const
{
    qCDebug(lcJobs, "The journal failed: %s", failure.what());
    return journalErrorText(failure, m_file);
}

JournalThread::JournalThread(const QString &file) : d(std::make_unique<Private>(file)) {}

JournalThread::~JournalThread() = default;

void JournalThread::add(Task task)
{
    d->add(std::move(task));
}

} // namespace Muster
