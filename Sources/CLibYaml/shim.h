// Charter: CLibYaml makes the system library libyaml importable.
#include <yaml.h>
