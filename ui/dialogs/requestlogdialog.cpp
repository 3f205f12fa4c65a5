// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestlogdialog.h"

#include "models/requestlogmodel.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/leadtable.h"
#include "widgets/statedelegate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int side = 20;
constexpr int detailsHeight = 170;

std::optional<StateLook> lookAt(const QModelIndex &index)
{
    switch (static_cast<RequestLogModel::State>(index.data(RequestLogModel::StateRole).toInt())) {
    case RequestLogModel::State::UnderWay:
        return StateLook{Icon::Refresh, Token::Notice};
    case RequestLogModel::State::Fine:
        return StateLook{Icon::Check, Token::Good};
    case RequestLogModel::State::Error:
        return StateLook{Icon::Exclamation, Token::Bad};
    case RequestLogModel::State::Cancelled:
        return StateLook{Icon::Minus, Token::Muted};
    }
    return std::nullopt;
}

} // namespace

RequestLogDialog *RequestLogDialog::openFor(RequestLog &log, QWidget *window)
{
    auto *dialog = window->findChild<RequestLogDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new RequestLogDialog(log, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

RequestLogDialog::RequestLogDialog(RequestLog &log, QWidget *parent)
    : QDialog(parent),
      m_log(log),
      m_model(new RequestLogModel(log, this)),
      m_connection(new QComboBox(this)),
      m_errors(new Chip(tr("Errors only"), this)),
      m_pause(new Chip(tr("Pause"), this)),
      m_clear(new QPushButton(tr("C&lear"), this)),
      m_stack(new QStackedWidget(this)),
      m_table(new LeadTable(this)),
      m_empty(new EmptyState(this)),
      m_details(new QPlainTextEdit(this)),
      m_shown(new QLabel(this)),
      m_copyAll(new QPushButton(tr("Copy &all as text"), this)),
      m_copyCurl(new QPushButton(tr("&Copy as curl"), this))
{
    setWindowTitle(tr("Request log"));
    resize(1080, 640);
    setMinimumSize(720, 420);
    layOut();
    connectParts();
    offerConnections();
    follow();
    m_table->setFocus();
}

void RequestLogDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(makeFooter());
}

QWidget *RequestLogDialog::makeTop()
{
    auto *title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Title);
    auto *facts = new QLabel(tr("What Muster sent since it was started, at most the last %1 requests. They are kept in memory only, "
                                "without keys and personal data.")
                                 .arg(QLocale().toString(RequestLog::capacity)));
    facts->setWordWrap(true);
    setTextRole(facts, TextRole::Muted);
    m_connection->setObjectName(QStringLiteral("requestConnection"));
    m_connection->setAccessibleName(tr("Connection"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_errors->setObjectName(QStringLiteral("requestErrors"));
    m_errors->setToolTip(tr("Shows only requests that failed or were refused"));
    m_pause->setObjectName(QStringLiteral("requestPause"));
    m_pause->setToolTip(tr("Keeps the list as it is; requests are still sent and noted"));
    m_clear->setObjectName(QStringLiteral("requestClear"));
    m_clear->setToolTip(tr("Forgets all requests in this list"));
    setButtonRole(m_clear, ButtonRole::Quiet);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::s);
    filters->addWidget(m_connection);
    filters->addWidget(m_errors);
    filters->addWidget(m_pause);
    filters->addStretch();
    filters->addWidget(m_clear);
    auto *top = new QWidget;
    setGround(top, Token::Surface, Qt::BottomEdge);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(side, Space::l, side, Space::m + 1);
    column->setSpacing(Space::xs);
    column->addWidget(title);
    column->addWidget(facts);
    column->addSpacing(Space::s);
    column->addLayout(filters);
    return top;
}

QWidget *RequestLogDialog::makeMiddle()
{
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setAccessibleName(tr("Requests, newest first"));
    m_table->setModel(m_model);
    auto *delegate = new StateDelegate(RequestLogModel::Outcome, &lookAt, m_table);
    delegate->setFiguresColumns({RequestLogModel::Time});
    delegate->setMutedColumns({RequestLogModel::Time, RequestLogModel::Connection});
    delegate->setBlankColumns({RequestLogModel::Duration, RequestLogModel::Sent, RequestLogModel::Received, RequestLogModel::RequestId});
    m_table->setItemDelegate(delegate);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(RequestLogModel::Address, QHeaderView::Stretch);
    m_table->setColumnHidden(RequestLogModel::RequestId, true); // the details have it
    const std::pair<int, int> widths[]{{RequestLogModel::Time, 110},    {RequestLogModel::Connection, 130}, {RequestLogModel::Method, 80},
                                       {RequestLogModel::Outcome, 150}, {RequestLogModel::Duration, 90},    {RequestLogModel::Sent, 90},
                                       {RequestLogModel::Received, 100}, {RequestLogModel::Attempt, 90}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);

    m_details->setObjectName(QStringLiteral("requestDetails"));
    m_details->setAccessibleName(tr("Details of the request"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontInfo().pixelSize() - 1);
    m_details->setFont(font);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * detailsHeight, detailsHeight});
    m_empty->setObjectName(QStringLiteral("requestsEmpty"));
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    setGround(m_stack, Token::Surface);
    return m_stack;
}

QWidget *RequestLogDialog::makeFooter()
{
    auto *footer = new QWidget;
    setGround(footer, Token::Surface, Qt::TopEdge);
    setTextRole(m_shown, TextRole::Muted);
    m_shown->setObjectName(QStringLiteral("requestsShown"));
    m_copyAll->setObjectName(QStringLiteral("copyAllRequests"));
    m_copyAll->setToolTip(tr("All requests that are shown, one a line"));
    m_copyCurl->setObjectName(QStringLiteral("copyRequestAsCurl"));
    m_copyCurl->setToolTip(tr("The selected requests as curl commands; the key and personal data are left out (%1)")
                               .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(side, Space::m, side, Space::m);
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_shown, 1);
    for (QPushButton *button : {m_copyAll, m_copyCurl, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_clear->setAutoDefault(false);
    return footer;
}

void RequestLogDialog::connectParts()
{
    // Instead of the table's own copying. In the details the key copies what is selected there.
    auto *copy = new QAction(m_copyCurl->text(), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &RequestLogDialog::copyAsCurl);
    connect(m_copyCurl, &QPushButton::clicked, this, &RequestLogDialog::copyAsCurl);
    connect(m_copyAll, &QPushButton::clicked, this, &RequestLogDialog::copyAll);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_log.clear(); });
    connect(m_connection, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setConnection(ConnectionId(m_connection->currentData().toString())); });
    connect(m_errors, &Chip::toggled, m_model, &RequestLogModel::setErrorsOnly);
    connect(m_pause, &Chip::toggled, m_model, &RequestLogModel::setPaused);
    connect(&m_log, &RequestLog::requestBegan, this, &RequestLogDialog::offerConnections);
    connect(m_model, &RequestLogModel::changed, this, &RequestLogDialog::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestLogDialog::showDetails);
}

/// Those that have sent something.
void RequestLogDialog::offerConnections()
{
    if (m_connection->count() == 0)
        m_connection->addItem(tr("All connections"));
    for (const LoggedRequest &request : m_log.requests()) {
        if (m_connection->findData(request.connection.text()) < 0)
            m_connection->addItem(request.connectionName, request.connection.text());
    }
}

void RequestLogDialog::follow()
{
    const int shown = m_model->rowCount();
    const int all = static_cast<int>(m_log.requests().size());
    const int missed = m_model->missed();
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (all == 0 || !m_model->isFiltered())
        m_empty->setContent(Icon::History, tr("Nothing has been sent yet."), tr("Requests appear here as they are sent."));
    else
        m_empty->setContent(Icon::Search, tr("No request fits the filter."), tr("Choose all connections, or show more than errors."));
    m_shown->setText(missed > 0 ? tr("Paused; %Ln new request(s)", nullptr, missed)
                                : tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_copyAll->setEnabled(shown > 0);
    m_copyCurl->setEnabled(shown > 0);
    m_clear->setEnabled(all > 0);
    showDetails();
}

void RequestLogDialog::showDetails()
{
    const LoggedRequest *request = m_model->requestAt(m_table->currentIndex());
    const QString text = request ? requestDetailsText(*request) : tr("Choose a request to see all of it.");
    if (m_details->toPlainText() != text)
        m_details->setPlainText(text);
}

/// The selected ones; where there are none, the current or the newest.
void RequestLogDialog::copyAsCurl()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows << (m_table->currentIndex().isValid() ? m_table->currentIndex() : m_model->index(0, 0));
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList commands;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const LoggedRequest *request = m_model->requestAt(row))
            commands << asCurl(*request);
    }
    if (!commands.isEmpty())
        QGuiApplication::clipboard()->setText(commands.join(QStringLiteral("\n\n")));
}

void RequestLogDialog::copyAll()
{
    QStringList lines;
    for (const LoggedRequest &request : m_model->shown())
        lines << requestLine(request);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace Muster
