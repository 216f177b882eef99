// The guide: chapters as Markdown, one file a language (docs/guide), into which the definitions of indicators and settings are
// put from their own tables when somebody reads it.
#pragma once

#include <QString>
#include <span>

namespace clmrs {

struct GuideChapter
{
    const char *code; // the name of its file
};

std::span<const GuideChapter> guideChapters();

// In the language in force for what comes from tables; `language` ("en", "fr") for what was written. `pictures` false: the
// program itself is in front, and its pictures are left out.
QString guideText(const GuideChapter &chapter, const QString &language, bool pictures);
QString guideTitle(const QString &text); // the first heading of a chapter

inline constexpr const char *kGuidePages = "pages"; // has a heading for each page of the window, in its words

} // namespace clmrs
