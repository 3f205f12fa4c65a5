// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/sourcetext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Muster {

/// What there is to be said about a source: each warning in a line of its own, with its icon; all that is merely good to know in one
/// quiet paragraph. Hidden where there is nothing.
class RemarkLines : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkLines(QWidget *parent = nullptr);

    void setRemarks(const QList<SourceRemark> &remarks);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addWarning(const SourceRemark &remark);
    void updateIcons();

    QList<SourceRemark> m_remarks;
    QList<QLabel *> m_icons;
    QWidget *m_warnings = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_quiet = nullptr;
};

} // namespace Muster
