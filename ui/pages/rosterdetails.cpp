// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosterdetails.h"

#include "domain/identity.h"
#include "models/rostermodel.h"
#include "pages/rosterpagecontext.h"
#include "prompts.h"
#include "theme/theme.h"
#include "widgets/fieldeditor.h"
#include "widgets/plaintooltip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr std::array shownFields{LeadField::Email,     LeadField::LinkedInUrl, LeadField::Name,     LeadField::FirstName,
                                 LeadField::LastName,  LeadField::Company,     LeadField::Position, LeadField::Headline};

} // namespace

RosterDetails::RosterDetails(RosterModel &model, const RosterPageContext &context, const RosterIndex *rosters, Prompts &prompts,
                             QWidget *parent)
    : DetailsPanel(parent),
      m_model(model),
      m_context(context),
      m_rosters(rosters),
      m_prompts(prompts),
      m_open(new QPushButton(tr("Open profile ↗"), this)),
      m_parts(new QWidget(this)),
      m_fieldsNote(valueLabel(m_parts)),
      m_custom(new QWidget(m_parts)),
      m_customHeading(groupHeading(tr("Custom fields"), m_custom)),
      m_customNote(valueLabel(m_custom)),
      m_facts(nullptr),
      m_timelineHeading(groupHeading(tr("Timeline"), m_parts)),
      m_timeline(nullptr),
      m_blockedHeading(groupHeading(tr("On blocklists"), m_parts)),
      m_blocked(nullptr),
      m_placesHeading(groupHeading(tr("Also on"), m_parts)),
      m_placesText(nullptr)
{
    m_open->setObjectName(QStringLiteral("openProfile"));
    m_open->setAccessibleName(tr("Open profile"));
    setButtonRole(m_open, ButtonRole::Link);
    connect(m_open, &QPushButton::clicked, this, &RosterDetails::openProfile);
    add(m_open, Qt::AlignLeading);
    add(m_parts);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, Space::s, 0, 0);
    column->setSpacing(Space::s);
    addFields();
    addGroups();
    showNobody();
}

void RosterDetails::addFields()
{
    for (const LeadField field : shownFields)
        addField(field);
    setTextRole(m_fieldsNote, TextRole::Muted);
    m_parts->layout()->addWidget(m_fieldsNote);
    if (m_model.provider() == Provider::SendKit)
        m_fieldsNote->setText(tr("SendKit changes the person in every campaign, not only in this one."));
}

void RosterDetails::addField(LeadField field)
{
    const QString name = leadFieldLabel(field);
    auto *holder = new QWidget(m_parts);
    auto *stack = new QVBoxLayout(holder);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(2);
    Field made;
    made.field = field;
    made.value = valueLabel(holder);
    made.editor = new FieldEditor([this, field](const QString &text) { return m_model.whyNotText(field, text.trimmed()); }, holder);
    made.editor->setObjectName(QStringLiteral("edit_") + leadFieldWord(field));
    made.editor->installEventFilter(this);
    made.problem = valueLabel(holder);
    made.problem->setObjectName(QStringLiteral("problem_") + leadFieldWord(field));
    setTextRole(made.problem, TextRole::Bad);
    for (QWidget *part : std::initializer_list<QWidget *>{made.value, made.editor, made.problem}) {
        stack->addWidget(part);
    }
    made.editor->setAccessibleName(name);
    made.value->setAccessibleDescription(name);
    made.row = fieldRow(name, holder, m_parts);
    made.name = made.row->findChild<QLabel *>({}, Qt::FindDirectChildrenOnly);
    m_parts->layout()->addWidget(made.row);
    m_fields.append(made);
    connect(made.editor, &FieldEditor::judged, this, [made] {
        made.problem->setText(made.editor->problem());
        made.problem->setVisible(!made.editor->problem().isEmpty());
    });
    connect(made.editor, &QLineEdit::editingFinished, this, [this, made] { commit(made); });
}

void RosterDetails::addGroups()
{
    QLayout *column = m_parts->layout();
    column->addWidget(m_custom);
    auto *custom = new QVBoxLayout(m_custom);
    custom->setContentsMargins(0, 0, 0, 0);
    custom->setSpacing(Space::s);
    custom->addWidget(m_customHeading);
    custom->addWidget(m_customNote);
    setTextRole(m_customNote, TextRole::Muted);
    column->addWidget(m_timelineHeading);
    m_timeline = addRichText(QStringLiteral("timeline"));
    setGround(m_timeline, Token::Raised, Qt::LeftEdge);
    m_timeline->setIndent(Space::m);
    column->addWidget(m_blockedHeading);
    m_blocked = addRichText(QStringLiteral("onBlocklists"));
    column->addWidget(m_placesHeading);
    m_placesText = addRichText(QStringLiteral("alsoOn"));
    m_placesText->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_placesText->setFocusPolicy(Qt::StrongFocus);
    m_placesText->setAccessibleDescription(tr("Also on"));
    connect(m_placesText, &QLabel::linkActivated, this, &RosterDetails::openLink);
    column->addWidget(groupHeading(tr("Record"), m_parts));
    m_facts = addRichText(QStringLiteral("leadFacts"));
}

QLabel *RosterDetails::addRichText(const QString &objectName)
{
    QLabel *label = valueLabel(m_parts);
    label->setTextFormat(Qt::RichText);
    label->setObjectName(objectName);
    m_parts->layout()->addWidget(label);
    return label;
}

// ---- what is shown ----

void RosterDetails::showNobody()
{
    m_lead = {};
    m_identifier.clear();
    heading()->hide();
    summary()->setText(tr("Select a lead to see all that is known of it."));
    summary()->show();
    m_open->hide();
    m_parts->hide();
}

void RosterDetails::showSelection(int count, const QList<Lead> &first)
{
    m_lead = {};
    m_identifier.clear();
    heading()->setText(tr("%Ln lead(s) selected", nullptr, count));
    heading()->show();
    QStringList names;
    for (const Lead &lead : first)
        names.append(displayName(lead));
    if (count > first.size())
        names.append(tr("and %1 more").arg(QLocale().toString(count - static_cast<int>(first.size()))));
    summary()->setText(names.join(QLatin1Char('\n')));
    summary()->show();
    m_open->hide();
    m_parts->hide();
}

void RosterDetails::showLead(const Lead &lead)
{
    if (lead.id != m_lead.id) {
        for (const Field &field : std::as_const(m_fields))
            field.editor->setModified(false); // what was typed for somebody else and not taken is not this one's
    }
    m_lead = lead;
    refresh();
    m_parts->show();
}

void RosterDetails::refresh()
{
    if (m_lead.id.isEmpty())
        return;
    heading()->setText(displayName(m_lead));
    heading()->show();
    QStringList about{m_lead.position, m_lead.company};
    about.removeAll(QString());
    summary()->setText(about.join(QStringLiteral(" · ")));
    summary()->setVisible(!about.isEmpty());
    m_identifier = publicIdentifierOf(m_lead);
    m_open->setVisible(!m_identifier.isEmpty());
    m_open->setToolTip(profileUrl(m_identifier));
    for (const Field &field : std::as_const(m_fields))
        fillField(field);
    m_fieldsNote->setVisible(m_model.guard().allowsWriting() && !m_fieldsNote->text().isEmpty());
    fillCustomFields();
    fillFacts();
    fillTimeline();
    fillBlocklists();
    fillPlaces();
}

void RosterDetails::fillField(const Field &field)
{
    const QString text = m_model.shownText(m_lead, field.field);
    const bool canBeEdited = m_model.whyNotEditable(field.field).isEmpty();
    if (!canBeEdited)
        commit(field); // what was typed meanwhile is refused, and not just gone
    const bool isProfile = field.field == LeadField::LinkedInUrl && !m_identifier.isEmpty();
    field.value->setText(isProfile ? m_identifier : text);
    field.value->setToolTip(isProfile ? plainToolTip(text) : QString());
    // On the line of the editor's text, or of the label's.
    field.name->setContentsMargins(0, canBeEdited ? (controlHeight - field.name->fontMetrics().height()) / 2 : 0, 0, 0);
    field.value->setVisible(!canBeEdited);
    field.editor->setVisible(canBeEdited);
    if (!field.editor->isModified() && field.editor->text() != text) {
        field.editor->setText(text);
        field.editor->setCursorPosition(0);
    }
    field.problem->setVisible(canBeEdited && !field.editor->problem().isEmpty());
    field.row->setVisible(canBeEdited || (!text.isEmpty() && !isInHeading(field.field)));
}

bool RosterDetails::isInHeading(LeadField field) const
{
    const QString joined = (m_lead.firstName + u' ' + m_lead.lastName).trimmed();
    const bool isPart = field == LeadField::FirstName || field == LeadField::LastName;
    return field == LeadField::Name || (isPart && displayName(m_lead) == joined);
}

void RosterDetails::commit(const Field &field)
{
    if (!field.editor->isModified() || !field.editor->problem().isEmpty() || m_lead.id.isEmpty())
        return;
    field.editor->setModified(false);
    m_model.setField(LeadId(m_lead.id), field.field, field.editor->text());
}

void RosterDetails::commit()
{
    for (const Field &field : std::as_const(m_fields))
        commit(field);
}

bool RosterDetails::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<FieldEditor *>(watched);
    if (editor && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && editor->isModified()) {
        editor->setModified(false);
        refresh();
        return true;
    }
    return DetailsPanel::eventFilter(watched, event);
}

bool RosterDetails::editFirst()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.editor->isVisible()) {
            field.editor->setFocus(Qt::OtherFocusReason);
            field.editor->selectAll();
            return true;
        }
    }
    return false;
}

void RosterDetails::openProfile()
{
    if (!m_identifier.isEmpty())
        m_prompts.openInBrowser(QUrl(profileUrl(m_identifier), QUrl::StrictMode));
}

void RosterDetails::changeEvent(QEvent *event)
{
    DetailsPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(); // the rich texts name colours
}

} // namespace Muster
