// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/scriptedprompts.h"
#include "pages/blocklistpage.h"
#include "store/settings.h"
#include "support/scriptedblocklist.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/leadtable.h"

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

inline QList<ScriptedLead> fivePeople()
{
    return {
        {s("r5"), s("john-doe"), s("Existing client"), s("2026-03-12T10:02:00.000Z")},
        {s("r4"), s("jane-smith"), s("Requested opt-out"), s("2026-03-11T17:40:00.000Z")},
        {s("r3"), s("amelie-garcia"), s("Partner"), s("2026-03-11T09:13:00.000Z")},
        {s("r2"), s("soren-kowalski"), s("Existing client"), s("2026-03-09T16:22:00.000Z")},
        {s("r1"), s("jose-smith"), {}, s("2026-02-21T12:00:00.000Z")},
    };
}

inline QList<ScriptedLead> manyPeople(int count)
{
    QList<ScriptedLead> people;
    for (int i = 0; i < count; ++i)
        people.append({s("r%1").arg(i), s("person-%1").arg(i, 4, 10, QLatin1Char('0')), s(i % 2 ? "Partner" : "Client"),
                       s("2026-03-12T10:02:00.000Z")});
    return people;
}

/// A page on a scripted list, shown and active, with everything a test pokes at.
struct Shown
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ScriptedPrompts prompts;
    ScriptedBlocklist list;
    std::unique_ptr<BlocklistPage> page;
    LeadTable *table = nullptr;
    QLineEdit *search = nullptr;

    explicit Shown(const BlocklistScope &scope = {}) { open(scope); }

    void open(const BlocklistScope &scope = {})
    {
        page.reset(); // one at a time, as when the window changes its connection
        page = std::make_unique<BlocklistPage>(list.service, BlocklistPageContext{scope, s("Workspace blocklist"), s("WaLead")}, settings,
                                               prompts);
        page->resize(1048, 710);
        table = page->findChild<LeadTable *>(s("blocklistTable"));
        search = page->findChild<QLineEdit *>(s("search"));
        page->show();
        page->activateWindow();
    }

    bool load(const QList<ScriptedLead> &people = fivePeople())
    {
        list.expectList(people);
        page->reload();
        return QTest::qWaitForWindowActive(page.get()) && settled();
    }
    bool settled() const
    {
        const BlockedLeadsModel &model = page->model();
        return QTest::qWaitFor([&] {
            return model.state() != BlockedLeadsModel::State::Idle && model.state() != BlockedLeadsModel::State::Loading &&
                   !model.isRefreshing() && !model.isArranging();
        });
    }
    template <typename T = QPushButton>
    T *part(const char *name) const
    {
        return page->findChild<T *>(s(name));
    }
    void click(const char *button) const { QTest::mouseClick(part(button), Qt::LeftButton); }
    Chip *chip(const QString &label) const
    {
        for (Chip *chip : page->findChildren<Chip *>()) {
            if (chip->label() == label && chip->isVisible())
                return chip;
        }
        return nullptr;
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(table->model()->index(row, 0)).center());
    }
    QStringList names() const
    {
        QStringList names;
        for (const BlockedLead &lead : page->model().shownLeads())
            names.append(lead.publicIdentifier);
        return names;
    }
    QStringList selected() const
    {
        QStringList names;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            names.append(index.data().toString());
        names.sort();
        return names;
    }
    QWidget *placeholder() const { return page->findChild<QWidget *>(s("placeholder")); }
    EmptyState *emptyState() const { return page->findChild<EmptyState *>(); }
    Banner *banner() const { return page->findChild<Banner *>(); }
    QPushButton *buttonIn(QWidget *place, const QString &label) const
    {
        for (QPushButton *button : place->findChildren<QPushButton *>()) {
            if (button->text() == label && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

inline QStringList namesIn(const QSignalSpy &spy)
{
    QStringList names;
    for (const BlockedLead &lead : spy.at(0).at(0).value<QList<BlockedLead>>())
        names.append(lead.publicIdentifier);
    return names;
}

} // namespace Muster::Test
