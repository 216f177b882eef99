#include "app/shared/console.h"

#include <QFile>
#include <cstdio>

namespace clmrs {

void sayOnStderr(const Sentence &sentence)
{
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly))
        err.write(sentence.text().simplified().toUtf8() + '\n');
}

} // namespace clmrs
