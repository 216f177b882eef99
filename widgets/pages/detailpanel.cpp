#include "widgets/pages/detailpanel.h"

#include "models/tables/loglists.h"
#include "widgets/parts/sections.h"

namespace clmrs {

void DetailPanel::tellNotes(Sections &sections, const Subject &subject, Date day, Naming naming) const
{
    if (!m_logbook)
        return;
    const std::vector<StoryLine> notes = noteLines(*m_logbook, subject, {}, day, naming, QLocale());
    if (notes.empty())
        return;
    sections.heading(tr("Notes"));
    for (const StoryLine &note : notes)
        sections.line(note.label, note.text);
}

} // namespace clmrs
