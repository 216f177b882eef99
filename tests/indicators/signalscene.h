// A made cooperative for signals: rows are gathered and written at once.
#pragma once

#include "support/casefilebuilder.h"

#include "models/indicators/signals.h"

namespace clmrs {

struct SceneVisit
{
    std::string person;
    std::string household;
    std::string at; // a timestamp
    int seconds = 1800;
    std::string place = "NULL, NULL"; // latitude, longitude
    std::string kind = "monitoring";
};

struct SceneNote
{
    std::string visit;
    std::string child;
    std::string presence = "interviewed";
    std::string finding = "none"; // "": open
    std::string hours = "NULL";
    std::string tasks = {};
};

class SignalScene
{
public:
    SignalScene();

    // Hired on 2024-01-01.
    SignalScene &person(std::string_view id, std::string_view role = "monitor");
    SignalScene &household(std::string_view id, std::string_view place = "NULL, NULL");
    SignalScene &child(std::string_view id, std::string_view household, std::string_view birthDate,
                       std::string_view precision = "day");
    std::string visit(const SceneVisit &visit); // gives its id
    SignalScene &note(const SceneNote &note);
    SignalScene &closure(std::string_view child, std::string_view day, std::string_view reason = "stopped");
    SignalScene &assign(std::string_view household, std::string_view person);
    SignalScene &tablet(std::string_view device, std::string_view person, std::string_view lastSync = "2026-10-31T06:00:00Z");
    SignalScene &sql(std::string_view statement);

    // What one more of something is called.
    std::string next(std::string_view prefix) { return std::string(prefix) + std::to_string(m_next++); }

    std::shared_ptr<const Casebook> book(std::vector<AwaySpan> away = {});

private:
    CaseFileBuilder m_file;
    std::string m_rows;
    int m_next = 0;
};

// The day, at the minute of it counted from 06:00.
std::string momentOf(std::string_view isoDay, int minute);
// "2026-03-05" for (2026-03, 5).
std::string dayOfMonth(std::string_view month, int day);
// The signal of a kind that a person (the first of a tablet) has; nothing where there is none.
const Signal *signalOf(const Casebook &book, const std::vector<Signal> &all, SignalKind kind, std::string_view person);

} // namespace clmrs
