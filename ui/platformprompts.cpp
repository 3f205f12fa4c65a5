// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformprompts.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace Muster {

namespace {

constexpr int iconSize = 28;

QMessageBox *makeBox(QWidget *parent, const QString &title, const QString &text, QMessageBox::StandardButtons buttons)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, buttons, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    // Without an icon its column stays, empty.
    box->setIconPixmap(iconPixmap(Icon::Exclamation, color(Token::Notice, box->palette()), iconSize, box->devicePixelRatioF()));
    for (const char *name : {"qt_msgbox_label", "qt_msgbox_informativelabel"}) {
        if (auto *label = box->findChild<QLabel *>(QLatin1String(name)))
            label->setTextFormat(Qt::PlainText); // names in it may look like mark-up
    }
    if (auto *heading = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        setTextRole(heading, TextRole::Strong);
    return box;
}

} // namespace

void PlatformPrompts::saveFile(QWidget *parent, const QString &title, const QString &folder, const QString &name,
                               const QStringList &filters, std::function<void(const SaveChoice &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(name).suffix()); // before the dialog asks whether to overwrite, not after
    dialog->selectFile(QDir(folder).filePath(name));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, answer = std::move(answer)](const QString &path) {
        answer({path, dialog->selectedNameFilter()});
    });
    dialog->open();
}

void PlatformPrompts::openFile(QWidget *parent, const QString &title, const QString &folder, const QStringList &filters,
                               std::function<void(const QString &path)> answer)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void PlatformPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                              std::function<void()> confirmed)
{
    QMessageBox *box = makeBox(parent, title, text, QMessageBox::Cancel);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    setButtonRole(yes, ButtonRole::Primary);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, confirmed = std::move(confirmed)](QAbstractButton *clicked) {
        if (clicked == yes)
            confirmed();
    });
    box->open();
}

void PlatformPrompts::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways, const QString &back,
                             std::function<void(int way)> chosen)
{
    QMessageBox *box = makeBox(parent, title, text, QMessageBox::NoButton);
    QList<QAbstractButton *> buttons;
    for (const QString &way : ways)
        buttons << box->addButton(way, QMessageBox::AcceptRole);
    setButtonRole(buttons.constFirst(), ButtonRole::Primary);
    QPushButton *stay = box->addButton(back, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [buttons, chosen = std::move(chosen)](QAbstractButton *clicked) {
        if (const qsizetype way = buttons.indexOf(clicked); way >= 0)
            chosen(static_cast<int>(way));
    });
    box->open();
}

void PlatformPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(parent, title, text, QMessageBox::Ok);
    box->open();
}

void PlatformPrompts::openInBrowser(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace Muster
