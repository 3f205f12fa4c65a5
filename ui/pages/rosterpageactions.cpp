// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on a roster's page.

#include "pages/actionbar.h"
#include "pages/detailssplitter.h"
#include "pages/pageheader.h"
#include "pages/rosterdetails.h"
#include "pages/rosterfilterrow.h"
#include "pages/rosternotice.h"
#include "pages/rosterpage.h"
#include "pages/rostertable.h"
#include "widgets/banner.h"
#include "widgets/menusection.h"
#include "widgets/plaintooltip.h"

#include <QAction>
#include <QDate>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>

namespace Muster {

namespace {

/// Disabled with its reason as the tool tip.
void setPossible(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(wrappedToolTip(whyNot));
}

bool isGoing(const Lead &lead)
{
    return lead.status == LeadStatus::Active || lead.status == LeadStatus::Pending;
}

bool isPaused(const Lead &lead)
{
    return lead.status == LeadStatus::Paused;
}

/// The button does what the action does, as long as that can be done.
void stand(QPushButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
        button->setAccessibleDescription(textOfToolTip(button->toolTip()));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

/// First of all: what is made first is what Tab comes to first.
void RosterPage::makeButtons()
{
    m_moreButton = header().addButton(tr("More"), ButtonRole::Quiet);
    m_moreButton->setObjectName(QStringLiteral("moreButton"));
    m_exportButton = header().addButton(tr("Export…"), ButtonRole::Quiet);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    m_addButton = header().addButton(tr("Add leads…"), ButtonRole::Primary);
    m_addButton->setObjectName(QStringLiteral("addButton"));
}

void RosterPage::makeActions()
{
    m_do.add = addAction(tr("Add leads…"), {QKeySequence::New}, [this] { Q_EMIT addRequested(); });
    // A text field that has the cursor takes these keys for itself.
    m_do.paste = addAction(tr("Paste leads…"), QKeySequence::keyBindings(QKeySequence::Paste), [this] { Q_EMIT pasteRequested(); });
    QAction *verify = addAction(tr("Verify…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] { Q_EMIT verifyRequested(); });
    m_do.exportShown = addAction(tr("Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportShown(); });
    setMenuSection(*addAction(tr("Reload"), {QKeySequence::Refresh}, [this] {
        if (m_model->reading().state != RosterReading::State::Loading)
            reload();
    }), MenuSection::View);
    setMenuSection(*addAction(tr("Clear filters"), {}, [this] { m_filters->setFilter({}); }), MenuSection::View);
    m_do.removeBlocked = addAction(tr("Remove who is blocked…"), {}, [this] {
        if (const QList<Lead> leads = m_model->blockedLeads(); !leads.isEmpty())
            Q_EMIT removeBlockedRequested(leads);
    });
    m_do.wipe = addAction(tr("Empty the roster…"), {}, [this] { Q_EMIT wipeRequested(); });

    m_do.openProfile = addTableAction(tr("Open profile"), {}, [this] { m_details->openProfile(); });
    m_do.edit = addTableAction(tr("Edit"), {QKeySequence(Qt::Key_F2)}, [this] { editCurrent(); });
    m_do.copy = addTableAction(tr("Copy"), {QKeySequence::Copy}, [this] { m_table->copySelection(); });
    m_do.remove = addTableAction(tr("Remove…"), {QKeySequence::Delete}, [this] { askWithSelection(&RosterPage::removeRequested); });
    m_do.pause = addTableAction(tr("Pause"), {}, [this] { askWithSelection(&RosterPage::pauseRequested); });
    m_do.resume = addTableAction(tr("Resume"), {}, [this] { askWithSelection(&RosterPage::resumeRequested); });
    m_do.exportSelection = addTableAction(tr("Export selection…"), {}, [this] { exportSelection(); });
    addTableAction(tr("Select all"), {QKeySequence::SelectAll}, [this] { m_table->selectAll(); });
    // The search field listens to its keys itself.
    setMenuSection(*addToldAction(tr("Search"), QKeySequence::Find, [this] { focusSearch(); }), MenuSection::Edit);
    addToldAction(splitter().toggleAction());

    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({separator, m_table->sortMenu(), m_table->columnsMenu(), splitter().toggleAction()});
    auto *more = new QMenu(m_moreButton);
    more->setToolTipsVisible(true);
    more->addActions({verify, m_do.paste, more->addSeparator(), m_do.removeBlocked, m_do.wipe});
    m_moreButton->setMenu(more);
    stand(m_exportButton, m_do.exportShown);
    stand(m_addButton, m_do.add);
    m_bar->addAction(m_do.remove, QStringLiteral("removeSelection"));
    m_bar->addAction(m_do.pause, QStringLiteral("pauseSelection"));
    m_bar->addAction(m_do.resume, QStringLiteral("resumeSelection"));
    m_bar->addAction(m_do.copy, QStringLiteral("copySelection"));
    m_bar->addAction(m_do.exportSelection, QStringLiteral("exportSelection"));
    for (QAction *action : {m_do.pause, m_do.resume})
        action->setVisible(m_model->provider() == Provider::SendKit);
    addLockedKeys();
}

void RosterPage::addLockedKeys()
{
    const auto add = [this](const QKeySequence &key, QWidget *where, Qt::ShortcutContext context) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, [this] { banner().pointOut(); });
        m_lockedKeys << shortcut;
    };
    for (const QKeySequence &key : QKeySequence::keyBindings(QKeySequence::Paste) + QKeySequence::keyBindings(QKeySequence::New))
        add(key, this, Qt::WindowShortcut);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2})
        add(key, m_table, Qt::WidgetWithChildrenShortcut);
    connect(m_table, &RosterTable::doubleClicked, this, [this] {
        if (!m_model->whyLocked().isEmpty())
            banner().pointOut();
    });
}

void RosterPage::updateActions()
{
    const QString locked = m_model->whyLocked();
    for (QShortcut *key : std::as_const(m_lockedKeys))
        key->setEnabled(!locked.isEmpty());
    const int selected = m_table->selectedCount();
    const QString needsRows = selected > 0 ? QString() : tr("Select the leads first.");
    const auto unlessLocked = [&](const QString &otherwise) { return locked.isEmpty() ? otherwise : locked; };
    for (QAction *action : {m_do.add, m_do.paste, m_do.removeBlocked})
        setPossible(action, locked);
    setPossible(m_do.wipe, unlessLocked(m_model->totalCount() > 0 ? QString() : tr("The roster is empty.")));
    setPossible(m_do.remove, unlessLocked(needsRows));
    const auto needsOne = [&](bool (*isMeant)(const Lead &), const QString &whyNot) {
        return unlessLocked(selected > 0 && !m_table->isAnySelected(isMeant) ? whyNot : needsRows);
    };
    setPossible(m_do.pause, needsOne(&isGoing, tr("None of the selected leads is pending or active, so there is nothing to pause.")));
    setPossible(m_do.resume, needsOne(&isPaused, tr("None of the selected leads is paused.")));
    setPossible(m_do.edit, unlessLocked(selected == 1 ? QString() : tr("Select one lead first.")));
    for (QAction *action : {m_do.copy, m_do.exportSelection})
        setPossible(action, needsRows);
    setPossible(m_do.openProfile, selected == 1 && m_details->hasProfile() ? QString() : tr("Select a lead with a LinkedIn profile first."));
}

void RosterPage::editCurrent()
{
    if (m_model->guard().allowsWriting() && !m_table->editCurrent())
        m_details->editFirst();
}

void RosterPage::askWithSelection(void (RosterPage::*request)(const QList<Lead> &))
{
    const QList<Lead> leads = m_table->selectedLeads();
    if (!leads.isEmpty() && m_model->guard().allowsWriting())
        Q_EMIT(this->*request)(leads);
}

void RosterPage::exportShown()
{
    // The filter that stands in the row above must be in force before what is shown is written to a file.
    if (m_model->isArranging()) {
        m_exportWhenArranged = true;
        return;
    }
    m_exportWhenArranged = false;
    if (m_model->shownCount() > 0)
        Q_EMIT exportRequested(m_model->shownLeads(), suggestedName());
}

void RosterPage::exportSelection()
{
    const QList<Lead> leads = m_table->selectedLeads();
    if (!leads.isEmpty())
        Q_EMIT exportRequested(leads, suggestedName());
}

void RosterPage::applyLook(const QJsonObject &look)
{
    m_table->applyLook(look);
    m_filters->setFilter(filterFromJson(look.value(QStringLiteral("filter")).toObject()));
}

void RosterPage::act(const std::optional<RosterNotice> &notice)
{
    switch (notice ? notice->action : RosterNotice::Action::None) {
    case RosterNotice::Action::None:
        break;
    case RosterNotice::Action::Retry:
        reload();
        break;
    case RosterNotice::Action::ReadStatus:
        readStatus();
        break;
    case RosterNotice::Action::EnterKey:
        Q_EMIT keyRequested();
        break;
    case RosterNotice::Action::AddLeads:
        m_do.add->trigger(); // which is disabled where the guard has changed since
        break;
    case RosterNotice::Action::ClearFilters:
        m_filters->setFilter({});
        break;
    case RosterNotice::Action::StopLoading:
        m_model->cancelLoading();
        break;
    }
}

QString RosterPage::suggestedName() const
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = m_context.title.toLower().replace(signs, QStringLiteral("-"));
    name += QLatin1Char('-') + QDate::currentDate().toString(Qt::ISODate);
    // Nobody should take a part of a roster for the whole of it.
    if (m_model->reading().state != RosterReading::State::Loaded)
        name += QStringLiteral("-partial");
    return name;
}

} // namespace Muster
