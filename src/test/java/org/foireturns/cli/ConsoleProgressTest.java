package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.foireturns.job.Progress;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    @Test
    void everyTenFilesAndTheLastHaveALine() {
        StringWriter text = new StringWriter();
        Progress progress = new ConsoleProgress.Lines(new PrintWriter(text));

        progress.begin(23);
        for (int i = 0; i < 23; i++) {
            progress.fileRead();
        }
        progress.end();

        assertThat(text.toString().lines())
                .containsExactly("read 10 of 23 files", "read 20 of 23 files", "read 23 of 23 files");
    }
}
