// Only a home for the compiled translations; they are resources.
#include <QtGlobal>
