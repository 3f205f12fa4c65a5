// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textlinks.h"

#include "import/profilelinks.h"
#include "import/runningtext.h"

#include <QCoreApplication>

#include <set>
#include <string>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextLinks)
};

RowStore rowsOfLinks(QStringView text)
{
    RowStore rows;
    std::set<std::string> people;
    std::uint32_t number = 0;
    for (auto link = nextProfileLink(text, 0); link; link = nextProfileLink(text, link->end)) {
        if (!people.insert(link->person.key).second)
            continue;
        rows.append(profileUrl(QString::fromStdString(link->person.identifier)).toStdString());
        rows.endRow(++number);
    }
    return rows;
}

} // namespace

std::optional<ImportTable> findProfileLinks(std::string_view utf8, const QString &name)
{
    if (utf8.size() > longestRunningText)
        return std::nullopt;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!nextProfileLink(text, 0) || !isRunningText(text))
        return std::nullopt;
    ImportTable table;
    table.name = name;
    table.headers = QStringList(Text::tr("LinkedIn profile"));
    table.rows = rowsOfLinks(text);
    table.notes.delimiter = '\0';
    table.notes.foundLinks = static_cast<qint64>(table.rows.rowCount());
    return table;
}

} // namespace Muster
