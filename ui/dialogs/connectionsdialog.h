// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/connectionform.h"
#include "widgets/tag.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace Muster {

class Banner;
class ConnectionListModel;
class ConnectionListView;
class ConnectionService;
class ConnectionTrial;
class Prompts;

/// All connections: the list on the left, the chosen one's fields on the right, and where keys are kept. Edits are saved by a button and
/// never lost without a question. Window-modal: use open().
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ConnectionsDialog(ConnectionService &connections, Prompts &prompts, QWidget *parent);
    /// One that is only being tried out is not kept.
    ~ConnectionsDialog() override;

    void choose(const ConnectionId &id);
    /// Opens the fields of a new one. One that was added from here on, and works, ends the dialog, accepted.
    void beginAdding();
    /// The one that was added; valid once accepted.
    [[nodiscard]] const ConnectionId &addedId() const { return m_current; }

    void reject() override;

Q_SIGNALS:
    /// The user's own only. The dialog removes nothing by itself: jobs may need it.
    void removeRequested(const Muster::ConnectionId &id);
    void keyPlaceRequested();
    void exportRequested();
    void importRequested();

protected:
    /// It never is larger than its screen.
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePane();
    [[nodiscard]] QWidget *makeFoot();
    void follow();
    void refill();
    void showCurrent();
    void takeChoice(const QModelIndex &index);
    void step(int by);
    void updateButtons();
    void updateKeyPlace();
    [[nodiscard]] KeyStanding standing() const;
    void complain(TagTone tone, const QString &what, const QString &advice);

    // Editing: connectionsdialogediting.cpp
    void whenSettled(std::function<void()> then);
    void addAnother();
    void dropDraft();
    void duplicate();
    void press();
    bool save(std::function<void()> then = {});
    void tryDraft();
    void addAnyway();
    void keepDraft(const ConnectionId &id, bool works);
    void finishAdding(bool works);
    void keepKey(const ConnectionId &id, std::function<void(bool isKept)> then);
    void tryOut();
    void takeTrial(bool works);

    ConnectionService &m_connections;
    Prompts &m_prompts;
    ConnectionId m_current; ///< empty while one is being made
    ConnectionId m_tried;   ///< the one that is being made, while the service has it to try it out
    bool m_isAdding = false;
    bool m_endsWhenAdded = false;
    ConnectionListModel *m_model = nullptr;
    ConnectionListView *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Banner *m_banner = nullptr;
    ConnectionForm *m_form = nullptr;
    ConnectionTrial *m_trial = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_anyway = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_keyPlace = nullptr;
    QPushButton *m_changePlace = nullptr;
};

} // namespace Muster
