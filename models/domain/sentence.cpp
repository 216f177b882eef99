#include "models/domain/sentence.h"

#include <QCoreApplication>

namespace clmrs {

namespace {

// QString::arg() applied in turn would also replace a "%2" that came in with the first argument.
QString fill(const QString &pattern, const QStringList &arguments)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool marker = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int number = marker ? pattern[i + 1].digitValue() : 0;
        if (number >= 1 && number <= arguments.size()) {
            out += arguments[number - 1];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace

QString Sentence::text() const
{
    if (!source)
        return {};
    return fill(QCoreApplication::translate("clmrs", source, nullptr, count), arguments);
}

Error::Error(Sentence sentence, const std::string &detail)
    : std::runtime_error(detail.empty() ? std::string(sentence.source) : detail), m_sentence(std::move(sentence))
{
}

} // namespace clmrs
