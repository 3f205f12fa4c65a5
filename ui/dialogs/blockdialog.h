// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/stepdialog.h"
#include "domain/blockedlead.h"
#include "services/columnchoice.h"
#include "services/jobservice.h"
#include "services/knownblocklist.h"
#include "services/screeningrun.h"

#include <functional>
#include <memory>

class QMimeData;

namespace Muster {

class BlocklistService;
class ColumnsStep;
class Prompts;
class ResultSaving;
class ReviewNote;
class ReviewStep;
class Settings;
class SourceStep;

/// Whom a BlockDialog is for.
struct BlockDialogContext
{
    BlocklistScope scope;
    QString targetName; ///< "Workspace blocklist", or the campaign's label
    Connection connection;
    /// The list as it stands; null where nobody has read it: then the dialog does so by itself.
    std::shared_ptr<const BlockedLookup> known;
};

/// Puts people on a blocklist in three steps: where the list comes from, which columns it takes, and what each row will do. It
/// sends nothing itself. Window-modal: use open(). Without a column to choose the second step is passed over.
class BlockDialog : public StepDialog
{
    Q_OBJECT

public:
    /// `service`, `jobs` (asked for the exact requests only), `settings` and `prompts` must outlive the dialog.
    BlockDialog(BlocklistService &service, const JobService &jobs, const BlockDialogContext &context, Settings &settings,
                Prompts &prompts, QWidget *parent = nullptr);
    ~BlockDialog() override;

    /// Begins with a file, as if it had been dropped on the dialog.
    void openWith(const QString &path);
    void openWithText(const QString &text);

    /// Asks first where cells were edited, rows discarded, or a result is being saved.
    void reject() override;

public Q_SLOTS:
    /// What blockRequested() asked for stands in the journal: closes.
    void jobBegun();
    /// It does not, and nothing was sent: says why, as a sentence, and gives the list back as it was.
    void jobNotBegun(const QString &why);

Q_SIGNALS:
    /// The user has confirmed; the order has at least one row. The dialog stays, locked, until it is told jobBegun() or jobNotBegun().
    void blockRequested(const Muster::JobOrder &order);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void goForward() override;
    void goTo(int step) override;

private:
    enum Step { SourcePlace, ColumnsPlace, ReviewPlace };

    void addSteps();
    void addShortcuts();
    void takeSource();
    void leaveSource();
    void prepareReview();
    void screen(const ScreeningOrder &order);
    void showScreened(const Screened &result);
    void takeKnown();
    void showKnownInstead();
    void showNotice();
    void goOnWithoutKnown();
    void updateButtons();
    void showRequests();
    void block();
    void setBeginning(bool beginning);
    [[nodiscard]] JobOrder order() const;
    [[nodiscard]] HandWork handWork() const;
    void discardEdits();
    void withConsent(const std::function<void()> &action);
    void takeFrom(const QMimeData *source);

    const JobService &m_jobs;
    BlockDialogContext m_context;
    Settings &m_settings;
    Prompts &m_prompts;
    KnownBlocklist m_known;
    ScreeningRun m_screening;

    SourceStep *m_source = nullptr;
    ColumnsStep *m_columns = nullptr;
    ReviewStep *m_review = nullptr;
    ReviewNote *m_note = nullptr;
    std::unique_ptr<ResultSaving> m_saving;

    std::shared_ptr<const ImportTable> m_table; ///< the source that the columns were chosen for
    bool m_isBeginning = false; ///< the job is being written into the journal
    bool m_columnsCertain = false;
    bool m_goOnWhenRead = false;   ///< the user went forward before the source was read
    bool m_focusWhenRead = false;  ///< a file was taken: once it is read, there is nothing to do here but to go on
    bool m_withoutKnown = false;   ///< the user went on although the blocklist is not known
    bool m_prepareWhenFree = false; ///< the review is out of date, but its rows are being changed or saved
    int m_leftOut = 0;             ///< changes that found no place when the source was last read otherwise
    bool m_editsDiscarded = false; ///< the user gave them up, though the review has not been made anew yet
    ScreeningOrder m_screened;     ///< what the rows in the review were made of; without a table where they are given up
};

} // namespace Muster
