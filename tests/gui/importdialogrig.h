// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/importdialog.h"
#include "gui/optouts.h"
#include "gui/scriptedprompts.h"
#include "models/reviewmodel.h"
#include "services/blockoperation.h"
#include "services/connectionservice.h"
#include "services/suppressionindex.h"
#include "store/settings.h"
#include "support/scriptedblocklist.h"
#include "widgets/chip.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace Muster::Test {

/// An ImportDialog for a blocklist on a scripted server, with what a user does to it.
struct ImportDialogRig
{
    using Script = std::function<void(ScriptedBlocklist &)>;

    /// `script` lays down what the server will be asked.
    explicit ImportDialogRig(std::shared_ptr<const BlockedLookup> known = knownList(), BlocklistScope scope = {}, const Script &script = {})
        : dialog(contextFor(scripted(script), std::move(known), std::move(scope)), services())
    {
        dialog.open();
        (void)QTest::qWaitForWindowExposed(&dialog);
        QApplication::setActiveWindow(&dialog);
    }

    Connection scripted(const Script &script)
    {
        if (script)
            script(list);
        return connection();
    }
    /// The scripted server's.
    Connection connection()
    {
        if (const auto known = connections.find(s("Scripted WaLead")))
            return *known;
        Connection made;
        made.name = s("Scripted WaLead");
        made.baseUrl = QUrl(s("https://walead.test"));
        return *connections.add(made, "test-key-1");
    }
    static ImportDialogContext contextFor(const Connection &connection, std::shared_ptr<const BlockedLookup> known,
                                          BlocklistScope scope = {})
    {
        return {ImportTarget::Blocklist, connection, std::move(scope), s("Workspace blocklist"), std::move(known)};
    }
    ImportServices services() { return {connections, jobs, suppression, settings, prompts}; }
    /// Whom an order would block.
    static QList<BlockRequest> peopleOf(const JobOrder &order)
    {
        QList<BlockRequest> people;
        order.content->visitRows([&people](const JobRow &row) {
            people << BlockOperation::personOf(row);
            return true;
        });
        return people;
    }
    template <typename T>
    T *find(const char *name)
    {
        return dialog.findChild<T *>(s(name));
    }
    QPushButton *primary() { return find<QPushButton>("primaryButton"); }
    QTableView *table() { return find<QTableView>("reviewTable"); }
    QAbstractItemModel *rows() { return table()->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    QString count(const char *chip) { return find<Chip>(chip)->accessibleName().section(s(", "), -1); }

    QString write(const QByteArray &bytes, const char *name = "opt-outs-march.csv")
    {
        QFile file(folder.filePath(s(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    void drop(QMimeData *mime)
    {
        const QPoint place = dialog.rect().center();
        QWidget *target = dialog.childAt(place);
        while (target && !target->acceptDrops())
            target = target->parentWidget();
        QCOMPARE(target, &dialog);
        QDragEnterEvent enter(place, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(place, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    void dropFile(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        drop(&mime);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &dialog, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void forward() { key(Qt::Key_Return, Qt::ControlModifier); }
    bool isReviewing()
    {
        return QTest::qWaitFor([this] { return table()->isVisible() && table()->isEnabled() && rows()->rowCount() > 0; });
    }
    bool reviewFile(const QByteArray &bytes = optOuts)
    {
        dialog.openWith(write(bytes));
        if (!QTest::qWaitFor([this] { return primary()->hasFocus(); }))
            return false;
        forward();
        return isReviewing();
    }
    /// Makes the current row's identifier this one, by keys.
    void retype(const QString &text)
    {
        key(Qt::Key_F2);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        type(text);
        key(Qt::Key_Return);
        QTRY_VERIFY(table()->hasFocus());
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(s("settings.ini"))};
    ScriptedPrompts prompts;
    ScriptedBlocklist list;
    ConnectionService connections{settings, list.network, list.clock};
    JobService jobs{folder.filePath(s("jobs")), connections, list.clock};
    SuppressionIndex suppression{folder.filePath(s("suppression")), connections, list.clock};
    ImportDialog dialog;
};

} // namespace Muster::Test
