// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/columnchoice.h"

#include "domain/contact.h"
#include "domain/identity.h"
#include "import/cellscent.h"
#include "import/headermeaning.h"
#include "import/rowreading.h"
#include "store/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t sampleRows = 200;
constexpr QLatin1String recordsName("columns");

constexpr std::array<std::pair<ImportTarget, const char *>, 5> targetWords{{{ImportTarget::Blocklist, "blocklist"},
                                                                            {ImportTarget::LinkedInRoster, "linkedin"},
                                                                            {ImportTarget::EmailRoster, "email"},
                                                                            {ImportTarget::SequenceRoster, "sequence"},
                                                                            {ImportTarget::DoNotContact, "do_not_contact"}}};

QString targetWord(ImportTarget target)
{
    const auto *found = std::find_if(targetWords.begin(), targetWords.end(), [target](const auto &pair) { return pair.first == target; });
    return QLatin1String(found->second);
}

QString folded(const QString &header)
{
    return header.simplified().toCaseFolded();
}

/// What Muster added to a result file is not the user's.
QStringList ownHeaders(QStringList headers)
{
    headers.removeIf([](const QString &header) { return meaningOfHeader(header) == HeaderMeaning::OwnVerdict; });
    return headers;
}

/// What two tables with the same headers have in common.
QStringList headerSet(const QStringList &ownHeaders)
{
    QStringList set;
    for (const QString &header : ownHeaders)
        set << folded(header);
    set.sort();
    return set;
}

bool isFor(const RememberedColumns &known, ImportTarget target, const QStringList &set)
{
    return known.target == target && known.headers.size() == set.size() && headerSet(known.headers) == set;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

bool keep(const QList<RememberedColumns> &all, Settings &settings)
{
    QList<QJsonObject> records;
    for (const RememberedColumns &columns : all)
        records << toRecord(columns);
    return settings.setRecords(recordsName, records);
}

void dropFor(QList<RememberedColumns> &all, ImportTarget target, const QStringList &set)
{
    all.removeIf([&](const RememberedColumns &known) { return isFor(known, target, set); });
}

int columnOf(const ImportTable &table, const QString &header)
{
    const QString wanted = folded(header);
    for (int column = 0; column < table.headers.size(); ++column) {
        if (folded(table.headers.at(column)) == wanted)
            return column;
    }
    return -1;
}

/// None where the file was edited by hand so that it no longer fits.
std::optional<ColumnMap> mapOf(const RememberedColumns &known, const ImportTable &table)
{
    ColumnMap map(known.target);
    QList<int> taken;
    for (const auto &[field, header] : known.fields) {
        const int column = columnOf(table, header);
        if (column < 0 || taken.contains(column))
            return std::nullopt;
        taken << column;
        map.set(field, column);
    }
    QList<int> custom;
    for (const QString &header : known.custom) {
        const int column = columnOf(table, header);
        if (takesCustomFields(known.target) && column >= 0 && !taken.contains(column) && !custom.contains(column))
            custom << column;
    }
    std::sort(custom.begin(), custom.end());
    map.setCustomColumns(custom);
    return map.identity() >= 0 ? std::optional(map) : std::nullopt;
}

std::optional<ColumnChoice> rememberedChoice(const ImportTable &table, ImportTarget target, const Settings &settings)
{
    if (!table.notes.hasHeader)
        return std::nullopt;
    const QStringList set = headerSet(ownHeaders(table.headers));
    for (const RememberedColumns &known : rememberedColumns(settings)) {
        if (!isFor(known, target, set))
            continue;
        if (const auto map = mapOf(known, table))
            return ColumnChoice{{*map, {}}, true, true, known.when};
    }
    return std::nullopt;
}

/// Whether the headers alone lead to the same identity column.
bool headersSayIt(const ImportTable &table, const ColumnMap &columns)
{
    if (!table.notes.hasHeader)
        return false;
    ImportTable headersOnly;
    headersOnly.headers = table.headers;
    headersOnly.notes = table.notes;
    return guessColumns(headersOnly, columns.target()).map.identity() == columns.identity();
}

bool mostCellsArePeople(const ImportTable &table, const ColumnMap &columns)
{
    const bool byAddress = isByAddress(columns.target());
    size_t people = 0;
    size_t filled = 0;
    for (size_t row = 0; row < std::min(table.rows.rowCount(), sampleRows); ++row) {
        const std::string_view cell = table.rows.cell(row, columns.identity());
        if (byAddress) {
            const EmailAddress address = columns.target() == ImportTarget::DoNotContact ? readContact(cell) : readEmailAddress(cell);
            filled += address.problem != EmailProblem::Blank;
            people += address.isValid();
        } else {
            const PersonIdentity identity = readPersonIdentity(cell);
            filled += identity.problem != IdentityProblem::Blank;
            people += identity.isValid();
        }
    }
    return people * 2 >= filled;
}

// A doubtful reason can be seen in the review; a roster's fields go out to people.
bool isDoubtful(const ColumnGuess &guess)
{
    if (isBlocklist(guess.map.target()))
        return false;
    const auto fields = fieldsOf(guess.map.target());
    return std::any_of(fields.begin() + 1, fields.end(), [&guess](ImportField field) { return guess.of(field) == Confidence::Low; });
}

} // namespace

bool namesSomebody(const QStringList &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const QString &header) {
        const QByteArray bytes = header.trimmed().toUtf8();
        const std::string_view cell(bytes.constData(), static_cast<size_t>(bytes.size()));
        if (looksLikeEmailAddress(cell) || looksLikeProfileUrl(cell))
            return true;
        return looksLikeSlug(cell) && meaningOfHeader(header) == HeaderMeaning::Unknown && hintOfHeader(header).field == FieldHint::None;
    });
}

QJsonObject toRecord(const RememberedColumns &columns)
{
    QJsonObject fields;
    for (const auto &[field, header] : columns.fields)
        fields.insert(fieldWord(field), header);
    return {{QStringLiteral("target"), targetWord(columns.target)},
            {QStringLiteral("headers"), QJsonArray::fromStringList(columns.headers)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("custom"), QJsonArray::fromStringList(columns.custom)},
            {QStringLiteral("when"), columns.when.toString(Qt::ISODate)}};
}

std::optional<RememberedColumns> columnsFromRecord(const QJsonObject &record)
{
    const QString word = record.value(QLatin1String("target")).toString();
    const auto *target =
        std::find_if(targetWords.begin(), targetWords.end(), [&word](const auto &pair) { return word == QLatin1String(pair.second); });
    if (target == targetWords.end())
        return std::nullopt;
    RememberedColumns columns;
    columns.target = target->first;
    columns.headers = textsOf(record.value(QLatin1String("headers")));
    const QJsonObject fields = record.value(QLatin1String("fields")).toObject();
    for (const ImportField field : fieldsOf(columns.target)) {
        if (const QString header = fields.value(fieldWord(field)).toString(); !header.isEmpty())
            columns.fields.append({field, header});
    }
    columns.custom = textsOf(record.value(QLatin1String("custom")));
    columns.when = QDateTime::fromString(record.value(QLatin1String("when")).toString(), Qt::ISODate);
    return columns;
}

ColumnChoice chooseColumns(const ImportTable &table, ImportTarget target, const Settings &settings)
{
    if (const auto known = rememberedChoice(table, target, settings))
        return *known;
    const ColumnGuess guess = guessColumns(table, target);
    if (guess.map.identity() < 0)
        return {guess, false, false};
    const bool certain =
        table.headers.size() == 1 || (headersSayIt(table, guess.map) && mostCellsArePeople(table, guess.map) && !isDoubtful(guess));
    return {guess, false, certain};
}

void rememberColumns(const ImportTable &table, const ColumnMap &columns, Settings &settings)
{
    if (!table.notes.hasHeader || table.headers.size() < 2 || columns.identity() < 0 || namesSomebody(table.headers))
        return;
    RememberedColumns made;
    made.target = columns.target();
    made.headers = ownHeaders(table.headers);
    for (const ImportField field : fieldsOf(columns.target())) {
        if (const int column = columns.column(field); column >= 0)
            made.fields.append({field, table.headers.at(column)});
    }
    for (const int column : columns.customColumns())
        made.custom << table.headers.at(column);
    made.when = QDateTime::currentDateTimeUtc();

    rememberAlike(made, settings);
}

std::optional<RememberedColumns> rememberedLike(const RememberedColumns &columns, const Settings &settings)
{
    const QStringList set = headerSet(columns.headers);
    for (const RememberedColumns &known : rememberedColumns(settings)) {
        if (isFor(known, columns.target, set))
            return known;
    }
    return std::nullopt;
}

bool rememberAlike(const RememberedColumns &columns, Settings &settings)
{
    if (namesSomebody(columns.headers))
        return false;
    settings.reread();
    QList<RememberedColumns> all = rememberedColumns(settings);
    dropFor(all, columns.target, headerSet(columns.headers));
    all.prepend(columns);
    all.resize(std::min(all.size(), maxRememberedColumns));
    return keep(all, settings);
}

QList<RememberedColumns> rememberedColumns(const Settings &settings)
{
    QList<RememberedColumns> all;
    for (const QJsonObject &record : settings.records(recordsName)) {
        if (const auto columns = columnsFromRecord(record))
            all << *columns;
    }
    return all;
}

void forgetColumns(const RememberedColumns &columns, Settings &settings)
{
    settings.reread();
    QList<RememberedColumns> all = rememberedColumns(settings);
    dropFor(all, columns.target, headerSet(columns.headers));
    keep(all, settings);
}

void forgetAllColumns(Settings &settings)
{
    settings.setRecords(recordsName, {});
}

} // namespace Muster
