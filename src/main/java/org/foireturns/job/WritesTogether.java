package org.foireturns.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * While files are loaded, the built-in database writes to its file each half second what was committed, and not at each
 * commit, which would write the same pages again for every return. What a killed run leaves is the state after one of
 * its commits all the same; the returns that it read in its last half second are read again. Before the step ends the
 * database writes at each commit once more: what leaves the database, such as a report, never stands before it.
 */
final class WritesTogether implements StepExecutionListener {
    private static final int MILLIS = 500;

    private final JdbcTemplate jdbc;

    /** Has the database write at each commit from now on; an address that said so would say it with each connection. */
    WritesTogether(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        writeEach(0);
    }

    private void writeEach(int millis) {
        jdbc.execute("set write_delay " + millis);
    }

    @Override
    public void beforeStep(StepExecution step) {
        writeEach(MILLIS);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        writeEach(0);
        jdbc.execute("checkpoint");
        return null;
    }
}
