#include "models/indicators/support.h"

namespace clmrs {

namespace {

std::optional<Date> firstDelivery(const CaseSnapshot &snapshot, std::span<const Ref<Support>> supports, Date from, Date to)
{
    for (const Ref<Support> ref : supports) {
        const Support &support = snapshot.supports[ref];
        if (*support.deliveredOn >= from && *support.deliveredOn <= to && support.kind != SupportKind::awareness)
            return support.deliveredOn;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> firstSupport(const Casebook &book, Ref<Child> child, Date from, Date to)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const auto own = firstDelivery(snapshot, book.index.supportsOfChild.of(child.index), from, to);
    const std::uint32_t household = snapshot.children[child].household.index;
    const auto shared = firstDelivery(snapshot, book.index.supportsOfHousehold.of(household), from, to);
    return own && shared ? std::min(own, shared) : own ? own : shared;
}

} // namespace clmrs
