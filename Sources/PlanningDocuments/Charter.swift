// Charter: PlanningDocuments reads the documents that carry out a policy: Arsitektur SPBE, Peta Rencana SPBE, SOP
// and peta proses bisnis, by themselves or as the annex of an act. It says which of the parts that national
// guidance asks for are there, empty or missing, and where. It judges nothing and knows no indicator.
