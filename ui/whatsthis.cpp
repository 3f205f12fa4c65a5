// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whatsthis.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

#include <array>

namespace Muster {

namespace {

struct Entry
{
    const char *name; ///< an object's name, or a class without its namespace
    const char *text;
};

// One place to translate and to read through. What is said of a container holds for what stands in it, unless that has an entry of its own.
constexpr Entry entries[]{
    {"connectionSwitcher", QT_TRANSLATE_NOOP("WhatsThis", "The connection you work with. The list and the campaigns below are its own.")},
    {"TopBar", QT_TRANSLATE_NOOP("WhatsThis", "The bar at the top: the connection you work with, and the finder.")},
    {"menuButton", QT_TRANSLATE_NOOP("WhatsThis", "Every action of the window and of the page that is shown, with its keys.")},
    {"finder", QT_TRANSLATE_NOOP("WhatsThis", "Finds actions, campaigns and people as you type. Enter goes there.")},
    {"Palette", QT_TRANSLATE_NOOP("WhatsThis", "What was found. The arrow keys choose, Enter goes there, Esc leaves.")},
    {"places", QT_TRANSLATE_NOOP("WhatsThis", "The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.")},
    {"SidebarView",
     QT_TRANSLATE_NOOP("WhatsThis", "The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.")},
    {"addCampaignButton", QT_TRANSLATE_NOOP("WhatsThis", "Adds a campaign by its ID or address. WaLead has no way to list campaigns.")},
    {"JobTray", QT_TRANSLATE_NOOP("WhatsThis", "Jobs that run, and what became of the last ones.")},
    {"JobLine",
     QT_TRANSLATE_NOOP("WhatsThis", "A job that runs. Pause waits for the answers under way; Cancel gives up what was not sent.")},
    {"foldJob", QT_TRANSLATE_NOOP("WhatsThis", "Shows or hides the figures of this job and how fast it goes.")},
    {"JobResult", QT_TRANSLATE_NOOP("WhatsThis", "What became of a job. The links lead to its rows, or take it back.")},
    {"JobBanner",
     QT_TRANSLATE_NOOP("WhatsThis", "Jobs that were interrupted. They can go on where they stopped, or their rest can be discarded.")},
    {"PageHeader", QT_TRANSLATE_NOOP("WhatsThis", "What is shown, how much of it there is and as of when, and what can be done with it.")},
    {"Banner", QT_TRANSLATE_NOOP("WhatsThis", "Something that concerns the whole page, and what can be done about it.")},
    {"EmptyState", QT_TRANSLATE_NOOP("WhatsThis", "There is nothing to show here. This begins what would change that.")},
    {"Placeholder", QT_TRANSLATE_NOOP("WhatsThis", "There are no rows to show. Details has the server's own words.")},
    {"overviewButton",
     QT_TRANSLATE_NOOP("WhatsThis", "Shows or hides two charts: why people are on this list, and how many came in each month.")},
    {"verifyButton", QT_TRANSLATE_NOOP("WhatsThis", "Takes a list and tells of each person whether they are blocked. Changes nothing.")},
    {"exportButton", QT_TRANSLATE_NOOP("WhatsThis", "Writes the rows that are shown to a file, in their order.")},
    {"blockButton", QT_TRANSLATE_NOOP("WhatsThis", "Puts people on this list. You see what each row will do before anything is sent.")},
    {"addButton", QT_TRANSLATE_NOOP("WhatsThis", "Adds to what is listed here. You decide about the rest in what opens.")},
    {"moreButton", QT_TRANSLATE_NOOP("WhatsThis", "What else can be done with this roster.")},
    {"search", QT_TRANSLATE_NOOP("WhatsThis", "Shows only rows that contain this text. Enter or the down arrow goes to the rows.")},
    {"addressesChip", QT_TRANSLATE_NOOP("WhatsThis", "Shows addresses only.")},
    {"domainsChip", QT_TRANSLATE_NOOP("WhatsThis", "Shows domains only.")},
    {"ReasonChips", QT_TRANSLATE_NOOP("WhatsThis", "Shows only people with these reasons. Several can be on at once.")},
    {"moreReasons", QT_TRANSLATE_NOOP("WhatsThis", "The reasons that found no room in the row.")},
    {"DateChip", QT_TRANSLATE_NOOP("WhatsThis", "Shows only people who were blocked in these days.")},
    {"DateRangePopup", QT_TRANSLATE_NOOP("WhatsThis", "The first and the last day to show, both included.")},
    {"clearFilters", QT_TRANSLATE_NOOP("WhatsThis", "Takes all filters off, so that every row is shown.")},
    {"reasonBars", QT_TRANSLATE_NOOP("WhatsThis", "How many people there are for each reason. Choosing one shows only those.")},
    {"monthChart", QT_TRANSLATE_NOOP("WhatsThis", "How many people came in each month. Choosing a month shows only those.")},
    {"copyNumbers", QT_TRANSLATE_NOOP("WhatsThis", "Copies the numbers of both charts as a table, to be pasted into a spreadsheet.")},
    {"blocklistTable",
     QT_TRANSLATE_NOOP("WhatsThis", "The people on this list. Click a heading to sort. Del unblocks the selected ones after asking.")},
    {"rosterTable",
     QT_TRANSLATE_NOOP("WhatsThis", "The leads of this campaign. F2 edits a cell, Del removes the selected leads after asking.")},
    {"historyTable", QT_TRANSLATE_NOOP("WhatsThis", "Every job, newest first. Enter shows its rows.")},
    {"DetailsPanel", QT_TRANSLATE_NOOP("WhatsThis", "Everything that is known of the selected row.")},
    {"BlockedLeadDetails",
     QT_TRANSLATE_NOOP("WhatsThis", "Everything that is known of the selected person, and on which rosters they stand.")},
    {"RosterDetails",
     QT_TRANSLATE_NOOP("WhatsThis", "Everything that is known of the selected lead: fields, steps of the campaign, mail.")},
    {"JobDetails", QT_TRANSLATE_NOOP("WhatsThis", "Everything that is known of the selected job.")},
    {"openProfile", QT_TRANSLATE_NOOP("WhatsThis", "Opens this person's LinkedIn profile in the browser.")},
    {"SelectionBar", QT_TRANSLATE_NOOP("WhatsThis", "What can be done with the selected rows.")},
    {"ActionBar", QT_TRANSLATE_NOOP("WhatsThis", "What can be done with the selected rows.")},
    {"unblockSelection",
     QT_TRANSLATE_NOOP("WhatsThis", "Takes the selected people off the list. You see who it will be first, and it can be undone.")},
    {"copySelection", QT_TRANSLATE_NOOP("WhatsThis", "Copies the selected rows, to be pasted into a spreadsheet.")},
    {"exportSelection", QT_TRANSLATE_NOOP("WhatsThis", "Writes the selected rows to a file.")},
    {"removeSelection", QT_TRANSLATE_NOOP("WhatsThis", "Removes the selected leads from the roster after asking.")},
    {"pauseSelection", QT_TRANSLATE_NOOP("WhatsThis", "Sends no more mail to the selected leads until they are resumed.")},
    {"resumeSelection", QT_TRANSLATE_NOOP("WhatsThis", "Lets the campaign go on with the selected leads.")},
    {"seeRows", QT_TRANSLATE_NOOP("WhatsThis", "Shows what became of each row of this job.")},
    {"saveResult",
     QT_TRANSLATE_NOOP("WhatsThis", "Writes every row with its original columns and what became of it to a file. It can be dropped on "
                                    "Muster again.")},
    {"resumeJob", QT_TRANSLATE_NOOP("WhatsThis", "Goes on with this job where it stopped.")},
    {"undoJob", QT_TRANSLATE_NOOP("WhatsThis", "Takes this job back. You see what that will change first.")},
    {"correctRejected", QT_TRANSLATE_NOOP("WhatsThis", "Opens the rows that the server refused, to be mended and sent again.")},
    {"discardJob", QT_TRANSLATE_NOOP("WhatsThis", "Gives up what was not sent. What was done stays.")},
    {"deleteJobs", QT_TRANSLATE_NOOP("WhatsThis", "Takes the selected jobs out of the history. What they did stays.")},
    {"removeOld", QT_TRANSLATE_NOOP("WhatsThis", "Takes jobs that ended long ago out of the history. What they did stays.")},
    {"HistoryFilterRow", QT_TRANSLATE_NOOP("WhatsThis", "Shows only jobs like these.")},
    {"funnel",
     QT_TRANSLATE_NOOP("WhatsThis", "How far the leads have come, in the order of the campaign's steps. Choosing a part shows only "
                                    "those.")},
    {"repliesToggle", QT_TRANSLATE_NOOP("WhatsThis", "Shows or hides how many replies came in each week.")},
    {"StatusChips", QT_TRANSLATE_NOOP("WhatsThis", "Shows only leads with these statuses. Several can be on at once.")},
    {"blockedChip", QT_TRANSLATE_NOOP("WhatsThis", "Shows only leads who are on the blocklist of one of your connections.")},
    {"allStatuses", QT_TRANSLATE_NOOP("WhatsThis", "Every status of this roster, by step.")},
    {"views", QT_TRANSLATE_NOOP("WhatsThis", "Filters, order and columns kept under a name, to be taken up again.")},
    {"RosterFilterRow", QT_TRANSLATE_NOOP("WhatsThis", "Shows only leads like these.")},
    {"FilterRow", QT_TRANSLATE_NOOP("WhatsThis", "Shows only people like these.")},
    {"welcomePage", QT_TRANSLATE_NOOP("WhatsThis", "The first steps in Muster.")},
    {"trySample",
     QT_TRANSLATE_NOOP("WhatsThis", "Opens a sample list in the import, so that you see a verdict for every row. Nothing is blocked "
                                    "until you say so.")},
    {"welcomeConnection", QT_TRANSLATE_NOOP("WhatsThis", "Adds an account of your own at WaLead, Puffle or SendKit.")},
    {"welcomeGuide", QT_TRANSLATE_NOOP("WhatsThis", "Opens this program's guide.")},
    {"dismissWelcome", QT_TRANSLATE_NOOP("WhatsThis", "Shows the lists instead of this page, from now on.")},
    {"DetailsSplitter", QT_TRANSLATE_NOOP("WhatsThis", "Drag to give the list or its details more room.")},
    {"StepHeader", QT_TRANSLATE_NOOP("WhatsThis", "The three steps of an import. A click goes back to an earlier one.")},
    {"StepDialog", QT_TRANSLATE_NOOP("WhatsThis", "Goes through the steps of this dialog.")},
    {"pasteArea",
     QT_TRANSLATE_NOOP("WhatsThis", "Paste or type a list here: one person a line, cells from a spreadsheet, or a text with profile "
                                    "addresses in it.")},
    {"chooseFile", QT_TRANSLATE_NOOP("WhatsThis", "Takes a CSV, Excel, OpenDocument, JSON or text file.")},
    {"chooseAnotherFile", QT_TRANSLATE_NOOP("WhatsThis", "Takes another file instead of this one.")},
    {"SourceStep", QT_TRANSLATE_NOOP("WhatsThis", "Where the list comes from.")},
    {"ReadOptionsRow", QT_TRANSLATE_NOOP("WhatsThis", "How the file is read. This was found out by itself; change what is wrong.")},
    {"readingBar", QT_TRANSLATE_NOOP("WhatsThis", "How far the file has been read.")},
    {"ReadingBar", QT_TRANSLATE_NOOP("WhatsThis", "How far the file has been read. It can be stopped.")},
    {"sourcePreview", QT_TRANSLATE_NOOP("WhatsThis", "The first rows, as they are read.")},
    {"RemarkLines", QT_TRANSLATE_NOOP("WhatsThis", "What was left out or repaired while reading.")},
    {"ColumnsStep",
     QT_TRANSLATE_NOOP("WhatsThis", "Which column each field is taken from. Change what is wrong; the choice is remembered for files "
                                    "with the same headers.")},
    {"customColumns", QT_TRANSLATE_NOOP("WhatsThis", "The columns that are kept with each lead as custom fields.")},
    {"CustomColumns", QT_TRANSLATE_NOOP("WhatsThis", "The columns that are kept with each lead as custom fields.")},
    {"guessAnewLink",
     QT_TRANSLATE_NOOP("WhatsThis", "Forgets what was chosen for these headers, and guesses the columns from headers and cells.")},
    {"reviewTable",
     QT_TRANSLATE_NOOP("WhatsThis", "Every row with its verdict. F2 edits a cell, and the verdict follows; F8 goes to the next problem.")},
    {"VerdictChips", QT_TRANSLATE_NOOP("WhatsThis", "Shows only rows with this verdict.")},
    {"reviewSearch", QT_TRANSLATE_NOOP("WhatsThis", "Shows only rows that contain this text.")},
    {"nextProblem", QT_TRANSLATE_NOOP("WhatsThis", "Goes to the next row that will not be sent as it is.")},
    {"FindBar", QT_TRANSLATE_NOOP("WhatsThis", "Finds and replaces text in the cells of the review.")},
    {"ReviewNote", QT_TRANSLATE_NOOP("WhatsThis", "What will not be sent, and what can be done about it.")},
    {"discardLink", QT_TRANSLATE_NOOP("WhatsThis", "Takes all invalid rows out of the list. Undo brings them back.")},
    {"bringBackLink", QT_TRANSLATE_NOOP("WhatsThis", "Brings the discarded rows back.")},
    {"requestsLink", QT_TRANSLATE_NOOP("WhatsThis", "Shows what will be sent, as curl commands with the key left out. Sends nothing.")},
    {"verifyAfterwards", QT_TRANSLATE_NOOP("WhatsThis", "Reads the server's list when the job is done, and says what was found.")},
    {"acceptConsequence", QT_TRANSLATE_NOOP("WhatsThis", "The job can only begin once this is ticked.")},
    {"defaultReason", QT_TRANSLATE_NOOP("WhatsThis", "The reason for rows that bring none of their own, or for all rows.")},
    {"reasonUse", QT_TRANSLATE_NOOP("WhatsThis", "Which rows get this reason.")},
    {"keepOccurrence", QT_TRANSLATE_NOOP("WhatsThis", "Which of several rows of the same person is taken.")},
    {"includeBlocked", QT_TRANSLATE_NOOP("WhatsThis", "Adds people too who are on the blocklist of one of your connections.")},
    {"undoChange", QT_TRANSLATE_NOOP("WhatsThis", "Takes back the last change of a cell.")},
    {"editMenu", QT_TRANSLATE_NOOP("WhatsThis", "Undo, find, fill and everything else that changes cells.")},
    {"ReviewStep", QT_TRANSLATE_NOOP("WhatsThis", "What each row will do. Nothing has been sent yet.")},
    {"ReviewStepOptions", QT_TRANSLATE_NOOP("WhatsThis", "What each row will do. Nothing has been sent yet.")},
    {"backButton", QT_TRANSLATE_NOOP("WhatsThis", "Goes back one step. Nothing is lost.")},
    {"cancelButton", QT_TRANSLATE_NOOP("WhatsThis", "Closes without sending anything. Asks first where work would be lost.")},
    {"primaryButton", QT_TRANSLATE_NOOP("WhatsThis", "Goes on. In the last step it begins the job, and says what that will do.")},
    {"writeTable", QT_TRANSLATE_NOOP("WhatsThis", "Exactly who it will be.")},
    {"agreed", QT_TRANSLATE_NOOP("WhatsThis", "This can only begin once it is ticked.")},
    {"WriteDialog", QT_TRANSLATE_NOOP("WhatsThis", "Decides whether this is done. Nothing has been sent yet.")},
    {"writeButton", QT_TRANSLATE_NOOP("WhatsThis", "Begins the job.")},
    {"showRequests", QT_TRANSLATE_NOOP("WhatsThis", "Shows what will be sent, as curl commands with the key left out. Sends nothing.")},
    {"UnblockDialog", QT_TRANSLATE_NOOP("WhatsThis", "Decides whether these people are unblocked. Nothing has been sent yet.")},
    {"LeadsDialog", QT_TRANSLATE_NOOP("WhatsThis", "Decides whether these leads are changed. Nothing has been sent yet.")},
    {"WipeDialog", QT_TRANSLATE_NOOP("WhatsThis", "Empties a roster. A backup is written first, and the job can be undone.")},
    {"typedName", QT_TRANSLATE_NOOP("WhatsThis", "Type the campaign's name, so that no roster is emptied by mistake.")},
    {"wipeButton", QT_TRANSLATE_NOOP("WhatsThis", "Writes a backup, then empties the roster.")},
    {"ExportDialog", QT_TRANSLATE_NOOP("WhatsThis", "What the file is to be like.")},
    {"VerifyDialog", QT_TRANSLATE_NOOP("WhatsThis", "Tells of each person whether they are blocked. Changes nothing.")},
    {"MembershipView", QT_TRANSLATE_NOOP("WhatsThis", "Who is blocked, and where. It can be saved as a file.")},
    {"comparedWith", QT_TRANSLATE_NOOP("WhatsThis", "The list that the people are compared with.")},
    {"membershipTable", QT_TRANSLATE_NOOP("WhatsThis", "Each person of your list, and whether they are blocked.")},
    {"JobRowsDialog", QT_TRANSLATE_NOOP("WhatsThis", "What became of each row of a job.")},
    {"rowsTable", QT_TRANSLATE_NOOP("WhatsThis", "Each row, what became of it, and the server's words.")},
    {"rowsSearch", QT_TRANSLATE_NOOP("WhatsThis", "Shows only rows that contain this text.")},
    {"RowStateChips", QT_TRANSLATE_NOOP("WhatsThis", "Shows only rows of which this became.")},
    {"saveRows", QT_TRANSLATE_NOOP("WhatsThis", "Writes the rows that are shown to a file.")},
    {"requestsText", QT_TRANSLATE_NOOP("WhatsThis", "What will be sent, in order. The key is left out.")},
    {"moreRequests", QT_TRANSLATE_NOOP("WhatsThis", "Shows more of the requests.")},
    {"copyRequests", QT_TRANSLATE_NOOP("WhatsThis", "Copies the requests that are shown.")},
    {"saveScript", QT_TRANSLATE_NOOP("WhatsThis", "Writes all requests as a shell script.")},
    {"RequestsDialog", QT_TRANSLATE_NOOP("WhatsThis", "What will be sent, in order. The key is left out.")},
    {"RequestsAtOnceDialog",
     QT_TRANSLATE_NOOP("WhatsThis", "How many requests a connection may have under way at once. Fewer are gentler to the server, more "
                                    "are faster.")},
    {"RememberedColumnsDialog", QT_TRANSLATE_NOOP("WhatsThis", "The choices of columns that are kept for files with the same headers.")},
    {"CampaignDialog", QT_TRANSLATE_NOOP("WhatsThis", "A campaign of WaLead, by its ID or address, and what you call it.")},
    {"TeamProfileDialog",
     QT_TRANSLATE_NOOP("WhatsThis", "Connections, choices of columns and views that a colleague shared. You see what is new before "
                                    "anything is taken.")},
    {"sharedItems", QT_TRANSLATE_NOOP("WhatsThis", "What the file brings, and what is there already under the same name.")},
    {"ConnectionsDialog", QT_TRANSLATE_NOOP("WhatsThis", "Your accounts: add, change, order and test them.")},
    {"connectionList", QT_TRANSLATE_NOOP("WhatsThis", "Your connections in the order in which they are offered.")},
    {"ConnectionForm", QT_TRANSLATE_NOOP("WhatsThis", "What is known of this connection: vendor, name, address, key.")},
    {"ConnectionDialog", QT_TRANSLATE_NOOP("WhatsThis", "What is known of this connection: vendor, name, address, key.")},
    {"connectionProduction",
     QT_TRANSLATE_NOOP("WhatsThis", "Marks the account as one that reaches real people, so that the header warns in its colour.")},
    {"ConnectionTrial",
     QT_TRANSLATE_NOOP("WhatsThis", "Asks the server whether the key is accepted, and what it may do. Changes nothing.")},
    {"ConnectionKeyDialog",
     QT_TRANSLATE_NOOP("WhatsThis", "The key of this connection. It is kept where you chose, and goes to no other server.")},
    {"rememberKey", QT_TRANSLATE_NOOP("WhatsThis", "Keeps the key, so that you are not asked the next time.")},
    {"KeyPlaceDialog",
     QT_TRANSLATE_NOOP("WhatsThis", "Where keys are kept: in the system's keychain, in an encrypted file, or only until Muster is "
                                    "closed.")},
    {"PassphraseDialog", QT_TRANSLATE_NOOP("WhatsThis", "The pass phrase that opens the file with your keys. Nobody can recover it.")},
    {"SettingsDialog", QT_TRANSLATE_NOOP("WhatsThis", "How Muster looks, speaks and works.")},
    {"duplicateButton", QT_TRANSLATE_NOOP("WhatsThis", "Makes a copy of this connection, to be changed.")},
    {"testButton", QT_TRANSLATE_NOOP("WhatsThis", "Asks the server whether the key is accepted, and what it may do. Changes nothing.")},
    {"revertButton", QT_TRANSLATE_NOOP("WhatsThis", "Gives up what was changed here and not saved.")},
    {"shareButton",
     QT_TRANSLATE_NOOP("WhatsThis", "Writes connections without their keys to a file for a colleague, or takes such a file.")},
    {"requestTable", QT_TRANSLATE_NOOP("WhatsThis", "The last requests: when, what, how long, how much.")},
    {"RequestLogDialog", QT_TRANSLATE_NOOP("WhatsThis", "The last requests and what became of them. Keys and personal data are left out.")},
    {"DiagnosticsDialog", QT_TRANSLATE_NOOP("WhatsThis", "Versions and the last errors, without personal data, to be put into a report.")},
    {"guideSearch", QT_TRANSLATE_NOOP("WhatsThis", "Finds a word in all topics of the guide.")},
    {"guideContents", QT_TRANSLATE_NOOP("WhatsThis", "The topics of the guide.")},
    {"guideText", QT_TRANSLATE_NOOP("WhatsThis", "The text of this topic.")},
    {"guideBack", QT_TRANSLATE_NOOP("WhatsThis", "Goes back to the topic before.")},
    {"guideForward", QT_TRANSLATE_NOOP("WhatsThis", "Goes forward again.")},
    {"GuideDialog", QT_TRANSLATE_NOOP("WhatsThis", "This program's guide.")},
    {"QDialogButtonBox", QT_TRANSLATE_NOOP("WhatsThis", "Answers what this window asks. Esc leaves everything as it is.")},
    {"QMessageBox", QT_TRANSLATE_NOOP("WhatsThis", "Answers what this window asks. Esc leaves everything as it is.")},
    {"QHeaderView",
     QT_TRANSLATE_NOOP("WhatsThis", "Click a heading to sort, drag its edge to change its width, or drag it to another place.")},
};

const QHash<QString, const char *> &texts()
{
    static const QHash<QString, const char *> byName = [] {
        QHash<QString, const char *> made;
        for (const Entry &entry : entries)
            made.insert(QString::fromLatin1(entry.name), entry.text);
        return made;
    }();
    return byName;
}

/// A widget's classes without their namespaces, its own first, up to what every widget is.
QStringList classesOf(const QWidget &widget)
{
    QStringList names;
    for (const QMetaObject *type = widget.metaObject(); type != &QWidget::staticMetaObject; type = type->superClass())
        names << QString::fromLatin1(type->className()).section(QLatin1String("::"), -1);
    return names;
}

struct TopicPlace
{
    const char *name; ///< a class without its namespace
    const char *topic;
};

constexpr std::array topicPlaces{
    TopicPlace{"BlocklistPage", "blocklists"},        TopicPlace{"RosterPage", "rosters"},
    TopicPlace{"HistoryPage", "jobs"},                TopicPlace{"JobTray", "jobs"},
    TopicPlace{"JobBanner", "jobs"},                  TopicPlace{"JobRowsDialog", "jobs"},
    TopicPlace{"ImportDialog", "importing"},          TopicPlace{"RememberedColumnsDialog", "importing"},
    TopicPlace{"RequestsDialog", "importing"},        TopicPlace{"VerifyDialog", "blocklists"},
    TopicPlace{"UnblockDialog", "blocklists"},        TopicPlace{"LeadsDialog", "rosters"},
    TopicPlace{"WipeDialog", "rosters"},              TopicPlace{"ExportDialog", "files"},
    TopicPlace{"ConnectionsDialog", "connections"},   TopicPlace{"ConnectionKeyDialog", "connections"},
    TopicPlace{"KeyPlaceDialog", "connections"},      TopicPlace{"PassphraseDialog", "connections"},
    TopicPlace{"RequestsAtOnceDialog", "connections"}, TopicPlace{"TopBar", "connections"},
    TopicPlace{"CampaignDialog", "blocklists"},       TopicPlace{"WelcomePage", "first-steps"},
    TopicPlace{"Palette", "keyboard"},                TopicPlace{"DiagnosticsDialog", "privacy"},
    TopicPlace{"RequestLogDialog", "privacy"},        TopicPlace{"MainWindow", "first-steps"},
};

} // namespace

QString whatsThisOfName(const QString &name)
{
    const char *text = texts().value(name, nullptr);
    return text != nullptr ? QCoreApplication::translate("WhatsThis", text) : QString();
}

QString whatsThisFor(const QWidget &control)
{
    // A list that pops up belongs to what it was opened from.
    const auto around = [](const QWidget &widget) {
        return widget.isWindow() && widget.windowType() != Qt::Popup ? nullptr : widget.parentWidget();
    };
    for (const QWidget *widget = &control; widget != nullptr; widget = around(*widget)) {
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
        const QStringList names = QStringList{widget->objectName()} + classesOf(*widget);
        for (const QString &name : names) {
            if (const QString text = whatsThisOfName(name); !text.isEmpty())
                return text;
        }
    }
    return {};
}

QString guideTopicFor(const QWidget &widget)
{
    for (const QWidget *place = &widget; place != nullptr; place = place->parentWidget()) {
        const QStringList names = classesOf(*place);
        for (const TopicPlace &known : topicPlaces) {
            if (names.contains(QLatin1String(known.name)))
                return QString::fromLatin1(known.topic);
        }
    }
    return {};
}

} // namespace Muster
