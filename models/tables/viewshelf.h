// The views that somebody saved on this computer: a small file each, in a folder of their own.
#pragma once

#include "models/tables/caseview.h"

namespace clmrs {

struct SavedView
{
    QString file; // its name in the folder
    CaseView view;
};

class ViewShelf
{
public:
    explicit ViewShelf(QString folder) : m_folder(std::move(folder)) {}

    // By name; a file that cannot be read as a view is passed over, never touched.
    std::vector<SavedView> all() const;
    // Under the same name it takes the place of the former one. Throws Error where it cannot be written.
    void keep(const CaseView &view) const;
    void remove(const QString &file) const;

    // To and from a colleague. Throw Error with what is wrong with the file.
    static CaseView read(const QString &path);
    static void write(const CaseView &view, const QString &path);

private:
    QString m_folder;
};

} // namespace clmrs
