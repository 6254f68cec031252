#include <libxml/xmlversion.h>
// Only pointers to encoding handlers are used here, never their fields. Without ICU's headers behind them this module
// can stand beside Foundation, which brings ICU headers of its own.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/encoding.h>
