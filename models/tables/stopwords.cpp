#include "models/tables/stopwords.h"

#include "models/tables/storywords.h"

namespace clmrs {

void wantStops(LogSubjects &subjects, const std::vector<Stop> &stops)
{
    for (const Stop &stop : stops) {
        subjects.want(stop.community);
        subjects.want(stop.household);
    }
}

QString stopsText(const std::vector<Stop> &stops, const LogSubjects &subjects)
{
    QStringList texts;
    std::string before;
    for (const Stop &stop : stops) {
        QStringList parts;
        if (!stop.community.id.empty() && (stop.household.id.empty() || stop.community.id != before))
            parts.append(subjects.text(stop.community));
        if (!stop.household.id.empty())
            parts.append(subjects.text(stop.household));
        texts.append(parts.join(QStringLiteral(" · ")));
        before = stop.community.id;
    }
    return oneAfterAnother(texts);
}

QString stopCommunitiesText(const std::vector<Stop> &stops, const LogSubjects &subjects)
{
    QStringList texts;
    for (const Subject &community : stopCommunities(stops))
        texts.append(subjects.text(community));
    return texts.join(QStringLiteral(", "));
}

QString stopCommunitiesText(const std::vector<Stop> &stops, const CaseSnapshot &file)
{
    QStringList texts;
    for (const Subject &community : stopCommunities(stops)) {
        if (const auto row = file.communities.find(community.id))
            texts.append(lineOf(file, file.communities[*row].name));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace clmrs
