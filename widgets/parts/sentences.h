// Sentences one after another as in a paragraph, those with a number that can be opened as links. Told again in the same words
// they stay as they are, with the keys where they were.
#pragma once

#include "models/tables/numbersentence.h"

#include <QWidget>
#include <functional>

namespace clmrs {

class FlowLayout;

class Sentences : public QWidget
{
    Q_OBJECT

public:
    explicit Sentences(QWidget *parent = nullptr);

    // Between which Tab comes to the links.
    void standBetween(QWidget *before, QWidget *after);
    template <class Number>
    void tell(const std::vector<NumberSentence<Number>> &sentences, const std::function<void(Number)> &ask)
    {
        std::vector<Told> told;
        for (const NumberSentence<Number> &sentence : sentences) {
            told.push_back({sentence.text, {}, {}});
            if (sentence.number) {
                told.back().name = QStringLiteral("number-%1").arg(int(*sentence.number));
                told.back().open = [ask, number = *sentence.number] { ask(number); };
            }
        }
        tellAll(told);
    }

private:
    struct Told
    {
        QString text;
        QString name;               // of the link
        std::function<void()> open; // empty: it is no link
    };
    void tellAll(const std::vector<Told> &told);
    QWidget *made(const Told &sentence);

    FlowLayout *m_layout;
    QStringList m_texts;
    QWidget *m_before = nullptr;
    QWidget *m_after = nullptr;
};

} // namespace clmrs
