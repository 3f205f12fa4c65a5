// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/remarklines.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int iconSize = 16;

} // namespace

RemarkLines::RemarkLines(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_quiet(new QLabel)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Space::xs);
    setTextRole(m_quiet, TextRole::Muted);
    m_quiet->setObjectName(QStringLiteral("quietRemarks"));
    m_quiet->setWordWrap(true);
    m_layout->addWidget(m_quiet);
    hide();
}

void RemarkLines::setRemarks(const QList<SourceRemark> &remarks)
{
    setVisible(!remarks.isEmpty());
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    delete m_warnings;
    m_warnings = new QWidget;
    m_icons.clear();
    auto *lines = new QVBoxLayout(m_warnings);
    lines->setContentsMargins({});
    lines->setSpacing(Space::xs);
    QStringList quiet;
    for (const SourceRemark &remark : remarks) {
        if (remark.isWarning)
            addWarning(remark);
        else
            quiet << remark.text;
    }
    m_layout->insertWidget(0, m_warnings);
    m_warnings->setVisible(!m_icons.isEmpty());
    m_quiet->setText(quiet.join(QStringLiteral(" · ")));
    m_quiet->setVisible(!quiet.isEmpty());
    updateIcons();
}

void RemarkLines::addWarning(const SourceRemark &remark)
{
    auto *text = new ElidedLabel(remark.text);
    text->setObjectName(QStringLiteral("warningRemark"));
    text->setToken(Token::Caution);
    if (!remark.whole.isEmpty())
        text->setToolTip(QStringLiteral("<qt>%1</qt>").arg(remark.whole.toHtmlEscaped())); // rich text is wrapped
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::s);
    m_icons << new QLabel;
    line->addWidget(m_icons.last());
    line->addWidget(text, 1);
    static_cast<QVBoxLayout *>(m_warnings->layout())->addLayout(line);
}

void RemarkLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void RemarkLines::updateIcons()
{
    for (QLabel *label : m_icons)
        label->setPixmap(iconPixmap(Icon::Warning, color(Token::Caution, palette()), iconSize, devicePixelRatioF()));
}

} // namespace Muster
