// The head of a visit that is entered: the checklist, its kind and day, whether it was staged, where it was and who was there.
#pragma once

#include "models/indicators/visitentry.h"
#include "models/session/session.h"
#include "models/tables/cells.h"
#include "models/tables/visitplaces.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace clmrs {

class VisitHead : public QWidget
{
    Q_OBJECT

public:
    explicit VisitHead(QWidget *parent);

    // Without a word to others.
    void show(const VisitEntry &entry, const OpenCase &opened, const LogbookSnapshot &logbook, Naming naming);
    using QWidget::show;
    Coaching taken(Coaching visit) const; // with what the fields say
    QWidget *goOnFrom(QWidget *before);   // by Tab; its last field

Q_SIGNALS:
    void changed();
    void listChosen(const std::string &code, bool isShort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void offerLists(const VisitEntry &entry, const LogbookSnapshot &logbook);
    void offerKinds(const VisitEntry &entry);
    void offerHouseholds(const Subject &chosen);
    void tell();
    void retranslate();

    bool m_isShowing = false; // the fields are being filled, by nobody's hand
    VisitPlaces m_places;
    QLabel *m_listLabel;
    QComboBox *m_list; // the checklist, each whole or short
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QComboBox *m_real;
    QLabel *m_communityLabel;
    QComboBox *m_community;
    QLabel *m_householdLabel;
    QComboBox *m_household;
    QLabel *m_presentLabel;
    QLineEdit *m_present;
};

} // namespace clmrs
