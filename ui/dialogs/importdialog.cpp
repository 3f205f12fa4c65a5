// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importdialog.h"

#include "dialogs/columnsstep.h"
#include "dialogs/connectionlist.h"
#include "dialogs/importwording.h"
#include "dialogs/resultsaving.h"
#include "dialogs/reviewnote.h"
#include "dialogs/reviewstep.h"
#include "dialogs/sourcestep.h"
#include "dialogs/sourcetext.h"
#include "dialogs/stepheader.h"
#include "models/letgo.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "store/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace Muster {

ImportDialog::ImportDialog(ImportDialogContext context, const ImportServices &services, QWidget *parent)
    : StepDialog({tr("Source"), tr("Columns"), tr("Review")}, parent),
      m_context(std::move(context)),
      m_services(services),
      m_rosters(isBlocklist(m_context.target) ? nullptr : services.connections.rosters(m_context.connection.id)),
      m_comparison(services.connections, services.suppression, m_context.target, m_context.connection.id, m_context.scope)
{
    setWindowTitle(importTitle(m_context.target, m_context.targetName));
    header().setPlace(m_context.targetName + QStringLiteral(" · ") + m_context.connection.name, markOf(m_context.connection));
    setAcceptDrops(true);
    addSteps();
    addShortcuts();
    connect(&m_screening, &ScreeningRun::screened, this, &ImportDialog::showScreened);
    connect(&m_screening, &ScreeningRun::failed, this, [this](const QString &error) { m_review->showInstead(error, {}); });
    connect(&m_comparison, &ImportComparison::changed, this, &ImportDialog::takeComparison);
    if (m_context.known)
        m_comparison.set(m_context.known);
    else
        m_comparison.start();
    if (m_rosters) {
        connect(m_rosters, &RosterService::campaignChanged, this, &ImportDialog::followCampaign);
        readCampaign();
    }
    goTo(SourcePlace);
}

ImportDialog::~ImportDialog()
{
    // A cell that is being edited gives its text away when it is destroyed, after this object has ceased to be an ImportDialog.
    for (const QObject *step : std::initializer_list<const QObject *>{m_source, m_columns, m_review, &m_review->model()})
        disconnect(step, nullptr, this, nullptr);
    disconnect(&m_review->model().changes(), nullptr, this, nullptr);
    letGoOnWorker(std::tuple(std::move(m_table), std::move(m_screened)));
}

void ImportDialog::addSteps()
{
    const bool takesReasons = isBlocklist(m_context.target) && m_context.scope.isWorkspace();
    m_source = new SourceStep(m_services.settings, m_services.prompts);
    m_columns = new ColumnsStep(m_context.target, takesReasons);
    m_review = new ReviewStep(takesReasons, m_context.target);
    m_note = new ReviewNote(m_context.target);
    m_note->setVerifying(m_services.settings.choice(verifyChoice()) == QLatin1String("yes"));
    addStep(m_source);
    addStep(m_columns);
    addStep(m_review, m_note);
    m_source->setConsent([this](const std::function<void()> &replace) { withConsent(replace); });
    connect(m_source, &SourceStep::changed, this, &ImportDialog::takeSource);
    connect(m_source, &SourceStep::sourceTaken, this, [this] {
        m_focusWhenRead = true;
        m_columnsNeedNoLook = false;
    });
    connect(m_columns, &ColumnsStep::columnsChanged, this, &ImportDialog::updateButtons);
    connectReview();
}

void ImportDialog::connectReview()
{
    connect(&m_review->model(), &ReviewModel::countsChanged, this, &ImportDialog::updateButtons);
    connect(m_review, &ReviewStep::actionTriggered, this, &ImportDialog::compareAnew);
    connect(m_review, &ReviewStep::alternativeTriggered, this, &ImportDialog::goOnWithoutComparing);
    connect(m_review, &ReviewStep::occurrenceChanged, this, &ImportDialog::prepareReview);
    connect(m_review, &ReviewStep::includeBlockedChanged, this, &ImportDialog::prepareReview);
    connect(m_note, &ReviewNote::discardRequested, &m_review->model(), &ReviewModel::discardInvalid);
    connect(m_note, &ReviewNote::bringBackRequested, &m_review->model(), &ReviewModel::bringBackDiscarded);
    connect(m_note, &ReviewNote::requestsRequested, this, &ImportDialog::showRequests);
    connect(m_note, &ReviewNote::consequenceAccepted, this, &ImportDialog::updateButtons);
    m_saving = std::make_unique<ResultSaving>(*m_review, m_services.settings, m_services.prompts);
    connect(m_note, &ReviewNote::saveRequested, m_saving.get(), &ResultSaving::ask);
    connect(m_saving.get(), &ResultSaving::saved, m_note, &ReviewNote::showSaved);
    connect(&m_review->model().changes(), &ChangeRun::stateChanged, this, [this] {
        if (m_review->model().changes().isFree() && std::exchange(m_prepareWhenFree, false) && currentStep() == ReviewPlace)
            prepareReview();
        updateButtons();
    });
}

void ImportDialog::addShortcuts()
{
    const auto inReview = [this](const QKeySequence &keys, const std::function<void()> &action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, action] {
            if (currentStep() == ReviewPlace && !m_isBeginning)
                action();
        });
    };
    inReview(Qt::Key_F8, [this] { m_review->goToNextProblem(); });
    inReview(Qt::SHIFT | Qt::Key_F8, [this] { m_review->goToNextProblem(-1); });
    inReview(QKeySequence::Save, [this] { m_saving->ask(); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, [this] {
        if (m_isBeginning)
            return;
        if (currentStep() == SourcePlace)
            takeFrom(QGuiApplication::clipboard()->mimeData());
        else if (currentStep() == ReviewPlace)
            m_review->paste();
    });
}

void ImportDialog::goForward()
{
    switch (currentStep()) {
    case SourcePlace:
        m_source->readNow();
        m_goOnWhenRead = m_source->isReading();
        if (!m_goOnWhenRead)
            leaveSource();
        break;
    case ColumnsPlace:
        m_columnsCertain = true; // chosen: not to be asked again for this source
        rememberColumns(*m_table, m_columns->columnsToRemember(), m_services.settings);
        goTo(ReviewPlace);
        break;
    default:
        beginImport();
    }
}

void ImportDialog::goTo(int step)
{
    m_goOnWhenRead = false;
    showStep(step);
    if (step == SourcePlace)
        m_source->focusInput();
    else if (step == ColumnsPlace)
        m_columns->focusInput();
    else
        prepareReview();
    updateButtons();
}

void ImportDialog::takeSource()
{
    const auto &table = m_source->table();
    header().setFacts(table ? sourceFacts(*table) : QString());
    updateButtons();
    if (m_source->isReading())
        return;
    if (std::exchange(m_focusWhenRead, false))
        primary().isEnabled() ? primary().setFocus() : m_source->focusInput();
    if (m_goOnWhenRead) {
        m_goOnWhenRead = false;
        if (table && table->rows.rowCount() > 0)
            leaveSource();
        else
            m_columnsNeedNoLook = false;
    }
}

void ImportDialog::leaveSource()
{
    if (m_source->table() != m_table) {
        m_table = m_source->table();
        const ColumnChoice choice = chooseColumns(*m_table, m_context.target, m_services.settings);
        m_columns->setTable(m_table, choice);
        const bool needsNoLook = std::exchange(m_columnsNeedNoLook, false) && m_columns->columns().identity() >= 0;
        m_columnsCertain = choice.certain || needsNoLook;
    }
    goTo(m_columnsCertain ? ReviewPlace : ColumnsPlace);
}

void ImportDialog::updateButtons()
{
    QString whyNot;
    if (currentStep() == ReviewPlace) {
        showReviewState();
        whyNot = whyNotImport();
    } else {
        primary().setText(tr("Next"));
        whyNot = whyNotForward();
    }
    primary().setEnabled(whyNot.isEmpty());
    primary().setToolTip(whyNot.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) : whyNot);
}

QString ImportDialog::whyNotForward()
{
    if (currentStep() == ColumnsPlace)
        return m_columns->columns().identity() >= 0 ? QString() : chooseIdentity(m_context.target);
    const auto &table = m_source->table();
    const bool isReadable = m_source->isReading() ? !m_source->isEmpty() : table && table->rows.rowCount() > 0;
    return isReadable ? QString() : tr("Paste a list or choose a file first.");
}

} // namespace Muster
