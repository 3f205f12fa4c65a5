// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/headermeaning.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <string_view>
#include <utility>

namespace Muster {

namespace {

// Written as plainForm() leaves them, separated by blanks.

constexpr std::string_view personWords =
    "publicidentifier linkedinpublicidentifier publicid linkedinpublicid linkedinid linkedinidentifier linkedin linkedinurl "
    "urllinkedin linkedinurls linkedinprofile linkedinprofiles linkedinprofileurl linkedinprofileurls linkedinprofilelink "
    "linkedinlink linkedinhandle linkedinslug linkedinusername linkedinuser linkedinvanityname linkedinvanity vanityname "
    "vanityurl linkedinpage linkedinaccount linkedinaddress linkedinperson linkedinmember personlinkedin personlinkedinurl "
    "personallinkedin personallinkedinurl contactlinkedin contactlinkedinurl leadlinkedin leadlinkedinurl prospectlinkedin "
    "prospectlinkedinurl linkedinc linkedinurlc linkedinprofilec linkedinprofileurlc hslinkedinurl hslinkedinhandle "
    "contactlinkedinprofile leadlinkedinprofile defaultprofileurl salesnavigatorpublicurl publicprofileurl publicprofile "
    "linkedinpublicprofile linkedinpublicurl linkedinpublicprofileurl linkedinprofil profillinkedin linkedinprofillink "
    "linkedinkennung offentlichekennung linkedinadresse linkedinseite linkedinkonto linkedinname lienlinkedin "
    "lienprofillinkedin urlprofillinkedin urlduprofillinkedin adresselinkedin identifiantlinkedin identifiantpublic "
    "pagelinkedin comptelinkedin perfillinkedin perfildelinkedin enlacelinkedin enlacedelinkedin urldelinkedin "
    "urldeperfildelinkedin urlperfillinkedin identificadorlinkedin identificadorpublico cuentalinkedin usuariolinkedin "
    "perfildolinkedin perfilnolinkedin linkdolinkedin linklinkedin linkperfillinkedin contalinkedin ";

constexpr std::string_view maybePersonWords =
    "profile profiles profileurl profilelink profilepage url urls link links website person people identifier identifiers "
    "slug handle username user member lead leads contact contacts profil profillink profilurl profiladresse kontakt kontakte "
    "personen lienprofil urlprofil urlduprofil personne personnes identifiant perfil perfilurl urlperfil urldeperfil enlace "
    "persona personas identificador usuario contacto contactos urldoperfil linkdoperfil pessoa pessoas contato contatos ";

constexpr std::string_view reasonWords =
    "reason reasons blockreason blockingreason blockedreason reasonforblocking reasonblocked reasontoblock exclusionreason "
    "optoutreason unsubscribereason donotcontactreason dncreason suppressionreason why grund grunde sperrgrund begrundung "
    "ausschlussgrund blockiergrund abmeldegrund motif raison motifdeblocage raisondublocage motifdexclusion raisonblocage "
    "motifblocage motivo motivos razon causa motivodebloqueo motivobloqueo razondebloqueo motivodeexclusion motivodobloqueio "
    "motivodebloqueio razao justificativa ";

constexpr std::string_view maybeReasonWords =
    "note notes comment comments remark remarks description notiz notizen bemerkung bemerkungen kommentar kommentare "
    "anmerkung anmerkungen beschreibung commentaire commentaires remarque remarques nota notas comentario comentarios "
    "observacion observaciones descripcion observacao observacoes ";

constexpr std::string_view somethingElseWords =
    "id recordid leadid contactid accountid externalid uuid name fullname firstname lastname middlename givenname familyname "
    "surname prefix suffix salutation email emails emailaddress mail emailaddresses workemail businessemail personalemail "
    "phone phonenumber mobile mobilephone telephone company companyname companyurl companylinkedin companylinkedinurl "
    "companywebsite companydomain account accountname organization organisation organizationname employer domain title "
    "jobtitle position role headline seniority department industry employees revenue country city state region location "
    "address street zip zipcode postalcode status stage owner leadowner leadstatus leadsource source tags tag list campaign "
    "campaignid campaignname date created createdat createddate updated updatedat blockedat blockedon added addedat addedon "
    "workspaceid dealsize amount score rating language timezone birthday gender twitter facebook vorname nachname "
    "familienname anrede firma unternehmen firmenname emailadresse telefon telefonnummer handy abteilung branche land stadt "
    "ort strasse plz datum erstellt quelle prenom nom nomdefamille societe entreprise courriel adresseemail adressemail "
    "telephoneportable poste fonction secteur pays ville codepostal datedecreation nombre apellido apellidos empresa compania "
    "correo correoelectronico telefono cargo puesto sector pais ciudad fecha sobrenome nomecompleto nome cidade setor dominio "
    "datadecriacao ";

QHash<QString, HeaderMeaning> knownWords()
{
    QHash<QString, HeaderMeaning> known;
    for (const auto &[words, meaning] :
         {std::pair(personWords, HeaderMeaning::Person), std::pair(maybePersonWords, HeaderMeaning::MaybePerson),
          std::pair(reasonWords, HeaderMeaning::Reason), std::pair(maybeReasonWords, HeaderMeaning::MaybeReason),
          std::pair(somethingElseWords, HeaderMeaning::SomethingElse)}) {
        const QString text = QString::fromLatin1(words.data(), static_cast<qsizetype>(words.size()));
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            known.insert(word, meaning);
    }
    known.insert(QStringLiteral("musterverdict"), HeaderMeaning::OwnVerdict);
    known.insert(QStringLiteral("musterdetail"), HeaderMeaning::OwnVerdict);
    return known;
}

// "LinkedIn-Profil (öffentlich)" becomes "linkedinprofiloffentlich".
QString plainForm(const QString &header)
{
    QString plain;
    for (QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain.replace(u'ß', QLatin1String("ss"));
}

// A sentence that mentions LinkedIn is longer than any header.
bool isShort(const QString &header)
{
    constexpr qsizetype mostCharacters = 40;
    constexpr qsizetype mostBlanks = 4;
    const QString simple = header.simplified();
    return simple.size() <= mostCharacters && simple.count(u' ') <= mostBlanks;
}

// A header that nobody listed, such as "Founder's LinkedIn". An address is no header, and a company's page is not a person's.
bool namesPersonOnLinkedIn(const QString &plain)
{
    if (!plain.contains(QLatin1String("linkedin")) || plain.contains(QLatin1String("linkedincom")))
        return false;
    static const QStringList others{
        QStringLiteral("compan"),  QStringLiteral("organi"),   QStringLiteral("account"),  QStringLiteral("employer"),
        QStringLiteral("firm"),    QStringLiteral("unterneh"), QStringLiteral("entrepr"),  QStringLiteral("societe"),
        QStringLiteral("empresa"), QStringLiteral("school"),   QStringLiteral("follower"), QStringLiteral("connection"),
        QStringLiteral("industr"), QStringLiteral("headline"), QStringLiteral("status"),   QStringLiteral("date")};
    return std::none_of(others.begin(), others.end(), [&plain](const QString &other) { return plain.contains(other); });
}

} // namespace

HeaderMeaning meaningOfHeader(const QString &header)
{
    static const QHash<QString, HeaderMeaning> known = knownWords();
    const QString plain = plainForm(header);
    const auto found = known.constFind(plain);
    if (found != known.cend())
        return *found;
    return isShort(header) && namesPersonOnLinkedIn(plain) ? HeaderMeaning::MaybePerson : HeaderMeaning::Unknown;
}

} // namespace Muster
