#include "models/tables/taskwords.h"

#include "models/domain/sentence.h"
#include "models/tables/codeword.h"

namespace clmrs {

namespace {

constexpr CodeWord<std::string_view> kTaskWords[] = {{"agrochemicals", QT_TRANSLATE_NOOP("clmrs", "agrochemicals")},
                                                     {"burning", QT_TRANSLATE_NOOP("clmrs", "burning")},
                                                     {"carrying_light_load", QT_TRANSLATE_NOOP("clmrs", "carrying light loads")},
                                                     {"cleaning", QT_TRANSLATE_NOOP("clmrs", "cleaning")},
                                                     {"clearing_machete", QT_TRANSLATE_NOOP("clmrs", "clearing with a machete")},
                                                     {"climbing_trees", QT_TRANSLATE_NOOP("clmrs", "climbing trees")},
                                                     {"cooking", QT_TRANSLATE_NOOP("clmrs", "cooking")},
                                                     {"curing_barn", QT_TRANSLATE_NOOP("clmrs", "work in the curing barn")},
                                                     {"digging_holes", QT_TRANSLATE_NOOP("clmrs", "digging holes")},
                                                     {"fetching_water", QT_TRANSLATE_NOOP("clmrs", "fetching water")},
                                                     {"firewood", QT_TRANSLATE_NOOP("clmrs", "gathering firewood")},
                                                     {"harvest_hand", QT_TRANSLATE_NOOP("clmrs", "harvesting by hand")},
                                                     {"harvest_machete", QT_TRANSLATE_NOOP("clmrs", "harvesting with a machete")},
                                                     {"heavy_load", QT_TRANSLATE_NOOP("clmrs", "heavy loads")},
                                                     {"herding", QT_TRANSLATE_NOOP("clmrs", "herding")},
                                                     {"machine_driving", QT_TRANSLATE_NOOP("clmrs", "driving machines")},
                                                     {"minding_children", QT_TRANSLATE_NOOP("clmrs", "minding younger children")},
                                                     {"night_work", QT_TRANSLATE_NOOP("clmrs", "night work")},
                                                     {"nursery_bags", QT_TRANSLATE_NOOP("clmrs", "filling nursery bags")},
                                                     {"planting", QT_TRANSLATE_NOOP("clmrs", "planting")},
                                                     {"pod_breaking", QT_TRANSLATE_NOOP("clmrs", "pod breaking")},
                                                     {"sorting_beans", QT_TRANSLATE_NOOP("clmrs", "sorting beans")},
                                                     {"spreading_beans", QT_TRANSLATE_NOOP("clmrs", "spreading to dry")},
                                                     {"staking", QT_TRANSLATE_NOOP("clmrs", "staking")},
                                                     {"tobacco_leaf", QT_TRANSLATE_NOOP("clmrs", "handling tobacco leaves")},
                                                     {"tree_felling", QT_TRANSLATE_NOOP("clmrs", "tree felling")},
                                                     {"weeding_hoe", QT_TRANSLATE_NOOP("clmrs", "weeding with a hoe")},
                                                     {"working_alone", QT_TRANSLATE_NOOP("clmrs", "working alone on the farm")}};

} // namespace

QString listedTaskWord(std::string_view code)
{
    const char *word = wordOf(kTaskWords, code);
    return word ? Sentence{word}.text() : QString();
}

} // namespace clmrs
