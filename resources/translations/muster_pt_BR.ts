<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>HTTP status %1</source>
        <translation>Status HTTP %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID da requisição: %1</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 recusou a requisição.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2</source>
        <translation>%1 recusou a requisição: %2</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation><numerusform>Tente de novo em %Ln minuto.</numerusform><numerusform>Tente de novo em %Ln minutos.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Não foi possível acessar %1.</translation>
    </message>
    <message>
        <source>Muster stopped there.</source>
        <translation>O Muster parou nesse ponto.</translation>
    </message>
    <message>
        <source>Check the network and the connection's address, then try again.</source>
        <translation>Confira a rede e o endereço da conexão e tente de novo.</translation>
    </message>
    <message>
        <source>%1's certificate cannot be trusted.</source>
        <translation>O certificado de %1 não é confiável.</translation>
    </message>
    <message>
        <source>Muster sent nothing there.</source>
        <translation>O Muster não enviou nada.</translation>
    </message>
    <message>
        <source>Check the connection's address. If it is right, ask whoever runs that server or your network.</source>
        <translation>Confira o endereço da conexão. Se estiver certo, consulte quem administra o servidor ou a sua rede.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Muster tried several times and stopped waiting.</source>
        <translation>O Muster tentou várias vezes e deixou de esperar.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Operação cancelada.</translation>
    </message>
    <message>
        <source>%1 did not accept the API key.</source>
        <translation>%1 não aceitou a chave de API.</translation>
    </message>
    <message>
        <source>Enter the key again; it may have been revoked or mistyped.</source>
        <translation>Insira a chave de novo; ela pode ter sido revogada ou digitada errado.</translation>
    </message>
    <message>
        <source>This key may not do that in %1.</source>
        <translation>Esta chave não tem permissão para isso em %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of the workspace, or check the plan's licence.</source>
        <translation>Consulte um administrador do workspace ou confira a licença do plano.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 não conhece o que foi pedido.</translation>
    </message>
    <message>
        <source>Check the campaign's ID and the connection's address.</source>
        <translation>Confira o ID da campanha e o endereço da conexão.</translation>
    </message>
    <message>
        <source>Something changed in %1 at the same time.</source>
        <translation>Algo mudou em %1 ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Muster did not overwrite it.</source>
        <translation>O Muster não sobrescreveu a mudança.</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>Recarregue e tente de novo.</translation>
    </message>
    <message>
        <source>The campaign has left draft, so its roster is frozen.</source>
        <translation>A campanha saiu do rascunho; por isso, sua lista de leads está congelada.</translation>
    </message>
    <message>
        <source>Muster stopped.</source>
        <translation>O Muster parou.</translation>
    </message>
    <message>
        <source>Only a draft campaign's leads can be changed.</source>
        <translation>Só é possível alterar os leads de uma campanha em rascunho.</translation>
    </message>
    <message>
        <source>%1 asked Muster to slow down.</source>
        <translation>%1 pediu ao Muster para ir mais devagar.</translation>
    </message>
    <message>
        <source>Muster did not send it again.</source>
        <translation>O Muster não enviou de novo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Muster cannot read.</source>
        <translation>%1 enviou uma resposta que o Muster não consegue ler.</translation>
    </message>
    <message>
        <source>Muster did not guess at it.</source>
        <translation>O Muster não tentou adivinhar o conteúdo.</translation>
    </message>
    <message>
        <source>Check the connection's address; if it is right, try again later.</source>
        <translation>Confira o endereço da conexão; se estiver certo, tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 está com um problema próprio.</translation>
    </message>
    <message>
        <source>%1's answer to a change was lost.</source>
        <translation>A resposta de %1 a uma alteração se perdeu.</translation>
    </message>
    <message>
        <source>Muster did not repeat the change blindly.</source>
        <translation>O Muster não repetiu a alteração às cegas.</translation>
    </message>
    <message>
        <source>Reload to see what happened before you try again.</source>
        <translation>Recarregue para ver o que aconteceu antes de tentar de novo.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falhou.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
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
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>On no roster that was read</source>
        <translation>Em nenhuma lista de leads que foi lida</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
</context>
<context>
    <name>BlockedSince</name>
    <message>
        <source>on the blocklist</source>
        <translation>na lista de bloqueio</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>on %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <translation>em %1 desde %2</translation>
    </message>
    <message>
        <source>on %1 since %2: %3</source>
        <translation>em %1 desde %2: %3</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>na lista de leads</translation>
    </message>
    <message>
        <source>on the roster: %1</source>
        <translation>na lista de leads: %1</translation>
    </message>
    <message>
        <source>on the roster since %1</source>
        <translation>na lista de leads desde %1</translation>
    </message>
    <message>
        <source>on the roster since %1: %2</source>
        <translation>na lista de leads desde %1: %2</translation>
    </message>
</context>
<context>
    <name>BlocklistNotice</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation><numerusform>%Ln pessoa</numerusform><numerusform>%Ln pessoas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation><numerusform>%Ln endereço</numerusform><numerusform>%Ln endereços</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation><numerusform>%Ln domínio</numerusform><numerusform>%Ln domínios</numerusform></translation>
    </message>
    <message>
        <source>never contacted by any campaign</source>
        <translation>sem contato de nenhuma campanha</translation>
    </message>
    <message>
        <source>never contacted by this campaign</source>
        <translation>sem contato desta campanha</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) could be loaded.</source>
        <translation><numerusform>Só foi possível carregar %Ln entrada.</numerusform><numerusform>Só foi possível carregar %Ln entradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) could be loaded.</source>
        <translation><numerusform>Só foi possível carregar %Ln pessoa.</numerusform><numerusform>Só foi possível carregar %Ln pessoas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln entry(s) have been loaded.</source>
        <translation><numerusform>Só %Ln entrada foi carregada.</numerusform><numerusform>Só %Ln entradas foram carregadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln person(s) have been loaded.</source>
        <translation><numerusform>Só %Ln pessoa foi carregada.</numerusform><numerusform>Só %Ln pessoas foram carregadas.</numerusform></translation>
    </message>
    <message>
        <source>Showing the list as of %1.</source>
        <translation>Exibindo a lista com dados de %1.</translation>
    </message>
    <message>
        <source>Nothing is on the do-not-contact list yet. No campaign writes to the addresses and domains on it.</source>
        <translation>Ainda não há nada na lista de não contato. Nenhuma campanha escreve para os endereços e domínios que estão nela.</translation>
    </message>
    <message>
        <source>Paste addresses or domains, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Cole endereços ou domínios, escolha um arquivo ou solte um arquivo CSV ou Excel em qualquer lugar desta página.</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquear endereços…</translation>
    </message>
    <message>
        <source>Nobody is blocked in this workspace yet. No campaign contacts the people on this list.</source>
        <translation>Ainda não há ninguém bloqueado neste workspace. Nenhuma campanha contata as pessoas desta lista.</translation>
    </message>
    <message>
        <source>Nobody is blocked in this campaign yet. It does not contact the people on this list.</source>
        <translation>Ainda não há ninguém bloqueado nesta campanha. Ela não contata as pessoas desta lista.</translation>
    </message>
    <message>
        <source>Paste names, choose a file, or drop a CSV or Excel file anywhere on this page.</source>
        <translation>Cole nomes, escolha um arquivo ou solte um arquivo CSV ou Excel em qualquer lugar desta página.</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquear pessoas…</translation>
    </message>
    <message>
        <source>Nothing on this list matches the filters.</source>
        <translation>Nada nesta lista corresponde aos filtros.</translation>
    </message>
    <message>
        <source>Nobody on this list matches the filters.</source>
        <translation>Ninguém nesta lista corresponde aos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) stand on it.</source>
        <translation><numerusform>Há %Ln entrada na lista.</numerusform><numerusform>Há %Ln entradas na lista.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stand on it.</source>
        <translation><numerusform>Há %Ln pessoa na lista.</numerusform><numerusform>Há %Ln pessoas na lista.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Carregando a lista…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln entry(s) so far</source>
        <translation><numerusform>Carregando… %Ln entrada até agora</numerusform><numerusform>Carregando… %Ln entradas até agora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln person(s) so far</source>
        <translation><numerusform>Carregando… %Ln pessoa até agora</numerusform><numerusform>Carregando… %Ln pessoas até agora</numerusform></translation>
    </message>
    <message>
        <source>not the whole list</source>
        <translation>lista incompleta</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dados de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more without a readable identifier</source>
        <translation><numerusform>mais %Ln sem identificador legível</numerusform><numerusform>mais %Ln sem identificador legível</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>recarregando…</translation>
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
        <translation>rascunho</translation>
    </message>
    <message>
        <source>launching</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>“%1” is not of the form FIELD=HEADER.</source>
        <translation>“%1” não tem a forma FIELD=HEADER.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Não há campo “%1”. Os campos são: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its columns are: %3.</source>
        <translation>%1 não tem a coluna “%2”. Suas colunas são: %3.</translation>
    </message>
    <message>
        <source>The column “%1” is given to both %2 and %3. It can serve one of them.</source>
        <translation>A coluna “%1” foi dada a %2 e a %3. Ela só pode servir a um dos dois.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>looks like profiles</source>
        <translation>parecem perfis</translation>
    </message>
    <message>
        <source>looks like addresses or domains</source>
        <translation>parecem endereços ou domínios</translation>
    </message>
    <message>
        <source>looks like e-mail addresses</source>
        <translation>parecem endereços de e-mail</translation>
    </message>
    <message>
        <source>judged by its cells</source>
        <translation>pelo conteúdo das células</translation>
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
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;LinkedIn profile</source>
        <translation>Perfil do &amp;LinkedIn</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>F&amp;ull name</source>
        <translation>Nome &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>C&amp;argo</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A&amp;ddress or domain</source>
        <translation>En&amp;dereço ou domínio</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Lista de bloqueio</translation>
    </message>
    <message>
        <source>LinkedIn campaign</source>
        <translation>Campanha no LinkedIn</translation>
    </message>
    <message>
        <source>E-mail campaign</source>
        <translation>Campanha por e-mail</translation>
    </message>
    <message>
        <source>SendKit campaign</source>
        <translation>Campanha do SendKit</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de não contato</translation>
    </message>
    <message>
        <source>remembered from %1</source>
        <extracomment>A day follows: "12 Mar"</extracomment>
        <translation>lembrada de %1</translation>
    </message>
    <message>
        <source>You chose it on %1 for a table with the same headers.</source>
        <translation>Você a escolheu em %1 para uma tabela com os mesmos cabeçalhos.</translation>
    </message>
    <message>
        <source>the only column</source>
        <translation>a única coluna</translation>
    </message>
    <message>
        <source>matched by its header</source>
        <translation>reconhecida pelo cabeçalho</translation>
    </message>
    <message>
        <source>The header says it, and the cells do not contradict.</source>
        <translation>O cabeçalho indica isso e as células não contradizem.</translation>
    </message>
    <message>
        <source>The header does not say it, but most cells look like it.</source>
        <translation>O cabeçalho não indica isso, mas a maioria das células indica.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Confira, por favor</translation>
    </message>
    <message>
        <source>Muster is not sure: the header may mean something else, or the cells do not fit it.</source>
        <translation>O Muster não tem certeza: o cabeçalho pode significar outra coisa ou as células não combinam com ele.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>A field's name follows: "Company"</extracomment>
        <translation>Movida para %1</translation>
    </message>
    <message>
        <source>A column can fill one field only.</source>
        <translation>Uma coluna só pode preencher um campo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Não há opção %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.</source>
        <translation>%1 precisa de um valor: %1 %2. Escreva %1=VALUE para um valor que começa com hifens.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Diga o que fazer: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Não há comando “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>Say what to do with %1: %2.</source>
        <translation>Diga o que fazer com %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot “%2”. It can: %3.</source>
        <translation>%1 não tem “%2”. Tem: %3.</translation>
    </message>
    <message>
        <source>A campaign block can only be lifted in WaLead; blocked remove is about the workspace's blocklist.</source>
        <translation>Só o WaLead permite desfazer um bloqueio de campanha; blocked remove trata da lista de bloqueio do workspace.</translation>
    </message>
    <message>
        <source>%1 does not take %2. It takes: %3.</source>
        <translation>%1 não aceita %2. Aceita: %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 precisa de um valor que não seja vazio.</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 precisa de: %2</translation>
    </message>
    <message>
        <source>%1 takes %2; “%3” is too much.</source>
        <translation>%1 aceita %2; “%3” está sobrando.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Read the blocklist</source>
        <translation>Ler a lista de bloqueio</translation>
    </message>
    <message>
        <source>Block and unblock</source>
        <translation>Bloquear e desbloquear</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Listar campanhas</translation>
    </message>
    <message>
        <source>Read rosters</source>
        <translation>Ler listas de leads</translation>
    </message>
    <message>
        <source>Change rosters</source>
        <translation>Alterar listas de leads</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>não informado pelo servidor</translation>
    </message>
</context>
<context>
    <name>ConnectionSession</name>
    <message>
        <source>This key has no workspaces.</source>
        <translation>Esta chave não tem workspaces.</translation>
    </message>
    <message>
        <source>This key has no workspace %1. It has: %2.</source>
        <translation>Esta chave não tem o workspace %1. Ela tem: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Practice</source>
        <comment>whom a connection reaches</comment>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>whom a connection reaches</comment>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>whom a connection reaches</comment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person.</source>
        <translation>Nada aqui chega a uma pessoa real.</translation>
    </message>
    <message>
        <source>What you do here is real.</source>
        <translation>O que você faz aqui é real.</translation>
    </message>
    <message>
        <source>You marked this connection as a test account.</source>
        <translation>Você marcou esta conexão como conta de teste.</translation>
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
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>empty, neither an address nor a domain is given</source>
        <translation>vazio, não há endereço nem domínio</translation>
    </message>
    <message>
        <source>neither an e-mail address nor a domain</source>
        <translation>não é um endereço de e-mail nem um domínio</translation>
    </message>
    <message>
        <source>longer than any address or domain</source>
        <translation>mais longo que qualquer endereço ou domínio</translation>
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
        <translation><numerusform>Simulação: nada foi enviado. Seria necessária %Ln requisição.</numerusform><numerusform>Simulação: nada foi enviado. Seriam necessárias %Ln requisições.</numerusform></translation>
    </message>
    <message>
        <source>They are in %1, as a shell script; put the key in place of &lt;key&gt;.</source>
        <translation>Elas estão em %1, como script de shell; coloque a chave no lugar de &lt;key&gt;.</translation>
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
        <translation>Ainda não se sabe se esta lista de leads pode ser alterada.</translation>
    </message>
    <message>
        <source>The campaign has left draft (%1); %2 accepts no changes to its leads. You can still filter, export and verify.</source>
        <translation>A campanha saiu do rascunho (%1); %2 não aceita alterações em seus leads. Você ainda pode filtrar, exportar e verificar.</translation>
    </message>
    <message>
        <source>The campaign's status could not be read. Nothing can be changed until it is; refresh to try again.</source>
        <translation>Não foi possível ler o status da campanha. Nada pode ser alterado até que isso seja possível; atualize para tentar de novo.</translation>
    </message>
    <message>
        <source>The campaign is active: leads that are added begin to receive mail at once.</source>
        <translation>A campanha está ativa: os leads adicionados começam a receber e-mails imediatamente.</translation>
    </message>
    <message>
        <source>The campaign is not a draft, paused or completed (%1): leads that are added may begin to receive mail at once.</source>
        <translation>A campanha não está em rascunho, pausada nem concluída (%1): os leads adicionados podem começar a receber e-mails imediatamente.</translation>
    </message>
    <message numerus="yes">
        <source>This campaign is sending. %Ln lead(s) will begin to receive mail at once.</source>
        <translation><numerusform>Esta campanha está enviando. %Ln lead começará a receber e-mails imediatamente.</numerusform><numerusform>Esta campanha está enviando. %Ln leads começarão a receber e-mails imediatamente.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>This campaign may be sending. %Ln lead(s) may begin to receive mail at once.</source>
        <translation><numerusform>Esta campanha pode estar enviando. %Ln lead pode começar a receber e-mails imediatamente.</numerusform><numerusform>Esta campanha pode estar enviando. %Ln leads podem começar a receber e-mails imediatamente.</numerusform></translation>
    </message>
    <message>
        <source>The campaign is not sending now (%1): leads that are added receive no mail until it is resumed.</source>
        <translation>A campanha não está enviando agora (%1): os leads adicionados não recebem e-mails até que ela seja retomada.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>empty, no address is given</source>
        <translation>vazio, não há endereço</translation>
    </message>
    <message>
        <source>not an e-mail address: it has no @</source>
        <translation>não é um endereço de e-mail: falta o @</translation>
    </message>
    <message>
        <source>not one e-mail address: it has several @</source>
        <translation>não é um único endereço de e-mail: tem mais de um @</translation>
    </message>
    <message>
        <source>an e-mail address with nothing before the @</source>
        <translation>endereço de e-mail sem nada antes do @</translation>
    </message>
    <message>
        <source>an e-mail address without a proper domain after the @</source>
        <translation>endereço de e-mail sem um domínio válido depois do @</translation>
    </message>
    <message>
        <source>an e-mail address with blanks or signs that none has</source>
        <translation>endereço de e-mail com espaços ou sinais que nenhum tem</translation>
    </message>
    <message>
        <source>longer than %1 bytes, which no e-mail address is</source>
        <translation>mais longo que %1 bytes, o que nenhum endereço de e-mail é</translation>
    </message>
</context>
<context>
    <name>EncodingChoices</name>
    <message>
        <source>Western European</source>
        <translation>Europeu ocidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europeu central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
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
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europeu meridional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinês simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinês tradicional</translation>
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
        <translation>Não foi possível gravar %1: %2. Escolha outro lugar ou nome.</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than 32,767 characters, which is the most that Excel takes</source>
        <translation>a linha %1 tem uma célula com mais de 32.767 caracteres, o máximo que o Excel aceita</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows at most, and these are %2. Choose CSV instead.</source>
        <translation>Uma planilha do Excel comporta no máximo %1 linhas, e estas são %2. Escolha CSV.</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 columns at most, and these are %2. Choose CSV instead.</source>
        <translation>Uma planilha do Excel comporta no máximo %1 colunas, e estas são %2. Escolha CSV.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it on Practice</source>
        <translation>Experimente no Practice</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>Help where you are</source>
        <translation>Ajuda onde você está</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>Localizar pessoas</translation>
    </message>
    <message>
        <source>Overview by reason and month</source>
        <translation>Resumo por motivo e mês</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Review and verdicts</source>
        <translation>Revisão e vereditos</translation>
    </message>
    <message>
        <source>What is one person</source>
        <translation>O que é uma pessoa</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Início da tarefa</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Localizar leads</translation>
    </message>
    <message>
        <source>Who is blocked</source>
        <translation>Quem está bloqueado</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Adição de leads</translation>
    </message>
    <message>
        <source>Editing and removing</source>
        <translation>Edição e remoção</translation>
    </message>
    <message>
        <source>Drafts and frozen rosters</source>
        <translation>Rascunhos e listas congeladas</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Durante a execução</translation>
    </message>
    <message>
        <source>After a crash</source>
        <translation>Depois de uma falha</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>O que aconteceu com cada linha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Checking afterwards</source>
        <translation>Conferência posterior</translation>
    </message>
    <message>
        <source>Adding a connection</source>
        <translation>Adicionar uma conexão</translation>
    </message>
    <message>
        <source>Which account am I on</source>
        <translation>Em que conta estou</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Onde as chaves são guardadas</translation>
    </message>
    <message>
        <source>When a key is refused</source>
        <translation>Quando uma chave é recusada</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requisições simultâneas</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Nas tabelas</translation>
    </message>
    <message>
        <source>In the import</source>
        <translation>Na importação</translation>
    </message>
    <message>
        <source>In charts and chips</source>
        <translation>Nos gráficos e filtros</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>Neste guia</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>O que pode ser lido</translation>
    </message>
    <message>
        <source>What can be written</source>
        <translation>O que pode ser gravado</translation>
    </message>
    <message>
        <source>Result files</source>
        <translation>Arquivos de resultado</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Onde ficam as coisas</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>A linha de comando</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>O que é enviado, e para onde</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>O que fica neste computador</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Logs e diagnóstico</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Bloqueios</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Rosters and drafts</source>
        <translation>Listas de leads e rascunhos</translation>
    </message>
    <message>
        <source>Jobs and undo</source>
        <translation>Tarefas e desfazer</translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation>Conexões e chaves</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Files and formats</source>
        <translation>Arquivos e formatos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>keep settings, jobs and Practice's store under DIR</source>
        <translation>guarda as configurações, as tarefas e o armazenamento do Practice em DIR</translation>
    </message>
    <message>
        <source>the connection to use (default: Practice WaLead)</source>
        <translation>a conexão a usar (padrão: Practice WaLead)</translation>
    </message>
    <message>
        <source>print one JSON value on standard output and nothing else there</source>
        <translation>escreve um único valor JSON na saída padrão e nada mais nela</translation>
    </message>
    <message>
        <source>print results and errors only</source>
        <translation>escreve apenas resultados e erros</translation>
    </message>
    <message>
        <source>change nothing; print the exact requests as curl, without the key</source>
        <translation>não altera nada; mostra as requisições exatas como curl, sem a chave</translation>
    </message>
    <message>
        <source>do not ask before writing to a server or removing something</source>
        <translation>não pergunta antes de gravar em um servidor ou remover algo</translation>
    </message>
    <message>
        <source>print this help (also -h)</source>
        <translation>mostra esta ajuda (também -h)</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostra a versão</translation>
    </message>
    <message>
        <source>the vendor whose API the server speaks</source>
        <translation>o fornecedor cuja API o servidor fala</translation>
    </message>
    <message>
        <source>what stands before /v1 (Puffle: /api) in the server's addresses</source>
        <translation>o que vem antes de /v1 (Puffle: /api) nos endereços do servidor</translation>
    </message>
    <message>
        <source>the workspace, where the vendor wants one</source>
        <translation>o workspace, quando o fornecedor o exige</translation>
    </message>
    <message>
        <source>one campaign, by its ID or dashboard URL</source>
        <translation>uma campanha, pelo ID ou pela URL do painel</translation>
    </message>
    <message>
        <source>only leads with this status, by the vendor's word; may be given again</source>
        <translation>apenas leads com este status, na palavra do fornecedor; pode ser repetida</translation>
    </message>
    <message>
        <source>only people whose identifier or reason contains TEXT</source>
        <translation>apenas pessoas cujo identificador ou motivo contém TEXT</translation>
    </message>
    <message>
        <source>how to write the list (default: a table, or what FILE's name says)</source>
        <translation>como escrever a lista (padrão: tabela, ou o que o nome de FILE indica)</translation>
    </message>
    <message>
        <source>write the list, or what became of each row, to FILE</source>
        <translation>grava em FILE a lista ou o que aconteceu com cada linha</translation>
    </message>
    <message>
        <source>the reason for rows that have none</source>
        <translation>o motivo para as linhas sem motivo</translation>
    </message>
    <message>
        <source>take FIELD (identifier, reason; for a do-not-contact list contact; for rosters linkedin_url, email ...) from that column; may be given again</source>
        <translation>lê FIELD (identifier, reason; para uma lista de não contato, contact; para listas de leads, linkedin_url, email ...) dessa coluna; pode ser repetida</translation>
    </message>
    <message>
        <source>add people also who stand on a blocklist of any connection</source>
        <translation>adiciona também quem está na lista de bloqueio de alguma conexão</translation>
    </message>
    <message>
        <source>read the list back afterwards and say who is missing</source>
        <translation>relê a lista depois e diz quem está faltando</translation>
    </message>
    <message>
        <source>what the rows are to be checked for</source>
        <translation>para que as linhas devem ser conferidas</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them.</source>
        <translation>O ID pode ser abreviado para seus primeiros caracteres, no mínimo quatro, desde que só uma tarefa comece com eles.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID or a dashboard URL; on Puffle and SendKit also the exact name, where only one campaign has it.</source>
        <translation>CAMPAIGN é um ID ou uma URL do painel; no Puffle e no SendKit, também o nome exato, se só uma campanha o tiver.</translation>
    </message>
    <message>
        <source>list the connections of this profile</source>
        <translation>lista as conexões deste perfil</translation>
    </message>
    <message>
        <source>add a connection to a vendor's server</source>
        <translation>adiciona uma conexão ao servidor de um fornecedor</translation>
    </message>
    <message>
        <source>read one page to prove the address and the key</source>
        <translation>lê uma página para comprovar o endereço e a chave</translation>
    </message>
    <message>
        <source>forget a connection; nothing changes on its server</source>
        <translation>esquece uma conexão; nada muda no servidor dela</translation>
    </message>
    <message>
        <source>list a connection's campaigns</source>
        <translation>lista as campanhas de uma conexão</translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns: there, these are the ones added in Muster by their ID or URL.</source>
        <translation>O WaLead não tem como listar campanhas: nele, são as adicionadas no Muster pelo ID ou pela URL.</translation>
    </message>
    <message>
        <source>show one campaign, with its leads by status where the vendor counts them</source>
        <translation>mostra uma campanha, com seus leads por status se o fornecedor os contar</translation>
    </message>
    <message>
        <source>list who is blocked</source>
        <translation>lista quem está bloqueado</translation>
    </message>
    <message>
        <source>On SendKit this is the do-not-contact list, of addresses and domains. Puffle has no blocklist of people.</source>
        <translation>No SendKit, é a lista de não contato, com endereços e domínios. O Puffle não tem lista de bloqueio de pessoas.</translation>
    </message>
    <message>
        <source>block the people of a list</source>
        <translation>bloqueia as pessoas de uma lista</translation>
    </message>
    <message>
        <source>Every row gets a verdict first; only the ready ones are sent. This is a job: its rows are on disk before anything is sent, Ctrl+C pauses it, and jobs resume goes on. --output writes a result file: every original column, then muster_verdict and muster_detail; with --dry-run it writes the requests, as a shell script.</source>
        <translation>Cada linha recebe antes um veredito; só as prontas são enviadas. Isto é uma tarefa: suas linhas são gravadas em disco antes de qualquer envio, Ctrl+C a pausa e jobs resume a continua. --output grava um arquivo de resultado: todas as colunas originais e, em seguida, muster_verdict e muster_detail; com --dry-run, grava as requisições como script de shell.</translation>
    </message>
    <message>
        <source>unblock the people of a list (identifiers, profile URLs or record IDs)</source>
        <translation>desbloqueia as pessoas de uma lista (identificadores, URLs de perfil ou IDs de registro)</translation>
    </message>
    <message>
        <source>This is about the workspace's blocklist. A campaign block can only be lifted in WaLead. It is a job, as blocked add is, and --output writes the same. On SendKit the people are addresses and domains.</source>
        <translation>Trata da lista de bloqueio do workspace. Só o WaLead permite desfazer um bloqueio de campanha. É uma tarefa, como blocked add, e --output grava o mesmo. No SendKit, as pessoas são endereços e domínios.</translation>
    </message>
    <message>
        <source>say for each person of a list whether they are blocked</source>
        <translation>diz, para cada pessoa de uma lista, se está bloqueada</translation>
    </message>
    <message>
        <source>--output writes a result file: every original column, then muster_verdict and muster_detail.</source>
        <translation>--output grava um arquivo de resultado: todas as colunas originais e, em seguida, muster_verdict e muster_detail.</translation>
    </message>
    <message>
        <source>list the leads of a campaign</source>
        <translation>lista os leads de uma campanha</translation>
    </message>
    <message>
        <source>add the people of a list to a campaign's roster</source>
        <translation>adiciona as pessoas de uma lista à lista de leads de uma campanha</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Every row gets a verdict first, from the roster and the blocklists as they are now; only the ready ones are sent. On Puffle columns that fill no field are kept as custom fields; SendKit has none, and the columns that are not taken are told. Fields for --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; on SendKit email, first_name, last_name, full_name, company, linkedin_url. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN é um ID, uma URL do painel ou o nome exato, se só uma campanha o tiver. Cada linha recebe antes um veredito, conforme a lista de leads e as listas de bloqueio no momento; só as prontas são enviadas. No Puffle, as colunas que não preenchem nenhum campo são mantidas como campos personalizados; o SendKit não os tem, e as colunas que não são usadas são informadas. Campos para --map: email, linkedin_url, first_name, last_name, full_name, company, position, headline; no SendKit, email, first_name, last_name, full_name, company, linkedin_url. É uma tarefa, como blocked add, e --output grava o mesmo.</translation>
    </message>
    <message>
        <source>change fields of one lead</source>
        <translation>altera campos de um lead</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. FIELD on Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; on SendKit first_name, last_name, company, position, of the person in every campaign. An empty VALUE empties the field. Put -- before a VALUE that begins with a dash. It is a job.</source>
        <translation>CAMPAIGN é um ID, uma URL do painel ou o nome exato, se só uma campanha o tiver. FIELD no Puffle: first_name, last_name, name, email, linkedin_url, company, position, headline; no SendKit, first_name, last_name, company, position, da pessoa em todas as campanhas. Um VALUE vazio esvazia o campo. Coloque -- antes de um VALUE que começa com hífen. É uma tarefa.</translation>
    </message>
    <message>
        <source>remove the people of a list from a roster (lead IDs, profiles or addresses)</source>
        <translation>remove as pessoas de uma lista da lista de leads (IDs de lead, perfis ou endereços)</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. Lead IDs, profile URLs and addresses may be mixed; who is not on the roster is told, and the exit status is then 1. It is a job, as blocked add is, and --output writes the same.</source>
        <translation>CAMPAIGN é um ID, uma URL do painel ou o nome exato, se só uma campanha o tiver. IDs de lead, URLs de perfil e endereços podem ser misturados; quem não está na lista de leads é informado, e o status de saída é então 1. É uma tarefa, como blocked add, e --output grava o mesmo.</translation>
    </message>
    <message>
        <source>remove every lead from a roster, after writing a backup</source>
        <translation>remove todos os leads de uma lista de leads, depois de gravar um backup</translation>
    </message>
    <message>
        <source>CAMPAIGN is an ID, a dashboard URL or the exact name, where only one campaign has it. The backup is a CSV file in the profile, which roster add --include-blocked takes (without that, blocked people are left out); where it cannot be written, nothing is removed. On a terminal the campaign's name is to be typed. It is a job, which jobs undo ID takes back by adding everyone again.</source>
        <translation>CAMPAIGN é um ID, uma URL do painel ou o nome exato, se só uma campanha o tiver. O backup é um arquivo CSV no perfil, que roster add --include-blocked aceita (sem isso, as pessoas bloqueadas ficam de fora); se não for possível gravá-lo, nada é removido. Em um terminal, é preciso digitar o nome da campanha. É uma tarefa, que jobs undo ID reverte adicionando todos de novo.</translation>
    </message>
    <message>
        <source>give every row its verdict, without any server</source>
        <translation>dá a cada linha seu veredito, sem nenhum servidor</translation>
    </message>
    <message>
        <source>--output writes a result file, CSV or, where its name ends in .xlsx, an Excel workbook: every original column, then muster_verdict and muster_detail. Fields for --map are, for a blocklist: identifier, reason; for linkedin and email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</source>
        <translation>--output grava um arquivo de resultado, em CSV ou, se o nome terminar em .xlsx, como pasta de trabalho do Excel: todas as colunas originais e, em seguida, muster_verdict e muster_detail. Os campos para --map são, para uma lista de bloqueio: identifier, reason; para linkedin e email: linkedin_url, email, first_name, last_name, full_name, company, position, headline.</translation>
    </message>
    <message>
        <source>list what was written in bulk, newest first</source>
        <translation>lista o que foi gravado em massa, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>These are the jobs of all connections, or of the one that --connection names.</source>
        <translation>São as tarefas de todas as conexões ou da que --connection indicar.</translation>
    </message>
    <message>
        <source>show one job and what became of its rows</source>
        <translation>mostra uma tarefa e o que aconteceu com suas linhas</translation>
    </message>
    <message>
        <source>go on with a job that was paused, stopped or interrupted</source>
        <translation>continua uma tarefa que foi pausada, parada ou interrompida</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job goes on with its own connection; it was confirmed when it began, so nothing is asked, unless the campaign sends only now, so that its leads would get mail at once. What lost its answer is looked up on the server first, so nothing is done twice. --output writes a result file; with --dry-run it writes the requests that are left, as a shell script.</source>
        <translation>O ID pode ser abreviado para seus primeiros caracteres, no mínimo quatro, desde que só uma tarefa comece com eles. A tarefa continua com sua própria conexão; ela foi confirmada quando começou, por isso nada é perguntado, a menos que a campanha só agora esteja enviando, de modo que os leads receberiam e-mails imediatamente. O que ficou sem resposta é antes procurado no servidor, para que nada seja feito duas vezes. --output grava um arquivo de resultado; com --dry-run, grava as requisições que faltam, como script de shell.</translation>
    </message>
    <message>
        <source>give up what a job has not sent yet; what was sent stays</source>
        <translation>desiste do que uma tarefa ainda não enviou; o que foi enviado permanece</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. Nothing is asked, because nothing is written to a server; a job that another program works on is asked to end.</source>
        <translation>O ID pode ser abreviado para seus primeiros caracteres, no mínimo quatro, desde que só uma tarefa comece com eles. Nada é perguntado, porque nada é gravado em um servidor; a uma tarefa em que outro programa trabalha se pede que termine.</translation>
    </message>
    <message>
        <source>take back what a job did, and nothing else</source>
        <translation>reverte o que uma tarefa fez, e nada mais</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The job's own connection is used. Blocked people are unblocked, except those who were there before; unblocked people are blocked again with their old reasons; added leads are removed, removed ones added again, edited fields get their old text. It is a job of its own. --output writes a result file; with --dry-run it writes the requests, as a shell script.</source>
        <translation>O ID pode ser abreviado para seus primeiros caracteres, no mínimo quatro, desde que só uma tarefa comece com eles. Usa-se a conexão da própria tarefa. As pessoas bloqueadas são desbloqueadas, exceto as que já estavam na lista; as desbloqueadas são bloqueadas de novo com os motivos antigos; os leads adicionados são removidos, os removidos são adicionados de novo e os campos editados recuperam o texto antigo. É uma tarefa própria. --output grava um arquivo de resultado; com --dry-run, grava as requisições, como script de shell.</translation>
    </message>
    <message>
        <source>write what became of each row of a job</source>
        <translation>grava o que aconteceu com cada linha de uma tarefa</translation>
    </message>
    <message>
        <source>ID may be shortened to its first characters, at least four, as long as only one job begins with them. The result file holds every original column, then muster_verdict and muster_detail. It goes to standard output as CSV, or to a file with --output, as CSV or, where its name ends in .xlsx, as an Excel workbook.</source>
        <translation>O ID pode ser abreviado para seus primeiros caracteres, no mínimo quatro, desde que só uma tarefa comece com eles. O arquivo de resultado contém todas as colunas originais e, em seguida, muster_verdict e muster_detail. Vai para a saída padrão em CSV ou, com --output, para um arquivo, em CSV ou, se o nome terminar em .xlsx, como pasta de trabalho do Excel.</translation>
    </message>
    <message>
        <source>FILE is CSV, TSV, any other single-character delimiter, XLSX, ODS, JSON or plain lines; - is standard input. Options may stand anywhere; -- ends them. Without --yes a command that writes to a server or removes something asks on the terminal first; where there is none, it is refused.</source>
        <translation>FILE é CSV, TSV, outro delimitador de um só caractere, XLSX, ODS, JSON ou linhas simples; - é a entrada padrão. As opções podem vir em qualquer lugar; -- as encerra. Sem --yes, um comando que grava em um servidor ou remove algo pergunta antes no terminal; se não houver terminal, o comando é recusado.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Status de saída:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>done, but some rows were invalid or rejected; or cancelled</source>
        <translation>concluído, mas algumas linhas eram inválidas ou foram rejeitadas; ou cancelado</translation>
    </message>
    <message>
        <source>the command line or the input cannot be used</source>
        <translation>não é possível usar a linha de comando ou a entrada</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>não autorizado</translation>
    </message>
    <message>
        <source>the server could not be reached or failed, or its list could not be read back</source>
        <translation>não foi possível acessar o servidor, ele falhou ou não foi possível reler sua lista</translation>
    </message>
    <message>
        <source>the campaign is frozen</source>
        <translation>a campanha está congelada</translation>
    </message>
    <message>
        <source>interrupted; a job can be resumed</source>
        <translation>interrompido; uma tarefa pode ser retomada</translation>
    </message>
    <message>
        <source>Usage: muster-cli [OPTIONS] COMMAND</source>
        <translation>Uso: muster-cli [OPÇÕES] COMANDO</translation>
    </message>
    <message>
        <source>Keeps outreach blocklists and the rosters of campaigns.</source>
        <translation>Cuida das listas de bloqueio e das listas de leads das campanhas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 COMMAND [OPTIONS]</source>
        <translation>Uso: muster-cli %1 COMANDO [OPÇÕES]</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Opções gerais:</translation>
    </message>
    <message>
        <source>Usage: muster-cli %1 [OPTIONS]</source>
        <translation>Uso: muster-cli %1 [OPÇÕES]</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Experimente: %1</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY or, where that is not set, from the first line of standard input, never from the command line. It is kept in the keychain or in the profile's encrypted file (whose pass phrase comes from MUSTER_PASSPHRASE or is asked for); where neither is there, it is not kept: set MUSTER_API_KEY for later commands on this connection.</source>
        <translation>A chave de API vem de MUSTER_API_KEY ou, se não estiver definida, da primeira linha da entrada padrão, nunca da linha de comando. Ela é guardada no chaveiro ou no arquivo criptografado do perfil (cuja frase secreta vem de MUSTER_PASSPHRASE ou é pedida); se não houver nenhum dos dois, ela não é guardada: defina MUSTER_API_KEY para os próximos comandos nesta conexão.</translation>
    </message>
    <message>
        <source>The API key comes from MUSTER_API_KEY, else from where it is kept, else from the first line of standard input.</source>
        <translation>A chave de API vem de MUSTER_API_KEY; senão, de onde está guardada; senão, da primeira linha da entrada padrão.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>empty, no person is named</source>
        <translation>vazio, não indica ninguém</translation>
    </message>
    <message>
        <source>an e-mail address, not a LinkedIn profile</source>
        <translation>um endereço de e-mail, não um perfil do LinkedIn</translation>
    </message>
    <message>
        <source>a company page, not a person</source>
        <translation>página de empresa, não uma pessoa</translation>
    </message>
    <message>
        <source>a school page, not a person</source>
        <translation>página de instituição de ensino, não uma pessoa</translation>
    </message>
    <message>
        <source>a Sales Navigator or Recruiter address, which does not hold the public identifier</source>
        <translation>endereço do Sales Navigator ou do Recruiter, que não contém o identificador público</translation>
    </message>
    <message>
        <source>a search page, not a person</source>
        <translation>página de pesquisa, não uma pessoa</translation>
    </message>
    <message>
        <source>an old /pub/ address, which does not hold the public identifier</source>
        <translation>endereço /pub/ antigo, que não contém o identificador público</translation>
    </message>
    <message>
        <source>another LinkedIn page, not a person's profile</source>
        <translation>outra página do LinkedIn, não o perfil de uma pessoa</translation>
    </message>
    <message>
        <source>an address of another site, not of LinkedIn</source>
        <translation>endereço de outro site, não do LinkedIn</translation>
    </message>
    <message>
        <source>a profile address with nothing after /in/</source>
        <translation>endereço de perfil sem nada depois de /in/</translation>
    </message>
    <message>
        <source>not a public identifier: it holds blanks or signs that none has</source>
        <translation>não é um identificador público: tem espaços ou sinais que nenhum tem</translation>
    </message>
    <message>
        <source>longer than %1 characters, which no public identifier is</source>
        <translation>mais longo que %1 caracteres, o que nenhum identificador público é</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Block people: %1</source>
        <extracomment>The name of a blocklist follows</extracomment>
        <translation>Bloquear pessoas: %1</translation>
    </message>
    <message>
        <source>Block contacts: %1</source>
        <extracomment>The name of a do-not-contact list follows</extracomment>
        <translation>Bloquear contatos: %1</translation>
    </message>
    <message>
        <source>Add leads to %1</source>
        <extracomment>The name of a campaign follows</extracomment>
        <translation>Adicionar leads a %1</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquear %Ln pessoa</numerusform><numerusform>Bloquear %Ln pessoas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln contact(s)</source>
        <translation><numerusform>Bloquear %Ln contato</numerusform><numerusform>Bloquear %Ln contatos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s): mail begins at once</source>
        <translation><numerusform>Adicionar %Ln lead: o envio começa já</numerusform><numerusform>Adicionar %Ln leads: o envio começa já</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Adicionar %Ln lead</numerusform><numerusform>Adicionar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Choose the column that holds the people.</source>
        <translation>Escolha a coluna que contém as pessoas.</translation>
    </message>
    <message>
        <source>Choose the column that holds the addresses and domains.</source>
        <translation>Escolha a coluna que contém os endereços e domínios.</translation>
    </message>
    <message>
        <source>Choose the column that holds the LinkedIn profiles.</source>
        <translation>Escolha a coluna que contém os perfis do LinkedIn.</translation>
    </message>
    <message>
        <source>Choose the column that holds the e-mail addresses.</source>
        <translation>Escolha a coluna que contém os endereços de e-mail.</translation>
    </message>
    <message>
        <source>Reading the blocklist, to know who is blocked already…</source>
        <translation>Lendo a lista de bloqueio, para saber quem já está bloqueado…</translation>
    </message>
    <message>
        <source>Reading the roster and the blocklists, to know who is there already and who is blocked…</source>
        <translation>Lendo a lista de leads e as listas de bloqueio, para saber quem já está na lista e quem está bloqueado…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) so far</source>
        <translation><numerusform>%Ln pessoa até agora</numerusform><numerusform>%Ln pessoas até agora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) so far</source>
        <translation><numerusform>%Ln lead até agora</numerusform><numerusform>%Ln leads até agora</numerusform></translation>
    </message>
    <message>
        <source>Not compared with the blocklist, which could not be read.</source>
        <translation>Sem comparação com a lista de bloqueio: não foi possível lê-la.</translation>
    </message>
    <message>
        <source>Not compared with the roster, which could not be read.</source>
        <translation>Sem comparação com a lista de leads: não foi possível lê-la.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the blocklist: %Ln person(s) read.</source>
        <translation><numerusform>Ainda sem comparação com a lista de bloqueio: %Ln pessoa lida.</numerusform><numerusform>Ainda sem comparação com a lista de bloqueio: %Ln pessoas lidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Not yet compared with the roster and all blocklists: %Ln lead(s) read.</source>
        <translation><numerusform>Ainda sem comparação com a lista de leads e todas as listas de bloqueio: %Ln lead lido.</numerusform><numerusform>Ainda sem comparação com a lista de leads e todas as listas de bloqueio: %Ln leads lidos.</numerusform></translation>
    </message>
    <message>
        <source>People who are blocked already count as Ready.</source>
        <translation>Quem já está bloqueado conta como Pronta.</translation>
    </message>
    <message>
        <source>People who are on the roster already, or on a blocklist not read yet, count as Ready.</source>
        <translation>Quem já está na lista de leads, ou em uma lista de bloqueio ainda não lida, conta como Pronta.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s), as of %1</source>
        <extracomment>A time or a day and time follows</extracomment>
        <translation><numerusform>Comparação com %Ln lista de bloqueio, dados de %1</numerusform><numerusform>Comparação com %Ln listas de bloqueio, dados de %1</numerusform></translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>Names of blocklists</extracomment>
        <translation>Não foi possível ler: %1.</translation>
    </message>
    <message>
        <source>What an earlier reading found there still counts; whoever was blocked there since then counts as Ready.</source>
        <translation>O que uma leitura anterior encontrou ali ainda vale; quem foi bloqueado ali desde então conta como Pronta.</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil do LinkedIn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Endereço ou domínio</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1</source>
        <translation><numerusform>Desbloquear %Ln pessoa em %1</numerusform><numerusform>Desbloquear %Ln pessoas em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1</source>
        <translation><numerusform>Adicionar %Ln lead a %1</numerusform><numerusform>Adicionar %Ln leads a %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s) in %1</source>
        <translation><numerusform>Editar %Ln lead em %1</numerusform><numerusform>Editar %Ln leads em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1</source>
        <translation><numerusform>Remover %Ln lead de %1</numerusform><numerusform>Remover %Ln leads de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Empty the roster of %1 (%Ln lead(s))</source>
        <translation><numerusform>Esvaziar a lista de leads de %1 (%Ln lead)</numerusform><numerusform>Esvaziar a lista de leads de %1 (%Ln leads)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) in %1</source>
        <translation><numerusform>Pausar %Ln lead em %1</numerusform><numerusform>Pausar %Ln leads em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) in %1</source>
        <translation><numerusform>Retomar %Ln lead em %1</numerusform><numerusform>Retomar %Ln leads em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1</source>
        <translation><numerusform>Bloquear %Ln pessoa em %1</numerusform><numerusform>Bloquear %Ln pessoas em %1</numerusform></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>The roster of %1 is frozen.</source>
        <translation>A lista de leads de %1 está congelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were changed before that.</source>
        <translation><numerusform>%Ln lead foi alterado antes disso.</numerusform><numerusform>%Ln leads foram alterados antes disso.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were not sent.</source>
        <translation><numerusform>%Ln lead não foi enviado.</numerusform><numerusform>%Ln leads não foram enviados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) are in doubt.</source>
        <translation><numerusform>%Ln lead está em dúvida.</numerusform><numerusform>%Ln leads estão em dúvida.</numerusform></translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>It could not be found out what became of some rows.</source>
        <translation>Não foi possível descobrir o que aconteceu com algumas linhas.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards. %1</source>
        <extracomment>Why follows, as a sentence</extracomment>
        <translation>A lista não foi conferida depois. %1</translation>
    </message>
    <message>
        <source>Nothing is left to send; only the list has still to be checked.</source>
        <translation>Não falta enviar nada; só falta conferir a lista.</translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>%1 already blocked</source>
        <translation>já bloqueadas: %1</translation>
    </message>
    <message>
        <source>%1 not blocked any more</source>
        <translation>não mais bloqueadas: %1</translation>
    </message>
    <message>
        <source>%1 on the roster already</source>
        <translation>já na lista de leads: %1</translation>
    </message>
    <message>
        <source>%1 not on the roster any more</source>
        <translation>não mais na lista de leads: %1</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <translation>já estavam assim: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inacabada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
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
        <translation>aceitas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rejeitadas: %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>em curso: %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>em dúvida: %1</translation>
    </message>
    <message>
        <source>%1 not found afterwards</source>
        <translation>não encontradas depois: %1</translation>
    </message>
    <message>
        <source>%1 still to send</source>
        <translation>a enviar: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>não enviadas: %1</translation>
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
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>faltam %1 h</translation>
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
        <translation><numerusform>Adicionado %Ln lead a %1.</numerusform><numerusform>Adicionados %Ln leads a %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1.</source>
        <translation><numerusform>Alterado %Ln lead de %1.</numerusform><numerusform>Alterados %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) of %1.</source>
        <translation><numerusform>Pausado %Ln lead de %1.</numerusform><numerusform>Pausados %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) of %1.</source>
        <translation><numerusform>Retomado %Ln lead de %1.</numerusform><numerusform>Retomados %Ln leads de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1.</source>
        <translation><numerusform>Removido %Ln lead de %1.</numerusform><numerusform>Removidos %Ln leads de %1.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was changed on the roster of %1.</source>
        <translation>Nada foi alterado na lista de leads de %1.</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <extracomment>What was done follows, as a sentence</extracomment>
        <translation>Até agora: %1</translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Desbloqueada %Ln pessoa em %1 até agora.</numerusform><numerusform>Desbloqueadas %Ln pessoas em %1 até agora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s) in %1.</source>
        <translation><numerusform>Desbloqueada %Ln pessoa em %1.</numerusform><numerusform>Desbloqueadas %Ln pessoas em %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1 so far.</source>
        <translation><numerusform>Bloqueada %Ln pessoa em %1 até agora.</numerusform><numerusform>Bloqueadas %Ln pessoas em %1 até agora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s) in %1.</source>
        <translation><numerusform>Bloqueada %Ln pessoa em %1.</numerusform><numerusform>Bloqueadas %Ln pessoas em %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were there already, the server says.</source>
        <translation><numerusform>%Ln pessoa já estava na lista, diz o servidor.</numerusform><numerusform>%Ln pessoas já estavam na lista, diz o servidor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were no longer on the list.</source>
        <translation><numerusform>%Ln pessoa não estava mais na lista.</numerusform><numerusform>%Ln pessoas não estavam mais na lista.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were on the roster already, the server says.</source>
        <translation><numerusform>%Ln lead já estava na lista, diz o servidor.</numerusform><numerusform>%Ln leads já estavam na lista, diz o servidor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were no longer on the roster.</source>
        <translation><numerusform>%Ln lead não estava mais na lista.</numerusform><numerusform>%Ln leads não estavam mais na lista.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) needed no change.</source>
        <translation><numerusform>%Ln lead não precisou de alteração.</numerusform><numerusform>%Ln leads não precisaram de alteração.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those added were on the roster already; the server did not say who.</source>
        <translation><numerusform>%Ln dos adicionados já estava na lista; o servidor não disse qual.</numerusform><numerusform>%Ln dos adicionados já estavam na lista; o servidor não disse quais.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those blocked were there already; the server did not say who.</source>
        <translation><numerusform>%Ln das pessoas bloqueadas já estava na lista; o servidor não disse qual.</numerusform><numerusform>%Ln das pessoas bloqueadas já estavam na lista; o servidor não disse quais.</numerusform></translation>
    </message>
    <message>
        <source>Rejected: %1: %2</source>
        <translation>Rejeitada: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more rejected row(s); muster-cli jobs report %1 lists them all.</source>
        <translation><numerusform>... e mais %Ln linha rejeitada; muster-cli jobs report %1 lista todas.</numerusform><numerusform>... e mais %Ln linhas rejeitadas; muster-cli jobs report %1 lista todas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still to be sent.</source>
        <translation><numerusform>Ainda falta enviar %Ln pessoa.</numerusform><numerusform>Ainda falta enviar %Ln pessoas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were not sent.</source>
        <translation><numerusform>%Ln pessoa não foi enviada.</numerusform><numerusform>%Ln pessoas não foram enviadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in doubt: their answer was lost. Resuming the job finds out.</source>
        <translation><numerusform>%Ln pessoa está em dúvida: a resposta se perdeu. Retomar a tarefa esclarece isso.</numerusform><numerusform>%Ln pessoas estão em dúvida: a resposta se perdeu. Retomar a tarefa esclarece isso.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay in doubt: their answer was lost.</source>
        <translation><numerusform>%Ln pessoa continua em dúvida: a resposta se perdeu.</numerusform><numerusform>%Ln pessoas continuam em dúvida: as respostas se perderam.</numerusform></translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the roster.</source>
        <translation>Releitura: todos os enviados estão na lista de leads.</translation>
    </message>
    <message>
        <source>Read back: the roster is as it should be.</source>
        <translation>Releitura: a lista de leads está como deveria.</translation>
    </message>
    <message>
        <source>Read back: everyone sent is on the list.</source>
        <translation>Releitura: todas as pessoas enviadas estão na lista.</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln lead(s) are not as they should be; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Releitura: %Ln lead não está como deveria; muster-cli jobs report %1 diz qual.</numerusform><numerusform>Releitura: %Ln leads não estão como deveriam; muster-cli jobs report %1 diz quais.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln person(s) are missing from the list; muster-cli jobs report %1 says who.</source>
        <translation><numerusform>Releitura: falta %Ln pessoa na lista; muster-cli jobs report %1 diz qual.</numerusform><numerusform>Releitura: faltam %Ln pessoas na lista; muster-cli jobs report %1 diz quais.</numerusform></translation>
    </message>
    <message>
        <source>Unblocking: %1 of %2</source>
        <translation>Desbloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Adicionando: %1 de %2</translation>
    </message>
    <message>
        <source>Changing: %1 of %2</source>
        <translation>Alterando: %1 de %2</translation>
    </message>
    <message>
        <source>Removing: %1 of %2</source>
        <translation>Removendo: %1 de %2</translation>
    </message>
    <message>
        <source>Pausing leads: %1 of %2</source>
        <translation>Pausando leads: %1 de %2</translation>
    </message>
    <message>
        <source>Resuming leads: %1 of %2</source>
        <translation>Retomando leads: %1 de %2</translation>
    </message>
    <message>
        <source>Blocking: %1 of %2</source>
        <translation>Bloqueando: %1 de %2</translation>
    </message>
    <message>
        <source>Paused. %1 of %2 rows are settled.</source>
        <translation>Pausada. %1 de %2 linhas resolvidas.</translation>
    </message>
    <message>
        <source>Cancelled. %1 of %2 rows were not sent.</source>
        <translation>Cancelada. %1 de %2 linhas não foram enviadas.</translation>
    </message>
    <message>
        <source>The list was not checked afterwards.</source>
        <translation>A lista não foi conferida depois.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lendo a lista de leads: %1</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Lendo a lista de bloqueio: %1</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>Aguardando. %1</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Aguardando.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the answers under way. Ctrl+C quits at once.</source>
        <translation>Pausando: aguardando as respostas em andamento. Ctrl+C sai imediatamente.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda não enviada.</translation>
    </message>
    <message>
        <source>Sent, or about to be, when the job ended: it may or may not have been done.</source>
        <translation>Enviada, ou prestes a ser, quando a tarefa terminou: pode ter sido feita ou não.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Refused without a reason (HTTP status %1).</source>
        <translation>Recusada sem motivo (status HTTP %1).</translation>
    </message>
    <message>
        <source>Some answers were lost, and this server has no list to look them up in. Those people stay in doubt.</source>
        <translation>Algumas respostas se perderam, e este servidor não tem uma lista onde procurá-las. Essas pessoas continuam em dúvida.</translation>
    </message>
    <message>
        <source>The server leaves people out without saying why. Look at its list, then resume.</source>
        <translation>O servidor deixa pessoas de fora sem dizer por quê. Consulte a lista dele e depois retome.</translation>
    </message>
    <message>
        <source>The answer was lost; sent again.</source>
        <translation>A resposta se perdeu; enviada de novo.</translation>
    </message>
    <message>
        <source>The server accepted this, but its list does not have it.</source>
        <translation>O servidor aceitou, mas não consta na lista dele.</translation>
    </message>
    <message>
        <source>Cancelled before this person was sent.</source>
        <translation>Cancelada antes que esta pessoa fosse enviada.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>campaign %1 of %2</source>
        <translation>campanha %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A campaign's name, and its connection's</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s) in %1?</source>
        <translation><numerusform>Desbloquear %Ln pessoa em %1?</numerusform><numerusform>Desbloquear %Ln pessoas em %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1?</source>
        <translation><numerusform>Adicionar %Ln lead a %1?</numerusform><numerusform>Adicionar %Ln leads a %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1?</source>
        <translation><numerusform>Alterar %Ln lead de %1?</numerusform><numerusform>Alterar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>Remover %Ln lead de %1?</numerusform><numerusform>Remover %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>Pausar %Ln lead de %1?</numerusform><numerusform>Pausar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>Retomar %Ln lead de %1?</numerusform><numerusform>Retomar %Ln leads de %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) in %1?</source>
        <translation><numerusform>Bloquear %Ln pessoa em %1?</numerusform><numerusform>Bloquear %Ln pessoas em %1?</numerusform></translation>
    </message>
    <message>
        <source>muster-cli jobs resume %1 goes on.</source>
        <translation>muster-cli jobs resume %1 continua.</translation>
    </message>
    <message>
        <source>No connection to %1: goes on by itself</source>
        <translation>Sem conexão com %1: continua sozinha</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2 s</source>
        <translation>%1 pede para aguardar %2 s</translation>
    </message>
    <message>
        <source>%1 has trouble: tries again in %2 s</source>
        <translation>%1 com problemas: nova tentativa em %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the list</source>
        <translation><numerusform>%Ln falta na lista</numerusform><numerusform>%Ln faltam na lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the list</source>
        <translation><numerusform>%Ln ainda na lista</numerusform><numerusform>%Ln ainda na lista</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing on the roster</source>
        <translation><numerusform>%Ln falta na lista de leads</numerusform><numerusform>%Ln faltam na lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln still on the roster</source>
        <translation><numerusform>%Ln ainda na lista de leads</numerusform><numerusform>%Ln ainda na lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not as it should be</source>
        <translation><numerusform>%Ln não está como deveria</numerusform><numerusform>%Ln não estão como deveriam</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln rejeitada</numerusform><numerusform>%Ln rejeitadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation><numerusform>%Ln em dúvida</numerusform><numerusform>%Ln em dúvida</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation><numerusform>%Ln não enviada</numerusform><numerusform>%Ln não enviadas</numerusform></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %Ln person(s)</source>
        <translation><numerusform>%Ln pessoa bloqueada</numerusform><numerusform>%Ln pessoas bloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocked %Ln person(s)</source>
        <translation><numerusform>%Ln pessoa desbloqueada</numerusform><numerusform>%Ln pessoas desbloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln lead(s) to %1</source>
        <translation><numerusform>%Ln lead adicionado a %1</numerusform><numerusform>%Ln leads adicionados a %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln lead(s) of %1</source>
        <translation><numerusform>%Ln lead de %1 alterado</numerusform><numerusform>%Ln leads de %1 alterados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln lead(s) from %1</source>
        <translation><numerusform>%Ln lead removido de %1</numerusform><numerusform>%Ln leads removidos de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Paused %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln lead pausado em %1</numerusform><numerusform>%Ln leads pausados em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln lead(s) in %1</source>
        <translation><numerusform>%Ln lead retomado em %1</numerusform><numerusform>%Ln leads retomados em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were already blocked</source>
        <translation><numerusform>%Ln já estava bloqueada</numerusform><numerusform>%Ln já estavam bloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer blocked</source>
        <translation><numerusform>%Ln não estava mais bloqueada</numerusform><numerusform>%Ln não estavam mais bloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were on the roster already</source>
        <translation><numerusform>%Ln já estava na lista de leads</numerusform><numerusform>%Ln já estavam na lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were no longer on the roster</source>
        <translation><numerusform>%Ln não estava mais na lista de leads</numerusform><numerusform>%Ln não estavam mais na lista de leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were so already</source>
        <translation><numerusform>%Ln já estava assim</numerusform><numerusform>%Ln já estavam assim</numerusform></translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já bloqueada</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Não mais bloqueada</translation>
    </message>
    <message>
        <source>On the roster already</source>
        <translation>Já na lista de leads</translation>
    </message>
    <message>
        <source>No longer on the roster</source>
        <translation>Não mais na lista de leads</translation>
    </message>
    <message>
        <source>So already</source>
        <translation>Já estava assim</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>Lendo a lista de leads</translation>
    </message>
    <message numerus="yes">
        <source>Reading the roster: %Ln lead(s)</source>
        <translation><numerusform>Lendo a lista de leads: %Ln lead</numerusform><numerusform>Lendo a lista de leads: %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Reading the blocklist</source>
        <translation>Lendo a lista de bloqueio</translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist: %Ln person(s)</source>
        <translation><numerusform>Lendo a lista de bloqueio: %Ln pessoa</numerusform><numerusform>Lendo a lista de bloqueio: %Ln pessoas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Blocking %Ln person(s) in %1</source>
        <translation><numerusform>Bloqueio de %Ln pessoa em %1</numerusform><numerusform>Bloqueio de %Ln pessoas em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Unblocking %Ln person(s) in %1</source>
        <translation><numerusform>Desbloqueio de %Ln pessoa em %1</numerusform><numerusform>Desbloqueio de %Ln pessoas em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln lead(s) to %1</source>
        <translation><numerusform>Adição de %Ln lead a %1</numerusform><numerusform>Adição de %Ln leads a %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Editing %Ln lead(s) in %1</source>
        <translation><numerusform>Edição de %Ln lead em %1</numerusform><numerusform>Edição de %Ln leads em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln lead(s) from %1</source>
        <translation><numerusform>Remoção de %Ln lead de %1</numerusform><numerusform>Remoção de %Ln leads de %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Emptying the roster of %1: %Ln lead(s)</source>
        <translation><numerusform>Esvaziamento da lista de leads de %1: %Ln lead</numerusform><numerusform>Esvaziamento da lista de leads de %1: %Ln leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pausing %Ln lead(s) in %1</source>
        <translation><numerusform>Pausa de %Ln lead em %1</numerusform><numerusform>Pausa de %Ln leads em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resuming %Ln lead(s) in %1</source>
        <translation><numerusform>Retomada de %Ln lead em %1</numerusform><numerusform>Retomada de %Ln leads em %1</numerusform></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Unblocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Adding leads</source>
        <translation>Adição de leads</translation>
    </message>
    <message>
        <source>Editing leads</source>
        <translation>Edição de leads</translation>
    </message>
    <message>
        <source>Removing leads</source>
        <translation>Remoção de leads</translation>
    </message>
    <message>
        <source>Emptying the roster</source>
        <translation>Esvaziamento da lista</translation>
    </message>
    <message>
        <source>Pausing leads</source>
        <translation>Pausa de leads</translation>
    </message>
    <message>
        <source>Resuming leads</source>
        <translation>Retomada de leads</translation>
    </message>
    <message>
        <source>Preparing to change the roster of %1</source>
        <translation>Preparando a alteração da lista de leads de %1</translation>
    </message>
    <message>
        <source>Preparing to block people in %1</source>
        <translation>Preparando o bloqueio de pessoas em %1</translation>
    </message>
    <message>
        <source>Preparing to unblock people in %1</source>
        <translation>Preparando o desbloqueio de pessoas em %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what a job does and its connection</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 done; only the check of the list is missing</source>
        <comment>a count of people</comment>
        <translation>feitas: %1; só falta conferir a lista</translation>
    </message>
    <message>
        <source>%1 done, %2 left</source>
        <comment>counts of people</comment>
        <translation>feitas: %1, faltam: %2</translation>
    </message>
    <message>
        <source>(%1 in doubt)</source>
        <translation>(em dúvida: %1)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Motivo da espera</translation>
    </message>
</context>
<context>
    <name>JobUndo</name>
    <message numerus="yes">
        <source>The position of %Ln lead(s) stays as it is: SendKit's roster did not tell what it was before.</source>
        <translation><numerusform>O cargo de %Ln lead fica como está: a lista de leads do SendKit não informou qual era antes.</numerusform><numerusform>O cargo de %Ln leads fica como está: a lista de leads do SendKit não informou qual era antes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) had a whole name other than first and last name: that does not come back.</source>
        <translation><numerusform>%Ln lead tinha um nome completo diferente de nome e sobrenome: ele não volta.</numerusform><numerusform>%Ln leads tinham um nome completo diferente de nome e sobrenome: ele não volta.</numerusform></translation>
    </message>
    <message>
        <source>Leads that were sent mail stay removed: SendKit does not take them back.</source>
        <translation>Os leads que receberam e-mails continuam removidos: o SendKit não os aceita de volta.</translation>
    </message>
    <message>
        <source>This job is running. Pause or cancel it first.</source>
        <translation>Esta tarefa está em andamento. Pause-a ou cancele-a primeiro.</translation>
    </message>
    <message>
        <source>WaLead can lift a block within a campaign only in its dashboard.</source>
        <translation>O WaLead só permite desfazer um bloqueio de campanha no próprio painel.</translation>
    </message>
    <message>
        <source>This job was undone already.</source>
        <translation>Esta tarefa já foi desfeita.</translation>
    </message>
    <message>
        <source>A job that undoes this one was begun and has not ended. Resume that one, or cancel it: %1</source>
        <translation>Uma tarefa que desfaz esta foi iniciada e não terminou. Retome-a ou cancele-a: %1</translation>
    </message>
    <message>
        <source>Some rows are in doubt. Resume the job first, so that it is known what was done.</source>
        <translation>Algumas linhas estão em dúvida. Retome a tarefa primeiro, para que se saiba o que foi feito.</translation>
    </message>
    <message>
        <source>This job changed nothing, so there is nothing to undo.</source>
        <translation>Esta tarefa não alterou nada; por isso, não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Some of these leads were on the roster before, and the server did not say who: undoing would remove them too.</source>
        <translation>Alguns desses leads já estavam na lista antes, e o servidor não disse quais: desfazer também os removeria.</translation>
    </message>
    <message>
        <source>Some of these people were on the list before, and the server did not say who: undoing would unblock them too.</source>
        <translation>Algumas dessas pessoas já estavam na lista antes, e o servidor não disse quais: desfazer também as desbloquearia.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>it is not in the journal</source>
        <translation>não está no diário</translation>
    </message>
    <message>
        <source>a part of a job's source is damaged</source>
        <translation>uma parte da origem de uma tarefa está danificada</translation>
    </message>
    <message>
        <source>The disk is full: the journal of jobs %1 could not be written, so nothing more was sent. Free some space on that disk, then try again.</source>
        <translation>O disco está cheio: não foi possível gravar o diário de tarefas %1; por isso, nada mais foi enviado. Libere espaço nesse disco e tente de novo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 may not be written to, and nothing is sent without being written down first. Allow writing to the file and its folder, then try again.</source>
        <translation>Não há permissão para gravar no diário de tarefas %1, e nada é enviado sem antes ser registrado. Permita a gravação no arquivo e em sua pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be opened, and nothing is sent without being written down first. Check that its folder is there and can be written to, then try again.</source>
        <translation>Não foi possível abrir o diário de tarefas %1, e nada é enviado sem antes ser registrado. Confira se a pasta existe e permite gravação e tente de novo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 is damaged (%2), and nothing is sent without being written down first. Move the file elsewhere to begin a new one; the history in it is no longer shown then.</source>
        <translation>O diário de tarefas %1 está danificado (%2), e nada é enviado sem antes ser registrado. Mova o arquivo para outro lugar para começar um novo; o histórico contido nele deixará de ser exibido.</translation>
    </message>
    <message>
        <source>%1 is no journal of jobs (%2), and nothing is sent without being written down first. Move that file elsewhere, then try again.</source>
        <translation>%1 não é um diário de tarefas (%2), e nada é enviado sem antes ser registrado. Mova esse arquivo para outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used: %2. Start that version, or use another profile.</source>
        <translation>Não é possível usar o diário de tarefas %1: %2. Inicie essa versão ou use outro perfil.</translation>
    </message>
    <message>
        <source>Another Muster is busy with the journal of jobs %1, and nothing is sent without being written down first. Try again in a moment.</source>
        <translation>Outro Muster está ocupado com o diário de tarefas %1, e nada é enviado sem antes ser registrado. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The disk failed while the journal of jobs %1 was read or written (%2), so nothing more was sent. Check the disk and the space on it, then try again.</source>
        <translation>O disco falhou ao ler ou gravar o diário de tarefas %1 (%2); por isso, nada mais foi enviado. Confira o disco e o espaço livre e tente de novo.</translation>
    </message>
    <message>
        <source>This job is no longer in the history: it was deleted.</source>
        <translation>Esta tarefa não está mais no histórico: foi excluída.</translation>
    </message>
    <message>
        <source>The journal of jobs %1 cannot be used (%2), and nothing is sent without being written down first. Try again; should it stay so, report it.</source>
        <translation>Não é possível usar o diário de tarefas %1 (%2), e nada é enviado sem antes ser registrado. Tente de novo; se continuar assim, relate o problema.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is more than fits into memory.</source>
        <translation>A resposta não cabe na memória.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>um valor lógico</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>A resposta está vazia.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>A resposta é uma página da web, não JSON.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>Não é JSON no byte %1: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1 values instead of one.</source>
        <translation>Não é JSON: %1 valores em vez de um.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of an object.</source>
        <translation>A resposta é %1 em vez de um objeto.</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a list.</source>
        <translation>A resposta é %1 em vez de uma lista.</translation>
    </message>
    <message>
        <source>The answer is an object without a list in it.</source>
        <translation>A resposta é um objeto sem lista.</translation>
    </message>
    <message>
        <source>The campaign has no id.</source>
        <translation>A campanha não tem id.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>A resposta não é JSON.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an id.</source>
        <translation>Nenhuma das %1 linhas tem id.</translation>
    </message>
    <message>
        <source>None of the %1 rows has an email.</source>
        <translation>Nenhuma das %1 linhas tem email.</translation>
    </message>
    <message>
        <source>None of the %1 rows has a publicIdentifier.</source>
        <translation>Nenhuma das %1 linhas tem publicIdentifier.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain is locked and was not unlocked. Unlock it and try again, or type the key.</source>
        <translation>O chaveiro está bloqueado e não foi desbloqueado. Desbloqueie-o e tente de novo, ou digite a chave.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it there and try again, or type the key.</source>
        <translation>O chaveiro recusou o acesso. Permita o acesso nele e tente de novo, ou digite a chave.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose another place for keys.</source>
        <translation>Não há chaveiro neste computador. Escolha outro lugar para as chaves.</translation>
    </message>
    <message>
        <source>The keychain failed. Look whether it runs, or choose another place for keys.</source>
        <translation>O chaveiro falhou. Confira se ele está em execução ou escolha outro lugar para as chaves.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for its password, and try again.</source>
        <translation>O chaveiro não respondeu. Confira se ele está pedindo a senha e tente de novo.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of the file with the keys. Try again.</source>
        <translation>Esta não é a frase secreta do arquivo de chaves. Tente de novo.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, is damaged. Bring it back from a backup, or delete it and give the keys once more.</source>
        <translation>O arquivo de chaves, %1, está danificado. Restaure-o de um backup, ou exclua-o e insira as chaves de novo.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, was written by a later Muster. Update Muster.</source>
        <translation>O arquivo de chaves, %1, foi gravado por uma versão mais nova do Muster. Atualize o Muster.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the pass phrase. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente para conferir a frase secreta. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Ainda não há arquivo de chaves. Primeiro escolha uma frase secreta para ele.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be read.</source>
        <translation>Não é possível ler o arquivo de chaves, %1.</translation>
    </message>
    <message>
        <source>The file with the keys, %1, cannot be written.</source>
        <translation>Não é possível gravar o arquivo de chaves, %1.</translation>
    </message>
    <message>
        <source>Another Muster is writing the file with the keys. Try again.</source>
        <translation>Outro Muster está gravando o arquivo de chaves. Tente de novo.</translation>
    </message>
    <message>
        <source>There is a file with keys already. Give its pass phrase.</source>
        <translation>Já existe um arquivo de chaves. Informe a frase secreta dele.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome completo</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>this campaign tells people apart by it, so it cannot be empty</source>
        <translation>esta campanha distingue as pessoas por esse campo, que não pode ficar vazio</translation>
    </message>
</context>
<context>
    <name>LeadSearch</name>
    <message>
        <source>This person is not on %1 any more</source>
        <comment>a roster</comment>
        <translation>Esta pessoa não está mais em %1</translation>
    </message>
    <message>
        <source>The roster was read anew just now.</source>
        <translation>A lista de leads acabou de ser relida.</translation>
    </message>
</context>
<context>
    <name>LeadStatus</name>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>connection sent</source>
        <translation>convite enviado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>mensagem enviada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>respondeu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>descadastrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrados</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
</context>
<context>
    <name>LeadTimeline</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Message %1 sent</source>
        <translation>Mensagem %1 enviada</translation>
    </message>
    <message>
        <source>Message %1 opened</source>
        <translation>Mensagem %1 aberta</translation>
    </message>
    <message>
        <source>Message %1: link clicked</source>
        <translation>Mensagem %1: link clicado</translation>
    </message>
    <message>
        <source>Message %1 bounced</source>
        <translation>Mensagem %1 devolvida</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondeu</translation>
    </message>
</context>
<context>
    <name>ListComparing</name>
    <message>
        <source>The list is more than fits into memory.</source>
        <translation>A lista não cabe na memória.</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>There is no format “%1”. There are: table, csv, json, xlsx.</source>
        <translation>Não há formato “%1”. Há: table, csv, json, xlsx.</translation>
    </message>
    <message>
        <source>What “.%1” holds is not known. Name a .csv, .json or .xlsx file, or say --format table, csv, json or xlsx.</source>
        <translation>Não se sabe o que “.%1” contém. Indique um arquivo .csv, .json ou .xlsx, ou use --format table, csv, json ou xlsx.</translation>
    </message>
    <message>
        <source>A workbook cannot be printed. Add --output FILE.</source>
        <translation>Não é possível mostrar uma pasta de trabalho no terminal. Acrescente --output FILE.</translation>
    </message>
    <message>
        <source>--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.</source>
        <translation>--json e --format %1 pedem ambos a saída padrão. Retire um deles ou acrescente --output FILE.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Blocked in workspace</source>
        <translation>Bloqueada no workspace</translation>
    </message>
    <message>
        <source>Blocked in this campaign</source>
        <translation>Bloqueada nesta campanha</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Não bloqueada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
</context>
<context>
    <name>Muster::ActionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 na seleção</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Exibindo %1 de %2</translation>
    </message>
</context>
<context>
    <name>Muster::BackAndForward</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>Muster::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Copiar ID do registro</translation>
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
        <translation>Bloqueado em</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Select an address or a domain to see when and why it was blocked.</source>
        <translation>Selecione um endereço ou domínio para ver quando e por que foi bloqueado.</translation>
    </message>
    <message>
        <source>Select a person to see when and why they were blocked.</source>
        <translation>Selecione uma pessoa para ver quando e por que foi bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation><numerusform>%Ln entrada selecionada</numerusform><numerusform>%Ln entradas selecionadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) selected</source>
        <translation><numerusform>%Ln pessoa selecionada</numerusform><numerusform>%Ln pessoas selecionadas</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Listas de leads</translation>
    </message>
    <message>
        <source>The rosters have not been read yet.</source>
        <translation>As listas de leads ainda não foram lidas.</translation>
    </message>
    <message>
        <source>Rosters: %1</source>
        <translation>Listas de leads: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln roster(s) read</source>
        <translation><numerusform>%1 de %Ln lista de leads lida</numerusform><numerusform>%1 de %Ln listas de leads lidas</numerusform></translation>
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
        <translation>Endereço ou domínio</translation>
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
        <translation>Bloqueado em</translation>
    </message>
    <message>
        <source>On rosters</source>
        <translation>Listas de leads</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID do registro</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistActions</name>
    <message>
        <source>There is no blocklist to verify against</source>
        <translation>Não há lista de bloqueio na qual verificar</translation>
    </message>
    <message>
        <source>%1 has none. Add a WaLead or SendKit connection, or enter its key.</source>
        <translation>%1 não tem nenhuma. Adicione uma conexão do WaLead ou do SendKit, ou insira a chave dela.</translation>
    </message>
    <message>
        <source>Verify against which blocklist?</source>
        <translation>Verificar em qual lista de bloqueio?</translation>
    </message>
    <message>
        <source>%1 has none of its own.</source>
        <translation>%1 não tem lista própria.</translation>
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
        <translation>Copiar números</translation>
    </message>
    <message>
        <source>Shows why people are on this list, and how many came in each month.</source>
        <translation>Mostra por que as pessoas estão nesta lista e quantas entraram em cada mês.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Copies both charts as a table, for a spreadsheet.</source>
        <translation>Copia os dois gráficos como tabela, para uma planilha.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Outros motivos</translation>
    </message>
    <message>
        <source>%1 a month from %2 to %3</source>
        <translation>%1 por mês, de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation><numerusform>%Ln sem data</numerusform><numerusform>%Ln sem data</numerusform></translation>
    </message>
    <message>
        <source>Nobody in any month.</source>
        <translation>Ninguém em nenhum mês.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistPage</name>
    <message>
        <source>A campaign block can only be lifted in WaLead itself.</source>
        <translation>Só o próprio WaLead permite desfazer um bloqueio de campanha.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Colar endereços…</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Colar pessoas…</translation>
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
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>Exportar seleção…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Block addresses…</source>
        <translation>Bloquear endereços…</translation>
    </message>
    <message>
        <source>Block people…</source>
        <translation>Bloquear pessoas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistService</name>
    <message>
        <source>This connection's campaigns have no blocklists.</source>
        <translation>As campanhas desta conexão não têm listas de bloqueio.</translation>
    </message>
</context>
<context>
    <name>Muster::BlocklistTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Blocked addresses and domains</source>
        <translation>Endereços e domínios bloqueados</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Pessoas bloqueadas</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignDialog</name>
    <message>
        <source>Add campaign</source>
        <translation>Adicionar campanha</translation>
    </message>
    <message>
        <source>WaLead has no list of campaigns. Paste a campaign's ID, or its address from the dashboard; Muster remembers it under your label.</source>
        <translation>O WaLead não tem lista de campanhas. Cole o ID de uma campanha ou o endereço dela no painel; o Muster a lembra com o seu rótulo.</translation>
    </message>
    <message>
        <source>The campaign's own name</source>
        <translation>O nome da própria campanha</translation>
    </message>
    <message>
        <source>Campaign &amp;ID or URL</source>
        <translation>&amp;ID ou URL da campanha</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Rótulo</translation>
    </message>
    <message>
        <source>Rename campaign</source>
        <translation>Renomear campanha</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>That holds no campaign ID.</source>
        <translation>Isso não contém um ID de campanha.</translation>
    </message>
    <message>
        <source>Copy the ID or the address of the campaign's page in WaLead.</source>
        <translation>Copie o ID ou o endereço da página da campanha no WaLead.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”.</source>
        <translation>%1 não conhece a campanha “%2”.</translation>
    </message>
    <message>
        <source>Check the ID; it must belong to this connection's workspace.</source>
        <translation>Confira o ID; ele deve pertencer ao workspace desta conexão.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Conferindo…</translation>
    </message>
</context>
<context>
    <name>Muster::CampaignPlaces</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Não contatar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Could not be read anew</source>
        <translation>Não foi possível reler</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Ainda sem campanhas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de não contato</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Bloqueios do workspace</translation>
    </message>
</context>
<context>
    <name>Muster::ChangeProgress</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedAddCommand</name>
    <message>
        <source>A campaign's blocklist takes no reasons; they are left out.</source>
        <translation>A lista de bloqueio de uma campanha não aceita motivos; eles são omitidos.</translation>
    </message>
    <message>
        <source>Nobody is left to block; nothing was sent.</source>
        <translation>Não resta ninguém para bloquear; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedCheckCommand</name>
    <message>
        <source>The answer for each row is in %1.</source>
        <translation>A resposta para cada linha está em %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedListCommand</name>
    <message>
        <source>Address or domain</source>
        <translation>Endereço ou domínio</translation>
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
        <translation>Bloqueado em</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID do registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or domain(s) blocked in %1</source>
        <translation><numerusform>%Ln endereço ou domínio bloqueado em %1</numerusform><numerusform>%Ln endereços ou domínios bloqueados em %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) blocked in %1</source>
        <translation><numerusform>%Ln pessoa bloqueada em %1</numerusform><numerusform>%Ln pessoas bloqueadas em %1</numerusform></translation>
    </message>
    <message>
        <source> match “%1”.</source>
        <translation> com “%1” na pesquisa.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln address(es) or domain(s) to %1.</source>
        <translation><numerusform>%Ln endereço ou domínio gravado em %1.</numerusform><numerusform>%Ln endereços ou domínios gravados em %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person(s) to %1.</source>
        <translation><numerusform>%Ln pessoa gravada em %1.</numerusform><numerusform>%Ln pessoas gravadas em %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlockedRemoveCommand</name>
    <message>
        <source>Not blocked</source>
        <translation>Não bloqueada</translation>
    </message>
    <message>
        <source>Nobody is left to unblock; nothing was sent.</source>
        <translation>Não resta ninguém para desbloquear; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::BlocklistCommand</name>
    <message>
        <source>%1 has no blocklist of people, so “%2” has none. Its people are on rosters: muster-cli roster --help.</source>
        <translation>%1 não tem lista de bloqueio de pessoas; por isso, “%2” também não. As pessoas estão em listas de leads: muster-cli roster --help.</translation>
    </message>
    <message>
        <source>SendKit has no blocklists of campaigns; its do-not-contact list counts for all of them. Leave --campaign out.</source>
        <translation>O SendKit não tem listas de bloqueio de campanhas; sua lista de não contato vale para todas. Retire --campaign.</translation>
    </message>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>“%1” não contém um ID de campanha. Informe o ID ou o endereço da campanha no painel.</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <translation>Lista de não contato</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Bloqueios do workspace</translation>
    </message>
    <message>
        <source>Reading the blocklist: %1</source>
        <translation>Lendo a lista de bloqueio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list have no identifier and were left out.</source>
        <translation><numerusform>%Ln entrada da lista não tem identificador e ficou de fora.</numerusform><numerusform>%Ln entradas da lista não têm identificador e ficaram de fora.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignCommand</name>
    <message>
        <source>“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.</source>
        <translation>“%1” não contém um ID de campanha. Informe o ID ou o endereço da campanha no painel.</translation>
    </message>
    <message>
        <source>%1 has no campaign with the ID or the name “%2”. muster-cli campaigns list shows them all.</source>
        <translation>%1 não tem campanha com o ID ou o nome “%2”. muster-cli campaigns list mostra todas.</translation>
    </message>
    <message>
        <source>More than one campaign of %1 is called “%2”. Give the ID of the one that is meant: %3.</source>
        <translation>Mais de uma campanha de %1 se chama “%2”. Informe o ID da campanha desejada: %3.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsListCommand</name>
    <message>
        <source>Campaign ID</source>
        <translation>ID da campanha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation><numerusform>%Ln campanha em %1.</numerusform><numerusform>%Ln campanhas em %1.</numerusform></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) remembered for %1.</source>
        <translation><numerusform>%Ln campanha lembrada para %1.</numerusform><numerusform>%Ln campanhas lembradas para %1.</numerusform></translation>
    </message>
    <message>
        <source>WaLead has no way to list campaigns; these are the ones added in Muster by their ID or URL.</source>
        <translation>O WaLead não tem como listar campanhas; estas são as adicionadas no Muster pelo ID ou pela URL.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::CampaignsShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Canal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::Command</name>
    <message>
        <source>Interrupted; nothing was changed.</source>
        <translation>Interrompido; nada foi alterado.</translation>
    </message>
    <message>
        <source>This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Isto alteraria %1, e não há terminal onde perguntar. Nada foi alterado; acrescente --yes para continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no API key for %1. Set MUSTER_API_KEY.</source>
        <translation>Não há chave de API para %1. Defina MUSTER_API_KEY.</translation>
    </message>
    <message>
        <source>%1 knows no campaign “%2”. Check its ID.</source>
        <translation>%1 não conhece a campanha “%2”. Confira o ID.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for. Check the connection's address: %2</source>
        <translation>%1 não conhece o que foi pedido. Confira o endereço da conexão: %2</translation>
    </message>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Chave de API de %1 (não exibida): </translation>
    </message>
    <message>
        <source>Pass phrase of the file with the keys (not shown): </source>
        <translation>Frase secreta do arquivo de chaves (não exibida): </translation>
    </message>
    <message>
        <source>The keys are in an encrypted file. Set MUSTER_PASSPHRASE to its pass phrase, or MUSTER_API_KEY to the key.</source>
        <translation>As chaves estão em um arquivo criptografado. Defina MUSTER_PASSPHRASE com a frase secreta dele ou MUSTER_API_KEY com a chave.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsAddCommand</name>
    <message>
        <source>API key of %1 (not shown): </source>
        <translation>Chave de API de %1 (não exibida): </translation>
    </message>
    <message>
        <source>connections add needs --provider. There are: %1.</source>
        <translation>connections add precisa de --provider. Há: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are: %2.</source>
        <translation>Não há provedor “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>connections add needs --base-url: what stands before /v1 (Puffle: /api) in the server's addresses.</source>
        <translation>connections add precisa de --base-url: o que vem antes de /v1 (Puffle: /api) nos endereços do servidor.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not added.</source>
        <translation>Simulação: “%1” não foi adicionada.</translation>
    </message>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Não há chave de API. Defina MUSTER_API_KEY ou forneça a chave na entrada padrão.</translation>
    </message>
    <message>
        <source>Added “%1” (%2).</source>
        <translation>“%1” adicionada (%2).</translation>
    </message>
    <message>
        <source>The key is not kept; set MUSTER_API_KEY for commands on this connection.</source>
        <translation>A chave não é guardada; defina MUSTER_API_KEY para os comandos nesta conexão.</translation>
    </message>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>A chave é guardada no chaveiro.</translation>
    </message>
    <message>
        <source>The key is kept in the encrypted file of this profile.</source>
        <translation>A chave é guardada no arquivo criptografado deste perfil.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsListCommand</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>served by Muster itself</source>
        <translation>servida pelo próprio Muster</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsRemoveCommand</name>
    <message>
        <source>This would remove “%1”, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Isto removeria “%1”, e não há terminal onde perguntar. Nada foi alterado; acrescente --yes para continuar.</translation>
    </message>
    <message>
        <source>Remove “%1” and what is remembered of it?</source>
        <translation>Remover “%1” e o que está lembrado dela?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is part of Muster and cannot be removed.</source>
        <translation>%1 faz parte do Muster e não pode ser removida.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so “%1” was not removed.</source>
        <translation>Não foi possível gravar o arquivo de configurações; por isso, “%1” não foi removida.</translation>
    </message>
    <message>
        <source>Dry run: “%1” was not removed.</source>
        <translation>Simulação: “%1” não foi removida.</translation>
    </message>
    <message>
        <source>Removed “%1”. Nothing changed on its server.</source>
        <translation>“%1” removida. Nada mudou no servidor dela.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::ConnectionsTestCommand</name>
    <message>
        <source>There is no API key. Set MUSTER_API_KEY, or give the key on standard input.</source>
        <translation>Não há chave de API. Defina MUSTER_API_KEY ou forneça a chave na entrada padrão.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <translation>%1 responde e aceita a chave.</translation>
    </message>
    <message numerus="yes">
        <source>It answered in %Ln millisecond(s).</source>
        <translation><numerusform>A resposta veio em %Ln milissegundo.</numerusform><numerusform>A resposta veio em %Ln milissegundos.</numerusform></translation>
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
        <translation>O que aconteceu com cada linha está em %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobCommand</name>
    <message numerus="yes">
        <source>“%1” is too short to name a job; give at least %Ln character(s) of its ID.</source>
        <translation><numerusform>“%1” é curto demais para indicar uma tarefa; informe pelo menos %Ln caractere do ID.</numerusform><numerusform>“%1” é curto demais para indicar uma tarefa; informe pelo menos %Ln caracteres do ID.</numerusform></translation>
    </message>
    <message>
        <source>There is no job “%1”. muster-cli jobs list shows them all.</source>
        <translation>Não há tarefa “%1”. muster-cli jobs list mostra todas.</translation>
    </message>
    <message>
        <source>More than one job begins with “%1”:</source>
        <translation>Mais de uma tarefa começa com “%1”:</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... e mais %Ln.</numerusform><numerusform>  ... e mais %Ln.</numerusform></translation>
    </message>
    <message>
        <source>“%1” is not enough to name one job; give more of its ID.</source>
        <translation>“%1” não basta para indicar uma única tarefa; informe mais do ID.</translation>
    </message>
    <message>
        <source>The connection “%1” of this job is no longer in this profile. Add it again, with the same name and address, to work with it.</source>
        <translation>A conexão “%1” desta tarefa não está mais neste perfil. Adicione-a de novo, com o mesmo nome e endereço, para trabalhar com ela.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsCancelCommand</name>
    <message>
        <source>The program that works on this job was asked to cancel it and has not ended yet.</source>
        <translation>Pediu-se ao programa que trabalha nesta tarefa que a cancelasse, e ele ainda não terminou.</translation>
    </message>
    <message>
        <source>This job has ended already. What it did can be taken back: muster-cli jobs undo %1</source>
        <translation>Esta tarefa já terminou. O que ela fez pode ser revertido: muster-cli jobs undo %1</translation>
    </message>
    <message>
        <source>Dry run: the job was not cancelled.</source>
        <translation>Simulação: a tarefa não foi cancelada.</translation>
    </message>
    <message>
        <source>The program that works on this job was asked to cancel it and will, but has not ended yet: it waits for answers of %1, or looks up in its list who was reached.</source>
        <translation>Pediu-se ao programa que trabalha nesta tarefa que a cancelasse; ele o fará, mas ainda não terminou: aguarda respostas de %1 ou procura na lista dele quem foi alcançado.</translation>
    </message>
    <message>
        <source>The job was done before it could be cancelled.</source>
        <translation>A tarefa foi concluída antes que pudesse ser cancelada.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had been sent.</source>
        <translation><numerusform>%Ln linha já tinha sido enviada.</numerusform><numerusform>%Ln linhas já tinham sido enviadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln more row(s) may have been done: their answer was lost, and they stay in doubt.</source>
        <translation><numerusform>Até %Ln linha a mais pode ter sido feita: a resposta se perdeu, e ela continua em dúvida.</numerusform><numerusform>Até %Ln linhas a mais podem ter sido feitas: as respostas se perderam, e elas continuam em dúvida.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not sent.</source>
        <translation><numerusform>%Ln linha não foi enviada.</numerusform><numerusform>%Ln linhas não foram enviadas.</numerusform></translation>
    </message>
    <message>
        <source>What was done can be taken back: muster-cli jobs undo %1</source>
        <translation>O que foi feito pode ser revertido: muster-cli jobs undo %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsListCommand</name>
    <message>
        <source>There is no connection “%1”, and no job of one that was called so.</source>
        <translation>Não há conexão “%1” nem tarefa de uma que se chamasse assim.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviadas</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <translation>%1, não conferida</translation>
    </message>
    <message>
        <source>There are no jobs yet.</source>
        <translation>Ainda não há tarefas.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsReportCommand</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>O que aconteceu com cada linha está em %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsResumeCommand</name>
    <message>
        <source>This job has ended; there is nothing to go on with.</source>
        <translation>Esta tarefa terminou; não há nada a continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in doubt are looked up first; who is missing is sent as well.</source>
        <translation><numerusform>%Ln pessoa em dúvida é procurada primeiro; se estiver faltando, também é enviada.</numerusform><numerusform>%Ln pessoas em dúvida são procuradas primeiro; as que estiverem faltando também são enviadas.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsShowCommand</name>
    <message>
        <source>Paused</source>
        <translation>Pausada em</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada em</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>Causa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Worked on for</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Missing when read back</source>
        <translation>Faltando na releitura</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Desfaz</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Desfeita por</translation>
    </message>
    <message>
        <source>Being undone by</source>
        <translation>Sendo desfeita por</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::JobsUndoCommand</name>
    <message numerus="yes">
        <source>%Ln person(s) will be unblocked:</source>
        <translation><numerusform>%Ln pessoa será desbloqueada:</numerusform><numerusform>%Ln pessoas serão desbloqueadas:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be added to the roster again:</source>
        <translation><numerusform>%Ln lead será adicionado de novo à lista:</numerusform><numerusform>%Ln leads serão adicionados de novo à lista:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will get their old text back:</source>
        <translation><numerusform>%Ln lead recuperará seu texto antigo:</numerusform><numerusform>%Ln leads recuperarão seu texto antigo:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be removed from the roster:</source>
        <translation><numerusform>%Ln lead será removido da lista:</numerusform><numerusform>%Ln leads serão removidos da lista:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be paused again:</source>
        <translation><numerusform>%Ln lead será pausado de novo:</numerusform><numerusform>%Ln leads serão pausados de novo:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) will be resumed again:</source>
        <translation><numerusform>%Ln lead será retomado de novo:</numerusform><numerusform>%Ln leads serão retomados de novo:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be blocked again, with their old reasons:</source>
        <translation><numerusform>%Ln pessoa será bloqueada de novo, com o motivo antigo:</numerusform><numerusform>%Ln pessoas serão bloqueadas de novo, com os motivos antigos:</numerusform></translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 Nada foi alterado.</translation>
    </message>
    <message>
        <source>Undoing “%1” of %2.</source>
        <translation>Desfazendo “%1” de %2.</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %Ln more.</source>
        <translation><numerusform>  ... e mais %Ln.</numerusform><numerusform>  ... e mais %Ln.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay as they are: that job did not change them.</source>
        <translation><numerusform>%Ln pessoa fica como está: aquela tarefa não a alterou.</numerusform><numerusform>%Ln pessoas ficam como estão: aquela tarefa não as alterou.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::OfflineCheckCommand</name>
    <message>
        <source>Say what the rows are to be checked for: --for blocklist, --for linkedin or --for email.</source>
        <translation>Diga para que as linhas devem ser conferidas: --for blocklist, --for linkedin ou --for email.</translation>
    </message>
    <message>
        <source>Rows cannot be checked for “%1”. --for takes: blocklist, linkedin, email.</source>
        <translation>Não é possível conferir linhas para “%1”. --for aceita: blocklist, linkedin, email.</translation>
    </message>
    <message>
        <source>The verdict for each row is in %1.</source>
        <translation>O veredito de cada linha está em %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterAddCommand</name>
    <message>
        <source>%1 does not say whether it is a LinkedIn or an e-mail campaign, so nobody can be told apart. Nothing was sent.</source>
        <translation>%1 não informa se é uma campanha no LinkedIn ou por e-mail; por isso, não é possível distinguir as pessoas. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Kept as custom fields: %1.</source>
        <translation>Mantidas como campos personalizados: %1.</translation>
    </message>
    <message>
        <source>Not taken (%1 has no such field): %2.</source>
        <translation>Não usadas (%1 não tem esse campo): %2.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lendo a lista de leads: %1</translation>
    </message>
    <message>
        <source>Blocked people are included: the blocklists were not looked at.</source>
        <translation>As pessoas bloqueadas estão incluídas: as listas de bloqueio não foram consultadas.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln blocklist(s).</source>
        <translation><numerusform>Comparação com %Ln lista de bloqueio.</numerusform><numerusform>Comparação com %Ln listas de bloqueio.</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be read just now; what was read of it before still counts.</source>
        <translation>Não foi possível ler %1 agora; o que foi lido antes ainda vale.</translation>
    </message>
    <message>
        <source>Nobody is left to add; nothing was sent.</source>
        <translation>Não resta ninguém para adicionar; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterCommand</name>
    <message>
        <source>%1 has no rosters, so “%2” has none. Name a connection that has, with --connection: %3.</source>
        <translation>%1 não tem listas de leads; por isso, “%2” também não. Indique uma conexão que tenha, com --connection: %3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 Nothing was changed.</source>
        <translation>%1: %2 %3 Nada foi alterado.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lendo a lista de leads: %1</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterEditCommand</name>
    <message>
        <source>%1: it was empty and becomes “%2”.</source>
        <translation>%1: estava vazio e passa a ser “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is taken out; the field will be empty.</source>
        <translation>%1: “%2” é retirado; o campo ficará vazio.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”.</source>
        <translation>%1: “%2” passa a ser “%3”.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>“%1” não tem a forma FIELD=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” that can be changed. There are: %3.</source>
        <translation>%1 não tem campo “%2” que possa ser alterado. Há: %3.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 foi informado duas vezes.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”: %3.</source>
        <translation>%1 não pode ser “%2”: %3.</translation>
    </message>
    <message>
        <source>There is no lead with the ID “%1” on the roster of %2.</source>
        <translation>Não há lead com o ID “%1” na lista de leads de %2.</translation>
    </message>
    <message>
        <source>The lead has these values already; nothing was sent.</source>
        <translation>O lead já tem esses valores; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterListCommand</name>
    <message>
        <source>%1 has no status “%2”. There are: %3.</source>
        <translation>%1 não tem status “%2”. Há: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of the roster have no ID and were left out.</source>
        <translation><numerusform>%Ln lead da lista não tem ID e ficou de fora.</numerusform><numerusform>%Ln leads da lista não têm ID e ficaram de fora.</numerusform></translation>
    </message>
    <message>
        <source>The roster was being changed while it was read.</source>
        <translation>A lista de leads estava sendo alterada enquanto era lida.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>ID do lead</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) on the roster of %1.</source>
        <translation><numerusform>%Ln lead na lista de %1.</numerusform><numerusform>%Ln leads na lista de %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 with this status.</source>
        <translation><numerusform>%Ln lead de %1 com este status.</numerusform><numerusform>%Ln leads de %1 com este status.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln lead(s) to %1.</source>
        <translation><numerusform>%Ln lead gravado em %1.</numerusform><numerusform>%Ln leads gravados em %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterRemoveCommand</name>
    <message>
        <source>Not on the roster</source>
        <translation>Não está na lista de leads</translation>
    </message>
    <message>
        <source>Nobody is left to remove; nothing was sent.</source>
        <translation>Não resta ninguém para remover; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Cli::RosterWipeCommand</name>
    <message>
        <source>This would empty the roster of %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.</source>
        <translation>Isto esvaziaria a lista de leads de %1, e não há terminal onde perguntar. Nada foi alterado; acrescente --yes para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln lead(s), all there are, from %1.</source>
        <translation><numerusform>Isto remove de %1 %Ln lead, o único que há.</numerusform><numerusform>Isto remove de %1 %Ln leads, todos os que há.</numerusform></translation>
    </message>
    <message>
        <source>This removes every lead from %1.</source>
        <translation>Isto remove todos os leads de %1.</translation>
    </message>
    <message>
        <source>A backup is written first. Type the campaign's name, “%1”, to go ahead:</source>
        <translation>Um backup é gravado antes. Digite o nome da campanha, “%1”, para continuar:</translation>
    </message>
    <message>
        <source>That is not the campaign's name. Nothing was changed.</source>
        <translation>Esse não é o nome da campanha. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Reading the roster: %1</source>
        <translation>Lendo a lista de leads: %1</translation>
    </message>
    <message>
        <source>There is no backup, so nothing was removed. %1</source>
        <translation>Não há backup; por isso, nada foi removido. %1</translation>
    </message>
    <message>
        <source>A backup of the roster is in %1.</source>
        <translation>Há um backup da lista de leads em %1.</translation>
    </message>
    <message>
        <source>muster-cli jobs undo %1 adds everyone again; so does roster add --include-blocked with the backup (without that option blocked people are left out).</source>
        <translation>muster-cli jobs undo %1 adiciona todos de novo; roster add --include-blocked com o backup também (sem essa opção, as pessoas bloqueadas ficam de fora).</translation>
    </message>
    <message>
        <source>A backup would be written first.</source>
        <translation>Um backup seria gravado antes.</translation>
    </message>
    <message>
        <source>Nobody is on the roster; nothing was sent.</source>
        <translation>Não há ninguém na lista de leads; nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::Closing</name>
    <message>
        <source>Close without waiting?</source>
        <translation>Fechar sem esperar?</translation>
    </message>
    <message>
        <source>Requests are still under way. When the job is resumed, Muster reads the list to see which of them arrived.</source>
        <translation>Ainda há requisições em andamento. Quando a tarefa for retomada, o Muster lê a lista para ver quais delas chegaram.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fechar agora</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Parar e fechar?</translation>
    </message>
    <message>
        <source>A file is still being written. It will be as it was before.</source>
        <translation>Um arquivo ainda está sendo gravado. Ele ficará como estava antes.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are being paused or cancelled</source>
        <translation><numerusform>%Ln tarefa está sendo pausada ou cancelada</numerusform><numerusform>%Ln tarefas estão sendo pausadas ou canceladas</numerusform></translation>
    </message>
    <message>
        <source>Answers to requests that are under way are still awaited. Without them some people stay in doubt.</source>
        <translation>Ainda se aguardam respostas a requisições em andamento. Sem elas, algumas pessoas continuam em dúvida.</translation>
    </message>
    <message>
        <source>Close when they are here</source>
        <translation>Fechar quando chegarem</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are still running</source>
        <translation><numerusform>%Ln tarefa ainda está em andamento</numerusform><numerusform>%Ln tarefas ainda estão em andamento</numerusform></translation>
    </message>
    <message>
        <source>Finishing in the background hides the window; Muster ends when all is done. A paused job can be resumed at the next start. What a cancelled job has done stays.</source>
        <translation>Terminar em segundo plano oculta a janela; o Muster se encerra quando tudo estiver concluído. Uma tarefa pausada pode ser retomada na próxima vez. O que uma tarefa cancelada já fez permanece.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar em segundo plano</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar e fechar</translation>
    </message>
    <message>
        <source>Cancel jobs and close</source>
        <translation>Cancelar tarefas e fechar</translation>
    </message>
</context>
<context>
    <name>Muster::ColumnsStep</name>
    <message>
        <source>A campaign's blocklist takes no reasons: WaLead does not keep them there.</source>
        <translation>A lista de bloqueio de uma campanha não aceita motivos: o WaLead não os guarda ali.</translation>
    </message>
    <message>
        <source>SendKit takes no LinkedIn profiles: they are only compared with the blocklists.</source>
        <translation>O SendKit não aceita perfis do LinkedIn: eles são apenas comparados com as listas de bloqueio.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Guess the columns anew</source>
        <translation>Detectar colunas de novo</translation>
    </message>
    <message>
        <source>Leaves the remembered choice aside and looks at the headers and cells again.</source>
        <translation>Deixa de lado a escolha lembrada e examina os cabeçalhos e as células de novo.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Escolha uma coluna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
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
        <translation>Remover a conexão “%1”?</translation>
    </message>
    <message>
        <source>Muster forgets its address, its key and the campaigns you added. Nothing changes in %1.</source>
        <translation>O Muster esquece o endereço, a chave e as campanhas que você adicionou. Nada muda em %1.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove “%1” from the sidebar?</source>
        <translation>Remover “%1” da barra lateral?</translation>
    </message>
    <message>
        <source>Muster forgets the campaign; you can add it again by its ID. Nothing changes in WaLead.</source>
        <translation>O Muster esquece a campanha; você pode adicioná-la de novo pelo ID. Nada muda no WaLead.</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Remover da barra lateral</translation>
    </message>
    <message>
        <source>Export connections and mappings</source>
        <translation>Exportar conexões e mapeamentos</translation>
    </message>
    <message>
        <source>Muster team file (*.json)</source>
        <translation>Arquivo de equipe do Muster (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views. A colleague imports the file in the dialog of connections.</source>
        <translation>Conexões sem suas chaves, colunas lembradas e visões salvas. Um colega importa o arquivo na janela de conexões.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nada foi exportado</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importar conexões e mapeamentos</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is far too large to be a team file.</source>
        <translation>%1 é grande demais para ser um arquivo de equipe.</translation>
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
        <translation>Este endereço ainda não está completo.</translation>
    </message>
    <message>
        <source>Use https://: the key is sent there. Plain http is for this computer only.</source>
        <translation>Use https://: a chave é enviada para lá. O http simples serve apenas para este computador.</translation>
    </message>
    <message>
        <source>Only the base address: no user name, no query, no fragment.</source>
        <translation>Apenas o endereço base: sem nome de usuário, consulta ou fragmento.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <comment>the key</comment>
        <translation>guardada no chaveiro</translation>
    </message>
    <message>
        <source>kept in the encrypted file</source>
        <comment>the key</comment>
        <translation>guardada no arquivo criptografado</translation>
    </message>
    <message>
        <source>known until Muster is closed</source>
        <comment>the key</comment>
        <translation>conhecida até o Muster ser fechado</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Lembrar esta chave</translation>
    </message>
    <message>
        <source>This is &amp;production: real people are reached</source>
        <translation>Isto é &amp;produção: atinge pessoas reais</translation>
    </message>
    <message>
        <source>The bar along the top of the window then stands out in the connection's colour.</source>
        <translation>A barra no alto da janela passa a se destacar na cor da conexão.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Fornecedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ID do &amp;workspace</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>The vendor stays as it was made. Add another connection for another vendor.</source>
        <translation>O fornecedor fica como foi criado. Para outro fornecedor, adicione outra conexão.</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <translation>Usado como %1</translation>
    </message>
    <message>
        <source>Puffle's keys begin with pk_live_.</source>
        <translation>As chaves do Puffle começam com pk_live_.</translation>
    </message>
    <message>
        <source>A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the workspace's ID too.</source>
        <translation>A chave de um workspace começa com sk_; a de uma conta, com sk_user_, e também exige o ID do workspace.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard</source>
        <translation>Gere uma no painel de %1</translation>
    </message>
    <message>
        <source>Type another key to replace it.</source>
        <translation>Digite outra chave para substituí-la.</translation>
    </message>
    <message>
        <source>A key that begins with sk_user_ needs the workspace's ID.</source>
        <translation>Uma chave que começa com sk_user_ exige o ID do workspace.</translation>
    </message>
    <message>
        <source>A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.</source>
        <translation>Uma chave que começa com sk_ já pertence a um workspace: deixe o ID do workspace vazio.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Este endereço não pode ser usado.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Gere uma no painel de %1 e cole-a aqui.</translation>
    </message>
    <message>
        <source>Key and workspace do not fit together.</source>
        <translation>A chave e o workspace não combinam.</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionKeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>Chave de %1</translation>
    </message>
    <message>
        <source>“%1” needs its key.</source>
        <comment>a connection</comment>
        <translation>“%1” precisa de sua chave.</translation>
    </message>
    <message>
        <source>&amp;Remember this key</source>
        <translation>&amp;Lembrar esta chave</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>Muster does not keep keys now: it asks again the next time it runs.</source>
        <translation>No momento o Muster não guarda chaves: ele pede de novo na próxima vez que for aberto.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>Generate one in the %1 dashboard and paste it here.</source>
        <translation>Gere uma no painel de %1 e cole-a aqui.</translation>
    </message>
    <message>
        <source>The key works, but could not be kept.</source>
        <translation>A chave funciona, mas não foi possível guardá-la.</translation>
    </message>
    <message>
        <source>Go on without keeping it</source>
        <translation>Continuar sem guardar</translation>
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
        <translation>%1 · ainda não adicionada</translation>
    </message>
    <message>
        <source>%1 · has its key</source>
        <comment>a vendor</comment>
        <translation>%1 · com chave</translation>
    </message>
    <message>
        <source>%1 · no key</source>
        <comment>a vendor</comment>
        <translation>%1 · sem chave</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionService</name>
    <message>
        <source>The settings file cannot be written, so the connection was not added.</source>
        <translation>Não foi possível gravar o arquivo de configurações; por isso, a conexão não foi adicionada.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>There is a connection called %1 already.</source>
        <translation>Já existe uma conexão chamada %1.</translation>
    </message>
    <message>
        <source>The address is not a complete URL, such as https://app-api.walead.ai/api.</source>
        <translation>O endereço não é uma URL completa, como https://app-api.walead.ai/api.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the key is sent there. Plain http is for this computer only.</source>
        <translation>O endereço deve começar com https://, porque a chave é enviada para lá. O http simples serve apenas para este computador.</translation>
    </message>
    <message>
        <source>The address must be the plain base URL, without a user name, a query or a fragment.</source>
        <translation>O endereço deve ser a URL base simples, sem nome de usuário, consulta nem fragmento.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta a chave de API.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Essa conexão não existe.</translation>
    </message>
    <message>
        <source>There is no such connection any more, or it is part of Muster and stays as it is.</source>
        <translation>Esta conexão não existe mais, ou faz parte do Muster e fica como está.</translation>
    </message>
    <message>
        <source>A connection stays with its vendor. Add another connection for %1.</source>
        <translation>Uma conexão fica com seu fornecedor. Adicione outra conexão para %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>Não é possível gravar o arquivo de configurações; por isso, nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (cópia %2)</translation>
    </message>
</context>
<context>
    <name>Muster::ConnectionTrial</name>
    <message>
        <source>Trying the connection out</source>
        <translation>Testando a conexão</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar o teste</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a vendor</comment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Resposta em %1 ms.</translation>
    </message>
    <message>
        <source>%1 Workspace: %2.</source>
        <comment>how long it took; a name</comment>
        <translation>%1 Workspace: %2.</translation>
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
        <translation>As chaves são guardadas no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Keys are kept in an encrypted file.</source>
        <translation>As chaves são guardadas em um arquivo criptografado.</translation>
    </message>
    <message>
        <source>Keys are not kept: Muster asks for them each time it runs.</source>
        <translation>As chaves não são guardadas: o Muster as pede sempre que é aberto.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Discard &amp;edits</source>
        <translation>Descartar ed&amp;ições</translation>
    </message>
    <message>
        <source>Add &amp;it anyway</source>
        <translation>&amp;Adicionar assim mesmo</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Alte&amp;rar…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Onde as chaves são guardadas</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Compartil&amp;har</translation>
    </message>
    <message>
        <source>Connections without their keys, remembered columns and saved views, as a file for your team</source>
        <translation>Conexões sem suas chaves, colunas lembradas e visões salvas, em um arquivo para sua equipe</translation>
    </message>
    <message>
        <source>&amp;Export connections and mappings…</source>
        <translation>&amp;Exportar conexões e mapeamentos…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The key could not be kept.</source>
        <translation>Não foi possível guardar a chave.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Practice belongs to Muster.</source>
        <translation>O Practice pertence ao Muster.</translation>
    </message>
    <message>
        <source>Nothing here reaches a real person, and nothing can be changed. Add a connection for your own account.</source>
        <translation>Nada aqui chega a uma pessoa real, e nada pode ser alterado. Adicione uma conexão para sua própria conta.</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Salvar e &amp;testar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Descartar a nova conexão?</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>O que você digitou não será guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvar as alterações em “%1”?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Elas ainda não foram salvas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>The connection could not be duplicated.</source>
        <translation>Não foi possível duplicar a conexão.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>A conexão não foi alterada.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>Type it, and try again.</source>
        <translation>Digite-a e tente de novo.</translation>
    </message>
    <message>
        <source>A key stays with its address and workspace. Type the one for these.</source>
        <translation>Uma chave pertence ao seu endereço e ao seu workspace. Digite a que corresponde.</translation>
    </message>
</context>
<context>
    <name>Muster::CustomColumns</name>
    <message>
        <source>Keep as custom fields</source>
        <translation>Guardar à parte</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All of the columns</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the columns</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Every column that holds something is used.</source>
        <translation>Todas as colunas com conteúdo estão em uso.</translation>
    </message>
</context>
<context>
    <name>Muster::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>Qualquer data</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Período…</translation>
    </message>
</context>
<context>
    <name>Muster::DateRangePopup</name>
    <message>
        <source>Custom range</source>
        <translation>Período personalizado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
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
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Muster::DetailsSplitter</name>
    <message>
        <source>Details panel</source>
        <translation>Painel de detalhes</translation>
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
        <translation>Para quem ajuda você com o Muster. Não contém chaves, nomes nem dados de pessoas. Leia antes de enviar; está sempre em inglês.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir pasta de &amp;logs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Ainda não há log.</translation>
    </message>
</context>
<context>
    <name>Muster::DropOverlay</name>
    <message>
        <source>Drop “%1” to</source>
        <translation>Solte “%1” para</translation>
    </message>
    <message>
        <source>Drop the text for</source>
        <translation>Solte o texto para</translation>
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
        <translation><numerusform>Exportar %Ln pessoa</numerusform><numerusform>Exportar %Ln pessoas</numerusform></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>&amp;CSV, for spreadsheets and other tools</source>
        <translation>&amp;CSV, para planilhas e outras ferramentas</translation>
    </message>
    <message>
        <source>&amp;Excel workbook</source>
        <translation>Pasta de trabalho do &amp;Excel</translation>
    </message>
    <message>
        <source>&amp;JSON, with the API's own field names</source>
        <translation>&amp;JSON, com os nomes de campo da própria API</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
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
        <translation>Começar com uma marca de ordem de &amp;bytes, para que o Excel leia como UTF-8</translation>
    </message>
    <message>
        <source>Make cells &amp;safe that a spreadsheet would run as a formula</source>
        <translation>Proteger células que um programa de planilhas executaria como &amp;fórmula</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Muster::ExportRun</name>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Não há memória suficiente para gravar %1.</translation>
    </message>
</context>
<context>
    <name>Muster::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 is as it was before.</source>
        <translation>A exportação foi cancelada; %1 está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln person(s) to %1</source>
        <translation><numerusform>%Ln pessoa exportada para %1</numerusform><numerusform>%Ln pessoas exportadas para %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>Muster::FilterRow</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>Muster::FindBar</name>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Maiúsc./minúsc.</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Célula inteira</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Enter in the text to be found</source>
        <translation>Insira o texto a localizar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation><numerusform>%Ln célula</numerusform><numerusform>%Ln células</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::FinderFeed</name>
    <message>
        <source>Do-not-contact</source>
        <translation>Não contatar</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Shows the replies of each week.</source>
        <translation>Mostra as respostas de cada semana.</translation>
    </message>
    <message>
        <source>Replies of each week</source>
        <translation>Respostas de cada semana</translation>
    </message>
    <message>
        <source>No replies yet.</source>
        <translation>Ainda sem respostas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies); the server does not say when.</source>
        <translation><numerusform>%Ln resposta; o servidor não diz quando.</numerusform><numerusform>%Ln respostas; o servidor não diz quando.</numerusform></translation>
    </message>
    <message>
        <source>week of %1: %2</source>
        <translation>semana de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(ies)</source>
        <translation><numerusform>%Ln resposta</numerusform><numerusform>%Ln respostas</numerusform></translation>
    </message>
    <message>
        <source>%1 in the week of %2</source>
        <translation>%1 na semana de %2</translation>
    </message>
</context>
<context>
    <name>Muster::GuideDialog</name>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation><numerusform>%Ln ocorrência</numerusform><numerusform>%Ln ocorrências</numerusform></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>Muster::Help</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas desta página</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Teclas em toda parte</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryFilterRow</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Qualquer conexão</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Interrupted, paused or stopped: they can be resumed.</source>
        <translation>Interrompidas, pausadas ou paradas: podem ser retomadas.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryPage</name>
    <message>
        <source>Job history</source>
        <translation>Histórico de tarefas</translation>
    </message>
    <message>
        <source>Delete older than…</source>
        <translation>Excluir mais antigas que…</translation>
    </message>
    <message numerus="yes">
        <source>Delete jobs older than %Ln day(s)…</source>
        <translation><numerusform>Excluir tarefas com mais de %Ln dia…</numerusform><numerusform>Excluir tarefas com mais de %Ln dias…</numerusform></translation>
    </message>
    <message>
        <source>what every job did, kept until you delete it</source>
        <translation>o que cada tarefa fez, guardado até que você exclua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation><numerusform>%Ln tarefa</numerusform><numerusform>%Ln tarefas</numerusform></translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 em disco</translation>
    </message>
    <message>
        <source>kept until you delete them</source>
        <translation>guardadas até que você as exclua</translation>
    </message>
    <message>
        <source>The history could not be read again.</source>
        <translation>Não foi possível reler o histórico.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Não foi possível ler o histórico.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>There are no jobs yet. Each one is kept here: whom it changed, when, and what became of each row.</source>
        <translation>Ainda não há tarefas. Cada uma fica guardada aqui: quem ela alterou, quando e o que aconteceu com cada linha.</translation>
    </message>
    <message>
        <source>Jobs can be undone, resumed and repeated from here.</source>
        <translation>Daqui é possível desfazer, retomar e repetir tarefas.</translation>
    </message>
    <message>
        <source>No job matches the filters.</source>
        <translation>Nenhuma tarefa corresponde aos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stand(s) in the history.</source>
        <translation><numerusform>Há %Ln tarefa no histórico.</numerusform><numerusform>Há %Ln tarefas no histórico.</numerusform></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver linhas</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Salvar resultado…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corrigir rejeitadas…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Select one job.</source>
        <translation>Selecione uma tarefa.</translation>
    </message>
    <message>
        <source>Only a job that has ended can be deleted. Cancel or discard it first.</source>
        <translation>Só é possível excluir uma tarefa que terminou. Cancele-a ou descarte-a primeiro.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Salvando %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>O resultado não foi salvo</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln linha salva em %1</numerusform><numerusform>%Ln linhas salvas em %1</numerusform></translation>
    </message>
    <message>
        <source>Discard this job?</source>
        <translation>Descartar esta tarefa?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.</source>
        <translation><numerusform>%Ln linha que não foi enviada não será mais enviada. O que foi feito permanece.</numerusform><numerusform>%Ln linhas que não foram enviadas não serão mais enviadas. O que foi feito permanece.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The job was not discarded</source>
        <translation>A tarefa não foi descartada</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s) from the history?</source>
        <translation><numerusform>Excluir %Ln tarefa do histórico?</numerusform><numerusform>Excluir %Ln tarefas do histórico?</numerusform></translation>
    </message>
    <message>
        <source>Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Só some o registro do próprio Muster: o que aconteceu com cada linha e o meio de desfazer. As listas nos fornecedores ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln job(s)</source>
        <translation><numerusform>Excluir %Ln tarefa</numerusform><numerusform>Excluir %Ln tarefas</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nada foi excluído</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>Não há nada a excluir</translation>
    </message>
    <message numerus="yes">
        <source>No job that has ended is older than %Ln day(s).</source>
        <translation><numerusform>Nenhuma tarefa terminada tem mais de %Ln dia.</numerusform><numerusform>Nenhuma tarefa terminada tem mais de %Ln dias.</numerusform></translation>
    </message>
    <message>
        <source>They were begun before %1. Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as they are.</source>
        <translation>Elas foram iniciadas antes de %1. Só some o registro do próprio Muster: o que aconteceu com cada linha e o meio de desfazer. As listas nos fornecedores ficam como estão.</translation>
    </message>
</context>
<context>
    <name>Muster::HistoryTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>Muster::HttpAttempt</name>
    <message>
        <source>No answer for %1 seconds.</source>
        <translation>Sem resposta por %1 segundos.</translation>
    </message>
    <message>
        <source>No connection after %1 seconds.</source>
        <translation>Sem conexão após %1 segundos.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>A resposta é maior que %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpClient</name>
    <message>
        <source>It is not running.</source>
        <translation>Não está em execução.</translation>
    </message>
    <message>
        <source>There is no address for that.</source>
        <translation>Não há endereço para isso.</translation>
    </message>
    <message>
        <source>The address is not https, so the key was not sent.</source>
        <translation>O endereço não é https; por isso, a chave não foi enviada.</translation>
    </message>
    <message>
        <source>The address is not this connection's, so the key was not sent.</source>
        <translation>O endereço não é o desta conexão; por isso, a chave não foi enviada.</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>Nenhuma chave é conhecida.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has.</source>
        <translation>A chave contém caracteres que nenhuma chave tem.</translation>
    </message>
</context>
<context>
    <name>Muster::HttpExchange</name>
    <message>
        <source>The server redirected a change to %1; changes are not redirected.</source>
        <translation>O servidor redirecionou uma alteração para %1; alterações não são redirecionadas.</translation>
    </message>
    <message>
        <source>The server redirected to %1, which is another place; the key stays here.</source>
        <translation>O servidor redirecionou para %1, que é outro lugar; a chave fica aqui.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>O servidor redirecionou mais de %1 vezes.</translation>
    </message>
</context>
<context>
    <name>Muster::ImportDialog</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Paste a list or choose a file first.</source>
        <translation>Primeiro cole uma lista ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nada foi obtido.</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln cell(s).</source>
        <translation><numerusform>Você alterou %Ln célula.</numerusform><numerusform>Você alterou %Ln células.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You discarded %Ln row(s).</source>
        <translation><numerusform>Você descartou %Ln linha.</numerusform><numerusform>Você descartou %Ln linhas.</numerusform></translation>
    </message>
    <message>
        <source>This will be lost.</source>
        <translation>Isso será perdido.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Parar de salvar?</translation>
    </message>
    <message>
        <source>The result is still being saved. If you stop now, the file stays as it was.</source>
        <translation>O resultado ainda está sendo salvo. Se você parar agora, o arquivo ficará como estava.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Parar de salvar</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation><numerusform>Conferindo %Ln linha…</numerusform><numerusform>Conferindo %Ln linhas…</numerusform></translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Continuar sem comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your change(s) no longer fit(s) and was/were left out.</source>
        <translation><numerusform>%Ln de suas alterações não se aplica mais e ficou de fora.</numerusform><numerusform>%Ln de suas alterações não se aplicam mais e ficaram de fora.</numerusform></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>No row is ready.</source>
        <translation>Nenhuma linha está pronta.</translation>
    </message>
    <message>
        <source>Rows are being worked on. Wait for the end, or stop it.</source>
        <translation>Há uma alteração de linhas em andamento. Espere terminar ou pare-a.</translation>
    </message>
    <message>
        <source>Tick first that mail is meant to begin at once.</source>
        <translation>Primeiro marque que o envio de e-mails deve começar imediatamente.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>Discard this list?</source>
        <translation>Descartar esta lista?</translation>
    </message>
    <message>
        <source>What you typed or pasted here is not kept.</source>
        <translation>O que você digitou ou colou aqui não é guardado.</translation>
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
        <translation>Não é possível adicionar a %1 agora</translation>
    </message>
    <message>
        <source>%1 does not say whether this campaign goes by LinkedIn or by e-mail. Refresh, and try again.</source>
        <translation>%1 não informa se esta campanha é no LinkedIn ou por e-mail. Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be read</source>
        <translation>Não é possível ler as linhas rejeitadas</translation>
    </message>
    <message>
        <source>The connection “%1” is gone</source>
        <translation>A conexão “%1” não existe mais</translation>
    </message>
    <message>
        <source>Add it again, or save the rejected rows as a file.</source>
        <translation>Adicione-a de novo ou salve as linhas rejeitadas como arquivo.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard.</source>
        <translation>Nada foi obtido da área de transferência.</translation>
    </message>
</context>
<context>
    <name>Muster::JobActions</name>
    <message>
        <source>Nothing can be changed just now</source>
        <translation>Não é possível alterar nada no momento</translation>
    </message>
    <message>
        <source>Muster writes only what it can keep a record of, and that cannot be kept: %1</source>
        <translation>O Muster só grava o que consegue registrar, e não é possível registrar: %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>The job cannot be shown</source>
        <translation>Não é possível exibir a tarefa</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Ver o que foi enviado</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Ver linhas</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ver quais</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Shows what it will do first; Ctrl+Z does the same for the last job</source>
        <translation>Mostra primeiro o que vai fazer; Ctrl+Z faz o mesmo com a última tarefa</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>“%1” needs its key to go on with this job.</source>
        <comment>a connection</comment>
        <translation>“%1” precisa de sua chave para continuar esta tarefa.</translation>
    </message>
    <message>
        <source>Go on with “%1”?</source>
        <comment>a job</comment>
        <translation>Continuar “%1”?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The job cannot go on now</source>
        <translation>A tarefa não pode continuar agora</translation>
    </message>
    <message>
        <source>What was done stays: %1. What is left will not be sent: %2.</source>
        <comment>counts of people</comment>
        <translation>O que foi feito permanece: %1. O que falta não será enviado: %2.</translation>
    </message>
    <message>
        <source>In doubt, so perhaps done: %1.</source>
        <comment>a count of people</comment>
        <translation>Em dúvida, portanto talvez feitas: %1.</translation>
    </message>
    <message>
        <source>The job stays in the history.</source>
        <translation>A tarefa permanece no histórico.</translation>
    </message>
    <message>
        <source>Discard the rest of “%1”?</source>
        <comment>a job</comment>
        <translation>Descartar o restante de “%1”?</translation>
    </message>
    <message>
        <source>Discard the rest</source>
        <translation>Descartar o restante</translation>
    </message>
    <message>
        <source>The job could not be discarded</source>
        <translation>Não foi possível descartar a tarefa</translation>
    </message>
    <message>
        <source>This job cannot be undone</source>
        <translation>Não é possível desfazer esta tarefa</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>Não é possível ler as tarefas</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>No job has changed anything on %1, or all that did were undone.</source>
        <translation>Nenhuma tarefa alterou nada em %1, ou todas as que alteraram foram desfeitas.</translation>
    </message>
    <message>
        <source>“%1” on %2 cannot be undone</source>
        <comment>a job and its connection</comment>
        <translation>Não é possível desfazer “%1” em %2</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Salvando %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln linha salva em %1</numerusform><numerusform>%Ln linhas salvas em %1</numerusform></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>Muster::JobBanner</name>
    <message>
        <source>See rows</source>
        <translation>Ver linhas</translation>
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
        <translation>Não é possível alterar nada no momento.</translation>
    </message>
    <message>
        <source>Muster cannot keep a record of it: %1 Lists can be read, checked and exported.</source>
        <translation>O Muster não consegue registrar as alterações: %1 É possível ler, conferir e exportar listas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>In doubt: sent, or about to be, but no answer came. Muster reads the list to see who was done.</source>
        <translation>Em dúvida: enviada, ou prestes a ser, mas sem resposta. O Muster lê a lista para ver quem foi alcançado.</translation>
    </message>
    <message>
        <source>%1 was interrupted:</source>
        <comment>a job</comment>
        <translation>A tarefa “%1” foi interrompida:</translation>
    </message>
    <message>
        <source>%1 is paused:</source>
        <comment>a job</comment>
        <translation>A tarefa “%1” está pausada:</translation>
    </message>
    <message>
        <source>%1 was stopped:</source>
        <comment>a job</comment>
        <translation>A tarefa “%1” parou:</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were interrupted:</source>
        <translation><numerusform>%Ln tarefa foi interrompida:</numerusform><numerusform>%Ln tarefas foram interrompidas:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) wait(s) to be gone on with:</source>
        <translation><numerusform>%Ln tarefa aguarda para continuar:</numerusform><numerusform>%Ln tarefas aguardam para continuar:</numerusform></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todas</translation>
    </message>
</context>
<context>
    <name>Muster::JobDetails</name>
    <message>
        <source>Show that job</source>
        <translation>Mostrar essa tarefa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Parada em</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Dados enviados</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation><numerusform>%Ln tarefa selecionada</numerusform><numerusform>%Ln tarefas selecionadas</numerusform></translation>
    </message>
    <message>
        <source>Select one job to see what became of it.</source>
        <translation>Selecione uma tarefa para ver o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>This job undid “%1” of %2.</source>
        <translation>Esta tarefa desfez “%1” de %2.</translation>
    </message>
    <message>
        <source>This job undid another one, which is no longer in the history.</source>
        <translation>Esta tarefa desfez outra, que não está mais no histórico.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Desfeita em %1.</translation>
    </message>
    <message>
        <source>This job can be undone.</source>
        <translation>Esta tarefa pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were so already; the server did not say who.</source>
        <translation><numerusform>%Ln delas já estava assim; o servidor não disse qual.</numerusform><numerusform>%Ln delas já estavam assim; o servidor não disse quais.</numerusform></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não conferida</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>The list is as it should be.</source>
        <translation>A lista está como deveria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are not on the list as it/they should be.</source>
        <translation><numerusform>%Ln linha não está na lista como deveria.</numerusform><numerusform>%Ln linhas não estão na lista como deveriam.</numerusform></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1 rows a second on average</source>
        <translation>%1 linhas por segundo em média</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Retomando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel at once</source>
        <translation>Cancelar já</translation>
    </message>
    <message>
        <source>Who was done is not looked up; those whose answer is missing stay in doubt.</source>
        <translation>Não se procura saber quem foi alcançado; quem está sem resposta continua em dúvida.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>Muster::JobNotices</name>
    <message>
        <source>%1 has ended</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>Tarefa concluída: %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <comment>an activity: Blocking, Adding leads</comment>
        <translation>Tarefa parada: %1</translation>
    </message>
</context>
<context>
    <name>Muster::JobRateChart</name>
    <message>
        <source>Rows per second over time</source>
        <translation>Linhas por segundo ao longo do tempo</translation>
    </message>
    <message>
        <source>after %1: %2 a second</source>
        <comment>a time; rows</comment>
        <translation>após %1: %2 por segundo</translation>
    </message>
    <message>
        <source>%1 rows a second on average · %2 at the fastest</source>
        <translation>%1 linhas por segundo em média · %2 no máximo</translation>
    </message>
</context>
<context>
    <name>Muster::JobResult</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsDialog</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Correct rejected…</source>
        <translation>Corrigir rejeitadas…</translation>
    </message>
    <message>
        <source>Save these…</source>
        <translation>Salvar estas…</translation>
    </message>
    <message>
        <source>Rows of the job</source>
        <translation>Linhas da tarefa</translation>
    </message>
    <message>
        <source>Opens the rejected rows as a list to be corrected and imported again</source>
        <translation>Abre as linhas rejeitadas como uma lista para corrigir e importar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Exibindo %1 de %2</translation>
    </message>
    <message>
        <source>Searching… %1 found so far</source>
        <translation>Pesquisando… %1 até agora</translation>
    </message>
    <message>
        <source>A file holds all rows of the chosen states. Clear the search first.</source>
        <translation>Um arquivo contém todas as linhas dos estados escolhidos. Limpe a pesquisa primeiro.</translation>
    </message>
    <message>
        <source>Every column of the source with what became of each row, as a CSV file or an Excel workbook</source>
        <translation>Todas as colunas da origem com o que aconteceu com cada linha, como arquivo CSV ou pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Salvar linhas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation><numerusform>%Ln linha salva em %1</numerusform><numerusform>%Ln linhas salvas em %1</numerusform></translation>
    </message>
    <message>
        <source>The rows were not saved</source>
        <translation>As linhas não foram salvas</translation>
    </message>
</context>
<context>
    <name>Muster::JobRowsModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>O que o servidor disse</translation>
    </message>
</context>
<context>
    <name>Muster::JobService</name>
    <message>
        <source>The connection %1 is no longer there. Add it again, with the same name and address, to work with it.</source>
        <translation>A conexão %1 não existe mais. Adicione-a de novo, com o mesmo nome e endereço, para trabalhar com ela.</translation>
    </message>
    <message>
        <source>Enter the key for %1 first.</source>
        <translation>Primeiro insira a chave de %1.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Esta tarefa terminou.</translation>
    </message>
    <message>
        <source>This job is being worked on already, here or by another Muster.</source>
        <translation>Já se trabalha nesta tarefa, aqui ou em outro Muster.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>Não é possível gravar na pasta %1; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Discarded before this person was sent.</source>
        <translation>Descartada antes que esta pessoa fosse enviada.</translation>
    </message>
    <message>
        <source>The history does not hold who these leads were, so nothing can be undone.</source>
        <translation>O histórico não contém quem eram esses leads; por isso, nada pode ser desfeito.</translation>
    </message>
    <message>
        <source>The history does not hold who these people were, so none of them can be blocked again.</source>
        <translation>O histórico não contém quem eram essas pessoas; por isso, nenhuma delas pode ser bloqueada de novo.</translation>
    </message>
    <message>
        <source>Only jobs that have ended can be deleted. Resume or discard the others first.</source>
        <translation>Só é possível excluir tarefas que terminaram. Retome ou descarte as outras primeiro.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this job.</source>
        <translation>Não há memória suficiente para ler esta tarefa.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Essa tarefa não existe.</translation>
    </message>
    <message>
        <source>%1 has no such call, so nothing was sent.</source>
        <translation>%1 não tem essa chamada; por isso, nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Muster::JobTray</name>
    <message>
        <source>No jobs running</source>
        <translation>Sem tarefas em andamento</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>mais %1</translation>
    </message>
</context>
<context>
    <name>Muster::KeyPlaceDialog</name>
    <message>
        <source>In this computer's &amp;keychain</source>
        <translation>No &amp;chaveiro deste computador</translation>
    </message>
    <message>
        <source>In an encrypted &amp;file, with a pass phrase</source>
        <translation>Em um &amp;arquivo criptografado, com frase secreta</translation>
    </message>
    <message>
        <source>&amp;Nowhere: ask each time Muster runs</source>
        <translation>Em &amp;nenhum lugar: pedir a cada abertura</translation>
    </message>
    <message>
        <source>Opened with your login. Nothing to type.</source>
        <translation>Aberto com seu login. Não é preciso digitar nada.</translation>
    </message>
    <message>
        <source>In Muster's own folder. You type the pass phrase once each time Muster runs.</source>
        <translation>Na pasta do próprio Muster. Você digita a frase secreta uma vez sempre que o Muster é aberto.</translation>
    </message>
    <message>
        <source>Keys that are kept now are deleted.</source>
        <translation>As chaves guardadas agora são excluídas.</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Onde as chaves são guardadas</translation>
    </message>
    <message>
        <source>Moving the keys</source>
        <translation>Movendo as chaves</translation>
    </message>
    <message>
        <source>Change the &amp;pass phrase…</source>
        <translation>Alterar a &amp;frase secreta…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>The keys were not moved.</source>
        <translation>As chaves não foram movidas.</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>A frase secreta foi alterada.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyShelf</name>
    <message>
        <source>There is not enough free memory. Close other programs and try again.</source>
        <translation>Não há memória livre suficiente. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>O arquivo de chaves está bloqueado. Informe a frase secreta dele.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Ainda não há arquivo de chaves. Primeiro escolha uma frase secreta para ele.</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>A frase secreta está vazia.</translation>
    </message>
</context>
<context>
    <name>Muster::KeyStore</name>
    <message>
        <source>No keychain runs here. Start one, such as GNOME Keyring, KWallet or KeePassXC, and open this again.</source>
        <translation>Não há chaveiro em execução aqui. Inicie um, como GNOME Keyring, KWallet ou KeePassXC, e abra esta janela de novo.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a pass phrase for it first.</source>
        <translation>Ainda não há arquivo de chaves. Primeiro escolha uma frase secreta para ele.</translation>
    </message>
    <message>
        <source>The file with the keys is locked. Give its pass phrase.</source>
        <translation>O arquivo de chaves está bloqueado. Informe a frase secreta dele.</translation>
    </message>
    <message>
        <source>The settings file cannot be written, so nothing was changed.</source>
        <translation>O arquivo de configurações não pode ser gravado, por isso nada mudou.</translation>
    </message>
    <message>
        <source>Keys could not be removed from where they were kept before. Look after that place and try again.</source>
        <translation>Algumas chaves não puderam ser removidas de onde estavam antes. Verifique esse local e tente de novo.</translation>
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
        <translation>Bloqueado em</translation>
    </message>
</context>
<context>
    <name>Muster::LeadTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were taken.</source>
        <translation>Só foram usadas as primeiras %1 de %2 linhas selecionadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln linha</numerusform><numerusform>%Ln linhas</numerusform></translation>
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
        <translation>E-mail</translation>
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
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>Muster::LeadsDialog</name>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Conferir a lista de leads depois</translation>
    </message>
    <message>
        <source>Leads that this changes</source>
        <translation>Leads que isto altera</translation>
    </message>
    <message>
        <source>Add leads again</source>
        <translation>Adicionar leads de novo</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s) to %1 again?</source>
        <translation><numerusform>Adicionar %Ln lead a %1 de novo?</numerusform><numerusform>Adicionar %Ln leads a %1 de novo?</numerusform></translation>
    </message>
    <message>
        <source>They come back with the fields that they had, as new leads: what %1 noted of them does not come back.</source>
        <translation>Eles voltam com os campos que tinham, como leads novos: o que %1 anotou sobre eles não volta.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln lead(s)</source>
        <translation><numerusform>Adicionar %Ln lead</numerusform><numerusform>Adicionar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Change back</source>
        <translation>Reverter</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) of %1 back?</source>
        <translation><numerusform>Reverter %Ln lead de %1?</numerusform><numerusform>Reverter %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They get the texts back that they had. A field that somebody has changed since stays as it is.</source>
        <translation>Eles recuperam os textos que tinham. Um campo que alguém alterou desde então fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln lead(s) back</source>
        <translation><numerusform>Reverter %Ln lead</numerusform><numerusform>Reverter %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Pause leads</source>
        <translation>Pausar leads</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s) of %1?</source>
        <translation><numerusform>Pausar %Ln lead de %1?</numerusform><numerusform>Pausar %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They receive no further mail of this campaign until they are resumed.</source>
        <translation>Eles não recebem mais e-mails desta campanha até serem retomados.</translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln lead(s)</source>
        <translation><numerusform>Pausar %Ln lead</numerusform><numerusform>Pausar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Resume leads</source>
        <translation>Retomar leads</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s) of %1?</source>
        <translation><numerusform>Retomar %Ln lead de %1?</numerusform><numerusform>Retomar %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They go on in the sequence where they were paused.</source>
        <translation>Eles continuam a sequência de onde foram pausados.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln lead(s)</source>
        <translation><numerusform>Retomar %Ln lead</numerusform><numerusform>Retomar %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Remove leads</source>
        <translation>Remover leads</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s) from %1?</source>
        <translation><numerusform>Remover %Ln lead de %1?</numerusform><numerusform>Remover %Ln leads de %1?</numerusform></translation>
    </message>
    <message>
        <source>They leave this roster only. Undo adds them again as new leads: what %1 noted of them is lost.</source>
        <translation>Eles saem apenas desta lista de leads. Desfazer os adiciona de novo como leads novos: o que %1 anotou sobre eles se perde.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Remover %Ln lead</numerusform><numerusform>Remover %Ln leads</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Muster::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>Muster::MainWindow</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Buscar pessoa, campanha ou ação</translation>
    </message>
    <message>
        <source>Workspace blocklist</source>
        <translation>Bloqueios do workspace</translation>
    </message>
    <message>
        <source>Read the campaigns anew</source>
        <translation>Ler as campanhas de novo</translation>
    </message>
    <message>
        <source>Activity: job history</source>
        <translation>Atividade: histórico de tarefas</translation>
    </message>
    <message>
        <source>Undo the last job…</source>
        <translation>Desfazer a última tarefa…</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Adicionar campanha…</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aparência clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aparência escura</translation>
    </message>
    <message>
        <source>Appearance of the system</source>
        <translation>Aparência do sistema</translation>
    </message>
    <message>
        <source>Remembered columns…</source>
        <translation>Colunas lembradas…</translation>
    </message>
    <message>
        <source>Requests at once…</source>
        <translation>Requisições simultâneas…</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Sobre o Muster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 is still being written to</source>
        <translation>Ainda há gravações em %1</translation>
    </message>
    <message>
        <source>Wait until the job has ended, or cancel it first.</source>
        <translation>Espere a tarefa terminar ou cancele-a primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) on %1 has/have not ended</source>
        <translation><numerusform>%Ln tarefa em %1 não terminou</numerusform><numerusform>%Ln tarefas em %1 não terminaram</numerusform></translation>
    </message>
    <message>
        <source>Without the connection nobody could go on with them. Resume or discard them first: the history lists them.</source>
        <translation>Sem a conexão, ninguém poderia continuá-las. Retome-as ou descarte-as primeiro: o histórico as lista.</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>Blocklists and campaign rosters in one window. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Listas de bloqueio e listas de leads das campanhas em uma só janela. Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Practice could not start.</source>
        <translation>Não foi possível iniciar o Practice.</translation>
    </message>
    <message>
        <source>%1 Other connections work. To begin Practice anew, move its store away and start Muster again.</source>
        <translation>%1 As outras conexões funcionam. Para recomeçar o Practice do zero, mova seu armazenamento para outro lugar e inicie o Muster de novo.</translation>
    </message>
    <message>
        <source>This campaign is not there any more</source>
        <translation>Esta campanha não existe mais</translation>
    </message>
    <message>
        <source>%1 does not list it any longer.</source>
        <comment>a connection</comment>
        <translation>%1 não a lista mais.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Inserir chave…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>There are no campaigns yet.</source>
        <translation>Ainda não há campanhas.</translation>
    </message>
    <message>
        <source>A campaign that is made in %1 appears here once they are read anew.</source>
        <translation>Uma campanha criada em %1 aparece aqui depois que as campanhas forem lidas de novo.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Reading the campaigns of %1…</source>
        <translation>Lendo as campanhas de %1…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Places, or back to the rows</source>
        <translation>Locais, ou de volta às linhas</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gerenciar conexões…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Remover esta conexão…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Export connections and mappings…</source>
        <translation>Exportar conexões e mapeamentos…</translation>
    </message>
    <message>
        <source>Import connections and mappings…</source>
        <translation>Importar conexões e mapeamentos…</translation>
    </message>
    <message>
        <source>Request log…</source>
        <translation>Log de requisições…</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Starting Practice…</source>
        <translation>Iniciando o Practice…</translation>
    </message>
    <message>
        <source>It is being filled with an invented company's campaigns and lists. This happens once.</source>
        <translation>Ele está sendo preenchido com campanhas e listas de uma empresa fictícia. Isso acontece uma única vez.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipExport</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Endereço ou domínio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueado em</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipRun</name>
    <message>
        <source>There is not enough memory to check this list. Split it into smaller files and try again.</source>
        <translation>Não há memória suficiente para conferir esta lista. Divida-a em arquivos menores e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Muster::MembershipView</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>People are in &amp;column</source>
        <translation>Pessoas na &amp;coluna</translation>
    </message>
    <message>
        <source>Column that holds the people</source>
        <translation>Coluna que contém as pessoas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>Não foi possível gravar o resultado</translation>
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
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Muster::Palette</name>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
</context>
<context>
    <name>Muster::PaletteModel</name>
    <message>
        <source>Search the roster for “%1”</source>
        <translation>Pesquisar “%1” na lista de leads</translation>
    </message>
    <message>
        <source>Search the blocklist for “%1”</source>
        <translation>Pesquisar “%1” na lista de bloqueio</translation>
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
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Escolha uma frase secreta</translation>
    </message>
    <message>
        <source>The keys of your connections are encrypted with it. Muster asks for it once each time it runs, and nobody can bring it back: without it, the keys must be typed again.</source>
        <translation>As chaves de suas conexões são criptografadas com ela. O Muster a pede uma vez sempre que é aberto, e ninguém pode recuperá-la: sem ela, é preciso digitar as chaves de novo.</translation>
    </message>
    <message>
        <source>The keys of your connections are in an encrypted file. Muster asks once each time it runs.</source>
        <translation>As chaves de suas conexões estão em um arquivo criptografado. O Muster pede a frase secreta uma vez sempre que é aberto.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Working on the pass phrase</source>
        <translation>Processando a frase secreta</translation>
    </message>
    <message>
        <source>Use this pass phrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Forgotten…</source>
        <translation>&amp;Esqueci…</translation>
    </message>
    <message>
        <source>The pass phrase is empty.</source>
        <translation>A frase secreta está vazia.</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>O melhor é usar várias palavras.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Digite-a mais uma vez.</translation>
    </message>
    <message>
        <source>Delete the encrypted file?</source>
        <translation>Excluir o arquivo criptografado?</translation>
    </message>
    <message>
        <source>All keys in it are gone for good. Muster then asks for each key when it is needed.</source>
        <translation>Todas as chaves nele se perdem para sempre. Depois, o Muster pede cada chave quando for necessária.</translation>
    </message>
    <message>
        <source>Delete all keys</source>
        <translation>Excluir todas as chaves</translation>
    </message>
    <message>
        <source>The file could not be deleted.</source>
        <translation>Não foi possível excluir o arquivo.</translation>
    </message>
    <message>
        <source>Check that the profile's folder can be written.</source>
        <translation>Confira se é possível gravar na pasta do perfil.</translation>
    </message>
</context>
<context>
    <name>Muster::Placeholder</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>You see what each row will do first</source>
        <translation>Você vê antes o que cada linha vai fazer</translation>
    </message>
    <message>
        <source>Block in the workspace</source>
        <translation>Bloquear no workspace</translation>
    </message>
    <message>
        <source>Never contact</source>
        <translation>Nunca contatar</translation>
    </message>
    <message>
        <source>Goes on the do-not-contact list; you see what each row will do first</source>
        <translation>Vai para a lista de não contato; você vê antes o que cada linha vai fazer</translation>
    </message>
    <message>
        <source>Block in %1</source>
        <translation>Bloquear em %1</translation>
    </message>
    <message>
        <source>In this campaign only</source>
        <translation>Apenas nesta campanha</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>See who is blocked; nothing changes</source>
        <translation>Ver quem está bloqueado; nada muda</translation>
    </message>
    <message>
        <source>You see what each row will do before anything is sent.</source>
        <translation>Você vê o que cada linha vai fazer antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>What is %1 for?</source>
        <comment>a file</comment>
        <translation>Para que serve %1?</translation>
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
        <translation>A primeira linha é o &amp;cabeçalho</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mais opções</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Planilha</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Co&amp;dificação</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Aspas</translation>
    </message>
    <message>
        <source>&amp;Lines above the table</source>
        <translation>&amp;Linhas acima da tabela</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Other delimiter, a single character</source>
        <translation>Outro delimitador, um só caractere</translation>
    </message>
    <message>
        <source>Any single character but a quote</source>
        <translation>Qualquer caractere único, exceto aspas</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>D&amp;elimitador</translation>
    </message>
    <message>
        <source>Detect &amp;again</source>
        <translation>Detectar de &amp;novo</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>Set by you: %1</source>
        <extracomment>Names of options follow</extracomment>
        <translation>Definido por você: %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>planilha</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificação</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>delimitador</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>lines above</source>
        <translation>linhas acima</translation>
    </message>
</context>
<context>
    <name>Muster::ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar leitura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln linha</numerusform><numerusform>%Ln linhas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation><numerusform>%Ln linha por segundo</numerusform><numerusform>%Ln linhas por segundo</numerusform></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>Muster::ReasonChips</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Colunas lembradas</translation>
    </message>
    <message>
        <source>A table with the same headers gets the same columns again, in whatever order they stand. Only headers are kept, never what stands below them.</source>
        <translation>Uma tabela com os mesmos cabeçalhos recebe de novo as mesmas colunas, em qualquer ordem. Só os cabeçalhos são guardados, nunca o que está abaixo deles.</translation>
    </message>
    <message>
        <source>No columns are remembered yet.</source>
        <translation>Ainda não há colunas lembradas.</translation>
    </message>
    <message>
        <source>When you choose the columns of a file, Muster remembers them for the next one like it.</source>
        <translation>Quando você escolhe as colunas de um arquivo, o Muster as lembra para o próximo igual.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Forget &amp;all…</source>
        <translation>Esquecer &amp;todas…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
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
        <translation>Lembrada em</translation>
    </message>
    <message>
        <source>Forget all columns?</source>
        <translation>Esquecer todas as colunas?</translation>
    </message>
    <message numerus="yes">
        <source>Muster will guess again for %Ln kind(s) of table.</source>
        <translation><numerusform>O Muster voltará a detectar as colunas para %Ln tipo de tabela.</numerusform><numerusform>O Muster voltará a detectar as colunas para %Ln tipos de tabela.</numerusform></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer todas</translation>
    </message>
</context>
<context>
    <name>Muster::RequestLogDialog</name>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>Copiar &amp;tudo como texto</translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>&amp;Copiar como curl</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Log de requisições</translation>
    </message>
    <message>
        <source>What Muster sent since it was started, at most the last %1 requests. They are kept in memory only, without keys and personal data.</source>
        <translation>O que o Muster enviou desde que foi aberto, no máximo as últimas %1 requisições. Elas ficam só na memória, sem chaves nem dados pessoais.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Shows only requests that failed or were refused</source>
        <translation>Mostra só requisições que falharam ou foram recusadas</translation>
    </message>
    <message>
        <source>Keeps the list as it is; requests are still sent and noted</source>
        <translation>Mantém a lista como está; as requisições continuam sendo enviadas e anotadas</translation>
    </message>
    <message>
        <source>Forgets all requests in this list</source>
        <translation>Esquece todas as requisições desta lista</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requisições, as mais novas antes</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detalhes da requisição</translation>
    </message>
    <message>
        <source>All requests that are shown, one a line</source>
        <translation>Todas as requisições exibidas, uma por linha</translation>
    </message>
    <message>
        <source>The selected requests as curl commands; the key and personal data are left out (%1)</source>
        <translation>As requisições selecionadas como comandos curl; a chave e os dados pessoais são omitidos (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Requests appear here as they are sent.</source>
        <translation>As requisições aparecem aqui à medida que são enviadas.</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>Nenhuma requisição corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Choose all connections, or show more than errors.</source>
        <translation>Escolha todas as conexões ou mostre mais que os erros.</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln new request(s)</source>
        <translation><numerusform>Em pausa; %Ln nova requisição</numerusform><numerusform>Em pausa; %Ln novas requisições</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Exibindo %1 de %2</translation>
    </message>
    <message>
        <source>Choose a request to see all of it.</source>
        <translation>Escolha uma requisição para vê-la por inteiro.</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>Muster::RequestsAtOnceDialog</name>
    <message>
        <source>Requests at once</source>
        <translation>Requisições simultâneas</translation>
    </message>
    <message>
        <source>How many requests Muster sends to a connection before the first is answered. More is faster until the server asks to wait. All jobs of a connection share them.</source>
        <translation>Quantas requisições o Muster envia a uma conexão antes que a primeira seja respondida. Mais é mais rápido, até que o servidor peça para esperar. Todas as tarefas de uma conexão as compartilham.</translation>
    </message>
    <message>
        <source>&amp;Requests at once, 1 to %1</source>
        <translation>&amp;Requisições simultâneas, de 1 a %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
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
        <translation>&amp;Salvar como script…</translation>
    </message>
    <message>
        <source>Exact requests</source>
        <translation>Requisições exatas</translation>
    </message>
    <message>
        <source>Requests as curl commands</source>
        <translation>Requisições como comandos curl</translation>
    </message>
    <message>
        <source>Copies the requests that are shown</source>
        <translation>Copia as requisições exibidas</translation>
    </message>
    <message>
        <source>All requests as a shell script of curl commands</source>
        <translation>Todas as requisições como script de shell com comandos curl</translation>
    </message>
    <message>
        <source>Saving the script</source>
        <translation>Salvando o script</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln request(s), in this order.</source>
        <translation><numerusform>As primeiras %1 de %Ln requisição, nesta ordem.</numerusform><numerusform>As primeiras %1 de %Ln requisições, nesta ordem.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), in this order.</source>
        <translation><numerusform>%Ln requisição, nesta ordem.</numerusform><numerusform>%Ln requisições, nesta ordem.</numerusform></translation>
    </message>
    <message>
        <source>This is what would be sent; nothing is sent from here. The key is left out.</source>
        <translation>Isto é o que seria enviado; nada é enviado daqui. A chave é omitida.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation><numerusform>Mostrar mais %Ln</numerusform><numerusform>Mostrar mais %Ln</numerusform></translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Salvar como script</translation>
    </message>
    <message>
        <source>requests.sh</source>
        <translation>requisicoes.sh</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>All requests are saved in %1.</source>
        <translation>Todas as requisições estão salvas em %1.</translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation>O script não foi salvo</translation>
    </message>
    <message>
        <source>Stop saving?</source>
        <translation>Parar de salvar?</translation>
    </message>
    <message>
        <source>The script is still being saved. If you stop now, there will be none.</source>
        <translation>O script ainda está sendo salvo. Se você parar agora, não haverá script.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Parar de salvar</translation>
    </message>
</context>
<context>
    <name>Muster::ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>descartada manualmente</translation>
    </message>
    <message>
        <source>There is not enough memory to write %1.</source>
        <translation>Não há memória suficiente para gravar %1.</translation>
    </message>
</context>
<context>
    <name>Muster::ResultSaving</name>
    <message>
        <source>Save result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Salvando %1…</translation>
    </message>
    <message>
        <source>The result was not saved</source>
        <translation>O resultado não foi salvo</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Localizar e substituir…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Paste into cells</source>
        <translation>Colar nas células</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher abaixo</translation>
    </message>
    <message>
        <source>Fill all rows below</source>
        <translation>Preencher todas abaixo</translation>
    </message>
    <message>
        <source>Discard rows</source>
        <translation>Descartar linhas</translation>
    </message>
    <message>
        <source>Discard invalid rows</source>
        <translation>Descartar linhas inválidas</translation>
    </message>
    <message>
        <source>Bring discarded rows back</source>
        <translation>Recuperar linhas descartadas</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Go to the same person's row</source>
        <translation>Ir para a linha da mesma pessoa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>"Undo: replace"; what follows names the change</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row has its own person: this column is not filled.</source>
        <translation>Cada linha tem sua própria pessoa: esta coluna não é preenchida.</translation>
    </message>
    <message>
        <source>Fill %1 down the selected rows</source>
        <translation>Preencher %1 nas linhas selecionadas</translation>
    </message>
    <message>
        <source>Fill %1 into all rows below</source>
        <translation>Preencher %1 em todas as linhas abaixo</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Ir para a linha %1</translation>
    </message>
    <message>
        <source>This row is no duplicate.</source>
        <translation>Esta linha não é duplicada.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewModel</name>
    <message>
        <source>edit</source>
        <translation>edição</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>sem detalhe</translation>
    </message>
    <message>
        <source>no address or domain</source>
        <translation>sem endereço ou domínio</translation>
    </message>
    <message>
        <source>no public identifier</source>
        <translation>sem identificador público</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sem motivo</translation>
    </message>
    <message>
        <source>%1, the reason for rows without one</source>
        <translation>%1, o motivo para as linhas sem motivo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Empty in the file</source>
        <translation>Vazio no arquivo</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>No arquivo: %1</translation>
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
        <translation>Descartá-las</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperá-las</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Ver requisições exatas</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Salvar resultado…</translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Conferir a lista depois</translation>
    </message>
    <message>
        <source>Reads the blocklist when all is sent, and says who is missing from it.</source>
        <translation>Lê a lista de bloqueio quando tudo estiver enviado e diz quem falta nela.</translation>
    </message>
    <message>
        <source>Reads the roster when all is sent, and says who is missing from it.</source>
        <translation>Lê a lista de leads quando tudo estiver enviado e diz quem falta nela.</translation>
    </message>
    <message>
        <source>%1 That is meant.</source>
        <extracomment>What happens at once stands before it</extracomment>
        <translation>%1 É isso que eu quero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid.</source>
        <translation><numerusform>%Ln inválida.</numerusform><numerusform>%Ln inválidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid row(s) will not be sent.</source>
        <translation><numerusform>%Ln linha inválida não será enviada.</numerusform><numerusform>%Ln linhas inválidas não serão enviadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln discarded.</source>
        <translation><numerusform>%Ln descartada.</numerusform><numerusform>%Ln descartadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) discarded.</source>
        <translation><numerusform>%Ln linha descartada.</numerusform><numerusform>%Ln linhas descartadas.</numerusform></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperá-la</translation>
    </message>
    <message>
        <source>Every row with its verdict, as a CSV file or an Excel workbook (%1)</source>
        <translation>Todas as linhas com seu veredito, como arquivo CSV ou pasta de trabalho do Excel (%1)</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list; Undo brings them back.</source>
        <translation>Tira todas as linhas inválidas da lista; Desfazer as traz de volta.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing would be sent.</source>
        <translation>Nenhuma linha está pronta; por isso, nada seria enviado.</translation>
    </message>
    <message>
        <source>Result saved</source>
        <translation>Resultado salvo</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewStep</name>
    <message>
        <source>Copying rows…</source>
        <translation>Copiando linhas…</translation>
    </message>
    <message>
        <source>Next problem F8</source>
        <translation>Próximo problema F8</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Include blocked people (%L1)</source>
        <translation>Incluir pessoas bloqueadas (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>used for %Ln row(s)</source>
        <translation><numerusform>usado para %Ln linha</numerusform><numerusform>usado para %Ln linhas</numerusform></translation>
    </message>
    <message>
        <source>every row that is ready has its own</source>
        <translation>todas as linhas prontas têm o seu próprio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Alterando linhas…</translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation>Nenhuma linha corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>No rows are left.</source>
        <translation>Não restam linhas.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Duplicates: keep the first</source>
        <translation>Duplicadas: manter a primeira</translation>
    </message>
    <message>
        <source>Duplicates: keep the last</source>
        <translation>Duplicadas: manter a última</translation>
    </message>
    <message>
        <source>When a person is in the file several times</source>
        <translation>Quando uma pessoa aparece várias vezes no arquivo</translation>
    </message>
    <message>
        <source>When a person is in the file several times, this row is the one that counts.</source>
        <translation>Quando uma pessoa aparece várias vezes no arquivo, é esta linha que conta.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo, find and replace, fill, discard</source>
        <translation>Desfazer, localizar e substituir, preencher, descartar</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>Reason for rows without one</source>
        <translation>Motivo para as linhas sem motivo</translation>
    </message>
    <message>
        <source>A campaign's blocklist takes no reasons, so none are sent.</source>
        <translation>A lista de bloqueio de uma campanha não aceita motivos; por isso, nenhum é enviado.</translation>
    </message>
    <message>
        <source>People on a blocklist of any connection are left out unless this is ticked.</source>
        <translation>Quem está na lista de bloqueio de alguma conexão fica de fora, a menos que isto esteja marcado.</translation>
    </message>
</context>
<context>
    <name>Muster::ReviewTable</name>
    <message>
        <source>Rows and their verdicts</source>
        <translation>Linhas e seus vereditos</translation>
    </message>
</context>
<context>
    <name>Muster::RosterActions</name>
    <message>
        <source>Nothing can be changed just now.</source>
        <translation>Não é possível alterar nada no momento.</translation>
    </message>
    <message>
        <source>The answer was lost: it may have been changed or not.</source>
        <translation>A resposta se perdeu: pode ter sido alterado ou não.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Não foi enviado.</translation>
    </message>
    <message>
        <source>What you typed last in %1 was not changed</source>
        <translation>O que você digitou por último em %1 não foi alterado</translation>
    </message>
</context>
<context>
    <name>Muster::RosterBackup</name>
    <message>
        <source>The roster could not be read.</source>
        <translation>Não foi possível ler a lista de leads.</translation>
    </message>
    <message>
        <source>The roster was being changed while it was read, so that the backup would not be the whole of it.</source>
        <translation>A lista de leads estava sendo alterada enquanto era lida; por isso, o backup não a conteria por inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.</source>
        <translation><numerusform>Não foi possível ler %Ln linha da lista de leads; por isso, o backup não a conteria por inteiro.</numerusform><numerusform>Não foi possível ler %Ln linhas da lista de leads; por isso, o backup não a conteria por inteiro.</numerusform></translation>
    </message>
    <message>
        <source>The server told of more leads than its list of them has, so that the backup would not be the whole roster.</source>
        <translation>O servidor informou mais leads do que constam em sua lista; por isso, o backup não conteria a lista de leads inteira.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be kept from other users of this computer.</source>
        <translation>Não é possível proteger a pasta %1 de outros usuários deste computador.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from other users of this computer.</source>
        <translation>Não é possível proteger %1 de outros usuários deste computador.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterClearance</name>
    <message>
        <source>This roster cannot be changed now</source>
        <translation>Não é possível alterar esta lista de leads agora</translation>
    </message>
    <message>
        <source>Its connection is gone. Add it again first.</source>
        <translation>A conexão dela não existe mais. Adicione-a de novo primeiro.</translation>
    </message>
    <message>
        <source>Whether the campaign is still a draft could not be read.</source>
        <translation>Não foi possível ler se a campanha ainda está em rascunho.</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>On blocklists</source>
        <translation>Em listas de bloqueio</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>SendKit changes the person in every campaign, not only in this one.</source>
        <translation>O SendKit altera a pessoa em todas as campanhas, não só nesta.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select a lead to see all that is known of it.</source>
        <translation>Selecione um lead para ver tudo o que se sabe dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) selected</source>
        <translation><numerusform>%Ln lead selecionado</numerusform><numerusform>%Ln leads selecionados</numerusform></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1 takes custom fields only when a lead is added.</source>
        <translation>%1 só aceita campos personalizados quando um lead é adicionado.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Tag de IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Row ID</source>
        <translation>ID da linha</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>todos de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 of %2 rosters read so far</source>
        <translation>%1 de %2 listas de leads lidas até agora</translation>
    </message>
</context>
<context>
    <name>Muster::RosterFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>Muster::RosterModel</name>
    <message>
        <source>%1 cannot change this for a lead that is on a roster.</source>
        <translation>%1 não permite alterar isto em um lead que já está em uma lista.</translation>
    </message>
    <message>
        <source>The lead is not on the roster any more.</source>
        <translation>O lead não está mais na lista.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Não alterado: %1</translation>
    </message>
    <message>
        <source>Changed here; the server has not confirmed it yet.</source>
        <translation>Alterado aqui; o servidor ainda não confirmou.</translation>
    </message>
    <message>
        <source>Stands on a blocklist.</source>
        <translation>Está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>%1, not confirmed yet</source>
        <translation>%1, ainda não confirmado</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, não alterado: %2</translation>
    </message>
    <message>
        <source>%1, stands on a blocklist</source>
        <translation>%1, está em uma lista de bloqueio</translation>
    </message>
</context>
<context>
    <name>Muster::RosterPage</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Não alterado: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Adicionar leads…</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Colar leads…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Remove who is blocked…</source>
        <translation>Remover bloqueados…</translation>
    </message>
    <message>
        <source>Empty the roster…</source>
        <translation>Esvaziar a lista…</translation>
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
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar seleção…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Select the leads first.</source>
        <translation>Selecione os leads primeiro.</translation>
    </message>
    <message>
        <source>The roster is empty.</source>
        <translation>A lista de leads está vazia.</translation>
    </message>
    <message>
        <source>None of the selected leads is pending or active, so there is nothing to pause.</source>
        <translation>Nenhum dos leads selecionados está pendente ou ativo; por isso, não há nada a pausar.</translation>
    </message>
    <message>
        <source>None of the selected leads is paused.</source>
        <translation>Nenhum dos leads selecionados está pausado.</translation>
    </message>
    <message>
        <source>Select one lead first.</source>
        <translation>Selecione um lead primeiro.</translation>
    </message>
    <message>
        <source>Select a lead with a LinkedIn profile first.</source>
        <translation>Selecione primeiro um lead com perfil do LinkedIn.</translation>
    </message>
</context>
<context>
    <name>Muster::RosterTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Na ordem do servidor</translation>
    </message>
</context>
<context>
    <name>Muster::RowStateChips</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
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
        <translation>Não há memória suficiente para conferir esta lista. Divida-a em arquivos menores e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Muster::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Exportar seleção…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 na seleção</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Exibindo %1 de %2</translation>
    </message>
</context>
<context>
    <name>Muster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Linhas das tabelas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normais</translation>
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
        <translation>Vale a partir da próxima vez que o Muster for aberto.</translation>
    </message>
    <message>
        <source>Restart &amp;now</source>
        <translation>&amp;Reiniciar agora</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>More is faster, until the server asks to wait.</source>
        <translation>Mais é mais rápido, até o servidor pedir para esperar.</translation>
    </message>
    <message>
        <source>Re&amp;quests at once to a connection, 1 to %1</source>
        <translation>Re&amp;quisições simultâneas por conexão, de 1 a %1</translation>
    </message>
    <message>
        <source>Read the list &amp;back after each job, and say what was found there</source>
        <translation>Reler a lista após cada &amp;tarefa e informar o que foi encontrado</translation>
    </message>
    <message>
        <source>Remembered &amp;columns…</source>
        <translation>&amp;Colunas lembradas…</translation>
    </message>
    <message>
        <source>How the columns of your files were matched</source>
        <translation>Como as colunas de seus arquivos foram associadas</translation>
    </message>
    <message>
        <source>Keys and log</source>
        <translation>Chaves e log</translation>
    </message>
    <message>
        <source>Where &amp;keys are kept…</source>
        <translation>Onde guardar as c&amp;haves…</translation>
    </message>
    <message>
        <source>The keys of your connections</source>
        <translation>As chaves de suas conexões</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every step, to find a fault</source>
        <translation>Cada etapa, para achar uma falha</translation>
    </message>
    <message>
        <source>Neither holds a key, an address or a name. It counts from the next start on.</source>
        <translation>Nenhum dos dois contém chaves, endereços ou nomes. Vale a partir da próxima vez que o Muster for aberto.</translation>
    </message>
</context>
<context>
    <name>Muster::Sidebar</name>
    <message>
        <source>Blocklists, campaigns and history</source>
        <translation>Bloqueios, campanhas e histórico</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove from sidebar</source>
        <translation>Remover da barra lateral</translation>
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
        <translation>Bloqueios</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>Adicionar campanha…</translation>
    </message>
    <message>
        <source>Job history</source>
        <translation>Histórico de tarefas</translation>
    </message>
    <message>
        <source>%1: %2, its roster is frozen</source>
        <comment>a campaign and its status</comment>
        <translation>%1: %2, lista de leads congelada</translation>
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
        <translation><numerusform>%Ln tarefa aguarda você</numerusform><numerusform>%Ln tarefas aguardam você</numerusform></translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nada foi obtido.</translation>
    </message>
    <message>
        <source>Read without quotes</source>
        <translation>Ler sem aspas</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Nada foi obtido dele.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Não há linhas nele.</translation>
    </message>
    <message>
        <source>If its first row is a person, it has no header.</source>
        <translation>Se a primeira linha é uma pessoa, ele não tem cabeçalho.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln row(s) that did not go through are taken from this result file.</source>
        <translation><numerusform>Só %Ln linha que não foi concluída é aproveitada deste arquivo de resultado.</numerusform><numerusform>Só as %Ln linhas que não foram concluídas são aproveitadas deste arquivo de resultado.</numerusform></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file: %1 of %Ln row(s) did not go through.</source>
        <translation><numerusform>Este é um arquivo de resultado: %1 de %Ln linha não foi concluída.</numerusform><numerusform>Este é um arquivo de resultado: %1 de %Ln linhas não foram concluídas.</numerusform></translation>
    </message>
    <message>
        <source>Only the rejected</source>
        <translation>Só as rejeitadas</translation>
    </message>
    <message>
        <source>People, one per line, or a pasted table</source>
        <translation>Pessoas, uma por linha, ou uma tabela colada</translation>
    </message>
    <message>
        <source>Paste people here, one per line:

john-doe
https://www.linkedin.com/in/jane-smith

or columns copied from Excel, or a mail with profile links in it</source>
        <translation>Cole pessoas aqui, uma por linha:

john-doe
https://www.linkedin.com/in/jane-smith

ou colunas copiadas do Excel, ou um e-mail com links de perfis</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um arqu&amp;ivo…</translation>
    </message>
    <message>
        <source>or drop a CSV, Excel or text file anywhere in this window</source>
        <translation>ou solte um arquivo CSV, Excel ou de texto em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Escolher outro arqu&amp;ivo…</translation>
    </message>
    <message>
        <source>&amp;Paste text instead</source>
        <translation>Colar &amp;texto</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
</context>
<context>
    <name>Muster::StatusChips</name>
    <message>
        <source>Blocked, still here</source>
        <translation>Bloqueados, ainda aqui</translation>
    </message>
    <message>
        <source>Stand on a blocklist and are still on this roster.</source>
        <translation>Estão em uma lista de bloqueio e ainda nesta lista de leads.</translation>
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
        <translation>etapa atual</translation>
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
        <translation>&amp;Voltar</translation>
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
        <translation>Lista de não contato de %1</translation>
    </message>
    <message>
        <source>Workspace blocklist of %1</source>
        <translation>Bloqueios do workspace de %1</translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation>Não há chave de API para esta conexão.</translation>
    </message>
</context>
<context>
    <name>Muster::TableLoading</name>
    <message>
        <source>This is more than fits into memory. Split it into smaller files and try again.</source>
        <translation>Isto não cabe na memória. Divida em arquivos menores e tente de novo.</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Colunas de um arquivo</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Visão salva</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Another has its name</source>
        <translation>Nome já usado por outro</translation>
    </message>
    <message>
        <source>Import connections and mappings</source>
        <translation>Importar conexões e mapeamentos</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <comment>a file</comment>
        <translation>O que %1 traz</translation>
    </message>
    <message>
        <source>Clear the mark of what you do not want. Keys are never in such a file: Muster asks for each when you first use its connection.</source>
        <translation>Desmarque o que você não quer. Um arquivo assim nunca contém chaves: o Muster pede cada uma quando você usa a conexão pela primeira vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Substituir o meu</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>O que fazer com %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation><numerusform>Importar %Ln item</numerusform><numerusform>Importar %Ln itens</numerusform></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada a importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added.</source>
        <translation><numerusform>%Ln item foi adicionado.</numerusform><numerusform>%Ln itens foram adicionados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were added under a new name.</source>
        <translation><numerusform>%Ln item foi adicionado com outro nome.</numerusform><numerusform>%Ln itens foram adicionados com outro nome.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) was/were replaced.</source>
        <translation><numerusform>%Ln item foi substituído.</numerusform><numerusform>%Ln itens foram substituídos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stayed as it was/they were.</source>
        <translation><numerusform>%Ln item ficou como estava.</numerusform><numerusform>%Ln itens ficaram como estavam.</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::TopBar</name>
    <message>
        <source>Find a person, campaign or action</source>
        <translation>Buscar pessoa, campanha ou ação</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Current connection</source>
        <translation>Conexão atual</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>Remover “%1”…</translation>
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
        <translation>Gerenciar conexões…</translation>
    </message>
</context>
<context>
    <name>Muster::UnblockDialog</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)?</source>
        <translation><numerusform>Desbloquear %Ln pessoa?</numerusform><numerusform>Desbloquear %Ln pessoas?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s) again?</source>
        <translation><numerusform>Bloquear %Ln pessoa de novo?</numerusform><numerusform>Bloquear %Ln pessoas de novo?</numerusform></translation>
    </message>
    <message>
        <source>Every campaign of %1 may contact them again.</source>
        <translation>Todas as campanhas de %1 poderão contatá-las de novo.</translation>
    </message>
    <message>
        <source>No campaign of %1 will contact them; they get the reasons back that they had.</source>
        <translation>Nenhuma campanha de %1 as contatará; elas recuperam os motivos que tinham.</translation>
    </message>
    <message>
        <source>People who will be unblocked</source>
        <translation>Pessoas que serão desbloqueadas</translation>
    </message>
    <message>
        <source>People who will be blocked</source>
        <translation>Pessoas que serão bloqueadas</translation>
    </message>
    <message numerus="yes">
        <source>Unblock %Ln person(s)</source>
        <translation><numerusform>Desbloquear %Ln pessoa</numerusform><numerusform>Desbloquear %Ln pessoas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln person(s)</source>
        <translation><numerusform>Bloquear %Ln pessoa</numerusform><numerusform>Bloquear %Ln pessoas</numerusform></translation>
    </message>
    <message>
        <source>Check the list afterwards</source>
        <translation>Conferir a lista depois</translation>
    </message>
</context>
<context>
    <name>Muster::VerdictChips</name>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicada no arquivo</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já bloqueada</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já na lista</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
    </message>
</context>
<context>
    <name>Muster::VerifyDialog</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
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
        <translation>A verificação lê as listas de bloqueio de %1 e não altera nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The result is written.</source>
        <translation>O resultado está gravado.</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Exportar resultado…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the do-not-contact list… %Ln entry(s) so far</source>
        <translation><numerusform>Lendo a lista de não contato… %Ln entrada até agora</numerusform><numerusform>Lendo a lista de não contato… %Ln entradas até agora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reading the blocklist… %Ln person(s) so far</source>
        <translation><numerusform>Lendo a lista de bloqueio… %Ln pessoa até agora</numerusform><numerusform>Lendo a lista de bloqueio… %Ln pessoas até agora</numerusform></translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Procurando as pessoas…</translation>
    </message>
    <message>
        <source>The blocklist could not be read.</source>
        <translation>Não foi possível ler a lista de bloqueio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing can be verified until the blocklist has been read.</source>
        <translation>Nada pode ser verificado antes que a lista de bloqueio seja lida.</translation>
    </message>
</context>
<context>
    <name>Muster::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvar esta visão…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visão</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Excluir a visão “%1”?</translation>
    </message>
    <message>
        <source>Only this way of looking at the list goes; the list itself stays as it is.</source>
        <translation>Só esta maneira de ver a lista some; a lista em si fica como está.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Excluir a visão</translation>
    </message>
    <message>
        <source>Name of the view (a view of the same name is replaced):</source>
        <translation>Nome da visão (uma visão de mesmo nome é substituída):</translation>
    </message>
</context>
<context>
    <name>Muster::WelcomePage</name>
    <message>
        <source>Welcome to Muster</source>
        <translation>Boas-vindas ao Muster</translation>
    </message>
    <message>
        <source>Practice is a server inside Muster with made-up people. Nothing you do there leaves this computer.</source>
        <translation>O Practice é um servidor dentro do Muster, com pessoas inventadas. Nada do que você faz lá sai deste computador.</translation>
    </message>
    <message>
        <source>Every row of a list is checked before anything is sent, and you see what each one will do.</source>
        <translation>Cada linha de uma lista é conferida antes que algo seja enviado, e você vê o que cada uma vai fazer.</translation>
    </message>
    <message>
        <source>Whom you must not contact is kept off every campaign, across WaLead, Puffle and SendKit.</source>
        <translation>Quem você não deve contatar fica fora de todas as campanhas, em WaLead, Puffle e SendKit.</translation>
    </message>
    <message>
        <source>Nothing is lost: jobs survive a crash or a dead network, and most of them can be undone.</source>
        <translation>Nada se perde: as tarefas resistem a uma falha do programa ou da rede, e a maioria pode ser desfeita.</translation>
    </message>
    <message>
        <source>Try it: check a sample list</source>
        <translation>Testar uma lista de exemplo</translation>
    </message>
    <message>
        <source>Add your connection…</source>
        <translation>Adicionar sua conexão…</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Go to the lists</source>
        <translation>Ir para as listas</translation>
    </message>
    <message>
        <source>Shows what would become of each row. Nothing is blocked until you say so.</source>
        <translation>Mostra o que aconteceria com cada linha. Nada é bloqueado até você mandar.</translation>
    </message>
    <message>
        <source>Does not show this page at the next start. You find it again in the Help menu.</source>
        <translation>Não mostra esta página na próxima vez. Você a encontra de novo no menu Ajuda.</translation>
    </message>
    <message>
        <source>Sample list of opt-outs</source>
        <translation>Lista de exemplo de descadastros</translation>
    </message>
</context>
<context>
    <name>Muster::WindowActions</name>
    <message>
        <source>Switch to %1</source>
        <comment>a connection</comment>
        <translation>Mudar para %1</translation>
    </message>
</context>
<context>
    <name>Muster::WipeDialog</name>
    <message>
        <source>Empty the roster</source>
        <translation>Esvaziar a lista de leads</translation>
    </message>
    <message>
        <source>Empty the roster of %1?</source>
        <translation>Esvaziar a lista de leads de %1?</translation>
    </message>
    <message>
        <source>Everybody leaves it, and what %1 noted of them there is lost. Undo adds them again as new leads.</source>
        <translation>Todos saem dela, e o que %1 anotou sobre eles ali se perde. Desfazer os adiciona de novo como leads novos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>&amp;Type the campaign's name to confirm: %1</source>
        <translation>&amp;Digite o nome da campanha para confirmar: %1</translation>
    </message>
    <message>
        <source>Check the roster afterwards</source>
        <translation>Conferir a lista de leads depois</translation>
    </message>
    <message>
        <source>Nobody is on this roster.</source>
        <translation>Não há ninguém nesta lista de leads.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln lead(s).</source>
        <translation><numerusform>%1 contém %Ln lead.</numerusform><numerusform>%1 contém %Ln leads.</numerusform></translation>
    </message>
    <message>
        <source>The roster had changed; there is a new backup.</source>
        <translation>A lista de leads tinha mudado; há um novo backup.</translation>
    </message>
    <message>
        <source>There is a backup.</source>
        <translation>Há um backup.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>There is no backup, so nothing can be removed.</source>
        <translation>Não há backup; por isso, nada pode ser removido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>A backup is being made first.</source>
        <translation>Um backup está sendo feito antes.</translation>
    </message>
    <message>
        <source>It can be imported again.</source>
        <translation>Ele pode ser importado de novo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Conferindo…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln lead(s)</source>
        <translation><numerusform>Remover %Ln lead</numerusform><numerusform>Remover %Ln leads</numerusform></translation>
    </message>
</context>
<context>
    <name>Muster::WriteDialog</name>
    <message>
        <source>Muster reads the list once the job is done and tells whose entry is not as it should be.</source>
        <translation>O Muster lê a lista quando a tarefa terminar e informa de quem é a entrada que não está como deveria.</translation>
    </message>
    <message>
        <source>This takes back “%1” of %2.</source>
        <comment>a job and when it was begun</comment>
        <translation>Isto reverte “%1” de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay(s) as it was before: that job did not change them.</source>
        <translation><numerusform>%Ln outra fica como estava: aquela tarefa não a alterou.</numerusform><numerusform>%Ln outras ficam como estavam: aquela tarefa não as alterou.</numerusform></translation>
    </message>
    <message>
        <source>Yes, that is what I want</source>
        <translation>Sim, é isso que eu quero</translation>
    </message>
    <message>
        <source>Show exact requests</source>
        <translation>Ver requisições exatas</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>blocked: %1</source>
        <comment>a list</comment>
        <translation>bloqueada em %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a roster</comment>
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>PickedReport</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicada no arquivo</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... e mais %Ln linha assim; --output FILE lista todas.</numerusform><numerusform>... e mais %Ln linhas assim; --output FILE lista todas.</numerusform></translation>
    </message>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>O que aconteceu com cada linha está em %1.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The Practice store %1 cannot be used: %2</source>
        <translation>Não é possível usar o armazenamento do Practice %1: %2</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be listened on. Another program may be using it.</source>
        <translation>Não é possível escutar na porta %1 de 127.0.0.1. Talvez outro programa a esteja usando.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 não é uma pasta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on this computer. To share with colleagues, use “Export connections and mappings” in the connections window: the file holds no keys.</source>
        <translation>Escolha uma pasta sua neste computador. Para compartilhar com colegas, use “Exportar conexões e mapeamentos” na janela de conexões: o arquivo não contém chaves.</translation>
    </message>
    <message>
        <source>The folder %1 is on a shared drive (%2). The database and the locks that keep jobs from being sent twice do not work there.</source>
        <translation>A pasta %1 está em uma unidade compartilhada (%2). O banco de dados e as travas que impedem que tarefas sejam enviadas duas vezes não funcionam ali.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else, who could read and change the lists of people in it.</source>
        <translation>A pasta %1 pertence a outra pessoa, que poderia ler e alterar as listas de pessoas que estão nela.</translation>
    </message>
    <message>
        <source>Others may write in the folder %1, so they could change the lists of people and the jobs in it.</source>
        <translation>Outros podem gravar na pasta %1; assim, poderiam alterar as listas de pessoas e as tarefas que estão nela.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Enter the key…</source>
        <translation>Inserir a chave…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading was stopped before anything came.</source>
        <translation>O carregamento foi parado antes que algo chegasse.</translation>
    </message>
    <message>
        <source>You stopped the loading.</source>
        <translation>Você parou o carregamento.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sem conexão com a rede.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, before a time.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>a time of day</comment>
        <translation>ontem às %1</translation>
    </message>
</context>
<context>
    <name>ReceivedContent</name>
    <message>
        <source>One file at a time, please</source>
        <translation>Um arquivo por vez, por favor</translation>
    </message>
    <message>
        <source>A folder cannot be read. Take one file in it</source>
        <translation>Não é possível ler uma pasta. Escolha um arquivo dela</translation>
    </message>
    <message>
        <source>This cannot be read. Take a file with a list in it, or text</source>
        <translation>Não é possível ler isto. Escolha um arquivo com uma lista, ou texto</translation>
    </message>
</context>
<context>
    <name>RequestScript</name>
    <message numerus="yes">
        <source>%Ln request(s), in this order. Nothing has been sent. &lt;key&gt; stands for the API key.</source>
        <translation><numerusform>%Ln requisição, nesta ordem. Nada foi enviado. &lt;key&gt; representa a chave de API.</numerusform><numerusform>%Ln requisições, nesta ordem. Nada foi enviado. &lt;key&gt; representa a chave de API.</numerusform></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requisição %1</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado não confiável</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Resposta ilegível</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Resposta muito grande</translation>
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
        <translation>O servidor não foi alcançado ou não respondeu; nova tentativa após %1.</translation>
    </message>
    <message>
        <source>The server asked to slow down; tried again after %1.</source>
        <translation>O servidor pediu para ir mais devagar; nova tentativa após %1.</translation>
    </message>
    <message>
        <source>The server failed; tried again after %1.</source>
        <translation>O servidor falhou; nova tentativa após %1.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The server pointed to another of its addresses, which was asked next.</source>
        <translation>O servidor indicou outro de seus endereços, que foi consultado em seguida.</translation>
    </message>
    <message>
        <source>Not tried again.</source>
        <translation>Sem nova tentativa.</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentativa: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recebido: %1</translation>
    </message>
    <message>
        <source>Request ID of the server: %1</source>
        <translation>ID da requisição no servidor: %1</translation>
    </message>
</context>
<context>
    <name>ResultRun</name>
    <message>
        <source>discarded by hand</source>
        <translation>descartada manualmente</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>replace</source>
        <translation>substituição</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>preenchimento</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>colagem</translation>
    </message>
    <message>
        <source>discard rows</source>
        <translation>descarte de linhas</translation>
    </message>
    <message>
        <source>discard invalid rows</source>
        <translation>descarte de linhas inválidas</translation>
    </message>
    <message>
        <source>bring rows back</source>
        <translation>recuperação de linhas</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já bloqueada</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já na lista</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
</context>
<context>
    <name>RosterColumn</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Clicado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondeu em</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>AI tag</source>
        <translation>Tag de IA</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conhecido</translation>
    </message>
</context>
<context>
    <name>RosterNotice</name>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 de %2 carregados</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 carregados</translation>
    </message>
    <message>
        <source>Showing the roster as of %1.</source>
        <translation>Exibindo a lista de leads com dados de %1.</translation>
    </message>
    <message>
        <source>The roster was changed while it was being read.</source>
        <translation>A lista de leads foi alterada enquanto era lida.</translation>
    </message>
    <message>
        <source>Leads that came or went meanwhile may be missing or still shown.</source>
        <translation>Leads que entraram ou saíram nesse meio-tempo podem faltar ou ainda ser exibidos.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>There are no leads on this roster.</source>
        <translation>Não há leads nesta lista.</translation>
    </message>
    <message>
        <source>No leads yet. The people whom this campaign is to contact belong here.</source>
        <translation>Ainda não há leads. As pessoas que esta campanha deve contatar ficam aqui.</translation>
    </message>
    <message>
        <source>or drop a CSV or Excel file anywhere on this page</source>
        <translation>ou solte um arquivo CSV ou Excel em qualquer lugar desta página</translation>
    </message>
    <message>
        <source>Add leads…</source>
        <translation>Adicionar leads…</translation>
    </message>
    <message>
        <source>Nobody on this roster matches “%1”.</source>
        <translation>Ninguém nesta lista de leads corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Nobody on this roster matches the filters.</source>
        <translation>Ninguém nesta lista de leads corresponde aos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stand(s) on it.</source>
        <translation><numerusform>Há %Ln lead na lista.</numerusform><numerusform>Há %Ln leads na lista.</numerusform></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Loading the roster…</source>
        <translation>Carregando a lista de leads…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation><numerusform>%Ln lead</numerusform><numerusform>%Ln leads</numerusform></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dados de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without an ID left out</source>
        <translation><numerusform>%Ln linha sem ID de fora</numerusform><numerusform>%Ln linhas sem ID de fora</numerusform></translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>recarregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This campaign is sending.</source>
        <translation>Esta campanha está enviando.</translation>
    </message>
</context>
<context>
    <name>RosterOperation</name>
    <message>
        <source>Refused (%1), and the campaign could not be read to find out why.</source>
        <translation>Recusada (%1), e não foi possível ler a campanha para saber por quê.</translation>
    </message>
    <message>
        <source>Whether the campaign is sending could not be read, so Muster stopped.</source>
        <translation>Não foi possível ler se a campanha está enviando; por isso, o Muster parou.</translation>
    </message>
    <message>
        <source>The campaign is sending by now, or may be (%1): leads would receive mail at once, which nobody has confirmed. Resume the job to confirm it.</source>
        <translation>A campanha agora está enviando, ou pode estar (%1): os leads receberiam e-mails imediatamente, o que ninguém confirmou. Retome a tarefa para confirmar.</translation>
    </message>
    <message>
        <source>The server's counts do not cover the leads that were sent.</source>
        <translation>As contagens do servidor não abrangem os leads que foram enviados.</translation>
    </message>
    <message>
        <source>The server refused leads without saying which: %1</source>
        <translation>O servidor recusou leads sem dizer quais: %1</translation>
    </message>
    <message>
        <source>Some rows of the roster could not be read, so it was not emptied.</source>
        <translation>Não foi possível ler algumas linhas da lista de leads; por isso, ela não foi esvaziada.</translation>
    </message>
    <message>
        <source>It told of more leads than its list of them has, so nothing can be said of those who are missing.</source>
        <translation>O servidor informou mais leads do que constam em sua lista; por isso, nada se pode dizer dos que faltam.</translation>
    </message>
    <message>
        <source>Several leads on the roster are called this: left as they are.</source>
        <translation>Vários leads da lista correspondem a este: deixado como está.</translation>
    </message>
    <message>
        <source>On the roster since %1, before this job: left as it is.</source>
        <translation>Na lista de leads desde %1, antes desta tarefa: deixado como está.</translation>
    </message>
    <message>
        <source>Added anew on %1, not by this job: left as it is.</source>
        <translation>Adicionado de novo em %1, não por esta tarefa: deixado como está.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>A mesma pessoa aparece antes na lista.</translation>
    </message>
    <message>
        <source>The roster still has this lead.</source>
        <translation>A lista de leads ainda tem este lead.</translation>
    </message>
    <message>
        <source>No longer on the roster.</source>
        <translation>Não está mais na lista de leads.</translation>
    </message>
    <message>
        <source>Not on the roster.</source>
        <translation>Não está na lista de leads.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be paused.</source>
        <translation>O status é “%1”; por isso, não pode ser pausado.</translation>
    </message>
    <message>
        <source>Its status is “%1”, so it cannot be resumed.</source>
        <translation>O status é “%1”; por isso, não pode ser retomado.</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” meanwhile: left as it is.</source>
        <translation>%1 foi alterado para “%2” nesse meio-tempo: deixado como está.</translation>
    </message>
    <message>
        <source>Removed from this roster before: the server keeps it as removed and does not take it back.</source>
        <translation>Já foi removido desta lista de leads: o servidor o mantém como removido e não o aceita de volta.</translation>
    </message>
    <message>
        <source>Leads were added to the roster since it was read, so it was not emptied.</source>
        <translation>Foram adicionados leads à lista desde que foi lida; por isso, ela não foi esvaziada.</translation>
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
        <translation>Escuta nesta porta de 127.0.0.1; 0 escolhe uma livre.</translation>
    </message>
    <message>
        <source>Keep everything in this SQLite file; it is made if missing.</source>
        <translation>Guarda tudo neste arquivo SQLite; ele é criado se não existir.</translation>
    </message>
    <message>
        <source>Answer only to this key. Without it, the key is taken from MUSTER_SANDBOX_API_KEY, or made and printed.</source>
        <translation>Responde só a esta chave. Sem ela, a chave vem de MUSTER_SANDBOX_API_KEY ou é criada e exibida.</translation>
    </message>
    <message>
        <source>Hold back every answer for this many milliseconds.</source>
        <translation>Retém cada resposta por esta quantidade de milissegundos.</translation>
    </message>
    <message>
        <source>Fill a new store with a made-up company's lists and rosters.</source>
        <translation>Preenche um armazenamento novo com listas de bloqueio e listas de leads de uma empresa fictícia.</translation>
    </message>
    <message>
        <source>Answer SendKit's lists by cursor where no page is asked for, as its newer documentation does.</source>
        <translation>Responde às listas do SendKit por cursor quando nenhuma página é pedida, como na documentação mais recente.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Serves Muster's Practice API on this machine, for trying, teaching and testing.</source>
        <translation>Serve a API Practice do Muster nesta máquina, para experimentar, ensinar e testar.</translation>
    </message>
    <message>
        <source>Usage: muster-sandbox --port N --store FILE [options]</source>
        <translation>Uso: muster-sandbox --port N --store FILE [opções]</translation>
    </message>
    <message>
        <source>WaLead, Puffle and SendKit are served under /walead, /puffle and /sendkit, with one key: in x-api-key, or for Puffle in
Authorization: Bearer.

For tests, and in no vendor's contract: POST /admin/campaigns/puffle/ID/status (or sendkit) with {"status": "active"}
changes a campaign's status. With "afterWrites": N it does so right after the Nth successful write to the campaign
from now on, with "afterReads": N after the Nth GET of the campaign.</source>
        <translation>WaLead, Puffle e SendKit são servidos em /walead, /puffle e /sendkit, com uma só chave: em x-api-key ou, no Puffle, em
Authorization: Bearer.

Para testes, e fora do contrato de qualquer fornecedor: POST /admin/campaigns/puffle/ID/status (ou sendkit) com {"status": "active"}
altera o status de uma campanha. Com "afterWrites": N, isso ocorre logo após a N-ésima gravação bem-sucedida na campanha
a partir de agora; com "afterReads": N, após o N-ésimo GET da campanha.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1.</source>
        <translation>Argumento inesperado: %1.</translation>
    </message>
    <message>
        <source>--port is missing. Use --port 0 to have one picked.</source>
        <translation>Falta --port. Use --port 0 para que uma seja escolhida.</translation>
    </message>
    <message>
        <source>--store is missing. Name the file that keeps the lists.</source>
        <translation>Falta --store. Indique o arquivo que guarda as listas.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535.</source>
        <translation>--port deve ser um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--latency must be a number of milliseconds from 0 to %1.</source>
        <translation>--latency deve ser um número de milissegundos de 0 a %1.</translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation>--api-key não pode ser vazio.</translation>
    </message>
    <message>
        <source>The API key may hold visible ASCII characters only, and no percent sign.</source>
        <translation>A chave de API só pode conter caracteres ASCII visíveis, sem sinal de porcentagem.</translation>
    </message>
</context>
<context>
    <name>ScreenedReport</name>
    <message>
        <source>What became of each row is in %1.</source>
        <translation>O que aconteceu com cada linha está em %1.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>no LinkedIn profile</source>
        <translation>sem perfil do LinkedIn</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>igual à linha %1</translation>
    </message>
    <message>
        <source>same address as row %1</source>
        <translation>mesmo endereço da linha %1</translation>
    </message>
    <message>
        <source>same person as row %1</source>
        <translation>mesma pessoa da linha %1</translation>
    </message>
    <message>
        <source>e-mail left out: %1</source>
        <translation>e-mail omitido: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile not compared: %1</source>
        <translation>perfil do LinkedIn não comparado: %1</translation>
    </message>
    <message>
        <source>LinkedIn profile left out: %1</source>
        <translation>perfil do LinkedIn omitido: %1</translation>
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
        <translation>linhas simples</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulações</translation>
    </message>
    <message>
        <source>separated by unit separators</source>
        <translation>separado por separadores de unidade</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>separado por “%1”</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>planilha “%1”</translation>
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
        <translation>links de perfis encontrados em um texto</translation>
    </message>
    <message>
        <source>without quotes</source>
        <translation>sem aspas</translation>
    </message>
    <message>
        <source>quoted by “%1”</source>
        <translation>com “%1” como aspas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out.</source>
        <translation><numerusform>%Ln linha acima da tabela ficou de fora.</numerusform><numerusform>%Ln linhas acima da tabela ficaram de fora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1.</source>
        <translation><numerusform>%Ln linha sem pessoa ficou de fora: linha %1.</numerusform><numerusform>%Ln linhas sem pessoa ficaram de fora: linhas %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out.</source>
        <translation><numerusform>%Ln linha em branco ficou de fora.</numerusform><numerusform>%Ln linhas em branco ficaram de fora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) without a header left out.</source>
        <translation><numerusform>%Ln coluna vazia sem cabeçalho ficou de fora.</numerusform><numerusform>%Ln colunas vazias sem cabeçalho ficaram de fora.</numerusform></translation>
    </message>
    <message>
        <source>The file has other lists, which were not read: %1.</source>
        <translation>O arquivo tem outras listas, que não foram lidas: %1.</translation>
    </message>
    <message>
        <source>The workbook has other sheets, which were not read: %1.</source>
        <translation>A pasta de trabalho tem outras planilhas, que não foram lidas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is a result file; %Ln row(s) of it did not go through.</source>
        <translation><numerusform>Este é um arquivo de resultado; %Ln linha dele não foi concluída.</numerusform><numerusform>Este é um arquivo de resultado; %Ln linhas dele não foram concluídas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were replaced by blanks.</source>
        <translation><numerusform>%Ln byte NUL foi substituído por um espaço.</numerusform><numerusform>%Ln bytes NUL foram substituídos por espaços.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are not valid %1 and were replaced</source>
        <translation><numerusform>%Ln byte não é válido em %1 e foi substituído</numerusform><numerusform>%Ln bytes não são válidos em %1 e foram substituídos</numerusform></translation>
    </message>
    <message>
        <source>%1, the first in row %2.</source>
        <translation>%1, o primeiro na linha %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header, the first one is row %1.</source>
        <translation><numerusform>%Ln linha tem menos ou mais células que o cabeçalho: linha %1.</numerusform><numerusform>%Ln linhas têm menos ou mais células que o cabeçalho; a primeira é a linha %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook and were read all the same, the first one is row %1.</source>
        <translation><numerusform>%Ln linha está oculta na pasta de trabalho e mesmo assim foi lida: linha %1.</numerusform><numerusform>%Ln linhas estão ocultas na pasta de trabalho e mesmo assim foram lidas; a primeira é a linha %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) of merged cells: their text counts for the first cell only.</source>
        <translation><numerusform>%Ln área de células mescladas: seu texto vale só para a primeira célula.</numerusform><numerusform>%Ln áreas de células mescladas: seu texto vale só para a primeira célula.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation><numerusform>%1: %Ln linha</numerusform><numerusform>%1: %Ln linhas</numerusform></translation>
    </message>
    <message>
        <source>, with a header row</source>
        <translation>, com linha de cabeçalho</translation>
    </message>
    <message>
        <source>, without a header row</source>
        <translation>, sem linha de cabeçalho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>não é possível ler.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses or domains. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: nenhuma coluna parece ter endereços de e-mail ou domínios. Diga qual é com --map %2=HEADER; há: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like e-mail addresses. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: nenhuma coluna parece ter endereços de e-mail. Diga qual é com --map %2=HEADER; há: %3.</translation>
    </message>
    <message>
        <source>%1: no column looks like LinkedIn profiles. Say which one it is with --map %2=HEADER; there are: %3.</source>
        <translation>%1: nenhuma coluna parece ter perfis do LinkedIn. Diga qual é com --map %2=HEADER; há: %3.</translation>
    </message>
    <message>
        <source>People are told apart by the column “%1”.</source>
        <translation>As pessoas são distinguidas pela coluna “%1”.</translation>
    </message>
    <message>
        <source>%1 is the file being read. Give --output another name.</source>
        <translation>%1 é o arquivo que está sendo lido. Dê outro nome a --output.</translation>
    </message>
    <message>
        <source>%1 is a folder; --output needs a file.</source>
        <translation>%1 é uma pasta; --output precisa de um arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>Não é possível gravar %1: não há pasta %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission denied.</source>
        <translation>Não é possível gravar %1: permissão negada.</translation>
    </message>
    <message>
        <source>%1: a result file is CSV or XLSX. Give --output a name that ends in .csv or .xlsx.</source>
        <translation>%1: um arquivo de resultado é CSV ou XLSX. Dê a --output um nome que termine em .csv ou .xlsx.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source>row(s) %1</source>
        <extracomment>Numbers of rows follow; the plural goes by how many there are</extracomment>
        <translation><numerusform>linha %1</numerusform><numerusform>linhas %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a person left out: line(s) %1</source>
        <translation><numerusform>%Ln linha sem pessoa ficou de fora: linha %1</numerusform><numerusform>%Ln linhas sem pessoa ficaram de fora: linhas %1</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is the matter, then the rows that it is about: "2 rows have fewer cells: rows 4, 9"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) show as �, since they cannot be read as %1 (try another encoding)</source>
        <translation><numerusform>%Ln byte aparece como �, pois não pode ser lido como %1 (experimente outra codificação)</numerusform><numerusform>%Ln bytes aparecem como �, pois não podem ser lidos como %1 (experimente outra codificação)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer or more cells than the header</source>
        <translation><numerusform>%Ln linha tem menos ou mais células que o cabeçalho</numerusform><numerusform>%Ln linhas têm menos ou mais células que o cabeçalho</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet were read too</source>
        <translation><numerusform>%Ln linha oculta da planilha também foi lida</numerusform><numerusform>%Ln linhas ocultas da planilha também foram lidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile link(s) found in the text</source>
        <translation><numerusform>%Ln link de perfil encontrado no texto</numerusform><numerusform>%Ln links de perfis encontrados no texto</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table left out</source>
        <translation><numerusform>%Ln linha acima da tabela ficou de fora</numerusform><numerusform>%Ln linhas acima da tabela ficaram de fora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) left out</source>
        <translation><numerusform>%Ln linha em branco ficou de fora</numerusform><numerusform>%Ln linhas em branco ficaram de fora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty column(s) left out</source>
        <translation><numerusform>%Ln coluna vazia ficou de fora</numerusform><numerusform>%Ln colunas vazias ficaram de fora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) read as blanks</source>
        <translation><numerusform>%Ln byte NUL lido como espaço</numerusform><numerusform>%Ln bytes NUL lidos como espaços</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged area(s), whose text stands in the first cell only</source>
        <translation><numerusform>%Ln área mesclada, cujo texto está só na primeira célula</numerusform><numerusform>%Ln áreas mescladas, cujo texto está só na primeira célula</numerusform></translation>
    </message>
    <message>
        <source>quoted by single quotes</source>
        <translation>com aspas simples</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>uma por linha</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>single '</source>
        <translation>simples '</translation>
    </message>
    <message>
        <source>double "</source>
        <translation>duplas "</translation>
    </message>
    <message>
        <source>links in a text</source>
        <translation>links em um texto</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>planilha %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation><numerusform>%Ln linha</numerusform><numerusform>%Ln linhas</numerusform></translation>
    </message>
</context>
<context>
    <name>SqliteSchema</name>
    <message>
        <source>it is another program's database</source>
        <translation>é o banco de dados de outro programa</translation>
    </message>
    <message>
        <source>it was made by a newer version of Muster</source>
        <translation>foi criado por uma versão mais nova do Muster</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>%1 is a text document, not a table. Copy the list from it and paste it.</source>
        <translation>%1 é um documento de texto, não uma tabela. Copie a lista dele e cole-a.</translation>
    </message>
    <message>
        <source>%1 is a presentation, not a table. Copy the list from it and paste it.</source>
        <translation>%1 é uma apresentação, não uma tabela. Copie a lista dela e cole-a.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive. Unpack it and choose the file in it.</source>
        <translation>%1 é um arquivo ZIP. Descompacte-o e escolha o arquivo que está nele.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Save the list it was made from as CSV and choose that file.</source>
        <translation>%1 é um documento PDF. Salve como CSV a lista que deu origem a ele e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it and choose the file in it.</source>
        <translation>%1 está compactado. Descompacte-o e escolha o arquivo que está nele.</translation>
    </message>
    <message>
        <source>%1 is a picture. Choose a CSV or text file or a workbook.</source>
        <translation>%1 é uma imagem. Escolha um arquivo CSV ou de texto, ou uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>%1 is a web page or an old Excel format in disguise. Open it in a spreadsheet program, save it as XLSX or CSV and choose that file.</source>
        <translation>%1 é uma página da web ou um formato antigo do Excel disfarçado. Abra-o em um programa de planilhas, salve-o como XLSX ou CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a workbook. Choose a CSV or text file or a workbook.</source>
        <translation>%1 não é um texto nem uma pasta de trabalho. Escolha um arquivo CSV ou de texto, ou uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a name in double quotes is missing.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, falta um nome entre aspas duplas.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a colon is missing behind the name.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, faltam dois-pontos depois do nome.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or ] is missing.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, falta uma vírgula ou ].</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a comma or } is missing.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, falta uma vírgula ou }.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text that begins in line %2, column %3 is not closed by a double quote in its line.</source>
        <translation>%1 não é JSON válido: o texto que começa na linha %2, coluna %3, não é fechado por aspas duplas na mesma linha.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a backslash stands before something that it cannot stand before.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, há uma barra invertida antes de algo que não pode segui-la.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something begins like a number and is none.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, algo começa como um número e não é.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 something follows where the list is over.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, há algo depois do fim da lista.</translation>
    </message>
    <message>
        <source>%1 is not whole: it ends in line %2, column %3 in the middle of something.</source>
        <translation>%1 não está completo: termina na linha %2, coluna %3, no meio de algo.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: in line %2, column %3 a value is missing.</source>
        <translation>%1 não é JSON válido: na linha %2, coluna %3, falta um valor.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: what begins in line %2, column %3 is of another kind than the rows before it. Take it out, then read the file again.</source>
        <translation>%1 não pode ser lido como tabela: o que começa na linha %2, coluna %3, é de outro tipo que as linhas anteriores. Retire-o e leia o arquivo de novo.</translation>
    </message>
    <message>
        <source>Mend it there or export it again.</source>
        <translation>Corrija nesse ponto ou exporte de novo.</translation>
    </message>
    <message>
        <source>%1 has no list “%2” with anything in it. Its lists: %3.</source>
        <translation>%1 não tem lista “%2” com conteúdo. Suas listas: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 está vazio: não tem nenhuma linha com conteúdo. Nada foi lido.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which is more than Muster reads at once. Split it into smaller files.</source>
        <translation>%1 é maior que 4 GB, mais do que o Muster lê de uma vez. Divida-o em arquivos menores.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read.</source>
        <translation>%1 está vazio. Nada foi lido.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 é uma pasta. Escolha um arquivo dela.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>Muster does not know the encoding %1. Choose another one.</source>
        <translation>O Muster não conhece a codificação %1. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.</source>
        <translation>%1 tem aspas que nunca são fechadas: elas abrem na linha %2, coluna %3. Feche-as ou retire-as e leia o arquivo de novo.</translation>
    </message>
    <message>
        <source>%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that closes it some lines below. Close it or take it out, then read the file again.</source>
        <translation>%1 tem aspas que não são fechadas onde deveriam: elas abrem na linha %2, coluna %3, e há texto depois das aspas que as fecham algumas linhas abaixo. Feche-as ou retire-as e leia o arquivo de novo.</translation>
    </message>
</context>
<context>
    <name>TeamProfile</name>
    <message>
        <source>This is not a file with connections and mappings of Muster, or it is damaged in line %1, column %2.</source>
        <translation>Este não é um arquivo com conexões e mapeamentos do Muster, ou está danificado na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>This is not a file with connections and mappings of Muster: it has no “%1”.</source>
        <translation>Este não é um arquivo com conexões e mapeamentos do Muster: ele não tem “%1”.</translation>
    </message>
    <message>
        <source>A later Muster wrote this file (version %1). Update Muster to read it.</source>
        <translation>Uma versão mais nova do Muster gravou este arquivo (versão %1). Atualize o Muster para lê-lo.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a list.</source>
        <translation>O arquivo está danificado: “%1” não é uma lista.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Não é um objeto.</translation>
    </message>
    <message>
        <source>The file is damaged at %1. %2</source>
        <translation>O arquivo está danificado em %1. %2</translation>
    </message>
    <message>
        <source>There is no vendor “%1”.</source>
        <translation>Não há fornecedor “%1”.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>A conexão não tem nome.</translation>
    </message>
    <message>
        <source>There are two connections called “%1”.</source>
        <translation>Há duas conexões chamadas “%1”.</translation>
    </message>
    <message>
        <source>There is no import called “%1”.</source>
        <translation>Não há importação chamada “%1”.</translation>
    </message>
    <message>
        <source>The mapping names no columns.</source>
        <translation>O mapeamento não indica colunas.</translation>
    </message>
    <message>
        <source>The view has no name, no campaign or no content.</source>
        <translation>A visão não tem nome, campanha ou conteúdo.</translation>
    </message>
    <message>
        <source>Its connection “%1” is neither in the file nor here.</source>
        <translation>Sua conexão “%1” não está no arquivo nem aqui.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>O arquivo de configurações não pode ser gravado.</translation>
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
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil do LinkedIn</translation>
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
        <translation>Bloqueada desde %1, antes desta tarefa: deixada como está.</translation>
    </message>
    <message>
        <source>Blocked anew on %1, not by this job: left as it is.</source>
        <translation>Bloqueada de novo em %1, não por esta tarefa: deixada como está.</translation>
    </message>
    <message>
        <source>The server's list still has this person.</source>
        <translation>A lista do servidor ainda tem esta pessoa.</translation>
    </message>
    <message>
        <source>Blocked anew since: left as it is.</source>
        <translation>Bloqueada de novo desde então: deixada como está.</translation>
    </message>
    <message>
        <source>No longer on the blocklist.</source>
        <translation>Não está mais na lista de bloqueio.</translation>
    </message>
    <message>
        <source>The server gave no record ID for this person, so it cannot be unblocked.</source>
        <translation>O servidor não informou o ID do registro desta pessoa; por isso, ela não pode ser desbloqueada.</translation>
    </message>
    <message>
        <source>The same person stands earlier in the list.</source>
        <translation>A mesma pessoa aparece antes na lista.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Duplicate in file</source>
        <translation>Duplicada no arquivo</translation>
    </message>
    <message>
        <source>Already blocked</source>
        <translation>Já bloqueada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválida</translation>
    </message>
</context>
<context>
    <name>VerdictReport</name>
    <message>
        <source>Already on this roster</source>
        <translation>Já nesta lista de leads</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Não há linhas.</translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more invalid row(s); --output FILE lists them all.</source>
        <translation><numerusform>... e mais %Ln linha inválida; --output FILE lista todas.</numerusform><numerusform>... e mais %Ln linhas inválidas; --output FILE lista todas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready row(s) go without a cell that cannot be used:</source>
        <translation><numerusform>%Ln linha pronta vai sem uma célula que não pode ser usada:</numerusform><numerusform>%Ln linhas prontas vão sem uma célula que não pode ser usada:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>... and %Ln more such row(s); --output FILE lists them all.</source>
        <translation><numerusform>... e mais %Ln linha assim; --output FILE lista todas.</numerusform><numerusform>... e mais %Ln linhas assim; --output FILE lista todas.</numerusform></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>The connection you work with. The list and the campaigns below are its own.</source>
        <translation>A conexão com que você trabalha. A lista e as campanhas abaixo são dela.</translation>
    </message>
    <message>
        <source>The bar at the top: the connection you work with, and the finder.</source>
        <translation>A barra no alto: a conexão com que você trabalha e a busca.</translation>
    </message>
    <message>
        <source>Every action of the window and of the page that is shown, with its keys.</source>
        <translation>Todas as ações da janela e da página exibida, com suas teclas.</translation>
    </message>
    <message>
        <source>Finds actions, campaigns and people as you type. Enter goes there.</source>
        <translation>Localiza ações, campanhas e pessoas enquanto você digita. Enter vai até o resultado.</translation>
    </message>
    <message>
        <source>What was found. The arrow keys choose, Enter goes there, Esc leaves.</source>
        <translation>O que foi encontrado. As setas escolhem, Enter vai até lá, Esc sai.</translation>
    </message>
    <message>
        <source>The lists of this connection: its blocklist, its campaigns, and all jobs under Activity.</source>
        <translation>As listas desta conexão: a lista de bloqueio, as campanhas e todas as tarefas em Atividade.</translation>
    </message>
    <message>
        <source>Adds a campaign by its ID or address. WaLead has no way to list campaigns.</source>
        <translation>Adiciona uma campanha pelo ID ou endereço. O WaLead não tem como listar campanhas.</translation>
    </message>
    <message>
        <source>Jobs that run, and what became of the last ones.</source>
        <translation>As tarefas em andamento e o resultado das últimas.</translation>
    </message>
    <message>
        <source>A job that runs. Pause waits for the answers under way; Cancel gives up what was not sent.</source>
        <translation>Uma tarefa em andamento. Pausar espera as respostas que ainda vão chegar; Cancelar desiste do que não foi enviado.</translation>
    </message>
    <message>
        <source>Shows or hides the figures of this job and how fast it goes.</source>
        <translation>Mostra ou oculta os números desta tarefa e sua velocidade.</translation>
    </message>
    <message>
        <source>What became of a job. The links lead to its rows, or take it back.</source>
        <translation>O resultado de uma tarefa. Os links levam às linhas dela ou a desfazem.</translation>
    </message>
    <message>
        <source>Jobs that were interrupted. They can go on where they stopped, or their rest can be discarded.</source>
        <translation>Tarefas que foram interrompidas. Elas podem continuar de onde pararam, ou o resto pode ser descartado.</translation>
    </message>
    <message>
        <source>What is shown, how much of it there is and as of when, and what can be done with it.</source>
        <translation>O que é exibido, quanto há e de quando são os dados, e o que se pode fazer com isso.</translation>
    </message>
    <message>
        <source>Something that concerns the whole page, and what can be done about it.</source>
        <translation>Algo que diz respeito à página inteira, e o que se pode fazer a respeito.</translation>
    </message>
    <message>
        <source>There is nothing to show here. This begins what would change that.</source>
        <translation>Não há nada para mostrar aqui. Este botão dá início ao que mudaria isso.</translation>
    </message>
    <message>
        <source>There are no rows to show. Details has the server's own words.</source>
        <translation>Não há linhas para mostrar. Detalhes traz as palavras do próprio servidor.</translation>
    </message>
    <message>
        <source>Shows or hides two charts: why people are on this list, and how many came in each month.</source>
        <translation>Mostra ou oculta dois gráficos: por que as pessoas estão nesta lista e quantas entraram em cada mês.</translation>
    </message>
    <message>
        <source>Takes a list and tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Recebe uma lista e informa, de cada pessoa, se está bloqueada. Não altera nada.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file, in their order.</source>
        <translation>Grava em um arquivo as linhas exibidas, na mesma ordem.</translation>
    </message>
    <message>
        <source>Puts people on this list. You see what each row will do before anything is sent.</source>
        <translation>Coloca pessoas nesta lista. Você vê o que cada linha vai fazer antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Adds to what is listed here. You decide about the rest in what opens.</source>
        <translation>Adiciona ao que está listado aqui. O resto você decide na janela que se abre.</translation>
    </message>
    <message>
        <source>What else can be done with this roster.</source>
        <translation>O que mais se pode fazer com esta lista de leads.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text. Enter or the down arrow goes to the rows.</source>
        <translation>Mostra só as linhas que contêm este texto. Enter ou a seta para baixo vai para as linhas.</translation>
    </message>
    <message>
        <source>Shows addresses only.</source>
        <translation>Mostra só endereços.</translation>
    </message>
    <message>
        <source>Shows domains only.</source>
        <translation>Mostra só domínios.</translation>
    </message>
    <message>
        <source>Shows only people with these reasons. Several can be on at once.</source>
        <translation>Mostra só pessoas com estes motivos. Vários podem estar ativos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The reasons that found no room in the row.</source>
        <translation>Os motivos que não couberam na linha.</translation>
    </message>
    <message>
        <source>Shows only people who were blocked in these days.</source>
        <translation>Mostra só pessoas bloqueadas nestes dias.</translation>
    </message>
    <message>
        <source>The first and the last day to show, both included.</source>
        <translation>O primeiro e o último dia a mostrar, ambos incluídos.</translation>
    </message>
    <message>
        <source>Takes all filters off, so that every row is shown.</source>
        <translation>Retira todos os filtros, de modo que todas as linhas são exibidas.</translation>
    </message>
    <message>
        <source>How many people there are for each reason. Choosing one shows only those.</source>
        <translation>Quantas pessoas há para cada motivo. Escolher um mostra só essas.</translation>
    </message>
    <message>
        <source>How many people came in each month. Choosing a month shows only those.</source>
        <translation>Quantas pessoas entraram em cada mês. Escolher um mês mostra só essas.</translation>
    </message>
    <message>
        <source>Copies the numbers of both charts as a table, to be pasted into a spreadsheet.</source>
        <translation>Copia os números dos dois gráficos como tabela, para colar em uma planilha.</translation>
    </message>
    <message>
        <source>The people on this list. Click a heading to sort. Del unblocks the selected ones after asking.</source>
        <translation>As pessoas desta lista. Clique em um cabeçalho para ordenar. Del desbloqueia as selecionadas após confirmação.</translation>
    </message>
    <message>
        <source>The leads of this campaign. F2 edits a cell, Del removes the selected leads after asking.</source>
        <translation>Os leads desta campanha. F2 edita uma célula, Del remove os leads selecionados após confirmação.</translation>
    </message>
    <message>
        <source>Every job, newest first. Enter shows its rows.</source>
        <translation>Todas as tarefas, da mais nova à mais antiga. Enter mostra as linhas da tarefa.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected row.</source>
        <translation>Tudo o que se sabe da linha selecionada.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected person, and on which rosters they stand.</source>
        <translation>Tudo o que se sabe da pessoa selecionada, e em quais listas de leads ela está.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected lead: fields, steps of the campaign, mail.</source>
        <translation>Tudo o que se sabe do lead selecionado: campos, etapas da campanha, e-mails.</translation>
    </message>
    <message>
        <source>Everything that is known of the selected job.</source>
        <translation>Tudo o que se sabe da tarefa selecionada.</translation>
    </message>
    <message>
        <source>Opens this person's LinkedIn profile in the browser.</source>
        <translation>Abre no navegador o perfil desta pessoa no LinkedIn.</translation>
    </message>
    <message>
        <source>What can be done with the selected rows.</source>
        <translation>O que se pode fazer com as linhas selecionadas.</translation>
    </message>
    <message>
        <source>Takes the selected people off the list. You see who it will be first, and it can be undone.</source>
        <translation>Retira da lista as pessoas selecionadas. Você vê antes quem são, e é possível desfazer.</translation>
    </message>
    <message>
        <source>Copies the selected rows, to be pasted into a spreadsheet.</source>
        <translation>Copia as linhas selecionadas, para colar em uma planilha.</translation>
    </message>
    <message>
        <source>Writes the selected rows to a file.</source>
        <translation>Grava as linhas selecionadas em um arquivo.</translation>
    </message>
    <message>
        <source>Removes the selected leads from the roster after asking.</source>
        <translation>Remove da lista os leads selecionados, após confirmação.</translation>
    </message>
    <message>
        <source>Sends no more mail to the selected leads until they are resumed.</source>
        <translation>Não envia mais e-mails aos leads selecionados até que sejam retomados.</translation>
    </message>
    <message>
        <source>Lets the campaign go on with the selected leads.</source>
        <translation>Permite que a campanha continue com os leads selecionados.</translation>
    </message>
    <message>
        <source>Shows what became of each row of this job.</source>
        <translation>Mostra o que aconteceu com cada linha desta tarefa.</translation>
    </message>
    <message>
        <source>Writes every row with its original columns and what became of it to a file. It can be dropped on Muster again.</source>
        <translation>Grava em um arquivo cada linha com suas colunas originais e o que aconteceu com ela. O arquivo pode ser solto de novo no Muster.</translation>
    </message>
    <message>
        <source>Goes on with this job where it stopped.</source>
        <translation>Continua esta tarefa de onde parou.</translation>
    </message>
    <message>
        <source>Takes this job back. You see what that will change first.</source>
        <translation>Desfaz esta tarefa. Você vê antes o que isso vai mudar.</translation>
    </message>
    <message>
        <source>Opens the rows that the server refused, to be mended and sent again.</source>
        <translation>Abre as linhas que o servidor recusou, para corrigi-las e enviá-las de novo.</translation>
    </message>
    <message>
        <source>Gives up what was not sent. What was done stays.</source>
        <translation>Desiste do que não foi enviado. O que foi feito permanece.</translation>
    </message>
    <message>
        <source>Takes the selected jobs out of the history. What they did stays.</source>
        <translation>Retira do histórico as tarefas selecionadas. O que elas fizeram permanece.</translation>
    </message>
    <message>
        <source>Takes jobs that ended long ago out of the history. What they did stays.</source>
        <translation>Retira do histórico as tarefas que terminaram há muito tempo. O que elas fizeram permanece.</translation>
    </message>
    <message>
        <source>Shows only jobs like these.</source>
        <translation>Mostra só tarefas como estas.</translation>
    </message>
    <message>
        <source>How far the leads have come, in the order of the campaign's steps. Choosing a part shows only those.</source>
        <translation>Até onde os leads chegaram, na ordem das etapas da campanha. Escolher uma parte mostra só esses.</translation>
    </message>
    <message>
        <source>Shows or hides how many replies came in each week.</source>
        <translation>Mostra ou oculta quantas respostas chegaram em cada semana.</translation>
    </message>
    <message>
        <source>Shows only leads with these statuses. Several can be on at once.</source>
        <translation>Mostra só leads com estes status. Vários podem estar ativos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Shows only leads who are on the blocklist of one of your connections.</source>
        <translation>Mostra só leads que estão na lista de bloqueio de uma de suas conexões.</translation>
    </message>
    <message>
        <source>Every status of this roster, by step.</source>
        <translation>Todos os status desta lista de leads, por etapa.</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name, to be taken up again.</source>
        <translation>Filtros, ordem e colunas guardados com um nome, para usar de novo.</translation>
    </message>
    <message>
        <source>Shows only leads like these.</source>
        <translation>Mostra só leads como estes.</translation>
    </message>
    <message>
        <source>Shows only people like these.</source>
        <translation>Mostra só pessoas como estas.</translation>
    </message>
    <message>
        <source>The first steps in Muster.</source>
        <translation>Os primeiros passos no Muster.</translation>
    </message>
    <message>
        <source>Opens a sample list in the import, so that you see a verdict for every row. Nothing is blocked until you say so.</source>
        <translation>Abre uma lista de exemplo na importação, para você ver um veredito em cada linha. Nada é bloqueado até você mandar.</translation>
    </message>
    <message>
        <source>Adds an account of your own at WaLead, Puffle or SendKit.</source>
        <translation>Adiciona uma conta sua no WaLead, Puffle ou SendKit.</translation>
    </message>
    <message>
        <source>Opens this program's guide.</source>
        <translation>Abre o guia deste programa.</translation>
    </message>
    <message>
        <source>Shows the lists instead of this page, from now on.</source>
        <translation>Mostra as listas em vez desta página, de agora em diante.</translation>
    </message>
    <message>
        <source>Drag to give the list or its details more room.</source>
        <translation>Arraste para dar mais espaço à lista ou aos detalhes.</translation>
    </message>
    <message>
        <source>The three steps of an import. A click goes back to an earlier one.</source>
        <translation>As três etapas de uma importação. Um clique volta a uma anterior.</translation>
    </message>
    <message>
        <source>Goes through the steps of this dialog.</source>
        <translation>Percorre as etapas desta janela.</translation>
    </message>
    <message>
        <source>Paste or type a list here: one person a line, cells from a spreadsheet, or a text with profile addresses in it.</source>
        <translation>Cole ou digite uma lista aqui: uma pessoa por linha, células de uma planilha ou um texto com endereços de perfis.</translation>
    </message>
    <message>
        <source>Takes a CSV, Excel, OpenDocument, JSON or text file.</source>
        <translation>Recebe um arquivo CSV, Excel, OpenDocument, JSON ou de texto.</translation>
    </message>
    <message>
        <source>Takes another file instead of this one.</source>
        <translation>Usa outro arquivo em vez deste.</translation>
    </message>
    <message>
        <source>Where the list comes from.</source>
        <translation>De onde vem a lista.</translation>
    </message>
    <message>
        <source>How the file is read. This was found out by itself; change what is wrong.</source>
        <translation>Como o arquivo é lido. Isso foi detectado automaticamente; altere o que estiver errado.</translation>
    </message>
    <message>
        <source>How far the file has been read.</source>
        <translation>Até onde o arquivo foi lido.</translation>
    </message>
    <message>
        <source>How far the file has been read. It can be stopped.</source>
        <translation>Até onde o arquivo foi lido. A leitura pode ser interrompida.</translation>
    </message>
    <message>
        <source>The first rows, as they are read.</source>
        <translation>As primeiras linhas, tal como são lidas.</translation>
    </message>
    <message>
        <source>What was left out or repaired while reading.</source>
        <translation>O que ficou de fora ou foi corrigido na leitura.</translation>
    </message>
    <message>
        <source>Which column each field is taken from. Change what is wrong; the choice is remembered for files with the same headers.</source>
        <translation>De qual coluna vem cada campo. Altere o que estiver errado; a escolha é lembrada para arquivos com os mesmos cabeçalhos.</translation>
    </message>
    <message>
        <source>The columns that are kept with each lead as custom fields.</source>
        <translation>As colunas guardadas com cada lead como campos personalizados.</translation>
    </message>
    <message>
        <source>Forgets what was chosen for these headers, and guesses the columns from headers and cells.</source>
        <translation>Esquece o que foi escolhido para estes cabeçalhos e deduz as colunas pelos cabeçalhos e células.</translation>
    </message>
    <message>
        <source>Every row with its verdict. F2 edits a cell, and the verdict follows; F8 goes to the next problem.</source>
        <translation>Cada linha com seu veredito. F2 edita uma célula, e o veredito acompanha; F8 vai para o próximo problema.</translation>
    </message>
    <message>
        <source>Shows only rows with this verdict.</source>
        <translation>Mostra só as linhas com este veredito.</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text.</source>
        <translation>Mostra só as linhas que contêm este texto.</translation>
    </message>
    <message>
        <source>Goes to the next row that will not be sent as it is.</source>
        <translation>Vai para a próxima linha que não será enviada como está.</translation>
    </message>
    <message>
        <source>Finds and replaces text in the cells of the review.</source>
        <translation>Localiza e substitui texto nas células da revisão.</translation>
    </message>
    <message>
        <source>What will not be sent, and what can be done about it.</source>
        <translation>O que não será enviado, e o que se pode fazer a respeito.</translation>
    </message>
    <message>
        <source>Takes all invalid rows out of the list. Undo brings them back.</source>
        <translation>Retira da lista todas as linhas inválidas. Desfazer as traz de volta.</translation>
    </message>
    <message>
        <source>Brings the discarded rows back.</source>
        <translation>Traz de volta as linhas descartadas.</translation>
    </message>
    <message>
        <source>Shows what will be sent, as curl commands with the key left out. Sends nothing.</source>
        <translation>Mostra o que será enviado, como comandos curl sem a chave. Não envia nada.</translation>
    </message>
    <message>
        <source>Reads the server's list when the job is done, and says what was found.</source>
        <translation>Lê a lista do servidor quando a tarefa termina e informa o que foi encontrado.</translation>
    </message>
    <message>
        <source>The job can only begin once this is ticked.</source>
        <translation>A tarefa só pode começar depois que isto for marcado.</translation>
    </message>
    <message>
        <source>The reason for rows that bring none of their own, or for all rows.</source>
        <translation>O motivo das linhas que não trazem um próprio, ou de todas as linhas.</translation>
    </message>
    <message>
        <source>Which rows get this reason.</source>
        <translation>Quais linhas recebem este motivo.</translation>
    </message>
    <message>
        <source>Which of several rows of the same person is taken.</source>
        <translation>Qual das várias linhas da mesma pessoa é usada.</translation>
    </message>
    <message>
        <source>Adds people too who are on the blocklist of one of your connections.</source>
        <translation>Adiciona também pessoas que estão na lista de bloqueio de uma de suas conexões.</translation>
    </message>
    <message>
        <source>Takes back the last change of a cell.</source>
        <translation>Desfaz a última alteração de uma célula.</translation>
    </message>
    <message>
        <source>Undo, find, fill and everything else that changes cells.</source>
        <translation>Desfazer, localizar, preencher e tudo o mais que altera células.</translation>
    </message>
    <message>
        <source>What each row will do. Nothing has been sent yet.</source>
        <translation>O que cada linha vai fazer. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Goes back one step. Nothing is lost.</source>
        <translation>Volta uma etapa. Nada se perde.</translation>
    </message>
    <message>
        <source>Closes without sending anything. Asks first where work would be lost.</source>
        <translation>Fecha sem enviar nada. Pergunta antes se houver trabalho a perder.</translation>
    </message>
    <message>
        <source>Goes on. In the last step it begins the job, and says what that will do.</source>
        <translation>Continua. Na última etapa, inicia a tarefa e diz o que ela vai fazer.</translation>
    </message>
    <message>
        <source>Exactly who it will be.</source>
        <translation>Exatamente quem será.</translation>
    </message>
    <message>
        <source>This can only begin once it is ticked.</source>
        <translation>Isto só pode começar depois de marcado.</translation>
    </message>
    <message>
        <source>Decides whether this is done. Nothing has been sent yet.</source>
        <translation>Decide se isto será feito. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Begins the job.</source>
        <translation>Inicia a tarefa.</translation>
    </message>
    <message>
        <source>Decides whether these people are unblocked. Nothing has been sent yet.</source>
        <translation>Decide se estas pessoas serão desbloqueadas. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Decides whether these leads are changed. Nothing has been sent yet.</source>
        <translation>Decide se estes leads serão alterados. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Empties a roster. A backup is written first, and the job can be undone.</source>
        <translation>Esvazia uma lista de leads. Antes é gravado um backup, e a tarefa pode ser desfeita.</translation>
    </message>
    <message>
        <source>Type the campaign's name, so that no roster is emptied by mistake.</source>
        <translation>Digite o nome da campanha, para que nenhuma lista de leads seja esvaziada por engano.</translation>
    </message>
    <message>
        <source>Writes a backup, then empties the roster.</source>
        <translation>Grava um backup e depois esvazia a lista de leads.</translation>
    </message>
    <message>
        <source>What the file is to be like.</source>
        <translation>Como o arquivo deve ser.</translation>
    </message>
    <message>
        <source>Tells of each person whether they are blocked. Changes nothing.</source>
        <translation>Informa, de cada pessoa, se está bloqueada. Não altera nada.</translation>
    </message>
    <message>
        <source>Who is blocked, and where. It can be saved as a file.</source>
        <translation>Quem está bloqueado, e onde. Pode ser salvo como arquivo.</translation>
    </message>
    <message>
        <source>The list that the people are compared with.</source>
        <translation>A lista com que as pessoas são comparadas.</translation>
    </message>
    <message>
        <source>Each person of your list, and whether they are blocked.</source>
        <translation>Cada pessoa de sua lista, e se está bloqueada.</translation>
    </message>
    <message>
        <source>What became of each row of a job.</source>
        <translation>O que aconteceu com cada linha de uma tarefa.</translation>
    </message>
    <message>
        <source>Each row, what became of it, and the server's words.</source>
        <translation>Cada linha, o que aconteceu com ela e as palavras do servidor.</translation>
    </message>
    <message>
        <source>Shows only rows of which this became.</source>
        <translation>Mostra só as linhas com este resultado.</translation>
    </message>
    <message>
        <source>Writes the rows that are shown to a file.</source>
        <translation>Grava em um arquivo as linhas exibidas.</translation>
    </message>
    <message>
        <source>What will be sent, in order. The key is left out.</source>
        <translation>O que será enviado, em ordem. A chave é omitida.</translation>
    </message>
    <message>
        <source>Shows more of the requests.</source>
        <translation>Mostra mais requisições.</translation>
    </message>
    <message>
        <source>Copies the requests that are shown.</source>
        <translation>Copia as requisições exibidas.</translation>
    </message>
    <message>
        <source>Writes all requests as a shell script.</source>
        <translation>Grava todas as requisições como script de shell.</translation>
    </message>
    <message>
        <source>How many requests a connection may have under way at once. Fewer are gentler to the server, more are faster.</source>
        <translation>Quantas requisições uma conexão pode ter em curso ao mesmo tempo. Menos requisições poupam o servidor, mais são mais rápidas.</translation>
    </message>
    <message>
        <source>The choices of columns that are kept for files with the same headers.</source>
        <translation>As escolhas de colunas guardadas para arquivos com os mesmos cabeçalhos.</translation>
    </message>
    <message>
        <source>A campaign of WaLead, by its ID or address, and what you call it.</source>
        <translation>Uma campanha do WaLead, pelo ID ou endereço, e o nome que você dá a ela.</translation>
    </message>
    <message>
        <source>Connections, choices of columns and views that a colleague shared. You see what is new before anything is taken.</source>
        <translation>Conexões, escolhas de colunas e visões que um colega compartilhou. Você vê o que é novo antes que algo seja importado.</translation>
    </message>
    <message>
        <source>What the file brings, and what is there already under the same name.</source>
        <translation>O que o arquivo traz, e o que já existe com o mesmo nome.</translation>
    </message>
    <message>
        <source>Your accounts: add, change, order and test them.</source>
        <translation>Suas contas: adicione, altere, ordene e teste.</translation>
    </message>
    <message>
        <source>Your connections in the order in which they are offered.</source>
        <translation>Suas conexões, na ordem em que são oferecidas.</translation>
    </message>
    <message>
        <source>What is known of this connection: vendor, name, address, key.</source>
        <translation>O que se sabe desta conexão: fornecedor, nome, endereço, chave.</translation>
    </message>
    <message>
        <source>Marks the account as one that reaches real people, so that the header warns in its colour.</source>
        <translation>Marca a conta como uma que atinge pessoas reais, para que a barra superior avise com sua cor.</translation>
    </message>
    <message>
        <source>Asks the server whether the key is accepted, and what it may do. Changes nothing.</source>
        <translation>Pergunta ao servidor se a chave é aceita e o que ela pode fazer. Não altera nada.</translation>
    </message>
    <message>
        <source>The key of this connection. It is kept where you chose, and goes to no other server.</source>
        <translation>A chave desta conexão. Ela é guardada onde você escolheu e não vai a nenhum outro servidor.</translation>
    </message>
    <message>
        <source>Keeps the key, so that you are not asked the next time.</source>
        <translation>Guarda a chave, para que não seja pedida na próxima vez.</translation>
    </message>
    <message>
        <source>Where keys are kept: in the system's keychain, in an encrypted file, or only until Muster is closed.</source>
        <translation>Onde as chaves são guardadas: no chaveiro do sistema, em um arquivo criptografado ou só até o Muster ser fechado.</translation>
    </message>
    <message>
        <source>The pass phrase that opens the file with your keys. Nobody can recover it.</source>
        <translation>A frase secreta que abre o arquivo com suas chaves. Ninguém pode recuperá-la.</translation>
    </message>
    <message>
        <source>How Muster looks, speaks and works.</source>
        <translation>Aparência, idioma e funcionamento do Muster.</translation>
    </message>
    <message>
        <source>Makes a copy of this connection, to be changed.</source>
        <translation>Faz uma cópia desta conexão, para ser alterada.</translation>
    </message>
    <message>
        <source>Gives up what was changed here and not saved.</source>
        <translation>Descarta o que foi alterado aqui e não foi salvo.</translation>
    </message>
    <message>
        <source>Writes connections without their keys to a file for a colleague, or takes such a file.</source>
        <translation>Grava conexões sem suas chaves em um arquivo para um colega, ou importa um arquivo assim.</translation>
    </message>
    <message>
        <source>The last requests: when, what, how long, how much.</source>
        <translation>As últimas requisições: quando, o quê, duração e tamanho.</translation>
    </message>
    <message>
        <source>The last requests and what became of them. Keys and personal data are left out.</source>
        <translation>As últimas requisições e o que aconteceu com elas. Chaves e dados pessoais são omitidos.</translation>
    </message>
    <message>
        <source>Versions and the last errors, without personal data, to be put into a report.</source>
        <translation>Versões e os últimos erros, sem dados pessoais, para incluir em um relato.</translation>
    </message>
    <message>
        <source>Finds a word in all topics of the guide.</source>
        <translation>Localiza uma palavra em todos os tópicos do guia.</translation>
    </message>
    <message>
        <source>The topics of the guide.</source>
        <translation>Os tópicos do guia.</translation>
    </message>
    <message>
        <source>The text of this topic.</source>
        <translation>O texto deste tópico.</translation>
    </message>
    <message>
        <source>Goes back to the topic before.</source>
        <translation>Volta ao tópico anterior.</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>Avança de novo.</translation>
    </message>
    <message>
        <source>This program's guide.</source>
        <translation>O guia deste programa.</translation>
    </message>
    <message>
        <source>Answers what this window asks. Esc leaves everything as it is.</source>
        <translation>Responde ao que esta janela pergunta. Esc deixa tudo como está.</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag its edge to change its width, or drag it to another place.</source>
        <translation>Clique em um cabeçalho para ordenar, arraste a borda para mudar a largura ou arraste-o para outro lugar.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 is damaged: its part %2 cannot be read. Open it in a spreadsheet program, save it under another name and choose that file.</source>
        <translation>%1 está danificado: não é possível ler sua parte %2. Abra-o em um programa de planilhas, salve-o com outro nome e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 holds more cells than Muster can read, most of them perhaps empty or repeated. Copy the list to a new workbook, or save it as CSV, and choose that file.</source>
        <translation>%1 contém mais células do que o Muster consegue ler, talvez a maioria vazias ou repetidas. Copie a lista para uma nova pasta de trabalho, ou salve-a como CSV, e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file.</source>
        <translation>%1 não contém uma pasta de trabalho que o Muster consiga ler. Salve-o como XLSX, ODS ou CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, save it without a password and choose that file.</source>
        <translation>%1 está protegido por senha. Abra-o, salve-o sem senha e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is empty: none of its sheets has a cell with anything in it. Nothing was read.</source>
        <translation>%1 está vazio: nenhuma de suas planilhas tem uma célula com conteúdo. Nada foi lido.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2” with anything in it. Its sheets: %3.</source>
        <translation>%1 não tem planilha “%2” com conteúdo. Suas planilhas: %3.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no row with anything in it. Nothing was read.</source>
        <translation>%1 está vazio: não tem nenhuma linha com conteúdo. Nada foi lido.</translation>
    </message>
    <message>
        <source>%1 is an Office file in the old format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 é um arquivo do Office no formato antigo. Salve-o como XLSX ou CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds, which may be meant to do harm. Nothing was read. If you trust it, save the list in it as CSV and choose that file.</source>
        <translation>%1, ao ser descompactado, seria muito maior do que uma pasta de trabalho, o que pode ser mal-intencionado. Nada foi lido. Se você confia nele, salve a lista como CSV e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from.</source>
        <translation>%1 está danificado ou incompleto: termina cedo demais ou não é uma pasta de trabalho. Obtenha-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file.</source>
        <translation>%1 é uma pasta de trabalho do Excel no formato binário. Salve-a como XLSX ou CSV e escolha esse arquivo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Standard output could not be written.</source>
        <translation>Não foi possível gravar na saída padrão.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Não há conexão “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>Practice could not start: %1</source>
        <translation>Não foi possível iniciar o Practice: %1</translation>
    </message>
    <message>
        <source>Muster: blocklists and campaign rosters in one window.</source>
        <translation>Muster: listas de bloqueio e listas de leads das campanhas em uma só janela.</translation>
    </message>
    <message>
        <source>Keep settings and Practice data under &lt;dir&gt;.</source>
        <translation>Guarda as configurações e os dados do Practice em &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Write a picture of the loaded window to &lt;file&gt; and leave.</source>
        <translation>Grava uma imagem da janela carregada em &lt;file&gt; e sai.</translation>
    </message>
    <message>
        <source>The window's size for --screenshot, e.g. 1280x800.</source>
        <translation>O tamanho da janela para --screenshot, por exemplo 1280x800.</translation>
    </message>
    <message>
        <source>The appearance can be light, dark or system.</source>
        <translation>A aparência pode ser light, dark ou system.</translation>
    </message>
    <message>
        <source>A size looks like 1280x800.</source>
        <translation>Um tamanho tem a forma 1280x800.</translation>
    </message>
    <message>
        <source>See muster --help.</source>
        <translation>Consulte muster --help.</translation>
    </message>
    <message>
        <source>Muster is open on this profile already, but does not answer.</source>
        <translation>O Muster já está aberto neste perfil, mas não responde.</translation>
    </message>
    <message>
        <source>Wait until it does, or end it and start Muster again. What its jobs have done is kept.</source>
        <translation>Espere até que responda, ou encerre-o e inicie o Muster de novo. O que as tarefas dele já fizeram está guardado.</translation>
    </message>
    <message>
        <source>Lists to open. Muster asks what each is for.</source>
        <translation>Listas a abrir. O Muster pergunta para que serve cada uma.</translation>
    </message>
</context>
</TS>
