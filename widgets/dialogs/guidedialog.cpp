#include "widgets/dialogs/guidedialog.h"

#include "models/tables/guide.h"
#include "widgets/dialogs/askdialog.h"
#include "widgets/parts/appearance.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFragment>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr QSize kGuideSize(920, 640);
constexpr int kChaptersWidth = 240;

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_said(new QLabel(this)), m_chapters(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    resize(withinScreen(*this, kGuideSize));
    m_chapters->setFixedWidth(kChaptersWidth);
    m_search->setFixedWidth(kChaptersWidth);
    m_said->setFixedWidth(kChaptersWidth);
    m_said->setWordWrap(true);
    makeQuiet(*m_said);
    m_text->setOpenLinks(false); // nothing here leads out of the program
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *side = new QVBoxLayout;
    side->setSpacing(kGrid);
    side->addWidget(m_search);
    side->addWidget(m_said);
    side->addWidget(m_chapters, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(2 * kGrid);
    body->addLayout(side);
    body->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &GuideDialog::showChapter);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideDialog::findNext);
    auto *toSearch = new QAction(this);
    toSearch->setShortcut(QKeySequence::Find);
    connect(toSearch, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(toSearch);
}

void GuideDialog::read(const QString &language, const QString &pageHeading)
{
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F), then Enter"));
    m_search->setAccessibleName(tr("Search in the guide"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_said->clear();
    const QSignalBlocker quietly(m_chapters);
    m_chapters->clear();
    m_texts.clear();
    int pages = 0;
    for (const GuideChapter &chapter : guideChapters()) {
        if (qstrcmp(chapter.code, kGuidePages) == 0)
            pages = static_cast<int>(m_texts.size());
        m_texts.append(guideText(chapter, language, GuideUse::inProgram));
        auto *item = new QListWidgetItem(guideTitle(m_texts.last()), m_chapters);
        item->setSizeHint({0, kRowHeight});
    }
    m_chapters->setCurrentRow(pageHeading.isEmpty() ? 0 : pages);
    showChapter(m_chapters->currentRow());
    goToHeading(pageHeading);
    m_text->setFocus();
}

void GuideDialog::showChapter(int number)
{
    if (number < 0)
        return;
    m_text->setMarkdown(m_texts[number]);
    fitPictures();
    m_text->setAccessibleName(m_chapters->item(number)->text());
    m_text->moveCursor(QTextCursor::Start);
}

void GuideDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPictures();
}

// As wide as the text, so that nobody scrolls sideways; beside the bar whether it is there or not, since their height may decide
// that.
void GuideDialog::fitPictures()
{
    const int width = m_text->maximumViewportSize().width() - m_text->verticalScrollBar()->sizeHint().width() -
                      2 * int(m_text->document()->documentMargin());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat picture = fragment.charFormat().toImageFormat();
            picture.setWidth(width);
            QTextCursor cursor(block);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the block has other fragments now; a picture stands alone
        }
    }
}

void GuideDialog::goToHeading(const QString &heading)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading comes to the top
        QTextCursor cursor(block);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
        return;
    }
}

// On from where the reader is, through the chapters and round.
void GuideDialog::findNext()
{
    const QString words = m_search->text().trimmed();
    m_said->clear();
    if (words.isEmpty() || m_text->find(words))
        return;
    const int count = m_chapters->count();
    for (int i = 1; i <= count; ++i) {
        const int chapter = (m_chapters->currentRow() + i) % count;
        if (!m_texts[chapter].contains(words, Qt::CaseInsensitive))
            continue;
        m_chapters->setCurrentRow(chapter);
        m_text->moveCursor(QTextCursor::Start);
        if (m_text->find(words))
            return;
    }
    m_said->setText(tr("The guide does not hold “%1”.").arg(words));
}

} // namespace clmrs
