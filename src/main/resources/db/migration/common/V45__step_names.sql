-- Spring Batch asks for each file whether a step of its name was run before, and looked through the steps of all files
-- for it.
create index batch_step_name on batch_step_execution (step_name);
