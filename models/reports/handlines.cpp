#include "models/reports/handlines.h"

namespace clmrs {

namespace {

constexpr double kLabelShare = 2;
constexpr double kLineShare = 5;

} // namespace

PaperTable linesByHand(QStringList labels, int abreast)
{
    PaperTable table;
    for (int i = 0; i < abreast; ++i) {
        table.columns.push_back({.share = kLabelShare});
        table.columns.push_back({.share = kLineShare, .handwritten = true});
    }
    const auto beside = std::size_t(abreast);
    table.rows = (std::size_t(labels.size()) + beside - 1) / beside;
    table.text = [labels = std::move(labels), beside](std::size_t row, std::size_t column) {
        return labels.value(qsizetype(row) * qsizetype(beside) + qsizetype(column / 2));
    };
    return table;
}

} // namespace clmrs
