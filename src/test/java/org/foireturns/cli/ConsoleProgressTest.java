package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.foireturns.run.Progress;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    @Test
    void everyTenFilesAndTheLastHaveALine() {
        StringWriter text = new StringWriter();
        AtomicLong clock = new AtomicLong();
        Progress progress = new ConsoleProgress.Lines(new PrintWriter(text), clock::get);

        progress.begin(23);
        for (int i = 0; i < 23; i++) {
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(250));
            progress.cellsRead(100);
            progress.fileRead();
        }
        progress.end();

        assertThat(text.toString().lines())
                .containsExactly(
                        "read 10 of 23 files, 1,000 cells; 4.0 files a second, about 4 s left",
                        "read 20 of 23 files, 2,000 cells; 4.0 files a second, about 1 s left",
                        "read 23 of 23 files, 2,300 cells");
    }
}
