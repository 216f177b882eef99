// The three synced files of ../shared/cases with the answers on which two independent programs agree.
#include "support/casefilebuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);

QJsonValue dateValue(std::optional<Date> date)
{
    return date ? QJsonValue(QString::fromStdString(date->iso())) : QJsonValue(QJsonValue::Null);
}

QJsonValue textValue(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QJsonObject answerOf(const Casebook &book, const Caseload &load, const ChildState &state)
{
    const CaseSnapshot &s = *book.snapshot;
    const Ref<Household> household = s.children[state.child].household;
    const Ref<Personnel> person = load.householdOf(book, state).responsible;
    QJsonObject answer;
    answer[u"child_id"] = textValue(s.children.id(state.child));
    answer[u"household_id"] = textValue(s.households.id(household));
    answer[u"community_id"] = textValue(s.communities.id(s.households[household].community));
    answer[u"monitor_id"] = person ? textValue(s.personnel.id(person)) : QJsonValue(QJsonValue::Null);
    answer[u"status"] = textValue(statusCode(state.status));
    answer[u"age"] = state.age ? QJsonValue(*state.age) : QJsonValue(QJsonValue::Null);
    answer[u"identified_on"] = dateValue(state.identifiedOn);
    answer[u"last_assessed_on"] = dateValue(state.lastAssessedOn);
    answer[u"follow_ups"] = state.followUps;
    answer[u"clear_streak"] = state.clearStreak;
    answer[u"relapse"] = int(state.relapse);
    answer[u"due_on"] = dateValue(state.dueOn);
    answer[u"overdue_kind"] =
        state.overdue ? QJsonValue(state.dueKind == DueKind::followUp ? QStringLiteral("follow_up") : QStringLiteral("visit"))
                      : QJsonValue(QJsonValue::Null);
    answer[u"alert_on"] = dateValue(state.alertOn);
    answer[u"alert_answered"] = state.alertOn ? QJsonValue(int(state.alertAnswered)) : QJsonValue(QJsonValue::Null);
    return answer;
}

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
