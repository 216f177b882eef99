#pragma once
#include "pch_gui.h"
#include "tests/window/drivenwindow.h"
#include <QTest>
