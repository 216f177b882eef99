#include "models/domain/codes.h"

namespace clmrs {

namespace {

template <std::size_t N>
using Codes = std::array<std::string_view, N>;

constexpr Codes<2> kSex{"female", "male"};
constexpr Codes<3> kConsent{"given", "refused", "unknown"};
constexpr Codes<3> kBirthPrecision{"day", "month", "year"};
constexpr Codes<4> kLeftReason{"moved", "deceased", "turned_18", "other"};
constexpr Codes<6> kRelation{"own", "spouse_child", "relative", "worker_child", "worker", "other"};
constexpr Codes<3> kHouseholdKind{"farmer", "sharecropper", "labourer"};
constexpr Codes<3> kRole{"monitor", "supervisor", "coordinator"};
constexpr Codes<5> kEducation{"none", "primary", "lower_secondary", "upper_secondary", "tertiary"};
constexpr Codes<4> kContract{"permanent", "fixed_term", "seasonal", "volunteer"};
constexpr Codes<5> kVisitKind{"registration", "monitoring", "follow_up", "farm", "back_check"};
constexpr Codes<3> kPresence{"interviewed", "seen", "absent"};
constexpr Codes<5> kFinding{"none", "at_risk", "child_labour", "hazardous", "worst_form"};
constexpr Codes<14> kSupportKind{
    "school_kit",          "birth_certificate", "bicycle",        "bridging_class", "classroom",
    "vocational_training", "income_generating", "labour_brigade", "safer_tools",    "health_insurance",
    "water_point",         "awareness",         "counselling",    "other"};
constexpr Codes<8> kReferralSystem{"ncms", "swims", "sostec", "police", "health", "education", "social_welfare", "other"};
constexpr Codes<2> kUrgency{"same_day", "normal"};
constexpr Codes<6> kClosureReason{"stopped", "turned_18", "moved", "referred", "deceased", "other"};
constexpr Codes<5> kAudience{"community", "farmers", "women", "children", "leaders"};
constexpr Codes<2> kAgeGroup{"adult", "child"};
constexpr Codes<4> kDanger{"coercion", "trafficking", "injury", "abuse"};

} // namespace

std::span<const std::string_view> codesOf(Sex) { return kSex; }
std::span<const std::string_view> codesOf(Consent) { return kConsent; }
std::span<const std::string_view> codesOf(BirthPrecision) { return kBirthPrecision; }
std::span<const std::string_view> codesOf(LeftReason) { return kLeftReason; }
std::span<const std::string_view> codesOf(Relation) { return kRelation; }
std::span<const std::string_view> codesOf(HouseholdKind) { return kHouseholdKind; }
std::span<const std::string_view> codesOf(Role) { return kRole; }
std::span<const std::string_view> codesOf(Education) { return kEducation; }
std::span<const std::string_view> codesOf(Contract) { return kContract; }
std::span<const std::string_view> codesOf(VisitKind) { return kVisitKind; }
std::span<const std::string_view> codesOf(Presence) { return kPresence; }
std::span<const std::string_view> codesOf(Finding) { return kFinding; }
std::span<const std::string_view> codesOf(SupportKind) { return kSupportKind; }
std::span<const std::string_view> codesOf(ReferralSystem) { return kReferralSystem; }
std::span<const std::string_view> codesOf(Urgency) { return kUrgency; }
std::span<const std::string_view> codesOf(ClosureReason) { return kClosureReason; }
std::span<const std::string_view> codesOf(Audience) { return kAudience; }
std::span<const std::string_view> codesOf(AgeGroup) { return kAgeGroup; }
std::span<const std::string_view> dangerCodes() { return kDanger; }

} // namespace clmrs
