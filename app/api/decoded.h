// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

#include <QString>

#include <tl/expected.hpp>

namespace Muster {

/// Why an answer's content could not be taken.
struct AnswerProblem
{
    ErrorKind kind = ErrorKind::BadResponse; ///< Invalid where the server itself says that it refused
    QString detail;                          ///< what is wrong, and where in the answer
};

/// What a codec makes of an answer's body.
template <typename T>
using Decoded = tl::expected<T, AnswerProblem>;

} // namespace Muster
