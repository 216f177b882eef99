#include "models/demo/support.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

enum class Aim { child, household };

// Prices in CFA francs.
struct Offer
{
    SupportKind kind;
    Aim aim;
    int share;
    int fromAge;
    int toAge;
    bool inSchool;  // for a child in school
    bool outSchool; // for a child out of school
    int priceFrom;
    int priceTo;
};

constexpr Offer kOffers[] = {
    {SupportKind::schoolKit, Aim::child, 34, 5, 16, true, false, 12000, 25000},
    {SupportKind::birthCertificate, Aim::child, 16, 0, 15, true, true, 3000, 8000},
    {SupportKind::bridgingClass, Aim::child, 30, 8, 14, false, true, 35000, 60000},
    {SupportKind::vocationalTraining, Aim::child, 26, 15, 18, false, true, 180000, 300000},
    {SupportKind::bicycle, Aim::child, 5, 11, 17, true, false, 75000, 95000},
    {SupportKind::counselling, Aim::child, 6, 8, 18, true, true, 5000, 15000},
    {SupportKind::incomeGenerating, Aim::household, 9, 0, 18, true, true, 100000, 250000},
    {SupportKind::labourBrigade, Aim::household, 9, 0, 18, true, true, 30000, 80000},
    {SupportKind::saferTools, Aim::household, 7, 0, 18, true, true, 18000, 40000},
    {SupportKind::healthInsurance, Aim::household, 5, 0, 18, true, true, 6000, 12000},
    {SupportKind::awareness, Aim::household, 8, 0, 18, true, true, 0, 0},
    {SupportKind::other, Aim::child, 2, 5, 18, true, true, 5000, 30000},
};

struct CommunityOffer
{
    SupportKind kind;
    int share;
    int priceFrom;
    int priceTo;
};
constexpr CommunityOffer kCommunityOffers[] = {
    {SupportKind::classroom, 20, 3500000, 9000000},      {SupportKind::waterPoint, 15, 2500000, 6000000},
    {SupportKind::labourBrigade, 30, 150000, 600000},    {SupportKind::awareness, 25, 20000, 90000},
    {SupportKind::birthCertificate, 10, 150000, 400000},
};

int priced(const Country &country, int from, int to, Random &random)
{
    const int step = country.francsPerUnit * country.priceStep;
    return random.between(from, to) / step * country.priceStep;
}

const Offer &offerFor(const Child &child, Date day, Random &random)
{
    const int age = child.ageOn(day);
    return random.pickByShare(kOffers, [&child, age](const Offer &offer) {
        const bool fits = child.course.attendsSchool ? offer.inSchool : offer.outSchool;
        return fits && age >= offer.fromAge && age <= offer.toAge ? offer.share : 0;
    });
}

bool leadsToSchool(SupportKind kind)
{
    return kind == SupportKind::schoolKit || kind == SupportKind::bridgingClass || kind == SupportKind::bicycle ||
           kind == SupportKind::vocationalTraining || kind == SupportKind::birthCertificate;
}

} // namespace

Support::Support(const Making &making, Random &random) : m_making(making), m_coop(making.coop), m_random(random) {}

void Support::write(SupportRow row, std::size_t household)
{
    const Date touched = row.deliveredOn.value_or(Date::parse(row.plannedOn.value_or("")).value_or(m_coop.start));
    const Moment stamp = m_coop.stampAfter(std::min(touched, m_coop.until), m_random);
    spoil(row, household, m_making.quotas);
    m_making.writer.add(row, m_coop.country.currency, stamp);
    if (row.deliveredOn && m_making.quotas.take(Oddity::doubleSupport, household)) {
        row.proof.reset();
        m_making.writer.add(row, m_coop.country.currency, Moment::fromSeconds(stamp.seconds() - 3600));
    }
    if (m_making.quotas.take(Oddity::supportOfNobody, household)) {
        row.id = m_random.uuid();
        row.child.reset();
        row.household.reset();
        m_making.writer.add(row, m_coop.country.currency, stamp);
    }
}

void Support::deliver(SupportRow &row, Date day, int priceFrom, int priceTo)
{
    row.deliveredOn = day;
    row.cost = priced(m_coop.country, priceFrom, priceTo, m_random);
    if (m_random.chance(0.75))
        row.proof = std::string(m_random.pick(m_coop.country.proofs));
}

void Support::plan(const Household &household, Child &child, Date day, int earliest, int latest)
{
    const Offer &offer = offerFor(child, day, m_random);
    SupportRow row{.id = m_random.uuid()};
    (offer.aim == Aim::child ? row.child : row.household) = offer.aim == Aim::child ? child.id : household.id;
    row.kind = offer.kind;
    row.provider = std::string(m_random.pick(m_coop.country.providers));
    const auto delivered = m_coop.byNow(day, earliest, latest, 0.93, m_random);
    if (!delivered || m_random.chance(0.85))
        row.plannedOn = day.addDays(m_random.between(earliest / 2, earliest)).iso();
    if (delivered) {
        deliver(row, *delivered, offer.priceFrom, offer.priceTo);
        child.course.supportedOn = std::min(child.course.supportedOn.value_or(*delivered), *delivered);
        child.course.schoolSupport = child.course.schoolSupport || leadsToSchool(offer.kind);
    }
    write(std::move(row), household.number);
}

void Support::forNewCase(const Household &household, Child &child, Date day)
{
    if (!m_random.chance(0.88))
        return;
    plan(household, child, day, 30, 150);
    for (double more = 0.5; m_random.chance(more); more /= 2)
        plan(household, child, day, 60, 320);
}

void Support::forNewRisk(const Household &household, Child &child, Date day)
{
    if (m_random.chance(0.35))
        plan(household, child, day, 40, 200);
}

void Support::forCommunity(const Community &community, Date day)
{
    const CommunityOffer &offer = m_random.pickByShare(kCommunityOffers, [](const CommunityOffer &entry) { return entry.share; });
    SupportRow row{.id = m_random.uuid()};
    row.community = community.id;
    row.kind = offer.kind;
    row.plannedOn = day.iso();
    row.provider = std::string(m_random.pick(m_coop.country.providers));
    if (const auto delivered = m_coop.byNow(day, 20, 260, 0.9, m_random))
        deliver(row, *delivered, offer.priceFrom, offer.priceTo);
    m_making.writer.add(row, m_coop.country.currency, m_coop.stampAfter(row.deliveredOn.value_or(day), m_random));
}

} // namespace clmrs::demo
