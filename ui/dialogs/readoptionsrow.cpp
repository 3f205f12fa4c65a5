// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/readoptionsrow.h"

#include "dialogs/encodingchoices.h"
#include "dialogs/sourcetext.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace Muster {

namespace {

constexpr std::array delimiters{',', ';', '\t', '|', '\0'};
constexpr std::array quotes{'"', '\'', '\0'};
constexpr int detected = -1;
constexpr int other = -2;
constexpr int mostSkipped = 9999;
constexpr int otherWidth = 40;
constexpr int sheetLength = 18; ///< in characters

/// A control with its label, which do not part when the row is broken. The label is the control's mnemonic and accessible name.
QWidget *labelled(const QString &text, QWidget *control)
{
    auto *area = new QWidget;
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    auto *label = new QLabel(text);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    return area;
}

QComboBox *makeChoice(const char *objectName)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1String(objectName));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

//: The first choice of a list: Muster detects it, and this is what it found
QString detectedText(const QString &found)
{
    return found.isEmpty() ? ReadOptionsRow::tr("Detect") : ReadOptionsRow::tr("Detected: %1").arg(found);
}

} // namespace

ReadOptionsRow::ReadOptionsRow(QWidget *parent) : QWidget(parent)
{
    build();
    connectChoices();
    reset(SourceKind::Text, false);
}

void ReadOptionsRow::build()
{
    m_encoding = makeChoice("encodingChoice");
    fillEncodings();
    m_sheet = makeChoice("sheetChoice");
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its name may be long
    m_sheet->setMinimumContentsLength(sheetLength);
    m_header = new QCheckBox(tr("First row is a &header"));
    m_header->setObjectName(QStringLiteral("headerChoice"));
    m_more = new QPushButton(tr("&More options"));
    m_more->setObjectName(QStringLiteral("moreChoices"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    setButtonRole(m_more, ButtonRole::Link);
    m_quote = makeChoice("quoteChoice");
    m_quote->addItem(QString(), detected);
    for (const char quote : quotes)
        m_quote->addItem(quoteName(quote), static_cast<int>(quote));
    m_skipped = new QSpinBox;
    m_skipped->setObjectName(QStringLiteral("skippedLines"));
    m_skipped->setRange(0, mostSkipped);
    m_skipped->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_skipped->setKeyboardTracking(false); // each digit would read the source again

    auto *layout = new FlowLayout(this, Space::m);
    layout->addWidget(labelled(tr("&Sheet"), m_sheet));
    layout->addWidget(labelled(tr("&Encoding"), m_encoding));
    layout->addWidget(makeDelimiter());
    layout->addWidget(m_header);
    layout->addWidget(m_more);
    layout->addWidget(labelled(tr("&Quotes"), m_quote));
    layout->addWidget(labelled(tr("&Lines above the table"), m_skipped));
    layout->addWidget(makeReset());
}

void ReadOptionsRow::fillEncodings()
{
    const auto add = [this](const QList<EncodingChoice> &choices) {
        for (const EncodingChoice &choice : choices)
            m_encoding->addItem(choice.label, choice.name);
    };
    m_encoding->addItem(QString(), QString());
    m_encoding->insertSeparator(m_encoding->count());
    add(usualEncodings());
    m_encoding->insertSeparator(m_encoding->count());
    add(otherEncodings());
}

QWidget *ReadOptionsRow::makeDelimiter()
{
    m_delimiter = makeChoice("delimiterChoice");
    m_delimiter->addItem(QString(), detected);
    for (const char delimiter : delimiters)
        m_delimiter->addItem(delimiterName(delimiter), static_cast<int>(delimiter));
    m_delimiter->addItem(tr("Other…"), other);
    m_other = new QLineEdit;
    m_other->setObjectName(QStringLiteral("otherDelimiter"));
    m_other->setAccessibleName(tr("Other delimiter, a single character"));
    m_other->setToolTip(tr("Any single character but a quote"));
    m_other->setFixedWidth(otherWidth);
    m_other->setMaxLength(1);
    m_other->setAlignment(Qt::AlignCenter);
    m_other->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[ !#-&(-~]")), m_other));
    QWidget *area = labelled(tr("&Delimiter"), m_delimiter);
    area->layout()->addWidget(m_other);
    return area;
}

QWidget *ReadOptionsRow::makeReset()
{
    m_fixed = new QLabel;
    m_fixed->setObjectName(QStringLiteral("fixedChoices"));
    setTextRole(m_fixed, TextRole::Muted);
    m_detectAgain = new QPushButton(tr("Detect &again"));
    m_detectAgain->setObjectName(QStringLiteral("detectAgain"));
    m_detectAgain->setAutoDefault(false);
    setButtonRole(m_detectAgain, ButtonRole::Link);
    auto *area = new QWidget;
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(Space::xs);
    layout->addWidget(m_fixed);
    layout->addWidget(m_detectAgain);
    return area;
}

void ReadOptionsRow::connectChoices()
{
    // Each takes the options in force and changes the one that it is about.
    const auto changed = [this](auto change) {
        return [this, change] {
            ReadOptions wanted = m_options;
            change(wanted);
            ask(wanted);
        };
    };
    connect(m_encoding, &QComboBox::activated, this,
            changed([this](ReadOptions &wanted) { wanted.encoding = m_encoding->currentData().toString(); }));
    connect(m_sheet, &QComboBox::activated, this, changed([this](ReadOptions &wanted) { wanted.sheet = m_sheet->currentText(); }));
    connect(m_delimiter, &QComboBox::activated, this, &ReadOptionsRow::takeDelimiter);
    connect(m_other, &QLineEdit::textEdited, this, &ReadOptionsRow::takeOtherDelimiter);
    connect(m_header, &QCheckBox::clicked, this, changed([this](ReadOptions &wanted) { wanted.hasHeader = m_header->isChecked(); }));
    connect(m_quote, &QComboBox::activated, this, changed([this](ReadOptions &wanted) {
                const int quote = m_quote->currentData().toInt();
                wanted.quote = quote == detected ? std::nullopt : std::optional(static_cast<char>(quote));
            }));
    connect(m_skipped, &QSpinBox::valueChanged, this, changed([this](ReadOptions &wanted) { wanted.skippedLines = m_skipped->value(); }));
    connect(m_detectAgain, &QPushButton::clicked, this, changed([this](ReadOptions &wanted) {
                ReadOptions nothingFixed;
                nothingFixed.onlyFailed = wanted.onlyFailed;
                wanted = nothingFixed;
                m_more->setFocus(); // the button that was clicked goes away
            }));
    connect(m_more, &QPushButton::toggled, this, &ReadOptionsRow::refreshVisibility);
}

void ReadOptionsRow::reset(SourceKind likely, bool encodingMatters)
{
    m_found = {};
    m_found.kind = likely;
    m_encodingMatters = encodingMatters;
    m_typingOther = false;
    m_more->setChecked(false);
    m_sheet->clear();
    m_encoding->setItemText(0, detectedText({}));
    m_delimiter->setItemText(0, detectedText({}));
    m_quote->setItemText(0, detectedText({}));
    m_options = {};
    refresh();
}

void ReadOptionsRow::showFound(const ReadNotes &notes)
{
    if (notes.sheets != m_found.sheets) {
        m_sheet->clear();
        m_sheet->addItems(notes.sheets);
    }
    m_found = notes;
    if (m_options.encoding.isEmpty())
        m_encoding->setItemText(0, detectedText(notes.encoding));
    if (!m_options.delimiter)
        m_delimiter->setItemText(0, detectedText(delimiterName(notes.delimiter)));
    if (!m_options.quote)
        m_quote->setItemText(0, detectedText(quoteName(notes.quote)));
    refresh();
}

void ReadOptionsRow::setOptions(const ReadOptions &options)
{
    m_options = options;
    m_typingOther = false;
    refresh();
}

bool ReadOptionsRow::hasChoices() const
{
    return m_found.kind == SourceKind::Text || (m_found.kind == SourceKind::Workbook && !m_found.sheets.isEmpty()) ||
           (m_found.kind == SourceKind::Json && m_found.sheets.size() > 1);
}

void ReadOptionsRow::ask(const ReadOptions &wanted)
{
    m_typingOther = false;
    if (!(wanted == m_options))
        Q_EMIT optionsAsked(wanted);
    refresh(); // whatever has come of it
}

void ReadOptionsRow::takeDelimiter()
{
    const int delimiter = m_delimiter->currentData().toInt();
    if (delimiter == other) {
        m_typingOther = true;
        refresh();
        m_other->setFocus();
        m_other->selectAll();
        return;
    }
    ReadOptions wanted = m_options;
    wanted.delimiter = delimiter == detected ? std::nullopt : std::optional(static_cast<char>(delimiter));
    ask(wanted);
}

void ReadOptionsRow::takeOtherDelimiter(const QString &typed)
{
    if (typed.isEmpty())
        return;
    ReadOptions wanted = m_options;
    wanted.delimiter = typed.at(0).toLatin1();
    ask(wanted);
    m_other->selectAll(); // the next key takes its place
}

void ReadOptionsRow::refresh()
{
    const QSignalBlocker quietSpin(m_skipped);
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(m_options.encoding)));
    m_sheet->setCurrentText(m_options.sheet.isEmpty() ? m_found.sheet : m_options.sheet);
    refreshDelimiter();
    m_quote->setCurrentIndex(m_quote->findData(m_options.quote ? static_cast<int>(*m_options.quote) : detected));
    m_header->setChecked(m_options.hasHeader.value_or(m_found.hasHeader));
    m_skipped->setValue(m_options.skippedLines.value_or(m_found.skippedLines));
    refreshVisibility();
}

void ReadOptionsRow::refreshDelimiter()
{
    const int listed = m_delimiter->findData(m_options.delimiter ? static_cast<int>(*m_options.delimiter) : detected);
    const bool isOther = m_typingOther || listed < 0;
    m_delimiter->setCurrentIndex(isOther ? m_delimiter->findData(other) : listed);
    const QString character = listed < 0 ? QString(QLatin1Char(*m_options.delimiter)) : QString();
    if (m_other->text() != character) // what is selected stays so
        m_other->setText(character);
    if (!isOther && m_other->hasFocus())
        m_delimiter->setFocus();
    m_other->setVisible(isOther);
}

void ReadOptionsRow::refreshVisibility()
{
    const bool isText = m_found.kind == SourceKind::Text;
    const bool isJson = m_found.kind == SourceKind::Json; // of which only the list can be chosen
    const bool isMore = m_more->isChecked();
    m_header->setVisible(!isJson);
    m_more->setVisible(!isJson);
    m_encoding->parentWidget()->setVisible(isText && m_encodingMatters);
    m_sheet->parentWidget()->setVisible(!isText && m_found.sheets.size() > 1);
    m_delimiter->parentWidget()->setVisible(isText);
    m_more->setText(isMore ? tr("Fewer options") : tr("&More options"));
    m_quote->parentWidget()->setVisible(isText && isMore);
    m_skipped->parentWidget()->setVisible(isMore && !isJson);
    const QStringList fixed = fixedNames();
    //: Names of options follow
    m_fixed->setText(tr("Set by you: %1").arg(fixed.join(QStringLiteral(", "))));
    m_fixed->parentWidget()->setVisible(!fixed.isEmpty());
}

QStringList ReadOptionsRow::fixedNames() const
{
    QStringList names;
    if (!m_options.sheet.isEmpty())
        names << tr("sheet");
    if (!m_options.encoding.isEmpty())
        names << tr("encoding");
    if (m_options.delimiter)
        names << tr("delimiter");
    if (m_options.hasHeader)
        names << tr("header");
    if (m_options.quote)
        names << tr("quotes");
    if (m_options.skippedLines)
        names << tr("lines above");
    return names;
}

} // namespace Muster
