// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/translations.h"
#include "domain/blockedlookup.h"
#include "theme/theme.h"

#include <QApplication>

#include <memory>

namespace Muster::Test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline const QByteArray optOuts = "Profile;Reason\n"
                                  "john-doe;Existing client\n"
                                  "jane-smith;Opt-out\n"
                                  "https://uk.linkedin.com/in/john-doe/;Existing client\n"
                                  "https://www.linkedin.com/company/acme;Client\n"
                                  "amelie-garcia;Partner\n"
                                  "jane@example.com;Opt-out\n"
                                  "olga-muller;\n";

inline std::shared_ptr<const BlockedLookup> knownList()
{
    return std::make_shared<const BlockedLookup>(QList<BlockedLead>{{RecordId(s("r1")), s("amelie-garcia"), s("Partner"), {}, {}}});
}

/// What every test of the dialog begins with.
inline void dressApplication()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Light);
}

} // namespace Muster::Test
