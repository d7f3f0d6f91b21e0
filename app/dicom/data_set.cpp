// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"
