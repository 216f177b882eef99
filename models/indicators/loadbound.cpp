// The only door to GLPK (GNU Linear Programming Kit): the proven bound of a proposal.
#include "models/indicators/sharingout.h"

#include <algorithm>
#include <glpk.h>
#include <map>
#include <memory>

namespace clmrs {

namespace {

constexpr double kNoCeiling = 1e12;    // hours
constexpr int kIterationsAtOnce = 500; // between two looks at whether somebody cancelled

// Numbers of GLPK begin with 1.
class Program
{
public:
    Program() : m_problem(glp_create_prob())
    {
        glp_set_obj_dir(m_problem, GLP_MIN);
        m_rows.push_back(0);
        m_columns.push_back(0);
        m_values.push_back(0);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program()
    {
        glp_delete_prob(m_problem);
        glp_free_env(); // of this thread
    }

    int column(double cost)
    {
        const int column = glp_add_cols(m_problem, 1);
        glp_set_col_bnds(m_problem, column, GLP_LO, 0, 0);
        glp_set_obj_coef(m_problem, column, cost);
        return column;
    }
    void keepUnder(int column, double most) { glp_set_col_bnds(m_problem, column, GLP_DB, 0, most); }
    int row(int kind, double bound)
    {
        const int row = glp_add_rows(m_problem, 1);
        glp_set_row_bnds(m_problem, row, kind, bound, bound);
        return row;
    }
    void add(int row, int column, double value)
    {
        m_rows.push_back(row);
        m_columns.push_back(column);
        m_values.push_back(value);
    }

    Bound solve(const TimeIsUp &isTimeUp, const Progress &progress)
    {
        glp_term_out(GLP_OFF);
        glp_load_matrix(m_problem, int(m_rows.size()) - 1, m_rows.data(), m_columns.data(), m_values.data());
        glp_smcp how;
        glp_init_smcp(&how);
        how.msg_lev = GLP_MSG_OFF;
        how.it_lim = kIterationsAtOnce;
        int ended = GLP_EITLIM;
        while (ended == GLP_EITLIM && !isTimeUp()) {
            progress.stopIfCancelled();
            ended = glp_simplex(m_problem, &how);
        }
        if (ended == 0 && glp_get_status(m_problem) == GLP_OPT)
            return {glp_get_obj_val(m_problem)};
        return {{}, ended == GLP_EITLIM ? BoundEnd::time : BoundEnd::unsolved};
    }

private:
    glp_prob *m_problem;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
    std::vector<double> m_values;
};

// Hours of each carrier over the even share and over the largest one: owed - over <= what is available under it.
struct CarrierRows
{
    int even;
    int most;
};

class Relaxation
{
public:
    explicit Relaxation(const Balance &balance) : m_balance(balance)
    {
        for (const BalanceCarrier &carrier : balance.carriers) {
            const double most = balance.largestShare * carrier.available;
            m_rows.push_back({limit(balance.evenShare * carrier.available - carrier.fixed, 1, kNoCeiling),
                              limit(most - carrier.fixed, kOverWeight, carrier.ceiling - most)});
        }
        for (const BalancePiece &piece : balance.pieces)
            add(piece);
        for (std::size_t place = 0; place < balance.sessions.size(); ++place)
            addSessions(place);
    }

    Bound bound(const TimeIsUp &isTimeUp, const Progress &progress) { return m_program.solve(isTimeUp, progress); }

private:
    // What is owed over the hours costs; of it there may be no more than `most`.
    int limit(double hours, double weight, double most)
    {
        const int row = m_program.row(GLP_UP, hours);
        const int over = m_program.column(weight);
        m_program.add(row, over, -1);
        if (most < kNoCeiling)
            m_program.keepUnder(over, std::max(0.0, most) + 2 * kCeilingRounding);
        return row;
    }

    void owe(std::size_t carrier, int column, double hours)
    {
        m_program.add(m_rows[carrier].even, column, hours);
        m_program.add(m_rows[carrier].most, column, hours);
    }

    // Parts of a piece, one a carrier; what nobody may take is nobody's.
    void add(const BalancePiece &piece)
    {
        const int whole = m_program.row(GLP_FX, 1);
        bool isTakeable = false;
        for (std::size_t carrier = 0; carrier < m_balance.carriers.size(); ++carrier) {
            if (!piece.mayGoTo[carrier])
                continue;
            isTakeable = true;
            const double cost =
                m_balance.travelWeight * piece.travel[carrier] + (int(carrier) == piece.today ? 0 : piece.changing);
            const int part = m_program.column(cost);
            m_program.add(whole, part, 1);
            owe(carrier, part, piece.hours + piece.travel[carrier]);
            m_parts[piece.place][carrier].push_back(part);
        }
        const int nobodys = m_program.column(isTakeable ? kHomeless + piece.changing : kHomeless);
        m_program.add(whole, nobodys, 1);
        m_nobodys[piece.place].push_back(nobodys);
    }

    // All of it is held by somebody who holds something there; where nobody holds anything it is nobody's.
    void addSessions(std::size_t place)
    {
        const double hours = m_balance.sessions[place];
        const int whole = m_program.row(GLP_FX, 1);
        for (const auto &[carrier, parts] : m_parts[place]) {
            const int part = m_program.column(0);
            m_program.add(whole, part, 1);
            owe(carrier, part, hours);
            const int only = m_program.row(GLP_UP, 0); // no more of it than of its pieces
            m_program.add(only, part, 1);
            for (const int piece : parts)
                m_program.add(only, piece, -1);
        }
        const int nobodys = m_program.column(0);
        m_program.add(whole, nobodys, 1);
        const int only = m_program.row(GLP_UP, 0);
        m_program.add(only, nobodys, 1);
        for (const int piece : m_nobodys[place])
            m_program.add(only, piece, -1);
    }

    const Balance &m_balance;
    Program m_program;
    std::vector<CarrierRows> m_rows;
    std::map<std::size_t, std::map<std::size_t, std::vector<int>>> m_parts; // by place and carrier
    std::map<std::size_t, std::vector<int>> m_nobodys;                      // by place
};

} // namespace

Bound bestPossible(const Balance &balance, const TimeIsUp &isTimeUp, const Progress &progress)
{
    std::size_t parts = 0;
    for (const BalancePiece &piece : balance.pieces)
        parts += std::size_t(std::ranges::count(piece.mayGoTo, true));
    return parts > kMostParts ? Bound{{}, BoundEnd::tooLarge} : Relaxation(balance).bound(isTimeUp, progress);
}

} // namespace clmrs
