// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// How long the window stands still with 100,000 leads on a campaign's roster, read from a Practice server of its own process.
//   muster-bench-rosterpage [LEADS]
// Exits 1 where the page stalls for longer than 50 ms.

#include "api/puffle/puffleapi.h"
#include "base/clock.h"
#include "bench/stallwatch.h"
#include "cli/sandboxprogram.h"
#include "gui/scriptedprompts.h"
#include "net/httpclient.h"
#include "net/networkaccess.h"
#include "pages/rosterpage.h"
#include "sandbox/store/rosterstore.h"
#include "services/connectionservice.h"
#include "services/keptlists.h"
#include "services/rosterservice.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/leadtable.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr double bar = 50.0;
const QByteArray key = "bench-key";
const QString campaignId = QStringLiteral("8c2b2d4e-e29b-41d4-a716-446655440000");

Sandbox::Prospect prospect(int number)
{
    const QString number36 = QString::number(qint64(number) * 7919 % 1'000'003, 36);
    Sandbox::Prospect made;
    made.email = QStringLiteral("person.%1@company%2.example").arg(number).arg(number % 977);
    made.linkedinUrl = QStringLiteral("https://www.linkedin.com/in/person-%1").arg(number);
    made.firstName = QStringLiteral("Zo\u00eb %1").arg(number36);
    made.lastName = QStringLiteral("Kowalska %1").arg(number % 1009);
    made.company = QStringLiteral("Company %1 Ltd").arg(number % 977);
    made.position = QStringLiteral("Head of Department %1").arg(number % 41);
    made.headline = QStringLiteral("Helping teams of %1 people to write down what they mean").arg(number % 89);
    made.customFields = QStringLiteral("{\"industry\":\"Industry %1\",\"deal_size\":%2,\"source\":\"fair\"}").arg(number % 23).arg(number);
    made.createdAt = QStringLiteral("2026-04-22T10:00:00.000Z");
    return made;
}

void fill(const QString &store, int leads)
{
    Sandbox::StoredRoster campaign;
    campaign.id = campaignId;
    campaign.type = QStringLiteral("linkedin");
    campaign.name = QStringLiteral("Large");
    campaign.createdAt = campaign.updatedAt = QStringLiteral("2026-04-18T15:12:00.000Z");
    QList<Sandbox::Prospect> people;
    for (int i = 0; i < leads; ++i)
        people.append(prospect(i));
    Sandbox::RosterStore(store).addCampaign(campaign, people);
}

double benchPage(StallWatch &watch, RosterPage &page)
{
    const RosterModel &model = page.model();
    auto *table = page.findChild<LeadTable *>(QStringLiteral("rosterTable"));
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("search"));
    const auto arranged = [&] { return !model.isArranging(); };
    const auto loaded = [&] {
        return model.reading().state == RosterReading::State::Loaded && !model.reading().isRefreshing && arranged();
    };
    double worst = 0;
    const auto measure = [&](const QString &phase, const std::function<void()> &action, const std::function<bool()> &isDone) {
        worst = std::max(worst, watch.measure(phase, action, isDone));
    };
    measure(
        QStringLiteral("load"), [&] { page.reload(); }, loaded);
    for (int column = 0; column < model.columnCount(); ++column)
        measure(
            QStringLiteral("sort by %1").arg(model.headerData(column, Qt::Horizontal).toString()),
            [&] { table->sortByColumn(column, Qt::DescendingOrder); }, arranged);
    const QString typed = QStringLiteral("company 77");
    for (const qsizetype length : {1, 4, 10})
        measure(
            QStringLiteral("type \"%1\"").arg(typed.left(length)), [&] { search->setText(typed.left(length)); }, arranged);
    measure(
        QStringLiteral("clear the search"), [&] { search->clear(); }, arranged);
    const QList<Chip *> chips = page.findChildren<Chip *>();
    for (Chip *chip : {chips.first(), chips.first()})
        measure(
            QStringLiteral("click chip \"%1\"").arg(chip->label()), [&] { chip->click(); }, arranged);
    auto *editable = const_cast<RosterModel *>(&model);
    measure(
        QStringLiteral("edit a cell"),
        [&] { editable->setData(model.index(0, model.columnOf({LeadColumn::Company})), QStringLiteral("Changed")); }, arranged);
    measure(
        QStringLiteral("the edit's outcome"), [&] { page.takeEditOutcome(model.leadAt(0).id, {}); }, arranged);
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
    return worst;
}

/// The page of the next session.
double benchKept(StallWatch &watch, RosterPage &page, int count)
{
    const RosterModel &model = page.model();
    const auto isReadAnew = [&] {
        return model.reading().state == RosterReading::State::Loaded && !model.reading().isRefreshing && !model.isArranging();
    };
    const double shown = watch.measure(
        QStringLiteral("open: shown as it was kept"), [&] { page.reload(); }, [&] { return model.shownCount() == count; });
    return std::max(shown, watch.measure(
                               QStringLiteral("and read anew"), [] {}, isReadAnew));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const int count = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 100'000;
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store.sqlite"));
    fill(store, count);
    const SandboxProgram sandbox(key, {QStringLiteral("--store"), store});
    const QUrl server(QString(sandbox.waleadUrl()).replace(QStringLiteral("walead"), QStringLiteral("puffle")));
    SystemClock clock;
    const auto network = makeNetworkAccess();
    HttpClient client(*network, clock, {server, PuffleApi::keyHeader(), key}, nullptr);
    PuffleApi api(client, server);
    RosterService service(api, clock);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ScriptedPrompts prompts;
    Connection connection;
    connection.provider = Provider::Puffle;
    connection.name = QStringLiteral("Practice Puffle");
    RosterPage page(service, {connection, CampaignId(campaignId), QStringLiteral("Large"), Channel::LinkedIn}, nullptr, nullptr, settings,
                    prompts);
    ConnectionService connections(settings, *network, clock);
    const QString blocklists = folder.filePath(QStringLiteral("blocklists"));
    const QDir rosters(folder.filePath(QStringLiteral("rosters")));
    auto lists = std::make_unique<KeptLists>(blocklists, rosters.path(), connections);
    page.setKeptLists(*lists);
    page.resize(1048, 710);
    page.show();
    std::printf("%d leads on the roster\n", count);
    StallWatch watch;
    StallWatch::printHeading();
    double worst = benchPage(watch, page);
    lists = std::make_unique<KeptLists>(blocklists, rosters.path(), connections); // the first has written by then
    RosterPage next(service, page.context(), nullptr, nullptr, settings, prompts);
    next.setKeptLists(*lists);
    next.resize(1048, 710);
    next.show();
    worst = std::max(worst, benchKept(watch, next, count));
    for (const QFileInfo &file : rosters.entryInfoList(QDir::Files))
        std::printf("the roster's file: %.1f MB\n", static_cast<double>(file.size()) / 1e6);
    std::printf("longest stall of the page: %.1f ms (bar: %.0f ms)\n", worst, bar);
    return worst > bar ? 1 : 0;
}
