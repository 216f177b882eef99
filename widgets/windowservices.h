// What the window asks of the outside, injected by app/ and answered by tests.
#pragma once

#include <QString>
#include <functional>
#include <span>

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

struct WindowServices
{
    std::function<QString(QWidget *parent)> chooseCaseFile; // empty: thought better of it
    std::function<bool(QWidget *parent, const Question &question)> ask;
    std::vector<LanguageChoice> languages;
    std::function<void(const QString &code)> switchLanguage;
    std::function<QString()> currentLanguage;
};

} // namespace clmrs
