// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Muster::Sandbox {

struct PracticeOptions
{
    QString storeFile;                    ///< SQLite; made where missing. Its folder must exist
    quint16 port = 0;                     ///< on 127.0.0.1; 0 picks a free one
    QByteArray apiKey;                    ///< empty: a random one is made, see PracticeServer::apiKey()
    std::chrono::milliseconds latency{0}; ///< held back before every answer
    bool seedDemo = false;     ///< fills a store that has never been filled with the demo company's lists; a used store stays as it is
    bool cursorPaging = false; ///< SendKit's lists that are asked for without `page` are answered as the vendor's newer pages say
};

/// Serves the vendors' contracts over HTTP on the loopback interface from an SQLite store, on threads of its own. Each vendor
/// stands under its prefix: `/walead`, `/puffle`, `/sendkit`; under `/admin` stands what no vendor has (admin/adminroutes.h). Answers only
/// to its key and to a loopback `Host`.
///
/// Several servers, also of several processes, may use one store at once. What has been answered survives `kill -9`.
/// Members are to be called one after another, on any thread; the destructor waits for answers under way.
class PracticeServer
{
public:
    explicit PracticeServer(PracticeOptions options);
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /// Takes the port, which costs next to nothing: url() and apiKey() are known, and who asks waits until start() has begun to answer.
    /// False where the port cannot be had; error() says why.
    [[nodiscard]] bool bind();
    /// Opens the store, which may take a second where it is filled, and begins to answer; takes the port where bind() was not called. False
    /// where it cannot; error() says why, and the port is free again.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray apiKey() const;
    /// `http://127.0.0.1:<port>`; the base URLs of connections to it are `/walead`, `/puffle` and `/sendkit` below it.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl waleadUrl() const;
    [[nodiscard]] QUrl puffleUrl() const;
    [[nodiscard]] QUrl sendkitUrl() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster::Sandbox
