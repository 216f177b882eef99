// The lists behind the numbers of the week: of a line, of days of the calendar, of the manager; and what can be done with one.
#pragma once

#include "models/session/session.h"
#include "models/tables/weekcalendar.h"
#include "widgets/pages/openedlists.h"

namespace clmrs {

// What the page of the week shows, as one value of one file, day and logbook, made on a worker.
struct WeekMade
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const LogbookSnapshot> logbook;
    std::shared_ptr<const ChangesSince> changes; // null: nothing is known of an earlier file
    Week week{Date::fromDays(0), {}, {}, {}};
    WeekCalendar calendar{};

    WeekSources sources() const { return {*opened->book, *opened->load, logbook.get(), changes.get()}; }
};

class WeekOpened : public OpenedLists
{
    Q_OBJECT

public:
    enum class From : std::uint8_t { line, manager, calendar };

    WeekOpened(Naming naming, QWidget *parent);

    void setMade(const WeekMade &made) { m_made = made; }
    void openTopic(WeekTopic topic);
    void openDays(std::size_t first, std::size_t last); // of the calendar
    void openManagers(ListAsked asked);
    From openedFrom() const { return m_from; }

Q_SIGNALS:
    void sessionListsAsked(); // attendance lists of the sessions that stand there

protected:
    void changeEvent(QEvent *event) override;

private:
    void openFrom(From from, std::optional<WeekTopic> topic, ListAsked asked);
    void offerLists();
    void retranslate();

    WeekMade m_made;
    From m_from = From::line;
    std::optional<WeekTopic> m_topic; // of the line whose list is open
    QPushButton *m_sessionLists;
};

} // namespace clmrs
