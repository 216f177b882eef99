// One monitor beside the list of all: what stands out with the monitor's own words, and the profile behind it. Each number
// opens its list.
#pragma once

#include "models/tables/monitorstory.h"

#include <QScrollArea>

namespace clmrs {

class Sections;

class MonitorPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit MonitorPanel(QWidget *parent = nullptr);

    void show(const MonitorStory &story, bool isSame); // the same person: what was in sight stays there
    using QWidget::show;
    void clear();
    void enter(); // with the keys at what can be opened first
    void toggleTables();

Q_SIGNALS:
    void numberAsked(const clmrs::NumberAsked &asked);
    void casesAsked(const clmrs::SignalAsked &asked);
    void wordsAsked(const QString &topic, const QString &title); // the monitor's own, to be written down

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellPoint(const PointStory &point);
    void tellSignals(const MonitorStory &story);
    void tellFact(const SignalStory &signal, const SignalFactStory &fact);
    void tellWords(const std::vector<StoryLine> &words, const std::string &topic, const QString &title);
    void tellSection(const MonitorSection &section);
    void retranslate();

    Sections *m_sections;
    bool m_isEmpty = true;   // no monitor is shown
    bool m_asTables = false; // its charts
};

} // namespace clmrs
