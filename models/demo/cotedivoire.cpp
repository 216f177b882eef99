#include "models/demo/country.h"

namespace clmrs::demo {

namespace {

using List = const std::string_view[];

constexpr Section kSections[] = {
    {"Soubré", "SOU", "Soubré", 5.786, -6.593},       {"Okrouyo", "OKR", "Soubré", 5.842, -6.455},
    {"Gnamagui", "GNA", "Méagui", 5.598, -6.662},     {"Méagui", "MEA", "Méagui", 5.489, -6.553},
    {"Grand-Zattry", "GZA", "Soubré", 5.958, -6.511}, {"Liliyo", "LIL", "Soubré", 5.912, -6.382},
    {"Oupoyo", "OUP", "Méagui", 5.421, -6.738},       {"Buyo", "BUY", "Buyo", 6.108, -6.871},
    {"Dapéoua", "DAP", "Buyo", 6.021, -6.792},        {"Guéyo", "GUE", "Guéyo", 5.689, -6.232},
    {"Dabouyo", "DAB", "Guéyo", 5.604, -6.318},       {"Yabayo", "YAB", "Soubré", 5.951, -6.672},
};

constexpr List kVillages = {
    "Konankro",     "Yaokro-Carrefour", "Amanikro",        "Petit-Bondoukou", "Gbalézoa",        "Zirébouo",
    "N'Drikro",     "Kossoukro",        "Petit-Tiébissou", "Djouroutou II",   "Campement Salif", "Kpéhiri-Bas",
    "Logbozoa",     "Sawadogokro",      "Affalikro",       "Touanihio",       "Gnogboyo",        "Kouamékro-Rivière",
    "Petit-Bouaké", "Zakéoua-Est",      "Assamoikro",      "Bébouo",          "Dioulabougou",    "Koffi-Bakro",
    "Obrouayo",     "Carrefour Blaise", "Akissikro",       "Lazoa",           "Niégrékro",       "Tapékro",
};

constexpr List kVillagePatterns = {"*kro", "*dougou", "Campement *", "*kro-Carrefour", "Petit *kro", "Nouveau *kro"};

constexpr List kBauleFamilies = {"Kouadio", "Kouassi", "Konan",     "Koffi",     "Kouamé", "Kouakou", "N'Guessan", "Yao",
                                 "N'Dri",   "Brou",    "Amani",     "Assoko",    "Loukou", "Oussou",  "Allou",     "N'Goran",
                                 "Djaha",   "Kra",     "Attoumbré", "Bohoussou", "Goli",   "Tanoh",   "Yobouet",   "Kanga"};
constexpr List kBauleMen = {"Kouadio", "Kouassi", "Konan",  "Koffi", "Kouamé",        "Kouakou", "Yao",
                            "N'Goran", "Brou",    "Aka",    "Serge", "Jean-Baptiste", "Hervé",   "Didier",
                            "Ange",    "Parfait", "Franck", "Éric",  "Rodrigue",      "Noël"};
constexpr List kBauleWomen = {"Adjoua",    "Amenan", "Affoué",  "Akissi",      "Ahou",    "Aya",     "Amoin",
                              "N'Guessan", "Amlan",  "Akoua",   "Marie-Laure", "Chantal", "Estelle", "Prisca",
                              "Edwige",    "Grâce",  "Solange", "Hortense",    "Mireille"};

constexpr List kBeteFamilies = {"Zadi", "Gnagbo", "Séri",    "Tapé",  "Dago", "Lago",  "Zokou", "Gohou", "Digbeu", "Guédé",
                                "Okou", "Kipré",  "Gnahoré", "Dagbo", "Zézé", "Gbalé", "Sery",  "Dogbo", "Gouzou", "Tagro"};
constexpr List kBeteMen = {"Zadi",     "Dali",    "Gbaza",  "Lorougnon", "Guy-Roland", "Sylvain", "Bertin",    "Aristide",
                           "Alphonse", "Mathias", "Désiré", "Gnoléba",   "Claver",     "Roger",   "Ferdinand", "Wilfried"};
constexpr List kBeteWomen = {"Zoko",       "Dalo",    "Gnapi",  "Odette",   "Rosalie",  "Philomène", "Véronique", "Carine",
                             "Bernadette", "Larissa", "Yvonne", "Clarisse", "Nathalie", "Julienne",  "Gisèle"};

constexpr List kDioulaFamilies = {"Koné",  "Traoré",   "Coulibaly", "Touré",        "Diabaté", "Bamba",
                                  "Cissé", "Fofana",   "Doumbia",   "Diarrassouba", "Soro",    "Silué",
                                  "Yéo",   "Ouattara", "Dembélé",   "Sanogo",       "Konaté",  "Camara"};
constexpr List kDioulaMen = {"Sékou", "Mamadou",   "Ibrahim",   "Moussa", "Adama",   "Issouf",  "Lassina", "Bakary",     "Drissa",
                             "Karim", "Abdoulaye", "Vassiriki", "Siaka",  "Yacouba", "Losséni", "Mory",    "Souleymane", "Amara"};
constexpr List kDioulaWomen = {"Aïcha",   "Fatoumata", "Mariam",     "Awa",        "Kadiatou", "Salimata",
                               "Djénéba", "Maïmouna",  "Nafissatou", "Fanta",      "Assetou",  "Rokia",
                               "Bintou",  "Naminata",  "Masséni",    "Korotoumou", "Sita"};

constexpr List kMossiFamilies = {"Ouédraogo",    "Sawadogo", "Zongo",  "Kaboré", "Compaoré", "Ilboudo",
                                 "Nikiéma",      "Tapsoba",  "Sana",   "Kinda",  "Zida",     "Congo",
                                 "Tiendrébéogo", "Bandé",    "Sorgho", "Guigma", "Yaméogo"};
constexpr List kMossiMen = {"Boukary", "Salif",  "Rasmané", "Hamidou",  "Idrissa",  "Souleymane", "Ousmane", "Tasséré", "Harouna",
                            "Saïdou",  "Noufou", "Inoussa", "Mahamadi", "Lamoussa", "Issa",       "Adama",   "Abdoul"};
constexpr List kMossiWomen = {"Rasmata", "Zénabo",   "Aminata", "Safiatou", "Mamounata", "Azèta",   "Alizèta", "Sanata",
                              "Habibou", "Mariétou", "Ramata",  "Salamata", "Fati",      "Pauline", "Kadi",    "Bibata"};

constexpr NameGroup kNames[] = {
    {45, 18, "bci", kBauleFamilies, kBauleMen, kBauleWomen},
    {15, 2, "bet", kBeteFamilies, kBeteMen, kBeteWomen},
    {18, 15, "dyu", kDioulaFamilies, kDioulaMen, kDioulaWomen},
    {22, 65, "mos", kMossiFamilies, kMossiMen, kMossiWomen},
};

constexpr TaskShare kHazardous[] = {
    {"clearing_machete", 24, 9}, {"heavy_load", 24, 5},    {"pod_breaking", 15, 8},
    {"harvest_machete", 12, 10}, {"digging_holes", 9, 11}, {"burning", 6, 10},
    {"agrochemicals", 7, 12},    {"tree_felling", 3, 14},  {"machine_driving", 1, 15},
};

constexpr List kProviders = {"Coopérative",     "Coopérative",   "Coopérative", "ONG partenaire", "Inspection de l'enseignement",
                             "Sous-préfecture", "Centre social", "Acheteur"};
constexpr List kProofs = {"PV de remise signé", "Photo et décharge", "Décharge signée", "Liste d'émargement", "Reçu"};

} // namespace

// June and July are the heavy rains, November and December the height of the main harvest.
constinit const Country kCoteDIvoire = {
    .code = "CI",
    .cooperative = "Espoir de la Nawa COOP-CA (démonstration)",
    .commodity = "cocoa",
    .seasonStartMonth = 10,
    .hoursFromUtc = 0,
    .metresPerLongitude = 110760,
    .sections = kSections,
    .villages = kVillages,
    .villagePatterns = kVillagePatterns,
    .names = kNames,
    .familyNameFirst = true,
    .phonePattern = "+225 07 00 ## ## ##",
    .languageOfOffice = "fr",
    .peopleCode = "AG",
    .visitPercent = {60, 100, 100, 90, 65, 35, 50, 95, 100, 75, 40, 35},
    .harvest = {1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1},
    .school = {1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1},
    .lightWorkAge = 13,
    .minimumAge = 16,
    .prevalence = 1.0,
    .hazardousTasks = kHazardous,
    .farmTasks = kCocoaFarmTasks,
    .caseSystem = ReferralSystem::sostec,
    .currency = "XOF",
    .francsPerUnit = 1,
    .priceStep = 500,
    .providers = kProviders,
    .proofs = kProofs,
};

} // namespace clmrs::demo
