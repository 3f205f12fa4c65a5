// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/guidetopics.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr std::array headings{
    QT_TRANSLATE_NOOP("Guide", "Try it on Practice"),
    QT_TRANSLATE_NOOP("Guide", "The window"),
    QT_TRANSLATE_NOOP("Guide", "Help where you are"),
    QT_TRANSLATE_NOOP("Guide", "Finding people"),
    QT_TRANSLATE_NOOP("Guide", "Overview by reason and month"),
    QT_TRANSLATE_NOOP("Guide", "Blocking"),
    QT_TRANSLATE_NOOP("Guide", "Verifying"),
    QT_TRANSLATE_NOOP("Guide", "Unblocking"),
    QT_TRANSLATE_NOOP("Guide", "Exporting"),
    QT_TRANSLATE_NOOP("Guide", "Source"),
    QT_TRANSLATE_NOOP("Guide", "Columns"),
    QT_TRANSLATE_NOOP("Guide", "Review and verdicts"),
    QT_TRANSLATE_NOOP("Guide", "What is one person"),
    QT_TRANSLATE_NOOP("Guide", "Dry run"),
    QT_TRANSLATE_NOOP("Guide", "Starting the job"),
    QT_TRANSLATE_NOOP("Guide", "Finding leads"),
    QT_TRANSLATE_NOOP("Guide", "Who is blocked"),
    QT_TRANSLATE_NOOP("Guide", "Adding leads"),
    QT_TRANSLATE_NOOP("Guide", "Editing and removing"),
    QT_TRANSLATE_NOOP("Guide", "Drafts and frozen rosters"),
    QT_TRANSLATE_NOOP("Guide", "While it runs"),
    QT_TRANSLATE_NOOP("Guide", "After a crash"),
    QT_TRANSLATE_NOOP("Guide", "What became of each row"),
    QT_TRANSLATE_NOOP("Guide", "Undo"),
    QT_TRANSLATE_NOOP("Guide", "Activity"),
    QT_TRANSLATE_NOOP("Guide", "Checking afterwards"),
    QT_TRANSLATE_NOOP("Guide", "Adding a connection"),
    QT_TRANSLATE_NOOP("Guide", "Which account am I on"),
    QT_TRANSLATE_NOOP("Guide", "Where keys are kept"),
    QT_TRANSLATE_NOOP("Guide", "When a key is refused"),
    QT_TRANSLATE_NOOP("Guide", "Requests at once"),
    QT_TRANSLATE_NOOP("Guide", "In tables"),
    QT_TRANSLATE_NOOP("Guide", "In the import"),
    QT_TRANSLATE_NOOP("Guide", "In charts and chips"),
    QT_TRANSLATE_NOOP("Guide", "In this guide"),
    QT_TRANSLATE_NOOP("Guide", "What can be read"),
    QT_TRANSLATE_NOOP("Guide", "What can be written"),
    QT_TRANSLATE_NOOP("Guide", "Result files"),
    QT_TRANSLATE_NOOP("Guide", "Where things lie"),
    QT_TRANSLATE_NOOP("Guide", "The command line"),
    QT_TRANSLATE_NOOP("Guide", "What is sent, and where"),
    QT_TRANSLATE_NOOP("Guide", "What is kept on this computer"),
    QT_TRANSLATE_NOOP("Guide", "Logs and diagnostics"),
    QT_TRANSLATE_NOOP("Guide", "Practice"),
};

QString readText(const QString &topic, const QString &language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<GuideTopic> guideTopics()
{
    return {
        {QStringLiteral("first-steps"), Text::tr("First steps")},
        {QStringLiteral("blocklists"), Text::tr("Blocklists")},
        {QStringLiteral("importing"), Text::tr("Importing a list")},
        {QStringLiteral("rosters"), Text::tr("Rosters and drafts")},
        {QStringLiteral("jobs"), Text::tr("Jobs and undo")},
        {QStringLiteral("connections"), Text::tr("Connections and keys")},
        {QStringLiteral("keyboard"), Text::tr("Keyboard")},
        {QStringLiteral("files"), Text::tr("Files and formats")},
        {QStringLiteral("privacy"), Text::tr("Privacy")},
    };
}

QString guideText(const QString &topic, const QString &language)
{
    const QList<GuideTopic> topics = guideTopics();
    const auto found = std::find_if(topics.cbegin(), topics.cend(), [&topic](const GuideTopic &each) { return each.id == topic; });
    if (found == topics.cend())
        return {};
    QString text = readText(topic, language);
    if (text.isEmpty())
        text = readText(topic, language.section(QLatin1Char('_'), 0, 0));
    if (text.isEmpty())
        text = readText(topic, QStringLiteral("en"));
    static const QLatin1String mark("## ");
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.startsWith(mark))
            line = mark + guideHeading(line.mid(mark.size()));
    }
    return QStringLiteral("# %1\n\n%2").arg(found->title, lines.join(QLatin1Char('\n')));
}

QString guideHeading(const QString &heading)
{
    return QCoreApplication::translate("Guide", heading.toUtf8().constData());
}

QStringList guideHeadings()
{
    QStringList all;
    for (const char *heading : headings)
        all << QString::fromUtf8(heading);
    return all;
}

} // namespace Muster
