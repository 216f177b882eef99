// What a person writes into the logbook about the team: the curriculum, trainings with who came, actions from suggestions,
// equipment. Asks, and writes the answer; each is taken back by undo.
#pragma once

#include "models/indicators/trainingsuggestions.h"
#include "models/reports/equipmentslip.h"
#include "widgets/logbook/context.h"
#include "widgets/logbook/workingpaper.h"

#include <QObject>

namespace clmrs {

class TeamEntries : public QObject
{
    Q_OBJECT

public:
    TeamEntries(const LogbookContext &context, QObject *parent);

    void takeCurriculum();
    void removeModule(const Key &module); // only while no training names it
    // `module` is proposed, empty: the first one; and `invited` (ids), empty: for whom the module is proposed.
    void planTraining(const std::string &module, std::vector<std::string> invited, const TrainingProposals &proposals);
    void changeTraining(const Key &training, const TrainingProposals &proposals);
    void enterAttendance(const Key &training);
    void removeTraining(const Key &training); // with who was invited
    void writeAction(const TrainingSuggestion &suggestion);
    void giveOut(const std::string &monitor); // an id, or "" for none in particular
    void changePiece(const Key &piece);
    void removePiece(const Key &piece);
    void printAttendance(const Key &training);
    void printInvitations(const Key &training);
    void printCertificates(const Key &training);
    void printHandover(const std::string &monitor); // an id
    void printSlip(const std::string &monitor, EquipmentSlip slip);
    void printRecruitment();

Q_SIGNALS:
    void paperAsked(const clmrs::WorkingPaper &paper);
    void certificatesAsked(const clmrs::Training &training);
    void templateAsked(); // the table of the modules, to be changed and imported

private:
    using PaperOfTraining = Paper (*)(const OpenCase &opened, const LogbookSnapshot &logbook, const Training &training,
                                      const Stamp &stamp);
    void printOfTraining(const char *file, DepartureKind kind, const Key &training, PaperOfTraining make);
    void ask(const TrainingQuestion &question, const std::optional<Training> &before);
    void askPiece(const Equipment &piece, const std::optional<Equipment> &before);
    // With the name that the file has for it, to be remembered.
    Subject monitor(const std::string &id) const;
    std::vector<FilterChoice> monitors() const; // active on the day, by name
    std::vector<FilterChoice> staff() const;
    std::vector<FilterChoice> modules() const; // by code
    bool canWrite() const;                     // a file is open, and the logbook can be written; else says why not
    Date day() const;

    const LogbookContext &m_context;
};

} // namespace clmrs
