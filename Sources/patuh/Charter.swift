// Charter: patuh is the executable: it hands the arguments, the terminal and the engine to CommandLine.
