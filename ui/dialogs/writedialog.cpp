// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/writedialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/connectionlist.h"
#include "dialogs/requestsdialog.h"
#include "models/historytext.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/leadtable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

WriteDialog::WriteDialog(WriteQuestion question, const WriteWords &words, QAbstractItemModel *model, const JobService &jobs,
                         Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_jobs(jobs),
      m_settings(settings),
      m_prompts(prompts),
      m_table(new LeadTable),
      m_verify(new QCheckBox(words.verify))
{
    Q_ASSERT(m_question.size() > 0);
    setWindowTitle(words.window);
    resize(680, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    auto *title = new QLabel(words.heading);
    title->setObjectName(QStringLiteral("heading"));
    title->setWordWrap(true);
    setTextRole(title, TextRole::Title);
    auto *what = new QLabel(words.consequence.join(QLatin1Char(' ')));
    what->setObjectName(QStringLiteral("consequence"));
    what->setWordWrap(true);
    setTextRole(what, TextRole::Muted);
    m_table->setObjectName(QStringLiteral("writeTable"));
    m_table->setAccessibleName(words.whom);
    model->setParent(m_table);
    m_table->setModel(model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_verify->setToolTip(tr("Muster reads the list once the job is done and tells whose entry is not as it should be."));
    m_verify->setChecked(m_settings.choice(words.verifyChoice) == QLatin1String("yes"));
    auto *mark = new MarkTag(this);
    mark->setLook(markOf(m_question.order.connection));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::m);
    heading->addWidget(title, 1);
    heading->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(what);
    if (!m_question.warning.isEmpty())
        addWarning(layout);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_verify);
    addButtons(layout, words);
    connect(m_verify, &QCheckBox::toggled, this, [this, choice = words.verifyChoice](bool checked) {
        m_settings.setChoice(choice, checked ? QStringLiteral("yes") : QStringLiteral("no"));
    });
}

JobOrder WriteDialog::order() const
{
    JobOrder order = m_question.order;
    order.verify = m_verify->isChecked();
    order.consentsToMail = m_agreed != nullptr && m_agreed->isChecked();
    return order;
}

QStringList WriteDialog::undoSentences(const WriteQuestion &question)
{
    QStringList sentences;
    if (question.undone)
        sentences << tr("This takes back “%1” of %2.", "a job and when it was begun")
                         .arg(jobTitle(*question.undone), jobTimeText(question.undone->created));
    const int left = static_cast<int>(question.left);
    if (left > 0)
        sentences << tr("%Ln other(s) stay(s) as it was before: that job did not change them.", nullptr, left);
    return sentences + question.notes;
}

void WriteDialog::addWarning(QLayout *layout)
{
    auto *banner = new Banner;
    banner->showMessage(TagTone::Caution, Icon::Warning, m_question.warning, {});
    m_agreed = new QCheckBox(tr("Yes, that is what I want"));
    m_agreed->setObjectName(QStringLiteral("agreed"));
    m_agreed->setAccessibleDescription(m_question.warning);
    layout->addWidget(banner);
    layout->addWidget(m_agreed);
}

void WriteDialog::addButtons(QLayout *layout, const WriteWords &words)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *requests = buttons->addButton(tr("Show exact requests"), QDialogButtonBox::HelpRole);
    requests->setObjectName(QStringLiteral("showRequests"));
    QPushButton *go = buttons->addButton(words.action, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("writeButton"));
    setButtonRole(go, words.isDangerous ? ButtonRole::Danger : ButtonRole::Primary);
    layout->addWidget(buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // only a button that stands in the dialog can be its default
    cancel->setFocus();
    setAttribute(Qt::WA_KeyboardFocusChange); // shows from the start which button Enter presses
    if (m_agreed != nullptr) {
        go->setEnabled(false);
        connect(m_agreed, &QCheckBox::toggled, go, &QPushButton::setEnabled);
    }
    confirmByCtrlEnter(*this, *go);
    connect(requests, &QPushButton::clicked, this, &WriteDialog::showRequests);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WriteDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*this, *event))
        QDialog::keyPressEvent(event);
}

void WriteDialog::showRequests()
{
    auto *dialog = new RequestsDialog(m_jobs, order(), m_question.size(), m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Muster
