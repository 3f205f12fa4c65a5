// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/readoptionsrow.h"

#include "dialogs/sourcetext.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace Muster {

namespace {

constexpr std::array encodings{"UTF-8",      "UTF-16LE",    "UTF-16BE",  "Windows-1252", "Windows-1250", "Windows-1251", "ISO-8859-1",
                               "ISO-8859-2", "ISO-8859-15", "Shift_JIS", "EUC-JP",       "GB18030",      "Big5",         "EUC-KR"};
constexpr std::array delimiters{',', ';', '\t', '|', '\0'};

} // namespace

ReadOptionsRow::ReadOptionsRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);

    auto *encodingLabel = new QLabel(tr("&Encoding"));
    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("encodingChoice"));
    m_encoding->addItem(tr("Detect"), QString());
    for (const char *name : encodings)
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    encodingLabel->setBuddy(m_encoding);
    m_encodingArea = new QWidget;
    auto *encoding = new QHBoxLayout(m_encodingArea);
    encoding->setContentsMargins(0, 0, Space::s, 0);
    encoding->setSpacing(Space::s);
    encoding->addWidget(encodingLabel);
    encoding->addWidget(m_encoding);

    auto *delimiterLabel = new QLabel(tr("&Delimiter"));
    m_delimiter = new QComboBox;
    m_delimiter->setObjectName(QStringLiteral("delimiterChoice"));
    m_delimiter->addItem(tr("Detect"), -1);
    for (const char delimiter : delimiters)
        m_delimiter->addItem(delimiterName(delimiter), static_cast<int>(delimiter));
    delimiterLabel->setBuddy(m_delimiter);

    m_header = new QCheckBox(tr("First row is a &header"));
    m_header->setObjectName(QStringLiteral("headerChoice"));
    for (QComboBox *choice : {m_encoding, m_delimiter})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    layout->addWidget(m_encodingArea);
    layout->addWidget(delimiterLabel);
    layout->addWidget(m_delimiter);
    layout->addSpacing(Space::s);
    layout->addWidget(m_header);
    layout->addStretch();

    connect(m_encoding, &QComboBox::activated, this, &ReadOptionsRow::takeEncoding);
    connect(m_delimiter, &QComboBox::activated, this, &ReadOptionsRow::takeDelimiter);
    connect(m_header, &QCheckBox::clicked, this, [this](bool isHeader) {
        m_options.hasHeader = isHeader;
        Q_EMIT optionsChanged();
    });
}

void ReadOptionsRow::reset(bool encodingMatters)
{
    m_options = {};
    for (QComboBox *choice : {m_encoding, m_delimiter}) {
        choice->setCurrentIndex(0);
        choice->setItemText(0, tr("Detect"));
    }
    m_header->setChecked(false);
    m_encodingArea->setVisible(encodingMatters);
}

void ReadOptionsRow::showFound(const ReadNotes &notes)
{
    //: The first choice of a list: Muster detects it, and this is what it found
    const QString detected = tr("Detected: %1");
    if (m_options.encoding.isEmpty())
        m_encoding->setItemText(0, detected.arg(notes.encoding));
    if (!m_options.delimiter)
        m_delimiter->setItemText(0, detected.arg(delimiterName(notes.delimiter)));
    m_header->setChecked(notes.hasHeader);
}

void ReadOptionsRow::takeEncoding()
{
    m_options.encoding = m_encoding->currentData().toString();
    Q_EMIT optionsChanged();
}

void ReadOptionsRow::takeDelimiter()
{
    const int delimiter = m_delimiter->currentData().toInt();
    m_options.delimiter = delimiter < 0 ? std::nullopt : std::optional(static_cast<char>(delimiter));
    Q_EMIT optionsChanged();
}

} // namespace Muster
