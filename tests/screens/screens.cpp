// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screens.h"

#include "shell/dropoverlay.h"
#include "widgets/chip.h"

namespace Muster::Test {

namespace {

const QByteArray optOuts = "LinkedIn URL,Reason,Asked on,Account owner\r\n"
                           "https://www.linkedin.com/in/noor-van-dijk,Requested opt-out,2026-10-02,Berta\r\n"
                           "priya-natarajan,Existing client,2026-10-02,Berta\r\n"
                           "https://uk.linkedin.com/in/Noor-van-Dijk/,Requested opt-out,2026-10-03,Chris\r\n"
                           "amelie-garcia-lyon,Partner,2026-10-05,Chris\r\n"
                           "https://www.linkedin.com/company/acme,Client,2026-10-05,Chris\r\n";

const QByteArray newLeads = "First name,Last name,Email,Company,LinkedIn,Region\r\n"
                            "Noor,van Dijk,noor@vandijk.example,Van Dijk & Zn.,https://www.linkedin.com/in/noor-van-dijk,Benelux\r\n"
                            "Priya,Natarajan,priya@natarajan.example,Natarajan Labs,priya-natarajan,APAC\r\n"
                            "Priya,N.,p.n@natarajan.example,Natarajan Labs,https://in.linkedin.com/in/Priya-Natarajan,APAC\r\n"
                            "Amelie,Garcia,amelie@garcia.example,Garcia SA,amelie-garcia-lyon,EMEA\r\n"
                            "Acme,,info@acme.example,Acme,https://www.linkedin.com/company/acme,\r\n";

const QString draft = QStringLiteral("Q1 Founders");
const QString frozen = QStringLiteral("EU Fintech");
const QString sequence = QStringLiteral("Outbound Q2");

QWidget *whole(Stage &stage)
{
    stage.settle();
    return stage.window.get();
}

QWidget *block(Stage &stage, int step)
{
    return stage.act("Muster::BlocklistPage", "Block people…") ? stage.importText(optOuts, step) : nullptr;
}

QWidget *addLeads(Stage &stage, int step)
{
    return stage.goTo(Provider::Puffle, draft) && stage.act("Muster::RosterPage", "Add leads…") ? stage.importText(newLeads, step) : nullptr;
}

QWidget *rosterOf(Stage &stage, Provider provider, const QString &name)
{
    if (!stage.goTo(provider, name))
        return nullptr;
    stage.selectRows(1);
    return whole(stage);
}

QWidget *dialogOf(Stage &stage, const char *context, const char *text)
{
    return stage.act(context, text) ? stage.opened() : nullptr;
}

QWidget *dialogOf(Stage &stage, const char *objectName)
{
    return stage.act(objectName) ? stage.opened() : nullptr;
}

std::vector<Screen> pages()
{
    return {
        {"blocklist", [](Stage &s) { return whole(s); }},
        {"blocklist-selection",
         [](Stage &s) {
             s.selectRows(3);
             return whole(s);
         }},
        {"blocklist-filtered",
         [](Stage &s) {
             const auto chips = s.page()->findChildren<Chip *>();
             for (Chip *chip : chips) {
                 if (chip->isCheckable() && chip->isVisible()) {
                     chip->click();
                     break;
                 }
             }
             return whole(s);
         }},
        {"blocklist-nobody-found",
         [](Stage &s) {
             s.page()->showSearch(QStringLiteral("nobody-has-this-name"));
             return whole(s);
         }},
        {"overview",
         [](Stage &s) {
             auto *overview = Stage::button(s.window.get(), QCoreApplication::translate("Muster::BlocklistPage", "Overview"));
             if (overview == nullptr)
                 return static_cast<QWidget *>(nullptr);
             overview->click();
             QWidget *shown = whole(s);
             QTest::qWait(200); // it is counted on a worker
             return shown;
         }},
        {"welcome",
         [](Stage &s) {
             (void)s.act("welcome");
             return whole(s);
         }},
        {"roster-draft", [](Stage &s) { return rosterOf(s, Provider::Puffle, draft); }},
        {"roster-frozen", [](Stage &s) { return rosterOf(s, Provider::Puffle, frozen); }},
        {"roster-selection",
         [](Stage &s) -> QWidget * {
             if (!s.goTo(Provider::Puffle, draft))
                 return nullptr;
             s.selectRows(4);
             return whole(s);
         }},
        {"roster-sending", [](Stage &s) { return rosterOf(s, Provider::SendKit, sequence); }},
        {"do-not-contact",
         [](Stage &s) {
             s.show(Provider::SendKit);
             (void)QTest::qWaitFor([&s] { return s.page() != nullptr && s.page()->model().totalCount() > 0; });
             s.selectRows(1);
             return whole(s);
         }},
        {"job-running",
         [](Stage &s) {
             s.running = s.start(s.order(20'000, QStringLiteral("running")));
             return whole(s);
         }},
        {"job-done",
         [](Stage &s) {
             (void)s.ends(s.start(s.order(120, QStringLiteral("done"))));
             return whole(s);
         }},
        {"history",
         [](Stage &s) {
             (void)s.ends(s.start(s.order(60, QStringLiteral("history"))));
             s.window->showHistory();
             s.settle();
             return whole(s);
         }},
        {"finder",
         [](Stage &s) {
             (void)s.act("find");
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("r"));
             return whole(s);
         }},
        {"drop",
         [](Stage &s) {
             QMimeData mime;
             mime.setUrls({QUrl::fromLocalFile(s.write(QStringLiteral("opt-outs.csv"), optOuts))});
             QDragEnterEvent enter({600, 400}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
             QApplication::sendEvent(s.window.get(), &enter);
             s.settle();
             return whole(s);
         }},
    };
}

std::vector<Screen> dialogs()
{
    return {
        {"import-source", [](Stage &s) { return block(s, 0); }},
        {"import-columns", [](Stage &s) { return block(s, 1); }},
        {"import-review", [](Stage &s) { return block(s, 2); }},
        {"import-roster-columns", [](Stage &s) { return addLeads(s, 1); }},
        {"import-roster-review", [](Stage &s) { return addLeads(s, 2); }},
        {"verify",
         [](Stage &s) {
             if (!s.act("Muster::BlocklistPage", "Verify…"))
                 return static_cast<QWidget *>(nullptr);
             return s.importText(optOuts, 1);
         }},
        {"unblock",
         [](Stage &s) {
             s.selectRows(3);
             return dialogOf(s, "Muster::BlocklistPage", "Unblock…");
         }},
        {"roster-remove",
         [](Stage &s) -> QWidget * {
             if (!s.goTo(Provider::Puffle, draft))
                 return nullptr;
             s.selectRows(3);
             return dialogOf(s, "Muster::RosterPage", "Remove…");
         }},
        {"roster-wipe",
         [](Stage &s) -> QWidget * {
             if (!s.goTo(Provider::Puffle, draft))
                 return nullptr;
             return dialogOf(s, "Muster::RosterPage", "Empty the roster…");
         }},
        {"export", [](Stage &s) { return dialogOf(s, "Muster::BlocklistPage", "Export…"); }},
        {"dry-run",
         [](Stage &s) -> QWidget * {
             s.selectRows(3);
             QWidget *asking = dialogOf(s, "Muster::BlocklistPage", "Unblock…");
             auto *requests = asking != nullptr ? asking->findChild<QAbstractButton *>(QStringLiteral("showRequests")) : nullptr;
             if (requests == nullptr)
                 return nullptr;
             requests->click();
             (void)QTest::qWaitFor([asking] { return QApplication::activeModalWidget() != asking; });
             s.settle();
             return QApplication::activeModalWidget();
         }},
        {"job-rows",
         [](Stage &s) {
             (void)s.ends(s.start(s.order(60, QStringLiteral("rows"))));
             s.window->showHistory();
             s.settle();
             auto *jobs = s.window->findChild<QTableView *>(QStringLiteral("historyTable"));
             (void)QTest::qWaitFor([jobs] { return jobs->model()->rowCount() > 0; });
             jobs->setCurrentIndex(jobs->model()->index(0, 0)); // selectRow() finds no column from right to left
             s.settle();
             return dialogOf(s, "Muster::HistoryPage", "See rows");
         }},
        {"add-campaign", [](Stage &s) { return dialogOf(s, "addCampaign"); }},
        {"add-connection", [](Stage &s) { return dialogOf(s, "addConnection"); }},
        {"connections", [](Stage &s) { return dialogOf(s, "manageConnections"); }},
        {"settings", [](Stage &s) { return dialogOf(s, "settings"); }},
        {"request-log", [](Stage &s) { return dialogOf(s, "requestLog"); }},
        {"diagnostics", [](Stage &s) { return dialogOf(s, "diagnostics"); }},
        {"guide", [](Stage &s) -> QWidget * { return s.act("guide") ? s.beside("Muster::GuideDialog") : nullptr; }},
        {"remembered-columns", [](Stage &s) { return dialogOf(s, "rememberedColumns"); }},
        {"requests-at-once", [](Stage &s) { return dialogOf(s, "requestsAtOnce"); }},
    };
}

} // namespace

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> all = [] {
        std::vector<Screen> together = pages();
        for (Screen &screen : dialogs())
            together.push_back(std::move(screen));
        return together;
    }();
    return all;
}

} // namespace Muster::Test
