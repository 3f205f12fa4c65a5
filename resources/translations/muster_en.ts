<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Try again in %Ln minute.</numerusform>
            <numerusform>Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocklistNotice</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) could be loaded.</source>
        <translation>
            <numerusform>Only %Ln person could be loaded.</numerusform>
            <numerusform>Only %Ln people could be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) have been loaded.</source>
        <translation>
            <numerusform>Only %Ln person has been loaded.</numerusform>
            <numerusform>Only %Ln people have been loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stand on it.</source>
        <translation>
            <numerusform>%Ln person stands on it.</numerusform>
            <numerusform>%Ln people stand on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln person(s) so far</source>
        <translation>
            <numerusform>Loading… %Ln person so far</numerusform>
            <numerusform>Loading… %Ln people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a readable identifier</source>
        <translation>
            <numerusform>%Ln more without a readable identifier</numerusform>
            <numerusform>%Ln more without a readable identifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) could be loaded.</source>
        <translation>
            <numerusform>Only %Ln entry could be loaded.</numerusform>
            <numerusform>Only %Ln entries could be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) have been loaded.</source>
        <translation>
            <numerusform>Only %Ln entry has been loaded.</numerusform>
            <numerusform>Only %Ln entries have been loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) stand on it.</source>
        <translation>
            <numerusform>%Ln entry stands on it.</numerusform>
            <numerusform>%Ln entries stand on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln entry(s) so far</source>
        <translation>
            <numerusform>Loading… %Ln entry so far</numerusform>
            <numerusform>Loading… %Ln entries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message numerus="yes">
        <source>Dry run: nothing was sent. It would take %Ln request(s).</source>
        <translation>
            <numerusform>Dry run: nothing was sent. It would take %Ln request.</numerusform>
            <numerusform>Dry run: nothing was sent. It would take %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditGuard</name>
    <message numerus="yes">
        <source>This campaign is sending. %Ln lead(s) will begin to receive mail at once.</source>
        <translation>
            <numerusform>This campaign is sending. %Ln lead will begin to receive mail at once.</numerusform>
            <numerusform>This campaign is sending. %Ln leads will begin to receive mail at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This campaign may be sending. %Ln lead(s) may begin to receive mail at once.</source>
        <translation>
            <numerusform>This campaign may be sending. %Ln lead may begin to receive mail at once.</numerusform>
            <numerusform>This campaign may be sending. %Ln leads may begin to receive mail at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation>
            <numerusform>Block %Ln person</numerusform>
            <numerusform>Block %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln contact(s)</source>
        <translation>
            <numerusform>Block %Ln contact</numerusform>
            <numerusform>Block %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s): mail begins at once</source>
        <translation>
            <numerusform>Add %Ln lead: mail begins at once</numerusform>
            <numerusform>Add %Ln leads: mail begins at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation>
            <numerusform>Add %Ln lead</numerusform>
            <numerusform>Add %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) so far</source>
        <translation>
            <numerusform>%Ln person so far</numerusform>
            <numerusform>%Ln people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) so far</source>
        <translation>
            <numerusform>%Ln lead so far</numerusform>
            <numerusform>%Ln leads so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the blocklist: %Ln person(s) read.</source>
        <translation>
            <numerusform>Not yet compared with the blocklist: %Ln person read.</numerusform>
            <numerusform>Not yet compared with the blocklist: %Ln people read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the roster and all blocklists: %Ln lead(s) read.</source>
        <translation>
            <numerusform>Not yet compared with the roster and all blocklists: %Ln lead read.</numerusform>
            <numerusform>Not yet compared with the roster and all blocklists: %Ln leads read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s), as of %1</source>
        <extracomment>A time or a day and time follows</extracomment>
        <translation>
            <numerusform>Compared with %Ln blocklist, as of %1</numerusform>
            <numerusform>Compared with %Ln blocklists, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1</source>
        <translation>
            <numerusform>Unblock %Ln person in %1</numerusform>
            <numerusform>Unblock %Ln people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1</source>
        <translation>
            <numerusform>Block %Ln person in %1</numerusform>
            <numerusform>Block %Ln people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1</source>
        <translation>
            <numerusform>Add %Ln lead to %1</numerusform>
            <numerusform>Add %Ln leads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Edit %Ln lead in %1</numerusform>
            <numerusform>Edit %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1</source>
        <translation>
            <numerusform>Remove %Ln lead from %1</numerusform>
            <numerusform>Remove %Ln leads from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty the roster of %1 (%Ln lead(s))</source>
        <translation>
            <numerusform>Empty the roster of %1 (%Ln lead)</numerusform>
            <numerusform>Empty the roster of %1 (%Ln leads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Pause %Ln lead in %1</numerusform>
            <numerusform>Pause %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Resume %Ln lead in %1</numerusform>
            <numerusform>Resume %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were changed before that.</source>
        <translation>
            <numerusform>%Ln lead was changed before that.</numerusform>
            <numerusform>%Ln leads were changed before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were not sent.</source>
        <translation>
            <numerusform>%Ln lead was not sent.</numerusform>
            <numerusform>%Ln leads were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) are in doubt.</source>
        <translation>
            <numerusform>%Ln lead is in doubt.</numerusform>
            <numerusform>%Ln leads are in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1.</source>
        <translation>
            <numerusform>Unblocked %Ln person in %1.</numerusform>
            <numerusform>Unblocked %Ln people in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were no longer on the list.</source>
        <translation>
            <numerusform>%Ln person was no longer on the list.</numerusform>
            <numerusform>%Ln people were no longer on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1.</source>
        <translation>
            <numerusform>Blocked %Ln person in %1.</numerusform>
            <numerusform>Blocked %Ln people in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were there already, the server says.</source>
        <translation>
            <numerusform>%Ln person was there already, the server says.</numerusform>
            <numerusform>%Ln people were there already, the server says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those blocked were there already; the server did not say who.</source>
        <translation>
            <numerusform>%Ln of those blocked was there already; the server did not say who.</numerusform>
            <numerusform>%Ln of those blocked were there already; the server did not say who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.</source>
        <translation>
            <numerusform>... and %Ln more rejected row; muster-cli jobs report %1 lists them all.</numerusform>
            <numerusform>... and %Ln more rejected rows; muster-cli jobs report %1 lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.</source>
        <translation>
            <numerusform>Read back: %Ln person is missing from the list; muster-cli jobs report %1 says who.</numerusform>
            <numerusform>Read back: %Ln people are missing from the list; muster-cli jobs report %1 says who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were not sent.</source>
        <translation>
            <numerusform>%Ln person was not sent.</numerusform>
            <numerusform>%Ln people were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.</source>
        <translation>
            <numerusform>%Ln person is in doubt: their answer was lost. Resuming the job finds out.</numerusform>
            <numerusform>%Ln people are in doubt: their answer was lost. Resuming the job finds out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1 so far.</source>
        <translation>
            <numerusform>Unblocked %Ln person in %1 so far.</numerusform>
            <numerusform>Unblocked %Ln people in %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1 so far.</source>
        <translation>
            <numerusform>Blocked %Ln person in %1 so far.</numerusform>
            <numerusform>Blocked %Ln people in %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still to be sent.</source>
        <translation>
            <numerusform>%Ln person is still to be sent.</numerusform>
            <numerusform>%Ln people are still to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay in doubt: their answer was lost.</source>
        <translation>
            <numerusform>%Ln person stays in doubt: the answer was lost.</numerusform>
            <numerusform>%Ln people stay in doubt: their answers were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1.</source>
        <translation>
            <numerusform>Added %Ln lead to %1.</numerusform>
            <numerusform>Added %Ln leads to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1.</source>
        <translation>
            <numerusform>Changed %Ln lead of %1.</numerusform>
            <numerusform>Changed %Ln leads of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) of %1.</source>
        <translation>
            <numerusform>Paused %Ln lead of %1.</numerusform>
            <numerusform>Paused %Ln leads of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) of %1.</source>
        <translation>
            <numerusform>Resumed %Ln lead of %1.</numerusform>
            <numerusform>Resumed %Ln leads of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1.</source>
        <translation>
            <numerusform>Removed %Ln lead from %1.</numerusform>
            <numerusform>Removed %Ln leads from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were on the roster already, the server says.</source>
        <translation>
            <numerusform>%Ln lead was on the roster already, the server says.</numerusform>
            <numerusform>%Ln leads were on the roster already, the server says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were no longer on the roster.</source>
        <translation>
            <numerusform>%Ln lead was no longer on the roster.</numerusform>
            <numerusform>%Ln leads were no longer on the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those added were on the roster already; the server did not say who.</source>
        <translation>
            <numerusform>%Ln of those added was on the roster already; the server did not say who.</numerusform>
            <numerusform>%Ln of those added were on the roster already; the server did not say who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.</source>
        <translation>
            <numerusform>Read back: %Ln lead is not as it should be; muster-cli jobs report %1 says who.</numerusform>
            <numerusform>Read back: %Ln leads are not as they should be; muster-cli jobs report %1 says who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) needed no change.</source>
        <translation>
            <numerusform>%Ln lead needed no change.</numerusform>
            <numerusform>%Ln leads needed no change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1?</source>
        <translation>
            <numerusform>Unblock %Ln person in %1?</numerusform>
            <numerusform>Unblock %Ln people in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1?</source>
        <translation>
            <numerusform>Block %Ln person in %1?</numerusform>
            <numerusform>Block %Ln people in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the list</source>
        <translation>
            <numerusform>%Ln missing on the list</numerusform>
            <numerusform>%Ln missing on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the list</source>
        <translation>
            <numerusform>%Ln still on the list</numerusform>
            <numerusform>%Ln still on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s)</source>
        <translation>
            <numerusform>Unblocked %Ln person</numerusform>
            <numerusform>Unblocked %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer blocked</source>
        <translation>
            <numerusform>%Ln was no longer blocked</numerusform>
            <numerusform>%Ln were no longer blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s)</source>
        <translation>
            <numerusform>Blocked %Ln person</numerusform>
            <numerusform>Blocked %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were already blocked</source>
        <translation>
            <numerusform>%Ln was already blocked</numerusform>
            <numerusform>%Ln were already blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln person(s) in %1</source>
        <translation>
            <numerusform>Unblocking %Ln person in %1</numerusform>
            <numerusform>Unblocking %Ln people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln person(s) in %1</source>
        <translation>
            <numerusform>Blocking %Ln person in %1</numerusform>
            <numerusform>Blocking %Ln people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist: %Ln person(s)</source>
        <translation>
            <numerusform>Reading the blocklist: %Ln person</numerusform>
            <numerusform>Reading the blocklist: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1?</source>
        <translation>
            <numerusform>Add %Ln lead to %1?</numerusform>
            <numerusform>Add %Ln leads to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1?</source>
        <translation>
            <numerusform>Change %Ln lead of %1?</numerusform>
            <numerusform>Change %Ln leads of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation>
            <numerusform>Remove %Ln lead from %1?</numerusform>
            <numerusform>Remove %Ln leads from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation>
            <numerusform>Pause %Ln lead of %1?</numerusform>
            <numerusform>Pause %Ln leads of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation>
            <numerusform>Resume %Ln lead of %1?</numerusform>
            <numerusform>Resume %Ln leads of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the roster</source>
        <translation>
            <numerusform>%Ln missing on the roster</numerusform>
            <numerusform>%Ln missing on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the roster</source>
        <translation>
            <numerusform>%Ln still on the roster</numerusform>
            <numerusform>%Ln still on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as it should be</source>
        <translation>
            <numerusform>%Ln not as it should be</numerusform>
            <numerusform>%Ln not as it should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were on the roster already</source>
        <translation>
            <numerusform>%Ln was on the roster already</numerusform>
            <numerusform>%Ln were on the roster already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer on the roster</source>
        <translation>
            <numerusform>%Ln was no longer on the roster</numerusform>
            <numerusform>%Ln were no longer on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were so already</source>
        <translation>
            <numerusform>%Ln was so already</numerusform>
            <numerusform>%Ln were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the roster: %Ln lead(s)</source>
        <translation>
            <numerusform>Reading the roster: %Ln lead</numerusform>
            <numerusform>Reading the roster: %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln lead(s) to %1</source>
        <translation>
            <numerusform>Adding %Ln lead to %1</numerusform>
            <numerusform>Adding %Ln leads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Editing %Ln lead in %1</numerusform>
            <numerusform>Editing %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln lead(s) from %1</source>
        <translation>
            <numerusform>Removing %Ln lead from %1</numerusform>
            <numerusform>Removing %Ln leads from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptying the roster of %1: %Ln lead(s)</source>
        <translation>
            <numerusform>Emptying the roster of %1: %Ln lead</numerusform>
            <numerusform>Emptying the roster of %1: %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pausing %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Pausing %Ln lead in %1</numerusform>
            <numerusform>Pausing %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Resuming %Ln lead in %1</numerusform>
            <numerusform>Resuming %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1</source>
        <translation>
            <numerusform>Added %Ln lead to %1</numerusform>
            <numerusform>Added %Ln leads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1</source>
        <translation>
            <numerusform>Changed %Ln lead of %1</numerusform>
            <numerusform>Changed %Ln leads of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1</source>
        <translation>
            <numerusform>Removed %Ln lead from %1</numerusform>
            <numerusform>Removed %Ln leads from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Paused %Ln lead in %1</numerusform>
            <numerusform>Paused %Ln leads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) in %1</source>
        <translation>
            <numerusform>Resumed %Ln lead in %1</numerusform>
            <numerusform>Resumed %Ln leads in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobUndo</name>
    <message numerus="yes">
        <source>The position of %Ln lead(s) stays as it is: SendKit&apos;s roster did not tell what it was before.</source>
        <translation>
            <numerusform>The position of %Ln lead stays as it is: SendKit&apos;s roster did not tell what it was before.</numerusform>
            <numerusform>The position of %Ln leads stays as it is: SendKit&apos;s roster did not tell what they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) had a whole name other than first and last name: that does not come back.</source>
        <translation>
            <numerusform>%Ln lead had a whole name other than first and last name: that does not come back.</numerusform>
            <numerusform>%Ln leads had a whole name other than first and last name: that does not come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadDetails</name>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation>
            <numerusform>%Ln person selected</numerusform>
            <numerusform>%Ln people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln roster(s) read</source>
        <translation>
            <numerusform>%1 of %Ln roster read</numerusform>
            <numerusform>%1 of %Ln rosters read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistOverview</name>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedListCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) blocked in %1</source>
        <translation>
            <numerusform>%Ln person blocked in %1</numerusform>
            <numerusform>%Ln people blocked in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln person to %1.</numerusform>
            <numerusform>Wrote %Ln people to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or domain(s) blocked in %1</source>
        <translation>
            <numerusform>%Ln address or domain blocked in %1</numerusform>
            <numerusform>%Ln addresses or domains blocked in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln address(es) or domain(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln address or domain to %1.</numerusform>
            <numerusform>Wrote %Ln addresses or domains to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlocklistCommand</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the list have no identifier and were left out.</source>
        <translation>
            <numerusform>%Ln entry of the list has no identifier and was left out.</numerusform>
            <numerusform>%Ln entries of the list have no identifier and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsListCommand</name>
    <message numerus="yes">
        <source>%Ln campaign(s) remembered for %1.</source>
        <translation>
            <numerusform>%Ln campaign remembered for %1.</numerusform>
            <numerusform>%Ln campaigns remembered for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) on %1.</source>
        <translation>
            <numerusform>%Ln campaign on %1.</numerusform>
            <numerusform>%Ln campaigns on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsTestCommand</name>
    <message numerus="yes">
        <source>It answered in %Ln millisecond(s).</source>
        <translation>
            <numerusform>It answered in %Ln millisecond.</numerusform>
            <numerusform>It answered in %Ln milliseconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobCommand</name>
    <message numerus="yes">
        <source>“%1” is too short to name a job; give at least %Ln character(s) of its ID.</source>
        <translation>
            <numerusform>“%1” is too short to name a job; give at least %Ln character of its ID.</numerusform>
            <numerusform>“%1” is too short to name a job; give at least %Ln characters of its ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation>
            <numerusform>  ... and %Ln more.</numerusform>
            <numerusform>  ... and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsCancelCommand</name>
    <message numerus="yes">
        <source>%Ln row(s) had been sent.</source>
        <translation>
            <numerusform>%Ln row had been sent.</numerusform>
            <numerusform>%Ln rows had been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not sent.</source>
        <translation>
            <numerusform>%Ln row was not sent.</numerusform>
            <numerusform>%Ln rows were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.</source>
        <translation>
            <numerusform>Up to %Ln more row may have been done: its answer was lost, and it stays in doubt.</numerusform>
            <numerusform>Up to %Ln more rows may have been done: their answers were lost, and they stay in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsResumeCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) in doubt are looked up first; who is missing is sent as well.</source>
        <translation>
            <numerusform>%Ln person in doubt is looked up first; who is missing is sent as well.</numerusform>
            <numerusform>%Ln people in doubt are looked up first; who is missing is sent as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsUndoCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) will be unblocked:</source>
        <translation>
            <numerusform>%Ln person will be unblocked:</numerusform>
            <numerusform>%Ln people will be unblocked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be blocked again, with their old reasons:</source>
        <translation>
            <numerusform>%Ln person will be blocked again, with the old reason:</numerusform>
            <numerusform>%Ln people will be blocked again, with their old reasons:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation>
            <numerusform>  ... and %Ln more.</numerusform>
            <numerusform>  ... and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay as they are: that job did not change them.</source>
        <translation>
            <numerusform>%Ln person stays as they are: that job did not change them.</numerusform>
            <numerusform>%Ln people stay as they are: that job did not change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be added to the roster again:</source>
        <translation>
            <numerusform>%Ln lead will be added to the roster again:</numerusform>
            <numerusform>%Ln leads will be added to the roster again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will get their old text back:</source>
        <translation>
            <numerusform>%Ln lead will get its old text back:</numerusform>
            <numerusform>%Ln leads will get their old text back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be removed from the roster:</source>
        <translation>
            <numerusform>%Ln lead will be removed from the roster:</numerusform>
            <numerusform>%Ln leads will be removed from the roster:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be paused again:</source>
        <translation>
            <numerusform>%Ln lead will be paused again:</numerusform>
            <numerusform>%Ln leads will be paused again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be resumed again:</source>
        <translation>
            <numerusform>%Ln lead will be resumed again:</numerusform>
            <numerusform>%Ln leads will be resumed again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterAddCommand</name>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s).</source>
        <translation>
            <numerusform>Compared with %Ln blocklist.</numerusform>
            <numerusform>Compared with %Ln blocklists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterListCommand</name>
    <message numerus="yes">
        <source>%Ln lead(s) of the roster have no ID and were left out.</source>
        <translation>
            <numerusform>%Ln lead of the roster has no ID and was left out.</numerusform>
            <numerusform>%Ln leads of the roster have no ID and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) on the roster of %1.</source>
        <translation>
            <numerusform>%Ln lead on the roster of %1.</numerusform>
            <numerusform>%Ln leads on the roster of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 with this status.</source>
        <translation>
            <numerusform>%Ln lead of %1 with this status.</numerusform>
            <numerusform>%Ln leads of %1 with this status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln lead(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln lead to %1.</numerusform>
            <numerusform>Wrote %Ln leads to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterWipeCommand</name>
    <message numerus="yes">
        <source>This removes %Ln lead(s), all there are, from %1.</source>
        <translation>
            <numerusform>This removes %Ln lead, all there are, from %1.</numerusform>
            <numerusform>This removes %Ln leads, all there are, from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Closing</name>
    <message numerus="yes">
        <source>%Ln job(s) is/are still running</source>
        <translation>
            <numerusform>%Ln job is still running</numerusform>
            <numerusform>%Ln jobs are still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are being paused or cancelled</source>
        <translation>
            <numerusform>%Ln job is being paused or cancelled</numerusform>
            <numerusform>%Ln jobs are being paused or cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln person(s)</source>
        <translation>
            <numerusform>Export %Ln person</numerusform>
            <numerusform>Export %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::Exports</name>
    <message numerus="yes">
        <source>Exported %Ln person(s) to %1</source>
        <translation>
            <numerusform>Exported %Ln person to %1</numerusform>
            <numerusform>Exported %Ln people to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::FindBar</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::FunnelPanel</name>
    <message numerus="yes">
        <source>%Ln reply(ies); the server does not say when.</source>
        <translation>
            <numerusform>%Ln reply; the server does not say when.</numerusform>
            <numerusform>%Ln replies; the server does not say when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::GuideDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation>
            <numerusform>%Ln place found</numerusform>
            <numerusform>%Ln places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::HistoryPage</name>
    <message numerus="yes">
        <source>Delete jobs older than %Ln day(s)…</source>
        <translation>
            <numerusform>Delete jobs older than %Ln day…</numerusform>
            <numerusform>Delete jobs older than %Ln days…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stand(s) in the history.</source>
        <translation>
            <numerusform>%Ln job stands in the history.</numerusform>
            <numerusform>%Ln jobs stand in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.</source>
        <translation>
            <numerusform>%Ln row that was not sent will not be sent any more. What was done stays done.</numerusform>
            <numerusform>%Ln rows that were not sent will not be sent any more. What was done stays done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s) from the history?</source>
        <translation>
            <numerusform>Delete %Ln job from the history?</numerusform>
            <numerusform>Delete %Ln jobs from the history?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s)</source>
        <translation>
            <numerusform>Delete %Ln job</numerusform>
            <numerusform>Delete %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No job that has ended is older than %Ln day(s).</source>
        <translation>
            <numerusform>No job that has ended is older than %Ln day.</numerusform>
            <numerusform>No job that has ended is older than %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::ImportDialog</name>
    <message numerus="yes">
        <source>You changed %Ln cell(s).</source>
        <translation>
            <numerusform>You changed %Ln cell.</numerusform>
            <numerusform>You changed %Ln cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You discarded %Ln row(s).</source>
        <translation>
            <numerusform>You discarded %Ln row.</numerusform>
            <numerusform>You discarded %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation>
            <numerusform>Checking %Ln row…</numerusform>
            <numerusform>Checking %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your change(s) no longer fit(s) and was/were left out.</source>
        <translation>
            <numerusform>%Ln of your change no longer fit and was left out.</numerusform>
            <numerusform>%Ln of your changes no longer fits and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::JobActions</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::JobBanner</name>
    <message numerus="yes">
        <source>%Ln job(s) was/were interrupted:</source>
        <translation>
            <numerusform>%Ln job was interrupted:</numerusform>
            <numerusform>%Ln jobs were interrupted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) to be gone on with:</source>
        <translation>
            <numerusform>%Ln job waits to be gone on with:</numerusform>
            <numerusform>%Ln jobs wait to be gone on with:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::JobDetails</name>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln job selected</numerusform>
            <numerusform>%Ln jobs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were so already; the server did not say who.</source>
        <translation>
            <numerusform>%Ln of them was so already; the server did not say who.</numerusform>
            <numerusform>%Ln of them were so already; the server did not say who.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are not on the list as it/they should be.</source>
        <translation>
            <numerusform>%Ln row is not on the list as it should be.</numerusform>
            <numerusform>%Ln rows are not on the list as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsDialog</name>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>Saved %Ln row to %1</numerusform>
            <numerusform>Saved %Ln rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::LeadTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::LeadsDialog</name>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1 again?</source>
        <translation>
            <numerusform>Add %Ln lead to %1 again?</numerusform>
            <numerusform>Add %Ln leads to %1 again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation>
            <numerusform>Add %Ln lead</numerusform>
            <numerusform>Add %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1 back?</source>
        <translation>
            <numerusform>Change %Ln lead of %1 back?</numerusform>
            <numerusform>Change %Ln leads of %1 back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) back</source>
        <translation>
            <numerusform>Change %Ln lead back</numerusform>
            <numerusform>Change %Ln leads back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation>
            <numerusform>Pause %Ln lead of %1?</numerusform>
            <numerusform>Pause %Ln leads of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s)</source>
        <translation>
            <numerusform>Pause %Ln lead</numerusform>
            <numerusform>Pause %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation>
            <numerusform>Resume %Ln lead of %1?</numerusform>
            <numerusform>Resume %Ln leads of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s)</source>
        <translation>
            <numerusform>Resume %Ln lead</numerusform>
            <numerusform>Resume %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation>
            <numerusform>Remove %Ln lead from %1?</numerusform>
            <numerusform>Remove %Ln leads from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation>
            <numerusform>Remove %Ln lead</numerusform>
            <numerusform>Remove %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::MainWindow</name>
    <message numerus="yes">
        <source>%Ln job(s) on %1 has/have not ended</source>
        <translation>
            <numerusform>%Ln job on %1 has not ended</numerusform>
            <numerusform>%Ln jobs on %1 have not ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::ReadingBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln row a second</numerusform>
            <numerusform>%Ln rows a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::RememberedColumnsDialog</name>
    <message numerus="yes">
        <source>Muster will guess again for %Ln kind(s) of table.</source>
        <translation>
            <numerusform>Muster will guess again for %Ln kind of table.</numerusform>
            <numerusform>Muster will guess again for %Ln kinds of table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogDialog</name>
    <message numerus="yes">
        <source>Paused; %Ln new request(s)</source>
        <translation>
            <numerusform>Paused; %Ln new request</numerusform>
            <numerusform>Paused; %Ln new requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::RequestsDialog</name>
    <message numerus="yes">
        <source>The first %1 of %Ln request(s), in this order.</source>
        <translation>
            <numerusform>The first %1 of %Ln request, in this order.</numerusform>
            <numerusform>The first %1 of %Ln requests, in this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), in this order.</source>
        <translation>
            <numerusform>%Ln request, in this order.</numerusform>
            <numerusform>%Ln requests, in this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::ReviewNote</name>
    <message numerus="yes">
        <source>%Ln invalid row(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln invalid row will not be sent.</numerusform>
            <numerusform>%Ln invalid rows will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation>
            <numerusform>%Ln row discarded.</numerusform>
            <numerusform>%Ln rows discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid.</source>
        <translation>
            <numerusform>%Ln invalid.</numerusform>
            <numerusform>%Ln invalid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln discarded.</source>
        <translation>
            <numerusform>%Ln discarded.</numerusform>
            <numerusform>%Ln discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::ReviewStep</name>
    <message numerus="yes">
        <source>used for %Ln row(s)</source>
        <translation>
            <numerusform>used for %Ln row</numerusform>
            <numerusform>used for %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::RosterBackup</name>
    <message numerus="yes">
        <source>%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.</source>
        <translation>
            <numerusform>%Ln row of the roster could not be read, so that the backup would not be the whole of it.</numerusform>
            <numerusform>%Ln rows of the roster could not be read, so that the backup would not be the whole of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::RosterDetails</name>
    <message numerus="yes">
        <source>%Ln lead(s) selected</source>
        <translation>
            <numerusform>%Ln lead selected</numerusform>
            <numerusform>%Ln leads selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::SidebarModel</name>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) for you</source>
        <translation>
            <numerusform>%Ln job waits for you</numerusform>
            <numerusform>%Ln jobs wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::SourceStep</name>
    <message numerus="yes">
        <source>Only the %Ln row(s) that did not go through are taken from this result file.</source>
        <translation>
            <numerusform>Only the %Ln row that did not go through is taken from this result file.</numerusform>
            <numerusform>Only the %Ln rows that did not go through are taken from this result file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a result file: %1 of %Ln row(s) did not go through.</source>
        <translation>
            <numerusform>This is a result file: %1 of %Ln row did not go through.</numerusform>
            <numerusform>This is a result file: %1 of %Ln rows did not go through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::TeamProfileDialog</name>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation>
            <numerusform>Import %Ln item</numerusform>
            <numerusform>Import %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added.</source>
        <translation>
            <numerusform>%Ln item was added.</numerusform>
            <numerusform>%Ln items were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added under a new name.</source>
        <translation>
            <numerusform>%Ln item was added under a new name.</numerusform>
            <numerusform>%Ln items were added under a new name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were replaced.</source>
        <translation>
            <numerusform>%Ln item was replaced.</numerusform>
            <numerusform>%Ln items were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed as it was/they were.</source>
        <translation>
            <numerusform>%Ln item stayed as it was.</numerusform>
            <numerusform>%Ln items stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::UnblockDialog</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s)?</source>
        <translation>
            <numerusform>Unblock %Ln person?</numerusform>
            <numerusform>Unblock %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)</source>
        <translation>
            <numerusform>Unblock %Ln person</numerusform>
            <numerusform>Unblock %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) again?</source>
        <translation>
            <numerusform>Block %Ln person again?</numerusform>
            <numerusform>Block %Ln people again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation>
            <numerusform>Block %Ln person</numerusform>
            <numerusform>Block %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::VerifyDialog</name>
    <message numerus="yes">
        <source>Reading the blocklist… %Ln person(s) so far</source>
        <translation>
            <numerusform>Reading the blocklist… %Ln person so far</numerusform>
            <numerusform>Reading the blocklist… %Ln people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the do-not-contact list… %Ln entry(s) so far</source>
        <translation>
            <numerusform>Reading the do-not-contact list… %Ln entry so far</numerusform>
            <numerusform>Reading the do-not-contact list… %Ln entries so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::WipeDialog</name>
    <message numerus="yes">
        <source>%1 holds %Ln lead(s).</source>
        <translation>
            <numerusform>%1 holds %Ln lead.</numerusform>
            <numerusform>%1 holds %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation>
            <numerusform>Remove %Ln lead</numerusform>
            <numerusform>Remove %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muster::WriteDialog</name>
    <message numerus="yes">
        <source>%Ln other(s) stay(s) as it was before: that job did not change them.</source>
        <translation>
            <numerusform>%Ln other stays as it was before: that job did not change it.</numerusform>
            <numerusform>%Ln others stay as they were before: that job did not change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickedReport</name>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation>
            <numerusform>... and %Ln more such row; --output FILE lists them all.</numerusform>
            <numerusform>... and %Ln more such rows; --output FILE lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestScript</name>
    <message numerus="yes">
        <source>%Ln request(s), in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</source>
        <translation>
            <numerusform>%Ln request, in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</numerusform>
            <numerusform>%Ln requests, in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterNotice</name>
    <message numerus="yes">
        <source>%Ln lead(s) stand(s) on it.</source>
        <translation>
            <numerusform>%Ln lead stands on it.</numerusform>
            <numerusform>%Ln leads stand on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an ID left out</source>
        <translation>
            <numerusform>%Ln row without an ID left out</numerusform>
            <numerusform>%Ln rows without an ID left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out.</source>
        <translation>
            <numerusform>%Ln blank row left out.</numerusform>
            <numerusform>%Ln blank rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header, the first one is row %1.</source>
        <translation>
            <numerusform>%Ln row has fewer or more cells than the header: row %1.</numerusform>
            <numerusform>%Ln rows have fewer or more cells than the header, the first one is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out.</source>
        <translation>
            <numerusform>%Ln line above the table left out.</numerusform>
            <numerusform>%Ln lines above the table left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) without a header left out.</source>
        <translation>
            <numerusform>%Ln empty column without a header left out.</numerusform>
            <numerusform>%Ln empty columns without a header left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a result file; %Ln row(s) of it did not go through.</source>
        <translation>
            <numerusform>This is a result file; %Ln row of it did not go through.</numerusform>
            <numerusform>This is a result file; %Ln rows of it did not go through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were replaced by blanks.</source>
        <translation>
            <numerusform>%Ln NUL byte was replaced by a blank.</numerusform>
            <numerusform>%Ln NUL bytes were replaced by blanks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are not valid %1 and were replaced</source>
        <translation>
            <numerusform>%Ln byte is not valid %1 and was replaced</numerusform>
            <numerusform>%Ln bytes are not valid %1 and were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.</source>
        <translation>
            <numerusform>%Ln row is hidden in the workbook and was read all the same: row %1.</numerusform>
            <numerusform>%Ln rows are hidden in the workbook and were read all the same, the first one is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) of merged cells: their text counts for the first cell only.</source>
        <translation>
            <numerusform>%Ln area of merged cells: its text counts for the first cell only.</numerusform>
            <numerusform>%Ln areas of merged cells: their text counts for the first cell only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1.</source>
        <translation>
            <numerusform>%Ln line without a person left out: line %1.</numerusform>
            <numerusform>%Ln lines without a person left out: lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out</source>
        <translation>
            <numerusform>%Ln blank row left out</numerusform>
            <numerusform>%Ln blank rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) %1</source>
        <extracomment>Numbers of rows follow; the plural goes by how many there are</extracomment>
        <translation>
            <numerusform>row %1</numerusform>
            <numerusform>rows %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)</source>
        <translation>
            <numerusform>%Ln byte shows as �, since it cannot be read as %1 (try another encoding)</numerusform>
            <numerusform>%Ln bytes show as �, since they cannot be read as %1 (try another encoding)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header</source>
        <translation>
            <numerusform>%Ln row has fewer or more cells than the header</numerusform>
            <numerusform>%Ln rows have fewer or more cells than the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet were read too</source>
        <translation>
            <numerusform>%Ln hidden row of the sheet was read too</numerusform>
            <numerusform>%Ln hidden rows of the sheet were read too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out</source>
        <translation>
            <numerusform>%Ln line above the table left out</numerusform>
            <numerusform>%Ln lines above the table left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) left out</source>
        <translation>
            <numerusform>%Ln empty column left out</numerusform>
            <numerusform>%Ln empty columns left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) read as blanks</source>
        <translation>
            <numerusform>%Ln NUL byte read as a blank</numerusform>
            <numerusform>%Ln NUL bytes read as blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged area(s), whose text stands in the first cell only</source>
        <translation>
            <numerusform>%Ln merged area, whose text stands in the first cell only</numerusform>
            <numerusform>%Ln merged areas, whose text stands in the first cell only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1</source>
        <translation>
            <numerusform>%Ln line without a person left out: line %1</numerusform>
            <numerusform>%Ln lines without a person left out: lines %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) found in the text</source>
        <translation>
            <numerusform>%Ln profile link found in the text</numerusform>
            <numerusform>%Ln profile links found in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictReport</name>
    <message numerus="yes">
        <source>... and %Ln more invalid row(s); --output FILE lists them all.</source>
        <translation>
            <numerusform>... and %Ln more invalid row; --output FILE lists them all.</numerusform>
            <numerusform>... and %Ln more invalid rows; --output FILE lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready row(s) go without a cell that cannot be used:</source>
        <translation>
            <numerusform>%Ln ready row goes without a cell that cannot be used:</numerusform>
            <numerusform>%Ln ready rows go without a cell that cannot be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation>
            <numerusform>... and %Ln more such row; --output FILE lists them all.</numerusform>
            <numerusform>... and %Ln more such rows; --output FILE lists them all.</numerusform>
        </translation>
    </message>
</context>
</TS>
