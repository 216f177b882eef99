// What a paper for others bears over its title: the logos of cooperative and partner, and the title in a second language.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/reports/paper.h"

#include <QImage>

namespace clmrs {

inline constexpr qint64 kMostLogoBytes = 2'000'000;
inline constexpr int kMostLogoPixels = 4'000; // either way

// A picture from outside, hostile until it is read: PNG, JPEG or SVG by its content, bounded in bytes and pixels, and nothing
// that names another file. Throws Error with what is wrong; the file is named without its folder.
QImage readLogo(const QString &path);
// The same but for making the picture: at once, for whoever waits at a dialogue.
void checkLogo(const QString &path);

// How attendance lists look. `logo` stands at the left, the partner's at the right.
struct RosterLook
{
    bool landscape = false;
    QString titleLine = {}; // empty: none
    QImage logo = {};       // null: none
    QImage partnerLogo = {};
};

// As the logbook has it for a cooperative, the logos read from their files. Throws Error as readLogo() does.
RosterLook rosterLookOf(const LogbookSnapshot &logbook, std::string_view cooperative);
// The row that holds; null: there is none.
const Letterhead *letterheadOf(const LogbookSnapshot &logbook, std::string_view cooperative);

// A look as the logbook keeps it beside a printed list, and the pictures that it names, each once.
struct LookToKeep
{
    std::string titleLine;
    std::string logo;
    std::string partnerLogo;
    std::vector<KeptLogo> pictures;
};
LookToKeep lookToKeep(const RosterLook &look);
void keepLook(PrintedRoster &roster, const LookToKeep &look);
// How a list looked when it was printed; where that was not kept, as lists of the cooperative look now. Throws Error as
// readLogo() does.
RosterLook rosterLookOf(const LogbookSnapshot &logbook, const PrintedRoster &roster, std::string_view cooperative);

// Puts it over a paper, before it is numbered.
void dress(Paper &paper, const RosterLook &look);

} // namespace clmrs
