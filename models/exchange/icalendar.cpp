#include "models/exchange/icalendar.h"

namespace clmrs {

namespace {

constexpr qsizetype kLongestLine = 75; // octets, without the line's end
const char kLineEnd[] = "\r\n";

QByteArray basicDate(Date day) { return QByteArray::fromStdString(day.iso()).replace('-', ""); }

QByteArray basicMoment(Moment moment) { return QByteArray::fromStdString(moment.iso()).replace('-', "").replace(':', ""); }

bool continuesLetter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0) == 0x80; }

// TEXT of RFC 5545, 3.3.11.
QByteArray calendarEscaped(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString safe;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            safe += u'\\';
        if (c == u'\n')
            safe += QStringLiteral("\\n");
        else if (c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe.toUtf8();
}

void addLine(QByteArray &calendar, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = kLongestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (continuesLetter(line[to]))
            --to;
        calendar += line.mid(from, to - from) + kLineEnd + ' ';
        from = to;
        room = kLongestLine - 1; // after the space
    }
    calendar += line.mid(from) + kLineEnd;
}

void addText(QByteArray &calendar, const QByteArray &name, const QString &text)
{
    if (!text.isEmpty())
        addLine(calendar, name + ':' + calendarEscaped(text));
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEvent> &events)
{
    QByteArray calendar;
    for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CLMRS Desk//Coaching plan//EN", "CALSCALE:GREGORIAN"})
        addLine(calendar, line);
    for (const CalendarEvent &event : events) {
        addLine(calendar, "BEGIN:VEVENT");
        addText(calendar, "UID", event.uid);
        addLine(calendar, "DTSTAMP:" + basicMoment(event.revised));
        addLine(calendar, "DTSTART;VALUE=DATE:" + basicDate(event.day));
        addLine(calendar, "DTEND;VALUE=DATE:" + basicDate(event.day.addDays(1)));
        addText(calendar, "SUMMARY", event.summary);
        addText(calendar, "LOCATION", event.place);
        addText(calendar, "DESCRIPTION", event.words);
        addLine(calendar, "TRANSP:TRANSPARENT");
        addLine(calendar, "END:VEVENT");
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace clmrs
