// What the window asks of the outside, injected by app/ and answered by tests.
#pragma once

#include "models/domain/date.h"
#include "models/tables/filterchoices.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QSettings;
class QWidget;

namespace clmrs {

struct LanguageChoice
{
    QString code;
    QString ownName;
};

struct Question
{
    QString text;
    QString yes; // the button that does it
    QString no;
};

struct FileQuestion
{
    QString title;
    QString kinds;         // as a file dialogue has them: "Case files (*.clmrs);;All files (*)"
    QString suggestedName; // of a file to be written; empty: one to be read
};

struct TextQuestion
{
    QString title;
    QString label;
    QString suggested;
    int longest;
};

struct DayQuestion
{
    Date today;
    Date fileDay;
    Date current;
    bool todayFitsFile; // else the answer is asked for, not offered
};

// Which day to look at everything on.
struct DayAnswer
{
    std::optional<Date> chosen; // empty: today
};

// Whose visits of which month.
struct VisitsQuestion
{
    std::vector<FilterChoice> monitors;
    std::string suggested; // an id; "" is nobody
    Date day;              // in the month suggested
};

struct VisitsAnswer
{
    std::string monitor;
    Date firstOfMonth;
};

// Where a paper goes: a PDF by its path, or a printer.
struct PaperTarget
{
    QString pdf;
    std::shared_ptr<QPagedPaintDevice> printer = nullptr;
};

struct WindowServices
{
    std::function<QString(QWidget *parent, const FileQuestion &question)> chooseFile; // empty: thought better of it
    std::function<bool(QWidget *parent, const Question &question)> ask;
    std::function<std::optional<QString>(QWidget *parent, const TextQuestion &question)> askText;
    std::function<std::optional<DayAnswer>(QWidget *parent, const DayQuestion &question)> askDay;
    std::function<std::optional<VisitsAnswer>(QWidget *parent, const VisitsQuestion &question)> askVisits;
    std::function<std::optional<PaperTarget>(QWidget *parent, const QString &suggestedName)> choosePaper;
    std::vector<LanguageChoice> languages;
    std::function<void(const QString &code)> switchLanguage;
    std::function<QString()> currentLanguage;
    QSettings *memory = nullptr; // how the window was; outlives it
    QString viewsFolder;         // where saved views lie
    QString workFolder;          // where files are made before they leave; made where it is missing
};

} // namespace clmrs
