#pragma once
#include "pch_core.h"
#include <QImage>
#include <QPainter>
#include <QTest>
