// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

//
// How long the window stands still while a list is imported and reviewed in the real dialog.
//   muster-bench-review [ROWS [FOLDER FOR PICTURES or "" [ROWS ALIKE]]]
// Exits 1 where it stalls for longer than 50 ms.

#include "bench/stallwatch.h"
#include "gui/importdialogrig.h"
#include "widgets/leadtable.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr double bar = 50.0;

/// One row in fifty is a duplicate, one in a hundred is no person, one in three has no reason. The first `alike` name one person.
QByteArray people(int count, int alike)
{
    const char *given[] = {"anna", "bob", "carla", "david", "elodie", "frank", "grace", "hiro", "ines", "jan", "lukasz", "nguyen", "olga"};
    const char *family[] = {"smith", "garcia", "muller", "tanaka", "rossi", "novak", "berg", "obrien", "kowalski", "silva", "chen"};
    const char *reasons[] = {"Existing client", "Requested opt-out", "", "Partner", "", "Competitor", "Wrong person", "Legal", ""};
    QByteArray csv = "Profile;Reason\n";
    csv.reserve(count * qsizetype(60));
    quint32 dice = 12345;
    int person = 0;
    for (int i = 0; i < count; ++i) {
        dice = dice * 1664525U + 1013904223U;
        person = dice % 50 == 0 ? person : i;
        const QByteArray name = QByteArray(given[static_cast<quint32>(person) % std::size(given)]) + '-' +
                                family[static_cast<quint32>(person) / 16 % std::size(family)] + '-' + QByteArray::number(person, 36);
        if (i < alike)
            csv += "john-doe";
        else
            csv += dice % 100 == 1 ? name + "@example.com" : dice % 3 == 0 ? "https://www.linkedin.com/in/" + name + '/' : name;
        csv += ';';
        csv += reasons[(dice >> 12) % std::size(reasons)];
        csv += '\n';
    }
    return csv;
}

class ReviewBench
{
public:
    ReviewBench(QString pictures, int alike) : m_pictures(std::move(pictures)), m_alike(alike), m_rig(std::make_unique<ImportDialogRig>())
    {
        m_rig->prompts.fileToSave = m_rig->folder.filePath(s("result.csv"));
    }

    double run(int rows)
    {
        StallWatch::printHeading();
        import(rows);
        arrange();
        change();
        screenAgain();
        save();
        close();
        return m_worst;
    }

private:
    void measure(const QString &phase, const std::function<void()> &action, const std::function<bool()> &isDone)
    {
        m_worst = std::max(m_worst, m_watch.measure(phase, action, isDone));
    }
    ReviewModel &model() { return *static_cast<ReviewModel *>(m_rig->rows()); }
    LeadTable &table() { return *static_cast<LeadTable *>(m_rig->table()); }
    std::function<bool()> arranged()
    {
        return [this] { return !model().isArranging(); };
    }
    std::function<bool()> changed()
    {
        return [this] { return model().changes().isFree() && !model().isArranging(); };
    }

    void import(int rows)
    {
        const QString path = m_rig->write(people(rows, m_alike));
        measure(
            s("read the file"), [&] { m_rig->dialog.openWith(path); }, [this] { return m_rig->primary()->hasFocus(); });
        measure(
            s("screen it"), [this] { m_rig->primary()->click(); },
            [this] { return table().isVisible() && table().isEnabled() && model().rowCount() > 0; });
        picture("review");
    }

    void arrange()
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            const QString name = model().headerData(column, Qt::Horizontal).toString();
            measure(
                s("sort by %1").arg(name), [&] { table().sortByColumn(column, Qt::AscendingOrder); }, arranged());
            measure(
                s("sort by %1, downwards").arg(name), [&] { table().sortByColumn(column, Qt::DescendingOrder); }, arranged());
        }
        measure(
            s("back to file order"), [this] { table().sortByColumn(-1, Qt::AscendingOrder); }, arranged());
        for (const char *chip : {"chip_invalid", "chip_ready", "chip_duplicate_in_file", "chipAll"})
            measure(
                s("click %1").arg(s(chip)), [&] { m_rig->find<Chip>(chip)->click(); }, arranged());
        auto *search = m_rig->find<QLineEdit>("reviewSearch");
        for (const char *text : {"k", "ko", "kowalski-7", ""})
            measure(
                s("search \"%1\"").arg(s(text)), [&] { search->setText(s(text)); },
                [&] { return model().query().text == s(text) && !model().isArranging(); });
        int at = 0;
        QTimer wheel;
        QObject::connect(&wheel, &QTimer::timeout, &wheel,
                         [&] { table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 200 * ++at); });
        measure(
            s("scroll through in 200 steps"), [&] { wheel.start(8); }, [&] { return at >= 200; });
        wheel.stop();
        for (int i = 0; i < 3; ++i)
            measure(
                s("next problem"), [this] { QTest::keyClick(&m_rig->dialog, Qt::Key_F8); }, arranged());
    }

    void change()
    {
        table().setCurrentIndex(model().index(0, ReviewModel::Identifier));
        measure(
            s("edit a cell"), [this] { model().setData(model().index(0, ReviewModel::Identifier), s("zoe-berg")); }, changed());
        measure(
            s("select all"), [this] { table().selectAll(); }, arranged());
        measure(
            s("copy all"), [this] { table().copySelection(); }, changed());
        find("berg", "hill");
        picture("find");
        replaceAll();
        measure(
            s("undo"), [this] { model().changes().undo(); }, changed());
        if (m_alike > 0) {
            find("john-doe", "jane-doe");
            replaceAll();
            measure(
                s("undo"), [this] { model().changes().undo(); }, changed());
        }
        find("-", "_");
        replaceAll();
        measure(
            s("undo"), [this] { model().changes().undo(); }, changed());
        m_rig->find<QPushButton>("closeFind")->click();
        table().clearSelection();
        table().setCurrentIndex(model().index(0, ReviewModel::Reason));
        measure(
            s("fill all rows below"), [this] { QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }, changed());
        measure(
            s("discard the invalid rows"), [this] { m_rig->find<QPushButton>("discardLink")->click(); }, changed());
        table().selectAll();
        measure(
            s("discard all rows"), [this] { Q_EMIT table().deleteRequested(); }, changed());
        for (const char *what : {"undo: discard all", "undo: discard invalid", "undo: fill"})
            measure(
                s(what), [this] { model().changes().undo(); }, changed());
    }

    void find(const char *text, const char *with)
    {
        measure(
            s("find \"%1\"").arg(s(text)),
            [&] {
                QTest::keyClick(&table(), Qt::Key_H, Qt::ControlModifier);
                m_rig->find<QLineEdit>("findText")->setText(s(text));
                m_rig->find<QLineEdit>("replaceWith")->setText(s(with));
            },
            [this] { return m_rig->find<QPushButton>("replaceAll")->isEnabled(); });
    }

    void replaceAll()
    {
        measure(
            s("replace all %1").arg(m_rig->find<QLabel>("findCount")->text()), [this] { m_rig->find<QPushButton>("replaceAll")->click(); },
            changed());
    }

    void screenAgain()
    {
        auto *keep = m_rig->find<QComboBox>("keepOccurrence");
        measure(
            s("keep the last of duplicates"),
            [&] {
                keep->setCurrentIndex(1);
                Q_EMIT keep->activated(1);
            },
            [this] { return table().isVisible() && table().isEnabled() && !model().isArranging(); });
    }

    void save()
    {
        measure(
            s("save the result"), [this] { m_rig->find<QPushButton>("saveResult")->click(); },
            [this] { return QFile::exists(m_rig->prompts.fileToSave) && model().changes().isFree(); });
        picture("saved");
    }

    void close()
    {
        measure(
            s("close"), [this] { m_rig.reset(); }, [] { return true; });
    }

    void picture(const char *name)
    {
        if (m_pictures.isEmpty())
            return;
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            applyTheme(*qApp, appearance);
            for (const QSize size : {QSize(900, 560), QSize(1100, 700)}) {
                m_rig->dialog.resize(size);
                QCoreApplication::processEvents();
                const QString theme = appearance == Appearance::Dark ? s("dark") : s("light");
                (void)m_rig->dialog.grab().save(QDir(m_pictures).filePath(s("%1-%2-%3.png").arg(s(name), theme).arg(size.width())));
            }
        }
    }

    QString m_pictures;
    int m_alike;
    StallWatch m_watch;
    std::unique_ptr<ImportDialogRig> m_rig;
    double m_worst = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    dressApplication();
    const int rows = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : 1'000'000;
    ReviewBench bench(app.arguments().value(2), app.arguments().value(3).toInt());
    std::printf("%d rows\n", rows);
    const double worst = bench.run(rows);
    std::printf("longest stall: %.1f ms (bar: %.0f ms)\n", worst, bar);
    return worst > bar ? 1 : 0;
}
