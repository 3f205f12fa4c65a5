// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/diagnosticsdialog.h"

#include "prompts.h"
#include "store/profile.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace Muster {

namespace {

constexpr int side = 20;

/// In English, as the text they stand in.
DesktopFacts desktopFacts(const QPalette &palette)
{
    DesktopFacts facts;
    facts.desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    facts.platformPlugin = QGuiApplication::platformName();
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        facts.screens << QStringLiteral("%1 x %2 at %3")
                             .arg(screen->size().width())
                             .arg(screen->size().height())
                             .arg(screen->devicePixelRatio());
    facts.style = schemeOf(palette) == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    facts.language = QLocale().name();
    return facts;
}

} // namespace

DiagnosticsDialog *DiagnosticsDialog::openFor(DiagnosticsSources sources, Prompts &prompts, QWidget *window)
{
    sources.desktop = desktopFacts(window->palette());
    auto *dialog = new DiagnosticsDialog(diagnosticsText(sources), sources.profile.logsFolder(), prompts, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

DiagnosticsDialog::DiagnosticsDialog(const QString &text, const QString &logsFolder, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_text(text), m_logsFolder(logsFolder), m_prompts(prompts), m_done(new QLabel(this))
{
    setWindowTitle(tr("Diagnostics"));
    resize(720, 560);
    setMinimumSize(520, 360);
    layOut(text);
}

void DiagnosticsDialog::layOut(const QString &text)
{
    auto *explanation = new QLabel(tr("For whoever helps you with Muster. No keys, names or data of people are in it. Read it before you "
                                      "send it; it is always in English."));
    explanation->setWordWrap(true);
    setTextRole(explanation, TextRole::Muted);
    auto *shown = new QPlainTextEdit(text);
    shown->setObjectName(QStringLiteral("diagnosticsText"));
    shown->setAccessibleName(tr("Diagnostics"));
    shown->setReadOnly(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontInfo().pixelSize() - 1);
    shown->setFont(font);
    m_done->setObjectName(QStringLiteral("diagnosticsDone"));
    setTextRole(m_done, TextRole::Muted);

    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    setButtonRole(copy, ButtonRole::Primary);
    copy->setDefault(true);
    auto *folder = new QPushButton(tr("Open the &log folder"));
    folder->setObjectName(QStringLiteral("openLogFolder"));
    auto *close = new QPushButton(tr("Close"));
    connect(copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(folder, &QPushButton::clicked, this, &DiagnosticsDialog::openFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(folder);
    buttons->addWidget(m_done, 1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    folder->setAutoDefault(false);
    close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, Space::l, side, Space::l);
    layout->setSpacing(Space::m);
    layout->addWidget(explanation);
    layout->addWidget(shown, 1);
    layout->addLayout(buttons);
    shown->setFocus();
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_done->setText(tr("Copied."));
}

void DiagnosticsDialog::openFolder()
{
    if (QFileInfo::exists(m_logsFolder))
        m_prompts.openInBrowser(QUrl::fromLocalFile(m_logsFolder));
    else
        m_done->setText(tr("There is no log yet."));
}

} // namespace Muster
