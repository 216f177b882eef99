#include "models/demo/care.h"

#include "models/demo/names.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

struct Reason
{
    std::string_view english;
    std::string_view french;
};
constexpr Reason kInjury[] = {{"Cut on the foot from farm work", "Blessure au pied lors des travaux champêtres"},
                              {"Back pain after carrying loads", "Douleurs au dos après port de charges"},
                              {"Burn on the arm", "Brûlure au bras"}};
constexpr Reason kAbuse[] = {{"Signs of ill-treatment", "Signes de maltraitance"}};
constexpr Reason kGrave[] = {{"Child brought from another region to work", "Enfant amené d'une autre région pour travailler"},
                             {"Child kept from leaving", "Enfant empêché de partir"}};
constexpr Reason kOutOfSchool = {"Out of school", "Déscolarisé"};
constexpr Reason kHardship = {"Family in hardship", "Famille en difficulté"};
constexpr Reason kTreated = {"Treated, back home", "Soigné, retour en famille"};
constexpr Reason kBackAtSchool = {"Enrolled again", "Réinscrit à l'école"};
constexpr Reason kFollowed = {"Followed by the service", "Suivi par le service"};

std::string_view said(const Country &country, const Reason &reason)
{
    return country.languageOfOffice == "fr" ? reason.french : reason.english;
}

ReferralSystem systemFor(const Country &country, std::string_view danger, Random &random)
{
    if (danger == "injury")
        return random.chance(0.7) ? ReferralSystem::health : country.caseSystem;
    if (danger == "trafficking" && random.chance(0.25))
        return ReferralSystem::police;
    return danger == "abuse" && random.chance(0.3) ? ReferralSystem::socialWelfare : country.caseSystem;
}

std::string_view reasonFor(const Country &country, std::string_view danger, Random &random)
{
    if (danger == "injury")
        return said(country, random.pick(kInjury));
    return said(country, danger == "abuse" ? kAbuse[0] : random.pick(kGrave));
}

const Reason &outcomeOf(ReferralSystem system)
{
    if (system == ReferralSystem::health)
        return kTreated;
    return system == ReferralSystem::education ? kBackAtSchool : kFollowed;
}

bool numbersItsCases(ReferralSystem system)
{
    return system == ReferralSystem::sostec || system == ReferralSystem::swims || system == ReferralSystem::ncms ||
           system == ReferralSystem::police;
}

std::string externalNumber(ReferralSystem system, Date day, Random &random)
{
    return capitalsWithoutAccents(codeText(system)) + "-" + std::to_string(day.ymd().year) + "-" +
           std::to_string(random.between(10000, 99999));
}

} // namespace

Care::Care(const Making &making, Random &random) : m_making(making), m_random(random) {}

void Care::refer(const Household &household, Child &child, std::size_t monitor, std::string_view danger, Date day)
{
    const Country &country = m_making.coop.country;
    const bool isGrave = danger != "injury" || m_random.chance(0.55);
    const ReferralSystem system = systemFor(country, danger, m_random);
    const std::string_view reason = reasonFor(country, danger, m_random);
    const Date on = day.addDays(isGrave ? 0 : m_random.between(0, 5));
    writeReferral(child, monitor,
                  {.system = system,
                   .urgency = isGrave ? Urgency::sameDay : Urgency::normal,
                   .reason = reason,
                   .on = std::min(on, m_making.coop.until),
                   .isHeard = !isGrave || !m_making.quotas.take(Oddity::silentService, household.number)});
}

void Care::referToService(Child &child, std::size_t monitor, Date day)
{
    const Country &country = m_making.coop.country;
    const bool toSchool = !child.course.attendsSchool;
    const ReferralSystem social = m_random.chance(0.5) ? country.caseSystem : ReferralSystem::socialWelfare;
    const Date on = day.addDays(m_random.between(3, 40));
    if (on <= m_making.coop.until)
        writeReferral(child, monitor,
                      {.system = toSchool ? ReferralSystem::education : social,
                       .urgency = Urgency::normal,
                       .reason = said(country, toSchool ? kOutOfSchool : kHardship),
                       .on = on});
}

void Care::writeReferral(Child &child, std::size_t monitor, const Handover &handover)
{
    const Cooperative &coop = m_making.coop;
    const Person &person = coop.people[monitor];
    const std::string &by = m_random.chance(0.65) ? person.id : coop.people[person.supervisor.value_or(0)].id;
    const std::string id = m_random.uuid();
    const auto acknowledged = coop.byNow(handover.on, 1, 24, handover.isHeard ? 0.66 : 0, m_random);
    const auto closed = acknowledged ? coop.byNow(*acknowledged, 10, 160, 0.6, m_random) : std::nullopt;
    std::optional<std::string> number;
    if (acknowledged && numbersItsCases(handover.system))
        number = externalNumber(handover.system, *acknowledged, m_random);
    std::optional<std::string_view> outcome;
    if (closed)
        outcome = said(coop.country, outcomeOf(handover.system));
    child.course.referredOn = std::max(child.course.referredOn.value_or(handover.on), handover.on);
    const Moment stamp = coop.stampAfter(closed.value_or(acknowledged.value_or(handover.on)), m_random);
    m_making.writer.referral.add(id, child.id, by, handover.system, handover.urgency, handover.reason, handover.on, acknowledged,
                                 closed, outcome, number, stamp, std::nullopt);
}

void Care::close(Child &child, Date day, ClosureReason reason)
{
    if (day > m_making.coop.until)
        return;
    const std::string id = m_random.uuid();
    const Moment stamp = m_making.coop.stampAfter(day, m_random);
    m_making.writer.closure.add(id, child.id, day, reason, stamp, std::nullopt);
    child.course.closedOn = day;
}

void Care::closeIfStopped(Child &child, Date day)
{
    if (child.course.clearStreak < 2 || child.course.closedOn || !m_random.chance(0.38))
        return;
    close(child, day.addDays(m_random.between(3, 25)), ClosureReason::stopped);
}

void Care::closeAtEnd(const Household &household, Child &child)
{
    const Course &course = child.course;
    if (course.closedOn)
        return;
    const bool hasCase = course.identifiedOn.has_value();
    if (child.leftOn && child.leftReason == LeftReason::deceased && hasCase)
        close(child, child.leftOn->addDays(m_random.between(5, 40)), ClosureReason::deceased);
    else if (household.leftOn && hasCase && m_random.chance(0.4))
        close(child, household.leftOn->addDays(m_random.between(10, 60)), ClosureReason::moved);
    else if (child.ageKnown && m_random.chance(hasCase ? 0.6 : 0.15))
        close(child, child.adultOn().addDays(m_random.between(5, 50)), ClosureReason::turned18);
    else if (hasCase && course.clearStreak == 0 && course.lastSeenOn && m_random.chance(0.03))
        close(child, course.lastSeenOn->addDays(m_random.between(20, 90)),
              m_random.chance(0.7) ? ClosureReason::referred : ClosureReason::other);
}

} // namespace clmrs::demo
