// A list as somebody wants it: which rows, which columns, in which order, under a name. A small value
// that is kept on this computer and sent to a colleague as a file.
#pragma once

#include "models/tables/recordtable.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace clmrs {

enum class ListKind : std::uint8_t { children, households };
inline constexpr std::array<std::string_view, 2> kListKindCodes{"children", "households"};

struct CaseView
{
    QString name; // as its maker typed it; a built-in view's is translated
    ListKind list = ListKind::children;
    CaseFilter filter;
    QString search;
    std::optional<QStringList> columns; // keys, from left to right; empty: the usual ones
    QString sortColumn;                 // a key; "" is the list's own first order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const CaseView &) const = default;
};

struct BuiltInView
{
    const char *code;  // of `print list --view`
    const char *title; // translated source texts
    const char *meaning;
    CaseView (*view)();
};

// In the order in which they are listed; the first is that of the unanswered protection alerts.
std::span<const BuiltInView> builtInViews();
CaseView builtInView(const BuiltInView &view); // with its name in the language installed now

// A view as a table answers it; keys that the table does not have are passed over.
TableQuery queryOf(const CaseView &view, const AnyRecordTable &table, Naming naming);

inline constexpr int kMaxViewBytes = 256 * 1024;
inline constexpr int kMaxViewName = 80; // characters

// Throws Error for a view that viewFromFile would not take.
QByteArray viewToFile(const CaseView &view);
// Throws Error where the bytes are no view of this program, too many, or hold what it does not know.
CaseView viewFromFile(const QByteArray &bytes, const QString &fileName);

} // namespace clmrs
