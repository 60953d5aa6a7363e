// Charter: CLibXML2 makes the system library libxml2 importable.
#include <libxml/xmlversion.h>
// Debian's libxml2 drags in the headers of the system's ICU, which clash with the ICU inside Foundation as
// soon as one file sees both. Only the insides of its encoding handlers depend on this, and nobody uses them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>
