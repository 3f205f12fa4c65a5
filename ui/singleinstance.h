// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace Muster {

/// One window per profile: whoever comes second hands over to the first. A lock tells who is first, also after a crash; a
/// socket beside it is how the second speaks to the first. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        First,      ///< this process owns the profile's window; others are heard from now on
        HandedOver, ///< another one has taken over what this one was started for
        NoAnswer,   ///< another one owns it and did not answer in time
    };

    static constexpr std::chrono::milliseconds patience{2000};

    /// `folder` of the profile exists. Nothing is touched before takePlace().
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Call once. Waits for at most `patience` where another one is there; `words` are for it. Where the folder cannot be locked at all,
    /// this one is First.
    [[nodiscard]] Place takePlace(const QStringList &words = {});

Q_SIGNALS:
    /// Another process was started on the same profile and has handed over.
    void startedAgain(const QStringList &words);

private:
    void listen();
    void takeConnection();
    [[nodiscard]] bool handOver(const QStringList &words, std::chrono::milliseconds wait) const;

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Muster
