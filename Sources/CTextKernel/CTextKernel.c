#include "CTextKernel.h"
