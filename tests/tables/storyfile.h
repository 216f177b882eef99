// A case file of children whose courses are written by hand: each with a household "h-<id>" of its own
// in community "c", and names that nothing else in the file holds.
#pragma once

#include "support/casefilebuilder.h"

#include "models/indicators/filecheck.h"
#include "models/tables/childstory.h"

namespace clmrs {

class StoryFile
{
public:
    explicit StoryFile(std::string_view country = "CI");

    // The child that the next calls are about; registered on 2024-01-01.
    StoryFile &child(const std::string &id, const std::string &birth = "2014-05-01", const std::string &precision = "day");
    StoryFile &seen(const std::string &on, const std::string &finding, const std::string &danger = {});
    // An interview that leaves the finding open; the rest as SQL.
    StoryFile &recorded(const std::string &on, const std::string &hours, const std::string &tasks,
                        const std::string &school = "1", const std::string &finding = "NULL", const std::string &danger = "NULL");
    StoryFile &absent(const std::string &on);
    StoryFile &visited(const std::string &on, const std::string &kind = "monitoring"); // without the child
    StoryFile &closed(const std::string &on, const std::string &reason);
    StoryFile &referred(const std::string &on, const std::string &acknowledged = {});
    StoryFile &supported(const std::string &kind, const std::string &on);
    StoryFile &assigned(const std::string &person, const std::string &from, const std::string &until = {});
    StoryFile &set(const std::string &table, const std::string &assignment); // of the child's or household's row
    StoryFile &sql(const std::string &statement);

    void load(const Settings &settings = {});
    ChildStory story(const std::string &id, Naming naming = Naming::hidden, const std::string &asOf = "2026-10-31",
                     const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom)) const;
    const Casebook &book() const { return *m_book; }
    CaseFileBuilder &file() { return m_file; }

private:
    std::string visit(const std::string &on, const std::string &kind = "monitoring");

    CaseFileBuilder m_file;
    std::string m_id; // of the child
    int m_next = 0;
    std::shared_ptr<const Casebook> m_book;
    std::vector<Problem> m_problems;
    std::optional<StoryIndex> m_index;
};

// Everything that a story says, each text a line.
QString allTexts(const ChildStory &story);
QString textUnder(const std::vector<StoryLine> &lines, const QString &label); // empty: no such line

} // namespace clmrs
