// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "jobs/joboperation.h"

namespace Muster {

/// What a write's failure means for its rows.
enum class WriteFailure {
    BadRow,    ///< refused, none of it done, because of something in it: a part may fare better (400, 422, `success:false`)
    TooLarge,  ///< refused, none of it done, for its size (413)
    Lost,      ///< it may have been done: only the list can tell (no answer, 5xx, 302, 303, an answer that cannot be read)
    Unreached, ///< none of it done, and later it may be (no network, 429)
    Final,     ///< none of it done, and waiting changes nothing (401, 403, 404, an untrusted certificate, 301, 307, 308)
};

[[nodiscard]] WriteFailure writeFailure(const ApiError &error);
/// The same for what this call can do: a request that stands for all rows has no part that may fare better.
[[nodiscard]] WriteFailure failureOf(const ApiError &error, const WriteCapabilities &can);

/// True where a list that could not be read may be readable later.
[[nodiscard]] bool mayPass(const ApiError &readFailure);

/// The server's words about a row that it refused; never empty.
[[nodiscard]] QString refusalWords(const ApiError &error);

} // namespace Muster
