// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands below the fields of a lead: custom fields, dates, timeline, blocklists, other rosters.

#include "models/historytext.h"
#include "models/leadtimeline.h"
#include "models/rostermodel.h"
#include "pages/rosterdetails.h"
#include "pages/rosterpagecontext.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Muster {

namespace {

QString inColour(const QString &text, Token token, const QPalette &palette)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color(token, palette).name(), text.toHtmlEscaped());
}

Token tokenOf(LeadEvent::Kind kind)
{
    switch (kind) {
    case LeadEvent::Kind::Replied:
        return Token::Good;
    case LeadEvent::Kind::Bounced:
        return Token::Bad;
    default:
        return Token::Text;
    }
}

} // namespace

void RosterDetails::fillCustomFields()
{
    const auto &fields = m_lead.customFields;
    while (m_customRows.size() < fields.size()) {
        Row made;
        made.value = valueLabel(m_custom);
        made.row = fieldRow(QString(), made.value, m_custom);
        made.name = made.row->findChild<QLabel *>({}, Qt::FindDirectChildrenOnly);
        m_custom->layout()->addWidget(made.row);
        m_customRows.append(made);
    }
    for (qsizetype i = 0; i < m_customRows.size(); ++i) {
        const bool isThere = i < fields.size();
        m_customRows[i].row->setVisible(isThere);
        if (!isThere)
            continue;
        m_customRows[i].name->setText(fields[i].first);
        m_customRows[i].value->setText(fields[i].second);
    }
    m_custom->setVisible(!fields.isEmpty());
    m_customNote->setVisible(m_model.guard().allowsWriting());
    m_customNote->setText(tr("%1 takes custom fields only when a lead is added.").arg(providerName(m_model.provider())));
}

void RosterDetails::fillFacts()
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(inColour(name, Token::Muted, palette()) + QLatin1Char(' ') + text.toHtmlEscaped());
    };
    add(tr("Status"), statusText(statusKey(m_lead)));
    if (m_lead.step)
        add(tr("Step"), QString::number(*m_lead.step));
    add(tr("Tags"), m_lead.tags.join(QStringLiteral(", ")));
    add(tr("AI tag"), m_lead.aiTag);
    add(tr("Source"), m_lead.source);
    add(tr("Updated"), jobTimeText(m_lead.updatedAt));
    add(tr("Row ID"), m_lead.id.text());
    m_facts->setText(lines.join(QStringLiteral("<br>")));
}

void RosterDetails::fillTimeline()
{
    const QList<LeadEvent> events = timelineOf(m_lead);
    QStringList lines;
    for (const LeadEvent &event : events) {
        QString line = inColour(leadEventText(event), tokenOf(event.kind), palette());
        if (event.kind == LeadEvent::Kind::Replied)
            line = QStringLiteral("<b>%1</b>").arg(line);
        if (event.at.isValid())
            line += QLatin1Char(' ') + inColour(jobTimeText(event.at), Token::Muted, palette());
        lines.append(line);
    }
    m_timeline->setText(QStringLiteral("<p style=\"line-height:150%;margin:0\">%1</p>").arg(lines.join(QStringLiteral("<br>"))));
    m_timeline->setVisible(!events.isEmpty());
    m_timelineHeading->setVisible(!events.isEmpty());
}

void RosterDetails::fillBlocklists()
{
    const std::shared_ptr<const SuppressionLookup> &lookup = m_model.suppressions();
    const QList<Suppression> found = lookup ? lookup->find(m_lead.linkedinUrl, m_lead.email) : QList<Suppression>();
    QStringList lines;
    for (const Suppression &suppression : found) {
        QString line = inColour(suppression.list, Token::Caution, palette());
        const BlockedLead &entry = suppression.entry;
        QStringList about;
        if (entry.kind == BlockedKind::Domain)
            about.append(tr("everybody at %1").arg(entry.publicIdentifier));
        if (!entry.reason.isEmpty())
            about.append(entry.reason);
        if (entry.createdAt.isValid())
            about.append(tr("since %1").arg(jobTimeText(entry.createdAt)));
        if (!about.isEmpty())
            line += QStringLiteral("<br>") + inColour(about.join(QStringLiteral(" · ")), Token::Muted, palette());
        lines.append(line);
    }
    m_blocked->setText(lines.join(QStringLiteral("<br>")));
    m_blocked->setVisible(!found.isEmpty());
    m_blockedHeading->setVisible(!found.isEmpty());
}

void RosterDetails::fillPlaces()
{
    m_places.clear();
    const QList<RosterPlace> found = m_rosters ? m_rosters->sightingsFor(m_context.connection.id)->find(m_lead.linkedinUrl, m_lead.email)
                                               : QList<RosterPlace>();
    QStringList lines;
    for (const RosterPlace &place : found) {
        if (place.connection == m_context.connection.id && place.campaign == m_context.campaign)
            continue;
        const QString link = QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                                 .arg(QString::number(m_places.size()), color(Token::Accent, palette()).name(),
                                      place.campaignName.toHtmlEscaped());
        const QString rest = place.connectionName + QStringLiteral(" · ") + statusText(statusKeyOfWord(place.statusWord));
        lines.append(link + QStringLiteral("<br>") + inColour(rest, Token::Muted, palette()));
        m_places.append(place);
    }
    // Nobody should take "found nowhere" for "on no other roster" while some are still being read.
    const int read = m_rosters ? m_rosters->rostersReadFor(m_context.connection.id) : 0;
    const int known = m_rosters ? m_rosters->rostersKnownFor(m_context.connection.id) : 0;
    if (read < known)
        lines.append(inColour(tr("%1 of %2 rosters read so far").arg(read).arg(known), Token::Muted, palette()));
    m_placesText->setText(lines.join(QStringLiteral("<br>")));
    m_placesText->setVisible(!lines.isEmpty());
    m_placesHeading->setVisible(!lines.isEmpty());
}

void RosterDetails::openLink(const QString &link)
{
    const int place = link.toInt();
    if (place >= 0 && place < m_places.size())
        Q_EMIT placeRequested(RosterPlace(m_places[place])); // a copy: who hears it may change what is shown here
}

} // namespace Muster
