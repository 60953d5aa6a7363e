// Charter: Configuration is what a house has decided: the values of `patuh.yaml` with where each comes from, and
// the policy that the list of results is made with. The command line and editors both take it from here. It
// prints nothing.
