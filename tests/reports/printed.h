// What poppler's tools read in a PDF, and papers to print.
#pragma once

#include "models/reports/pdf.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QHashSeed>
#include <QStringList>
#include <QTest>

struct Word
{
    QString text;
    double left, top, right, bottom; // points from the page's upper left corner
};

// Output of a poppler tool ("pdftotext", {"-layout"}); fails the running test where it is missing or complains.
QByteArray toolOn(const QByteArray &pdf, const QString &tool, const QStringList &options);
QStringList pagesOf(const QByteArray &pdf); // text as laid out
QList<QList<Word>> wordsOf(const QByteArray &pdf);
// All characters that begin between two edges, page by page from the top, without spaces.
QString columnOf(const QByteArray &pdf, double left, double right);
int pageCountOf(const QByteArray &pdf); // as pdfinfo says

QByteArray printed(const clmrs::Paper &paper);
// A paper with one table of two columns of equal width, "Code" and "Name".
clmrs::Paper listOf(const QStringList &names);
QString codeOf(std::size_t row); // "R00017"

// What main() returns: fonts need an application, the same bytes hashes in the same order.
template <class Suite>
int runOnPaper(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    Suite suite;
    return QTest::qExec(&suite, argc, argv);
}
