// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/importdialogcontext.h"
#include "dialogs/stepdialog.h"
#include "domain/editguard.h"
#include "import/importfield.h"
#include "services/columnchoice.h"
#include "services/importcomparison.h"
#include "services/jobservice.h"
#include "services/screeningrun.h"

#include <functional>
#include <memory>

class QMimeData;

namespace Muster {

class ColumnsStep;
class ResultSaving;
class ReviewNote;
class ReviewStep;
class RosterService;
class SourceStep;

/// Puts people on a blocklist, a do-not-contact list or a roster in three steps: where the list comes from, which columns it takes, and
/// what each row will do. It sends nothing itself. Window-modal: use open(). Without a column to choose the second step is passed over.
///
/// A roster is read, and the blocklists of all connections are read anew, before the review. A campaign that sends (EditGuard::Live) asks
/// for a tick that names the number; while one is frozen or unknown the button cannot be used, and the review says why.
class ImportDialog : public StepDialog
{
    Q_OBJECT

public:
    /// The connection must be known to ConnectionService and have what the target asks for.
    ImportDialog(ImportDialogContext context, const ImportServices &services, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Begins with a file, as if it had been dropped on the dialog.
    void openWith(const QString &path);
    /// A text that is to be shown under a name of its own is not put into the field for typing.
    void openWithText(const QString &text, const QString &name = {});
    /// Goes on to the review as soon as what was opened is read, with the columns that were guessed; to the columns where none of them
    /// tells people apart.
    void review();

    /// Asks first where cells were edited, rows discarded, or a result is being saved.
    void reject() override;

public Q_SLOTS:
    /// What importRequested() asked for stands in the journal: closes.
    void jobBegun();
    /// It does not, and nothing was sent: says why, as a sentence, and gives the list back as it was.
    void jobNotBegun(const QString &why);

Q_SIGNALS:
    /// The user has confirmed; the order has at least one row. The dialog stays, locked, until it is told jobBegun() or jobNotBegun().
    void importRequested(const Muster::JobOrder &order);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void goForward() override;
    void goTo(int step) override;

private:
    enum Step { SourcePlace, ColumnsPlace, ReviewPlace };

    void addSteps();
    void connectReview();
    void addShortcuts();
    void takeSource();
    void leaveSource();
    void prepareReview();
    void screen(const ScreeningOrder &order);
    void showScreened(const Screened &result);
    void takeComparison();
    void showComparisonInstead();
    void showNotice();
    void compareAnew();
    void goOnWithoutComparing();
    void updateButtons();
    void showReviewState();
    [[nodiscard]] QString whyNotForward();
    [[nodiscard]] QString whyNotImport() const;
    [[nodiscard]] bool isShowingReview() const;
    [[nodiscard]] qint64 readyRows() const;
    [[nodiscard]] QString verifyChoice() const;
    void readCampaign();
    void followCampaign(const CampaignId &id);
    [[nodiscard]] EditGuard guard() const; ///< of a roster only
    void showRequests();
    void beginImport();
    void setBeginning(bool beginning);
    [[nodiscard]] JobOrder order() const;
    [[nodiscard]] HandWork handWork() const;
    void discardEdits();
    void withConsent(const std::function<void()> &action);
    void takeFrom(const QMimeData *source);

    ImportDialogContext m_context;
    ImportServices m_services;
    RosterService *m_rosters; ///< null for a blocklist
    ImportComparison m_comparison;
    ScreeningRun m_screening;

    SourceStep *m_source = nullptr;
    ColumnsStep *m_columns = nullptr;
    ReviewStep *m_review = nullptr;
    ReviewNote *m_note = nullptr;
    std::unique_ptr<ResultSaving> m_saving;

    std::shared_ptr<const ImportTable> m_table; ///< the source that the columns were chosen for
    bool m_isBeginning = false; ///< the job is being written into the journal
    bool m_columnsCertain = false;
    bool m_columnsNeedNoLook = false; ///< review(): for the source that is being read
    bool m_goOnWhenRead = false;   ///< the user went forward before the source was read
    bool m_focusWhenRead = false;  ///< a file was taken: once it is read, there is nothing to do here but to go on
    bool m_withoutKnown = false;   ///< the user went on although the list is not known
    bool m_prepareWhenFree = false; ///< the review is out of date, but its rows are being changed or saved
    int m_leftOut = 0;             ///< changes that found no place when the source was last read otherwise
    bool m_editsDiscarded = false; ///< the user gave them up, though the review has not been made anew yet
    ScreeningOrder m_screened;     ///< what the rows in the review were made of; without a table where they are given up
};

} // namespace Muster
