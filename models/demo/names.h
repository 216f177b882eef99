// Names of people, and the ways in which they get typed.
#pragma once

#include "models/demo/country.h"
#include "models/demo/random.h"

#include <string>

namespace clmrs::demo {

const NameGroup &groupOfFarmers(const Country &country, Random &random);
const NameGroup &groupOfLabourers(const Country &country, Random &random);

std::string givenName(const Country &country, const NameGroup &group, Sex sex, Random &random);
std::string fullName(const Country &country, std::string_view family, std::string_view given);
std::string capitalsWithoutAccents(std::string_view name);
// As somebody in the field types it: mostly as it is, often in capitals, now and then with a slip.
std::string typed(const std::string &name, Random &random);
// "0042"
std::string zeroPadded(std::size_t number, std::size_t width);
std::string phoneNumber(const Country &country, Random &random);

} // namespace clmrs::demo
