// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blockedleaddetails.h"

#include "domain/identity.h"
#include "models/blockedleadtext.h"
#include "prompts.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int shownIdLength = 12;
constexpr qsizetype mostRosterLinks = 20;

/// "b7e1…90c4": enough to tell two apart; the tooltip and the copy hold all of it.
QString shortened(const QString &id)
{
    return id.size() <= shownIdLength ? id : id.left(4) + QChar(0x2026) + id.right(4);
}

} // namespace

BlockedLeadDetails::BlockedLeadDetails(Prompts &prompts, bool hasContacts, QWidget *parent)
    : DetailsPanel(parent),
      m_prompts(prompts),
      m_hasContacts(hasContacts),
      m_open(new QPushButton(tr("Open profile ↗"), this)),
      m_kind(valueLabel(this)),
      m_reason(valueLabel(this)),
      m_blockedOn(valueLabel(this)),
      m_record(valueLabel(this)),
      m_workspace(valueLabel(this)),
      m_copyRecord(new QPushButton(tr("Copy"), this)),
      m_fields(new QWidget(this)),
      m_rosters(new QWidget(this)),
      m_rostersHeading(groupHeading({}, m_rosters)),
      m_rostersRead(valueLabel(m_rosters)),
      m_rosterLinks(new QVBoxLayout)
{
    m_open->setObjectName(QStringLiteral("openProfile"));
    m_open->setAccessibleName(tr("Open profile"));
    setButtonRole(m_open, ButtonRole::Link);
    setButtonRole(m_copyRecord, ButtonRole::Link);
    m_copyRecord->setFixedHeight(m_copyRecord->fontMetrics().height()); // on the value's line, like a word of it
    m_copyRecord->setAccessibleName(tr("Copy record ID"));
    m_rostersHeading->setObjectName(QStringLiteral("rostersHeading"));
    m_rostersRead->setObjectName(QStringLiteral("rostersRead"));
    setTextRole(m_rostersRead, TextRole::Muted);
    connect(m_open, &QPushButton::clicked, this, &BlockedLeadDetails::openProfile);
    connect(m_copyRecord, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lead.id.text()); });
    layOut();
    showNobody();
}

void BlockedLeadDetails::layOut()
{
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, Space::s, 0, 0);
    fields->setSpacing(Space::s);
    fields->addWidget(m_kindField = fieldRow(tr("Kind"), m_kind, m_fields));
    fields->addWidget(m_reasonField = fieldRow(tr("Reason"), m_reason, m_fields));
    fields->addWidget(m_blockedOnField = fieldRow(tr("Blocked on"), m_blockedOn, m_fields));
    fields->addWidget(m_recordField = fieldRow(tr("Record"), m_record, m_fields, m_copyRecord));
    fields->addWidget(m_workspaceField = fieldRow(tr("Workspace"), m_workspace, m_fields));

    auto *rosters = new QVBoxLayout(m_rosters);
    rosters->setContentsMargins(0, Space::s, 0, 0);
    rosters->setSpacing(Space::xs);
    rosters->addWidget(m_rostersHeading);
    rosters->addLayout(m_rosterLinks);
    rosters->addWidget(m_rostersRead);

    add(m_open, Qt::AlignLeading);
    add(m_fields);
    add(m_rosters);
}

void BlockedLeadDetails::showNobody()
{
    m_lead = {};
    heading()->hide();
    summary()->setText(m_hasContacts ? tr("Select an address or a domain to see when and why it was blocked.")
                                     : tr("Select a person to see when and why they were blocked."));
    summary()->show();
    m_open->hide();
    m_fields->hide();
    hideRosters();
}

void BlockedLeadDetails::showLead(const BlockedLead &lead)
{
    m_lead = lead;
    heading()->setText(lead.publicIdentifier);
    heading()->show();
    summary()->hide();
    const bool isPerson = lead.kind == BlockedKind::Profile;
    m_open->setToolTip(isPerson ? profileUrl(lead.publicIdentifier) : QString());
    m_open->setVisible(isPerson);
    setField(m_kindField, m_kind, isPerson ? QString() : kindText(lead.kind));
    setField(m_reasonField, m_reason, reasonText(lead.reason));
    setField(m_blockedOnField, m_blockedOn, blockedOnText(lead), blockedOnIsoText(lead));
    setField(m_recordField, m_record, shortened(lead.id.text()), lead.id.text());
    m_record->setAccessibleName(lead.id.text());
    setField(m_workspaceField, m_workspace, shortened(lead.workspaceId), lead.workspaceId);
    setTextRole(m_reason, lead.reason.isEmpty() ? TextRole::Muted : TextRole::Body);
    m_fields->show();
}

void BlockedLeadDetails::showSelection(int count, const QList<BlockedLead> &first)
{
    m_lead = {};
    heading()->setText(m_hasContacts ? tr("%Ln entry(s) selected", nullptr, count) : tr("%Ln person(s) selected", nullptr, count));
    heading()->show();
    QStringList names;
    for (const BlockedLead &lead : first)
        names.append(lead.publicIdentifier);
    if (count > first.size())
        names.append(tr("and %1 more").arg(QLocale().toString(count - static_cast<int>(first.size()))));
    summary()->setText(names.join(QLatin1Char('\n')));
    summary()->show();
    m_open->hide();
    m_fields->hide();
    hideRosters();
}

void BlockedLeadDetails::showRosters(const QList<RosterPlace> &places, int read, int known)
{
    const int count = static_cast<int>(places.size());
    if (known == 0) {
        m_rostersHeading->setText(tr("Rosters"));
        m_rostersRead->setText(tr("The rosters have not been read yet."));
    } else {
        m_rostersHeading->setText(tr("Rosters: %1").arg(QLocale().toString(count)));
        m_rostersRead->setText(tr("%1 of %Ln roster(s) read", nullptr, known).arg(QLocale().toString(read)));
    }
    // What is found already says all that there is to say.
    m_rostersRead->setVisible(read < known || known == 0);
    m_rosters->show();
    if (places == m_places)
        return; // a link that has the keyboard keeps it
    while (QLayoutItem *item = m_rosterLinks->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_places = places;
    for (const RosterPlace &place : places.mid(0, mostRosterLinks))
        addRoster(place);
    if (count > mostRosterLinks) {
        const int more = count - static_cast<int>(mostRosterLinks);
        QLabel *rest = valueLabel(m_rosters);
        rest->setText(tr("and %1 more").arg(QLocale().toString(more)));
        m_rosterLinks->addWidget(rest);
    }
}

void BlockedLeadDetails::addRoster(const RosterPlace &place)
{
    auto *link = new QPushButton(m_rosters);
    link->setObjectName(QStringLiteral("rosterLink"));
    setButtonRole(link, ButtonRole::Link);
    QString label = place.campaignName;
    link->setText(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
    link->setAccessibleName(place.campaignName);
    //: A connection and a lead's status there: "Puffle: pending".
    link->setToolTip(plainToolTip(tr("%1: %2").arg(place.connectionName, place.statusWord)));
    connect(link, &QPushButton::clicked, this,
            [this, place] { Q_EMIT rosterRequested(place.connection, place.campaign, m_lead.publicIdentifier); });
    m_rosterLinks->addWidget(link, 0, Qt::AlignLeading);
}

void BlockedLeadDetails::hideRosters()
{
    m_rosters->hide();
}

void BlockedLeadDetails::openProfile()
{
    if (!m_lead.publicIdentifier.isEmpty() && m_lead.kind == BlockedKind::Profile)
        m_prompts.openInBrowser(QUrl(profileUrl(m_lead.publicIdentifier), QUrl::StrictMode));
}

void BlockedLeadDetails::setField(QWidget *field, QLabel *value, const QString &text, const QString &toolTip)
{
    value->setText(text);
    value->setToolTip(plainToolTip(toolTip));
    field->setVisible(!text.isEmpty());
}

} // namespace Muster
