// Charter: PlanningDocuments reads the documents that carry out a policy: Arsitektur SPBE, Peta Rencana SPBE, SOP
// and peta proses bisnis, by themselves or as the annex of an act. It says which of the parts that national
// guidance asks for are there, empty or missing, and where, and what in codes, tables, numbers and years does not fit
// together or the reference architecture. It judges nothing and knows no indicator.
