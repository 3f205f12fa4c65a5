// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/blockdialog.h"

#include "dialogs/columnsstep.h"
#include "dialogs/requestsdialog.h"
#include "dialogs/resultsaving.h"
#include "dialogs/reviewnote.h"
#include "dialogs/reviewstep.h"
#include "dialogs/sourcestep.h"
#include "dialogs/sourcetext.h"
#include "dialogs/stepheader.h"
#include "models/letgo.h"
#include "prompts.h"
#include "services/blocklistservice.h"
#include "services/screenedcontent.h"
#include "store/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>

#include <chrono>
#include <utility>

namespace Muster {

namespace {

/// Shorter waits are not worth a sentence: it would only flicker.
constexpr std::chrono::milliseconds noticeableWait{150};
constexpr QLatin1String verifyChoice("block/verify");

} // namespace

BlockDialog::BlockDialog(BlocklistService &service, const JobService &jobs, const BlockDialogContext &context, Settings &settings,
                         Prompts &prompts, QWidget *parent)
    : StepDialog({tr("Source"), tr("Columns"), tr("Review")}, parent),
      m_jobs(jobs),
      m_context(context),
      m_settings(settings),
      m_prompts(prompts),
      m_known(service, context.scope)
{
    //: The name of a blocklist follows
    setWindowTitle(tr("Block people: %1").arg(context.targetName));
    header().setPlace(context.targetName + QStringLiteral(" · ") + context.connection.name);
    setAcceptDrops(true);
    addSteps();
    addShortcuts();
    connect(&m_screening, &ScreeningRun::screened, this, &BlockDialog::showScreened);
    connect(&m_screening, &ScreeningRun::failed, this, [this](const QString &error) { m_review->showInstead(error, {}); });
    connect(&m_known, &KnownBlocklist::changed, this, &BlockDialog::takeKnown);
    if (context.known)
        m_known.set(context.known);
    else
        m_known.start();
    goTo(SourcePlace);
}

BlockDialog::~BlockDialog()
{
    // A cell that is being edited gives its text away when it is destroyed, after this object has ceased to be a BlockDialog.
    for (const QObject *step : std::initializer_list<const QObject *>{m_source, m_columns, m_review, &m_review->model()})
        disconnect(step, nullptr, this, nullptr);
    disconnect(&m_review->model().changes(), nullptr, this, nullptr);
    letGoOnWorker(std::tuple(std::move(m_table), std::move(m_screened)));
}

void BlockDialog::addSteps()
{
    m_source = new SourceStep(m_settings, m_prompts);
    m_columns = new ColumnsStep(ImportTarget::Blocklist, m_context.scope.isWorkspace());
    m_review = new ReviewStep(m_context.scope.isWorkspace());
    m_note = new ReviewNote;
    m_note->setVerifying(m_settings.choice(verifyChoice) == QLatin1String("yes"));
    addStep(m_source);
    addStep(m_columns);
    addStep(m_review, m_note);
    m_source->setConsent([this](const std::function<void()> &replace) { withConsent(replace); });
    connect(m_source, &SourceStep::changed, this, &BlockDialog::takeSource);
    connect(m_source, &SourceStep::sourceTaken, this, [this] { m_focusWhenRead = true; });
    connect(m_columns, &ColumnsStep::columnsChanged, this, &BlockDialog::updateButtons);
    connect(&m_review->model(), &ReviewModel::countsChanged, this, &BlockDialog::updateButtons);
    connect(m_review, &ReviewStep::actionTriggered, &m_known, &KnownBlocklist::start);
    connect(m_review, &ReviewStep::actionTriggered, this, &BlockDialog::takeKnown);
    connect(m_review, &ReviewStep::alternativeTriggered, this, &BlockDialog::goOnWithoutKnown);
    connect(m_note, &ReviewNote::discardRequested, &m_review->model(), &ReviewModel::discardInvalid);
    connect(m_note, &ReviewNote::bringBackRequested, &m_review->model(), &ReviewModel::bringBackDiscarded);
    connect(m_note, &ReviewNote::requestsRequested, this, &BlockDialog::showRequests);
    m_saving = std::make_unique<ResultSaving>(*m_review, m_settings, m_prompts);
    connect(m_note, &ReviewNote::saveRequested, m_saving.get(), &ResultSaving::ask);
    connect(m_saving.get(), &ResultSaving::saved, m_note, &ReviewNote::showSaved);
    connect(&m_review->model().changes(), &ChangeRun::stateChanged, this, [this] {
        if (m_review->model().changes().isFree() && std::exchange(m_prepareWhenFree, false) && currentStep() == ReviewPlace)
            prepareReview();
        updateButtons();
    });
    connect(m_review, &ReviewStep::occurrenceChanged, this, &BlockDialog::prepareReview);
}

void BlockDialog::addShortcuts()
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

void BlockDialog::goForward()
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
        rememberColumns(*m_table, m_columns->columnsToRemember(), m_settings);
        goTo(ReviewPlace);
        break;
    default:
        block();
    }
}

void BlockDialog::goTo(int step)
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

void BlockDialog::takeSource()
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
    }
}

void BlockDialog::leaveSource()
{
    if (m_source->table() != m_table) {
        m_table = m_source->table();
        const ColumnChoice choice = chooseColumns(*m_table, ImportTarget::Blocklist, m_settings);
        m_columns->setTable(m_table, choice);
        m_columnsCertain = choice.certain;
    }
    goTo(m_columnsCertain ? ReviewPlace : ColumnsPlace);
}

void BlockDialog::prepareReview()
{
    if (!m_review->model().changes().isFree()) { // half of a change is in the rows, or a file is written of them
        m_prepareWhenFree = true;
        return;
    }
    m_review->commitEditor();
    if (m_known.state() != KnownBlocklist::State::Known && !m_withoutKnown) {
        showKnownInstead();
        return;
    }
    const ScreeningOrder order{
        m_table, m_columns->columns(), {m_known.lookup(), {}}, m_review->occurrence(), m_review->defaultReason(), handWork()};
    const bool isSame = order.table == m_screened.table && order.columns == m_screened.columns &&
                        order.lists.existing == m_screened.lists.existing && order.keep == m_screened.keep;
    if (isSame && m_review->isShowingRows())
        m_review->focusRows();
    else
        screen(order);
}

void BlockDialog::screen(const ScreeningOrder &order)
{
    m_screened = order;
    m_review->setEnabled(false); // an edit made now would not be in the result
    m_screening.start(order);
    QTimer::singleShot(noticeableWait, this, [this] {
        if (m_screening.isRunning() && m_screened.table)
            m_review->showInstead(tr("Checking %Ln row(s)…", nullptr, static_cast<int>(m_screened.table->rows.rowCount())), {});
    });
}

void BlockDialog::showScreened(const Screened &result)
{
    if (!m_screened.table)
        return;
    if (m_screened.work.table != m_screened.table)
        m_leftOut = static_cast<int>(result.leftOut);
    m_screened.work = {};
    m_editsDiscarded = false;
    m_review->setEnabled(true);
    m_review->showRows(result, m_screened.lists.existing != nullptr);
    showNotice();
    updateButtons();
    if (currentStep() == ReviewPlace)
        m_review->focusRows();
}

void BlockDialog::takeKnown()
{
    if (m_known.state() == KnownBlocklist::State::Known)
        m_withoutKnown = false;
    showNotice();
    if (currentStep() != ReviewPlace)
        return;
    if (m_known.state() == KnownBlocklist::State::Known || !m_withoutKnown)
        prepareReview();
    updateButtons();
}

void BlockDialog::showKnownInstead()
{
    const QString goOn = tr("Go on without comparing");
    if (m_known.state() == KnownBlocklist::State::Failed) {
        const UserText text = userText(*m_known.error(), m_context.connection.name);
        m_review->showInstead(text.whatHappened, QStringList{text.whatMusterDid, text.whatToDo}.join(QLatin1Char(' ')).trimmed(),
                              tr("Try again"), goOn);
        return;
    }
    m_review->showInstead(tr("Reading the blocklist, to know who is blocked already…"),
                          tr("%Ln person(s) so far", nullptr, static_cast<int>(m_known.peopleRead())), {}, goOn);
}

void BlockDialog::showNotice()
{
    const int count = m_leftOut;
    const QString leftOut = count > 0 ? tr("%Ln of your change(s) no longer fit(s) and was/were left out.", nullptr, count) : QString();
    if (!m_withoutKnown) {
        m_review->setNotice(leftOut);
        return;
    }
    const QString consequence =
        QStringList{tr("People who are blocked already count as Ready."), leftOut}.join(QLatin1Char(' ')).trimmed();
    if (m_known.state() == KnownBlocklist::State::Failed)
        m_review->setNotice(tr("Not compared with the blocklist, which could not be read."), consequence, tr("Try again"));
    else
        m_review->setNotice(tr("Not yet compared with the blocklist: %Ln person(s) read.", nullptr, static_cast<int>(m_known.peopleRead())),
                            consequence);
}

void BlockDialog::goOnWithoutKnown()
{
    m_withoutKnown = true;
    prepareReview();
    updateButtons();
}

void BlockDialog::updateButtons()
{
    QPushButton &button = primary();
    QString whyNot;
    if (currentStep() == SourcePlace) {
        button.setText(tr("Next"));
        const auto &table = m_source->table();
        const bool isReadable = m_source->isReading() ? !m_source->isEmpty() : table && table->rows.rowCount() > 0;
        whyNot = isReadable ? QString() : tr("Paste a list or choose a file first.");
    } else if (currentStep() == ColumnsPlace) {
        button.setText(tr("Next"));
        whyNot = m_columns->columns().identity() >= 0 ? QString() : tr("Choose the column that holds the people.");
    } else {
        const VerdictCounts counts = m_review->model().counts();
        const bool isShown = m_review->isShowingRows() && (m_review->isEnabled() || m_isBeginning);
        const bool isFree = m_review->model().changes().isFree();
        const qint64 ready = isShown ? counts[Verdict::Ready] : 0;
        button.setText(isShown ? tr("Block %Ln person(s)", nullptr, static_cast<int>(ready)) : tr("Block"));
        if (m_isBeginning)
            button.setText(tr("Preparing…"));
        whyNot = ready == 0 ? tr("No row is ready.") : isFree ? QString() : tr("Rows are being worked on. Wait for the end, or stop it.");
        m_note->setSavable(isShown && isFree);
        m_note->setCounts(counts[Verdict::Invalid], m_review->model().discarded(), ready > 0);
        m_note->setVisible(isShown);
    }
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) : whyNot);
}

void BlockDialog::showRequests()
{
    m_review->commitEditor();
    const qint64 ready = m_review->model().counts()[Verdict::Ready];
    auto *dialog = new RequestsDialog(m_jobs, order(), ready, m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

JobOrder BlockDialog::order() const
{
    ReviewModel &model = m_review->model();
    const std::vector<bool> isDiscarded = model.work().discarded;
    QList<qsizetype> discarded;
    for (size_t row = 0; row < isDiscarded.size(); ++row) {
        if (isDiscarded[row])
            discarded << static_cast<qsizetype>(row);
    }
    JobOrder order;
    order.kind = JobKind::Block;
    order.connection = m_context.connection;
    order.scope = m_context.scope;
    order.place = m_context.targetName;
    order.source = m_table->name;
    order.content = std::make_shared<const ScreenedContent>(model.screening(), std::move(discarded));
    order.verify = m_note->isVerifying();
    return order;
}

void BlockDialog::block()
{
    setBeginning(true);
    m_settings.setChoice(verifyChoice, m_note->isVerifying() ? QStringLiteral("yes") : QStringLiteral("no"));
    Q_EMIT blockRequested(order());
}

/// Meanwhile the journal reads the rows, on its own thread.
void BlockDialog::setBeginning(bool beginning)
{
    m_isBeginning = beginning;
    setLocked(beginning);
    m_review->setEnabled(!beginning);
    m_review->model().changes().setLocked(beginning);
    updateButtons();
}

void BlockDialog::jobBegun()
{
    accept();
}

void BlockDialog::jobNotBegun(const QString &why)
{
    setBeginning(false);
    m_review->focusRows();
    m_prompts.tell(this, tr("Nothing was sent"), why);
}

} // namespace Muster
