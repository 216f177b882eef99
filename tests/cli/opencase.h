// The file that tests of the command line share.
#pragma once

#include "support/casefilebuilder.h"

// One open case "k1", overdue since 10 July 2025, with monitor "m"; "k2" was never assessed.
inline clmrs::CaseFileBuilder oneOpenCase()
{
    using clmrs::text;
    clmrs::CaseFileBuilder file;
    file.skeleton().child("k1").child("k2");
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
    file.visit("v", "2025-01-10").observe("o", "v", "k1", "hazardous");
    return file;
}
