// A whole sentence for a person, kept as its English source and arguments, so that it can be said
// again in another language after it was made.
#pragma once

#include <QString>
#include <QStringList>
#include <stdexcept>
#include <string>

namespace clmrs {

struct Sentence
{
    const char *source = nullptr; // a QT_TRANSLATE_NOOP("clmrs", …) literal: one context for all of models/ and app/
    QStringList arguments = {};   // for %1, %2 …; put in at once, so an argument may hold a %
    int count = -1;               // for %n; -1: the sentence has no plural

    QString text() const; // in the language installed now
    bool isEmpty() const { return source == nullptr; }
};

// The one exception type: a sentence for the user, a detail for the log. The detail never holds a
// value from the case file.
class Error : public std::runtime_error
{
public:
    explicit Error(Sentence sentence, const std::string &detail = {});
    const Sentence &sentence() const { return m_sentence; }

private:
    Sentence m_sentence;
};

// Thrown where a person cancelled the work; not an error, and never shown as one.
class Cancelled : public std::exception
{
public:
    const char *what() const noexcept override { return "cancelled"; }
};

} // namespace clmrs
