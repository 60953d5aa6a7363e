// Charter: MaturityIndex is what levels add up to: aspects, domains, the SPBE index and its predicate, the cheapest
// steps to a target, and what differs between two profiles of an agency. It knows no document, opens no file and
// prints nothing.
