// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyanswer.h"

#include <algorithm>

namespace Muster::Test {

namespace {

constexpr qsizetype hugeBody = 100'000'000;
constexpr qsizetype dripped = 400; // bytes; the rest comes at once, or a list would take minutes
constexpr int untilItArrived = 20; // ms; a reset overtakes what was written just before

QByteArray answerOf(int status, const QByteArrayList &headers, const QByteArray &body, qsizetype announced)
{
    const QByteArrayList lines = headers + QByteArrayList{"Content-Length: " + QByteArray::number(announced)};
    return WireMessage{"HTTP/1.1 " + QByteArray::number(status) + " Status", lines, {}}.head() + body;
}

/// The answer as Practice gave it, but on a connection that is kept.
QByteArray answerOf(const WireMessage &practice, qsizetype announced)
{
    WireMessage sent = practice;
    for (const char *name : {"Connection", "Keep-Alive", "Content-Length"})
        sent.removeHeader(name);
    sent.lines << "Content-Length: " + QByteArray::number(announced);
    return sent.head() + practice.body;
}

bool sendHuge(ServerSocket &client)
{
    const QByteArray piece(1'000'000, ' ');
    bool isWanted = client.write(answerOf(200, {"Content-Type: application/json"}, {}, hugeBody));
    for (qsizetype sent = 0; isWanted && sent < hugeBody; sent += piece.size())
        isWanted = client.write(piece);
    return isWanted;
}

bool drip(ServerSocket &client, const QByteArray &bytes, int pace)
{
    for (qsizetype i = 0; i < std::min(bytes.size(), dripped); ++i) {
        if (!client.write(bytes.mid(i, 1)) || !client.linger(pace))
            return false;
    }
    return client.write(bytes.mid(dripped));
}

} // namespace

int answeredStatus(const Mishap &mishap, const WireMessage &practice)
{
    switch (mishap.kind) {
    case Mishap::Kind::ResetUnread:
    case Mishap::Kind::ResetMidRequest:
    case Mishap::Kind::Reset:
    case Mishap::Kind::Silence:
        return 0;
    case Mishap::Kind::Answer:
        return mishap.status;
    case Mishap::Kind::Huge:
        return 200;
    default:
        return practice.status();
    }
}

bool sendFaulty(ServerSocket &client, const Mishap &mishap, const WireMessage &practice)
{
    const QByteArray whole = answerOf(practice, practice.body.size());
    switch (mishap.kind) {
    case Mishap::Kind::Reset:
        client.resetOnClose();
        return false;
    case Mishap::Kind::Silence:
        (void)client.linger(-1);
        return false;
    case Mishap::Kind::Answer:
        return client.write(answerOf(mishap.status, mishap.headers, mishap.body, mishap.body.size()));
    case Mishap::Kind::Huge:
        return sendHuge(client);
    case Mishap::Kind::ResetMidAnswer:
        client.write(whole.chopped(practice.body.size() / 2 + 1));
        (void)client.linger(untilItArrived);
        client.resetOnClose();
        return false;
    case Mishap::Kind::Drip:
        return drip(client, whole, mishap.pace);
    case Mishap::Kind::CutAnswer:
        client.write(answerOf(practice, practice.body.size() + 1000));
        return false;
    case Mishap::Kind::Wordless:
        if (practice.status() >= 400)
            return client.write(answerOf(practice.status(), {}, {}, 0));
        return client.write(whole);
    case Mishap::Kind::Twice:
        return client.write(whole + answerOf(200, {"Content-Type: application/json"}, mishap.body, mishap.body.size()));
    default:
        return client.write(whole);
    }
}

void sendParting(ServerSocket &client, const Mishap &mishap)
{
    client.write(answerOf(mishap.status, mishap.headers + QByteArrayList{"Connection: close"}, mishap.body, mishap.body.size()));
}

} // namespace Muster::Test
