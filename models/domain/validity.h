// How long a passed training holds (INDICATORS.md 9).
#pragma once

#include "models/domain/date.h"

namespace clmrs {

struct Validity
{
    enum class Kind : std::uint8_t {
        forGood, // none
        months,  // months:N
        season   // date:MM-DD: until the next such day after the training
    };
    static constexpr int kMostMonths = 600;

    Kind kind = Kind::forGood;
    int months = 0; // 1 to kMostMonths
    int month = 0;  // 1-12
    int day = 0;    // 1-31; 29 February is one, and means 1 March in other years

    // Empty where the text has none of the three forms.
    static std::optional<Validity> parse(std::string_view text);
    std::string text() const;
    // The last day on which a training passed on `passedOn` holds; empty: for good.
    std::optional<Date> expiryOf(Date passedOn) const;

    friend bool operator==(const Validity &, const Validity &) = default;
};

} // namespace clmrs
