// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leadtimeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadTimeline)
};

using Kind = LeadEvent::Kind;

} // namespace

QList<LeadEvent> timelineOf(const Lead &lead)
{
    // First oldest first: each event at the time of what it followed, so that a stable sort keeps them together.
    struct Placed
    {
        LeadEvent event;
        QDateTime order;
    };
    QList<Placed> placed;
    if (lead.addedAt.isValid())
        placed.append({{Kind::Added, -1, lead.addedAt}, lead.addedAt});
    QDateTime last = lead.addedAt;
    bool mailBounced = false;
    for (const MailSent &mail : lead.mails) {
        last = mail.sentAt.isValid() ? mail.sentAt : last;
        placed.append({{Kind::Sent, mail.step, mail.sentAt}, last});
        if (mail.bounced)
            placed.append({{Kind::Bounced, mail.step, {}}, last});
        if (mail.opened)
            placed.append({{Kind::Opened, mail.step, {}}, last});
        if (mail.clicked)
            placed.append({{Kind::Clicked, mail.step, {}}, last});
        mailBounced = mailBounced || mail.bounced;
    }
    if (lead.bouncedAt.isValid() || (lead.status == LeadStatus::Bounced && !mailBounced))
        placed.append({{Kind::Bounced, -1, lead.bouncedAt}, lead.bouncedAt.isValid() ? lead.bouncedAt : last});
    if (lead.replied || lead.repliedAt.isValid())
        placed.append({{Kind::Replied, -1, lead.repliedAt}, lead.repliedAt.isValid() ? lead.repliedAt : last});
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.order < b.order; });

    QList<LeadEvent> events;
    std::transform(placed.crbegin(), placed.crend(), std::back_inserter(events), [](const Placed &each) { return each.event; });
    return events;
}

QString leadEventText(const LeadEvent &event)
{
    const QString message = QString::number(event.step + 1);
    switch (event.kind) {
    case Kind::Added:
        return Text::tr("Added");
    case Kind::Sent:
        return Text::tr("Message %1 sent").arg(message);
    case Kind::Opened:
        return Text::tr("Message %1 opened").arg(message);
    case Kind::Clicked:
        return Text::tr("Message %1: link clicked").arg(message);
    case Kind::Bounced:
        return event.step >= 0 ? Text::tr("Message %1 bounced").arg(message) : Text::tr("Bounced");
    case Kind::Replied:
        return Text::tr("Replied");
    }
    return {};
}

} // namespace Muster
