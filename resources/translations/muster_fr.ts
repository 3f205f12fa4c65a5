<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête : %1</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 a refusé la requête.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 a refusé la requête : %2</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation><numerusform>Réessayez dans %Ln minute.</numerusform><numerusform>Réessayez dans %Ln minutes.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Muster stopped there.</source>
        <translation>Muster s’est arrêté là.</translation>
    </message>
    <message>
        <source>Check the network and the connection's address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse de la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1's certificate cannot be trusted.</source>
        <translation>Le certificat de %1 n’est pas fiable.</translation>
    </message>
    <message>
        <source>Muster sent nothing there.</source>
        <translation>Muster n’y a rien envoyé.</translation>
    </message>
    <message>
        <source>Check the connection's address. If it is right, ask whoever runs that server or your network.</source>
        <translation>Vérifiez l’adresse de la connexion. Si elle est correcte, adressez-vous au responsable de ce serveur ou de votre réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Muster tried several times and stopped waiting.</source>
        <translation>Muster a essayé plusieurs fois, puis a cessé d’attendre.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 did not accept the API key.</source>
        <translation>%1 n’a pas accepté la clé API.</translation>
    </message>
    <message>
        <source>Enter the key again; it may have been revoked or mistyped.</source>
        <translation>Saisissez de nouveau la clé ; elle a peut-être été révoquée ou mal saisie.</translation>
    </message>
    <message>
        <source>This key may not do that in %1.</source>
        <translation>Cette clé n’y est pas autorisée dans %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of the workspace, or check the plan's licence.</source>
        <translation>Adressez-vous à un administrateur de l’espace de travail ou vérifiez la licence de l’offre.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 ne connaît pas l’élément demandé.</translation>
    </message>
    <message>
        <source>Check the campaign's ID and the connection's address.</source>
        <translation>Vérifiez l’ID de la campagne et l’adresse de la connexion.</translation>
    </message>
    <message>
        <source>Something changed in %1 at the same time.</source>
        <translation>Une modification a eu lieu dans %1 au même moment.</translation>
    </message>
    <message>
        <source>Muster did not overwrite it.</source>
        <translation>Muster ne l’a pas écrasée.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Rechargez, puis réessayez.</translation>
    </message>
    <message>
        <source>The campaign has left draft, so its roster is frozen.</source>
        <translation>La campagne n’est plus un brouillon : sa liste de prospects est figée.</translation>
    </message>
    <message>
        <source>Muster stopped.</source>
        <translation>Muster s’est arrêté.</translation>
    </message>
    <message>
        <source>Only a draft campaign's leads can be changed.</source>
        <translation>Seuls les prospects d’une campagne à l’état de brouillon peuvent être modifiés.</translation>
    </message>
    <message>
        <source>%1 asked Muster to slow down.</source>
        <translation>%1 a demandé à Muster de ralentir.</translation>
    </message>
    <message>
        <source>Muster did not send it again.</source>
        <translation>Muster ne l’a pas renvoyée.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Muster cannot read.</source>
        <translation>%1 a envoyé une réponse que Muster ne peut pas lire.</translation>
    </message>
    <message>
        <source>Muster did not guess at it.</source>
        <translation>Muster n’a pas cherché à la deviner.</translation>
    </message>
    <message>
        <source>Check the connection's address; if it is right, try again later.</source>
        <translation>Vérifiez l’adresse de la connexion ; si elle est correcte, réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 rencontre un problème interne.</translation>
    </message>
    <message>
        <source>%1's answer to a change was lost.</source>
        <translation>La réponse de %1 à une modification a été perdue.</translation>
    </message>
    <message>
        <source>Muster did not repeat the change blindly.</source>
        <translation>Muster n’a pas répété la modification à l’aveugle.</translation>
    </message>
    <message>
        <source>Reload to see what happened before you try again.</source>
        <translation>Rechargez pour voir ce qui s’est passé avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>BlockedLead</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time in a table; the month's short name comes from the locale. Keep it short.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>On no roster that was read</source>
        <translation>Sur aucune liste de prospects lue</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>BlockedSince</name>
    <message>
        <source>on the blocklist</source>
        <translation>sur la liste de blocage</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>depuis le %1 : %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>on %1 since %2: %3</source>
        <translation>%1, depuis le %2 : %3</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>sur la liste de prospects</translation>
    </message>
    <message>
        <source>on the roster: %1</source>
        <translation>sur la liste de prospects : %1</translation>
    </message>
    <message>
        <source>on the roster since %1</source>
        <translation>sur la liste de prospects depuis le %1</translation>
    </message>
    <message>
        <source>on the roster since %1: %2</source>
        <translation>sur la liste de prospects depuis le %1 : %2</translation>
    </message>
</context>
<context>
    <name>BlocklistNotice</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln personne</numerusform><numerusform>%Ln personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation><numerusform>%Ln adresse</numerusform><numerusform>%Ln adresses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation><numerusform>%Ln domaine</numerusform><numerusform>%Ln domaines</numerusform></translation>
    </message>
    <message>
        <source>never contacted by any campaign</source>
        <translation>aucune campagne ne les contacte</translation>
    </message>
    <message>
        <source>never contacted by this campaign</source>
        <translation>cette campagne ne les contacte pas</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) could be loaded.</source>
        <translation><numerusform>Seule %Ln entrée a pu être chargée.</numerusform><numerusform>Seules %Ln entrées ont pu être chargées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) could be loaded.</source>
        <translation><numerusform>Seule %Ln personne a pu être chargée.</numerusform><numerusform>Seules %Ln personnes ont pu être chargées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) have been loaded.</source>
        <translation><numerusform>Seule %Ln entrée a été chargée.</numerusform><numerusform>Seules %Ln entrées ont été chargées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) have been loaded.</source>
        <translation><numerusform>Seule %Ln personne a été chargée.</numerusform><numerusform>Seules %Ln personnes ont été chargées.</numerusform></translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>La liste affichée date de %1.</translation>
    </message>
    <message>
        <source>Nothing is on the do-not-contact list yet. No campaign writes to the addresses and domains on it.</source>
        <translation>La liste d’opposition est encore vide. Aucune campagne n’écrit aux adresses et domaines qui y figurent.</translation>
    </message>
    <message>
        <source>Paste addresses or domains, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Collez des adresses ou des domaines, choisissez un fichier ou déposez un fichier CSV ou Excel n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquer des adresses…</translation>
    </message>
    <message>
        <source>Nobody is blocked in this workspace yet. No campaign contacts the people on this list.</source>
        <translation>Personne n’est encore bloqué dans cet espace de travail. Aucune campagne ne contacte les personnes de cette liste.</translation>
    </message>
    <message>
        <source>Nobody is blocked in this campaign yet. It does not contact the people on this list.</source>
        <translation>Personne n’est encore bloqué dans cette campagne. Elle ne contacte pas les personnes de cette liste.</translation>
    </message>
    <message>
        <source>Paste names, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Collez des noms, choisissez un fichier ou déposez un fichier CSV ou Excel n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquer des personnes…</translation>
    </message>
    <message>
        <source>Nothing on this list matches the filters.</source>
        <translation>Aucun élément de cette liste ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nobody on this list matches the filters.</source>
        <translation>Personne dans cette liste ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) stand on it.</source>
        <translation><numerusform>%Ln entrée y figure.</numerusform><numerusform>%Ln entrées y figurent.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stand on it.</source>
        <translation><numerusform>%Ln personne y figure.</numerusform><numerusform>%Ln personnes y figurent.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln entry(s) so far</source>
        <translation><numerusform>Chargement… %Ln entrée jusqu’ici</numerusform><numerusform>Chargement… %Ln entrées jusqu’ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln person(s) so far</source>
        <translation><numerusform>Chargement… %Ln personne jusqu’ici</numerusform><numerusform>Chargement… %Ln personnes jusqu’ici</numerusform></translation>
    </message>
    <message>
        <source>not the whole list</source>
        <translation>liste incomplète</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>lecture : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a readable identifier</source>
        <translation><numerusform>%Ln autre sans identifiant lisible</numerusform><numerusform>%Ln autres sans identifiant lisible</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>rechargement…</translation>
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
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>launching</source>
        <translation>lancement</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>“%1” is not of the form FIELD=HEADER.</source>
        <translation>« %1 » n’est pas de la forme FIELD=HEADER.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Il n’y a pas de champ « %1 ». Les champs sont : %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its columns are: %3.</source>
        <translation>%1 n’a pas de colonne « %2 ». Ses colonnes sont : %3.</translation>
    </message>
    <message>
        <source>The column “%1” is given to both %2 and %3. It can serve one of them.</source>
        <translation>La colonne « %1 » est attribuée à la fois à %2 et à %3. Elle ne peut servir qu’à un seul.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>looks like profiles</source>
        <translation>semble contenir des profils</translation>
    </message>
    <message>
        <source>looks like addresses or domains</source>
        <translation>semble contenir des adresses ou des domaines</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>semble contenir des adresses e-mail</translation>
    </message>
    <message>
        <source>judged by its cells</source>
        <translation>d’après ses cellules</translation>
    </message>
    <message>
        <source>&amp;Public identifier</source>
        <translation>Identi&amp;fiant public</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;LinkedIn profile</source>
        <translation>Profil &amp;LinkedIn</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Pré&amp;nom</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>F&amp;ull name</source>
        <translation>Nom comple&amp;t</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Entrepri&amp;se</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>A&amp;ddress or domain</source>
        <translation>&amp;Adresse ou domaine</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>LinkedIn campaign</source>
        <translation>Campagne LinkedIn</translation>
    </message>
    <message>
        <source>E-mail campaign</source>
        <translation>Campagne e-mail</translation>
    </message>
    <message>
        <source>SendKit campaign</source>
        <translation>Campagne SendKit</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Liste d’opposition</translation>
    </message>
    <message>
        <source>remembered from %1</source>
        <extracomment>A day follows: "12 Mar"</extracomment>
        <translation>retenu du %1</translation>
    </message>
    <message>
        <source>You chose it on %1 for a table with the same headers.</source>
        <translation>Vous l’avez choisie le %1 pour un tableau aux mêmes en-têtes.</translation>
    </message>
    <message>
        <source>the only column</source>
        <translation>la seule colonne</translation>
    </message>
    <message>
        <source>matched by its header</source>
        <translation>d’après son en-tête</translation>
    </message>
    <message>
        <source>The header says it, and the cells do not contradict.</source>
        <translation>L’en-tête l’indique et les cellules ne le contredisent pas.</translation>
    </message>
    <message>
        <source>The header does not say it, but most cells look like it.</source>
        <translation>L’en-tête ne l’indique pas, mais la plupart des cellules y ressemblent.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Muster is not sure: the header may mean something else, or the cells do not fit it.</source>
        <translation>Muster n’est pas sûr : l’en-tête peut désigner autre chose, ou les cellules ne correspondent pas.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>A field's name follows: "Company"</extracomment>
        <translation>Passée à %1</translation>
    </message>
    <message>
        <source>A column can fill one field only.</source>
        <translation>Une colonne ne peut remplir qu’un seul champ.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.</source>
        <translation>%1 exige une valeur : %1 %2. Écrivez %1=VALUE pour une valeur qui commence par des tirets.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Indiquez quoi faire : %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Il n’y a pas de commande « %1 ». Les commandes sont : %2.</translation>
    </message>
    <message>
        <source>Say what to do with %1: %2.</source>
        <translation>Indiquez quoi faire avec %1 : %2.</translation>
    </message>
    <message>
        <source>%1 cannot “%2”. It can: %3.</source>
        <translation>%1 ne connaît pas « %2 ». Possibilités : %3.</translation>
    </message>
    <message>
        <source>A campaign block can only be lifted in WaLead; blocked remove is about the workspace's blocklist.</source>
        <translation>Un blocage de campagne ne peut être levé que dans WaLead ; blocked remove concerne la liste de blocage de l’espace de travail.</translation>
    </message>
    <message>
        <source>%1 does not take %2. It takes: %3.</source>
        <translation>%1 n’accepte pas %2. Options acceptées : %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 exige une valeur non vide.</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 exige : %2</translation>
    </message>
    <message>
        <source>%1 takes %2; “%3” is too much.</source>
        <translation>%1 accepte %2 ; « %3 » est de trop.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Read the blocklist</source>
        <translation>Lire la liste de blocage</translation>
    </message>
    <message>
        <source>Block and unblock</source>
        <translation>Bloquer et débloquer</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Lister les campagnes</translation>
    </message>
    <message>
        <source>Read rosters</source>
        <translation>Lire les listes de prospects</translation>
    </message>
    <message>
        <source>Change rosters</source>
        <translation>Modifier les listes de prospects</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>non indiqué par le serveur</translation>
    </message>
</context>
<context>
    <name>ConnectionSession</name>
    <message>
        <source>This key has no workspaces.</source>
        <translation>Cette clé n’a aucun espace de travail.</translation>
    </message>
    <message>
        <source>This key has no workspace %1. It has: %2.</source>
        <translation>Cette clé n’a pas d’espace de travail %1. Elle a : %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Practice</source>
        <comment>whom a connection reaches</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>whom a connection reaches</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>whom a connection reaches</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person.</source>
        <translation>Rien de ce qui se passe ici n’atteint une vraie personne.</translation>
    </message>
    <message>
        <source>What you do here is real.</source>
        <translation>Ce que vous faites ici est réel.</translation>
    </message>
    <message>
        <source>You marked this connection as a test account.</source>
        <translation>Vous avez marqué cette connexion comme compte de test.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>empty, neither an address nor a domain is given</source>
        <translation>vide, ni adresse ni domaine indiqué</translation>
    </message>
    <message>
        <source>neither an e-mail address nor a domain</source>
        <translation>ni une adresse e-mail ni un domaine</translation>
    </message>
    <message>
        <source>longer than any address or domain</source>
        <translation>plus long que n’importe quelle adresse ou n’importe quel domaine</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <translation>%1 sur %2 : %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. It would take %Ln request(s).</source>
        <translation><numerusform>Simulation : rien n’a été envoyé. Il faudrait %Ln requête.</numerusform><numerusform>Simulation : rien n’a été envoyé. Il faudrait %Ln requêtes.</numerusform></translation>
    </message>
    <message>
        <source>They are in %1, as a shell script; put the key in place of &lt;key&gt;.</source>
        <translation>Elles se trouvent dans %1, sous forme de script shell ; mettez la clé à la place de &lt;key&gt;.</translation>
    </message>
</context>
<context>
    <name>EditGuard</name>
    <message>
        <source>This roster is frozen.</source>
        <translation>Cette liste de prospects est figée.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this roster may be changed.</source>
        <translation>On ne sait pas encore si cette liste de prospects peut être modifiée.</translation>
    </message>
    <message>
        <source>The campaign has left draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.</source>
        <translation>La campagne n’est plus un brouillon (%1) ; %2 n’accepte aucune modification de ses prospects. Vous pouvez toujours filtrer, exporter et vérifier.</translation>
    </message>
    <message>
        <source>The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.</source>
        <translation>Le statut de la campagne n’a pas pu être lu. Rien ne peut être modifié d’ici là ; actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>The campaign is active: leads that are added begin to receive mail at once.</source>
        <translation>La campagne est active : les prospects ajoutés commencent aussitôt à recevoir des e-mails.</translation>
    </message>
    <message>
        <source>The campaign is not a draft, paused or completed (%1): leads that are added may begin to receive mail at once.</source>
        <translation>La campagne n’est ni un brouillon, ni en pause, ni terminée (%1) : les prospects ajoutés peuvent commencer aussitôt à recevoir des e-mails.</translation>
    </message>
    <message numerus="yes">
        <source>This campaign is sending. %Ln lead(s) will begin to receive mail at once.</source>
        <translation><numerusform>Cette campagne envoie des messages. %Ln prospect commencera aussitôt à recevoir des e-mails.</numerusform><numerusform>Cette campagne envoie des messages. %Ln prospects commenceront aussitôt à recevoir des e-mails.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>This campaign may be sending. %Ln lead(s) may begin to receive mail at once.</source>
        <translation><numerusform>Cette campagne envoie peut-être des messages. %Ln prospect peut commencer aussitôt à recevoir des e-mails.</numerusform><numerusform>Cette campagne envoie peut-être des messages. %Ln prospects peuvent commencer aussitôt à recevoir des e-mails.</numerusform></translation>
    </message>
    <message>
        <source>The campaign is not sending now (%1): leads that are added receive no mail until it is resumed.</source>
        <translation>La campagne n’envoie rien pour l’instant (%1) : les prospects ajoutés ne reçoivent aucun e-mail avant sa reprise.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>empty, no address is given</source>
        <translation>vide, aucune adresse indiquée</translation>
    </message>
    <message>
        <source>not an e-mail address: it has no @</source>
        <translation>pas une adresse e-mail : il manque le @</translation>
    </message>
    <message>
        <source>not one e-mail address: it has several @</source>
        <translation>pas une seule adresse e-mail : il y a plusieurs @</translation>
    </message>
    <message>
        <source>an e-mail address with nothing before the @</source>
        <translation>une adresse e-mail sans rien avant le @</translation>
    </message>
    <message>
        <source>an e-mail address without a proper domain after the @</source>
        <translation>une adresse e-mail sans domaine valable après le @</translation>
    </message>
    <message>
        <source>an e-mail address with blanks or signs that none has</source>
        <translation>une adresse e-mail avec des espaces ou des signes interdits</translation>
    </message>
    <message>
        <source>longer than %1 bytes, which no e-mail address is</source>
        <translation>plus de %1 octets, trop long pour une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>EncodingChoices</name>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europe du Sud</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
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
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than 32,767 characters, which is the most that Excel takes</source>
        <translation>la ligne %1 a une cellule de plus de 32 767 caractères, le maximum admis par Excel</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.</source>
        <translation>Une feuille Excel contient au plus %1 lignes, et il y en a %2 ici. Choisissez plutôt CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 columns at most, and these are %2. Choose CSV instead.</source>
        <translation>Une feuille Excel contient au plus %1 colonnes, et il y en a %2 ici. Choisissez plutôt CSV.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it on Practice</source>
        <translation>Essayer avec Practice</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Help where you are</source>
        <translation>L’aide en contexte</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Overview by reason and month</source>
        <translation>Aperçu par motif et par mois</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Review and verdicts</source>
        <translation>Révision et verdicts</translation>
    </message>
    <message>
        <source>What is one person</source>
        <translation>Qui est une même personne</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Lancer la tâche</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Trouver des prospects</translation>
    </message>
    <message>
        <source>Who is blocked</source>
        <translation>Qui est bloqué</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Ajouter des prospects</translation>
    </message>
    <message>
        <source>Editing and removing</source>
        <translation>Modifier et retirer</translation>
    </message>
    <message>
        <source>Drafts and frozen rosters</source>
        <translation>Brouillons et listes figées</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Pendant l’exécution</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Après un plantage</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Le sort de chaque ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <translation>Contrôler après coup</translation>
    </message>
    <message>
        <source>Adding a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Which account am I on</source>
        <translation>Sur quel compte suis-je</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Emplacement des clés</translation>
    </message>
    <message>
        <source>When a key is refused</source>
        <translation>Quand une clé est refusée</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>In the import</source>
        <translation>Dans l’importation</translation>
    </message>
    <message>
        <source>In charts and chips</source>
        <translation>Graphiques et filtres</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>Dans ce guide</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Ce qui peut être lu</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Ce qui peut être écrit</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Fichiers de résultat</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Où sont les fichiers</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Ce qui est envoyé, et où</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Journaux et diagnostic</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Rosters and drafts</source>
        <translation>Listes de prospects et brouillons</translation>
    </message>
    <message>
        <source>Jobs and undo</source>
        <translation>Tâches : suivre et défaire</translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation>Connexions et clés</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Files and formats</source>
        <translation>Fichiers et formats</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>keep settings, jobs and Practice's store under DIR</source>
        <translation>conserve les réglages, les tâches et les données de Practice dans DIR</translation>
    </message>
    <message>
        <source>the connection to use (default: Practice WaLead)</source>
        <translation>la connexion à utiliser (par défaut : Practice WaLead)</translation>
    </message>
    <message>
        <source>print one JSON value on standard output and nothing else there</source>
        <translation>affiche une seule valeur JSON sur la sortie standard, et rien d’autre</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>n’affiche que les résultats et les erreurs</translation>
    </message>
    <message>
        <source>change nothing; print the exact requests as curl, without the key</source>
        <translation>ne modifie rien ; affiche les requêtes exactes sous forme de commandes curl, sans la clé</translation>
    </message>
    <message>
        <source>do not ask before writing to a server or removing something</source>
        <translation>ne demande pas avant d’écrire sur un serveur ou de supprimer quelque chose</translation>
    </message>
    <message>
        <source>print this help (also -h)</source>
        <translation>affiche cette aide (aussi -h)</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>the vendor whose API the server speaks</source>
        <translation>le fournisseur dont le serveur parle l’API</translation>
    </message>
    <message>
        <source>what stands before /v1 (Puffle: /api) in the server's addresses</source>
        <translation>ce qui précède /v1 (Puffle : /api) dans les adresses du serveur</translation>
    </message>
    <message>
        <source>the workspace, where the vendor wants one</source>
        <translation>l’espace de travail, si le fournisseur en demande un</translation>
    </message>
    <message>
        <source>one campaign, by its ID or dashboard URL</source>
        <translation>une campagne, par son ID ou son URL du tableau de bord</translation>
    </message>
    <message>
        <source>only leads with this status, by the vendor's word; may be given again</source>
        <translation>seulement les prospects ayant ce statut, selon le terme du fournisseur ; peut être répété</translation>
    </message>
    <message>
        <source>only people whose identifier or reason contains TEXT</source>
        <translation>seulement les personnes dont l’identifiant ou le motif contient TEXT</translation>
    </message>
    <message>
        <source>how to write the list (default: a table, or what FILE's name says)</source>
        <translation>comment écrire la liste (par défaut : un tableau, ou selon le nom de FILE)</translation>
    </message>
    <message>
        <source>write the list, or what became of each row, to FILE</source>
        <translation>écrit la liste, ou le sort de chaque ligne, dans FILE</translation>
    </message>
    <message>
        <source>the reason for rows that have none</source>
        <translation>le motif des lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>take FIELD (identifier, reason; for a do-not-contact list contact; for rosters linkedin_url, email ...) from that column; may be given again</source>
        <translation>prend FIELD (identifier, reason ; pour une liste d’opposition contact ; pour les listes de prospects linkedin_url, email ...) dans cette colonne ; peut être répété</translation>
    </message>
    <message>
        <source>add people also who stand on a blocklist of any connection</source>
        <translation>ajoute aussi les personnes qui figurent sur une liste de blocage d’une connexion quelconque</translation>
    </message>
    <message>
        <source>read the list back afterwards and say who is missing</source>
        <translation>relit ensuite la liste et indique qui manque</translation>
    </message>
    <message>
        <source>what the rows are to be checked for</source>
        <translation>ce pour quoi les lignes doivent être contrôlées</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them.</source>
        <translation>ID peut être abrégé à ses premiers caractères, au moins quatre, tant qu’une seule tâche commence par eux.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID or a dashboard URL; on Puffle and SendKit also the exact name, where only one campaign has it.</source>
        <translation>CAMPAIGN est un ID ou une URL du tableau de bord ; pour Puffle et SendKit, aussi le nom exact si une seule campagne le porte.</translation>
    </message>
    <message>
        <source>list the connections of this profile</source>
        <translation>liste les connexions de ce profil</translation>
    </message>
    <message>
        <source>add a connection to a vendor's server</source>
        <translation>ajoute une connexion au serveur d’un fournisseur</translation>
    </message>
    <message>
        <source>read one page to prove the address and the key</source>
        <translation>lit une page pour contrôler l’adresse et la clé</translation>
    </message>
    <message>
        <source>forget a connection; nothing changes on its server</source>
        <translation>oublie une connexion ; rien ne change sur son serveur</translation>
    </message>
    <message>
        <source>list a connection's campaigns</source>
        <translation>liste les campagnes d’une connexion</translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns: there, these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead ne permet pas de lister les campagnes : il s’agit de celles ajoutées dans Muster par leur ID ou leur URL.</translation>
    </message>
    <message>
        <source>show one campaign, with its leads by status where the vendor counts them</source>
        <translation>affiche une campagne, avec ses prospects par statut si le fournisseur les compte</translation>
    </message>
    <message>
        <source>list who is blocked</source>
        <translation>liste les personnes bloquées</translation>
    </message>
    <message>
        <source>On SendKit this is the do-not-contact list, of addresses and domains. Puffle has no blocklist of people.</source>
        <translation>Pour SendKit, c’est la liste d’opposition, avec ses adresses et domaines. Puffle n’a pas de liste de blocage de personnes.</translation>
    </message>
    <message>
        <source>block the people of a list</source>
        <translation>bloque les personnes d’une liste</translation>
    </message>
    <message>
        <source>Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict and muster_detail; with --dry-run it writes the requests, as a shell script.</source>
        <translation>Chaque ligne reçoit d’abord un verdict ; seules les lignes prêtes sont envoyées. C’est une tâche : ses lignes sont sur le disque avant tout envoi, Ctrl+C la met en pause et jobs resume la poursuit. --output écrit un fichier de résultat : toutes les colonnes d’origine, puis muster_verdict et muster_detail ; avec --dry-run, il écrit les requêtes sous forme de script shell.</translation>
    </message>
    <message>
        <source>unblock the people of a list (identifiers, profile URLs or record IDs)</source>
        <translation>débloque les personnes d’une liste (identifiants, URL de profil ou ID de fiche)</translation>
    </message>
    <message>
        <source>This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked add is, and --output writes the same. On SendKit the people are addresses and domains.</source>
        <translation>Concerne la liste de blocage de l’espace de travail. Un blocage de campagne ne peut être levé que dans WaLead. C’est une tâche, comme blocked add, et --output écrit la même chose. Pour SendKit, les personnes sont des adresses et des domaines.</translation>
    </message>
    <message>
        <source>say for each person of a list whether they are blocked</source>
        <translation>indique pour chaque personne d’une liste si elle est bloquée</translation>
    </message>
    <message>
        <source>--output writes a result file: every original column, then muster_verdict and muster_detail.</source>
        <translation>--output écrit un fichier de résultat : toutes les colonnes d’origine, puis muster_verdict et muster_detail.</translation>
    </message>
    <message>
        <source>list the leads of a campaign</source>
        <translation>liste les prospects d’une campagne</translation>
    </message>
    <message>
        <source>add the people of a list to a campaign's roster</source>
        <translation>ajoute les personnes d’une liste à la liste de prospects d’une campagne</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Every row gets a verdict first, from the roster and the blocklists as they are now; only the ready ones are sent. On Puffle columns that fill no field are kept as custom fields; SendKit has none, and the columns that are not taken are told. Fields for --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; on SendKit email, first_name, last_name, full_name, company, linkedin_url. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN est un ID, une URL du tableau de bord ou le nom exact si une seule campagne le porte. Chaque ligne reçoit d’abord un verdict, d’après la liste de prospects et les listes de blocage dans leur état actuel ; seules les lignes prêtes sont envoyées. Pour Puffle, les colonnes qui ne remplissent aucun champ sont conservées comme champs personnalisés ; SendKit n’en a pas, et les colonnes non reprises sont indiquées. Champs pour --map : email, linkedin_url, first_name, last_name, full_name, company, position, headline ; pour SendKit email, first_name, last_name, full_name, company, linkedin_url. C’est une tâche, comme blocked add, et --output écrit la même chose.</translation>
    </message>
    <message>
        <source>change fields of one lead</source>
        <translation>modifie des champs d’un prospect</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. FIELD on Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; on SendKit first_name, last_name, company, position, of the person in every campaign. An empty VALUE empties the field. Put -- before a VALUE that begins with a dash. It is a job.</source>
        <translation>CAMPAIGN est un ID, une URL du tableau de bord ou le nom exact si une seule campagne le porte. FIELD pour Puffle : first_name, last_name, name, email, linkedin_url, company, position, headline ; pour SendKit first_name, last_name, company, position, de la personne dans toutes les campagnes. Une VALUE vide vide le champ. Mettez -- avant une VALUE qui commence par un tiret. C’est une tâche.</translation>
    </message>
    <message>
        <source>remove the people of a list from a roster (lead IDs, profiles or addresses)</source>
        <translation>retire d’une liste de prospects les personnes d’une liste (ID de prospect, profils ou adresses)</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Lead IDs, profile URLs and addresses may be mixed; who is not on the roster is told, and the exit status is then 1. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN est un ID, une URL du tableau de bord ou le nom exact si une seule campagne le porte. Les ID de prospect, les URL de profil et les adresses peuvent être mélangés ; les personnes absentes de la liste de prospects sont indiquées, et le code de sortie est alors 1. C’est une tâche, comme blocked add, et --output écrit la même chose.</translation>
    </message>
    <message>
        <source>remove every lead from a roster, after writing a backup</source>
        <translation>retire tous les prospects d’une liste, après avoir écrit une sauvegarde</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. The backup is a CSV file in the profile, which roster add --include-blocked takes (without that, blocked people are left out); where it cannot be written, nothing is removed. On a terminal the campaign's name is to be typed. It is a job, which jobs undo ID takes back by adding everyone again.</source>
        <translation>CAMPAIGN est un ID, une URL du tableau de bord ou le nom exact si une seule campagne le porte. La sauvegarde est un fichier CSV du profil, que roster add --include-blocked accepte (sans cette option, les personnes bloquées sont laissées de côté) ; si elle ne peut pas être écrite, rien n’est retiré. Sur un terminal, le nom de la campagne doit être saisi. C’est une tâche, que jobs undo ID défait en ajoutant de nouveau tout le monde.</translation>
    </message>
    <message>
        <source>give every row its verdict, without any server</source>
        <translation>donne à chaque ligne son verdict, sans aucun serveur</translation>
    </message>
    <message>
        <source>--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</source>
        <translation>--output écrit un fichier de résultat, CSV ou, si son nom se termine par .xlsx, un classeur Excel : toutes les colonnes d’origine, puis muster_verdict et muster_detail. Champs pour --map, pour une liste de blocage : identifier, reason ; pour linkedin et email : linkedin_url, email, first_name, last_name, full_name, company, position, headline.</translation>
    </message>
    <message>
        <source>list what was written in bulk, newest first</source>
        <translation>liste ce qui a été écrit en masse, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>These are the jobs of all connections, or of the one that --connection names.</source>
        <translation>Ce sont les tâches de toutes les connexions, ou de celle que --connection indique.</translation>
    </message>
    <message>
        <source>show one job and what became of its rows</source>
        <translation>affiche une tâche et le sort de ses lignes</translation>
    </message>
    <message>
        <source>go on with a job that was paused, stopped or interrupted</source>
        <translation>poursuit une tâche en pause, arrêtée ou interrompue</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes on with its own connection; it was confirmed when it began, so nothing is asked, unless the campaign sends only now, so that its leads would get mail at once. What lost its answer is looked up on the server first, so nothing is done twice. --output writes a result file; with --dry-run it writes the requests that are left, as a shell script.</source>
        <translation>ID peut être abrégé à ses premiers caractères, au moins quatre, tant qu’une seule tâche commence par eux. La tâche se poursuit avec sa propre connexion ; elle a été confirmée à son début, donc rien n’est demandé, sauf si la campagne n’envoie que depuis peu et que ses prospects recevraient aussitôt des e-mails. Ce dont la réponse s’est perdue est d’abord recherché sur le serveur, si bien que rien n’est fait deux fois. --output écrit un fichier de résultat ; avec --dry-run, il écrit les requêtes restantes sous forme de script shell.</translation>
    </message>
    <message>
        <source>give up what a job has not sent yet; what was sent stays</source>
        <translation>abandonne ce qu’une tâche n’a pas encore envoyé ; ce qui a été envoyé reste</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is asked, because nothing is written to a server; a job that another program works on is asked to end.</source>
        <translation>ID peut être abrégé à ses premiers caractères, au moins quatre, tant qu’une seule tâche commence par eux. Rien n’est demandé, car rien n’est écrit sur un serveur ; si un autre programme exécute la tâche, il lui est demandé d’y mettre fin.</translation>
    </message>
    <message>
        <source>take back what a job did, and nothing else</source>
        <translation>défait ce qu’une tâche a fait, et rien d’autre</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons; added leads are removed, removed ones added again, edited fields get their old text. It is a job of its own. --output writes a result file; with --dry-run it writes the requests, as a shell script.</source>
        <translation>ID peut être abrégé à ses premiers caractères, au moins quatre, tant qu’une seule tâche commence par eux. La connexion de la tâche est utilisée. Les personnes bloquées sont débloquées, sauf celles qui l’étaient déjà ; les personnes débloquées sont de nouveau bloquées avec leur ancien motif ; les prospects ajoutés sont retirés, ceux retirés sont de nouveau ajoutés, les champs modifiés retrouvent leur ancien texte. C’est une tâche à part entière. --output écrit un fichier de résultat ; avec --dry-run, il écrit les requêtes sous forme de script shell.</translation>
    </message>
    <message>
        <source>write what became of each row of a job</source>
        <translation>écrit le sort de chaque ligne d’une tâche</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The result file holds every original column, then muster_verdict and muster_detail. It goes to standard output as CSV, or to a file with --output, as CSV or, where its name ends in .xlsx, as an Excel workbook.</source>
        <translation>ID peut être abrégé à ses premiers caractères, au moins quatre, tant qu’une seule tâche commence par eux. Le fichier de résultat contient toutes les colonnes d’origine, puis muster_verdict et muster_detail. Il va sur la sortie standard au format CSV, ou avec --output dans un fichier, au format CSV ou, si son nom se termine par .xlsx, comme classeur Excel.</translation>
    </message>
    <message>
        <source>FILE is CSV, TSV, any other single-character delimiter, XLSX, ODS, JSON or plain lines; - is standard input. Options may stand anywhere; -- ends them. Without --yes a command that writes to a server or removes something asks on the terminal first; where there is none, it is refused.</source>
        <translation>FILE est un fichier CSV, TSV, à tout autre délimiteur d’un seul caractère, XLSX, ODS, JSON ou de simples lignes ; - est l’entrée standard. Les options peuvent se trouver n’importe où ; -- y met fin. Sans --yes, une commande qui écrit sur un serveur ou supprime quelque chose demande d’abord sur le terminal ; s’il n’y en a pas, elle est refusée.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de sortie :</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>done, but some rows were invalid or rejected; or cancelled</source>
        <translation>terminé, mais certaines lignes étaient invalides ou rejetées ; ou annulé</translation>
    </message>
    <message>
        <source>the command line or the input cannot be used</source>
        <translation>la ligne de commande ou l’entrée est inutilisable</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>the server could not be reached or failed, or its list could not be read back</source>
        <translation>le serveur n’a pas pu être joint ou a échoué, ou sa liste n’a pas pu être relue</translation>
    </message>
    <message>
        <source>the campaign is frozen</source>
        <translation>la campagne est figée</translation>
    </message>
    <message>
        <source>interrupted; a job can be resumed</source>
        <translation>interrompu ; une tâche peut être reprise</translation>
    </message>
    <message>
        <source>Usage: muster-cli [OPTIONS] COMMAND</source>
        <translation>Utilisation : muster-cli [OPTIONS] COMMAND</translation>
    </message>
    <message>
        <source>Keeps outreach blocklists and the rosters of campaigns.</source>
        <translation>Gère les listes de blocage et les listes de prospects des campagnes.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 COMMAND [OPTIONS]</source>
        <translation>Utilisation : muster-cli %1 COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Options générales :</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 [OPTIONS]</source>
        <translation>Utilisation : muster-cli %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayez : %1</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input, never from the command line. It is kept in the keychain or in the profile's encrypted file (whose pass phrase comes from MUSTER_PASSPHRASE or is asked for); where neither is there, it is not kept: set MUSTER_API_KEY for later commands on this connection.</source>
        <translation>La clé API vient de MUSTER_API_KEY ou, si cette variable n’est pas définie, de la première ligne de l’entrée standard, jamais de la ligne de commande. Elle est conservée dans le trousseau ou dans le fichier chiffré du profil (dont la phrase secrète vient de MUSTER_PASSPHRASE ou est demandée) ; si aucun des deux n’existe, elle n’est pas conservée : définissez MUSTER_API_KEY pour les commandes suivantes sur cette connexion.</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY, else from where it is kept, else from the first line of standard input.</source>
        <translation>La clé API vient de MUSTER_API_KEY, sinon de l’endroit où elle est conservée, sinon de la première ligne de l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>empty, no person is named</source>
        <translation>vide, aucune personne indiquée</translation>
    </message>
    <message>
        <source>an e-mail address, not a LinkedIn profile</source>
        <translation>une adresse e-mail, pas un profil LinkedIn</translation>
    </message>
    <message>
        <source>a company page, not a person</source>
        <translation>une page d’entreprise, pas une personne</translation>
    </message>
    <message>
        <source>a school page, not a person</source>
        <translation>une page d’école, pas une personne</translation>
    </message>
    <message>
        <source>a Sales Navigator or Recruiter address, which does not hold the public identifier</source>
        <translation>une adresse Sales Navigator ou Recruiter, qui ne contient pas l’identifiant public</translation>
    </message>
    <message>
        <source>a search page, not a person</source>
        <translation>une page de recherche, pas une personne</translation>
    </message>
    <message>
        <source>an old /pub/ address, which does not hold the public identifier</source>
        <translation>une ancienne adresse /pub/, qui ne contient pas l’identifiant public</translation>
    </message>
    <message>
        <source>another LinkedIn page, not a person's profile</source>
        <translation>une autre page LinkedIn, pas le profil d’une personne</translation>
    </message>
    <message>
        <source>an address of another site, not of LinkedIn</source>
        <translation>une adresse d’un autre site que LinkedIn</translation>
    </message>
    <message>
        <source>a profile address with nothing after /in/</source>
        <translation>une adresse de profil sans rien après /in/</translation>
    </message>
    <message>
        <source>not a public identifier: it holds blanks or signs that none has</source>
        <translation>pas un identifiant public : contient des espaces ou des signes interdits</translation>
    </message>
    <message>
        <source>longer than %1 characters, which no public identifier is</source>
        <translation>plus de %1 caractères, trop long pour un identifiant public</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Block people: %1</source>
        <extracomment>The name of a blocklist follows</extracomment>
        <translation>Bloquer des personnes : %1</translation>
    </message>
    <message>
        <source>Block contacts: %1</source>
        <extracomment>The name of a do-not-contact list follows</extracomment>
        <translation>Bloquer des contacts : %1</translation>
    </message>
    <message>
        <source>Add leads to %1</source>
        <extracomment>The name of a campaign follows</extracomment>
        <translation>Ajouter des prospects à %1</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquer %Ln personne</numerusform><numerusform>Bloquer %Ln personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln contact(s)</source>
        <translation><numerusform>Bloquer %Ln contact</numerusform><numerusform>Bloquer %Ln contacts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s): mail begins at once</source>
        <translation><numerusform>Ajouter %Ln prospect : envoi immédiat</numerusform><numerusform>Ajouter %Ln prospects : envoi immédiat</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Ajouter %Ln prospect</numerusform><numerusform>Ajouter %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose the column that holds the people.</source>
        <translation>Choisissez la colonne qui contient les personnes.</translation>
    </message>
    <message>
        <source>Choose the column that holds the addresses and domains.</source>
        <translation>Choisissez la colonne qui contient les adresses et domaines.</translation>
    </message>
    <message>
        <source>Choose the column that holds the LinkedIn profiles.</source>
        <translation>Choisissez la colonne qui contient les profils LinkedIn.</translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail addresses.</source>
        <translation>Choisissez la colonne qui contient les adresses e-mail.</translation>
    </message>
    <message>
        <source>Reading the blocklist, to know who is blocked already…</source>
        <translation>Lecture de la liste de blocage, pour savoir qui est déjà bloqué…</translation>
    </message>
    <message>
        <source>Reading the roster and the blocklists, to know who is there already and who is blocked…</source>
        <translation>Lecture de la liste de prospects et des listes de blocage, pour savoir qui est déjà présent et qui est bloqué…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) so far</source>
        <translation><numerusform>%Ln personne jusqu’ici</numerusform><numerusform>%Ln personnes jusqu’ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) so far</source>
        <translation><numerusform>%Ln prospect jusqu’ici</numerusform><numerusform>%Ln prospects jusqu’ici</numerusform></translation>
    </message>
    <message>
        <source>Not compared with the blocklist, which could not be read.</source>
        <translation>Non comparé à la liste de blocage, qui n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Not compared with the roster, which could not be read.</source>
        <translation>Non comparé à la liste de prospects, qui n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the blocklist: %Ln person(s) read.</source>
        <translation><numerusform>Pas encore comparé à la liste de blocage : %Ln personne lue.</numerusform><numerusform>Pas encore comparé à la liste de blocage : %Ln personnes lues.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the roster and all blocklists: %Ln lead(s) read.</source>
        <translation><numerusform>Pas encore comparé à la liste de prospects et à toutes les listes de blocage : %Ln prospect lu.</numerusform><numerusform>Pas encore comparé à la liste de prospects et à toutes les listes de blocage : %Ln prospects lus.</numerusform></translation>
    </message>
    <message>
        <source>People who are blocked already count as Ready.</source>
        <translation>Les personnes déjà bloquées comptent comme prêtes.</translation>
    </message>
    <message>
        <source>People who are on the roster already, or on a blocklist not read yet, count as Ready.</source>
        <translation>Les personnes déjà sur la liste de prospects, ou sur une liste de blocage pas encore lue, comptent comme prêtes.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s), as of %1</source>
        <extracomment>A time or a day and time follows</extracomment>
        <translation><numerusform>Comparé à %Ln liste de blocage, lecture : %1</numerusform><numerusform>Comparé à %Ln listes de blocage, lecture : %1</numerusform></translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>Names of blocklists</extracomment>
        <translation>N’ont pas pu être lues : %1.</translation>
    </message>
    <message>
        <source>What an earlier reading found there still counts; whoever was blocked there since then counts as Ready.</source>
        <translation>Ce qu’une lecture précédente y a trouvé compte toujours ; les personnes bloquées depuis comptent comme prêtes.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Public identifier</source>
        <translation>Identifiant public</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1</source>
        <translation><numerusform>Débloquer %Ln personne dans %1</numerusform><numerusform>Débloquer %Ln personnes dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1</source>
        <translation><numerusform>Ajouter %Ln prospect à %1</numerusform><numerusform>Ajouter %Ln prospects à %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s) in %1</source>
        <translation><numerusform>Modifier %Ln prospect dans %1</numerusform><numerusform>Modifier %Ln prospects dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1</source>
        <translation><numerusform>Retirer %Ln prospect de %1</numerusform><numerusform>Retirer %Ln prospects de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Empty the roster of %1 (%Ln lead(s))</source>
        <translation><numerusform>Vider la liste de %1 (%Ln prospect)</numerusform><numerusform>Vider la liste de %1 (%Ln prospects)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) in %1</source>
        <translation><numerusform>Mettre en pause %Ln prospect dans %1</numerusform><numerusform>Mettre en pause %Ln prospects dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) in %1</source>
        <translation><numerusform>Reprendre %Ln prospect dans %1</numerusform><numerusform>Reprendre %Ln prospects dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1</source>
        <translation><numerusform>Bloquer %Ln personne dans %1</numerusform><numerusform>Bloquer %Ln personnes dans %1</numerusform></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>The roster of %1 is frozen.</source>
        <translation>La liste de prospects de %1 est figée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were changed before that.</source>
        <translation><numerusform>%Ln prospect a été modifié avant cela.</numerusform><numerusform>%Ln prospects ont été modifiés avant cela.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were not sent.</source>
        <translation><numerusform>%Ln prospect n’a pas été envoyé.</numerusform><numerusform>%Ln prospects n’ont pas été envoyés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) are in doubt.</source>
        <translation><numerusform>%Ln prospect est incertain.</numerusform><numerusform>%Ln prospects sont incertains.</numerusform></translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>It could not be found out what became of some rows.</source>
        <translation>Le sort de certaines lignes n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards. %1</source>
        <extracomment>Why follows, as a sentence</extracomment>
        <translation>La liste n’a pas été contrôlée ensuite. %1</translation>
    </message>
    <message>
        <source>Nothing is left to send; only the list has still to be checked.</source>
        <translation>Il ne reste rien à envoyer ; seule la liste doit encore être contrôlée.</translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>%1 already blocked</source>
        <translation>déjà bloqués : %1</translation>
    </message>
    <message>
        <source>%1 not blocked any more</source>
        <translation>plus bloqués : %1</translation>
    </message>
    <message>
        <source>%1 on the roster already</source>
        <translation>déjà sur la liste de prospects : %1</translation>
    </message>
    <message>
        <source>%1 not on the roster any more</source>
        <translation>plus sur la liste de prospects : %1</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <translation>déjà ainsi : %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time in a table; the month's short name comes from the locale. Keep it short.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>acceptés : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rejetés : %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>en cours : %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>incertains : %1</translation>
    </message>
    <message>
        <source>%1 not found afterwards</source>
        <translation>non retrouvés ensuite : %1</translation>
    </message>
    <message>
        <source>%1 still to send</source>
        <translation>reste à envoyer : %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>non envoyés : %1</translation>
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
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation><numerusform>%Ln prospect ajouté à %1.</numerusform><numerusform>%Ln prospects ajoutés à %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln prospect de %1 modifié.</numerusform><numerusform>%Ln prospects de %1 modifiés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln prospect de %1 mis en pause.</numerusform><numerusform>%Ln prospects de %1 mis en pause.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) of %1.</source>
        <translation><numerusform>%Ln prospect de %1 repris.</numerusform><numerusform>%Ln prospects de %1 repris.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1.</source>
        <translation><numerusform>%Ln prospect retiré de %1.</numerusform><numerusform>%Ln prospects retirés de %1.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed on the roster of %1.</source>
        <translation>Rien n’a été modifié dans la liste de prospects de %1.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>What was done follows, as a sentence</extracomment>
        <translation>Jusqu’ici : %1</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>%Ln personne débloquée dans %1 jusqu’ici.</numerusform><numerusform>%Ln personnes débloquées dans %1 jusqu’ici.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1.</source>
        <translation><numerusform>%Ln personne débloquée dans %1.</numerusform><numerusform>%Ln personnes débloquées dans %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>%Ln personne bloquée dans %1 jusqu’ici.</numerusform><numerusform>%Ln personnes bloquées dans %1 jusqu’ici.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1.</source>
        <translation><numerusform>%Ln personne bloquée dans %1.</numerusform><numerusform>%Ln personnes bloquées dans %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were there already, the server says.</source>
        <translation><numerusform>%Ln personne y figurait déjà, selon le serveur.</numerusform><numerusform>%Ln personnes y figuraient déjà, selon le serveur.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were no longer on the list.</source>
        <translation><numerusform>%Ln personne ne figurait plus sur la liste.</numerusform><numerusform>%Ln personnes ne figuraient plus sur la liste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were on the roster already, the server says.</source>
        <translation><numerusform>%Ln prospect figurait déjà sur la liste de prospects, selon le serveur.</numerusform><numerusform>%Ln prospects figuraient déjà sur la liste de prospects, selon le serveur.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were no longer on the roster.</source>
        <translation><numerusform>%Ln prospect ne figurait plus sur la liste de prospects.</numerusform><numerusform>%Ln prospects ne figuraient plus sur la liste de prospects.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) needed no change.</source>
        <translation><numerusform>%Ln prospect n’avait pas besoin de modification.</numerusform><numerusform>%Ln prospects n’avaient pas besoin de modification.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those added were on the roster already; the server did not say who.</source>
        <translation><numerusform>%Ln des prospects ajoutés figurait déjà sur la liste de prospects ; le serveur n’a pas indiqué lequel.</numerusform><numerusform>%Ln des prospects ajoutés figuraient déjà sur la liste de prospects ; le serveur n’a pas indiqué lesquels.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those blocked were there already; the server did not say who.</source>
        <translation><numerusform>%Ln des personnes bloquées y figurait déjà ; le serveur n’a pas indiqué laquelle.</numerusform><numerusform>%Ln des personnes bloquées y figuraient déjà ; le serveur n’a pas indiqué lesquelles.</numerusform></translation>
    </message>
    <message>
        <source>Rejected: %1: %2</source>
        <translation>Rejeté : %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.</source>
        <translation><numerusform>... et %Ln autre ligne rejetée ; muster-cli jobs report %1 les liste toutes.</numerusform><numerusform>... et %Ln autres lignes rejetées ; muster-cli jobs report %1 les liste toutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still to be sent.</source>
        <translation><numerusform>%Ln personne reste à envoyer.</numerusform><numerusform>%Ln personnes restent à envoyer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were not sent.</source>
        <translation><numerusform>%Ln personne n’a pas été envoyée.</numerusform><numerusform>%Ln personnes n’ont pas été envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.</source>
        <translation><numerusform>%Ln personne est incertaine : sa réponse s’est perdue. Reprendre la tâche permet de le savoir.</numerusform><numerusform>%Ln personnes sont incertaines : leur réponse s’est perdue. Reprendre la tâche permet de le savoir.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay in doubt: their answer was lost.</source>
        <translation><numerusform>%Ln personne reste incertaine : sa réponse s’est perdue.</numerusform><numerusform>%Ln personnes restent incertaines : leur réponse s’est perdue.</numerusform></translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the roster.</source>
        <translation>Relecture : toutes les personnes envoyées sont sur la liste de prospects.</translation>
    </message>
    <message>
        <source>Read back: the roster is as it should be.</source>
        <translation>Relecture : la liste de prospects est conforme.</translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the list.</source>
        <translation>Relecture : toutes les personnes envoyées sont sur la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Relecture : %Ln prospect n’est pas conforme ; muster-cli jobs report %1 indique lequel.</numerusform><numerusform>Relecture : %Ln prospects ne sont pas conformes ; muster-cli jobs report %1 indique lesquels.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Relecture : %Ln personne manque sur la liste ; muster-cli jobs report %1 indique laquelle.</numerusform><numerusform>Relecture : %Ln personnes manquent sur la liste ; muster-cli jobs report %1 indique lesquelles.</numerusform></translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2</source>
        <translation>Déblocage : %1 sur %2</translation>
    </message>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Ajout : %1 sur %2</translation>
    </message>
    <message>
        <source>Changing: %1 of %2</source>
        <translation>Modification : %1 sur %2</translation>
    </message>
    <message>
        <source>Removing: %1 of %2</source>
        <translation>Retrait : %1 sur %2</translation>
    </message>
    <message>
        <source>Pausing leads: %1 of %2</source>
        <translation>Mise en pause de prospects : %1 sur %2</translation>
    </message>
    <message>
        <source>Resuming leads: %1 of %2</source>
        <translation>Reprise de prospects : %1 sur %2</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2</source>
        <translation>Blocage : %1 sur %2</translation>
    </message>
    <message>
        <source>Paused. %1 of %2 rows are settled.</source>
        <translation>En pause. %1 lignes sur %2 sont réglées.</translation>
    </message>
    <message>
        <source>Cancelled. %1 of %2 rows were not sent.</source>
        <translation>Annulée. %1 lignes sur %2 n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards.</source>
        <translation>La liste n’a pas été contrôlée ensuite.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lecture de la liste de prospects : %1</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Lecture de la liste de blocage : %1</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>En attente. %1</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the answers under way. Ctrl+C quits at once.</source>
        <translation>Mise en pause : attente des réponses en cours. Ctrl+C quitte aussitôt.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Sent, or about to be, when the job ended: it may or may not have been done.</source>
        <translation>Envoyé, ou sur le point de l’être, quand la tâche a pris fin : peut avoir été fait ou non.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Refused without a reason (HTTP status %1).</source>
        <translation>Refusé sans motif (statut HTTP %1).</translation>
    </message>
    <message>
        <source>Some answers were lost, and this server has no list to look them up in. Those people stay in doubt.</source>
        <translation>Des réponses se sont perdues, et ce serveur n’a pas de liste où les rechercher. Ces personnes restent incertaines.</translation>
    </message>
    <message>
        <source>The server leaves people out without saying why. Look at its list, then resume.</source>
        <translation>Le serveur laisse des personnes de côté sans dire pourquoi. Consultez sa liste, puis reprenez.</translation>
    </message>
    <message>
        <source>The answer was lost; sent again.</source>
        <translation>La réponse s’est perdue ; envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The server accepted this, but its list does not have it.</source>
        <translation>Le serveur l’a accepté, mais sa liste ne le contient pas.</translation>
    </message>
    <message>
        <source>Cancelled before this person was sent.</source>
        <translation>Annulé avant l’envoi de cette personne.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>campaign %1 of %2</source>
        <translation>la campagne %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A campaign's name, and its connection's</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1?</source>
        <translation><numerusform>Débloquer %Ln personne dans %1 ?</numerusform><numerusform>Débloquer %Ln personnes dans %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1?</source>
        <translation><numerusform>Ajouter %Ln prospect à %1 ?</numerusform><numerusform>Ajouter %Ln prospects à %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1?</source>
        <translation><numerusform>Modifier %Ln prospect de %1 ?</numerusform><numerusform>Modifier %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>Retirer %Ln prospect de %1 ?</numerusform><numerusform>Retirer %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>Mettre en pause %Ln prospect de %1 ?</numerusform><numerusform>Mettre en pause %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>Reprendre %Ln prospect de %1 ?</numerusform><numerusform>Reprendre %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1?</source>
        <translation><numerusform>Bloquer %Ln personne dans %1 ?</numerusform><numerusform>Bloquer %Ln personnes dans %1 ?</numerusform></translation>
    </message>
    <message>
        <source>muster-cli jobs resume %1 goes on.</source>
        <translation>muster-cli jobs resume %1 poursuit la tâche.</translation>
    </message>
    <message>
        <source>No connection to %1: goes on by itself</source>
        <translation>Pas de connexion à %1 : reprise automatique</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 demande d’attendre %2 s</translation>
    </message>
    <message>
        <source>%1 has trouble: tries again in %2 s</source>
        <translation>%1 a un problème : nouvel essai dans %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the list</source>
        <translation><numerusform>%Ln absent de la liste</numerusform><numerusform>%Ln absents de la liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the list</source>
        <translation><numerusform>%Ln encore sur la liste</numerusform><numerusform>%Ln encore sur la liste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the roster</source>
        <translation><numerusform>%Ln absent de la liste de prospects</numerusform><numerusform>%Ln absents de la liste de prospects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the roster</source>
        <translation><numerusform>%Ln encore sur la liste de prospects</numerusform><numerusform>%Ln encore sur la liste de prospects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as it should be</source>
        <translation><numerusform>%Ln non conforme</numerusform><numerusform>%Ln non conformes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln rejeté</numerusform><numerusform>%Ln rejetés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation><numerusform>%Ln incertain</numerusform><numerusform>%Ln incertains</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation><numerusform>%Ln non envoyé</numerusform><numerusform>%Ln non envoyés</numerusform></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s)</source>
        <translation><numerusform>%Ln personne bloquée</numerusform><numerusform>%Ln personnes bloquées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s)</source>
        <translation><numerusform>%Ln personne débloquée</numerusform><numerusform>%Ln personnes débloquées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1</source>
        <translation><numerusform>%Ln prospect ajouté à %1</numerusform><numerusform>%Ln prospects ajoutés à %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1</source>
        <translation><numerusform>%Ln prospect de %1 modifié</numerusform><numerusform>%Ln prospects de %1 modifiés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1</source>
        <translation><numerusform>%Ln prospect retiré de %1</numerusform><numerusform>%Ln prospects retirés de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln prospect mis en pause dans %1</numerusform><numerusform>%Ln prospects mis en pause dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln prospect repris dans %1</numerusform><numerusform>%Ln prospects repris dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were already blocked</source>
        <translation><numerusform>%Ln déjà bloqué</numerusform><numerusform>%Ln déjà bloqués</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer blocked</source>
        <translation><numerusform>%Ln n’était plus bloqué</numerusform><numerusform>%Ln n’étaient plus bloqués</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were on the roster already</source>
        <translation><numerusform>%Ln déjà sur la liste de prospects</numerusform><numerusform>%Ln déjà sur la liste de prospects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer on the roster</source>
        <translation><numerusform>%Ln n’était plus sur la liste de prospects</numerusform><numerusform>%Ln n’étaient plus sur la liste de prospects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were so already</source>
        <translation><numerusform>%Ln était déjà ainsi</numerusform><numerusform>%Ln étaient déjà ainsi</numerusform></translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Déjà bloqués</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Plus bloqués</translation>
    </message>
    <message>
        <source>On the roster already</source>
        <translation>Déjà sur la liste</translation>
    </message>
    <message>
        <source>No longer on the roster</source>
        <translation>Plus sur la liste</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Déjà ainsi</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Lecture de la liste de prospects</translation>
    </message>
    <message numerus="yes">
        <source>Reading the roster: %Ln lead(s)</source>
        <translation><numerusform>Lecture de la liste de prospects : %Ln prospect</numerusform><numerusform>Lecture de la liste de prospects : %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Reading the blocklist</source>
        <translation>Lecture de la liste de blocage</translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist: %Ln person(s)</source>
        <translation><numerusform>Lecture de la liste de blocage : %Ln personne</numerusform><numerusform>Lecture de la liste de blocage : %Ln personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln person(s) in %1</source>
        <translation><numerusform>Blocage de %Ln personne dans %1</numerusform><numerusform>Blocage de %Ln personnes dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln person(s) in %1</source>
        <translation><numerusform>Déblocage de %Ln personne dans %1</numerusform><numerusform>Déblocage de %Ln personnes dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln lead(s) to %1</source>
        <translation><numerusform>Ajout de %Ln prospect à %1</numerusform><numerusform>Ajout de %Ln prospects à %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln lead(s) in %1</source>
        <translation><numerusform>Modification de %Ln prospect dans %1</numerusform><numerusform>Modification de %Ln prospects dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln lead(s) from %1</source>
        <translation><numerusform>Retrait de %Ln prospect de %1</numerusform><numerusform>Retrait de %Ln prospects de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Emptying the roster of %1: %Ln lead(s)</source>
        <translation><numerusform>Vidage de la liste de %1 : %Ln prospect</numerusform><numerusform>Vidage de la liste de %1 : %Ln prospects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pausing %Ln lead(s) in %1</source>
        <translation><numerusform>Mise en pause de %Ln prospect dans %1</numerusform><numerusform>Mise en pause de %Ln prospects dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln lead(s) in %1</source>
        <translation><numerusform>Reprise de %Ln prospect dans %1</numerusform><numerusform>Reprise de %Ln prospects dans %1</numerusform></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Déblocage</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Ajout de prospects</translation>
    </message>
    <message>
        <source>Editing leads</source>
        <translation>Modification de prospects</translation>
    </message>
    <message>
        <source>Removing leads</source>
        <translation>Retrait de prospects</translation>
    </message>
    <message>
        <source>Emptying the roster</source>
        <translation>Vidage de la liste de prospects</translation>
    </message>
    <message>
        <source>Pausing leads</source>
        <translation>Mise en pause de prospects</translation>
    </message>
    <message>
        <source>Resuming leads</source>
        <translation>Reprise de prospects</translation>
    </message>
    <message>
        <source>Preparing to change the roster of %1</source>
        <translation>Préparation de la modification de la liste de %1</translation>
    </message>
    <message>
        <source>Preparing to block people in %1</source>
        <translation>Préparation du blocage de personnes dans %1</translation>
    </message>
    <message>
        <source>Preparing to unblock people in %1</source>
        <translation>Préparation du déblocage de personnes dans %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what a job does and its connection</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 done; only the check of the list is missing</source>
        <comment>a count of people</comment>
        <translation>fait pour %1 ; il ne manque que le contrôle de la liste</translation>
    </message>
    <message>
        <source>%1 done, %2 left</source>
        <comment>counts of people</comment>
        <translation>fait pour %1, reste %2</translation>
    </message>
    <message>
        <source>(%1 in doubt)</source>
        <translation>(incertains : %1)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>JobUndo</name>
    <message numerus="yes">
        <source>The position of %Ln lead(s) stays as it is: SendKit's roster did not tell what it was before.</source>
        <translation><numerusform>Le poste de %Ln prospect reste tel quel : la liste de prospects de SendKit n’indiquait pas ce qu’il était auparavant.</numerusform><numerusform>Le poste de %Ln prospects reste tel quel : la liste de prospects de SendKit n’indiquait pas ce qu’il était auparavant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) had a whole name other than first and last name: that does not come back.</source>
        <translation><numerusform>%Ln prospect avait un nom complet différent de son prénom et de son nom : il n’est pas rétabli.</numerusform><numerusform>%Ln prospects avaient un nom complet différent de leur prénom et de leur nom : il n’est pas rétabli.</numerusform></translation>
    </message>
    <message>
        <source>Leads that were sent mail stay removed: SendKit does not take them back.</source>
        <translation>Les prospects à qui un e-mail a été envoyé restent retirés : SendKit ne les reprend pas.</translation>
    </message>
    <message>
        <source>This job is running. Pause or cancel it first.</source>
        <translation>Cette tâche est en cours. Mettez-la d’abord en pause ou annulez-la.</translation>
    </message>
    <message>
        <source>WaLead can lift a block within a campaign only in its dashboard.</source>
        <translation>WaLead ne peut lever un blocage de campagne que dans son tableau de bord.</translation>
    </message>
    <message>
        <source>This job was undone already.</source>
        <translation>Cette tâche a déjà été défaite.</translation>
    </message>
    <message>
        <source>A job that undoes this one was begun and has not ended. Resume that one, or cancel it: %1</source>
        <translation>Une tâche qui défait celle-ci a été commencée et n’est pas terminée. Reprenez-la ou annulez-la : %1</translation>
    </message>
    <message>
        <source>Some rows are in doubt. Resume the job first, so that it is known what was done.</source>
        <translation>Certaines lignes sont incertaines. Reprenez d’abord la tâche pour savoir ce qui a été fait.</translation>
    </message>
    <message>
        <source>This job changed nothing, so there is nothing to undo.</source>
        <translation>Cette tâche n’a rien modifié : il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>Some of these leads were on the roster before, and the server did not say who: undoing would remove them too.</source>
        <translation>Certains de ces prospects étaient déjà sur la liste de prospects, et le serveur n’a pas indiqué lesquels : défaire la tâche les retirerait aussi.</translation>
    </message>
    <message>
        <source>Some of these people were on the list before, and the server did not say who: undoing would unblock them too.</source>
        <translation>Certaines de ces personnes étaient déjà sur la liste, et le serveur n’a pas indiqué lesquelles : défaire la tâche les débloquerait aussi.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>it is not in the journal</source>
        <translation>elle n’est pas dans le journal</translation>
    </message>
    <message>
        <source>a part of a job's source is damaged</source>
        <translation>une partie de la source d’une tâche est endommagée</translation>
    </message>
    <message>
        <source>The disk is full: the journal of jobs %1 could not be written, so nothing more was sent. Free some space on that disk, then try again.</source>
        <translation>Le disque est plein : le journal des tâches %1 n’a pas pu être écrit, donc rien de plus n’a été envoyé. Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 may not be written to, and nothing is sent without being written down first. Allow writing to the file and its folder, then try again.</source>
        <translation>L’écriture dans le journal des tâches %1 n’est pas permise, et rien n’est envoyé sans avoir d’abord été consigné. Autorisez l’écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be opened, and nothing is sent without being written down first. Check that its folder is there and can be written to, then try again.</source>
        <translation>Le journal des tâches %1 ne peut pas être ouvert, et rien n’est envoyé sans avoir d’abord été consigné. Vérifiez que son dossier existe et est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 is damaged (%2), and nothing is sent without being written down first. Move the file elsewhere to begin a new one; the history in it is no longer shown then.</source>
        <translation>Le journal des tâches %1 est endommagé (%2), et rien n’est envoyé sans avoir d’abord été consigné. Déplacez le fichier pour en commencer un nouveau ; l’historique qu’il contient ne sera alors plus affiché.</translation>
    </message>
    <message>
        <source>%1 is no journal of jobs (%2), and nothing is sent without being written down first. Move that file elsewhere, then try again.</source>
        <translation>%1 n’est pas un journal des tâches (%2), et rien n’est envoyé sans avoir d’abord été consigné. Déplacez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used: %2. Start that version, or use another profile.</source>
        <translation>Le journal des tâches %1 est inutilisable : %2. Lancez cette version ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Another Muster is busy with the journal of jobs %1, and nothing is sent without being written down first. Try again in a moment.</source>
        <translation>Une autre instance de Muster utilise le journal des tâches %1, et rien n’est envoyé sans avoir d’abord été consigné. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk failed while the journal of jobs %1 was read or written (%2), so nothing more was sent. Check the disk and the space on it, then try again.</source>
        <translation>Le disque a échoué pendant la lecture ou l’écriture du journal des tâches %1 (%2), donc rien de plus n’a été envoyé. Vérifiez le disque et l’espace disponible, puis réessayez.</translation>
    </message>
    <message>
        <source>This job is no longer in the history: it was deleted.</source>
        <translation>Cette tâche n’est plus dans l’historique : elle a été supprimée.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used (%2), and nothing is sent without being written down first. Try again; should it stay so, report it.</source>
        <translation>Le journal des tâches %1 est inutilisable (%2), et rien n’est envoyé sans avoir d’abord été consigné. Réessayez ; si cela persiste, signalez-le.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is more than fits into memory.</source>
        <translation>La réponse ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>une valeur booléenne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>La réponse est une page web, pas du JSON.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>JSON non valable à l’octet %1 : %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1 values instead of one.</source>
        <translation>JSON non valable : %1 valeurs au lieu d’une.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of an object.</source>
        <translation>La réponse est %1 au lieu d’un objet.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a list.</source>
        <translation>La réponse est %1 au lieu d’une liste.</translation>
    </message>
    <message>
        <source>The answer is an object without a list in it.</source>
        <translation>La réponse est un objet qui ne contient pas de liste.</translation>
    </message>
    <message>
        <source>The campaign has no id.</source>
        <translation>La campagne n’a pas de id.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an id.</source>
        <translation>Aucune des %1 lignes n’a de id.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an email.</source>
        <translation>Aucune des %1 lignes n’a de email.</translation>
    </message>
    <message>
        <source>None of the %1 rows has a publicIdentifier.</source>
        <translation>Aucune des %1 lignes n’a de publicIdentifier.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain is locked and was not unlocked. Unlock it and try again, or type the key.</source>
        <translation>Le trousseau est verrouillé et n’a pas été déverrouillé. Déverrouillez-le et réessayez, ou saisissez la clé.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it there and try again, or type the key.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le dans le trousseau et réessayez, ou saisissez la clé.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose another place for keys.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur. Choisissez un autre emplacement pour les clés.</translation>
    </message>
    <message>
        <source>The keychain failed. Look whether it runs, or choose another place for keys.</source>
        <translation>Le trousseau a échoué. Vérifiez qu’il fonctionne ou choisissez un autre emplacement pour les clés.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for its password, and try again.</source>
        <translation>Le trousseau n’a pas répondu. Vérifiez s’il demande son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of the file with the keys. Try again.</source>
        <translation>Ce n’est pas la phrase secrète du fichier de clés. Réessayez.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, is damaged. Bring it back from a backup, or delete it and give the keys once more.</source>
        <translation>Le fichier de clés %1 est endommagé. Restaurez-le depuis une sauvegarde, ou supprimez-le et saisissez de nouveau les clés.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, was written by a later Muster. Update Muster.</source>
        <translation>Le fichier de clés %1 a été écrit par une version plus récente de Muster. Mettez Muster à jour.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the pass phrase. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas pour vérifier la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Il n’y a pas encore de fichier de clés. Choisissez-lui d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be read.</source>
        <translation>Le fichier de clés %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be written.</source>
        <translation>Le fichier de clés %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Another Muster is writing the file with the keys. Try again.</source>
        <translation>Un autre Muster est en train d’écrire le fichier de clés. Réessayez.</translation>
    </message>
    <message>
        <source>There is a file with keys already. Give its pass phrase.</source>
        <translation>Il y a déjà un fichier de clés. Saisissez sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>this campaign tells people apart by it, so it cannot be empty</source>
        <translation>cette campagne s’en sert pour distinguer les personnes, il ne peut donc pas être vide</translation>
    </message>
</context>
<context>
    <name>LeadSearch</name>
    <message>
        <source>This person is not on %1 any more</source>
        <comment>a roster</comment>
        <translation>Cette personne n’est plus sur %1</translation>
    </message>
    <message>
        <source>The roster was read anew just now.</source>
        <translation>La liste de prospects vient d’être relue.</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>connection sent</source>
        <translation>invitation envoyée</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>en relation</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>message envoyé</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebond</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désinscrit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>LeadTimeline</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Message %1 sent</source>
        <translation>Message %1 envoyé</translation>
    </message>
    <message>
        <source>Message %1 opened</source>
        <translation>Message %1 ouvert</translation>
    </message>
    <message>
        <source>Message %1: link clicked</source>
        <translation>Message %1 : lien cliqué</translation>
    </message>
    <message>
        <source>Message %1 bounced</source>
        <translation>Message %1 : rebond</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebond</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
</context>
<context>
    <name>ListComparing</name>
    <message>
        <source>The list is more than fits into memory.</source>
        <translation>La liste ne tient pas en mémoire.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>There is no format “%1”. There are: table, csv, json, xlsx.</source>
        <translation>Il n’y a pas de format « %1 ». Les formats sont : table, csv, json, xlsx.</translation>
    </message>
    <message>
        <source>What “.%1” holds is not known. Name a .csv, .json or .xlsx file, or say --format table, csv, json or xlsx.</source>
        <translation>Le contenu d’un « .%1 » est inconnu. Indiquez un fichier .csv, .json ou .xlsx, ou précisez --format table, csv, json ou xlsx.</translation>
    </message>
    <message>
        <source>A workbook cannot be printed. Add --output FILE.</source>
        <translation>Un classeur ne peut pas être affiché. Ajoutez --output FILE.</translation>
    </message>
    <message>
        <source>--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.</source>
        <translation>--json et --format %1 demandent tous deux la sortie standard. Retirez l’un des deux ou ajoutez --output FILE.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Blocked in workspace</source>
        <translation>Bloqué dans l’espace</translation>
    </message>
    <message>
        <source>Blocked in this campaign</source>
        <translation>Bloqué dans la campagne</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Non bloqué</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
</context>
<context>
    <name>Muster::ActionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>sélection : %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>Muster::BackAndForward</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Muster::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Ouvrir le profil ↗</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Copy record ID</source>
        <translation>Copier l’ID de fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqué le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Select an address or a domain to see when and why it was blocked.</source>
        <translation>Sélectionnez une adresse ou un domaine pour voir quand et pourquoi il a été bloqué.</translation>
    </message>
    <message>
        <source>Select a person to see when and why they were blocked.</source>
        <translation>Sélectionnez une personne pour voir quand et pourquoi elle a été bloquée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation><numerusform>%Ln entrée sélectionnée</numerusform><numerusform>%Ln entrées sélectionnées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation><numerusform>%Ln personne sélectionnée</numerusform><numerusform>%Ln personnes sélectionnées</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Listes de prospects</translation>
    </message>
    <message>
        <source>The rosters have not been read yet.</source>
        <translation>Les listes de prospects n’ont pas encore été lues.</translation>
    </message>
    <message>
        <source>Rosters: %1</source>
        <translation>Listes de prospects : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln roster(s) read</source>
        <translation><numerusform>%1 liste de prospects lue sur %Ln</numerusform><numerusform>%1 listes de prospects lues sur %Ln</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A connection and a lead's status there: "Puffle: pending".</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadsModel</name>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Identifiant public</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqué le</translation>
    </message>
    <message>
        <source>On rosters</source>
        <translation>Présent sur</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de fiche</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistActions</name>
    <message>
        <source>There is no blocklist to verify against</source>
        <translation>Aucune liste de blocage pour vérifier</translation>
    </message>
    <message>
        <source>%1 has none. Add a WaLead or SendKit connection, or enter its key.</source>
        <translation>%1 n’en a pas. Ajoutez une connexion WaLead ou SendKit, ou saisissez sa clé.</translation>
    </message>
    <message>
        <source>Verify against which blocklist?</source>
        <translation>Vérifier par rapport à quelle liste de blocage ?</translation>
    </message>
    <message>
        <source>%1 has none of its own.</source>
        <translation>%1 n’en a pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Shows why people are on this list, and how many came in each month.</source>
        <translation>Montre pourquoi des personnes sont sur cette liste, et combien y sont entrées chaque mois.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Copies both charts as a table, for a spreadsheet.</source>
        <translation>Copie les deux graphiques sous forme de tableau, pour un tableur.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres motifs</translation>
    </message>
    <message>
        <source>%1 a month from %2 to %3</source>
        <translation>%1 par mois de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation><numerusform>%Ln sans date</numerusform><numerusform>%Ln sans date</numerusform></translation>
    </message>
    <message>
        <source>Nobody in any month.</source>
        <translation>Personne, tous mois confondus.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistPage</name>
    <message>
        <source>A campaign block can only be lifted in WaLead itself.</source>
        <translation>Un blocage de campagne ne peut être levé que dans WaLead.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Coller des adresses…</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Coller des personnes…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Unblock…</source>
        <translation>Débloquer…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquer des adresses…</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquer des personnes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistService</name>
    <message>
        <source>This connection's campaigns have no blocklists.</source>
        <translation>Les campagnes de cette connexion n’ont pas de liste de blocage.</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Blocked addresses and domains</source>
        <translation>Adresses et domaines bloqués</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignDialog</name>
    <message>
        <source>Add campaign</source>
        <translation>Ajouter une campagne</translation>
    </message>
    <message>
        <source>WaLead has no list of campaigns. Paste a campaign's ID, or its address from the dashboard; Muster remembers it under your label.</source>
        <translation>WaLead n’a pas de liste des campagnes. Collez l’ID d’une campagne ou son adresse dans le tableau de bord ; Muster la retient sous votre libellé.</translation>
    </message>
    <message>
        <source>The campaign's own name</source>
        <translation>Le nom de la campagne</translation>
    </message>
    <message>
        <source>Campaign &amp;ID or URL</source>
        <translation>&amp;ID ou URL de la campagne</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Rename campaign</source>
        <translation>Renommer la campagne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>That holds no campaign ID.</source>
        <translation>Aucun ID de campagne trouvé.</translation>
    </message>
    <message>
        <source>Copy the ID or the address of the campaign's page in WaLead.</source>
        <translation>Copiez l’ID ou l’adresse de la page de la campagne dans WaLead.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”.</source>
        <translation>%1 ne connaît pas de campagne « %2 ».</translation>
    </message>
    <message>
        <source>Check the ID; it must belong to this connection's workspace.</source>
        <translation>Vérifiez l’ID ; il doit appartenir à l’espace de travail de cette connexion.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignPlaces</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Could not be read anew</source>
        <translation>N’a pas pu être relu</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Liste d’opposition</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Liste de blocage de l’espace</translation>
    </message>
</context>
<context>
    <name>Muster::ChangeProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedAddCommand</name>
    <message>
        <source>A campaign's blocklist takes no reasons; they are left out.</source>
        <translation>La liste de blocage d’une campagne n’accepte pas de motifs ; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>Nobody is left to block; nothing was sent.</source>
        <translation>Il ne reste personne à bloquer ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedCheckCommand</name>
    <message>
        <source>The answer for each row is in %1.</source>
        <translation>La réponse pour chaque ligne se trouve dans %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedListCommand</name>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Identifiant public</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqué le</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de fiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or domain(s) blocked in %1</source>
        <translation><numerusform>%Ln adresse ou domaine bloqué dans %1</numerusform><numerusform>%Ln adresses ou domaines bloqués dans %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) blocked in %1</source>
        <translation><numerusform>%Ln personne bloquée dans %1</numerusform><numerusform>%Ln personnes bloquées dans %1</numerusform></translation>
    </message>
    <message>
        <source> match “%1”.</source>
        <translation> (recherche : « %1 »).</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln address(es) or domain(s) to %1.</source>
        <translation><numerusform>%Ln adresse ou domaine écrit dans %1.</numerusform><numerusform>%Ln adresses ou domaines écrits dans %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person(s) to %1.</source>
        <translation><numerusform>%Ln personne écrite dans %1.</numerusform><numerusform>%Ln personnes écrites dans %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedRemoveCommand</name>
    <message>
        <source>Not blocked</source>
        <translation>Non bloqué</translation>
    </message>
    <message>
        <source>Nobody is left to unblock; nothing was sent.</source>
        <translation>Il ne reste personne à débloquer ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlocklistCommand</name>
    <message>
        <source>%1 has no blocklist of people, so “%2” has none. Its people are on rosters: muster-cli roster --help.</source>
        <translation>%1 n’a pas de liste de blocage de personnes, donc « %2 » non plus. Ses personnes sont sur des listes de prospects : muster-cli roster --help.</translation>
    </message>
    <message>
        <source>SendKit has no blocklists of campaigns; its do-not-contact list counts for all of them. Leave --campaign out.</source>
        <translation>SendKit n’a pas de listes de blocage de campagne ; sa liste d’opposition vaut pour toutes. Retirez --campaign.</translation>
    </message>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>« %1 » ne contient pas d’ID de campagne. Indiquez l’ID ou l’adresse de la campagne dans le tableau de bord.</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Liste d’opposition</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Liste de blocage de l’espace</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Lecture de la liste de blocage : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list have no identifier and were left out.</source>
        <translation><numerusform>%Ln entrée de la liste n’a pas d’identifiant et a été laissée de côté.</numerusform><numerusform>%Ln entrées de la liste n’ont pas d’identifiant et ont été laissées de côté.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignCommand</name>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>« %1 » ne contient pas d’ID de campagne. Indiquez l’ID ou l’adresse de la campagne dans le tableau de bord.</translation>
    </message>
    <message>
        <source>%1 has no campaign with the ID or the name “%2”. muster-cli campaigns list shows them all.</source>
        <translation>%1 n’a pas de campagne avec l’ID ou le nom « %2 ». muster-cli campaigns list les affiche toutes.</translation>
    </message>
    <message>
        <source>More than one campaign of %1 is called “%2”. Give the ID of the one that is meant: %3.</source>
        <translation>Plusieurs campagnes de %1 s’appellent « %2 ». Indiquez l’ID de la bonne : %3.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsListCommand</name>
    <message>
        <source>Campaign ID</source>
        <translation>ID de campagne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) on %1.</source>
        <translation><numerusform>%Ln campagne sur %1.</numerusform><numerusform>%Ln campagnes sur %1.</numerusform></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) remembered for %1.</source>
        <translation><numerusform>%Ln campagne retenue pour %1.</numerusform><numerusform>%Ln campagnes retenues pour %1.</numerusform></translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns; these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead ne permet pas de lister les campagnes ; voici celles ajoutées dans Muster par leur ID ou leur URL.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::Command</name>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Interrompu ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Cela modifierait %1, et il n’y a pas de terminal pour demander. Rien n’a été modifié ; ajoutez --yes pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Set MUSTER_API_KEY.</source>
        <translation>Il n’y a pas de clé API pour %1. Définissez MUSTER_API_KEY.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”. Check its ID.</source>
        <translation>%1 ne connaît pas de campagne « %2 ». Vérifiez son ID.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for. Check the connection's address: %2</source>
        <translation>%1 ne connaît pas l’élément demandé. Vérifiez l’adresse de la connexion : %2</translation>
    </message>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Clé API de %1 (non affichée) : </translation>
    </message>
    <message>
        <source>Pass phrase of the file with the keys (not shown): </source>
        <translation>Phrase secrète du fichier de clés (non affichée) : </translation>
    </message>
    <message>
        <source>The keys are in an encrypted file. Set MUSTER_PASSPHRASE to its pass phrase, or MUSTER_API_KEY to the key.</source>
        <translation>Les clés sont dans un fichier chiffré. Définissez MUSTER_PASSPHRASE avec sa phrase secrète, ou MUSTER_API_KEY avec la clé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsAddCommand</name>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Clé API de %1 (non affichée) : </translation>
    </message>
    <message>
        <source>connections add needs --provider. There are: %1.</source>
        <translation>connections add exige --provider. Possibilités : %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are: %2.</source>
        <translation>Il n’y a pas de fournisseur « %1 ». Possibilités : %2.</translation>
    </message>
    <message>
        <source>connections add needs --base-url: what stands before /v1 (Puffle: /api) in the server's addresses.</source>
        <translation>connections add exige --base-url : ce qui précède /v1 (Puffle : /api) dans les adresses du serveur.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not added.</source>
        <translation>Simulation : « %1 » n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Il n’y a pas de clé API. Définissez MUSTER_API_KEY ou donnez la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Added “%1” (%2).</source>
        <translation>« %1 » ajoutée (%2).</translation>
    </message>
    <message>
        <source>The key is not kept; set MUSTER_API_KEY for commands on this connection.</source>
        <translation>La clé n’est pas conservée ; définissez MUSTER_API_KEY pour les commandes sur cette connexion.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>La clé est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>The key is kept in the encrypted file of this profile.</source>
        <translation>La clé est conservée dans le fichier chiffré de ce profil.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>served by Muster itself</source>
        <translation>servie par Muster lui-même</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsRemoveCommand</name>
    <message>
        <source>This would remove “%1”, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Cela supprimerait « %1 », et il n’y a pas de terminal pour demander. Rien n’a été modifié ; ajoutez --yes pour continuer.</translation>
    </message>
    <message>
        <source>Remove “%1” and what is remembered of it?</source>
        <translation>Supprimer « %1 » et ce qui en est retenu ?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is part of Muster and cannot be removed.</source>
        <translation>%1 fait partie de Muster et ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so “%1” was not removed.</source>
        <translation>Le fichier de réglages ne peut pas être écrit, donc « %1 » n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not removed.</source>
        <translation>Simulation : « %1 » n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Removed “%1”. Nothing changed on its server.</source>
        <translation>« %1 » supprimée. Rien n’a changé sur son serveur.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsTestCommand</name>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Il n’y a pas de clé API. Définissez MUSTER_API_KEY ou donnez la clé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <translation>%1 répond et accepte la clé.</translation>
    </message>
    <message numerus="yes">
        <source>It answered in %Ln millisecond(s).</source>
        <translation><numerusform>Réponse en %Ln milliseconde.</numerusform><numerusform>Réponse en %Ln millisecondes.</numerusform></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ForegroundJob</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Le sort de chaque ligne se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobCommand</name>
    <message numerus="yes">
        <source>“%1” is too short to name a job; give at least %Ln character(s) of its ID.</source>
        <translation><numerusform>« %1 » est trop court pour désigner une tâche ; donnez au moins %Ln caractère de son ID.</numerusform><numerusform>« %1 » est trop court pour désigner une tâche ; donnez au moins %Ln caractères de son ID.</numerusform></translation>
    </message>
    <message>
        <source>There is no job “%1”. muster-cli jobs list shows them all.</source>
        <translation>Il n’y a pas de tâche « %1 ». muster-cli jobs list les affiche toutes.</translation>
    </message>
    <message>
        <source>More than one job begins with “%1”:</source>
        <translation>Plusieurs tâches commencent par « %1 » :</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... et %Ln de plus.</numerusform><numerusform>  ... et %Ln de plus.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is not enough to name one job; give more of its ID.</source>
        <translation>« %1 » ne suffit pas à désigner une seule tâche ; donnez une plus grande partie de son ID.</translation>
    </message>
    <message>
        <source>The connection “%1” of this job is no longer in this profile. Add it again, with the same name and address, to work with it.</source>
        <translation>La connexion « %1 » de cette tâche n’est plus dans ce profil. Ajoutez-la de nouveau, avec le même nom et la même adresse, pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsCancelCommand</name>
    <message>
        <source>The program that works on this job was asked to cancel it and has not ended yet.</source>
        <translation>Le programme qui exécute cette tâche a été prié de l’annuler et n’a pas encore terminé.</translation>
    </message>
    <message>
        <source>This job has ended already. What it did can be taken back: muster-cli jobs undo %1</source>
        <translation>Cette tâche est déjà terminée. Ce qu’elle a fait peut être défait : muster-cli jobs undo %1</translation>
    </message>
    <message>
        <source>Dry run: the job was not cancelled.</source>
        <translation>Simulation : la tâche n’a pas été annulée.</translation>
    </message>
    <message>
        <source>The program that works on this job was asked to cancel it and will, but has not ended yet: it waits for answers of %1, or looks up in its list who was reached.</source>
        <translation>Le programme qui exécute cette tâche a été prié de l’annuler et le fera, mais n’a pas encore terminé : il attend des réponses de %1 ou recherche dans sa liste qui a été atteint.</translation>
    </message>
    <message>
        <source>The job was done before it could be cancelled.</source>
        <translation>La tâche était terminée avant de pouvoir être annulée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had been sent.</source>
        <translation><numerusform>%Ln ligne avait été envoyée.</numerusform><numerusform>%Ln lignes avaient été envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.</source>
        <translation><numerusform>Jusqu’à %Ln autre ligne a pu être traitée : sa réponse s’est perdue et elle reste incertaine.</numerusform><numerusform>Jusqu’à %Ln autres lignes ont pu être traitées : leur réponse s’est perdue et elles restent incertaines.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not sent.</source>
        <translation><numerusform>%Ln ligne n’a pas été envoyée.</numerusform><numerusform>%Ln lignes n’ont pas été envoyées.</numerusform></translation>
    </message>
    <message>
        <source>What was done can be taken back: muster-cli jobs undo %1</source>
        <translation>Ce qui a été fait peut être défait : muster-cli jobs undo %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsListCommand</name>
    <message>
        <source>There is no connection “%1”, and no job of one that was called so.</source>
        <translation>Il n’y a pas de connexion « %1 », ni de tâche d’une connexion de ce nom.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, non contrôlée</translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Il n’y a encore aucune tâche.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsReportCommand</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Le sort de chaque ligne se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsResumeCommand</name>
    <message>
        <source>This job has ended; there is nothing to go on with.</source>
        <translation>Cette tâche est terminée ; il n’y a rien à poursuivre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in doubt are looked up first; who is missing is sent as well.</source>
        <translation><numerusform>%Ln personne incertaine est d’abord recherchée ; si elle manque, elle est aussi envoyée.</numerusform><numerusform>%Ln personnes incertaines sont d’abord recherchées ; celles qui manquent sont aussi envoyées.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsShowCommand</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Worked on for</source>
        <translation>Durée de travail</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Missing when read back</source>
        <translation>Absents à la relecture</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Défaite par</translation>
    </message>
    <message>
        <source>Being undone by</source>
        <translation>Défaite en cours par</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsUndoCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) will be unblocked:</source>
        <translation><numerusform>%Ln personne sera débloquée :</numerusform><numerusform>%Ln personnes seront débloquées :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be added to the roster again:</source>
        <translation><numerusform>%Ln prospect sera de nouveau ajouté à la liste de prospects :</numerusform><numerusform>%Ln prospects seront de nouveau ajoutés à la liste de prospects :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will get their old text back:</source>
        <translation><numerusform>%Ln prospect retrouvera son ancien texte :</numerusform><numerusform>%Ln prospects retrouveront leur ancien texte :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be removed from the roster:</source>
        <translation><numerusform>%Ln prospect sera retiré de la liste de prospects :</numerusform><numerusform>%Ln prospects seront retirés de la liste de prospects :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be paused again:</source>
        <translation><numerusform>%Ln prospect sera remis en pause :</numerusform><numerusform>%Ln prospects seront remis en pause :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be resumed again:</source>
        <translation><numerusform>%Ln prospect sera repris :</numerusform><numerusform>%Ln prospects seront repris :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be blocked again, with their old reasons:</source>
        <translation><numerusform>%Ln personne sera de nouveau bloquée, avec son ancien motif :</numerusform><numerusform>%Ln personnes seront de nouveau bloquées, avec leurs anciens motifs :</numerusform></translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1 : %2 %3 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undoing “%1” of %2.</source>
        <translation>La tâche « %1 » (%2) va être défaite.</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... et %Ln de plus.</numerusform><numerusform>  ... et %Ln de plus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay as they are: that job did not change them.</source>
        <translation><numerusform>%Ln personne reste telle quelle : cette tâche ne l’a pas modifiée.</numerusform><numerusform>%Ln personnes restent telles quelles : cette tâche ne les a pas modifiées.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::OfflineCheckCommand</name>
    <message>
        <source>Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email.</source>
        <translation>Indiquez pour quoi contrôler les lignes : --for blocklist, --for linkedin ou --for email.</translation>
    </message>
    <message>
        <source>Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.</source>
        <translation>Les lignes ne peuvent pas être contrôlées pour « %1 ». --for accepte : blocklist, linkedin, email.</translation>
    </message>
    <message>
        <source>The verdict for each row is in %1.</source>
        <translation>Le verdict de chaque ligne se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterAddCommand</name>
    <message>
        <source>%1 does not say whether it is a LinkedIn or an e-mail campaign, so nobody can be told apart. Nothing was sent.</source>
        <translation>%1 n’indique pas s’il s’agit d’une campagne LinkedIn ou e-mail, donc personne ne peut être identifié. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Kept as custom fields: %1.</source>
        <translation>Conservées comme champs personnalisés : %1.</translation>
    </message>
    <message>
        <source>Not taken (%1 has no such field): %2.</source>
        <translation>Non reprises (%1 n’a pas de champ correspondant) : %2.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lecture de la liste de prospects : %1</translation>
    </message>
    <message>
        <source>Blocked people are included: the blocklists were not looked at.</source>
        <translation>Les personnes bloquées sont incluses : les listes de blocage n’ont pas été consultées.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s).</source>
        <translation><numerusform>Comparé à %Ln liste de blocage.</numerusform><numerusform>Comparé à %Ln listes de blocage.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be read just now; what was read of it before still counts.</source>
        <translation>%1 n’a pas pu être lue à l’instant ; ce qui en a été lu auparavant compte toujours.</translation>
    </message>
    <message>
        <source>Nobody is left to add; nothing was sent.</source>
        <translation>Il ne reste personne à ajouter ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterCommand</name>
    <message>
        <source>%1 has no rosters, so “%2” has none. Name a connection that has, with --connection: %3.</source>
        <translation>%1 n’a pas de listes de prospects, donc « %2 » non plus. Indiquez avec --connection une connexion qui en a : %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1 : %2 %3 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lecture de la liste de prospects : %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterEditCommand</name>
    <message>
        <source>%1: it was empty and becomes “%2”.</source>
        <translation>%1 : était vide et devient « %2 ».</translation>
    </message>
    <message>
        <source>%1: “%2” is taken out; the field will be empty.</source>
        <translation>%1 : « %2 » est supprimé ; le champ sera vide.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”.</source>
        <translation>%1 : « %2 » devient « %3 ».</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>« %1 » n’est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” that can be changed. There are: %3.</source>
        <translation>%1 n’a pas de champ modifiable « %2 ». Possibilités : %3.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 ne peut pas être « %2 » : %3.</translation>
    </message>
    <message>
        <source>There is no lead with the ID “%1” on the roster of %2.</source>
        <translation>Il n’y a pas de prospect avec l’ID « %1 » sur la liste de prospects de %2.</translation>
    </message>
    <message>
        <source>The lead has these values already; nothing was sent.</source>
        <translation>Le prospect a déjà ces valeurs ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterListCommand</name>
    <message>
        <source>%1 has no status “%2”. There are: %3.</source>
        <translation>%1 n’a pas de statut « %2 ». Possibilités : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of the roster have no ID and were left out.</source>
        <translation><numerusform>%Ln prospect de la liste n’a pas d’ID et a été laissé de côté.</numerusform><numerusform>%Ln prospects de la liste n’ont pas d’ID et ont été laissés de côté.</numerusform></translation>
    </message>
    <message>
        <source>The roster was being changed while it was read.</source>
        <translation>La liste de prospects a été modifiée pendant sa lecture.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>ID de prospect</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) on the roster of %1.</source>
        <translation><numerusform>%Ln prospect sur la liste de %1.</numerusform><numerusform>%Ln prospects sur la liste de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 with this status.</source>
        <translation><numerusform>%Ln prospect de %1 avec ce statut.</numerusform><numerusform>%Ln prospects de %1 avec ce statut.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln lead(s) to %1.</source>
        <translation><numerusform>%Ln prospect écrit dans %1.</numerusform><numerusform>%Ln prospects écrits dans %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterRemoveCommand</name>
    <message>
        <source>Not on the roster</source>
        <translation>Absent de la liste de prospects</translation>
    </message>
    <message>
        <source>Nobody is left to remove; nothing was sent.</source>
        <translation>Il ne reste personne à retirer ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterWipeCommand</name>
    <message>
        <source>This would empty the roster of %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Cela viderait la liste de prospects de %1, et il n’y a pas de terminal pour demander. Rien n’a été modifié ; ajoutez --yes pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln lead(s), all there are, from %1.</source>
        <translation><numerusform>Ceci retire %Ln prospect, le seul présent, de %1.</numerusform><numerusform>Ceci retire les %Ln prospects présents de %1.</numerusform></translation>
    </message>
    <message>
        <source>This removes every lead from %1.</source>
        <translation>Ceci retire tous les prospects de %1.</translation>
    </message>
    <message>
        <source>A backup is written first. Type the campaign's name, “%1”, to go ahead:</source>
        <translation>Une sauvegarde est d’abord écrite. Saisissez le nom de la campagne, « %1 », pour continuer :</translation>
    </message>
    <message>
        <source>That is not the campaign's name. Nothing was changed.</source>
        <translation>Ce n’est pas le nom de la campagne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lecture de la liste de prospects : %1</translation>
    </message>
    <message>
        <source>There is no backup, so nothing was removed. %1</source>
        <translation>Il n’y a pas de sauvegarde, donc rien n’a été retiré. %1</translation>
    </message>
    <message>
        <source>A backup of the roster is in %1.</source>
        <translation>Une sauvegarde de la liste de prospects se trouve dans %1.</translation>
    </message>
    <message>
        <source>muster-cli jobs undo %1 adds everyone again; so does roster add --include-blocked with the backup (without that option blocked people are left out).</source>
        <translation>muster-cli jobs undo %1 ajoute de nouveau tout le monde ; roster add --include-blocked avec la sauvegarde aussi (sans cette option, les personnes bloquées sont laissées de côté).</translation>
    </message>
    <message>
        <source>A backup would be written first.</source>
        <translation>Une sauvegarde serait d’abord écrite.</translation>
    </message>
    <message>
        <source>Nobody is on the roster; nothing was sent.</source>
        <translation>La liste de prospects est vide ; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::Closing</name>
    <message>
        <source>Close without waiting?</source>
        <translation>Fermer sans attendre ?</translation>
    </message>
    <message>
        <source>Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived.</source>
        <translation>Des requêtes sont encore en cours. À la reprise de la tâche, Muster lit la liste pour voir lesquelles sont arrivées.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>A file is still being written. It will be as it was before.</source>
        <translation>Un fichier est en cours d’écriture. Il restera tel qu’il était.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are being paused or cancelled</source>
        <translation><numerusform>%Ln tâche est en cours de mise en pause ou d’annulation</numerusform><numerusform>%Ln tâches sont en cours de mise en pause ou d’annulation</numerusform></translation>
    </message>
    <message>
        <source>Answers to requests that are under way are still awaited. Without them some people stay in doubt.</source>
        <translation>Des réponses à des requêtes en cours sont encore attendues. Sans elles, certaines personnes restent incertaines.</translation>
    </message>
    <message>
        <source>Close when they are here</source>
        <translation>Fermer à leur arrivée</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are still running</source>
        <translation><numerusform>%Ln tâche est encore en cours</numerusform><numerusform>%Ln tâches sont encore en cours</numerusform></translation>
    </message>
    <message>
        <source>Finishing in the background hides the window; Muster ends when all is done. A paused job can be resumed at the next start. What a cancelled job has done stays.</source>
        <translation>Terminer en arrière-plan masque la fenêtre ; Muster se ferme quand tout est fait. Une tâche en pause peut être reprise au prochain démarrage. Ce qu’une tâche annulée a fait reste.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminer en arrière-plan</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Mettre en pause et fermer</translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Annuler les tâches et fermer</translation>
    </message>
</context>
<context>
    <name>Muster::ColumnsStep</name>
    <message>
        <source>A campaign's blocklist takes no reasons: WaLead does not keep them there.</source>
        <translation>La liste de blocage d’une campagne n’accepte pas de motifs : WaLead ne les y conserve pas.</translation>
    </message>
    <message>
        <source>SendKit takes no LinkedIn profiles: they are only compared with the blocklists.</source>
        <translation>SendKit n’accepte pas de profils LinkedIn : ils sont seulement comparés aux listes de blocage.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Guess the columns anew</source>
        <translation>Redeviner les colonnes</translation>
    </message>
    <message>
        <source>Leaves the remembered choice aside and looks at the headers and cells again.</source>
        <translation>Ignore le choix retenu et examine de nouveau les en-têtes et les cellules.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>champ personnalisé</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionActions</name>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Supprimer la connexion « %1 » ?</translation>
    </message>
    <message>
        <source>Muster forgets its address, its key and the campaigns you added. Nothing changes in %1.</source>
        <translation>Muster oublie son adresse, sa clé et les campagnes que vous avez ajoutées. Rien ne change dans %1.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove “%1” from the sidebar?</source>
        <translation>Supprimer « %1 » de la barre latérale ?</translation>
    </message>
    <message>
        <source>Muster forgets the campaign; you can add it again by its ID. Nothing changes in WaLead.</source>
        <translation>Muster oublie la campagne ; vous pouvez l’ajouter de nouveau par son ID. Rien ne change dans WaLead.</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Supprimer de la barre latérale</translation>
    </message>
    <message>
        <source>Export connections and mappings</source>
        <translation>Exporter connexions et correspondances</translation>
    </message>
    <message>
        <source>Muster team file (*.json)</source>
        <translation>Fichier d’équipe Muster (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views. A colleague imports the file in the dialog of connections.</source>
        <translation>Les connexions sans leurs clés, les colonnes retenues et les vues enregistrées. Un collègue importe le fichier dans la fenêtre des connexions.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importer connexions et correspondances</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>%1 is far too large to be a team file.</source>
        <translation>%1 est beaucoup trop volumineux pour un fichier d’équipe.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionForm</name>
    <message>
        <source>This is not a complete address yet.</source>
        <translation>Cette adresse n’est pas encore complète.</translation>
    </message>
    <message>
        <source>Use https://: the key is sent there. Plain http is for this computer only.</source>
        <translation>Utilisez https:// : la clé y est envoyée. http simple n’est admis que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Only the base address: no user name, no query, no fragment.</source>
        <translation>Seulement l’adresse de base : ni nom d’utilisateur, ni paramètres, ni fragment.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <comment>the key</comment>
        <translation>conservée dans le trousseau</translation>
    </message>
    <message>
        <source>kept in the encrypted file</source>
        <comment>the key</comment>
        <translation>conservée dans le fichier chiffré</translation>
    </message>
    <message>
        <source>known until Muster is closed</source>
        <comment>the key</comment>
        <translation>connue jusqu’à la fermeture de Muster</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Mémoriser cette clé</translation>
    </message>
    <message>
        <source>This is &amp;production: real people are reached</source>
        <translation>&amp;Production : s’adresse à de vraies personnes</translation>
    </message>
    <message>
        <source>The bar along the top of the window then stands out in the connection's colour.</source>
        <translation>La barre en haut de la fenêtre prend alors la couleur de la connexion.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ID de l’&amp;espace</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>The vendor stays as it was made. Add another connection for another vendor.</source>
        <translation>Le fournisseur ne peut plus changer. Ajoutez une autre connexion pour un autre fournisseur.</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>Utilisée sous la forme %1</translation>
    </message>
    <message>
        <source>Puffle's keys begin with pk_live_.</source>
        <translation>Les clés de Puffle commencent par pk_live_.</translation>
    </message>
    <message>
        <source>A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the workspace's ID too.</source>
        <translation>La clé d’un espace de travail commence par sk_ ; celle d’un compte, par sk_user_, et exige aussi l’ID de l’espace de travail.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard</source>
        <translation>Générez-en une dans le tableau de bord de %1</translation>
    </message>
    <message>
        <source>Type another key to replace it.</source>
        <translation>Saisissez une autre clé pour la remplacer.</translation>
    </message>
    <message>
        <source>A key that begins with sk_user_ needs the workspace's ID.</source>
        <translation>Une clé qui commence par sk_user_ exige l’ID de l’espace de travail.</translation>
    </message>
    <message>
        <source>A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.</source>
        <translation>Une clé qui commence par sk_ appartient déjà à un espace de travail : laissez l’ID de l’espace de travail vide.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>L’adresse est inutilisable.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Générez-en une dans le tableau de bord de %1 et collez-la ici.</translation>
    </message>
    <message>
        <source>Key and workspace do not fit together.</source>
        <translation>La clé et l’espace de travail ne vont pas ensemble.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionKeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>“%1” needs its key.</source>
        <comment>a connection</comment>
        <translation>« %1 » a besoin de sa clé.</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Mémoriser cette clé</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>Muster does not keep keys now: it asks again the next time it runs.</source>
        <translation>Muster ne conserve pas les clés actuellement : il la redemandera au prochain lancement.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Générez-en une dans le tableau de bord de %1 et collez-la ici.</translation>
    </message>
    <message>
        <source>The key works, but could not be kept.</source>
        <translation>La clé fonctionne, mais n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Continuer sans la conserver</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionListModel</name>
    <message>
        <source>%1 · not added yet</source>
        <comment>a vendor</comment>
        <translation>%1 · pas encore ajoutée</translation>
    </message>
    <message>
        <source>%1 · has its key</source>
        <comment>a vendor</comment>
        <translation>%1 · clé présente</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <comment>a vendor</comment>
        <translation>%1 · sans clé</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionService</name>
    <message>
        <source>The settings file cannot be written, so the connection was not added.</source>
        <translation>Le fichier de réglages ne peut pas être écrit, donc la connexion n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>There is a connection called %1 already.</source>
        <translation>Il existe déjà une connexion nommée %1.</translation>
    </message>
    <message>
        <source>The address is not a complete URL, such as https://app-api.walead.ai/api.</source>
        <translation>L’adresse n’est pas une URL complète, comme https://app-api.walead.ai/api.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the key is sent there. Plain http is for this computer only.</source>
        <translation>L’adresse doit commencer par https://, car la clé y est envoyée. Le simple http est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>The address must be the plain base URL, without a user name, a query or a fragment.</source>
        <translation>L’adresse doit être la simple URL de base, sans nom d’utilisateur, requête ni fragment.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>La clé API manque.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Cette connexion n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such connection any more, or it is part of Muster and stays as it is.</source>
        <translation>Cette connexion n’existe plus, ou elle fait partie de Muster et reste telle quelle.</translation>
    </message>
    <message>
        <source>A connection stays with its vendor. Add another connection for %1.</source>
        <translation>Une connexion garde son fournisseur. Ajoutez une autre connexion pour %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>Le fichier de réglages ne peut pas être écrit, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionTrial</name>
    <message>
        <source>Trying the connection out</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a vendor</comment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Réponse en %1 ms.</translation>
    </message>
    <message>
        <source>%1 Workspace: %2.</source>
        <comment>how long it took; a name</comment>
        <translation>%1 Espace de travail : %2.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionsDialog</name>
    <message>
        <source>Keys are kept in this computer's keychain.</source>
        <translation>Les clés sont conservées dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file.</source>
        <translation>Les clés sont conservées dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Keys are not kept: Muster asks for them each time it runs.</source>
        <translation>Les clés ne sont pas conservées : Muster les demande à chaque lancement.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Discard &amp;edits</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Add &amp;it anyway</source>
        <translation>Ajouter &amp;quand même</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Emplacement des clés</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Pa&amp;rtager</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views, as a file for your team</source>
        <translation>Les connexions sans leurs clés, les colonnes retenues et les vues enregistrées, dans un fichier pour votre équipe</translation>
    </message>
    <message>
        <source>&amp;Export connections and mappings…</source>
        <translation>&amp;Exporter connexions et correspondances…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The key could not be kept.</source>
        <translation>La clé n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Practice belongs to Muster.</source>
        <translation>Practice fait partie de Muster.</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person, and nothing can be changed. Add a connection for your own account.</source>
        <translation>Rien de ce qui se passe ici n’atteint une vraie personne, et rien ne peut être modifié. Ajoutez une connexion pour votre propre compte.</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Enregistrer et &amp;tester</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Discard the new connection?</source>
        <translation>Abandonner la nouvelle connexion ?</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Votre saisie ne sera pas conservée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>The connection could not be duplicated.</source>
        <translation>La connexion n’a pas pu être dupliquée.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>La connexion n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>Type it, and try again.</source>
        <translation>Saisissez-la et réessayez.</translation>
    </message>
    <message>
        <source>A key stays with its address and workspace. Type the one for these.</source>
        <translation>Une clé reste liée à son adresse et à son espace. Saisissez celle qui convient.</translation>
    </message>
</context>
<context>
    <name>Muster::CustomColumns</name>
    <message>
        <source>Keep as custom fields</source>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All of the columns</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the columns</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Every column that holds something is used.</source>
        <translation>Toutes les colonnes non vides sont utilisées.</translation>
    </message>
</context>
<context>
    <name>Muster::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Période…</translation>
    </message>
</context>
<context>
    <name>Muster::DateRangePopup</name>
    <message>
        <source>Custom range</source>
        <translation>Période personnalisée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a date field.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsSplitter</name>
    <message>
        <source>Details panel</source>
        <translation>Volet de détails</translation>
    </message>
</context>
<context>
    <name>Muster::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you with Muster. No keys, names or data of people are in it. Read it before you send it; it is always in English.</source>
        <translation>Pour qui vous aide avec Muster. Il ne contient ni clés, ni noms, ni données de personnes. Lisez-le avant de l’envoyer ; il est toujours en anglais.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir les &amp;journaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Il n’y a pas encore de journal.</translation>
    </message>
</context>
<context>
    <name>Muster::DropOverlay</name>
    <message>
        <source>Drop “%1” to</source>
        <translation>Déposer « %1 » pour</translation>
    </message>
    <message>
        <source>Drop the text for</source>
        <translation>Déposer le texte pour</translation>
    </message>
</context>
<context>
    <name>Muster::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln person(s)</source>
        <translation><numerusform>Exporter %Ln personne</numerusform><numerusform>Exporter %Ln personnes</numerusform></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets and other tools</source>
        <translation>&amp;CSV, pour tableurs et autres outils</translation>
    </message>
    <message>
        <source>&amp;Excel workbook</source>
        <translation>Classeur &amp;Excel</translation>
    </message>
    <message>
        <source>&amp;JSON, with the API's own field names</source>
        <translation>&amp;JSON, avec les noms de champs de l’API</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Délimiteur</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark, so that Excel reads it as UTF-8</source>
        <translation>Commencer par un &amp;marqueur d’ordre des octets, pour qu’Excel lise le fichier en UTF-8</translation>
    </message>
    <message>
        <source>Make cells &amp;safe that a spreadsheet would run as a formula</source>
        <translation>&amp;Neutraliser les cellules qu’un tableur exécuterait comme formule</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Muster::ExportRun</name>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Mémoire insuffisante pour écrire %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 is as it was before.</source>
        <translation>L’exportation a été annulée ; %1 est resté tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln person(s) to %1</source>
        <translation><numerusform>%Ln personne exportée vers %1</numerusform><numerusform>%Ln personnes exportées vers %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Muster::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Muster::FindBar</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Cellule &amp;entière</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter in the text to be found</source>
        <translation>Saisissez le texte à rechercher</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln cellule</numerusform><numerusform>%Ln cellules</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::FinderFeed</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>Muster::FunnelPanel</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Shows the replies of each week.</source>
        <translation>Affiche les réponses de chaque semaine.</translation>
    </message>
    <message>
        <source>Replies of each week</source>
        <translation>Réponses par semaine</translation>
    </message>
    <message>
        <source>No replies yet.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies); the server does not say when.</source>
        <translation><numerusform>%Ln réponse ; le serveur n’indique pas quand.</numerusform><numerusform>%Ln réponses ; le serveur n’indique pas quand.</numerusform></translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <translation>semaine du %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation><numerusform>%Ln réponse</numerusform><numerusform>%Ln réponses</numerusform></translation>
    </message>
    <message>
        <source>%1 in the week of %2</source>
        <translation>%1 dans la semaine du %2</translation>
    </message>
</context>
<context>
    <name>Muster::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation><numerusform>%Ln occurrence trouvée</numerusform><numerusform>%Ln occurrences trouvées</numerusform></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>Muster::Help</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Touches de cette page</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Touches générales</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryFilterRow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Toute connexion</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Interrupted, paused or stopped: they can be resumed.</source>
        <translation>Interrompues, en pause ou arrêtées : elles peuvent être reprises.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryPage</name>
    <message>
        <source>Job history</source>
        <translation>Historique des tâches</translation>
    </message>
    <message>
        <source>Delete older than…</source>
        <translation>Supprimer les anciennes…</translation>
    </message>
    <message numerus="yes">
        <source>Delete jobs older than %Ln day(s)…</source>
        <translation><numerusform>Supprimer les tâches de plus de %Ln jour…</numerusform><numerusform>Supprimer les tâches de plus de %Ln jours…</numerusform></translation>
    </message>
    <message>
        <source>what every job did, kept until you delete it</source>
        <translation>ce que chaque tâche a fait, conservé jusqu’à ce que vous le supprimiez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation><numerusform>%Ln tâche</numerusform><numerusform>%Ln tâches</numerusform></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>kept until you delete them</source>
        <translation>conservées jusqu’à leur suppression</translation>
    </message>
    <message>
        <source>The history could not be read again.</source>
        <translation>L’historique n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>L’historique ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>There are no jobs yet. Each one is kept here: whom it changed, when, and what became of each row.</source>
        <translation>Il n’y a encore aucune tâche. Chacune est conservée ici : qui elle a modifié, quand, et le sort de chaque ligne.</translation>
    </message>
    <message>
        <source>Jobs can be undone, resumed and repeated from here.</source>
        <translation>D’ici, les tâches peuvent être défaites, reprises et répétées.</translation>
    </message>
    <message>
        <source>No job matches the filters.</source>
        <translation>Aucune tâche ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stand(s) in the history.</source>
        <translation><numerusform>%Ln tâche figure dans l’historique.</numerusform><numerusform>%Ln tâches figurent dans l’historique.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corriger les rejets…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select one job.</source>
        <translation>Sélectionnez une seule tâche.</translation>
    </message>
    <message>
        <source>Only a job that has ended can be deleted. Cancel or discard it first.</source>
        <translation>Seule une tâche terminée peut être supprimée. Annulez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Le résultat n’a pas été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln ligne enregistrée dans %1</numerusform><numerusform>%Ln lignes enregistrées dans %1</numerusform></translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Abandonner cette tâche ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.</source>
        <translation><numerusform>%Ln ligne non envoyée ne le sera plus. Ce qui a été fait reste fait.</numerusform><numerusform>%Ln lignes non envoyées ne le seront plus. Ce qui a été fait reste fait.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The job was not discarded</source>
        <translation>La tâche n’a pas été abandonnée</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s) from the history?</source>
        <translation><numerusform>Supprimer %Ln tâche de l’historique ?</numerusform><numerusform>Supprimer %Ln tâches de l’historique ?</numerusform></translation>
    </message>
    <message>
        <source>Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Seules les données propres à Muster disparaissent : le sort de chaque ligne et le moyen de la défaire. Les listes chez les fournisseurs restent telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s)</source>
        <translation><numerusform>Supprimer %Ln tâche</numerusform><numerusform>Supprimer %Ln tâches</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>Il n’y a rien à supprimer</translation>
    </message>
    <message numerus="yes">
        <source>No job that has ended is older than %Ln day(s).</source>
        <translation><numerusform>Aucune tâche terminée n’a plus de %Ln jour.</numerusform><numerusform>Aucune tâche terminée n’a plus de %Ln jours.</numerusform></translation>
    </message>
    <message>
        <source>They were begun before %1. Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Elles ont été commencées avant le %1. Seules les données propres à Muster disparaissent : le sort de chaque ligne et le moyen de la défaire. Les listes chez les fournisseurs restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>Muster::HttpAttempt</name>
    <message>
        <source>No answer for %1 seconds.</source>
        <translation>Pas de réponse pendant %1 secondes.</translation>
    </message>
    <message>
        <source>No connection after %1 seconds.</source>
        <translation>Pas de connexion au bout de %1 secondes.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La réponse dépasse %1 Mio.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpClient</name>
    <message>
        <source>It is not running.</source>
        <translation>Le serveur n’est pas démarré.</translation>
    </message>
    <message>
        <source>There is no address for that.</source>
        <translation>Il n’y a pas d’adresse pour cela.</translation>
    </message>
    <message>
        <source>The address is not https, so the key was not sent.</source>
        <translation>L’adresse n’est pas en https, donc la clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The address is not this connection's, so the key was not sent.</source>
        <translation>L’adresse n’est pas celle de cette connexion, donc la clé n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>Aucune clé n’est connue.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>La clé contient des caractères qu’aucune clé ne comporte.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpExchange</name>
    <message>
        <source>The server redirected a change to %1; changes are not redirected.</source>
        <translation>Le serveur a redirigé une modification vers %1 ; les modifications ne sont pas redirigées.</translation>
    </message>
    <message>
        <source>The server redirected to %1, which is another place; the key stays here.</source>
        <translation>Le serveur a redirigé vers %1, qui est un autre endroit ; la clé reste ici.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Le serveur a redirigé plus de %1 fois.</translation>
    </message>
</context>
<context>
    <name>Muster::ImportDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Paste a list or choose a file first.</source>
        <translation>Collez d’abord une liste ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln cell(s).</source>
        <translation><numerusform>Vous avez modifié %Ln cellule.</numerusform><numerusform>Vous avez modifié %Ln cellules.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You discarded %Ln row(s).</source>
        <translation><numerusform>Vous avez écarté %Ln ligne.</numerusform><numerusform>Vous avez écarté %Ln lignes.</numerusform></translation>
    </message>
    <message>
        <source>This will be lost.</source>
        <translation>Cela sera perdu.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications ?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Arrêter l’enregistrement ?</translation>
    </message>
    <message>
        <source>The result is still being saved. If you stop now, the file stays as it was.</source>
        <translation>Le résultat est en cours d’enregistrement. Si vous arrêtez maintenant, le fichier reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation><numerusform>Contrôle de %Ln ligne…</numerusform><numerusform>Contrôle de %Ln lignes…</numerusform></translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Continuer sans comparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your change(s) no longer fit(s) and was/were left out.</source>
        <translation><numerusform>%Ln de vos modifications ne convient plus et a été laissée de côté.</numerusform><numerusform>%Ln de vos modifications ne conviennent plus et ont été laissées de côté.</numerusform></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>No row is ready.</source>
        <translation>Aucune ligne n’est prête.</translation>
    </message>
    <message>
        <source>Rows are being worked on. Wait for the end, or stop it.</source>
        <translation>Des lignes sont en cours de traitement. Attendez la fin ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Tick first that mail is meant to begin at once.</source>
        <translation>Cochez d’abord que les e-mails doivent partir aussitôt.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Discard this list?</source>
        <translation>Abandonner cette liste ?</translation>
    </message>
    <message>
        <source>What you typed or pasted here is not kept.</source>
        <translation>Ce que vous avez saisi ou collé ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Muster::ImportOpener</name>
    <message>
        <source>Nothing can be added to %1 now</source>
        <translation>Rien ne peut être ajouté à %1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 does not say whether this campaign goes by LinkedIn or by e-mail. Refresh, and try again.</source>
        <translation>%1 n’indique pas si cette campagne passe par LinkedIn ou par e-mail. Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be read</source>
        <translation>Les lignes rejetées ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The connection “%1” is gone</source>
        <translation>La connexion « %1 » n’existe plus</translation>
    </message>
    <message>
        <source>Add it again, or save the rejected rows as a file.</source>
        <translation>Ajoutez-la de nouveau ou enregistrez les lignes rejetées dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard.</source>
        <translation>Rien n’a été repris du presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Muster::JobActions</name>
    <message>
        <source>Nothing can be changed just now</source>
        <translation>Rien ne peut être modifié pour l’instant</translation>
    </message>
    <message>
        <source>Muster writes only what it can keep a record of, and that cannot be kept: %1</source>
        <translation>Muster n’écrit que ce qu’il peut consigner, et cela n’est pas possible : %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The job cannot be shown</source>
        <translation>La tâche ne peut pas être affichée</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Voir ce qui a été envoyé</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Shows what it will do first; Ctrl+Z does the same for the last job</source>
        <translation>Montre d’abord ce qui va se passer ; Ctrl+Z fait de même pour la dernière tâche</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>“%1” needs its key to go on with this job.</source>
        <comment>a connection</comment>
        <translation>« %1 » a besoin de sa clé pour poursuivre cette tâche.</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <comment>a job</comment>
        <translation>Poursuivre « %1 » ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>The job cannot go on now</source>
        <translation>La tâche ne peut pas se poursuivre maintenant</translation>
    </message>
    <message>
        <source>What was done stays: %1. What is left will not be sent: %2.</source>
        <comment>counts of people</comment>
        <translation>Ce qui a été fait reste : %1. Ce qui reste à faire ne sera pas envoyé : %2.</translation>
    </message>
    <message>
        <source>In doubt, so perhaps done: %1.</source>
        <comment>a count of people</comment>
        <translation>Incertains, donc peut-être faits : %1.</translation>
    </message>
    <message>
        <source>The job stays in the history.</source>
        <translation>La tâche reste dans l’historique.</translation>
    </message>
    <message>
        <source>Discard the rest of “%1”?</source>
        <comment>a job</comment>
        <translation>Abandonner le reste de « %1 » ?</translation>
    </message>
    <message>
        <source>Discard the rest</source>
        <translation>Abandonner le reste</translation>
    </message>
    <message>
        <source>The job could not be discarded</source>
        <translation>La tâche n’a pas pu être abandonnée</translation>
    </message>
    <message>
        <source>This job cannot be undone</source>
        <translation>Cette tâche ne peut pas être défaite</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>Les tâches ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à défaire</translation>
    </message>
    <message>
        <source>No job has changed anything on %1, or all that did were undone.</source>
        <translation>Aucune tâche n’a rien modifié sur %1, ou toutes celles qui l’ont fait ont été défaites.</translation>
    </message>
    <message>
        <source>“%1” on %2 cannot be undone</source>
        <comment>a job and its connection</comment>
        <translation>La tâche « %1 » sur %2 ne peut pas être défaite</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln ligne enregistrée dans %1</numerusform><numerusform>%Ln lignes enregistrées dans %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Muster::JobBanner</name>
    <message>
        <source>See rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>Rien ne peut être modifié pour l’instant.</translation>
    </message>
    <message>
        <source>Muster cannot keep a record of it: %1 Lists can be read, checked and exported.</source>
        <translation>Muster ne peut rien consigner : %1 Les listes peuvent être lues, vérifiées et exportées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>In doubt: sent, or about to be, but no answer came. Muster reads the list to see who was done.</source>
        <translation>Incertain : envoyé, ou sur le point de l’être, mais aucune réponse n’est venue. Muster lit la liste pour savoir qui a été traité.</translation>
    </message>
    <message>
        <source>%1 was interrupted:</source>
        <comment>a job</comment>
        <translation>%1, tâche interrompue :</translation>
    </message>
    <message>
        <source>%1 is paused:</source>
        <comment>a job</comment>
        <translation>%1, tâche en pause :</translation>
    </message>
    <message>
        <source>%1 was stopped:</source>
        <comment>a job</comment>
        <translation>%1, tâche arrêtée :</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were interrupted:</source>
        <translation><numerusform>%Ln tâche a été interrompue :</numerusform><numerusform>%Ln tâches ont été interrompues :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) to be gone on with:</source>
        <translation><numerusform>%Ln tâche attend d’être poursuivie :</numerusform><numerusform>%Ln tâches attendent d’être poursuivies :</numerusform></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>Muster::JobDetails</name>
    <message>
        <source>Show that job</source>
        <translation>Afficher cette tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Durée de travail</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Données envoyées</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation><numerusform>%Ln tâche sélectionnée</numerusform><numerusform>%Ln tâches sélectionnées</numerusform></translation>
    </message>
    <message>
        <source>Select one job to see what became of it.</source>
        <translation>Sélectionnez une seule tâche pour voir le sort de chaque ligne.</translation>
    </message>
    <message>
        <source>This job undid “%1” of %2.</source>
        <translation>Cette tâche a défait « %1 » du %2.</translation>
    </message>
    <message>
        <source>This job undid another one, which is no longer in the history.</source>
        <translation>Cette tâche en a défait une autre, qui n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Défaite le %1.</translation>
    </message>
    <message>
        <source>This job can be undone.</source>
        <translation>Cette tâche peut être défaite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were so already; the server did not say who.</source>
        <translation><numerusform>%Ln d’entre eux était déjà ainsi ; le serveur n’a pas indiqué lequel.</numerusform><numerusform>%Ln d’entre eux étaient déjà ainsi ; le serveur n’a pas indiqué lesquels.</numerusform></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>The list is as it should be.</source>
        <translation>La liste est conforme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are not on the list as it/they should be.</source>
        <translation><numerusform>%Ln ligne n’est pas conforme sur la liste.</numerusform><numerusform>%Ln lignes ne sont pas conformes sur la liste.</numerusform></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 rows a second on average</source>
        <translation>%1 lignes par seconde en moyenne</translation>
    </message>
</context>
<context>
    <name>Muster::JobHistoryModel</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>A date and time of this year in a table. Keep it short.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Muster::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel at once</source>
        <translation>Annuler aussitôt</translation>
    </message>
    <message>
        <source>Who was done is not looked up; those whose answer is missing stay in doubt.</source>
        <translation>Le sort des personnes n’est pas recherché ; celles dont la réponse manque restent incertaines.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Développer</translation>
    </message>
</context>
<context>
    <name>Muster::JobNotices</name>
    <message>
        <source>%1 has ended</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>Tâche terminée : %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>Tâche arrêtée : %1</translation>
    </message>
</context>
<context>
    <name>Muster::JobRateChart</name>
    <message>
        <source>Rows per second over time</source>
        <translation>Lignes par seconde au fil du temps</translation>
    </message>
    <message>
        <source>after %1: %2 a second</source>
        <comment>a time; rows</comment>
        <translation>après %1 : %2 par seconde</translation>
    </message>
    <message>
        <source>%1 rows a second on average · %2 at the fastest</source>
        <translation>%1 lignes par seconde en moyenne · %2 au plus rapide</translation>
    </message>
</context>
<context>
    <name>Muster::JobResult</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corriger les rejets…</translation>
    </message>
    <message>
        <source>Save these…</source>
        <translation>Les enregistrer…</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Lignes de la tâche</translation>
    </message>
    <message>
        <source>Opens the rejected rows as a list to be corrected and imported again</source>
        <translation>Ouvre les lignes rejetées sous forme de liste, à corriger et à importer de nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>Searching… %1 found so far</source>
        <translation>Recherche… %1 trouvées jusqu’ici</translation>
    </message>
    <message>
        <source>A file holds all rows of the chosen states. Clear the search first.</source>
        <translation>Un fichier contient toutes les lignes des états choisis. Effacez d’abord la recherche.</translation>
    </message>
    <message>
        <source>Every column of the source with what became of each row, as a CSV file or an Excel workbook</source>
        <translation>Toutes les colonnes de la source avec le sort de chaque ligne, en fichier CSV ou en classeur Excel</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln ligne enregistrée dans %1</numerusform><numerusform>%Ln lignes enregistrées dans %1</numerusform></translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>Les lignes n’ont pas été enregistrées</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Réponse du serveur</translation>
    </message>
</context>
<context>
    <name>Muster::JobService</name>
    <message>
        <source>The connection %1 is no longer there. Add it again, with the same name and address, to work with it.</source>
        <translation>La connexion %1 n’existe plus. Ajoutez-la de nouveau, avec le même nom et la même adresse, pour l’utiliser.</translation>
    </message>
    <message>
        <source>Enter the key for %1 first.</source>
        <translation>Saisissez d’abord la clé pour %1.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Cette tâche est terminée.</translation>
    </message>
    <message>
        <source>This job is being worked on already, here or by another Muster.</source>
        <translation>Cette tâche est déjà en cours d’exécution, ici ou dans une autre instance de Muster.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Discarded before this person was sent.</source>
        <translation>Abandonné avant l’envoi de cette personne.</translation>
    </message>
    <message>
        <source>The history does not hold who these leads were, so nothing can be undone.</source>
        <translation>L’historique n’indique pas qui étaient ces prospects, donc rien ne peut être défait.</translation>
    </message>
    <message>
        <source>The history does not hold who these people were, so none of them can be blocked again.</source>
        <translation>L’historique n’indique pas qui étaient ces personnes, donc aucune ne peut être de nouveau bloquée.</translation>
    </message>
    <message>
        <source>Only jobs that have ended can be deleted. Resume or discard the others first.</source>
        <translation>Seules les tâches terminées peuvent être supprimées. Reprenez ou abandonnez d’abord les autres.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this job.</source>
        <translation>Mémoire insuffisante pour lire cette tâche.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Cette tâche n’existe pas.</translation>
    </message>
    <message>
        <source>%1 has no such call, so nothing was sent.</source>
        <translation>%1 ne propose pas cet appel, donc rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Muster::JobTray</name>
    <message>
        <source>No jobs running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 autres</translation>
    </message>
</context>
<context>
    <name>Muster::KeyPlaceDialog</name>
    <message>
        <source>In this computer's &amp;keychain</source>
        <translation>Dans le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>In an encrypted &amp;file, with a pass phrase</source>
        <translation>Dans un &amp;fichier chiffré, avec phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Nowhere: ask each time Muster runs</source>
        <translation>&amp;Nulle part : demander à chaque lancement</translation>
    </message>
    <message>
        <source>Opened with your login. Nothing to type.</source>
        <translation>S’ouvre avec votre session. Rien à saisir.</translation>
    </message>
    <message>
        <source>In Muster's own folder. You type the pass phrase once each time Muster runs.</source>
        <translation>Dans le dossier de Muster. Vous saisissez la phrase secrète une fois à chaque lancement.</translation>
    </message>
    <message>
        <source>Keys that are kept now are deleted.</source>
        <translation>Les clés conservées jusqu’ici sont supprimées.</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Emplacement des clés</translation>
    </message>
    <message>
        <source>Moving the keys</source>
        <translation>Déplacement des clés</translation>
    </message>
    <message>
        <source>Change the &amp;pass phrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>The keys were not moved.</source>
        <translation>Les clés n’ont pas été déplacées.</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyShelf</name>
    <message>
        <source>There is not enough free memory. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>Le fichier de clés est verrouillé. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Il n’y a pas encore de fichier de clés. Choisissez-lui d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyStore</name>
    <message>
        <source>No keychain runs here. Start one, such as GNOME Keyring, KWallet or KeePassXC, and open this again.</source>
        <translation>Aucun trousseau n’est actif ici. Lancez-en un, par exemple GNOME Keyring, KWallet ou KeePassXC, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Il n’y a pas encore de fichier de clés. Choisissez-lui d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>Le fichier de clés est verrouillé. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>Le fichier de paramètres ne peut pas être écrit ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keys could not be removed from where they were kept before. Look after that place and try again.</source>
        <translation>Certaines clés n’ont pas pu être supprimées de leur ancien emplacement. Vérifiez cet emplacement et réessayez.</translation>
    </message>
</context>
<context>
    <name>Muster::LeadListModel</name>
    <message>
        <source>Public identifier</source>
        <translation>Identifiant public</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqué le</translation>
    </message>
</context>
<context>
    <name>Muster::LeadTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were taken.</source>
        <translation>Seules les %1 premières des %2 lignes sélectionnées ont été reprises.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln ligne</numerusform><numerusform>%Ln lignes</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::LeadWritesModel</name>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>Muster::LeadsDialog</name>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Contrôler la liste de prospects ensuite</translation>
    </message>
    <message>
        <source>Leads that this changes</source>
        <translation>Prospects concernés</translation>
    </message>
    <message>
        <source>Add leads again</source>
        <translation>Ajouter de nouveau des prospects</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1 again?</source>
        <translation><numerusform>Ajouter de nouveau %Ln prospect à %1 ?</numerusform><numerusform>Ajouter de nouveau %Ln prospects à %1 ?</numerusform></translation>
    </message>
    <message>
        <source>They come back with the fields that they had, as new leads: what %1 noted of them does not come back.</source>
        <translation>Ils reviennent avec les champs qu’ils avaient, comme nouveaux prospects : ce que %1 avait noté à leur sujet ne revient pas.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Ajouter %Ln prospect</numerusform><numerusform>Ajouter %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1 back?</source>
        <translation><numerusform>Rétablir %Ln prospect de %1 ?</numerusform><numerusform>Rétablir %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message>
        <source>They get the texts back that they had. A field that somebody has changed since stays as it is.</source>
        <translation>Ils retrouvent les textes qu’ils avaient. Un champ que quelqu’un a modifié depuis reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) back</source>
        <translation><numerusform>Rétablir %Ln prospect</numerusform><numerusform>Rétablir %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Pause leads</source>
        <translation>Mettre en pause</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>Mettre en pause %Ln prospect de %1 ?</numerusform><numerusform>Mettre en pause %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message>
        <source>They receive no further mail of this campaign until they are resumed.</source>
        <translation>Ils ne reçoivent plus aucun e-mail de cette campagne jusqu’à leur reprise.</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s)</source>
        <translation><numerusform>Mettre en pause %Ln prospect</numerusform><numerusform>Mettre en pause %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Resume leads</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>Reprendre %Ln prospect de %1 ?</numerusform><numerusform>Reprendre %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message>
        <source>They go on in the sequence where they were paused.</source>
        <translation>Ils poursuivent la séquence là où ils ont été mis en pause.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s)</source>
        <translation><numerusform>Reprendre %Ln prospect</numerusform><numerusform>Reprendre %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Remove leads</source>
        <translation>Retirer des prospects</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>Retirer %Ln prospect de %1 ?</numerusform><numerusform>Retirer %Ln prospects de %1 ?</numerusform></translation>
    </message>
    <message>
        <source>They leave this roster only. Undo adds them again as new leads: what %1 noted of them is lost.</source>
        <translation>Ils ne quittent que cette liste de prospects. Défaire les ajoute de nouveau comme nouveaux prospects : ce que %1 avait noté à leur sujet est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Retirer %Ln prospect</numerusform><numerusform>Retirer %Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>Muster::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Muster::MainWindow</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Personne, campagne ou action</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Liste de blocage de l’espace</translation>
    </message>
    <message>
        <source>Read the campaigns anew</source>
        <translation>Relire les campagnes</translation>
    </message>
    <message>
        <source>Activity: job history</source>
        <translation>Activité : historique des tâches</translation>
    </message>
    <message>
        <source>Undo the last job…</source>
        <translation>Défaire la dernière tâche…</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Ajouter une campagne…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Remembered columns…</source>
        <translation>Colonnes retenues…</translation>
    </message>
    <message>
        <source>Requests at once…</source>
        <translation>Requêtes simultanées…</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>À propos de Muster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1 is still being written to</source>
        <translation>%1 est encore en cours d’écriture</translation>
    </message>
    <message>
        <source>Wait until the job has ended, or cancel it first.</source>
        <translation>Attendez la fin de la tâche ou annulez-la d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) on %1 has/have not ended</source>
        <translation><numerusform>%Ln tâche sur %1 n’est pas terminée</numerusform><numerusform>%Ln tâches sur %1 ne sont pas terminées</numerusform></translation>
    </message>
    <message>
        <source>Without the connection nobody could go on with them. Resume or discard them first: the history lists them.</source>
        <translation>Sans la connexion, personne ne pourrait les poursuivre. Reprenez-les ou abandonnez-les d’abord : l’historique les liste.</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Listes de blocage et listes de prospects des campagnes dans une seule fenêtre. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Practice could not start.</source>
        <translation>Practice n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>%1 Other connections work. To begin Practice anew, move its store away and start Muster again.</source>
        <translation>%1 Les autres connexions fonctionnent. Pour recommencer Practice à neuf, déplacez ses données et relancez Muster.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Cette campagne n’existe plus</translation>
    </message>
    <message>
        <source>%1 does not list it any longer.</source>
        <comment>a connection</comment>
        <translation>%1 ne la liste plus.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There are no campaigns yet.</source>
        <translation>Il n’y a encore aucune campagne.</translation>
    </message>
    <message>
        <source>A campaign that is made in %1 appears here once they are read anew.</source>
        <translation>Une campagne créée dans %1 apparaît ici après une nouvelle lecture.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the campaigns of %1…</source>
        <translation>Lecture des campagnes de %1…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Places, or back to the rows</source>
        <translation>Emplacements, ou retour aux lignes</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Supprimer cette connexion…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Export connections and mappings…</source>
        <translation>Exporter connexions et correspondances…</translation>
    </message>
    <message>
        <source>Import connections and mappings…</source>
        <translation>Importer connexions et correspondances…</translation>
    </message>
    <message>
        <source>Request log…</source>
        <translation>Journal des requêtes…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copier le diagnostic…</translation>
    </message>
    <message>
        <source>Starting Practice…</source>
        <translation>Démarrage de Practice…</translation>
    </message>
    <message>
        <source>It is being filled with an invented company's campaigns and lists. This happens once.</source>
        <translation>Il se remplit des campagnes et des listes d’une entreprise fictive. Cela n’a lieu qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipExport</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqué le</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>Mémoire insuffisante pour contrôler cette liste. Divisez-la en fichiers plus petits, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipView</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>People are in &amp;column</source>
        <translation>Les personnes sont dans la &amp;colonne</translation>
    </message>
    <message>
        <source>Column that holds the people</source>
        <translation>Colonne qui contient les personnes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>Le résultat n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>%1-verified.csv</source>
        <translation>%1-verifie.csv</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Muster::Palette</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Muster::PaletteModel</name>
    <message>
        <source>Search the roster for “%1”</source>
        <translation>Rechercher « %1 » dans la liste de prospects</translation>
    </message>
    <message>
        <source>Search the blocklist for “%1”</source>
        <translation>Rechercher « %1 » dans la liste de blocage</translation>
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
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>The keys of your connections are encrypted with it. Muster asks for it once each time it runs, and nobody can bring it back: without it, the keys must be typed again.</source>
        <translation>Elle sert à chiffrer les clés de vos connexions. Muster la demande une fois à chaque lancement, et personne ne peut la récupérer : sans elle, il faut ressaisir les clés.</translation>
    </message>
    <message>
        <source>The keys of your connections are in an encrypted file. Muster asks once each time it runs.</source>
        <translation>Les clés de vos connexions sont dans un fichier chiffré. Muster demande sa phrase secrète une fois à chaque lancement.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>Working on the pass phrase</source>
        <translation>Traitement de la phrase secrète</translation>
    </message>
    <message>
        <source>Use this pass phrase</source>
        <translation>Utiliser cette phrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Oubliée…</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>L’idéal est d’employer plusieurs mots.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>Delete the encrypted file?</source>
        <translation>Supprimer le fichier chiffré ?</translation>
    </message>
    <message>
        <source>All keys in it are gone for good. Muster then asks for each key when it is needed.</source>
        <translation>Toutes les clés qu’il contient seront perdues définitivement. Muster demandera ensuite chaque clé quand il en aura besoin.</translation>
    </message>
    <message>
        <source>Delete all keys</source>
        <translation>Supprimer les clés</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>Le fichier n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Check that the profile's folder can be written.</source>
        <translation>Vérifiez que le dossier du profil est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Muster::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Muster::PlatformNotice</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Muster::Purposes</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>You see what each row will do first</source>
        <translation>Vous voyez d’abord ce que fera chaque ligne</translation>
    </message>
    <message>
        <source>Block in the workspace</source>
        <translation>Bloquer dans l’espace de travail</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Ne jamais contacter</translation>
    </message>
    <message>
        <source>Goes on the do-not-contact list; you see what each row will do first</source>
        <translation>Va sur la liste d’opposition ; vous voyez d’abord ce que fera chaque ligne</translation>
    </message>
    <message>
        <source>Block in %1</source>
        <translation>Bloquer dans %1</translation>
    </message>
    <message>
        <source>In this campaign only</source>
        <translation>Dans cette campagne seulement</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>See who is blocked; nothing changes</source>
        <translation>Voir qui est bloqué ; rien ne change</translation>
    </message>
    <message>
        <source>You see what each row will do before anything is sent.</source>
        <translation>Vous voyez ce que fera chaque ligne avant tout envoi.</translation>
    </message>
    <message>
        <source>What is %1 for?</source>
        <comment>a file</comment>
        <translation>À quoi sert %1 ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Muster::ReadOptionsRow</name>
    <message>
        <source>Detect</source>
        <extracomment>The first choice of a list: Muster detects it, and this is what it found</extracomment>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Détecté : %1</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>Première ligne : en-&amp;tête</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Plus d’&amp;options</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>F&amp;euille</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Enco&amp;dage</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>&amp;Lines above the table</source>
        <translation>&amp;Lignes avant le tableau</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Other delimiter, a single character</source>
        <translation>Autre délimiteur, un seul caractère</translation>
    </message>
    <message>
        <source>Any single character but a quote</source>
        <translation>Tout caractère unique sauf un guillemet</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Déli&amp;miteur</translation>
    </message>
    <message>
        <source>Detect &amp;again</source>
        <translation>Détecter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <extracomment>Names of options follow</extracomment>
        <translation>Défini par vous : %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>délimiteur</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>lines above</source>
        <translation>lignes avant</translation>
    </message>
</context>
<context>
    <name>Muster::ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln ligne</numerusform><numerusform>%Ln lignes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation><numerusform>%Ln ligne par seconde</numerusform><numerusform>%Ln lignes par seconde</numerusform></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Muster::ReasonChips</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
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
        <translation>Colonnes retenues</translation>
    </message>
    <message>
        <source>A table with the same headers gets the same columns again, in whatever order they stand. Only headers are kept, never what stands below them.</source>
        <translation>Un tableau aux mêmes en-têtes retrouve les mêmes colonnes, quel que soit leur ordre. Seuls les en-têtes sont conservés, jamais ce qui se trouve en dessous.</translation>
    </message>
    <message>
        <source>No columns are remembered yet.</source>
        <translation>Aucune colonne n’est encore retenue.</translation>
    </message>
    <message>
        <source>When you choose the columns of a file, Muster remembers them for the next one like it.</source>
        <translation>Quand vous choisissez les colonnes d’un fichier, Muster les retient pour le prochain fichier semblable.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs perso.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenu le</translation>
    </message>
    <message>
        <source>Forget all columns?</source>
        <translation>Oublier toutes les colonnes ?</translation>
    </message>
    <message numerus="yes">
        <source>Muster will guess again for %Ln kind(s) of table.</source>
        <translation><numerusform>Muster devinera de nouveau pour %Ln type de tableau.</numerusform><numerusform>Muster devinera de nouveau pour %Ln types de tableau.</numerusform></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogDialog</name>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>&amp;Tout copier en texte</translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copier en curl</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>What Muster sent since it was started, at most the last %1 requests. They are kept in memory only, without keys and personal data.</source>
        <translation>Ce que Muster a envoyé depuis son lancement, au plus les %1 dernières requêtes. Elles ne sont gardées qu’en mémoire, sans clés ni données personnelles.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Shows only requests that failed or were refused</source>
        <translation>N’affiche que les requêtes qui ont échoué ou ont été refusées</translation>
    </message>
    <message>
        <source>Keeps the list as it is; requests are still sent and noted</source>
        <translation>Garde la liste telle quelle ; les requêtes continuent d’être envoyées et notées</translation>
    </message>
    <message>
        <source>Forgets all requests in this list</source>
        <translation>Oublie toutes les requêtes de cette liste</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Détails de la requête</translation>
    </message>
    <message>
        <source>All requests that are shown, one a line</source>
        <translation>Toutes les requêtes affichées, une par ligne</translation>
    </message>
    <message>
        <source>The selected requests as curl commands; the key and personal data are left out (%1)</source>
        <translation>Les requêtes sélectionnées, sous forme de commandes curl ; la clé et les données personnelles en sont exclues (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Requests appear here as they are sent.</source>
        <translation>Les requêtes s’affichent ici au fur et à mesure de leur envoi.</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>Aucune requête ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Choose all connections, or show more than errors.</source>
        <translation>Choisissez toutes les connexions, ou n’affichez pas que les erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln new request(s)</source>
        <translation><numerusform>En pause ; %Ln nouvelle requête</numerusform><numerusform>En pause ; %Ln nouvelles requêtes</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>Choose a request to see all of it.</source>
        <translation>Choisissez une requête pour la voir en entier.</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsAtOnceDialog</name>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>How many requests Muster sends to a connection before the first is answered. More is faster until the server asks to wait. All jobs of a connection share them.</source>
        <translation>Combien de requêtes Muster envoie à une connexion avant la réponse à la première. Un nombre plus élevé est plus rapide, jusqu’à ce que le serveur demande d’attendre. Toutes les tâches d’une connexion se les partagent.</translation>
    </message>
    <message>
        <source>&amp;Requests at once, 1 to %1</source>
        <translation>&amp;Requêtes simultanées, de 1 à %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Enregistrer le script…</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Requêtes exactes</translation>
    </message>
    <message>
        <source>Requests as curl commands</source>
        <translation>Requêtes sous forme de commandes curl</translation>
    </message>
    <message>
        <source>Copies the requests that are shown</source>
        <translation>Copie les requêtes affichées</translation>
    </message>
    <message>
        <source>All requests as a shell script of curl commands</source>
        <translation>Toutes les requêtes dans un script shell de commandes curl</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Enregistrement du script</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln request(s), in this order.</source>
        <translation><numerusform>%1 requête sur %Ln, dans cet ordre.</numerusform><numerusform>Les %1 premières requêtes sur %Ln, dans cet ordre.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), in this order.</source>
        <translation><numerusform>%Ln requête, dans cet ordre.</numerusform><numerusform>%Ln requêtes, dans cet ordre.</numerusform></translation>
    </message>
    <message>
        <source>This is what would be sent; nothing is sent from here. The key is left out.</source>
        <translation>Voici ce qui serait envoyé ; rien n’est envoyé d’ici. La clé est omise.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation><numerusform>En afficher %Ln de plus</numerusform><numerusform>En afficher %Ln de plus</numerusform></translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Enregistrer comme script</translation>
    </message>
    <message>
        <source>requests.sh</source>
        <translation>requetes.sh</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts shell (*.sh)</translation>
    </message>
    <message>
        <source>All requests are saved in %1.</source>
        <translation>Toutes les requêtes sont enregistrées dans %1.</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>Le script n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Arrêter l’enregistrement ?</translation>
    </message>
    <message>
        <source>The script is still being saved. If you stop now, there will be none.</source>
        <translation>Le script est en cours d’enregistrement. Si vous arrêtez maintenant, il n’y en aura pas.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Muster::ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>écartée à la main</translation>
    </message>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Mémoire insuffisante pour écrire %1.</translation>
    </message>
</context>
<context>
    <name>Muster::ResultSaving</name>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>Le résultat n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Coller dans les cellules</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Fill all rows below</source>
        <translation>Remplir jusqu’en bas</translation>
    </message>
    <message>
        <source>Discard rows</source>
        <translation>Écarter les lignes</translation>
    </message>
    <message>
        <source>Discard invalid rows</source>
        <translation>Écarter les lignes invalides</translation>
    </message>
    <message>
        <source>Bring discarded rows back</source>
        <translation>Rétablir les lignes écartées</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Go to the same person's row</source>
        <translation>Aller à la ligne de la même personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>"Undo: replace"; what follows names the change</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Every row has its own person: this column is not filled.</source>
        <translation>Chaque ligne a sa propre personne : cette colonne ne se remplit pas.</translation>
    </message>
    <message>
        <source>Fill %1 down the selected rows</source>
        <translation>Recopier %1 dans les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Fill %1 into all rows below</source>
        <translation>Recopier %1 dans toutes les lignes suivantes</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>This row is no duplicate.</source>
        <translation>Cette ligne n’est pas un doublon.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewModel</name>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>sans détail</translation>
    </message>
    <message>
        <source>no address or domain</source>
        <translation>sans adresse ni domaine</translation>
    </message>
    <message>
        <source>no public identifier</source>
        <translation>sans identifiant public</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sans motif</translation>
    </message>
    <message>
        <source>%1, the reason for rows without one</source>
        <translation>%1, le motif des lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Empty in the file</source>
        <translation>Vide dans le fichier</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a verdict and why: "Invalid: not a person's address"</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewNote</name>
    <message>
        <source>Discard them</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Afficher les requêtes exactes</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Contrôler la liste ensuite</translation>
    </message>
    <message>
        <source>Reads the blocklist when all is sent, and says who is missing from it.</source>
        <translation>Lit la liste de blocage quand tout est envoyé et indique qui y manque.</translation>
    </message>
    <message>
        <source>Reads the roster when all is sent, and says who is missing from it.</source>
        <translation>Lit la liste de prospects quand tout est envoyé et indique qui y manque.</translation>
    </message>
    <message>
        <source>%1 That is meant.</source>
        <extracomment>What happens at once stands before it</extracomment>
        <translation>%1 C’est voulu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid.</source>
        <translation><numerusform>%Ln invalide.</numerusform><numerusform>%Ln invalides.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid row(s) will not be sent.</source>
        <translation><numerusform>%Ln ligne invalide ne sera pas envoyée.</numerusform><numerusform>%Ln lignes invalides ne seront pas envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln discarded.</source>
        <translation><numerusform>%Ln écartée.</numerusform><numerusform>%Ln écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation><numerusform>%Ln ligne écartée.</numerusform><numerusform>%Ln lignes écartées.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Every row with its verdict, as a CSV file or an Excel workbook (%1)</source>
        <translation>Toutes les lignes avec leur verdict, en fichier CSV ou en classeur Excel (%1)</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list; Undo brings them back.</source>
        <translation>Retire toutes les lignes invalides de la liste ; Défaire les rétablit.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing would be sent.</source>
        <translation>Aucune ligne n’est prête, donc rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>Result saved</source>
        <translation>Résultat enregistré</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewStep</name>
    <message>
        <source>Copying rows…</source>
        <translation>Copie des lignes…</translation>
    </message>
    <message>
        <source>Next problem F8</source>
        <translation>Problème suivant F8</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Include blocked people (%L1)</source>
        <translation>Inclure les personnes bloquées (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>used for %Ln row(s)</source>
        <translation><numerusform>utilisé pour %Ln ligne</numerusform><numerusform>utilisé pour %Ln lignes</numerusform></translation>
    </message>
    <message>
        <source>every row that is ready has its own</source>
        <translation>chaque ligne prête a le sien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Modification des lignes…</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Aucune ligne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No rows are left.</source>
        <translation>Il ne reste aucune ligne.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Duplicates: keep the first</source>
        <translation>Doublons : garder le premier</translation>
    </message>
    <message>
        <source>Duplicates: keep the last</source>
        <translation>Doublons : garder le dernier</translation>
    </message>
    <message>
        <source>When a person is in the file several times</source>
        <translation>Quand une personne figure plusieurs fois dans le fichier</translation>
    </message>
    <message>
        <source>When a person is in the file several times, this row is the one that counts.</source>
        <translation>Quand une personne figure plusieurs fois dans le fichier, c’est cette ligne qui compte.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo, find and replace, fill, discard</source>
        <translation>Défaire, rechercher et remplacer, remplir, écarter</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Reason for rows without one</source>
        <translation>Motif des lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>A campaign's blocklist takes no reasons, so none are sent.</source>
        <translation>La liste de blocage d’une campagne n’accepte pas de motifs, donc aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>People on a blocklist of any connection are left out unless this is ticked.</source>
        <translation>Les personnes d’une liste de blocage de n’importe quelle connexion sont laissées de côté, sauf si cette case est cochée.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewTable</name>
    <message>
        <source>Rows and their verdicts</source>
        <translation>Lignes et leurs verdicts</translation>
    </message>
</context>
<context>
    <name>Muster::RosterActions</name>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>Rien ne peut être modifié pour l’instant.</translation>
    </message>
    <message>
        <source>The answer was lost: it may have been changed or not.</source>
        <translation>La réponse s’est perdue : la modification a pu être faite ou non.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>What you typed last in %1 was not changed</source>
        <translation>Votre dernière saisie dans %1 n’a pas été appliquée</translation>
    </message>
</context>
<context>
    <name>Muster::RosterBackup</name>
    <message>
        <source>The roster could not be read.</source>
        <translation>La liste de prospects n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The roster was being changed while it was read, so that the backup would not be the whole of it.</source>
        <translation>La liste de prospects a été modifiée pendant sa lecture, si bien que la sauvegarde serait incomplète.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.</source>
        <translation><numerusform>%Ln ligne de la liste de prospects n’a pas pu être lue, si bien que la sauvegarde serait incomplète.</numerusform><numerusform>%Ln lignes de la liste de prospects n’ont pas pu être lues, si bien que la sauvegarde serait incomplète.</numerusform></translation>
    </message>
    <message>
        <source>The server told of more leads than its list of them has, so that the backup would not be the whole roster.</source>
        <translation>Le serveur a annoncé plus de prospects que sa liste n’en contient, si bien que la sauvegarde serait incomplète.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept from other users of this computer.</source>
        <translation>Le dossier %1 ne peut pas être protégé des autres utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from other users of this computer.</source>
        <translation>%1 ne peut pas être protégé des autres utilisateurs de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterClearance</name>
    <message>
        <source>This roster cannot be changed now</source>
        <translation>Cette liste de prospects ne peut pas être modifiée pour l’instant</translation>
    </message>
    <message>
        <source>Its connection is gone. Add it again first.</source>
        <translation>Sa connexion n’existe plus. Ajoutez-la d’abord de nouveau.</translation>
    </message>
    <message>
        <source>Whether the campaign is still a draft could not be read.</source>
        <translation>Impossible de savoir si la campagne est encore un brouillon.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Ouvrir le profil ↗</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>On blocklists</source>
        <translation>Sur listes de blocage</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Aussi sur</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>SendKit changes the person in every campaign, not only in this one.</source>
        <translation>SendKit modifie la personne dans toutes les campagnes, pas seulement dans celle-ci.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Select a lead to see all that is known of it.</source>
        <translation>Sélectionnez un prospect pour voir tout ce qui est connu à son sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) selected</source>
        <translation><numerusform>%Ln prospect sélectionné</numerusform><numerusform>%Ln prospects sélectionnés</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 takes custom fields only when a lead is added.</source>
        <translation>%1 n’accepte les champs personnalisés qu’à l’ajout d’un prospect.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Étiquette IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Row ID</source>
        <translation>ID de ligne</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>tout le monde chez %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 of %2 rosters read so far</source>
        <translation>%1 listes de prospects lues sur %2</translation>
    </message>
</context>
<context>
    <name>Muster::RosterFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Muster::RosterModel</name>
    <message>
        <source>%1 cannot change this for a lead that is on a roster.</source>
        <translation>%1 ne peut pas modifier cela pour un prospect déjà sur une liste.</translation>
    </message>
    <message>
        <source>The lead is not on the roster any more.</source>
        <translation>Le prospect n’est plus sur la liste de prospects.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié : %1</translation>
    </message>
    <message>
        <source>Changed here; the server has not confirmed it yet.</source>
        <translation>Modifié ici ; le serveur ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>Stands on a blocklist.</source>
        <translation>Figure sur une liste de blocage.</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation>%1, pas encore confirmé</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, non modifié : %2</translation>
    </message>
    <message>
        <source>%1, stands on a blocklist</source>
        <translation>%1, figure sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>Muster::RosterPage</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié : %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Coller des prospects…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Remove who is blocked…</source>
        <translation>Retirer les bloqués…</translation>
    </message>
    <message>
        <source>Empty the roster…</source>
        <translation>Vider la liste de prospects…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select the leads first.</source>
        <translation>Sélectionnez d’abord les prospects.</translation>
    </message>
    <message>
        <source>The roster is empty.</source>
        <translation>La liste de prospects est vide.</translation>
    </message>
    <message>
        <source>None of the selected leads is pending or active, so there is nothing to pause.</source>
        <translation>Aucun des prospects sélectionnés n’est en attente ou actif, il n’y a donc rien à mettre en pause.</translation>
    </message>
    <message>
        <source>None of the selected leads is paused.</source>
        <translation>Aucun des prospects sélectionnés n’est en pause.</translation>
    </message>
    <message>
        <source>Select one lead first.</source>
        <translation>Sélectionnez d’abord un seul prospect.</translation>
    </message>
    <message>
        <source>Select a lead with a LinkedIn profile first.</source>
        <translation>Sélectionnez d’abord un prospect avec un profil LinkedIn.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>As the server sends them</source>
        <translation>Ordre du serveur</translation>
    </message>
</context>
<context>
    <name>Muster::RowStateChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
</context>
<context>
    <name>Muster::ScreeningRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>Mémoire insuffisante pour contrôler cette liste. Divisez-la en fichiers plus petits, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Muster::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Muster::SelectionBar</name>
    <message>
        <source>Unblock…</source>
        <translation>Débloquer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>sélection : %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>Muster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Lignes des tableaux</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Muster speaks it from the next start on.</source>
        <translation>Prise en compte au prochain lancement.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Re&amp;démarrer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>More is faster, until the server asks to wait.</source>
        <translation>Plus il y en a, plus c’est rapide, tant que le serveur ne demande pas d’attendre.</translation>
    </message>
    <message>
        <source>Re&amp;quests at once to a connection, 1 to %1</source>
        <translation>Re&amp;quêtes simultanées par connexion, de 1 à %1</translation>
    </message>
    <message>
        <source>Read the list &amp;back after each job, and say what was found there</source>
        <translation>&amp;Relire la liste après chaque tâche et dire ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Remembered &amp;columns…</source>
        <translation>&amp;Colonnes retenues…</translation>
    </message>
    <message>
        <source>How the columns of your files were matched</source>
        <translation>La correspondance des colonnes de vos fichiers</translation>
    </message>
    <message>
        <source>Keys and log</source>
        <translation>Clés et journal</translation>
    </message>
    <message>
        <source>Where &amp;keys are kept…</source>
        <translation>Emplacement des clé&amp;s…</translation>
    </message>
    <message>
        <source>The keys of your connections</source>
        <translation>Les clés de vos connexions</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every step, to find a fault</source>
        <translation>Chaque étape, pour trouver une panne</translation>
    </message>
    <message>
        <source>Neither holds a key, an address or a name. It counts from the next start on.</source>
        <translation>Aucun des deux ne contient de clé, d’adresse ou de nom. Prend effet au prochain lancement.</translation>
    </message>
</context>
<context>
    <name>Muster::Sidebar</name>
    <message>
        <source>Blocklists, campaigns and history</source>
        <translation>Listes de blocage, campagnes et historique</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Supprimer de la barre latérale</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
</context>
<context>
    <name>Muster::SidebarModel</name>
    <message>
        <source>Blocklists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Ajouter une campagne…</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2, its roster is frozen</source>
        <comment>a campaign and its status</comment>
        <translation>%1 : %2, sa liste de prospects est figée</translation>
    </message>
    <message>
        <source>%1: %2, it is sending</source>
        <comment>a campaign and its status</comment>
        <translation>%1 : %2, elle envoie des messages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a campaign and its status</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) for you</source>
        <translation><numerusform>%Ln tâche vous attend</numerusform><numerusform>%Ln tâches vous attendent</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::SourceStep</name>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</source>
        <translation>Listes (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Read without quotes</source>
        <translation>Lire sans guillemets</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>If its first row is a person, it has no header.</source>
        <translation>Si sa première ligne est une personne, il n’a pas d’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln row(s) that did not go through are taken from this result file.</source>
        <translation><numerusform>Seule la ligne (%Ln) qui n’est pas passée est reprise de ce fichier de résultat.</numerusform><numerusform>Seules les %Ln lignes qui ne sont pas passées sont reprises de ce fichier de résultat.</numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file: %1 of %Ln row(s) did not go through.</source>
        <translation><numerusform>Ceci est un fichier de résultat : %1 ligne sur %Ln n’est pas passée.</numerusform><numerusform>Ceci est un fichier de résultat : %1 lignes sur %Ln ne sont pas passées.</numerusform></translation>
    </message>
    <message>
        <source>Only the rejected</source>
        <translation>Seulement les rejetées</translation>
    </message>
    <message>
        <source>People, one per line, or a pasted table</source>
        <translation>Personnes, une par ligne, ou un tableau collé</translation>
    </message>
    <message>
        <source>Paste people here, one per line:

john-doe
https://www.linkedin.com/in/jane-smith

or columns copied from Excel, or a mail with profile links in it</source>
        <translation>Collez des personnes ici, une par ligne :

john-doe
https://www.linkedin.com/in/jane-smith

ou des colonnes copiées depuis Excel, ou un e-mail contenant des liens de profil</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>or drop a CSV, Excel or text file anywhere in this window</source>
        <translation>ou déposez un fichier CSV, Excel ou texte n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste text instead</source>
        <translation>Coller &amp;plutôt du texte</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
</context>
<context>
    <name>Muster::StatusChips</name>
    <message>
        <source>Blocked, still here</source>
        <translation>Bloqués, encore ici</translation>
    </message>
    <message>
        <source>Stand on a blocklist and are still on this roster.</source>
        <translation>Figurent sur une liste de blocage et sont encore sur cette liste de prospects.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
</context>
<context>
    <name>Muster::StepButton</name>
    <message>
        <source>current step</source>
        <translation>étape actuelle</translation>
    </message>
</context>
<context>
    <name>Muster::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
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
        <translation>Liste d’opposition de %1</translation>
    </message>
    <message>
        <source>Workspace blocklist of %1</source>
        <translation>Liste de blocage de l’espace de %1</translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation>Il n’y a pas de clé API pour cette connexion.</translation>
    </message>
</context>
<context>
    <name>Muster::TableLoading</name>
    <message>
        <source>This is more than fits into memory. Split it into smaller files and try again.</source>
        <translation>Cela ne tient pas en mémoire. Divisez-le en fichiers plus petits, puis réessayez.</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Colonnes d’un fichier</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Another has its name</source>
        <translation>Nom déjà pris</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importer connexions et correspondances</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <comment>a file</comment>
        <translation>Ce qu’apporte %1</translation>
    </message>
    <message>
        <source>Clear the mark of what you do not want. Keys are never in such a file: Muster asks for each when you first use its connection.</source>
        <translation>Décochez ce dont vous ne voulez pas. Un tel fichier ne contient jamais de clés : Muster demande chacune à la première utilisation de sa connexion.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation><numerusform>Importer %Ln élément</numerusform><numerusform>Importer %Ln éléments</numerusform></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added.</source>
        <translation><numerusform>%Ln élément a été ajouté.</numerusform><numerusform>%Ln éléments ont été ajoutés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added under a new name.</source>
        <translation><numerusform>%Ln élément a été ajouté sous un nouveau nom.</numerusform><numerusform>%Ln éléments ont été ajoutés sous un nouveau nom.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were replaced.</source>
        <translation><numerusform>%Ln élément a été remplacé.</numerusform><numerusform>%Ln éléments ont été remplacés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed as it was/they were.</source>
        <translation><numerusform>%Ln élément est resté tel quel.</numerusform><numerusform>%Ln éléments sont restés tels quels.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::TopBar</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Personne, campagne ou action</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Current connection</source>
        <translation>Connexion actuelle</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Supprimer « %1 »…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <comment>keys</comment>
        <translation>Menu (%1)</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
</context>
<context>
    <name>Muster::UnblockDialog</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)?</source>
        <translation><numerusform>Débloquer %Ln personne ?</numerusform><numerusform>Débloquer %Ln personnes ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) again?</source>
        <translation><numerusform>Bloquer de nouveau %Ln personne ?</numerusform><numerusform>Bloquer de nouveau %Ln personnes ?</numerusform></translation>
    </message>
    <message>
        <source>Every campaign of %1 may contact them again.</source>
        <translation>Toutes les campagnes de %1 pourront de nouveau les contacter.</translation>
    </message>
    <message>
        <source>No campaign of %1 will contact them; they get the reasons back that they had.</source>
        <translation>Aucune campagne de %1 ne les contactera ; elles retrouvent leurs anciens motifs.</translation>
    </message>
    <message>
        <source>People who will be unblocked</source>
        <translation>Personnes qui seront débloquées</translation>
    </message>
    <message>
        <source>People who will be blocked</source>
        <translation>Personnes qui seront bloquées</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)</source>
        <translation><numerusform>Débloquer %Ln personne</numerusform><numerusform>Débloquer %Ln personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquer %Ln personne</numerusform><numerusform>Bloquer %Ln personnes</numerusform></translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Contrôler la liste ensuite</translation>
    </message>
</context>
<context>
    <name>Muster::VerdictChips</name>
    <message>
        <source>Duplicate in file</source>
        <translation>Doublon dans le fichier</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Déjà bloqué</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
</context>
<context>
    <name>Muster::VerifyDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verifying reads %1's blocklists and changes nothing.</source>
        <translation>La vérification lit les listes de blocage de %1 et ne modifie rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The result is written.</source>
        <translation>Le résultat est écrit.</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Exporter le résultat…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the do-not-contact list… %Ln entry(s) so far</source>
        <translation><numerusform>Lecture de la liste d’opposition… %Ln entrée jusqu’ici</numerusform><numerusform>Lecture de la liste d’opposition… %Ln entrées jusqu’ici</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist… %Ln person(s) so far</source>
        <translation><numerusform>Lecture de la liste de blocage… %Ln personne jusqu’ici</numerusform><numerusform>Lecture de la liste de blocage… %Ln personnes jusqu’ici</numerusform></translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The blocklist could not be read.</source>
        <translation>La liste de blocage n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing can be verified until the blocklist has been read.</source>
        <translation>Rien ne peut être vérifié tant que la liste de blocage n’a pas été lue.</translation>
    </message>
</context>
<context>
    <name>Muster::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue « %1 » ?</translation>
    </message>
    <message>
        <source>Only this way of looking at the list goes; the list itself stays as it is.</source>
        <translation>Seule cette façon de voir la liste disparaît ; la liste elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Name of the view (a view of the same name is replaced):</source>
        <translation>Nom de la vue (une vue du même nom est remplacée) :</translation>
    </message>
</context>
<context>
    <name>Muster::WelcomePage</name>
    <message>
        <source>Welcome to Muster</source>
        <translation>Bienvenue dans Muster</translation>
    </message>
    <message>
        <source>Practice is a server inside Muster with made-up people. Nothing you do there leaves this computer.</source>
        <translation>Practice est un serveur intégré à Muster, avec des personnes fictives. Rien de ce que vous y faites ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Every row of a list is checked before anything is sent, and you see what each one will do.</source>
        <translation>Chaque ligne d’une liste est contrôlée avant tout envoi, et vous voyez ce que fera chacune.</translation>
    </message>
    <message>
        <source>Whom you must not contact is kept off every campaign, across WaLead, Puffle and SendKit.</source>
        <translation>Les personnes à ne pas contacter restent à l’écart de toutes les campagnes, sur WaLead, Puffle et SendKit.</translation>
    </message>
    <message>
        <source>Nothing is lost: jobs survive a crash or a dead network, and most of them can be undone.</source>
        <translation>Rien n’est perdu : les tâches survivent à un plantage ou à une panne de réseau, et la plupart peuvent être défaites.</translation>
    </message>
    <message>
        <source>Try it: check a sample list</source>
        <translation>Essayer : contrôler un exemple</translation>
    </message>
    <message>
        <source>Add your connection…</source>
        <translation>Ajouter votre connexion…</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Go to the lists</source>
        <translation>Aller aux listes</translation>
    </message>
    <message>
        <source>Shows what would become of each row. Nothing is blocked until you say so.</source>
        <translation>Montre ce que deviendrait chaque ligne. Rien n’est bloqué sans votre accord.</translation>
    </message>
    <message>
        <source>Does not show this page at the next start. You find it again in the Help menu.</source>
        <translation>N’affiche plus cette page au lancement. Vous la retrouvez dans le menu Aide.</translation>
    </message>
    <message>
        <source>Sample list of opt-outs</source>
        <translation>Exemple de liste de désinscriptions</translation>
    </message>
</context>
<context>
    <name>Muster::WindowActions</name>
    <message>
        <source>Switch to %1</source>
        <comment>a connection</comment>
        <translation>Passer à %1</translation>
    </message>
</context>
<context>
    <name>Muster::WipeDialog</name>
    <message>
        <source>Empty the roster</source>
        <translation>Vider la liste de prospects</translation>
    </message>
    <message>
        <source>Empty the roster of %1?</source>
        <translation>Vider la liste de prospects de %1 ?</translation>
    </message>
    <message>
        <source>Everybody leaves it, and what %1 noted of them there is lost. Undo adds them again as new leads.</source>
        <translation>Tout le monde la quitte, et ce que %1 y avait noté à leur sujet est perdu. Défaire les ajoute de nouveau comme nouveaux prospects.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Type the campaign's name to confirm: %1</source>
        <translation>&amp;Saisissez le nom de la campagne pour confirmer : %1</translation>
    </message>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Contrôler la liste de prospects ensuite</translation>
    </message>
    <message>
        <source>Nobody is on this roster.</source>
        <translation>Cette liste de prospects est vide.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln lead(s).</source>
        <translation><numerusform>%1 contient %Ln prospect.</numerusform><numerusform>%1 contient %Ln prospects.</numerusform></translation>
    </message>
    <message>
        <source>The roster had changed; there is a new backup.</source>
        <translation>La liste de prospects avait changé ; il y a une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>There is a backup.</source>
        <translation>Il y a une sauvegarde.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is no backup, so nothing can be removed.</source>
        <translation>Il n’y a pas de sauvegarde, donc rien ne peut être retiré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>Une sauvegarde est d’abord effectuée.</translation>
    </message>
    <message>
        <source>It can be imported again.</source>
        <translation>Elle peut être importée de nouveau.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Retirer %Ln prospect</numerusform><numerusform>Retirer %Ln prospects</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::WriteDialog</name>
    <message>
        <source>Muster reads the list once the job is done and tells whose entry is not as it should be.</source>
        <translation>Muster lit la liste une fois la tâche terminée et indique les entrées non conformes.</translation>
    </message>
    <message>
        <source>This takes back “%1” of %2.</source>
        <comment>a job and when it was begun</comment>
        <translation>Ceci défait « %1 » du %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay(s) as it was before: that job did not change them.</source>
        <translation><numerusform>%Ln autre reste tel quel : cette tâche ne l’a pas modifié.</numerusform><numerusform>%Ln autres restent tels quels : cette tâche ne les a pas modifiés.</numerusform></translation>
    </message>
    <message>
        <source>Yes, that is what I want</source>
        <translation>Oui, c’est ce que je veux</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Afficher les requêtes exactes</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>blocked: %1</source>
        <comment>a list</comment>
        <translation>bloqué : %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a roster</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>PickedReport</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Doublon dans le fichier</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... et %Ln autre ligne de ce genre ; --output FILE les liste toutes.</numerusform><numerusform>... et %Ln autres lignes de ce genre ; --output FILE les liste toutes.</numerusform></translation>
    </message>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Le sort de chaque ligne se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The Practice store %1 cannot be used: %2</source>
        <translation>Les données de Practice %1 sont inutilisables : %2</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.</source>
        <translation>Impossible d’écouter sur le port %1 de 127.0.0.1. Un autre programme l’utilise peut-être.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on this computer. To share with colleagues, use “Export connections and mappings” in the connections window: the file holds no keys.</source>
        <translation>Choisissez un dossier à vous sur cet ordinateur. Pour partager avec des collègues, utilisez « Exporter connexions et correspondances » dans la fenêtre des connexions : le fichier ne contient pas de clés.</translation>
    </message>
    <message>
        <source>The folder %1 is on a shared drive (%2). The database and the locks that keep jobs from being sent twice do not work there.</source>
        <translation>Le dossier %1 est sur un lecteur partagé (%2). La base de données et les verrous qui empêchent d’envoyer deux fois une tâche n’y fonctionnent pas.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else, who could read and change the lists of people in it.</source>
        <translation>Le dossier %1 appartient à quelqu’un d’autre, qui pourrait lire et modifier les listes de personnes qu’il contient.</translation>
    </message>
    <message>
        <source>Others may write in the folder %1, so they could change the lists of people and the jobs in it.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier %1 ; ils pourraient donc modifier les listes de personnes et les tâches qu’il contient.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading was stopped before anything came.</source>
        <translation>Le chargement a été arrêté avant toute donnée.</translation>
    </message>
    <message>
        <source>You stopped the loading.</source>
        <translation>Vous avez arrêté le chargement.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, before a time.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>ReceivedContent</name>
    <message>
        <source>One file at a time, please</source>
        <translation>Un seul fichier à la fois</translation>
    </message>
    <message>
        <source>A folder cannot be read. Take one file in it</source>
        <translation>Un dossier ne peut pas être lu. Prenez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>This cannot be read. Take a file with a list in it, or text</source>
        <translation>Ceci ne peut pas être lu. Prenez un fichier contenant une liste, ou du texte</translation>
    </message>
</context>
<context>
    <name>RequestScript</name>
    <message numerus="yes">
        <source>%Ln request(s), in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</source>
        <translation><numerusform>%Ln requête, dans cet ordre. Rien n’a été envoyé. &lt;key&gt; représente la clé API.</numerusform><numerusform>%Ln requêtes, dans cet ordre. Rien n’a été envoyé. &lt;key&gt; représente la clé API.</numerusform></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non fiable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The server was not reached or did not answer; tried again after %1.</source>
        <translation>Le serveur n’a pas été joint ou n’a pas répondu ; nouvelle tentative après %1.</translation>
    </message>
    <message>
        <source>The server asked to slow down; tried again after %1.</source>
        <translation>Le serveur a demandé de ralentir ; nouvelle tentative après %1.</translation>
    </message>
    <message>
        <source>The server failed; tried again after %1.</source>
        <translation>Le serveur a échoué ; nouvelle tentative après %1.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The server pointed to another of its addresses, which was asked next.</source>
        <translation>Le serveur a renvoyé vers une autre de ses adresses, qui a été interrogée ensuite.</translation>
    </message>
    <message>
        <source>Not tried again.</source>
        <translation>Pas de nouvelle tentative.</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Début : %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentative : %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Request ID of the server: %1</source>
        <translation>ID de requête du serveur : %1</translation>
    </message>
</context>
<context>
    <name>ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>écartée à la main</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>remplir</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>discard rows</source>
        <translation>écarter des lignes</translation>
    </message>
    <message>
        <source>discard invalid rows</source>
        <translation>écarter les lignes invalides</translation>
    </message>
    <message>
        <source>bring rows back</source>
        <translation>rétablir des lignes</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Déjà bloqué</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
</context>
<context>
    <name>RosterColumn</name>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvertures</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebond</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Étiquette IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
</context>
<context>
    <name>RosterNotice</name>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 sur %2 chargés</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 chargés</translation>
    </message>
    <message>
        <source>Showing the roster as of %1.</source>
        <translation>La liste de prospects affichée date de %1.</translation>
    </message>
    <message>
        <source>The roster was changed while it was being read.</source>
        <translation>La liste de prospects a été modifiée pendant sa lecture.</translation>
    </message>
    <message>
        <source>Leads that came or went meanwhile may be missing or still shown.</source>
        <translation>Des prospects ajoutés ou retirés entre-temps peuvent manquer ou être encore affichés.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>There are no leads on this roster.</source>
        <translation>Cette liste de prospects est vide.</translation>
    </message>
    <message>
        <source>No leads yet. The people whom this campaign is to contact belong here.</source>
        <translation>Aucun prospect pour l’instant. Ici figurent les personnes que cette campagne doit contacter.</translation>
    </message>
    <message>
        <source>or drop a CSV or Excel file anywhere on this page</source>
        <translation>ou déposez un fichier CSV ou Excel n’importe où sur cette page</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Ajouter des prospects…</translation>
    </message>
    <message>
        <source>Nobody on this roster matches “%1”.</source>
        <translation>Personne sur cette liste de prospects ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Nobody on this roster matches the filters.</source>
        <translation>Personne sur cette liste de prospects ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stand(s) on it.</source>
        <translation><numerusform>%Ln prospect y figure.</numerusform><numerusform>%Ln prospects y figurent.</numerusform></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Loading the roster…</source>
        <translation>Chargement de la liste de prospects…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation><numerusform>%Ln prospect</numerusform><numerusform>%Ln prospects</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>lecture : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an ID left out</source>
        <translation><numerusform>%Ln ligne sans ID laissée de côté</numerusform><numerusform>%Ln lignes sans ID laissées de côté</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>rechargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This campaign is sending.</source>
        <translation>Cette campagne envoie des messages.</translation>
    </message>
</context>
<context>
    <name>RosterOperation</name>
    <message>
        <source>Refused (%1), and the campaign could not be read to find out why.</source>
        <translation>Refusé (%1), et la campagne n’a pas pu être lue pour en connaître la raison.</translation>
    </message>
    <message>
        <source>Whether the campaign is sending could not be read, so Muster stopped.</source>
        <translation>Impossible de savoir si la campagne envoie des messages, donc Muster s’est arrêté.</translation>
    </message>
    <message>
        <source>The campaign is sending by now, or may be (%1): leads would receive mail at once, which nobody has confirmed. Resume the job to confirm it.</source>
        <translation>La campagne envoie désormais des messages, ou peut-être (%1) : les prospects recevraient aussitôt des e-mails, ce que personne n’a confirmé. Reprenez la tâche pour le confirmer.</translation>
    </message>
    <message>
        <source>The server's counts do not cover the leads that were sent.</source>
        <translation>Les totaux du serveur ne couvrent pas les prospects envoyés.</translation>
    </message>
    <message>
        <source>The server refused leads without saying which: %1</source>
        <translation>Le serveur a refusé des prospects sans dire lesquels : %1</translation>
    </message>
    <message>
        <source>Some rows of the roster could not be read, so it was not emptied.</source>
        <translation>Certaines lignes de la liste de prospects n’ont pas pu être lues, donc elle n’a pas été vidée.</translation>
    </message>
    <message>
        <source>It told of more leads than its list of them has, so nothing can be said of those who are missing.</source>
        <translation>Il a annoncé plus de prospects que sa liste n’en contient, donc rien ne peut être dit de ceux qui manquent.</translation>
    </message>
    <message>
        <source>Several leads on the roster are called this: left as they are.</source>
        <translation>Plusieurs prospects de la liste portent ce nom : laissés tels quels.</translation>
    </message>
    <message>
        <source>On the roster since %1, before this job: left as it is.</source>
        <translation>Sur la liste de prospects depuis le %1, avant cette tâche : laissé tel quel.</translation>
    </message>
    <message>
        <source>Added anew on %1, not by this job: left as it is.</source>
        <translation>Ajouté de nouveau le %1, pas par cette tâche : laissé tel quel.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>La même personne figure plus haut dans la liste.</translation>
    </message>
    <message>
        <source>The roster still has this lead.</source>
        <translation>La liste de prospects contient encore ce prospect.</translation>
    </message>
    <message>
        <source>No longer on the roster.</source>
        <translation>N’est plus sur la liste de prospects.</translation>
    </message>
    <message>
        <source>Not on the roster.</source>
        <translation>Absent de la liste de prospects.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be paused.</source>
        <translation>Son statut est « %1 », il ne peut donc pas être mis en pause.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be resumed.</source>
        <translation>Son statut est « %1 », il ne peut donc pas être repris.</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” meanwhile: left as it is.</source>
        <translation>%1 a été changé en « %2 » entre-temps : laissé tel quel.</translation>
    </message>
    <message>
        <source>Removed from this roster before: the server keeps it as removed and does not take it back.</source>
        <translation>Déjà retiré de cette liste de prospects : le serveur le garde comme retiré et ne le reprend pas.</translation>
    </message>
    <message>
        <source>Leads were added to the roster since it was read, so it was not emptied.</source>
        <translation>Des prospects ont été ajoutés à la liste depuis sa lecture, donc elle n’a pas été vidée.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>See muster-sandbox --help.</source>
        <translation>Voir muster-sandbox --help.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 picks a free one.</source>
        <translation>Écoute sur ce port de 127.0.0.1 ; 0 choisit un port libre.</translation>
    </message>
    <message>
        <source>Keep everything in this SQLite file; it is made if missing.</source>
        <translation>Conserve tout dans ce fichier SQLite ; il est créé s’il manque.</translation>
    </message>
    <message>
        <source>Answer only to this key. Without it, the key is taken from MUSTER_SANDBOX_API_KEY, or made and printed.</source>
        <translation>Ne répond qu’à cette clé. Sans elle, la clé est lue dans MUSTER_SANDBOX_API_KEY, ou créée et affichée.</translation>
    </message>
    <message>
        <source>Hold back every answer for this many milliseconds.</source>
        <translation>Retarde chaque réponse de ce nombre de millisecondes.</translation>
    </message>
    <message>
        <source>Fill a new store with a made-up company's lists and rosters.</source>
        <translation>Remplit un nouveau stockage avec les listes de blocage et de prospects d’une entreprise fictive.</translation>
    </message>
    <message>
        <source>Answer SendKit's lists by cursor where no page is asked for, as its newer documentation does.</source>
        <translation>Répond aux listes de SendKit par curseur si aucune page n’est demandée, comme dans sa documentation plus récente.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Serves Muster's Practice API on this machine, for trying, teaching and testing.</source>
        <translation>Sert l’API Practice de Muster sur cette machine, pour essayer, former et tester.</translation>
    </message>
    <message>
        <source>Usage: muster-sandbox --port N --store FILE [options]</source>
        <translation>Utilisation : muster-sandbox --port N --store FILE [options]</translation>
    </message>
    <message>
        <source>WaLead, Puffle and SendKit are served under /walead, /puffle and /sendkit, with one key: in x-api-key, or for Puffle in
Authorization: Bearer.

For tests, and in no vendor's contract: POST /admin/campaigns/puffle/ID/status (or sendkit) with {"status": "active"}
changes a campaign's status. With "afterWrites": N it does so right after the Nth successful write to the campaign
from now on, with "afterReads": N after the Nth GET of the campaign.</source>
        <translation>WaLead, Puffle et SendKit sont servis sous /walead, /puffle et /sendkit, avec une seule clé : dans x-api-key, ou pour Puffle dans
Authorization: Bearer.

Pour les tests, et dans aucun contrat de fournisseur : POST /admin/campaigns/puffle/ID/status (ou sendkit) avec {"status": "active"}
change le statut d’une campagne. Avec "afterWrites": N, juste après la N-ième écriture réussie dans la campagne
à partir de maintenant, avec "afterReads": N, après le N-ième GET de la campagne.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1.</source>
        <translation>Argument inattendu : %1.</translation>
    </message>
    <message>
        <source>--port is missing. Use --port 0 to have one picked.</source>
        <translation>--port manque. Utilisez --port 0 pour qu’un port soit choisi.</translation>
    </message>
    <message>
        <source>--store is missing. Name the file that keeps the lists.</source>
        <translation>--store manque. Indiquez le fichier qui conserve les listes.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port doit être un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>--latency must be a number of milliseconds from 0 to %1.</source>
        <translation>--latency doit être un nombre de millisecondes de 0 à %1.</translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation>--api-key ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The API key may hold visible ASCII characters only, and no percent sign.</source>
        <translation>La clé API ne peut contenir que des caractères ASCII visibles, sans signe pour cent.</translation>
    </message>
</context>
<context>
    <name>ScreenedReport</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Le sort de chaque ligne se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>no LinkedIn profile</source>
        <translation>pas de profil LinkedIn</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>identique à la ligne %1</translation>
    </message>
    <message>
        <source>same address as row %1</source>
        <translation>même adresse que la ligne %1</translation>
    </message>
    <message>
        <source>same person as row %1</source>
        <translation>même personne que la ligne %1</translation>
    </message>
    <message>
        <source>e-mail left out: %1</source>
        <translation>e-mail laissé de côté : %1</translation>
    </message>
    <message>
        <source>LinkedIn profile not compared: %1</source>
        <translation>profil LinkedIn non comparé : %1</translation>
    </message>
    <message>
        <source>LinkedIn profile left out: %1</source>
        <translation>profil LinkedIn laissé de côté : %1</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>a name, how many, their share</comment>
        <translation>%1 : %2 (%3 %)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>plain lines</source>
        <translation>simples lignes</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by unit separators</source>
        <translation>séparé par des séparateurs d’unité</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>séparé par « %1 »</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille « %1 »</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, list “%1”</source>
        <translation>JSON, liste « %1 »</translation>
    </message>
    <message>
        <source>profile links found in a text</source>
        <translation>liens de profil trouvés dans un texte</translation>
    </message>
    <message>
        <source>without quotes</source>
        <translation>sans guillemets</translation>
    </message>
    <message>
        <source>quoted by “%1”</source>
        <translation>entre « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out.</source>
        <translation><numerusform>%Ln ligne avant le tableau laissée de côté.</numerusform><numerusform>%Ln lignes avant le tableau laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1.</source>
        <translation><numerusform>%Ln ligne sans personne laissée de côté : ligne %1.</numerusform><numerusform>%Ln lignes sans personne laissées de côté : lignes %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out.</source>
        <translation><numerusform>%Ln ligne vide laissée de côté.</numerusform><numerusform>%Ln lignes vides laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) without a header left out.</source>
        <translation><numerusform>%Ln colonne vide sans en-tête laissée de côté.</numerusform><numerusform>%Ln colonnes vides sans en-tête laissées de côté.</numerusform></translation>
    </message>
    <message>
        <source>The file has other lists, which were not read: %1.</source>
        <translation>Le fichier contient d’autres listes, qui n’ont pas été lues : %1.</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which were not read: %1.</source>
        <translation>Le classeur contient d’autres feuilles, qui n’ont pas été lues : %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file; %Ln row(s) of it did not go through.</source>
        <translation><numerusform>Ceci est un fichier de résultat ; %Ln de ses lignes n’est pas passée.</numerusform><numerusform>Ceci est un fichier de résultat ; %Ln de ses lignes ne sont pas passées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were replaced by blanks.</source>
        <translation><numerusform>%Ln octet NUL a été remplacé par une espace.</numerusform><numerusform>%Ln octets NUL ont été remplacés par des espaces.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are not valid %1 and were replaced</source>
        <translation><numerusform>%Ln octet n’est pas valable en %1 et a été remplacé</numerusform><numerusform>%Ln octets ne sont pas valables en %1 et ont été remplacés</numerusform></translation>
    </message>
    <message>
        <source>%1, the first in row %2.</source>
        <translation>%1, le premier à la ligne %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header, the first one is row %1.</source>
        <translation><numerusform>%Ln ligne a moins ou plus de cellules que l’en-tête : la ligne %1.</numerusform><numerusform>%Ln lignes ont moins ou plus de cellules que l’en-tête, la première est la ligne %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.</source>
        <translation><numerusform>%Ln ligne est masquée dans le classeur et a tout de même été lue : la ligne %1.</numerusform><numerusform>%Ln lignes sont masquées dans le classeur et ont tout de même été lues, la première est la ligne %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) of merged cells: their text counts for the first cell only.</source>
        <translation><numerusform>%Ln zone de cellules fusionnées : son texte ne compte que pour la première cellule.</numerusform><numerusform>%Ln zones de cellules fusionnées : leur texte ne compte que pour la première cellule.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation><numerusform>%1 : %Ln ligne</numerusform><numerusform>%1 : %Ln lignes</numerusform></translation>
    </message>
    <message>
        <source>, with a header row</source>
        <translation>, avec une ligne d’en-tête</translation>
    </message>
    <message>
        <source>, without a header row</source>
        <translation>, sans ligne d’en-tête</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>lecture impossible.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses or domains. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1 : aucune colonne ne semble contenir des adresses e-mail ou des domaines. Précisez laquelle avec --map %2=HEADER ; il y a : %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1 : aucune colonne ne semble contenir des adresses e-mail. Précisez laquelle avec --map %2=HEADER ; il y a : %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like LinkedIn profiles. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1 : aucune colonne ne semble contenir des profils LinkedIn. Précisez laquelle avec --map %2=HEADER ; il y a : %3.</translation>
    </message>
    <message>
        <source>People are told apart by the column “%1”.</source>
        <translation>Les personnes sont distinguées par la colonne « %1 ».</translation>
    </message>
    <message>
        <source>%1 is the file being read. Give --output another name.</source>
        <translation>%1 est le fichier en cours de lecture. Donnez un autre nom à --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; --output needs a file.</source>
        <translation>%1 est un dossier ; --output exige un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 ne peut pas être écrit : il n’y a pas de dossier %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission denied.</source>
        <translation>%1 ne peut pas être écrit : permission refusée.</translation>
    </message>
    <message>
        <source>%1: a result file is CSV or XLSX. Give --output a name that ends in .csv or .xlsx.</source>
        <translation>%1 : un fichier de résultat est au format CSV ou XLSX. Donnez à --output un nom qui se termine par .csv ou .xlsx.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>row(s) %1</source>
        <extracomment>Numbers of rows follow; the plural goes by how many there are</extracomment>
        <translation><numerusform>ligne %1</numerusform><numerusform>lignes %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1</source>
        <translation><numerusform>%Ln ligne sans personne laissée de côté : ligne %1</numerusform><numerusform>%Ln lignes sans personne laissées de côté : lignes %1</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is the matter, then the rows that it is about: "2 rows have fewer cells: rows 4, 9"</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)</source>
        <translation><numerusform>%Ln octet s’affiche comme �, car il ne peut pas être lu en %1 (essayez un autre encodage)</numerusform><numerusform>%Ln octets s’affichent comme �, car ils ne peuvent pas être lus en %1 (essayez un autre encodage)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header</source>
        <translation><numerusform>%Ln ligne a moins ou plus de cellules que l’en-tête</numerusform><numerusform>%Ln lignes ont moins ou plus de cellules que l’en-tête</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet were read too</source>
        <translation><numerusform>%Ln ligne masquée de la feuille a aussi été lue</numerusform><numerusform>%Ln lignes masquées de la feuille ont aussi été lues</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) found in the text</source>
        <translation><numerusform>%Ln lien de profil trouvé dans le texte</numerusform><numerusform>%Ln liens de profil trouvés dans le texte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out</source>
        <translation><numerusform>%Ln ligne avant le tableau laissée de côté</numerusform><numerusform>%Ln lignes avant le tableau laissées de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out</source>
        <translation><numerusform>%Ln ligne vide laissée de côté</numerusform><numerusform>%Ln lignes vides laissées de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) left out</source>
        <translation><numerusform>%Ln colonne vide laissée de côté</numerusform><numerusform>%Ln colonnes vides laissées de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) read as blanks</source>
        <translation><numerusform>%Ln octet NUL lu comme espace</numerusform><numerusform>%Ln octets NUL lus comme espaces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged area(s), whose text stands in the first cell only</source>
        <translation><numerusform>%Ln zone fusionnée, dont le texte se trouve seulement dans la première cellule</numerusform><numerusform>%Ln zones fusionnées, dont le texte se trouve seulement dans la première cellule</numerusform></translation>
    </message>
    <message>
        <source>quoted by single quotes</source>
        <translation>entre guillemets simples</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>une par ligne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>single '</source>
        <translation>simple '</translation>
    </message>
    <message>
        <source>double "</source>
        <translation>double "</translation>
    </message>
    <message>
        <source>links in a text</source>
        <translation>liens dans un texte</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>liste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln ligne</numerusform><numerusform>%Ln lignes</numerusform></translation>
    </message>
</context>
<context>
    <name>SqliteSchema</name>
    <message>
        <source>it is another program's database</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>it was made by a newer version of Muster</source>
        <translation>il a été créé par une version plus récente de Muster</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 is a text document, not a table. Copy the list from it and paste it.</source>
        <translation>%1 est un document texte, pas un tableau. Copiez-en la liste et collez-la.</translation>
    </message>
    <message>
        <source>%1 is a presentation, not a table. Copy the list from it and paste it.</source>
        <translation>%1 est une présentation, pas un tableau. Copiez-en la liste et collez-la.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it and choose the file in it.</source>
        <translation>%1 est une archive ZIP. Décompressez-la et choisissez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Save the list it was made from as CSV and choose that file.</source>
        <translation>%1 est un document PDF. Enregistrez en CSV la liste dont il est issu et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and choose the file in it.</source>
        <translation>%1 est compressé. Décompressez-le et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is a picture. Choose a CSV or text file or a workbook.</source>
        <translation>%1 est une image. Choisissez un fichier CSV, un fichier texte ou un classeur.</translation>
    </message>
    <message>
        <source>%1 is a web page or an old Excel format in disguise. Open it in a spreadsheet program, save it as XLSX or CSV and choose that file.</source>
        <translation>%1 est une page web ou un ancien format Excel déguisé. Ouvrez-le dans un tableur, enregistrez-le en XLSX ou CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a workbook. Choose a CSV or text file or a workbook.</source>
        <translation>%1 n’est ni un texte ni un classeur. Choisissez un fichier CSV, un fichier texte ou un classeur.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a name in double quotes is missing.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, il manque un nom entre guillemets doubles.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a colon is missing behind the name.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, il manque un deux-points après le nom.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or ] is missing.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, il manque une virgule ou ].</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or } is missing.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, il manque une virgule ou }.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text that begins in line %2, column %3 is not closed by a double quote in its line.</source>
        <translation>%1 n’est pas du JSON valable : le texte qui commence à la ligne %2, colonne %3, n’est pas fermé par un guillemet double sur sa ligne.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a backslash stands before something that it cannot stand before.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, une barre oblique inverse précède un caractère non permis.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something begins like a number and is none.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, quelque chose commence comme un nombre sans en être un.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something follows where the list is over.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, quelque chose suit la fin de la liste.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends in line %2, column %3 in the middle of something.</source>
        <translation>%1 n’est pas complet : il s’interrompt à la ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a value is missing.</source>
        <translation>%1 n’est pas du JSON valable : à la ligne %2, colonne %3, il manque une valeur.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: what begins in line %2, column %3 is of another kind than the rows before it. Take it out, then read the file again.</source>
        <translation>%1 ne peut pas être lu comme un tableau : ce qui commence à la ligne %2, colonne %3, est d’un autre type que les lignes précédentes. Retirez-le, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>Mend it there or export it again.</source>
        <translation>Corrigez-le à cet endroit ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has no list “%2” with anything in it. Its lists: %3.</source>
        <translation>%1 n’a pas de liste « %2 » avec du contenu. Ses listes : %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 est vide : aucune ligne n’a de contenu. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which is more than Muster reads at once. Split it into smaller files.</source>
        <translation>%1 dépasse 4 Go, plus que ce que Muster lit en une fois. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 est vide. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 est un dossier. Choisissez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert : %2</translation>
    </message>
    <message>
        <source>Muster does not know the encoding %1. Choose another one.</source>
        <translation>Muster ne connaît pas l’encodage %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.</source>
        <translation>%1 a un guillemet jamais fermé : il s’ouvre à la ligne %2, colonne %3. Fermez-le ou retirez-le, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that closes it some lines below. Close it or take it out, then read the file again.</source>
        <translation>%1 a un guillemet qui n’est pas fermé là où il le devrait : il s’ouvre à la ligne %2, colonne %3, et du texte suit le guillemet qui le ferme quelques lignes plus bas. Fermez-le ou retirez-le, puis relisez le fichier.</translation>
    </message>
</context>
<context>
    <name>TeamProfile</name>
    <message>
        <source>This is not a file with connections and mappings of Muster, or it is damaged in line %1, column %2.</source>
        <translation>Ce n’est pas un fichier de connexions et de correspondances de Muster, ou il est endommagé à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>This is not a file with connections and mappings of Muster: it has no “%1”.</source>
        <translation>Ce n’est pas un fichier de connexions et de correspondances de Muster : il ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>A later Muster wrote this file (version %1). Update Muster to read it.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Muster (version %1). Mettez Muster à jour pour le lire.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a list.</source>
        <translation>Le fichier est endommagé : « %1 » n’est pas une liste.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>The file is damaged at %1. %2</source>
        <translation>Le fichier est endommagé à l’endroit %1. %2</translation>
    </message>
    <message>
        <source>There is no vendor “%1”.</source>
        <translation>Il n’y a pas de fournisseur « %1 ».</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La connexion n’a pas de nom.</translation>
    </message>
    <message>
        <source>There are two connections called “%1”.</source>
        <translation>Deux connexions s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>There is no import called “%1”.</source>
        <translation>Il n’y a pas d’importation « %1 ».</translation>
    </message>
    <message>
        <source>The mapping names no columns.</source>
        <translation>La correspondance n’indique aucune colonne.</translation>
    </message>
    <message>
        <source>The view has no name, no campaign or no content.</source>
        <translation>La vue n’a pas de nom, pas de campagne ou pas de contenu.</translation>
    </message>
    <message>
        <source>Its connection “%1” is neither in the file nor here.</source>
        <translation>Sa connexion « %1 » n’est ni dans le fichier ni ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Le fichier de paramètres ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source> [y/N] </source>
        <translation> [o/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>UnblockOperation</name>
    <message>
        <source>Blocked since %1, before this job: left as it is.</source>
        <translation>Bloqué depuis le %1, avant cette tâche : laissé tel quel.</translation>
    </message>
    <message>
        <source>Blocked anew on %1, not by this job: left as it is.</source>
        <translation>Bloqué de nouveau le %1, pas par cette tâche : laissé tel quel.</translation>
    </message>
    <message>
        <source>The server's list still has this person.</source>
        <translation>La liste du serveur contient encore cette personne.</translation>
    </message>
    <message>
        <source>Blocked anew since: left as it is.</source>
        <translation>Bloqué de nouveau depuis : laissé tel quel.</translation>
    </message>
    <message>
        <source>No longer on the blocklist.</source>
        <translation>N’est plus sur la liste de blocage.</translation>
    </message>
    <message>
        <source>The server gave no record ID for this person, so it cannot be unblocked.</source>
        <translation>Le serveur n’a pas donné d’ID de fiche pour cette personne, elle ne peut donc pas être débloquée.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>La même personne figure plus haut dans la liste.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Doublon dans le fichier</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Déjà bloqué</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
</context>
<context>
    <name>VerdictReport</name>
    <message>
        <source>Already on this roster</source>
        <translation>Déjà sur cette liste de prospects</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Il n’y a aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more invalid row(s); --output FILE lists them all.</source>
        <translation><numerusform>... et %Ln autre ligne invalide ; --output FILE les liste toutes.</numerusform><numerusform>... et %Ln autres lignes invalides ; --output FILE les liste toutes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready row(s) go without a cell that cannot be used:</source>
        <translation><numerusform>%Ln ligne prête est envoyée sans une cellule inutilisable :</numerusform><numerusform>%Ln lignes prêtes sont envoyées sans une cellule inutilisable :</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... et %Ln autre ligne de ce genre ; --output FILE les liste toutes.</numerusform><numerusform>... et %Ln autres lignes de ce genre ; --output FILE les liste toutes.</numerusform></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The connection you work with. The list and the campaigns below are its own.</source>
        <translation>La connexion avec laquelle vous travaillez. La liste et les campagnes ci-dessous sont les siennes.</translation>
    </message>
    <message>
        <source>The bar at the top: the connection you work with, and the finder.</source>
        <translation>La barre du haut : la connexion avec laquelle vous travaillez, et la recherche.</translation>
    </message>
    <message>
        <source>Every action of the window and of the page that is shown, with its keys.</source>
        <translation>Toutes les actions de la fenêtre et de la page affichée, avec leurs touches.</translation>
    </message>
    <message>
        <source>Finds actions, campaigns and people as you type. Enter goes there.</source>
        <translation>Trouve actions, campagnes et personnes au fil de la saisie. Entrée y conduit.</translation>
    </message>
    <message>
        <source>What was found. The arrow keys choose, Enter goes there, Esc leaves.</source>
        <translation>Ce qui a été trouvé. Les flèches choisissent, Entrée y conduit, Échap ferme.</translation>
    </message>
    <message>
        <source>The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.</source>
        <translation>Les listes de cette connexion : sa liste de blocage, ses campagnes et toutes les tâches sous Activité.</translation>
    </message>
    <message>
        <source>Adds a campaign by its ID or address. WaLead has no way to list campaigns.</source>
        <translation>Ajoute une campagne par son ID ou son adresse. WaLead ne permet pas de lister les campagnes.</translation>
    </message>
    <message>
        <source>Jobs that run, and what became of the last ones.</source>
        <translation>Les tâches en cours, et le sort des dernières.</translation>
    </message>
    <message>
        <source>A job that runs. Pause waits for the answers under way; Cancel gives up what was not sent.</source>
        <translation>Une tâche en cours. Pause attend les réponses en cours ; Annuler renonce à ce qui n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Shows or hides the figures of this job and how fast it goes.</source>
        <translation>Affiche ou masque les chiffres de cette tâche et sa vitesse.</translation>
    </message>
    <message>
        <source>What became of a job. The links lead to its rows, or take it back.</source>
        <translation>Ce qu’est devenue une tâche. Les liens mènent à ses lignes, ou la défont.</translation>
    </message>
    <message>
        <source>Jobs that were interrupted. They can go on where they stopped, or their rest can be discarded.</source>
        <translation>Tâches interrompues. Elles peuvent reprendre là où elles se sont arrêtées, ou le reste peut être abandonné.</translation>
    </message>
    <message>
        <source>What is shown, how much of it there is and as of when, and what can be done with it.</source>
        <translation>Ce qui est affiché, en quelle quantité et à quelle date, et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Something that concerns the whole page, and what can be done about it.</source>
        <translation>Quelque chose qui concerne toute la page, et ce qu’on peut y faire.</translation>
    </message>
    <message>
        <source>There is nothing to show here. This begins what would change that.</source>
        <translation>Il n’y a rien à afficher ici. Ceci commence ce qui y changerait quelque chose.</translation>
    </message>
    <message>
        <source>There are no rows to show. Details has the server's own words.</source>
        <translation>Il n’y a pas de lignes à afficher. Détails donne les mots mêmes du serveur.</translation>
    </message>
    <message>
        <source>Shows or hides two charts: why people are on this list, and how many came in each month.</source>
        <translation>Affiche ou masque deux graphiques : pourquoi des personnes sont sur cette liste, et combien y sont entrées chaque mois.</translation>
    </message>
    <message>
        <source>Takes a list and tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Prend une liste et indique pour chaque personne si elle est bloquée. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file, in their order.</source>
        <translation>Écrit les lignes affichées dans un fichier, dans leur ordre.</translation>
    </message>
    <message>
        <source>Puts people on this list. You see what each row will do before anything is sent.</source>
        <translation>Met des personnes sur cette liste. Vous voyez ce que fera chaque ligne avant tout envoi.</translation>
    </message>
    <message>
        <source>Adds to what is listed here. You decide about the rest in what opens.</source>
        <translation>Ajoute à ce qui est listé ici. Vous décidez du reste dans la fenêtre qui s’ouvre.</translation>
    </message>
    <message>
        <source>What else can be done with this roster.</source>
        <translation>Ce qu’on peut faire d’autre avec cette liste de prospects.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text. Enter or the down arrow goes to the rows.</source>
        <translation>N’affiche que les lignes qui contiennent ce texte. Entrée ou la flèche vers le bas mène aux lignes.</translation>
    </message>
    <message>
        <source>Shows addresses only.</source>
        <translation>N’affiche que les adresses.</translation>
    </message>
    <message>
        <source>Shows domains only.</source>
        <translation>N’affiche que les domaines.</translation>
    </message>
    <message>
        <source>Shows only people with these reasons. Several can be on at once.</source>
        <translation>N’affiche que les personnes ayant ces motifs. Plusieurs peuvent être actifs à la fois.</translation>
    </message>
    <message>
        <source>The reasons that found no room in the row.</source>
        <translation>Les motifs qui n’ont pas trouvé place dans la rangée.</translation>
    </message>
    <message>
        <source>Shows only people who were blocked in these days.</source>
        <translation>N’affiche que les personnes bloquées dans cette période.</translation>
    </message>
    <message>
        <source>The first and the last day to show, both included.</source>
        <translation>Le premier et le dernier jour à afficher, tous deux inclus.</translation>
    </message>
    <message>
        <source>Takes all filters off, so that every row is shown.</source>
        <translation>Retire tous les filtres : toutes les lignes s’affichent.</translation>
    </message>
    <message>
        <source>How many people there are for each reason. Choosing one shows only those.</source>
        <translation>Le nombre de personnes pour chaque motif. En choisir un n’affiche que celles-là.</translation>
    </message>
    <message>
        <source>How many people came in each month. Choosing a month shows only those.</source>
        <translation>Le nombre de personnes entrées chaque mois. Choisir un mois n’affiche que celles-là.</translation>
    </message>
    <message>
        <source>Copies the numbers of both charts as a table, to be pasted into a spreadsheet.</source>
        <translation>Copie les chiffres des deux graphiques sous forme de tableau, à coller dans un tableur.</translation>
    </message>
    <message>
        <source>The people on this list. Click a heading to sort. Del unblocks the selected ones after asking.</source>
        <translation>Les personnes de cette liste. Un clic sur un en-tête trie. Suppr débloque les personnes sélectionnées après confirmation.</translation>
    </message>
    <message>
        <source>The leads of this campaign. F2 edits a cell, Del removes the selected leads after asking.</source>
        <translation>Les prospects de cette campagne. F2 modifie une cellule, Suppr retire les prospects sélectionnés après confirmation.</translation>
    </message>
    <message>
        <source>Every job, newest first. Enter shows its rows.</source>
        <translation>Toutes les tâches, les plus récentes d’abord. Entrée affiche les lignes d’une tâche.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected row.</source>
        <translation>Tout ce qui est connu de la ligne sélectionnée.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected person, and on which rosters they stand.</source>
        <translation>Tout ce qui est connu de la personne sélectionnée, et les listes de prospects où elle figure.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected lead: fields, steps of the campaign, mail.</source>
        <translation>Tout ce qui est connu du prospect sélectionné : champs, étapes de la campagne, e-mails.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected job.</source>
        <translation>Tout ce qui est connu de la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Opens this person's LinkedIn profile in the browser.</source>
        <translation>Ouvre le profil LinkedIn de cette personne dans le navigateur.</translation>
    </message>
    <message>
        <source>What can be done with the selected rows.</source>
        <translation>Ce qu’on peut faire des lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Takes the selected people off the list. You see who it will be first, and it can be undone.</source>
        <translation>Retire de la liste les personnes sélectionnées. Vous voyez d’abord de qui il s’agit, et cela peut être défait.</translation>
    </message>
    <message>
        <source>Copies the selected rows, to be pasted into a spreadsheet.</source>
        <translation>Copie les lignes sélectionnées, à coller dans un tableur.</translation>
    </message>
    <message>
        <source>Writes the selected rows to a file.</source>
        <translation>Écrit les lignes sélectionnées dans un fichier.</translation>
    </message>
    <message>
        <source>Removes the selected leads from the roster after asking.</source>
        <translation>Retire de la liste les prospects sélectionnés, après confirmation.</translation>
    </message>
    <message>
        <source>Sends no more mail to the selected leads until they are resumed.</source>
        <translation>N’envoie plus d’e-mails aux prospects sélectionnés jusqu’à leur reprise.</translation>
    </message>
    <message>
        <source>Lets the campaign go on with the selected leads.</source>
        <translation>La campagne reprend pour les prospects sélectionnés.</translation>
    </message>
    <message>
        <source>Shows what became of each row of this job.</source>
        <translation>Montre le sort de chaque ligne de cette tâche.</translation>
    </message>
    <message>
        <source>Writes every row with its original columns and what became of it to a file. It can be dropped on Muster again.</source>
        <translation>Écrit dans un fichier chaque ligne avec ses colonnes d’origine et son sort. Ce fichier peut être de nouveau déposé sur Muster.</translation>
    </message>
    <message>
        <source>Goes on with this job where it stopped.</source>
        <translation>Reprend cette tâche là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Takes this job back. You see what that will change first.</source>
        <translation>Défait cette tâche. Vous voyez d’abord ce que cela changera.</translation>
    </message>
    <message>
        <source>Opens the rows that the server refused, to be mended and sent again.</source>
        <translation>Ouvre les lignes refusées par le serveur, pour les corriger et les renvoyer.</translation>
    </message>
    <message>
        <source>Gives up what was not sent. What was done stays.</source>
        <translation>Renonce à ce qui n’a pas été envoyé. Ce qui a été fait reste.</translation>
    </message>
    <message>
        <source>Takes the selected jobs out of the history. What they did stays.</source>
        <translation>Retire de l’historique les tâches sélectionnées. Ce qu’elles ont fait reste.</translation>
    </message>
    <message>
        <source>Takes jobs that ended long ago out of the history. What they did stays.</source>
        <translation>Retire de l’historique les tâches terminées depuis longtemps. Ce qu’elles ont fait reste.</translation>
    </message>
    <message>
        <source>Shows only jobs like these.</source>
        <translation>N’affiche que les tâches de ce genre.</translation>
    </message>
    <message>
        <source>How far the leads have come, in the order of the campaign's steps. Choosing a part shows only those.</source>
        <translation>Où en sont les prospects, dans l’ordre des étapes de la campagne. Choisir une partie n’affiche que ceux-là.</translation>
    </message>
    <message>
        <source>Shows or hides how many replies came in each week.</source>
        <translation>Affiche ou masque le nombre de réponses de chaque semaine.</translation>
    </message>
    <message>
        <source>Shows only leads with these statuses. Several can be on at once.</source>
        <translation>N’affiche que les prospects ayant ces statuts. Plusieurs peuvent être actifs à la fois.</translation>
    </message>
    <message>
        <source>Shows only leads who are on the blocklist of one of your connections.</source>
        <translation>N’affiche que les prospects qui figurent sur la liste de blocage d’une de vos connexions.</translation>
    </message>
    <message>
        <source>Every status of this roster, by step.</source>
        <translation>Tous les statuts de cette liste de prospects, par étape.</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name, to be taken up again.</source>
        <translation>Filtres, ordre et colonnes gardés sous un nom, à reprendre plus tard.</translation>
    </message>
    <message>
        <source>Shows only leads like these.</source>
        <translation>N’affiche que les prospects de ce genre.</translation>
    </message>
    <message>
        <source>Shows only people like these.</source>
        <translation>N’affiche que les personnes de ce genre.</translation>
    </message>
    <message>
        <source>The first steps in Muster.</source>
        <translation>Les premiers pas dans Muster.</translation>
    </message>
    <message>
        <source>Opens a sample list in the import, so that you see a verdict for every row. Nothing is blocked until you say so.</source>
        <translation>Ouvre un exemple de liste dans l’importation, pour vous montrer un verdict par ligne. Rien n’est bloqué sans votre accord.</translation>
    </message>
    <message>
        <source>Adds an account of your own at WaLead, Puffle or SendKit.</source>
        <translation>Ajoute votre propre compte WaLead, Puffle ou SendKit.</translation>
    </message>
    <message>
        <source>Opens this program's guide.</source>
        <translation>Ouvre le guide de ce programme.</translation>
    </message>
    <message>
        <source>Shows the lists instead of this page, from now on.</source>
        <translation>Affiche désormais les listes au lieu de cette page.</translation>
    </message>
    <message>
        <source>Drag to give the list or its details more room.</source>
        <translation>Faites glisser pour donner plus de place à la liste ou à ses détails.</translation>
    </message>
    <message>
        <source>The three steps of an import. A click goes back to an earlier one.</source>
        <translation>Les trois étapes d’une importation. Un clic ramène à une étape précédente.</translation>
    </message>
    <message>
        <source>Goes through the steps of this dialog.</source>
        <translation>Parcourt les étapes de cette fenêtre.</translation>
    </message>
    <message>
        <source>Paste or type a list here: one person a line, cells from a spreadsheet, or a text with profile addresses in it.</source>
        <translation>Collez ou saisissez ici une liste : une personne par ligne, des cellules d’un tableur, ou un texte avec des adresses de profils.</translation>
    </message>
    <message>
        <source>Takes a CSV, Excel, OpenDocument, JSON or text file.</source>
        <translation>Prend un fichier CSV, Excel, OpenDocument, JSON ou texte.</translation>
    </message>
    <message>
        <source>Takes another file instead of this one.</source>
        <translation>Prend un autre fichier à la place de celui-ci.</translation>
    </message>
    <message>
        <source>Where the list comes from.</source>
        <translation>D’où vient la liste.</translation>
    </message>
    <message>
        <source>How the file is read. This was found out by itself; change what is wrong.</source>
        <translation>Comment le fichier est lu. Ces réglages ont été détectés ; corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>How far the file has been read.</source>
        <translation>Jusqu’où le fichier a été lu.</translation>
    </message>
    <message>
        <source>How far the file has been read. It can be stopped.</source>
        <translation>Jusqu’où le fichier a été lu. La lecture peut être arrêtée.</translation>
    </message>
    <message>
        <source>The first rows, as they are read.</source>
        <translation>Les premières lignes, telles qu’elles sont lues.</translation>
    </message>
    <message>
        <source>What was left out or repaired while reading.</source>
        <translation>Ce qui a été laissé de côté ou réparé à la lecture.</translation>
    </message>
    <message>
        <source>Which column each field is taken from. Change what is wrong; the choice is remembered for files with the same headers.</source>
        <translation>De quelle colonne vient chaque champ. Corrigez ce qui est faux ; le choix est retenu pour les fichiers aux mêmes en-têtes.</translation>
    </message>
    <message>
        <source>The columns that are kept with each lead as custom fields.</source>
        <translation>Les colonnes conservées avec chaque prospect comme champs personnalisés.</translation>
    </message>
    <message>
        <source>Forgets what was chosen for these headers, and guesses the columns from headers and cells.</source>
        <translation>Oublie ce qui a été choisi pour ces en-têtes, et redevine les colonnes d’après les en-têtes et les cellules.</translation>
    </message>
    <message>
        <source>Every row with its verdict. F2 edits a cell, and the verdict follows; F8 goes to the next problem.</source>
        <translation>Chaque ligne avec son verdict. F2 modifie une cellule, et le verdict suit ; F8 va au problème suivant.</translation>
    </message>
    <message>
        <source>Shows only rows with this verdict.</source>
        <translation>N’affiche que les lignes ayant ce verdict.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text.</source>
        <translation>N’affiche que les lignes qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>Goes to the next row that will not be sent as it is.</source>
        <translation>Va à la prochaine ligne qui ne sera pas envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Finds and replaces text in the cells of the review.</source>
        <translation>Recherche et remplace du texte dans les cellules de la révision.</translation>
    </message>
    <message>
        <source>What will not be sent, and what can be done about it.</source>
        <translation>Ce qui ne sera pas envoyé, et ce qu’on peut y faire.</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list. Undo brings them back.</source>
        <translation>Écarte de la liste toutes les lignes invalides. Défaire les rétablit.</translation>
    </message>
    <message>
        <source>Brings the discarded rows back.</source>
        <translation>Rétablit les lignes écartées.</translation>
    </message>
    <message>
        <source>Shows what will be sent, as curl commands with the key left out. Sends nothing.</source>
        <translation>Montre ce qui sera envoyé, sous forme de commandes curl sans la clé. N’envoie rien.</translation>
    </message>
    <message>
        <source>Reads the server's list when the job is done, and says what was found.</source>
        <translation>Lit la liste du serveur une fois la tâche terminée, et dit ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The job can only begin once this is ticked.</source>
        <translation>La tâche ne peut commencer qu’une fois cette case cochée.</translation>
    </message>
    <message>
        <source>The reason for rows that bring none of their own, or for all rows.</source>
        <translation>Le motif des lignes qui n’en apportent pas, ou de toutes les lignes.</translation>
    </message>
    <message>
        <source>Which rows get this reason.</source>
        <translation>Quelles lignes reçoivent ce motif.</translation>
    </message>
    <message>
        <source>Which of several rows of the same person is taken.</source>
        <translation>Laquelle est retenue parmi plusieurs lignes d’une même personne.</translation>
    </message>
    <message>
        <source>Adds people too who are on the blocklist of one of your connections.</source>
        <translation>Ajoute aussi les personnes qui figurent sur la liste de blocage d’une de vos connexions.</translation>
    </message>
    <message>
        <source>Takes back the last change of a cell.</source>
        <translation>Défait la dernière modification d’une cellule.</translation>
    </message>
    <message>
        <source>Undo, find, fill and everything else that changes cells.</source>
        <translation>Défaire, rechercher, remplir et tout ce qui modifie les cellules.</translation>
    </message>
    <message>
        <source>What each row will do. Nothing has been sent yet.</source>
        <translation>Ce que fera chaque ligne. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Goes back one step. Nothing is lost.</source>
        <translation>Revient d’une étape. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Closes without sending anything. Asks first where work would be lost.</source>
        <translation>Ferme sans rien envoyer. Demande d’abord si du travail serait perdu.</translation>
    </message>
    <message>
        <source>Goes on. In the last step it begins the job, and says what that will do.</source>
        <translation>Continue. À la dernière étape, lance la tâche et dit ce qu’elle fera.</translation>
    </message>
    <message>
        <source>Exactly who it will be.</source>
        <translation>Les personnes exactes dont il s’agit.</translation>
    </message>
    <message>
        <source>This can only begin once it is ticked.</source>
        <translation>Ceci ne peut commencer qu’une fois la case cochée.</translation>
    </message>
    <message>
        <source>Decides whether this is done. Nothing has been sent yet.</source>
        <translation>Décide si cela est fait. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Begins the job.</source>
        <translation>Lance la tâche.</translation>
    </message>
    <message>
        <source>Decides whether these people are unblocked. Nothing has been sent yet.</source>
        <translation>Décide si ces personnes sont débloquées. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Decides whether these leads are changed. Nothing has been sent yet.</source>
        <translation>Décide si ces prospects sont modifiés. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Empties a roster. A backup is written first, and the job can be undone.</source>
        <translation>Vide une liste de prospects. Une sauvegarde est d’abord écrite, et la tâche peut être défaite.</translation>
    </message>
    <message>
        <source>Type the campaign's name, so that no roster is emptied by mistake.</source>
        <translation>Saisissez le nom de la campagne, afin qu’aucune liste de prospects ne soit vidée par erreur.</translation>
    </message>
    <message>
        <source>Writes a backup, then empties the roster.</source>
        <translation>Écrit une sauvegarde, puis vide la liste de prospects.</translation>
    </message>
    <message>
        <source>What the file is to be like.</source>
        <translation>La forme que doit avoir le fichier.</translation>
    </message>
    <message>
        <source>Tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Indique pour chaque personne si elle est bloquée. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Who is blocked, and where. It can be saved as a file.</source>
        <translation>Qui est bloqué, et où. Le résultat peut être enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>The list that the people are compared with.</source>
        <translation>La liste à laquelle les personnes sont comparées.</translation>
    </message>
    <message>
        <source>Each person of your list, and whether they are blocked.</source>
        <translation>Chaque personne de votre liste, et si elle est bloquée.</translation>
    </message>
    <message>
        <source>What became of each row of a job.</source>
        <translation>Le sort de chaque ligne d’une tâche.</translation>
    </message>
    <message>
        <source>Each row, what became of it, and the server's words.</source>
        <translation>Chaque ligne, son sort et les mots du serveur.</translation>
    </message>
    <message>
        <source>Shows only rows of which this became.</source>
        <translation>N’affiche que les lignes qui ont eu ce sort.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file.</source>
        <translation>Écrit les lignes affichées dans un fichier.</translation>
    </message>
    <message>
        <source>What will be sent, in order. The key is left out.</source>
        <translation>Ce qui sera envoyé, dans l’ordre. La clé est omise.</translation>
    </message>
    <message>
        <source>Shows more of the requests.</source>
        <translation>Montre davantage de requêtes.</translation>
    </message>
    <message>
        <source>Copies the requests that are shown.</source>
        <translation>Copie les requêtes affichées.</translation>
    </message>
    <message>
        <source>Writes all requests as a shell script.</source>
        <translation>Écrit toutes les requêtes sous forme de script shell.</translation>
    </message>
    <message>
        <source>How many requests a connection may have under way at once. Fewer are gentler to the server, more are faster.</source>
        <translation>Combien de requêtes une connexion peut avoir en cours à la fois. Moins ménage le serveur, plus va plus vite.</translation>
    </message>
    <message>
        <source>The choices of columns that are kept for files with the same headers.</source>
        <translation>Les choix de colonnes retenus pour les fichiers aux mêmes en-têtes.</translation>
    </message>
    <message>
        <source>A campaign of WaLead, by its ID or address, and what you call it.</source>
        <translation>Une campagne WaLead, par son ID ou son adresse, et le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>Connections, choices of columns and views that a colleague shared. You see what is new before anything is taken.</source>
        <translation>Connexions, choix de colonnes et vues partagés par un collègue. Vous voyez ce qui est nouveau avant toute reprise.</translation>
    </message>
    <message>
        <source>What the file brings, and what is there already under the same name.</source>
        <translation>Ce qu’apporte le fichier, et ce qui existe déjà sous le même nom.</translation>
    </message>
    <message>
        <source>Your accounts: add, change, order and test them.</source>
        <translation>Vos comptes : les ajouter, les modifier, les ordonner et les tester.</translation>
    </message>
    <message>
        <source>Your connections in the order in which they are offered.</source>
        <translation>Vos connexions, dans l’ordre où elles sont proposées.</translation>
    </message>
    <message>
        <source>What is known of this connection: vendor, name, address, key.</source>
        <translation>Ce qui est connu de cette connexion : fournisseur, nom, adresse, clé.</translation>
    </message>
    <message>
        <source>Marks the account as one that reaches real people, so that the header warns in its colour.</source>
        <translation>Marque le compte comme atteignant de vraies personnes, pour que la barre du haut avertisse par sa couleur.</translation>
    </message>
    <message>
        <source>Asks the server whether the key is accepted, and what it may do. Changes nothing.</source>
        <translation>Demande au serveur si la clé est acceptée et ce qu’elle permet. Ne modifie rien.</translation>
    </message>
    <message>
        <source>The key of this connection. It is kept where you chose, and goes to no other server.</source>
        <translation>La clé de cette connexion. Elle est conservée là où vous l’avez choisi, et ne va à aucun autre serveur.</translation>
    </message>
    <message>
        <source>Keeps the key, so that you are not asked the next time.</source>
        <translation>Conserve la clé, pour qu’elle ne vous soit pas redemandée.</translation>
    </message>
    <message>
        <source>Where keys are kept: in the system's keychain, in an encrypted file, or only until Muster is closed.</source>
        <translation>Où les clés sont conservées : dans le trousseau du système, dans un fichier chiffré, ou seulement jusqu’à la fermeture de Muster.</translation>
    </message>
    <message>
        <source>The pass phrase that opens the file with your keys. Nobody can recover it.</source>
        <translation>La phrase secrète qui ouvre le fichier de clés. Personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>How Muster looks, speaks and works.</source>
        <translation>L’apparence, la langue et le fonctionnement de Muster.</translation>
    </message>
    <message>
        <source>Makes a copy of this connection, to be changed.</source>
        <translation>Fait une copie de cette connexion, à modifier.</translation>
    </message>
    <message>
        <source>Gives up what was changed here and not saved.</source>
        <translation>Abandonne ce qui a été modifié ici sans être enregistré.</translation>
    </message>
    <message>
        <source>Writes connections without their keys to a file for a colleague, or takes such a file.</source>
        <translation>Écrit les connexions sans leurs clés dans un fichier pour un collègue, ou reprend un tel fichier.</translation>
    </message>
    <message>
        <source>The last requests: when, what, how long, how much.</source>
        <translation>Les dernières requêtes : quand, quoi, durée, volume.</translation>
    </message>
    <message>
        <source>The last requests and what became of them. Keys and personal data are left out.</source>
        <translation>Les dernières requêtes et leur sort. Les clés et les données personnelles sont omises.</translation>
    </message>
    <message>
        <source>Versions and the last errors, without personal data, to be put into a report.</source>
        <translation>Les versions et les dernières erreurs, sans données personnelles, à joindre à un signalement.</translation>
    </message>
    <message>
        <source>Finds a word in all topics of the guide.</source>
        <translation>Trouve un mot dans tous les sujets du guide.</translation>
    </message>
    <message>
        <source>The topics of the guide.</source>
        <translation>Les sujets du guide.</translation>
    </message>
    <message>
        <source>The text of this topic.</source>
        <translation>Le texte de ce sujet.</translation>
    </message>
    <message>
        <source>Goes back to the topic before.</source>
        <translation>Revient au sujet précédent.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Va de nouveau au sujet suivant.</translation>
    </message>
    <message>
        <source>This program's guide.</source>
        <translation>Le guide de ce programme.</translation>
    </message>
    <message>
        <source>Answers what this window asks. Esc leaves everything as it is.</source>
        <translation>Répond à la question de cette fenêtre. Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag its edge to change its width, or drag it to another place.</source>
        <translation>Cliquez sur un en-tête pour trier, faites glisser son bord pour changer sa largeur, ou déplacez-le.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in a spreadsheet program, save it under another name and choose that file.</source>
        <translation>%1 est endommagé : sa partie %2 ne peut pas être lue. Ouvrez-le dans un tableur, enregistrez-le sous un autre nom et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds more cells than Muster can read, most of them perhaps empty or repeated. Copy the list to a new workbook, or save it as CSV, and choose that file.</source>
        <translation>%1 contient plus de cellules que Muster ne peut en lire, la plupart peut-être vides ou répétées. Copiez la liste dans un nouveau classeur ou enregistrez-la en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file.</source>
        <translation>%1 ne contient aucun classeur lisible par Muster. Enregistrez-le en XLSX, ODS ou CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, save it without a password and choose that file.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is empty: none of its sheets has a cell with anything in it. Nothing was read.</source>
        <translation>%1 est vide : aucune de ses feuilles n’a de cellule remplie. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2” with anything in it. Its sheets: %3.</source>
        <translation>%1 n’a pas de feuille « %2 » avec du contenu. Ses feuilles : %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 est vide : aucune ligne n’a de contenu. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 is an Office file in the old format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 est un fichier Office à l’ancien format. Enregistrez-le en XLSX ou CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds, which may be meant to do harm. Nothing was read. If you trust it, save the list in it as CSV and choose that file.</source>
        <translation>%1 une fois décompressé dépasserait de loin le contenu d’un classeur, ce qui peut être malveillant. Rien n’a été lu. Si vous lui faites confiance, enregistrez sa liste en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from.</source>
        <translation>%1 est endommagé ou incomplet : il se termine trop tôt ou n’est pas un classeur. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 est un classeur Excel au format binaire. Enregistrez-le en XLSX ou CSV et choisissez ce fichier.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>La sortie standard n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Il n’y a pas de connexion « %1 ». Possibilités : %2.</translation>
    </message>
    <message>
        <source>Practice could not start: %1</source>
        <translation>Practice n’a pas pu démarrer : %1</translation>
    </message>
    <message>
        <source>Muster: blocklists and campaign rosters in one window.</source>
        <translation>Muster : listes de blocage et listes de prospects des campagnes dans une seule fenêtre.</translation>
    </message>
    <message>
        <source>Keep settings and Practice data under &lt;dir&gt;.</source>
        <translation>Conserve les réglages et les données de Practice dans &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to &lt;file&gt; and leave.</source>
        <translation>Écrit une image de la fenêtre chargée dans &lt;file&gt;, puis quitte.</translation>
    </message>
    <message>
        <source>The window's size for --screenshot, e.g. 1280x800.</source>
        <translation>La taille de la fenêtre pour --screenshot, p. ex. 1280x800.</translation>
    </message>
    <message>
        <source>The appearance can be light, dark or system.</source>
        <translation>L’apparence peut être light, dark ou system.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800.</source>
        <translation>Une taille s’écrit comme 1280x800.</translation>
    </message>
    <message>
        <source>See muster --help.</source>
        <translation>Voir muster --help.</translation>
    </message>
    <message>
        <source>Muster is open on this profile already, but does not answer.</source>
        <translation>Muster est déjà ouvert sur ce profil, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wait until it does, or end it and start Muster again. What its jobs have done is kept.</source>
        <translation>Attendez qu’il réponde, ou fermez-le de force et relancez Muster. Ce que ses tâches ont fait est conservé.</translation>
    </message>
    <message>
        <source>Lists to open. Muster asks what each is for.</source>
        <translation>Listes à ouvrir. Muster demande à quoi sert chacune.</translation>
    </message>
</context>
</TS>
