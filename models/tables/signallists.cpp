#include "models/tables/signallists.h"

#include "models/domain/qstring.h"
#include "models/indicators/standsout.h"
#include "models/tables/figurewords.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/week.h"

#include <numeric>

namespace clmrs {

namespace {

// What there is to say, the whole before its months; of a period that is one month only that month.
std::vector<const SignalFact *> factsOf(const Signal &signal)
{
    std::vector<const SignalFact *> facts;
    const auto isMonth = [&](const SignalFact &fact) { return fact.period == signal.whole->period; };
    if (signal.whole && std::ranges::none_of(signal.months, isMonth))
        facts.push_back(&*signal.whole);
    for (const SignalFact &month : signal.months)
        facts.push_back(&month);
    return facts;
}

// That the list of all tells: the whole, else the latest month that is not set aside, else the latest.
const SignalFact &mainFactOf(const Signal &signal)
{
    if (signal.whole && (!signal.whole->explained || signal.months.empty()))
        return *signal.whole;
    const auto heard =
        std::find_if(signal.months.rbegin(), signal.months.rend(), [](const SignalFact &m) { return !m.explained; });
    return heard == signal.months.rend() ? signal.months.back() : *heard;
}

QString whenText(const Signal &signal, const SignalFact &fact, const QLocale &locale)
{
    const bool isWhole = signal.whole && &fact == &*signal.whole;
    return isWhole ? say(QT_TRANSLATE_NOOP("clmrs", "Whole period")) : monthText(fact.period.from, locale);
}

// Said of the tablet, then of the fact; a signal of one person has no tablet.
struct FactWords
{
    QString tablet;
    QStringList fact; // the fact, what is usual, the chance
};

FactWords wordsOf(const Signal &signal, const SignalFact &fact, const QLocale &locale)
{
    FactWords words;
    for (const Sentence &sentence : signalSentences(signal, fact, locale))
        words.fact.append(sentence.text());
    if (signal.owner.isTablet())
        words.tablet = words.fact.takeFirst();
    return words;
}

// With the marks of each of them.
QString ownerText(const Casebook &book, const Caseload &load, const SignalOwner &owner, const Wording &wording)
{
    QStringList people;
    for (const Ref<Personnel> person : owner.people)
        people.append(monitorText(book, person, load.marks(person), wording));
    QString names = people.join(QStringLiteral(", "));
    if (!owner.isTablet())
        return names;
    QStringList tablets;
    for (const std::string &tablet : owner.tablets)
        tablets.append(qstring(tablet));
    return said(QT_TRANSLATE_NOOP("clmrs", "Shared tablet %1: %2"), {tablets.join(QStringLiteral(", ")), names});
}

// Whoever of the owner stands in the list of monitors.
Subject opensOf(const Casebook &book, const MonitorReview &review, const SignalOwner &owner)
{
    const auto known = std::ranges::find_if(owner.people, [&](Ref<Personnel> person) { return review.of(person) != nullptr; });
    return known == owner.people.end() ? Subject() : personSubject(*book.snapshot, *known);
}

QString monthsText(const Signal &signal, const QLocale &locale)
{
    QStringList months;
    for (const SignalFact &month : signal.months)
        months.append(monthText(month.period.from, locale));
    return months.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "Whole period")) : months.join(QStringLiteral(", "));
}

QString asideText(const Signal &signal)
{
    if (signal.isSetAside())
        return say(QT_TRANSLATE_NOOP("clmrs", "set aside"));
    const bool isInPart = (signal.whole && signal.whole->explained) || std::ranges::any_of(signal.months, &SignalFact::explained);
    return isInPart ? say(QT_TRANSLATE_NOOP("clmrs", "in part")) : QString();
}

// Of the words that stand beside a fact: to that month; to the whole, those to any whole period that shares days with it.
std::set<std::string> topicsBeside(const LogbookSnapshot &logbook, const Subject &owner, const Signal &signal,
                                   const SignalFact &fact)
{
    const SignalTopic own = topicOf(signal, fact);
    std::set<std::string> topics{topicCode(own)};
    const bool isWhole = signal.whole && &fact == &*signal.whole;
    for (const Note &note : logbook.all<Note>()) {
        const bool isTheirs = isWhole && note.subject.table == owner.table && note.subject.id == owner.id;
        const auto topic = isTheirs ? signalTopicOf(note.topic) : std::nullopt;
        if (!topic || topic->kind != signal.kind || topic->isMonth())
            continue;
        if (!topic->days || (topic->days->from <= fact.period.to && fact.period.from <= topic->days->to))
            topics.insert(note.topic);
    }
    return topics;
}

PlainRow rowOf(const Casebook &book, const MonitorReview &review, const Signal &signal, const QString &owner,
               const QLocale &locale)
{
    const SignalFact &fact = mainFactOf(signal);
    const QStringList words = wordsOf(signal, fact, locale).fact;
    return PlainRowMaker()
        .cell(say(specOf(signal.kind).title), QStringLiteral("%1").arg(int(signal.kind), 2, 10, QLatin1Char('0')))
        .cell(owner)
        .cell(monthsText(signal, locale))
        .cell(
            QStringLiteral("%1 – %2").arg(whenText(signal, fact, locale), QStringList(words.first(words.size() - 1)).join(u' ')))
        .cell(words.back())
        .cell(asideText(signal))
        .opens(opensOf(book, review, signal.owner))
        .at(int(signal.kind))
        .take(signal.isSetAside());
}

bool showsElsewhereOf(const Signal &signal, Ref<Personnel> person) { return signal.showsElsewhere && isSignalOf(signal, person); }

} // namespace

bool isSignalOf(const Signal &signal, Ref<Personnel> person)
{
    return std::ranges::find(signal.owner.people, person) != signal.owner.people.end();
}

QString signalRule(SignalKind kind)
{
    const SignalSpec &spec = specOf(kind);
    return sentences({say(spec.meaning),
                      said(QT_TRANSLATE_NOOP("clmrs", "Said of a month or a period with at least %1 of them, where chance alone "
                                                      "would give it less than once in 100 times and it lies outside what is "
                                                      "usual here."),
                           {QString::number(spec.least)}),
                      say(QT_TRANSLATE_NOOP("clmrs", "It is named in the list of monitors only when it holds two months running "
                                                     "or chance alone would give it less than once in 100,000 times."))});
}

QString signalsReading()
{
    return say(QT_TRANSLATE_NOOP("clmrs", "Facts about records that chance alone would seldom give here: a reason to ask, never "
                                          "an answer. What the monitor says to a month, or to the whole period, sets it "
                                          "aside."));
}

std::size_t signalsShownElsewhere(const Signals &all, Ref<Personnel> person)
{
    return std::size_t(std::ranges::count_if(all, [&](const Signal &signal) { return showsElsewhereOf(signal, person); }));
}

QString signalTitles(const Signals &all, Ref<Personnel> person)
{
    QStringList titles;
    for (const Signal &signal : all) {
        if (!showsElsewhereOf(signal, person))
            continue;
        QString title = say(specOf(signal.kind).title);
        titles.append(title.replace(0, 1, title.at(0).toLower())); // in the middle of a sentence
    }
    return titles.join(QStringLiteral(", "));
}

QString topicText(std::string_view code, const QLocale &locale)
{
    if (const char *point = topicTitle(code))
        return say(point);
    if (QString week = weekTopicText(code); !week.isEmpty())
        return week;
    const auto topic = signalTopicOf(code);
    if (!topic)
        return {};
    QString title = say(specOf(topic->kind).title);
    if (!topic->days)
        return title;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1, %2"),
                {title, topic->isMonth() ? monthText(topic->days->from, locale) : periodText(*topic->days, locale)});
}

std::vector<SignalStory> signalStories(const Casebook &book, const Signals &all, Ref<Personnel> person,
                                       const LogbookSnapshot *logbook, Date day, Naming naming, const QLocale &locale)
{
    std::vector<SignalStory> stories;
    for (const Signal &signal : all) {
        if (!isSignalOf(signal, person))
            continue;
        SignalStory story{say(specOf(signal.kind).title), {}, signalRule(signal.kind), {}};
        for (const SignalFact *fact : factsOf(signal)) {
            FactWords words = wordsOf(signal, *fact, locale);
            story.tablet = words.tablet;
            SignalFactStory told{whenText(signal, *fact, locale), words.fact.join(u' '), fact->explained, {}, {}, {}, {}};
            if (!fact->cases.empty())
                told.opens = SignalAsked{signal.kind, fact->period};
            told.topic = topicCode(topicOf(signal, *fact));
            for (std::size_t i = 0; logbook && i < signal.owner.people.size(); ++i) { // what one of them explains is explained
                const Subject owner = personSubject(*book.snapshot, signal.owner.people[i]);
                for (const std::string &topic : topicsBeside(*logbook, owner, signal, *fact)) {
                    const auto lines = noteLines(*logbook, owner, topic, day, naming, locale);
                    told.words.insert(told.words.end(), lines.begin(), lines.end());
                    told.toldTopics.insert(topic);
                }
            }
            story.facts.push_back(std::move(told));
        }
        stories.push_back(std::move(story));
    }
    return stories;
}

PlainList signalsList(const Casebook &book, const Caseload &load, const MonitorReview &review, const Signals &all, Naming naming,
                      const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Signals to look into")),
                   signalsReading(),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing in this period differs from what is usual here by more than chance "
                                                  "gives, or there is too little work to say.")),
                   {{"kind", say(QT_TRANSLATE_NOOP("clmrs", "Signal")), 18},
                    {"whom", say(QT_TRANSLATE_NOOP("clmrs", "Of whom, or which tablet")), 20},
                    {"months", say(QT_TRANSLATE_NOOP("clmrs", "Months")), 16, false, false},
                    {"fact", say(QT_TRANSLATE_NOOP("clmrs", "The fact")), 44, false, false},
                    {"chance", say(QT_TRANSLATE_NOOP("clmrs", "By chance")), 26, false, false},
                    {"aside", say(QT_TRANSLATE_NOOP("clmrs", "Set aside")), 10}},
                   {},
                   4};
    std::vector<QString> owners;
    for (const Signal &signal : all)
        owners.push_back(ownerText(book, load, signal.owner, {naming, locale}));
    const std::vector<std::uint32_t> rank = collatedRanks(owners, locale);
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return std::pair(all[at].kind, rank[at]); });
    for (const std::size_t at : order)
        list.rows.push_back(rowOf(book, review, all[at], owners[at], locale));
    return list;
}

} // namespace clmrs
