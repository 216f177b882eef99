#include "models/reports/blockstrips.h"

#include "models/domain/sentence.h"

#include <algorithm>
#include <array>

namespace clmrs {

namespace {

constexpr double kTitlePadding = 0.5 * kMillimetre;
constexpr double kAboveText = 2 * kMillimetre;
constexpr double kAboveNotes = 6 * kMillimetre;
constexpr double kFactPadding = 0.5 * kMillimetre;
constexpr double kFactGap = 4 * kMillimetre;          // between label and value
constexpr double kAbreastGap = 8 * kMillimetre;       // between facts side by side
constexpr double kLargestLabel = 0.4;                 // of the width of a fact
constexpr double kKerning = 1.03;                     // a line may be a little longer than its letters
constexpr double kRoomForHeading = 15 * kMillimetre;  // over a picture as high as a page
constexpr double kSignatureHeight = 10 * kMillimetre; // room to write
constexpr double kSignatureGap = 6 * kMillimetre;

StripSource fromList(std::vector<Strip> strips)
{
    const std::size_t count = strips.size();
    return {count, [strips = std::move(strips)](std::size_t index) { return strips[index]; }};
}

Strip line(const QString &text, Face face, double width) { return {.cells = {{.width = width, .text = text, .face = face}}}; }

StripSource titleStrips(const Paper &paper, double width)
{
    std::vector<Strip> strips;
    if (paper.letterhead)
        strips.push_back({.leastHeight = paper.letterhead->heightMm * kMillimetre, .picture = &*paper.letterhead});
    strips.push_back(line(paper.title, Face::title, width));
    if (!paper.titleLine.isEmpty())
        strips.push_back(line(paper.titleLine, Face::heading, width));
    for (const QString &text : paper.subtitle)
        strips.push_back(line(text, Face::label, width));
    for (Strip &strip : strips) {
        strip.withNext = true;
        strip.padding = kTitlePadding;
    }
    strips.back().ruleBelow = kFineLine;
    return fromList(std::move(strips));
}

StripSource noteStrips(const QStringList &notes, double width)
{
    std::vector<Strip> strips;
    for (const QString &note : notes) {
        strips.push_back(line(note, Face::small, width));
        strips.back().dividesFreely = true;
    }
    if (!strips.empty())
        strips.front().above = kAboveNotes;
    return fromList(std::move(strips));
}

StripSource stripsOfBlock(const PaperHeading &heading, const PageBox &box, TypeCase &)
{
    Strip strip = line(heading.text, Face::heading, box.width);
    strip.above = kAboveHeading;
    strip.withNext = true;
    return fromList({strip});
}

StripSource stripsOfBlock(const PaperText &text, const PageBox &box, TypeCase &)
{
    Strip strip = line(text.text, Face::body, box.width);
    strip.above = kAboveText;
    strip.dividesFreely = true;
    return fromList({strip});
}

double labelWidth(const PaperFacts &facts, double factWidth, TypeCase &types)
{
    double widest = 0;
    for (const auto &[label, value] : facts.lines)
        widest = std::max(widest, std::min(types.plainWidth(label, Face::label) * kKerning, factWidth * kLargestLabel));
    return widest + kFactGap;
}

StripSource stripsOfBlock(const PaperFacts &facts, const PageBox &box, TypeCase &types)
{
    const std::size_t abreast = static_cast<std::size_t>(std::max(1, facts.abreast));
    const std::size_t rows = (facts.lines.size() + abreast - 1) / abreast;
    const double step = (box.width + kAbreastGap) / static_cast<double>(abreast);
    const double label = labelWidth(facts, step - kAbreastGap, types);
    std::vector<Strip> strips(rows);
    for (std::size_t i = 0; i < facts.lines.size(); ++i) {
        const std::size_t place = i / rows; // from the left
        const double left = static_cast<double>(place) * step;
        std::vector<StripCell> &cells = strips[i % rows].cells;
        cells.push_back({.left = left, .width = label - kFactGap, .text = facts.lines[i].first, .face = Face::label});
        cells.push_back({.left = left + label, .width = step - kAbreastGap - label, .text = facts.lines[i].second});
    }
    for (Strip &strip : strips)
        strip.padding = kFactPadding;
    if (rows > 0)
        strips.front().above = kAboveText;
    return fromList(std::move(strips));
}

StripSource stripsOfBlock(const PaperTable &table, const PageBox &box, TypeCase &types) { return tableStrips(table, box, types); }

StripSource stripsOfBlock(const PaperPicture &picture, const PageBox &box, TypeCase &types)
{
    Strip sentence = line(picture.sentence, Face::small, box.width);
    const double words = SetStrip(sentence, types).size().height + kRoomForHeading;
    const double room = std::max(box.height / 2, box.height - words);
    const Strip drawn{.above = kAboveText,
                      .leastHeight = std::clamp(picture.heightMm * kMillimetre, 0.0, room),
                      .withNext = !picture.sentence.isEmpty(),
                      .picture = &picture};
    return fromList(picture.sentence.isEmpty() ? std::vector<Strip>{drawn} : std::vector<Strip>{drawn, sentence});
}

struct Signed
{
    const char *what;
    double left; // of the width
    double width;
};

constexpr Signed kSigned[] = {{QT_TRANSLATE_NOOP("clmrs", "Signature"), 0, 0.38},
                              {QT_TRANSLATE_NOOP("clmrs", "Name"), 0.42, 0.34},
                              {QT_TRANSLATE_NOOP("clmrs", "Date"), 0.8, 0.2}};

// One who signs, in the strips of a name, of room to write, of what is written where.
void addSigner(std::array<Strip, 3> &strips, const QString &who, double left, double width)
{
    strips[0].cells.push_back({.left = left, .width = width, .text = who, .face = Face::group});
    for (const Signed &part : kSigned) {
        const double from = left + part.left * width;
        strips[1].cells.push_back({.left = from, .width = part.width * width, .ruleBelow = kFineLine});
        strips[2].cells.push_back(
            {.left = from, .width = part.width * width, .text = Sentence{part.what}.text(), .face = Face::small});
    }
}

StripSource stripsOfBlock(const PaperSignatures &signatures, const PageBox &box, TypeCase &)
{
    const std::size_t count = signatures.who.size();
    const bool isWide = signatures.isSideBySide || box.width > box.height;
    const std::size_t abreast = isWide && count > 1 ? 2 : 1;
    const double step = (box.width + kAbreastGap) / static_cast<double>(abreast);
    std::vector<Strip> strips;
    for (std::size_t first = 0; first < count; first += abreast) {
        std::array<Strip, 3> set{Strip{.above = kSignatureGap, .withNext = true},
                                 Strip{.leastHeight = kSignatureHeight, .withNext = true}, Strip{}};
        for (std::size_t i = first; i < std::min(first + abreast, count); ++i)
            addSigner(set, signatures.who[i], static_cast<double>(i - first) * step, step - kAbreastGap);
        strips.insert(strips.end(), set.begin(), set.end());
    }
    return fromList(std::move(strips));
}

// None of it on a page without the rest.
StripSource heldTogether(StripSource source)
{
    source.strip = [strip = std::move(source.strip)](std::size_t index) {
        Strip one = strip(index);
        one.withNext = true;
        return one;
    };
    return source;
}

// A text between a heading and a table: without the table's first row the heading would stand alone with it.
bool isUnderHeading(const std::vector<PaperBlock> &blocks, std::size_t at)
{
    const auto is = [&]<class Block>(std::size_t which, const Block *) { return std::holds_alternative<Block>(blocks[which]); };
    return at > 0 && at + 1 < blocks.size() && is(at - 1, static_cast<const PaperHeading *>(nullptr)) &&
           is(at, static_cast<const PaperText *>(nullptr)) && is(at + 1, static_cast<const PaperTable *>(nullptr));
}

} // namespace

std::vector<StripSource> stripsOf(const Paper &paper, const QStringList &notes, PageBox box, double firstHeight, TypeCase &types)
{
    std::vector<StripSource> sources{titleStrips(paper, box.width)};
    double underTitle = firstHeight;
    for (std::size_t i = 0; i < sources.front().count; ++i)
        underTitle -= SetStrip(sources.front().strip(i), types).size().height;
    box.height = std::clamp(underTitle, box.height / 2, box.height);
    for (std::size_t i = 0; i < paper.blocks.size(); ++i) {
        sources.push_back(std::visit([&](const auto &one) { return stripsOfBlock(one, box, types); }, paper.blocks[i]));
        if (isUnderHeading(paper.blocks, i))
            sources.back() = heldTogether(std::move(sources.back()));
    }
    sources.push_back(noteStrips(notes, box.width));
    const std::size_t closing = paper.closing == 0 ? 0 : std::min(paper.closing, paper.blocks.size()) + 1;
    std::for_each(sources.end() - static_cast<std::ptrdiff_t>(closing), sources.end(),
                  [](StripSource &source) { source = heldTogether(std::move(source)); });
    return sources;
}

} // namespace clmrs
