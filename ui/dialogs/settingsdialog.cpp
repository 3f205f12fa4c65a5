// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settingsdialog.h"

#include "base/translations.h"
#include "choices.h"
#include "services/connectionservice.h"
#include "store/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

constexpr QLatin1String yes("yes");
constexpr int mostRequests = 16;
constexpr int fieldWidth = 240;

/// One for each kind of job (the import dialogs, WriteDialog, WipeDialog).
constexpr std::array<QLatin1String, 4> verifyChoices{QLatin1String("block/verify"), QLatin1String("unblock/verify"),
                                                     QLatin1String("addLeads/verify"), QLatin1String("roster/verify")};

Qt::CheckState readsBack(const Settings &settings)
{
    const auto on = std::count_if(verifyChoices.begin(), verifyChoices.end(),
                                  [&settings](QLatin1String choice) { return settings.choice(choice) == yes; });
    if (on == 0)
        return Qt::Unchecked;
    return static_cast<size_t>(on) == verifyChoices.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void chooseBy(QComboBox &combo, const QVariant &value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, ConnectionService &connections, const Present &present, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_connections(connections)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    column->setSpacing(Space::s);
    addLook(present);
    addWork();
    addKeysAndLog();
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QGridLayout *SettingsDialog::addGroup(const QString &heading)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (column->count() > 0)
        column->addSpacing(Space::m);
    auto *title = new QLabel(heading);
    setTextRole(title, TextRole::GroupHeading);
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::l);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    return grid;
}

QComboBox *SettingsDialog::addCombo(QGridLayout &grid, const QString &label, const char *name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumWidth(fieldWidth);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *text = new QLabel(label);
    text->setBuddy(combo);
    const int row = grid.rowCount();
    grid.addWidget(text, row, 0);
    grid.addWidget(combo, row, 1);
    return combo;
}

void SettingsDialog::addLook(const Present &present)
{
    QGridLayout *grid = addGroup(tr("Look"));
    QComboBox *look = addCombo(*grid, tr("&Appearance"), "appearance");
    look->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    look->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    look->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    chooseBy(*look, static_cast<int>(present.appearance));
    connect(look, &QComboBox::activated, this,
            [this, look] { Q_EMIT appearanceChosen(static_cast<Appearance>(look->currentData().toInt())); });

    QComboBox *rows = addCombo(*grid, tr("&Rows of tables"), "rows");
    rows->addItem(tr("Normal"), false);
    rows->addItem(tr("Compact"), true);
    chooseBy(*rows, present.hasCompactRows);
    connect(rows, &QComboBox::activated, this, [this, rows] { Q_EMIT compactRowsChosen(rows->currentData().toBool()); });
    addLanguage(*grid);
}

void SettingsDialog::addLanguage(QGridLayout &grid)
{
    QComboBox *combo = addCombo(grid, tr("&Language"), "language");
    combo->addItem(tr("As the system"), QString());
    const QList<Language> all = languages();
    for (const Language &language : all)
        combo->addItem(language.name, language.tag);
    chooseBy(*combo, m_settings.choice(languageChoice));

    auto *later = new QWidget;
    later->setObjectName(QStringLiteral("languageLater"));
    auto *row = new QHBoxLayout(later);
    row->setContentsMargins({});
    auto *text = new QLabel(tr("Muster speaks it from the next start on."));
    text->setWordWrap(true);
    setTextRole(text, TextRole::Muted);
    auto *restart = new QPushButton(tr("Restart &now"));
    restart->setObjectName(QStringLiteral("restart"));
    row->addWidget(text, 1);
    row->addWidget(restart);
    later->hide();
    grid.addWidget(later, grid.rowCount(), 0, 1, 2);
    connect(combo, &QComboBox::activated, this, [this, combo, later, before = m_settings.choice(languageChoice)] {
        m_settings.setChoice(languageChoice, combo->currentData().toString());
        later->setVisible(combo->currentData().toString() != before);
    });
    connect(restart, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restartRequested();
    });
}

void SettingsDialog::addWork()
{
    QGridLayout *grid = addGroup(tr("Jobs"));
    auto *count = new QSpinBox;
    count->setObjectName(QStringLiteral("requestsAtOnce"));
    count->setRange(1, mostRequests);
    count->setValue(m_connections.requestsAtOnce());
    count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    count->setFixedWidth(80);
    count->setToolTip(tr("More is faster, until the server asks to wait."));
    auto *label = new QLabel(tr("Re&quests at once to a connection, 1 to %1").arg(mostRequests));
    label->setBuddy(count);
    grid->addWidget(label, 0, 0);
    grid->addWidget(count, 0, 1, Qt::AlignLeading);
    connect(count, &QSpinBox::valueChanged, &m_connections, &ConnectionService::setRequestsAtOnce);

    auto *readBack = new QCheckBox(tr("Read the list &back after each job, and say what was found there"));
    readBack->setObjectName(QStringLiteral("readBack"));
    readBack->setCheckState(readsBack(m_settings));
    grid->addWidget(readBack, 1, 0, 1, 2);
    connect(readBack, &QCheckBox::clicked, this, [this, readBack] {
        readBack->setTristate(false); // of kinds that differed all are now alike
        for (const QLatin1String choice : verifyChoices)
            m_settings.setChoice(choice, readBack->isChecked() ? yes : QLatin1String("no"));
    });

    auto *columns = new QPushButton(tr("Remembered &columns…"));
    columns->setObjectName(QStringLiteral("rememberedColumns"));
    grid->addWidget(columns, 2, 1, Qt::AlignLeading);
    auto *about = new QLabel(tr("How the columns of your files were matched"));
    grid->addWidget(about, 2, 0);
    connect(columns, &QPushButton::clicked, this, &SettingsDialog::rememberedColumnsRequested);
}

void SettingsDialog::addKeysAndLog()
{
    QGridLayout *grid = addGroup(tr("Keys and log"));
    auto *keys = new QPushButton(tr("Where &keys are kept…"));
    keys->setObjectName(QStringLiteral("keys"));
    grid->addWidget(new QLabel(tr("The keys of your connections")), 0, 0);
    grid->addWidget(keys, 0, 1, Qt::AlignLeading);
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);

    QComboBox *level = addCombo(*grid, tr("Lo&g"), "logLevel");
    level->addItem(tr("What happened"), QString());
    level->addItem(tr("Every step, to find a fault"), QStringLiteral("debug"));
    level->setToolTip(tr("Neither holds a key, an address or a name. It counts from the next start on."));
    chooseBy(*level, m_settings.choice(logLevelChoice));
    connect(level, &QComboBox::activated, this, [this, level] { m_settings.setChoice(logLevelChoice, level->currentData().toString()); });
}

} // namespace Muster
