// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/example_disc.h"
