// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/passphrasedialog.h"

#include "dialogs/confirmkeys.h"
#include "prompts.h"
#include "store/keystore.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

PassphraseDialog::PassphraseDialog(KeyStore &keys, Prompts &prompts, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_keys(keys), m_prompts(prompts), m_purpose(purpose)
{
    setWindowTitle(purpose == Purpose::Unlock ? tr("Pass phrase") : tr("Choose a pass phrase"));
    setMinimumWidth(480);
    layOut();
}

QLineEdit *PassphraseDialog::makeField(const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void PassphraseDialog::layOut()
{
    const bool isNew = m_purpose == Purpose::Choose;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    auto *why = new QLabel(isNew ? tr("The keys of your connections are encrypted with it. Muster asks for it once each time it runs, and "
                                      "nobody can bring it back: without it, the keys must be typed again.")
                                 : tr("The keys of your connections are in an encrypted file. Muster asks once each time it runs."));
    why->setWordWrap(true);
    setTextRole(why, TextRole::Muted);
    layout->addWidget(why);
    m_banner = new Banner;
    layout->addWidget(m_banner);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::s);
    m_phrase = makeField("passphrase");
    form->addRow(tr("&Pass phrase"), m_phrase);
    if (isNew) {
        m_again = makeField("passphraseAgain");
        form->addRow(tr("&Once more"), m_again);
    }
    layout->addLayout(form);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working on the pass phrase"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(isNew ? tr("Use this pass phrase") : tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("passphraseButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    if (!isNew) {
        m_forgotten = buttons->addButton(tr("&Forgotten…"), QDialogButtonBox::ResetRole);
        m_forgotten->setObjectName(QStringLiteral("forgottenButton"));
        m_forgotten->setAutoDefault(false);
        connect(m_forgotten, &QPushButton::clicked, this, &PassphraseDialog::forget);
    }
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    m_phrase->setFocus();
}

void PassphraseDialog::complain(const QString &what, const QString &advice, QLineEdit *field)
{
    m_banner->showMessage(TagTone::Bad, Icon::Exclamation, what, advice);
    field->setFocus();
    field->selectAll();
}

void PassphraseDialog::accept()
{
    if (m_call)
        return;
    if (m_phrase->text().isEmpty())
        return complain(tr("The pass phrase is empty."), m_again ? tr("Several words are best.") : QString(), m_phrase);
    if (m_again && m_again->text() != m_phrase->text())
        return complain(tr("The two are not the same."), tr("Type it once more."), m_again);
    setBusy(true);
    QByteArray phrase = m_phrase->text().toUtf8();
    m_call = m_again ? m_keys.setPassphrase(phrase, this) : m_keys.unlock(phrase, this);
    phrase.fill('\0');
    m_call->onDone(this, [this](const Result<bool> &opened) {
        setBusy(false);
        if (opened) {
            m_phrase->clear();
            QDialog::accept();
            return;
        }
        complain(opened.error().detail, {}, m_phrase);
    });
}

void PassphraseDialog::reject()
{
    if (!m_call || !m_again)
        QDialog::reject();
}

void PassphraseDialog::setBusy(bool isBusy)
{
    m_go->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy || !m_again);
    if (m_forgotten)
        m_forgotten->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy)
        m_banner->hide();
    else
        m_call.clear();
}

void PassphraseDialog::forget()
{
    m_prompts.confirm(this, tr("Delete the encrypted file?"),
                      tr("All keys in it are gone for good. Muster then asks for each key when it is needed."), tr("Delete all keys"),
                      [this] {
                          if (m_keys.discardFile())
                              reject();
                          else
                              complain(tr("The file could not be deleted."),
                                       tr("Check that the profile's folder can be written."), m_phrase);
                      });
}

} // namespace Muster
