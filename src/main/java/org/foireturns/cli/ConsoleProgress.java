package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.foireturns.job.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how many files are read: a bar on a terminal, now and then a line elsewhere. */
final class ConsoleProgress {
    private ConsoleProgress() {}

    /** On Java 17 there is a console only where somebody looks at it. */
    @SuppressWarnings("SystemConsoleNull")
    static Progress on(PrintWriter out) {
        return System.console() == null ? new Lines(out) : new Bar();
    }

    /** A line for every ten files, or after five seconds. */
    static final class Lines implements Progress {
        private static final int EVERY_FILES = 10;
        private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);

        private final PrintWriter out;
        private int files;
        private int read;
        private long lastLine;

        Lines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public synchronized void begin(int total) {
            files = total;
            lastLine = System.nanoTime();
        }

        @Override
        public synchronized void fileRead() {
            read++;
            if (read % EVERY_FILES == 0 || read == files || System.nanoTime() - lastLine > EVERY_NANOS) {
                lastLine = System.nanoTime();
                out.printf("read %d of %d files%n", read, files);
                out.flush();
            }
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    /** A bar on the terminal. */
    private static final class Bar implements Progress {
        private @Nullable ProgressBar bar;

        @Override
        public synchronized void begin(int total) {
            if (total > 0) {
                bar = new ProgressBarBuilder()
                        .setTaskName("Reading")
                        .setInitialMax(total)
                        .build();
            }
        }

        @Override
        public synchronized void fileRead() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public synchronized void end() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
