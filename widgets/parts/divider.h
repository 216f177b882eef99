// The divider between the parts of a page, moved by keys.
#pragma once

class QWidget;

namespace clmrs {

// The divider that stands around what has the keys, or the first one in sight; nothing where there is none.
void moveDivider(const QWidget &page, int pixels);

} // namespace clmrs
