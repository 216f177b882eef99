// The field in which one setting is entered, by its kind: a number, a list of numbers, a choice, a file.
#pragma once

#include "models/domain/settings.h"

#include <QWidget>
#include <functional>

namespace clmrs {

class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    using ChooseFile = std::function<QString(QWidget *parent)>;

    static SettingEditor *make(const SettingSpec &spec, const ChooseFile &chooseFile, QWidget *parent);

    virtual void show(const Settings &settings) = 0;
    // Puts what stands in the field into the settings; a whole sentence where it cannot be, empty else.
    virtual QString take(Settings &settings) const = 0;

    const SettingSpec &spec() const { return m_spec; }
    QString defaultText() const { return textOf(Settings()); }
    bool isChanged() const; // from the default

Q_SIGNALS:
    void changed();

protected:
    SettingEditor(const SettingSpec &spec, QWidget *parent);
    virtual QString textOf(const Settings &settings) const = 0; // as a person reads it
    void standAlone(QWidget *field);                            // the only one: named after what it means

private:
    const SettingSpec &m_spec;
};

} // namespace clmrs
