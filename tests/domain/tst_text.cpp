// Folded text, the nearest word, sentences, pseudonyms, strings kept once.
#include "models/domain/foldedtext.h"
#include "models/domain/nearest.h"
#include "models/domain/numbers.h"
#include "models/domain/pseudonym.h"
#include "models/domain/sentence.h"
#include "models/records/textpool.h"
#include "support/u.h"

#include <QSet>
#include <QTest>
#include <numeric>
#include <unordered_map>

using namespace clmrs;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStayBesideTheirWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bound"); // with _ for a space that does not break
        QTest::newRow("a number and its word") << u("it is 97 days since then") << u("it is 97_days since then");
        QTest::newRow("two of them") << u("aged 5-17 ans, 3 fois") << u("aged 5-17_ans, 3_fois");
        QTest::newRow("a share") << u("26 % (23 / 88)") << u("26 % (23_/_88)");
        QTest::newRow("thousands") << u("1\u202f054 jours") << u("1\u202f054_jours");
        QTest::newRow("a day") << u("3 May 2026 it rained") << u("3_May_2026 it rained");
        QTest::newRow("the first of a month") << u("le 1er sept. 2026 et 21er x") << u("le 1er_sept._2026 et 21er x");
        QTest::newRow("no year") << u("code 20261 and 2026x") << u("code 20261_and 2026x");
        QTest::newRow("a code") << u("monitor K7 came") << u("monitor K7 came");
        QTest::newRow("a sentence ends") << u("of 12. Then") << u("of 12. Then");
        QTest::newRow("two numbers") << u("1 2 3") << u("1 2 3");
        QTest::newRow("at the ends") << u(" 7 ") << u(" 7 ");
        QTest::newRow("nothing") << u("") << u("");
    }

    void numbersStayBesideTheirWord()
    {
        QFETCH(const QString, text);
        QFETCH(QString, bound);
        QCOMPARE(numbersBound(text), bound.replace(u'_', QChar::Nbsp));
    }

    void firmIsShortWithADigit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("firm");
        QTest::newRow("a day") << u("15/01/2026") << true;
        QTest::newRow("a code") << u("M-0007") << true;
        QTest::newRow("as long as that") << u("K12345678901") << true;
        QTest::newRow("a character longer") << u("K123456789012") << false;
        QTest::newRow("a word") << u("Koffikro") << false;
        QTest::newRow("nothing") << u("") << false;
    }

    void firmIsShortWithADigit()
    {
        QFETCH(const QString, text);
        QTEST(isFirm(text, 12), "firm");
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("same");
        QTest::newRow("case") << QStringLiteral("KOUADIO") << QStringLiteral("kouadio");
        QTest::newRow("accents") << QStringLiteral("Aïcha Éléonore Ñ") << QStringLiteral("aicha eleonore n");
        QTest::newRow("decomposed") << QStringLiteral("E\u0301lodie") << QStringLiteral("elodie");
        QTest::newRow("ligatures") << QStringLiteral("Cœur ŒUVRE æ") << QStringLiteral("coeur oeuvre ae");
        QTest::newRow("apostrophes") << QStringLiteral("N’Guessan") << QStringLiteral("n'guessan");
        QTest::newRow("spaces") << QStringLiteral("  Koffi \t  Adjoua\n") << QStringLiteral("koffi adjoua");
        QTest::newRow("no-break space") << QStringLiteral("Koffi\u00a0Adjoua") << QStringLiteral("koffi adjoua");
        QTest::newRow("other scripts stay") << QStringLiteral("Ɲàmɛ") << QStringLiteral("ɲamɛ");
        QTest::newRow("empty") << QString() << QString();
    }

    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, same);
        QCOMPARE(folded(text), same);
        QCOMPARE(QString::fromStdString(folded(std::string_view(text.toStdString()))), same);
    }

    void theNearestWordIsTheFewestChangesAway()
    {
        const QStringList words{QStringLiteral("demo"), QStringLiteral("check"), QStringLiteral("children"),
                                QStringLiteral("changes")};
        QCOMPARE(nearest(QStringLiteral("chek"), words), QStringLiteral("check"));
        QCOMPARE(nearest(QStringLiteral("CHILDREN"), words), QStringLiteral("children"));
        QCOMPARE(nearest(QStringLiteral("change"), words), QStringLiteral("changes"));
        QCOMPARE(nearest(QString(), {}), QString());
        QCOMPARE(nearest(QString(100'000, u'x'), words).isEmpty(), false); // and quickly
    }

    void aMistypedWordIsTold_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("mistyped"); // for light_work
        QTest::newRow("a letter") << QStringLiteral("light_werk") << true;
        QTest::newRow("two of ten") << QStringLiteral("ligth_work") << true;
        QTest::newRow("three of ten") << QStringLiteral("ligth_werk") << false;
        QTest::newRow("capitals") << QStringLiteral("LIGHT_WORK") << true;
        QTest::newRow("its beginning") << QStringLiteral("light") << true;
        QTest::newRow("too little of it") << QStringLiteral("lig") << false;
        QTest::newRow("another that begins alike") << QStringLiteral("light_cooking") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("very long") << QString(100'000, u'l') << false;
    }
    void aMistypedWordIsTold()
    {
        QFETCH(const QString, word);
        QTEST(isMistyped(word, QStringLiteral("light_work")), "mistyped");
    }

    void aSentenceTakesItsArgumentsAtOnce()
    {
        const Sentence sentence{"%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")}};
        QCOMPARE(sentence.text(), QStringLiteral("%2 and b"));
        QCOMPARE((Sentence{"100 % of %1 %3", {QStringLiteral("a")}}.text()), QStringLiteral("100 % of a %3"));
    }

    void pseudonymsAreStableShortAndDifferent()
    {
        QCOMPARE(pseudonym({}, "a"), pseudonym({}, "a"));
        QSet<QString> all;
        for (int i = 0; i < 1000; ++i) {
            const QString name = pseudonym({}, std::to_string(i));
            QCOMPARE(name.size(), 8);
            all.insert(name);
        }
        QCOMPARE(all.size(), 1000);
    }

    // RFC 2104 over SHA-256, reckoned with another program: two machines and two years agree.
    void pseudonymsAreThoseOfTheirKey()
    {
        PseudonymKey key;
        std::iota(key.bytes.begin(), key.bytes.end(), static_cast<unsigned char>(0));
        QCOMPARE(pseudonym({}, "child-1"), QStringLiteral("76ZDEVTJ"));
        QCOMPARE(pseudonym(key, "child-1"), QStringLiteral("NU5NEL4R"));
        QCOMPARE(pseudonym(key, ""), QStringLiteral("MD4BF2NZ"));
        key.bytes.back() ^= 1;
        QVERIFY(pseudonym(key, "child-1") != QStringLiteral("NU5NEL4R"));
    }

    void thePoolKeepsEachTextOnce()
    {
        TextPool pool;
        QVERIFY(!pool.intern(""));
        std::unordered_map<std::string, std::uint32_t> ids;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 5000; ++i) {
                const std::string text =
                    i % 3 == 0 ? std::string("x\0y", 3) + std::to_string(i) : "some text of length " + std::to_string(i * 7919);
                const TextId id = pool.intern(text);
                const auto [entry, isNew] = ids.try_emplace(text, id.value);
                QCOMPARE(entry->second, id.value);
                QCOMPARE(isNew, round == 0);
                QCOMPARE(std::string(pool.view(id)), text);
                QCOMPARE(pool.find(text).value, id.value);
            }
        }
        QVERIFY(!pool.find("not there"));
        pool.seal();
        QCOMPARE(std::string(pool.view({ids.begin()->second})), ids.begin()->first);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
