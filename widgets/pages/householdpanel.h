// One household beside the list, with its children; Enter on a child shows it in the list of children.
#pragma once

#include "widgets/pages/detailpanel.h"

namespace clmrs {

class Sections;
struct HouseholdRow;

class HouseholdPanel : public DetailPanel
{
    Q_OBJECT

public:
    explicit HouseholdPanel(Session &session, QWidget *parent = nullptr);

    void showRecord(const std::shared_ptr<const AnyRecordTable> &table, std::uint32_t record, Naming naming) override;
    void clear() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const HouseholdRow &row, Naming naming);
    void listChildren(const HouseholdRow &row, Naming naming);

    Sections *m_sections;
};

} // namespace clmrs
