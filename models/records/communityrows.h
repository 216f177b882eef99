// The rows of the logbook about the community side beside its sessions: how attendance lists look, the plan of support, children
// handed to other services, and which services there are.
#pragma once

#include "models/domain/codes.h"
#include "models/records/logrows.h"

namespace clmrs {

// What stands over the attendance lists of a cooperative.
struct Letterhead
{
    RowHead head;
    std::string cooperative; // its id
    std::string titleLine;   // the title once more, in a language of the place; empty: none
    std::string logo;        // sealed; a file of this computer, whose folder may be somebody's name; empty: none
    std::string partnerLogo; // sealed; the same
    bool landscape = false;

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

// The picture of a logo as it stood on a printed list, whatever became of its file.
struct KeptLogo
{
    RowHead head;
    std::string digest;  // SHA-256 of the picture, in hexadecimal digits
    std::string picture; // sealed; a PNG in base 64

    friend bool operator==(const KeptLogo &, const KeptLogo &) = default;
};

// One support of a quarter's plan; whether it was delivered is the synced file's to say.
struct PlannedSupport
{
    RowHead head;
    std::string code;
    std::optional<Date> quarter; // its first day
    Subject subject;             // a child, household or community
    SupportKind kind = SupportKind::missing;
    std::optional<double> cost;
    std::string currency; // ISO 4217
    Subject responsible;  // of the synced file; without an id: a name as it was typed
    std::optional<Date> dueOn;
    std::string remark; // sealed

    friend bool operator==(const PlannedSupport &, const PlannedSupport &) = default;
};

// A child handed to another service, until the synced file has it.
struct LogReferral
{
    RowHead head;
    std::string code;
    Subject child;
    ReferralSystem system = ReferralSystem::missing;
    std::string service; // as the directory calls it; empty: not said
    Urgency urgency = Urgency::missing;
    std::optional<Date> referredOn;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> closedOn;
    std::string reason;  // sealed
    std::string outcome; // sealed
    std::string number;  // sealed; the service's own

    friend bool operator==(const LogReferral &, const LogReferral &) = default;
};

// How far a service has come with a child (the inter-agency steps, DOMAIN.md 7).
enum class CaseStage : std::uint8_t { intake, assessment, plan, implementation, review, closure };
inline constexpr std::array<std::string_view, 6> kCaseStageCodes{"intake",         "assessment", "plan",
                                                                 "implementation", "review",     "closure"};
inline std::span<const std::string_view> rowCodes(CaseStage) { return kCaseStageCodes; }

struct ReferralStep
{
    RowHead head;
    std::string referral; // code of the logbook's, or the id of a synced one
    Subject child;
    CaseStage stage = CaseStage::intake;
    std::optional<Date> reachedOn;
    std::string remark; // sealed

    friend bool operator==(const ReferralStep &, const ReferralStep &) = default;
};

// A service to which children can be referred.
struct Service
{
    RowHead head;
    std::string name;
    ReferralSystem system = ReferralSystem::missing;
    std::string district; // as the communities of the file have it; empty: everywhere
    std::string address;
    std::string contact; // sealed; who is to be asked for
    std::string phone;   // sealed

    friend bool operator==(const Service &, const Service &) = default;
};

} // namespace clmrs
