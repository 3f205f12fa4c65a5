// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Muster {

/// Loads the English plural forms and, on top, the translation of the user's language where there is one. Call once, after
/// the application object is made and before any text is; the translators belong to it.
void installTranslations(QCoreApplication &application);

} // namespace Muster
