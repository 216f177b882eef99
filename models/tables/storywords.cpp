#include "models/tables/storywords.h"

#include "models/domain/days.h"
#include "models/domain/pseudonym.h"
#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/tables/codeword.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

constexpr CodeWord<Sex> kSexes[] = {{Sex::female, QT_TRANSLATE_NOOP("clmrs", "girl")},
                                    {Sex::male, QT_TRANSLATE_NOOP("clmrs", "boy")}};

constexpr CodeWord<Consent> kConsents[] = {{Consent::given, QT_TRANSLATE_NOOP("clmrs", "consent given")},
                                           {Consent::refused, QT_TRANSLATE_NOOP("clmrs", "consent refused")},
                                           {Consent::unsaid, QT_TRANSLATE_NOOP("clmrs", "not known")}};

constexpr CodeWord<LeftReason> kLeftReasons[] = {{LeftReason::moved, QT_TRANSLATE_NOOP("clmrs", "moved away")},
                                                 {LeftReason::deceased, QT_TRANSLATE_NOOP("clmrs", "died")},
                                                 {LeftReason::turned18, QT_TRANSLATE_NOOP("clmrs", "turned 18")},
                                                 {LeftReason::other, QT_TRANSLATE_NOOP("clmrs", "another reason")}};

constexpr CodeWord<Relation> kRelations[] = {{Relation::own, QT_TRANSLATE_NOOP("clmrs", "own child of the head")},
                                             {Relation::spouseChild, QT_TRANSLATE_NOOP("clmrs", "child of the head’s spouse")},
                                             {Relation::relative, QT_TRANSLATE_NOOP("clmrs", "relative of the head")},
                                             {Relation::workerChild, QT_TRANSLATE_NOOP("clmrs", "child of a worker")},
                                             {Relation::worker, QT_TRANSLATE_NOOP("clmrs", "worker of the household")},
                                             {Relation::other, QT_TRANSLATE_NOOP("clmrs", "another relation")}};

constexpr CodeWord<HouseholdKind> kHouseholdKinds[] = {{HouseholdKind::farmer, QT_TRANSLATE_NOOP("clmrs", "farmer")},
                                                       {HouseholdKind::sharecropper, QT_TRANSLATE_NOOP("clmrs", "sharecropper")},
                                                       {HouseholdKind::labourer, QT_TRANSLATE_NOOP("clmrs", "labourer")}};

constexpr CodeWord<SupportKind> kSupports[] = {
    {SupportKind::schoolKit, QT_TRANSLATE_NOOP("clmrs", "school kit")},
    {SupportKind::birthCertificate, QT_TRANSLATE_NOOP("clmrs", "birth certificate")},
    {SupportKind::bicycle, QT_TRANSLATE_NOOP("clmrs", "bicycle")},
    {SupportKind::bridgingClass, QT_TRANSLATE_NOOP("clmrs", "bridging class")},
    {SupportKind::classroom, QT_TRANSLATE_NOOP("clmrs", "classroom")},
    {SupportKind::vocationalTraining, QT_TRANSLATE_NOOP("clmrs", "vocational training")},
    {SupportKind::incomeGenerating, QT_TRANSLATE_NOOP("clmrs", "income-generating activity")},
    {SupportKind::labourBrigade, QT_TRANSLATE_NOOP("clmrs", "labour brigade")},
    {SupportKind::saferTools, QT_TRANSLATE_NOOP("clmrs", "safer tools")},
    {SupportKind::healthInsurance, QT_TRANSLATE_NOOP("clmrs", "health insurance")},
    {SupportKind::waterPoint, QT_TRANSLATE_NOOP("clmrs", "water point")},
    {SupportKind::awareness, QT_TRANSLATE_NOOP("clmrs", "awareness raising")},
    {SupportKind::counselling, QT_TRANSLATE_NOOP("clmrs", "counselling")},
    {SupportKind::other, QT_TRANSLATE_NOOP("clmrs", "other support")}};

constexpr CodeWord<ReferralSystem> kSystems[] = {{ReferralSystem::ncms, QT_TRANSLATE_NOOP("clmrs", "NCMS")},
                                                 {ReferralSystem::swims, QT_TRANSLATE_NOOP("clmrs", "SWIMS")},
                                                 {ReferralSystem::sostec, QT_TRANSLATE_NOOP("clmrs", "SOSTECI")},
                                                 {ReferralSystem::police, QT_TRANSLATE_NOOP("clmrs", "police")},
                                                 {ReferralSystem::health, QT_TRANSLATE_NOOP("clmrs", "health service")},
                                                 {ReferralSystem::education, QT_TRANSLATE_NOOP("clmrs", "education service")},
                                                 {ReferralSystem::socialWelfare, QT_TRANSLATE_NOOP("clmrs", "social welfare")},
                                                 {ReferralSystem::other, QT_TRANSLATE_NOOP("clmrs", "another service")}};

constexpr CodeWord<ClosureReason> kClosureReasons[] = {
    {ClosureReason::stopped, QT_TRANSLATE_NOOP("clmrs", "child labour stopped")},
    {ClosureReason::turned18, QT_TRANSLATE_NOOP("clmrs", "turned 18")},
    {ClosureReason::moved, QT_TRANSLATE_NOOP("clmrs", "moved away")},
    {ClosureReason::referred, QT_TRANSLATE_NOOP("clmrs", "referred to another service")},
    {ClosureReason::deceased, QT_TRANSLATE_NOOP("clmrs", "died")},
    {ClosureReason::other, QT_TRANSLATE_NOOP("clmrs", "another reason")}};

constexpr CodeWord<Finding> kFindings[] = {{Finding::none, QT_TRANSLATE_NOOP("clmrs", "none")},
                                           {Finding::atRisk, QT_TRANSLATE_NOOP("clmrs", "at risk")},
                                           {Finding::childLabour, QT_TRANSLATE_NOOP("clmrs", "child labour")},
                                           {Finding::hazardous, QT_TRANSLATE_NOOP("clmrs", "hazardous work")},
                                           {Finding::worstForm, QT_TRANSLATE_NOOP("clmrs", "a worst form of child labour")}};

constexpr const char *kDangers[] = {QT_TRANSLATE_NOOP("clmrs", "coercion"), QT_TRANSLATE_NOOP("clmrs", "trafficking"),
                                    QT_TRANSLATE_NOOP("clmrs", "injury"), QT_TRANSLATE_NOOP("clmrs", "abuse")};

QString unlisted(const Telling &telling, const QString &written)
{
    return telling.leaves() || written.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "a code that is on no list")) : written;
}

template <class E, std::size_t N>
QString listedWord(const CodeWord<E> (&words)[N], E code)
{
    const char *word = wordOf(words, code);
    return said(word ? word : QT_TRANSLATE_NOOP("clmrs", "not recorded"));
}

template <class E, std::size_t N>
QString wordIn(const CodeWord<E> (&words)[N], const Telling &telling, const Coded<E> &code)
{
    return code.value == E::unknown ? unlisted(telling, telling.line(code.unlisted)) : listedWord(words, code.value);
}

} // namespace

QString Telling::date(Date date) const { return longDate(date, locale); }

QString Telling::pseudonym(std::string_view id) const { return clmrs::pseudonym(book.pseudonymKey, id); }

QString Telling::number(double value) const { return locale.toString(value, 'g', 4); }

// Whole, however long: one person is read here, not a list (lineOf).
QString Telling::line(TextId text) const { return qstring(snapshot().text(text)).simplified(); }

QString Telling::freeText(TextId text) const { return naming == Naming::shown ? line(text) : QString(); }

QString Telling::person(Ref<Personnel> person) const
{
    if (!person)
        return {};
    const auto &personnel = snapshot().personnel;
    if (leaves())
        return personText(book, person, naming);
    const QString name = line(personnel[person].name);
    const QString code = name.isEmpty() ? line(personnel[person].code) : name;
    return code.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "a person without name and code")) : code;
}

QString said(const char *source, const QStringList &arguments, int count) { return Sentence{source, arguments, count}.text(); }

QString oneAfterAnother(const QStringList &parts) { return parts.join(said(QT_TRANSLATE_NOOP("clmrs", "; "))); }

QString sentences(const QStringList &all)
{
    QStringList there = all;
    there.removeAll(QString());
    return there.join(u' ');
}

QString word(const Telling &telling, const Coded<Sex> &code) { return wordIn(kSexes, telling, code); }
QString word(const Telling &telling, const Coded<Consent> &code) { return wordIn(kConsents, telling, code); }
QString word(const Telling &telling, const Coded<LeftReason> &code) { return wordIn(kLeftReasons, telling, code); }
QString word(const Telling &telling, const Coded<Relation> &code) { return wordIn(kRelations, telling, code); }
QString word(const Telling &telling, const Coded<HouseholdKind> &code) { return wordIn(kHouseholdKinds, telling, code); }
QString word(const Telling &telling, const Coded<SupportKind> &code) { return wordIn(kSupports, telling, code); }
QString word(const Telling &telling, const Coded<ReferralSystem> &code) { return wordIn(kSystems, telling, code); }
QString word(const Telling &telling, const Coded<ClosureReason> &code) { return wordIn(kClosureReasons, telling, code); }

QString supportWord(SupportKind kind) { return listedWord(kSupports, kind); }
QString systemWord(ReferralSystem system) { return listedWord(kSystems, system); }

QString findingWord(Finding finding)
{
    const char *word = wordOf(kFindings, finding);
    return said(word ? word : QT_TRANSLATE_NOOP("clmrs", "not known"));
}

QString problemWords(const Casebook &book, const Problem &problem, Naming naming)
{
    const QString column = said(QT_TRANSLATE_NOOP("clmrs", "“%1”"), {columnWord(tableName(problem.table), problem.column)});
    if (naming == Naming::pseudonyms && problem.code == ProblemCode::unknownCode)
        return said(QT_TRANSLATE_NOOP("clmrs", "A code in %1 is on no list."), {column});
    Sentence sentence = problemSentence(book, problem);
    if (problem.code == ProblemCode::findingBelowRule) {
        const Observation &observation = book.snapshot->observations.all()[problem.row];
        sentence.arguments = {findingWord(observation.finding.value), findingWord(book.rules.derive(observation).finding)};
    } else if (!sentence.arguments.isEmpty()) {
        sentence.arguments.first() = column; // as every other sentence has it
    }
    return sentence.text();
}

QString dangerWords(const Telling &telling, TextId danger)
{
    QStringList words;
    forEachCode(telling.snapshot().text(danger), [&](std::string_view code) {
        const auto listed = std::ranges::find(dangerCodes(), code);
        words.append(listed == dangerCodes().end() ? unlisted(telling, qstring(code).simplified())
                                                   : said(kDangers[listed - dangerCodes().begin()]));
    });
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

} // namespace clmrs
