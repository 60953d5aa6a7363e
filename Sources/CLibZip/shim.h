// Charter: CLibZip makes the system library libzip importable.
#include <zip.h>
