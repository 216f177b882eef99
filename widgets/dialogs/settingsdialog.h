// The settings that change figures, in groups: what each means, its value, its default.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QGridLayout;

namespace clmrs {

class SettingEditor;

class SettingsDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const SettingsQuestion &question, QWidget *parent = nullptr);
    Settings answer() const;

protected:
    QString missing() const override;

private:
    struct Line
    {
        SettingEditor *editor;
        QLabel *state; // "default: 6", or "changed, default: 6"
        QWidget *reset;
    };

    void layOut();
    void addHeading(QGridLayout &grid, const char *text);
    void addLine(QGridLayout &grid, const SettingSpec &spec);
    void showStates();

    SettingsQuestion m_question;
    std::vector<Line> m_lines;
};

} // namespace clmrs
