// What can be done, and with which keys: read from the actions themselves.
#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace clmrs {

class KeyMapDialog : public QDialog
{
    Q_OBJECT

public:
    struct Section
    {
        QString title;
        QList<QAction *> actions;
    };

    explicit KeyMapDialog(const std::vector<Section> &sections, QWidget *parent = nullptr);

private:
    void add(const QString &what, const QString &keys, bool heading);

    QTreeWidget *m_list;
};

} // namespace clmrs
