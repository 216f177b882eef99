#include "models/system/endsignals.h"

namespace clmrs {

// Windows closes the windows of a program itself before somebody is logged out; there is nothing more to hear.
void hearEndSignals(QObject *, std::function<void()>) {}

} // namespace clmrs
