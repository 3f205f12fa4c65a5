// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/scriptedprompts.h"
#include "pages/rosterpage.h"
#include "services/connectionservice.h"
#include "services/suppressionindex.h"
#include "store/settings.h"
#include "support/listedroster.h"
#include "support/sampleleads.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/leadtable.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A roster's page on a listed roster, shown and active, with everything a test pokes at.
struct ShownRoster
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ScriptedPrompts prompts;
    SystemClock clock;
    ListedRoster api;
    RosterService service{api, clock};
    SuppressionIndex *suppressions = nullptr;
    RosterIndex *rosters = nullptr;
    std::unique_ptr<RosterPage> page;
    LeadTable *table = nullptr;
    QLineEdit *search = nullptr;

    explicit ShownRoster(const QString &status = QStringLiteral("draft"), Provider provider = Provider::Puffle) : api(provider)
    {
        api.leads = sixLeads();
        api.setStatus(status);
    }

    void open()
    {
        page.reset();
        Connection connection;
        connection.id = ConnectionService::practiceId(api.provider());
        connection.name = providerName(api.provider());
        connection.provider = api.provider();
        page = std::make_unique<RosterPage>(service, RosterPageContext{connection, api.campaign.id, api.campaign.name, api.campaign.channel},
                                            suppressions, rosters, settings, prompts);
        page->resize(1048, 710);
        table = page->findChild<LeadTable *>(s("rosterTable"));
        search = page->findChild<QLineEdit *>(s("search"));
        page->show();
        page->activateWindow();
    }
    bool load()
    {
        if (!page)
            open();
        page->reload();
        return settles() && QTest::qWaitFor([this] { return page->guard().readAt().isValid() || api.statusFails; });
    }
    bool settles() const
    {
        return QTest::qWaitFor([this] {
            const RosterModel &model = page->model();
            return model.reading().state != RosterReading::State::Loading && !model.reading().isRefreshing && !model.isArranging();
        });
    }
    template <typename T = QPushButton>
    T *part(const char *name) const
    {
        return page->findChild<T *>(s(name));
    }
    QAction *action(const char *text) const
    {
        for (QAction *action : page->pageActions()) {
            if (action->text() == s(text))
                return action;
        }
        return nullptr;
    }
    Chip *chip(const char *label) const
    {
        for (Chip *chip : page->findChildren<Chip *>()) {
            if (chip->label() == s(label) && chip->isVisible())
                return chip;
        }
        return nullptr;
    }
    bool click(const char *chipLabel) const
    {
        QTest::mouseClick(chip(chipLabel), Qt::LeftButton);
        return settles();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(table->model()->index(row, 0)).center());
    }
    QStringList names() const
    {
        QStringList names;
        for (const Lead &lead : page->model().shownLeads())
            names.append(lead.firstName);
        return names;
    }
    /// The banner about the campaign, and the one about the reading.
    Banner *banner(int which = 0) const { return page->findChildren<Banner *>().value(which); }
    EmptyState *emptyState() const { return page->findChild<EmptyState *>(); }
};

inline QStringList namesIn(const QSignalSpy &spy)
{
    QStringList names;
    for (const Lead &lead : spy.at(0).at(0).value<QList<Lead>>())
        names.append(lead.firstName);
    return names;
}

} // namespace Muster::Test
