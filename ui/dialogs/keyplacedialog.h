// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apicall.h"
#include "store/keystore.h"

#include <QDialog>
#include <QPointer>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Muster {

class Banner;
class Prompts;

/// Where keys are kept: the places that work here, why another does not, and the pass phrase of the encrypted file. Moves what is kept.
/// Window-modal: use open().
class KeyPlaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    KeyPlaceDialog(KeyStore &keys, Prompts &prompts, QWidget *parent);

protected:
    void accept() override;
    /// Not while keys are moving: where they are would be unknown.
    void reject() override;

private:
    void layOut();
    void addPlace(KeyPlace place, QVBoxLayout &layout);
    [[nodiscard]] KeyPlace chosen() const;
    void move();
    void choosePassphrase();
    void updateButtons();

    KeyStore &m_keys;
    Prompts &m_prompts;
    QPointer<ApiCall<bool>> m_call;
    Banner *m_banner = nullptr;
    QButtonGroup *m_places = nullptr; ///< by KeyPlace
    QProgressBar *m_progress = nullptr;
    QPushButton *m_passphrase = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Muster
