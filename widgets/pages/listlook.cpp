#include "widgets/pages/listlook.h"

#include <QSettings>

namespace clmrs {

namespace {

class Keys
{
public:
    explicit Keys(ListKind list)
    {
        const std::string_view code = kListKindCodes[static_cast<std::size_t>(list)];
        m_prefix = QString::fromLatin1(code.data(), qsizetype(code.size())) + u'/';
    }
    QString operator()(const char *what) const { return m_prefix + QLatin1String(what); }

private:
    QString m_prefix;
};

} // namespace

ListLook recalledLook(const QSettings &memory, ListKind list)
{
    const Keys key(list);
    ListLook look;
    if (memory.contains(key("columns")))
        look.columns = memory.value(key("columns")).toStringList();
    look.sortColumn = memory.value(key("sort")).toString();
    look.sortOrder = memory.value(key("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QVariantMap widths = memory.value(key("widths")).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        look.widths.insert(width.key(), width.value().toInt());
    look.splitter = memory.value(key("splitter")).toByteArray();
    look.isPaneShown = memory.value(key("pane")).toBool();
    return look;
}

void rememberLook(QSettings &memory, ListKind list, const ListLook &look)
{
    const Keys key(list);
    if (look.columns)
        memory.setValue(key("columns"), *look.columns);
    else
        memory.remove(key("columns"));
    memory.setValue(key("sort"), look.sortColumn);
    memory.setValue(key("descending"), look.sortOrder == Qt::DescendingOrder);
    QVariantMap widths;
    for (auto width = look.widths.begin(); width != look.widths.end(); ++width)
        widths.insert(width.key(), width.value());
    memory.setValue(key("widths"), widths);
    memory.setValue(key("splitter"), look.splitter);
    memory.setValue(key("pane"), look.isPaneShown);
}

} // namespace clmrs
