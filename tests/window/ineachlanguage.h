// A suite whose tests are run once in English and once in French.
#pragma once

#include <QObject>

namespace clmrs {

class InEachLanguage : public QObject
{
    Q_OBJECT

protected:
    static QString language(); // of the test that runs: "en" or "fr"

private Q_SLOTS:
    void initTestCase_data();
};

} // namespace clmrs
