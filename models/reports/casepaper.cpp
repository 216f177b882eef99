#include "models/reports/casepaper.h"

#include "models/reports/paperfonts.h"
#include "models/reports/papernumber.h"
#include "models/tables/cells.h"
#include "models/tables/childrentable.h"
#include "models/tables/timeline.h"

#include <QPainter>

namespace clmrs {

namespace {

constexpr double kPictureMm = 46;
constexpr double kPicturePoints = 9;
constexpr double kSignPoints = 9;
constexpr double kLegendLineMm = 6;

// Black on white: shapes alone tell the signs apart.
TimelineColours onPaper()
{
    return {Qt::black, QColor(0xb0, 0xb0, 0xb0), Qt::black, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white};
}

void paintLegend(QPainter &painter, const QRectF &area, const std::vector<TimelineSign> &signs)
{
    painter.setFont(paperFont(kSignPoints));
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(painter.font());
    const double box = metrics.height();
    QPointF at = area.topLeft();
    for (const TimelineSign &sign : signs) {
        const double needed = box * 1.4 + metrics.horizontalAdvance(sign.words);
        if (at.x() > area.left() && at.x() + needed > area.right())
            at = {area.left(), at.y() + box * 1.3};
        paintSign(painter, QRectF(at, QSizeF(box, box)), sign.kind, onPaper());
        painter.setPen(Qt::black);
        painter.drawText(QRectF(at.x() + box * 1.3, at.y(), needed, box), Qt::AlignVCenter | Qt::AlignLeft, sign.words);
        at.rx() += needed + box;
    }
}

PaperPicture picture(const ChildStory &story, const QLocale &locale)
{
    const std::vector<TimelineSign> signs = timelineLegend(story);
    constexpr std::size_t kSignsALine = 3;
    const std::size_t lines = (signs.size() + kSignsALine - 1) / kSignsALine;
    const double legend = kLegendLineMm * static_cast<double>(lines);
    return {kPictureMm + legend, timelineSentence(story, locale),
            [story, signs, locale, legend](QPainter &painter, const QRectF &area) {
                const double share = kPictureMm / (kPictureMm + legend);
                const QRectF upper(area.topLeft(), QSizeF(area.width(), area.height() * share));
                paintTimeline(painter, upper, story, onPaper(), locale, paperFont(kPicturePoints));
                paintLegend(painter, area.adjusted(0, upper.height(), 0, 0), signs);
            }};
}

void addFacts(Paper &paper, const char *heading, const std::vector<StoryLine> &lines)
{
    if (lines.empty())
        return;
    PaperFacts facts;
    for (const StoryLine &line : lines)
        facts.lines.emplace_back(line.label, line.text);
    paper.blocks.emplace_back(PaperHeading{say(heading)});
    paper.blocks.emplace_back(std::move(facts));
}

void addEvents(Paper &paper, const ChildStory &story)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "When")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "What happened")), 6},
                     {say(QT_TRANSLATE_NOOP("clmrs", "By")), 3}};
    table.rows = story.events.size();
    table.text = [events = story.events](std::size_t row, std::size_t column) {
        const StoryEvent &event = events[row];
        return column == 0 ? event.when : column == 1 ? event.words : event.by;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing has happened yet."));
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "What happened"))});
    paper.blocks.emplace_back(std::move(table));
}

void addFindings(Paper &paper, const ChildStory &story)
{
    if (story.findings.empty())
        return;
    PaperFacts facts;
    for (const StoryFinding &finding : story.findings) {
        QStringList lines{finding.text, finding.recorded, finding.source};
        lines.removeAll(QString());
        facts.lines.emplace_back(finding.when, lines.join(u'\n'));
    }
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Findings by the country’s rules"))});
    paper.blocks.emplace_back(std::move(facts));
}

} // namespace

QString casePaperFoot(const Stamp &stamp, bool named, const QString &reason)
{
    if (named && reason.isEmpty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "A case paper bears names only for a reason. Say why they are needed."), {}});
    if (!named)
        return say(QT_TRANSLATE_NOOP("clmrs", "Confidential: about one child. Codes and names are replaced by pseudonyms. Return "
                                              "or destroy after use."));
    if (stamp.printedBy.isEmpty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs",
                                          "Confidential: this paper bears the names of a child and its household, for this "
                                          "reason: “%1”. Return or destroy after use."),
                        {reason}}
            .text();
    return Sentence{QT_TRANSLATE_NOOP("clmrs",
                                      "Confidential: this paper bears the names of a child and its household, printed by "
                                      "%1 for this reason: “%2”. Return or destroy after use."),
                    {stamp.printedBy, reason}}
        .text();
}

Paper casePaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                Naming naming, const QString &reason)
{
    const bool named = naming == Naming::shown;
    const QString foot = casePaperFoot(stamp, named, reason.simplified());
    const ChildStory story = childStory(book, load, index, child, named ? naming : Naming::pseudonyms, stamp.locale);
    Paper paper;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Case paper"));
    paper.locale = stamp.locale;
    paper.subtitle = {story.heading, subjectLine(book, load, stamp.locale)};
    QStringList sentences{statusShape(story.status) + u' ' + story.statusSentence, story.dueSentence, story.alertSentence};
    sentences.removeAll(QString());
    paper.blocks.emplace_back(PaperText{sentences.join(u'\n')});
    paper.blocks.emplace_back(picture(story, stamp.locale));
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Child"), story.child);
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Household"), story.household);
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Responsible"), story.responsible);
    addEvents(paper, story);
    addFindings(paper, story);
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Support"), story.supports);
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Referrals"), story.referrals);
    addFacts(paper, QT_TRANSLATE_NOOP("clmrs", "Missing or contradictory in this record"), story.problems);
    paper.foot = {foot};
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
