#include "models/reports/papernumber.h"

#include "models/domain/pseudonym.h"
#include "models/tables/cells.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace clmrs {

namespace {

constexpr qsizetype kLetters = 8; // with the one that checks
constexpr qsizetype kHalf = 4;
constexpr unsigned kLetterBits = 5;

// The texts of a paper in one order, each with its length before it: no two papers read alike.
class Digest
{
public:
    void add(qint64 number)
    {
        const qint64 bytes = qToLittleEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(qint64{utf8.size()});
        m_hash.addData(utf8);
    }
    void add(const QStringList &texts)
    {
        add(qint64{texts.size()});
        for (const QString &text : texts)
            add(text);
    }
    void add(const PaperHeading &heading) { add(heading.text); }
    void add(const PaperText &text) { add(text.text); }
    void add(const PaperPicture &picture) { add(picture.sentence); }
    void add(const PaperSignatures &signatures) { add(QStringList(signatures.who.begin(), signatures.who.end())); }
    void add(const PaperFacts &facts)
    {
        add(qint64(facts.lines.size()));
        for (const auto &[label, value] : facts.lines)
            add(QStringList{label, value});
    }
    void add(const PaperTable &table)
    {
        add(qint64(table.rows));
        for (const PaperColumn &column : table.columns)
            add(column.title);
        for (std::size_t row = 0; row < table.rows; ++row)
            addRow(table, row);
        add(table.empty);
    }
    QByteArray result() const { return m_hash.result(); }

private:
    void addRow(const PaperTable &table, std::size_t row)
    {
        if (table.group)
            add(table.group(row));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (!table.columns[column].handwritten)
                add(table.text(row, column));
        }
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray digestOf(const Paper &paper)
{
    Digest digest;
    digest.add(paper.title);
    if (paper.landscape) // another division into pages
        digest.add(qint64(1));
    if (!paper.titleLine.isEmpty())
        digest.add(paper.titleLine);
    digest.add(paper.subtitle);
    for (const PaperBlock &block : paper.blocks) {
        digest.add(qint64(block.index()));
        std::visit([&](const auto &one) { digest.add(one); }, block);
    }
    digest.add(paper.foot);
    digest.add(paper.notes);
    digest.add(paper.printed);
    digest.add(paper.printedOn ? QString::fromStdString(paper.printedOn->iso()) : QString());
    digest.add(paper.locale.name());
    return digest.result();
}

// The next power in the field of 32 elements (x^5 + x^2 + 1): each place of the number has another factor, none
// of them zero, so one wrong letter and two changed over always show.
unsigned timesX(unsigned value) { return (value << 1) ^ ((value & 16) != 0 ? 0b100101U : 0U); }

// `values` of the letters before the last.
unsigned checkOf(const std::vector<unsigned> &values)
{
    unsigned sum = 0;
    for (const unsigned value : values)
        sum = timesX(sum ^ value);
    return sum;
}

QString written(const std::vector<unsigned> &values)
{
    QString number;
    for (const unsigned value : values)
        number += QLatin1Char(kPlainLetters[value]);
    return number.insert(kHalf, u'-');
}

std::vector<unsigned> valuesOf(const QByteArray &digest)
{
    std::vector<unsigned> values;
    for (qsizetype i = 0; i < kLetters - 1; ++i)
        values.push_back(static_cast<unsigned char>(digest[i]) & ((1U << kLetterBits) - 1));
    return values;
}

} // namespace

QString paperNumber(const Paper &paper)
{
    if (!paper.number.isEmpty())
        return paper.number;
    std::vector<unsigned> values = valuesOf(digestOf(paper));
    values.push_back(checkOf(values));
    return written(values);
}

void numberPaper(Paper &paper, const QString &known)
{
    if (!paper.number.isEmpty())
        return;
    paper.number = known.isEmpty() ? paperNumber(paper) : known;
    const QString said = Sentence{QT_TRANSLATE_NOOP("clmrs", "Paper no. %1"), {paper.number}}.text();
    paper.printed = paper.printed.isEmpty() ? said : said + QStringLiteral(" · ") + paper.printed;
}

QString paperNumberTyped(const QString &typed)
{
    std::vector<unsigned> values;
    for (const QChar letter : typed) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const std::size_t value = kPlainLetters.find(letter.toUpper().toLatin1());
        if (value == std::string_view::npos)
            return {};
        values.push_back(static_cast<unsigned>(value));
    }
    if (values.size() != kLetters)
        return {};
    const unsigned last = values.back();
    values.pop_back();
    if (checkOf(values) != last)
        return {};
    values.push_back(last);
    return written(values);
}

bool isPaperNumber(const QString &typed) { return !paperNumberTyped(typed).isEmpty(); }

} // namespace clmrs
