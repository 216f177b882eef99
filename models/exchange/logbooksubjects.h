// Whom a table from outside is about: by id or code, in the case file or in what the logbook remembers.
#pragma once

#include "models/domain/sentence.h"
#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"

#include <QString>
#include <unordered_map>

namespace clmrs {

class LogbookSubjects
{
public:
    LogbookSubjects(const CaseSnapshot &cases, const LogbookSnapshot &logbook); // both outlive it

    // With the name it has now. Empty: `fault` says why.
    std::optional<Subject> find(const std::string &table, const QString &idOrCode, Sentence &fault);

private:
    struct Named
    {
        std::string_view id;
        std::string_view name;
        bool isShared = false; // a code that several have
    };
    struct Index
    {
        bool isMade = false;
        std::unordered_map<std::string_view, Named> ids;
        std::unordered_map<std::string_view, Named> codes;
    };

    Index &indexOf(TableId table);
    std::optional<Subject> remembered(const std::string &table, const std::string &id) const;

    const CaseSnapshot &m_cases;
    std::array<Index, kTableCount> m_indexes;
    std::unordered_map<std::string, Subject> m_remembered; // by table and id
};

} // namespace clmrs
