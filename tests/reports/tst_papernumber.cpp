// The number under which a paper stands in the print record: of what stands on it, and checked when typed.
#include "printed.h"

#include "models/domain/pseudonym.h"
#include "models/reports/papernumber.h"
#include "support/u.h"

#include <QRegularExpression>
#include <QSet>

using namespace clmrs;

namespace {

struct Change
{
    const char *about;
    void (*make)(Paper &paper);
};

PaperTable &tableIn(Paper &paper) { return std::get<PaperTable>(paper.blocks.front()); }

// Whatever a reader could tell apart has another number.
constexpr Change kChanges[] = {
    {"title", [](Paper &p) { p.title += u'x'; }},
    {"subtitle", [](Paper &p) { p.subtitle.front() += u'x'; }},
    {"a text moved into the next one",
     [](Paper &p) {
         p.subtitle = {p.subtitle.front().chopped(1), p.subtitle.front().right(1)};
     }},
    {"heading", [](Paper &p) { p.blocks.emplace_back(PaperHeading{u("x")}); }},
    {"the same words as text", [](Paper &p) { p.blocks.emplace_back(PaperText{u("x")}); }},
    {"facts",
     [](Paper &p) {
         p.blocks.emplace_back(PaperFacts{{{u("a"), u("b")}}});
     }},
    {"other facts",
     [](Paper &p) {
         p.blocks.emplace_back(PaperFacts{{{u("a"), u("c")}}});
     }},
    {"picture",
     [](Paper &p) {
         p.blocks.emplace_back(PaperPicture{9, u("x")});
     }},
    {"signatures", [](Paper &p) { p.blocks.emplace_back(PaperSignatures{{u("x")}}); }},
    {"one row less", [](Paper &p) { --tableIn(p).rows; }},
    {"a cell", [](Paper &p) { tableIn(p).text = [](std::size_t row, std::size_t) { return row == 2 ? u("x") : u("y"); }; }},
    {"a heading of a column", [](Paper &p) { tableIn(p).columns.back().title += u'x'; }},
    {"a group", [](Paper &p) { tableIn(p).group = [](std::size_t) { return u("village"); }; }},
    {"what an empty table says", [](Paper &p) { tableIn(p).empty = u("x"); }},
    {"foot", [](Paper &p) { p.foot.append(u("x")); }},
    {"note", [](Paper &p) { p.notes.append(u("x")); }},
    {"by whom", [](Paper &p) { p.printed += u'x'; }},
    {"the day", [](Paper &p) { p.printedOn = Date::fromYmd(2026, 11, 23); }},
    {"language", [](Paper &p) { p.locale = QLocale(QLocale::French, QLocale::France); }},
};

Paper sample() { return listOf({u("Awa"), u("Koffi"), u("N’Dri")}); }

QString changed(int number)
{
    Paper paper = sample();
    kChanges[number].make(paper);
    return paperNumber(paper);
}

} // namespace

class PaperNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamePaperHasTheSameNumber()
    {
        static const QRegularExpression form(u("^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$"));
        QCOMPARE(paperNumber(sample()), paperNumber(sample()));
        QVERIFY(form.match(paperNumber(sample())).hasMatch());
        QVERIFY(isPaperNumber(paperNumber(sample())));
    }

    void anotherPaperHasAnother_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(kChanges)); ++i)
            QTest::newRow(kChanges[i].about) << i;
    }

    void anotherPaperHasAnother()
    {
        QFETCH(const int, number);
        QSet<QString> others{paperNumber(sample())};
        for (int i = 0; i < int(std::size(kChanges)); ++i) {
            if (i != number)
                others.insert(changed(i));
        }
        QCOMPARE(others.size(), qsizetype(std::size(kChanges)));
        QVERIFY(!others.contains(changed(number)));
    }

    void theNumberStandsOnEveryPage()
    {
        Paper paper = listOf(QStringList(200, u("Awa")));
        const QString number = paperNumber(paper);
        numberPaper(paper);
        QCOMPARE(paper.number, number);
        QCOMPARE(paperNumber(paper), number);
        const QString printedOnce = paper.printed;
        numberPaper(paper);
        QCOMPARE(paper.printed, printedOnce);
        const QStringList pages = pagesOf(printed(paper));
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages)
            QVERIFY(page.contains(u("Paper no. ") + number) && page.contains(u("Printed on 22 November 2026 by M. Konan")));
    }

    void aPaperWithoutALineOfPrintingHasItsNumberToo()
    {
        Paper paper = sample();
        paper.printed.clear();
        numberPaper(paper);
        QCOMPARE(paper.printed, u("Paper no. ") + paper.number);
    }

    void whatIsTypedIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        const QString number = paperNumber(sample());
        QTest::newRow("as written") << number;
        QTest::newRow("small letters") << number.toLower();
        QTest::newRow("no stroke") << QString(number).remove(u'-');
        QTest::newRow("spaces") << u("  ") + QString(number).replace(u'-', u' ') + u(" ");
    }

    void whatIsTypedIsRead()
    {
        QFETCH(const QString, typed);
        QCOMPARE(paperNumberTyped(typed), paperNumber(sample()));
        QVERIFY(isPaperNumber(typed));
    }

    void oneWrongLetterIsNoticed()
    {
        const QString number = paperNumber(sample());
        for (qsizetype place = 0; place < number.size(); ++place) {
            for (const char letter : kPlainLetters) {
                QString wrong = number;
                wrong[place] = QLatin1Char(letter);
                QCOMPARE(isPaperNumber(wrong), wrong == number);
            }
        }
    }

    void twoLettersChangedOverAreNoticed()
    {
        const QString number = paperNumber(sample());
        for (qsizetype one = 0; one < number.size(); ++one) {
            for (qsizetype two = 0; two < one; ++two) {
                QString wrong = number;
                std::swap(wrong[one], wrong[two]);
                if (number[one] != u'-' && number[two] != u'-')
                    QCOMPARE(isPaperNumber(wrong), wrong == number);
            }
        }
    }

    void whatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        const QString number = paperNumber(sample());
        QTest::newRow("nothing") << QString();
        QTest::newRow("one letter less") << number.chopped(1);
        QTest::newRow("one letter more") << number + u'2';
        QTest::newRow("twice") << number + number;
        QTest::newRow("a letter that no number has") << u("O") + number.mid(1);
        QTest::newRow("another script") << u("آ") + number.mid(1);
        QTest::newRow("a null") << QString(QChar()) + number.mid(1);
    }

    void whatIsNoNumber()
    {
        QFETCH(const QString, typed);
        QVERIFY(!isPaperNumber(typed));
        QCOMPARE(paperNumberTyped(typed), QString());
    }
};

int main(int argc, char *argv[]) { return runOnPaper<PaperNumberTest>(argc, argv); }
#include "tst_papernumber.moc"
