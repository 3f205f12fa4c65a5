// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String translatorName("musterTranslator");

void install(QCoreApplication &application, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}};
}

void installTranslations(QCoreApplication &application, const QString &tag)
{
    qDeleteAll(application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    const QList<Language> known = languages();
    const auto isTag = [&known](const QString &wanted) {
        return std::any_of(known.begin(), known.end(), [&wanted](const Language &language) { return language.tag == wanted; });
    };
    if (isTag(tag) && QLocale(tag).language() != QLocale().language())
        QLocale::setDefault(QLocale(tag));
    // Whose country has no translation of its own takes that of another country: Portugal reads Brazil's.
    const QLocale::Language spoken = isTag(tag) ? QLocale(tag).language() : QLocale().language();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [spoken](const Language &language) { return QLocale(language.tag).language() == spoken; });
    const QString ours = QStringLiteral(":/i18n");
    // The source texts carry plurals as "person(s)"; English needs its forms too.
    install(application, QLocale(QLocale::English), QStringLiteral("muster"), ours);
    if (found == known.end() || spoken == QLocale::English)
        return;
    install(application, QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(found->tag), QStringLiteral("muster"), ours);
}

} // namespace Muster
