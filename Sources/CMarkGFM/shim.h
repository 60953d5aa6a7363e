// Charter: CMarkGFM makes the system library cmark-gfm importable.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
