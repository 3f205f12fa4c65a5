// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/leadhelper.h"
#include "sandbox/practiceserver.h"
#include "dialogs/blockdialog.h"
