#include "models/demo/country.h"

namespace clmrs::demo {

namespace {

using List = const std::string_view[];

constexpr Section kSections[] = {
    {"Karoi", "KAR", "Hurungwe", -16.814, 29.692},      {"Vuti", "VUT", "Hurungwe", -16.648, 29.702},
    {"Mhangura", "MHA", "Makonde", -16.882, 29.931},    {"Tengwe", "TEN", "Hurungwe", -16.652, 29.561},
    {"Magunje", "MAG", "Hurungwe", -16.831, 29.441},    {"Doma", "DOM", "Makonde", -16.733, 30.121},
    {"Lions Den", "LIO", "Makonde", -17.218, 30.027},   {"Chidamoyo", "CHD", "Hurungwe", -16.903, 29.183},
    {"Murereka", "MUR", "Makonde", -17.102, 30.118},    {"Mukwichi", "MUK", "Hurungwe", -16.702, 29.327},
    {"Zvimba North", "ZVN", "Zvimba", -17.389, 30.102}, {"Raffingora", "RAF", "Zvimba", -17.031, 30.352},
};

constexpr List kVillages = {
    "Chitsanza",    "Nyamhara",  "Village 12A", "Village 7B",          "Madzima",   "Kaswaya Farm",     "Rukarwa",
    "Mutengwa",     "Chivende",  "Pote Valley", "Rydings Block",       "Karuru",    "Makosa",           "Nyarushesha",
    "Zvipani East", "Kemutamba", "Musukwe",     "Buffalo Downs Plots", "Four Ways", "Chikuti Old Farm", "Tashinga",
    "Village 22",   "Dandamera", "Masanga",     "Kubatsirana",         "Muzhingi",  "Sangara Plots",    "Chemhofu",
};

constexpr List kVillagePatterns = {"* Village", "* Farm", "* Plots", "* Block", "Old * Farm", "* Store"};

constexpr List kShonaFamilies = {
    "Mutasa",  "Marufu",   "Mapfumo",    "Chigumba", "Zhou",   "Hove",     "Gumbo",       "Shumba",    "Madziva", "Nyamande",
    "Makoni",  "Kaseke",   "Muchengeti", "Chitsiga", "Zimuto", "Katsande", "Choto",       "Musarurwa", "Rusike",  "Chikwanha",
    "Matambo", "Mavhunga", "Nyoni",      "Chinyoka", "Moyo",   "Chidziva", "Karimanzira", "Mandaza",   "Mushonga"};
constexpr List kShonaMen = {"Tendai",     "Tatenda", "Tafadzwa", "Farai",    "Tinashe",    "Kudakwashe", "Takudzwa", "Simbarashe",
                            "Munyaradzi", "Tapiwa",  "Tawanda",  "Blessing", "Innocent",   "Lovemore",   "Givemore", "Webster",
                            "Trymore",    "Anesu",   "Panashe",  "Tanaka",   "Wellington", "Shepherd",   "Obert",    "Never"};
constexpr List kShonaWomen = {"Rudo",      "Chipo",    "Nyasha", "Rutendo",   "Tariro", "Ruvimbo",  "Vimbai",   "Chiedza",
                              "Memory",    "Precious", "Tsitsi", "Shamiso",   "Mavis",  "Loveness", "Makanaka", "Fadzai",
                              "Nokutenda", "Mercy",    "Sekai",  "Ropafadzo", "Kundai", "Charity",  "Tendai"};

constexpr List kNdebeleFamilies = {"Ndlovu", "Ncube",   "Dube",  "Sibanda", "Nkomo",
                                   "Mpofu",  "Khumalo", "Mlilo", "Tshuma",  "Nyathi"};
constexpr List kNdebeleMen = {"Mthokozisi", "Nkosana", "Thabani", "Bhekimpilo", "Sipho", "Themba", "Dumisani", "Mandla", "Vusa"};
constexpr List kNdebeleWomen = {"Nomsa", "Sithembile", "Thandiwe", "Nokuthula", "Lindiwe", "Sibongile", "Zanele", "Busisiwe"};

constexpr List kChewaFamilies = {"Phiri",  "Banda", "Chirwa", "Mwale", "Tembo", "Nyirenda", "Zulu",
                                 "Sakala", "Mbewe", "Daka",   "Lungu", "Jere",  "Soko"};
constexpr List kChewaMen = {"Lazarus", "Jameson", "Petros", "Misheck", "Kingstone",
                            "Aleck",   "Dickson", "Moses",  "Samson",  "Yotamu"};
constexpr List kChewaWomen = {"Agnes", "Ester", "Rosemary", "Enelesi", "Margret", "Lidia", "Tisa", "Violet", "Miriam", "Joyce"};

constexpr NameGroup kNames[] = {
    {82, 45, "sn", kShonaFamilies, kShonaMen, kShonaWomen},
    {8, 5, "nd", kNdebeleFamilies, kNdebeleMen, kNdebeleWomen},
    {10, 50, "ny", kChewaFamilies, kChewaMen, kChewaWomen},
};

constexpr TaskShare kHazardous[] = {
    {"tobacco_leaf", 34, 7}, {"heavy_load", 22, 5},   {"curing_barn", 16, 11},    {"agrochemicals", 9, 12},
    {"night_work", 6, 13},   {"tree_felling", 6, 13}, {"machine_driving", 1, 15},
};

constexpr List kProviders = {"Growers' association",
                             "Growers' association",
                             "Contracting company",
                             "Partner NGO",
                             "Ministry of Education",
                             "Social development office",
                             "BEAM"};
constexpr List kProofs = {"Signed delivery note", "Photo and signature", "Signed list", "Fees receipt"};

} // namespace

// Reaping and curing from January to April, in and after the rains; sales to July.
constinit const Country kZimbabwe = {
    .code = "ZW",
    .cooperative = "Hurungwe Tobacco Growers' Cooperative (demonstration)",
    .commodity = "tobacco",
    .seasonStartMonth = 9,
    .hoursFromUtc = 2,
    .metresPerLongitude = 106550,
    .sections = kSections,
    .villages = kVillages,
    .villagePatterns = kVillagePatterns,
    .names = kNames,
    .familyNameFirst = false,
    .phonePattern = "077 000 ####",
    .languageOfOffice = "en",
    .peopleCode = "CM",
    .visitPercent = {35, 40, 55, 75, 95, 100, 100, 100, 95, 85, 65, 35},
    .harvest = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0},
    .school = {1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0},
    .lightWorkAge = 12,
    .minimumAge = 16,
    .prevalence = 0.9,
    .hazardousTasks = kHazardous,
    .farmTasks = kTobaccoFarmTasks,
    .caseSystem = ReferralSystem::ncms,
    .currency = "USD",
    .francsPerUnit = 600,
    .priceStep = 1,
    .providers = kProviders,
    .proofs = kProofs,
};

} // namespace clmrs::demo
