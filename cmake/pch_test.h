#pragma once
#include "pch_core.h"
#include <QTest>
