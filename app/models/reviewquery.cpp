// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewquery.h"

#include "import/personname.h"
#include "models/textneedle.h"

#include <algorithm>
#include <array>

namespace Muster {

namespace {

using Rows = std::vector<quint32>;

Rows matchingRows(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)
{
    std::array<bool, 256> wanted{};
    for (const Verdict verdict : allVerdicts)
        wanted[static_cast<size_t>(verdict)] = query.verdicts.isEmpty() || query.verdicts.contains(verdict);
    const TextNeedle needle(query.text, Qt::CaseInsensitive);
    QByteArray edited;
    const auto matchesText = [&](qsizetype row) {
        return query.text.isEmpty() || std::any_of(snapshot.fields.cbegin(), snapshot.fields.cend(), [&](ImportField field) {
                   return needle.isIn(snapshot.shown(row, field, edited));
               });
    };
    Rows rows;
    rows.reserve(query.verdicts.isEmpty() && query.text.isEmpty() ? snapshot.verdicts.size() : 0);
    for (size_t row = 0; row < snapshot.verdicts.size() && !stale; ++row) {
        if (wanted[snapshot.verdicts[row]] && matchesText(static_cast<qsizetype>(row)))
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

/// Sorts by a number per row, made once. `rows` come in file order.
template <typename MakeKey>
void sortByNumber(Rows &rows, Qt::SortOrder order, const MakeKey &makeKey)
{
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        return order == Qt::AscendingOrder ? makeKey(a) < makeKey(b) : makeKey(b) < makeKey(a);
    });
}

/// Texts without case, in one piece of memory: most comparisons end with the first eight bytes, which stand in the key.
class FoldedTexts
{
public:
    struct Key
    {
        quint64 head;  ///< the first bytes, the first one in the highest place
        quint64 place; ///< of the whole text
        quint32 size;
        quint32 row;
    };

    [[nodiscard]] Key add(std::string_view text, quint32 row)
    {
        Key key{0, m_texts.size(), 0, row};
        if (isAscii(text)) {
            for (const char c : text)
                m_texts.push_back(lowerAscii(c));
        } else {
            m_texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
        }
        key.size = static_cast<quint32>(m_texts.size() - key.place);
        for (size_t i = 0; i < sizeof(key.head); ++i)
            key.head = key.head << 8U | (i < key.size ? static_cast<unsigned char>(m_texts[key.place + i]) : 0U);
        return key;
    }
    /// Below zero, zero or above.
    [[nodiscard]] int compare(const Key &a, const Key &b) const
    {
        if (a.head != b.head)
            return a.head < b.head ? -1 : 1;
        return whole(a).compare(whole(b));
    }

private:
    [[nodiscard]] std::string_view whole(const Key &key) const { return std::string_view(m_texts).substr(key.place, key.size); }

    std::string m_texts;
};

void sortByField(Rows &rows, const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)
{
    FoldedTexts texts;
    std::vector<FoldedTexts::Key> keys;
    keys.reserve(rows.size());
    QByteArray edited;
    for (const quint32 row : rows) {
        if (stale)
            return;
        keys.push_back(texts.add(snapshot.shown(row, query.field, edited), row));
    }
    const int sign = query.order == Qt::AscendingOrder ? 1 : -1;
    std::sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
        const int order = sign * texts.compare(a, b);
        return order < 0 || (order == 0 && a.row < b.row);
    });
    std::transform(keys.cbegin(), keys.cend(), rows.begin(), [](const auto &key) { return key.row; });
}

} // namespace

QString ReviewSnapshot::cell(qsizetype row, int column) const
{
    QByteArray edited;
    const std::string_view text = bytes(row, column, edited);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view ReviewSnapshot::bytes(qsizetype row, int column, QByteArray &edited) const
{
    if (column < 0)
        return {};
    if (const QString *text = edits.find(row, column)) {
        edited = text->toUtf8();
        return {edited.constData(), static_cast<size_t>(edited.size())};
    }
    return table->rows.cell(static_cast<size_t>(row), column);
}

std::string_view ReviewSnapshot::shown(qsizetype row, ImportField field, QByteArray &edited) const
{
    const bool isPartOfName = field == ImportField::FirstName || field == ImportField::LastName;
    if (isPartOfName && columns.column(field) < 0) {
        const PersonName name = splitFullName(cell(row, columns.column(ImportField::FullName)));
        edited = (field == ImportField::FirstName ? name.first : name.last).toUtf8();
        return {edited.constData(), static_cast<size_t>(edited.size())};
    }
    const std::string_view own = bytes(row, columns.column(field), edited);
    const bool isReady = verdicts[static_cast<size_t>(row)] == static_cast<quint8>(Verdict::Ready);
    if (field != ImportField::Reason || !isReady || defaultReason.isEmpty())
        return own;
    const bool isBlank = QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size())).trimmed().isEmpty();
    if (!isBlank)
        return own;
    edited = defaultReason.toUtf8();
    return {edited.constData(), static_cast<size_t>(edited.size())};
}

Rows answer(const ReviewQuery &query, const ReviewSnapshot &snapshot, const std::atomic<bool> &stale)
{
    Rows rows = matchingRows(query, snapshot, stale);
    if (stale)
        return rows;
    using SortBy = ReviewQuery::SortBy;
    switch (query.sortBy) {
    case SortBy::FileOrder:
        if (query.order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        break;
    case SortBy::Verdict:
        sortByNumber(rows, query.order, [&](quint32 row) { return snapshot.verdicts[row]; });
        break;
    case SortBy::Field:
        sortByField(rows, query, snapshot, stale);
        break;
    case SortBy::Detail: // the rule that a row breaks; rows with the same one stay together
        sortByNumber(rows, query.order, [&](quint32 row) { return quint32{snapshot.verdicts[row]} << 16U | snapshot.rules[row]; });
        break;
    }
    return rows;
}

} // namespace Muster
