// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
