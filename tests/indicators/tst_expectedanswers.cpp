// The three synced files of ../shared/cases with the answers on which two independent programs agree.
#include "answers.h"
#include "support/casefilebuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);

} // namespace

class ExpectedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void children_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"edges", "messy", "yabayo"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void children()
    {
        QFETCH(const QString, name);
        QFile expectedFile(kCases + u'/' + name + QStringLiteral(".children.json"));
        if (!expectedFile.open(QIODevice::ReadOnly))
            QSKIP("../shared/cases is not beside this checkout");
        const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
        const auto book =
            makeCasebook(loadCaseFile(kCases + u'/' + name + QStringLiteral(".clmrs"), {}, Progress()).snapshot, {});
        const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(qsizetype(load.children.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected[i].toObject();
            const QJsonObject got = answerOf(*book, load, load.children[std::size_t(i)]);
            for (const QString &key : wanted.keys())
                QVERIFY2(got[key] == wanted[key], qPrintable(wanted[u"child_id"].toString() + u' ' + key));
        }
    }
};

QTEST_GUILESS_MAIN(ExpectedAnswersTest)
#include "tst_expectedanswers.moc"
