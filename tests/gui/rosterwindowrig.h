// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/writedialog.h"
#include "gui/jobrig.h"
#include "pages/rosterpage.h"
#include "services/rosterservice.h"
#include "shell/sidebar.h"
#include "shell/sidebarmodel.h"
#include "support/rawhttp.h"

#include <QAction>
#include <QJsonObject>

namespace Muster::Test {

/// The window on the demo company's rosters.
struct RosterRig : JobRig
{
    using JobRig::JobRig;

    [[nodiscard]] SidebarModel &places() const { return *window->findChild<SidebarModel *>(); }
    [[nodiscard]] QStringList placeTexts() const
    {
        QStringList texts;
        for (int row = 0; row < places().rowCount(); ++row)
            texts << places().index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] const SidebarPlace *placeCalled(const QString &label) const
    {
        for (int row = 0; row < places().rowCount(); ++row) {
            const SidebarPlace *place = places().place(places().index(row, 0));
            if (place != nullptr && place->label == label)
                return place;
        }
        return nullptr;
    }

    void show(Provider provider) { window->showConnection(ConnectionService::practiceId(provider)); }
    /// Goes to a campaign of Practice and waits until its roster is there.
    void open(Provider provider, const QString &label)
    {
        show(provider);
        QTRY_VERIFY(placeCalled(label));
        window->showPlace(BlocklistScope(placeCalled(label)->scope));
        QVERIFY(roster());
        QCOMPARE(roster()->context().title, label);
        waitUntilRead();
    }
    [[nodiscard]] RosterPage *roster() const { return window->currentRoster(); }
    void waitUntilRead() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(roster()->model().reading().state, RosterReading::State::Loaded, 30'000);
        QTRY_VERIFY(!roster()->model().reading().isRefreshing && !roster()->model().isArranging());
        QTRY_VERIFY(roster()->guard().state() != EditGuard::State::Unknown);
    }
    [[nodiscard]] QTableView *rows() const { return roster()->findChild<QTableView *>(); }
    [[nodiscard]] qint64 count() const { return roster()->model().totalCount(); }
    void select(int first, int last) const
    {
        rows()->setFocus();
        rows()->clearSelection();
        QItemSelection selection(rows()->model()->index(first, 0), rows()->model()->index(last, 0));
        rows()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        rows()->selectionModel()->setCurrentIndex(rows()->model()->index(first, 0), QItemSelectionModel::NoUpdate);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QList<QAction *> all = roster()->pageActions();
        for (QAction *candidate : all) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    /// By Practice's administrative path: now, or after so many writes.
    [[nodiscard]] bool setStatus(Provider provider, const CampaignId &campaign, const QString &status, int afterWrites = 0) const
    {
        QJsonObject wanted{{QStringLiteral("status"), status}};
        if (afterWrites > 0)
            wanted.insert(QStringLiteral("afterWrites"), afterWrites);
        const QByteArray path = "/admin/campaigns/" + providerWord(provider).toUtf8() + '/' + campaign.text().toUtf8() + "/status";
        return RawHttp(server.port(), server.apiKey()).post(path, wanted).status == 200;
    }

    /// Presses the button of the question that is open.
    void confirm() const
    {
        QTRY_VERIFY(dialog());
        click(dialog()->findChild<QPushButton *>(QStringLiteral("writeButton")));
        QTRY_VERIFY(!dialog());
    }
    void pressUndo() const
    {
        QApplication::setActiveWindow(window.get());
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Z, Qt::ControlModifier);
    }
};

} // namespace Muster::Test
