// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/exportdialog.h"

#include "dialogs/confirmkeys.h"
#include "store/settings.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr QLatin1String formatChoice("export/format");
constexpr QLatin1String delimiterChoice("export/delimiter");
constexpr QLatin1String markChoice("export/byteOrderMark");
constexpr QLatin1String safeChoice("export/formulaSafe");
constexpr QLatin1String yes("yes");
constexpr QLatin1String no("no");

} // namespace

ExportDialog::ExportDialog(qint64 rowCount, Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Export"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    auto *title = new QLabel(tr("Export %Ln person(s)", nullptr, static_cast<int>(rowCount)));
    setTextRole(title, TextRole::Title);
    layout->addWidget(title);
    layout->addWidget(makeFormats());
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    setButtonRole(go, ButtonRole::Primary);
    layout->addWidget(buttons);
    go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *go);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_csv, &QRadioButton::toggled, m_csvOptions, &QWidget::setEnabled);
    restore();
}

QWidget *ExportDialog::makeFormats()
{
    auto *formats = new QWidget;
    auto *layout = new QVBoxLayout(formats);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    m_csv = new QRadioButton(tr("&CSV, for spreadsheets and other tools"));
    m_xlsx = new QRadioButton(tr("&Excel workbook"));
    m_json = new QRadioButton(tr("&JSON, with the API's own field names"));
    for (QWidget *part : QWidgetList{m_csv, makeCsvOptions(), m_xlsx, m_json})
        layout->addWidget(part);
    return formats;
}

QWidget *ExportDialog::makeCsvOptions()
{
    m_csvOptions = new QWidget;
    auto *form = new QFormLayout(m_csvOptions);
    form->setContentsMargins(Space::xl, 0, 0, 0);
    form->setVerticalSpacing(Space::s);
    m_delimiter = new QComboBox;
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Pipe"), QChar(u'|'));
    form->addRow(tr("&Delimiter"), m_delimiter);
    m_mark = new QCheckBox(tr("Start with a &byte order mark, so that Excel reads it as UTF-8"));
    m_safe = new QCheckBox(tr("Make cells &safe that a spreadsheet would run as a formula"));
    form->addRow(m_mark);
    form->addRow(m_safe);
    return m_csvOptions;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (m_json->isChecked())
        choice.format = ExportFormat::Json;
    else if (m_xlsx->isChecked())
        choice.format = ExportFormat::Xlsx;
    choice.style.delimiter = m_delimiter->currentData().toChar().toLatin1();
    choice.style.byteOrderMark = m_mark->isChecked();
    choice.style.formulaSafe = m_safe->isChecked();
    return choice;
}

void ExportDialog::restore()
{
    const auto format = exportFormatFromWord(m_settings.choice(formatChoice)).value_or(ExportFormat::Csv);
    m_csv->setChecked(format == ExportFormat::Csv);
    m_xlsx->setChecked(format == ExportFormat::Xlsx);
    m_json->setChecked(format == ExportFormat::Json);
    m_csvOptions->setEnabled(m_csv->isChecked());
    m_delimiter->setCurrentIndex(qMax(0, m_settings.choice(delimiterChoice).toInt()));
    m_mark->setChecked(m_settings.choice(markChoice) == yes);
    m_safe->setChecked(m_settings.choice(safeChoice, yes) == yes);
}

void ExportDialog::remember()
{
    m_settings.setChoice(formatChoice, fileEnding(choice().format));
    m_settings.setChoice(delimiterChoice, QString::number(m_delimiter->currentIndex()));
    m_settings.setChoice(markChoice, m_mark->isChecked() ? yes : no);
    m_settings.setChoice(safeChoice, m_safe->isChecked() ? yes : no);
}

QString fileFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV files (*.csv)");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON files (*.json)");
    case ExportFormat::Xlsx:
        return ExportDialog::tr("Excel workbooks (*.xlsx)");
    }
    return {};
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    }
    return {};
}

} // namespace Muster
