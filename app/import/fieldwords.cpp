// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/fieldwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace Muster {

namespace {

using enum FieldHint;
using enum HintStrength;

struct Words
{
    FieldHint field;
    HintStrength strength;
    std::string_view words; ///< plain forms, separated by blanks
};

constexpr std::array lists{
    Words{Email, Sure,
          "email emails emailaddress emailaddresses emailid mail mails mailaddress workemail workemailaddress workmail businessemail "
          "businessemailaddress professionalemail corporateemail emailwork emailbusiness emailprimary primaryemail primaryemailaddress "
          "mainemail directemail verifiedemail validemail bestemail foundemail proemail emailvalue email1value emailfound "
          "recommendedemail recommendedworkemail emailadresse emailadressen mailadresse geschaftlicheemail geschaftlicheemailadresse "
          "emailgeschaftlich emailadressegeschaftlich firmenemail dienstlicheemail emaildienstlich courriel courriels adressemail "
          "adresseemail adressecourriel adresseelectronique adressedemessagerie emailprofessionnel emailpro mailpro mailprofessionnel "
          "courrielprofessionnel adresseemailprofessionnelle adressemailprofessionnelle correo correos correoelectronico "
          "correoselectronicos correocorporativo correodetrabajo correoprofesional direcciondecorreo direcciondecorreoelectronico "
          "direcciondeemail direccionemail emaildetrabajo emailcorporativo emailprofesional correioeletronico correioelectronico "
          "enderecodeemail enderecoemail enderecodecorreioeletronico emailprofissional emailcomercial emaildetrabalho emailtrabalho "},
    Words{Email, Second,
          "personalemail personalemailaddress emailpersonal privateemail privateemailaddress homeemail emailhome emailother otheremail "
          "alternateemail alternativeemail secondaryemail secondaryemailaddress secondemail emailsecondary tertiaryemail "
          "additionalemail additionalemails hsadditionalemails supplementalemail recommendedpersonalemail email2address email3address "
          "email2value email3value privatemail emailprivat emailadresseprivat privateemailadresse emailpersonnel emailperso mailperso "
          "courrielpersonnel adressemailpersonnelle adresseemailpersonnelle correopersonal emailpessoal emailparticular "},
    Words{Email, Vague,
          "companyemail companyemailaddress organizationemail accountemail generalemail genericemail infoemail catchallemail "
          "emailempresa emailentreprise emailunternehmen "},
    Words{FirstName, Sure,
          "firstname firstnames givenname givennames forename forenames fname first preferredfirstname legalfirstname vorname vornamen "
          "rufname prenom prenoms primernombre nombredepila primeironome nomeproprio "},
    Words{LastName, Sure,
          "lastname lastnames surname surnames familyname familynames lname last preferredlastname legallastname nachname nachnamen "
          "familienname zuname nomdefamille nomfamille patronyme apellido apellidos primerapellido sobrenome sobrenomes apelido apelidos "
          "ultimonome nomedefamilia "},
    Words{FullName, Sure,
          "fullname fullnames contactname personname leadname prospectname candidatename membername displayname completename "
          "nameofcontact firstandlastname firstlastname vollstandigername vollername gesamtname vorundnachname vornamenachname "
          "vornameundnachname nachnamevorname namevorname kontaktname nomcomplet nometprenom nomprenom prenomnom prenometnom "
          "nomducontact nombrecompleto nombreyapellido nombreyapellidos nombreapellidos nombredelcontacto nombredecontacto "
          "nombrecontacto nomecompleto nomeesobrenome nomedocontato nomedocontacto nomecontato nomedapessoa "},
    Words{FullName, Vague,
          "contact contacts lead leads prospect prospects person people candidate attendee participant kontakt kontakte kontaktperson "
          "ansprechpartner ansprechpartnerin teilnehmer personne contacto contactos persona contato contatos pessoa "},
    Words{SomeName, Sure, "name names nom noms nombre nombres nome nomes "},
    Words{Company, Sure,
          "company companyname companynames currentcompany currentcompanyname employer employername currentemployer organization "
          "organizationname organisation organisationname currentorganization accountname businessname companyaccount "
          "companyorganization firm firmname workplace associatedcompany associatedcompanyname primaryassociatedcompany primarycompany "
          "firma firmenname firmierung unternehmen unternehmensname arbeitgeber organisationsname gesellschaft societe nomdelasociete "
          "nomdesociete nomsociete entreprise nomdelentreprise nomentreprise entrepriseactuelle raisonsociale employeur empresa "
          "nombredelaempresa nombredeempresa nombreempresa empresaactual compania nombredelacompania razonsocial organizacion empleador "
          "nomedaempresa nomeempresa nomedaorganizacao empresaatual razaosocial companhia organizacao empregador "},
    Words{Company, Second,
          "companynameforemails companynamecleaned cleancompanyname cleanedcompanyname normalizedcompanyname companylegalname legalname "
          "linkedincompanyname linkedincompany "},
    Words{Company, Vague, "account accounts business client customer kunde organisme cliente "},
    Words{Position, Sure,
          "position jobtitle jobtitles currentposition currenttitle currentjob currentjobtitle jobposition jobrole occupation "
          "designation professionaltitle worktitle organizationtitle positiontitle titleposition linkedinjobtitle berufsbezeichnung "
          "jobbezeichnung stellenbezeichnung positionsbezeichnung jobtitel stelle beruf funktion poste posteactuel posteoccupe "
          "intituledeposte intituleduposte titredeposte titreduposte titreposte fonction metier profession cargo cargoactual cargoatual "
          "puesto puestodetrabajo puestoactual ocupacion profesion funcion ocupacao profissao funcao "},
    Words{Position, Second, "title linkedintitle titel titre titulo "},
    Words{Position, Vague, "role roles job rolle rol papel "},
    Words{Headline, Sure,
          "headline linkedinheadline profileheadline linkedinprofileheadline tagline linkedintagline profilslogan profiltitel "
          "titreduprofil titreprofil titreprofillinkedin titulodelperfil tituloperfil titular titulardelinkedin titulodoperfil "},
    Words{OfCompany, Sure,
          "website websites websiteurl companyurl companywebsite webseite internetseite siteweb siteinternet sitioweb paginaweb domain "
          "companydomain companydomainname domaine dominio industry industries companyindustry branche secteur secteurdactivite sector "
          "setor industria employees numberofemployees noofemployees companysize companyheadcount headcount employeecount mitarbeiter "
          "mitarbeiterzahl anzahlmitarbeiter nombredemployes effectif effectifs empleados numerodeempleados funcionarios "
          "numerodefuncionarios revenue annualrevenue umsatz chiffredaffaires ingresos facturacion receita faturamento companylinkedin "
          "companylinkedinurl linkedincompanypage linkedincompanyurl companyphone founded foundedyear yearfounded companycity "
          "companycountry companystate companyaddress billingcity billingcountry billingstate billingstreet accounttype accountid "
          "accountsource accountsite parentaccount technologies siccode naicscode siren siret totalfunding "},
};

// Anywhere in a header.
constexpr std::array<std::string_view, 24> colleagueWords{
    "owner",      "createdby",    "modifiedby",  "updatedby",   "assignedto", "assignee",     "salesrep",    "accountmanager",
    "sender",     "referredby",   "reportsto",   "assistant",   "besitzer",   "eigentumer",   "zustandig",   "verantwortlich",
    "bearbeiter", "proprietaire", "responsable", "propietario", "asignado",   "proprietario", "responsavel", "atribuido",
};

QString textOf(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QHash<QString, HeaderHint> knownHints()
{
    QHash<QString, HeaderHint> known;
    for (const Words &list : lists) {
        for (const QString &word : textOf(list.words).split(u' ', Qt::SkipEmptyParts))
            known.insert(word, {list.field, list.strength});
    }
    return known;
}

} // namespace

HeaderHint hintOfWord(const QString &plain)
{
    static const QHash<QString, HeaderHint> known = knownHints();
    const auto found = known.constFind(plain);
    if (found != known.cend())
        return *found;
    const auto isIn = [&plain](std::string_view word) {
        return plain.contains(QLatin1String(word.data(), static_cast<qsizetype>(word.size())));
    };
    const bool isColleague = std::any_of(colleagueWords.begin(), colleagueWords.end(), isIn);
    return isColleague ? HeaderHint{Colleague, Sure} : HeaderHint{};
}

} // namespace Muster
