package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class WritesTogetherTest {
    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    @TempDir
    Path folder;

    @Test
    void commitsAreWrittenTogetherOnlyWhileTheStepRuns() {
        String url = "jdbc:h2:file:" + folder.resolve("some").toAbsolutePath();
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, "sa", "", true);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        StepExecution step =
                new StepExecution(1, "load", new JobExecution(1, new JobInstance(1, "some"), new JobParameters()));
        WritesTogether together = new WritesTogether(jdbc);
        assertThat(jdbc.queryForList(DELAY, String.class)).containsOnly("0");

        together.beforeStep(step);
        assertThat(jdbc.queryForList(DELAY, String.class)).containsOnly("500");

        together.afterStep(step);
        assertThat(jdbc.queryForList(DELAY, String.class)).containsOnly("0");
        source.destroy();
    }
}
