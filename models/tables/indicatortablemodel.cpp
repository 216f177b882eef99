#include "models/tables/indicatortablemodel.h"

#include "models/tables/indicatorcharts.h"

namespace clmrs {

namespace {

constexpr std::array<const char *, IndicatorTableModel::columnTotal> kTitles{
    QT_TRANSLATE_NOOP("clmrs", "Indicator"),
    QT_TRANSLATE_NOOP("clmrs", "Value"),
    QT_TRANSLATE_NOOP("clmrs", "Of"),
    QT_TRANSLATE_NOOP("clmrs", "95 % interval"),
    QT_TRANSLATE_NOOP("clmrs", "A year before"),
    QT_TRANSLATE_NOOP("clmrs", "13 months"),
};

constexpr std::array<const char *, IndicatorTableModel::columnTotal> kTips{
    QT_TRANSLATE_NOOP("clmrs", "F1 says what the indicator of the row counts. Enter opens the list that it counted."),
    QT_TRANSLATE_NOOP("clmrs", "The number; Enter opens the list that it counted."),
    QT_TRANSLATE_NOOP("clmrs", "Of a rate: how many were counted, of how many. ○ marks a small number, which may change much "
                               "with few cases."),
    QT_TRANSLATE_NOOP("clmrs", "Where the share would lie in 95 of 100 such samples (Wilson). Line and point: from 0 % at the "
                               "left to 100 % at the right."),
    QT_TRANSLATE_NOOP("clmrs", "The same weeks of the season before."),
    QT_TRANSLATE_NOOP("clmrs", "By whole months, the latest at the right, each from its own least to its own greatest value."),
};

bool isOfNumbers(int column) { return column == IndicatorTableModel::value || column == IndicatorTableModel::before; }

} // namespace

void IndicatorTableModel::show(IndicatorTable table, const QLocale &locale)
{
    beginResetModel();
    m_table = std::move(table);
    m_detail.reset();
    m_locale = locale;
    endResetModel();
}

void IndicatorTableModel::showYearBefore(const IndicatorTable &told)
{
    if (told.question != m_table.question || told.rows.size() != m_table.rows.size())
        return;
    for (std::size_t i = 0; i < told.rows.size(); ++i) {
        m_table.rows[i].before = told.rows[i].before;
        m_table.rows[i].formerValue = told.rows[i].formerValue;
    }
    m_table.isYearBeforeTold = told.isYearBeforeTold;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, before), index(rowCount() - 1, before));
}

void IndicatorTableModel::showTrends(const IndicatorDetail &detail)
{
    if (m_table.rows.empty() || m_table.question.by != GroupBy::none)
        return;
    m_detail = detail;
    for (IndicatorRow &row : m_table.rows) {
        if (!row.isHeading)
            row.trend = trendOf(detail, row.figure.indicator);
    }
    Q_EMIT dataChanged(index(0, trend), index(rowCount() - 1, trend));
}

void IndicatorTableModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1); }

const IndicatorRow *IndicatorTableModel::rowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_table.rows.size() && !m_table.rows[at].isHeading ? &m_table.rows[at] : nullptr;
}

int IndicatorTableModel::rowOf(Indicator indicator, std::string_view group) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const IndicatorRow *there = rowAt(row);
        if (there && there->figure.indicator == indicator && there->figure.group == group)
            return row;
    }
    return -1;
}

int IndicatorTableModel::firstFigure() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row))
            return row;
    }
    return -1;
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

Qt::ItemFlags IndicatorTableModel::flags(const QModelIndex &index) const
{
    return rowAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags; // keys step over a heading
}

QString IndicatorTableModel::words(const IndicatorRow &row, int column) const
{
    switch (column) {
    case title:
        return row.title;
    case value:
        return row.value;
    case fraction:
        return row.fraction;
    case interval:
        return row.interval;
    case before:
        return m_table.isYearBeforeTold ? row.formerValue : QStringLiteral("…");
    default:
        return {};
    }
}

QString IndicatorTableModel::tip(const IndicatorRow &row, int column) const
{
    if (column == title)
        return definitionText(row.figure.indicator);
    if (column == trend && !row.trend.empty() && m_detail) // the season only bands the picture
        return trendChart(*m_detail, row.figure.indicator, 1, m_table.settings, m_locale).sentence;
    if (column == before && row.before)
        return figureSentence(*row.before, m_table.settings, m_locale);
    return figureSentence(row.figure, m_table.settings, m_locale);
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IndicatorRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == HeadingRole)
        return row.isHeading;
    if (row.isHeading)
        return role == Qt::DisplayRole && column == title ? QVariant(row.title) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return column == title ? row.title : tip(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isOfNumbers(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SmallRole:
        return row.figure.isSmall(m_table.settings);
    case IntervalRole:
        if (column == interval && row.figure.value)
            return QVariantList{row.figure.interval.low, *row.figure.value, row.figure.interval.high};
        return {};
    case TrendRole: {
        QVariantList heights;
        for (const auto &height : row.trend)
            heights.append(height ? QVariant(*height) : QVariant());
        return column == trend ? heights : QVariantList();
    }
    default:
        return {};
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return section == title && m_table.question.by != GroupBy::none ? say(QT_TRANSLATE_NOOP("clmrs", "Group"))
                                                                        : say(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::TextWordWrap | (isOfNumbers(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::ToolTipRole ? QVariant(say(kTips[static_cast<std::size_t>(section)])) : QVariant();
}

} // namespace clmrs
