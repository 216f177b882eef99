// The codes of the logbook's rows, by which others name them.
#pragma once

#include "models/exchange/logbooktables.h"

#include <QSet>

namespace clmrs {

class LogbookCodes
{
public:
    explicit LogbookCodes(const LogbookSnapshot &logbook);

    // A row of the kind has the code, or had it: some other row names it so. Codes are the same where a workbook cannot
    // tell them apart.
    bool knows(LogbookKind kind, const std::string &code) const;

private:
    void add(LogbookKind kind, const std::string &code);

    std::array<QSet<QByteArray>, kLogbookKindNames.size()> m_codes;
};

} // namespace clmrs
