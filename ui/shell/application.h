// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace disclens::ui {

/// Makes the QApplication and the window, opens the paths among the arguments, and runs until the
/// window closes.
int runWindow(int& argc, char** argv, const QStringList& arguments);

} // namespace disclens::ui
