#include "storyfile.h"

namespace clmrs {

namespace {

std::string orNull(const std::string &value) { return value.empty() ? std::string("NULL") : text(value); }

} // namespace

StoryFile::StoryFile(std::string_view country) : m_file(country)
{
    m_file.skeleton();
    m_file.sql("UPDATE personnel SET code = 'ZZMON-1', name = 'Zzawa Koné' WHERE id = 'm'");
    m_file.row("personnel",
               {{"id", text("p")}, {"code", text("ZZMON-2")}, {"name", text("Zzyao N'Dri")}, {"role", text("monitor")}});
}

StoryFile &StoryFile::child(const std::string &id, const std::string &birth, const std::string &precision)
{
    m_id = id;
    m_file.row("household", {{"id", text("h-" + id)},
                             {"community_id", text("c")},
                             {"code", text("ZZH-" + id)},
                             {"head_name", text("Zzhead " + id)},
                             {"phone", text("0700112233")},
                             {"consent", text("given")},
                             {"registered_on", text("2024-01-01")}});
    m_file.row("child", {{"id", text(id)},
                         {"household_id", text("h-" + id)},
                         {"code", text("ZZK-" + id)},
                         {"name", text("Zzchild " + id)},
                         {"sex", text("female")},
                         {"caregiver_name", text("Zzcaregiver " + id)},
                         {"birth_date", orNull(birth)},
                         {"birth_date_precision", orNull(precision)},
                         {"registered_on", text("2024-01-01")}});
    return *this;
}

std::string StoryFile::visit(const std::string &on, const std::string &kind)
{
    const std::string id = m_id + "-" + std::to_string(m_next++);
    m_file.visit(id, on, kind, "h-" + m_id);
    return id;
}

StoryFile &StoryFile::seen(const std::string &on, const std::string &finding, const std::string &danger)
{
    return recorded(on, "NULL", "NULL", "1", orNull(finding), orNull(danger));
}

StoryFile &StoryFile::recorded(const std::string &on, const std::string &hours, const std::string &tasks,
                               const std::string &school, const std::string &finding, const std::string &danger)
{
    const std::string id = visit(on);
    m_file.row("observation", {{"id", text(id)},
                               {"visit_id", text(id)},
                               {"child_id", text(m_id)},
                               {"presence", text("interviewed")},
                               {"hours_week", hours},
                               {"tasks", tasks},
                               {"attends_school", school},
                               {"finding", finding},
                               {"danger", danger}});
    return *this;
}

StoryFile &StoryFile::absent(const std::string &on)
{
    const std::string id = visit(on);
    m_file.row("observation", {{"id", text(id)}, {"visit_id", text(id)}, {"child_id", text(m_id)}, {"presence", text("absent")}});
    return *this;
}

StoryFile &StoryFile::visited(const std::string &on, const std::string &kind)
{
    visit(on, kind);
    return *this;
}

StoryFile &StoryFile::closed(const std::string &on, const std::string &reason)
{
    m_file.row("closure", {{"id", text("x" + std::to_string(m_next++))},
                           {"child_id", text(m_id)},
                           {"closed_on", orNull(on)},
                           {"reason", orNull(reason)}});
    return *this;
}

StoryFile &StoryFile::referred(const std::string &on, const std::string &acknowledged)
{
    m_file.row("referral", {{"id", text("r" + std::to_string(m_next++))},
                            {"child_id", text(m_id)},
                            {"personnel_id", text("m")},
                            {"system", text("social_welfare")},
                            {"urgency", text("same_day")},
                            {"reason", text("Zzreason")},
                            {"external_number", text("ZZNUMBER")},
                            {"acknowledged_on", orNull(acknowledged)},
                            {"referred_on", orNull(on)}});
    return *this;
}

StoryFile &StoryFile::supported(const std::string &kind, const std::string &on)
{
    m_file.row("support", {{"id", text("s" + std::to_string(m_next++))},
                           {"child_id", text(m_id)},
                           {"kind", text(kind)},
                           {"provider", text("Zzprovider")},
                           {"planned_on", text("2025-01-01")},
                           {"delivered_on", orNull(on)}});
    return *this;
}

StoryFile &StoryFile::assigned(const std::string &person, const std::string &from, const std::string &until)
{
    m_file.row("assignment", {{"id", text("a" + std::to_string(m_next++))},
                              {"personnel_id", text(person)},
                              {"household_id", text("h-" + m_id)},
                              {"starts_on", text(from)},
                              {"ends_on", orNull(until)}});
    return *this;
}

StoryFile &StoryFile::set(const std::string &table, const std::string &assignment)
{
    return sql("UPDATE " + table + " SET " + assignment + " WHERE id = " + text((table == "household" ? "h-" : "") + m_id));
}

StoryFile &StoryFile::sql(const std::string &statement)
{
    m_file.sql(statement);
    return *this;
}

void StoryFile::load(const Settings &settings)
{
    m_book = m_file.book(settings);
    m_problems = checkFile(*m_book, Progress());
    m_index.emplace(*m_book, m_problems);
}

ChildStory StoryFile::story(const std::string &id, Naming naming, const std::string &asOf, const QLocale &locale) const
{
    const auto &children = m_book->snapshot->children;
    const auto found = std::ranges::find(children.all(), id, [&](const Child &child) { return children.id(child); });
    if (found == children.all().end())
        throw std::out_of_range("no child " + id);
    const Ref<Child> ref{static_cast<std::uint32_t>(found - children.all().begin())};
    return childStory(*m_book, caseloadOn(*m_book, day(asOf), Progress()), *m_index, ref, naming, locale);
}

QString allTexts(const ChildStory &story)
{
    QStringList texts{story.heading, story.statusSentence, story.dueSentence, story.alertSentence};
    for (const StoryEvent &event : story.events)
        texts << event.when << event.words << event.mark << event.by;
    for (const auto *lines :
         {&story.child, &story.household, &story.responsible, &story.supports, &story.referrals, &story.problems}) {
        for (const StoryLine &line : *lines)
            texts << line.label << line.text;
    }
    for (const StoryFinding &finding : story.findings)
        texts << finding.when << finding.text << finding.recorded << finding.source << finding.url;
    return texts.join(u'\n');
}

QString textUnder(const std::vector<StoryLine> &lines, const QString &label)
{
    const auto found = std::ranges::find(lines, label, &StoryLine::label);
    return found == lines.end() ? QString() : found->text;
}

} // namespace clmrs
