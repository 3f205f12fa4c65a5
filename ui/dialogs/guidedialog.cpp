// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/guidedialog.h"

#include "dialogs/guidelook.h"
#include "dialogs/guidetopics.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int sideWidth = 250;
constexpr int textMargin = 20;
constexpr int topicRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1; ///< -1: the topic itself
constexpr QLatin1String keyboardTopic("keyboard");

/// In Markdown, as it is.
QString escaped(QString text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>#|");
    for (const QChar sign : signs)
        text.replace(sign, QLatin1Char('\\') + QString(sign));
    return text;
}

} // namespace

GuideDialog::GuideDialog(const QString &language)
    : QDialog(nullptr, Qt::Window),
      m_language(language),
      m_search(new SearchField(tr("Search the guide"), this)),
      m_contents(new QTreeWidget(this)),
      m_found(new QLabel(this)),
      m_text(new QTextBrowser(this)),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this))
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    resize(860, 640);
    layOut();
    fillContents();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) { choose(item); });
    connect(m_search, &SearchField::textChanged, this, &GuideDialog::search);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1String("guide"))
            goTo(link.path());
        else
            QDesktopServices::openUrl(link);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { goBack(1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goBack(-1); });
    goTo(guideTopics().constFirst().id);
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::layOut()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeTextSide());
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
}

QWidget *GuideDialog::makeSide()
{
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setFocusShortcut(QKeySequence::Find);
    m_search->setFixedHeight(controlHeight);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setIndentation(Space::l);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->viewport()->setAutoFillBackground(false);
    m_found->setObjectName(QStringLiteral("guideFound"));
    m_found->setWordWrap(true);
    setTextRole(m_found, TextRole::Muted);
    m_found->hide();
    auto *side = new QWidget;
    setGround(side, Token::Ground, Qt::RightEdge);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);
    side->setMinimumWidth(sideWidth);
    return side;
}

QWidget *GuideDialog::makeTextSide()
{
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Guide"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(textMargin);
    const auto fit = [](QToolButton *button, const char *name, const QString &label, QKeySequence::StandardKey key) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(label);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(label, QKeySequence(key).toString(QKeySequence::NativeText)));
        button->setShortcut(key);
        button->setAutoRaise(true);
        button->setFixedSize(controlHeight, controlHeight);
    };
    m_back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_forward->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    fit(m_back, "guideBack", tr("Back"), QKeySequence::Back);
    fit(m_forward, "guideForward", tr("Forward"), QKeySequence::Forward);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::m, Space::s, Space::m, 0);
    bar->setSpacing(Space::xs);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    auto *side = new QWidget;
    setGround(side, Token::Surface);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    return side;
}

void GuideDialog::fillContents()
{
    const QList<GuideTopic> topics = guideTopics();
    for (const GuideTopic &topic : topics) {
        auto *item = new QTreeWidgetItem(m_contents, {topic.title});
        item->setData(0, topicRole, topic.id);
        item->setData(0, sectionRole, -1);
        item->setSizeHint(0, {0, compactRowHeight});
        QTextDocument document;
        document.setMarkdown(textOf(topic.id));
        m_plain.insert(topic.id, document.toPlainText());
        int section = 0;
        const QList<QTextBlock> sections = guideSections(document);
        for (const QTextBlock &block : sections) {
            auto *part = new QTreeWidgetItem(item, {block.text()});
            part->setToolTip(0, block.text());
            part->setSizeHint(0, {0, compactRowHeight});
            part->setData(0, topicRole, topic.id);
            part->setData(0, sectionRole, section++);
        }
    }
}

QString GuideDialog::textOf(const QString &topic) const
{
    const QString text = guideText(topic, m_language);
    return topic == keyboardTopic ? text + m_keys : text;
}

void GuideDialog::setKeys(const QList<GuideKeys> &keys)
{
    m_keys.clear();
    for (const GuideKeys &part : keys) {
        QString rows;
        for (const QAction *action : part.actions) {
            const QString shown = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            if (!shown.isEmpty())
                rows += QStringLiteral("- **%1**: %2\n").arg(escaped(shown), escaped(action->text().remove(QLatin1Char('&'))));
        }
        if (!rows.isEmpty())
            m_keys += QStringLiteral("\n\n## %1\n\n%2").arg(escaped(part.title), rows);
    }
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    fillContents();
    search();
    show(m_topic);
}

void GuideDialog::openAt(const QString &topic)
{
    if (!topic.isEmpty())
        goTo(topic);
    QDialog::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void GuideDialog::goTo(const QString &topic)
{
    const QString known = guideText(topic, m_language).isEmpty() ? guideTopics().constFirst().id : topic;
    if (known == m_topic)
        return;
    m_visited = m_visited.mid(0, m_place + 1) << known;
    m_place = static_cast<int>(m_visited.size()) - 1;
    show(known);
}

void GuideDialog::goBack(int steps)
{
    const int place = m_place - steps;
    if (place < 0 || place >= m_visited.size())
        return;
    m_place = place;
    show(m_visited.at(place));
}

void GuideDialog::show(const QString &topic)
{
    m_topic = topic;
    render();
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const bool isIt = item->data(0, topicRole).toString() == topic;
        item->setExpanded(isIt);
        if (isIt && (!m_contents->currentItem() || m_contents->currentItem()->data(0, topicRole).toString() != topic))
            m_contents->setCurrentItem(item);
    }
}

void GuideDialog::render()
{
    m_text->document()->setMarkdown(textOf(m_topic));
    dressGuide(*m_text->document());
    m_text->document()->setDocumentMargin(textMargin);
    m_text->moveCursor(QTextCursor::Start);
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_visited.size());
    highlight();
}

void GuideDialog::showSection(int section)
{
    const QList<QTextBlock> sections = guideSections(*m_text->document());
    if (section < 0 || section >= sections.size())
        return;
    m_text->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
    m_text->setTextCursor(QTextCursor(sections.at(section)));
    m_text->ensureCursorVisible();
}

void GuideDialog::choose(QTreeWidgetItem *item)
{
    if (!item)
        return;
    goTo(item->data(0, topicRole).toString());
    showSection(item->data(0, sectionRole).toInt());
}

int GuideDialog::countIn(const QString &topic) const
{
    const QString wanted = m_search->text().trimmed();
    return wanted.isEmpty() ? 0 : static_cast<int>(m_plain.value(topic).count(wanted, Qt::CaseInsensitive));
}

/// Topics without a hit step aside; where the one that is shown is among them, the first that has one takes its place.
void GuideDialog::search()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    const QLocale locale;
    int all = 0;
    QString first;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const QString topic = item->data(0, topicRole).toString();
        const int count = countIn(topic);
        const QString title = m_plain.value(topic).section(QLatin1Char('\n'), 0, 0);
        item->setText(0, count > 0 ? QStringLiteral("%1 (%2)").arg(title, locale.toString(count)) : title);
        item->setHidden(isSearch && count == 0);
        all += count;
        if (first.isEmpty() && count > 0)
            first = topic;
    }
    m_found->setVisible(isSearch);
    m_found->setText(all > 0 ? tr("%Ln place(s) found", nullptr, all) : tr("Nothing found. Try another word."));
    if (isSearch && all > 0 && countIn(m_topic) == 0)
        goTo(first);
    highlight();
}

void GuideDialog::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_search->text().trimmed();
    const QTextDocument *document = m_text->document();
    for (QTextCursor hit = wanted.isEmpty() ? QTextCursor() : document->find(wanted); !hit.isNull(); hit = document->find(wanted, hit)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = hit;
        mark.format.setBackground(color(Token::CautionGround, palette()));
        mark.format.setForeground(color(Token::Text, palette()));
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty() && m_search->hasFocus()) {
        QTextCursor place = marks.constFirst().cursor;
        m_text->setTextCursor(place);
    }
}

/// Past the last hit of a topic, in the next one that has any.
void GuideDialog::findNext(bool backward)
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted, backward ? QTextDocument::FindBackward : QTextDocument::FindFlags()))
        return;
    const QList<GuideTopic> topics = guideTopics();
    const auto place = std::find_if(topics.cbegin(), topics.cend(), [this](const GuideTopic &topic) { return topic.id == m_topic; });
    const auto here = place - topics.cbegin();
    for (qsizetype step = 1; step <= topics.size(); ++step) {
        const qsizetype next = (here + (backward ? topics.size() - step : step)) % topics.size();
        if (countIn(topics.at(next).id) == 0)
            continue;
        goTo(topics.at(next).id);
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        m_text->find(wanted, backward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
        return;
    }
}

void GuideDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_search->hasFocus())
        findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QDialog::keyPressEvent(event);
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topic.isEmpty())
        render(); // links and marks in the scheme's colours
}

} // namespace Muster
