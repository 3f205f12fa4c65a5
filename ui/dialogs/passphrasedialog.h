// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Muster {

class Banner;
class KeyStore;
class Prompts;

/// Asks for the pass phrase of the encrypted file, once a session, or for a new one, twice. Accepted once the file is open. Nothing keeps
/// what was typed. Window-modal: use open().
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Unlock,
        Choose, ///< the first one, or another: the file must be unlocked then
    };

    /// `keys` and `prompts` must outlive the dialog.
    PassphraseDialog(KeyStore &keys, Prompts &prompts, Purpose purpose, QWidget *parent);

protected:
    void accept() override;
    /// Not while a new pass phrase is being set: whether it holds would be unknown.
    void reject() override;

private:
    void layOut();
    [[nodiscard]] QLineEdit *makeField(const char *name);
    void setBusy(bool isBusy);
    void complain(const QString &what, const QString &advice, QLineEdit *field);
    void forget();

    KeyStore &m_keys;
    Prompts &m_prompts;
    const Purpose m_purpose;
    QPointer<ApiCall<bool>> m_call;
    Banner *m_banner = nullptr;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr; ///< only for a new one
    QProgressBar *m_progress = nullptr;
    QPushButton *m_forgotten = nullptr; ///< only to unlock
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Muster
