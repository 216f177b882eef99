#include "ineachlanguage.h"

#include <QTest>

namespace clmrs {

QString InEachLanguage::language() { return *static_cast<QString *>(QTest::qGlobalData("language", qMetaTypeId<QString>())); }

void InEachLanguage::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

} // namespace clmrs
