// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blockedleaddetails.h"

#include "domain/identity.h"
#include "models/blockedleadtext.h"
#include "prompts.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int panelWidth = 280;
constexpr int fieldNameWidth = 92;
constexpr int shownIdLength = 12;

/// "b7e1…90c4": enough to tell two apart; the tooltip and the copy hold all of it.
QString shortened(const QString &id)
{
    return id.size() <= shownIdLength ? id : id.left(4) + QChar(0x2026) + id.right(4);
}

/// Between the page's title and the body, and growing with them.
QFont headingFont()
{
    QFont font = titleFont();
    font.setPixelSize(qRound(font.pixelSize() * 15 / 18.0));
    return font;
}

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

BlockedLeadDetails::BlockedLeadDetails(Prompts &prompts, QWidget *parent)
    : QScrollArea(parent),
      m_prompts(prompts),
      m_heading(valueLabel(this)),
      m_summary(valueLabel(this)),
      m_open(new QPushButton(tr("Open profile ↗"), this)),
      m_reason(valueLabel(this)),
      m_blockedOn(valueLabel(this)),
      m_record(valueLabel(this)),
      m_workspace(valueLabel(this)),
      m_copyRecord(new QPushButton(tr("Copy"), this)),
      m_fields(new QWidget(this))
{
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(panelWidth / 2);

    m_heading->setFont(headingFont());
    m_heading->setObjectName(QStringLiteral("detailsHeading"));
    setTextRole(m_summary, TextRole::Muted);
    m_open->setObjectName(QStringLiteral("openProfile"));
    m_open->setAccessibleName(tr("Open profile"));
    setButtonRole(m_open, ButtonRole::Link);
    setButtonRole(m_copyRecord, ButtonRole::Link);
    m_copyRecord->setFixedHeight(m_copyRecord->fontMetrics().height()); // on the value's line, like a word of it
    m_copyRecord->setAccessibleName(tr("Copy record ID"));
    connect(m_open, &QPushButton::clicked, this, &BlockedLeadDetails::openProfile);
    connect(m_copyRecord, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lead.id.text()); });

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, Space::s, 0, 0);
    fields->setSpacing(Space::s);
    fields->addWidget(m_reasonField = makeField(tr("Reason"), m_reason));
    fields->addWidget(m_blockedOnField = makeField(tr("Blocked on"), m_blockedOn));
    fields->addWidget(m_recordField = makeField(tr("Record"), m_record, m_copyRecord));
    fields->addWidget(m_workspaceField = makeField(tr("Workspace"), m_workspace));

    auto *body = new QWidget;
    setGround(body, Token::Raised);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::l, Space::l + 2, Space::l, Space::l);
    column->setSpacing(Space::xs);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_fields);
    column->addStretch(1);
    setWidget(body);
    showNobody();
}

void BlockedLeadDetails::showNobody()
{
    m_lead = {};
    m_heading->hide();
    m_summary->setText(tr("Select a person to see when and why they were blocked."));
    m_summary->show();
    m_open->hide();
    m_fields->hide();
}

void BlockedLeadDetails::showLead(const BlockedLead &lead)
{
    m_lead = lead;
    m_heading->setText(lead.publicIdentifier);
    m_heading->show();
    m_summary->hide();
    m_open->setToolTip(profileUrl(lead.publicIdentifier));
    m_open->show();
    setField(m_reasonField, m_reason, reasonText(lead.reason));
    setField(m_blockedOnField, m_blockedOn, blockedOnText(lead), blockedOnIsoText(lead));
    setField(m_recordField, m_record, shortened(lead.id.text()), lead.id.text());
    setField(m_workspaceField, m_workspace, shortened(lead.workspaceId), lead.workspaceId);
    setTextRole(m_reason, lead.reason.isEmpty() ? TextRole::Muted : TextRole::Body);
    m_fields->show();
}

void BlockedLeadDetails::showSelection(int count, const QList<BlockedLead> &first)
{
    m_lead = {};
    m_heading->setText(tr("%Ln person(s) selected", nullptr, count));
    m_heading->show();
    QStringList names;
    for (const BlockedLead &lead : first)
        names.append(lead.publicIdentifier);
    if (count > first.size())
        names.append(tr("and %1 more").arg(QLocale().toString(count - static_cast<int>(first.size()))));
    m_summary->setText(names.join(QLatin1Char('\n')));
    m_summary->show();
    m_open->hide();
    m_fields->hide();
}

void BlockedLeadDetails::openProfile()
{
    if (!m_lead.publicIdentifier.isEmpty())
        m_prompts.openInBrowser(QUrl(profileUrl(m_lead.publicIdentifier), QUrl::StrictMode));
}

QSize BlockedLeadDetails::sizeHint() const
{
    return {panelWidth, 400};
}

QWidget *BlockedLeadDetails::makeField(const QString &name, QLabel *value, QWidget *extra)
{
    auto *field = new QWidget(m_fields);
    auto *label = new QLabel(name, field);
    setTextRole(label, TextRole::Muted);
    label->setFixedWidth(fieldNameWidth - Space::s);
    label->setWordWrap(true);
    label->setBuddy(value);
    value->setAccessibleName(name);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1, Qt::AlignTop);
    if (extra)
        row->addWidget(extra, 0, Qt::AlignTop);
    return field;
}

void BlockedLeadDetails::setField(QWidget *field, QLabel *value, const QString &text, const QString &toolTip)
{
    value->setText(text);
    value->setToolTip(toolTip);
    field->setVisible(!text.isEmpty());
}

} // namespace Muster
