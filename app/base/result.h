// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"

#include <tl/expected.hpp>

namespace Muster {

/// The outcome of anything that talks to a server.
template <typename T>
using Result = tl::expected<T, ApiError>;

} // namespace Muster
