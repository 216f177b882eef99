// A sentence, with the number in it that opens its list.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace clmrs {

template <class Number>
struct NumberSentence
{
    QString text;
    std::optional<Number> number = {}; // empty: nothing in it can be opened
};

template <class Number>
QStringList textsOf(const std::vector<NumberSentence<Number>> &sentences)
{
    QStringList texts;
    for (const NumberSentence<Number> &sentence : sentences)
        texts.append(sentence.text);
    return texts;
}

} // namespace clmrs
