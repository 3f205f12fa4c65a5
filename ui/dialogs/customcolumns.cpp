// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/customcolumns.h"

#include "dialogs/columntext.h"
#include "dialogs/outline.h"
#include "import/headermeaning.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int columnRole = Qt::UserRole;

int columnOf(const QListWidgetItem &item)
{
    return item.data(columnRole).toInt();
}

} // namespace

CustomColumns::CustomColumns(QWidget *parent) : QWidget(parent)
{
    auto *heading = new QLabel(tr("Keep as custom fields"));
    setTextRole(heading, TextRole::GroupHeading);
    const auto addLink = [this](const QString &text, const char *name, bool ticked) {
        auto *link = new QPushButton(text);
        link->setObjectName(QLatin1String(name));
        link->setAutoDefault(false);
        setButtonRole(link, ButtonRole::Link);
        connect(link, &QPushButton::clicked, this, [this, ticked] { tickAll(ticked); });
        return link;
    };
    //: All of the columns
    m_all = addLink(tr("All"), "keepAllLink", true);
    //: None of the columns
    m_none = addLink(tr("None"), "keepNoneLink", false);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("customColumns"));
    m_list->setAccessibleName(heading->text());
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(3 * rowHeight);
    m_nothing = new QLabel(tr("Every column that holds something is used."));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setWordWrap(true);
    setTextRole(m_nothing, TextRole::Muted);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        updateLinks();
        Q_EMIT changed();
    });

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::s);
    top->addStrut(headingHeight);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_all);
    top->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    layout->addLayout(top);
    layout->addWidget(new Outline(m_list), 1);
    layout->addWidget(m_nothing, 1);
}

void CustomColumns::setTable(const std::shared_ptr<const ImportTable> &table)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int column = 0; column < table->headers.size(); ++column) {
        const QString samples = samplesOf(*table, column);
        const QString &header = table->headers.at(column);
        if (samples.isEmpty() || meaningOfHeader(header) == HeaderMeaning::OwnVerdict)
            continue;
        auto *item = new QListWidgetItem(header.simplified(), m_list);
        item->setData(columnRole, column);
        item->setToolTip(plainToolTip(samples));
        item->setSizeHint({0, rowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    updateLinks();
}

void CustomColumns::setMapped(const QList<int> &columns)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(columns.contains(columnOf(*item)));
    }
    updateLinks();
}

void CustomColumns::setKept(const QList<int> &columns)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(columns.contains(columnOf(*item)) ? Qt::Checked : Qt::Unchecked);
    }
    updateLinks();
}

QList<int> CustomColumns::kept() const
{
    QList<int> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->isHidden() && item->checkState() == Qt::Checked)
            columns << columnOf(*item);
    }
    return columns;
}

void CustomColumns::tickAll(bool ticked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (QListWidgetItem *item = m_list->item(row); !item->isHidden())
                item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    updateLinks();
    Q_EMIT changed();
}

void CustomColumns::updateLinks()
{
    int offered = 0;
    for (int row = 0; row < m_list->count(); ++row)
        offered += m_list->item(row)->isHidden() ? 0 : 1;
    const auto ticked = static_cast<int>(kept().size());
    m_all->setEnabled(ticked < offered);
    m_none->setEnabled(ticked > 0);
    m_list->parentWidget()->setVisible(offered > 0);
    m_nothing->setVisible(offered == 0);
}

} // namespace Muster
