// Charter: CommandLine is the program as a library: subcommands, options, finding files, examining them in
// parallel, exit statuses. Everything it needs of the outside comes in through `Console` and `Examiner`, so
// that tests run whole commands without a process.
