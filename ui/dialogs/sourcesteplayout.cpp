// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcestep.h"

#include "dialogs/outline.h"
#include "dialogs/pastearea.h"
#include "dialogs/previewtable.h"
#include "dialogs/readingbar.h"
#include "dialogs/readoptionsrow.h"
#include "dialogs/remarklines.h"
#include "models/tablepreviewmodel.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/leadtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int fileIconSize = 24;
constexpr int smallestPaste = 84;

QLabel *mutedLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    setTextRole(label, TextRole::Muted);
    return label;
}

} // namespace

void SourceStep::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, Space::l, 20, Space::l);
    layout->setSpacing(Space::m);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("sourceBanner"));
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_bannerAction(); });
    m_progress = new ReadingBar;
    m_options = new ReadOptionsRow;
    m_remarks = new RemarkLines;
    m_remarks->setObjectName(QStringLiteral("sourceRemarks"));
    layout->addWidget(makeTextPage(), 2);
    layout->addWidget(makeFilePage());
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_options);
    layout->addWidget(m_remarks);
    layout->addWidget(makePreview(), 3);
    layout->addStretch();
}

QWidget *SourceStep::makeTextPage()
{
    m_textPage = new QWidget;
    auto *layout = new QVBoxLayout(m_textPage);
    layout->setContentsMargins({});
    layout->setSpacing(Space::m);
    m_paste = new PasteArea;
    m_paste->setObjectName(QStringLiteral("pasteArea"));
    m_paste->setAccessibleName(tr("People, one per line, or a pasted table"));
    m_paste->setPlaceholderText(tr("Paste people here, one per line:\n\njohn-doe\nhttps://www.linkedin.com/in/jane-smith\n\n"
                                   "or columns copied from Excel, or a mail with profile links in it"));
    m_paste->setMinimumHeight(smallestPaste);
    m_choose = new QPushButton(tr("Choose a &file…"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &SourceStep::chooseFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_choose);
    row->addWidget(mutedLabel(tr("or drop a CSV, Excel or text file anywhere in this window")));
    row->addStretch();
    layout->addWidget(m_paste, 1);
    layout->addLayout(row);
    return m_textPage;
}

QWidget *SourceStep::makeFilePage()
{
    m_filePage = new QWidget;
    auto *layout = new QHBoxLayout(m_filePage);
    layout->setContentsMargins({});
    layout->setSpacing(Space::m);
    m_sourceIcon = new QLabel;
    m_sourceName = new ElidedLabel;
    m_sourceName->setObjectName(QStringLiteral("sourceName"));
    setTextRole(m_sourceName, TextRole::Strong);
    m_sourcePlace = new ElidedLabel;
    m_sourcePlace->setElideMode(Qt::ElideMiddle);
    m_sourcePlace->setToken(Token::Muted);
    m_chooseAnother = new QPushButton(tr("Choose another &file…"));
    m_chooseAnother->setObjectName(QStringLiteral("chooseAnotherFile"));
    auto *paste = new QPushButton(tr("&Paste text instead"));
    for (QPushButton *button : {m_chooseAnother, paste})
        button->setAutoDefault(false);
    connect(m_chooseAnother, &QPushButton::clicked, this, &SourceStep::chooseFile);
    connect(paste, &QPushButton::clicked, this, [this] {
        askToReplace([this] {
            useText();
            focusInput();
        });
    });
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_sourceName);
    names->addWidget(m_sourcePlace);
    layout->addWidget(m_sourceIcon);
    layout->addLayout(names, 1);
    layout->addWidget(m_chooseAnother);
    layout->addWidget(paste);
    return m_filePage;
}

QWidget *SourceStep::makePreview()
{
    m_previewArea = new QWidget;
    auto *layout = new QVBoxLayout(m_previewArea);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    auto *heading = new QLabel(tr("First rows"));
    setTextRole(heading, TextRole::GroupHeading);
    m_previewModel = new TablePreviewModel(this);
    m_preview = makePreviewTable(m_previewModel);
    m_preview->setAccessibleName(tr("First rows"));
    m_preview->setObjectName(QStringLiteral("sourcePreview"));
    layout->addWidget(heading);
    layout->addWidget(new Outline(m_preview), 1);
    return m_previewArea;
}

void SourceStep::showFilePage(bool shown)
{
    m_filePage->setVisible(shown);
    m_textPage->setVisible(!shown);
    updateIcon();
}

void SourceStep::updateIcon()
{
    m_sourceIcon->setPixmap(iconPixmap(Icon::File, color(Token::Muted, palette()), fileIconSize, devicePixelRatioF()));
}

void SourceStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sourceIcon)
        updateIcon();
}

} // namespace Muster
