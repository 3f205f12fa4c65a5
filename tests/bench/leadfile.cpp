// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <xlsxwriter.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace Muster::Bench {

namespace {

constexpr size_t columns = 8;
using Lead = std::array<std::string, columns>;

template <size_t N>
std::string_view pick(const std::array<std::string_view, N> &from, quint32 index)
{
    return from[index % N];
}

std::string urlOf(quint32 person, quint32 form)
{
    const std::string digits = std::to_string(person);
    const std::string slug = "person-" + std::string(7 - std::min<size_t>(7, digits.size()), '0') + digits;
    if (form < 10)
        return "linkedin.com/in/" + slug;
    if (form < 15)
        return "https://UK.linkedin.com/in/" + slug + '/';
    const std::string url = "https://www.linkedin.com/in/" + slug;
    return form < 35 ? url + '/' : form < 50 ? url + "?utm_source=crm&trk=x" : url;
}

std::string emailOf(quint32 person, quint32 form)
{
    static constexpr std::array<std::string_view, 4> broken{"", "no-address", "a@b@c", "@x.com"};
    if (form < 2)
        return std::string(pick(broken, person));
    return (form < 20 ? "PERSON" : "person") + std::to_string(person) + "@example" + std::to_string(person % 977) + ".com";
}

const Lead &header()
{
    static const Lead names{"First Name", "Last Name", "Email Address", "LinkedIn Profile URL", "Company", "Industry", "Deal Size", "Notes"};
    return names;
}

Lead leadOf(quint32 person, QRandomGenerator &random)
{
    static constexpr std::array<std::string_view, 10> firstNames{"Ann", "Bob",   "Zoë",    "José",     "Olga",
                                                                 "Wei", "Søren", "Amélie", "Mary-Ann", "Łukasz"};
    static constexpr std::array<std::string_view, 9> lastNames{"Lee",    "Ray",          "O'Brien", "García", "Müller",
                                                               "Иванов", "van der Berg", "Nguyễn",  "Poe"};
    static constexpr std::array<std::string_view, 6> companies{"Acme Corp", "Sample, Inc",   "Globe \"EU\"",
                                                               "Initech",   "Umbrella; Ltd", "株式会社サンプル"};
    static constexpr std::array<std::string_view, 5> industries{"SaaS", "Fintech", "Health", "Retail", "Energy"};
    static constexpr std::array<std::string_view, 4> notes{"Met at a fair, hall 4", "line one\nline two", "asked \"why\"",
                                                           "=cmd|' /C calc'!A0"};
    Lead lead;
    lead[0] = pick(firstNames, person);
    lead[1] = pick(lastNames, person);
    lead[2] = emailOf(person, random.bounded(100U));
    lead[3] = urlOf(person, random.bounded(100U));
    lead[4] = pick(companies, person);
    lead[5] = pick(industries, person);
    lead[6] = std::to_string(person % 90000);
    if (random.bounded(100) >= 70)
        lead[7] = pick(notes, random.bounded(4U));
    return lead;
}

void forEachLead(quint32 rows, const std::function<void(quint32 row, const Lead &lead)> &take)
{
    QRandomGenerator random(7);
    for (quint32 row = 0; row < rows; ++row) {
        const quint32 person = row > 10 && random.bounded(100) < 10 ? random.bounded(row) : row;
        take(row, leadOf(person, random));
    }
}

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string result = "\"";
    for (char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

} // namespace

bool writeLeadsCsv(const QString &path, quint32 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::string text;
    bool isWritten = true;
    const auto flush = [&] {
        isWritten = isWritten && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
        text.clear();
    };
    const auto add = [&text](const Lead &lead) {
        for (size_t column = 0; column < columns; ++column) {
            if (column > 0)
                text += ',';
            text += csvCell(lead[column]);
        }
        text += "\r\n";
    };
    add(header());
    forEachLead(rows, [&](quint32, const Lead &lead) {
        add(lead);
        if (text.size() > 1024 * 1024)
            flush();
    });
    flush();
    return isWritten;
}

bool writeLeadsXlsx(const QString &path, quint32 rows)
{
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook *const workbook = workbook_new(name.constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Leads");
    const auto add = [sheet](quint32 row, const Lead &lead) {
        for (size_t column = 0; column < columns; ++column)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), lead[column].c_str(), nullptr);
    };
    add(0, header());
    forEachLead(rows, [&](quint32 row, const Lead &lead) { add(row + 1, lead); });
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace Muster::Bench
