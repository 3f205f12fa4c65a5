// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/headermeaning.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace Muster {

namespace {

constexpr qsizetype longestHeader = 80;

// Written as plainForm() leaves them, separated by blanks.

constexpr std::string_view personWords =
    "publicidentifier linkedinpublicidentifier publicid linkedinpublicid linkedinid linkedinidentifier linkedin linkedinurl "
    "urllinkedin linkedinurls linkedinprofile linkedinprofiles linkedinprofileurl linkedinprofileurls linkedinprofilelink "
    "linkedinlink linkedinhandle linkedinslug linkedinusername linkedinuser linkedinvanityname linkedinvanity vanityname "
    "vanityurl linkedinpage linkedinaccount linkedinaddress linkedinperson linkedinmember personlinkedin personlinkedinurl "
    "personallinkedin personallinkedinurl contactlinkedin contactlinkedinurl leadlinkedin leadlinkedinurl prospectlinkedin "
    "prospectlinkedinurl linkedinc linkedinurlc linkedinprofilec linkedinprofileurlc hslinkedinurl hslinkedinhandle "
    "contactlinkedinprofile leadlinkedinprofile defaultprofileurl salesnavigatorpublicurl publicprofileurl publicprofile "
    "linkedinpublicprofile linkedinpublicurl linkedinpublicprofileurl linkedinprofil profillinkedin linkedinurlpublic linkedinpublicurl "
    "linkedinlinks linkedinprofillink "
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

bool containsAny(const QString &plain, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&plain](const char *word) { return plain.contains(QLatin1String(word)); });
}

bool isOfCompany(const QString &plain)
{
    return containsAny(plain, {"compan", "organi", "account", "employer", "firm", "unterneh", "entrepr", "societe", "empresa"});
}

// Before a dot or in brackets stands whose trait it is; what an address, a deal or a school has is not the person's.
bool mayBeThePersons(const QString &prefix)
{
    return !isOfCompany(prefix) && !containsAny(prefix, {"deal", "opportunit", "product", "activity", "school", "educat", "owner", "sender",
                                                         "campaign", "previous", "past", "former"});
}

// After the field's name in brackets may stand what of it the column holds: not itself, but its state.
bool isAsideOnly(const QString &suffix)
{
    return !containsAny(suffix,
                        {"stat", "type", "confiden", "date", "score", "domain", "opt", "bounce", "count", "owner", "hash", "sourc"});
}

/// The header without what exports put around a field's name: "[Lead] Email", "contact.email", "E-Mail (geprüft)", "LinkedIn__c". Empty
/// where there is nothing of the kind.
QString bareName(const QString &header)
{
    static const QRegularExpression prefixed(QStringLiteral("^\\s*(?:\\[([^\\]]*)\\]|([^.\\s]+)\\.)\\s*(\\S.*)$"));
    static const QRegularExpression suffixed(QStringLiteral("^(.*\\S)\\s*\\(([^()]*)\\)\\s*$"));
    QString name = header;
    if (name.endsWith(QLatin1String("__c"), Qt::CaseInsensitive))
        name.chop(3);
    if (const auto match = header.contains(u'(') ? suffixed.match(name) : QRegularExpressionMatch();
        match.hasMatch() && isAsideOnly(plainForm(match.captured(2))))
        name = match.captured(1) + (match.captured(2).toInt() > 1 ? match.captured(2) : QString());
    if (const auto match = header.contains(u'.') || header.contains(u'[') ? prefixed.match(name) : QRegularExpressionMatch();
        match.hasMatch() && mayBeThePersons(plainForm(match.captured(1) + match.captured(2))))
        name = match.captured(3);
    return name == header ? QString() : name;
}

/// Without a leading word for a person, who is meant anyway: "contactemail", "primarycontactemail".
QString withoutPerson(QString plain)
{
    static const QStringList people{QStringLiteral("primary"),  QStringLiteral("current"),   QStringLiteral("person"),
                                    QStringLiteral("people"),   QStringLiteral("contact"),   QStringLiteral("lead"),
                                    QStringLiteral("prospect"), QStringLiteral("candidate"), QStringLiteral("member"),
                                    QStringLiteral("kontakt"),  QStringLiteral("personne"),  QStringLiteral("contacto"),
                                    QStringLiteral("persona"),  QStringLiteral("contato"),   QStringLiteral("pessoa")};
    static const QStringList ofPeople{QStringLiteral("ducontact"), QStringLiteral("delcontacto"), QStringLiteral("docontato"),
                                      QStringLiteral("deskontakts"), QStringLiteral("ofcontact")};
    for (const QString &suffix : ofPeople) {
        if (plain.endsWith(suffix))
            plain.chop(suffix.size());
    }
    for (int round = 0; round < 2; ++round) {
        for (const QString &word : people) {
            if (plain.size() > word.size() && plain.startsWith(word)) {
                plain.remove(0, word.size());
                break;
            }
        }
    }
    return plain;
}

/// The forms under which a header is looked up, the most telling first; all plain.
QStringList formsOf(const QString &header)
{
    QString text = header;
    if (text.startsWith(QStringLiteral("\u00EF\u00BB\u00BF"))) // a byte order mark that was read as Windows-1252
        text.remove(0, 3);
    QStringList forms{plainForm(text)};
    if (header.size() > longestHeader || header.contains(u'@') || header.contains(QLatin1String("://")))
        return forms; // a cell's text; looked at all the same, since a first row may or may not be the header
    if (const QString bare = bareName(text); !bare.isEmpty())
        forms << plainForm(bare);
    for (const QString &form : QStringList(forms)) {
        if (const QString without = withoutPerson(form); without != form)
            forms << without;
    }
    return forms;
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
    return !isOfCompany(plain) &&
           !containsAny(plain, {"school", "follower", "connection", "industr", "headline", "title", "tagline", "status", "date"});
}

// A short word may be somebody's identifier.
bool isUnmistakable(const QString &plain)
{
    constexpr qsizetype longWord = 8;
    const HeaderHint hint = hintOfWord(plain);
    return plain.size() >= longWord && hint.strength == HintStrength::Sure && hint.field != FieldHint::None &&
           hint.field != FieldHint::Colleague;
}

HeaderHint hintOfForm(const QString &plain)
{
    if (const HeaderHint hint = hintOfWord(plain); hint.field != FieldHint::None)
        return hint;
    qsizetype end = plain.size();
    while (end > 0 && plain.at(end - 1).isDigit())
        --end;
    HeaderHint hint = end < plain.size() ? hintOfWord(plain.left(end)) : HeaderHint();
    if (plain.mid(end).toInt() > 1 && hint.strength == HintStrength::Sure)
        hint.strength = HintStrength::Second;
    return hint;
}

} // namespace

HeaderMeaning meaningOfHeader(const QString &header)
{
    static const QHash<QString, HeaderMeaning> known = knownWords();
    const QStringList forms = formsOf(header);
    const QString &plain = forms.constFirst();
    if (const auto found = known.constFind(plain); found != known.cend())
        return *found;
    // Of a longer header only what is beyond doubt counts: "Person - LinkedIn" is sure, "Person - ID" says nothing.
    for (const QString &form : forms) {
        const HeaderMeaning meaning = known.value(form, HeaderMeaning::Unknown);
        if (meaning == HeaderMeaning::Person || meaning == HeaderMeaning::Reason)
            return meaning;
    }
    if (isShort(header) && namesPersonOnLinkedIn(plain))
        return HeaderMeaning::MaybePerson;
    return isUnmistakable(plain) ? HeaderMeaning::SomethingElse : HeaderMeaning::Unknown;
}

HeaderHint hintOfHeader(const QString &header)
{
    HeaderHint somebodyElse;
    for (const QString &form : formsOf(header)) {
        const HeaderHint hint = hintOfForm(form);
        if (hint.field != FieldHint::None && hint.field != FieldHint::Colleague)
            return hint;
        if (hint.field == FieldHint::Colleague)
            somebodyElse = hint;
    }
    return somebodyElse;
}

} // namespace Muster
