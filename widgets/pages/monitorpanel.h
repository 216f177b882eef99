// One monitor beside the list of all: what stands out with the monitor's own words, and the profile behind it. Each number
// opens its list.
#pragma once

#include "models/tables/monitorstory.h"
#include "widgets/parts/storypanel.h"

namespace clmrs {

class MonitorPanel : public StoryPanel
{
    Q_OBJECT

public:
    using StoryPanel::StoryPanel;

    void show(const MonitorStory &story, bool isSame); // the same person: what was in sight stays there
    using QWidget::show;

Q_SIGNALS:
    void numberAsked(const clmrs::NumberAsked &asked);
    void casesAsked(const clmrs::SignalAsked &asked);
    void wordsAsked(const QString &topic, const QString &title); // the monitor's own, to be written down

protected:
    QString name() const override;
    QString emptyWords() const override;

private:
    void tellPoint(const PointStory &point);
    void tellSignals(const MonitorStory &story);
    void tellFact(const SignalStory &signal, const SignalFactStory &fact);
    void tellWords(const std::vector<StoryLine> &words, const std::string &topic, const QString &title);
    void tellSection(const MonitorSection &section);
};

} // namespace clmrs
