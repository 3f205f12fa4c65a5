// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Muster {

/// The panel beside a list: a heading, a summary under it, then what the page adds to body(): fields with their names, groups with headings.
/// As wide as the panels of all pages; scrolls.
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Object name "detailsHeading".
    [[nodiscard]] QLabel *heading() const { return m_heading; }
    /// In the secondary colour.
    [[nodiscard]] QLabel *summary() const { return m_summary; }
    /// The column under the summary; what is added to it stands under each other. It ends with a stretch that stays last: insert before it,
    /// as add() does.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void add(QWidget *part, Qt::Alignment alignment = {});

    /// Text that can be selected and breaks its lines.
    [[nodiscard]] static QLabel *valueLabel(QWidget *parent);
    /// A line with the name before the value (and `extra` behind it), to be added where it belongs. The value's accessible name is the name.
    [[nodiscard]] static QWidget *fieldRow(const QString &name, QWidget *value, QWidget *parent, QWidget *extra = nullptr);
    [[nodiscard]] static QLabel *groupHeading(const QString &text, QWidget *parent);

private:
    QLabel *m_heading;
    QLabel *m_summary;
    QVBoxLayout *m_body;
};

} // namespace Muster
