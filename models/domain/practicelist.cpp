#include "models/domain/practicelist.h"

#include <QFile>

static void initPracticeResources() { Q_INIT_RESOURCE(practice); }

namespace clmrs {

namespace {

constexpr std::array kFiles{"checklist", "assessment", "awareness", "dataentry"};

std::vector<std::shared_ptr<const Checklist>> readBuiltIn()
{
    initPracticeResources();
    std::vector<std::shared_ptr<const Checklist>> lists;
    for (const char *name : kFiles) {
        QFile file(QStringLiteral(":/practice/%1.json").arg(QLatin1String(name)));
        file.open(QIODevice::ReadOnly);
        lists.push_back(std::make_shared<const Checklist>(checklistOfJson(file.readAll()).value()));
    }
    return lists;
}

} // namespace

const std::vector<std::shared_ptr<const Checklist>> &builtInChecklists()
{
    static const std::vector<std::shared_ptr<const Checklist>> lists = readBuiltIn();
    return lists;
}

const Checklist &practiceList() { return *builtInChecklists().front(); }

} // namespace clmrs
