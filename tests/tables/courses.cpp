#include "courses.h"

namespace clmrs {

void writeCourses(StoryFile &file)
{
    file.child("identified").seen("2025-03-12", "hazardous");
    file.child("too close").seen("2025-03-12", "child_labour").seen("2025-05-10", "none"); // 59 days
    file.child("clear once").seen("2025-03-12", "hazardous").seen("2025-10-03", "none");
    file.child("stable").seen("2025-03-12", "hazardous").seen("2025-10-03", "none").seen("2026-05-04", "at_risk");
    file.child("relapse").seen("2025-03-12", "hazardous").seen("2025-10-03", "none").seen("2026-01-05", "worst_form");
    file.child("twice").seen("2025-03-12", "hazardous").seen("2025-04-01", "child_labour");
    file.child("clear after relapse")
        .seen("2024-03-12", "hazardous")
        .seen("2024-10-03", "none")
        .seen("2025-01-05", "hazardous")
        .seen("2025-08-01", "none");
    file.child("stable after relapse")
        .seen("2024-03-12", "hazardous")
        .seen("2024-05-05", "hazardous")
        .seen("2025-01-05", "none")
        .seen("2025-08-01", "none");
    file.child("closed").seen("2025-03-12", "hazardous").closed("2026-02-01", "stopped");
    file.child("closed unseen").closed("2026-02-01", "moved");
    file.child("positive after closure")
        .seen("2025-03-12", "hazardous")
        .closed("2025-06-01", "stopped")
        .seen("2026-01-05", "hazardous");
    file.child("left").seen("2025-03-12", "hazardous").set("child", "left_on = '2026-02-01', left_reason = 'moved'");
    file.child("household left").set("household", "left_on = '2026-02-01'");
    file.child("aged out", "2008-10-31").seen("2025-03-12", "hazardous");
    file.child("about 18", "2007-01-01", "year");
    file.child("at risk").seen("2025-03-12", "at_risk");
    file.child("nothing found").seen("2025-03-12", "none").seen("2026-09-01", "none");
    file.child("never assessed");
    file.child("small", "2023-05-01");
    file.child("refused").seen("2025-03-12", "hazardous").set("household", "consent = 'refused'");
    file.child("missed").seen("2026-05-12", "hazardous").absent("2026-09-20");
    file.child("missed, nothing found").seen("2026-05-12", "none").visited("2026-09-20");
    file.child("visited only").visited("2026-09-20");
    file.child("back-checked only").visited("2026-09-20", "back_check");
    file.child("due today").seen("2026-04-30", "hazardous");
    file.child("one day late").seen("2026-04-30", "hazardous").set("child", "birth_date = '2012-01-01'");
    file.child("later").set("child", "registered_on = '2026-11-01'");
}

} // namespace clmrs
