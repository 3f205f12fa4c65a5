<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 hat die Anfrage abgelehnt: %2</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation><numerusform>Versuchen Sie es in %Ln Minute erneut.</numerusform><numerusform>Versuchen Sie es in %Ln Minuten erneut.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Muster stopped there.</source>
        <translation>Muster hat dort aufgehört.</translation>
    </message>
    <message>
        <source>Check the network and the connection's address, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse der Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1's certificate cannot be trusted.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Muster sent nothing there.</source>
        <translation>Muster hat nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the connection's address. If it is right, ask whoever runs that server or your network.</source>
        <translation>Prüfen Sie die Adresse der Verbindung. Ist sie richtig, fragen Sie die Betreiber des Servers oder Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Muster tried several times and stopped waiting.</source>
        <translation>Muster hat es mehrmals versucht und wartet nicht länger.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not accept the API key.</source>
        <translation>%1 hat den API-Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter the key again; it may have been revoked or mistyped.</source>
        <translation>Geben Sie den Schlüssel neu ein; er wurde vielleicht widerrufen oder vertippt.</translation>
    </message>
    <message>
        <source>This key may not do that in %1.</source>
        <translation>Dieser Schlüssel hat in %1 nicht das Recht dazu.</translation>
    </message>
    <message>
        <source>Ask an administrator of the workspace, or check the plan's licence.</source>
        <translation>Fragen Sie die Administration des Workspace oder prüfen Sie, was Ihr Tarif enthält.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 kennt nicht, was angefragt wurde.</translation>
    </message>
    <message>
        <source>Check the campaign's ID and the connection's address.</source>
        <translation>Prüfen Sie die ID der Kampagne und die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Something changed in %1 at the same time.</source>
        <translation>In %1 wurde gleichzeitig etwas geändert.</translation>
    </message>
    <message>
        <source>Muster did not overwrite it.</source>
        <translation>Muster hat es nicht überschrieben.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Laden Sie neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The campaign has left draft, so its roster is frozen.</source>
        <translation>Die Kampagne ist kein Entwurf mehr, daher ist ihre Leadliste eingefroren.</translation>
    </message>
    <message>
        <source>Muster stopped.</source>
        <translation>Muster hat aufgehört.</translation>
    </message>
    <message>
        <source>Only a draft campaign's leads can be changed.</source>
        <translation>Nur die Leads einer Entwurfskampagne lassen sich ändern.</translation>
    </message>
    <message>
        <source>%1 asked Muster to slow down.</source>
        <translation>%1 hat Muster gebeten, langsamer zu senden.</translation>
    </message>
    <message>
        <source>Muster did not send it again.</source>
        <translation>Muster hat es nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Muster cannot read.</source>
        <translation>%1 hat eine Antwort gesendet, die Muster nicht lesen kann.</translation>
    </message>
    <message>
        <source>Muster did not guess at it.</source>
        <translation>Muster hat nichts hineingedeutet.</translation>
    </message>
    <message>
        <source>Check the connection's address; if it is right, try again later.</source>
        <translation>Prüfen Sie die Adresse der Verbindung; ist sie richtig, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>%1's answer to a change was lost.</source>
        <translation>Die Antwort von %1 auf eine Änderung ging verloren.</translation>
    </message>
    <message>
        <source>Muster did not repeat the change blindly.</source>
        <translation>Muster hat die Änderung nicht blind wiederholt.</translation>
    </message>
    <message>
        <source>Reload to see what happened before you try again.</source>
        <translation>Laden Sie neu, um zu sehen, was geschehen ist, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist gescheitert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>BlockedLead</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time in a table; the month's short name comes from the locale. Keep it short.</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>On no roster that was read</source>
        <translation>Auf keiner eingelesenen Leadliste</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>BlockedSince</name>
    <message>
        <source>on the blocklist</source>
        <translation>auf der Sperrliste</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>seit %1: %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>auf %1: %2</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>auf %1 seit %2</translation>
    </message>
    <message>
        <source>on %1 since %2: %3</source>
        <translation>auf %1 seit %2: %3</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>auf der Leadliste</translation>
    </message>
    <message>
        <source>on the roster: %1</source>
        <translation>auf der Leadliste: %1</translation>
    </message>
    <message>
        <source>on the roster since %1</source>
        <translation>auf der Leadliste seit %1</translation>
    </message>
    <message>
        <source>on the roster since %1: %2</source>
        <translation>auf der Leadliste seit %1: %2</translation>
    </message>
</context>
<context>
    <name>BlocklistNotice</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln Person</numerusform><numerusform>%Ln Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation><numerusform>%Ln Adresse</numerusform><numerusform>%Ln Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation><numerusform>%Ln Domain</numerusform><numerusform>%Ln Domains</numerusform></translation>
    </message>
    <message>
        <source>never contacted by any campaign</source>
        <translation>kein Kontakt durch Kampagnen</translation>
    </message>
    <message>
        <source>never contacted by this campaign</source>
        <translation>kein Kontakt durch diese Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) could be loaded.</source>
        <translation><numerusform>Nur %Ln Eintrag konnte geladen werden.</numerusform><numerusform>Nur %Ln Einträge konnten geladen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) could be loaded.</source>
        <translation><numerusform>Nur %Ln Person konnte geladen werden.</numerusform><numerusform>Nur %Ln Personen konnten geladen werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) have been loaded.</source>
        <translation><numerusform>Nur %Ln Eintrag wurde geladen.</numerusform><numerusform>Nur %Ln Einträge wurden geladen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) have been loaded.</source>
        <translation><numerusform>Nur %Ln Person wurde geladen.</numerusform><numerusform>Nur %Ln Personen wurden geladen.</numerusform></translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>Angezeigt wird die Liste mit Stand %1.</translation>
    </message>
    <message>
        <source>Nothing is on the do-not-contact list yet. No campaign writes to the addresses and domains on it.</source>
        <translation>Auf der Kontaktsperrliste steht noch nichts. Keine Kampagne schreibt an die Adressen und Domains darauf.</translation>
    </message>
    <message>
        <source>Paste addresses or domains, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Fügen Sie Adressen oder Domains ein, wählen Sie eine Datei oder legen Sie eine CSV- oder Excel-Datei auf dieser Seite ab.</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Adressen sperren…</translation>
    </message>
    <message>
        <source>Nobody is blocked in this workspace yet. No campaign contacts the people on this list.</source>
        <translation>In diesem Workspace ist noch niemand gesperrt. Keine Kampagne kontaktiert die Personen auf dieser Liste.</translation>
    </message>
    <message>
        <source>Nobody is blocked in this campaign yet. It does not contact the people on this list.</source>
        <translation>In dieser Kampagne ist noch niemand gesperrt. Sie kontaktiert die Personen auf dieser Liste nicht.</translation>
    </message>
    <message>
        <source>Paste names, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Fügen Sie Namen ein, wählen Sie eine Datei oder legen Sie eine CSV- oder Excel-Datei auf dieser Seite ab.</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Personen sperren…</translation>
    </message>
    <message>
        <source>Nothing on this list matches the filters.</source>
        <translation>Kein Eintrag dieser Liste passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nobody on this list matches the filters.</source>
        <translation>Niemand auf dieser Liste passt zu den Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) stand on it.</source>
        <translation><numerusform>%Ln Eintrag steht darauf.</numerusform><numerusform>%Ln Einträge stehen darauf.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stand on it.</source>
        <translation><numerusform>%Ln Person steht darauf.</numerusform><numerusform>%Ln Personen stehen darauf.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Liste wird geladen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln entry(s) so far</source>
        <translation><numerusform>Lädt… bisher %Ln Eintrag</numerusform><numerusform>Lädt… bisher %Ln Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln person(s) so far</source>
        <translation><numerusform>Lädt… bisher %Ln Person</numerusform><numerusform>Lädt… bisher %Ln Personen</numerusform></translation>
    </message>
    <message>
        <source>not the whole list</source>
        <translation>nicht die ganze Liste</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a readable identifier</source>
        <translation><numerusform>%Ln weitere ohne lesbare Kennung</numerusform><numerusform>%Ln weitere ohne lesbare Kennung</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>wird neu geladen…</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>launching</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>“%1” is not of the form FIELD=HEADER.</source>
        <translation>„%1“ hat nicht die Form FIELD=HEADER.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its columns are: %3.</source>
        <translation>%1 hat keine Spalte „%2“. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>The column “%1” is given to both %2 and %3. It can serve one of them.</source>
        <translation>Die Spalte „%1“ ist sowohl %2 als auch %3 zugewiesen. Sie kann nur für eines davon stehen.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>looks like profiles</source>
        <translation>sieht nach Profilen aus</translation>
    </message>
    <message>
        <source>looks like addresses or domains</source>
        <translation>sieht nach Adressen oder Domains aus</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>sieht nach E-Mail-Adressen aus</translation>
    </message>
    <message>
        <source>judged by its cells</source>
        <translation>nach Zellinhalt</translation>
    </message>
    <message>
        <source>&amp;Public identifier</source>
        <translation>Öffentliche &amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;LinkedIn profile</source>
        <translation>&amp;LinkedIn-Profil</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>F&amp;ull name</source>
        <translation>Ganzer Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Profil&amp;slogan</translation>
    </message>
    <message>
        <source>A&amp;ddress or domain</source>
        <translation>&amp;Adresse oder Domain</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>LinkedIn campaign</source>
        <translation>LinkedIn-Kampagne</translation>
    </message>
    <message>
        <source>E-mail campaign</source>
        <translation>E-Mail-Kampagne</translation>
    </message>
    <message>
        <source>SendKit campaign</source>
        <translation>SendKit-Kampagne</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Kontaktsperrliste</translation>
    </message>
    <message>
        <source>remembered from %1</source>
        <extracomment>A day follows: "12 Mar"</extracomment>
        <translation>gemerkt am %1</translation>
    </message>
    <message>
        <source>You chose it on %1 for a table with the same headers.</source>
        <translation>Sie haben sie am %1 für eine Tabelle mit der gleichen Kopfzeile gewählt.</translation>
    </message>
    <message>
        <source>the only column</source>
        <translation>die einzige Spalte</translation>
    </message>
    <message>
        <source>matched by its header</source>
        <translation>nach Überschrift</translation>
    </message>
    <message>
        <source>The header says it, and the cells do not contradict.</source>
        <translation>Die Überschrift besagt es, und die Zellen widersprechen nicht.</translation>
    </message>
    <message>
        <source>The header does not say it, but most cells look like it.</source>
        <translation>Die Überschrift besagt es nicht, aber die meisten Zellen sehen danach aus.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Muster is not sure: the header may mean something else, or the cells do not fit it.</source>
        <translation>Muster ist nicht sicher: Die Überschrift kann etwas anderes meinen, oder die Zellen passen nicht dazu.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>A field's name follows: "Company"</extracomment>
        <translation>Jetzt bei %1</translation>
    </message>
    <message>
        <source>A column can fill one field only.</source>
        <translation>Eine Spalte kann nur ein Feld füllen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.</source>
        <translation>%1 braucht einen Wert: %1 %2. Schreiben Sie %1=VALUE, wenn der Wert mit Bindestrichen beginnt.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Geben Sie an, was zu tun ist: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Say what to do with %1: %2.</source>
        <translation>Geben Sie an, was mit %1 zu tun ist: %2.</translation>
    </message>
    <message>
        <source>%1 cannot “%2”. It can: %3.</source>
        <translation>%1 kennt „%2“ nicht. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>A campaign block can only be lifted in WaLead; blocked remove is about the workspace's blocklist.</source>
        <translation>Eine Kampagnensperre lässt sich nur in WaLead aufheben; blocked remove gilt für die Sperrliste des Workspace.</translation>
    </message>
    <message>
        <source>%1 does not take %2. It takes: %3.</source>
        <translation>%1 nimmt %2 nicht an. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 braucht einen Wert, der nicht leer ist.</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 braucht: %2</translation>
    </message>
    <message>
        <source>%1 takes %2; “%3” is too much.</source>
        <translation>%1 nimmt %2 an; „%3“ ist zu viel.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Read the blocklist</source>
        <translation>Sperrliste lesen</translation>
    </message>
    <message>
        <source>Block and unblock</source>
        <translation>Sperren und entsperren</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Kampagnen auflisten</translation>
    </message>
    <message>
        <source>Read rosters</source>
        <translation>Leadlisten lesen</translation>
    </message>
    <message>
        <source>Change rosters</source>
        <translation>Leadlisten ändern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>vom Server nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ConnectionSession</name>
    <message>
        <source>This key has no workspaces.</source>
        <translation>Dieser Schlüssel hat keine Workspaces.</translation>
    </message>
    <message>
        <source>This key has no workspace %1. It has: %2.</source>
        <translation>Dieser Schlüssel hat keinen Workspace %1. Vorhanden: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Practice</source>
        <comment>whom a connection reaches</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>whom a connection reaches</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>whom a connection reaches</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person.</source>
        <translation>Nichts hier erreicht eine echte Person.</translation>
    </message>
    <message>
        <source>What you do here is real.</source>
        <translation>Was Sie hier tun, ist echt.</translation>
    </message>
    <message>
        <source>You marked this connection as a test account.</source>
        <translation>Sie haben diese Verbindung als Testkonto markiert.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>empty, neither an address nor a domain is given</source>
        <translation>leer, weder Adresse noch Domain angegeben</translation>
    </message>
    <message>
        <source>neither an e-mail address nor a domain</source>
        <translation>weder E-Mail-Adresse noch Domain</translation>
    </message>
    <message>
        <source>longer than any address or domain</source>
        <translation>länger als jede Adresse oder Domain</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <translation>%1 von %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. It would take %Ln request(s).</source>
        <translation><numerusform>Probelauf: Es wurde nichts gesendet. Nötig wäre %Ln Anfrage.</numerusform><numerusform>Probelauf: Es wurde nichts gesendet. Nötig wären %Ln Anfragen.</numerusform></translation>
    </message>
    <message>
        <source>They are in %1, as a shell script; put the key in place of &lt;key&gt;.</source>
        <translation>Sie stehen als Shell-Skript in %1; setzen Sie den Schlüssel an die Stelle von &lt;key&gt;.</translation>
    </message>
</context>
<context>
    <name>EditGuard</name>
    <message>
        <source>This roster is frozen.</source>
        <translation>Diese Leadliste ist eingefroren.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this roster may be changed.</source>
        <translation>Es ist noch nicht bekannt, ob diese Leadliste geändert werden darf.</translation>
    </message>
    <message>
        <source>The campaign has left draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.</source>
        <translation>Die Kampagne ist kein Entwurf mehr (%1); %2 nimmt keine Änderungen an ihren Leads an. Filtern, exportieren und prüfen können Sie weiterhin.</translation>
    </message>
    <message>
        <source>The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.</source>
        <translation>Der Status der Kampagne konnte nicht gelesen werden. Bis dahin lässt sich nichts ändern; laden Sie neu, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The campaign is active: leads that are added begin to receive mail at once.</source>
        <translation>Die Kampagne ist aktiv: Hinzugefügte Leads erhalten sofort E-Mails.</translation>
    </message>
    <message>
        <source>The campaign is not a draft, paused or completed (%1): leads that are added may begin to receive mail at once.</source>
        <translation>Die Kampagne ist weder Entwurf noch pausiert noch abgeschlossen (%1): Hinzugefügte Leads erhalten womöglich sofort E-Mails.</translation>
    </message>
    <message numerus="yes">
        <source>This campaign is sending. %Ln lead(s) will begin to receive mail at once.</source>
        <translation><numerusform>Diese Kampagne sendet gerade. %Ln Lead erhält sofort E-Mails.</numerusform><numerusform>Diese Kampagne sendet gerade. %Ln Leads erhalten sofort E-Mails.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>This campaign may be sending. %Ln lead(s) may begin to receive mail at once.</source>
        <translation><numerusform>Diese Kampagne sendet womöglich gerade. %Ln Lead erhält dann sofort E-Mails.</numerusform><numerusform>Diese Kampagne sendet womöglich gerade. %Ln Leads erhalten dann sofort E-Mails.</numerusform></translation>
    </message>
    <message>
        <source>The campaign is not sending now (%1): leads that are added receive no mail until it is resumed.</source>
        <translation>Die Kampagne sendet derzeit nicht (%1): Hinzugefügte Leads erhalten keine E-Mails, bis sie fortgesetzt wird.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>empty, no address is given</source>
        <translation>leer, keine Adresse angegeben</translation>
    </message>
    <message>
        <source>not an e-mail address: it has no @</source>
        <translation>keine E-Mail-Adresse: Das @ fehlt</translation>
    </message>
    <message>
        <source>not one e-mail address: it has several @</source>
        <translation>nicht eine einzelne E-Mail-Adresse: mehrere @</translation>
    </message>
    <message>
        <source>an e-mail address with nothing before the @</source>
        <translation>eine E-Mail-Adresse mit nichts vor dem @</translation>
    </message>
    <message>
        <source>an e-mail address without a proper domain after the @</source>
        <translation>eine E-Mail-Adresse ohne richtige Domain nach dem @</translation>
    </message>
    <message>
        <source>an e-mail address with blanks or signs that none has</source>
        <translation>eine E-Mail-Adresse mit unzulässigen Leer- oder Sonderzeichen</translation>
    </message>
    <message>
        <source>longer than %1 bytes, which no e-mail address is</source>
        <translation>länger als %1 Byte, was keine E-Mail-Adresse ist</translation>
    </message>
</context>
<context>
    <name>EncodingChoices</name>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Südeuropäisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An encoding's name, then the languages it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2. Choose another place or name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than 32,767 characters, which is the most that Excel takes</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als 32.767 Zeichen, dem Höchstwert von Excel</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.</source>
        <translation>Ein Excel-Blatt fasst höchstens %1 Zeilen, hier sind es %2. Wählen Sie stattdessen CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 columns at most, and these are %2. Choose CSV instead.</source>
        <translation>Ein Excel-Blatt fasst höchstens %1 Spalten, hier sind es %2. Wählen Sie stattdessen CSV.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it on Practice</source>
        <translation>Mit Practice ausprobieren</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Help where you are</source>
        <translation>Hilfe an Ort und Stelle</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Overview by reason and month</source>
        <translation>Überblick nach Grund und Monat</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Review and verdicts</source>
        <translation>Prüfung und Befunde</translation>
    </message>
    <message>
        <source>What is one person</source>
        <translation>Was als eine Person zählt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Job starten</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Leads finden</translation>
    </message>
    <message>
        <source>Who is blocked</source>
        <translation>Wer gesperrt ist</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Leads hinzufügen</translation>
    </message>
    <message>
        <source>Editing and removing</source>
        <translation>Bearbeiten und entfernen</translation>
    </message>
    <message>
        <source>Drafts and frozen rosters</source>
        <translation>Entwürfe und eingefrorene Leadlisten</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Während er läuft</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Nach einem Absturz</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <translation>Nachträgliche Kontrolle</translation>
    </message>
    <message>
        <source>Adding a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Which account am I on</source>
        <translation>In welchem Konto Sie sind</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Wo Schlüssel abgelegt sind</translation>
    </message>
    <message>
        <source>When a key is refused</source>
        <translation>Wenn ein Schlüssel abgelehnt wird</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>In the import</source>
        <translation>Im Import</translation>
    </message>
    <message>
        <source>In charts and chips</source>
        <translation>In Diagrammen und Filterknöpfen</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>In diesem Handbuch</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was gelesen werden kann</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Was geschrieben werden kann</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Ergebnisdateien</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Was wohin gesendet wird</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Protokolle und Diagnose</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Rosters and drafts</source>
        <translation>Leadlisten und Entwürfe</translation>
    </message>
    <message>
        <source>Jobs and undo</source>
        <translation>Jobs und Rückgängig</translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation>Verbindungen und Schlüssel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Files and formats</source>
        <translation>Dateien und Formate</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>keep settings, jobs and Practice's store under DIR</source>
        <translation>Einstellungen, Jobs und Practice-Daten unter DIR ablegen</translation>
    </message>
    <message>
        <source>the connection to use (default: Practice WaLead)</source>
        <translation>die zu verwendende Verbindung (Standard: Practice WaLead)</translation>
    </message>
    <message>
        <source>print one JSON value on standard output and nothing else there</source>
        <translation>einen JSON-Wert auf der Standardausgabe ausgeben und dort sonst nichts</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>nur Ergebnisse und Fehler ausgeben</translation>
    </message>
    <message>
        <source>change nothing; print the exact requests as curl, without the key</source>
        <translation>nichts ändern; die genauen Anfragen als curl ausgeben, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>do not ask before writing to a server or removing something</source>
        <translation>nicht nachfragen, bevor auf einen Server geschrieben oder etwas entfernt wird</translation>
    </message>
    <message>
        <source>print this help (also -h)</source>
        <translation>diese Hilfe ausgeben (auch -h)</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>the vendor whose API the server speaks</source>
        <translation>der Anbieter, dessen API der Server spricht</translation>
    </message>
    <message>
        <source>what stands before /v1 (Puffle: /api) in the server's addresses</source>
        <translation>was in den Adressen des Servers vor /v1 steht (Puffle: /api)</translation>
    </message>
    <message>
        <source>the workspace, where the vendor wants one</source>
        <translation>der Workspace, wo der Anbieter einen verlangt</translation>
    </message>
    <message>
        <source>one campaign, by its ID or dashboard URL</source>
        <translation>eine Kampagne, über ihre ID oder Dashboard-URL</translation>
    </message>
    <message>
        <source>only leads with this status, by the vendor's word; may be given again</source>
        <translation>nur Leads mit diesem Status, im Wort des Anbieters; mehrfach möglich</translation>
    </message>
    <message>
        <source>only people whose identifier or reason contains TEXT</source>
        <translation>nur Personen, deren Kennung oder Grund TEXT enthält</translation>
    </message>
    <message>
        <source>how to write the list (default: a table, or what FILE's name says)</source>
        <translation>Form der Liste (Standard: eine Tabelle oder was der Name von FILE besagt)</translation>
    </message>
    <message>
        <source>write the list, or what became of each row, to FILE</source>
        <translation>die Liste oder das Ergebnis jeder Zeile in FILE schreiben</translation>
    </message>
    <message>
        <source>the reason for rows that have none</source>
        <translation>der Grund für Zeilen, die keinen haben</translation>
    </message>
    <message>
        <source>take FIELD (identifier, reason; for a do-not-contact list contact; for rosters linkedin_url, email ...) from that column; may be given again</source>
        <translation>FIELD (identifier, reason; für eine Kontaktsperrliste contact; für Leadlisten linkedin_url, email ...) aus dieser Spalte nehmen; mehrfach möglich</translation>
    </message>
    <message>
        <source>add people also who stand on a blocklist of any connection</source>
        <translation>auch Personen hinzufügen, die auf einer Sperrliste irgendeiner Verbindung stehen</translation>
    </message>
    <message>
        <source>read the list back afterwards and say who is missing</source>
        <translation>die Liste danach kontrollieren und melden, wer fehlt</translation>
    </message>
    <message>
        <source>what the rows are to be checked for</source>
        <translation>wofür die Zeilen geprüft werden sollen</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them.</source>
        <translation>ID darf auf ihre ersten Zeichen gekürzt werden, mindestens vier, solange nur ein Job damit beginnt.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID or a dashboard URL; on Puffle and SendKit also the exact name, where only one campaign has it.</source>
        <translation>CAMPAIGN ist eine ID oder Dashboard-URL; bei Puffle und SendKit auch der genaue Name, sofern nur eine Kampagne ihn hat.</translation>
    </message>
    <message>
        <source>list the connections of this profile</source>
        <translation>die Verbindungen dieses Profils auflisten</translation>
    </message>
    <message>
        <source>add a connection to a vendor's server</source>
        <translation>eine Verbindung zum Server eines Anbieters hinzufügen</translation>
    </message>
    <message>
        <source>read one page to prove the address and the key</source>
        <translation>eine Seite lesen, um Adresse und Schlüssel zu bestätigen</translation>
    </message>
    <message>
        <source>forget a connection; nothing changes on its server</source>
        <translation>eine Verbindung vergessen; auf ihrem Server ändert sich nichts</translation>
    </message>
    <message>
        <source>list a connection's campaigns</source>
        <translation>die Kampagnen einer Verbindung auflisten</translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns: there, these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead kann keine Kampagnen auflisten: Dort sind es die, die in Muster über ihre ID oder URL hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>show one campaign, with its leads by status where the vendor counts them</source>
        <translation>eine Kampagne anzeigen, mit ihren Leads nach Status, wo der Anbieter sie zählt</translation>
    </message>
    <message>
        <source>list who is blocked</source>
        <translation>auflisten, wer gesperrt ist</translation>
    </message>
    <message>
        <source>On SendKit this is the do-not-contact list, of addresses and domains. Puffle has no blocklist of people.</source>
        <translation>Bei SendKit ist dies die Kontaktsperrliste mit Adressen und Domains. Puffle hat keine Sperrliste für Personen.</translation>
    </message>
    <message>
        <source>block the people of a list</source>
        <translation>die Personen einer Liste sperren</translation>
    </message>
    <message>
        <source>Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict and muster_detail; with --dry-run it writes the requests, as a shell script.</source>
        <translation>Jede Zeile erhält zuerst einen Befund; nur was bereit ist, wird gesendet. Dies ist ein Job: Seine Zeilen sind auf der Platte, bevor etwas gesendet wird, Strg+C pausiert ihn, und jobs resume setzt ihn fort. --output schreibt eine Ergebnisdatei: jede ursprüngliche Spalte, dann muster_verdict und muster_detail; mit --dry-run schreibt es die Anfragen als Shell-Skript.</translation>
    </message>
    <message>
        <source>unblock the people of a list (identifiers, profile URLs or record IDs)</source>
        <translation>die Personen einer Liste entsperren (Kennungen, Profil-URLs oder Datensatz-IDs)</translation>
    </message>
    <message>
        <source>This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked add is, and --output writes the same. On SendKit the people are addresses and domains.</source>
        <translation>Dies gilt für die Sperrliste des Workspace. Eine Kampagnensperre lässt sich nur in WaLead aufheben. Es ist ein Job wie blocked add, und --output schreibt dasselbe. Bei SendKit sind die Personen Adressen und Domains.</translation>
    </message>
    <message>
        <source>say for each person of a list whether they are blocked</source>
        <translation>für jede Person einer Liste angeben, ob sie gesperrt ist</translation>
    </message>
    <message>
        <source>--output writes a result file: every original column, then muster_verdict and muster_detail.</source>
        <translation>--output schreibt eine Ergebnisdatei: jede ursprüngliche Spalte, dann muster_verdict und muster_detail.</translation>
    </message>
    <message>
        <source>list the leads of a campaign</source>
        <translation>die Leads einer Kampagne auflisten</translation>
    </message>
    <message>
        <source>add the people of a list to a campaign's roster</source>
        <translation>die Personen einer Liste zur Leadliste einer Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Every row gets a verdict first, from the roster and the blocklists as they are now; only the ready ones are sent. On Puffle columns that fill no field are kept as custom fields; SendKit has none, and the columns that are not taken are told. Fields for --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; on SendKit email, first_name, last_name, full_name, company, linkedin_url. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN ist eine ID, eine Dashboard-URL oder der genaue Name, sofern nur eine Kampagne ihn hat. Jede Zeile erhält zuerst einen Befund, nach dem jetzigen Stand der Leadliste und der Sperrlisten; nur was bereit ist, wird gesendet. Bei Puffle bleiben Spalten, die kein Feld füllen, als eigene Felder erhalten; SendKit hat keine, und die nicht übernommenen Spalten werden genannt. Felder für --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; bei SendKit email, first_name, last_name, full_name, company, linkedin_url. Es ist ein Job wie blocked add, und --output schreibt dasselbe.</translation>
    </message>
    <message>
        <source>change fields of one lead</source>
        <translation>Felder eines Leads ändern</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. FIELD on Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; on SendKit first_name, last_name, company, position, of the person in every campaign. An empty VALUE empties the field. Put -- before a VALUE that begins with a dash. It is a job.</source>
        <translation>CAMPAIGN ist eine ID, eine Dashboard-URL oder der genaue Name, sofern nur eine Kampagne ihn hat. FIELD bei Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; bei SendKit first_name, last_name, company, position, für die Person in jeder Kampagne. Ein leerer VALUE leert das Feld. Setzen Sie -- vor einen VALUE, der mit einem Bindestrich beginnt. Es ist ein Job.</translation>
    </message>
    <message>
        <source>remove the people of a list from a roster (lead IDs, profiles or addresses)</source>
        <translation>die Personen einer Liste aus einer Leadliste entfernen (Lead-IDs, Profile oder Adressen)</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Lead IDs, profile URLs and addresses may be mixed; who is not on the roster is told, and the exit status is then 1. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN ist eine ID, eine Dashboard-URL oder der genaue Name, sofern nur eine Kampagne ihn hat. Lead-IDs, Profil-URLs und Adressen dürfen gemischt sein; wer nicht auf der Leadliste steht, wird genannt, und der Exit-Status ist dann 1. Es ist ein Job wie blocked add, und --output schreibt dasselbe.</translation>
    </message>
    <message>
        <source>remove every lead from a roster, after writing a backup</source>
        <translation>alle Leads aus einer Leadliste entfernen, nachdem eine Sicherung geschrieben wurde</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. The backup is a CSV file in the profile, which roster add --include-blocked takes (without that, blocked people are left out); where it cannot be written, nothing is removed. On a terminal the campaign's name is to be typed. It is a job, which jobs undo ID takes back by adding everyone again.</source>
        <translation>CAMPAIGN ist eine ID, eine Dashboard-URL oder der genaue Name, sofern nur eine Kampagne ihn hat. Die Sicherung ist eine CSV-Datei im Profil, die roster add --include-blocked annimmt (ohne diese Option bleiben gesperrte Personen weg); kann sie nicht geschrieben werden, wird nichts entfernt. Im Terminal muss der Name der Kampagne eingegeben werden. Es ist ein Job, den jobs undo ID zurücknimmt, indem es alle wieder hinzufügt.</translation>
    </message>
    <message>
        <source>give every row its verdict, without any server</source>
        <translation>jeder Zeile ihren Befund geben, ganz ohne Server</translation>
    </message>
    <message>
        <source>--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</source>
        <translation>--output schreibt eine Ergebnisdatei als CSV oder, wenn ihr Name auf .xlsx endet, als Excel-Arbeitsmappe: jede ursprüngliche Spalte, dann muster_verdict und muster_detail. Felder für --map sind bei blocklist: identifier, reason; bei linkedin und email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</translation>
    </message>
    <message>
        <source>list what was written in bulk, newest first</source>
        <translation>auflisten, was gesammelt geschrieben wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>These are the jobs of all connections, or of the one that --connection names.</source>
        <translation>Das sind die Jobs aller Verbindungen oder der einen, die --connection nennt.</translation>
    </message>
    <message>
        <source>show one job and what became of its rows</source>
        <translation>einen Job und das Ergebnis seiner Zeilen anzeigen</translation>
    </message>
    <message>
        <source>go on with a job that was paused, stopped or interrupted</source>
        <translation>einen Job fortsetzen, der pausiert, gestoppt oder unterbrochen wurde</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes on with its own connection; it was confirmed when it began, so nothing is asked, unless the campaign sends only now, so that its leads would get mail at once. What lost its answer is looked up on the server first, so nothing is done twice. --output writes a result file; with --dry-run it writes the requests that are left, as a shell script.</source>
        <translation>ID darf auf ihre ersten Zeichen gekürzt werden, mindestens vier, solange nur ein Job damit beginnt. Der Job läuft mit seiner eigenen Verbindung weiter; er wurde beim Start bestätigt, daher wird nicht nachgefragt, es sei denn, die Kampagne sendet erst jetzt, sodass ihre Leads sofort E-Mails erhielten. Was seine Antwort verloren hat, wird zuerst auf dem Server nachgesehen, damit nichts doppelt geschieht. --output schreibt eine Ergebnisdatei; mit --dry-run schreibt es die verbleibenden Anfragen als Shell-Skript.</translation>
    </message>
    <message>
        <source>give up what a job has not sent yet; what was sent stays</source>
        <translation>aufgeben, was ein Job noch nicht gesendet hat; Gesendetes bleibt</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is asked, because nothing is written to a server; a job that another program works on is asked to end.</source>
        <translation>ID darf auf ihre ersten Zeichen gekürzt werden, mindestens vier, solange nur ein Job damit beginnt. Es wird nicht nachgefragt, weil nichts auf einen Server geschrieben wird; ein Job, an dem ein anderes Programm arbeitet, wird gebeten, sich zu beenden.</translation>
    </message>
    <message>
        <source>take back what a job did, and nothing else</source>
        <translation>zurücknehmen, was ein Job getan hat, und sonst nichts</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons; added leads are removed, removed ones added again, edited fields get their old text. It is a job of its own. --output writes a result file; with --dry-run it writes the requests, as a shell script.</source>
        <translation>ID darf auf ihre ersten Zeichen gekürzt werden, mindestens vier, solange nur ein Job damit beginnt. Verwendet wird die Verbindung des Jobs. Gesperrte Personen werden entsperrt, außer wer schon vorher gesperrt war; entsperrte Personen werden mit ihren alten Gründen wieder gesperrt; hinzugefügte Leads werden entfernt, entfernte wieder hinzugefügt, bearbeitete Felder erhalten ihren alten Text. Es ist ein eigener Job. --output schreibt eine Ergebnisdatei; mit --dry-run schreibt es die Anfragen als Shell-Skript.</translation>
    </message>
    <message>
        <source>write what became of each row of a job</source>
        <translation>das Ergebnis jeder Zeile eines Jobs schreiben</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The result file holds every original column, then muster_verdict and muster_detail. It goes to standard output as CSV, or to a file with --output, as CSV or, where its name ends in .xlsx, as an Excel workbook.</source>
        <translation>ID darf auf ihre ersten Zeichen gekürzt werden, mindestens vier, solange nur ein Job damit beginnt. Die Ergebnisdatei enthält jede ursprüngliche Spalte, dann muster_verdict und muster_detail. Sie geht als CSV an die Standardausgabe oder mit --output in eine Datei, als CSV oder, wenn deren Name auf .xlsx endet, als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>FILE is CSV, TSV, any other single-character delimiter, XLSX, ODS, JSON or plain lines; - is standard input. Options may stand anywhere; -- ends them. Without --yes a command that writes to a server or removes something asks on the terminal first; where there is none, it is refused.</source>
        <translation>FILE ist CSV, TSV, ein anderes Format mit einem einzelnen Trennzeichen, XLSX, ODS, JSON oder einfache Zeilen; - ist die Standardeingabe. Optionen dürfen überall stehen; -- beendet sie. Ohne --yes fragt ein Befehl, der auf einen Server schreibt oder etwas entfernt, zuerst im Terminal nach; gibt es keines, wird er verweigert.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>done, but some rows were invalid or rejected; or cancelled</source>
        <translation>fertig, aber einige Zeilen waren ungültig oder abgelehnt; oder abgebrochen</translation>
    </message>
    <message>
        <source>the command line or the input cannot be used</source>
        <translation>Befehlszeile oder Eingabe ist nicht verwendbar</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>nicht autorisiert</translation>
    </message>
    <message>
        <source>the server could not be reached or failed, or its list could not be read back</source>
        <translation>der Server war nicht erreichbar oder ist gescheitert, oder seine Liste konnte nicht kontrolliert werden</translation>
    </message>
    <message>
        <source>the campaign is frozen</source>
        <translation>die Kampagne ist eingefroren</translation>
    </message>
    <message>
        <source>interrupted; a job can be resumed</source>
        <translation>unterbrochen; ein Job kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Usage: muster-cli [OPTIONS] COMMAND</source>
        <translation>Aufruf: muster-cli [OPTIONS] COMMAND</translation>
    </message>
    <message>
        <source>Keeps outreach blocklists and the rosters of campaigns.</source>
        <translation>Verwaltet Sperrlisten und die Leadlisten von Kampagnen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 COMMAND [OPTIONS]</source>
        <translation>Aufruf: muster-cli %1 COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Überall gültige Optionen:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 [OPTIONS]</source>
        <translation>Aufruf: muster-cli %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuchen Sie: %1</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input, never from the command line. It is kept in the keychain or in the profile's encrypted file (whose pass phrase comes from MUSTER_PASSPHRASE or is asked for); where neither is there, it is not kept: set MUSTER_API_KEY for later commands on this connection.</source>
        <translation>Der API-Schlüssel kommt aus MUSTER_API_KEY oder, wenn das nicht gesetzt ist, aus der ersten Zeile der Standardeingabe, nie von der Befehlszeile. Er wird im Schlüsselbund oder in der verschlüsselten Datei des Profils aufbewahrt (deren Passphrase aus MUSTER_PASSPHRASE kommt oder abgefragt wird); wo es beides nicht gibt, wird er nicht aufbewahrt: Setzen Sie für spätere Befehle mit dieser Verbindung MUSTER_API_KEY.</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY, else from where it is kept, else from the first line of standard input.</source>
        <translation>Der API-Schlüssel kommt aus MUSTER_API_KEY, sonst von dort, wo er aufbewahrt wird, sonst aus der ersten Zeile der Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>empty, no person is named</source>
        <translation>leer, keine Person genannt</translation>
    </message>
    <message>
        <source>an e-mail address, not a LinkedIn profile</source>
        <translation>eine E-Mail-Adresse, kein LinkedIn-Profil</translation>
    </message>
    <message>
        <source>a company page, not a person</source>
        <translation>eine Firmenseite, keine Person</translation>
    </message>
    <message>
        <source>a school page, not a person</source>
        <translation>eine Hochschulseite, keine Person</translation>
    </message>
    <message>
        <source>a Sales Navigator or Recruiter address, which does not hold the public identifier</source>
        <translation>eine Adresse aus Sales Navigator oder Recruiter, die die öffentliche Kennung nicht enthält</translation>
    </message>
    <message>
        <source>a search page, not a person</source>
        <translation>eine Suchseite, keine Person</translation>
    </message>
    <message>
        <source>an old /pub/ address, which does not hold the public identifier</source>
        <translation>eine alte /pub/-Adresse, die die öffentliche Kennung nicht enthält</translation>
    </message>
    <message>
        <source>another LinkedIn page, not a person's profile</source>
        <translation>eine andere LinkedIn-Seite, kein Personenprofil</translation>
    </message>
    <message>
        <source>an address of another site, not of LinkedIn</source>
        <translation>eine Adresse einer anderen Website, nicht von LinkedIn</translation>
    </message>
    <message>
        <source>a profile address with nothing after /in/</source>
        <translation>eine Profiladresse mit nichts nach /in/</translation>
    </message>
    <message>
        <source>not a public identifier: it holds blanks or signs that none has</source>
        <translation>keine öffentliche Kennung: enthält unzulässige Leer- oder Sonderzeichen</translation>
    </message>
    <message>
        <source>longer than %1 characters, which no public identifier is</source>
        <translation>länger als %1 Zeichen, was keine öffentliche Kennung ist</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Block people: %1</source>
        <extracomment>The name of a blocklist follows</extracomment>
        <translation>Personen sperren: %1</translation>
    </message>
    <message>
        <source>Block contacts: %1</source>
        <extracomment>The name of a do-not-contact list follows</extracomment>
        <translation>Kontakte sperren: %1</translation>
    </message>
    <message>
        <source>Add leads to %1</source>
        <extracomment>The name of a campaign follows</extracomment>
        <translation>Leads zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>%Ln Person sperren</numerusform><numerusform>%Ln Personen sperren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln contact(s)</source>
        <translation><numerusform>%Ln Kontakt sperren</numerusform><numerusform>%Ln Kontakte sperren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s): mail begins at once</source>
        <translation><numerusform>%Ln Lead hinzufügen: Versand sofort</numerusform><numerusform>%Ln Leads hinzufügen: Versand sofort</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead hinzufügen</numerusform><numerusform>%Ln Leads hinzufügen</numerusform></translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose the column that holds the people.</source>
        <translation>Wählen Sie die Spalte mit den Personen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the addresses and domains.</source>
        <translation>Wählen Sie die Spalte mit den Adressen und Domains.</translation>
    </message>
    <message>
        <source>Choose the column that holds the LinkedIn profiles.</source>
        <translation>Wählen Sie die Spalte mit den LinkedIn-Profilen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail addresses.</source>
        <translation>Wählen Sie die Spalte mit den E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Reading the blocklist, to know who is blocked already…</source>
        <translation>Die Sperrliste wird eingelesen, um zu wissen, wer schon gesperrt ist…</translation>
    </message>
    <message>
        <source>Reading the roster and the blocklists, to know who is there already and who is blocked…</source>
        <translation>Leadliste und Sperrlisten werden eingelesen, um zu wissen, wer schon vorhanden und wer gesperrt ist…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) so far</source>
        <translation><numerusform>bisher %Ln Person</numerusform><numerusform>bisher %Ln Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) so far</source>
        <translation><numerusform>bisher %Ln Lead</numerusform><numerusform>bisher %Ln Leads</numerusform></translation>
    </message>
    <message>
        <source>Not compared with the blocklist, which could not be read.</source>
        <translation>Nicht mit der Sperrliste verglichen; sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not compared with the roster, which could not be read.</source>
        <translation>Nicht mit der Leadliste verglichen; sie konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the blocklist: %Ln person(s) read.</source>
        <translation><numerusform>Noch nicht mit der Sperrliste verglichen: %Ln Person gelesen.</numerusform><numerusform>Noch nicht mit der Sperrliste verglichen: %Ln Personen gelesen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the roster and all blocklists: %Ln lead(s) read.</source>
        <translation><numerusform>Noch nicht mit der Leadliste und allen Sperrlisten verglichen: %Ln Lead gelesen.</numerusform><numerusform>Noch nicht mit der Leadliste und allen Sperrlisten verglichen: %Ln Leads gelesen.</numerusform></translation>
    </message>
    <message>
        <source>People who are blocked already count as Ready.</source>
        <translation>Wer schon gesperrt ist, zählt als Bereit.</translation>
    </message>
    <message>
        <source>People who are on the roster already, or on a blocklist not read yet, count as Ready.</source>
        <translation>Wer schon auf der Leadliste oder auf einer noch nicht gelesenen Sperrliste steht, zählt als Bereit.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s), as of %1</source>
        <extracomment>A time or a day and time follows</extracomment>
        <translation><numerusform>Mit %Ln Sperrliste verglichen, Stand %1</numerusform><numerusform>Mit %Ln Sperrlisten verglichen, Stand %1</numerusform></translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>Names of blocklists</extracomment>
        <translation>Nicht gelesen werden konnte: %1.</translation>
    </message>
    <message>
        <source>What an earlier reading found there still counts; whoever was blocked there since then counts as Ready.</source>
        <translation>Was zuvor dort gelesen wurde, gilt weiter; wer seither dort gesperrt wurde, zählt als Bereit.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Public identifier</source>
        <translation>Öffentliche Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profilslogan</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1</source>
        <translation><numerusform>%Ln Person in %1 entsperren</numerusform><numerusform>%Ln Personen in %1 entsperren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1</source>
        <translation><numerusform>%Ln Lead zu %1 hinzufügen</numerusform><numerusform>%Ln Leads zu %1 hinzufügen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln Lead in %1 bearbeiten</numerusform><numerusform>%Ln Leads in %1 bearbeiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1</source>
        <translation><numerusform>%Ln Lead aus %1 entfernen</numerusform><numerusform>%Ln Leads aus %1 entfernen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Empty the roster of %1 (%Ln lead(s))</source>
        <translation><numerusform>Leadliste von %1 leeren (%Ln Lead)</numerusform><numerusform>Leadliste von %1 leeren (%Ln Leads)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln Lead in %1 pausieren</numerusform><numerusform>%Ln Leads in %1 pausieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln Lead in %1 fortsetzen</numerusform><numerusform>%Ln Leads in %1 fortsetzen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1</source>
        <translation><numerusform>%Ln Person in %1 sperren</numerusform><numerusform>%Ln Personen in %1 sperren</numerusform></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The roster of %1 is frozen.</source>
        <translation>Die Leadliste von %1 ist eingefroren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were changed before that.</source>
        <translation><numerusform>%Ln Lead wurde davor geändert.</numerusform><numerusform>%Ln Leads wurden davor geändert.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were not sent.</source>
        <translation><numerusform>%Ln Lead wurde nicht gesendet.</numerusform><numerusform>%Ln Leads wurden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) are in doubt.</source>
        <translation><numerusform>%Ln Lead ist ungeklärt.</numerusform><numerusform>%Ln Leads sind ungeklärt.</numerusform></translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It could not be found out what became of some rows.</source>
        <translation>Bei einigen Zeilen ließ sich das Ergebnis nicht feststellen.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards. %1</source>
        <extracomment>Why follows, as a sentence</extracomment>
        <translation>Die Liste wurde danach nicht kontrolliert. %1</translation>
    </message>
    <message>
        <source>Nothing is left to send; only the list has still to be checked.</source>
        <translation>Es ist nichts mehr zu senden; nur die Liste ist noch zu kontrollieren.</translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>%1 already blocked</source>
        <translation>%1 schon gesperrt</translation>
    </message>
    <message>
        <source>%1 not blocked any more</source>
        <translation>%1 nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>%1 on the roster already</source>
        <translation>%1 schon auf der Leadliste</translation>
    </message>
    <message>
        <source>%1 not on the roster any more</source>
        <translation>%1 nicht mehr auf der Leadliste</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <translation>%1 schon so</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time in a table; the month's short name comes from the locale. Keep it short.</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 not found afterwards</source>
        <translation>%1 danach nicht gefunden</translation>
    </message>
    <message>
        <source>%1 still to send</source>
        <translation>%1 noch zu senden</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one digit, such as 0.4</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1.</source>
        <translation><numerusform>%Ln Lead zu %1 hinzugefügt.</numerusform><numerusform>%Ln Leads zu %1 hinzugefügt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln Lead von %1 geändert.</numerusform><numerusform>%Ln Leads von %1 geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln Lead von %1 pausiert.</numerusform><numerusform>%Ln Leads von %1 pausiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln Lead von %1 fortgesetzt.</numerusform><numerusform>%Ln Leads von %1 fortgesetzt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1.</source>
        <translation><numerusform>%Ln Lead aus %1 entfernt.</numerusform><numerusform>%Ln Leads aus %1 entfernt.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed on the roster of %1.</source>
        <translation>An der Leadliste von %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>What was done follows, as a sentence</extracomment>
        <translation>Bisher: %1</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Bisher %Ln Person in %1 entsperrt.</numerusform><numerusform>Bisher %Ln Personen in %1 entsperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1.</source>
        <translation><numerusform>%Ln Person in %1 entsperrt.</numerusform><numerusform>%Ln Personen in %1 entsperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Bisher %Ln Person in %1 gesperrt.</numerusform><numerusform>Bisher %Ln Personen in %1 gesperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1.</source>
        <translation><numerusform>%Ln Person in %1 gesperrt.</numerusform><numerusform>%Ln Personen in %1 gesperrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were there already, the server says.</source>
        <translation><numerusform>%Ln Person war laut Server schon vorhanden.</numerusform><numerusform>%Ln Personen waren laut Server schon vorhanden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were no longer on the list.</source>
        <translation><numerusform>%Ln Person stand nicht mehr auf der Liste.</numerusform><numerusform>%Ln Personen standen nicht mehr auf der Liste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were on the roster already, the server says.</source>
        <translation><numerusform>%Ln Lead stand laut Server schon auf der Leadliste.</numerusform><numerusform>%Ln Leads standen laut Server schon auf der Leadliste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were no longer on the roster.</source>
        <translation><numerusform>%Ln Lead stand nicht mehr auf der Leadliste.</numerusform><numerusform>%Ln Leads standen nicht mehr auf der Leadliste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) needed no change.</source>
        <translation><numerusform>%Ln Lead brauchte keine Änderung.</numerusform><numerusform>%Ln Leads brauchten keine Änderung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those added were on the roster already; the server did not say who.</source>
        <translation><numerusform>%Ln der Hinzugefügten stand schon auf der Leadliste; der Server hat nicht gemeldet, wer.</numerusform><numerusform>%Ln der Hinzugefügten standen schon auf der Leadliste; der Server hat nicht gemeldet, wer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those blocked were there already; the server did not say who.</source>
        <translation><numerusform>%Ln der Gesperrten war schon vorhanden; der Server hat nicht gemeldet, wer.</numerusform><numerusform>%Ln der Gesperrten waren schon vorhanden; der Server hat nicht gemeldet, wer.</numerusform></translation>
    </message>
    <message>
        <source>Rejected: %1: %2</source>
        <translation>Abgelehnt: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.</source>
        <translation><numerusform>... und %Ln weitere abgelehnte Zeile; muster-cli jobs report %1 führt alle auf.</numerusform><numerusform>... und %Ln weitere abgelehnte Zeilen; muster-cli jobs report %1 führt alle auf.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still to be sent.</source>
        <translation><numerusform>%Ln Person ist noch zu senden.</numerusform><numerusform>%Ln Personen sind noch zu senden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were not sent.</source>
        <translation><numerusform>%Ln Person wurde nicht gesendet.</numerusform><numerusform>%Ln Personen wurden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.</source>
        <translation><numerusform>%Ln Person ist ungeklärt: Die Antwort ging verloren. Wird der Job fortgesetzt, klärt es sich.</numerusform><numerusform>%Ln Personen sind ungeklärt: Die Antworten gingen verloren. Wird der Job fortgesetzt, klärt es sich.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay in doubt: their answer was lost.</source>
        <translation><numerusform>%Ln Person bleibt ungeklärt: Die Antwort ging verloren.</numerusform><numerusform>%Ln Personen bleiben ungeklärt: Die Antworten gingen verloren.</numerusform></translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the roster.</source>
        <translation>Kontrolliert: Alle Gesendeten stehen auf der Leadliste.</translation>
    </message>
    <message>
        <source>Read back: the roster is as it should be.</source>
        <translation>Kontrolliert: Die Leadliste ist, wie sie sein soll.</translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the list.</source>
        <translation>Kontrolliert: Alle Gesendeten stehen auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Kontrolliert: %Ln Lead ist nicht, wie er sein soll; muster-cli jobs report %1 sagt, welcher.</numerusform><numerusform>Kontrolliert: %Ln Leads sind nicht, wie sie sein sollen; muster-cli jobs report %1 sagt, welche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Kontrolliert: %Ln Person fehlt auf der Liste; muster-cli jobs report %1 sagt, wer.</numerusform><numerusform>Kontrolliert: %Ln Personen fehlen auf der Liste; muster-cli jobs report %1 sagt, wer.</numerusform></translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2</source>
        <translation>Entsperren: %1 von %2</translation>
    </message>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Hinzufügen: %1 von %2</translation>
    </message>
    <message>
        <source>Changing: %1 of %2</source>
        <translation>Ändern: %1 von %2</translation>
    </message>
    <message>
        <source>Removing: %1 of %2</source>
        <translation>Entfernen: %1 von %2</translation>
    </message>
    <message>
        <source>Pausing leads: %1 of %2</source>
        <translation>Pausieren von Leads: %1 von %2</translation>
    </message>
    <message>
        <source>Resuming leads: %1 of %2</source>
        <translation>Fortsetzen von Leads: %1 von %2</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2</source>
        <translation>Sperren: %1 von %2</translation>
    </message>
    <message>
        <source>Paused. %1 of %2 rows are settled.</source>
        <translation>Pausiert. %1 von %2 Zeilen sind erledigt.</translation>
    </message>
    <message>
        <source>Cancelled. %1 of %2 rows were not sent.</source>
        <translation>Abgebrochen. %1 von %2 Zeilen wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards.</source>
        <translation>Die Liste wurde danach nicht kontrolliert.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leadliste wird eingelesen: %1</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Sperrliste wird eingelesen: %1</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>Wartet. %1</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the answers under way. Ctrl+C quits at once.</source>
        <translation>Wird pausiert: wartet auf ausstehende Antworten. Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Sent, or about to be, when the job ended: it may or may not have been done.</source>
        <translation>Gesendet oder kurz davor, als der Job endete: Es kann ausgeführt worden sein oder nicht.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Refused without a reason (HTTP status %1).</source>
        <translation>Ohne Begründung abgelehnt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Some answers were lost, and this server has no list to look them up in. Those people stay in doubt.</source>
        <translation>Einige Antworten gingen verloren, und dieser Server hat keine Liste zum Nachsehen. Diese Personen bleiben ungeklärt.</translation>
    </message>
    <message>
        <source>The server leaves people out without saying why. Look at its list, then resume.</source>
        <translation>Der Server lässt Personen aus, ohne zu sagen, warum. Sehen Sie seine Liste an und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The answer was lost; sent again.</source>
        <translation>Die Antwort ging verloren; noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The server accepted this, but its list does not have it.</source>
        <translation>Der Server hat dies angenommen, aber auf seiner Liste steht es nicht.</translation>
    </message>
    <message>
        <source>Cancelled before this person was sent.</source>
        <translation>Abgebrochen, bevor diese Person gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>campaign %1 of %2</source>
        <translation>Kampagne %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A campaign's name, and its connection's</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1?</source>
        <translation><numerusform>%Ln Person in %1 entsperren?</numerusform><numerusform>%Ln Personen in %1 entsperren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1?</source>
        <translation><numerusform>%Ln Lead zu %1 hinzufügen?</numerusform><numerusform>%Ln Leads zu %1 hinzufügen?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1?</source>
        <translation><numerusform>%Ln Lead von %1 ändern?</numerusform><numerusform>%Ln Leads von %1 ändern?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>%Ln Lead aus %1 entfernen?</numerusform><numerusform>%Ln Leads aus %1 entfernen?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>%Ln Lead von %1 pausieren?</numerusform><numerusform>%Ln Leads von %1 pausieren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>%Ln Lead von %1 fortsetzen?</numerusform><numerusform>%Ln Leads von %1 fortsetzen?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1?</source>
        <translation><numerusform>%Ln Person in %1 sperren?</numerusform><numerusform>%Ln Personen in %1 sperren?</numerusform></translation>
    </message>
    <message>
        <source>muster-cli jobs resume %1 goes on.</source>
        <translation>muster-cli jobs resume %1 setzt fort.</translation>
    </message>
    <message>
        <source>No connection to %1: goes on by itself</source>
        <translation>Keine Verbindung zu %1: läuft von selbst weiter</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 bittet, %2 s zu warten</translation>
    </message>
    <message>
        <source>%1 has trouble: tries again in %2 s</source>
        <translation>%1 ist gestört: neuer Versuch in %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the list</source>
        <translation><numerusform>%Ln fehlt auf der Liste</numerusform><numerusform>%Ln fehlen auf der Liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the list</source>
        <translation><numerusform>%Ln noch auf der Liste</numerusform><numerusform>%Ln noch auf der Liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the roster</source>
        <translation><numerusform>%Ln fehlt auf der Leadliste</numerusform><numerusform>%Ln fehlen auf der Leadliste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the roster</source>
        <translation><numerusform>%Ln noch auf der Leadliste</numerusform><numerusform>%Ln noch auf der Leadliste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as it should be</source>
        <translation><numerusform>%Ln nicht wie gewünscht</numerusform><numerusform>%Ln nicht wie gewünscht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln abgelehnt</numerusform><numerusform>%Ln abgelehnt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation><numerusform>%Ln ungeklärt</numerusform><numerusform>%Ln ungeklärt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation><numerusform>%Ln nicht gesendet</numerusform><numerusform>%Ln nicht gesendet</numerusform></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s)</source>
        <translation><numerusform>%Ln Person gesperrt</numerusform><numerusform>%Ln Personen gesperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s)</source>
        <translation><numerusform>%Ln Person entsperrt</numerusform><numerusform>%Ln Personen entsperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1</source>
        <translation><numerusform>%Ln Lead zu %1 hinzugefügt</numerusform><numerusform>%Ln Leads zu %1 hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1</source>
        <translation><numerusform>%Ln Lead von %1 geändert</numerusform><numerusform>%Ln Leads von %1 geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1</source>
        <translation><numerusform>%Ln Lead aus %1 entfernt</numerusform><numerusform>%Ln Leads aus %1 entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln Lead in %1 pausiert</numerusform><numerusform>%Ln Leads in %1 pausiert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln Lead in %1 fortgesetzt</numerusform><numerusform>%Ln Leads in %1 fortgesetzt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were already blocked</source>
        <translation><numerusform>%Ln war schon gesperrt</numerusform><numerusform>%Ln waren schon gesperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer blocked</source>
        <translation><numerusform>%Ln war nicht mehr gesperrt</numerusform><numerusform>%Ln waren nicht mehr gesperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were on the roster already</source>
        <translation><numerusform>%Ln war schon auf der Leadliste</numerusform><numerusform>%Ln waren schon auf der Leadliste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer on the roster</source>
        <translation><numerusform>%Ln war nicht mehr auf der Leadliste</numerusform><numerusform>%Ln waren nicht mehr auf der Leadliste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were so already</source>
        <translation><numerusform>%Ln war schon so</numerusform><numerusform>%Ln waren schon so</numerusform></translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Schon gesperrt</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>On the roster already</source>
        <translation>Schon auf der Leadliste</translation>
    </message>
    <message>
        <source>No longer on the roster</source>
        <translation>Nicht mehr auf der Leadliste</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Leadliste wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the roster: %Ln lead(s)</source>
        <translation><numerusform>Leadliste wird eingelesen: %Ln Lead</numerusform><numerusform>Leadliste wird eingelesen: %Ln Leads</numerusform></translation>
    </message>
    <message>
        <source>Reading the blocklist</source>
        <translation>Sperrliste wird eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist: %Ln person(s)</source>
        <translation><numerusform>Sperrliste wird eingelesen: %Ln Person</numerusform><numerusform>Sperrliste wird eingelesen: %Ln Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln person(s) in %1</source>
        <translation><numerusform>Sperren von %Ln Person in %1</numerusform><numerusform>Sperren von %Ln Personen in %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln person(s) in %1</source>
        <translation><numerusform>Entsperren von %Ln Person in %1</numerusform><numerusform>Entsperren von %Ln Personen in %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln lead(s) to %1</source>
        <translation><numerusform>Hinzufügen von %Ln Lead zu %1</numerusform><numerusform>Hinzufügen von %Ln Leads zu %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln lead(s) in %1</source>
        <translation><numerusform>Bearbeiten von %Ln Lead in %1</numerusform><numerusform>Bearbeiten von %Ln Leads in %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln lead(s) from %1</source>
        <translation><numerusform>Entfernen von %Ln Lead aus %1</numerusform><numerusform>Entfernen von %Ln Leads aus %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Emptying the roster of %1: %Ln lead(s)</source>
        <translation><numerusform>Leeren der Leadliste von %1 (%Ln Lead)</numerusform><numerusform>Leeren der Leadliste von %1 (%Ln Leads)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pausing %Ln lead(s) in %1</source>
        <translation><numerusform>Pausieren von %Ln Lead in %1</numerusform><numerusform>Pausieren von %Ln Leads in %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln lead(s) in %1</source>
        <translation><numerusform>Fortsetzen von %Ln Lead in %1</numerusform><numerusform>Fortsetzen von %Ln Leads in %1</numerusform></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Hinzufügen von Leads</translation>
    </message>
    <message>
        <source>Editing leads</source>
        <translation>Bearbeiten von Leads</translation>
    </message>
    <message>
        <source>Removing leads</source>
        <translation>Entfernen von Leads</translation>
    </message>
    <message>
        <source>Emptying the roster</source>
        <translation>Leeren der Leadliste</translation>
    </message>
    <message>
        <source>Pausing leads</source>
        <translation>Pausieren von Leads</translation>
    </message>
    <message>
        <source>Resuming leads</source>
        <translation>Fortsetzen von Leads</translation>
    </message>
    <message>
        <source>Preparing to change the roster of %1</source>
        <translation>Änderung der Leadliste von %1 wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing to block people in %1</source>
        <translation>Sperren von Personen in %1 wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing to unblock people in %1</source>
        <translation>Entsperren von Personen in %1 wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what a job does and its connection</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 done; only the check of the list is missing</source>
        <comment>a count of people</comment>
        <translation>%1 erledigt; nur die Kontrolle der Liste fehlt noch</translation>
    </message>
    <message>
        <source>%1 done, %2 left</source>
        <comment>counts of people</comment>
        <translation>%1 erledigt, %2 offen</translation>
    </message>
    <message>
        <source>(%1 in doubt)</source>
        <translation>(%1 ungeklärt)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Wartegrund</translation>
    </message>
</context>
<context>
    <name>JobUndo</name>
    <message numerus="yes">
        <source>The position of %Ln lead(s) stays as it is: SendKit's roster did not tell what it was before.</source>
        <translation><numerusform>Die Position von %Ln Lead bleibt, wie sie ist: Die Leadliste von SendKit hat nicht gemeldet, was vorher dort stand.</numerusform><numerusform>Die Position von %Ln Leads bleibt, wie sie ist: Die Leadliste von SendKit hat nicht gemeldet, was vorher dort stand.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) had a whole name other than first and last name: that does not come back.</source>
        <translation><numerusform>%Ln Lead hatte einen ganzen Namen, der von Vor- und Nachname abwich: Dieser kommt nicht zurück.</numerusform><numerusform>%Ln Leads hatten einen ganzen Namen, der von Vor- und Nachname abwich: Dieser kommt nicht zurück.</numerusform></translation>
    </message>
    <message>
        <source>Leads that were sent mail stay removed: SendKit does not take them back.</source>
        <translation>Leads, an die E-Mails gesendet wurden, bleiben entfernt: SendKit nimmt sie nicht wieder auf.</translation>
    </message>
    <message>
        <source>This job is running. Pause or cancel it first.</source>
        <translation>Dieser Job läuft. Pausieren Sie ihn zuerst oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>WaLead can lift a block within a campaign only in its dashboard.</source>
        <translation>WaLead kann eine Sperre innerhalb einer Kampagne nur in seinem Dashboard aufheben.</translation>
    </message>
    <message>
        <source>This job was undone already.</source>
        <translation>Dieser Job wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>A job that undoes this one was begun and has not ended. Resume that one, or cancel it: %1</source>
        <translation>Ein Job, der diesen rückgängig macht, wurde begonnen und ist nicht beendet. Setzen Sie jenen fort oder brechen Sie ihn ab: %1</translation>
    </message>
    <message>
        <source>Some rows are in doubt. Resume the job first, so that it is known what was done.</source>
        <translation>Einige Zeilen sind ungeklärt. Setzen Sie den Job zuerst fort, damit bekannt ist, was getan wurde.</translation>
    </message>
    <message>
        <source>This job changed nothing, so there is nothing to undo.</source>
        <translation>Dieser Job hat nichts geändert, es gibt also nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Some of these leads were on the roster before, and the server did not say who: undoing would remove them too.</source>
        <translation>Einige dieser Leads standen schon vorher auf der Leadliste, und der Server hat nicht gemeldet, welche: Beim Rückgängigmachen würden auch sie entfernt.</translation>
    </message>
    <message>
        <source>Some of these people were on the list before, and the server did not say who: undoing would unblock them too.</source>
        <translation>Einige dieser Personen standen schon vorher auf der Liste, und der Server hat nicht gemeldet, wer: Beim Rückgängigmachen würden auch sie entsperrt.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>it is not in the journal</source>
        <translation>er steht nicht im Journal</translation>
    </message>
    <message>
        <source>a part of a job's source is damaged</source>
        <translation>ein Teil der Quelle eines Jobs ist beschädigt</translation>
    </message>
    <message>
        <source>The disk is full: the journal of jobs %1 could not be written, so nothing more was sent. Free some space on that disk, then try again.</source>
        <translation>Der Datenträger ist voll: Das Job-Journal %1 konnte nicht geschrieben werden, daher wurde nichts weiter gesendet. Schaffen Sie dort Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 may not be written to, and nothing is sent without being written down first. Allow writing to the file and its folder, then try again.</source>
        <translation>In das Job-Journal %1 darf nicht geschrieben werden, und es wird nichts gesendet, was nicht zuvor festgehalten ist. Erlauben Sie das Schreiben in die Datei und ihren Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be opened, and nothing is sent without being written down first. Check that its folder is there and can be written to, then try again.</source>
        <translation>Das Job-Journal %1 lässt sich nicht öffnen, und es wird nichts gesendet, was nicht zuvor festgehalten ist. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 is damaged (%2), and nothing is sent without being written down first. Move the file elsewhere to begin a new one; the history in it is no longer shown then.</source>
        <translation>Das Job-Journal %1 ist beschädigt (%2), und es wird nichts gesendet, was nicht zuvor festgehalten ist. Verschieben Sie die Datei, um ein neues zu beginnen; der Verlauf darin wird dann nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>%1 is no journal of jobs (%2), and nothing is sent without being written down first. Move that file elsewhere, then try again.</source>
        <translation>%1 ist kein Job-Journal (%2), und es wird nichts gesendet, was nicht zuvor festgehalten ist. Verschieben Sie die Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used: %2. Start that version, or use another profile.</source>
        <translation>Das Job-Journal %1 ist nicht verwendbar: %2. Starten Sie jene Version oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Another Muster is busy with the journal of jobs %1, and nothing is sent without being written down first. Try again in a moment.</source>
        <translation>Ein anderes Muster arbeitet gerade mit dem Job-Journal %1, und es wird nichts gesendet, was nicht zuvor festgehalten ist. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed while the journal of jobs %1 was read or written (%2), so nothing more was sent. Check the disk and the space on it, then try again.</source>
        <translation>Der Datenträger hat beim Lesen oder Schreiben des Job-Journals %1 versagt (%2), daher wurde nichts weiter gesendet. Prüfen Sie den Datenträger und den freien Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This job is no longer in the history: it was deleted.</source>
        <translation>Dieser Job steht nicht mehr im Verlauf: Er wurde gelöscht.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used (%2), and nothing is sent without being written down first. Try again; should it stay so, report it.</source>
        <translation>Das Job-Journal %1 ist nicht verwendbar (%2), und es wird nichts gesendet, was nicht zuvor festgehalten ist. Versuchen Sie es erneut; bleibt es dabei, melden Sie es.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is more than fits into memory.</source>
        <translation>Die Antwort ist größer als der verfügbare Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>Die Antwort ist eine Webseite, kein JSON.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>Kein JSON bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1 values instead of one.</source>
        <translation>Kein JSON: %1 Werte statt einem.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of an object.</source>
        <translation>Die Antwort ist %1 statt eines Objekts.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a list.</source>
        <translation>Die Antwort ist %1 statt einer Liste.</translation>
    </message>
    <message>
        <source>The answer is an object without a list in it.</source>
        <translation>Die Antwort ist ein Objekt, das keine Liste enthält.</translation>
    </message>
    <message>
        <source>The campaign has no id.</source>
        <translation>Die Kampagne hat keine id.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an id.</source>
        <translation>Keine der %1 Zeilen hat eine id.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an email.</source>
        <translation>Keine der %1 Zeilen hat eine email.</translation>
    </message>
    <message>
        <source>None of the %1 rows has a publicIdentifier.</source>
        <translation>Keine der %1 Zeilen hat einen publicIdentifier.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain is locked and was not unlocked. Unlock it and try again, or type the key.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it there and try again, or type the key.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn dort und versuchen Sie es erneut, oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose another place for keys.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Wählen Sie einen anderen Ort für Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain failed. Look whether it runs, or choose another place for keys.</source>
        <translation>Der Schlüsselbund hat versagt. Sehen Sie nach, ob er läuft, oder wählen Sie einen anderen Ort für Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for its password, and try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Sehen Sie nach, ob er nach seinem Passwort fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of the file with the keys. Try again.</source>
        <translation>Das ist nicht die Passphrase der Schlüsseldatei. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, is damaged. Bring it back from a backup, or delete it and give the keys once more.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her, oder löschen Sie sie und geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, was written by a later Muster. Update Muster.</source>
        <translation>Die Schlüsseldatei %1 wurde von einem neueren Muster geschrieben. Aktualisieren Sie Muster.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the pass phrase. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Es gibt noch keine Schlüsseldatei. Wählen Sie zuerst eine Passphrase dafür.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be read.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be written.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Another Muster is writing the file with the keys. Try again.</source>
        <translation>Ein anderes Muster schreibt gerade die Schlüsseldatei. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a file with keys already. Give its pass phrase.</source>
        <translation>Es gibt schon eine Schlüsseldatei. Geben Sie ihre Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profilslogan</translation>
    </message>
    <message>
        <source>this campaign tells people apart by it, so it cannot be empty</source>
        <translation>diese Kampagne unterscheidet Personen danach, daher darf es nicht leer sein</translation>
    </message>
</context>
<context>
    <name>LeadSearch</name>
    <message>
        <source>This person is not on %1 any more</source>
        <comment>a roster</comment>
        <translation>Diese Person ist nicht mehr auf %1</translation>
    </message>
    <message>
        <source>The roster was read anew just now.</source>
        <translation>Die Leadliste wurde gerade neu eingelesen.</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>connection sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>vernetzt</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>LeadTimeline</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Message %1 sent</source>
        <translation>Nachricht %1 gesendet</translation>
    </message>
    <message>
        <source>Message %1 opened</source>
        <translation>Nachricht %1 geöffnet</translation>
    </message>
    <message>
        <source>Message %1: link clicked</source>
        <translation>Nachricht %1: Link angeklickt</translation>
    </message>
    <message>
        <source>Message %1 bounced</source>
        <translation>Nachricht %1: Bounce</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
</context>
<context>
    <name>ListComparing</name>
    <message>
        <source>The list is more than fits into memory.</source>
        <translation>Die Liste ist größer als der verfügbare Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>There is no format “%1”. There are: table, csv, json, xlsx.</source>
        <translation>Es gibt kein Format „%1“. Es gibt: table, csv, json, xlsx.</translation>
    </message>
    <message>
        <source>What “.%1” holds is not known. Name a .csv, .json or .xlsx file, or say --format table, csv, json or xlsx.</source>
        <translation>Was „.%1“ enthält, ist nicht bekannt. Nennen Sie eine .csv-, .json- oder .xlsx-Datei oder geben Sie --format table, csv, json oder xlsx an.</translation>
    </message>
    <message>
        <source>A workbook cannot be printed. Add --output FILE.</source>
        <translation>Eine Arbeitsmappe lässt sich nicht ausgeben. Fügen Sie --output FILE hinzu.</translation>
    </message>
    <message>
        <source>--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.</source>
        <translation>--json und --format %1 wollen beide auf die Standardausgabe. Lassen Sie eines weg oder fügen Sie --output FILE hinzu.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Blocked in workspace</source>
        <translation>Im Workspace gesperrt</translation>
    </message>
    <message>
        <source>Blocked in this campaign</source>
        <translation>In dieser Kampagne gesperrt</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>Muster::ActionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>Muster::BackAndForward</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>Muster::Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Profil öffnen ↗</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Copy record ID</source>
        <translation>Datensatz-ID kopieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Select an address or a domain to see when and why it was blocked.</source>
        <translation>Wählen Sie eine Adresse oder Domain, um zu sehen, wann und warum sie gesperrt wurde.</translation>
    </message>
    <message>
        <source>Select a person to see when and why they were blocked.</source>
        <translation>Wählen Sie eine Person, um zu sehen, wann und warum sie gesperrt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation><numerusform>%Ln Eintrag ausgewählt</numerusform><numerusform>%Ln Einträge ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation><numerusform>%Ln Person ausgewählt</numerusform><numerusform>%Ln Personen ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Leadlisten</translation>
    </message>
    <message>
        <source>The rosters have not been read yet.</source>
        <translation>Die Leadlisten wurden noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>Rosters: %1</source>
        <translation>Leadlisten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln roster(s) read</source>
        <translation><numerusform>%1 von %Ln Leadliste gelesen</numerusform><numerusform>%1 von %Ln Leadlisten gelesen</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A connection and a lead's status there: "Puffle: pending".</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadsModel</name>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Öffentliche Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <source>On rosters</source>
        <translation>Auf Leadlisten</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Datensatz-ID</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistActions</name>
    <message>
        <source>There is no blocklist to verify against</source>
        <translation>Es gibt keine Sperrliste, mit der geprüft werden kann</translation>
    </message>
    <message>
        <source>%1 has none. Add a WaLead or SendKit connection, or enter its key.</source>
        <translation>%1 hat keine. Fügen Sie eine WaLead- oder SendKit-Verbindung hinzu oder geben Sie deren Schlüssel ein.</translation>
    </message>
    <message>
        <source>Verify against which blocklist?</source>
        <translation>Mit welcher Sperrliste prüfen?</translation>
    </message>
    <message>
        <source>%1 has none of its own.</source>
        <translation>%1 hat keine eigene.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistOverview</name>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month with its year.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Shows why people are on this list, and how many came in each month.</source>
        <translation>Zeigt, warum Personen auf dieser Liste stehen und wie viele in jedem Monat hinzukamen.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Copies both charts as a table, for a spreadsheet.</source>
        <translation>Kopiert beide Diagramme als Tabelle für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>%1 a month from %2 to %3</source>
        <translation>%1 pro Monat von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation><numerusform>%Ln ohne Datum</numerusform><numerusform>%Ln ohne Datum</numerusform></translation>
    </message>
    <message>
        <source>Nobody in any month.</source>
        <translation>Niemand in irgendeinem Monat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistPage</name>
    <message>
        <source>A campaign block can only be lifted in WaLead itself.</source>
        <translation>Eine Kampagnensperre lässt sich nur in WaLead selbst aufheben.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Adressen einfügen…</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Personen einfügen…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Unblock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Adressen sperren…</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Personen sperren…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistService</name>
    <message>
        <source>This connection's campaigns have no blocklists.</source>
        <translation>Die Kampagnen dieser Verbindung haben keine Sperrlisten.</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Blocked addresses and domains</source>
        <translation>Gesperrte Adressen und Domains</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Gesperrte Personen</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignDialog</name>
    <message>
        <source>Add campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>WaLead has no list of campaigns. Paste a campaign's ID, or its address from the dashboard; Muster remembers it under your label.</source>
        <translation>WaLead hat keine Liste der Kampagnen. Fügen Sie die ID einer Kampagne oder ihre Adresse aus dem Dashboard ein; Muster merkt sie sich unter Ihrer Bezeichnung.</translation>
    </message>
    <message>
        <source>The campaign's own name</source>
        <translation>Der eigene Name der Kampagne</translation>
    </message>
    <message>
        <source>Campaign &amp;ID or URL</source>
        <translation>Kampagnen-&amp;ID oder -URL</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Rename campaign</source>
        <translation>Kampagne umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>That holds no campaign ID.</source>
        <translation>Darin steht keine Kampagnen-ID.</translation>
    </message>
    <message>
        <source>Copy the ID or the address of the campaign's page in WaLead.</source>
        <translation>Kopieren Sie die ID oder die Adresse der Kampagnenseite in WaLead.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”.</source>
        <translation>%1 kennt keine Kampagne „%2“.</translation>
    </message>
    <message>
        <source>Check the ID; it must belong to this connection's workspace.</source>
        <translation>Prüfen Sie die ID; sie muss zum Workspace dieser Verbindung gehören.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignPlaces</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Kontaktsperre</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be read anew</source>
        <translation>Nicht neu lesbar</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Kontaktsperrliste</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Workspace-Sperrliste</translation>
    </message>
</context>
<context>
    <name>Muster::ChangeProgress</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedAddCommand</name>
    <message>
        <source>A campaign's blocklist takes no reasons; they are left out.</source>
        <translation>Die Sperrliste einer Kampagne nimmt keine Gründe auf; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Nobody is left to block; nothing was sent.</source>
        <translation>Es ist niemand mehr zu sperren; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedCheckCommand</name>
    <message>
        <source>The answer for each row is in %1.</source>
        <translation>Die Antwort für jede Zeile steht in %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedListCommand</name>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Öffentliche Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Gesperrt am</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or domain(s) blocked in %1</source>
        <translation><numerusform>%Ln Adresse oder Domain in %1 gesperrt</numerusform><numerusform>%Ln Adressen oder Domains in %1 gesperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) blocked in %1</source>
        <translation><numerusform>%Ln Person in %1 gesperrt</numerusform><numerusform>%Ln Personen in %1 gesperrt</numerusform></translation>
    </message>
    <message>
        <source> match “%1”.</source>
        <translation> (Suche: „%1“).</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln address(es) or domain(s) to %1.</source>
        <translation><numerusform>%Ln Adresse oder Domain in %1 geschrieben.</numerusform><numerusform>%Ln Adressen oder Domains in %1 geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person(s) to %1.</source>
        <translation><numerusform>%Ln Person in %1 geschrieben.</numerusform><numerusform>%Ln Personen in %1 geschrieben.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedRemoveCommand</name>
    <message>
        <source>Not blocked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Nobody is left to unblock; nothing was sent.</source>
        <translation>Es ist niemand mehr zu entsperren; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlocklistCommand</name>
    <message>
        <source>%1 has no blocklist of people, so “%2” has none. Its people are on rosters: muster-cli roster --help.</source>
        <translation>%1 hat keine Sperrliste für Personen, also auch „%2“ nicht. Die Personen stehen auf Leadlisten: muster-cli roster --help.</translation>
    </message>
    <message>
        <source>SendKit has no blocklists of campaigns; its do-not-contact list counts for all of them. Leave --campaign out.</source>
        <translation>SendKit hat keine Sperrlisten für Kampagnen; die Kontaktsperrliste gilt für alle. Lassen Sie --campaign weg.</translation>
    </message>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>„%1“ enthält keine Kampagnen-ID. Geben Sie die ID an oder die Adresse der Kampagne im Dashboard.</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Kontaktsperrliste</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Workspace-Sperrliste</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Sperrliste wird eingelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list have no identifier and were left out.</source>
        <translation><numerusform>%Ln Eintrag der Liste hat keine Kennung und wurde weggelassen.</numerusform><numerusform>%Ln Einträge der Liste haben keine Kennung und wurden weggelassen.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignCommand</name>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>„%1“ enthält keine Kampagnen-ID. Geben Sie die ID an oder die Adresse der Kampagne im Dashboard.</translation>
    </message>
    <message>
        <source>%1 has no campaign with the ID or the name “%2”. muster-cli campaigns list shows them all.</source>
        <translation>%1 hat keine Kampagne mit der ID oder dem Namen „%2“. muster-cli campaigns list zeigt alle.</translation>
    </message>
    <message>
        <source>More than one campaign of %1 is called “%2”. Give the ID of the one that is meant: %3.</source>
        <translation>Mehr als eine Kampagne von %1 heißt „%2“. Geben Sie die ID der gemeinten an: %3.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsListCommand</name>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) on %1.</source>
        <translation><numerusform>%Ln Kampagne bei %1.</numerusform><numerusform>%Ln Kampagnen bei %1.</numerusform></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) remembered for %1.</source>
        <translation><numerusform>%Ln Kampagne für %1 gemerkt.</numerusform><numerusform>%Ln Kampagnen für %1 gemerkt.</numerusform></translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns; these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead kann keine Kampagnen auflisten; dies sind die, die in Muster über ihre ID oder URL hinzugefügt wurden.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::Command</name>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Unterbrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Dies würde %1 ändern, und es gibt kein Terminal zum Nachfragen. Es wurde nichts geändert; fügen Sie --yes hinzu, um es auszuführen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Set MUSTER_API_KEY.</source>
        <translation>Es gibt keinen API-Schlüssel für %1. Setzen Sie MUSTER_API_KEY.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”. Check its ID.</source>
        <translation>%1 kennt keine Kampagne „%2“. Prüfen Sie ihre ID.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for. Check the connection's address: %2</source>
        <translation>%1 kennt nicht, was angefragt wurde. Prüfen Sie die Adresse der Verbindung: %2</translation>
    </message>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>API-Schlüssel von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Pass phrase of the file with the keys (not shown): </source>
        <translation>Passphrase der Schlüsseldatei (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>The keys are in an encrypted file. Set MUSTER_PASSPHRASE to its pass phrase, or MUSTER_API_KEY to the key.</source>
        <translation>Die Schlüssel liegen in einer verschlüsselten Datei. Setzen Sie MUSTER_PASSPHRASE auf deren Passphrase oder MUSTER_API_KEY auf den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsAddCommand</name>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>API-Schlüssel von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>connections add needs --provider. There are: %1.</source>
        <translation>connections add braucht --provider. Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are: %2.</source>
        <translation>Es gibt keinen Anbieter „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>connections add needs --base-url: what stands before /v1 (Puffle: /api) in the server's addresses.</source>
        <translation>connections add braucht --base-url: was in den Adressen des Servers vor /v1 steht (Puffle: /api).</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not added.</source>
        <translation>Probelauf: „%1“ wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Es gibt keinen API-Schlüssel. Setzen Sie MUSTER_API_KEY oder geben Sie den Schlüssel über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>Added “%1” (%2).</source>
        <translation>„%1“ hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>The key is not kept; set MUSTER_API_KEY for commands on this connection.</source>
        <translation>Der Schlüssel wird nicht aufbewahrt; setzen Sie MUSTER_API_KEY für Befehle mit dieser Verbindung.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is kept in the encrypted file of this profile.</source>
        <translation>Der Schlüssel liegt in der verschlüsselten Datei dieses Profils.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsListCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>served by Muster itself</source>
        <translation>von Muster selbst bereitgestellt</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsRemoveCommand</name>
    <message>
        <source>This would remove “%1”, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Dies würde „%1“ entfernen, und es gibt kein Terminal zum Nachfragen. Es wurde nichts geändert; fügen Sie --yes hinzu, um es auszuführen.</translation>
    </message>
    <message>
        <source>Remove “%1” and what is remembered of it?</source>
        <translation>„%1“ und was darüber gemerkt ist entfernen?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is part of Muster and cannot be removed.</source>
        <translation>%1 gehört zu Muster und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so “%1” was not removed.</source>
        <translation>Die Einstellungsdatei lässt sich nicht schreiben, daher wurde „%1“ nicht entfernt.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not removed.</source>
        <translation>Probelauf: „%1“ wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Removed “%1”. Nothing changed on its server.</source>
        <translation>„%1“ entfernt. Auf dem Server hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsTestCommand</name>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Es gibt keinen API-Schlüssel. Setzen Sie MUSTER_API_KEY oder geben Sie den Schlüssel über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <translation>%1 antwortet und nimmt den Schlüssel an.</translation>
    </message>
    <message numerus="yes">
        <source>It answered in %Ln millisecond(s).</source>
        <translation><numerusform>Antwort nach %Ln Millisekunde.</numerusform><numerusform>Antwort nach %Ln Millisekunden.</numerusform></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ForegroundJob</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Das Ergebnis jeder Zeile steht in %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobCommand</name>
    <message numerus="yes">
        <source>“%1” is too short to name a job; give at least %Ln character(s) of its ID.</source>
        <translation><numerusform>„%1“ ist zu kurz, um einen Job zu bezeichnen; geben Sie mindestens %Ln Zeichen seiner ID an.</numerusform><numerusform>„%1“ ist zu kurz, um einen Job zu bezeichnen; geben Sie mindestens %Ln Zeichen seiner ID an.</numerusform></translation>
    </message>
    <message>
        <source>There is no job “%1”. muster-cli jobs list shows them all.</source>
        <translation>Es gibt keinen Job „%1“. muster-cli jobs list zeigt alle.</translation>
    </message>
    <message>
        <source>More than one job begins with “%1”:</source>
        <translation>Mehr als ein Job beginnt mit „%1“:</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... und %Ln weiterer.</numerusform><numerusform>  ... und %Ln weitere.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is not enough to name one job; give more of its ID.</source>
        <translation>„%1“ reicht nicht, um einen Job zu bezeichnen; geben Sie mehr von seiner ID an.</translation>
    </message>
    <message>
        <source>The connection “%1” of this job is no longer in this profile. Add it again, with the same name and address, to work with it.</source>
        <translation>Die Verbindung „%1“ dieses Jobs ist in diesem Profil nicht mehr vorhanden. Fügen Sie sie mit gleichem Namen und gleicher Adresse wieder hinzu, um mit dem Job zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsCancelCommand</name>
    <message>
        <source>The program that works on this job was asked to cancel it and has not ended yet.</source>
        <translation>Das Programm, das an diesem Job arbeitet, wurde gebeten, ihn abzubrechen, und ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>This job has ended already. What it did can be taken back: muster-cli jobs undo %1</source>
        <translation>Dieser Job ist schon beendet. Was er getan hat, lässt sich zurücknehmen: muster-cli jobs undo %1</translation>
    </message>
    <message>
        <source>Dry run: the job was not cancelled.</source>
        <translation>Probelauf: Der Job wurde nicht abgebrochen.</translation>
    </message>
    <message>
        <source>The program that works on this job was asked to cancel it and will, but has not ended yet: it waits for answers of %1, or looks up in its list who was reached.</source>
        <translation>Das Programm, das an diesem Job arbeitet, wurde gebeten, ihn abzubrechen, und wird es tun, ist aber noch nicht beendet: Es wartet auf Antworten von %1 oder sieht in der dortigen Liste nach, wer erreicht wurde.</translation>
    </message>
    <message>
        <source>The job was done before it could be cancelled.</source>
        <translation>Der Job war fertig, bevor er abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had been sent.</source>
        <translation><numerusform>%Ln Zeile war schon gesendet.</numerusform><numerusform>%Ln Zeilen waren schon gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.</source>
        <translation><numerusform>Bis zu %Ln weitere Zeile kann ausgeführt worden sein: Die Antwort ging verloren, sie bleibt ungeklärt.</numerusform><numerusform>Bis zu %Ln weitere Zeilen können ausgeführt worden sein: Die Antworten gingen verloren, sie bleiben ungeklärt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not sent.</source>
        <translation><numerusform>%Ln Zeile wurde nicht gesendet.</numerusform><numerusform>%Ln Zeilen wurden nicht gesendet.</numerusform></translation>
    </message>
    <message>
        <source>What was done can be taken back: muster-cli jobs undo %1</source>
        <translation>Was getan wurde, lässt sich zurücknehmen: muster-cli jobs undo %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsListCommand</name>
    <message>
        <source>There is no connection “%1”, and no job of one that was called so.</source>
        <translation>Es gibt keine Verbindung „%1“ und keinen Job einer, die so hieß.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, nicht kontrolliert</translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Es gibt noch keine Jobs.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsReportCommand</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Das Ergebnis jeder Zeile steht in %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsResumeCommand</name>
    <message>
        <source>This job has ended; there is nothing to go on with.</source>
        <translation>Dieser Job ist beendet; es gibt nichts fortzusetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in doubt are looked up first; who is missing is sent as well.</source>
        <translation><numerusform>%Ln ungeklärte Person wird zuerst nachgesehen; fehlt sie, wird sie ebenfalls gesendet.</numerusform><numerusform>%Ln ungeklärte Personen werden zuerst nachgesehen; wer fehlt, wird ebenfalls gesendet.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsShowCommand</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Worked on for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Missing when read back</source>
        <translation>Bei Kontrolle fehlend</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Macht rückgängig</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Rückgängig gemacht durch</translation>
    </message>
    <message>
        <source>Being undone by</source>
        <translation>Wird rückgängig gemacht durch</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsUndoCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) will be unblocked:</source>
        <translation><numerusform>%Ln Person wird entsperrt:</numerusform><numerusform>%Ln Personen werden entsperrt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be added to the roster again:</source>
        <translation><numerusform>%Ln Lead wird wieder zur Leadliste hinzugefügt:</numerusform><numerusform>%Ln Leads werden wieder zur Leadliste hinzugefügt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will get their old text back:</source>
        <translation><numerusform>%Ln Lead erhält seinen alten Text zurück:</numerusform><numerusform>%Ln Leads erhalten ihren alten Text zurück:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be removed from the roster:</source>
        <translation><numerusform>%Ln Lead wird aus der Leadliste entfernt:</numerusform><numerusform>%Ln Leads werden aus der Leadliste entfernt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be paused again:</source>
        <translation><numerusform>%Ln Lead wird wieder pausiert:</numerusform><numerusform>%Ln Leads werden wieder pausiert:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be resumed again:</source>
        <translation><numerusform>%Ln Lead wird wieder fortgesetzt:</numerusform><numerusform>%Ln Leads werden wieder fortgesetzt:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be blocked again, with their old reasons:</source>
        <translation><numerusform>%Ln Person wird mit dem alten Grund wieder gesperrt:</numerusform><numerusform>%Ln Personen werden mit ihren alten Gründen wieder gesperrt:</numerusform></translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undoing “%1” of %2.</source>
        <translation>„%1“ vom %2 wird rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... und %Ln weitere.</numerusform><numerusform>  ... und %Ln weitere.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay as they are: that job did not change them.</source>
        <translation><numerusform>%Ln Person bleibt, wie sie ist: Jener Job hat sie nicht geändert.</numerusform><numerusform>%Ln Personen bleiben, wie sie sind: Jener Job hat sie nicht geändert.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::OfflineCheckCommand</name>
    <message>
        <source>Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email.</source>
        <translation>Geben Sie an, wofür die Zeilen geprüft werden sollen: --for blocklist, --for linkedin oder --for email.</translation>
    </message>
    <message>
        <source>Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.</source>
        <translation>Zeilen lassen sich nicht für „%1“ prüfen. --for nimmt an: blocklist, linkedin, email.</translation>
    </message>
    <message>
        <source>The verdict for each row is in %1.</source>
        <translation>Der Befund jeder Zeile steht in %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterAddCommand</name>
    <message>
        <source>%1 does not say whether it is a LinkedIn or an e-mail campaign, so nobody can be told apart. Nothing was sent.</source>
        <translation>%1 gibt nicht an, ob es eine LinkedIn- oder eine E-Mail-Kampagne ist, daher lässt sich niemand unterscheiden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Kept as custom fields: %1.</source>
        <translation>Als eigene Felder behalten: %1.</translation>
    </message>
    <message>
        <source>Not taken (%1 has no such field): %2.</source>
        <translation>Nicht übernommen (%1 hat kein solches Feld): %2.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leadliste wird eingelesen: %1</translation>
    </message>
    <message>
        <source>Blocked people are included: the blocklists were not looked at.</source>
        <translation>Gesperrte Personen sind eingeschlossen: Die Sperrlisten wurden nicht angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s).</source>
        <translation><numerusform>Mit %Ln Sperrliste verglichen.</numerusform><numerusform>Mit %Ln Sperrlisten verglichen.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be read just now; what was read of it before still counts.</source>
        <translation>%1 konnte gerade nicht gelesen werden; was zuvor davon gelesen wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>Nobody is left to add; nothing was sent.</source>
        <translation>Es ist niemand mehr hinzuzufügen; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterCommand</name>
    <message>
        <source>%1 has no rosters, so “%2” has none. Name a connection that has, with --connection: %3.</source>
        <translation>%1 hat keine Leadlisten, also auch „%2“ nicht. Nennen Sie mit --connection eine Verbindung, die welche hat: %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leadliste wird eingelesen: %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterEditCommand</name>
    <message>
        <source>%1: it was empty and becomes “%2”.</source>
        <translation>%1: war leer und wird „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken out; the field will be empty.</source>
        <translation>%1: „%2“ wird herausgenommen; das Feld ist dann leer.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”.</source>
        <translation>%1: „%2“ wird „%3“.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” that can be changed. There are: %3.</source>
        <translation>%1 hat kein Feld „%2“, das sich ändern lässt. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>There is no lead with the ID “%1” on the roster of %2.</source>
        <translation>Auf der Leadliste von %2 gibt es keinen Lead mit der ID „%1“.</translation>
    </message>
    <message>
        <source>The lead has these values already; nothing was sent.</source>
        <translation>Der Lead hat diese Werte schon; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterListCommand</name>
    <message>
        <source>%1 has no status “%2”. There are: %3.</source>
        <translation>%1 hat keinen Status „%2“. Es gibt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of the roster have no ID and were left out.</source>
        <translation><numerusform>%Ln Lead der Leadliste hat keine ID und wurde weggelassen.</numerusform><numerusform>%Ln Leads der Leadliste haben keine ID und wurden weggelassen.</numerusform></translation>
    </message>
    <message>
        <source>The roster was being changed while it was read.</source>
        <translation>Die Leadliste wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>Lead-ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) on the roster of %1.</source>
        <translation><numerusform>%Ln Lead auf der Leadliste von %1.</numerusform><numerusform>%Ln Leads auf der Leadliste von %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 with this status.</source>
        <translation><numerusform>%Ln Lead von %1 mit diesem Status.</numerusform><numerusform>%Ln Leads von %1 mit diesem Status.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln lead(s) to %1.</source>
        <translation><numerusform>%Ln Lead in %1 geschrieben.</numerusform><numerusform>%Ln Leads in %1 geschrieben.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterRemoveCommand</name>
    <message>
        <source>Not on the roster</source>
        <translation>Nicht auf der Leadliste</translation>
    </message>
    <message>
        <source>Nobody is left to remove; nothing was sent.</source>
        <translation>Es ist niemand mehr zu entfernen; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterWipeCommand</name>
    <message>
        <source>This would empty the roster of %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Dies würde die Leadliste von %1 leeren, und es gibt kein Terminal zum Nachfragen. Es wurde nichts geändert; fügen Sie --yes hinzu, um es auszuführen.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln lead(s), all there are, from %1.</source>
        <translation><numerusform>Dies entfernt %Ln Lead, alle vorhandenen, aus %1.</numerusform><numerusform>Dies entfernt %Ln Leads, alle vorhandenen, aus %1.</numerusform></translation>
    </message>
    <message>
        <source>This removes every lead from %1.</source>
        <translation>Dies entfernt alle Leads aus %1.</translation>
    </message>
    <message>
        <source>A backup is written first. Type the campaign's name, “%1”, to go ahead:</source>
        <translation>Zuerst wird eine Sicherung geschrieben. Geben Sie den Namen der Kampagne, „%1“, ein, um es auszuführen:</translation>
    </message>
    <message>
        <source>That is not the campaign's name. Nothing was changed.</source>
        <translation>Das ist nicht der Name der Kampagne. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leadliste wird eingelesen: %1</translation>
    </message>
    <message>
        <source>There is no backup, so nothing was removed. %1</source>
        <translation>Es gibt keine Sicherung, daher wurde nichts entfernt. %1</translation>
    </message>
    <message>
        <source>A backup of the roster is in %1.</source>
        <translation>Eine Sicherung der Leadliste steht in %1.</translation>
    </message>
    <message>
        <source>muster-cli jobs undo %1 adds everyone again; so does roster add --include-blocked with the backup (without that option blocked people are left out).</source>
        <translation>muster-cli jobs undo %1 fügt alle wieder hinzu; ebenso roster add --include-blocked mit der Sicherung (ohne diese Option bleiben gesperrte Personen weg).</translation>
    </message>
    <message>
        <source>A backup would be written first.</source>
        <translation>Zuerst würde eine Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>Nobody is on the roster; nothing was sent.</source>
        <translation>Auf der Leadliste steht niemand; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::Closing</name>
    <message>
        <source>Close without waiting?</source>
        <translation>Schließen, ohne zu warten?</translation>
    </message>
    <message>
        <source>Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived.</source>
        <translation>Es sind noch Anfragen unterwegs. Wird der Job fortgesetzt, liest Muster die Liste, um zu sehen, welche angekommen sind.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Stoppen und schließen?</translation>
    </message>
    <message>
        <source>A file is still being written. It will be as it was before.</source>
        <translation>Eine Datei wird noch geschrieben. Sie bleibt dann, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are being paused or cancelled</source>
        <translation><numerusform>%Ln Job wird gerade pausiert oder abgebrochen</numerusform><numerusform>%Ln Jobs werden gerade pausiert oder abgebrochen</numerusform></translation>
    </message>
    <message>
        <source>Answers to requests that are under way are still awaited. Without them some people stay in doubt.</source>
        <translation>Antworten auf laufende Anfragen stehen noch aus. Ohne sie bleiben einige Personen ungeklärt.</translation>
    </message>
    <message>
        <source>Close when they are here</source>
        <translation>Nach Eingang schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are still running</source>
        <translation><numerusform>%Ln Job läuft noch</numerusform><numerusform>%Ln Jobs laufen noch</numerusform></translation>
    </message>
    <message>
        <source>Finishing in the background hides the window; Muster ends when all is done. A paused job can be resumed at the next start. What a cancelled job has done stays.</source>
        <translation>Im Hintergrund beenden blendet das Fenster aus; Muster endet, wenn alles fertig ist. Ein pausierter Job kann beim nächsten Start fortgesetzt werden. Was ein abgebrochener Job getan hat, bleibt.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund beenden</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Jobs abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>Muster::ColumnsStep</name>
    <message>
        <source>A campaign's blocklist takes no reasons: WaLead does not keep them there.</source>
        <translation>Die Sperrliste einer Kampagne nimmt keine Gründe auf: WaLead bewahrt sie dort nicht auf.</translation>
    </message>
    <message>
        <source>SendKit takes no LinkedIn profiles: they are only compared with the blocklists.</source>
        <translation>SendKit nimmt keine LinkedIn-Profile an: Sie werden nur mit den Sperrlisten verglichen.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Guess the columns anew</source>
        <translation>Spalten neu erkennen</translation>
    </message>
    <message>
        <source>Leaves the remembered choice aside and looks at the headers and cells again.</source>
        <translation>Lässt die gemerkte Auswahl beiseite und sieht sich Überschriften und Zellen erneut an.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>eigenes Feld</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionActions</name>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Muster forgets its address, its key and the campaigns you added. Nothing changes in %1.</source>
        <translation>Muster vergisst ihre Adresse, ihren Schlüssel und die von Ihnen hinzugefügten Kampagnen. In %1 ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the sidebar?</source>
        <translation>„%1“ aus der Seitenleiste entfernen?</translation>
    </message>
    <message>
        <source>Muster forgets the campaign; you can add it again by its ID. Nothing changes in WaLead.</source>
        <translation>Muster vergisst die Kampagne; Sie können sie über ihre ID wieder hinzufügen. In WaLead ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Aus Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>Export connections and mappings</source>
        <translation>Verbindungen und Zuordnungen exportieren</translation>
    </message>
    <message>
        <source>Muster team file (*.json)</source>
        <translation>Muster-Teamdatei (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views. A colleague imports the file in the dialog of connections.</source>
        <translation>Verbindungen ohne ihre Schlüssel, gemerkte Spalten und gespeicherte Ansichten. Andere importieren die Datei im Fenster „Verbindungen“.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Verbindungen und Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is far too large to be a team file.</source>
        <translation>%1 ist viel zu groß für eine Teamdatei.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionForm</name>
    <message>
        <source>This is not a complete address yet.</source>
        <translation>Das ist noch keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>Use https://: the key is sent there. Plain http is for this computer only.</source>
        <translation>Verwenden Sie https://: Dorthin wird der Schlüssel gesendet. Einfaches http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Only the base address: no user name, no query, no fragment.</source>
        <translation>Nur die Basisadresse: ohne Benutzername, Abfrage oder Fragment.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <comment>the key</comment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>kept in the encrypted file</source>
        <comment>the key</comment>
        <translation>in der verschlüsselten Datei</translation>
    </message>
    <message>
        <source>known until Muster is closed</source>
        <comment>the key</comment>
        <translation>bekannt, bis Muster beendet wird</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>Schlüssel &amp;merken</translation>
    </message>
    <message>
        <source>This is &amp;production: real people are reached</source>
        <translation>&amp;Produktion: erreicht echte Personen</translation>
    </message>
    <message>
        <source>The bar along the top of the window then stands out in the connection's colour.</source>
        <translation>Die Leiste oben im Fenster hebt sich dann in der Farbe der Verbindung ab.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>&amp;Workspace-ID</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>The vendor stays as it was made. Add another connection for another vendor.</source>
        <translation>Der Anbieter bleibt, wie er angelegt wurde. Fügen Sie für einen anderen Anbieter eine weitere Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>Verwendet als %1</translation>
    </message>
    <message>
        <source>Puffle's keys begin with pk_live_.</source>
        <translation>Schlüssel von Puffle beginnen mit pk_live_.</translation>
    </message>
    <message>
        <source>A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the workspace's ID too.</source>
        <translation>Der Schlüssel eines Workspace beginnt mit sk_, der eines Kontos mit sk_user_ und braucht zusätzlich die Workspace-ID.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard</source>
        <translation>Im Dashboard von %1 erzeugen</translation>
    </message>
    <message>
        <source>Type another key to replace it.</source>
        <translation>Geben Sie einen anderen Schlüssel ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>A key that begins with sk_user_ needs the workspace's ID.</source>
        <translation>Ein Schlüssel, der mit sk_user_ beginnt, braucht die Workspace-ID.</translation>
    </message>
    <message>
        <source>A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.</source>
        <translation>Ein Schlüssel, der mit sk_ beginnt, gehört schon zu einem Workspace: Lassen Sie die Workspace-ID leer.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Die Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Erzeugen Sie einen im Dashboard von %1 und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Key and workspace do not fit together.</source>
        <translation>Schlüssel und Workspace passen nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionKeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>“%1” needs its key.</source>
        <comment>a connection</comment>
        <translation>„%1“ braucht den Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>Schlüssel &amp;merken</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Muster does not keep keys now: it asks again the next time it runs.</source>
        <translation>Muster bewahrt derzeit keine Schlüssel auf: Beim nächsten Start fragt es wieder.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Erzeugen Sie einen im Dashboard von %1 und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key works, but could not be kept.</source>
        <translation>Der Schlüssel funktioniert, konnte aber nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Ohne Merken fortfahren</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionListModel</name>
    <message>
        <source>%1 · not added yet</source>
        <comment>a vendor</comment>
        <translation>%1 · ungespeichert</translation>
    </message>
    <message>
        <source>%1 · has its key</source>
        <comment>a vendor</comment>
        <translation>%1 · mit Schlüssel</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <comment>a vendor</comment>
        <translation>%1 · kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionService</name>
    <message>
        <source>The settings file cannot be written, so the connection was not added.</source>
        <translation>Die Einstellungsdatei lässt sich nicht schreiben, daher wurde die Verbindung nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is a connection called %1 already.</source>
        <translation>Es gibt schon eine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>The address is not a complete URL, such as https://app-api.walead.ai/api.</source>
        <translation>Die Adresse ist keine vollständige URL wie https://app-api.walead.ai/api.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the key is sent there. Plain http is for this computer only.</source>
        <translation>Die Adresse muss mit https:// beginnen, weil der Schlüssel dorthin gesendet wird. Einfaches http gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The address must be the plain base URL, without a user name, a query or a fragment.</source>
        <translation>Die Adresse muss die reine Basis-URL sein, ohne Benutzername, Abfrage oder Fragment.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Es gibt keine solche Verbindung.</translation>
    </message>
    <message>
        <source>There is no such connection any more, or it is part of Muster and stays as it is.</source>
        <translation>Diese Verbindung gibt es nicht mehr, oder sie gehört zu Muster und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A connection stays with its vendor. Add another connection for %1.</source>
        <translation>Eine Verbindung bleibt bei ihrem Anbieter. Fügen Sie für %1 eine weitere Verbindung hinzu.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>Die Einstellungsdatei lässt sich nicht schreiben, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionTrial</name>
    <message>
        <source>Trying the connection out</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a vendor</comment>
        <translation>Frage an %1…</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Antwort nach %1 ms.</translation>
    </message>
    <message>
        <source>%1 Workspace: %2.</source>
        <comment>how long it took; a name</comment>
        <translation>%1 Workspace: %2.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Sie funktioniert.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionsDialog</name>
    <message>
        <source>Keys are kept in this computer's keychain.</source>
        <translation>Schlüssel liegen im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file.</source>
        <translation>Schlüssel liegen in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Keys are not kept: Muster asks for them each time it runs.</source>
        <translation>Schlüssel werden nicht aufbewahrt: Muster fragt nach jedem Start danach.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Discard &amp;edits</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Add &amp;it anyway</source>
        <translation>Tr&amp;otzdem hinzufügen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Ablage der Schlüssel</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Tei&amp;len</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views, as a file for your team</source>
        <translation>Verbindungen ohne ihre Schlüssel, gemerkte Spalten und gespeicherte Ansichten als Datei für Ihr Team</translation>
    </message>
    <message>
        <source>&amp;Export connections and mappings…</source>
        <translation>Verbindungen und Zuordnungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key could not be kept.</source>
        <translation>Der Schlüssel konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Practice belongs to Muster.</source>
        <translation>Practice gehört zu Muster.</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person, and nothing can be changed. Add a connection for your own account.</source>
        <translation>Nichts hier erreicht eine echte Person, und nichts lässt sich ändern. Fügen Sie für Ihr eigenes Konto eine Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Speichern und &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Discard the new connection?</source>
        <translation>Neue Verbindung verwerfen?</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Was Sie eingegeben haben, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The connection could not be duplicated.</source>
        <translation>Die Verbindung konnte nicht dupliziert werden.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>Die Verbindung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Type it, and try again.</source>
        <translation>Geben Sie ihn ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A key stays with its address and workspace. Type the one for these.</source>
        <translation>Ein Schlüssel bleibt bei seiner Adresse und seinem Workspace. Geben Sie den dazugehörigen ein.</translation>
    </message>
</context>
<context>
    <name>Muster::CustomColumns</name>
    <message>
        <source>Keep as custom fields</source>
        <translation>Als eigene Felder behalten</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All of the columns</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the columns</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Every column that holds something is used.</source>
        <translation>Jede Spalte mit Inhalt wird verwendet.</translation>
    </message>
</context>
<context>
    <name>Muster::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
</context>
<context>
    <name>Muster::DateRangePopup</name>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a date field.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsSplitter</name>
    <message>
        <source>Details panel</source>
        <translation>Detailbereich</translation>
    </message>
</context>
<context>
    <name>Muster::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you with Muster. No keys, names or data of people are in it. Read it before you send it; it is always in English.</source>
        <translation>Für alle, die Ihnen mit Muster helfen. Schlüssel, Namen oder Personendaten sind nicht enthalten. Lesen Sie es, bevor Sie es senden; es ist immer auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>Muster::DropOverlay</name>
    <message>
        <source>Drop “%1” to</source>
        <translation>„%1“ ablegen für</translation>
    </message>
    <message>
        <source>Drop the text for</source>
        <translation>Text ablegen für</translation>
    </message>
</context>
<context>
    <name>Muster::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln person(s)</source>
        <translation><numerusform>%Ln Person exportieren</numerusform><numerusform>%Ln Personen exportieren</numerusform></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets and other tools</source>
        <translation>&amp;CSV, für Tabellenkalkulation und andere Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Excel workbook</source>
        <translation>&amp;Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>&amp;JSON, with the API's own field names</source>
        <translation>&amp;JSON, mit den Feldnamen der API</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark, so that Excel reads it as UTF-8</source>
        <translation>Mit &amp;Byte Order Mark beginnen, damit Excel es als UTF-8 liest</translation>
    </message>
    <message>
        <source>Make cells &amp;safe that a spreadsheet would run as a formula</source>
        <translation>Zellen ent&amp;schärfen, die eine Tabellenkalkulation als Formel ausführen würde</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Muster::ExportRun</name>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um %1 zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Muster::Exports</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 is as it was before.</source>
        <translation>Der Export wurde abgebrochen; %1 ist, wie es vorher war.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln person(s) to %1</source>
        <translation><numerusform>%Ln Person nach %1 exportiert</numerusform><numerusform>%Ln Personen nach %1 exportiert</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Muster::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Muster::FindBar</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Ganze Ze&amp;lle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Enter in the text to be found</source>
        <translation>Geben Sie den gesuchten Text ein</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln Zelle</numerusform><numerusform>%Ln Zellen</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::FinderFeed</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Kontaktsperre</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>Muster::FunnelPanel</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Shows the replies of each week.</source>
        <translation>Zeigt die Antworten jeder Woche.</translation>
    </message>
    <message>
        <source>Replies of each week</source>
        <translation>Antworten pro Woche</translation>
    </message>
    <message>
        <source>No replies yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies); the server does not say when.</source>
        <translation><numerusform>%Ln Antwort; der Server gibt nicht an, wann.</numerusform><numerusform>%Ln Antworten; der Server gibt nicht an, wann.</numerusform></translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation><numerusform>%Ln Antwort</numerusform><numerusform>%Ln Antworten</numerusform></translation>
    </message>
    <message>
        <source>%1 in the week of %2</source>
        <translation>%1 in der Woche ab %2</translation>
    </message>
</context>
<context>
    <name>Muster::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation><numerusform>%Ln Stelle gefunden</numerusform><numerusform>%Ln Stellen gefunden</numerusform></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>Muster::Help</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Direkthilfe</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Tasten überall</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryFilterRow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Jede Verbindung</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Interrupted, paused or stopped: they can be resumed.</source>
        <translation>Unterbrochen, pausiert oder gestoppt: Sie können fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryPage</name>
    <message>
        <source>Job history</source>
        <translation>Jobverlauf</translation>
    </message>
    <message>
        <source>Delete older than…</source>
        <translation>Ältere löschen als…</translation>
    </message>
    <message numerus="yes">
        <source>Delete jobs older than %Ln day(s)…</source>
        <translation><numerusform>Jobs löschen, die älter als %Ln Tag sind…</numerusform><numerusform>Jobs löschen, die älter als %Ln Tage sind…</numerusform></translation>
    </message>
    <message>
        <source>what every job did, kept until you delete it</source>
        <translation>was jeder Job getan hat; bleibt, bis Sie es löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation><numerusform>%Ln Job</numerusform><numerusform>%Ln Jobs</numerusform></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>kept until you delete them</source>
        <translation>bleiben, bis Sie sie löschen</translation>
    </message>
    <message>
        <source>The history could not be read again.</source>
        <translation>Der Verlauf konnte nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>There are no jobs yet. Each one is kept here: whom it changed, when, and what became of each row.</source>
        <translation>Es gibt noch keine Jobs. Jeder wird hier aufbewahrt: wen er geändert hat, wann, und das Ergebnis jeder Zeile.</translation>
    </message>
    <message>
        <source>Jobs can be undone, resumed and repeated from here.</source>
        <translation>Jobs lassen sich hier rückgängig machen, fortsetzen und wiederholen.</translation>
    </message>
    <message>
        <source>No job matches the filters.</source>
        <translation>Kein Job passt zu den Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stand(s) in the history.</source>
        <translation><numerusform>%Ln Job steht im Verlauf.</numerusform><numerusform>%Ln Jobs stehen im Verlauf.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Ergebnis speichern…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Abgelehnte korrigieren…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select one job.</source>
        <translation>Wählen Sie einen Job.</translation>
    </message>
    <message>
        <source>Only a job that has ended can be deleted. Cancel or discard it first.</source>
        <translation>Nur ein beendeter Job lässt sich löschen. Brechen Sie ihn zuerst ab oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Das Ergebnis wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln Zeile in %1 gespeichert</numerusform><numerusform>%Ln Zeilen in %1 gespeichert</numerusform></translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Diesen Job verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.</source>
        <translation><numerusform>%Ln nicht gesendete Zeile wird nicht mehr gesendet. Was getan wurde, bleibt.</numerusform><numerusform>%Ln nicht gesendete Zeilen werden nicht mehr gesendet. Was getan wurde, bleibt.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The job was not discarded</source>
        <translation>Der Job wurde nicht verworfen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s) from the history?</source>
        <translation><numerusform>%Ln Job aus dem Verlauf löschen?</numerusform><numerusform>%Ln Jobs aus dem Verlauf löschen?</numerusform></translation>
    </message>
    <message>
        <source>Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Gelöscht wird nur, was Muster selbst aufgezeichnet hat: das Ergebnis jeder Zeile und die Möglichkeit zum Rückgängigmachen. Die Listen bei den Anbietern bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s)</source>
        <translation><numerusform>%Ln Job löschen</numerusform><numerusform>%Ln Jobs löschen</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>Es gibt nichts zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>No job that has ended is older than %Ln day(s).</source>
        <translation><numerusform>Kein beendeter Job ist älter als %Ln Tag.</numerusform><numerusform>Kein beendeter Job ist älter als %Ln Tage.</numerusform></translation>
    </message>
    <message>
        <source>They were begun before %1. Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Sie wurden vor %1 begonnen. Gelöscht wird nur, was Muster selbst aufgezeichnet hat: das Ergebnis jeder Zeile und die Möglichkeit zum Rückgängigmachen. Die Listen bei den Anbietern bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryTable</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>Muster::HttpAttempt</name>
    <message>
        <source>No answer for %1 seconds.</source>
        <translation>Seit %1 Sekunden keine Antwort.</translation>
    </message>
    <message>
        <source>No connection after %1 seconds.</source>
        <translation>Nach %1 Sekunden keine Verbindung.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Die Antwort ist größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpClient</name>
    <message>
        <source>It is not running.</source>
        <translation>Es läuft nicht.</translation>
    </message>
    <message>
        <source>There is no address for that.</source>
        <translation>Dafür gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>The address is not https, so the key was not sent.</source>
        <translation>Die Adresse ist nicht https, daher wurde der Schlüssel nicht gesendet.</translation>
    </message>
    <message>
        <source>The address is not this connection's, so the key was not sent.</source>
        <translation>Die Adresse gehört nicht zu dieser Verbindung, daher wurde der Schlüssel nicht gesendet.</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>Es ist kein Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpExchange</name>
    <message>
        <source>The server redirected a change to %1; changes are not redirected.</source>
        <translation>Der Server hat eine Änderung nach %1 umgeleitet; Änderungen werden nicht umgeleitet.</translation>
    </message>
    <message>
        <source>The server redirected to %1, which is another place; the key stays here.</source>
        <translation>Der Server hat nach %1 umgeleitet, also an einen anderen Ort; der Schlüssel bleibt hier.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Der Server hat mehr als %1-mal umgeleitet.</translation>
    </message>
</context>
<context>
    <name>Muster::ImportDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paste a list or choose a file first.</source>
        <translation>Fügen Sie zuerst eine Liste ein oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln cell(s).</source>
        <translation><numerusform>Sie haben %Ln Zelle geändert.</numerusform><numerusform>Sie haben %Ln Zellen geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You discarded %Ln row(s).</source>
        <translation><numerusform>Sie haben %Ln Zeile verworfen.</numerusform><numerusform>Sie haben %Ln Zeilen verworfen.</numerusform></translation>
    </message>
    <message>
        <source>This will be lost.</source>
        <translation>Das geht verloren.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Speichern stoppen?</translation>
    </message>
    <message>
        <source>The result is still being saved. If you stop now, the file stays as it was.</source>
        <translation>Das Ergebnis wird noch gespeichert. Wenn Sie jetzt stoppen, bleibt die Datei, wie sie war.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation><numerusform>%Ln Zeile wird geprüft…</numerusform><numerusform>%Ln Zeilen werden geprüft…</numerusform></translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Ohne Vergleich fortfahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your change(s) no longer fit(s) and was/were left out.</source>
        <translation><numerusform>%Ln Ihrer Änderungen passt nicht mehr und wurde weggelassen.</numerusform><numerusform>%Ln Ihrer Änderungen passen nicht mehr und wurden weggelassen.</numerusform></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>No row is ready.</source>
        <translation>Keine Zeile ist bereit.</translation>
    </message>
    <message>
        <source>Rows are being worked on. Wait for the end, or stop it.</source>
        <translation>Es wird an Zeilen gearbeitet. Warten Sie das Ende ab oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>Tick first that mail is meant to begin at once.</source>
        <translation>Bestätigen Sie zuerst, dass der Versand sofort beginnen soll.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Discard this list?</source>
        <translation>Diese Liste verwerfen?</translation>
    </message>
    <message>
        <source>What you typed or pasted here is not kept.</source>
        <translation>Was Sie hier eingegeben oder eingefügt haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Muster::ImportOpener</name>
    <message>
        <source>Nothing can be added to %1 now</source>
        <translation>Zu %1 lässt sich jetzt nichts hinzufügen</translation>
    </message>
    <message>
        <source>%1 does not say whether this campaign goes by LinkedIn or by e-mail. Refresh, and try again.</source>
        <translation>%1 gibt nicht an, ob diese Kampagne nach LinkedIn oder E-Mail geht. Laden Sie neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be read</source>
        <translation>Die abgelehnten Zeilen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The connection “%1” is gone</source>
        <translation>Die Verbindung „%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Add it again, or save the rejected rows as a file.</source>
        <translation>Fügen Sie sie wieder hinzu oder speichern Sie die abgelehnten Zeilen als Datei.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard.</source>
        <translation>Aus der Zwischenablage wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>Muster::JobActions</name>
    <message>
        <source>Nothing can be changed just now</source>
        <translation>Gerade lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Muster writes only what it can keep a record of, and that cannot be kept: %1</source>
        <translation>Muster schreibt nur, was es aufzeichnen kann, und das ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The job cannot be shown</source>
        <translation>Der Job lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Gesendetes ansehen</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Shows what it will do first; Ctrl+Z does the same for the last job</source>
        <translation>Zeigt zuerst, was geschehen wird; Strg+Z tut dasselbe für den letzten Job</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>“%1” needs its key to go on with this job.</source>
        <comment>a connection</comment>
        <translation>„%1“ braucht den Schlüssel, um diesen Job fortzusetzen.</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <comment>a job</comment>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The job cannot go on now</source>
        <translation>Der Job lässt sich jetzt nicht fortsetzen</translation>
    </message>
    <message>
        <source>What was done stays: %1. What is left will not be sent: %2.</source>
        <comment>counts of people</comment>
        <translation>Was getan wurde, bleibt: %1. Der Rest wird nicht gesendet: %2.</translation>
    </message>
    <message>
        <source>In doubt, so perhaps done: %1.</source>
        <comment>a count of people</comment>
        <translation>Ungeklärt, also vielleicht ausgeführt: %1.</translation>
    </message>
    <message>
        <source>The job stays in the history.</source>
        <translation>Der Job bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Discard the rest of “%1”?</source>
        <comment>a job</comment>
        <translation>Den Rest von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Discard the rest</source>
        <translation>Rest verwerfen</translation>
    </message>
    <message>
        <source>The job could not be discarded</source>
        <translation>Der Job konnte nicht verworfen werden</translation>
    </message>
    <message>
        <source>This job cannot be undone</source>
        <translation>Dieser Job lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>Die Jobs lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>No job has changed anything on %1, or all that did were undone.</source>
        <translation>Kein Job hat bei %1 etwas geändert, oder alle wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” on %2 cannot be undone</source>
        <comment>a job and its connection</comment>
        <translation>„%1“ bei %2 lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichern von %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln Zeile in %1 gespeichert</numerusform><numerusform>%Ln Zeilen in %1 gespeichert</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Muster::JobBanner</name>
    <message>
        <source>See rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>Gerade lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Muster cannot keep a record of it: %1 Lists can be read, checked and exported.</source>
        <translation>Muster kann es nicht aufzeichnen: %1 Listen lassen sich lesen, prüfen und exportieren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In doubt: sent, or about to be, but no answer came. Muster reads the list to see who was done.</source>
        <translation>Ungeklärt: gesendet oder kurz davor, aber es kam keine Antwort. Muster liest die Liste, um zu sehen, bei wem es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 was interrupted:</source>
        <comment>a job</comment>
        <translation>%1 wurde unterbrochen:</translation>
    </message>
    <message>
        <source>%1 is paused:</source>
        <comment>a job</comment>
        <translation>%1 ist pausiert:</translation>
    </message>
    <message>
        <source>%1 was stopped:</source>
        <comment>a job</comment>
        <translation>%1 wurde gestoppt:</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were interrupted:</source>
        <translation><numerusform>%Ln Job wurde unterbrochen:</numerusform><numerusform>%Ln Jobs wurden unterbrochen:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) to be gone on with:</source>
        <translation><numerusform>%Ln Job wartet auf Fortsetzung:</numerusform><numerusform>%Ln Jobs warten auf Fortsetzung:</numerusform></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>Muster::JobDetails</name>
    <message>
        <source>Show that job</source>
        <translation>Diesen Job anzeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Daten gesendet</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolliert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation><numerusform>%Ln Job ausgewählt</numerusform><numerusform>%Ln Jobs ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Select one job to see what became of it.</source>
        <translation>Wählen Sie einen Job, um sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>This job undid “%1” of %2.</source>
        <translation>Dieser Job hat „%1“ vom %2 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This job undid another one, which is no longer in the history.</source>
        <translation>Dieser Job hat einen anderen rückgängig gemacht, der nicht mehr im Verlauf steht.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Rückgängig gemacht am %1.</translation>
    </message>
    <message>
        <source>This job can be undone.</source>
        <translation>Dieser Job lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were so already; the server did not say who.</source>
        <translation><numerusform>%Ln davon war schon so; der Server hat nicht gemeldet, wer.</numerusform><numerusform>%Ln davon waren schon so; der Server hat nicht gemeldet, wer.</numerusform></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht kontrolliert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>The list is as it should be.</source>
        <translation>Die Liste ist, wie sie sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are not on the list as it/they should be.</source>
        <translation><numerusform>%Ln Zeile ist nicht so auf der Liste, wie sie sein soll.</numerusform><numerusform>%Ln Zeilen sind nicht so auf der Liste, wie sie sein sollen.</numerusform></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 rows a second on average</source>
        <translation>durchschnittlich %1 Zeilen pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Muster::JobHistoryModel</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>A date and time of this year in a table. Keep it short.</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Muster::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Setzt fort…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Bricht ab…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel at once</source>
        <translation>Sofort abbrechen</translation>
    </message>
    <message>
        <source>Who was done is not looked up; those whose answer is missing stay in doubt.</source>
        <translation>Es wird nicht nachgesehen, bei wem es ausgeführt wurde; wessen Antwort fehlt, bleibt ungeklärt.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>Muster::JobNotices</name>
    <message>
        <source>%1 has ended</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>%1 gestoppt</translation>
    </message>
</context>
<context>
    <name>Muster::JobRateChart</name>
    <message>
        <source>Rows per second over time</source>
        <translation>Zeilen pro Sekunde im Verlauf</translation>
    </message>
    <message>
        <source>after %1: %2 a second</source>
        <comment>a time; rows</comment>
        <translation>nach %1: %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 rows a second on average · %2 at the fastest</source>
        <translation>durchschnittlich %1 Zeilen pro Sekunde · höchstens %2</translation>
    </message>
</context>
<context>
    <name>Muster::JobResult</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Abgelehnte korrigieren…</translation>
    </message>
    <message>
        <source>Save these…</source>
        <translation>Diese speichern…</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Zeilen des Jobs</translation>
    </message>
    <message>
        <source>Opens the rejected rows as a list to be corrected and imported again</source>
        <translation>Öffnet die abgelehnten Zeilen als Liste, um sie zu korrigieren und erneut zu importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Searching… %1 found so far</source>
        <translation>Suche läuft… bisher %1 gefunden</translation>
    </message>
    <message>
        <source>A file holds all rows of the chosen states. Clear the search first.</source>
        <translation>Eine Datei enthält alle Zeilen der gewählten Zustände. Löschen Sie zuerst die Suche.</translation>
    </message>
    <message>
        <source>Every column of the source with what became of each row, as a CSV file or an Excel workbook</source>
        <translation>Jede Spalte der Quelle mit dem Ergebnis jeder Zeile, als CSV-Datei oder Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln Zeile in %1 gespeichert</numerusform><numerusform>%Ln Zeilen in %1 gespeichert</numerusform></translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>Die Zeilen wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Meldung des Servers</translation>
    </message>
</context>
<context>
    <name>Muster::JobService</name>
    <message>
        <source>The connection %1 is no longer there. Add it again, with the same name and address, to work with it.</source>
        <translation>Die Verbindung %1 ist nicht mehr vorhanden. Fügen Sie sie mit gleichem Namen und gleicher Adresse wieder hinzu, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Enter the key for %1 first.</source>
        <translation>Geben Sie zuerst den Schlüssel für %1 ein.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Dieser Job ist beendet.</translation>
    </message>
    <message>
        <source>This job is being worked on already, here or by another Muster.</source>
        <translation>An diesem Job wird schon gearbeitet, hier oder in einem anderen Muster.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Discarded before this person was sent.</source>
        <translation>Verworfen, bevor diese Person gesendet wurde.</translation>
    </message>
    <message>
        <source>The history does not hold who these leads were, so nothing can be undone.</source>
        <translation>Der Verlauf enthält nicht, wer diese Leads waren, daher lässt sich nichts rückgängig machen.</translation>
    </message>
    <message>
        <source>The history does not hold who these people were, so none of them can be blocked again.</source>
        <translation>Der Verlauf enthält nicht, wer diese Personen waren, daher lässt sich niemand davon wieder sperren.</translation>
    </message>
    <message>
        <source>Only jobs that have ended can be deleted. Resume or discard the others first.</source>
        <translation>Nur beendete Jobs lassen sich löschen. Setzen Sie die anderen zuerst fort oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this job.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um diesen Job zu lesen.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Es gibt keinen solchen Job.</translation>
    </message>
    <message>
        <source>%1 has no such call, so nothing was sent.</source>
        <translation>%1 kennt diesen Aufruf nicht, daher wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Muster::JobTray</name>
    <message>
        <source>No jobs running</source>
        <translation>Keine laufenden Jobs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>Muster::KeyPlaceDialog</name>
    <message>
        <source>In this computer's &amp;keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In an encrypted &amp;file, with a pass phrase</source>
        <translation>In einer verschlüsselten &amp;Datei mit Passphrase</translation>
    </message>
    <message>
        <source>&amp;Nowhere: ask each time Muster runs</source>
        <translation>&amp;Nirgends: nach jedem Start von Muster fragen</translation>
    </message>
    <message>
        <source>Opened with your login. Nothing to type.</source>
        <translation>Öffnet sich mit Ihrer Anmeldung. Nichts einzugeben.</translation>
    </message>
    <message>
        <source>In Muster's own folder. You type the pass phrase once each time Muster runs.</source>
        <translation>In Musters eigenem Ordner. Sie geben die Passphrase nach jedem Start von Muster einmal ein.</translation>
    </message>
    <message>
        <source>Keys that are kept now are deleted.</source>
        <translation>Jetzt aufbewahrte Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Ablage der Schlüssel</translation>
    </message>
    <message>
        <source>Moving the keys</source>
        <translation>Schlüssel werden verschoben</translation>
    </message>
    <message>
        <source>Change the &amp;pass phrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>The keys were not moved.</source>
        <translation>Die Schlüssel wurden nicht verschoben.</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyShelf</name>
    <message>
        <source>There is not enough free memory. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>Die Schlüsseldatei ist gesperrt. Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Es gibt noch keine Schlüsseldatei. Wählen Sie zuerst eine Passphrase dafür.</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyStore</name>
    <message>
        <source>No keychain runs here. Start one, such as GNOME Keyring, KWallet or KeePassXC, and open this again.</source>
        <translation>Hier läuft kein Schlüsselbund. Starten Sie einen, etwa GNOME Keyring, KWallet oder KeePassXC, und öffnen Sie dies erneut.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Es gibt noch keine Schlüsseldatei. Wählen Sie zuerst eine Passphrase dafür.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>Die Schlüsseldatei ist gesperrt. Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>Die Einstellungsdatei kann nicht geschrieben werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keys could not be removed from where they were kept before. Look after that place and try again.</source>
        <translation>Einige Schlüssel konnten an ihrem bisherigen Ort nicht gelöscht werden. Sehen Sie dort nach und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Muster::LeadListModel</name>
    <message>
        <source>Public identifier</source>
        <translation>Öffentliche Kennung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Gesperrt am</translation>
    </message>
</context>
<context>
    <name>Muster::LeadTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were taken.</source>
        <translation>Nur die ersten %1 von %2 ausgewählten Zeilen wurden übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::LeadWritesModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Muster::LeadsDialog</name>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Leadliste danach kontrollieren</translation>
    </message>
    <message>
        <source>Leads that this changes</source>
        <translation>Leads, die hierdurch geändert werden</translation>
    </message>
    <message>
        <source>Add leads again</source>
        <translation>Leads wieder hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1 again?</source>
        <translation><numerusform>%Ln Lead wieder zu %1 hinzufügen?</numerusform><numerusform>%Ln Leads wieder zu %1 hinzufügen?</numerusform></translation>
    </message>
    <message>
        <source>They come back with the fields that they had, as new leads: what %1 noted of them does not come back.</source>
        <translation>Sie kommen mit ihren bisherigen Feldern zurück, als neue Leads: Was %1 über sie vermerkt hat, kommt nicht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead hinzufügen</numerusform><numerusform>%Ln Leads hinzufügen</numerusform></translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>Zurückändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1 back?</source>
        <translation><numerusform>%Ln Lead von %1 zurückändern?</numerusform><numerusform>%Ln Leads von %1 zurückändern?</numerusform></translation>
    </message>
    <message>
        <source>They get the texts back that they had. A field that somebody has changed since stays as it is.</source>
        <translation>Sie erhalten ihre bisherigen Texte zurück. Ein Feld, das seither jemand geändert hat, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) back</source>
        <translation><numerusform>%Ln Lead zurückändern</numerusform><numerusform>%Ln Leads zurückändern</numerusform></translation>
    </message>
    <message>
        <source>Pause leads</source>
        <translation>Leads pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>%Ln Lead von %1 pausieren?</numerusform><numerusform>%Ln Leads von %1 pausieren?</numerusform></translation>
    </message>
    <message>
        <source>They receive no further mail of this campaign until they are resumed.</source>
        <translation>Sie erhalten keine weiteren E-Mails dieser Kampagne, bis sie fortgesetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead pausieren</numerusform><numerusform>%Ln Leads pausieren</numerusform></translation>
    </message>
    <message>
        <source>Resume leads</source>
        <translation>Leads fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>%Ln Lead von %1 fortsetzen?</numerusform><numerusform>%Ln Leads von %1 fortsetzen?</numerusform></translation>
    </message>
    <message>
        <source>They go on in the sequence where they were paused.</source>
        <translation>Es geht in der Sequenz dort weiter, wo sie pausiert wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead fortsetzen</numerusform><numerusform>%Ln Leads fortsetzen</numerusform></translation>
    </message>
    <message>
        <source>Remove leads</source>
        <translation>Leads entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>%Ln Lead aus %1 entfernen?</numerusform><numerusform>%Ln Leads aus %1 entfernen?</numerusform></translation>
    </message>
    <message>
        <source>They leave this roster only. Undo adds them again as new leads: what %1 noted of them is lost.</source>
        <translation>Sie werden nur aus dieser Leadliste entfernt. Rückgängig fügt sie als neue Leads wieder hinzu: Was %1 über sie vermerkt hat, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead entfernen</numerusform><numerusform>%Ln Leads entfernen</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Muster::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Muster::MainWindow</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Person, Kampagne oder Aktion suchen</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Workspace-Sperrliste</translation>
    </message>
    <message>
        <source>Read the campaigns anew</source>
        <translation>Kampagnen neu einlesen</translation>
    </message>
    <message>
        <source>Activity: job history</source>
        <translation>Aktivität: Jobverlauf</translation>
    </message>
    <message>
        <source>Undo the last job…</source>
        <translation>Letzten Job rückgängig machen…</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Kampagne hinzufügen…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Darstellung des Systems</translation>
    </message>
    <message>
        <source>Remembered columns…</source>
        <translation>Gemerkte Spalten…</translation>
    </message>
    <message>
        <source>Requests at once…</source>
        <translation>Gleichzeitige Anfragen…</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 is still being written to</source>
        <translation>In %1 wird noch geschrieben</translation>
    </message>
    <message>
        <source>Wait until the job has ended, or cancel it first.</source>
        <translation>Warten Sie, bis der Job beendet ist, oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) on %1 has/have not ended</source>
        <translation><numerusform>%Ln Job bei %1 ist nicht beendet</numerusform><numerusform>%Ln Jobs bei %1 sind nicht beendet</numerusform></translation>
    </message>
    <message>
        <source>Without the connection nobody could go on with them. Resume or discard them first: the history lists them.</source>
        <translation>Ohne die Verbindung könnte niemand sie fortsetzen. Setzen Sie sie zuerst fort oder verwerfen Sie sie: Der Verlauf führt sie auf.</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sperrlisten und Leadlisten von Kampagnen in einem Fenster. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Practice could not start.</source>
        <translation>Practice konnte nicht starten.</translation>
    </message>
    <message>
        <source>%1 Other connections work. To begin Practice anew, move its store away and start Muster again.</source>
        <translation>%1 Andere Verbindungen funktionieren. Um Practice neu zu beginnen, verschieben Sie seine Daten und starten Sie Muster erneut.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Diese Kampagne ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 does not list it any longer.</source>
        <comment>a connection</comment>
        <translation>%1 führt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are no campaigns yet.</source>
        <translation>Es gibt noch keine Kampagnen.</translation>
    </message>
    <message>
        <source>A campaign that is made in %1 appears here once they are read anew.</source>
        <translation>Eine in %1 angelegte Kampagne erscheint hier, sobald neu eingelesen wird.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Reading the campaigns of %1…</source>
        <translation>Kampagnen von %1 werden eingelesen…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Places, or back to the rows</source>
        <translation>Bereiche oder zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Export connections and mappings…</source>
        <translation>Verbindungen und Zuordnungen exportieren…</translation>
    </message>
    <message>
        <source>Import connections and mappings…</source>
        <translation>Verbindungen und Zuordnungen importieren…</translation>
    </message>
    <message>
        <source>Request log…</source>
        <translation>Anfrageprotokoll…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Diagnose kopieren…</translation>
    </message>
    <message>
        <source>Starting Practice…</source>
        <translation>Practice wird gestartet…</translation>
    </message>
    <message>
        <source>It is being filled with an invented company's campaigns and lists. This happens once.</source>
        <translation>Es wird mit Kampagnen und Listen einer erfundenen Firma gefüllt. Das geschieht nur einmal.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipExport</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Gesperrt am</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um diese Liste zu prüfen. Teilen Sie sie in kleinere Dateien auf und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People are in &amp;column</source>
        <translation>Personen in &amp;Spalte</translation>
    </message>
    <message>
        <source>Column that holds the people</source>
        <translation>Spalte mit den Personen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1-verified.csv</source>
        <translation>%1-geprüft.csv</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>Muster::Palette</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Muster::PaletteModel</name>
    <message>
        <source>Search the roster for “%1”</source>
        <translation>Leadliste nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Search the blocklist for “%1”</source>
        <translation>Sperrliste nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title and its keys or place</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Muster::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>The keys of your connections are encrypted with it. Muster asks for it once each time it runs, and nobody can bring it back: without it, the keys must be typed again.</source>
        <translation>Mit ihr werden die Schlüssel Ihrer Verbindungen verschlüsselt. Muster fragt nach jedem Start einmal danach, und niemand kann sie wiederherstellen: Ohne sie müssen die Schlüssel neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The keys of your connections are in an encrypted file. Muster asks once each time it runs.</source>
        <translation>Die Schlüssel Ihrer Verbindungen liegen in einer verschlüsselten Datei. Muster fragt nach jedem Start einmal.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Working on the pass phrase</source>
        <translation>Passphrase wird verarbeitet</translation>
    </message>
    <message>
        <source>Use this pass phrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>Mehrere Wörter sind am besten.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Delete the encrypted file?</source>
        <translation>Verschlüsselte Datei löschen?</translation>
    </message>
    <message>
        <source>All keys in it are gone for good. Muster then asks for each key when it is needed.</source>
        <translation>Alle Schlüssel darin sind endgültig verloren. Muster fragt dann nach jedem Schlüssel, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Delete all keys</source>
        <translation>Alle Schlüssel löschen</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>Die Datei konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Check that the profile's folder can be written.</source>
        <translation>Prüfen Sie, ob sich in den Ordner des Profils schreiben lässt.</translation>
    </message>
</context>
<context>
    <name>Muster::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Muster::PlatformNotice</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Muster::Purposes</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>You see what each row will do first</source>
        <translation>Sie sehen zuerst, was jede Zeile bewirkt</translation>
    </message>
    <message>
        <source>Block in the workspace</source>
        <translation>Im Workspace sperren</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Nie kontaktieren</translation>
    </message>
    <message>
        <source>Goes on the do-not-contact list; you see what each row will do first</source>
        <translation>Kommt auf die Kontaktsperrliste; Sie sehen zuerst, was jede Zeile bewirkt</translation>
    </message>
    <message>
        <source>Block in %1</source>
        <translation>In %1 sperren</translation>
    </message>
    <message>
        <source>In this campaign only</source>
        <translation>Nur in dieser Kampagne</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>See who is blocked; nothing changes</source>
        <translation>Sehen, wer gesperrt ist; nichts ändert sich</translation>
    </message>
    <message>
        <source>You see what each row will do before anything is sent.</source>
        <translation>Sie sehen, was jede Zeile bewirkt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>What is %1 for?</source>
        <comment>a file</comment>
        <translation>Wofür ist %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Muster::ReadOptionsRow</name>
    <message>
        <source>Detect</source>
        <extracomment>The first choice of a list: Muster detects it, and this is what it found</extracomment>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>Erste Zeile ist &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mehr Optionen</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Lines above the table</source>
        <translation>Zei&amp;len über der Tabelle</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other delimiter, a single character</source>
        <translation>Anderes Trennzeichen, ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>Any single character but a quote</source>
        <translation>Jedes einzelne Zeichen außer Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Detect &amp;again</source>
        <translation>N&amp;eu erkennen</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <extracomment>Names of options follow</extracomment>
        <translation>Von Ihnen gesetzt: %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>lines above</source>
        <translation>Zeilen darüber</translation>
    </message>
</context>
<context>
    <name>Muster::ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation><numerusform>%Ln Zeile pro Sekunde</numerusform><numerusform>%Ln Zeilen pro Sekunde</numerusform></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird eingelesen…</translation>
    </message>
</context>
<context>
    <name>Muster::ReasonChips</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>Muster::RememberedColumnsDialog</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>A column's header in the file, then what Muster takes it for</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Gemerkte Spalten</translation>
    </message>
    <message>
        <source>A table with the same headers gets the same columns again, in whatever order they stand. Only headers are kept, never what stands below them.</source>
        <translation>Eine Tabelle mit den gleichen Überschriften erhält wieder die gleichen Spalten, in welcher Reihenfolge sie auch stehen. Aufbewahrt werden nur die Überschriften, nie was darunter steht.</translation>
    </message>
    <message>
        <source>No columns are remembered yet.</source>
        <translation>Es sind noch keine Spalten gemerkt.</translation>
    </message>
    <message>
        <source>When you choose the columns of a file, Muster remembers them for the next one like it.</source>
        <translation>Wenn Sie die Spalten einer Datei wählen, merkt Muster sie sich für die nächste dieser Art.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Alle vergessen…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Forget all columns?</source>
        <translation>Alle Spalten vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Muster will guess again for %Ln kind(s) of table.</source>
        <translation><numerusform>Muster muss dann bei %Ln Art von Tabelle neu raten.</numerusform><numerusform>Muster muss dann bei %Ln Arten von Tabellen neu raten.</numerusform></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogDialog</name>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>&amp;Alle als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>What Muster sent since it was started, at most the last %1 requests. They are kept in memory only, without keys and personal data.</source>
        <translation>Was Muster seit dem Start gesendet hat, höchstens die letzten %1 Anfragen. Sie bleiben nur im Arbeitsspeicher, ohne Schlüssel und personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Shows only requests that failed or were refused</source>
        <translation>Zeigt nur Anfragen, die gescheitert sind oder abgelehnt wurden</translation>
    </message>
    <message>
        <source>Keeps the list as it is; requests are still sent and noted</source>
        <translation>Lässt die Liste, wie sie ist; Anfragen werden weiter gesendet und aufgezeichnet</translation>
    </message>
    <message>
        <source>Forgets all requests in this list</source>
        <translation>Vergisst alle Anfragen in dieser Liste</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>All requests that are shown, one a line</source>
        <translation>Alle angezeigten Anfragen, eine pro Zeile</translation>
    </message>
    <message>
        <source>The selected requests as curl commands; the key and personal data are left out (%1)</source>
        <translation>Die ausgewählten Anfragen als curl-Befehle, ohne Schlüssel und personenbezogene Daten (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Requests appear here as they are sent.</source>
        <translation>Anfragen erscheinen hier, sobald sie gesendet werden.</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>Keine Anfrage passt zum Filter.</translation>
    </message>
    <message>
        <source>Choose all connections, or show more than errors.</source>
        <translation>Wählen Sie alle Verbindungen, oder zeigen Sie mehr als Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln new request(s)</source>
        <translation><numerusform>Pausiert; %Ln neue Anfrage</numerusform><numerusform>Pausiert; %Ln neue Anfragen</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Choose a request to see all of it.</source>
        <translation>Wählen Sie eine Anfrage, um sie ganz zu sehen.</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsAtOnceDialog</name>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many requests Muster sends to a connection before the first is answered. More is faster until the server asks to wait. All jobs of a connection share them.</source>
        <translation>Wie viele Anfragen Muster an eine Verbindung sendet, bevor die erste beantwortet ist. Mehr ist schneller, bis der Server um Geduld bittet. Alle Jobs einer Verbindung teilen sie sich.</translation>
    </message>
    <message>
        <source>&amp;Requests at once, 1 to %1</source>
        <translation>&amp;Gleichzeitige Anfragen, 1 bis %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>Als &amp;Skript speichern…</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Genaue Anfragen</translation>
    </message>
    <message>
        <source>Requests as curl commands</source>
        <translation>Anfragen als curl-Befehle</translation>
    </message>
    <message>
        <source>Copies the requests that are shown</source>
        <translation>Kopiert die angezeigten Anfragen</translation>
    </message>
    <message>
        <source>All requests as a shell script of curl commands</source>
        <translation>Alle Anfragen als Shell-Skript aus curl-Befehlen</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Skript wird gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln request(s), in this order.</source>
        <translation><numerusform>Die ersten %1 von %Ln Anfrage, in dieser Reihenfolge.</numerusform><numerusform>Die ersten %1 von %Ln Anfragen, in dieser Reihenfolge.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), in this order.</source>
        <translation><numerusform>%Ln Anfrage, in dieser Reihenfolge.</numerusform><numerusform>%Ln Anfragen, in dieser Reihenfolge.</numerusform></translation>
    </message>
    <message>
        <source>This is what would be sent; nothing is sent from here. The key is left out.</source>
        <translation>Das würde gesendet; von hier aus wird nichts gesendet. Der Schlüssel ist weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation><numerusform>%Ln weitere zeigen</numerusform><numerusform>%Ln weitere zeigen</numerusform></translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Als Skript speichern</translation>
    </message>
    <message>
        <source>requests.sh</source>
        <translation>anfragen.sh</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
        <source>All requests are saved in %1.</source>
        <translation>Alle Anfragen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>Das Skript wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Speichern stoppen?</translation>
    </message>
    <message>
        <source>The script is still being saved. If you stop now, there will be none.</source>
        <translation>Das Skript wird noch gespeichert. Wenn Sie jetzt stoppen, entsteht keines.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern stoppen</translation>
    </message>
</context>
<context>
    <name>Muster::ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>von Hand verworfen</translation>
    </message>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um %1 zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Muster::ResultSaving</name>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Das Ergebnis wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>In Zellen einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill all rows below</source>
        <translation>Alle Zeilen darunter ausfüllen</translation>
    </message>
    <message>
        <source>Discard rows</source>
        <translation>Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Discard invalid rows</source>
        <translation>Ungültige Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Bring discarded rows back</source>
        <translation>Verworfene Zeilen zurückholen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the same person's row</source>
        <translation>Zur Zeile derselben Person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>"Undo: replace"; what follows names the change</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row has its own person: this column is not filled.</source>
        <translation>Jede Zeile hat ihre eigene Person: Diese Spalte wird nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Fill %1 down the selected rows</source>
        <translation>%1 in die ausgewählten Zeilen nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill %1 into all rows below</source>
        <translation>%1 in alle Zeilen darunter ausfüllen</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Zu Zeile %1</translation>
    </message>
    <message>
        <source>This row is no duplicate.</source>
        <translation>Diese Zeile ist nicht doppelt.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewModel</name>
    <message>
        <source>edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>kein Detail</translation>
    </message>
    <message>
        <source>no address or domain</source>
        <translation>keine Adresse oder Domain</translation>
    </message>
    <message>
        <source>no public identifier</source>
        <translation>keine öffentliche Kennung</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>%1, the reason for rows without one</source>
        <translation>%1, der Grund für Zeilen ohne Grund</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Empty in the file</source>
        <translation>In der Datei leer</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a verdict and why: "Invalid: not a person's address"</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewNote</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Genaue Anfragen zeigen</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Ergebnis speichern…</translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Liste danach kontrollieren</translation>
    </message>
    <message>
        <source>Reads the blocklist when all is sent, and says who is missing from it.</source>
        <translation>Liest die Sperrliste, wenn alles gesendet ist, und meldet, wer darauf fehlt.</translation>
    </message>
    <message>
        <source>Reads the roster when all is sent, and says who is missing from it.</source>
        <translation>Liest die Leadliste, wenn alles gesendet ist, und meldet, wer darauf fehlt.</translation>
    </message>
    <message>
        <source>%1 That is meant.</source>
        <extracomment>What happens at once stands before it</extracomment>
        <translation>%1 Das ist beabsichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid.</source>
        <translation><numerusform>%Ln ungültig.</numerusform><numerusform>%Ln ungültig.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid row(s) will not be sent.</source>
        <translation><numerusform>%Ln ungültige Zeile wird nicht gesendet.</numerusform><numerusform>%Ln ungültige Zeilen werden nicht gesendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln discarded.</source>
        <translation><numerusform>%Ln verworfen.</numerusform><numerusform>%Ln verworfen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation><numerusform>%Ln Zeile verworfen.</numerusform><numerusform>%Ln Zeilen verworfen.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Every row with its verdict, as a CSV file or an Excel workbook (%1)</source>
        <translation>Jede Zeile mit ihrem Befund, als CSV-Datei oder Excel-Arbeitsmappe (%1)</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list; Undo brings them back.</source>
        <translation>Nimmt alle ungültigen Zeilen aus der Liste; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing would be sent.</source>
        <translation>Keine Zeile ist bereit, es würde also nichts gesendet.</translation>
    </message>
    <message>
        <source>Result saved</source>
        <translation>Ergebnis gespeichert</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewStep</name>
    <message>
        <source>Copying rows…</source>
        <translation>Zeilen werden kopiert…</translation>
    </message>
    <message>
        <source>Next problem F8</source>
        <translation>Nächstes Problem F8</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Include blocked people (%L1)</source>
        <translation>Gesperrte Personen einschließen (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>used for %Ln row(s)</source>
        <translation><numerusform>für %Ln Zeile verwendet</numerusform><numerusform>für %Ln Zeilen verwendet</numerusform></translation>
    </message>
    <message>
        <source>every row that is ready has its own</source>
        <translation>jede Zeile, die bereit ist, hat einen eigenen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Zeilen werden geändert…</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Keine Zeile passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No rows are left.</source>
        <translation>Es sind keine Zeilen übrig.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Duplicates: keep the first</source>
        <translation>Doppelte: erste behalten</translation>
    </message>
    <message>
        <source>Duplicates: keep the last</source>
        <translation>Doppelte: letzte behalten</translation>
    </message>
    <message>
        <source>When a person is in the file several times</source>
        <translation>Wenn eine Person mehrmals in der Datei steht</translation>
    </message>
    <message>
        <source>When a person is in the file several times, this row is the one that counts.</source>
        <translation>Wenn eine Person mehrmals in der Datei steht, gilt diese Zeile.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo, find and replace, fill, discard</source>
        <translation>Rückgängig, suchen und ersetzen, ausfüllen, verwerfen</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Reason for rows without one</source>
        <translation>Grund für Zeilen ohne Grund</translation>
    </message>
    <message>
        <source>A campaign's blocklist takes no reasons, so none are sent.</source>
        <translation>Die Sperrliste einer Kampagne nimmt keine Gründe auf, daher werden keine gesendet.</translation>
    </message>
    <message>
        <source>People on a blocklist of any connection are left out unless this is ticked.</source>
        <translation>Personen auf einer Sperrliste irgendeiner Verbindung bleiben weg, wenn dies nicht angehakt ist.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewTable</name>
    <message>
        <source>Rows and their verdicts</source>
        <translation>Zeilen und ihre Befunde</translation>
    </message>
</context>
<context>
    <name>Muster::RosterActions</name>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>Gerade lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The answer was lost: it may have been changed or not.</source>
        <translation>Die Antwort ging verloren: Es kann geändert worden sein oder nicht.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>What you typed last in %1 was not changed</source>
        <translation>Ihre letzte Eingabe in %1 wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>Muster::RosterBackup</name>
    <message>
        <source>The roster could not be read.</source>
        <translation>Die Leadliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The roster was being changed while it was read, so that the backup would not be the whole of it.</source>
        <translation>Die Leadliste wurde geändert, während sie gelesen wurde, sodass die Sicherung nicht vollständig wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.</source>
        <translation><numerusform>%Ln Zeile der Leadliste konnte nicht gelesen werden, sodass die Sicherung nicht vollständig wäre.</numerusform><numerusform>%Ln Zeilen der Leadliste konnten nicht gelesen werden, sodass die Sicherung nicht vollständig wäre.</numerusform></translation>
    </message>
    <message>
        <source>The server told of more leads than its list of them has, so that the backup would not be the whole roster.</source>
        <translation>Der Server hat mehr Leads gemeldet, als seine Liste enthält, sodass die Sicherung nicht die ganze Leadliste wäre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept from other users of this computer.</source>
        <translation>Der Ordner %1 lässt sich vor anderen Benutzern dieses Computers nicht schützen.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from other users of this computer.</source>
        <translation>%1 lässt sich vor anderen Benutzern dieses Computers nicht schützen.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterClearance</name>
    <message>
        <source>This roster cannot be changed now</source>
        <translation>Diese Leadliste lässt sich jetzt nicht ändern</translation>
    </message>
    <message>
        <source>Its connection is gone. Add it again first.</source>
        <translation>Ihre Verbindung ist nicht mehr vorhanden. Fügen Sie sie zuerst wieder hinzu.</translation>
    </message>
    <message>
        <source>Whether the campaign is still a draft could not be read.</source>
        <translation>Ob die Kampagne noch ein Entwurf ist, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Profil öffnen ↗</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>On blocklists</source>
        <translation>Auf Sperrlisten</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Auch auf</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>SendKit changes the person in every campaign, not only in this one.</source>
        <translation>SendKit ändert die Person in jeder Kampagne, nicht nur in dieser.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Select a lead to see all that is known of it.</source>
        <translation>Wählen Sie einen Lead, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) selected</source>
        <translation><numerusform>%Ln Lead ausgewählt</numerusform><numerusform>%Ln Leads ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 takes custom fields only when a lead is added.</source>
        <translation>%1 nimmt eigene Felder nur beim Hinzufügen eines Leads an.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>KI-Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Row ID</source>
        <translation>Zeilen-ID</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>alle bei %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 rosters read so far</source>
        <translation>bisher %1 von %2 Leadlisten gelesen</translation>
    </message>
</context>
<context>
    <name>Muster::RosterFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Muster::RosterModel</name>
    <message>
        <source>%1 cannot change this for a lead that is on a roster.</source>
        <translation>%1 kann dies bei einem Lead, der auf einer Leadliste steht, nicht ändern.</translation>
    </message>
    <message>
        <source>The lead is not on the roster any more.</source>
        <translation>Der Lead steht nicht mehr auf der Leadliste.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Changed here; the server has not confirmed it yet.</source>
        <translation>Hier geändert; der Server hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Stands on a blocklist.</source>
        <translation>Steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation>%1, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, nicht geändert: %2</translation>
    </message>
    <message>
        <source>%1, stands on a blocklist</source>
        <translation>%1, steht auf einer Sperrliste</translation>
    </message>
</context>
<context>
    <name>Muster::RosterPage</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Leads hinzufügen…</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Leads einfügen…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Remove who is blocked…</source>
        <translation>Gesperrte entfernen…</translation>
    </message>
    <message>
        <source>Empty the roster…</source>
        <translation>Leadliste leeren…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select the leads first.</source>
        <translation>Wählen Sie zuerst die Leads aus.</translation>
    </message>
    <message>
        <source>The roster is empty.</source>
        <translation>Die Leadliste ist leer.</translation>
    </message>
    <message>
        <source>None of the selected leads is pending or active, so there is nothing to pause.</source>
        <translation>Keiner der ausgewählten Leads ist ausstehend oder aktiv, es gibt also nichts zu pausieren.</translation>
    </message>
    <message>
        <source>None of the selected leads is paused.</source>
        <translation>Keiner der ausgewählten Leads ist pausiert.</translation>
    </message>
    <message>
        <source>Select one lead first.</source>
        <translation>Wählen Sie zuerst einen Lead aus.</translation>
    </message>
    <message>
        <source>Select a lead with a LinkedIn profile first.</source>
        <translation>Wählen Sie zuerst einen Lead mit LinkedIn-Profil aus.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>As the server sends them</source>
        <translation>Reihenfolge des Servers</translation>
    </message>
</context>
<context>
    <name>Muster::RowStateChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>Muster::ScreeningRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um diese Liste zu prüfen. Teilen Sie sie in kleinere Dateien auf und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Muster::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Muster::SelectionBar</name>
    <message>
        <source>Unblock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>Muster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Tabellenzeilen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Muster speaks it from the next start on.</source>
        <translation>Gilt ab dem nächsten Start von Muster.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>More is faster, until the server asks to wait.</source>
        <translation>Mehr ist schneller, bis der Server um Warten bittet.</translation>
    </message>
    <message>
        <source>Re&amp;quests at once to a connection, 1 to %1</source>
        <translation>&amp;Gleichzeitige Anfragen je Verbindung, 1 bis %1</translation>
    </message>
    <message>
        <source>Read the list &amp;back after each job, and say what was found there</source>
        <translation>Liste nach jedem Job &amp;kontrollieren und das Ergebnis melden</translation>
    </message>
    <message>
        <source>Remembered &amp;columns…</source>
        <translation>Ge&amp;merkte Spalten…</translation>
    </message>
    <message>
        <source>How the columns of your files were matched</source>
        <translation>Wie die Spalten Ihrer Dateien zugeordnet wurden</translation>
    </message>
    <message>
        <source>Keys and log</source>
        <translation>Schlüssel und Protokoll</translation>
    </message>
    <message>
        <source>Where &amp;keys are kept…</source>
        <translation>&amp;Ablage der Schlüssel…</translation>
    </message>
    <message>
        <source>The keys of your connections</source>
        <translation>Die Schlüssel Ihrer Verbindungen</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every step, to find a fault</source>
        <translation>Jeder Schritt, zur Fehlersuche</translation>
    </message>
    <message>
        <source>Neither holds a key, an address or a name. It counts from the next start on.</source>
        <translation>Beides enthält weder Schlüssel noch Adressen oder Namen. Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Muster::Sidebar</name>
    <message>
        <source>Blocklists, campaigns and history</source>
        <translation>Sperrlisten, Kampagnen und Verlauf</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Aus Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>Muster::SidebarModel</name>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Kampagne hinzufügen…</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Jobverlauf</translation>
    </message>
    <message>
        <source>%1: %2, its roster is frozen</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2, Leadliste ist eingefroren</translation>
    </message>
    <message>
        <source>%1: %2, it is sending</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2, sendet gerade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) for you</source>
        <translation><numerusform>%Ln Job wartet auf Sie</numerusform><numerusform>%Ln Jobs warten auf Sie</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::SourceStep</name>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</source>
        <translation>Listen (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Read without quotes</source>
        <translation>Ohne Anführungszeichen lesen</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <source>If its first row is a person, it has no header.</source>
        <translation>Ist die erste Zeile eine Person, gibt es keine Kopfzeile.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln row(s) that did not go through are taken from this result file.</source>
        <translation><numerusform>Aus dieser Ergebnisdatei wird nur die %Ln Zeile übernommen, die nicht durchging.</numerusform><numerusform>Aus dieser Ergebnisdatei werden nur die %Ln Zeilen übernommen, die nicht durchgingen.</numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file: %1 of %Ln row(s) did not go through.</source>
        <translation><numerusform>Dies ist eine Ergebnisdatei: %1 von %Ln Zeile ging nicht durch.</numerusform><numerusform>Dies ist eine Ergebnisdatei: %1 von %Ln Zeilen gingen nicht durch.</numerusform></translation>
    </message>
    <message>
        <source>Only the rejected</source>
        <translation>Nur die abgelehnten</translation>
    </message>
    <message>
        <source>People, one per line, or a pasted table</source>
        <translation>Personen, eine pro Zeile, oder eine eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Paste people here, one per line:

john-doe
https://www.linkedin.com/in/jane-smith

or columns copied from Excel, or a mail with profile links in it</source>
        <translation>Fügen Sie hier Personen ein, eine pro Zeile:

john-doe
https://www.linkedin.com/in/jane-smith

oder aus Excel kopierte Spalten oder eine E-Mail mit Profil-Links darin</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>or drop a CSV, Excel or text file anywhere in this window</source>
        <translation>oder legen Sie eine CSV-, Excel- oder Textdatei in diesem Fenster ab</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste text instead</source>
        <translation>Stattdessen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
</context>
<context>
    <name>Muster::StatusChips</name>
    <message>
        <source>Blocked, still here</source>
        <translation>Gesperrt, noch hier</translation>
    </message>
    <message>
        <source>Stand on a blocklist and are still on this roster.</source>
        <translation>Stehen auf einer Sperrliste und sind noch auf dieser Leadliste.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Muster::StepButton</name>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
</context>
<context>
    <name>Muster::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>Muster::StepHeader</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A dialog's step: its number and its name</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Muster::SuppressionIndex</name>
    <message>
        <source>Do-not-contact list of %1</source>
        <translation>Kontaktsperrliste von %1</translation>
    </message>
    <message>
        <source>Workspace blocklist of %1</source>
        <translation>Workspace-Sperrliste von %1</translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation>Für diese Verbindung gibt es keinen API-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Muster::TableLoading</name>
    <message>
        <source>This is more than fits into memory. Split it into smaller files and try again.</source>
        <translation>Das ist mehr, als in den Arbeitsspeicher passt. Teilen Sie es in kleinere Dateien auf und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Muster::TablePreviewModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>A column's header in the file, then what Muster takes it for</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Muster::TeamProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Spalten einer Datei</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Another has its name</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Verbindungen und Zuordnungen importieren</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <comment>a file</comment>
        <translation>Was %1 mitbringt</translation>
    </message>
    <message>
        <source>Clear the mark of what you do not want. Keys are never in such a file: Muster asks for each when you first use its connection.</source>
        <translation>Entfernen Sie das Häkchen bei allem, was Sie nicht wollen. Schlüssel sind nie in einer solchen Datei: Muster fragt danach, wenn Sie eine Verbindung zum ersten Mal verwenden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Eigene ersetzen</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Vorgehen bei %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation><numerusform>%Ln Eintrag importieren</numerusform><numerusform>%Ln Einträge importieren</numerusform></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added.</source>
        <translation><numerusform>%Ln Eintrag wurde hinzugefügt.</numerusform><numerusform>%Ln Einträge wurden hinzugefügt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added under a new name.</source>
        <translation><numerusform>%Ln Eintrag wurde unter neuem Namen hinzugefügt.</numerusform><numerusform>%Ln Einträge wurden unter neuem Namen hinzugefügt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were replaced.</source>
        <translation><numerusform>%Ln Eintrag wurde ersetzt.</numerusform><numerusform>%Ln Einträge wurden ersetzt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed as it was/they were.</source>
        <translation><numerusform>%Ln Eintrag blieb unverändert.</numerusform><numerusform>%Ln Einträge blieben unverändert.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::TopBar</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Person, Kampagne oder Aktion suchen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Current connection</source>
        <translation>Aktuelle Verbindung</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>„%1“ entfernen…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <comment>keys</comment>
        <translation>Menü (%1)</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
</context>
<context>
    <name>Muster::UnblockDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)?</source>
        <translation><numerusform>%Ln Person entsperren?</numerusform><numerusform>%Ln Personen entsperren?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) again?</source>
        <translation><numerusform>%Ln Person wieder sperren?</numerusform><numerusform>%Ln Personen wieder sperren?</numerusform></translation>
    </message>
    <message>
        <source>Every campaign of %1 may contact them again.</source>
        <translation>Jede Kampagne von %1 darf sie wieder kontaktieren.</translation>
    </message>
    <message>
        <source>No campaign of %1 will contact them; they get the reasons back that they had.</source>
        <translation>Keine Kampagne von %1 wird sie kontaktieren; sie erhalten ihre bisherigen Gründe zurück.</translation>
    </message>
    <message>
        <source>People who will be unblocked</source>
        <translation>Personen, die entsperrt werden</translation>
    </message>
    <message>
        <source>People who will be blocked</source>
        <translation>Personen, die gesperrt werden</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)</source>
        <translation><numerusform>%Ln Person entsperren</numerusform><numerusform>%Ln Personen entsperren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>%Ln Person sperren</numerusform><numerusform>%Ln Personen sperren</numerusform></translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Liste danach kontrollieren</translation>
    </message>
</context>
<context>
    <name>Muster::VerdictChips</name>
    <message>
        <source>Duplicate in file</source>
        <translation>Doppelt in Datei</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Schon gesperrt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>Muster::VerifyDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verifying reads %1's blocklists and changes nothing.</source>
        <translation>Das Prüfen liest die Sperrlisten von %1 und ändert nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The result is written.</source>
        <translation>Das Ergebnis ist geschrieben.</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Ergebnis exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the do-not-contact list… %Ln entry(s) so far</source>
        <translation><numerusform>Kontaktsperrliste wird eingelesen… bisher %Ln Eintrag</numerusform><numerusform>Kontaktsperrliste wird eingelesen… bisher %Ln Einträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist… %Ln person(s) so far</source>
        <translation><numerusform>Sperrliste wird eingelesen… bisher %Ln Person</numerusform><numerusform>Sperrliste wird eingelesen… bisher %Ln Personen</numerusform></translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Personen werden nachgesehen…</translation>
    </message>
    <message>
        <source>The blocklist could not be read.</source>
        <translation>Die Sperrliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing can be verified until the blocklist has been read.</source>
        <translation>Es lässt sich nichts prüfen, bis die Sperrliste gelesen ist.</translation>
    </message>
</context>
<context>
    <name>Muster::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Only this way of looking at the list goes; the list itself stays as it is.</source>
        <translation>Nur diese Sicht auf die Liste geht; die Liste selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Name of the view (a view of the same name is replaced):</source>
        <translation>Name der Ansicht (eine gleichnamige wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>Muster::WelcomePage</name>
    <message>
        <source>Welcome to Muster</source>
        <translation>Willkommen bei Muster</translation>
    </message>
    <message>
        <source>Practice is a server inside Muster with made-up people. Nothing you do there leaves this computer.</source>
        <translation>Practice ist ein Server in Muster mit erfundenen Personen. Nichts, was Sie dort tun, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Every row of a list is checked before anything is sent, and you see what each one will do.</source>
        <translation>Jede Zeile einer Liste wird geprüft, bevor etwas gesendet wird, und Sie sehen, was jede bewirkt.</translation>
    </message>
    <message>
        <source>Whom you must not contact is kept off every campaign, across WaLead, Puffle and SendKit.</source>
        <translation>Wen Sie nicht kontaktieren dürfen, der bleibt jeder Kampagne fern, bei WaLead, Puffle und SendKit.</translation>
    </message>
    <message>
        <source>Nothing is lost: jobs survive a crash or a dead network, and most of them can be undone.</source>
        <translation>Nichts geht verloren: Jobs überstehen Abstürze und Netzausfälle, und die meisten lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Try it: check a sample list</source>
        <translation>Ausprobieren: Beispielliste prüfen</translation>
    </message>
    <message>
        <source>Add your connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Go to the lists</source>
        <translation>Zu den Listen</translation>
    </message>
    <message>
        <source>Shows what would become of each row. Nothing is blocked until you say so.</source>
        <translation>Zeigt, was aus jeder Zeile würde. Niemand wird gesperrt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Does not show this page at the next start. You find it again in the Help menu.</source>
        <translation>Zeigt diese Seite beim nächsten Start nicht mehr. Sie finden sie im Menü „Hilfe“ wieder.</translation>
    </message>
    <message>
        <source>Sample list of opt-outs</source>
        <translation>Beispielliste mit Widersprüchen</translation>
    </message>
</context>
<context>
    <name>Muster::WindowActions</name>
    <message>
        <source>Switch to %1</source>
        <comment>a connection</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
</context>
<context>
    <name>Muster::WipeDialog</name>
    <message>
        <source>Empty the roster</source>
        <translation>Leadliste leeren</translation>
    </message>
    <message>
        <source>Empty the roster of %1?</source>
        <translation>Leadliste von %1 leeren?</translation>
    </message>
    <message>
        <source>Everybody leaves it, and what %1 noted of them there is lost. Undo adds them again as new leads.</source>
        <translation>Alle werden daraus entfernt, und was %1 dort über sie vermerkt hat, geht verloren. Rückgängig fügt sie als neue Leads wieder hinzu.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>&amp;Type the campaign's name to confirm: %1</source>
        <translation>Geben Sie zur Bestätigung den &amp;Namen der Kampagne ein: %1</translation>
    </message>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Leadliste danach kontrollieren</translation>
    </message>
    <message>
        <source>Nobody is on this roster.</source>
        <translation>Auf dieser Leadliste steht niemand.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln lead(s).</source>
        <translation><numerusform>%1 enthält %Ln Lead.</numerusform><numerusform>%1 enthält %Ln Leads.</numerusform></translation>
    </message>
    <message>
        <source>The roster had changed; there is a new backup.</source>
        <translation>Die Leadliste hatte sich geändert; es gibt eine neue Sicherung.</translation>
    </message>
    <message>
        <source>There is a backup.</source>
        <translation>Es gibt eine Sicherung.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no backup, so nothing can be removed.</source>
        <translation>Es gibt keine Sicherung, daher lässt sich nichts entfernen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>Zuerst wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>It can be imported again.</source>
        <translation>Sie lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>%Ln Lead entfernen</numerusform><numerusform>%Ln Leads entfernen</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::WriteDialog</name>
    <message>
        <source>Muster reads the list once the job is done and tells whose entry is not as it should be.</source>
        <translation>Muster liest die Liste, sobald der Job fertig ist, und meldet, wessen Eintrag nicht so ist, wie er sein soll.</translation>
    </message>
    <message>
        <source>This takes back “%1” of %2.</source>
        <comment>a job and when it was begun</comment>
        <translation>Dies nimmt „%1“ vom %2 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay(s) as it was before: that job did not change them.</source>
        <translation><numerusform>%Ln weiterer bleibt, wie er vorher war: Jener Job hat ihn nicht geändert.</numerusform><numerusform>%Ln weitere bleiben, wie sie vorher waren: Jener Job hat sie nicht geändert.</numerusform></translation>
    </message>
    <message>
        <source>Yes, that is what I want</source>
        <translation>Ja, das möchte ich</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Genaue Anfragen zeigen</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>blocked: %1</source>
        <comment>a list</comment>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a roster</comment>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>PickedReport</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Doppelt in Datei</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... und %Ln weitere solche Zeile; --output FILE führt alle auf.</numerusform><numerusform>... und %Ln weitere solche Zeilen; --output FILE führt alle auf.</numerusform></translation>
    </message>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Das Ergebnis jeder Zeile steht in %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The Practice store %1 cannot be used: %2</source>
        <translation>Der Practice-Speicher %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.</source>
        <translation>Port %1 von 127.0.0.1 ist nicht verfügbar. Vielleicht verwendet ihn ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on this computer. To share with colleagues, use “Export connections and mappings” in the connections window: the file holds no keys.</source>
        <translation>Wählen Sie einen eigenen Ordner auf diesem Computer. Um mit anderen zu teilen, verwenden Sie „Verbindungen und Zuordnungen exportieren“ im Fenster „Verbindungen“: Die Datei enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>The folder %1 is on a shared drive (%2). The database and the locks that keep jobs from being sent twice do not work there.</source>
        <translation>Der Ordner %1 liegt auf einem gemeinsamen Laufwerk (%2). Die Datenbank und die Sperren, die verhindern, dass Jobs doppelt gesendet werden, funktionieren dort nicht.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else, who could read and change the lists of people in it.</source>
        <translation>Der Ordner %1 gehört jemand anderem, der die Personenlisten darin lesen und ändern könnte.</translation>
    </message>
    <message>
        <source>Others may write in the folder %1, so they could change the lists of people and the jobs in it.</source>
        <translation>Andere dürfen in den Ordner %1 schreiben und könnten daher die Personenlisten und Jobs darin ändern.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Loading was stopped before anything came.</source>
        <translation>Das Laden wurde gestoppt, bevor etwas ankam.</translation>
    </message>
    <message>
        <source>You stopped the loading.</source>
        <translation>Sie haben das Laden gestoppt.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, before a time.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>ReceivedContent</name>
    <message>
        <source>One file at a time, please</source>
        <translation>Bitte nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>A folder cannot be read. Take one file in it</source>
        <translation>Ein Ordner lässt sich nicht lesen. Nehmen Sie eine Datei daraus</translation>
    </message>
    <message>
        <source>This cannot be read. Take a file with a list in it, or text</source>
        <translation>Dies lässt sich nicht lesen. Nehmen Sie eine Datei mit einer Liste darin oder Text</translation>
    </message>
</context>
<context>
    <name>RequestScript</name>
    <message numerus="yes">
        <source>%Ln request(s), in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</source>
        <translation><numerusform>%Ln Anfrage, in dieser Reihenfolge. Es wurde nichts gesendet. &lt;key&gt; steht für den API-Schlüssel.</numerusform><numerusform>%Ln Anfragen, in dieser Reihenfolge. Es wurde nichts gesendet. &lt;key&gt; steht für den API-Schlüssel.</numerusform></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Antwort unlesbar</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The server was not reached or did not answer; tried again after %1.</source>
        <translation>Der Server war nicht erreichbar oder hat nicht geantwortet; nach %1 erneut versucht.</translation>
    </message>
    <message>
        <source>The server asked to slow down; tried again after %1.</source>
        <translation>Der Server bat um langsameres Senden; nach %1 erneut versucht.</translation>
    </message>
    <message>
        <source>The server failed; tried again after %1.</source>
        <translation>Der Server hat versagt; nach %1 erneut versucht.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The server pointed to another of its addresses, which was asked next.</source>
        <translation>Der Server verwies auf eine andere seiner Adressen, die danach angefragt wurde.</translation>
    </message>
    <message>
        <source>Not tried again.</source>
        <translation>Nicht erneut versucht.</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Request ID of the server: %1</source>
        <translation>Anfrage-ID des Servers: %1</translation>
    </message>
</context>
<context>
    <name>ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>von Hand verworfen</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>discard rows</source>
        <translation>Zeilen verwerfen</translation>
    </message>
    <message>
        <source>discard invalid rows</source>
        <translation>Ungültige Zeilen verwerfen</translation>
    </message>
    <message>
        <source>bring rows back</source>
        <translation>Zeilen zurückholen</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Schon gesperrt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>RosterColumn</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profilslogan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>KI-Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
</context>
<context>
    <name>RosterNotice</name>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Showing the roster as of %1.</source>
        <translation>Angezeigt wird die Leadliste mit Stand %1.</translation>
    </message>
    <message>
        <source>The roster was changed while it was being read.</source>
        <translation>Die Leadliste wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Leads that came or went meanwhile may be missing or still shown.</source>
        <translation>Leads, die inzwischen hinzukamen oder wegfielen, können fehlen oder noch angezeigt sein.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>There are no leads on this roster.</source>
        <translation>Auf dieser Leadliste sind keine Leads.</translation>
    </message>
    <message>
        <source>No leads yet. The people whom this campaign is to contact belong here.</source>
        <translation>Noch keine Leads. Hierher gehören die Personen, die diese Kampagne kontaktieren soll.</translation>
    </message>
    <message>
        <source>or drop a CSV or Excel file anywhere on this page</source>
        <translation>oder legen Sie eine CSV- oder Excel-Datei auf dieser Seite ab</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Leads hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody on this roster matches “%1”.</source>
        <translation>Niemand auf dieser Leadliste passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nobody on this roster matches the filters.</source>
        <translation>Niemand auf dieser Leadliste passt zu den Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stand(s) on it.</source>
        <translation><numerusform>%Ln Lead steht darauf.</numerusform><numerusform>%Ln Leads stehen darauf.</numerusform></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Loading the roster…</source>
        <translation>Leadliste wird geladen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation><numerusform>%Ln Lead</numerusform><numerusform>%Ln Leads</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an ID left out</source>
        <translation><numerusform>%Ln Zeile ohne ID weggelassen</numerusform><numerusform>%Ln Zeilen ohne ID weggelassen</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>wird neu geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This campaign is sending.</source>
        <translation>Diese Kampagne sendet gerade.</translation>
    </message>
</context>
<context>
    <name>RosterOperation</name>
    <message>
        <source>Refused (%1), and the campaign could not be read to find out why.</source>
        <translation>Abgelehnt (%1), und die Kampagne konnte nicht gelesen werden, um den Grund zu erfahren.</translation>
    </message>
    <message>
        <source>Whether the campaign is sending could not be read, so Muster stopped.</source>
        <translation>Ob die Kampagne sendet, konnte nicht gelesen werden, daher hat Muster aufgehört.</translation>
    </message>
    <message>
        <source>The campaign is sending by now, or may be (%1): leads would receive mail at once, which nobody has confirmed. Resume the job to confirm it.</source>
        <translation>Die Kampagne sendet inzwischen oder womöglich (%1): Leads erhielten sofort E-Mails, was niemand bestätigt hat. Setzen Sie den Job fort, um es zu bestätigen.</translation>
    </message>
    <message>
        <source>The server's counts do not cover the leads that were sent.</source>
        <translation>Die Zahlen des Servers decken die gesendeten Leads nicht ab.</translation>
    </message>
    <message>
        <source>The server refused leads without saying which: %1</source>
        <translation>Der Server hat Leads abgelehnt, ohne zu sagen, welche: %1</translation>
    </message>
    <message>
        <source>Some rows of the roster could not be read, so it was not emptied.</source>
        <translation>Einige Zeilen der Leadliste konnten nicht gelesen werden, daher wurde sie nicht geleert.</translation>
    </message>
    <message>
        <source>It told of more leads than its list of them has, so nothing can be said of those who are missing.</source>
        <translation>Der Server hat mehr Leads gemeldet, als seine Liste enthält, daher lässt sich über die fehlenden nichts sagen.</translation>
    </message>
    <message>
        <source>Several leads on the roster are called this: left as they are.</source>
        <translation>Mehrere Leads der Leadliste heißen so: unverändert gelassen.</translation>
    </message>
    <message>
        <source>On the roster since %1, before this job: left as it is.</source>
        <translation>Seit %1 auf der Leadliste, vor diesem Job: unverändert gelassen.</translation>
    </message>
    <message>
        <source>Added anew on %1, not by this job: left as it is.</source>
        <translation>Am %1 neu hinzugefügt, nicht durch diesen Job: unverändert gelassen.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>Dieselbe Person steht weiter oben in der Liste.</translation>
    </message>
    <message>
        <source>The roster still has this lead.</source>
        <translation>Die Leadliste enthält diesen Lead noch.</translation>
    </message>
    <message>
        <source>No longer on the roster.</source>
        <translation>Nicht mehr auf der Leadliste.</translation>
    </message>
    <message>
        <source>Not on the roster.</source>
        <translation>Nicht auf der Leadliste.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be paused.</source>
        <translation>Der Status ist „%1“, daher ist Pausieren nicht möglich.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be resumed.</source>
        <translation>Der Status ist „%1“, daher ist Fortsetzen nicht möglich.</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” meanwhile: left as it is.</source>
        <translation>%1 wurde inzwischen zu „%2“ geändert: unverändert gelassen.</translation>
    </message>
    <message>
        <source>Removed from this roster before: the server keeps it as removed and does not take it back.</source>
        <translation>Früher aus dieser Leadliste entfernt: Der Server führt den Lead als entfernt und nimmt ihn nicht wieder auf.</translation>
    </message>
    <message>
        <source>Leads were added to the roster since it was read, so it was not emptied.</source>
        <translation>Seit die Leadliste gelesen wurde, kamen Leads hinzu, daher wurde sie nicht geleert.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>See muster-sandbox --help.</source>
        <translation>Siehe muster-sandbox --help.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 picks a free one.</source>
        <translation>An diesem Port von 127.0.0.1 lauschen; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>Keep everything in this SQLite file; it is made if missing.</source>
        <translation>Alles in dieser SQLite-Datei aufbewahren; fehlt sie, wird sie angelegt.</translation>
    </message>
    <message>
        <source>Answer only to this key. Without it, the key is taken from MUSTER_SANDBOX_API_KEY, or made and printed.</source>
        <translation>Nur auf diesen Schlüssel antworten. Ohne ihn wird der Schlüssel aus MUSTER_SANDBOX_API_KEY genommen oder erzeugt und ausgegeben.</translation>
    </message>
    <message>
        <source>Hold back every answer for this many milliseconds.</source>
        <translation>Jede Antwort um so viele Millisekunden verzögern.</translation>
    </message>
    <message>
        <source>Fill a new store with a made-up company's lists and rosters.</source>
        <translation>Einen neuen Speicher mit den Listen und Leadlisten einer erfundenen Firma füllen.</translation>
    </message>
    <message>
        <source>Answer SendKit's lists by cursor where no page is asked for, as its newer documentation does.</source>
        <translation>Listen von SendKit per Cursor beantworten, wenn keine Seite verlangt ist, wie in seiner neueren Dokumentation.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Serves Muster's Practice API on this machine, for trying, teaching and testing.</source>
        <translation>Stellt die Practice-API von Muster auf diesem Rechner bereit, zum Ausprobieren, Schulen und Testen.</translation>
    </message>
    <message>
        <source>Usage: muster-sandbox --port N --store FILE [options]</source>
        <translation>Aufruf: muster-sandbox --port N --store FILE [options]</translation>
    </message>
    <message>
        <source>WaLead, Puffle and SendKit are served under /walead, /puffle and /sendkit, with one key: in x-api-key, or for Puffle in
Authorization: Bearer.

For tests, and in no vendor's contract: POST /admin/campaigns/puffle/ID/status (or sendkit) with {"status": "active"}
changes a campaign's status. With "afterWrites": N it does so right after the Nth successful write to the campaign
from now on, with "afterReads": N after the Nth GET of the campaign.</source>
        <translation>WaLead, Puffle und SendKit werden unter /walead, /puffle und /sendkit bereitgestellt, mit einem Schlüssel: in x-api-key oder, bei Puffle, in
Authorization: Bearer.

Für Tests, in keinem Vertrag eines Anbieters: POST /admin/campaigns/puffle/ID/status (oder sendkit) mit {"status": "active"}
ändert den Status einer Kampagne. Mit "afterWrites": N geschieht es gleich nach dem N-ten erfolgreichen Schreiben in die Kampagne
von jetzt an, mit "afterReads": N nach dem N-ten GET der Kampagne.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1.</source>
        <translation>Unerwartetes Argument: %1.</translation>
    </message>
    <message>
        <source>--port is missing. Use --port 0 to have one picked.</source>
        <translation>--port fehlt. Mit --port 0 wird ein Port gewählt.</translation>
    </message>
    <message>
        <source>--store is missing. Name the file that keeps the lists.</source>
        <translation>--store fehlt. Nennen Sie die Datei, in der die Listen liegen.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>--latency must be a number of milliseconds from 0 to %1.</source>
        <translation>--latency muss eine Anzahl Millisekunden von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation>--api-key darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The API key may hold visible ASCII characters only, and no percent sign.</source>
        <translation>Der API-Schlüssel darf nur sichtbare ASCII-Zeichen und kein Prozentzeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>ScreenedReport</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Das Ergebnis jeder Zeile steht in %1.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>no LinkedIn profile</source>
        <translation>kein LinkedIn-Profil</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>gleich wie Zeile %1</translation>
    </message>
    <message>
        <source>same address as row %1</source>
        <translation>gleiche Adresse wie Zeile %1</translation>
    </message>
    <message>
        <source>same person as row %1</source>
        <translation>gleiche Person wie Zeile %1</translation>
    </message>
    <message>
        <source>e-mail left out: %1</source>
        <translation>E-Mail weggelassen: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile not compared: %1</source>
        <translation>LinkedIn-Profil nicht verglichen: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile left out: %1</source>
        <translation>LinkedIn-Profil weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>a name, how many, their share</comment>
        <translation>%1: %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>plain lines</source>
        <translation>einfache Zeilen</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabs getrennt</translation>
    </message>
    <message>
        <source>separated by unit separators</source>
        <translation>durch Unit Separators getrennt</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>durch „%1“ getrennt</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, list “%1”</source>
        <translation>JSON, Liste „%1“</translation>
    </message>
    <message>
        <source>profile links found in a text</source>
        <translation>Profil-Links in einem Text gefunden</translation>
    </message>
    <message>
        <source>without quotes</source>
        <translation>ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>quoted by “%1”</source>
        <translation>von „%1“ umschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out.</source>
        <translation><numerusform>%Ln Zeile über der Tabelle weggelassen.</numerusform><numerusform>%Ln Zeilen über der Tabelle weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1.</source>
        <translation><numerusform>%Ln Zeile ohne Person weggelassen: Zeile %1.</numerusform><numerusform>%Ln Zeilen ohne Person weggelassen: Zeilen %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out.</source>
        <translation><numerusform>%Ln leere Zeile weggelassen.</numerusform><numerusform>%Ln leere Zeilen weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) without a header left out.</source>
        <translation><numerusform>%Ln leere Spalte ohne Überschrift weggelassen.</numerusform><numerusform>%Ln leere Spalten ohne Überschrift weggelassen.</numerusform></translation>
    </message>
    <message>
        <source>The file has other lists, which were not read: %1.</source>
        <translation>Die Datei hat weitere Listen, die nicht gelesen wurden: %1.</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which were not read: %1.</source>
        <translation>Die Arbeitsmappe hat weitere Blätter, die nicht gelesen wurden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file; %Ln row(s) of it did not go through.</source>
        <translation><numerusform>Dies ist eine Ergebnisdatei; %Ln Zeile davon ging nicht durch.</numerusform><numerusform>Dies ist eine Ergebnisdatei; %Ln Zeilen davon gingen nicht durch.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were replaced by blanks.</source>
        <translation><numerusform>%Ln NUL-Byte wurde durch ein Leerzeichen ersetzt.</numerusform><numerusform>%Ln NUL-Bytes wurden durch Leerzeichen ersetzt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are not valid %1 and were replaced</source>
        <translation><numerusform>%Ln Byte ist kein gültiges %1 und wurde ersetzt</numerusform><numerusform>%Ln Bytes sind kein gültiges %1 und wurden ersetzt</numerusform></translation>
    </message>
    <message>
        <source>%1, the first in row %2.</source>
        <translation>%1, das erste in Zeile %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header, the first one is row %1.</source>
        <translation><numerusform>%Ln Zeile hat weniger oder mehr Zellen als die Kopfzeile: Zeile %1.</numerusform><numerusform>%Ln Zeilen haben weniger oder mehr Zellen als die Kopfzeile, die erste ist Zeile %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.</source>
        <translation><numerusform>%Ln Zeile ist in der Arbeitsmappe ausgeblendet und wurde trotzdem gelesen: Zeile %1.</numerusform><numerusform>%Ln Zeilen sind in der Arbeitsmappe ausgeblendet und wurden trotzdem gelesen, die erste ist Zeile %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) of merged cells: their text counts for the first cell only.</source>
        <translation><numerusform>%Ln Bereich verbundener Zellen: Der Text zählt nur für die erste Zelle.</numerusform><numerusform>%Ln Bereiche verbundener Zellen: Der Text zählt jeweils nur für die erste Zelle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation><numerusform>%1: %Ln Zeile</numerusform><numerusform>%1: %Ln Zeilen</numerusform></translation>
    </message>
    <message>
        <source>, with a header row</source>
        <translation>, mit Kopfzeile</translation>
    </message>
    <message>
        <source>, without a header row</source>
        <translation>, ohne Kopfzeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses or domains. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: Keine Spalte sieht nach E-Mail-Adressen oder Domains aus. Geben Sie mit --map %2=HEADER an, welche es ist; es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: Keine Spalte sieht nach E-Mail-Adressen aus. Geben Sie mit --map %2=HEADER an, welche es ist; es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like LinkedIn profiles. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: Keine Spalte sieht nach LinkedIn-Profilen aus. Geben Sie mit --map %2=HEADER an, welche es ist; es gibt: %3.</translation>
    </message>
    <message>
        <source>People are told apart by the column “%1”.</source>
        <translation>Personen werden nach der Spalte „%1“ unterschieden.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Give --output another name.</source>
        <translation>%1 ist die Datei, die gelesen wird. Geben Sie --output einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a folder; --output needs a file.</source>
        <translation>%1 ist ein Ordner; --output braucht eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 lässt sich nicht schreiben: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission denied.</source>
        <translation>%1 lässt sich nicht schreiben: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>%1: a result file is CSV or XLSX. Give --output a name that ends in .csv or .xlsx.</source>
        <translation>%1: Eine Ergebnisdatei ist CSV oder XLSX. Geben Sie --output einen Namen, der auf .csv oder .xlsx endet.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>row(s) %1</source>
        <extracomment>Numbers of rows follow; the plural goes by how many there are</extracomment>
        <translation><numerusform>Zeile %1</numerusform><numerusform>Zeilen %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1</source>
        <translation><numerusform>%Ln Zeile ohne Person weggelassen: Zeile %1</numerusform><numerusform>%Ln Zeilen ohne Person weggelassen: Zeilen %1</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is the matter, then the rows that it is about: "2 rows have fewer cells: rows 4, 9"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)</source>
        <translation><numerusform>%Ln Byte erscheint als �, da es sich nicht als %1 lesen lässt (andere Codierung versuchen)</numerusform><numerusform>%Ln Bytes erscheinen als �, da sie sich nicht als %1 lesen lassen (andere Codierung versuchen)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header</source>
        <translation><numerusform>%Ln Zeile hat weniger oder mehr Zellen als die Kopfzeile</numerusform><numerusform>%Ln Zeilen haben weniger oder mehr Zellen als die Kopfzeile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet were read too</source>
        <translation><numerusform>%Ln ausgeblendete Zeile des Blatts wurde mitgelesen</numerusform><numerusform>%Ln ausgeblendete Zeilen des Blatts wurden mitgelesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) found in the text</source>
        <translation><numerusform>%Ln Profil-Link im Text gefunden</numerusform><numerusform>%Ln Profil-Links im Text gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out</source>
        <translation><numerusform>%Ln Zeile über der Tabelle weggelassen</numerusform><numerusform>%Ln Zeilen über der Tabelle weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out</source>
        <translation><numerusform>%Ln leere Zeile weggelassen</numerusform><numerusform>%Ln leere Zeilen weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) left out</source>
        <translation><numerusform>%Ln leere Spalte weggelassen</numerusform><numerusform>%Ln leere Spalten weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) read as blanks</source>
        <translation><numerusform>%Ln NUL-Byte als Leerzeichen gelesen</numerusform><numerusform>%Ln NUL-Bytes als Leerzeichen gelesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged area(s), whose text stands in the first cell only</source>
        <translation><numerusform>%Ln verbundener Bereich, dessen Text nur in der ersten Zelle steht</numerusform><numerusform>%Ln verbundene Bereiche, deren Text nur in der ersten Zelle steht</numerusform></translation>
    </message>
    <message>
        <source>quoted by single quotes</source>
        <translation>von einfachen Anführungszeichen umschlossen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>eine pro Zeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>single '</source>
        <translation>einfache '</translation>
    </message>
    <message>
        <source>double "</source>
        <translation>doppelte "</translation>
    </message>
    <message>
        <source>links in a text</source>
        <translation>Links in einem Text</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>Liste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
</context>
<context>
    <name>SqliteSchema</name>
    <message>
        <source>it is another program's database</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it was made by a newer version of Muster</source>
        <translation>es wurde von einer neueren Version von Muster angelegt</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 is a text document, not a table. Copy the list from it and paste it.</source>
        <translation>%1 ist ein Textdokument, keine Tabelle. Kopieren Sie die Liste daraus und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 is a presentation, not a table. Copy the list from it and paste it.</source>
        <translation>%1 ist eine Präsentation, keine Tabelle. Kopieren Sie die Liste daraus und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it and choose the file in it.</source>
        <translation>%1 ist ein ZIP-Archiv. Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Save the list it was made from as CSV and choose that file.</source>
        <translation>%1 ist ein PDF-Dokument. Speichern Sie die Liste, aus der es entstand, als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and choose the file in it.</source>
        <translation>%1 ist komprimiert. Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a picture. Choose a CSV or text file or a workbook.</source>
        <translation>%1 ist ein Bild. Wählen Sie eine CSV- oder Textdatei oder eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 is a web page or an old Excel format in disguise. Open it in a spreadsheet program, save it as XLSX or CSV and choose that file.</source>
        <translation>%1 ist eine Webseite oder ein altes, verkapptes Excel-Format. Öffnen Sie es in einer Tabellenkalkulation, speichern Sie es als XLSX oder CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a workbook. Choose a CSV or text file or a workbook.</source>
        <translation>%1 ist weder Text noch Arbeitsmappe. Wählen Sie eine CSV- oder Textdatei oder eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a name in double quotes is missing.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 fehlt ein Name in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a colon is missing behind the name.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 fehlt ein Doppelpunkt nach dem Namen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or ] is missing.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 fehlt ein Komma oder ].</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or } is missing.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 fehlt ein Komma oder }.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text that begins in line %2, column %3 is not closed by a double quote in its line.</source>
        <translation>%1 ist kein gültiges JSON: Der Text, der in Zeile %2, Spalte %3 beginnt, wird in seiner Zeile nicht durch ein doppeltes Anführungszeichen geschlossen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a backslash stands before something that it cannot stand before.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 steht ein Backslash vor etwas, vor dem er nicht stehen darf.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something begins like a number and is none.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 beginnt etwas wie eine Zahl und ist keine.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something follows where the list is over.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 folgt etwas, obwohl die Liste zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends in line %2, column %3 in the middle of something.</source>
        <translation>%1 ist unvollständig: Es endet in Zeile %2, Spalte %3 mitten in etwas.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a value is missing.</source>
        <translation>%1 ist kein gültiges JSON: In Zeile %2, Spalte %3 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: what begins in line %2, column %3 is of another kind than the rows before it. Take it out, then read the file again.</source>
        <translation>%1 lässt sich nicht als Tabelle lesen: Was in Zeile %2, Spalte %3 beginnt, ist von anderer Art als die Zeilen davor. Nehmen Sie es heraus und lesen Sie die Datei dann erneut ein.</translation>
    </message>
    <message>
        <source>Mend it there or export it again.</source>
        <translation>Beheben Sie es dort oder exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has no list “%2” with anything in it. Its lists: %3.</source>
        <translation>%1 hat keine Liste „%2“ mit Inhalt. Die Listen darin: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 ist leer: Keine Zeile hat Inhalt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which is more than Muster reads at once. Split it into smaller files.</source>
        <translation>%1 ist größer als 4 GB, mehr als Muster auf einmal liest. Teilen Sie es in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 ist leer. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Muster does not know the encoding %1. Choose another one.</source>
        <translation>Muster kennt die Codierung %1 nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.</source>
        <translation>%1 hat ein Anführungszeichen, das nie geschlossen wird: Es öffnet in Zeile %2, Spalte %3. Schließen Sie es oder nehmen Sie es heraus und lesen Sie die Datei dann erneut ein.</translation>
    </message>
    <message>
        <source>%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that closes it some lines below. Close it or take it out, then read the file again.</source>
        <translation>%1 hat ein Anführungszeichen, das nicht dort geschlossen wird, wo es sollte: Es öffnet in Zeile %2, Spalte %3, und auf das schließende einige Zeilen darunter folgt Text. Schließen Sie es oder nehmen Sie es heraus und lesen Sie die Datei dann erneut ein.</translation>
    </message>
</context>
<context>
    <name>TeamProfile</name>
    <message>
        <source>This is not a file with connections and mappings of Muster, or it is damaged in line %1, column %2.</source>
        <translation>Das ist keine Datei mit Verbindungen und Zuordnungen von Muster, oder sie ist in Zeile %1, Spalte %2 beschädigt.</translation>
    </message>
    <message>
        <source>This is not a file with connections and mappings of Muster: it has no “%1”.</source>
        <translation>Das ist keine Datei mit Verbindungen und Zuordnungen von Muster: „%1“ fehlt darin.</translation>
    </message>
    <message>
        <source>A later Muster wrote this file (version %1). Update Muster to read it.</source>
        <translation>Diese Datei wurde von einem neueren Muster geschrieben (Version %1). Aktualisieren Sie Muster, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a list.</source>
        <translation>Die Datei ist beschädigt: „%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>The file is damaged at %1. %2</source>
        <translation>Die Datei ist bei %1 beschädigt. %2</translation>
    </message>
    <message>
        <source>There is no vendor “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two connections called “%1”.</source>
        <translation>Es gibt zwei Verbindungen namens „%1“.</translation>
    </message>
    <message>
        <source>There is no import called “%1”.</source>
        <translation>Es gibt keinen Import namens „%1“.</translation>
    </message>
    <message>
        <source>The mapping names no columns.</source>
        <translation>Die Zuordnung nennt keine Spalten.</translation>
    </message>
    <message>
        <source>The view has no name, no campaign or no content.</source>
        <translation>Die Ansicht hat keinen Namen, keine Kampagne oder keinen Inhalt.</translation>
    </message>
    <message>
        <source>Its connection “%1” is neither in the file nor here.</source>
        <translation>Ihre Verbindung „%1“ ist weder in der Datei noch hier vorhanden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Die Einstellungsdatei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source> [y/N] </source>
        <translation> [j/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>UnblockOperation</name>
    <message>
        <source>Blocked since %1, before this job: left as it is.</source>
        <translation>Gesperrt seit %1, vor diesem Job: unverändert gelassen.</translation>
    </message>
    <message>
        <source>Blocked anew on %1, not by this job: left as it is.</source>
        <translation>Am %1 neu gesperrt, nicht durch diesen Job: unverändert gelassen.</translation>
    </message>
    <message>
        <source>The server's list still has this person.</source>
        <translation>Die Liste des Servers enthält diese Person noch.</translation>
    </message>
    <message>
        <source>Blocked anew since: left as it is.</source>
        <translation>Seither neu gesperrt: unverändert gelassen.</translation>
    </message>
    <message>
        <source>No longer on the blocklist.</source>
        <translation>Nicht mehr auf der Sperrliste.</translation>
    </message>
    <message>
        <source>The server gave no record ID for this person, so it cannot be unblocked.</source>
        <translation>Der Server hat für diese Person keine Datensatz-ID angegeben, daher lässt sie sich nicht entsperren.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>Dieselbe Person steht weiter oben in der Liste.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Doppelt in Datei</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Schon gesperrt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
</context>
<context>
    <name>VerdictReport</name>
    <message>
        <source>Already on this roster</source>
        <translation>Schon auf dieser Leadliste</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es sind keine Zeilen vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more invalid row(s); --output FILE lists them all.</source>
        <translation><numerusform>... und %Ln weitere ungültige Zeile; --output FILE führt alle auf.</numerusform><numerusform>... und %Ln weitere ungültige Zeilen; --output FILE führt alle auf.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready row(s) go without a cell that cannot be used:</source>
        <translation><numerusform>%Ln bereite Zeile geht ohne eine Zelle, die nicht verwendbar ist:</numerusform><numerusform>%Ln bereite Zeilen gehen ohne eine Zelle, die nicht verwendbar ist:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... und %Ln weitere solche Zeile; --output FILE führt alle auf.</numerusform><numerusform>... und %Ln weitere solche Zeilen; --output FILE führt alle auf.</numerusform></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The connection you work with. The list and the campaigns below are its own.</source>
        <translation>Die Verbindung, mit der Sie arbeiten. Die Liste und die Kampagnen darunter gehören zu ihr.</translation>
    </message>
    <message>
        <source>The bar at the top: the connection you work with, and the finder.</source>
        <translation>Die Leiste oben: die Verbindung, mit der Sie arbeiten, und die Suche.</translation>
    </message>
    <message>
        <source>Every action of the window and of the page that is shown, with its keys.</source>
        <translation>Jede Aktion des Fensters und der angezeigten Seite, mit ihren Tasten.</translation>
    </message>
    <message>
        <source>Finds actions, campaigns and people as you type. Enter goes there.</source>
        <translation>Findet Aktionen, Kampagnen und Personen, während Sie tippen. Enter geht dorthin.</translation>
    </message>
    <message>
        <source>What was found. The arrow keys choose, Enter goes there, Esc leaves.</source>
        <translation>Was gefunden wurde. Die Pfeiltasten wählen aus, Enter geht dorthin, Esc verlässt die Suche.</translation>
    </message>
    <message>
        <source>The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.</source>
        <translation>Die Listen dieser Verbindung: ihre Sperrliste, ihre Kampagnen und alle Jobs unter „Aktivität“.</translation>
    </message>
    <message>
        <source>Adds a campaign by its ID or address. WaLead has no way to list campaigns.</source>
        <translation>Fügt eine Kampagne über ihre ID oder Adresse hinzu. WaLead kann Kampagnen nicht auflisten.</translation>
    </message>
    <message>
        <source>Jobs that run, and what became of the last ones.</source>
        <translation>Laufende Jobs und was aus den letzten wurde.</translation>
    </message>
    <message>
        <source>A job that runs. Pause waits for the answers under way; Cancel gives up what was not sent.</source>
        <translation>Ein laufender Job. „Pause“ wartet auf ausstehende Antworten; „Abbrechen“ gibt auf, was nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Shows or hides the figures of this job and how fast it goes.</source>
        <translation>Zeigt die Zahlen und das Tempo dieses Jobs oder blendet sie aus.</translation>
    </message>
    <message>
        <source>What became of a job. The links lead to its rows, or take it back.</source>
        <translation>Was aus einem Job wurde. Die Links führen zu seinen Zeilen oder machen ihn rückgängig.</translation>
    </message>
    <message>
        <source>Jobs that were interrupted. They can go on where they stopped, or their rest can be discarded.</source>
        <translation>Unterbrochene Jobs. Sie lassen sich fortsetzen, wo sie aufgehört haben, oder ihr Rest lässt sich verwerfen.</translation>
    </message>
    <message>
        <source>What is shown, how much of it there is and as of when, and what can be done with it.</source>
        <translation>Was angezeigt wird, wie viel davon es gibt, mit welchem Stand und was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>Something that concerns the whole page, and what can be done about it.</source>
        <translation>Etwas, das die ganze Seite betrifft, und was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>There is nothing to show here. This begins what would change that.</source>
        <translation>Hier gibt es nichts anzuzeigen. Dies beginnt, was das ändern würde.</translation>
    </message>
    <message>
        <source>There are no rows to show. Details has the server's own words.</source>
        <translation>Es sind keine Zeilen anzuzeigen. „Details“ enthält den Wortlaut des Servers.</translation>
    </message>
    <message>
        <source>Shows or hides two charts: why people are on this list, and how many came in each month.</source>
        <translation>Zeigt zwei Diagramme oder blendet sie aus: warum Personen auf dieser Liste stehen und wie viele in jedem Monat hinzukamen.</translation>
    </message>
    <message>
        <source>Takes a list and tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Nimmt eine Liste und gibt zu jeder Person an, ob sie gesperrt ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file, in their order.</source>
        <translation>Schreibt die angezeigten Zeilen in ihrer Reihenfolge in eine Datei.</translation>
    </message>
    <message>
        <source>Puts people on this list. You see what each row will do before anything is sent.</source>
        <translation>Setzt Personen auf diese Liste. Sie sehen, was jede Zeile bewirkt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Adds to what is listed here. You decide about the rest in what opens.</source>
        <translation>Fügt zum hier Aufgeführten etwas hinzu. Über alles Weitere entscheiden Sie in dem, was sich öffnet.</translation>
    </message>
    <message>
        <source>What else can be done with this roster.</source>
        <translation>Was sich mit dieser Leadliste noch tun lässt.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text. Enter or the down arrow goes to the rows.</source>
        <translation>Zeigt nur Zeilen, die diesen Text enthalten. Enter oder Pfeil nach unten führt zu den Zeilen.</translation>
    </message>
    <message>
        <source>Shows addresses only.</source>
        <translation>Zeigt nur Adressen.</translation>
    </message>
    <message>
        <source>Shows domains only.</source>
        <translation>Zeigt nur Domains.</translation>
    </message>
    <message>
        <source>Shows only people with these reasons. Several can be on at once.</source>
        <translation>Zeigt nur Personen mit diesen Gründen. Mehrere können zugleich gewählt sein.</translation>
    </message>
    <message>
        <source>The reasons that found no room in the row.</source>
        <translation>Die Gründe, die in der Reihe keinen Platz fanden.</translation>
    </message>
    <message>
        <source>Shows only people who were blocked in these days.</source>
        <translation>Zeigt nur Personen, die an diesen Tagen gesperrt wurden.</translation>
    </message>
    <message>
        <source>The first and the last day to show, both included.</source>
        <translation>Der erste und der letzte anzuzeigende Tag, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Takes all filters off, so that every row is shown.</source>
        <translation>Hebt alle Filter auf, sodass jede Zeile angezeigt wird.</translation>
    </message>
    <message>
        <source>How many people there are for each reason. Choosing one shows only those.</source>
        <translation>Wie viele Personen es zu jedem Grund gibt. Wählen Sie einen, um nur diese zu zeigen.</translation>
    </message>
    <message>
        <source>How many people came in each month. Choosing a month shows only those.</source>
        <translation>Wie viele Personen in jedem Monat hinzukamen. Wählen Sie einen Monat, um nur diese zu zeigen.</translation>
    </message>
    <message>
        <source>Copies the numbers of both charts as a table, to be pasted into a spreadsheet.</source>
        <translation>Kopiert die Zahlen beider Diagramme als Tabelle, zum Einfügen in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The people on this list. Click a heading to sort. Del unblocks the selected ones after asking.</source>
        <translation>Die Personen auf dieser Liste. Ein Klick auf eine Überschrift sortiert. Entf entsperrt die ausgewählten nach Rückfrage.</translation>
    </message>
    <message>
        <source>The leads of this campaign. F2 edits a cell, Del removes the selected leads after asking.</source>
        <translation>Die Leads dieser Kampagne. F2 bearbeitet eine Zelle, Entf entfernt die ausgewählten Leads nach Rückfrage.</translation>
    </message>
    <message>
        <source>Every job, newest first. Enter shows its rows.</source>
        <translation>Alle Jobs, neueste zuerst. Enter zeigt die Zeilen eines Jobs.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected row.</source>
        <translation>Alles, was über die ausgewählte Zeile bekannt ist.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected person, and on which rosters they stand.</source>
        <translation>Alles, was über die ausgewählte Person bekannt ist, und auf welchen Leadlisten sie steht.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected lead: fields, steps of the campaign, mail.</source>
        <translation>Alles, was über den ausgewählten Lead bekannt ist: Felder, Schritte der Kampagne, E-Mails.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected job.</source>
        <translation>Alles, was über den ausgewählten Job bekannt ist.</translation>
    </message>
    <message>
        <source>Opens this person's LinkedIn profile in the browser.</source>
        <translation>Öffnet das LinkedIn-Profil dieser Person im Browser.</translation>
    </message>
    <message>
        <source>What can be done with the selected rows.</source>
        <translation>Was sich mit den ausgewählten Zeilen tun lässt.</translation>
    </message>
    <message>
        <source>Takes the selected people off the list. You see who it will be first, and it can be undone.</source>
        <translation>Nimmt die ausgewählten Personen von der Liste. Sie sehen zuerst, wer das ist, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies the selected rows, to be pasted into a spreadsheet.</source>
        <translation>Kopiert die ausgewählten Zeilen, zum Einfügen in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Writes the selected rows to a file.</source>
        <translation>Schreibt die ausgewählten Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>Removes the selected leads from the roster after asking.</source>
        <translation>Entfernt die ausgewählten Leads nach Rückfrage aus der Leadliste.</translation>
    </message>
    <message>
        <source>Sends no more mail to the selected leads until they are resumed.</source>
        <translation>Sendet den ausgewählten Leads keine E-Mails mehr, bis sie fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Lets the campaign go on with the selected leads.</source>
        <translation>Setzt die Kampagne bei den ausgewählten Leads fort.</translation>
    </message>
    <message>
        <source>Shows what became of each row of this job.</source>
        <translation>Zeigt, was aus jeder Zeile dieses Jobs wurde.</translation>
    </message>
    <message>
        <source>Writes every row with its original columns and what became of it to a file. It can be dropped on Muster again.</source>
        <translation>Schreibt jede Zeile mit ihren ursprünglichen Spalten und ihrem Ergebnis in eine Datei. Sie lässt sich wieder auf Muster ziehen.</translation>
    </message>
    <message>
        <source>Goes on with this job where it stopped.</source>
        <translation>Setzt diesen Job fort, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Takes this job back. You see what that will change first.</source>
        <translation>Macht diesen Job rückgängig. Sie sehen zuerst, was sich dadurch ändert.</translation>
    </message>
    <message>
        <source>Opens the rows that the server refused, to be mended and sent again.</source>
        <translation>Öffnet die Zeilen, die der Server abgelehnt hat, um sie zu korrigieren und erneut zu senden.</translation>
    </message>
    <message>
        <source>Gives up what was not sent. What was done stays.</source>
        <translation>Gibt auf, was nicht gesendet wurde. Was getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Takes the selected jobs out of the history. What they did stays.</source>
        <translation>Nimmt die ausgewählten Jobs aus dem Verlauf. Was sie getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Takes jobs that ended long ago out of the history. What they did stays.</source>
        <translation>Nimmt lange beendete Jobs aus dem Verlauf. Was sie getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Shows only jobs like these.</source>
        <translation>Zeigt nur solche Jobs.</translation>
    </message>
    <message>
        <source>How far the leads have come, in the order of the campaign's steps. Choosing a part shows only those.</source>
        <translation>Wie weit die Leads gekommen sind, in der Reihenfolge der Kampagnenschritte. Wählen Sie einen Teil, um nur diesen zu zeigen.</translation>
    </message>
    <message>
        <source>Shows or hides how many replies came in each week.</source>
        <translation>Zeigt, wie viele Antworten in jeder Woche kamen, oder blendet es aus.</translation>
    </message>
    <message>
        <source>Shows only leads with these statuses. Several can be on at once.</source>
        <translation>Zeigt nur Leads mit diesem Status. Mehrere können zugleich gewählt sein.</translation>
    </message>
    <message>
        <source>Shows only leads who are on the blocklist of one of your connections.</source>
        <translation>Zeigt nur Leads, die auf der Sperrliste einer Ihrer Verbindungen stehen.</translation>
    </message>
    <message>
        <source>Every status of this roster, by step.</source>
        <translation>Jeder Status dieser Leadliste, nach Schritt.</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name, to be taken up again.</source>
        <translation>Filter, Reihenfolge und Spalten, unter einem Namen gespeichert, um sie wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>Shows only leads like these.</source>
        <translation>Zeigt nur solche Leads.</translation>
    </message>
    <message>
        <source>Shows only people like these.</source>
        <translation>Zeigt nur solche Personen.</translation>
    </message>
    <message>
        <source>The first steps in Muster.</source>
        <translation>Die ersten Schritte in Muster.</translation>
    </message>
    <message>
        <source>Opens a sample list in the import, so that you see a verdict for every row. Nothing is blocked until you say so.</source>
        <translation>Öffnet eine Beispielliste im Import, sodass Sie zu jeder Zeile einen Befund sehen. Niemand wird gesperrt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Adds an account of your own at WaLead, Puffle or SendKit.</source>
        <translation>Fügt ein eigenes Konto bei WaLead, Puffle oder SendKit hinzu.</translation>
    </message>
    <message>
        <source>Opens this program's guide.</source>
        <translation>Öffnet das Handbuch dieses Programms.</translation>
    </message>
    <message>
        <source>Shows the lists instead of this page, from now on.</source>
        <translation>Zeigt von nun an die Listen statt dieser Seite.</translation>
    </message>
    <message>
        <source>Drag to give the list or its details more room.</source>
        <translation>Ziehen Sie, um der Liste oder ihren Details mehr Platz zu geben.</translation>
    </message>
    <message>
        <source>The three steps of an import. A click goes back to an earlier one.</source>
        <translation>Die drei Schritte eines Imports. Ein Klick führt zu einem früheren zurück.</translation>
    </message>
    <message>
        <source>Goes through the steps of this dialog.</source>
        <translation>Führt durch die Schritte dieses Dialogs.</translation>
    </message>
    <message>
        <source>Paste or type a list here: one person a line, cells from a spreadsheet, or a text with profile addresses in it.</source>
        <translation>Fügen Sie hier eine Liste ein oder tippen Sie sie: eine Person pro Zeile, Zellen aus einer Tabellenkalkulation oder einen Text mit Profiladressen.</translation>
    </message>
    <message>
        <source>Takes a CSV, Excel, OpenDocument, JSON or text file.</source>
        <translation>Nimmt eine CSV-, Excel-, OpenDocument-, JSON- oder Textdatei.</translation>
    </message>
    <message>
        <source>Takes another file instead of this one.</source>
        <translation>Nimmt statt dieser eine andere Datei.</translation>
    </message>
    <message>
        <source>Where the list comes from.</source>
        <translation>Woher die Liste kommt.</translation>
    </message>
    <message>
        <source>How the file is read. This was found out by itself; change what is wrong.</source>
        <translation>Wie die Datei gelesen wird. Das wurde automatisch ermittelt; ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>How far the file has been read.</source>
        <translation>Wie weit die Datei gelesen ist.</translation>
    </message>
    <message>
        <source>How far the file has been read. It can be stopped.</source>
        <translation>Wie weit die Datei gelesen ist. Das Lesen lässt sich stoppen.</translation>
    </message>
    <message>
        <source>The first rows, as they are read.</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden.</translation>
    </message>
    <message>
        <source>What was left out or repaired while reading.</source>
        <translation>Was beim Lesen ausgelassen oder repariert wurde.</translation>
    </message>
    <message>
        <source>Which column each field is taken from. Change what is wrong; the choice is remembered for files with the same headers.</source>
        <translation>Aus welcher Spalte jedes Feld kommt. Ändern Sie, was nicht stimmt; die Wahl wird für Dateien mit der gleichen Kopfzeile gemerkt.</translation>
    </message>
    <message>
        <source>The columns that are kept with each lead as custom fields.</source>
        <translation>Die Spalten, die bei jedem Lead als eigene Felder bleiben.</translation>
    </message>
    <message>
        <source>Forgets what was chosen for these headers, and guesses the columns from headers and cells.</source>
        <translation>Vergisst, was für diese Kopfzeile gewählt wurde, und errät die Spalten aus Überschriften und Zellen.</translation>
    </message>
    <message>
        <source>Every row with its verdict. F2 edits a cell, and the verdict follows; F8 goes to the next problem.</source>
        <translation>Jede Zeile mit ihrem Befund. F2 bearbeitet eine Zelle, und der Befund folgt; F8 geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>Shows only rows with this verdict.</source>
        <translation>Zeigt nur Zeilen mit diesem Befund.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text.</source>
        <translation>Zeigt nur Zeilen, die diesen Text enthalten.</translation>
    </message>
    <message>
        <source>Goes to the next row that will not be sent as it is.</source>
        <translation>Geht zur nächsten Zeile, die so nicht gesendet wird.</translation>
    </message>
    <message>
        <source>Finds and replaces text in the cells of the review.</source>
        <translation>Sucht und ersetzt Text in den Zellen der Prüfung.</translation>
    </message>
    <message>
        <source>What will not be sent, and what can be done about it.</source>
        <translation>Was nicht gesendet wird und was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list. Undo brings them back.</source>
        <translation>Nimmt alle ungültigen Zeilen aus der Liste. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Brings the discarded rows back.</source>
        <translation>Holt die verworfenen Zeilen zurück.</translation>
    </message>
    <message>
        <source>Shows what will be sent, as curl commands with the key left out. Sends nothing.</source>
        <translation>Zeigt als curl-Befehle ohne den Schlüssel, was gesendet wird. Sendet nichts.</translation>
    </message>
    <message>
        <source>Reads the server's list when the job is done, and says what was found.</source>
        <translation>Liest die Liste des Servers, wenn der Job beendet ist, und meldet, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The job can only begin once this is ticked.</source>
        <translation>Der Job kann erst beginnen, wenn hier ein Häkchen gesetzt ist.</translation>
    </message>
    <message>
        <source>The reason for rows that bring none of their own, or for all rows.</source>
        <translation>Der Grund für Zeilen, die keinen eigenen mitbringen, oder für alle Zeilen.</translation>
    </message>
    <message>
        <source>Which rows get this reason.</source>
        <translation>Welche Zeilen diesen Grund erhalten.</translation>
    </message>
    <message>
        <source>Which of several rows of the same person is taken.</source>
        <translation>Welche von mehreren Zeilen derselben Person genommen wird.</translation>
    </message>
    <message>
        <source>Adds people too who are on the blocklist of one of your connections.</source>
        <translation>Fügt auch Personen hinzu, die auf der Sperrliste einer Ihrer Verbindungen stehen.</translation>
    </message>
    <message>
        <source>Takes back the last change of a cell.</source>
        <translation>Nimmt die letzte Änderung einer Zelle zurück.</translation>
    </message>
    <message>
        <source>Undo, find, fill and everything else that changes cells.</source>
        <translation>Rückgängig, Suchen, Ausfüllen und alles andere, was Zellen ändert.</translation>
    </message>
    <message>
        <source>What each row will do. Nothing has been sent yet.</source>
        <translation>Was jede Zeile bewirkt. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Goes back one step. Nothing is lost.</source>
        <translation>Geht einen Schritt zurück. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Closes without sending anything. Asks first where work would be lost.</source>
        <translation>Schließt, ohne etwas zu senden. Fragt zuerst, wenn Arbeit verloren ginge.</translation>
    </message>
    <message>
        <source>Goes on. In the last step it begins the job, and says what that will do.</source>
        <translation>Geht weiter. Im letzten Schritt beginnt dies den Job und sagt, was er bewirkt.</translation>
    </message>
    <message>
        <source>Exactly who it will be.</source>
        <translation>Genau diese werden es sein.</translation>
    </message>
    <message>
        <source>This can only begin once it is ticked.</source>
        <translation>Dies kann erst beginnen, wenn das Häkchen gesetzt ist.</translation>
    </message>
    <message>
        <source>Decides whether this is done. Nothing has been sent yet.</source>
        <translation>Entscheidet, ob dies getan wird. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Begins the job.</source>
        <translation>Beginnt den Job.</translation>
    </message>
    <message>
        <source>Decides whether these people are unblocked. Nothing has been sent yet.</source>
        <translation>Entscheidet, ob diese Personen entsperrt werden. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Decides whether these leads are changed. Nothing has been sent yet.</source>
        <translation>Entscheidet, ob diese Leads geändert werden. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Empties a roster. A backup is written first, and the job can be undone.</source>
        <translation>Leert eine Leadliste. Zuerst wird eine Sicherung geschrieben, und der Job lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Type the campaign's name, so that no roster is emptied by mistake.</source>
        <translation>Geben Sie den Namen der Kampagne ein, damit keine Leadliste versehentlich geleert wird.</translation>
    </message>
    <message>
        <source>Writes a backup, then empties the roster.</source>
        <translation>Schreibt eine Sicherung und leert dann die Leadliste.</translation>
    </message>
    <message>
        <source>What the file is to be like.</source>
        <translation>Wie die Datei aussehen soll.</translation>
    </message>
    <message>
        <source>Tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Gibt zu jeder Person an, ob sie gesperrt ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>Who is blocked, and where. It can be saved as a file.</source>
        <translation>Wer gesperrt ist und wo. Lässt sich als Datei speichern.</translation>
    </message>
    <message>
        <source>The list that the people are compared with.</source>
        <translation>Die Liste, mit der die Personen verglichen werden.</translation>
    </message>
    <message>
        <source>Each person of your list, and whether they are blocked.</source>
        <translation>Jede Person Ihrer Liste und ob sie gesperrt ist.</translation>
    </message>
    <message>
        <source>What became of each row of a job.</source>
        <translation>Was aus jeder Zeile eines Jobs wurde.</translation>
    </message>
    <message>
        <source>Each row, what became of it, and the server's words.</source>
        <translation>Jede Zeile, was aus ihr wurde und der Wortlaut des Servers.</translation>
    </message>
    <message>
        <source>Shows only rows of which this became.</source>
        <translation>Zeigt nur Zeilen mit diesem Ergebnis.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file.</source>
        <translation>Schreibt die angezeigten Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>What will be sent, in order. The key is left out.</source>
        <translation>Was gesendet wird, der Reihe nach. Der Schlüssel ist ausgelassen.</translation>
    </message>
    <message>
        <source>Shows more of the requests.</source>
        <translation>Zeigt weitere Anfragen.</translation>
    </message>
    <message>
        <source>Copies the requests that are shown.</source>
        <translation>Kopiert die angezeigten Anfragen.</translation>
    </message>
    <message>
        <source>Writes all requests as a shell script.</source>
        <translation>Schreibt alle Anfragen als Shell-Skript.</translation>
    </message>
    <message>
        <source>How many requests a connection may have under way at once. Fewer are gentler to the server, more are faster.</source>
        <translation>Wie viele Anfragen bei einer Verbindung zugleich unterwegs sein dürfen. Weniger schonen den Server, mehr sind schneller.</translation>
    </message>
    <message>
        <source>The choices of columns that are kept for files with the same headers.</source>
        <translation>Die gewählten Spalten, die für Dateien mit der gleichen Kopfzeile gemerkt sind.</translation>
    </message>
    <message>
        <source>A campaign of WaLead, by its ID or address, and what you call it.</source>
        <translation>Eine Kampagne von WaLead, nach ID oder Adresse, und wie Sie sie nennen.</translation>
    </message>
    <message>
        <source>Connections, choices of columns and views that a colleague shared. You see what is new before anything is taken.</source>
        <translation>Verbindungen, gewählte Spalten und Ansichten, die jemand aus Ihrem Team geteilt hat. Sie sehen, was neu ist, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>What the file brings, and what is there already under the same name.</source>
        <translation>Was die Datei mitbringt und was unter demselben Namen schon da ist.</translation>
    </message>
    <message>
        <source>Your accounts: add, change, order and test them.</source>
        <translation>Ihre Konten: hinzufügen, ändern, ordnen und testen.</translation>
    </message>
    <message>
        <source>Your connections in the order in which they are offered.</source>
        <translation>Ihre Verbindungen in der Reihenfolge, in der sie angeboten werden.</translation>
    </message>
    <message>
        <source>What is known of this connection: vendor, name, address, key.</source>
        <translation>Was über diese Verbindung bekannt ist: Anbieter, Name, Adresse, Schlüssel.</translation>
    </message>
    <message>
        <source>Marks the account as one that reaches real people, so that the header warns in its colour.</source>
        <translation>Markiert das Konto als eines, das echte Personen erreicht, sodass die Kopfleiste in seiner Farbe warnt.</translation>
    </message>
    <message>
        <source>Asks the server whether the key is accepted, and what it may do. Changes nothing.</source>
        <translation>Fragt den Server, ob der Schlüssel angenommen wird und was er darf. Ändert nichts.</translation>
    </message>
    <message>
        <source>The key of this connection. It is kept where you chose, and goes to no other server.</source>
        <translation>Der Schlüssel dieser Verbindung. Er liegt dort, wo Sie es gewählt haben, und geht an keinen anderen Server.</translation>
    </message>
    <message>
        <source>Keeps the key, so that you are not asked the next time.</source>
        <translation>Bewahrt den Schlüssel auf, sodass Sie beim nächsten Mal nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Where keys are kept: in the system's keychain, in an encrypted file, or only until Muster is closed.</source>
        <translation>Wo Schlüssel aufbewahrt werden: im Schlüsselbund des Systems, in einer verschlüsselten Datei oder nur, bis Muster beendet wird.</translation>
    </message>
    <message>
        <source>The pass phrase that opens the file with your keys. Nobody can recover it.</source>
        <translation>Die Passphrase, die die Datei mit Ihren Schlüsseln öffnet. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>How Muster looks, speaks and works.</source>
        <translation>Wie Muster aussieht, spricht und arbeitet.</translation>
    </message>
    <message>
        <source>Makes a copy of this connection, to be changed.</source>
        <translation>Legt eine Kopie dieser Verbindung an, zum Ändern.</translation>
    </message>
    <message>
        <source>Gives up what was changed here and not saved.</source>
        <translation>Gibt auf, was hier geändert und nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Writes connections without their keys to a file for a colleague, or takes such a file.</source>
        <translation>Schreibt Verbindungen ohne ihre Schlüssel in eine Datei für andere oder nimmt eine solche Datei.</translation>
    </message>
    <message>
        <source>The last requests: when, what, how long, how much.</source>
        <translation>Die letzten Anfragen: wann, was, wie lange, wie viel.</translation>
    </message>
    <message>
        <source>The last requests and what became of them. Keys and personal data are left out.</source>
        <translation>Die letzten Anfragen und ihr Ergebnis. Schlüssel und personenbezogene Daten sind ausgelassen.</translation>
    </message>
    <message>
        <source>Versions and the last errors, without personal data, to be put into a report.</source>
        <translation>Versionen und die letzten Fehler, ohne personenbezogene Daten, für eine Fehlermeldung an die Entwickler.</translation>
    </message>
    <message>
        <source>Finds a word in all topics of the guide.</source>
        <translation>Sucht ein Wort in allen Themen des Handbuchs.</translation>
    </message>
    <message>
        <source>The topics of the guide.</source>
        <translation>Die Themen des Handbuchs.</translation>
    </message>
    <message>
        <source>The text of this topic.</source>
        <translation>Der Text dieses Themas.</translation>
    </message>
    <message>
        <source>Goes back to the topic before.</source>
        <translation>Geht zum vorigen Thema zurück.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Geht wieder vorwärts.</translation>
    </message>
    <message>
        <source>This program's guide.</source>
        <translation>Das Handbuch dieses Programms.</translation>
    </message>
    <message>
        <source>Answers what this window asks. Esc leaves everything as it is.</source>
        <translation>Beantwortet, was dieses Fenster fragt. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag its edge to change its width, or drag it to another place.</source>
        <translation>Klicken Sie auf eine Überschrift, um zu sortieren; ziehen Sie ihren Rand für die Breite oder sie selbst an einen anderen Platz.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in a spreadsheet program, save it under another name and choose that file.</source>
        <translation>%1 ist beschädigt: Der Teil %2 lässt sich nicht lesen. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie unter anderem Namen und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 holds more cells than Muster can read, most of them perhaps empty or repeated. Copy the list to a new workbook, or save it as CSV, and choose that file.</source>
        <translation>%1 enthält mehr Zellen, als Muster lesen kann, die meisten vielleicht leer oder wiederholt. Kopieren Sie die Liste in eine neue Arbeitsmappe oder speichern Sie sie als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file.</source>
        <translation>%1 enthält keine Arbeitsmappe, die Muster lesen kann. Speichern Sie sie als XLSX, ODS oder CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, save it without a password and choose that file.</source>
        <translation>%1 ist durch ein Passwort geschützt. Öffnen Sie die Datei, speichern Sie sie ohne Passwort und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is empty: none of its sheets has a cell with anything in it. Nothing was read.</source>
        <translation>%1 ist leer: Keines der Blätter hat eine Zelle mit Inhalt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2” with anything in it. Its sheets: %3.</source>
        <translation>%1 hat kein Blatt „%2“ mit Inhalt. Die Blätter darin: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 ist leer: Keine Zeile hat Inhalt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 is an Office file in the old format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 ist eine Office-Datei im alten Format. Speichern Sie sie als XLSX oder CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds, which may be meant to do harm. Nothing was read. If you trust it, save the list in it as CSV and choose that file.</source>
        <translation>%1 würde entpackt weit größer als eine Arbeitsmappe, was schädliche Absicht sein kann. Es wurde nichts gelesen. Wenn Sie der Datei vertrauen, speichern Sie die Liste darin als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from.</source>
        <translation>%1 ist beschädigt oder unvollständig: Es endet zu früh oder ist keine Arbeitsmappe. Beschaffen Sie die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 ist eine Excel-Arbeitsmappe im Binärformat. Speichern Sie sie als XLSX oder CSV und wählen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Auf die Standardausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Es gibt keine Verbindung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Practice could not start: %1</source>
        <translation>Practice konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>Muster: blocklists and campaign rosters in one window.</source>
        <translation>Muster: Sperrlisten und Leadlisten von Kampagnen in einem Fenster.</translation>
    </message>
    <message>
        <source>Keep settings and Practice data under &lt;dir&gt;.</source>
        <translation>Einstellungen und Practice-Daten unter &lt;dir&gt; ablegen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to &lt;file&gt; and leave.</source>
        <translation>Ein Bild des geladenen Fensters in &lt;file&gt; schreiben und beenden.</translation>
    </message>
    <message>
        <source>The window's size for --screenshot, e.g. 1280x800.</source>
        <translation>Die Fenstergröße für --screenshot, z. B. 1280x800.</translation>
    </message>
    <message>
        <source>The appearance can be light, dark or system.</source>
        <translation>Die Darstellung kann light, dark oder system sein.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800.</source>
        <translation>Eine Größe hat die Form 1280x800.</translation>
    </message>
    <message>
        <source>See muster --help.</source>
        <translation>Siehe muster --help.</translation>
    </message>
    <message>
        <source>Muster is open on this profile already, but does not answer.</source>
        <translation>Muster ist mit diesem Profil schon geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait until it does, or end it and start Muster again. What its jobs have done is kept.</source>
        <translation>Warten Sie, bis es antwortet, oder beenden Sie es und starten Sie Muster neu. Was die Jobs getan haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Lists to open. Muster asks what each is for.</source>
        <translation>Listen zum Öffnen. Muster fragt bei jeder, wofür sie ist.</translation>
    </message>
</context>
</TS>
