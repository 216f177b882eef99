#include "models/tables/entrysheetmodel.h"

#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "models/tables/storywords.h"

#include <QFont>

namespace clmrs {

namespace {

constexpr std::array kMarkHeadings{"0", "1", "2", "n/a"}; // as on paper, in both languages
constexpr QChar kChosen = u'●';
constexpr QChar kNotChosen = u'·';

} // namespace

EntrySheetModel::EntrySheetModel(QObject *parent) : QAbstractTableModel(parent), m_list(builtInChecklists().front()) {}

void EntrySheetModel::show(const VisitEntry &entry, const std::vector<std::size_t> &shown, const QLocale &locale,
                           bool hidesRemarks)
{
    beginResetModel();
    m_list = entry.list;
    m_items = entry.items;
    m_locale = locale;
    m_hidesRemarks = hidesRemarks;
    m_rows.clear();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i == 0 || m_list->items[shown[i - 1]].competence != m_list->items[shown[i]].competence)
            m_rows.emplace_back();
        m_rows.emplace_back(shown[i]);
    }
    endResetModel();
}

std::size_t EntrySheetModel::firstWithoutMark() const
{
    const auto isOpen = [this](const std::optional<std::size_t> &item) { return item && !m_items[*item].mark; };
    const auto open = std::ranges::find_if(m_rows, isOpen);
    const auto first = std::ranges::find_if(m_rows, [](const auto &item) { return item.has_value(); });
    const auto found = open == m_rows.end() ? first : open;
    return found == m_rows.end() ? 0 : **found;
}

std::optional<std::size_t> EntrySheetModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? std::nullopt : m_rows[static_cast<std::size_t>(row)];
}

int EntrySheetModel::rowOf(std::size_t item) const
{
    return static_cast<int>(std::ranges::find(m_rows, std::optional(item)) - m_rows.begin());
}

int EntrySheetModel::nextRow(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (itemAt(next))
            return next;
    }
    return row;
}

void EntrySheetModel::setMark(int row, const std::optional<Mark> &mark)
{
    const auto item = itemAt(row);
    if (!item || m_items[*item].mark == mark)
        return;
    m_items[*item].mark = mark;
    tell(row);
}

// The heading of the competence says its score.
void EntrySheetModel::tell(int row)
{
    int heading = row;
    while (itemAt(heading))
        --heading;
    Q_EMIT dataChanged(index(heading, 0), index(row, columnsInAll - 1));
    Q_EMIT marked();
}

int EntrySheetModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int EntrySheetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columnsInAll); }

QString EntrySheetModel::headingText(std::size_t competence) const
{
    PracticeScore score;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto &mark = m_items[i].mark;
        if (m_list->items[i].competence != competence || !mark || *mark == Mark::notApplicable)
            continue;
        score.points += static_cast<int>(*mark);
        ++score.marked;
    }
    const QString name = competenceText(m_list->competences[competence], m_locale);
    return score.marked == 0 ? name
                             : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2 of %3 points"),
                                    {name, m_locale.toString(score.points), m_locale.toString(2 * score.marked)});
}

QString EntrySheetModel::shown(std::size_t item, int column) const
{
    const PracticeItem &spec = m_list->items[item];
    if (column == itemColumn)
        return spec.isCritical ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (critical)"), {itemText(spec, m_locale)})
                               : itemText(spec, m_locale);
    if (column == remarkColumn)
        return m_hidesRemarks ? QString() : qstring(m_items[item].remark);
    const auto mark = static_cast<Mark>(column - firstMarkColumn);
    return m_items[item].mark == mark ? kChosen : kNotChosen;
}

// All that there is of an item, in whichever column the keys are.
QString EntrySheetModel::spoken(std::size_t item) const
{
    QStringList parts{shown(item, itemColumn),
                      m_items[item].mark ? markText(m_items[item].mark) : say(QT_TRANSLATE_NOOP("clmrs", "not marked"))};
    if (const QString remark = shown(item, remarkColumn); !remark.isEmpty())
        parts.append(remark);
    return parts.join(QStringLiteral(", "));
}

QVariant EntrySheetModel::data(const QModelIndex &index, int role) const
{
    const auto item = itemAt(index.row());
    const bool isMark = index.column() != itemColumn && index.column() != remarkColumn;
    if (role == Qt::TextAlignmentRole && isMark)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    if (!item) {
        if (index.column() != itemColumn)
            return {};
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? headingText(m_list->items[*itemAt(index.row() + 1)].competence) : QVariant();
    }
    if (role == Qt::AccessibleTextRole)
        return spoken(*item);
    if (role == Qt::EditRole && index.column() == remarkColumn)
        return qstring(m_items[*item].remark);
    return role == Qt::DisplayRole ? shown(*item, index.column()) : QVariant();
}

bool EntrySheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto item = itemAt(index.row());
    if (!item || index.column() != remarkColumn || role != Qt::EditRole)
        return false;
    std::string remark = value.toString().trimmed().toStdString();
    if (m_items[*item].remark != remark) {
        m_items[*item].remark = std::move(remark);
        tell(index.row());
    }
    return true;
}

QVariant EntrySheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != itemColumn && section != remarkColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    if (section == itemColumn && role == Qt::DisplayRole)
        return say(QT_TRANSLATE_NOOP("clmrs", "Item"));
    if (section == remarkColumn && role == Qt::DisplayRole)
        return say(QT_TRANSLATE_NOOP("clmrs", "Remark"));
    const auto mark = static_cast<std::size_t>(section - firstMarkColumn);
    if (mark < kMarkHeadings.size() && role == Qt::DisplayRole)
        return QLatin1String(kMarkHeadings[mark]);
    if (mark < kMarkHeadings.size() && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return markText(static_cast<Mark>(mark));
    return {};
}

Qt::ItemFlags EntrySheetModel::flags(const QModelIndex &index) const
{
    if (!itemAt(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == remarkColumn ? usual | Qt::ItemIsEditable : usual;
}

} // namespace clmrs
