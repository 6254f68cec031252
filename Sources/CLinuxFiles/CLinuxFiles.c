#include "CLinuxFiles.h"
