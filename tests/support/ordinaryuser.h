// For tests of what may not be read or written.
#pragma once

#include <QString>

namespace clmrs {

// Root may read and write everything: until it goes out of scope, this process is an ordinary user.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
};

// The folder and all in it is theirs, whoever runs the test; modes stay.
void giveToOrdinaryUser(const QString &folder);

} // namespace clmrs
