// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decoded.h"
#include "base/onworker.h"
#include "net/apicall.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QPointer>

#include <optional>

namespace Muster {

namespace Asking {

/// Reading a longer one would be felt in the window.
inline constexpr qsizetype longestReadAtOnce = 512 * 1024;
/// The same for pages that come by the hundred.
inline constexpr qsizetype longestRosterReadAtOnce = 4 * 1024;

inline AnswerProblem tooLarge()
{
    return {ErrorKind::BadResponse, QCoreApplication::translate("JsonReading", "The answer is more than fits into memory.")};
}

template <typename T>
void finish(ApiCall<T> &call, const Decoded<T> &value, const HttpResponse &answer, const HttpClient &client)
{
    if (value)
        call.finish(*value);
    else
        call.finish(tl::unexpected(client.errorIn(answer, value.error().kind, value.error().detail)));
}

} // namespace Asking

/// Sends, and reads the answer with `read` (body -> Decoded<T>), which is called on a worker where the answer is longer than `readAtOnce`
/// bytes. The call is a child of `context`; `client` must outlive its work.
template <typename T, typename Read>
ApiCall<T> *askServer(HttpClient &client, const HttpRequest &request, QObject *context, Read read,
                      qsizetype readAtOnce = Asking::longestReadAtOnce)
{
    auto *call = new ApiCall<T>(context);
    client.send(request, call)->onDone(call, [call, read, readAtOnce, &client](const Result<HttpResponse> &answer) {
        if (!answer) {
            call->finish(tl::unexpected(answer.error()));
            return;
        }
        if (answer->body.size() <= readAtOnce) {
            Asking::finish<T>(*call, read(answer->body), *answer, client);
            return;
        }
        onWorker(
            call, [read, body = answer->body] { return read(body); },
            [call, answer = *answer, client = QPointer<HttpClient>(&client)](std::optional<Decoded<T>> &&value) {
                if (client) // else nobody is left to be answered
                    Asking::finish<T>(*call, value ? *value : tl::unexpected(Asking::tooLarge()), answer, *client);
            });
    });
    return call;
}

} // namespace Muster
