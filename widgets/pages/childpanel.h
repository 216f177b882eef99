// One child beside the list: where it stands and why, its course as a picture and in words, household,
// who is responsible, what rules found, what is missing in the record.
#pragma once

#include "models/tables/childstory.h"
#include "widgets/pages/detailpanel.h"

namespace clmrs {

class Sections;

class ChildPanel : public DetailPanel
{
    Q_OBJECT

public:
    explicit ChildPanel(Session &session, QWidget *parent = nullptr);

    void showRecord(const std::shared_ptr<const AnyRecordTable> &table, std::uint32_t record, Naming naming) override;
    void clear() override;
    bool isReady() const override { return !m_gathering.isRunning(); }
    void setLogbook(std::shared_ptr<const LogbookSnapshot> logbook) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    // What stories of one case file are told from; made once, on a worker.
    struct Material
    {
        std::shared_ptr<const Casebook> book;
        std::vector<Problem> problems;
        StoryIndex index;
        bool checked = false; // the file check has been made

        Material(std::shared_ptr<const Casebook> of, std::vector<Problem> found, bool isChecked)
            : book(std::move(of)), problems(std::move(found)), index(*book, problems), checked(isChecked)
        {
        }
    };

    void gather();
    void tell();
    void tellEvents(const ChildStory &story);
    void tellFindings(const ChildStory &story);
    void tellLines(const QString &heading, const std::vector<StoryLine> &lines);

    Session &m_session;
    Sections *m_sections;
    std::shared_ptr<const Material> m_material;
    std::shared_ptr<const AnyRecordTable> m_table; // keeps the caseload that m_child belongs to
    std::shared_ptr<const OpenCase> m_opened;
    Ref<Child> m_child;
    Naming m_naming = Naming::hidden;
    std::size_t m_judged = 0; // pairs of rows that somebody judged, when the problems were gathered
    bool m_allEvents = false;
    JobSlot m_gathering;
};

} // namespace clmrs
