// Closed figures as bytes (keptbytes.h).
#include "models/indicators/frozenfigures.h"
#include "models/indicators/keptbytes.h"

namespace clmrs {

namespace {

constexpr std::string_view kMagic = "CLMRSFIX";
constexpr char kVersion = 1;
constexpr std::int64_t kMostDays = 4'000'000; // beyond the year 9999
constexpr std::int64_t kMostAmount = std::int64_t(1) << 40;

Date readDay(ByteReader &reader)
{
    const std::int64_t days = reader.signedNumber();
    if (days > kMostDays || days < -kMostDays) {
        reader.fail();
        return Date::fromDays(0);
    }
    return Date::fromDays(static_cast<std::int32_t>(days));
}

FrozenRow readRow(ByteReader &reader, const FrozenFigures &frozen)
{
    FrozenRow row;
    const std::uint64_t id = reader.number();
    const std::uint64_t group = reader.number();
    if (id >= frozen.texts.size() || group >= frozen.texts.size())
        reader.fail();
    row.id = static_cast<std::uint32_t>(id);
    row.group = static_cast<std::uint32_t>(group);
    const std::int64_t before = reader.signedNumber(); // days from the row to the period's end
    const std::int64_t amount = reader.signedNumber();
    if (before > kMostDays || before < -kMostDays || amount > kMostAmount || amount < -kMostAmount)
        reader.fail();
    row.on = Date::fromDays(reader.holds() ? frozen.period.to.days() - static_cast<std::int32_t>(before) : 0);
    row.amount = amount;
    row.fits = reader.number() != 0;
    return row;
}

void writeRows(ByteWriter &writer, const std::vector<FrozenRow> &rows, Date to)
{
    writer.number(rows.size());
    for (const FrozenRow &row : rows) {
        writer.number(row.id);
        writer.number(row.group);
        writer.signedNumber(to.days() - row.on.days());
        writer.signedNumber(row.amount);
        writer.number(row.fits ? 1 : 0);
    }
}

std::vector<Indicator> knownOf(const FrozenFigures &frozen)
{
    std::vector<Indicator> known;
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (frozen.known.has(spec.indicator))
            known.push_back(spec.indicator);
    }
    return known;
}

// By their codes, so that a program that has more of them reads what one with fewer wrote. A code unknown here is of a newer one.
std::vector<Indicator> readIndicators(ByteReader &reader)
{
    std::vector<Indicator> indicators;
    Indicators seen;
    for (std::size_t left = reader.count(); left > 0 && reader.holds(); --left) {
        const auto indicator = indicatorOfCode(reader.text());
        if (!indicator || seen.has(*indicator)) {
            reader.fail();
            break;
        }
        seen.add(*indicator);
        indicators.push_back(*indicator);
    }
    return indicators;
}

} // namespace

std::string encodeFrozen(const FrozenFigures &frozen)
{
    ByteWriter writer;
    writer.signedNumber(frozen.period.from.days());
    writer.signedNumber(frozen.period.to.days());
    writer.signedNumber(frozen.fileAsOf.seconds());
    for (const std::string *text : {&frozen.cooperative, &frozen.settings, &frozen.rulePack, &frozen.program})
        writer.text(*text);
    writer.number(frozen.texts.size());
    for (const std::string &text : frozen.texts)
        writer.text(text);
    const std::vector<Indicator> known = knownOf(frozen);
    writer.number(known.size());
    for (const Indicator indicator : known)
        writer.text(specOf(indicator).code);
    for (const auto &grouping : frozen.rows) {
        for (const Indicator indicator : known)
            writeRows(writer, grouping[indexOf(indicator)], frozen.period.to);
    }
    return packBytes(kMagic, kVersion, writer.bytes());
}

std::optional<FrozenFigures> decodeFrozen(std::string_view bytes)
{
    const auto content = unpackBytes(kMagic, kVersion, bytes);
    if (!content)
        return std::nullopt;
    ByteReader reader(*content);
    FrozenFigures frozen;
    frozen.period.from = readDay(reader);
    frozen.period.to = readDay(reader);
    const std::int64_t asOf = reader.signedNumber();
    if (asOf > kMostDays * 86'400 || asOf < -kMostDays * 86'400)
        return std::nullopt;
    frozen.fileAsOf = Moment::fromSeconds(asOf);
    for (std::string *text : {&frozen.cooperative, &frozen.settings, &frozen.rulePack, &frozen.program})
        *text = reader.text();
    frozen.texts.resize(reader.count());
    for (std::string &text : frozen.texts)
        text = reader.text();
    const std::vector<Indicator> known = readIndicators(reader);
    frozen.known = {};
    for (const Indicator indicator : known)
        frozen.known.add(indicator);
    for (auto &grouping : frozen.rows) {
        for (const Indicator indicator : known) {
            std::vector<FrozenRow> &rows = grouping[indexOf(indicator)];
            rows.resize(reader.count());
            for (FrozenRow &row : rows)
                row = readRow(reader, frozen);
        }
    }
    return reader.isAtEnd() ? std::optional(std::move(frozen)) : std::nullopt;
}

} // namespace clmrs
