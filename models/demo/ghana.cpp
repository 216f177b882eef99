#include "models/demo/country.h"

namespace clmrs::demo {

namespace {

using List = const std::string_view[];

constexpr Section kSections[] = {
    {"Wiawso", "WIA", "Sefwi Wiawso", 6.212, -2.487},
    {"Asawinso", "ASA", "Sefwi Wiawso", 6.252, -2.401},
    {"Bekwai", "BEK", "Bibiani-Anhwiaso-Bekwai", 6.197, -2.318},
    {"Anhwiaso", "ANH", "Bibiani-Anhwiaso-Bekwai", 6.318, -2.281},
    {"Boako", "BOA", "Sefwi Wiawso", 6.137, -2.561},
    {"Dwinase", "DWI", "Sefwi Wiawso", 6.241, -2.553},
    {"Akontombra", "AKO", "Sefwi Akontombra", 6.048, -2.829},
    {"Juaboso", "JUA", "Juaboso", 6.342, -2.821},
    {"Bonsu Nkwanta", "BON", "Juaboso", 6.441, -2.902},
    {"Bodi", "BOD", "Bodi", 6.221, -2.742},
    {"Awaso", "AWA", "Bibiani-Anhwiaso-Bekwai", 6.537, -2.262},
    {"Nsawora", "NSA", "Sefwi Akontombra", 6.003, -2.713},
};

constexpr List kVillages = {
    "Nyamebekyere",   "Asempaneye",   "Kofikrom",   "Aboduam No. 2", "Domeabra",       "Yawkrom",    "Attakrom",
    "Suiano Camp",    "Old Adiembra", "Nkwantanum", "Ahokwaa",       "Mafia Junction", "Adwenkrom",  "Bosomoiso East",
    "Kwasikrom",      "Tanoso",       "Paboase",    "Abrabra",       "Essiamkrom",     "Amoakokrom", "Onyinase",
    "Sukusuku No. 3", "Camp Fifteen", "Akaatiso",   "Mpomam",        "Nsuosua",        "Dansokrom",  "Betenase Line",
};

constexpr List kVillagePatterns = {"*krom", "* Camp", "*krom Junction", "* Akuraa", "Old *krom", "New *krom"};

constexpr List kAkanFamilies = {"Mensah",  "Owusu",      "Boateng", "Asante", "Appiah", "Amoah",  "Osei",   "Agyeman", "Addo",
                                "Darko",   "Frimpong",   "Adjei",   "Ofori",  "Opoku",  "Yeboah", "Donkor", "Antwi",   "Gyamfi",
                                "Nkrumah", "Acheampong", "Arthur",  "Essien", "Blay",   "Armah",  "Cudjoe", "Gyabaah", "Nsiah"};
constexpr List kAkanMen = {"Kwame",    "Kofi",     "Kwabena", "Yaw",     "Kwaku",  "Kwasi",  "Kojo",
                           "Emmanuel", "Samuel",   "Isaac",   "Prince",  "Bright", "Daniel", "Francis",
                           "Stephen",  "Ebenezer", "Eric",    "Collins", "Nana",   "Gideon"};
constexpr List kAkanWomen = {"Abena", "Akosua", "Adwoa", "Ama",   "Yaa",      "Afia",   "Esi",   "Grace",  "Comfort", "Mercy",
                             "Gifty", "Vida",   "Linda", "Janet", "Felicity", "Esther", "Mavis", "Portia", "Sandra"};

constexpr List kNorthernFamilies = {"Alhassan", "Issahaku", "Abdulai", "Mahama", "Ayariga", "Atinga", "Azure",  "Dery",
                                    "Seidu",    "Yakubu",   "Apusiga", "Awuni",  "Bawa",    "Salifu", "Adongo", "Naab"};
constexpr List kNorthernMen = {"Iddrisu", "Fuseini", "Abdul-Rahman", "Ibrahim", "Baba", "Mohammed", "Sulemana", "Atanga",
                               "Akolgo",  "Awudu",   "Mumuni",       "Yussif",  "Paul", "Rahim",    "Karim",    "Aduku"};
constexpr List kNorthernWomen = {"Amina",   "Fati",  "Memunatu", "Ayishetu", "Azumah", "Lariba", "Rahinatu", "Sanatu",
                                 "Mariama", "Asana", "Zenabu",   "Atampoka", "Talata", "Abiba",  "Rukaya"};

constexpr List kEweFamilies = {"Agbeko", "Kpodo",   "Dotse",      "Agbenyega", "Amegashie", "Tetteh",
                               "Lawson", "Avornyo", "Dzidzienyo", "Nartey",    "Kumah",     "Gbeve"};
constexpr List kEweMen = {"Mawuli", "Selorm", "Edem", "Kwami", "Senyo", "Elikem", "Delali", "Komla", "Yao", "Worlanyo"};
constexpr List kEweWomen = {"Dzifa", "Mawusi", "Esinam", "Akpene", "Enyonam", "Sena", "Eyram", "Dela", "Afi", "Abra"};

constexpr NameGroup kNames[] = {
    {78, 40, "ak", kAkanFamilies, kAkanMen, kAkanWomen},
    {14, 50, "dag", kNorthernFamilies, kNorthernMen, kNorthernWomen},
    {8, 10, "ee", kEweFamilies, kEweMen, kEweWomen},
};

constexpr TaskShare kHazardous[] = {
    {"clearing_machete", 24, 9}, {"heavy_load", 26, 5},   {"harvest_machete", 14, 10},
    {"working_alone", 9, 8},     {"burning", 6, 10},      {"climbing_trees", 7, 9},
    {"agrochemicals", 7, 12},    {"tree_felling", 3, 14}, {"machine_driving", 1, 15},
};

constexpr List kProviders = {"Cooperative",
                             "Cooperative",
                             "Cooperative",
                             "Partner NGO",
                             "District education office",
                             "Social welfare office",
                             "District assembly",
                             "Licensed buying company"};
constexpr List kProofs = {"Signed delivery note", "Photo and signature", "Signed list", "School register", "Receipt"};

} // namespace

constinit const Country kGhana = {
    .code = "GH",
    .cooperative = "Nyamebekyere Cocoa Farmers' Union (demonstration)",
    .commodity = "cocoa",
    .seasonStartMonth = 10,
    .hoursFromUtc = 0,
    .metresPerLongitude = 110670,
    .sections = kSections,
    .villages = kVillages,
    .villagePatterns = kVillagePatterns,
    .names = kNames,
    .familyNameFirst = false,
    .phonePattern = "024 000 ####",
    .languageOfOffice = "en",
    .peopleCode = "CF",
    .visitPercent = {60, 100, 100, 95, 65, 35, 50, 100, 100, 75, 40, 35},
    .harvest = {1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1},
    .school = {1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1},
    .lightWorkAge = 13,
    .minimumAge = 15,
    .prevalence = 1.1,
    .hazardousTasks = kHazardous,
    .farmTasks = kCocoaFarmTasks,
    .caseSystem = ReferralSystem::swims,
    .currency = "GHS",
    .francsPerUnit = 50,
    .priceStep = 10,
    .providers = kProviders,
    .proofs = kProofs,
};

} // namespace clmrs::demo
