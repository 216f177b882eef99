#include "widgets/parts/jobline.h"

#include "widgets/parts/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clmrs {

namespace {

constexpr int kBarWidth = 200;

} // namespace

JobLine::JobLine(std::initializer_list<JobSlot *> jobs, QWidget *parent)
    : QWidget(parent), m_count(new QLabel(this)), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this))
{
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a job that begins never makes the window wider
    m_what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid / 2, 2 * kGrid, kGrid / 2);
    layout->setSpacing(kGrid);
    layout->addWidget(m_count);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    setFixedHeight(m_cancel->sizeHint().height() + kGrid); // nothing jumps when a job begins
    for (JobSlot *job : jobs) {
        connect(m_cancel, &QPushButton::clicked, job, &JobSlot::cancel);
        for (const auto changed : {&JobSlot::started, &JobSlot::ended})
            connect(job, changed, this,
                    [this, all = std::vector<JobSlot *>(jobs)] { showJob(std::ranges::any_of(all, &JobSlot::isRunning)); });
        connect(job, &JobSlot::progressed, this, [this](const QString &what, int permille) {
            m_what->setText(what);
            m_bar->setValue(permille);
        });
    }
    showJob(false);
    retranslate();
}

void JobLine::setCount(const QString &count) { m_count->setText(count); }

void JobLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobLine::showJob(bool running)
{
    m_what->clear();
    m_bar->setValue(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_bar, m_cancel})
        part->setVisible(running);
}

void JobLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace clmrs
