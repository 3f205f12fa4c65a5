// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadsearch.h"

#include "pages/rosterpage.h"
#include "prompts.h"

#include <QCoreApplication>
#include <QTimer>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadSearch)
};

bool show(RosterPage *page, const LeadId &id)
{
    const auto row = page->model().leads().find(id);
    if (!row)
        return false;
    const Lead &lead = page->model().leads().rows()[*row];
    const QString profile = publicIdentifierOf(lead);
    page->showSearch(profile.isEmpty() ? lead.email : profile);
    return true;
}

} // namespace

void showLeadOn(RosterPage *page, const LeadId &lead, Prompts &prompts, QWidget *window)
{
    if (show(page, lead))
        return;
    const RosterReading &reading = page->model().reading();
    const auto isOver = [&reading] { return !reading.isRefreshing && reading.state != RosterReading::State::Loading; };
    auto *patience = new QObject(page);
    QObject::connect(&page->model(), &RosterModel::readingChanged, patience, [page, patience, lead, isOver, &prompts, window] {
        if (!isOver())
            return;
        QObject::disconnect(&page->model(), nullptr, patience, nullptr);
        patience->deleteLater();
        QTimer::singleShot(0, page, [page, lead, &prompts, window] {
            if (!show(page, lead) && page->model().reading().state == RosterReading::State::Loaded)
                prompts.tell(window, Text::tr("This person is not on %1 any more", "a roster").arg(page->context().title),
                             Text::tr("The roster was read anew just now."));
        });
    });
    if (isOver())
        page->reload();
}

} // namespace Muster
