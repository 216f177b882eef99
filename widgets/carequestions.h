// What the window asks about attendance lists, the plan of support, referrals and services; answered by dialogues, or by tests.
#pragma once

#include "models/indicators/reach.h"
#include "models/records/communityrows.h"
#include "models/records/teamrows.h"
#include "models/tables/filterchoices.h"

#include <functional>

class QWidget;

namespace clmrs {

// Of which communities lists are printed in one go, and who is invited.
struct RosterOffer
{
    std::string community; // an id
    QString label;
    QString section; // empty: none
};

struct RostersQuestion
{
    std::vector<RosterOffer> communities = {};
    std::vector<FilterChoice> topics = {}; // by code
    std::vector<std::string> chosen = {};  // ids
    Date day = Date::fromDays(0);
    std::string topic = {};
    Audience audience = Audience::community;
    bool onlyNeverReached = false;
};

struct RostersAnswer
{
    std::vector<std::string> communities = {};
    Date day = Date::fromDays(0);
    std::string topic = {};
    Audience audience = Audience::community;
    bool onlyNeverReached = false;
};

// How lists look. The answer is the row with what was chosen; its head stays.
struct LetterheadQuestion
{
    Letterhead letterhead = {};
    std::function<QString(QWidget *parent)> chooseLogo = nullptr;          // a path; empty: thought better of it
    std::function<QString(const QString &path)> whatIsWrongWith = nullptr; // a sentence; empty: it can be used
};

// Pages of a list that was printed.
struct ReprintQuestion
{
    QString suggested = {}; // a number; empty: none was printed
    // Of what is typed: a sentence; empty: it can be printed.
    std::function<QString(const QString &number, const QString &pages)> whatIsWrongWith = nullptr;
};

struct ReprintAnswer
{
    QString number = {}; // as they were typed
    QString pages = {};
};

// A line of the plan. The answer is the row with what was entered; head, code and subject stay.
struct PlannedSupportQuestion
{
    QString whom = {};
    QString advice = {};                     // what is thought of first, and why; empty: nothing
    std::vector<FilterChoice> quarters = {}; // by their first day
    std::vector<FilterChoice> people = {};
    PlannedSupport line = {};
    QString already = {}; // what of the plan waits for them beside this line, a sentence; empty: nothing
};

// The service that a child is handed to. The answer is the row with what was entered; head, code and child stay.
struct ServiceOffer
{
    Service service = {};
    QString label = {}; // name, address, whom to ask for
};

struct ReferralQuestion
{
    QString child = {};
    std::vector<ServiceOffer> services = {}; // of the child's district
    LogReferral referral = {};
    Date today = Date::fromDays(0);
};

// How far a service has come; the answer is the row with what was entered.
struct ReferralStepQuestion
{
    QString referral = {}; // in words
    ReferralStep step = {};
    Date today = Date::fromDays(0);
};

struct ServiceQuestion
{
    Service service = {};
    QStringList districts = {}; // of the communities of the file
};

} // namespace clmrs
