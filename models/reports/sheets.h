// A paper laid out on sheets of A4: where everything lies, and how each sheet is painted.
#pragma once

#include "models/reports/pagination.h"

#include <QSizeF>

namespace clmrs {

class Sheets
{
public:
    // `paper` outlives the sheets. Throws Cancelled.
    Sheets(const Paper &paper, const Progress &progress);
    std::size_t count() const { return m_pages.size(); }
    static QSizeF sizeOf(const Paper &paper); // of a sheet with its margins

    // In the units of paper, from the sheet's upper left corner.
    void paint(QPainter &painter, std::size_t number);

private:
    void chooseFoot();
    std::vector<Strip> runningHead() const;
    std::vector<Strip> footOf(std::size_t number) const;
    double heightOf(const std::vector<Strip> &strips);
    double paintStrips(QPainter &painter, const std::vector<Strip> &strips, double top);
    void paintFlow(QPainter &painter, const PlacedPage &page, double top);
    const SetStrip &setFor(const PlacedStrip &placed);

    const Paper &m_paper;
    TypeCase m_types;
    QSizeF m_inner;      // between the margins
    QStringList m_foot;  // what stands on every page
    QStringList m_notes; // what stands once, at the end
    QString m_printed;
    QString m_running; // the subtitle as pages after the first say it again
    double m_headHeight = 0;
    double m_footHeight = 0;
    std::vector<StripSource> m_sources;
    std::vector<PlacedPage> m_pages;
    std::optional<SetStrip> m_set; // the last one: a strip that goes on from page to page is set once
    std::size_t m_setSource = 0;
    std::size_t m_setIndex = 0;
};

std::size_t pagesOf(const Paper &paper); // how many it takes

} // namespace clmrs
