<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 rechazó la solicitud.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 rechazó la solicitud: %2</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation><numerusform>Vuelva a intentarlo dentro de %Ln minuto.</numerusform><numerusform>Vuelva a intentarlo dentro de %Ln minutos.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Muster stopped there.</source>
        <translation>Muster se detuvo ahí.</translation>
    </message>
    <message>
        <source>Check the network and the connection's address, then try again.</source>
        <translation>Compruebe la red y la dirección de la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1's certificate cannot be trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Muster sent nothing there.</source>
        <translation>Muster no envió nada allí.</translation>
    </message>
    <message>
        <source>Check the connection's address. If it is right, ask whoever runs that server or your network.</source>
        <translation>Compruebe la dirección de la conexión. Si es correcta, consulte a quien administre ese servidor o su red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Muster tried several times and stopped waiting.</source>
        <translation>Muster lo intentó varias veces y dejó de esperar.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 did not accept the API key.</source>
        <translation>%1 no aceptó la clave de API.</translation>
    </message>
    <message>
        <source>Enter the key again; it may have been revoked or mistyped.</source>
        <translation>Introduzca la clave de nuevo; puede que se haya revocado o escrito mal.</translation>
    </message>
    <message>
        <source>This key may not do that in %1.</source>
        <translation>Esta clave no tiene permiso para eso en %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of the workspace, or check the plan's licence.</source>
        <translation>Consulte a un administrador del espacio de trabajo o compruebe la licencia del plan.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Check the campaign's ID and the connection's address.</source>
        <translation>Compruebe el ID de la campaña y la dirección de la conexión.</translation>
    </message>
    <message>
        <source>Something changed in %1 at the same time.</source>
        <translation>Algo cambió en %1 al mismo tiempo.</translation>
    </message>
    <message>
        <source>Muster did not overwrite it.</source>
        <translation>Muster no lo sobrescribió.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Recargue y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The campaign has left draft, so its roster is frozen.</source>
        <translation>La campaña ya no es un borrador, así que su lista de leads está congelada.</translation>
    </message>
    <message>
        <source>Muster stopped.</source>
        <translation>Muster se detuvo.</translation>
    </message>
    <message>
        <source>Only a draft campaign's leads can be changed.</source>
        <translation>Solo se pueden cambiar los leads de una campaña en borrador.</translation>
    </message>
    <message>
        <source>%1 asked Muster to slow down.</source>
        <translation>%1 pidió a Muster que fuera más despacio.</translation>
    </message>
    <message>
        <source>Muster did not send it again.</source>
        <translation>Muster no lo envió de nuevo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Muster cannot read.</source>
        <translation>%1 envió una respuesta que Muster no puede leer.</translation>
    </message>
    <message>
        <source>Muster did not guess at it.</source>
        <translation>Muster no intentó adivinarla.</translation>
    </message>
    <message>
        <source>Check the connection's address; if it is right, try again later.</source>
        <translation>Compruebe la dirección de la conexión; si es correcta, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 tiene un problema interno.</translation>
    </message>
    <message>
        <source>%1's answer to a change was lost.</source>
        <translation>Se perdió la respuesta de %1 a un cambio.</translation>
    </message>
    <message>
        <source>Muster did not repeat the change blindly.</source>
        <translation>Muster no repitió el cambio a ciegas.</translation>
    </message>
    <message>
        <source>Reload to see what happened before you try again.</source>
        <translation>Recargue para ver qué ocurrió antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
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
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>On no roster that was read</source>
        <translation>En ninguna lista de leads leída</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>BlockedSince</name>
    <message>
        <source>on the blocklist</source>
        <translation>en la lista de bloqueo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>desde el %1: %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>on %1 since %2: %3</source>
        <translation>%1, desde el %2: %3</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>en la lista de leads</translation>
    </message>
    <message>
        <source>on the roster: %1</source>
        <translation>en la lista de leads: %1</translation>
    </message>
    <message>
        <source>on the roster since %1</source>
        <translation>en la lista de leads desde el %1</translation>
    </message>
    <message>
        <source>on the roster since %1: %2</source>
        <translation>en la lista de leads desde el %1: %2</translation>
    </message>
</context>
<context>
    <name>BlocklistNotice</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln persona</numerusform><numerusform>%Ln personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation><numerusform>%Ln dirección</numerusform><numerusform>%Ln direcciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation><numerusform>%Ln dominio</numerusform><numerusform>%Ln dominios</numerusform></translation>
    </message>
    <message>
        <source>never contacted by any campaign</source>
        <translation>sin contacto de ninguna campaña</translation>
    </message>
    <message>
        <source>never contacted by this campaign</source>
        <translation>sin contacto de esta campaña</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) could be loaded.</source>
        <translation><numerusform>Solo se pudo cargar %Ln entrada.</numerusform><numerusform>Solo se pudieron cargar %Ln entradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) could be loaded.</source>
        <translation><numerusform>Solo se pudo cargar %Ln persona.</numerusform><numerusform>Solo se pudieron cargar %Ln personas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) have been loaded.</source>
        <translation><numerusform>Solo se ha cargado %Ln entrada.</numerusform><numerusform>Solo se han cargado %Ln entradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) have been loaded.</source>
        <translation><numerusform>Solo se ha cargado %Ln persona.</numerusform><numerusform>Solo se han cargado %Ln personas.</numerusform></translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>Se muestra la lista con datos de %1.</translation>
    </message>
    <message>
        <source>Nothing is on the do-not-contact list yet. No campaign writes to the addresses and domains on it.</source>
        <translation>Aún no hay nada en la lista de no contactar. Ninguna campaña escribe a las direcciones y dominios que contiene.</translation>
    </message>
    <message>
        <source>Paste addresses or domains, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Pegue direcciones o dominios, elija un archivo o suelte un archivo CSV o Excel en cualquier lugar de esta página.</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquear direcciones…</translation>
    </message>
    <message>
        <source>Nobody is blocked in this workspace yet. No campaign contacts the people on this list.</source>
        <translation>Aún no hay nadie bloqueado en este espacio de trabajo. Ninguna campaña contacta con las personas de esta lista.</translation>
    </message>
    <message>
        <source>Nobody is blocked in this campaign yet. It does not contact the people on this list.</source>
        <translation>Aún no hay nadie bloqueado en esta campaña. No contacta con las personas de esta lista.</translation>
    </message>
    <message>
        <source>Paste names, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Pegue nombres, elija un archivo o suelte un archivo CSV o Excel en cualquier lugar de esta página.</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquear personas…</translation>
    </message>
    <message>
        <source>Nothing on this list matches the filters.</source>
        <translation>Nada en esta lista coincide con los filtros.</translation>
    </message>
    <message>
        <source>Nobody on this list matches the filters.</source>
        <translation>Nadie en esta lista coincide con los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) stand on it.</source>
        <translation><numerusform>Contiene %Ln entrada.</numerusform><numerusform>Contiene %Ln entradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stand on it.</source>
        <translation><numerusform>Contiene %Ln persona.</numerusform><numerusform>Contiene %Ln personas.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Cargando la lista…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln entry(s) so far</source>
        <translation><numerusform>Cargando… %Ln entrada hasta ahora</numerusform><numerusform>Cargando… %Ln entradas hasta ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln person(s) so far</source>
        <translation><numerusform>Cargando… %Ln persona hasta ahora</numerusform><numerusform>Cargando… %Ln personas hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>not the whole list</source>
        <translation>lista incompleta</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a readable identifier</source>
        <translation><numerusform>%Ln más sin identificador legible</numerusform><numerusform>%Ln más sin identificador legible</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>recargando…</translation>
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
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>launching</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>“%1” is not of the form FIELD=HEADER.</source>
        <translation>“%1” no tiene la forma FIELD=HEADER.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>No existe el campo “%1”. Los campos son: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its columns are: %3.</source>
        <translation>%1 no tiene la columna “%2”. Sus columnas son: %3.</translation>
    </message>
    <message>
        <source>The column “%1” is given to both %2 and %3. It can serve one of them.</source>
        <translation>La columna “%1” se asigna a la vez a %2 y a %3. Solo puede servir para uno de los dos.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>looks like profiles</source>
        <translation>parecen perfiles</translation>
    </message>
    <message>
        <source>looks like addresses or domains</source>
        <translation>parecen direcciones o dominios</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>parecen direcciones de correo</translation>
    </message>
    <message>
        <source>judged by its cells</source>
        <translation>según sus celdas</translation>
    </message>
    <message>
        <source>&amp;Public identifier</source>
        <translation>&amp;Identificador público</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;LinkedIn profile</source>
        <translation>Perfil de &amp;LinkedIn</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>F&amp;ull name</source>
        <translation>Nombre c&amp;ompleto</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>Ca&amp;rgo</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Tit&amp;ular</translation>
    </message>
    <message>
        <source>A&amp;ddress or domain</source>
        <translation>&amp;Dirección o dominio</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>LinkedIn campaign</source>
        <translation>Campaña de LinkedIn</translation>
    </message>
    <message>
        <source>E-mail campaign</source>
        <translation>Campaña de correo</translation>
    </message>
    <message>
        <source>SendKit campaign</source>
        <translation>Campaña de SendKit</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de no contactar</translation>
    </message>
    <message>
        <source>remembered from %1</source>
        <extracomment>A day follows: "12 Mar"</extracomment>
        <translation>recordada del %1</translation>
    </message>
    <message>
        <source>You chose it on %1 for a table with the same headers.</source>
        <translation>La eligió el %1 para una tabla con los mismos encabezados.</translation>
    </message>
    <message>
        <source>the only column</source>
        <translation>la única columna</translation>
    </message>
    <message>
        <source>matched by its header</source>
        <translation>por su encabezado</translation>
    </message>
    <message>
        <source>The header says it, and the cells do not contradict.</source>
        <translation>Lo indica el encabezado y las celdas no lo contradicen.</translation>
    </message>
    <message>
        <source>The header does not say it, but most cells look like it.</source>
        <translation>El encabezado no lo indica, pero la mayoría de las celdas lo parecen.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>Muster is not sure: the header may mean something else, or the cells do not fit it.</source>
        <translation>Muster no está seguro: el encabezado puede significar otra cosa o las celdas no encajan.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>A field's name follows: "Company"</extracomment>
        <translation>Movida a %1</translation>
    </message>
    <message>
        <source>A column can fill one field only.</source>
        <translation>Una columna solo puede llenar un campo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.</source>
        <translation>%1 necesita un valor: %1 %2. Escriba %1=VALUE si el valor empieza por guiones.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Indique qué hacer: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>No existe el comando “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>Say what to do with %1: %2.</source>
        <translation>Indique qué hacer con %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot “%2”. It can: %3.</source>
        <translation>%1 no admite “%2”. Admite: %3.</translation>
    </message>
    <message>
        <source>A campaign block can only be lifted in WaLead; blocked remove is about the workspace's blocklist.</source>
        <translation>Un bloqueo de campaña solo se puede levantar en WaLead; blocked remove se refiere a la lista de bloqueo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 does not take %2. It takes: %3.</source>
        <translation>%1 no admite %2. Admite: %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 necesita un valor que no esté vacío.</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 necesita: %2</translation>
    </message>
    <message>
        <source>%1 takes %2; “%3” is too much.</source>
        <translation>%1 admite %2; “%3” sobra.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Read the blocklist</source>
        <translation>Leer la lista de bloqueo</translation>
    </message>
    <message>
        <source>Block and unblock</source>
        <translation>Bloquear y desbloquear</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Listar campañas</translation>
    </message>
    <message>
        <source>Read rosters</source>
        <translation>Leer listas de leads</translation>
    </message>
    <message>
        <source>Change rosters</source>
        <translation>Cambiar listas de leads</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>el servidor no lo indica</translation>
    </message>
</context>
<context>
    <name>ConnectionSession</name>
    <message>
        <source>This key has no workspaces.</source>
        <translation>Esta clave no tiene ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>This key has no workspace %1. It has: %2.</source>
        <translation>Esta clave no tiene el espacio de trabajo %1. Tiene: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Practice</source>
        <comment>whom a connection reaches</comment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>whom a connection reaches</comment>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>whom a connection reaches</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person.</source>
        <translation>Nada de aquí llega a una persona real.</translation>
    </message>
    <message>
        <source>What you do here is real.</source>
        <translation>Lo que haga aquí es real.</translation>
    </message>
    <message>
        <source>You marked this connection as a test account.</source>
        <translation>Usted marcó esta conexión como cuenta de prueba.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>empty, neither an address nor a domain is given</source>
        <translation>vacío, no se indica ni una dirección ni un dominio</translation>
    </message>
    <message>
        <source>neither an e-mail address nor a domain</source>
        <translation>no es una dirección de correo ni un dominio</translation>
    </message>
    <message>
        <source>longer than any address or domain</source>
        <translation>más largo que cualquier dirección o dominio</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <translation>%1 de %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. It would take %Ln request(s).</source>
        <translation><numerusform>Simulación: no se envió nada. Haría falta %Ln solicitud.</numerusform><numerusform>Simulación: no se envió nada. Harían falta %Ln solicitudes.</numerusform></translation>
    </message>
    <message>
        <source>They are in %1, as a shell script; put the key in place of &lt;key&gt;.</source>
        <translation>Están en %1, como script de shell; ponga la clave en lugar de &lt;key&gt;.</translation>
    </message>
</context>
<context>
    <name>EditGuard</name>
    <message>
        <source>This roster is frozen.</source>
        <translation>Esta lista de leads está congelada.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether this roster may be changed.</source>
        <translation>Aún no se sabe si esta lista de leads se puede cambiar.</translation>
    </message>
    <message>
        <source>The campaign has left draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.</source>
        <translation>La campaña ya no es un borrador (%1); %2 no acepta cambios en sus leads. Sí puede filtrar, exportar y verificar.</translation>
    </message>
    <message>
        <source>The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.</source>
        <translation>No se pudo leer el estado de la campaña. Hasta entonces no se puede cambiar nada; recargue para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The campaign is active: leads that are added begin to receive mail at once.</source>
        <translation>La campaña está activa: los leads que se añadan empezarán a recibir correo de inmediato.</translation>
    </message>
    <message>
        <source>The campaign is not a draft, paused or completed (%1): leads that are added may begin to receive mail at once.</source>
        <translation>La campaña no está en borrador, en pausa ni completada (%1): los leads que se añadan podrían empezar a recibir correo de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>This campaign is sending. %Ln lead(s) will begin to receive mail at once.</source>
        <translation><numerusform>Esta campaña está enviando. %Ln lead empezará a recibir correo de inmediato.</numerusform><numerusform>Esta campaña está enviando. %Ln leads empezarán a recibir correo de inmediato.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>This campaign may be sending. %Ln lead(s) may begin to receive mail at once.</source>
        <translation><numerusform>Puede que esta campaña esté enviando. %Ln lead podría empezar a recibir correo de inmediato.</numerusform><numerusform>Puede que esta campaña esté enviando. %Ln leads podrían empezar a recibir correo de inmediato.</numerusform></translation>
    </message>
    <message>
        <source>The campaign is not sending now (%1): leads that are added receive no mail until it is resumed.</source>
        <translation>La campaña no está enviando ahora (%1): los leads que se añadan no recibirán correo hasta que se reanude.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>empty, no address is given</source>
        <translation>vacío, no se indica ninguna dirección</translation>
    </message>
    <message>
        <source>not an e-mail address: it has no @</source>
        <translation>no es una dirección de correo: no tiene @</translation>
    </message>
    <message>
        <source>not one e-mail address: it has several @</source>
        <translation>no es una sola dirección de correo: tiene varias @</translation>
    </message>
    <message>
        <source>an e-mail address with nothing before the @</source>
        <translation>una dirección de correo sin nada antes de la @</translation>
    </message>
    <message>
        <source>an e-mail address without a proper domain after the @</source>
        <translation>una dirección de correo sin un dominio válido después de la @</translation>
    </message>
    <message>
        <source>an e-mail address with blanks or signs that none has</source>
        <translation>una dirección de correo con espacios o signos no permitidos</translation>
    </message>
    <message>
        <source>longer than %1 bytes, which no e-mail address is</source>
        <translation>más de %1 bytes, más larga que cualquier dirección de correo</translation>
    </message>
</context>
<context>
    <name>EncodingChoices</name>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europa meridional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
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
        <translation>No se pudo escribir %1: %2. Elija otro lugar u otro nombre.</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than 32,767 characters, which is the most that Excel takes</source>
        <translation>la fila %1 tiene una celda de más de 32 767 caracteres, que es el máximo que admite Excel</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.</source>
        <translation>Una hoja de Excel admite como máximo %1 filas y estas son %2. Elija CSV en su lugar.</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 columns at most, and these are %2. Choose CSV instead.</source>
        <translation>Una hoja de Excel admite como máximo %1 columnas y estas son %2. Elija CSV en su lugar.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it on Practice</source>
        <translation>Probar con Practice</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Help where you are</source>
        <translation>Ayuda en cada lugar</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Overview by reason and month</source>
        <translation>Resumen por motivo y mes</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Review and verdicts</source>
        <translation>Revisión y veredictos</translation>
    </message>
    <message>
        <source>What is one person</source>
        <translation>Qué es una persona</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Iniciar la tarea</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Buscar leads</translation>
    </message>
    <message>
        <source>Who is blocked</source>
        <translation>Quién está bloqueado</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Añadir leads</translation>
    </message>
    <message>
        <source>Editing and removing</source>
        <translation>Editar y retirar</translation>
    </message>
    <message>
        <source>Drafts and frozen rosters</source>
        <translation>Borradores y listas congeladas</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Mientras se ejecuta</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Después de un fallo</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Qué pasó con cada fila</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <translation>Comprobar después</translation>
    </message>
    <message>
        <source>Adding a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Which account am I on</source>
        <translation>En qué cuenta estoy</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>When a key is refused</source>
        <translation>Si se rechaza una clave</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En las tablas</translation>
    </message>
    <message>
        <source>In the import</source>
        <translation>En la importación</translation>
    </message>
    <message>
        <source>In charts and chips</source>
        <translation>En gráficos y filtros</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>En esta guía</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Qué se puede leer</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>Qué se puede escribir</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Archivos de resultados</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Qué se envía y adónde</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Registros y diagnóstico</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Rosters and drafts</source>
        <translation>Listas de leads y borradores</translation>
    </message>
    <message>
        <source>Jobs and undo</source>
        <translation>Tareas y deshacer</translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation>Conexiones y claves</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Files and formats</source>
        <translation>Archivos y formatos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>keep settings, jobs and Practice's store under DIR</source>
        <translation>guarda la configuración, las tareas y los datos de Practice en DIR</translation>
    </message>
    <message>
        <source>the connection to use (default: Practice WaLead)</source>
        <translation>la conexión que se usará (por omisión: Practice WaLead)</translation>
    </message>
    <message>
        <source>print one JSON value on standard output and nothing else there</source>
        <translation>muestra un valor JSON en la salida estándar y nada más</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>muestra solo resultados y errores</translation>
    </message>
    <message>
        <source>change nothing; print the exact requests as curl, without the key</source>
        <translation>no cambia nada; muestra las solicitudes exactas como curl, sin la clave</translation>
    </message>
    <message>
        <source>do not ask before writing to a server or removing something</source>
        <translation>no pregunta antes de escribir en un servidor o quitar algo</translation>
    </message>
    <message>
        <source>print this help (also -h)</source>
        <translation>muestra esta ayuda (también -h)</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>muestra la versión</translation>
    </message>
    <message>
        <source>the vendor whose API the server speaks</source>
        <translation>el proveedor cuya API usa el servidor</translation>
    </message>
    <message>
        <source>what stands before /v1 (Puffle: /api) in the server's addresses</source>
        <translation>lo que va antes de /v1 (Puffle: /api) en las direcciones del servidor</translation>
    </message>
    <message>
        <source>the workspace, where the vendor wants one</source>
        <translation>el espacio de trabajo, si el proveedor lo exige</translation>
    </message>
    <message>
        <source>one campaign, by its ID or dashboard URL</source>
        <translation>una campaña, por su ID o su URL del panel</translation>
    </message>
    <message>
        <source>only leads with this status, by the vendor's word; may be given again</source>
        <translation>solo leads con este estado, con el término del proveedor; se puede repetir</translation>
    </message>
    <message>
        <source>only people whose identifier or reason contains TEXT</source>
        <translation>solo personas cuyo identificador o motivo contenga TEXT</translation>
    </message>
    <message>
        <source>how to write the list (default: a table, or what FILE's name says)</source>
        <translation>cómo se escribe la lista (por omisión: una tabla, o lo que indique el nombre de FILE)</translation>
    </message>
    <message>
        <source>write the list, or what became of each row, to FILE</source>
        <translation>escribe la lista, o lo que pasó con cada fila, en FILE</translation>
    </message>
    <message>
        <source>the reason for rows that have none</source>
        <translation>el motivo para las filas que no lo tengan</translation>
    </message>
    <message>
        <source>take FIELD (identifier, reason; for a do-not-contact list contact; for rosters linkedin_url, email ...) from that column; may be given again</source>
        <translation>toma FIELD (identifier, reason; para una lista de no contactar, contact; para listas de leads, linkedin_url, email ...) de esa columna; se puede repetir</translation>
    </message>
    <message>
        <source>add people also who stand on a blocklist of any connection</source>
        <translation>añade también a las personas que estén en una lista de bloqueo de cualquier conexión</translation>
    </message>
    <message>
        <source>read the list back afterwards and say who is missing</source>
        <translation>al final vuelve a leer la lista y dice quién falta</translation>
    </message>
    <message>
        <source>what the rows are to be checked for</source>
        <translation>para qué se comprueban las filas</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them.</source>
        <translation>ID se puede abreviar a sus primeros caracteres, al menos cuatro, siempre que solo una tarea empiece por ellos.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID or a dashboard URL; on Puffle and SendKit also the exact name, where only one campaign has it.</source>
        <translation>CAMPAIGN es un ID o una URL del panel; en Puffle y SendKit, también el nombre exacto si solo una campaña lo tiene.</translation>
    </message>
    <message>
        <source>list the connections of this profile</source>
        <translation>muestra las conexiones de este perfil</translation>
    </message>
    <message>
        <source>add a connection to a vendor's server</source>
        <translation>añade una conexión a un servidor de un proveedor</translation>
    </message>
    <message>
        <source>read one page to prove the address and the key</source>
        <translation>lee una página para comprobar la dirección y la clave</translation>
    </message>
    <message>
        <source>forget a connection; nothing changes on its server</source>
        <translation>olvida una conexión; nada cambia en su servidor</translation>
    </message>
    <message>
        <source>list a connection's campaigns</source>
        <translation>muestra las campañas de una conexión</translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns: there, these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead no ofrece una lista de campañas: allí son las que se añadieron en Muster por su ID o URL.</translation>
    </message>
    <message>
        <source>show one campaign, with its leads by status where the vendor counts them</source>
        <translation>muestra una campaña, con sus leads por estado si el proveedor los cuenta</translation>
    </message>
    <message>
        <source>list who is blocked</source>
        <translation>muestra quién está bloqueado</translation>
    </message>
    <message>
        <source>On SendKit this is the do-not-contact list, of addresses and domains. Puffle has no blocklist of people.</source>
        <translation>En SendKit es la lista de no contactar, de direcciones y dominios. Puffle no tiene una lista de bloqueo de personas.</translation>
    </message>
    <message>
        <source>block the people of a list</source>
        <translation>bloquea a las personas de una lista</translation>
    </message>
    <message>
        <source>Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict and muster_detail; with --dry-run it writes the requests, as a shell script.</source>
        <translation>Cada fila recibe primero un veredicto; solo se envían las que están listas. Es una tarea: sus filas están en disco antes de enviar nada, Ctrl+C la pausa y jobs resume la continúa. --output escribe un archivo de resultados: todas las columnas originales y después muster_verdict y muster_detail; con --dry-run escribe las solicitudes, como script de shell.</translation>
    </message>
    <message>
        <source>unblock the people of a list (identifiers, profile URLs or record IDs)</source>
        <translation>desbloquea a las personas de una lista (identificadores, URL de perfil o ID de registro)</translation>
    </message>
    <message>
        <source>This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked add is, and --output writes the same. On SendKit the people are addresses and domains.</source>
        <translation>Se refiere a la lista de bloqueo del espacio de trabajo. Un bloqueo de campaña solo se puede levantar en WaLead. Es una tarea, como blocked add, y --output escribe lo mismo. En SendKit las personas son direcciones y dominios.</translation>
    </message>
    <message>
        <source>say for each person of a list whether they are blocked</source>
        <translation>dice de cada persona de una lista si está bloqueada</translation>
    </message>
    <message>
        <source>--output writes a result file: every original column, then muster_verdict and muster_detail.</source>
        <translation>--output escribe un archivo de resultados: todas las columnas originales y después muster_verdict y muster_detail.</translation>
    </message>
    <message>
        <source>list the leads of a campaign</source>
        <translation>muestra los leads de una campaña</translation>
    </message>
    <message>
        <source>add the people of a list to a campaign's roster</source>
        <translation>añade las personas de una lista a la lista de leads de una campaña</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Every row gets a verdict first, from the roster and the blocklists as they are now; only the ready ones are sent. On Puffle columns that fill no field are kept as custom fields; SendKit has none, and the columns that are not taken are told. Fields for --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; on SendKit email, first_name, last_name, full_name, company, linkedin_url. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN es un ID, una URL del panel o el nombre exacto, si solo una campaña lo tiene. Cada fila recibe primero un veredicto, según la lista de leads y las listas de bloqueo tal como están ahora; solo se envían las que están listas. En Puffle, las columnas que no llenan ningún campo se conservan como campos personalizados; SendKit no los tiene y se indica qué columnas no se toman. Campos para --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; en SendKit email, first_name, last_name, full_name, company, linkedin_url. Es una tarea, como blocked add, y --output escribe lo mismo.</translation>
    </message>
    <message>
        <source>change fields of one lead</source>
        <translation>cambia campos de un lead</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. FIELD on Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; on SendKit first_name, last_name, company, position, of the person in every campaign. An empty VALUE empties the field. Put -- before a VALUE that begins with a dash. It is a job.</source>
        <translation>CAMPAIGN es un ID, una URL del panel o el nombre exacto, si solo una campaña lo tiene. FIELD en Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; en SendKit first_name, last_name, company, position, de la persona en todas las campañas. Un VALUE vacío vacía el campo. Ponga -- antes de un VALUE que empiece por guion. Es una tarea.</translation>
    </message>
    <message>
        <source>remove the people of a list from a roster (lead IDs, profiles or addresses)</source>
        <translation>retira a las personas de una lista de una lista de leads (ID de lead, perfiles o direcciones)</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Lead IDs, profile URLs and addresses may be mixed; who is not on the roster is told, and the exit status is then 1. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN es un ID, una URL del panel o el nombre exacto, si solo una campaña lo tiene. Se pueden mezclar ID de lead, URL de perfil y direcciones; se indica quién no está en la lista de leads, y el estado de salida es entonces 1. Es una tarea, como blocked add, y --output escribe lo mismo.</translation>
    </message>
    <message>
        <source>remove every lead from a roster, after writing a backup</source>
        <translation>retira todos los leads de una lista de leads, tras escribir una copia de seguridad</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. The backup is a CSV file in the profile, which roster add --include-blocked takes (without that, blocked people are left out); where it cannot be written, nothing is removed. On a terminal the campaign's name is to be typed. It is a job, which jobs undo ID takes back by adding everyone again.</source>
        <translation>CAMPAIGN es un ID, una URL del panel o el nombre exacto, si solo una campaña lo tiene. La copia de seguridad es un archivo CSV en el perfil, que admite roster add --include-blocked (sin esa opción se omiten las personas bloqueadas); si no se puede escribir, no se retira nada. En un terminal hay que escribir el nombre de la campaña. Es una tarea, que jobs undo ID deshace añadiendo de nuevo a todos.</translation>
    </message>
    <message>
        <source>give every row its verdict, without any server</source>
        <translation>da a cada fila su veredicto, sin ningún servidor</translation>
    </message>
    <message>
        <source>--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</source>
        <translation>--output escribe un archivo de resultados, CSV o, si su nombre termina en .xlsx, un libro de Excel: todas las columnas originales y después muster_verdict y muster_detail. Los campos para --map son, para una lista de bloqueo: identifier, reason; para linkedin y email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</translation>
    </message>
    <message>
        <source>list what was written in bulk, newest first</source>
        <translation>muestra lo que se escribió en bloque, lo más reciente primero</translation>
    </message>
    <message>
        <source>These are the jobs of all connections, or of the one that --connection names.</source>
        <translation>Son las tareas de todas las conexiones, o de la que indique --connection.</translation>
    </message>
    <message>
        <source>show one job and what became of its rows</source>
        <translation>muestra una tarea y lo que pasó con sus filas</translation>
    </message>
    <message>
        <source>go on with a job that was paused, stopped or interrupted</source>
        <translation>continúa una tarea pausada, detenida o interrumpida</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes on with its own connection; it was confirmed when it began, so nothing is asked, unless the campaign sends only now, so that its leads would get mail at once. What lost its answer is looked up on the server first, so nothing is done twice. --output writes a result file; with --dry-run it writes the requests that are left, as a shell script.</source>
        <translation>ID se puede abreviar a sus primeros caracteres, al menos cuatro, siempre que solo una tarea empiece por ellos. La tarea continúa con su propia conexión; se confirmó al empezar, así que no se pregunta nada, salvo que la campaña haya empezado a enviar y sus leads fueran a recibir correo de inmediato. Aquello cuya respuesta se perdió se busca primero en el servidor, así que nada se hace dos veces. --output escribe un archivo de resultados; con --dry-run escribe las solicitudes que faltan, como script de shell.</translation>
    </message>
    <message>
        <source>give up what a job has not sent yet; what was sent stays</source>
        <translation>abandona lo que una tarea aún no ha enviado; lo enviado se mantiene</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is asked, because nothing is written to a server; a job that another program works on is asked to end.</source>
        <translation>ID se puede abreviar a sus primeros caracteres, al menos cuatro, siempre que solo una tarea empiece por ellos. No se pregunta nada, porque no se escribe nada en un servidor; si otro programa trabaja en la tarea, se le pide que la termine.</translation>
    </message>
    <message>
        <source>take back what a job did, and nothing else</source>
        <translation>deshace lo que hizo una tarea, y nada más</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons; added leads are removed, removed ones added again, edited fields get their old text. It is a job of its own. --output writes a result file; with --dry-run it writes the requests, as a shell script.</source>
        <translation>ID se puede abreviar a sus primeros caracteres, al menos cuatro, siempre que solo una tarea empiece por ellos. Se usa la conexión propia de la tarea. Las personas bloqueadas se desbloquean, salvo las que ya lo estaban; las desbloqueadas se bloquean de nuevo con sus motivos anteriores; los leads añadidos se retiran, los retirados se añaden de nuevo y los campos editados recuperan su texto anterior. Es a su vez una tarea. --output escribe un archivo de resultados; con --dry-run escribe las solicitudes, como script de shell.</translation>
    </message>
    <message>
        <source>write what became of each row of a job</source>
        <translation>escribe lo que pasó con cada fila de una tarea</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The result file holds every original column, then muster_verdict and muster_detail. It goes to standard output as CSV, or to a file with --output, as CSV or, where its name ends in .xlsx, as an Excel workbook.</source>
        <translation>ID se puede abreviar a sus primeros caracteres, al menos cuatro, siempre que solo una tarea empiece por ellos. El archivo de resultados contiene todas las columnas originales y después muster_verdict y muster_detail. Va a la salida estándar como CSV o, con --output, a un archivo, como CSV o, si su nombre termina en .xlsx, como libro de Excel.</translation>
    </message>
    <message>
        <source>FILE is CSV, TSV, any other single-character delimiter, XLSX, ODS, JSON or plain lines; - is standard input. Options may stand anywhere; -- ends them. Without --yes a command that writes to a server or removes something asks on the terminal first; where there is none, it is refused.</source>
        <translation>FILE es CSV, TSV, otro delimitador de un solo carácter, XLSX, ODS, JSON o líneas simples; - es la entrada estándar. Las opciones pueden ir en cualquier lugar; -- las termina. Sin --yes, un comando que escribe en un servidor o quita algo pregunta antes en el terminal; si no hay terminal, se rechaza.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo correcto</translation>
    </message>
    <message>
        <source>done, but some rows were invalid or rejected; or cancelled</source>
        <translation>hecho, pero algunas filas no eran válidas o se rechazaron; o cancelado</translation>
    </message>
    <message>
        <source>the command line or the input cannot be used</source>
        <translation>la línea de comandos o la entrada no se pueden usar</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>sin autorización</translation>
    </message>
    <message>
        <source>the server could not be reached or failed, or its list could not be read back</source>
        <translation>no se pudo acceder al servidor o este falló, o no se pudo volver a leer su lista</translation>
    </message>
    <message>
        <source>the campaign is frozen</source>
        <translation>la campaña está congelada</translation>
    </message>
    <message>
        <source>interrupted; a job can be resumed</source>
        <translation>interrumpido; una tarea se puede reanudar</translation>
    </message>
    <message>
        <source>Usage: muster-cli [OPTIONS] COMMAND</source>
        <translation>Uso: muster-cli [OPTIONS] COMMAND</translation>
    </message>
    <message>
        <source>Keeps outreach blocklists and the rosters of campaigns.</source>
        <translation>Mantiene las listas de bloqueo y las listas de leads de las campañas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 COMMAND [OPTIONS]</source>
        <translation>Uso: muster-cli %1 COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Opciones generales:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 [OPTIONS]</source>
        <translation>Uso: muster-cli %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input, never from the command line. It is kept in the keychain or in the profile's encrypted file (whose pass phrase comes from MUSTER_PASSPHRASE or is asked for); where neither is there, it is not kept: set MUSTER_API_KEY for later commands on this connection.</source>
        <translation>La clave de API se toma de MUSTER_API_KEY o, si no está definida, de la primera línea de la entrada estándar, nunca de la línea de comandos. Se guarda en el llavero o en el archivo cifrado del perfil (cuya frase de contraseña se toma de MUSTER_PASSPHRASE o se pide); si no hay ninguno de los dos, no se guarda: defina MUSTER_API_KEY para los comandos posteriores con esta conexión.</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY, else from where it is kept, else from the first line of standard input.</source>
        <translation>La clave de API se toma de MUSTER_API_KEY; si no, de donde esté guardada; si no, de la primera línea de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>empty, no person is named</source>
        <translation>vacío, no se indica ninguna persona</translation>
    </message>
    <message>
        <source>an e-mail address, not a LinkedIn profile</source>
        <translation>una dirección de correo, no un perfil de LinkedIn</translation>
    </message>
    <message>
        <source>a company page, not a person</source>
        <translation>una página de empresa, no una persona</translation>
    </message>
    <message>
        <source>a school page, not a person</source>
        <translation>una página de una institución educativa, no una persona</translation>
    </message>
    <message>
        <source>a Sales Navigator or Recruiter address, which does not hold the public identifier</source>
        <translation>una dirección de Sales Navigator o Recruiter, que no contiene el identificador público</translation>
    </message>
    <message>
        <source>a search page, not a person</source>
        <translation>una página de búsqueda, no una persona</translation>
    </message>
    <message>
        <source>an old /pub/ address, which does not hold the public identifier</source>
        <translation>una dirección antigua /pub/, que no contiene el identificador público</translation>
    </message>
    <message>
        <source>another LinkedIn page, not a person's profile</source>
        <translation>otra página de LinkedIn, no el perfil de una persona</translation>
    </message>
    <message>
        <source>an address of another site, not of LinkedIn</source>
        <translation>una dirección de otro sitio, no de LinkedIn</translation>
    </message>
    <message>
        <source>a profile address with nothing after /in/</source>
        <translation>una dirección de perfil sin nada después de /in/</translation>
    </message>
    <message>
        <source>not a public identifier: it holds blanks or signs that none has</source>
        <translation>no es un identificador público: tiene espacios o signos no permitidos</translation>
    </message>
    <message>
        <source>longer than %1 characters, which no public identifier is</source>
        <translation>más de %1 caracteres, más largo que cualquier identificador público</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Block people: %1</source>
        <extracomment>The name of a blocklist follows</extracomment>
        <translation>Bloquear personas: %1</translation>
    </message>
    <message>
        <source>Block contacts: %1</source>
        <extracomment>The name of a do-not-contact list follows</extracomment>
        <translation>Bloquear contactos: %1</translation>
    </message>
    <message>
        <source>Add leads to %1</source>
        <extracomment>The name of a campaign follows</extracomment>
        <translation>Añadir leads a %1</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquear a %Ln persona</numerusform><numerusform>Bloquear a %Ln personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln contact(s)</source>
        <translation><numerusform>Bloquear %Ln contacto</numerusform><numerusform>Bloquear %Ln contactos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s): mail begins at once</source>
        <translation><numerusform>Añadir %Ln lead: el correo empieza ya</numerusform><numerusform>Añadir %Ln leads: el correo empieza ya</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Añadir %Ln lead</numerusform><numerusform>Añadir %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose the column that holds the people.</source>
        <translation>Elija la columna que contiene las personas.</translation>
    </message>
    <message>
        <source>Choose the column that holds the addresses and domains.</source>
        <translation>Elija la columna que contiene las direcciones y los dominios.</translation>
    </message>
    <message>
        <source>Choose the column that holds the LinkedIn profiles.</source>
        <translation>Elija la columna que contiene los perfiles de LinkedIn.</translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail addresses.</source>
        <translation>Elija la columna que contiene las direcciones de correo.</translation>
    </message>
    <message>
        <source>Reading the blocklist, to know who is blocked already…</source>
        <translation>Leyendo la lista de bloqueo, para saber quién ya está bloqueado…</translation>
    </message>
    <message>
        <source>Reading the roster and the blocklists, to know who is there already and who is blocked…</source>
        <translation>Leyendo la lista de leads y las listas de bloqueo, para saber quién ya está y quién está bloqueado…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) so far</source>
        <translation><numerusform>%Ln persona hasta ahora</numerusform><numerusform>%Ln personas hasta ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) so far</source>
        <translation><numerusform>%Ln lead hasta ahora</numerusform><numerusform>%Ln leads hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>Not compared with the blocklist, which could not be read.</source>
        <translation>Sin comparar con la lista de bloqueo, que no se pudo leer.</translation>
    </message>
    <message>
        <source>Not compared with the roster, which could not be read.</source>
        <translation>Sin comparar con la lista de leads, que no se pudo leer.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the blocklist: %Ln person(s) read.</source>
        <translation><numerusform>Aún sin comparar con la lista de bloqueo: %Ln persona leída.</numerusform><numerusform>Aún sin comparar con la lista de bloqueo: %Ln personas leídas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the roster and all blocklists: %Ln lead(s) read.</source>
        <translation><numerusform>Aún sin comparar con la lista de leads y todas las listas de bloqueo: %Ln lead leído.</numerusform><numerusform>Aún sin comparar con la lista de leads y todas las listas de bloqueo: %Ln leads leídos.</numerusform></translation>
    </message>
    <message>
        <source>People who are blocked already count as Ready.</source>
        <translation>Las personas que ya están bloqueadas cuentan como “Listo”.</translation>
    </message>
    <message>
        <source>People who are on the roster already, or on a blocklist not read yet, count as Ready.</source>
        <translation>Las personas que ya están en la lista de leads, o en una lista de bloqueo aún no leída, cuentan como “Listo”.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s), as of %1</source>
        <extracomment>A time or a day and time follows</extracomment>
        <translation><numerusform>Comparado con %Ln lista de bloqueo, datos de %1</numerusform><numerusform>Comparado con %Ln listas de bloqueo, datos de %1</numerusform></translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>Names of blocklists</extracomment>
        <translation>No se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>What an earlier reading found there still counts; whoever was blocked there since then counts as Ready.</source>
        <translation>Lo que se encontró allí en una lectura anterior sigue contando; quien se haya bloqueado allí desde entonces cuenta como “Listo”.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Public identifier</source>
        <translation>Identificador público</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1</source>
        <translation><numerusform>Desbloquear a %Ln persona en %1</numerusform><numerusform>Desbloquear a %Ln personas en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1</source>
        <translation><numerusform>Añadir %Ln lead a %1</numerusform><numerusform>Añadir %Ln leads a %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s) in %1</source>
        <translation><numerusform>Editar %Ln lead en %1</numerusform><numerusform>Editar %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1</source>
        <translation><numerusform>Retirar %Ln lead de %1</numerusform><numerusform>Retirar %Ln leads de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Empty the roster of %1 (%Ln lead(s))</source>
        <translation><numerusform>Vaciar la lista de leads de %1 (%Ln lead)</numerusform><numerusform>Vaciar la lista de leads de %1 (%Ln leads)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) in %1</source>
        <translation><numerusform>Pausar %Ln lead en %1</numerusform><numerusform>Pausar %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) in %1</source>
        <translation><numerusform>Reanudar %Ln lead en %1</numerusform><numerusform>Reanudar %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1</source>
        <translation><numerusform>Bloquear a %Ln persona en %1</numerusform><numerusform>Bloquear a %Ln personas en %1</numerusform></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>The roster of %1 is frozen.</source>
        <translation>La lista de leads de %1 está congelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were changed before that.</source>
        <translation><numerusform>Antes de eso se cambió %Ln lead.</numerusform><numerusform>Antes de eso se cambiaron %Ln leads.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were not sent.</source>
        <translation><numerusform>%Ln lead no se envió.</numerusform><numerusform>%Ln leads no se enviaron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) are in doubt.</source>
        <translation><numerusform>%Ln lead está en duda.</numerusform><numerusform>%Ln leads están en duda.</numerusform></translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>It could not be found out what became of some rows.</source>
        <translation>No se pudo averiguar qué pasó con algunas filas.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards. %1</source>
        <extracomment>Why follows, as a sentence</extracomment>
        <translation>La lista no se comprobó al final. %1</translation>
    </message>
    <message>
        <source>Nothing is left to send; only the list has still to be checked.</source>
        <translation>No queda nada por enviar; solo falta comprobar la lista.</translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>%1 already blocked</source>
        <translation>ya bloqueados: %1</translation>
    </message>
    <message>
        <source>%1 not blocked any more</source>
        <translation>ya no bloqueados: %1</translation>
    </message>
    <message>
        <source>%1 on the roster already</source>
        <translation>ya en la lista: %1</translation>
    </message>
    <message>
        <source>%1 not on the roster any more</source>
        <translation>ya no en la lista: %1</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <translation>sin cambio necesario: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date and time in a table; the month's short name comes from the locale. Keep it short.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>aceptados: %1 de %2</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rechazados: %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>en duda: %1</translation>
    </message>
    <message>
        <source>%1 not found afterwards</source>
        <translation>no encontrados después: %1</translation>
    </message>
    <message>
        <source>%1 still to send</source>
        <translation>por enviar: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>no enviados: %1</translation>
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
        <translation>%1 s restantes</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min restantes</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 h restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation><numerusform>Se añadió %Ln lead a %1.</numerusform><numerusform>Se añadieron %Ln leads a %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1.</source>
        <translation><numerusform>Se cambió %Ln lead de %1.</numerusform><numerusform>Se cambiaron %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) of %1.</source>
        <translation><numerusform>Se pausó %Ln lead de %1.</numerusform><numerusform>Se pausaron %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) of %1.</source>
        <translation><numerusform>Se reanudó %Ln lead de %1.</numerusform><numerusform>Se reanudaron %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1.</source>
        <translation><numerusform>Se retiró %Ln lead de %1.</numerusform><numerusform>Se retiraron %Ln leads de %1.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed on the roster of %1.</source>
        <translation>No se cambió nada en la lista de leads de %1.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>What was done follows, as a sentence</extracomment>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Hasta ahora se desbloqueó a %Ln persona en %1.</numerusform><numerusform>Hasta ahora se desbloqueó a %Ln personas en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1.</source>
        <translation><numerusform>Se desbloqueó a %Ln persona en %1.</numerusform><numerusform>Se desbloqueó a %Ln personas en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Hasta ahora se bloqueó a %Ln persona en %1.</numerusform><numerusform>Hasta ahora se bloqueó a %Ln personas en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1.</source>
        <translation><numerusform>Se bloqueó a %Ln persona en %1.</numerusform><numerusform>Se bloqueó a %Ln personas en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were there already, the server says.</source>
        <translation><numerusform>Según el servidor, %Ln persona ya estaba.</numerusform><numerusform>Según el servidor, %Ln personas ya estaban.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were no longer on the list.</source>
        <translation><numerusform>%Ln persona ya no estaba en la lista.</numerusform><numerusform>%Ln personas ya no estaban en la lista.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were on the roster already, the server says.</source>
        <translation><numerusform>Según el servidor, %Ln lead ya estaba en la lista de leads.</numerusform><numerusform>Según el servidor, %Ln leads ya estaban en la lista de leads.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were no longer on the roster.</source>
        <translation><numerusform>%Ln lead ya no estaba en la lista de leads.</numerusform><numerusform>%Ln leads ya no estaban en la lista de leads.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) needed no change.</source>
        <translation><numerusform>%Ln lead no necesitaba cambios.</numerusform><numerusform>%Ln leads no necesitaban cambios.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those added were on the roster already; the server did not say who.</source>
        <translation><numerusform>%Ln de los añadidos ya estaba en la lista de leads; el servidor no indicó cuál.</numerusform><numerusform>%Ln de los añadidos ya estaban en la lista de leads; el servidor no indicó cuáles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those blocked were there already; the server did not say who.</source>
        <translation><numerusform>%Ln de los bloqueados ya lo estaba; el servidor no indicó cuál.</numerusform><numerusform>%Ln de los bloqueados ya lo estaban; el servidor no indicó cuáles.</numerusform></translation>
    </message>
    <message>
        <source>Rejected: %1: %2</source>
        <translation>Rechazado: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.</source>
        <translation><numerusform>... y %Ln fila rechazada más; muster-cli jobs report %1 las muestra todas.</numerusform><numerusform>... y %Ln filas rechazadas más; muster-cli jobs report %1 las muestra todas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still to be sent.</source>
        <translation><numerusform>Queda %Ln persona por enviar.</numerusform><numerusform>Quedan %Ln personas por enviar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were not sent.</source>
        <translation><numerusform>%Ln persona no se envió.</numerusform><numerusform>%Ln personas no se enviaron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.</source>
        <translation><numerusform>%Ln persona está en duda: su respuesta se perdió. Al reanudar la tarea se averigua.</numerusform><numerusform>%Ln personas están en duda: su respuesta se perdió. Al reanudar la tarea se averigua.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay in doubt: their answer was lost.</source>
        <translation><numerusform>%Ln persona queda en duda: la respuesta se perdió.</numerusform><numerusform>%Ln personas quedan en duda: sus respuestas se perdieron.</numerusform></translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the roster.</source>
        <translation>Relectura: todas las personas enviadas están en la lista de leads.</translation>
    </message>
    <message>
        <source>Read back: the roster is as it should be.</source>
        <translation>Relectura: la lista de leads está como debe.</translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the list.</source>
        <translation>Relectura: todas las personas enviadas están en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Relectura: %Ln lead no está como debe; muster-cli jobs report %1 indica cuál.</numerusform><numerusform>Relectura: %Ln leads no están como deben; muster-cli jobs report %1 indica cuáles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Relectura: falta %Ln persona en la lista; muster-cli jobs report %1 indica quién.</numerusform><numerusform>Relectura: faltan %Ln personas en la lista; muster-cli jobs report %1 indica quiénes.</numerusform></translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2</source>
        <translation>Desbloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Añadiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Changing: %1 of %2</source>
        <translation>Cambiando: %1 de %2</translation>
    </message>
    <message>
        <source>Removing: %1 of %2</source>
        <translation>Retirando: %1 de %2</translation>
    </message>
    <message>
        <source>Pausing leads: %1 of %2</source>
        <translation>Pausando leads: %1 de %2</translation>
    </message>
    <message>
        <source>Resuming leads: %1 of %2</source>
        <translation>Reanudando leads: %1 de %2</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2</source>
        <translation>Bloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Paused. %1 of %2 rows are settled.</source>
        <translation>En pausa. Filas resueltas: %1 de %2.</translation>
    </message>
    <message>
        <source>Cancelled. %1 of %2 rows were not sent.</source>
        <translation>Cancelada. Filas no enviadas: %1 de %2.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards.</source>
        <translation>La lista no se comprobó al final.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leyendo la lista de leads: %1</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Leyendo la lista de bloqueo: %1</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>Esperando. %1</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Esperando.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the answers under way. Ctrl+C quits at once.</source>
        <translation>Pausando: a la espera de las respuestas en curso. Ctrl+C sale de inmediato.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>Sent, or about to be, when the job ended: it may or may not have been done.</source>
        <translation>Enviado, o a punto de enviarse, cuando terminó la tarea: puede que se hiciera o no.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Refused without a reason (HTTP status %1).</source>
        <translation>Rechazado sin motivo (estado HTTP %1).</translation>
    </message>
    <message>
        <source>Some answers were lost, and this server has no list to look them up in. Those people stay in doubt.</source>
        <translation>Se perdieron algunas respuestas y este servidor no tiene una lista donde buscarlas. Esas personas quedan en duda.</translation>
    </message>
    <message>
        <source>The server leaves people out without saying why. Look at its list, then resume.</source>
        <translation>El servidor omite a personas sin decir por qué. Revise su lista y después reanude la tarea.</translation>
    </message>
    <message>
        <source>The answer was lost; sent again.</source>
        <translation>La respuesta se perdió; se envió de nuevo.</translation>
    </message>
    <message>
        <source>The server accepted this, but its list does not have it.</source>
        <translation>El servidor lo aceptó, pero no está en su lista.</translation>
    </message>
    <message>
        <source>Cancelled before this person was sent.</source>
        <translation>Se canceló antes de enviar a esta persona.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>campaign %1 of %2</source>
        <translation>la campaña %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A campaign's name, and its connection's</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1?</source>
        <translation><numerusform>¿Desbloquear a %Ln persona en %1?</numerusform><numerusform>¿Desbloquear a %Ln personas en %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1?</source>
        <translation><numerusform>¿Añadir %Ln lead a %1?</numerusform><numerusform>¿Añadir %Ln leads a %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1?</source>
        <translation><numerusform>¿Cambiar %Ln lead de %1?</numerusform><numerusform>¿Cambiar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>¿Retirar %Ln lead de %1?</numerusform><numerusform>¿Retirar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>¿Pausar %Ln lead de %1?</numerusform><numerusform>¿Pausar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>¿Reanudar %Ln lead de %1?</numerusform><numerusform>¿Reanudar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1?</source>
        <translation><numerusform>¿Bloquear a %Ln persona en %1?</numerusform><numerusform>¿Bloquear a %Ln personas en %1?</numerusform></translation>
    </message>
    <message>
        <source>muster-cli jobs resume %1 goes on.</source>
        <translation>muster-cli jobs resume %1 la continúa.</translation>
    </message>
    <message>
        <source>No connection to %1: goes on by itself</source>
        <translation>Sin conexión con %1: continuará sin intervención</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 pide esperar %2 s</translation>
    </message>
    <message>
        <source>%1 has trouble: tries again in %2 s</source>
        <translation>%1 tiene problemas: se reintentará en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the list</source>
        <translation><numerusform>falta %Ln en la lista</numerusform><numerusform>faltan %Ln en la lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the list</source>
        <translation><numerusform>%Ln sigue en la lista</numerusform><numerusform>%Ln siguen en la lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the roster</source>
        <translation><numerusform>falta %Ln en la lista de leads</numerusform><numerusform>faltan %Ln en la lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the roster</source>
        <translation><numerusform>%Ln sigue en la lista de leads</numerusform><numerusform>%Ln siguen en la lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as it should be</source>
        <translation><numerusform>%Ln no está como debe</numerusform><numerusform>%Ln no están como deben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln rechazado</numerusform><numerusform>%Ln rechazados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation><numerusform>%Ln en duda</numerusform><numerusform>%Ln en duda</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation><numerusform>%Ln no enviado</numerusform><numerusform>%Ln no enviados</numerusform></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s)</source>
        <translation><numerusform>%Ln persona bloqueada</numerusform><numerusform>%Ln personas bloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s)</source>
        <translation><numerusform>%Ln persona desbloqueada</numerusform><numerusform>%Ln personas desbloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1</source>
        <translation><numerusform>%Ln lead añadido a %1</numerusform><numerusform>%Ln leads añadidos a %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1</source>
        <translation><numerusform>%Ln lead cambiado de %1</numerusform><numerusform>%Ln leads cambiados de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1</source>
        <translation><numerusform>%Ln lead retirado de %1</numerusform><numerusform>%Ln leads retirados de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln lead pausado en %1</numerusform><numerusform>%Ln leads pausados en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln lead reanudado en %1</numerusform><numerusform>%Ln leads reanudados en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were already blocked</source>
        <translation><numerusform>%Ln ya estaba bloqueado</numerusform><numerusform>%Ln ya estaban bloqueados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer blocked</source>
        <translation><numerusform>%Ln ya no estaba bloqueado</numerusform><numerusform>%Ln ya no estaban bloqueados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were on the roster already</source>
        <translation><numerusform>%Ln ya estaba en la lista de leads</numerusform><numerusform>%Ln ya estaban en la lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer on the roster</source>
        <translation><numerusform>%Ln ya no estaba en la lista de leads</numerusform><numerusform>%Ln ya no estaban en la lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were so already</source>
        <translation><numerusform>%Ln no necesitaba cambios</numerusform><numerusform>%Ln no necesitaban cambios</numerusform></translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya bloqueado</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Ya no bloqueado</translation>
    </message>
    <message>
        <source>On the roster already</source>
        <translation>Ya en la lista de leads</translation>
    </message>
    <message>
        <source>No longer on the roster</source>
        <translation>Ya no en la lista de leads</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Sin cambio necesario</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Lectura de la lista de leads</translation>
    </message>
    <message numerus="yes">
        <source>Reading the roster: %Ln lead(s)</source>
        <translation><numerusform>Lectura de la lista de leads: %Ln lead</numerusform><numerusform>Lectura de la lista de leads: %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Reading the blocklist</source>
        <translation>Lectura de la lista de bloqueo</translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist: %Ln person(s)</source>
        <translation><numerusform>Lectura de la lista de bloqueo: %Ln persona</numerusform><numerusform>Lectura de la lista de bloqueo: %Ln personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln person(s) in %1</source>
        <translation><numerusform>Bloqueo de %Ln persona en %1</numerusform><numerusform>Bloqueo de %Ln personas en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln person(s) in %1</source>
        <translation><numerusform>Desbloqueo de %Ln persona en %1</numerusform><numerusform>Desbloqueo de %Ln personas en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln lead(s) to %1</source>
        <translation><numerusform>Alta de %Ln lead en %1</numerusform><numerusform>Alta de %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln lead(s) in %1</source>
        <translation><numerusform>Edición de %Ln lead en %1</numerusform><numerusform>Edición de %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln lead(s) from %1</source>
        <translation><numerusform>Retirada de %Ln lead de %1</numerusform><numerusform>Retirada de %Ln leads de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Emptying the roster of %1: %Ln lead(s)</source>
        <translation><numerusform>Vaciado de la lista de leads de %1: %Ln lead</numerusform><numerusform>Vaciado de la lista de leads de %1: %Ln leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pausing %Ln lead(s) in %1</source>
        <translation><numerusform>Pausa de %Ln lead en %1</numerusform><numerusform>Pausa de %Ln leads en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln lead(s) in %1</source>
        <translation><numerusform>Reanudación de %Ln lead en %1</numerusform><numerusform>Reanudación de %Ln leads en %1</numerusform></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Alta de leads</translation>
    </message>
    <message>
        <source>Editing leads</source>
        <translation>Edición de leads</translation>
    </message>
    <message>
        <source>Removing leads</source>
        <translation>Retirada de leads</translation>
    </message>
    <message>
        <source>Emptying the roster</source>
        <translation>Vaciado de la lista de leads</translation>
    </message>
    <message>
        <source>Pausing leads</source>
        <translation>Pausa de leads</translation>
    </message>
    <message>
        <source>Resuming leads</source>
        <translation>Reanudación de leads</translation>
    </message>
    <message>
        <source>Preparing to change the roster of %1</source>
        <translation>Preparación del cambio de la lista de leads de %1</translation>
    </message>
    <message>
        <source>Preparing to block people in %1</source>
        <translation>Preparación del bloqueo de personas en %1</translation>
    </message>
    <message>
        <source>Preparing to unblock people in %1</source>
        <translation>Preparación del desbloqueo de personas en %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what a job does and its connection</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 done; only the check of the list is missing</source>
        <comment>a count of people</comment>
        <translation>hechas: %1; solo falta comprobar la lista</translation>
    </message>
    <message>
        <source>%1 done, %2 left</source>
        <comment>counts of people</comment>
        <translation>hechas: %1; pendientes: %2</translation>
    </message>
    <message>
        <source>(%1 in doubt)</source>
        <translation>(en duda: %1)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Espera porque</translation>
    </message>
</context>
<context>
    <name>JobUndo</name>
    <message numerus="yes">
        <source>The position of %Ln lead(s) stays as it is: SendKit's roster did not tell what it was before.</source>
        <translation><numerusform>El cargo de %Ln lead se queda como está: la lista de leads de SendKit no indicó cuál era antes.</numerusform><numerusform>El cargo de %Ln leads se queda como está: la lista de leads de SendKit no indicó cuál era antes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) had a whole name other than first and last name: that does not come back.</source>
        <translation><numerusform>%Ln lead tenía un nombre completo distinto de nombre de pila y apellidos: eso no se recupera.</numerusform><numerusform>%Ln leads tenían un nombre completo distinto de nombre de pila y apellidos: eso no se recupera.</numerusform></translation>
    </message>
    <message>
        <source>Leads that were sent mail stay removed: SendKit does not take them back.</source>
        <translation>Los leads que ya recibieron correo quedan retirados: SendKit no los vuelve a admitir.</translation>
    </message>
    <message>
        <source>This job is running. Pause or cancel it first.</source>
        <translation>Esta tarea está en ejecución. Páusela o cancélela primero.</translation>
    </message>
    <message>
        <source>WaLead can lift a block within a campaign only in its dashboard.</source>
        <translation>WaLead solo permite levantar un bloqueo de campaña en su panel.</translation>
    </message>
    <message>
        <source>This job was undone already.</source>
        <translation>Esta tarea ya se deshizo.</translation>
    </message>
    <message>
        <source>A job that undoes this one was begun and has not ended. Resume that one, or cancel it: %1</source>
        <translation>Se inició una tarea que deshace esta y no ha terminado. Reanude esa tarea o cancélela: %1</translation>
    </message>
    <message>
        <source>Some rows are in doubt. Resume the job first, so that it is known what was done.</source>
        <translation>Algunas filas están en duda. Reanude primero la tarea, para saber qué se hizo.</translation>
    </message>
    <message>
        <source>This job changed nothing, so there is nothing to undo.</source>
        <translation>Esta tarea no cambió nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Some of these leads were on the roster before, and the server did not say who: undoing would remove them too.</source>
        <translation>Algunos de estos leads ya estaban en la lista de leads y el servidor no indicó cuáles: al deshacer también se retirarían.</translation>
    </message>
    <message>
        <source>Some of these people were on the list before, and the server did not say who: undoing would unblock them too.</source>
        <translation>Algunas de estas personas ya estaban en la lista y el servidor no indicó cuáles: al deshacer también se desbloquearían.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>it is not in the journal</source>
        <translation>no está en el registro</translation>
    </message>
    <message>
        <source>a part of a job's source is damaged</source>
        <translation>una parte del origen de una tarea está dañada</translation>
    </message>
    <message>
        <source>The disk is full: the journal of jobs %1 could not be written, so nothing more was sent. Free some space on that disk, then try again.</source>
        <translation>El disco está lleno: no se pudo escribir el registro de tareas %1, así que no se envió nada más. Libere espacio en ese disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 may not be written to, and nothing is sent without being written down first. Allow writing to the file and its folder, then try again.</source>
        <translation>No hay permiso para escribir en el registro de tareas %1, y nada se envía sin anotarlo antes. Permita escribir en el archivo y en su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be opened, and nothing is sent without being written down first. Check that its folder is there and can be written to, then try again.</source>
        <translation>No se puede abrir el registro de tareas %1, y nada se envía sin anotarlo antes. Compruebe que su carpeta existe y permite escribir y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 is damaged (%2), and nothing is sent without being written down first. Move the file elsewhere to begin a new one; the history in it is no longer shown then.</source>
        <translation>El registro de tareas %1 está dañado (%2), y nada se envía sin anotarlo antes. Mueva el archivo a otro lugar para empezar uno nuevo; el historial que contiene dejará de mostrarse.</translation>
    </message>
    <message>
        <source>%1 is no journal of jobs (%2), and nothing is sent without being written down first. Move that file elsewhere, then try again.</source>
        <translation>%1 no es un registro de tareas (%2), y nada se envía sin anotarlo antes. Mueva ese archivo a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used: %2. Start that version, or use another profile.</source>
        <translation>No se puede usar el registro de tareas %1: %2. Inicie esa versión o use otro perfil.</translation>
    </message>
    <message>
        <source>Another Muster is busy with the journal of jobs %1, and nothing is sent without being written down first. Try again in a moment.</source>
        <translation>Otra instancia de Muster está usando el registro de tareas %1, y nada se envía sin anotarlo antes. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The disk failed while the journal of jobs %1 was read or written (%2), so nothing more was sent. Check the disk and the space on it, then try again.</source>
        <translation>El disco falló al leer o escribir el registro de tareas %1 (%2), así que no se envió nada más. Compruebe el disco y su espacio libre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This job is no longer in the history: it was deleted.</source>
        <translation>Esta tarea ya no está en el historial: se eliminó.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used (%2), and nothing is sent without being written down first. Try again; should it stay so, report it.</source>
        <translation>No se puede usar el registro de tareas %1 (%2), y nada se envía sin anotarlo antes. Vuelva a intentarlo; si el problema sigue, notifíquelo.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is more than fits into memory.</source>
        <translation>La respuesta no cabe en la memoria.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>un valor lógico</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>La respuesta es una página web, no JSON.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>No es JSON en el byte %1: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1 values instead of one.</source>
        <translation>No es JSON: %1 valores en lugar de uno.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of an object.</source>
        <translation>La respuesta es %1 en lugar de un objeto.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a list.</source>
        <translation>La respuesta es %1 en lugar de una lista.</translation>
    </message>
    <message>
        <source>The answer is an object without a list in it.</source>
        <translation>La respuesta es un objeto que no contiene una lista.</translation>
    </message>
    <message>
        <source>The campaign has no id.</source>
        <translation>La campaña no tiene id.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La respuesta no es JSON.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an id.</source>
        <translation>Ninguna de las %1 filas tiene id.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an email.</source>
        <translation>Ninguna de las %1 filas tiene email.</translation>
    </message>
    <message>
        <source>None of the %1 rows has a publicIdentifier.</source>
        <translation>Ninguna de las %1 filas tiene publicIdentifier.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain is locked and was not unlocked. Unlock it and try again, or type the key.</source>
        <translation>El llavero está bloqueado y no se desbloqueó. Desbloquéelo y vuelva a intentarlo, o escriba la clave.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it there and try again, or type the key.</source>
        <translation>El llavero denegó el acceso. Permítalo allí y vuelva a intentarlo, o escriba la clave.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose another place for keys.</source>
        <translation>En este equipo no hay llavero. Elija otro lugar para las claves.</translation>
    </message>
    <message>
        <source>The keychain failed. Look whether it runs, or choose another place for keys.</source>
        <translation>El llavero falló. Compruebe si está en funcionamiento o elija otro lugar para las claves.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for its password, and try again.</source>
        <translation>El llavero no respondió. Compruebe si pide su contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of the file with the keys. Try again.</source>
        <translation>Esta no es la frase de contraseña del archivo de claves. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, is damaged. Bring it back from a backup, or delete it and give the keys once more.</source>
        <translation>El archivo de claves, %1, está dañado. Recupérelo de una copia de seguridad, o elimínelo e introduzca las claves de nuevo.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, was written by a later Muster. Update Muster.</source>
        <translation>El archivo de claves, %1, se escribió con una versión posterior de Muster. Actualice Muster.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the pass phrase. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para comprobar la frase de contraseña. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Aún no hay archivo de claves. Elija primero una frase de contraseña para él.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be read.</source>
        <translation>No se puede leer el archivo de claves, %1.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be written.</source>
        <translation>No se puede escribir el archivo de claves, %1.</translation>
    </message>
    <message>
        <source>Another Muster is writing the file with the keys. Try again.</source>
        <translation>Otra instancia de Muster está escribiendo el archivo de claves. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is a file with keys already. Give its pass phrase.</source>
        <translation>Ya hay un archivo de claves. Introduzca su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>this campaign tells people apart by it, so it cannot be empty</source>
        <translation>esta campaña distingue a las personas por él, así que no puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>LeadSearch</name>
    <message>
        <source>This person is not on %1 any more</source>
        <comment>a roster</comment>
        <translation>Esta persona ya no está en %1</translation>
    </message>
    <message>
        <source>The roster was read anew just now.</source>
        <translation>La lista de leads acaba de leerse de nuevo.</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>connection sent</source>
        <translation>invitación enviada</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>mensaje enviado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebotado</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>LeadTimeline</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Message %1 sent</source>
        <translation>Mensaje %1 enviado</translation>
    </message>
    <message>
        <source>Message %1 opened</source>
        <translation>Mensaje %1 abierto</translation>
    </message>
    <message>
        <source>Message %1: link clicked</source>
        <translation>Mensaje %1: clic en un enlace</translation>
    </message>
    <message>
        <source>Message %1 bounced</source>
        <translation>Mensaje %1 rebotado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
    </message>
</context>
<context>
    <name>ListComparing</name>
    <message>
        <source>The list is more than fits into memory.</source>
        <translation>La lista no cabe en la memoria.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>There is no format “%1”. There are: table, csv, json, xlsx.</source>
        <translation>No existe el formato “%1”. Existen: table, csv, json, xlsx.</translation>
    </message>
    <message>
        <source>What “.%1” holds is not known. Name a .csv, .json or .xlsx file, or say --format table, csv, json or xlsx.</source>
        <translation>No se sabe qué contiene “.%1”. Indique un archivo .csv, .json o .xlsx, o use --format table, csv, json o xlsx.</translation>
    </message>
    <message>
        <source>A workbook cannot be printed. Add --output FILE.</source>
        <translation>Un libro no se puede mostrar en pantalla. Añada --output FILE.</translation>
    </message>
    <message>
        <source>--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.</source>
        <translation>--json y --format %1 piden a la vez la salida estándar. Omita uno o añada --output FILE.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Blocked in workspace</source>
        <translation>Bloqueado en el espacio</translation>
    </message>
    <message>
        <source>Blocked in this campaign</source>
        <translation>Bloqueado en esta campaña</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>No bloqueado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>Muster::ActionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 visibles</translation>
    </message>
</context>
<context>
    <name>Muster::BackAndForward</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>Muster::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Muster::BlockedLeadDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Abrir perfil ↗</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Copy record ID</source>
        <translation>Copiar ID de registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado el</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Select an address or a domain to see when and why it was blocked.</source>
        <translation>Seleccione una dirección o un dominio para ver cuándo y por qué se bloqueó.</translation>
    </message>
    <message>
        <source>Select a person to see when and why they were blocked.</source>
        <translation>Seleccione una persona para ver cuándo y por qué se la bloqueó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation><numerusform>%Ln entrada seleccionada</numerusform><numerusform>%Ln entradas seleccionadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation><numerusform>%Ln persona seleccionada</numerusform><numerusform>%Ln personas seleccionadas</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>The rosters have not been read yet.</source>
        <translation>Aún no se han leído las listas de leads.</translation>
    </message>
    <message>
        <source>Rosters: %1</source>
        <translation>Campañas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln roster(s) read</source>
        <translation><numerusform>%1 de %Ln lista de leads leída</numerusform><numerusform>%1 de %Ln listas de leads leídas</numerusform></translation>
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
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Identificador público</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado el</translation>
    </message>
    <message>
        <source>On rosters</source>
        <translation>En campañas</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistActions</name>
    <message>
        <source>There is no blocklist to verify against</source>
        <translation>No hay una lista de bloqueo con la que verificar</translation>
    </message>
    <message>
        <source>%1 has none. Add a WaLead or SendKit connection, or enter its key.</source>
        <translation>%1 no tiene ninguna. Añada una conexión de WaLead o SendKit, o introduzca su clave.</translation>
    </message>
    <message>
        <source>Verify against which blocklist?</source>
        <translation>¿Con qué lista de bloqueo verificar?</translation>
    </message>
    <message>
        <source>%1 has none of its own.</source>
        <translation>%1 no tiene una propia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Copiar cifras</translation>
    </message>
    <message>
        <source>Shows why people are on this list, and how many came in each month.</source>
        <translation>Muestra por qué hay personas en esta lista y cuántas entraron cada mes.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Copies both charts as a table, for a spreadsheet.</source>
        <translation>Copia ambos gráficos como tabla, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>%1 a month from %2 to %3</source>
        <translation>%1 al mes de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation><numerusform>%Ln sin fecha</numerusform><numerusform>%Ln sin fecha</numerusform></translation>
    </message>
    <message>
        <source>Nobody in any month.</source>
        <translation>Nadie en ningún mes.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistPage</name>
    <message>
        <source>A campaign block can only be lifted in WaLead itself.</source>
        <translation>Un bloqueo de campaña solo se puede levantar en el propio WaLead.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Pegar direcciones…</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Pegar personas…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Unblock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar selección…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquear direcciones…</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquear personas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistService</name>
    <message>
        <source>This connection's campaigns have no blocklists.</source>
        <translation>Las campañas de esta conexión no tienen listas de bloqueo.</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Blocked addresses and domains</source>
        <translation>Direcciones y dominios bloqueados</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignDialog</name>
    <message>
        <source>Add campaign</source>
        <translation>Añadir campaña</translation>
    </message>
    <message>
        <source>WaLead has no list of campaigns. Paste a campaign's ID, or its address from the dashboard; Muster remembers it under your label.</source>
        <translation>WaLead no ofrece una lista de campañas. Pegue el ID de una campaña o su dirección del panel; Muster la recuerda con el alias que usted le dé.</translation>
    </message>
    <message>
        <source>The campaign's own name</source>
        <translation>El nombre propio de la campaña</translation>
    </message>
    <message>
        <source>Campaign &amp;ID or URL</source>
        <translation>&amp;ID o URL de la campaña</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Rename campaign</source>
        <translation>Renombrar campaña</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>That holds no campaign ID.</source>
        <translation>Eso no contiene un ID de campaña.</translation>
    </message>
    <message>
        <source>Copy the ID or the address of the campaign's page in WaLead.</source>
        <translation>Copie el ID o la dirección de la página de la campaña en WaLead.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”.</source>
        <translation>%1 no conoce la campaña “%2”.</translation>
    </message>
    <message>
        <source>Check the ID; it must belong to this connection's workspace.</source>
        <translation>Compruebe el ID; debe pertenecer al espacio de trabajo de esta conexión.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignPlaces</name>
    <message>
        <source>Do-not-contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Could not be read anew</source>
        <translation>No se pudo recargar</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de no contactar</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Lista de bloqueo del espacio</translation>
    </message>
</context>
<context>
    <name>Muster::ChangeProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedAddCommand</name>
    <message>
        <source>A campaign's blocklist takes no reasons; they are left out.</source>
        <translation>La lista de bloqueo de una campaña no admite motivos; se omiten.</translation>
    </message>
    <message>
        <source>Nobody is left to block; nothing was sent.</source>
        <translation>No queda nadie por bloquear; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedCheckCommand</name>
    <message>
        <source>The answer for each row is in %1.</source>
        <translation>La respuesta para cada fila está en %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedListCommand</name>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Public identifier</source>
        <translation>Identificador público</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado el</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or domain(s) blocked in %1</source>
        <translation><numerusform>%Ln dirección o dominio con bloqueo en %1</numerusform><numerusform>%Ln direcciones o dominios con bloqueo en %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) blocked in %1</source>
        <translation><numerusform>%Ln persona bloqueada en %1</numerusform><numerusform>%Ln personas bloqueadas en %1</numerusform></translation>
    </message>
    <message>
        <source> match “%1”.</source>
        <translation> (búsqueda: “%1”).</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln address(es) or domain(s) to %1.</source>
        <translation><numerusform>Se escribió %Ln dirección o dominio en %1.</numerusform><numerusform>Se escribieron %Ln direcciones o dominios en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person(s) to %1.</source>
        <translation><numerusform>Se escribió %Ln persona en %1.</numerusform><numerusform>Se escribieron %Ln personas en %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedRemoveCommand</name>
    <message>
        <source>Not blocked</source>
        <translation>No bloqueado</translation>
    </message>
    <message>
        <source>Nobody is left to unblock; nothing was sent.</source>
        <translation>No queda nadie por desbloquear; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlocklistCommand</name>
    <message>
        <source>%1 has no blocklist of people, so “%2” has none. Its people are on rosters: muster-cli roster --help.</source>
        <translation>%1 no tiene una lista de bloqueo de personas, así que “%2” tampoco. Sus personas están en listas de leads: muster-cli roster --help.</translation>
    </message>
    <message>
        <source>SendKit has no blocklists of campaigns; its do-not-contact list counts for all of them. Leave --campaign out.</source>
        <translation>SendKit no tiene listas de bloqueo de campañas; su lista de no contactar vale para todas. Omita --campaign.</translation>
    </message>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>“%1” no contiene un ID de campaña. Indique el ID o la dirección de la campaña en el panel.</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de no contactar</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Lista de bloqueo del espacio</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Leyendo la lista de bloqueo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list have no identifier and were left out.</source>
        <translation><numerusform>%Ln entrada de la lista no tiene identificador y se omitió.</numerusform><numerusform>%Ln entradas de la lista no tienen identificador y se omitieron.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignCommand</name>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>“%1” no contiene un ID de campaña. Indique el ID o la dirección de la campaña en el panel.</translation>
    </message>
    <message>
        <source>%1 has no campaign with the ID or the name “%2”. muster-cli campaigns list shows them all.</source>
        <translation>%1 no tiene ninguna campaña con el ID o el nombre “%2”. muster-cli campaigns list las muestra todas.</translation>
    </message>
    <message>
        <source>More than one campaign of %1 is called “%2”. Give the ID of the one that is meant: %3.</source>
        <translation>En %1, más de una campaña se llama “%2”. Indique el ID de la que corresponda: %3.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsListCommand</name>
    <message>
        <source>Campaign ID</source>
        <translation>ID de campaña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) on %1.</source>
        <translation><numerusform>%Ln campaña en %1.</numerusform><numerusform>%Ln campañas en %1.</numerusform></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Alias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) remembered for %1.</source>
        <translation><numerusform>%Ln campaña recordada para %1.</numerusform><numerusform>%Ln campañas recordadas para %1.</numerusform></translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns; these are the ones added in Muster by their ID or URL.</source>
        <translation>WaLead no ofrece una lista de campañas; estas son las que se añadieron en Muster por su ID o URL.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::Command</name>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Interrumpido; no se cambió nada.</translation>
    </message>
    <message>
        <source>This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Esto cambiaría %1 y no hay un terminal en el que preguntar. No se cambió nada; añada --yes para continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Set MUSTER_API_KEY.</source>
        <translation>No hay clave de API para %1. Defina MUSTER_API_KEY.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”. Check its ID.</source>
        <translation>%1 no conoce la campaña “%2”. Compruebe su ID.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for. Check the connection's address: %2</source>
        <translation>%1 no conoce lo que se pidió. Compruebe la dirección de la conexión: %2</translation>
    </message>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Clave de API de %1 (no se muestra): </translation>
    </message>
    <message>
        <source>Pass phrase of the file with the keys (not shown): </source>
        <translation>Frase de contraseña del archivo de claves (no se muestra): </translation>
    </message>
    <message>
        <source>The keys are in an encrypted file. Set MUSTER_PASSPHRASE to its pass phrase, or MUSTER_API_KEY to the key.</source>
        <translation>Las claves están en un archivo cifrado. Defina MUSTER_PASSPHRASE con su frase de contraseña o MUSTER_API_KEY con la clave.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsAddCommand</name>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Clave de API de %1 (no se muestra): </translation>
    </message>
    <message>
        <source>connections add needs --provider. There are: %1.</source>
        <translation>connections add necesita --provider. Existen: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are: %2.</source>
        <translation>No existe el proveedor “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>connections add needs --base-url: what stands before /v1 (Puffle: /api) in the server's addresses.</source>
        <translation>connections add necesita --base-url: lo que va antes de /v1 (Puffle: /api) en las direcciones del servidor.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not added.</source>
        <translation>Simulación: “%1” no se añadió.</translation>
    </message>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>No hay clave de API. Defina MUSTER_API_KEY o indique la clave en la entrada estándar.</translation>
    </message>
    <message>
        <source>Added “%1” (%2).</source>
        <translation>Se añadió “%1” (%2).</translation>
    </message>
    <message>
        <source>The key is not kept; set MUSTER_API_KEY for commands on this connection.</source>
        <translation>La clave no se guarda; defina MUSTER_API_KEY para los comandos con esta conexión.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>La clave se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The key is kept in the encrypted file of this profile.</source>
        <translation>La clave se guarda en el archivo cifrado de este perfil.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>served by Muster itself</source>
        <translation>servida por el propio Muster</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsRemoveCommand</name>
    <message>
        <source>This would remove “%1”, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Esto quitaría “%1” y no hay un terminal en el que preguntar. No se cambió nada; añada --yes para continuar.</translation>
    </message>
    <message>
        <source>Remove “%1” and what is remembered of it?</source>
        <translation>¿Quitar “%1” y lo que se recuerda de esa conexión?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is part of Muster and cannot be removed.</source>
        <translation>%1 forma parte de Muster y no se puede quitar.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so “%1” was not removed.</source>
        <translation>No se puede escribir el archivo de configuración, así que “%1” no se quitó.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not removed.</source>
        <translation>Simulación: “%1” no se quitó.</translation>
    </message>
    <message>
        <source>Removed “%1”. Nothing changed on its server.</source>
        <translation>Se quitó “%1”. Nada cambió en su servidor.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsTestCommand</name>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>No hay clave de API. Defina MUSTER_API_KEY o indique la clave en la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <translation>%1 responde y acepta la clave.</translation>
    </message>
    <message numerus="yes">
        <source>It answered in %Ln millisecond(s).</source>
        <translation><numerusform>Respondió en %Ln milisegundo.</numerusform><numerusform>Respondió en %Ln milisegundos.</numerusform></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
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
        <translation>Lo que pasó con cada fila está en %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobCommand</name>
    <message numerus="yes">
        <source>“%1” is too short to name a job; give at least %Ln character(s) of its ID.</source>
        <translation><numerusform>“%1” es demasiado corto para designar una tarea; indique al menos %Ln carácter de su ID.</numerusform><numerusform>“%1” es demasiado corto para designar una tarea; indique al menos %Ln caracteres de su ID.</numerusform></translation>
    </message>
    <message>
        <source>There is no job “%1”. muster-cli jobs list shows them all.</source>
        <translation>No existe la tarea “%1”. muster-cli jobs list las muestra todas.</translation>
    </message>
    <message>
        <source>More than one job begins with “%1”:</source>
        <translation>Más de una tarea empieza por “%1”:</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... y %Ln más.</numerusform><numerusform>  ... y %Ln más.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is not enough to name one job; give more of its ID.</source>
        <translation>“%1” no basta para designar una sola tarea; indique más caracteres de su ID.</translation>
    </message>
    <message>
        <source>The connection “%1” of this job is no longer in this profile. Add it again, with the same name and address, to work with it.</source>
        <translation>La conexión “%1” de esta tarea ya no está en este perfil. Añádala de nuevo, con el mismo nombre y la misma dirección, para trabajar con ella.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsCancelCommand</name>
    <message>
        <source>The program that works on this job was asked to cancel it and has not ended yet.</source>
        <translation>Se pidió al programa que trabaja en esta tarea que la cancelara y aún no ha terminado.</translation>
    </message>
    <message>
        <source>This job has ended already. What it did can be taken back: muster-cli jobs undo %1</source>
        <translation>Esta tarea ya terminó. Lo que hizo se puede deshacer: muster-cli jobs undo %1</translation>
    </message>
    <message>
        <source>Dry run: the job was not cancelled.</source>
        <translation>Simulación: la tarea no se canceló.</translation>
    </message>
    <message>
        <source>The program that works on this job was asked to cancel it and will, but has not ended yet: it waits for answers of %1, or looks up in its list who was reached.</source>
        <translation>Se pidió al programa que trabaja en esta tarea que la cancelara y lo hará, pero aún no ha terminado: espera respuestas de %1 o busca en su lista a quién se llegó.</translation>
    </message>
    <message>
        <source>The job was done before it could be cancelled.</source>
        <translation>La tarea terminó antes de poder cancelarla.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had been sent.</source>
        <translation><numerusform>Se había enviado %Ln fila.</numerusform><numerusform>Se habían enviado %Ln filas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.</source>
        <translation><numerusform>Puede que se hiciera hasta %Ln fila más: su respuesta se perdió y queda en duda.</numerusform><numerusform>Puede que se hicieran hasta %Ln filas más: sus respuestas se perdieron y quedan en duda.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not sent.</source>
        <translation><numerusform>%Ln fila no se envió.</numerusform><numerusform>%Ln filas no se enviaron.</numerusform></translation>
    </message>
    <message>
        <source>What was done can be taken back: muster-cli jobs undo %1</source>
        <translation>Lo que se hizo se puede deshacer: muster-cli jobs undo %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsListCommand</name>
    <message>
        <source>There is no connection “%1”, and no job of one that was called so.</source>
        <translation>No existe la conexión “%1” ni ninguna tarea de una que se llamara así.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, sin comprobar</translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Aún no hay tareas.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsReportCommand</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Lo que pasó con cada fila está en %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsResumeCommand</name>
    <message>
        <source>This job has ended; there is nothing to go on with.</source>
        <translation>Esta tarea ha terminado; no queda nada que continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in doubt are looked up first; who is missing is sent as well.</source>
        <translation><numerusform>Primero se busca a %Ln persona en duda; si falta, también se envía.</numerusform><numerusform>Primero se busca a %Ln personas en duda; las que falten también se envían.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsShowCommand</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Worked on for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Missing when read back</source>
        <translation>Faltan en la relectura</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Deshace</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Deshecha por</translation>
    </message>
    <message>
        <source>Being undone by</source>
        <translation>La está deshaciendo</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsUndoCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) will be unblocked:</source>
        <translation><numerusform>Se desbloqueará a %Ln persona:</numerusform><numerusform>Se desbloqueará a %Ln personas:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be added to the roster again:</source>
        <translation><numerusform>Se añadirá de nuevo %Ln lead a la lista de leads:</numerusform><numerusform>Se añadirán de nuevo %Ln leads a la lista de leads:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will get their old text back:</source>
        <translation><numerusform>%Ln lead recuperará su texto anterior:</numerusform><numerusform>%Ln leads recuperarán su texto anterior:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be removed from the roster:</source>
        <translation><numerusform>Se retirará %Ln lead de la lista de leads:</numerusform><numerusform>Se retirarán %Ln leads de la lista de leads:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be paused again:</source>
        <translation><numerusform>Se pausará de nuevo %Ln lead:</numerusform><numerusform>Se pausarán de nuevo %Ln leads:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be resumed again:</source>
        <translation><numerusform>Se reanudará de nuevo %Ln lead:</numerusform><numerusform>Se reanudarán de nuevo %Ln leads:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be blocked again, with their old reasons:</source>
        <translation><numerusform>Se bloqueará de nuevo a %Ln persona, con su motivo anterior:</numerusform><numerusform>Se bloqueará de nuevo a %Ln personas, con sus motivos anteriores:</numerusform></translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 No se cambió nada.</translation>
    </message>
    <message>
        <source>Undoing “%1” of %2.</source>
        <translation>Se deshace “%1” del %2.</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... y %Ln más.</numerusform><numerusform>  ... y %Ln más.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay as they are: that job did not change them.</source>
        <translation><numerusform>%Ln persona se queda como está: esa tarea no la cambió.</numerusform><numerusform>%Ln personas se quedan como están: esa tarea no las cambió.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::OfflineCheckCommand</name>
    <message>
        <source>Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email.</source>
        <translation>Indique para qué se comprueban las filas: --for blocklist, --for linkedin o --for email.</translation>
    </message>
    <message>
        <source>Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.</source>
        <translation>Las filas no se pueden comprobar para “%1”. --for admite: blocklist, linkedin, email.</translation>
    </message>
    <message>
        <source>The verdict for each row is in %1.</source>
        <translation>El veredicto de cada fila está en %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterAddCommand</name>
    <message>
        <source>%1 does not say whether it is a LinkedIn or an e-mail campaign, so nobody can be told apart. Nothing was sent.</source>
        <translation>%1 no indica si es una campaña de LinkedIn o de correo, así que no se puede distinguir a nadie. No se envió nada.</translation>
    </message>
    <message>
        <source>Kept as custom fields: %1.</source>
        <translation>Se conservan como campos personalizados: %1.</translation>
    </message>
    <message>
        <source>Not taken (%1 has no such field): %2.</source>
        <translation>No se toman (%1 no tiene ese campo): %2.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leyendo la lista de leads: %1</translation>
    </message>
    <message>
        <source>Blocked people are included: the blocklists were not looked at.</source>
        <translation>Se incluye a las personas bloqueadas: no se consultaron las listas de bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s).</source>
        <translation><numerusform>Comparado con %Ln lista de bloqueo.</numerusform><numerusform>Comparado con %Ln listas de bloqueo.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be read just now; what was read of it before still counts.</source>
        <translation>%1 no se pudo leer ahora; lo que se leyó antes sigue contando.</translation>
    </message>
    <message>
        <source>Nobody is left to add; nothing was sent.</source>
        <translation>No queda nadie por añadir; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterCommand</name>
    <message>
        <source>%1 has no rosters, so “%2” has none. Name a connection that has, with --connection: %3.</source>
        <translation>%1 no tiene listas de leads, así que “%2” tampoco. Indique con --connection una conexión que las tenga: %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leyendo la lista de leads: %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterEditCommand</name>
    <message>
        <source>%1: it was empty and becomes “%2”.</source>
        <translation>%1: estaba vacío y pasa a ser “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken out; the field will be empty.</source>
        <translation>%1: se quita “%2”; el campo quedará vacío.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”.</source>
        <translation>%1: “%2” pasa a ser “%3”.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1” no tiene la forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” that can be changed. There are: %3.</source>
        <translation>%1 no tiene ningún campo “%2” que se pueda cambiar. Existen: %3.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 se indica dos veces.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 no puede ser “%2”: %3.</translation>
    </message>
    <message>
        <source>There is no lead with the ID “%1” on the roster of %2.</source>
        <translation>No hay ningún lead con el ID “%1” en la lista de leads de %2.</translation>
    </message>
    <message>
        <source>The lead has these values already; nothing was sent.</source>
        <translation>El lead ya tiene estos valores; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterListCommand</name>
    <message>
        <source>%1 has no status “%2”. There are: %3.</source>
        <translation>%1 no tiene el estado “%2”. Existen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of the roster have no ID and were left out.</source>
        <translation><numerusform>%Ln lead de la lista de leads no tiene ID y se omitió.</numerusform><numerusform>%Ln leads de la lista de leads no tienen ID y se omitieron.</numerusform></translation>
    </message>
    <message>
        <source>The roster was being changed while it was read.</source>
        <translation>La lista de leads cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>ID de lead</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) on the roster of %1.</source>
        <translation><numerusform>%Ln lead en la lista de leads de %1.</numerusform><numerusform>%Ln leads en la lista de leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 with this status.</source>
        <translation><numerusform>%Ln lead de %1 con este estado.</numerusform><numerusform>%Ln leads de %1 con este estado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln lead(s) to %1.</source>
        <translation><numerusform>Se escribió %Ln lead en %1.</numerusform><numerusform>Se escribieron %Ln leads en %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterRemoveCommand</name>
    <message>
        <source>Not on the roster</source>
        <translation>No está en la lista de leads</translation>
    </message>
    <message>
        <source>Nobody is left to remove; nothing was sent.</source>
        <translation>No queda nadie por retirar; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterWipeCommand</name>
    <message>
        <source>This would empty the roster of %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Esto vaciaría la lista de leads de %1 y no hay un terminal en el que preguntar. No se cambió nada; añada --yes para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln lead(s), all there are, from %1.</source>
        <translation><numerusform>Esto retira %Ln lead, el único que hay, de %1.</numerusform><numerusform>Esto retira %Ln leads, todos los que hay, de %1.</numerusform></translation>
    </message>
    <message>
        <source>This removes every lead from %1.</source>
        <translation>Esto retira todos los leads de %1.</translation>
    </message>
    <message>
        <source>A backup is written first. Type the campaign's name, “%1”, to go ahead:</source>
        <translation>Antes se escribe una copia de seguridad. Para continuar, escriba el nombre de la campaña, “%1”:</translation>
    </message>
    <message>
        <source>That is not the campaign's name. Nothing was changed.</source>
        <translation>Ese no es el nombre de la campaña. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Leyendo la lista de leads: %1</translation>
    </message>
    <message>
        <source>There is no backup, so nothing was removed. %1</source>
        <translation>No hay copia de seguridad, así que no se retiró nada. %1</translation>
    </message>
    <message>
        <source>A backup of the roster is in %1.</source>
        <translation>Hay una copia de seguridad de la lista de leads en %1.</translation>
    </message>
    <message>
        <source>muster-cli jobs undo %1 adds everyone again; so does roster add --include-blocked with the backup (without that option blocked people are left out).</source>
        <translation>muster-cli jobs undo %1 añade de nuevo a todos; también lo hace roster add --include-blocked con la copia de seguridad (sin esa opción se omite a las personas bloqueadas).</translation>
    </message>
    <message>
        <source>A backup would be written first.</source>
        <translation>Antes se escribiría una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nobody is on the roster; nothing was sent.</source>
        <translation>No hay nadie en la lista de leads; no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::Closing</name>
    <message>
        <source>Close without waiting?</source>
        <translation>¿Cerrar sin esperar?</translation>
    </message>
    <message>
        <source>Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived.</source>
        <translation>Aún hay solicitudes en curso. Cuando se reanude la tarea, Muster leerá la lista para ver cuáles llegaron.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>A file is still being written. It will be as it was before.</source>
        <translation>Aún se está escribiendo un archivo. Quedará como estaba antes.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are being paused or cancelled</source>
        <translation><numerusform>Se está pausando o cancelando %Ln tarea</numerusform><numerusform>Se están pausando o cancelando %Ln tareas</numerusform></translation>
    </message>
    <message>
        <source>Answers to requests that are under way are still awaited. Without them some people stay in doubt.</source>
        <translation>Aún se esperan respuestas a solicitudes en curso. Sin ellas, algunas personas quedan en duda.</translation>
    </message>
    <message>
        <source>Close when they are here</source>
        <translation>Cerrar cuando lleguen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>No cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are still running</source>
        <translation><numerusform>%Ln tarea sigue en ejecución</numerusform><numerusform>%Ln tareas siguen en ejecución</numerusform></translation>
    </message>
    <message>
        <source>Finishing in the background hides the window; Muster ends when all is done. A paused job can be resumed at the next start. What a cancelled job has done stays.</source>
        <translation>Terminar en segundo plano oculta la ventana; Muster se cierra cuando todo está hecho. Una tarea en pausa se puede reanudar en el próximo inicio. Lo que ha hecho una tarea cancelada se mantiene.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar en segundo plano</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Cancelar tareas y cerrar</translation>
    </message>
</context>
<context>
    <name>Muster::ColumnsStep</name>
    <message>
        <source>A campaign's blocklist takes no reasons: WaLead does not keep them there.</source>
        <translation>La lista de bloqueo de una campaña no admite motivos: WaLead no los guarda ahí.</translation>
    </message>
    <message>
        <source>SendKit takes no LinkedIn profiles: they are only compared with the blocklists.</source>
        <translation>SendKit no admite perfiles de LinkedIn: solo se comparan con las listas de bloqueo.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Guess the columns anew</source>
        <translation>Detectar columnas de nuevo</translation>
    </message>
    <message>
        <source>Leaves the remembered choice aside and looks at the headers and cells again.</source>
        <translation>Deja de lado la elección recordada y vuelve a mirar los encabezados y las celdas.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elija una columna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>campo personalizado</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionActions</name>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>¿Quitar la conexión “%1”?</translation>
    </message>
    <message>
        <source>Muster forgets its address, its key and the campaigns you added. Nothing changes in %1.</source>
        <translation>Muster olvida su dirección, su clave y las campañas que usted añadió. Nada cambia en %1.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove “%1” from the sidebar?</source>
        <translation>¿Quitar “%1” de la barra lateral?</translation>
    </message>
    <message>
        <source>Muster forgets the campaign; you can add it again by its ID. Nothing changes in WaLead.</source>
        <translation>Muster olvida la campaña; puede añadirla de nuevo por su ID. Nada cambia en WaLead.</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Quitar de la barra lateral</translation>
    </message>
    <message>
        <source>Export connections and mappings</source>
        <translation>Exportar conexiones y columnas</translation>
    </message>
    <message>
        <source>Muster team file (*.json)</source>
        <translation>Archivo compartido de Muster (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views. A colleague imports the file in the dialog of connections.</source>
        <translation>Conexiones sin sus claves, columnas recordadas y vistas guardadas. La otra persona importa el archivo en el cuadro de conexiones.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importar conexiones y columnas</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>%1 is far too large to be a team file.</source>
        <translation>%1 es demasiado grande para ser un archivo compartido.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionForm</name>
    <message>
        <source>This is not a complete address yet.</source>
        <translation>Esta dirección aún no está completa.</translation>
    </message>
    <message>
        <source>Use https://: the key is sent there. Plain http is for this computer only.</source>
        <translation>Use https://: la clave se envía allí. http sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>Only the base address: no user name, no query, no fragment.</source>
        <translation>Solo la dirección base: sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <comment>the key</comment>
        <translation>guardada en el llavero</translation>
    </message>
    <message>
        <source>kept in the encrypted file</source>
        <comment>the key</comment>
        <translation>guardada en el archivo cifrado</translation>
    </message>
    <message>
        <source>known until Muster is closed</source>
        <comment>the key</comment>
        <translation>conocida hasta que se cierre Muster</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Recordar esta clave</translation>
    </message>
    <message>
        <source>This is &amp;production: real people are reached</source>
        <translation>Es producción: llega a person&amp;as reales</translation>
    </message>
    <message>
        <source>The bar along the top of the window then stands out in the connection's colour.</source>
        <translation>La barra superior de la ventana destaca entonces con el color de la conexión.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ID del &amp;espacio</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>The vendor stays as it was made. Add another connection for another vendor.</source>
        <translation>El proveedor no se puede cambiar. Añada otra conexión para otro proveedor.</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>Se usa como %1</translation>
    </message>
    <message>
        <source>Puffle's keys begin with pk_live_.</source>
        <translation>Las claves de Puffle empiezan por pk_live_.</translation>
    </message>
    <message>
        <source>A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the workspace's ID too.</source>
        <translation>Una clave de un espacio de trabajo empieza por sk_; la de una cuenta, por sk_user_, y requiere también el ID del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard</source>
        <translation>Generar una en el panel de %1</translation>
    </message>
    <message>
        <source>Type another key to replace it.</source>
        <translation>Escriba otra clave para reemplazarla.</translation>
    </message>
    <message>
        <source>A key that begins with sk_user_ needs the workspace's ID.</source>
        <translation>Una clave que empieza por sk_user_ requiere el ID del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.</source>
        <translation>Una clave que empieza por sk_ ya pertenece a un espacio de trabajo: deje vacío el ID del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>La dirección no se puede usar.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Genere una en el panel de %1 y péguela aquí.</translation>
    </message>
    <message>
        <source>Key and workspace do not fit together.</source>
        <translation>La clave y el espacio de trabajo no se corresponden.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionKeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>“%1” needs its key.</source>
        <comment>a connection</comment>
        <translation>“%1” necesita su clave.</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Recordar esta clave</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>Muster does not keep keys now: it asks again the next time it runs.</source>
        <translation>Muster no guarda claves ahora: la volverá a pedir la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Genere una en el panel de %1 y péguela aquí.</translation>
    </message>
    <message>
        <source>The key works, but could not be kept.</source>
        <translation>La clave funciona, pero no se pudo guardar.</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Continuar sin guardarla</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionListModel</name>
    <message>
        <source>%1 · not added yet</source>
        <comment>a vendor</comment>
        <translation>%1 · sin añadir</translation>
    </message>
    <message>
        <source>%1 · has its key</source>
        <comment>a vendor</comment>
        <translation>%1 · con clave</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <comment>a vendor</comment>
        <translation>%1 · sin clave</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionService</name>
    <message>
        <source>The settings file cannot be written, so the connection was not added.</source>
        <translation>No se puede escribir el archivo de configuración, así que la conexión no se añadió.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>There is a connection called %1 already.</source>
        <translation>Ya existe una conexión llamada %1.</translation>
    </message>
    <message>
        <source>The address is not a complete URL, such as https://app-api.walead.ai/api.</source>
        <translation>La dirección no es una URL completa, como https://app-api.walead.ai/api.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the key is sent there. Plain http is for this computer only.</source>
        <translation>La dirección debe empezar por https://, porque la clave se envía allí. http sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>The address must be the plain base URL, without a user name, a query or a fragment.</source>
        <translation>La dirección debe ser la URL base sola, sin nombre de usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta la clave de API.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>No existe esa conexión.</translation>
    </message>
    <message>
        <source>There is no such connection any more, or it is part of Muster and stays as it is.</source>
        <translation>Esa conexión ya no existe, o forma parte de Muster y no se puede cambiar.</translation>
    </message>
    <message>
        <source>A connection stays with its vendor. Add another connection for %1.</source>
        <translation>Una conexión conserva su proveedor. Añada otra conexión para %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>No se puede escribir el archivo de configuración, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionTrial</name>
    <message>
        <source>Trying the connection out</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a vendor</comment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Respondió en %1 ms.</translation>
    </message>
    <message>
        <source>%1 Workspace: %2.</source>
        <comment>how long it took; a name</comment>
        <translation>%1 Espacio: %2.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionsDialog</name>
    <message>
        <source>Keys are kept in this computer's keychain.</source>
        <translation>Las claves se guardan en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file.</source>
        <translation>Las claves se guardan en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Keys are not kept: Muster asks for them each time it runs.</source>
        <translation>Las claves no se guardan: Muster las pide cada vez que se inicia.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Discard &amp;edits</source>
        <translation>De&amp;scartar cambios</translation>
    </message>
    <message>
        <source>Add &amp;it anyway</source>
        <translation>Añadir igua&amp;lmente</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Compar&amp;tir</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views, as a file for your team</source>
        <translation>Conexiones sin sus claves, columnas recordadas y vistas guardadas, como archivo para sus compañeros</translation>
    </message>
    <message>
        <source>&amp;Export connections and mappings…</source>
        <translation>&amp;Exportar conexiones y columnas…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The key could not be kept.</source>
        <translation>No se pudo guardar la clave.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Practice belongs to Muster.</source>
        <translation>Practice pertenece a Muster.</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person, and nothing can be changed. Add a connection for your own account.</source>
        <translation>Nada de aquí llega a una persona real y nada se puede cambiar. Añada una conexión para su propia cuenta.</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Guardar &amp;y probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Discard the new connection?</source>
        <translation>¿Descartar la nueva conexión?</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Lo que escribió no se conserva.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de “%1”?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Aún no están guardados.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>The connection could not be duplicated.</source>
        <translation>No se pudo duplicar la conexión.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>La conexión no se cambió.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>Type it, and try again.</source>
        <translation>Escríbala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A key stays with its address and workspace. Type the one for these.</source>
        <translation>Una clave pertenece a su dirección y a su espacio. Escriba la que corresponde.</translation>
    </message>
</context>
<context>
    <name>Muster::CustomColumns</name>
    <message>
        <source>Keep as custom fields</source>
        <translation>Guardar aparte</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All of the columns</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the columns</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Every column that holds something is used.</source>
        <translation>Ya se usan todas las columnas que contienen algo.</translation>
    </message>
</context>
<context>
    <name>Muster::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Otro intervalo…</translation>
    </message>
</context>
<context>
    <name>Muster::DateRangePopup</name>
    <message>
        <source>Custom range</source>
        <translation>Otro intervalo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a date field.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsSplitter</name>
    <message>
        <source>Details panel</source>
        <translation>Panel de detalles</translation>
    </message>
</context>
<context>
    <name>Muster::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you with Muster. No keys, names or data of people are in it. Read it before you send it; it is always in English.</source>
        <translation>Para quien le ayude con Muster. No contiene claves, nombres ni datos de personas. Léalo antes de enviarlo; siempre está en inglés.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir carpeta de &amp;registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Aún no hay registro.</translation>
    </message>
</context>
<context>
    <name>Muster::DropOverlay</name>
    <message>
        <source>Drop “%1” to</source>
        <translation>Soltar “%1” para</translation>
    </message>
    <message>
        <source>Drop the text for</source>
        <translation>Soltar el texto para</translation>
    </message>
</context>
<context>
    <name>Muster::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln person(s)</source>
        <translation><numerusform>Exportar %Ln persona</numerusform><numerusform>Exportar %Ln personas</numerusform></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets and other tools</source>
        <translation>&amp;CSV, para hojas de cálculo y otras herramientas</translation>
    </message>
    <message>
        <source>&amp;Excel workbook</source>
        <translation>Libro de &amp;Excel</translation>
    </message>
    <message>
        <source>&amp;JSON, with the API's own field names</source>
        <translation>&amp;JSON, con los nombres de campo propios de la API</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark, so that Excel reads it as UTF-8</source>
        <translation>Empezar con una &amp;marca de orden de bytes, para que Excel lo lea como UTF-8</translation>
    </message>
    <message>
        <source>Make cells &amp;safe that a spreadsheet would run as a formula</source>
        <translation>Proteger las celda&amp;s que una hoja de cálculo ejecutaría como fórmula</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Muster::ExportRun</name>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>No hay memoria suficiente para escribir %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 is as it was before.</source>
        <translation>La exportación se canceló; %1 está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln person(s) to %1</source>
        <translation><numerusform>Se exportó %Ln persona a %1</numerusform><numerusform>Se exportaron %Ln personas a %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Muster::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>Muster::FindBar</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>C&amp;elda completa</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Enter in the text to be found</source>
        <translation>Introduzca el texto que se va a buscar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln celda</numerusform><numerusform>%Ln celdas</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::FinderFeed</name>
    <message>
        <source>Do-not-contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio</translation>
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
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Shows the replies of each week.</source>
        <translation>Muestra las respuestas de cada semana.</translation>
    </message>
    <message>
        <source>Replies of each week</source>
        <translation>Respuestas por semana</translation>
    </message>
    <message>
        <source>No replies yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies); the server does not say when.</source>
        <translation><numerusform>%Ln respuesta; el servidor no indica cuándo.</numerusform><numerusform>%Ln respuestas; el servidor no indica cuándo.</numerusform></translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <translation>semana del %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation><numerusform>%Ln respuesta</numerusform><numerusform>%Ln respuestas</numerusform></translation>
    </message>
    <message>
        <source>%1 in the week of %2</source>
        <translation>%1 en la semana del %2</translation>
    </message>
</context>
<context>
    <name>Muster::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation><numerusform>%Ln resultado</numerusform><numerusform>%Ln resultados</numerusform></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>Muster::Help</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas de esta página</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Teclas generales</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryFilterRow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Interrupted, paused or stopped: they can be resumed.</source>
        <translation>Interrumpidas, en pausa o detenidas: se pueden reanudar.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryPage</name>
    <message>
        <source>Job history</source>
        <translation>Historial de tareas</translation>
    </message>
    <message>
        <source>Delete older than…</source>
        <translation>Eliminar anteriores a…</translation>
    </message>
    <message numerus="yes">
        <source>Delete jobs older than %Ln day(s)…</source>
        <translation><numerusform>Eliminar tareas de hace más de %Ln día…</numerusform><numerusform>Eliminar tareas de hace más de %Ln días…</numerusform></translation>
    </message>
    <message>
        <source>what every job did, kept until you delete it</source>
        <translation>lo que hizo cada tarea, hasta que usted lo elimine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation><numerusform>%Ln tarea</numerusform><numerusform>%Ln tareas</numerusform></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>kept until you delete them</source>
        <translation>se conservan hasta que usted las elimine</translation>
    </message>
    <message>
        <source>The history could not be read again.</source>
        <translation>No se pudo volver a leer el historial.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>No se puede leer el historial.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>There are no jobs yet. Each one is kept here: whom it changed, when, and what became of each row.</source>
        <translation>Aún no hay tareas. Aquí se conserva cada una: a quién cambió, cuándo y qué pasó con cada fila.</translation>
    </message>
    <message>
        <source>Jobs can be undone, resumed and repeated from here.</source>
        <translation>Desde aquí se pueden deshacer, reanudar y repetir tareas.</translation>
    </message>
    <message>
        <source>No job matches the filters.</source>
        <translation>Ninguna tarea coincide con los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stand(s) in the history.</source>
        <translation><numerusform>Hay %Ln tarea en el historial.</numerusform><numerusform>Hay %Ln tareas en el historial.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver filas</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Guardar resultado…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corregir rechazados…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select one job.</source>
        <translation>Seleccione una tarea.</translation>
    </message>
    <message>
        <source>Only a job that has ended can be deleted. Cancel or discard it first.</source>
        <translation>Solo se puede eliminar una tarea que haya terminado. Cancélela o descártela primero.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>El resultado no se guardó</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>Se guardó %Ln fila en %1</numerusform><numerusform>Se guardaron %Ln filas en %1</numerusform></translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>¿Descartar esta tarea?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.</source>
        <translation><numerusform>%Ln fila que no se envió ya no se enviará. Lo que se hizo se mantiene.</numerusform><numerusform>%Ln filas que no se enviaron ya no se enviarán. Lo que se hizo se mantiene.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The job was not discarded</source>
        <translation>La tarea no se descartó</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s) from the history?</source>
        <translation><numerusform>¿Eliminar %Ln tarea del historial?</numerusform><numerusform>¿Eliminar %Ln tareas del historial?</numerusform></translation>
    </message>
    <message>
        <source>Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Solo desaparece el registro propio de Muster: lo que pasó con cada fila y la forma de deshacerlo. Las listas de los proveedores se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s)</source>
        <translation><numerusform>Eliminar %Ln tarea</numerusform><numerusform>Eliminar %Ln tareas</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se eliminó nada</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>No hay nada que eliminar</translation>
    </message>
    <message numerus="yes">
        <source>No job that has ended is older than %Ln day(s).</source>
        <translation><numerusform>Ninguna tarea terminada tiene más de %Ln día.</numerusform><numerusform>Ninguna tarea terminada tiene más de %Ln días.</numerusform></translation>
    </message>
    <message>
        <source>They were begun before %1. Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Se iniciaron antes del %1. Solo desaparece el registro propio de Muster: lo que pasó con cada fila y la forma de deshacerlo. Las listas de los proveedores se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>Muster::HttpAttempt</name>
    <message>
        <source>No answer for %1 seconds.</source>
        <translation>Sin respuesta durante %1 segundos.</translation>
    </message>
    <message>
        <source>No connection after %1 seconds.</source>
        <translation>Sin conexión tras %1 segundos.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La respuesta supera los %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpClient</name>
    <message>
        <source>It is not running.</source>
        <translation>No está en ejecución.</translation>
    </message>
    <message>
        <source>There is no address for that.</source>
        <translation>No hay una dirección para eso.</translation>
    </message>
    <message>
        <source>The address is not https, so the key was not sent.</source>
        <translation>La dirección no es https, así que la clave no se envió.</translation>
    </message>
    <message>
        <source>The address is not this connection's, so the key was not sent.</source>
        <translation>La dirección no es la de esta conexión, así que la clave no se envió.</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>No se conoce ninguna clave.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>La clave contiene caracteres que ninguna clave tiene.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpExchange</name>
    <message>
        <source>The server redirected a change to %1; changes are not redirected.</source>
        <translation>El servidor redirigió un cambio a %1; los cambios no se redirigen.</translation>
    </message>
    <message>
        <source>The server redirected to %1, which is another place; the key stays here.</source>
        <translation>El servidor redirigió a %1, que es otro lugar; la clave se queda aquí.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>El servidor redirigió más de %1 veces.</translation>
    </message>
</context>
<context>
    <name>Muster::ImportDialog</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Paste a list or choose a file first.</source>
        <translation>Pegue primero una lista o elija un archivo.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se tomó nada.</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln cell(s).</source>
        <translation><numerusform>Cambió %Ln celda.</numerusform><numerusform>Cambió %Ln celdas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You discarded %Ln row(s).</source>
        <translation><numerusform>Descartó %Ln fila.</numerusform><numerusform>Descartó %Ln filas.</numerusform></translation>
    </message>
    <message>
        <source>This will be lost.</source>
        <translation>Esto se perderá.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>¿Dejar de guardar?</translation>
    </message>
    <message>
        <source>The result is still being saved. If you stop now, the file stays as it was.</source>
        <translation>El resultado aún se está guardando. Si lo detiene ahora, el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation><numerusform>Comprobando %Ln fila…</numerusform><numerusform>Comprobando %Ln filas…</numerusform></translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Continuar sin comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your change(s) no longer fit(s) and was/were left out.</source>
        <translation><numerusform>%Ln de sus cambios ya no encaja y se omitió.</numerusform><numerusform>%Ln de sus cambios ya no encajan y se omitieron.</numerusform></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>No row is ready.</source>
        <translation>Ninguna fila está lista.</translation>
    </message>
    <message>
        <source>Rows are being worked on. Wait for the end, or stop it.</source>
        <translation>Se está trabajando en las filas. Espere al final o deténgalo.</translation>
    </message>
    <message>
        <source>Tick first that mail is meant to begin at once.</source>
        <translation>Marque primero que el correo debe empezar de inmediato.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Discard this list?</source>
        <translation>¿Descartar esta lista?</translation>
    </message>
    <message>
        <source>What you typed or pasted here is not kept.</source>
        <translation>Lo que escribió o pegó aquí no se conserva.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Muster::ImportOpener</name>
    <message>
        <source>Nothing can be added to %1 now</source>
        <translation>Ahora no se puede añadir nada a %1</translation>
    </message>
    <message>
        <source>%1 does not say whether this campaign goes by LinkedIn or by e-mail. Refresh, and try again.</source>
        <translation>%1 no indica si esta campaña funciona por LinkedIn o por correo. Recargue y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be read</source>
        <translation>No se pueden leer las filas rechazadas</translation>
    </message>
    <message>
        <source>The connection “%1” is gone</source>
        <translation>La conexión “%1” ya no existe</translation>
    </message>
    <message>
        <source>Add it again, or save the rejected rows as a file.</source>
        <translation>Añádala de nuevo o guarde las filas rechazadas como archivo.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard.</source>
        <translation>No se tomó nada del portapapeles.</translation>
    </message>
</context>
<context>
    <name>Muster::JobActions</name>
    <message>
        <source>Nothing can be changed just now</source>
        <translation>En este momento no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Muster writes only what it can keep a record of, and that cannot be kept: %1</source>
        <translation>Muster solo escribe aquello de lo que puede guardar constancia, y eso no es posible: %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>The job cannot be shown</source>
        <translation>No se puede mostrar la tarea</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Ver lo que se envió</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver filas</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Shows what it will do first; Ctrl+Z does the same for the last job</source>
        <translation>Muestra primero lo que hará; Ctrl+Z hace lo mismo con la última tarea</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>“%1” needs its key to go on with this job.</source>
        <comment>a connection</comment>
        <translation>“%1” necesita su clave para continuar con esta tarea.</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <comment>a job</comment>
        <translation>¿Continuar con “%1”?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The job cannot go on now</source>
        <translation>La tarea no puede continuar ahora</translation>
    </message>
    <message>
        <source>What was done stays: %1. What is left will not be sent: %2.</source>
        <comment>counts of people</comment>
        <translation>Lo que se hizo se mantiene: %1. Lo que queda no se enviará: %2.</translation>
    </message>
    <message>
        <source>In doubt, so perhaps done: %1.</source>
        <comment>a count of people</comment>
        <translation>En duda, es decir, quizá hechas: %1.</translation>
    </message>
    <message>
        <source>The job stays in the history.</source>
        <translation>La tarea permanece en el historial.</translation>
    </message>
    <message>
        <source>Discard the rest of “%1”?</source>
        <comment>a job</comment>
        <translation>¿Descartar el resto de “%1”?</translation>
    </message>
    <message>
        <source>Discard the rest</source>
        <translation>Descartar el resto</translation>
    </message>
    <message>
        <source>The job could not be discarded</source>
        <translation>No se pudo descartar la tarea</translation>
    </message>
    <message>
        <source>This job cannot be undone</source>
        <translation>Esta tarea no se puede deshacer</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>No se pueden leer las tareas</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>No job has changed anything on %1, or all that did were undone.</source>
        <translation>Ninguna tarea ha cambiado nada en %1, o todas las que lo hicieron se deshicieron.</translation>
    </message>
    <message>
        <source>“%1” on %2 cannot be undone</source>
        <comment>a job and its connection</comment>
        <translation>“%1” en %2 no se puede deshacer</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>Se guardó %Ln fila en %1</numerusform><numerusform>Se guardaron %Ln filas en %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Muster::JobBanner</name>
    <message>
        <source>See rows</source>
        <translation>Ver filas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>En este momento no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Muster cannot keep a record of it: %1 Lists can be read, checked and exported.</source>
        <translation>Muster no puede guardar constancia de ello: %1 Las listas se pueden leer, comprobar y exportar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>In doubt: sent, or about to be, but no answer came. Muster reads the list to see who was done.</source>
        <translation>En duda: enviado, o a punto de enviarse, pero sin respuesta. Muster lee la lista para ver a quién se llegó.</translation>
    </message>
    <message>
        <source>%1 was interrupted:</source>
        <comment>a job</comment>
        <translation>%1 (tarea interrumpida):</translation>
    </message>
    <message>
        <source>%1 is paused:</source>
        <comment>a job</comment>
        <translation>%1 (tarea en pausa):</translation>
    </message>
    <message>
        <source>%1 was stopped:</source>
        <comment>a job</comment>
        <translation>%1 (tarea detenida):</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were interrupted:</source>
        <translation><numerusform>%Ln tarea se interrumpió:</numerusform><numerusform>%Ln tareas se interrumpieron:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) to be gone on with:</source>
        <translation><numerusform>%Ln tarea espera para continuar:</numerusform><numerusform>%Ln tareas esperan para continuar:</numerusform></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
</context>
<context>
    <name>Muster::JobDetails</name>
    <message>
        <source>Show that job</source>
        <translation>Mostrar esa tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Datos enviados</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation><numerusform>%Ln tarea seleccionada</numerusform><numerusform>%Ln tareas seleccionadas</numerusform></translation>
    </message>
    <message>
        <source>Select one job to see what became of it.</source>
        <translation>Seleccione una tarea para ver qué pasó con ella.</translation>
    </message>
    <message>
        <source>This job undid “%1” of %2.</source>
        <translation>Esta tarea deshizo “%1” del %2.</translation>
    </message>
    <message>
        <source>This job undid another one, which is no longer in the history.</source>
        <translation>Esta tarea deshizo otra, que ya no está en el historial.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Deshecha el %1.</translation>
    </message>
    <message>
        <source>This job can be undone.</source>
        <translation>Esta tarea se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were so already; the server did not say who.</source>
        <translation><numerusform>%Ln de ellos no necesitaba cambios; el servidor no indicó cuál.</numerusform><numerusform>%Ln de ellos no necesitaban cambios; el servidor no indicó cuáles.</numerusform></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>The list is as it should be.</source>
        <translation>La lista está como debe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are not on the list as it/they should be.</source>
        <translation><numerusform>%Ln fila no está en la lista como debe.</numerusform><numerusform>%Ln filas no están en la lista como deben.</numerusform></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 rows a second on average</source>
        <translation>%1 filas por segundo de media</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Muster::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel at once</source>
        <translation>Cancelar ya</translation>
    </message>
    <message>
        <source>Who was done is not looked up; those whose answer is missing stay in doubt.</source>
        <translation>No se busca a quién se llegó; aquellos cuya respuesta falta quedan en duda.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>Muster::JobNotices</name>
    <message>
        <source>%1 has ended</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>%1: tarea terminada</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>%1: tarea detenida</translation>
    </message>
</context>
<context>
    <name>Muster::JobRateChart</name>
    <message>
        <source>Rows per second over time</source>
        <translation>Filas por segundo en el tiempo</translation>
    </message>
    <message>
        <source>after %1: %2 a second</source>
        <comment>a time; rows</comment>
        <translation>tras %1: %2 por segundo</translation>
    </message>
    <message>
        <source>%1 rows a second on average · %2 at the fastest</source>
        <translation>%1 filas por segundo de media · %2 como máximo</translation>
    </message>
</context>
<context>
    <name>Muster::JobResult</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsDialog</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corregir rechazados…</translation>
    </message>
    <message>
        <source>Save these…</source>
        <translation>Guardar estas…</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Filas de la tarea</translation>
    </message>
    <message>
        <source>Opens the rejected rows as a list to be corrected and imported again</source>
        <translation>Abre las filas rechazadas como una lista para corregirlas e importarlas de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 visibles</translation>
    </message>
    <message>
        <source>Searching… %1 found so far</source>
        <translation>Buscando… %1 encontradas hasta ahora</translation>
    </message>
    <message>
        <source>A file holds all rows of the chosen states. Clear the search first.</source>
        <translation>Un archivo contiene todas las filas de los estados elegidos. Borre primero la búsqueda.</translation>
    </message>
    <message>
        <source>Every column of the source with what became of each row, as a CSV file or an Excel workbook</source>
        <translation>Todas las columnas del origen con lo que pasó con cada fila, como archivo CSV o libro de Excel</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Guardar filas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>Se guardó %Ln fila en %1</numerusform><numerusform>Se guardaron %Ln filas en %1</numerusform></translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>Las filas no se guardaron</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
</context>
<context>
    <name>Muster::JobService</name>
    <message>
        <source>The connection %1 is no longer there. Add it again, with the same name and address, to work with it.</source>
        <translation>La conexión %1 ya no está. Añádala de nuevo, con el mismo nombre y la misma dirección, para trabajar con ella.</translation>
    </message>
    <message>
        <source>Enter the key for %1 first.</source>
        <translation>Introduzca primero la clave de %1.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Esta tarea ha terminado.</translation>
    </message>
    <message>
        <source>This job is being worked on already, here or by another Muster.</source>
        <translation>Ya se está trabajando en esta tarea, aquí o en otra instancia de Muster.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Discarded before this person was sent.</source>
        <translation>Se descartó antes de enviar a esta persona.</translation>
    </message>
    <message>
        <source>The history does not hold who these leads were, so nothing can be undone.</source>
        <translation>El historial no contiene quiénes eran estos leads, así que no se puede deshacer nada.</translation>
    </message>
    <message>
        <source>The history does not hold who these people were, so none of them can be blocked again.</source>
        <translation>El historial no contiene quiénes eran estas personas, así que no se puede bloquear de nuevo a ninguna.</translation>
    </message>
    <message>
        <source>Only jobs that have ended can be deleted. Resume or discard the others first.</source>
        <translation>Solo se pueden eliminar tareas que hayan terminado. Reanude o descarte primero las demás.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this job.</source>
        <translation>No hay memoria suficiente para leer esta tarea.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>No existe esa tarea.</translation>
    </message>
    <message>
        <source>%1 has no such call, so nothing was sent.</source>
        <translation>%1 no ofrece esa operación, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Muster::JobTray</name>
    <message>
        <source>No jobs running</source>
        <translation>Sin tareas en curso</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
</context>
<context>
    <name>Muster::KeyPlaceDialog</name>
    <message>
        <source>In this computer's &amp;keychain</source>
        <translation>En el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>In an encrypted &amp;file, with a pass phrase</source>
        <translation>En un &amp;archivo cifrado, con frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Nowhere: ask each time Muster runs</source>
        <translation>En &amp;ningún lugar: pedirlas cada vez que se inicie Muster</translation>
    </message>
    <message>
        <source>Opened with your login. Nothing to type.</source>
        <translation>Se abre con su inicio de sesión. No hay que escribir nada.</translation>
    </message>
    <message>
        <source>In Muster's own folder. You type the pass phrase once each time Muster runs.</source>
        <translation>En la carpeta propia de Muster. La frase de contraseña se escribe una vez en cada inicio de Muster.</translation>
    </message>
    <message>
        <source>Keys that are kept now are deleted.</source>
        <translation>Las claves guardadas ahora se eliminan.</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>Moving the keys</source>
        <translation>Moviendo las claves</translation>
    </message>
    <message>
        <source>Change the &amp;pass phrase…</source>
        <translation>Cambiar la &amp;frase…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The keys were not moved.</source>
        <translation>Las claves no se movieron.</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyShelf</name>
    <message>
        <source>There is not enough free memory. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>El archivo de claves está bloqueado. Introduzca su frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Aún no hay archivo de claves. Elija primero una frase de contraseña para él.</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyStore</name>
    <message>
        <source>No keychain runs here. Start one, such as GNOME Keyring, KWallet or KeePassXC, and open this again.</source>
        <translation>Aquí no hay ningún llavero en funcionamiento. Inicie uno, como GNOME Keyring, KWallet o KeePassXC, y abra esto de nuevo.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Aún no hay archivo de claves. Elija primero una frase de contraseña para él.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>El archivo de claves está bloqueado. Introduzca su frase de contraseña.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>No se puede escribir el archivo de configuración, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Keys could not be removed from where they were kept before. Look after that place and try again.</source>
        <translation>Algunas claves no se pudieron eliminar de donde estaban antes. Revise ese lugar e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Muster::LeadListModel</name>
    <message>
        <source>Public identifier</source>
        <translation>Identificador público</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado el</translation>
    </message>
</context>
<context>
    <name>Muster::LeadTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were taken.</source>
        <translation>Solo se tomaron las primeras %1 de %2 filas seleccionadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln fila</numerusform><numerusform>%Ln filas</numerusform></translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Muster::LeadsDialog</name>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Comprobar la lista de leads al final</translation>
    </message>
    <message>
        <source>Leads that this changes</source>
        <translation>Leads que esto cambia</translation>
    </message>
    <message>
        <source>Add leads again</source>
        <translation>Añadir leads de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1 again?</source>
        <translation><numerusform>¿Añadir %Ln lead de nuevo a %1?</numerusform><numerusform>¿Añadir %Ln leads de nuevo a %1?</numerusform></translation>
    </message>
    <message>
        <source>They come back with the fields that they had, as new leads: what %1 noted of them does not come back.</source>
        <translation>Vuelven con los campos que tenían, como leads nuevos: lo que %1 anotó de ellos no se recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Añadir %Ln lead</numerusform><numerusform>Añadir %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>Revertir</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1 back?</source>
        <translation><numerusform>¿Revertir los cambios de %Ln lead de %1?</numerusform><numerusform>¿Revertir los cambios de %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They get the texts back that they had. A field that somebody has changed since stays as it is.</source>
        <translation>Recuperan los textos que tenían. Un campo que alguien haya cambiado después se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) back</source>
        <translation><numerusform>Revertir %Ln lead</numerusform><numerusform>Revertir %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Pause leads</source>
        <translation>Pausar leads</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>¿Pausar %Ln lead de %1?</numerusform><numerusform>¿Pausar %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They receive no further mail of this campaign until they are resumed.</source>
        <translation>No reciben más correo de esta campaña hasta que se reanuden.</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s)</source>
        <translation><numerusform>Pausar %Ln lead</numerusform><numerusform>Pausar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Resume leads</source>
        <translation>Reanudar leads</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>¿Reanudar %Ln lead de %1?</numerusform><numerusform>¿Reanudar %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They go on in the sequence where they were paused.</source>
        <translation>Continúan la secuencia donde se pausaron.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s)</source>
        <translation><numerusform>Reanudar %Ln lead</numerusform><numerusform>Reanudar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Remove leads</source>
        <translation>Retirar leads</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>¿Retirar %Ln lead de %1?</numerusform><numerusform>¿Retirar %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They leave this roster only. Undo adds them again as new leads: what %1 noted of them is lost.</source>
        <translation>Salen solo de esta lista de leads. Deshacer los añade de nuevo como leads nuevos: lo que %1 anotó de ellos se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Retirar %Ln lead</numerusform><numerusform>Retirar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Muster::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Muster::MainWindow</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Buscar persona, campaña o acción</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Lista de bloqueo del espacio</translation>
    </message>
    <message>
        <source>Read the campaigns anew</source>
        <translation>Volver a leer las campañas</translation>
    </message>
    <message>
        <source>Activity: job history</source>
        <translation>Actividad: historial de tareas</translation>
    </message>
    <message>
        <source>Undo the last job…</source>
        <translation>Deshacer la última tarea…</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Añadir campaña…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Apariencia del sistema</translation>
    </message>
    <message>
        <source>Remembered columns…</source>
        <translation>Columnas recordadas…</translation>
    </message>
    <message>
        <source>Requests at once…</source>
        <translation>Solicitudes a la vez…</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Acerca de Muster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1 is still being written to</source>
        <translation>Aún se está escribiendo en %1</translation>
    </message>
    <message>
        <source>Wait until the job has ended, or cancel it first.</source>
        <translation>Espere a que termine la tarea o cancélela primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) on %1 has/have not ended</source>
        <translation><numerusform>%Ln tarea de %1 no ha terminado</numerusform><numerusform>%Ln tareas de %1 no han terminado</numerusform></translation>
    </message>
    <message>
        <source>Without the connection nobody could go on with them. Resume or discard them first: the history lists them.</source>
        <translation>Sin la conexión nadie podría continuarlas. Reanúdelas o descártelas primero: están en el historial.</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Listas de bloqueo y listas de leads de campañas en una sola ventana. Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Practice could not start.</source>
        <translation>Practice no pudo iniciarse.</translation>
    </message>
    <message>
        <source>%1 Other connections work. To begin Practice anew, move its store away and start Muster again.</source>
        <translation>%1 Las demás conexiones funcionan. Para empezar Practice de cero, mueva sus datos a otro lugar e inicie Muster de nuevo.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Esta campaña ya no existe</translation>
    </message>
    <message>
        <source>%1 does not list it any longer.</source>
        <comment>a connection</comment>
        <translation>%1 ya no la muestra.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There are no campaigns yet.</source>
        <translation>Aún no hay campañas.</translation>
    </message>
    <message>
        <source>A campaign that is made in %1 appears here once they are read anew.</source>
        <translation>Una campaña creada en %1 aparece aquí cuando se vuelven a leer.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Reading the campaigns of %1…</source>
        <translation>Leyendo las campañas de %1…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Places, or back to the rows</source>
        <translation>Lugares, o volver a las filas</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gestionar conexiones…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Quitar esta conexión…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Export connections and mappings…</source>
        <translation>Exportar conexiones y columnas…</translation>
    </message>
    <message>
        <source>Import connections and mappings…</source>
        <translation>Importar conexiones y columnas…</translation>
    </message>
    <message>
        <source>Request log…</source>
        <translation>Registro de solicitudes…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Starting Practice…</source>
        <translation>Iniciando Practice…</translation>
    </message>
    <message>
        <source>It is being filled with an invented company's campaigns and lists. This happens once.</source>
        <translation>Se está llenando con las campañas y listas de una empresa inventada. Solo ocurre una vez.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipExport</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado el</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>No hay memoria suficiente para comprobar esta lista. Divídala en archivos más pequeños y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipView</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People are in &amp;column</source>
        <translation>Personas en la &amp;columna</translation>
    </message>
    <message>
        <source>Column that holds the people</source>
        <translation>Columna que contiene las personas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>No se pudo escribir el resultado</translation>
    </message>
    <message>
        <source>%1-verified.csv</source>
        <translation>%1-verificado.csv</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Exportar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Muster::Palette</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Muster::PaletteModel</name>
    <message>
        <source>Search the roster for “%1”</source>
        <translation>Buscar “%1” en la lista de leads</translation>
    </message>
    <message>
        <source>Search the blocklist for “%1”</source>
        <translation>Buscar “%1” en la lista de bloqueo</translation>
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
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>The keys of your connections are encrypted with it. Muster asks for it once each time it runs, and nobody can bring it back: without it, the keys must be typed again.</source>
        <translation>Con ella se cifran las claves de sus conexiones. Muster la pide una vez en cada inicio y nadie puede recuperarla: sin ella hay que volver a escribir las claves.</translation>
    </message>
    <message>
        <source>The keys of your connections are in an encrypted file. Muster asks once each time it runs.</source>
        <translation>Las claves de sus conexiones están en un archivo cifrado. Muster pide la frase una vez en cada inicio.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Working on the pass phrase</source>
        <translation>Procesando la frase de contraseña</translation>
    </message>
    <message>
        <source>Use this pass phrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>Ol&amp;vidada…</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>Lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Delete the encrypted file?</source>
        <translation>¿Eliminar el archivo cifrado?</translation>
    </message>
    <message>
        <source>All keys in it are gone for good. Muster then asks for each key when it is needed.</source>
        <translation>Todas las claves que contiene se pierden para siempre. Muster pedirá cada clave cuando haga falta.</translation>
    </message>
    <message>
        <source>Delete all keys</source>
        <translation>Eliminar las claves</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>No se pudo eliminar el archivo.</translation>
    </message>
    <message>
        <source>Check that the profile's folder can be written.</source>
        <translation>Compruebe que se puede escribir en la carpeta del perfil.</translation>
    </message>
</context>
<context>
    <name>Muster::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Muster::PlatformNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Muster::Purposes</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>You see what each row will do first</source>
        <translation>Primero verá qué hará cada fila</translation>
    </message>
    <message>
        <source>Block in the workspace</source>
        <translation>Bloquear en el espacio</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>No contactar nunca</translation>
    </message>
    <message>
        <source>Goes on the do-not-contact list; you see what each row will do first</source>
        <translation>Va a la lista de no contactar; primero verá qué hará cada fila</translation>
    </message>
    <message>
        <source>Block in %1</source>
        <translation>Bloquear en %1</translation>
    </message>
    <message>
        <source>In this campaign only</source>
        <translation>Solo en esta campaña</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>See who is blocked; nothing changes</source>
        <translation>Ver quién está bloqueado; nada cambia</translation>
    </message>
    <message>
        <source>You see what each row will do before anything is sent.</source>
        <translation>Verá qué hará cada fila antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>What is %1 for?</source>
        <comment>a file</comment>
        <translation>¿Para qué es %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Muster::ReadOptionsRow</name>
    <message>
        <source>Detect</source>
        <extracomment>The first choice of a list: Muster detects it, and this is what it found</extracomment>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>Primera fila: &amp;encabezado</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Com&amp;illas</translation>
    </message>
    <message>
        <source>&amp;Lines above the table</source>
        <translation>&amp;Líneas sobre la tabla</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Other delimiter, a single character</source>
        <translation>Otro delimitador, de un solo carácter</translation>
    </message>
    <message>
        <source>Any single character but a quote</source>
        <translation>Cualquier carácter único salvo una comilla</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>Detect &amp;again</source>
        <translation>Detectar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <extracomment>Names of options follow</extracomment>
        <translation>Elegido por usted: %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>delimitador</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>lines above</source>
        <translation>líneas sobre la tabla</translation>
    </message>
</context>
<context>
    <name>Muster::ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar lectura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln fila</numerusform><numerusform>%Ln filas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation><numerusform>%Ln fila por segundo</numerusform><numerusform>%Ln filas por segundo</numerusform></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Muster::ReasonChips</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
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
        <translation>Columnas recordadas</translation>
    </message>
    <message>
        <source>A table with the same headers gets the same columns again, in whatever order they stand. Only headers are kept, never what stands below them.</source>
        <translation>Una tabla con los mismos encabezados recibe de nuevo las mismas columnas, en el orden que sea. Solo se guardan los encabezados, nunca lo que hay debajo.</translation>
    </message>
    <message>
        <source>No columns are remembered yet.</source>
        <translation>Aún no se recuerda ninguna columna.</translation>
    </message>
    <message>
        <source>When you choose the columns of a file, Muster remembers them for the next one like it.</source>
        <translation>Cuando elige las columnas de un archivo, Muster las recuerda para el próximo similar.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>Olvidar &amp;todo…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordada</translation>
    </message>
    <message>
        <source>Forget all columns?</source>
        <translation>¿Olvidar todas las columnas?</translation>
    </message>
    <message numerus="yes">
        <source>Muster will guess again for %Ln kind(s) of table.</source>
        <translation><numerusform>Muster volverá a detectarlas para %Ln tipo de tabla.</numerusform><numerusform>Muster volverá a detectarlas para %Ln tipos de tabla.</numerusform></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogDialog</name>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>Copiar &amp;todo como texto</translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copiar como curl</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de solicitudes</translation>
    </message>
    <message>
        <source>What Muster sent since it was started, at most the last %1 requests. They are kept in memory only, without keys and personal data.</source>
        <translation>Lo que Muster envió desde que se inició, como máximo las últimas %1 solicitudes. Se conservan solo en memoria, sin claves ni datos personales.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Shows only requests that failed or were refused</source>
        <translation>Muestra solo las solicitudes que fallaron o se rechazaron</translation>
    </message>
    <message>
        <source>Keeps the list as it is; requests are still sent and noted</source>
        <translation>Deja la lista como está; las solicitudes se siguen enviando y anotando</translation>
    </message>
    <message>
        <source>Forgets all requests in this list</source>
        <translation>Olvida todas las solicitudes de esta lista</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Solicitudes, las más recientes primero</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detalles de la solicitud</translation>
    </message>
    <message>
        <source>All requests that are shown, one a line</source>
        <translation>Todas las solicitudes que se muestran, una por línea</translation>
    </message>
    <message>
        <source>The selected requests as curl commands; the key and personal data are left out (%1)</source>
        <translation>Las solicitudes seleccionadas como comandos curl; se omiten la clave y los datos personales (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Requests appear here as they are sent.</source>
        <translation>Las solicitudes aparecen aquí a medida que se envían.</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>Ninguna solicitud coincide con el filtro.</translation>
    </message>
    <message>
        <source>Choose all connections, or show more than errors.</source>
        <translation>Elija todas las conexiones o muestre algo más que los errores.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln new request(s)</source>
        <translation><numerusform>En pausa; %Ln solicitud nueva</numerusform><numerusform>En pausa; %Ln solicitudes nuevas</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 visibles</translation>
    </message>
    <message>
        <source>Choose a request to see all of it.</source>
        <translation>Elija una solicitud para verla completa.</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsAtOnceDialog</name>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>How many requests Muster sends to a connection before the first is answered. More is faster until the server asks to wait. All jobs of a connection share them.</source>
        <translation>Cuántas solicitudes envía Muster a una conexión antes de recibir respuesta a la primera. Con más va más rápido, hasta que el servidor pide esperar. Todas las tareas de una conexión las comparten.</translation>
    </message>
    <message>
        <source>&amp;Requests at once, 1 to %1</source>
        <translation>&amp;Solicitudes a la vez, de 1 a %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Guardar como script…</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Solicitudes exactas</translation>
    </message>
    <message>
        <source>Requests as curl commands</source>
        <translation>Solicitudes como comandos curl</translation>
    </message>
    <message>
        <source>Copies the requests that are shown</source>
        <translation>Copia las solicitudes que se muestran</translation>
    </message>
    <message>
        <source>All requests as a shell script of curl commands</source>
        <translation>Todas las solicitudes como script de shell con comandos curl</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Guardando el script</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln request(s), in this order.</source>
        <translation><numerusform>Las primeras %1 de %Ln solicitud, en este orden.</numerusform><numerusform>Las primeras %1 de %Ln solicitudes, en este orden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), in this order.</source>
        <translation><numerusform>%Ln solicitud, en este orden.</numerusform><numerusform>%Ln solicitudes, en este orden.</numerusform></translation>
    </message>
    <message>
        <source>This is what would be sent; nothing is sent from here. The key is left out.</source>
        <translation>Esto es lo que se enviaría; desde aquí no se envía nada. La clave se omite.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation><numerusform>Mostrar %Ln más</numerusform><numerusform>Mostrar %Ln más</numerusform></translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Guardar como script</translation>
    </message>
    <message>
        <source>requests.sh</source>
        <translation>solicitudes.sh</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>All requests are saved in %1.</source>
        <translation>Todas las solicitudes se guardaron en %1.</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>El script no se guardó</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>¿Dejar de guardar?</translation>
    </message>
    <message>
        <source>The script is still being saved. If you stop now, there will be none.</source>
        <translation>El script aún se está guardando. Si lo detiene ahora, no quedará ninguno.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
</context>
<context>
    <name>Muster::ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>descartado a mano</translation>
    </message>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>No hay memoria suficiente para escribir %1.</translation>
    </message>
</context>
<context>
    <name>Muster::ResultSaving</name>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>El resultado no se guardó</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Pegar en celdas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar abajo</translation>
    </message>
    <message>
        <source>Fill all rows below</source>
        <translation>Rellenar todo hacia abajo</translation>
    </message>
    <message>
        <source>Discard rows</source>
        <translation>Descartar filas</translation>
    </message>
    <message>
        <source>Discard invalid rows</source>
        <translation>Descartar filas no válidas</translation>
    </message>
    <message>
        <source>Bring discarded rows back</source>
        <translation>Restaurar filas descartadas</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Go to the same person's row</source>
        <translation>Ir a la fila de la misma persona</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>"Undo: replace"; what follows names the change</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row has its own person: this column is not filled.</source>
        <translation>Cada fila tiene su propia persona: esta columna no se rellena.</translation>
    </message>
    <message>
        <source>Fill %1 down the selected rows</source>
        <translation>Rellenar %1 hacia abajo en las filas seleccionadas</translation>
    </message>
    <message>
        <source>Fill %1 into all rows below</source>
        <translation>Rellenar %1 en todas las filas de abajo</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Ir a la fila %1</translation>
    </message>
    <message>
        <source>This row is no duplicate.</source>
        <translation>Esta fila no es un duplicado.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewModel</name>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>sin detalle</translation>
    </message>
    <message>
        <source>no address or domain</source>
        <translation>sin dirección ni dominio</translation>
    </message>
    <message>
        <source>no public identifier</source>
        <translation>sin identificador público</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>%1, the reason for rows without one</source>
        <translation>%1, el motivo para las filas que no lo tienen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Empty in the file</source>
        <translation>Vacío en el archivo</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
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
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Restaurarlas</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Ver solicitudes exactas</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Guardar resultado…</translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Comprobar la lista al final</translation>
    </message>
    <message>
        <source>Reads the blocklist when all is sent, and says who is missing from it.</source>
        <translation>Lee la lista de bloqueo cuando todo se ha enviado e indica quién falta en ella.</translation>
    </message>
    <message>
        <source>Reads the roster when all is sent, and says who is missing from it.</source>
        <translation>Lee la lista de leads cuando todo se ha enviado e indica quién falta en ella.</translation>
    </message>
    <message>
        <source>%1 That is meant.</source>
        <extracomment>What happens at once stands before it</extracomment>
        <translation>%1 Es lo que quiero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid.</source>
        <translation><numerusform>%Ln no válida.</numerusform><numerusform>%Ln no válidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid row(s) will not be sent.</source>
        <translation><numerusform>%Ln fila no válida no se enviará.</numerusform><numerusform>%Ln filas no válidas no se enviarán.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln discarded.</source>
        <translation><numerusform>%Ln descartada.</numerusform><numerusform>%Ln descartadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation><numerusform>%Ln fila descartada.</numerusform><numerusform>%Ln filas descartadas.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Every row with its verdict, as a CSV file or an Excel workbook (%1)</source>
        <translation>Todas las filas con su veredicto, como archivo CSV o libro de Excel (%1)</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list; Undo brings them back.</source>
        <translation>Saca de la lista todas las filas no válidas; Deshacer las restaura.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing would be sent.</source>
        <translation>Ninguna fila está lista, así que no se enviaría nada.</translation>
    </message>
    <message>
        <source>Result saved</source>
        <translation>Resultado guardado</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewStep</name>
    <message>
        <source>Copying rows…</source>
        <translation>Copiando filas…</translation>
    </message>
    <message>
        <source>Next problem F8</source>
        <translation>Siguiente problema F8</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Include blocked people (%L1)</source>
        <translation>Incluir personas bloqueadas (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>used for %Ln row(s)</source>
        <translation><numerusform>se usa en %Ln fila</numerusform><numerusform>se usa en %Ln filas</numerusform></translation>
    </message>
    <message>
        <source>every row that is ready has its own</source>
        <translation>todas las filas listas tienen el suyo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Cambiando filas…</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Ninguna fila coincide con estos filtros.</translation>
    </message>
    <message>
        <source>No rows are left.</source>
        <translation>No quedan filas.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Ver todas las filas</translation>
    </message>
    <message>
        <source>Duplicates: keep the first</source>
        <translation>Duplicados: conservar el primero</translation>
    </message>
    <message>
        <source>Duplicates: keep the last</source>
        <translation>Duplicados: conservar el último</translation>
    </message>
    <message>
        <source>When a person is in the file several times</source>
        <translation>Cuando una persona está varias veces en el archivo</translation>
    </message>
    <message>
        <source>When a person is in the file several times, this row is the one that counts.</source>
        <translation>Cuando una persona está varias veces en el archivo, esta es la fila que cuenta.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo, find and replace, fill, discard</source>
        <translation>Deshacer, buscar y reemplazar, rellenar, descartar</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Reason for rows without one</source>
        <translation>Motivo para las filas sin motivo</translation>
    </message>
    <message>
        <source>A campaign's blocklist takes no reasons, so none are sent.</source>
        <translation>La lista de bloqueo de una campaña no admite motivos, así que no se envía ninguno.</translation>
    </message>
    <message>
        <source>People on a blocklist of any connection are left out unless this is ticked.</source>
        <translation>Las personas de una lista de bloqueo de cualquier conexión se omiten salvo que se marque esto.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewTable</name>
    <message>
        <source>Rows and their verdicts</source>
        <translation>Filas y sus veredictos</translation>
    </message>
</context>
<context>
    <name>Muster::RosterActions</name>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>En este momento no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The answer was lost: it may have been changed or not.</source>
        <translation>La respuesta se perdió: puede que se cambiara o no.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>What you typed last in %1 was not changed</source>
        <translation>Lo último que escribió en %1 no se cambió</translation>
    </message>
</context>
<context>
    <name>Muster::RosterBackup</name>
    <message>
        <source>The roster could not be read.</source>
        <translation>No se pudo leer la lista de leads.</translation>
    </message>
    <message>
        <source>The roster was being changed while it was read, so that the backup would not be the whole of it.</source>
        <translation>La lista de leads cambió mientras se leía, así que la copia de seguridad no estaría completa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.</source>
        <translation><numerusform>No se pudo leer %Ln fila de la lista de leads, así que la copia de seguridad no estaría completa.</numerusform><numerusform>No se pudieron leer %Ln filas de la lista de leads, así que la copia de seguridad no estaría completa.</numerusform></translation>
    </message>
    <message>
        <source>The server told of more leads than its list of them has, so that the backup would not be the whole roster.</source>
        <translation>El servidor indicó más leads de los que aparecen en su lista, así que la copia de seguridad no sería la lista de leads completa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept from other users of this computer.</source>
        <translation>La carpeta %1 no se puede proteger de otros usuarios de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from other users of this computer.</source>
        <translation>%1 no se puede proteger de otros usuarios de este equipo.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterClearance</name>
    <message>
        <source>This roster cannot be changed now</source>
        <translation>Esta lista de leads no se puede cambiar ahora</translation>
    </message>
    <message>
        <source>Its connection is gone. Add it again first.</source>
        <translation>Su conexión ya no existe. Añádala de nuevo primero.</translation>
    </message>
    <message>
        <source>Whether the campaign is still a draft could not be read.</source>
        <translation>No se pudo leer si la campaña sigue en borrador.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterDetails</name>
    <message>
        <source>Open profile ↗</source>
        <translation>Abrir perfil ↗</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>On blocklists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>SendKit changes the person in every campaign, not only in this one.</source>
        <translation>SendKit cambia a la persona en todas las campañas, no solo en esta.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select a lead to see all that is known of it.</source>
        <translation>Seleccione un lead para ver todo lo que se sabe de él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) selected</source>
        <translation><numerusform>%Ln lead seleccionado</numerusform><numerusform>%Ln leads seleccionados</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 takes custom fields only when a lead is added.</source>
        <translation>%1 solo admite campos personalizados al añadir un lead.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Etiqueta de IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Row ID</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>todas las personas de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 of %2 rosters read so far</source>
        <translation>%1 de %2 listas de leads leídas hasta ahora</translation>
    </message>
</context>
<context>
    <name>Muster::RosterFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Muster::RosterModel</name>
    <message>
        <source>%1 cannot change this for a lead that is on a roster.</source>
        <translation>%1 no puede cambiar esto en un lead que ya está en una lista de leads.</translation>
    </message>
    <message>
        <source>The lead is not on the roster any more.</source>
        <translation>El lead ya no está en la lista de leads.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>Changed here; the server has not confirmed it yet.</source>
        <translation>Cambiado aquí; el servidor aún no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Stands on a blocklist.</source>
        <translation>Está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation>%1, aún sin confirmar</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, sin cambios: %2</translation>
    </message>
    <message>
        <source>%1, stands on a blocklist</source>
        <translation>%1, está en una lista de bloqueo</translation>
    </message>
</context>
<context>
    <name>Muster::RosterPage</name>
    <message>
        <source>Not changed: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Añadir leads…</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Pegar leads…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Remove who is blocked…</source>
        <translation>Retirar bloqueados…</translation>
    </message>
    <message>
        <source>Empty the roster…</source>
        <translation>Vaciar la lista…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar selección…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select the leads first.</source>
        <translation>Seleccione primero los leads.</translation>
    </message>
    <message>
        <source>The roster is empty.</source>
        <translation>La lista de leads está vacía.</translation>
    </message>
    <message>
        <source>None of the selected leads is pending or active, so there is nothing to pause.</source>
        <translation>Ninguno de los leads seleccionados está pendiente o activo, así que no hay nada que pausar.</translation>
    </message>
    <message>
        <source>None of the selected leads is paused.</source>
        <translation>Ninguno de los leads seleccionados está en pausa.</translation>
    </message>
    <message>
        <source>Select one lead first.</source>
        <translation>Seleccione primero un lead.</translation>
    </message>
    <message>
        <source>Select a lead with a LinkedIn profile first.</source>
        <translation>Seleccione primero un lead con perfil de LinkedIn.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>As the server sends them</source>
        <translation>Como los envía el servidor</translation>
    </message>
</context>
<context>
    <name>Muster::RowStateChips</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>Muster::ScreeningRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>No hay memoria suficiente para comprobar esta lista. Divídala en archivos más pequeños y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Muster::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Muster::SelectionBar</name>
    <message>
        <source>Unblock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar selección…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 visibles</translation>
    </message>
</context>
<context>
    <name>Muster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Filas de tablas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Muster speaks it from the next start on.</source>
        <translation>Muster lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>Reiniciar a&amp;hora</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>More is faster, until the server asks to wait.</source>
        <translation>Cuantas más, más rápido, hasta que el servidor pida esperar.</translation>
    </message>
    <message>
        <source>Re&amp;quests at once to a connection, 1 to %1</source>
        <translation>&amp;Solicitudes a la vez por conexión, de 1 a %1</translation>
    </message>
    <message>
        <source>Read the list &amp;back after each job, and say what was found there</source>
        <translation>&amp;Volver a leer la lista tras cada tarea e indicar qué se encontró en ella</translation>
    </message>
    <message>
        <source>Remembered &amp;columns…</source>
        <translation>&amp;Columnas recordadas…</translation>
    </message>
    <message>
        <source>How the columns of your files were matched</source>
        <translation>Cómo se asignaron las columnas de sus archivos</translation>
    </message>
    <message>
        <source>Keys and log</source>
        <translation>Claves y registro</translation>
    </message>
    <message>
        <source>Where &amp;keys are kept…</source>
        <translation>Dónde se &amp;guardan las claves…</translation>
    </message>
    <message>
        <source>The keys of your connections</source>
        <translation>Las claves de sus conexiones</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every step, to find a fault</source>
        <translation>Cada paso, para localizar un fallo</translation>
    </message>
    <message>
        <source>Neither holds a key, an address or a name. It counts from the next start on.</source>
        <translation>Ninguno contiene claves, direcciones ni nombres. Se aplica a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Muster::Sidebar</name>
    <message>
        <source>Blocklists, campaigns and history</source>
        <translation>Listas de bloqueo, campañas e historial</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Quitar de la barra lateral</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
</context>
<context>
    <name>Muster::SidebarModel</name>
    <message>
        <source>Blocklists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Añadir campaña…</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Historial de tareas</translation>
    </message>
    <message>
        <source>%1: %2, its roster is frozen</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2, su lista de leads está congelada</translation>
    </message>
    <message>
        <source>%1: %2, it is sending</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2, está enviando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) for you</source>
        <translation><numerusform>%Ln tarea espera su decisión</numerusform><numerusform>%Ln tareas esperan su decisión</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::SourceStep</name>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</source>
        <translation>Listas (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se tomó nada.</translation>
    </message>
    <message>
        <source>Read without quotes</source>
        <translation>Leer sin comillas</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lectura se canceló.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>No contiene filas.</translation>
    </message>
    <message>
        <source>If its first row is a person, it has no header.</source>
        <translation>Si su primera fila es una persona, no tiene encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln row(s) that did not go through are taken from this result file.</source>
        <translation><numerusform>De este archivo de resultados solo se toma %Ln fila que no se completó.</numerusform><numerusform>De este archivo de resultados solo se toman las %Ln filas que no se completaron.</numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file: %1 of %Ln row(s) did not go through.</source>
        <translation><numerusform>Es un archivo de resultados: %1 de %Ln fila no se completó.</numerusform><numerusform>Es un archivo de resultados: %1 de %Ln filas no se completaron.</numerusform></translation>
    </message>
    <message>
        <source>Only the rejected</source>
        <translation>Solo las rechazadas</translation>
    </message>
    <message>
        <source>People, one per line, or a pasted table</source>
        <translation>Personas, una por línea, o una tabla pegada</translation>
    </message>
    <message>
        <source>Paste people here, one per line:

john-doe
https://www.linkedin.com/in/jane-smith

or columns copied from Excel, or a mail with profile links in it</source>
        <translation>Pegue aquí personas, una por línea:

john-doe
https://www.linkedin.com/in/jane-smith

o columnas copiadas de Excel, o un correo con enlaces a perfiles</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>or drop a CSV, Excel or text file anywhere in this window</source>
        <translation>o suelte un archivo CSV, Excel o de texto en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste text instead</source>
        <translation>&amp;Pegar texto</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
</context>
<context>
    <name>Muster::StatusChips</name>
    <message>
        <source>Blocked, still here</source>
        <translation>Bloqueados, aún aquí</translation>
    </message>
    <message>
        <source>Stand on a blocklist and are still on this roster.</source>
        <translation>Están en una lista de bloqueo y siguen en esta lista de leads.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>Muster::StepButton</name>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
</context>
<context>
    <name>Muster::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
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
        <translation>Lista de no contactar de %1</translation>
    </message>
    <message>
        <source>Workspace blocklist of %1</source>
        <translation>Lista de bloqueo del espacio de %1</translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation>No hay clave de API para esta conexión.</translation>
    </message>
</context>
<context>
    <name>Muster::TableLoading</name>
    <message>
        <source>This is more than fits into memory. Split it into smaller files and try again.</source>
        <translation>Esto no cabe en la memoria. Divídalo en archivos más pequeños y vuelva a intentarlo.</translation>
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
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Columnas de un archivo</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Another has its name</source>
        <translation>Nombre ya usado</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importar conexiones y columnas</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <comment>a file</comment>
        <translation>Qué aporta %1</translation>
    </message>
    <message>
        <source>Clear the mark of what you do not want. Keys are never in such a file: Muster asks for each when you first use its connection.</source>
        <translation>Desmarque lo que no quiera. Estos archivos nunca contienen claves: Muster pide cada una cuando se usa su conexión por primera vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Reemplazar el mío</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation><numerusform>Importar %Ln elemento</numerusform><numerusform>Importar %Ln elementos</numerusform></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added.</source>
        <translation><numerusform>Se añadió %Ln elemento.</numerusform><numerusform>Se añadieron %Ln elementos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added under a new name.</source>
        <translation><numerusform>Se añadió %Ln elemento con otro nombre.</numerusform><numerusform>Se añadieron %Ln elementos con otro nombre.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were replaced.</source>
        <translation><numerusform>Se reemplazó %Ln elemento.</numerusform><numerusform>Se reemplazaron %Ln elementos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed as it was/they were.</source>
        <translation><numerusform>%Ln elemento quedó como estaba.</numerusform><numerusform>%Ln elementos quedaron como estaban.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::TopBar</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Buscar persona, campaña o acción</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Current connection</source>
        <translation>Conexión actual</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Quitar “%1”…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <comment>keys</comment>
        <translation>Menú (%1)</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gestionar conexiones…</translation>
    </message>
</context>
<context>
    <name>Muster::UnblockDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)?</source>
        <translation><numerusform>¿Desbloquear a %Ln persona?</numerusform><numerusform>¿Desbloquear a %Ln personas?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) again?</source>
        <translation><numerusform>¿Bloquear de nuevo a %Ln persona?</numerusform><numerusform>¿Bloquear de nuevo a %Ln personas?</numerusform></translation>
    </message>
    <message>
        <source>Every campaign of %1 may contact them again.</source>
        <translation>Todas las campañas de %1 podrán volver a contactarlas.</translation>
    </message>
    <message>
        <source>No campaign of %1 will contact them; they get the reasons back that they had.</source>
        <translation>Ninguna campaña de %1 las contactará; recuperan los motivos que tenían.</translation>
    </message>
    <message>
        <source>People who will be unblocked</source>
        <translation>Personas que se desbloquearán</translation>
    </message>
    <message>
        <source>People who will be blocked</source>
        <translation>Personas que se bloquearán</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)</source>
        <translation><numerusform>Desbloquear a %Ln persona</numerusform><numerusform>Desbloquear a %Ln personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquear a %Ln persona</numerusform><numerusform>Bloquear a %Ln personas</numerusform></translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Comprobar la lista al final</translation>
    </message>
</context>
<context>
    <name>Muster::VerdictChips</name>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicado en archivo</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya bloqueado</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
</context>
<context>
    <name>Muster::VerifyDialog</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verifying reads %1's blocklists and changes nothing.</source>
        <translation>La verificación lee las listas de bloqueo de %1 y no cambia nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The result is written.</source>
        <translation>El resultado está escrito.</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Exportar resultado…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the do-not-contact list… %Ln entry(s) so far</source>
        <translation><numerusform>Leyendo la lista de no contactar… %Ln entrada hasta ahora</numerusform><numerusform>Leyendo la lista de no contactar… %Ln entradas hasta ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist… %Ln person(s) so far</source>
        <translation><numerusform>Leyendo la lista de bloqueo… %Ln persona hasta ahora</numerusform><numerusform>Leyendo la lista de bloqueo… %Ln personas hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The blocklist could not be read.</source>
        <translation>No se pudo leer la lista de bloqueo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing can be verified until the blocklist has been read.</source>
        <translation>No se puede verificar nada hasta que se haya leído la lista de bloqueo.</translation>
    </message>
</context>
<context>
    <name>Muster::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista “%1”?</translation>
    </message>
    <message>
        <source>Only this way of looking at the list goes; the list itself stays as it is.</source>
        <translation>Solo desaparece esta forma de ver la lista; la lista en sí se queda como está.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Name of the view (a view of the same name is replaced):</source>
        <translation>Nombre de la vista (se reemplaza una vista con el mismo nombre):</translation>
    </message>
</context>
<context>
    <name>Muster::WelcomePage</name>
    <message>
        <source>Welcome to Muster</source>
        <translation>Bienvenido a Muster</translation>
    </message>
    <message>
        <source>Practice is a server inside Muster with made-up people. Nothing you do there leaves this computer.</source>
        <translation>Practice es un servidor dentro de Muster con personas inventadas. Nada de lo que haga allí sale de este equipo.</translation>
    </message>
    <message>
        <source>Every row of a list is checked before anything is sent, and you see what each one will do.</source>
        <translation>Cada fila de una lista se comprueba antes de enviar nada, y usted ve qué hará cada una.</translation>
    </message>
    <message>
        <source>Whom you must not contact is kept off every campaign, across WaLead, Puffle and SendKit.</source>
        <translation>A quien no se debe contactar se le deja fuera de todas las campañas, en WaLead, Puffle y SendKit.</translation>
    </message>
    <message>
        <source>Nothing is lost: jobs survive a crash or a dead network, and most of them can be undone.</source>
        <translation>Nada se pierde: las tareas sobreviven a un fallo o a un corte de red, y la mayoría se puede deshacer.</translation>
    </message>
    <message>
        <source>Try it: check a sample list</source>
        <translation>Probar con una lista de ejemplo</translation>
    </message>
    <message>
        <source>Add your connection…</source>
        <translation>Añadir su conexión…</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Go to the lists</source>
        <translation>Ir a las listas</translation>
    </message>
    <message>
        <source>Shows what would become of each row. Nothing is blocked until you say so.</source>
        <translation>Muestra qué pasaría con cada fila. No se bloquea nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Does not show this page at the next start. You find it again in the Help menu.</source>
        <translation>No muestra esta página en el próximo inicio. La encontrará de nuevo en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Sample list of opt-outs</source>
        <translation>Lista de bajas de ejemplo</translation>
    </message>
</context>
<context>
    <name>Muster::WindowActions</name>
    <message>
        <source>Switch to %1</source>
        <comment>a connection</comment>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>Muster::WipeDialog</name>
    <message>
        <source>Empty the roster</source>
        <translation>Vaciar la lista de leads</translation>
    </message>
    <message>
        <source>Empty the roster of %1?</source>
        <translation>¿Vaciar la lista de leads de %1?</translation>
    </message>
    <message>
        <source>Everybody leaves it, and what %1 noted of them there is lost. Undo adds them again as new leads.</source>
        <translation>Todos salen de ella y se pierde lo que %1 anotó de ellos. Deshacer los añade de nuevo como leads nuevos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Type the campaign's name to confirm: %1</source>
        <translation>Escri&amp;ba el nombre de la campaña para confirmar: %1</translation>
    </message>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Comprobar la lista de leads al final</translation>
    </message>
    <message>
        <source>Nobody is on this roster.</source>
        <translation>No hay nadie en esta lista de leads.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se retiró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln lead(s).</source>
        <translation><numerusform>%1 tiene %Ln lead.</numerusform><numerusform>%1 tiene %Ln leads.</numerusform></translation>
    </message>
    <message>
        <source>The roster had changed; there is a new backup.</source>
        <translation>La lista de leads había cambiado; hay una nueva copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a backup.</source>
        <translation>Hay una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is no backup, so nothing can be removed.</source>
        <translation>No hay copia de seguridad, así que no se puede retirar nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>It can be imported again.</source>
        <translation>Se puede importar de nuevo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Retirar %Ln lead</numerusform><numerusform>Retirar %Ln leads</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::WriteDialog</name>
    <message>
        <source>Muster reads the list once the job is done and tells whose entry is not as it should be.</source>
        <translation>Muster lee la lista cuando termina la tarea e indica qué entradas no están como deben.</translation>
    </message>
    <message>
        <source>This takes back “%1” of %2.</source>
        <comment>a job and when it was begun</comment>
        <translation>Esto deshace “%1” del %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay(s) as it was before: that job did not change them.</source>
        <translation><numerusform>%Ln más se queda como estaba: esa tarea no lo cambió.</numerusform><numerusform>%Ln más se quedan como estaban: esa tarea no los cambió.</numerusform></translation>
    </message>
    <message>
        <source>Yes, that is what I want</source>
        <translation>Sí, es lo que quiero</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Ver solicitudes exactas</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>blocked: %1</source>
        <comment>a list</comment>
        <translation>bloqueo: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a roster</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>PickedReport</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicado en archivo</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... y %Ln fila más como estas; --output FILE las muestra todas.</numerusform><numerusform>... y %Ln filas más como estas; --output FILE las muestra todas.</numerusform></translation>
    </message>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Lo que pasó con cada fila está en %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The Practice store %1 cannot be used: %2</source>
        <translation>No se pueden usar los datos de Practice %1: %2</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.</source>
        <translation>No se puede escuchar en el puerto %1 de 127.0.0.1. Puede que otro programa lo esté usando.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on this computer. To share with colleagues, use “Export connections and mappings” in the connections window: the file holds no keys.</source>
        <translation>Elija una carpeta propia en este equipo. Para compartir con sus compañeros, use “Exportar conexiones y columnas” en la ventana de conexiones: el archivo no contiene claves.</translation>
    </message>
    <message>
        <source>The folder %1 is on a shared drive (%2). The database and the locks that keep jobs from being sent twice do not work there.</source>
        <translation>La carpeta %1 está en una unidad compartida (%2). Allí no funcionan la base de datos ni los bloqueos que evitan que las tareas se envíen dos veces.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else, who could read and change the lists of people in it.</source>
        <translation>La carpeta %1 pertenece a otra persona, que podría leer y cambiar las listas de personas que contiene.</translation>
    </message>
    <message>
        <source>Others may write in the folder %1, so they could change the lists of people and the jobs in it.</source>
        <translation>Otros pueden escribir en la carpeta %1, así que podrían cambiar las listas de personas y las tareas que contiene.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Enter the key…</source>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading was stopped before anything came.</source>
        <translation>La carga se detuvo antes de que llegara nada.</translation>
    </message>
    <message>
        <source>You stopped the loading.</source>
        <translation>Usted detuvo la carga.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, before a time.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>ayer a las %1</translation>
    </message>
</context>
<context>
    <name>ReceivedContent</name>
    <message>
        <source>One file at a time, please</source>
        <translation>Un solo archivo cada vez, por favor</translation>
    </message>
    <message>
        <source>A folder cannot be read. Take one file in it</source>
        <translation>Una carpeta no se puede leer. Use un archivo de ella</translation>
    </message>
    <message>
        <source>This cannot be read. Take a file with a list in it, or text</source>
        <translation>Esto no se puede leer. Use un archivo que contenga una lista, o texto</translation>
    </message>
</context>
<context>
    <name>RequestScript</name>
    <message numerus="yes">
        <source>%Ln request(s), in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</source>
        <translation><numerusform>%Ln solicitud, en este orden. No se ha enviado nada. &lt;key&gt; representa la clave de API.</numerusform><numerusform>%Ln solicitudes, en este orden. No se ha enviado nada. &lt;key&gt; representa la clave de API.</numerusform></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Respuesta ilegible</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta muy grande</translation>
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
        <translation>No se pudo acceder al servidor o no respondió; se reintentó después de %1.</translation>
    </message>
    <message>
        <source>The server asked to slow down; tried again after %1.</source>
        <translation>El servidor pidió ir más despacio; se reintentó después de %1.</translation>
    </message>
    <message>
        <source>The server failed; tried again after %1.</source>
        <translation>El servidor falló; se reintentó después de %1.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The server pointed to another of its addresses, which was asked next.</source>
        <translation>El servidor remitió a otra de sus direcciones, que se consultó a continuación.</translation>
    </message>
    <message>
        <source>Not tried again.</source>
        <translation>No se reintentó.</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Intento: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Request ID of the server: %1</source>
        <translation>ID de solicitud del servidor: %1</translation>
    </message>
</context>
<context>
    <name>ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>descartado a mano</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>rellenar</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>discard rows</source>
        <translation>descartar filas</translation>
    </message>
    <message>
        <source>discard invalid rows</source>
        <translation>descartar filas no válidas</translation>
    </message>
    <message>
        <source>bring rows back</source>
        <translation>restaurar filas</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya bloqueado</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>RosterColumn</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotados</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondió el</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Etiqueta de IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>RosterNotice</name>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 de %2 cargados</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 cargados</translation>
    </message>
    <message>
        <source>Showing the roster as of %1.</source>
        <translation>Se muestra la lista de leads con datos de %1.</translation>
    </message>
    <message>
        <source>The roster was changed while it was being read.</source>
        <translation>La lista de leads cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Leads that came or went meanwhile may be missing or still shown.</source>
        <translation>Los leads que entraron o salieron entretanto pueden faltar o seguir apareciendo.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>There are no leads on this roster.</source>
        <translation>No hay leads en esta lista.</translation>
    </message>
    <message>
        <source>No leads yet. The people whom this campaign is to contact belong here.</source>
        <translation>Aún no hay leads. Aquí van las personas con las que esta campaña debe contactar.</translation>
    </message>
    <message>
        <source>or drop a CSV or Excel file anywhere on this page</source>
        <translation>o suelte un archivo CSV o Excel en cualquier lugar de esta página</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Añadir leads…</translation>
    </message>
    <message>
        <source>Nobody on this roster matches “%1”.</source>
        <translation>Nadie en esta lista de leads coincide con “%1”.</translation>
    </message>
    <message>
        <source>Nobody on this roster matches the filters.</source>
        <translation>Nadie en esta lista de leads coincide con los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stand(s) on it.</source>
        <translation><numerusform>Contiene %Ln lead.</numerusform><numerusform>Contiene %Ln leads.</numerusform></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Loading the roster…</source>
        <translation>Cargando la lista de leads…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation><numerusform>%Ln lead</numerusform><numerusform>%Ln leads</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an ID left out</source>
        <translation><numerusform>%Ln fila sin ID omitida</numerusform><numerusform>%Ln filas sin ID omitidas</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>recargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This campaign is sending.</source>
        <translation>Esta campaña está enviando.</translation>
    </message>
</context>
<context>
    <name>RosterOperation</name>
    <message>
        <source>Refused (%1), and the campaign could not be read to find out why.</source>
        <translation>Rechazado (%1), y no se pudo leer la campaña para averiguar por qué.</translation>
    </message>
    <message>
        <source>Whether the campaign is sending could not be read, so Muster stopped.</source>
        <translation>No se pudo leer si la campaña está enviando, así que Muster se detuvo.</translation>
    </message>
    <message>
        <source>The campaign is sending by now, or may be (%1): leads would receive mail at once, which nobody has confirmed. Resume the job to confirm it.</source>
        <translation>La campaña ya está enviando, o podría estarlo (%1): los leads recibirían correo de inmediato, y nadie lo ha confirmado. Reanude la tarea para confirmarlo.</translation>
    </message>
    <message>
        <source>The server's counts do not cover the leads that were sent.</source>
        <translation>Los recuentos del servidor no cubren los leads que se enviaron.</translation>
    </message>
    <message>
        <source>The server refused leads without saying which: %1</source>
        <translation>El servidor rechazó leads sin indicar cuáles: %1</translation>
    </message>
    <message>
        <source>Some rows of the roster could not be read, so it was not emptied.</source>
        <translation>No se pudieron leer algunas filas de la lista de leads, así que no se vació.</translation>
    </message>
    <message>
        <source>It told of more leads than its list of them has, so nothing can be said of those who are missing.</source>
        <translation>Indicó más leads de los que aparecen en su lista, así que no se puede decir nada de los que faltan.</translation>
    </message>
    <message>
        <source>Several leads on the roster are called this: left as they are.</source>
        <translation>Varios leads de la lista de leads se llaman así: se dejan como están.</translation>
    </message>
    <message>
        <source>On the roster since %1, before this job: left as it is.</source>
        <translation>En la lista de leads desde el %1, antes de esta tarea: se deja como está.</translation>
    </message>
    <message>
        <source>Added anew on %1, not by this job: left as it is.</source>
        <translation>Añadido de nuevo el %1, no por esta tarea: se deja como está.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>La misma persona aparece antes en la lista.</translation>
    </message>
    <message>
        <source>The roster still has this lead.</source>
        <translation>La lista de leads aún tiene este lead.</translation>
    </message>
    <message>
        <source>No longer on the roster.</source>
        <translation>Ya no está en la lista de leads.</translation>
    </message>
    <message>
        <source>Not on the roster.</source>
        <translation>No está en la lista de leads.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be paused.</source>
        <translation>Su estado es “%1”, así que no se puede pausar.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be resumed.</source>
        <translation>Su estado es “%1”, así que no se puede reanudar.</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” meanwhile: left as it is.</source>
        <translation>%1 se cambió entretanto a “%2”: se deja como está.</translation>
    </message>
    <message>
        <source>Removed from this roster before: the server keeps it as removed and does not take it back.</source>
        <translation>Se retiró antes de esta lista de leads: el servidor lo conserva como retirado y no lo vuelve a admitir.</translation>
    </message>
    <message>
        <source>Leads were added to the roster since it was read, so it was not emptied.</source>
        <translation>Se añadieron leads a la lista de leads desde que se leyó, así que no se vació.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>See muster-sandbox --help.</source>
        <translation>Consulte muster-sandbox --help.</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; 0 picks a free one.</source>
        <translation>Escucha en este puerto de 127.0.0.1; 0 elige uno libre.</translation>
    </message>
    <message>
        <source>Keep everything in this SQLite file; it is made if missing.</source>
        <translation>Guarda todo en este archivo SQLite; se crea si no existe.</translation>
    </message>
    <message>
        <source>Answer only to this key. Without it, the key is taken from MUSTER_SANDBOX_API_KEY, or made and printed.</source>
        <translation>Responde solo a esta clave. Sin ella, la clave se toma de MUSTER_SANDBOX_API_KEY o se crea y se muestra.</translation>
    </message>
    <message>
        <source>Hold back every answer for this many milliseconds.</source>
        <translation>Retiene cada respuesta durante estos milisegundos.</translation>
    </message>
    <message>
        <source>Fill a new store with a made-up company's lists and rosters.</source>
        <translation>Llena un almacén nuevo con las listas de bloqueo y de leads de una empresa ficticia.</translation>
    </message>
    <message>
        <source>Answer SendKit's lists by cursor where no page is asked for, as its newer documentation does.</source>
        <translation>Responde a las listas de SendKit por cursor cuando no se pide una página, como indica su documentación más reciente.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Serves Muster's Practice API on this machine, for trying, teaching and testing.</source>
        <translation>Sirve la API Practice de Muster en este equipo, para probar, enseñar y hacer pruebas.</translation>
    </message>
    <message>
        <source>Usage: muster-sandbox --port N --store FILE [options]</source>
        <translation>Uso: muster-sandbox --port N --store FILE [options]</translation>
    </message>
    <message>
        <source>WaLead, Puffle and SendKit are served under /walead, /puffle and /sendkit, with one key: in x-api-key, or for Puffle in
Authorization: Bearer.

For tests, and in no vendor's contract: POST /admin/campaigns/puffle/ID/status (or sendkit) with {"status": "active"}
changes a campaign's status. With "afterWrites": N it does so right after the Nth successful write to the campaign
from now on, with "afterReads": N after the Nth GET of the campaign.</source>
        <translation>WaLead, Puffle y SendKit se sirven en /walead, /puffle y /sendkit, con una sola clave: en x-api-key o, para Puffle, en
Authorization: Bearer.

Para pruebas, y en el contrato de ningún proveedor: POST /admin/campaigns/puffle/ID/status (o sendkit) con {"status": "active"}
cambia el estado de una campaña. Con "afterWrites": N lo hace justo después de la escritura correcta número N en la campaña
a partir de ahora; con "afterReads": N, después del GET número N de la campaña.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1.</source>
        <translation>Argumento inesperado: %1.</translation>
    </message>
    <message>
        <source>--port is missing. Use --port 0 to have one picked.</source>
        <translation>Falta --port. Use --port 0 para que se elija uno.</translation>
    </message>
    <message>
        <source>--store is missing. Name the file that keeps the lists.</source>
        <translation>Falta --store. Indique el archivo que guarda las listas.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port debe ser un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--latency must be a number of milliseconds from 0 to %1.</source>
        <translation>--latency debe ser un número de milisegundos de 0 a %1.</translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation>--api-key no debe estar vacío.</translation>
    </message>
    <message>
        <source>The API key may hold visible ASCII characters only, and no percent sign.</source>
        <translation>La clave de API solo puede contener caracteres ASCII visibles, sin el signo de porcentaje.</translation>
    </message>
</context>
<context>
    <name>ScreenedReport</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>Lo que pasó con cada fila está en %1.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>no LinkedIn profile</source>
        <translation>sin perfil de LinkedIn</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>igual que la fila %1</translation>
    </message>
    <message>
        <source>same address as row %1</source>
        <translation>misma dirección que la fila %1</translation>
    </message>
    <message>
        <source>same person as row %1</source>
        <translation>misma persona que la fila %1</translation>
    </message>
    <message>
        <source>e-mail left out: %1</source>
        <translation>correo omitido: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile not compared: %1</source>
        <translation>perfil de LinkedIn no comparado: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile left out: %1</source>
        <translation>perfil de LinkedIn omitido: %1</translation>
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
        <translation>líneas simples</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by unit separators</source>
        <translation>separado por separadores de unidad</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>separado por “%1”</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja “%1”</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, list “%1”</source>
        <translation>JSON, lista “%1”</translation>
    </message>
    <message>
        <source>profile links found in a text</source>
        <translation>enlaces a perfiles encontrados en un texto</translation>
    </message>
    <message>
        <source>without quotes</source>
        <translation>sin comillas</translation>
    </message>
    <message>
        <source>quoted by “%1”</source>
        <translation>entrecomillado con “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out.</source>
        <translation><numerusform>Se omitió %Ln línea sobre la tabla.</numerusform><numerusform>Se omitieron %Ln líneas sobre la tabla.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1.</source>
        <translation><numerusform>Se omitió %Ln línea sin persona: línea %1.</numerusform><numerusform>Se omitieron %Ln líneas sin persona: líneas %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out.</source>
        <translation><numerusform>Se omitió %Ln fila en blanco.</numerusform><numerusform>Se omitieron %Ln filas en blanco.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) without a header left out.</source>
        <translation><numerusform>Se omitió %Ln columna vacía sin encabezado.</numerusform><numerusform>Se omitieron %Ln columnas vacías sin encabezado.</numerusform></translation>
    </message>
    <message>
        <source>The file has other lists, which were not read: %1.</source>
        <translation>El archivo tiene otras listas, que no se leyeron: %1.</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which were not read: %1.</source>
        <translation>El libro tiene otras hojas, que no se leyeron: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file; %Ln row(s) of it did not go through.</source>
        <translation><numerusform>Es un archivo de resultados; %Ln fila no se completó.</numerusform><numerusform>Es un archivo de resultados; %Ln filas no se completaron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were replaced by blanks.</source>
        <translation><numerusform>%Ln byte NUL se reemplazó por un espacio.</numerusform><numerusform>%Ln bytes NUL se reemplazaron por espacios.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are not valid %1 and were replaced</source>
        <translation><numerusform>%Ln byte no es %1 válido y se reemplazó</numerusform><numerusform>%Ln bytes no son %1 válidos y se reemplazaron</numerusform></translation>
    </message>
    <message>
        <source>%1, the first in row %2.</source>
        <translation>%1, primera vez en la fila %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header, the first one is row %1.</source>
        <translation><numerusform>%Ln fila tiene menos o más celdas que el encabezado: fila %1.</numerusform><numerusform>%Ln filas tienen menos o más celdas que el encabezado; la primera es la fila %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.</source>
        <translation><numerusform>%Ln fila está oculta en el libro y se leyó igualmente: fila %1.</numerusform><numerusform>%Ln filas están ocultas en el libro y se leyeron igualmente; la primera es la fila %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) of merged cells: their text counts for the first cell only.</source>
        <translation><numerusform>%Ln área de celdas combinadas: su texto cuenta solo para la primera celda.</numerusform><numerusform>%Ln áreas de celdas combinadas: su texto cuenta solo para la primera celda.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation><numerusform>%1: %Ln fila</numerusform><numerusform>%1: %Ln filas</numerusform></translation>
    </message>
    <message>
        <source>, with a header row</source>
        <translation>, con fila de encabezado</translation>
    </message>
    <message>
        <source>, without a header row</source>
        <translation>, sin fila de encabezado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses or domains. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: ninguna columna parece contener direcciones de correo o dominios. Indique cuál es con --map %2=HEADER; existen: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: ninguna columna parece contener direcciones de correo. Indique cuál es con --map %2=HEADER; existen: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like LinkedIn profiles. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: ninguna columna parece contener perfiles de LinkedIn. Indique cuál es con --map %2=HEADER; existen: %3.</translation>
    </message>
    <message>
        <source>People are told apart by the column “%1”.</source>
        <translation>Las personas se distinguen por la columna “%1”.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Give --output another name.</source>
        <translation>%1 es el archivo que se está leyendo. Dé a --output otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a folder; --output needs a file.</source>
        <translation>%1 es una carpeta; --output necesita un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 no se puede escribir: no existe la carpeta %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission denied.</source>
        <translation>%1 no se puede escribir: permiso denegado.</translation>
    </message>
    <message>
        <source>%1: a result file is CSV or XLSX. Give --output a name that ends in .csv or .xlsx.</source>
        <translation>%1: un archivo de resultados es CSV o XLSX. Dé a --output un nombre que termine en .csv o .xlsx.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>row(s) %1</source>
        <extracomment>Numbers of rows follow; the plural goes by how many there are</extracomment>
        <translation><numerusform>fila %1</numerusform><numerusform>filas %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1</source>
        <translation><numerusform>%Ln línea sin persona omitida: línea %1</numerusform><numerusform>%Ln líneas sin persona omitidas: líneas %1</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is the matter, then the rows that it is about: "2 rows have fewer cells: rows 4, 9"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)</source>
        <translation><numerusform>%Ln byte aparece como �, porque no se puede leer como %1 (pruebe otra codificación)</numerusform><numerusform>%Ln bytes aparecen como �, porque no se pueden leer como %1 (pruebe otra codificación)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header</source>
        <translation><numerusform>%Ln fila tiene menos o más celdas que el encabezado</numerusform><numerusform>%Ln filas tienen menos o más celdas que el encabezado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet were read too</source>
        <translation><numerusform>también se leyó %Ln fila oculta de la hoja</numerusform><numerusform>también se leyeron %Ln filas ocultas de la hoja</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) found in the text</source>
        <translation><numerusform>%Ln enlace a perfil encontrado en el texto</numerusform><numerusform>%Ln enlaces a perfiles encontrados en el texto</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out</source>
        <translation><numerusform>%Ln línea sobre la tabla omitida</numerusform><numerusform>%Ln líneas sobre la tabla omitidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out</source>
        <translation><numerusform>%Ln fila en blanco omitida</numerusform><numerusform>%Ln filas en blanco omitidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) left out</source>
        <translation><numerusform>%Ln columna vacía omitida</numerusform><numerusform>%Ln columnas vacías omitidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) read as blanks</source>
        <translation><numerusform>%Ln byte NUL leído como espacio</numerusform><numerusform>%Ln bytes NUL leídos como espacios</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged area(s), whose text stands in the first cell only</source>
        <translation><numerusform>%Ln área combinada, cuyo texto está solo en la primera celda</numerusform><numerusform>%Ln áreas combinadas, cuyo texto está solo en la primera celda</numerusform></translation>
    </message>
    <message>
        <source>quoted by single quotes</source>
        <translation>entrecomillado con comillas simples</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>una por línea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>single '</source>
        <translation>simple '</translation>
    </message>
    <message>
        <source>double "</source>
        <translation>doble "</translation>
    </message>
    <message>
        <source>links in a text</source>
        <translation>enlaces en un texto</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln fila</numerusform><numerusform>%Ln filas</numerusform></translation>
    </message>
</context>
<context>
    <name>SqliteSchema</name>
    <message>
        <source>it is another program's database</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>it was made by a newer version of Muster</source>
        <translation>se creó con una versión más reciente de Muster</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 is a text document, not a table. Copy the list from it and paste it.</source>
        <translation>%1 es un documento de texto, no una tabla. Copie la lista que contiene y péguela.</translation>
    </message>
    <message>
        <source>%1 is a presentation, not a table. Copy the list from it and paste it.</source>
        <translation>%1 es una presentación, no una tabla. Copie la lista que contiene y péguela.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it and choose the file in it.</source>
        <translation>%1 es un archivo ZIP. Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Save the list it was made from as CSV and choose that file.</source>
        <translation>%1 es un documento PDF. Guarde como CSV la lista de la que se hizo y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and choose the file in it.</source>
        <translation>%1 está comprimido. Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>%1 is a picture. Choose a CSV or text file or a workbook.</source>
        <translation>%1 es una imagen. Elija un archivo CSV, un archivo de texto o un libro.</translation>
    </message>
    <message>
        <source>%1 is a web page or an old Excel format in disguise. Open it in a spreadsheet program, save it as XLSX or CSV and choose that file.</source>
        <translation>%1 es una página web o un formato antiguo de Excel camuflado. Ábralo en un programa de hojas de cálculo, guárdelo como XLSX o CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a workbook. Choose a CSV or text file or a workbook.</source>
        <translation>%1 no es ni un texto ni un libro. Elija un archivo CSV, un archivo de texto o un libro.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a name in double quotes is missing.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, falta un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a colon is missing behind the name.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, faltan dos puntos después del nombre.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or ] is missing.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, falta una coma o ].</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or } is missing.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, falta una coma o }.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text that begins in line %2, column %3 is not closed by a double quote in its line.</source>
        <translation>%1 no es JSON válido: el texto que empieza en la línea %2, columna %3, no se cierra con comillas dobles en su línea.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a backslash stands before something that it cannot stand before.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, hay una barra invertida delante de algo que no la admite.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something begins like a number and is none.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, algo empieza como un número y no lo es.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something follows where the list is over.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, hay algo después del final de la lista.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends in line %2, column %3 in the middle of something.</source>
        <translation>%1 no está completo: termina en la línea %2, columna %3, en medio de algo.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a value is missing.</source>
        <translation>%1 no es JSON válido: en la línea %2, columna %3, falta un valor.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: what begins in line %2, column %3 is of another kind than the rows before it. Take it out, then read the file again.</source>
        <translation>%1 no se puede leer como tabla: lo que empieza en la línea %2, columna %3, es de otro tipo que las filas anteriores. Quítelo y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>Mend it there or export it again.</source>
        <translation>Corríjalo ahí o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no list “%2” with anything in it. Its lists: %3.</source>
        <translation>%1 no tiene una lista “%2” con contenido. Sus listas: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 está vacío: no tiene ninguna fila con contenido. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which is more than Muster reads at once. Split it into smaller files.</source>
        <translation>%1 ocupa más de 4 GB, más de lo que Muster lee de una vez. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 está vacío. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 no se pudo abrir: %2</translation>
    </message>
    <message>
        <source>Muster does not know the encoding %1. Choose another one.</source>
        <translation>Muster no conoce la codificación %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.</source>
        <translation>%1 tiene una comilla que nunca se cierra: se abre en la línea %2, columna %3. Ciérrela o quítela y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that closes it some lines below. Close it or take it out, then read the file again.</source>
        <translation>%1 tiene una comilla que no se cierra donde debería: se abre en la línea %2, columna %3, y hay texto después de la comilla que la cierra algunas líneas más abajo. Ciérrela o quítela y vuelva a leer el archivo.</translation>
    </message>
</context>
<context>
    <name>TeamProfile</name>
    <message>
        <source>This is not a file with connections and mappings of Muster, or it is damaged in line %1, column %2.</source>
        <translation>Este no es un archivo con conexiones y columnas de Muster, o está dañado en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is not a file with connections and mappings of Muster: it has no “%1”.</source>
        <translation>Este no es un archivo con conexiones y columnas de Muster: no contiene “%1”.</translation>
    </message>
    <message>
        <source>A later Muster wrote this file (version %1). Update Muster to read it.</source>
        <translation>Una versión posterior de Muster escribió este archivo (versión %1). Actualice Muster para leerlo.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a list.</source>
        <translation>El archivo está dañado: “%1” no es una lista.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>The file is damaged at %1. %2</source>
        <translation>El archivo está dañado en %1. %2</translation>
    </message>
    <message>
        <source>There is no vendor “%1”.</source>
        <translation>No existe el proveedor “%1”.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La conexión no tiene nombre.</translation>
    </message>
    <message>
        <source>There are two connections called “%1”.</source>
        <translation>Hay dos conexiones llamadas “%1”.</translation>
    </message>
    <message>
        <source>There is no import called “%1”.</source>
        <translation>No existe ninguna importación llamada “%1”.</translation>
    </message>
    <message>
        <source>The mapping names no columns.</source>
        <translation>La asignación no nombra ninguna columna.</translation>
    </message>
    <message>
        <source>The view has no name, no campaign or no content.</source>
        <translation>La vista no tiene nombre, campaña o contenido.</translation>
    </message>
    <message>
        <source>Its connection “%1” is neither in the file nor here.</source>
        <translation>Su conexión “%1” no está ni en el archivo ni aquí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>No se puede escribir el archivo de configuración.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source> [y/N] </source>
        <translation> [s/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>UnblockOperation</name>
    <message>
        <source>Blocked since %1, before this job: left as it is.</source>
        <translation>Bloqueado desde el %1, antes de esta tarea: se deja como está.</translation>
    </message>
    <message>
        <source>Blocked anew on %1, not by this job: left as it is.</source>
        <translation>Bloqueado de nuevo el %1, no por esta tarea: se deja como está.</translation>
    </message>
    <message>
        <source>The server's list still has this person.</source>
        <translation>La lista del servidor aún contiene a esta persona.</translation>
    </message>
    <message>
        <source>Blocked anew since: left as it is.</source>
        <translation>Bloqueado de nuevo después: se deja como está.</translation>
    </message>
    <message>
        <source>No longer on the blocklist.</source>
        <translation>Ya no está en la lista de bloqueo.</translation>
    </message>
    <message>
        <source>The server gave no record ID for this person, so it cannot be unblocked.</source>
        <translation>El servidor no dio un ID de registro para esta persona, así que no se la puede desbloquear.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>La misma persona aparece antes en la lista.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicado en archivo</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Ya bloqueado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>VerdictReport</name>
    <message>
        <source>Already on this roster</source>
        <translation>Ya está en esta lista de leads</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>No hay filas.</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more invalid row(s); --output FILE lists them all.</source>
        <translation><numerusform>... y %Ln fila no válida más; --output FILE las muestra todas.</numerusform><numerusform>... y %Ln filas no válidas más; --output FILE las muestra todas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready row(s) go without a cell that cannot be used:</source>
        <translation><numerusform>%Ln fila lista se envía sin una celda que no se puede usar:</numerusform><numerusform>%Ln filas listas se envían sin una celda que no se puede usar:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... y %Ln fila más como estas; --output FILE las muestra todas.</numerusform><numerusform>... y %Ln filas más como estas; --output FILE las muestra todas.</numerusform></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The connection you work with. The list and the campaigns below are its own.</source>
        <translation>La conexión con la que trabaja. La lista y las campañas de abajo son las suyas.</translation>
    </message>
    <message>
        <source>The bar at the top: the connection you work with, and the finder.</source>
        <translation>La barra superior: la conexión con la que trabaja y el buscador.</translation>
    </message>
    <message>
        <source>Every action of the window and of the page that is shown, with its keys.</source>
        <translation>Todas las acciones de la ventana y de la página que se muestra, con sus teclas.</translation>
    </message>
    <message>
        <source>Finds actions, campaigns and people as you type. Enter goes there.</source>
        <translation>Busca acciones, campañas y personas mientras escribe. Intro va allí.</translation>
    </message>
    <message>
        <source>What was found. The arrow keys choose, Enter goes there, Esc leaves.</source>
        <translation>Lo que se encontró. Las teclas de flecha eligen, Intro va allí, Esc sale.</translation>
    </message>
    <message>
        <source>The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.</source>
        <translation>Las listas de esta conexión: su lista de bloqueo, sus campañas y todas las tareas, en Actividad.</translation>
    </message>
    <message>
        <source>Adds a campaign by its ID or address. WaLead has no way to list campaigns.</source>
        <translation>Añade una campaña por su ID o dirección. WaLead no ofrece forma de listar las campañas.</translation>
    </message>
    <message>
        <source>Jobs that run, and what became of the last ones.</source>
        <translation>Las tareas en ejecución y lo que pasó con las últimas.</translation>
    </message>
    <message>
        <source>A job that runs. Pause waits for the answers under way; Cancel gives up what was not sent.</source>
        <translation>Una tarea en ejecución. Pausar espera las respuestas en curso; Cancelar abandona lo no enviado.</translation>
    </message>
    <message>
        <source>Shows or hides the figures of this job and how fast it goes.</source>
        <translation>Muestra u oculta las cifras de esta tarea y su velocidad.</translation>
    </message>
    <message>
        <source>What became of a job. The links lead to its rows, or take it back.</source>
        <translation>Lo que pasó con una tarea. Los enlaces llevan a sus filas o la deshacen.</translation>
    </message>
    <message>
        <source>Jobs that were interrupted. They can go on where they stopped, or their rest can be discarded.</source>
        <translation>Tareas que se interrumpieron. Pueden continuar donde se detuvieron, o se puede descartar el resto.</translation>
    </message>
    <message>
        <source>What is shown, how much of it there is and as of when, and what can be done with it.</source>
        <translation>Qué se muestra, cuánto hay y de cuándo son los datos, y qué se puede hacer con ello.</translation>
    </message>
    <message>
        <source>Something that concerns the whole page, and what can be done about it.</source>
        <translation>Algo que afecta a toda la página, y qué se puede hacer al respecto.</translation>
    </message>
    <message>
        <source>There is nothing to show here. This begins what would change that.</source>
        <translation>Aquí no hay nada que mostrar. Este botón inicia lo que lo cambiaría.</translation>
    </message>
    <message>
        <source>There are no rows to show. Details has the server's own words.</source>
        <translation>No hay filas que mostrar. En Detalles están las palabras exactas del servidor.</translation>
    </message>
    <message>
        <source>Shows or hides two charts: why people are on this list, and how many came in each month.</source>
        <translation>Muestra u oculta dos gráficos: por qué hay personas en esta lista y cuántas entraron cada mes.</translation>
    </message>
    <message>
        <source>Takes a list and tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Toma una lista e indica si cada persona está bloqueada. No cambia nada.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file, in their order.</source>
        <translation>Escribe en un archivo las filas que se muestran, en su orden.</translation>
    </message>
    <message>
        <source>Puts people on this list. You see what each row will do before anything is sent.</source>
        <translation>Pone personas en esta lista. Verá qué hará cada fila antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Adds to what is listed here. You decide about the rest in what opens.</source>
        <translation>Añade a lo que se lista aquí. Lo demás se decide en lo que se abre.</translation>
    </message>
    <message>
        <source>What else can be done with this roster.</source>
        <translation>Qué más se puede hacer con esta lista de leads.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text. Enter or the down arrow goes to the rows.</source>
        <translation>Muestra solo las filas que contienen este texto. Intro o la flecha abajo lleva a las filas.</translation>
    </message>
    <message>
        <source>Shows addresses only.</source>
        <translation>Muestra solo direcciones.</translation>
    </message>
    <message>
        <source>Shows domains only.</source>
        <translation>Muestra solo dominios.</translation>
    </message>
    <message>
        <source>Shows only people with these reasons. Several can be on at once.</source>
        <translation>Muestra solo personas con estos motivos. Puede haber varios activos a la vez.</translation>
    </message>
    <message>
        <source>The reasons that found no room in the row.</source>
        <translation>Los motivos que no cupieron en la fila.</translation>
    </message>
    <message>
        <source>Shows only people who were blocked in these days.</source>
        <translation>Muestra solo las personas bloqueadas en estos días.</translation>
    </message>
    <message>
        <source>The first and the last day to show, both included.</source>
        <translation>El primer y el último día que se muestran, ambos incluidos.</translation>
    </message>
    <message>
        <source>Takes all filters off, so that every row is shown.</source>
        <translation>Quita todos los filtros, para que se muestren todas las filas.</translation>
    </message>
    <message>
        <source>How many people there are for each reason. Choosing one shows only those.</source>
        <translation>Cuántas personas hay por cada motivo. Al elegir uno se muestran solo esas.</translation>
    </message>
    <message>
        <source>How many people came in each month. Choosing a month shows only those.</source>
        <translation>Cuántas personas entraron cada mes. Al elegir un mes se muestran solo esas.</translation>
    </message>
    <message>
        <source>Copies the numbers of both charts as a table, to be pasted into a spreadsheet.</source>
        <translation>Copia las cifras de ambos gráficos como tabla, para pegarlas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The people on this list. Click a heading to sort. Del unblocks the selected ones after asking.</source>
        <translation>Las personas de esta lista. Haga clic en un encabezado para ordenar. Supr desbloquea las seleccionadas tras preguntar.</translation>
    </message>
    <message>
        <source>The leads of this campaign. F2 edits a cell, Del removes the selected leads after asking.</source>
        <translation>Los leads de esta campaña. F2 edita una celda, Supr retira los leads seleccionados tras preguntar.</translation>
    </message>
    <message>
        <source>Every job, newest first. Enter shows its rows.</source>
        <translation>Todas las tareas, las más recientes primero. Intro muestra sus filas.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected row.</source>
        <translation>Todo lo que se sabe de la fila seleccionada.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected person, and on which rosters they stand.</source>
        <translation>Todo lo que se sabe de la persona seleccionada, y en qué listas de leads está.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected lead: fields, steps of the campaign, mail.</source>
        <translation>Todo lo que se sabe del lead seleccionado: campos, pasos de la campaña, correo.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected job.</source>
        <translation>Todo lo que se sabe de la tarea seleccionada.</translation>
    </message>
    <message>
        <source>Opens this person's LinkedIn profile in the browser.</source>
        <translation>Abre el perfil de LinkedIn de esta persona en el navegador.</translation>
    </message>
    <message>
        <source>What can be done with the selected rows.</source>
        <translation>Qué se puede hacer con las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Takes the selected people off the list. You see who it will be first, and it can be undone.</source>
        <translation>Quita de la lista a las personas seleccionadas. Antes verá quiénes son, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Copies the selected rows, to be pasted into a spreadsheet.</source>
        <translation>Copia las filas seleccionadas, para pegarlas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Writes the selected rows to a file.</source>
        <translation>Escribe las filas seleccionadas en un archivo.</translation>
    </message>
    <message>
        <source>Removes the selected leads from the roster after asking.</source>
        <translation>Retira de la lista los leads seleccionados tras preguntar.</translation>
    </message>
    <message>
        <source>Sends no more mail to the selected leads until they are resumed.</source>
        <translation>No envía más correo a los leads seleccionados hasta que se reanuden.</translation>
    </message>
    <message>
        <source>Lets the campaign go on with the selected leads.</source>
        <translation>Deja que la campaña continúe con los leads seleccionados.</translation>
    </message>
    <message>
        <source>Shows what became of each row of this job.</source>
        <translation>Muestra qué pasó con cada fila de esta tarea.</translation>
    </message>
    <message>
        <source>Writes every row with its original columns and what became of it to a file. It can be dropped on Muster again.</source>
        <translation>Escribe en un archivo cada fila con sus columnas originales y lo que pasó con ella. Se puede volver a soltar en Muster.</translation>
    </message>
    <message>
        <source>Goes on with this job where it stopped.</source>
        <translation>Continúa esta tarea donde se detuvo.</translation>
    </message>
    <message>
        <source>Takes this job back. You see what that will change first.</source>
        <translation>Deshace esta tarea. Antes verá qué cambiará.</translation>
    </message>
    <message>
        <source>Opens the rows that the server refused, to be mended and sent again.</source>
        <translation>Abre las filas que el servidor rechazó, para corregirlas y enviarlas de nuevo.</translation>
    </message>
    <message>
        <source>Gives up what was not sent. What was done stays.</source>
        <translation>Abandona lo no enviado. Lo hecho se mantiene.</translation>
    </message>
    <message>
        <source>Takes the selected jobs out of the history. What they did stays.</source>
        <translation>Quita del historial las tareas seleccionadas. Lo que hicieron se mantiene.</translation>
    </message>
    <message>
        <source>Takes jobs that ended long ago out of the history. What they did stays.</source>
        <translation>Quita del historial las tareas que terminaron hace tiempo. Lo que hicieron se mantiene.</translation>
    </message>
    <message>
        <source>Shows only jobs like these.</source>
        <translation>Muestra solo tareas como estas.</translation>
    </message>
    <message>
        <source>How far the leads have come, in the order of the campaign's steps. Choosing a part shows only those.</source>
        <translation>Hasta dónde han llegado los leads, en el orden de los pasos de la campaña. Al elegir una parte se muestran solo esos.</translation>
    </message>
    <message>
        <source>Shows or hides how many replies came in each week.</source>
        <translation>Muestra u oculta cuántas respuestas llegaron cada semana.</translation>
    </message>
    <message>
        <source>Shows only leads with these statuses. Several can be on at once.</source>
        <translation>Muestra solo leads con estos estados. Puede haber varios activos a la vez.</translation>
    </message>
    <message>
        <source>Shows only leads who are on the blocklist of one of your connections.</source>
        <translation>Muestra solo leads que están en la lista de bloqueo de alguna de sus conexiones.</translation>
    </message>
    <message>
        <source>Every status of this roster, by step.</source>
        <translation>Todos los estados de esta lista de leads, por paso.</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name, to be taken up again.</source>
        <translation>Filtros, orden y columnas guardados con un nombre, para volver a usarlos.</translation>
    </message>
    <message>
        <source>Shows only leads like these.</source>
        <translation>Muestra solo leads como estos.</translation>
    </message>
    <message>
        <source>Shows only people like these.</source>
        <translation>Muestra solo personas como estas.</translation>
    </message>
    <message>
        <source>The first steps in Muster.</source>
        <translation>Los primeros pasos en Muster.</translation>
    </message>
    <message>
        <source>Opens a sample list in the import, so that you see a verdict for every row. Nothing is blocked until you say so.</source>
        <translation>Abre una lista de ejemplo en la importación, para que vea un veredicto por fila. No se bloquea nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Adds an account of your own at WaLead, Puffle or SendKit.</source>
        <translation>Añade una cuenta propia de WaLead, Puffle o SendKit.</translation>
    </message>
    <message>
        <source>Opens this program's guide.</source>
        <translation>Abre la guía de este programa.</translation>
    </message>
    <message>
        <source>Shows the lists instead of this page, from now on.</source>
        <translation>Muestra las listas en lugar de esta página, de ahora en adelante.</translation>
    </message>
    <message>
        <source>Drag to give the list or its details more room.</source>
        <translation>Arrastre para dar más espacio a la lista o a sus detalles.</translation>
    </message>
    <message>
        <source>The three steps of an import. A click goes back to an earlier one.</source>
        <translation>Los tres pasos de una importación. Un clic vuelve a uno anterior.</translation>
    </message>
    <message>
        <source>Goes through the steps of this dialog.</source>
        <translation>Recorre los pasos de este cuadro de diálogo.</translation>
    </message>
    <message>
        <source>Paste or type a list here: one person a line, cells from a spreadsheet, or a text with profile addresses in it.</source>
        <translation>Pegue o escriba aquí una lista: una persona por línea, celdas de una hoja de cálculo o un texto con direcciones de perfil.</translation>
    </message>
    <message>
        <source>Takes a CSV, Excel, OpenDocument, JSON or text file.</source>
        <translation>Toma un archivo CSV, Excel, OpenDocument, JSON o de texto.</translation>
    </message>
    <message>
        <source>Takes another file instead of this one.</source>
        <translation>Toma otro archivo en lugar de este.</translation>
    </message>
    <message>
        <source>Where the list comes from.</source>
        <translation>De dónde procede la lista.</translation>
    </message>
    <message>
        <source>How the file is read. This was found out by itself; change what is wrong.</source>
        <translation>Cómo se lee el archivo. Se ha detectado automáticamente; cambie lo que no sea correcto.</translation>
    </message>
    <message>
        <source>How far the file has been read.</source>
        <translation>Hasta dónde se ha leído el archivo.</translation>
    </message>
    <message>
        <source>How far the file has been read. It can be stopped.</source>
        <translation>Hasta dónde se ha leído el archivo. Se puede detener.</translation>
    </message>
    <message>
        <source>The first rows, as they are read.</source>
        <translation>Las primeras filas, tal como se leen.</translation>
    </message>
    <message>
        <source>What was left out or repaired while reading.</source>
        <translation>Lo que se omitió o se reparó durante la lectura.</translation>
    </message>
    <message>
        <source>Which column each field is taken from. Change what is wrong; the choice is remembered for files with the same headers.</source>
        <translation>De qué columna se toma cada campo. Cambie lo que no sea correcto; la elección se recuerda para archivos con los mismos encabezados.</translation>
    </message>
    <message>
        <source>The columns that are kept with each lead as custom fields.</source>
        <translation>Las columnas que se conservan con cada lead como campos personalizados.</translation>
    </message>
    <message>
        <source>Forgets what was chosen for these headers, and guesses the columns from headers and cells.</source>
        <translation>Olvida lo que se eligió para estos encabezados y deduce las columnas a partir de los encabezados y las celdas.</translation>
    </message>
    <message>
        <source>Every row with its verdict. F2 edits a cell, and the verdict follows; F8 goes to the next problem.</source>
        <translation>Cada fila con su veredicto. F2 edita una celda y el veredicto se actualiza; F8 va al siguiente problema.</translation>
    </message>
    <message>
        <source>Shows only rows with this verdict.</source>
        <translation>Muestra solo filas con este veredicto.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text.</source>
        <translation>Muestra solo filas que contienen este texto.</translation>
    </message>
    <message>
        <source>Goes to the next row that will not be sent as it is.</source>
        <translation>Va a la siguiente fila que no se enviará tal como está.</translation>
    </message>
    <message>
        <source>Finds and replaces text in the cells of the review.</source>
        <translation>Busca y reemplaza texto en las celdas de la revisión.</translation>
    </message>
    <message>
        <source>What will not be sent, and what can be done about it.</source>
        <translation>Lo que no se enviará y qué se puede hacer al respecto.</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list. Undo brings them back.</source>
        <translation>Quita de la lista todas las filas no válidas. Deshacer las recupera.</translation>
    </message>
    <message>
        <source>Brings the discarded rows back.</source>
        <translation>Recupera las filas descartadas.</translation>
    </message>
    <message>
        <source>Shows what will be sent, as curl commands with the key left out. Sends nothing.</source>
        <translation>Muestra lo que se enviará, como comandos curl sin la clave. No envía nada.</translation>
    </message>
    <message>
        <source>Reads the server's list when the job is done, and says what was found.</source>
        <translation>Lee la lista del servidor cuando termina la tarea e indica qué se encontró.</translation>
    </message>
    <message>
        <source>The job can only begin once this is ticked.</source>
        <translation>La tarea solo puede empezar cuando se marque esta casilla.</translation>
    </message>
    <message>
        <source>The reason for rows that bring none of their own, or for all rows.</source>
        <translation>El motivo para las filas que no traen uno propio, o para todas las filas.</translation>
    </message>
    <message>
        <source>Which rows get this reason.</source>
        <translation>Qué filas reciben este motivo.</translation>
    </message>
    <message>
        <source>Which of several rows of the same person is taken.</source>
        <translation>Cuál de varias filas de la misma persona se toma.</translation>
    </message>
    <message>
        <source>Adds people too who are on the blocklist of one of your connections.</source>
        <translation>Añade también a personas que están en la lista de bloqueo de alguna de sus conexiones.</translation>
    </message>
    <message>
        <source>Takes back the last change of a cell.</source>
        <translation>Deshace el último cambio de una celda.</translation>
    </message>
    <message>
        <source>Undo, find, fill and everything else that changes cells.</source>
        <translation>Deshacer, buscar, rellenar y todo lo demás que cambia celdas.</translation>
    </message>
    <message>
        <source>What each row will do. Nothing has been sent yet.</source>
        <translation>Qué hará cada fila. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Goes back one step. Nothing is lost.</source>
        <translation>Vuelve un paso atrás. No se pierde nada.</translation>
    </message>
    <message>
        <source>Closes without sending anything. Asks first where work would be lost.</source>
        <translation>Cierra sin enviar nada. Pregunta antes si se perdería trabajo.</translation>
    </message>
    <message>
        <source>Goes on. In the last step it begins the job, and says what that will do.</source>
        <translation>Continúa. En el último paso inicia la tarea e indica qué hará.</translation>
    </message>
    <message>
        <source>Exactly who it will be.</source>
        <translation>Exactamente quiénes serán.</translation>
    </message>
    <message>
        <source>This can only begin once it is ticked.</source>
        <translation>Esto solo puede empezar cuando se marque la casilla.</translation>
    </message>
    <message>
        <source>Decides whether this is done. Nothing has been sent yet.</source>
        <translation>Decide si esto se hace. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Begins the job.</source>
        <translation>Inicia la tarea.</translation>
    </message>
    <message>
        <source>Decides whether these people are unblocked. Nothing has been sent yet.</source>
        <translation>Decide si se desbloquea a estas personas. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Decides whether these leads are changed. Nothing has been sent yet.</source>
        <translation>Decide si se cambian estos leads. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Empties a roster. A backup is written first, and the job can be undone.</source>
        <translation>Vacía una lista de leads. Antes se escribe una copia de seguridad, y la tarea se puede deshacer.</translation>
    </message>
    <message>
        <source>Type the campaign's name, so that no roster is emptied by mistake.</source>
        <translation>Escriba el nombre de la campaña, para que no se vacíe ninguna lista por error.</translation>
    </message>
    <message>
        <source>Writes a backup, then empties the roster.</source>
        <translation>Escribe una copia de seguridad y después vacía la lista.</translation>
    </message>
    <message>
        <source>What the file is to be like.</source>
        <translation>Cómo será el archivo.</translation>
    </message>
    <message>
        <source>Tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Indica si cada persona está bloqueada. No cambia nada.</translation>
    </message>
    <message>
        <source>Who is blocked, and where. It can be saved as a file.</source>
        <translation>Quién está bloqueado y dónde. Se puede guardar como archivo.</translation>
    </message>
    <message>
        <source>The list that the people are compared with.</source>
        <translation>La lista con la que se compara a las personas.</translation>
    </message>
    <message>
        <source>Each person of your list, and whether they are blocked.</source>
        <translation>Cada persona de su lista, y si está bloqueada.</translation>
    </message>
    <message>
        <source>What became of each row of a job.</source>
        <translation>Qué pasó con cada fila de una tarea.</translation>
    </message>
    <message>
        <source>Each row, what became of it, and the server's words.</source>
        <translation>Cada fila, qué pasó con ella y las palabras del servidor.</translation>
    </message>
    <message>
        <source>Shows only rows of which this became.</source>
        <translation>Muestra solo las filas con este resultado.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file.</source>
        <translation>Escribe en un archivo las filas que se muestran.</translation>
    </message>
    <message>
        <source>What will be sent, in order. The key is left out.</source>
        <translation>Lo que se enviará, en orden. Se omite la clave.</translation>
    </message>
    <message>
        <source>Shows more of the requests.</source>
        <translation>Muestra más solicitudes.</translation>
    </message>
    <message>
        <source>Copies the requests that are shown.</source>
        <translation>Copia las solicitudes que se muestran.</translation>
    </message>
    <message>
        <source>Writes all requests as a shell script.</source>
        <translation>Escribe todas las solicitudes como script de shell.</translation>
    </message>
    <message>
        <source>How many requests a connection may have under way at once. Fewer are gentler to the server, more are faster.</source>
        <translation>Cuántas solicitudes puede tener en curso una conexión a la vez. Menos cargan menos el servidor; más son más rápidas.</translation>
    </message>
    <message>
        <source>The choices of columns that are kept for files with the same headers.</source>
        <translation>Las elecciones de columnas que se conservan para archivos con los mismos encabezados.</translation>
    </message>
    <message>
        <source>A campaign of WaLead, by its ID or address, and what you call it.</source>
        <translation>Una campaña de WaLead, por su ID o dirección, y el alias que usted le da.</translation>
    </message>
    <message>
        <source>Connections, choices of columns and views that a colleague shared. You see what is new before anything is taken.</source>
        <translation>Conexiones, columnas recordadas y vistas que compartió otra persona. Verá qué hay de nuevo antes de incorporar nada.</translation>
    </message>
    <message>
        <source>What the file brings, and what is there already under the same name.</source>
        <translation>Lo que aporta el archivo y lo que ya existe con el mismo nombre.</translation>
    </message>
    <message>
        <source>Your accounts: add, change, order and test them.</source>
        <translation>Sus cuentas: añadirlas, cambiarlas, ordenarlas y probarlas.</translation>
    </message>
    <message>
        <source>Your connections in the order in which they are offered.</source>
        <translation>Sus conexiones en el orden en que se ofrecen.</translation>
    </message>
    <message>
        <source>What is known of this connection: vendor, name, address, key.</source>
        <translation>Lo que se sabe de esta conexión: proveedor, nombre, dirección, clave.</translation>
    </message>
    <message>
        <source>Marks the account as one that reaches real people, so that the header warns in its colour.</source>
        <translation>Marca la cuenta como una que llega a personas reales, para que la cabecera avise con su color.</translation>
    </message>
    <message>
        <source>Asks the server whether the key is accepted, and what it may do. Changes nothing.</source>
        <translation>Pregunta al servidor si la clave se acepta y qué permite. No cambia nada.</translation>
    </message>
    <message>
        <source>The key of this connection. It is kept where you chose, and goes to no other server.</source>
        <translation>La clave de esta conexión. Se guarda donde usted eligió y no se envía a ningún otro servidor.</translation>
    </message>
    <message>
        <source>Keeps the key, so that you are not asked the next time.</source>
        <translation>Guarda la clave, para que no se le pida la próxima vez.</translation>
    </message>
    <message>
        <source>Where keys are kept: in the system's keychain, in an encrypted file, or only until Muster is closed.</source>
        <translation>Dónde se guardan las claves: en el llavero del sistema, en un archivo cifrado o solo hasta que se cierre Muster.</translation>
    </message>
    <message>
        <source>The pass phrase that opens the file with your keys. Nobody can recover it.</source>
        <translation>La frase de contraseña que abre el archivo con sus claves. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>How Muster looks, speaks and works.</source>
        <translation>El aspecto, el idioma y el funcionamiento de Muster.</translation>
    </message>
    <message>
        <source>Makes a copy of this connection, to be changed.</source>
        <translation>Hace una copia de esta conexión, para cambiarla.</translation>
    </message>
    <message>
        <source>Gives up what was changed here and not saved.</source>
        <translation>Abandona lo que se cambió aquí y no se guardó.</translation>
    </message>
    <message>
        <source>Writes connections without their keys to a file for a colleague, or takes such a file.</source>
        <translation>Escribe en un archivo las conexiones sin sus claves, para compartirlas, o toma un archivo así.</translation>
    </message>
    <message>
        <source>The last requests: when, what, how long, how much.</source>
        <translation>Las últimas solicitudes: cuándo, qué, cuánto tardaron y cuánto ocuparon.</translation>
    </message>
    <message>
        <source>The last requests and what became of them. Keys and personal data are left out.</source>
        <translation>Las últimas solicitudes y lo que pasó con ellas. Se omiten las claves y los datos personales.</translation>
    </message>
    <message>
        <source>Versions and the last errors, without personal data, to be put into a report.</source>
        <translation>Versiones y últimos errores, sin datos personales, para incluirlos en un informe.</translation>
    </message>
    <message>
        <source>Finds a word in all topics of the guide.</source>
        <translation>Busca una palabra en todos los temas de la guía.</translation>
    </message>
    <message>
        <source>The topics of the guide.</source>
        <translation>Los temas de la guía.</translation>
    </message>
    <message>
        <source>The text of this topic.</source>
        <translation>El texto de este tema.</translation>
    </message>
    <message>
        <source>Goes back to the topic before.</source>
        <translation>Vuelve al tema anterior.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Vuelve a avanzar.</translation>
    </message>
    <message>
        <source>This program's guide.</source>
        <translation>La guía de este programa.</translation>
    </message>
    <message>
        <source>Answers what this window asks. Esc leaves everything as it is.</source>
        <translation>Responde a lo que pregunta esta ventana. Esc deja todo como está.</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag its edge to change its width, or drag it to another place.</source>
        <translation>Haga clic en un encabezado para ordenar, arrastre su borde para cambiar el ancho o arrástrelo a otro lugar.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in a spreadsheet program, save it under another name and choose that file.</source>
        <translation>%1 está dañado: no se puede leer su parte %2. Ábralo en un programa de hojas de cálculo, guárdelo con otro nombre y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 holds more cells than Muster can read, most of them perhaps empty or repeated. Copy the list to a new workbook, or save it as CSV, and choose that file.</source>
        <translation>%1 contiene más celdas de las que Muster puede leer, quizá en su mayoría vacías o repetidas. Copie la lista a un libro nuevo, o guárdela como CSV, y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file.</source>
        <translation>%1 no contiene ningún libro que Muster pueda leer. Guárdelo como XLSX, ODS o CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, save it without a password and choose that file.</source>
        <translation>%1 está protegido con contraseña. Ábralo, guárdelo sin contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is empty: none of its sheets has a cell with anything in it. Nothing was read.</source>
        <translation>%1 está vacío: ninguna de sus hojas tiene una celda con contenido. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2” with anything in it. Its sheets: %3.</source>
        <translation>%1 no tiene una hoja “%2” con contenido. Sus hojas: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 está vacío: no tiene ninguna fila con contenido. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1 is an Office file in the old format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 es un archivo de Office en el formato antiguo. Guárdelo como XLSX o CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds, which may be meant to do harm. Nothing was read. If you trust it, save the list in it as CSV and choose that file.</source>
        <translation>%1 al descomprimirse ocuparía mucho más que un libro, lo que puede ser malintencionado. No se leyó nada. Si confía en él, guarde como CSV la lista que contiene y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from.</source>
        <translation>%1 está dañado o incompleto: termina demasiado pronto o no es un libro. Obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 es un libro de Excel en formato binario. Guárdelo como XLSX o CSV y elija ese archivo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>No se pudo escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>No existe la conexión “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>Practice could not start: %1</source>
        <translation>Practice no pudo iniciarse: %1</translation>
    </message>
    <message>
        <source>Muster: blocklists and campaign rosters in one window.</source>
        <translation>Muster: listas de bloqueo y listas de leads de campañas en una sola ventana.</translation>
    </message>
    <message>
        <source>Keep settings and Practice data under &lt;dir&gt;.</source>
        <translation>Guarda la configuración y los datos de Practice en &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to &lt;file&gt; and leave.</source>
        <translation>Escribe una imagen de la ventana cargada en &lt;file&gt; y sale.</translation>
    </message>
    <message>
        <source>The window's size for --screenshot, e.g. 1280x800.</source>
        <translation>El tamaño de la ventana para --screenshot, p. ej. 1280x800.</translation>
    </message>
    <message>
        <source>The appearance can be light, dark or system.</source>
        <translation>La apariencia puede ser light, dark o system.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800.</source>
        <translation>Un tamaño tiene la forma 1280x800.</translation>
    </message>
    <message>
        <source>See muster --help.</source>
        <translation>Consulte muster --help.</translation>
    </message>
    <message>
        <source>Muster is open on this profile already, but does not answer.</source>
        <translation>Muster ya está abierto con este perfil, pero no responde.</translation>
    </message>
    <message>
        <source>Wait until it does, or end it and start Muster again. What its jobs have done is kept.</source>
        <translation>Espere a que responda, o ciérrelo e inicie Muster de nuevo. Lo que han hecho sus tareas se conserva.</translation>
    </message>
    <message>
        <source>Lists to open. Muster asks what each is for.</source>
        <translation>Listas que abrir. Muster pregunta para qué es cada una.</translation>
    </message>
</context>
</TS>
