// What the lists of the community side share.
#pragma once

#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

template <class State, std::size_t N>
QString stateWord(const std::array<const char *, N> &words, State state)
{
    return say(words[static_cast<std::size_t>(state)]);
}

// Codes, and names where they are shown.
class CommunityWords
{
public:
    CommunityWords(const Casebook &book, const Caseload *load, Naming naming, const QLocale &locale)
        : m_book(book), m_s(*book.snapshot),
          m_naming(naming), m_telling{book, {}, load ? load->day : Date::fromDays(0), naming, locale}
    {
    }

    QString community(Ref<Community> ref) const { return ref ? lineOf(m_s, m_s.communities[ref].name) : QString(); }
    QString child(Ref<Child> ref) const { return withName(childCode(m_book, ref, m_naming), m_s.children[ref].name); }
    QString household(Ref<Household> ref) const
    {
        return withName(householdCode(m_book, ref, m_naming), m_s.households[ref].headName);
    }
    QString person(Ref<Personnel> ref) const { return ref ? personText(m_book, ref, m_naming) : QString(); }
    QString typed(TextId text) const { return m_telling.freeText(text); }
    template <class Code>
    QString word(const Code &code) const
    {
        return clmrs::word(m_telling, code);
    }

private:
    QString withName(const QString &code, TextId name) const
    {
        const QString written = m_naming == Naming::shown ? lineOf(m_s, name) : QString();
        return written.isEmpty() ? code : code.isEmpty() ? written : code + QStringLiteral(", ") + written;
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    Naming m_naming;
    Telling m_telling;
};

inline Subject rowTarget(const CaseSnapshot &s, Ref<Child> child) { return {"child", std::string(s.children.id(child)), {}}; }
inline Subject rowTarget(const CaseSnapshot &s, Ref<Household> household)
{
    return {"household", std::string(s.households.id(household)), {}};
}
inline Subject rowTarget(const CaseSnapshot &s, Ref<Community> community)
{
    return community ? Subject{"community", std::string(s.communities.id(community)), {}} : Subject();
}

inline PlainRowMaker &counted(PlainRowMaker &row, const std::optional<std::int64_t> &number, const QLocale &locale)
{
    return number ? row.number(*number, locale) : row.cell({});
}

} // namespace clmrs
