// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnlook.h"
#include "import/columnmap.h"
#include "import/headermeaning.h"

#include <algorithm>
#include <vector>

namespace Muster {

namespace {

using enum ImportField;

// A table this narrow is a blocklist rather than a CRM's export, so its notes may well be the reasons.
constexpr int narrowTable = 3;
constexpr double most = 0.5;
constexpr double some = 0.1;
constexpr double hardlyAny = 0.05;

struct Column
{
    HeaderMeaning meaning = HeaderMeaning::Unknown;
    HeaderHint hint;
    ColumnLook look;
    bool isCustom = false; ///< the header says that it is a custom field

    [[nodiscard]] bool isUnknown() const { return meaning == HeaderMeaning::Unknown && hint.field == FieldHint::None; }
    [[nodiscard]] bool isOwn() const { return meaning == HeaderMeaning::OwnVerdict; }
    [[nodiscard]] bool is(FieldHint field) const { return hint.field == field && hint.strength != HintStrength::Vague; }
};

/// How much speaks for a column as the one for a field; 0 points: nothing.
struct Score
{
    int points = 0;
    Confidence confidence = Confidence::None;
};

/// A table's columns, and what they say together.
struct Evidence
{
    std::vector<Column> columns;
    bool hasHeader = false;
    bool hasRows = false;

    [[nodiscard]] bool has(FieldHint field) const
    {
        return std::any_of(columns.begin(), columns.end(), [field](const Column &column) { return column.is(field); });
    }
};

// "Name" is the last name beside "Prénom", the first name beside "Apellidos", and a company's in a list of companies.
FieldHint nameMeant(const Evidence &evidence)
{
    const bool first = evidence.has(FieldHint::FirstName);
    const bool last = evidence.has(FieldHint::LastName);
    if (first != last)
        return first ? FieldHint::LastName : FieldHint::FirstName;
    const bool ofPeople = first || evidence.has(FieldHint::FullName) || evidence.has(FieldHint::Email) ||
                          evidence.has(FieldHint::Position) || evidence.has(FieldHint::Company) || evidence.has(FieldHint::Headline) ||
                          std::any_of(evidence.columns.begin(), evidence.columns.end(), [](const Column &column) {
                              return column.meaning == HeaderMeaning::Person || column.look.urls >= most || column.look.emails >= most;
                          });
    return !ofPeople && evidence.has(FieldHint::OfCompany) ? FieldHint::Company : FieldHint::FullName;
}

Evidence gather(const ImportTable &table)
{
    Evidence evidence;
    evidence.hasHeader = table.notes.hasHeader;
    evidence.hasRows = table.rows.rowCount() > 0;
    for (int index = 0; index < table.headers.size(); ++index) {
        Column column;
        if (evidence.hasHeader) {
            column.meaning = meaningOfHeader(table.headers.at(index));
            column.hint = hintOfHeader(table.headers.at(index));
        }
        column.isCustom = evidence.hasHeader && isCustomHeader(table.headers.at(index));
        column.look = lookAtColumn(table.rows, index);
        evidence.columns.push_back(column);
    }
    const FieldHint name = nameMeant(evidence);
    for (Column &column : evidence.columns) {
        if (column.hint.field == FieldHint::SomeName)
            column.hint.field = name;
    }
    return evidence;
}

// A sure header beats any cells but those that hold no person at all; cells that are profile URLs or clearly identifiers beat a vague
// header. Only where people are told apart by it will a vague header or a bare identifier do.
Score personScore(const Column &column, bool isIdentity)
{
    const ColumnLook &look = column.look;
    const bool nobody = look.filled && look.people < hardlyAny;
    const bool slugs = look.slugs >= most && look.varied;
    const int cells = look.urls >= most ? 60 : look.urls > some ? 30 : slugs ? 25 : 0;
    if (!isIdentity && column.meaning != HeaderMeaning::Person && cells < 30)
        return {};
    switch (column.meaning) {
    case HeaderMeaning::Person:
        return nobody ? Score{20, Confidence::Low} : Score{100 + cells, Confidence::High};
    case HeaderMeaning::MaybePerson:
        if (nobody)
            return {};
        return {22 + cells, cells >= 60 ? Confidence::High : cells > 0 && slugs ? Confidence::Fair : Confidence::Low};
    case HeaderMeaning::Unknown:
        if (column.isUnknown())
            return {cells, cells == 30 ? Confidence::Low : Confidence::Fair};
        break;
    case HeaderMeaning::SomethingElse:
    case HeaderMeaning::MaybeReason:
        break;
    case HeaderMeaning::Reason:
    case HeaderMeaning::OwnVerdict:
        return {};
    }
    return look.urls >= most ? Score{40, Confidence::Fair} : Score{};
}

Score reasonScore(const Column &column, size_t columns)
{
    if (column.meaning == HeaderMeaning::Reason)
        return {2, Confidence::High};
    return column.meaning == HeaderMeaning::MaybeReason && columns <= narrowTable ? Score{1, Confidence::Low} : Score{};
}

int pointsOf(HintStrength strength)
{
    return strength == HintStrength::Sure ? 100 : strength == HintStrength::Second ? 80 : 40;
}

// A column in which nothing stands gives way to the next best one.
int withoutEmpty(int points, const Column &column, const Evidence &evidence)
{
    return evidence.hasRows && !column.look.filled ? points - 30 : points;
}

Score emailScore(const Column &column, const Evidence &evidence)
{
    const ColumnLook &look = column.look;
    if (column.hint.field == FieldHint::Email) {
        if (look.filled && look.emails < hardlyAny)
            return {10, Confidence::Low};
        const bool vague = column.hint.strength == HintStrength::Vague;
        return {withoutEmpty(pointsOf(column.hint.strength), column, evidence), vague ? Confidence::Low : Confidence::High};
    }
    // The addresses of colleagues, who own the records, repeat themselves.
    if (column.hint.field == FieldHint::Colleague || column.isOwn() || !look.varied)
        return {};
    if (look.emails >= most)
        return {30, Confidence::Fair};
    return column.isUnknown() && look.emails > some ? Score{15, Confidence::Low} : Score{};
}

// Domains stand under the headers of addresses, of companies' traits, or under any other.
Score contactScore(const Column &column, const Evidence &evidence)
{
    const bool areContacts = column.look.contacts >= most;
    const Score email = emailScore(column, evidence);
    if (column.hint.field == FieldHint::Email && areContacts)
        return {std::max(email.points, pointsOf(column.hint.strength)), Confidence::High};
    if (column.hint.field == FieldHint::OfCompany && areContacts)
        return {60, Confidence::High};
    if (email.points > 0 || !areContacts || column.hint.field == FieldHint::Colleague || column.isOwn() || !column.look.varied)
        return email;
    return {25, Confidence::Fair};
}

Score textScore(const Column &column, FieldHint wanted, const Evidence &evidence)
{
    const ColumnLook &look = column.look;
    const bool isName = look.names >= most;
    if (wanted == FieldHint::FullName && !evidence.hasHeader && isName && look.varied)
        return {10, Confidence::Low};
    if (column.hint.field != wanted || (wanted == FieldHint::Position && look.salutations >= most))
        return {};
    const bool vague = column.hint.strength == HintStrength::Vague;
    if (vague && wanted == FieldHint::FullName && !isName)
        return {};
    if (look.otherThings >= most)
        return {10, Confidence::Low};
    return {withoutEmpty(pointsOf(column.hint.strength), column, evidence), vague ? Confidence::Low : Confidence::High};
}

Score scoreOf(const Evidence &evidence, const Column &column, ImportField field, bool isIdentity)
{
    if (column.isOwn())
        return {};
    switch (field) {
    case Identifier:
    case LinkedInUrl:
        return personScore(column, isIdentity);
    case Reason:
        return reasonScore(column, evidence.columns.size());
    case Email:
        return emailScore(column, evidence);
    case Contact:
        return contactScore(column, evidence);
    case FirstName:
        return textScore(column, FieldHint::FirstName, evidence);
    case LastName:
        return textScore(column, FieldHint::LastName, evidence);
    case FullName:
        return textScore(column, FieldHint::FullName, evidence);
    case Company:
        return textScore(column, FieldHint::Company, evidence);
    case Position:
        return textScore(column, FieldHint::Position, evidence);
    case Headline:
        return textScore(column, FieldHint::Headline, evidence);
    }
    return {};
}

struct Candidate
{
    ImportField field;
    int column = -1;
    Score score;
};

void take(ColumnGuess &guess, const Candidate &candidate)
{
    guess.map.set(candidate.field, candidate.column);
    guess.confidence[static_cast<std::size_t>(candidate.field)] = candidate.score.confidence;
}

// The one that tells people apart first; then whoever has the most points, and of equals the field and the column that come first.
std::vector<Candidate> candidatesOf(const Evidence &evidence, ImportTarget target)
{
    std::vector<Candidate> candidates;
    const bool keepsCustom = takesCustomFields(target);
    for (const ImportField field : fieldsOf(target)) {
        const bool isIdentity = field == identityField(target);
        for (int column = 0; column < static_cast<int>(evidence.columns.size()); ++column) {
            const Column &looked = evidence.columns[static_cast<size_t>(column)];
            const Score score = scoreOf(evidence, looked, field, isIdentity);
            if (score.points > 0 && !(keepsCustom && looked.isCustom))
                candidates.push_back({field, column, {score.points + (isIdentity ? 1000 : 0), score.confidence}});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score.points > b.score.points; });
    return candidates;
}

QList<int> customColumns(const Evidence &evidence)
{
    QList<int> custom;
    for (size_t column = 0; column < evidence.columns.size(); ++column) {
        if (evidence.columns[column].isCustom)
            custom << static_cast<int>(column);
    }
    return custom;
}

// The one column of a list, beside what a result file adds to it; -1 where there are several.
int onlyColumn(const ImportTable &table)
{
    int only = -1;
    for (int column = 0; column < table.headers.size(); ++column) {
        if (table.notes.isResult && meaningOfHeader(table.headers.at(column)) == HeaderMeaning::OwnVerdict)
            continue;
        if (only >= 0)
            return -1;
        only = column;
    }
    return only;
}

} // namespace

ColumnGuess guessColumns(const ImportTable &table, ImportTarget target)
{
    ColumnGuess guess{ColumnMap(target), {}};
    if (const int only = onlyColumn(table); only >= 0) {
        take(guess, {identityField(target), only, {1, Confidence::High}});
        return guess;
    }
    const Evidence evidence = gather(table);
    std::vector<bool> taken(evidence.columns.size());
    for (const Candidate &candidate : candidatesOf(evidence, target)) {
        const auto index = static_cast<size_t>(candidate.column);
        if (taken[index] || guess.map.column(candidate.field) >= 0)
            continue;
        taken[index] = true;
        take(guess, candidate);
    }
    // Made of the two where there are both.
    if (guess.map.column(FirstName) >= 0 && guess.map.column(LastName) >= 0)
        take(guess, {FullName, -1, {}});
    if (takesCustomFields(target))
        guess.map.setCustomColumns(customColumns(evidence));
    return guess;
}

} // namespace Muster
