// What a person writes into the logbook from a row: notes, corrections, days away. Asks, and writes the answer.
#pragma once

#include "widgets/logbook/draftkeeper.h"

#include <QObject>

namespace clmrs {

struct FieldValue;

class Entries : public QObject
{
    Q_OBJECT

public:
    Entries(const LogbookContext &context, DraftKeeper &drafts, QObject *parent);

    // `words` is whom or what it is about, as the screen names them now; `topic` the point of somebody's work that it
    // answers, or empty.
    void writeNote(const Subject &subject, const QString &words, const std::string &topic = {});
    // A line of the week stands back until a day, for a reason.
    void putOff(const std::string &topic, const QString &words);
    void editNote(const Key &key, const QString &words);
    void finishNote(const Key &key); // it was come back to; again: it was not
    void correct(const Subject &subject, const QString &words);
    void setState(const Key &correction, CorrectionState state);
    void addAway(const std::string &monitor); // an id, or "" for none in particular
    void editAway(const Key &key);
    // Of whichever of the three kinds the row is; undone by undo.
    void remove(const Key &key);

private:
    QString seen(const Subject &subject, const FieldValue &field) const;
    void beginNote(const Note &note, const std::optional<Note> &before, const QString &words);
    void askNote(const Note &note, const std::optional<Note> &before, const QString &words, const QString &draft);
    void askAway(const Away &away, const std::optional<Away> &before);
    template <class Row>
    bool removeIn(const char *what, const Key &key);

    const LogbookContext &m_context;
    DraftKeeper &m_drafts;
};

} // namespace clmrs
