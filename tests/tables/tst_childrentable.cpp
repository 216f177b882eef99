// What the table of children says: which names a cell may hold (COMMANDS.md, "What leaves with which
// names"), each status, each note.
#include "support/u.h"
#include "village.h"

#include "app/shared/language.h"
#include "models/tables/recordtablemodel.h"

#include <QTest>

using namespace clmrs;

namespace {

} // namespace

class ChildrenTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();

    void noNameStandsInAnyCellWhileNamesAreHidden();
    void neitherNamesNorCodesStandInWhatLeaves();
    void namesStandThereOnceTheyAreShown();
    void aPseudonymIsTheSameInEachTable();
    void aNameWithoutAnEndIsCut();
    void nameColumnsTakeThePlaceOfCodes_data();
    void nameColumnsTakeThePlaceOfCodes();

    void eachStatusHasItsWordAndItsShape_data();
    void eachStatusHasItsWordAndItsShape();
    void aNoteSaysWhy_data();
    void aNoteSaysWhy();

private:
    // What cells and headings say in every role, and where.
    QHash<QString, QString> everyText(Naming naming) const;
    void forbid(Naming naming, const QStringList &forbidden) const;
    std::uint32_t rowOf(const QString &id) const;

    std::unique_ptr<CaseFileBuilder> m_file;
    QString m_language; // of m_table
    std::shared_ptr<const ChildrenTable> m_table;
    std::vector<std::uint32_t> m_rows; // all of them
};

void ChildrenTableTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void ChildrenTableTest::initTestCase()
{
    m_file = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_file);
}

void ChildrenTableTest::init()
{
    QFETCH_GLOBAL(const QString, language);
    if (m_language == language)
        return;
    installLanguage(languageOf(language));
    m_table = tableOf(*m_file);
    m_rows = m_table->select({}, Progress());
    m_language = language;
    QCOMPARE(m_rows.size(), 13U);
}

std::uint32_t ChildrenTableTest::rowOf(const QString &id) const
{
    return m_rows[static_cast<std::size_t>(idsOf(*m_table, m_rows).indexOf(id))];
}

QHash<QString, QString> ChildrenTableTest::everyText(Naming naming) const
{
    RecordTableModel model;
    model.show(m_table, m_rows, naming);
    QHash<QString, QString> texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString where = QLatin1String(m_table->key(column)) + QStringLiteral(", role ");
        for (int role = 0; role <= Qt::UserRole + 20; ++role) {
            texts.insert(model.headerData(column, Qt::Horizontal, role).toString(), where + QString::number(role));
            for (int row = 0; row < model.rowCount(); ++row)
                texts.insert(model.index(row, column).data(role).toString(), where + QString::number(role));
        }
    }
    return texts;
}

void ChildrenTableTest::forbid(Naming naming, const QStringList &forbidden) const
{
    const QHash<QString, QString> texts = everyText(naming);
    QVERIFY(texts.size() > 50);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        for (const QString &word : forbidden)
            QVERIFY2(!text.key().contains(word, Qt::CaseInsensitive),
                     qPrintable(QStringLiteral("%1 in “%2” of %3").arg(word, text.key(), text.value())));
    }
}

void ChildrenTableTest::noNameStandsInAnyCellWhileNamesAreHidden()
{
    QVERIFY(namesOfChildrenAndHeads().size() > 10);
    forbid(Naming::hidden, namesOfChildrenAndHeads());
    QStringList parts;
    for (const QString &name : namesOfChildrenAndHeads())
        parts += name.split(u' ');
    parts.removeAll(QStringLiteral("One"));
    forbid(Naming::hidden, parts);
}

void ChildrenTableTest::neitherNamesNorCodesStandInWhatLeaves()
{
    forbid(Naming::pseudonyms, namesOfChildrenAndHeads() + codesOfChildrenAndHouseholds() + namesAndCodesOfMonitors() +
                                   QStringList{QStringLiteral("zz"), QStringLiteral("mon-")});
}

void ChildrenTableTest::namesStandThereOnceTheyAreShown()
{
    QStringList missing = namesOfChildrenAndHeads() + namesAndCodesOfMonitors();
    // Nobody asks for these on the screen: phone, caregiver, who once visited; a name stands for its code.
    for (const char *absent : {"Zzcaregiver", "0700112233", "Zzvisitor", "MON-2", "MON-10"})
        missing.removeAll(u(absent));
    for (std::uint32_t row = 0; row < 13; ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            missing.removeAll(m_table->text(row, column, Naming::shown));
    }
    QCOMPARE(missing, QStringList());
}

void ChildrenTableTest::aPseudonymIsTheSameInEachTable()
{
    const auto other = tableOf(*m_file);
    QSet<QString> children;
    for (std::uint32_t row = 0; row < 13; ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            QCOMPARE(other->text(row, column, Naming::pseudonyms), m_table->text(row, column, Naming::pseudonyms));
        children.insert(m_table->text(row, m_table->columnOf("child"), Naming::pseudonyms));
    }
    QCOMPARE(children.size(), 13);
}

// A file from outside may hold one; what is cut says so.
void ChildrenTableTest::aNameWithoutAnEndIsCut()
{
    CaseFileBuilder file;
    writeVillage(file);
    file.sql("UPDATE child SET name = 'x' || replace(printf('%.12000c', 'y'), 'y', 'é') WHERE id = 'k01'");
    const auto table = tableOf(file);
    const int column = table->columnOf("name");
    QVERIFY(column >= 0);
    QStringList cut;
    for (const std::uint32_t row : table->select({}, Progress())) {
        if (const QString name = table->text(row, column, Naming::shown); name.startsWith(u"xé"))
            cut.append(name);
    }
    QCOMPARE(cut, QStringList{u'x' + QString(4'999, u'é') + u'…'}); // a letter of two bytes is not parted
}

void ChildrenTableTest::nameColumnsTakeThePlaceOfCodes_data()
{
    QTest::addColumn<Naming>("naming");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("absent");
    QTest::newRow("hidden") << Naming::hidden << QStringLiteral("child") << QStringLiteral("name,head");
    QTest::newRow("shown") << Naming::shown << QStringLiteral("name") << QStringLiteral("child");
    QTest::newRow("pseudonyms") << Naming::pseudonyms << QStringLiteral("child") << QStringLiteral("name,head");
}

void ChildrenTableTest::nameColumnsTakeThePlaceOfCodes()
{
    QFETCH(const Naming, naming);
    QFETCH(const QString, there);
    QFETCH(const QString, absent);
    QStringList shown;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (m_table->isUsual(column, naming))
            shown.append(QLatin1String(m_table->key(column)));
    }
    for (const QString &key : there.split(u','))
        QVERIFY2(shown.contains(key), qPrintable(key));
    for (const QString &key : absent.split(u','))
        QVERIFY2(!shown.contains(key), qPrintable(key));
    for (const char *key : {"due_on", "due_note", "status", "alert", "age", "community", "monitor"}) // whatever the names
        QVERIFY2(shown.contains(QLatin1String(key)), key);
}

void ChildrenTableTest::eachStatusHasItsWordAndItsShape_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("id"); // a child that stands there
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shape");
    const auto row = [](Status status, const char *id, const char *source, const char *shape) {
        QTest::newRow(source) << status << u(id) << u(source) << u(shape);
    };
    row(Status::inChildLabour, "k01", "in child labour", "●");
    row(Status::clearOnce, "k02", "clear once", "◐");
    row(Status::stable, "k03", "stable", "○");
    row(Status::atRisk, "k04", "at risk", "◆");
    row(Status::notIdentified, "k05", "not identified", "□");
    row(Status::neverAssessed, "k06", "never assessed", "?");
    row(Status::closed, "k12", "closed", "■");
    row(Status::left, "k13", "left", "→");
    row(Status::agedOut, "k07", "aged out", "18");
}

void ChildrenTableTest::eachStatusHasItsWordAndItsShape()
{
    QFETCH(const Status, status);
    QFETCH(const QString, id);
    QFETCH(const QString, source);
    QFETCH(const QString, shape);
    QCOMPARE(QString::fromUtf8(statusWord(status).source), source);
    QVERIFY(!statusWord(status).text().isEmpty());
    QCOMPARE(statusShape(status), shape);
    const std::uint32_t row = rowOf(id);
    QCOMPARE(m_table->row(row).state->status, status);
    QCOMPARE(m_table->text(row, m_table->columnOf("status"), Naming::hidden), statusWord(status).text());
}

void ChildrenTableTest::aNoteSaysWhy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("source"); // "": nothing is said
    const auto row = [](const char *name, const char *id, const char *column, const char *source) {
        QTest::newRow(name) << u(id) << u(column) << u(source);
    };
    row("an open case is overdue for a follow-up", "k01", "due_note", "follow-up overdue");
    row("any other for a visit", "k04", "due_note", "visit overdue");
    row("missed at the latest visit", "k05", "due_note", "return visit owed");
    row("too young to be due", "k08", "due_note", "");
    row("an alert without an answer", "k09", "alert", "unanswered");
    row("an alert with one", "k10", "alert", "answered");
    row("no alert", "k01", "alert", "");
    row("nobody is responsible", "k07", "monitor", "unassigned");
    row("a girl", "k01", "sex", "girl");
    row("a boy", "k02", "sex", "boy");
}

void ChildrenTableTest::aNoteSaysWhy()
{
    QFETCH(const QString, id);
    QFETCH(const QString, column);
    QFETCH(const QString, source);
    const std::uint32_t row = rowOf(id);
    int at = 0;
    while (column != QLatin1String(m_table->key(at)))
        ++at;
    const QByteArray literal = source.toUtf8();
    QCOMPARE(m_table->text(row, at, Naming::hidden), source.isEmpty() ? QString() : (Sentence{literal.constData(), {}}.text()));
}

QTEST_GUILESS_MAIN(ChildrenTableTest)
#include "tst_childrentable.moc"
