#include "printed.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace clmrs;

QByteArray toolOn(const QByteArray &pdf, const QString &tool, const QStringList &options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no room for a PDF in the temporary folder");
    file.close();
    QProcess process;
    const QStringList out = tool == QStringLiteral("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList();
    process.start(tool, options + QStringList{file.fileName()} + out);
    if (!process.waitForFinished(60'000))
        QTest::qFail("poppler-utils is missing: ./test installs it", __FILE__, __LINE__);
    if (const QByteArray complaint = process.readAllStandardError(); !complaint.isEmpty())
        QTest::qFail(complaint.constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = QString::fromUtf8(toolOn(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")})).split(u'\f');
    pages.removeLast();
    return pages;
}

QList<QList<Word>> wordsOf(const QByteArray &pdf)
{
    QXmlStreamReader xml(toolOn(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}));
    QList<QList<Word>> pages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("page"))
            pages.append(QList<Word>());
        if (xml.name() != QStringLiteral("word"))
            continue;
        const auto edges = xml.attributes();
        const auto edge = [&](const char *name) { return edges.value(QLatin1String(name)).toDouble(); };
        Word word{{}, edge("xMin"), edge("yMin"), edge("xMax"), edge("yMax")};
        word.text = xml.readElementText();
        pages.last().append(word);
    }
    return pages;
}

QString columnOf(const QByteArray &pdf, double left, double right)
{
    QString column;
    for (QList<Word> page : wordsOf(pdf)) {
        std::stable_sort(page.begin(), page.end(), [](const Word &a, const Word &b) {
            return std::pair(qRound(a.bottom), a.left) < std::pair(qRound(b.bottom), b.left);
        });
        for (const Word &word : page) {
            if (word.left >= left && word.left < right)
                column += word.text;
        }
    }
    return column;
}

int pageCountOf(const QByteArray &pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages: +(\\d+)"));
    return pages.match(QString::fromUtf8(toolOn(pdf, QStringLiteral("pdfinfo"), {}))).captured(1).toInt();
}

QByteArray printed(const Paper &paper) { return pdfOf(paper, Progress()); }

QString codeOf(std::size_t row) { return QStringLiteral("R%1").arg(row, 5, 10, QLatin1Char('0')); }

Paper listOf(const QStringList &names)
{
    PaperTable table{.columns = {{.title = QStringLiteral("Code")}, {.title = QStringLiteral("Name")}},
                     .rows = static_cast<std::size_t>(names.size()),
                     .text = [names](std::size_t row, std::size_t column) {
                         return column == 0 ? codeOf(row) : names[static_cast<qsizetype>(row)];
                     }};
    return {.title = QStringLiteral("Households to visit"),
            .subtitle = {QStringLiteral("Coopérative de Méagui")},
            .blocks = {table},
            .printed = QStringLiteral("Printed on 22 November 2026 by M. Konan")};
}
