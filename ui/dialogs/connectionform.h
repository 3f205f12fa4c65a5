// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/keystore.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Muster {

class ConnectionColors;

/// Where the key of a connection is known from.
struct KeyStanding
{
    bool isKnown = false;         ///< Muster has it in memory
    bool isStored = false;        ///< it was kept in `place`
    KeyPlace place = KeyPlace::Session; ///< where keys are kept
};

/// The fields of one connection. What is wrong with them is said beside them as it is typed; whoever owns the form saves.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// A connection that is there; Practice's cannot be changed. What was typed before is gone.
    void showConnection(const Connection &connection, const KeyStanding &key);
    /// One to be added.
    void showNew(const KeyStanding &key);
    /// The key's standing alone has changed; what was typed stays.
    void setKeyStanding(const KeyStanding &key);
    void focusKey();

    /// As the fields say.
    [[nodiscard]] Connection edited() const;
    /// As typed; empty: the one of before stays.
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool remembersKey() const;
    /// Something differs from what was shown.
    [[nodiscard]] bool isModified() const;

    struct Problem
    {
        QString what; ///< a bold sentence
        QString advice;
        QWidget *field = nullptr; ///< where to mend it
    };
    /// What can be told without asking the service; none where all is well.
    [[nodiscard]] std::optional<Problem> problem() const;

Q_SIGNALS:
    /// By the user, at each letter.
    void changed();

private:
    void layOut();
    void follow();
    void take(const Connection &connection);
    void takeVendor();
    void updateNotes();
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] QString whyNotKey() const;

    Connection m_shown;
    KeyStanding m_standing;
    bool m_isNew = false;
    Provider m_suggested = Provider::WaLead; ///< whose name and address the form suggests
    QFormLayout *m_form = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_urlNote = nullptr;
    QLineEdit *m_workspace = nullptr;
    QLineEdit *m_key = nullptr;
    QLabel *m_keyNote = nullptr;
    QCheckBox *m_remember = nullptr;
    ConnectionColors *m_colors = nullptr;
    QCheckBox *m_production = nullptr;
};

} // namespace Muster
