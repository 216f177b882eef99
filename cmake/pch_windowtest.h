#pragma once
#include "pch_gui.h"
#include <QTest>
