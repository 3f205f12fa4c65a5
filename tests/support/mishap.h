// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <limits>

namespace Muster::Test {

/// What goes wrong with one request.
struct Mishap
{
    enum class Kind {
        None,            ///< passed on to Practice and answered as it answers
        ResetUnread,     ///< the connection is reset before a byte of the request was taken
        ResetMidRequest, ///< after half of the request's body
        Reset,           ///< after the whole request; where it is done, the answer is lost
        ResetMidAnswer,  ///< done, and reset after half of the answer
        Silence,         ///< no answer, and the connection stays open
        Drip,            ///< done, and answered a byte at a time at first, `pace` ms apart
        Wordless,        ///< passed on; a refusal comes back without its words
        Answer,          ///< answered with `status`, `headers` and `body`
        CutAnswer,       ///< done; the answer announces a longer body than it has, and the connection is closed
        Huge,            ///< answered with 100 MB of blanks
        Twice,           ///< done and answered, with another answer (`body`) right behind, which nobody asked for
        HoldBack,        ///< done, and answered only after another request was answered
    };

    Kind kind = Kind::None;
    bool isDone = false; ///< Reset, Silence, Answer, Huge: Practice carries the request out first
    int status = 200;
    QByteArrayList headers; ///< whole lines
    QByteArray body;
    int pace = 0;
    int lateness = 0; ///< ms until Practice gets the request, whether or not anybody still waits; Answer: after that was sent

    /// True where Practice carries the request out.
    [[nodiscard]] bool needsPractice() const;
};

/// Which requests a mishap befalls. The first rule that fits counts.
struct FaultRule
{
    QByteArray method; ///< empty: any
    QByteArray path;   ///< stands in the target; empty: any
    int from = 1;      ///< the first of the fitting requests that it befalls, from 1
    int count = std::numeric_limits<int>::max();
    double probability = 1.0;
    Mishap mishap;
};

/// One request that arrived in full (or was reset unread: then only what was to be seen of it).
struct ArrivedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArray key; ///< the x-api-key header
    Mishap::Kind mishap = Mishap::Kind::None;
    bool isPassedOn = false; ///< to Practice
    int practiceStatus = 0;  ///< what it answered; 0: nothing
    QByteArray practiceBody; ///< of a write that it carried out
    int answeredStatus = 0;  ///< what went back, begun at least; 0: nothing
    bool isHeard = false;    ///< the other side was still there when all of the answer was sent
    bool isEnded = false;    ///< nothing more will happen to it

    [[nodiscard]] bool isWrite() const { return method != "GET"; }
    [[nodiscard]] bool isCarriedOut() const { return isWrite() && practiceStatus >= 200 && practiceStatus < 300; }
    /// The identifiers, profile URLs, addresses or record IDs that a write names.
    [[nodiscard]] QByteArrayList items() const;
};

} // namespace Muster::Test
