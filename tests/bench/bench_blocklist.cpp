// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// How long the window stands still with 50,000 people on the blocklist, and how long it would with Qt's own proxy model.
//   muster-bench-blocklist [ROWS]
// Exits 1 where our page stalls for longer than 50 ms.

#include "bench/stallwatch.h"
#include "models/blockedleadtext.h"
#include "pages/blocklistpage.h"
#include "prompts.h"
#include "store/settings.h"
#include "support/practiceworkspace.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr double bar = 50.0;

QList<BlockRequest> people(int count)
{
    const char *given[] = {"anna", "Bob", "carla", "david", "élodie", "frank", "grace", "hiro", "ines", "jan", "łukasz", "nguyen", "olga"};
    const char *family[] = {"smith", "Garcia", "muller", "tanaka", "rossi", "novak", "berg", "obrien", "kowalski", "silva", "chen"};
    const char *reasons[] = {"Existing client",   "Requested opt-out", "Existing client", "Partner",         "",
                             "Requested opt-out", "Competitor",        "Wrong person",    "Existing client", "Legal",
                             "Left the company"};
    QList<BlockRequest> all;
    all.reserve(count);
    quint32 dice = 12345;
    for (int i = 0; i < count; ++i) {
        dice = dice * 1664525U + 1013904223U;
        const QString name = QString::fromUtf8(given[(dice >> 8) % std::size(given)]) + QLatin1Char('-') +
                             QString::fromUtf8(family[(dice >> 16) % std::size(family)]) + QLatin1Char('-') + QString::number(dice % 97) +
                             QString::number(i, 36);
        all.append({name, QString::fromUtf8(reasons[(dice >> 12) % std::size(reasons)])});
    }
    return all;
}

class NoPrompts final : public Prompts
{
public:
    void saveFile(QWidget *, const QString &, const QString &, const QString &, const QStringList &,
                  std::function<void(const SaveChoice &)>) override
    {
    }
    void openFile(QWidget *, const QString &, const QString &, const QStringList &, std::function<void(const QString &)>) override {}
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void()>) override {}
    void choose(QWidget *, const QString &, const QString &, const QStringList &, const QString &, std::function<void(int)>) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
    void openInBrowser(const QUrl &) override {}
};

/// The same rows as the peer's proxy gets them: a plain model that is there at once.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(QList<BlockedLead> leads) : m_leads(std::move(leads)) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_leads.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : blockedLeadColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const BlockedLead &lead = m_leads[index.row()];
        const auto column = static_cast<BlockedLeadColumn>(index.column());
        if (role == Qt::UserRole)
            return column == BlockedLeadColumn::BlockedOn ? QVariant(blockedOnKey(lead))
                                                          : QVariant(cellText(lead, column, Qt::DisplayRole));
        return role == Qt::DisplayRole ? QVariant(cellText(lead, column, role)) : QVariant();
    }

private:
    QList<BlockedLead> m_leads;
};

const char *columnName(int column)
{
    constexpr const char *names[] = {"identifier", "reason", "blocked on", "record"};
    return names[column];
}

double benchPage(StallWatch &watch, PracticeWorkspace &workspace, Settings &settings, QList<BlockedLead> *rows)
{
    NoPrompts prompts;
    BlocklistPage page(workspace.service(), {{}, QStringLiteral("Workspace blocklist"), QStringLiteral("Practice WaLead")}, settings,
                       prompts);
    page.resize(1048, 710);
    page.show();
    const BlockedLeadsModel &model = page.model();
    auto *table = page.findChild<LeadTable *>(QStringLiteral("blocklistTable"));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("search"));
    const auto arranged = [&] { return !model.isArranging(); };
    const auto loaded = [&] { return model.state() == BlockedLeadsModel::State::Loaded && !model.isRefreshing() && arranged(); };
    double worst = 0;
    const auto measure = [&](const QString &phase, const std::function<void()> &action, const std::function<bool()> &isDone) {
        worst = std::max(worst, watch.measure(phase, action, isDone));
    };

    measure(
        QStringLiteral("load"), [&] { page.reload(); }, loaded);
    for (int column = 0; column < blockedLeadColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QString way = order == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down");
            measure(
                QStringLiteral("sort by %1, %2").arg(QLatin1String(columnName(column)), way), [&] { table->sortByColumn(column, order); },
                arranged);
        }
    }
    const QString typed = QStringLiteral("client");
    for (qsizetype length = 1; length <= typed.size(); ++length)
        measure(
            QStringLiteral("type \"%1\"").arg(typed.left(length)), [&] { search->setText(typed.left(length)); }, arranged);
    measure(
        QStringLiteral("select all %1").arg(model.shownCount()), [&] { table->selectAll(); }, arranged);
    measure(
        QStringLiteral("clear the search, selection kept"), [&] { search->clear(); }, arranged);
    measure(
        QStringLiteral("sort with that selection"), [&] { table->sortByColumn(0, Qt::AscendingOrder); }, arranged);
    measure(
        QStringLiteral("clear the selection"), [&] { table->clearSelection(); }, arranged);
    for (const char *reason : {"Existing client", "Partner", "Existing client", "Partner"}) {
        const QList<Chip *> chips = page.findChildren<Chip *>();
        const auto isIt = [&](const Chip *chip) { return chip->label() == QLatin1String(reason); };
        const auto chip = std::find_if(chips.cbegin(), chips.cend(), isIt);
        if (chip != chips.cend())
            measure(
                QStringLiteral("click chip \"%1\"").arg(QLatin1String(reason)), [&] { (*chip)->click(); }, arranged);
    }
    int at = 0;
    QTimer wheel;
    QObject::connect(&wheel, &QTimer::timeout, &wheel,
                     [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 200 * ++at); });
    measure(
        QStringLiteral("scroll through in 200 steps"), [&] { wheel.start(8); }, [&] { return at >= 200; });
    wheel.stop();
    table->selectRow(0);
    measure(
        QStringLiteral("reload (F5)"), [&] { page.reload(); }, loaded);
    *rows = model.shownLeads();
    measure(
        QStringLiteral("shown rows as a list (export)"), [&] { *rows = model.shownLeads(); }, arranged);
    return worst;
}

void benchProxy(StallWatch &watch, const QList<BlockedLead> &rows)
{
    PlainModel plain(rows);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(Qt::UserRole);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    LeadTable table;
    table.resize(1048, 600);
    table.setModel(&proxy);
    table.setSortingEnabled(true);
    table.show();
    const auto atOnce = [] { return true; };
    for (int column = 0; column < blockedLeadColumnCount; ++column)
        watch.measure(
            QStringLiteral("proxy: sort by %1").arg(QLatin1String(columnName(column))),
            [&] { table.sortByColumn(column, Qt::AscendingOrder); }, atOnce);
    for (const char *typed : {"c", "client"})
        watch.measure(
            QStringLiteral("proxy: type \"%1\"").arg(QLatin1String(typed)), [&] { proxy.setFilterFixedString(QLatin1String(typed)); },
            atOnce);
    watch.measure(
        QStringLiteral("proxy: clear the search"), [&] { proxy.setFilterFixedString({}); }, atOnce);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const int count = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 50'000;

    PracticeWorkspace workspace;
    if (!workspace.isRunning() || !workspace.block(people(count))) {
        std::fprintf(stderr, "the Practice store could not be filled\n");
        return 2;
    }
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    std::printf("%d people on the blocklist\n", count);
    StallWatch watch;
    StallWatch::printHeading();
    QList<BlockedLead> rows;
    const double worst = benchPage(watch, workspace, settings, &rows);
    benchProxy(watch, rows);
    std::printf("longest stall of the page: %.1f ms (bar: %.0f ms)\n", worst, bar);
    return worst > bar ? 1 : 0;
}
