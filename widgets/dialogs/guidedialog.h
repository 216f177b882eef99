// The guide beside the program: chapters at the left, the text at the right, a search in all of them. It stays open while
// somebody works on.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace clmrs {

class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);

    // In this language, at the heading of a page as the window names it; without one, or where there is none, at the first.
    void read(const QString &language, const QString &pageHeading);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChapter(int number);
    void fitPictures();
    void goToHeading(const QString &heading);
    void findNext();

    QLineEdit *m_search;
    QLabel *m_said;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
    QStringList m_texts; // by chapter
};

} // namespace clmrs
