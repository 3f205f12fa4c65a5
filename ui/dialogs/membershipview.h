// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/membership.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;

namespace Muster {

class Chip;
class MembershipModel;
class MembershipExport;
class Prompts;
class Settings;

/// The answers of a verified list: chips that count and filter, the table, the column that holds the people, and an export.
class MembershipView : public QWidget
{
    Q_OBJECT

public:
    /// `settings` and `prompts` must outlive this widget. Without a campaign its chip is not shown.
    MembershipView(bool withCampaign, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void setCheck(std::shared_ptr<const MembershipCheck> check);
    /// Shown instead of the rows while they are not known.
    void setBusy(const QString &text);
    /// Asks for a file and writes the result file.
    void exportResult();

Q_SIGNALS:
    /// The user says that the people are in another column.
    void columnChosen(int column);
    /// The result file is written.
    void exported();

private:
    void chooseFilter(std::optional<Membership> only);
    void showColumns(const MembershipCheck &check);

    Settings &m_settings;
    Prompts &m_prompts;
    MembershipModel *m_model = nullptr;
    MembershipExport *m_export = nullptr;
    Chip *m_all = nullptr;
    std::array<Chip *, membershipCount> m_chips{};
    QWidget *m_columnChoice = nullptr; ///< hidden where there is only one column
    QComboBox *m_column = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_table = nullptr;
};

} // namespace Muster
