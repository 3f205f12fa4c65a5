// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "pages/detailspanel.h"
#include "services/rosterindex.h"

#include <QList>

class QPushButton;

namespace Muster {

class FieldEditor;
class Prompts;
class RosterModel;
struct RosterPageContext;

/// The panel beside a roster: everything known of the current lead. Fields that can be changed are edited here, judged with every key and
/// given to the model when the field is left; what the vendor does not let be changed says so.
class RosterDetails : public DetailsPanel
{
    Q_OBJECT

public:
    /// All must outlive the panel; `rosters` may be null.
    RosterDetails(RosterModel &model, const RosterPageContext &context, const RosterIndex *rosters, Prompts &prompts,
                  QWidget *parent = nullptr);

    void showNobody();
    /// The lead that is shown already: what is being typed stays.
    void showLead(const Lead &lead);
    /// `first` are the first few of them.
    void showSelection(int count, const QList<Lead> &first);
    /// Blocklists, other rosters, the guard or an edit's outcome may be others.
    void refresh();
    /// Gives the model what is being typed, as leaving the field would.
    void commit();
    /// Gives the keyboard to the first field that can be edited; false where there is none.
    bool editFirst();
    /// Opens the shown person's profile in the browser; nothing where none is shown.
    void openProfile();
    [[nodiscard]] bool hasProfile() const { return !m_identifier.isEmpty(); }

Q_SIGNALS:
    void placeRequested(const Muster::RosterPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A profile field: a label where it cannot be changed, else an editor with its problem under it.
    struct Field
    {
        LeadField field = LeadField::Name;
        QWidget *row = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
    };
    struct Row
    {
        QWidget *row = nullptr;
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };

    void addFields();
    void addField(LeadField field);
    void addGroups();
    [[nodiscard]] QLabel *addRichText(const QString &objectName);
    void commit(const Field &field);
    void fillField(const Field &field);
    [[nodiscard]] bool isInHeading(LeadField field) const;
    void fillCustomFields();
    void fillFacts();
    void fillTimeline();
    void fillBlocklists();
    void fillPlaces();
    void openLink(const QString &link);

    RosterModel &m_model;
    const RosterPageContext &m_context;
    const RosterIndex *m_rosters;
    Prompts &m_prompts;
    Lead m_lead;
    QString m_identifier; ///< of the shown lead's profile
    QPushButton *m_open;
    QWidget *m_parts; ///< all that is shown of a lead
    QList<Field> m_fields;
    QLabel *m_fieldsNote;
    QWidget *m_custom;
    QLabel *m_customHeading;
    QLabel *m_customNote;
    QList<Row> m_customRows;
    QLabel *m_facts;
    QLabel *m_timelineHeading;
    QLabel *m_timeline;
    QLabel *m_blockedHeading;
    QLabel *m_blocked;
    QLabel *m_placesHeading;
    QLabel *m_placesText;
    QList<RosterPlace> m_places; ///< of the links in m_placesText
};

} // namespace Muster
