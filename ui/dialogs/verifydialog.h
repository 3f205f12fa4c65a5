// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/stepdialog.h"
#include "domain/blockedlead.h"
#include "import/columnmap.h"
#include "import/membership.h"
#include "services/knownblocklist.h"
#include "services/membershiprun.h"

#include <memory>

namespace Muster {

class Banner;
class MembershipView;
class Prompts;
class Settings;
class SourceStep;

struct VerifyDialogContext
{
    BlocklistScope scope; ///< with a campaign, that campaign's list is asked too
    QString connectionName;
};

/// Takes a list and tells for each person whether they are blocked in the workspace, in the campaign, or not at all; of a do-not-contact
/// list, for each address and domain. Reads the blocklists afresh; changes nothing.
class VerifyDialog : public StepDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    VerifyDialog(BlocklistService &blocklists, VerifyDialogContext context, Settings &settings, Prompts &prompts, QWidget *parent);

    void openWith(const QString &path);
    void openWithText(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void goForward() override;
    void goTo(int step) override;

private:
    enum Step { SourcePlace, ResultPlace };

    QWidget *makeResult();
    void takeSource();
    void leaveSource();
    void readBlocklists();
    void showReading();
    void checkTable();
    void showFailure(const ApiError &error);
    [[nodiscard]] bool blocklistsKnown() const;

    VerifyDialogContext m_context;
    const ImportTarget m_target;
    Settings &m_settings;
    KnownBlocklist m_workspace;
    std::unique_ptr<KnownBlocklist> m_campaign; ///< null for the workspace alone
    MembershipRun m_run;
    std::shared_ptr<const ImportTable> m_table;
    ColumnMap m_columns;
    bool m_goOnWhenRead = false; ///< the user went forward before the source was read

    Banner *m_banner = nullptr;
    SourceStep *m_source = nullptr;
    MembershipView *m_view = nullptr;
};

} // namespace Muster
