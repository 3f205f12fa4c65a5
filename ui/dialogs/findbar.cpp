// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/findbar.h"

#include "base/onworker.h"
#include "dialogs/reviewtable.h"
#include "models/reviewmodel.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr int fieldWidth = 220;
constexpr int columnWidth = 170;

QPushButton *makeButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

FindBar::FindBar(ReviewModel &model, ReviewTable &table, QWidget *parent) : QWidget(parent), m_model(model), m_table(table), m_escape(new QShortcut(Qt::Key_Escape, this))
{
    makeFields();
    layOut();
    listen();
    hide();
}

void FindBar::makeFields()
{
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("findText"));
    m_with = new QLineEdit;
    m_with->setObjectName(QStringLiteral("replaceWith"));
    m_column = new QComboBox;
    m_column->setObjectName(QStringLiteral("findColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_case = new QCheckBox(tr("Match &case"));
    m_whole = new QCheckBox(tr("&Whole cell"));
    m_whole->setObjectName(QStringLiteral("wholeCell"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("findCount"));
    setTextRole(m_count, TextRole::Muted);
    m_next = makeButton(tr("Find next"), "findNext");
    m_next->setToolTip(tr("Enter in the text to be found"));
    m_replace = makeButton(tr("Replace all"), "replaceAll");
    m_close = makeButton(tr("Close"), "closeFind");
    setButtonRole(m_close, ButtonRole::Link);
    for (QLineEdit *field : {m_text, m_with})
        field->setFixedWidth(fieldWidth);
    m_column->setFixedWidth(columnWidth);
}

void FindBar::layOut()
{
    auto *find = new QLabel(tr("Find"));
    find->setBuddy(m_text);
    auto *replace = new QLabel(tr("Replace with"));
    replace->setBuddy(m_with);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Space::s);
    layout->setVerticalSpacing(Space::s);
    const QWidgetList line{find, m_text, m_column, m_case, m_whole, m_count};
    for (int column = 0; column < line.size(); ++column)
        layout->addWidget(line.at(column), 0, column);
    const int last = static_cast<int>(line.size());
    layout->addWidget(m_close, 0, last, Qt::AlignTrailing);
    layout->setColumnStretch(last, 1);
    layout->addWidget(replace, 1, 0);
    layout->addWidget(m_with, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_next);
    buttons->addStretch();
    layout->addLayout(buttons, 1, 2, 1, last - 1);
}

void FindBar::listen()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::count);
    const auto countSoon = [this] {
        if (isVisible())
            m_pause.start();
    };
    connect(m_text, &QLineEdit::textChanged, this, countSoon);
    for (QCheckBox *box : {m_case, m_whole})
        connect(box, &QCheckBox::toggled, this, countSoon);
    connect(m_column, &QComboBox::currentIndexChanged, this, countSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, countSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, countSoon);
    connect(&m_model.changes(), &ChangeRun::stateChanged, this, &FindBar::showCount);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replaceAll);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QPushButton::clicked, this, &FindBar::close);
    connect(m_escape, &QShortcut::activated, this, &FindBar::close);
}

FindBar::~FindBar()
{
    if (m_counting)
        *m_counting = true;
}

void FindBar::open()
{
    fillColumns();
    show();
    m_text->setFocus();
    m_text->selectAll();
    count();
}

void FindBar::close()
{
    hide();
    m_table.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // the fields have taken it already
    else
        QWidget::keyPressEvent(event);
}

void FindBar::fillColumns()
{
    const int chosen = isVisible() && m_column->currentIndex() >= 0 ? m_column->currentData().toInt() : m_table.currentIndex().column();
    const QSignalBlocker silent(m_column);
    m_column->clear();
    for (int column = ReviewModel::FirstField; column < m_model.detailColumn(); ++column) {
        if (!m_table.isColumnHidden(column) && m_model.tableColumn(column) >= 0)
            m_column->addItem(tr("in %1").arg(m_model.headerData(column, Qt::Horizontal).toString()), column);
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(chosen)));
}

CellSearch FindBar::search() const
{
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return {m_model.tableColumn(m_column->currentData().toInt()), m_text->text(), sensitivity, m_whole->isChecked()};
}

void FindBar::count()
{
    m_pause.stop();
    if (m_counting)
        *m_counting = true;
    m_counting = std::make_shared<std::atomic<bool>>(false);
    const auto work = [search = search(), taken = std::make_shared<const ReviewSnapshot>(m_model.snapshot()), rows = m_model.sourceRows(),
                       stale = m_counting] { return findCells(search, *taken, rows, *stale); };
    onWorker(this, work, [this, stale = m_counting](std::optional<std::vector<quint32>> &&found) {
        if (stale != m_counting)
            return;
        m_counting.reset();
        m_found = std::move(found).value_or(std::vector<quint32>());
        showCount();
    });
}

void FindBar::showCount()
{
    const auto cells = static_cast<int>(m_found.size());
    m_count->setText(search().isEmpty() ? QString() : tr("%Ln cell(s)", nullptr, cells));
    m_next->setEnabled(cells > 0);
    m_replace->setEnabled(cells > 0 && m_model.changes().isFree());
    m_escape->setEnabled(m_model.changes().isFree()); // meanwhile the key stops the change
}

void FindBar::findNext()
{
    if (m_found.empty())
        return;
    // Found rows stand in the order shown, as long as it is the one that they were found in; a new order is counted anew.
    const int current = m_table.currentIndex().row();
    auto next = std::partition_point(m_found.cbegin(), m_found.cend(), [&](quint32 row) { return m_model.rowOfSource(row) <= current; });
    if (next == m_found.cend())
        next = m_found.cbegin();
    if (const int row = m_model.rowOfSource(*next); row >= 0)
        m_table.showCell(row, m_column->currentData().toInt());
}

void FindBar::replaceAll()
{
    if (!m_replace->isEnabled())
        return;
    m_model.change([search = search(), with = m_with->text(), rows = m_model.sourceRows()](
                       const ReviewSnapshot &snapshot,
                       const std::atomic<bool> &stale) { return replaceInCells(search, with, snapshot, rows, stale); },
                   m_model.sourceRows().size());
}

} // namespace Muster
