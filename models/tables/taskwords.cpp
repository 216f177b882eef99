#include "models/tables/taskwords.h"

#include "models/domain/sentence.h"

#include <algorithm>

namespace clmrs {

namespace {

struct TaskWord
{
    std::string_view code;
    const char *word; // a translated source text
};

constexpr TaskWord kTaskWords[] = {TaskWord{"agrochemicals", QT_TRANSLATE_NOOP("clmrs", "agrochemicals")},
                                   TaskWord{"burning", QT_TRANSLATE_NOOP("clmrs", "burning")},
                                   TaskWord{"carrying_light_load", QT_TRANSLATE_NOOP("clmrs", "carrying light loads")},
                                   TaskWord{"cleaning", QT_TRANSLATE_NOOP("clmrs", "cleaning")},
                                   TaskWord{"clearing_machete", QT_TRANSLATE_NOOP("clmrs", "clearing with a machete")},
                                   TaskWord{"climbing_trees", QT_TRANSLATE_NOOP("clmrs", "climbing trees")},
                                   TaskWord{"cooking", QT_TRANSLATE_NOOP("clmrs", "cooking")},
                                   TaskWord{"curing_barn", QT_TRANSLATE_NOOP("clmrs", "work in the curing barn")},
                                   TaskWord{"digging_holes", QT_TRANSLATE_NOOP("clmrs", "digging holes")},
                                   TaskWord{"fetching_water", QT_TRANSLATE_NOOP("clmrs", "fetching water")},
                                   TaskWord{"firewood", QT_TRANSLATE_NOOP("clmrs", "gathering firewood")},
                                   TaskWord{"harvest_hand", QT_TRANSLATE_NOOP("clmrs", "harvesting by hand")},
                                   TaskWord{"harvest_machete", QT_TRANSLATE_NOOP("clmrs", "harvesting with a machete")},
                                   TaskWord{"heavy_load", QT_TRANSLATE_NOOP("clmrs", "heavy loads")},
                                   TaskWord{"herding", QT_TRANSLATE_NOOP("clmrs", "herding")},
                                   TaskWord{"machine_driving", QT_TRANSLATE_NOOP("clmrs", "driving machines")},
                                   TaskWord{"minding_children", QT_TRANSLATE_NOOP("clmrs", "minding younger children")},
                                   TaskWord{"night_work", QT_TRANSLATE_NOOP("clmrs", "night work")},
                                   TaskWord{"nursery_bags", QT_TRANSLATE_NOOP("clmrs", "filling nursery bags")},
                                   TaskWord{"planting", QT_TRANSLATE_NOOP("clmrs", "planting")},
                                   TaskWord{"pod_breaking", QT_TRANSLATE_NOOP("clmrs", "pod breaking")},
                                   TaskWord{"sorting_beans", QT_TRANSLATE_NOOP("clmrs", "sorting beans")},
                                   TaskWord{"spreading_beans", QT_TRANSLATE_NOOP("clmrs", "spreading to dry")},
                                   TaskWord{"staking", QT_TRANSLATE_NOOP("clmrs", "staking")},
                                   TaskWord{"tobacco_leaf", QT_TRANSLATE_NOOP("clmrs", "handling tobacco leaves")},
                                   TaskWord{"tree_felling", QT_TRANSLATE_NOOP("clmrs", "tree felling")},
                                   TaskWord{"weeding_hoe", QT_TRANSLATE_NOOP("clmrs", "weeding with a hoe")},
                                   TaskWord{"working_alone", QT_TRANSLATE_NOOP("clmrs", "working alone on the farm")}};

} // namespace

QString listedTaskWord(std::string_view code)
{
    const auto found = std::ranges::find(kTaskWords, code, &TaskWord::code);
    return found == std::end(kTaskWords) ? QString() : Sentence{found->word}.text();
}

} // namespace clmrs
