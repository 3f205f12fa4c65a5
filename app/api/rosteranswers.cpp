// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/rosteranswers.h"

#include "api/jsonreading.h"
#include "api/listanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace Muster {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReading)
};

constexpr std::initializer_list<const char *> leadNames{"prospects", "leads", "items", "results"};
constexpr std::initializer_list<const char *> campaignNames{"campaigns", "items", "results"};

/// Whether the list goes on behind this page.
bool isLastPage(const ListAnswer &list)
{
    if (!list.nextCursor.isEmpty())
        return false;
    if (list.hasMore)
        return !*list.hasMore;
    if (list.page && list.pages)
        return *list.page >= *list.pages;
    if (list.page && list.limit && list.total)
        return *list.page >= (*list.total + *list.limit - 1) / *list.limit;
    if (list.limit && list.total)
        return list.rows.size() < *list.limit || list.rows.size() >= *list.total;
    return true;
}

QString customText(JsonSlice slice)
{
    const std::string_view json = slice.json();
    if (slice.isObject())
        return QString::fromUtf8(QJsonDocument(slice.value().toObject()).toJson(QJsonDocument::Compact));
    if (json.starts_with('['))
        return QString::fromUtf8(QJsonDocument(slice.value().toArray()).toJson(QJsonDocument::Compact));
    if (json == "true" || json == "false")
        return QString::fromLatin1(json.data(), static_cast<qsizetype>(json.size()));
    return textIn(slice);
}

/// Reads the leads of an answer as it walks over it, and leaves an outline: the answer with each list that may be the roster replaced by its
/// number. So what stands around the rows is read like any other list's.
class PageReading
{
public:
    PageReading(std::string_view json, bool keepsWire, ReadLead readLead) : m_walker(json), m_keepsWire(keepsWire), m_readLead(readLead) {}

    /// False where it is no JSON.
    bool read() { return walk(0) && m_walker.peek() == '\0'; }
    [[nodiscard]] const QByteArray &outline() const { return m_outline; }
    /// The list that stands in the outline as `rows`, once; none where that is no number of one.
    [[nodiscard]] std::optional<LeadPage> page(const QJsonArray &rows)
    {
        const int number = rows.size() == 1 ? rows.first().toInt(-1) : -1;
        if (number < 0 || static_cast<std::size_t>(number) >= m_pages.size())
            return std::nullopt;
        return std::move(m_pages[static_cast<std::size_t>(number)]);
    }

private:
    /// `depth`: 0 for the answer, 1 within it, 2 within its `data`.
    bool walk(int depth)
    {
        const char first = m_walker.peek();
        if (first == '[')
            return readRows();
        if (first == '{' && depth < 2)
            return walkObject(depth);
        JsonSlice value;
        const bool isRead = m_walker.takeValue(value);
        append(value);
        return isRead;
    }

    bool walkObject(int depth)
    {
        m_walker.take('{');
        m_outline += '{';
        while (m_walker.peek() == '"') {
            JsonSlice name;
            if (!m_walker.takeValue(name) || !m_walker.take(':'))
                return false;
            append(name);
            m_outline += ':';
            const bool goesOn = depth == 0 && textIn(name) == QLatin1String("data");
            if (!walk(goesOn ? 1 : 2))
                return false;
            if (!m_walker.take(','))
                break;
            m_outline += ',';
        }
        m_outline += '}';
        return m_walker.take('}');
    }

    bool readRows()
    {
        m_outline += '[' + QByteArray::number(static_cast<qlonglong>(m_pages.size())) + ']';
        LeadPage &page = m_pages.emplace_back();
        m_walker.take('[');
        if (m_walker.take(']'))
            return true;
        page.leads.reserve(usualRows);
        do {
            JsonSlice value;
            const bool isObject = m_walker.peek() == '{';
            JsonWalker begin = m_walker;
            if (!(isObject ? m_reading.row.read(m_walker) : m_walker.takeValue(value)))
                return false;
            ++page.received;
            Lead lead = isObject ? m_readLead(m_reading) : Lead();
            if (lead.id.isEmpty()) {
                ++page.unreadable;
                continue;
            }
            if (m_keepsWire && begin.takeValue(value))
                lead.wire = value.value().toObject();
            page.leads.append(std::move(lead));
            if (page.leads.size() % rowsOfRoom == 0)
                growHeap();
        } while (m_walker.take(','));
        return m_walker.take(']');
    }

    /// What glibc's malloc takes from the system for another thread than the first it takes 4 KiB by 4 KiB, with a system call each, but
    /// what was freed at the end of its heap it keeps, up to 128 KiB.
    static void growHeap() { const QByteArray room(96 * 1024, Qt::Uninitialized); }

    void append(JsonSlice slice) { m_outline.append(slice.json().data(), static_cast<qsizetype>(slice.json().size())); }

    static constexpr qsizetype usualRows = 200;
    static constexpr qsizetype rowsOfRoom = 64; // they take a bit more than 1 KiB each

    JsonWalker m_walker;
    const bool m_keepsWire;
    const ReadLead m_readLead;
    LeadReading m_reading;
    QByteArray m_outline;
    std::vector<LeadPage> m_pages;
};

} // namespace

const LeadReading::Word &LeadReading::wordOf(JsonSlice slice)
{
    constexpr std::size_t most = 64; // else looking for one would take longer than making it
    const auto isIt = [&slice](const Word &known) { return known.json == slice.json(); };
    const auto known = std::find_if(m_words.begin(), m_words.end(), isIt);
    if (known != m_words.end())
        return *known;
    if (m_words.size() > most)
        m_words.pop_back();
    const QString text = textIn(slice);
    return m_words.emplace_back(Word{slice.json(), text, leadStatusFromWord(text)});
}

void LeadReading::takeStatus(Lead &lead, JsonSlice word)
{
    const Word &known = wordOf(word);
    lead.statusWord = known.text;
    lead.status = known.status;
}

void LeadReading::takeCustomFields(Lead &lead, JsonSlice fields)
{
    if (!fields.isObject() || !m_fields.read(fields))
        return;
    lead.customFields.reserve(static_cast<qsizetype>(m_fields.all().size()));
    bool areTexts = true;
    for (const auto &[name, value] : m_fields.all()) {
        lead.customFields.append({sharedText(name), customText(value)});
        areTexts = areTexts && value.isText() && value.json() != "\"\"";
    }
    if (!areTexts)
        lead.customJson = QByteArray(fields.json().data(), static_cast<qsizetype>(fields.json().size()));
}

Decoded<LeadPage> readLeadPage(const QByteArray &body, bool keepsWire, ReadLead readLead)
{
    const std::string_view json(body.constData(), static_cast<std::size_t>(body.size()));
    PageReading reading(json, keepsWire, readLead);
    if (!reading.read()) {
        const auto words = readJson(body);
        return tl::unexpected(words ? AnswerProblem{ErrorKind::BadResponse, Text::tr("The answer is not JSON.")} : words.error());
    }
    const auto answer = readListAnswer(reading.outline(), leadNames);
    if (!answer)
        return tl::unexpected(answer.error());
    std::optional<LeadPage> page = reading.page(answer->rows);
    if (!page)
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, Text::tr("The answer is an object without a list in it.")});
    page->total = answer->total;
    page->limit = answer->limit;
    page->nextCursor = answer->nextCursor;
    page->hasMore = answer->hasMore;
    if (page->received > 1 && page->leads.isEmpty()) {
        const QString detail = Text::tr("None of the %1 rows has an id.").arg(page->received);
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, detail});
    }
    return *std::move(page);
}

Lead readOneLead(const QJsonObject &object, ReadLead readLead)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    LeadReading reading;
    const bool isRead = reading.row.read(JsonSlice(std::string_view(json.constData(), static_cast<std::size_t>(json.size()))));
    return isRead ? readLead(reading) : Lead();
}

Decoded<CampaignPage> readCampaignPage(const QByteArray &body, Campaign (*readCampaign)(const QJsonObject &object))
{
    const auto list = readListAnswer(body, campaignNames);
    if (!list)
        return tl::unexpected(list.error());
    CampaignPage page;
    page.received = static_cast<int>(list->rows.size());
    page.total = list->total;
    page.nextCursor = list->nextCursor;
    page.isLast = page.received == 0 || isLastPage(*list);
    for (const QJsonValue &element : list->rows) {
        Campaign campaign = readCampaign(element.toObject());
        if (campaign.id.isEmpty())
            ++page.unreadable;
        else
            page.campaigns.append(std::move(campaign));
    }
    if (page.received > 1 && page.campaigns.isEmpty()) {
        const QString detail = Text::tr("None of the %1 rows has an id.").arg(page.received);
        return tl::unexpected(AnswerProblem{ErrorKind::BadResponse, detail});
    }
    return page;
}

bool isTrue(JsonSlice slice)
{
    if (slice.json() == "true" || slice.json() == "false")
        return slice.json() == "true";
    if (slice.isText())
        return textIn(slice).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    return slice.value().toDouble() != 0;
}

QList<std::pair<QString, qint64>> readCounts(const QJsonObject &object)
{
    QList<std::pair<QString, qint64>> counts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto count = countIn(entry.value()))
            counts.append({entry.key(), *count});
    }
    return counts;
}

} // namespace Muster
