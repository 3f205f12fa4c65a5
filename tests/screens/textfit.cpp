// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/textfit.h"

#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace Muster::Test {

namespace {

/// What scrolls may stand outside.
bool isInScrollArea(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *up = widget.parentWidget(); up != nullptr && up != &root; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up) != nullptr)
            return true;
    }
    return false;
}

QString plain(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

bool isCut(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

bool isCut(const QLineEdit &field)
{
    const int margins = field.textMargins().left() + field.textMargins().right() + 2 * field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.width() - margins;
}

class Reader
{
public:
    explicit Reader(const QWidget &root) : m_root(root) {}

    void read(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            add(widget, label->text(), isCut(*label));
        } else if (const auto *chip = qobject_cast<const Chip *>(&widget)) {
            add(widget, chip->label(), chip->sizeHint().width() > chip->width() + 1);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            add(widget, plain(button->text()), button->sizeHint().width() > button->width() + 1);
        } else if (const auto *line = qobject_cast<const ElidedLabel *>(&widget)) {
            // Other people's words give way.
            const bool isSample = widget.objectName().endsWith(QLatin1String("Sample"));
            add(widget, line->text(), !isSample && line->sizeHint().width() > line->width() + 1);
        } else if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
            add(widget, choice->currentText(), choice->minimumSizeHint().width() > choice->width() + 1);
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            add(widget, group->title(), group->minimumSizeHint().width() > group->width() + 1);
        } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
            if (field->text().isEmpty())
                add(widget, field->placeholderText(), isCut(*field));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            readHeader(*header);
        }
    }

    [[nodiscard]] const QList<ShownText> &texts() const { return m_texts; }

private:
    void add(const QWidget &widget, const QString &text, bool isCut)
    {
        if (text.isEmpty())
            return;
        const QRect place(widget.mapTo(&m_root, QPoint()), widget.size());
        QString problem;
        if (isCut)
            problem = QStringLiteral("cut off");
        else if (!m_root.rect().adjusted(-1, -1, 1, 1).contains(place) && !isInScrollArea(widget, m_root))
            problem = QStringLiteral("outside");
        m_texts << ShownText{text, QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName(), problem};
    }

    void readHeader(const QHeaderView &header)
    {
        if (header.orientation() == Qt::Vertical || header.model() == nullptr)
            return;
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i))
                continue;
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            const bool isCut = header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i);
            m_texts << ShownText{text, QStringLiteral("column heading"), isCut ? QStringLiteral("cut off") : QString()};
        }
    }

    const QWidget &m_root;
    QList<ShownText> m_texts;
};

} // namespace

QList<ShownText> shownTexts(const QWidget &root)
{
    Reader reader(root);
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // A dialog of the window is a screen of its own.
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            reader.read(*widget);
    }
    return reader.texts();
}

QStringList cutTexts(const QWidget &root)
{
    QStringList lines;
    for (const ShownText &shown : shownTexts(root)) {
        if (!shown.problem.isEmpty())
            lines << QStringLiteral("“%1” (%2): %3").arg(shown.text, shown.where, shown.problem);
    }
    return lines;
}

} // namespace Muster::Test
