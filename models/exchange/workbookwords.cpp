#include "models/exchange/workbookwords.h"

#include <QIODevice>

namespace clmrs {

namespace {

enum class Word : quint8 { row = 1, end, refused };

constexpr int kArguments = 3;

std::vector<QString> cellsFrom(QDataStream &stream)
{
    quint16 count = 0;
    stream >> count;
    std::vector<QString> cells;
    QByteArray utf8;
    for (quint16 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        stream >> utf8;
        cells.push_back(QString::fromUtf8(utf8));
    }
    return cells;
}

[[noreturn]] void sayRefused(QDataStream &stream)
{
    quint8 why = 0;
    stream >> why;
    const std::vector<QString> arguments = cellsFrom(stream);
    if (stream.status() != QDataStream::Ok || why >= kTableRefusals || arguments.size() > kArguments)
        throw RefusedTable(TableRefusal::died);
    throw RefusedTable(TableRefusal(why), QStringList(arguments.begin(), arguments.end()));
}

void writeCells(QDataStream &stream, const auto &cells)
{
    stream << quint16(cells.size());
    for (const QString &cell : cells)
        stream << cell.toUtf8();
}

} // namespace

WorkbookWords::WorkbookWords(QIODevice &device) : m_stream(&device) { m_stream.setVersion(QDataStream::Qt_6_4); }

void WorkbookWords::row(const OutsideRow &row)
{
    m_stream << quint8(Word::row) << qint32(row.line);
    writeCells(m_stream, row.cells);
}

void WorkbookWords::end() { m_stream << quint8(Word::end); }

void WorkbookWords::refused(TableRefusal why, const QStringList &arguments)
{
    m_stream << quint8(Word::refused) << quint8(why);
    writeCells(m_stream, arguments);
}

OutsideTable tableOfWords(const QByteArray &words)
{
    QDataStream stream(words);
    stream.setVersion(QDataStream::Qt_6_4);
    TableBuilder builder;
    while (stream.status() == QDataStream::Ok) {
        quint8 word = 0;
        stream >> word;
        if (word == quint8(Word::end))
            return builder.take();
        if (word == quint8(Word::refused))
            sayRefused(stream);
        qint32 line = 0;
        stream >> line;
        OutsideRow row{line, cellsFrom(stream)};
        if (word != quint8(Word::row) || stream.status() != QDataStream::Ok)
            break;
        builder.add(std::move(row));
    }
    throw RefusedTable(TableRefusal::died);
}

} // namespace clmrs
