// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textlinks.h"

#include "domain/emailaddress.h"
#include "import/profilelinks.h"
#include "import/runningtext.h"
#include "import/textline.h"

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

/// The rows of a text, line by line.
class PeopleOfText
{
public:
    explicit PeopleOfText(bool isList) : m_isList(isList) {}

    void takeLine(QStringView line, quint32 number);
    [[nodiscard]] ImportTable table() const;

private:
    bool takeLinks(QStringView text, QStringList &profiles);
    void addRow(const QString &profile, const QString &address) { m_rows.append({profile, address}); }

    struct Row
    {
        QString profile;
        QString address;
    };

    bool m_isList;
    QList<Row> m_rows;
    std::set<std::string> m_people;
    std::set<std::string> m_addresses;
    NotedRows m_leftOut;
    qint64 m_links = 0;
};

// False where there is none; one that came before counts, too.
bool PeopleOfText::takeLinks(QStringView text, QStringList &profiles)
{
    bool hasLink = false;
    for (auto link = nextProfileLink(text, 0); link; link = nextProfileLink(text, link->end)) {
        hasLink = true;
        if (!m_people.insert(link->person.key).second)
            continue;
        profiles << profileUrl(QString::fromStdString(link->person.identifier));
        ++m_links;
    }
    return hasLink;
}

void PeopleOfText::takeLine(QStringView line, quint32 number)
{
    if (wordsIn(line).isEmpty())
        return;
    QStringList profiles;
    QStringList addresses;
    const QStringList allAddresses = emailAddressesIn(line);
    for (const QString &address : allAddresses) {
        if (m_addresses.insert(readEmailAddress(address.toStdString()).key).second)
            addresses << address;
    }
    const QList<QStringView> words = bareWords(line);
    for (QStringView word : words) {
        if (!takeLinks(word, profiles) && emailAddressesIn(word).isEmpty())
            profiles << word.toString();
    }
    const bool hasPeople = !words.isEmpty() || takeLinks(line, profiles) || !allAddresses.isEmpty();
    if (!hasPeople && (m_isList || endsInBareWord(line)))
        profiles << withoutMarker(line).toString();
    else if (!hasPeople)
        m_leftOut.add(number);
    // Whose an address is shows only where each profile has one.
    const bool arePairs = profiles.size() == addresses.size();
    for (qsizetype i = 0; i < profiles.size(); ++i)
        addRow(profiles.at(i), arePairs ? addresses.at(i) : QString());
    for (qsizetype i = 0; !arePairs && i < addresses.size(); ++i)
        addRow({}, addresses.at(i));
}

ImportTable PeopleOfText::table() const
{
    ImportTable table;
    table.headers = QStringList(Text::tr("LinkedIn profile"));
    if (!m_addresses.empty())
        table.headers << Text::tr("E-mail");
    std::uint32_t number = 0;
    for (const Row &row : m_rows) {
        table.rows.append(row.profile.toStdString());
        if (!m_addresses.empty())
            table.rows.append(row.address.toStdString());
        table.rows.endRow(++number);
    }
    table.notes.delimiter = '\0';
    table.notes.foundLinks = m_links;
    table.notes.leftOutLines = m_leftOut;
    return table;
}

} // namespace

std::optional<ImportTable> findProfileLinks(std::string_view utf8, const QString &name)
{
    if (utf8.size() > longestRunningText)
        return std::nullopt;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!nextProfileLink(text, 0))
        return std::nullopt;
    const TextForm form = formOfText(text);
    if (form == TextForm::Table)
        return std::nullopt;
    PeopleOfText people(form == TextForm::LooseList);
    quint32 number = 0;
    for (QStringView line : linesOf(text))
        people.takeLine(line, ++number);
    ImportTable table = people.table();
    table.name = name;
    return table;
}

} // namespace Muster
