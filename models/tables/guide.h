// The guide: chapters as Markdown, one file a language (docs/guide), into which the definitions of indicators and settings are
// put from their own tables when somebody reads it; the files hold them too, as of when they were last written.
#pragma once

#include <QString>
#include <span>

namespace clmrs {

struct GuideChapter
{
    const char *code; // the name of its file
};

std::span<const GuideChapter> guideChapters();

// A file has its pictures beside it and keeps the marks between which a table stands; in the program they are resources.
enum class GuideUse { asFile, inProgram };
// In the language in force for what comes from tables; `language` ("en", "fr") for what was written.
QString guideText(const GuideChapter &chapter, const QString &language, GuideUse use);
QString guideTitle(const QString &text); // the first heading of a chapter

inline constexpr const char *kGuidePages = "pages"; // has a heading for each page of the window, in its words

} // namespace clmrs
