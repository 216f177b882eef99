// Every dialogue of widgets/dialogs, opened with a question as the window asks it: a row each.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <vector>

namespace clmrs {

struct DialogueRow
{
    const char *name;
    std::function<std::unique_ptr<QDialog>()> make; // in the language of the moment
    bool asks = true;                               // there is something to answer; else it is only closed
};
const std::vector<DialogueRow> &everyDialogue();

} // namespace clmrs
