// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demo/demonames.h"

#include <array>

namespace Muster::Sandbox {

namespace {

constexpr std::array latinNames{
    DemoName{"Amelie", "amelie"},
    DemoName{"Søren", "soren"},
    DemoName{"Zoë", "zoe"},
    DemoName{"Mateusz", "mateusz"},
    DemoName{"Ingrid", "ingrid"},
    DemoName{"Rohan", "rohan"},
    DemoName{"Chiara", "chiara"},
    DemoName{"Tomáš", "tomas"},
    DemoName{"Yuki", "yuki"},
    DemoName{"Fatima", "fatima"},
    DemoName{"Lars", "lars"},
    DemoName{"Beatriz", "beatriz"},
    DemoName{"Oleksandr", "oleksandr"},
    DemoName{"Priya", "priya"},
    DemoName{"Henrik", "henrik"},
    DemoName{"Noémie", "noemie"},
    DemoName{"Kwame", "kwame"},
    DemoName{"Agnieszka", "agnieszka"},
    DemoName{"Diego", "diego"},
    DemoName{"Hanna", "hanna"},
    DemoName{"Emre", "emre"},
    DemoName{"Saoirse", "saoirse"},
    DemoName{"Gianluca", "gianluca"},
    DemoName{"Mei-Ling", "mei-ling"},
    DemoName{"Pieter", "pieter"},
    DemoName{"Katarzyna", "katarzyna"},
    DemoName{"Arjun", "arjun"},
    DemoName{"Freya", "freya"},
    DemoName{"Youssef", "youssef"},
    DemoName{"Věra", "vera"},
    DemoName{"Mikkel", "mikkel"},
    DemoName{"Ana-Sofía", "ana-sofia"},
    DemoName{"Bogdan", "bogdan"},
    DemoName{"Leila", "leila"},
    DemoName{"Sven", "sven"},
    DemoName{"Camille", "camille"},
    DemoName{"Takumi", "takumi"},
    DemoName{"Nadia", "nadia"},
    DemoName{"João", "joao"},
    DemoName{"Elif", "elif"},
    DemoName{"Maarten", "maarten"},
    DemoName{"Siobhán", "siobhan"},
    DemoName{"Ricardo", "ricardo"},
    DemoName{"Ewa", "ewa"},
    DemoName{"Anders", "anders"},
    DemoName{"Jean-Luc", "jean-luc"},
    DemoName{"Thandiwe", "thandiwe"},
    DemoName{"Viktor", "viktor"},
    DemoName{"Lucía", "lucia"},
    DemoName{"Hiroshi", "hiroshi"},
    DemoName{"Aino", "aino"},
    DemoName{"Stefan", "stefan"},
    DemoName{"Carmen", "carmen"},
    DemoName{"Dmitri", "dmitri"},
    DemoName{"Wei", "wei"},
    DemoName{"Isabela", "isabela"},
    DemoName{"Rasmus", "rasmus"},
    DemoName{"Giulia", "giulia"},
    DemoName{"Omar", "omar"},
    DemoName{"Petra", "petra"},
    DemoName{"Jürgen", "juergen"},
    DemoName{"François", "francois"},
    DemoName{"Łukasz", "lukasz"},
    DemoName{"Maximiliane", "maximiliane"},
    DemoName{"Bo", "bo"},
    DemoName{"Ida", "ida"},
    DemoName{"Ng", "ng"},
    DemoName{"Christopher-Alexander", "christopher-alexander"},
    DemoName{"Niamh", "niamh"},
    DemoName{"Paweł", "pawel"},
    DemoName{"Réka", "reka"},
    DemoName{"Ástríður", "astridur"},
    DemoName{"Ozan", "ozan"},
    DemoName{"Milica", "milica"},
    DemoName{"Håkon", "hakon"},
    DemoName{"Ines", "ines"},
    DemoName{"Uma", "uma"},
    DemoName{"Xóchitl", "xochitl"},
    DemoName{"Tuan", "tuan"},
    DemoName{"Bjørk", "bjork"},
};

constexpr std::array latinFamilies{
    DemoName{"García", "garcia"},
    DemoName{"Kowalski", "kowalski"},
    DemoName{"O'Brien", "obrien"},
    DemoName{"Lindqvist", "lindqvist"},
    DemoName{"Moreau", "moreau"},
    DemoName{"Venkataraman", "venkataraman"},
    DemoName{"Rossi", "rossi"},
    DemoName{"Novák", "novak"},
    DemoName{"Tanaka", "tanaka"},
    DemoName{"Haddad", "haddad"},
    DemoName{"Jørgensen", "jorgensen"},
    DemoName{"Carvalho", "carvalho"},
    DemoName{"Shevchenko", "shevchenko"},
    DemoName{"Iyer", "iyer"},
    DemoName{"Bakker", "bakker"},
    DemoName{"Lefebvre", "lefebvre"},
    DemoName{"Mensah", "mensah"},
    DemoName{"Wiśniewska", "wisniewska"},
    DemoName{"Herrera", "herrera"},
    DemoName{"Virtanen", "virtanen"},
    DemoName{"Yılmaz", "yilmaz"},
    DemoName{"Gallagher", "gallagher"},
    DemoName{"Conti", "conti"},
    DemoName{"Zhang", "zhang"},
    DemoName{"van Dijk", "van-dijk"},
    DemoName{"Zieliński", "zielinski"},
    DemoName{"Deshpande", "deshpande"},
    DemoName{"Halvorsen", "halvorsen"},
    DemoName{"Benali", "benali"},
    DemoName{"Petrova", "petrova"},
    DemoName{"Thomsen", "thomsen"},
    DemoName{"Mendoza", "mendoza"},
    DemoName{"Ionescu", "ionescu"},
    DemoName{"Farahani", "farahani"},
    DemoName{"Bergström", "bergstroem"},
    DemoName{"Dubois", "dubois"},
    DemoName{"Nakamura", "nakamura"},
    DemoName{"Kapoor", "kapoor"},
    DemoName{"Ferreira", "ferreira"},
    DemoName{"Demir", "demir"},
    DemoName{"de Vries", "de-vries"},
    DemoName{"McAllister", "mcallister"},
    DemoName{"Castellanos", "castellanos"},
    DemoName{"Nowak", "nowak"},
    DemoName{"Dahl", "dahl"},
    DemoName{"Rousseau", "rousseau"},
    DemoName{"Dlamini", "dlamini"},
    DemoName{"Horváth", "horvath"},
    DemoName{"Marchetti", "marchetti"},
    DemoName{"Fujimoto", "fujimoto"},
    DemoName{"Korhonen", "korhonen"},
    DemoName{"Weiß", "weiss"},
    DemoName{"Ortega", "ortega"},
    DemoName{"Sokolov", "sokolov"},
    DemoName{"Lim", "lim"},
    DemoName{"Araújo", "araujo"},
    DemoName{"Mortensen", "mortensen"},
    DemoName{"Esposito", "esposito"},
    DemoName{"El Amrani", "el-amrani"},
    DemoName{"Vogel", "vogel"},
    DemoName{"Müller-Lüdenscheidt", "mueller-luedenscheidt"},
    DemoName{"Ó Ceallaigh", "o-ceallaigh"},
    DemoName{"Nguyễn", "nguyen"},
    DemoName{"Szczepański", "szczepanski"},
    DemoName{"Papadopoulou", "papadopoulou"},
    DemoName{"Sørensen", "sorensen"},
    DemoName{"Ek", "ek"},
    DemoName{"Wolfeschlegelsteinhausen", "wolfeschlegelsteinhausen"},
    DemoName{"Đorđević", "dordevic"},
    DemoName{"Balogun", "balogun"},
};

constexpr std::array otherNames{
    DemoName{"Михаил", "mikhail", DemoScript::Cyrillic},
    DemoName{"Оксана", "oksana", DemoScript::Cyrillic},
    DemoName{"Дмитро", "dmytro", DemoScript::Cyrillic},
    DemoName{"Елена", "elena", DemoScript::Cyrillic},
    DemoName{"Γιώργος", "giorgos", DemoScript::Greek},
    DemoName{"Ελένη", "eleni", DemoScript::Greek},
    DemoName{"Κωνσταντίνος", "konstantinos", DemoScript::Greek},
    DemoName{"葵", "aoi", DemoScript::Japanese},
    DemoName{"健太", "kenta", DemoScript::Japanese},
    DemoName{"美咲", "misaki", DemoScript::Japanese},
    DemoName{"נועה", "noa", DemoScript::Hebrew},
    DemoName{"יונתן", "yonatan", DemoScript::Hebrew},
    DemoName{"ليلى", "layla", DemoScript::Arabic},
    DemoName{"يوسف", "yusuf", DemoScript::Arabic},
};

constexpr std::array otherFamilies{
    DemoName{"Орлов", "orlov", DemoScript::Cyrillic},
    DemoName{"Коваленко", "kovalenko", DemoScript::Cyrillic},
    DemoName{"Шевчук", "shevchuk", DemoScript::Cyrillic},
    DemoName{"Ανδρέου", "andreou", DemoScript::Greek},
    DemoName{"Παπαδοπούλου", "papadopoulou", DemoScript::Greek},
    DemoName{"山田", "yamada", DemoScript::Japanese},
    DemoName{"佐藤", "sato", DemoScript::Japanese},
    DemoName{"長谷川", "hasegawa", DemoScript::Japanese},
    DemoName{"לוי", "levi", DemoScript::Hebrew},
    DemoName{"כהן", "cohen", DemoScript::Hebrew},
    DemoName{"حداد", "haddad", DemoScript::Arabic},
    DemoName{"المنصوري", "almansouri", DemoScript::Arabic},
};

template <size_t N>
const DemoName &pick(const std::array<DemoName, N> &names, Dice &dice)
{
    return names[static_cast<size_t>(dice.below(static_cast<int>(N)))];
}

} // namespace

const DemoName &demoName(Dice &dice)
{
    return dice.chance(3) ? pick(otherNames, dice) : pick(latinNames, dice);
}

const DemoName &demoFamilyName(Dice &dice, DemoScript script)
{
    if (script == DemoScript::Latin)
        return pick(latinFamilies, dice);
    for (;;) {
        const DemoName &family = pick(otherFamilies, dice);
        if (family.script == script)
            return family;
    }
}

} // namespace Muster::Sandbox
