// The arithmetic of sharing out: against every way there is, under ceilings too, bounded, stopped, cancelled.
#include "support/u.h"

#include "models/indicators/sharingout.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <random>

using namespace clmrs;

namespace {

const TimeIsUp kNever = [] { return false; };

// Pieces, carriers and sessions drawn by chance; some may not go everywhere, some are nobody's.
Balance drawn(std::mt19937_64 &engine, std::size_t pieces, std::size_t carriers)
{
    const auto upTo = [&](std::uint64_t most) { return double(engine() % (most + 1)); };
    Balance balance;
    balance.largestShare = 0.9;
    balance.travelWeight = double(engine() % 2);
    for (std::size_t i = 0; i < carriers; ++i)
        balance.carriers.push_back({50 + upTo(100), 0});
    const std::size_t places = pieces - pieces / 4;
    for (std::size_t i = 0; i < places; ++i)
        balance.sessions.push_back(18);
    double owed = 18 * double(places);
    double available = 0;
    for (std::size_t i = 0; i < pieces; ++i) {
        BalancePiece piece;
        piece.place = i % places;
        piece.today = int(engine() % (carriers + 1)) - 1;
        piece.hours = 5 + upTo(60);
        piece.changing = piece.today < 0 ? 0 : upTo(8);
        for (std::size_t carrier = 0; carrier < carriers; ++carrier) {
            piece.travel.push_back(upTo(20));
            piece.mayGoTo.push_back(int(carrier) == piece.today || engine() % 5 != 0);
        }
        owed += piece.hours;
        balance.pieces.push_back(std::move(piece));
    }
    for (const BalanceCarrier &carrier : balance.carriers)
        available += carrier.available;
    balance.evenShare = std::min(owed / available, balance.largestShare);
    return balance;
}

// Nobody may come above the largest share who is not above it today, nor take anything and be above it.
void putCeilings(Balance &balance)
{
    Sharing today;
    for (const BalancePiece &piece : balance.pieces)
        today.push_back(piece.today);
    const std::vector<double> owed = owedOf(balance, today);
    for (std::size_t i = 0; i < owed.size(); ++i) {
        BalanceCarrier &carrier = balance.carriers[i];
        carrier.takersCeiling = balance.largestShare * carrier.available;
        carrier.ceiling = std::max(owed[i], carrier.takersCeiling);
    }
}

double leastOfAll(const Balance &balance)
{
    Sharing sharing(balance.pieces.size(), -1);
    double least = std::numeric_limits<double>::max();
    const std::function<void(std::size_t)> share = [&](std::size_t at) {
        if (at == sharing.size()) {
            least = std::min(least, costOf(balance, sharing));
            return;
        }
        for (std::size_t carrier = 0; carrier < balance.carriers.size(); ++carrier) {
            if (!balance.pieces[at].mayGoTo[carrier])
                continue;
            sharing[at] = int(carrier);
            share(at + 1);
        }
        if (balance.pieces[at].today < 0) {
            sharing[at] = -1;
            share(at + 1);
        }
    };
    share(0);
    return least;
}

double costToday(const Balance &balance)
{
    Sharing today;
    for (const BalancePiece &piece : balance.pieces)
        today.push_back(piece.today);
    return costOf(balance, today);
}

} // namespace

class SharingOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallCasesAgainstEveryWay_data();
    void smallCasesAgainstEveryWay();
    void whenTheTimeIsUp();
    void moreWaysThanTheBoundIsReckonedFor();
    void fortyTimesTwoHundred();
    void theBoundIsCancelled();
};

void SharingOutTest::smallCasesAgainstEveryWay_data()
{
    QTest::addColumn<int>("pieces");
    QTest::addColumn<int>("carriers");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("ceilings");
    for (quint64 seed = 1; seed <= 12; ++seed) {
        for (const bool ceilings : {false, true}) {
            const char *kept = ceilings ? ", kept under the largest load" : "";
            QTest::addRow("5 pieces, 3 carriers, %llu%s", seed, kept) << 5 << 3 << seed << ceilings;
            QTest::addRow("7 pieces, 2 carriers, %llu%s", seed, kept) << 7 << 2 << seed << ceilings;
        }
    }
    QTest::newRow("nothing") << 0 << 2 << quint64(1) << true;
    QTest::newRow("nobody") << 3 << 0 << quint64(1) << true;
}

void SharingOutTest::smallCasesAgainstEveryWay()
{
    QFETCH(const int, pieces);
    QFETCH(const int, carriers);
    QFETCH(const quint64, seed);
    QFETCH(const bool, ceilings);
    std::mt19937_64 engine(seed);
    for (int i = 0; i < 5; ++i) {
        Balance balance = drawn(engine, std::size_t(pieces), std::size_t(carriers));
        if (carriers == 0)
            balance.evenShare = 0;
        if (ceilings)
            putCeilings(balance);
        const double least = leastOfAll(balance);
        const SharedOut shared = shareOut(balance, kNever, Progress());
        QVERIFY(std::abs(shared.cost - costOf(balance, shared.sharing)) < 1e-6);
        QVERIFY2(std::abs(shared.cost - least) < 1e-6, qPrintable(u("%1 for %2").arg(shared.cost).arg(least)));
        const auto bound = bestPossible(balance, kNever, Progress()).cost;
        QVERIFY(bound && *bound <= least + 1e-6);
        QVERIFY(shared.cost <= costToday(balance) + 1e-9);
        const std::vector<double> owed = owedOf(balance, shared.sharing);
        const std::vector<std::size_t> taken = takenBy(balance, shared.sharing);
        for (std::size_t carrier = 0; carrier < owed.size(); ++carrier)
            QVERIFY(owed[carrier] <= ceilingOf(balance.carriers[carrier], taken[carrier] > 0) + 1e-5);
    }
}

void SharingOutTest::whenTheTimeIsUp()
{
    std::mt19937_64 engine(7);
    const Balance balance = drawn(engine, 60, 12);
    int asked = 0;
    const SharedOut shared = shareOut(
        balance, [&] { return ++asked > 3; }, Progress());
    QVERIFY(shared.wasTimeUp);
    QVERIFY(shared.cost <= costToday(balance));
    QVERIFY(!shareOut(balance, kNever, Progress()).wasTimeUp);
    const Bound late = bestPossible(
        balance, [] { return true; }, Progress());
    QVERIFY(!late.cost && late.end == BoundEnd::time);
    const Bound known = bestPossible(balance, kNever, Progress());
    QVERIFY(known.cost && known.end == BoundEnd::known);
}

void SharingOutTest::moreWaysThanTheBoundIsReckonedFor()
{
    Balance balance;
    balance.sessions = {0};
    const std::size_t pieces = kMostParts / 1'000 + 1;
    balance.carriers.assign(1'000, {100, 0});
    balance.pieces.assign(pieces, {0, 0, 1, 0, std::vector<double>(1'000), std::vector<bool>(1'000, true)});
    const Bound bound = bestPossible(balance, kNever, Progress());
    QVERIFY(!bound.cost && bound.end == BoundEnd::tooLarge);
}

// The bar of 10 s is the benchmark's; here only that it stays far away from minutes.
void SharingOutTest::fortyTimesTwoHundred()
{
    std::mt19937_64 engine(42);
    const Balance balance = drawn(engine, 200, 40);
    const SharedOut shared = shareOut(balance, kNever, Progress());
    const auto bound = bestPossible(balance, kNever, Progress()).cost;
    QVERIFY(bound && *bound > 0);
    QVERIFY(shared.cost >= *bound - 1e-6);
    QVERIFY(shared.cost < costToday(balance));
    QCOMPARE(shareOut(balance, kNever, Progress()).sharing, shared.sharing);
}

void SharingOutTest::theBoundIsCancelled()
{
    Progress before;
    before.cancel();
    std::mt19937_64 engine(1);
    const Balance balance = drawn(engine, 20, 5);
    QVERIFY_THROWS_EXCEPTION(Cancelled, bestPossible(balance, kNever, before));
    QVERIFY_THROWS_EXCEPTION(Cancelled, shareOut(balance, kNever, before));
}

QTEST_GUILESS_MAIN(SharingOutTest)
#include "tst_sharingout.moc"
