// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfield.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Muster {

/// What will not be sent or was discarded, what one can do about it, the way to the exact requests, and whether the list is to be read
/// back afterwards. Stands in the review's footer.
class ReviewNote : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewNote(ImportTarget target = ImportTarget::Blocklist, QWidget *parent = nullptr);

    void setCounts(qint64 invalid, qint64 discarded, bool anythingReady);
    void setSavable(bool savable);
    /// What adding so many leads does at once, which is to be accepted by a tick; empty: nothing of the kind. Another text takes the tick
    /// away.
    void setConsequence(const QString &consequence);
    /// There is none, or it is ticked.
    [[nodiscard]] bool isConsequenceAccepted() const;
    void setVerifying(bool verifying);
    [[nodiscard]] bool isVerifying() const;
    /// The result is saved there: said until the rows change.
    void showSaved(const QString &path);

Q_SIGNALS:
    void discardRequested();
    void bringBackRequested();
    void requestsRequested();
    void saveRequested();
    /// The tick of the consequence is another.
    void consequenceAccepted();

private:
    QLabel *m_text = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_both = nullptr;
    QLabel *m_discarded = nullptr;
    QPushButton *m_bringBack = nullptr;
    QLabel *m_dot = nullptr;
    QPushButton *m_requests = nullptr;
    QPushButton *m_save = nullptr;
    QCheckBox *m_consequence = nullptr;
    QCheckBox *m_verify = nullptr;
};

} // namespace Muster
