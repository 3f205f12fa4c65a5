// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/translations.h"
#include "gui/scriptedprompts.h"
#include "mainwindow.h"
#include "net/requestlog.h"
#include "pages/blocklistpage.h"
#include "sandbox/practiceserver.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "store/profile.h"
#include "store/settings.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

namespace Muster::Test {

/// What every test of the window begins with.
inline void dressApplication()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Light);
}

/// The real window on a real Practice server with the demo company's lists, and what a user does to it.
struct WindowRig
{
    /// `latency` is held back before each of the server's answers.
    explicit WindowRig(std::chrono::milliseconds latency = {})
        : server(options(folder, latency)), settings(folder.filePath(QStringLiteral("settings.ini"))), connections(settings, network, clock)
    {
        connections.setRequestLog(&requests);
        QDir(folder.path()).mkdir(QStringLiteral("jobs"));
        jobs = std::make_unique<JobService>(folder.filePath(QStringLiteral("jobs")), connections, clock);
        QVERIFY(server.start());
        connections.setPractice(server.url(), server.apiKey());
        suppressions = std::make_unique<SuppressionIndex>(folder.filePath(QStringLiteral("blocklists")), connections, clock);
        rosters = std::make_unique<RosterIndex>(connections);
        window = std::make_unique<MainWindow>(services());
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTRY_COMPARE(page()->model().state(), BlockedLeadsModel::State::Loaded);
    }

    static Sandbox::PracticeOptions options(const QTemporaryDir &folder, std::chrono::milliseconds latency)
    {
        Sandbox::PracticeOptions options;
        options.storeFile = folder.filePath(QStringLiteral("practice.sqlite"));
        options.seedDemo = true;
        options.latency = latency;
        return options;
    }

    /// For another window on the same profile.
    [[nodiscard]] WindowServices services()
    {
        return {connections, *jobs, *suppressions, *rosters, settings, prompts, folder.filePath(QStringLiteral("backups")),
                nullptr,     false, &requests,     &profile, false};
    }

    [[nodiscard]] BlocklistPage *page() const { return window->currentPage(); }
    [[nodiscard]] QTableView *table() const { return page()->findChild<QTableView *>(); }
    [[nodiscard]] static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    /// The visible button whose text begins so, mnemonics aside.
    static QAbstractButton *button(const QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->isVisible() && candidate->text().remove(QLatin1Char('&')).startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    static void click(QAbstractButton *button)
    {
        QVERIFY(button);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Drags a file over the window and lets it go at `position`.
    void drop(const QString &path, const QPoint &position)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(position, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(position, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &move);
        QDropEvent drop(QPointF(position), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    Sandbox::PracticeServer server;
    Settings settings;
    QNetworkAccessManager network;
    SystemClock clock;
    RequestLog requests{clock};
    Profile profile{folder.filePath(QStringLiteral("profile"))};
    ScriptedPrompts prompts;
    ConnectionService connections;
    std::unique_ptr<JobService> jobs;
    std::unique_ptr<SuppressionIndex> suppressions;
    std::unique_ptr<RosterIndex> rosters;
    std::unique_ptr<MainWindow> window;
};

} // namespace Muster::Test
