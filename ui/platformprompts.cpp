// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformprompts.h"

#include "theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace Muster {

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
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    setButtonRole(yes, ButtonRole::Primary);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, confirmed = std::move(confirmed)](QAbstractButton *clicked) {
        if (clicked == yes)
            confirmed();
    });
    box->open();
}

void PlatformPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    box->open();
}

void PlatformPrompts::openInBrowser(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace Muster
