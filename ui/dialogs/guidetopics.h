// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Muster {

/// One page of the guide.
struct GuideTopic
{
    QString id;    ///< "first-steps": what links and callers name it by, and its file
    QString title; ///< in the user's language
};

/// All of them, in the order of the contents.
[[nodiscard]] QList<GuideTopic> guideTopics();

/// A topic's text as Markdown: its title, then its text in that language ("de", "pt_BR"), or in English where there is none; with the
/// headings in the user's language. Links to other topics are "guide:ID". Empty for an unknown topic.
[[nodiscard]] QString guideText(const QString &topic, const QString &language);

/// A heading of a topic in the user's language; itself where it has no translation.
[[nodiscard]] QString guideHeading(const QString &heading);
/// Those that guideHeading() knows, in English.
[[nodiscard]] QStringList guideHeadings();

} // namespace Muster
