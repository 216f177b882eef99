#include "models/exchange/xlsxfile.h"

#include "models/domain/sentence.h"
#include "models/exchange/workbookcheck.h"
#include "models/system/secondhandle.h"

#include <QFile>
#include <QStorageInfo>
#include <list>
#include <numeric>
#include <utility>

namespace clmrs {

namespace {

constexpr qint64 kRoomBesides = 1 << 20; // styles and the like

QString pathIn(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("workbook.xlsx")); }

// Our own handles on the rows of the sheets: where libxlsxwriter fails it forgets to close its own, and what they
// hold would lie on the disk, without a name, until the program ends.
class Spools
{
public:
    explicit Spools(const std::vector<lxw_worksheet *> &sheets)
    {
        for (const lxw_worksheet *sheet : sheets) {
            std::fflush(sheet->optimize_tmpfile);
            m_handles.emplace_back(sheet->optimize_tmpfile);
            m_sizes.push_back(std::ftell(sheet->optimize_tmpfile));
        }
    }
    const std::vector<qint64> &sizes() const { return m_sizes; }

private:
    std::list<SecondHandle> m_handles; // none of them moves
    std::vector<qint64> m_sizes;
};

// libxlsxwriter packs a copy of the rows, and takes another folder for it (/tmp) where ours is full.
void requireRoom(const QString &folder, const std::vector<qint64> &sizes)
{
    const qint64 needed = 2 * std::accumulate(sizes.begin(), sizes.end(), qint64(0)) + kRoomBesides;
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < needed)
        cannotMakeWorkbook("no room");
}

} // namespace

void cannotMakeWorkbook(const std::string &detail)
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The workbook cannot be made in the program’s own folder. Check that the folder for "
                                            "temporary data can be written and that there is room."),
                 {}},
                detail);
}

XlsxFile::XlsxFile(const QString &workFolder) : m_folder(workFolder + QStringLiteral("/workbook-XXXXXX"))
{
    if (!m_folder.isValid())
        cannotMakeWorkbook();
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(pathIn(m_folder)).constData(), &options);
    if (!m_book)
        cannotMakeWorkbook();
}

XlsxFile::~XlsxFile()
{
    if (!m_book)
        return;
    for (const lxw_worksheet *sheet : m_sheets)
        std::fclose(sheet->optimize_tmpfile); // which lxw_workbook_free does not
    lxw_workbook_free(m_book);
}

lxw_worksheet *XlsxFile::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet)
        cannotMakeWorkbook();
    m_sheets.push_back(sheet);
    return sheet;
}

void XlsxFile::requireWritten(lxw_worksheet *sheet)
{
    if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile))
        cannotMakeWorkbook("rows");
}

QString XlsxFile::finish()
{
    for (lxw_worksheet *sheet : m_sheets)
        requireWritten(sheet);
    const Spools spools(m_sheets);
    requireRoom(m_folder.path(), spools.sizes());
    const lxw_error fault = workbook_close(std::exchange(m_book, nullptr));
    if (fault != LXW_NO_ERROR)
        cannotMakeWorkbook(lxw_strerror(fault));
    if (!isWholeWorkbook(pathIn(m_folder), spools.sizes()))
        cannotMakeWorkbook("read back");
    return pathIn(m_folder);
}

} // namespace clmrs
