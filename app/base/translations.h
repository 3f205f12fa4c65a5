// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace Muster {

/// A language that Muster speaks.
struct Language
{
    QString tag;  ///< as QLocale names it: "de", "pt_BR"
    QString name; ///< in the language itself, never translated
};

/// English first, then the others by their own names.
[[nodiscard]] QList<Language> languages();

/// Makes the application speak `tag`, one of languages(); where empty or unknown, the language of the default locale, which is the system's
/// until somebody changed it. Loads the English plural forms and, on top, that language's texts, Qt's own among them where Qt's
/// translations are installed. A tag of another language than the default locale's changes that too, so that numbers, dates and sorting
/// follow the words. Call before any text is made; calling it again replaces what was loaded. The translators belong to `application`.
void installTranslations(QCoreApplication &application, const QString &tag = {});

} // namespace Muster
