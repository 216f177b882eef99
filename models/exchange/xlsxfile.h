// One workbook of libxlsxwriter while it is written: whose memory and temporary files end with it.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <string>
#include <vector>
#include <xlsxwriter.h>

namespace clmrs {

class XlsxFile
{
public:
    // Throws Error where nothing can be made in `workFolder`.
    explicit XlsxFile(const QString &workFolder);
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    lxw_workbook *book() { return m_book; }
    // Rows go to a sheet in ascending order, each cell once. `name` is valid and not used yet (sheetName()).
    lxw_worksheet *addSheet(const QString &name);
    // Throws Error where the work folder did not take the rows so far.
    static void requireWritten(lxw_worksheet *sheet);
    // Ends the workbook and returns the path of the file, which goes with this object. Nothing else is called after it.
    QString finish();

private:
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
};

// Throws Error: the work folder.
[[noreturn]] void cannotMakeWorkbook(const std::string &detail = {});

} // namespace clmrs
