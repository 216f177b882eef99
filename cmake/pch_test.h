#pragma once
#include "pch_core.h"
#include "tests/support/casefilebuilder.h"
#include <QTest>
