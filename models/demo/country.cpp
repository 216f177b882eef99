#include "models/demo/country.h"

#include <algorithm>
#include <stdexcept>

namespace clmrs::demo {

namespace {

constexpr TaskLabel kLabels[] = {
    {"clearing_machete", "Clearing with a machete", "Défrichage à la machette"},
    {"agrochemicals", "Agrochemicals", "Produits agrochimiques"},
    {"tree_felling", "Tree felling", "Abattage d'arbres"},
    {"burning", "Burning", "Brûlage"},
    {"digging_holes", "Digging holes", "Trouaison"},
    {"pod_breaking", "Pod breaking", "Écabossage"},
    {"harvest_machete", "Harvesting with a machete", "Récolte à la machette"},
    {"heavy_load", "Heavy loads", "Charges lourdes"},
    {"machine_driving", "Driving machines", "Conduite d'engins motorisés"},
    {"climbing_trees", "Climbing trees", "Grimper aux arbres"},
    {"working_alone", "Working alone", "Travail en isolement"},
    {"tobacco_leaf", "Handling tobacco leaf", "Manipulation des feuilles de tabac"},
    {"curing_barn", "Work in the curing barn", "Travail dans le séchoir"},
    {"night_work", "Night work", "Travail de nuit"},
    {"weeding_hoe", "Weeding with a hoe", "Sarclage à la daba"},
    {"planting", "Planting", "Plantation"},
    {"harvest_hand", "Harvesting by hand", "Récolte à la main"},
    {"carrying_light_load", "Carrying light loads", "Port de charges légères"},
    {"herding", "Herding", "Garde d'animaux"},
    {"staking", "Staking", "Piquetage"},
    {"sorting_beans", "Sorting beans", "Tri des fèves"},
    {"spreading_beans", "Spreading to dry", "Étalage pour le séchage"},
    {"nursery_bags", "Filling nursery bags", "Remplissage des sachets de pépinière"},
    {"fetching_water", "Fetching water", "Corvée d'eau"},
    {"firewood", "Gathering firewood", "Ramassage de bois"},
    {"cooking", "Cooking", "Cuisine"},
    {"cleaning", "Cleaning", "Ménage"},
    {"minding_children", "Minding younger children", "Garde des plus petits"},
};

bool holds(std::span<const TaskShare> list, std::string_view code)
{
    return std::any_of(list.begin(), list.end(), [code](const TaskShare &task) { return task.code == code; });
}

} // namespace

const Country &countryOf(std::string_view code)
{
    for (const Country *country : {&kCoteDIvoire, &kGhana, &kZimbabwe}) {
        if (country->code == code)
            return *country;
    }
    throw std::invalid_argument("a demonstration cooperative is of CI, GH or ZW");
}

std::vector<TaskLabel> taskLabelsOf(const Country &country)
{
    std::vector<TaskLabel> labels;
    for (const TaskLabel &label : kLabels) {
        if (holds(country.hazardousTasks, label.code) || holds(country.farmTasks, label.code) ||
            holds(kHouseholdTasks, label.code))
            labels.push_back(label);
    }
    return labels;
}

} // namespace clmrs::demo
