// The rows about the community side: letterhead, plan of support, referrals, services.
#include "models/logbook/rowfields.h"

#include "models/records/communityrows.h"

namespace clmrs {

namespace {

using namespace rowfields;

constexpr char kStaff[] = "personnel";
constexpr char kReferredChild[] = "child";

constexpr LogField<Letterhead> kLetterhead[] = {
    field<Letterhead, &Letterhead::cooperative>("cooperative"),
    field<Letterhead, &Letterhead::titleLine>("title_line", sealed),
    field<Letterhead, &Letterhead::logo>("logo", sealed),
    field<Letterhead, &Letterhead::partnerLogo>("partner_logo", sealed),
    field<Letterhead, &Letterhead::landscape>("landscape"),
};
constexpr LogField<KeptLogo> kKeptLogo[] = {
    field<KeptLogo, &KeptLogo::digest>("digest"),
    field<KeptLogo, &KeptLogo::picture>("picture", sealed),
};
constexpr LogField<PlannedSupport> kPlannedSupport[] = {
    field<PlannedSupport, &PlannedSupport::code>("code"),
    field<PlannedSupport, &PlannedSupport::quarter>("quarter"),
    field<PlannedSupport, &PlannedSupport::subject, &Subject::table>("subject_table"),
    field<PlannedSupport, &PlannedSupport::subject, &Subject::id>("subject_id"),
    field<PlannedSupport, &PlannedSupport::subject, &Subject::name>("subject_name", sealed),
    field<PlannedSupport, &PlannedSupport::kind>("kind"),
    field<PlannedSupport, &PlannedSupport::cost>("cost"),
    field<PlannedSupport, &PlannedSupport::currency>("currency"),
    idField<PlannedSupport, &PlannedSupport::responsible, kStaff>("responsible_id"),
    field<PlannedSupport, &PlannedSupport::responsible, &Subject::name>("responsible_name", sealed),
    field<PlannedSupport, &PlannedSupport::dueOn>("due_on"),
    field<PlannedSupport, &PlannedSupport::remark>("remark", sealed),
};
constexpr LogField<LogReferral> kLogReferral[] = {
    field<LogReferral, &LogReferral::code>("code"),
    idField<LogReferral, &LogReferral::child, kReferredChild>("child_id"),
    field<LogReferral, &LogReferral::child, &Subject::name>("child_name", sealed),
    field<LogReferral, &LogReferral::system>("system"),
    field<LogReferral, &LogReferral::service>("service", sealed),
    field<LogReferral, &LogReferral::urgency>("urgency"),
    field<LogReferral, &LogReferral::referredOn>("referred_on"),
    field<LogReferral, &LogReferral::acknowledgedOn>("acknowledged_on"),
    field<LogReferral, &LogReferral::closedOn>("closed_on"),
    field<LogReferral, &LogReferral::reason>("reason", sealed),
    field<LogReferral, &LogReferral::outcome>("outcome", sealed),
    field<LogReferral, &LogReferral::number>("number", sealed),
};
constexpr LogField<ReferralStep> kReferralStep[] = {
    field<ReferralStep, &ReferralStep::referral>("referral"),
    idField<ReferralStep, &ReferralStep::child, kReferredChild>("child_id"),
    field<ReferralStep, &ReferralStep::child, &Subject::name>("child_name", sealed),
    field<ReferralStep, &ReferralStep::stage>("stage"),
    field<ReferralStep, &ReferralStep::reachedOn>("reached_on"),
    field<ReferralStep, &ReferralStep::remark>("remark", sealed),
};
constexpr LogField<Service> kService[] = {
    field<Service, &Service::name>("name", sealed),         field<Service, &Service::system>("system"),
    field<Service, &Service::district>("district", sealed), field<Service, &Service::address>("address", sealed),
    field<Service, &Service::contact>("contact", sealed),   field<Service, &Service::phone>("phone", sealed),
};

constexpr LogSpec<Letterhead> kLetterheadSpec{"letterhead", kLetterhead};
constexpr LogSpec<KeptLogo> kKeptLogoSpec{"kept_logo", kKeptLogo};
constexpr LogSpec<PlannedSupport> kPlannedSupportSpec{"planned_support", kPlannedSupport};
constexpr LogSpec<LogReferral> kLogReferralSpec{"log_referral", kLogReferral};
constexpr LogSpec<ReferralStep> kReferralStepSpec{"referral_step", kReferralStep};
constexpr LogSpec<Service> kServiceSpec{"service", kService};

} // namespace

template <>
const LogSpec<Letterhead> &logSpecOf<Letterhead>()
{
    return kLetterheadSpec;
}
template <>
const LogSpec<KeptLogo> &logSpecOf<KeptLogo>()
{
    return kKeptLogoSpec;
}
template <>
const LogSpec<PlannedSupport> &logSpecOf<PlannedSupport>()
{
    return kPlannedSupportSpec;
}
template <>
const LogSpec<LogReferral> &logSpecOf<LogReferral>()
{
    return kLogReferralSpec;
}
template <>
const LogSpec<ReferralStep> &logSpecOf<ReferralStep>()
{
    return kReferralStepSpec;
}
template <>
const LogSpec<Service> &logSpecOf<Service>()
{
    return kServiceSpec;
}

} // namespace clmrs
