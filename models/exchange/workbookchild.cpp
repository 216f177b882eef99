// The reading process's own side of confinedreading.h.
#include "models/exchange/confinedreading.h"
#include "models/exchange/workbookwords.h"
#include "models/exchange/xlsxreader.h"
#include "models/system/process.h"

#include <QFile>
#include <cstdio>
#include <limits>

namespace clmrs {

namespace {

#ifdef __SANITIZE_ADDRESS__ // takes terabytes of addresses itself, and is many times slower
constexpr ProcessBounds kBounds{std::numeric_limits<std::uint64_t>::max(), 120};
#else
constexpr ProcessBounds kBounds{std::uint64_t(512) << 20, 10};
#endif

void readInto(WorkbookWords &words, const QString &path)
{
    TableBuilder bounds(false);
    readXlsx(path, [&](OutsideRow row) {
        words.row(row);
        bounds.add(std::move(row));
    });
}

} // namespace

int serveWorkbook(const char *path)
{
    QFile out;
    if (!confineProcess(kBounds) || !out.open(stdout, QIODevice::WriteOnly))
        return 3;
    WorkbookWords words(out);
    try {
        readInto(words, QFile::decodeName(path));
        words.end();
    } catch (const RefusedTable &refused) {
        words.refused(refused.why(), refused.sentence().arguments);
    } catch (const std::bad_alloc &) {
        words.refused(TableRefusal::tookMemory, {});
    }
    return out.flush() ? 0 : 3;
}

} // namespace clmrs
