#include "widgets/parts/sentences.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/linkbutton.h"

#include <QLabel>

namespace clmrs {

Sentences::Sentences(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, kGrid)) {}

void Sentences::standBetween(QWidget *before, QWidget *after)
{
    m_before = before;
    m_after = after;
}

void Sentences::tellAll(const std::vector<Told> &told)
{
    QStringList texts;
    for (const Told &sentence : told)
        texts.append(sentence.text);
    if (std::exchange(m_texts, texts) == texts)
        return;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *before = m_before;
    for (const Told &sentence : told) {
        QWidget *part = made(sentence);
        part->setMaximumWidth(part->fontMetrics().horizontalAdvance(sentence.text) + 2); // one line where there is room for it
        m_layout->addWidget(part);
        part->show();
        if (before && sentence.open)
            setTabOrder(std::exchange(before, part), part);
    }
    if (before && m_after)
        setTabOrder(before, m_after);
    updateGeometry();
}

QWidget *Sentences::made(const Told &sentence)
{
    if (!sentence.open) {
        auto *label = new QLabel(sentence.text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }
    auto *link = new LinkButton(sentence.text, this);
    link->setObjectName(sentence.name);
    link->setAccessibleName(sentence.text);
    connect(link, &LinkButton::clicked, this, sentence.open, Qt::QueuedConnection); // it may take the link away
    return link;
}

} // namespace clmrs
