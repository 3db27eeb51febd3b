package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.foireturns.run.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how many files and cells are read, and how long it will take: a bar on a terminal, lines elsewhere. */
final class ConsoleProgress {
    private ConsoleProgress() {}

    /** On Java 17 there is a console only where somebody looks at it. */
    @SuppressWarnings("SystemConsoleNull")
    static Progress on(PrintWriter out) {
        return System.console() == null ? new Lines(out, System::nanoTime) : new Bar();
    }

    /** A line for every ten files, or after five seconds. */
    static final class Lines implements Progress {
        private static final int EVERY_FILES = 10;
        private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);

        private final PrintWriter out;
        private final LongSupplier nanos;
        private int files;
        private int read;
        private long cells;
        private long start;
        private long lastLine;

        Lines(PrintWriter out, LongSupplier nanos) {
            this.out = out;
            this.nanos = nanos;
        }

        @Override
        public synchronized void begin(int total) {
            files = total;
            start = nanos.getAsLong();
            lastLine = start;
        }

        @Override
        public synchronized void cellsRead(int more) {
            cells += more;
        }

        @Override
        public synchronized void fileRead() {
            read++;
            long now = nanos.getAsLong();
            if (read % EVERY_FILES == 0 || read == files || now - lastLine > EVERY_NANOS) {
                lastLine = now;
                out.printf("read %d of %d files, %,d cells%s%n", read, files, cells, pace(now - start));
                out.flush();
            }
        }

        /** Nothing can be said of the time in the first instant, and nothing need be said at the end. */
        private String pace(long took) {
            if (took <= 0 || read == files) {
                return "";
            }
            long left = took / read * (files - read);
            long tenths = TimeUnit.SECONDS.toNanos(10L * read) / took;
            return "; %d.%d files a second, about %d s left"
                    .formatted(tenths / 10, tenths % 10, 1 + TimeUnit.NANOSECONDS.toSeconds(left));
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    /** A bar on the terminal. */
    private static final class Bar implements Progress {
        private @Nullable ProgressBar bar;
        private long cells;

        @Override
        public synchronized void begin(int total) {
            if (total > 0) {
                bar = new ProgressBarBuilder()
                        .setTaskName("Reading")
                        .setInitialMax(total)
                        .setUnit(" files", 1)
                        .showSpeed()
                        .build();
            }
        }

        @Override
        public synchronized void cellsRead(int more) {
            cells += more;
            if (bar != null) {
                bar.setExtraMessage("%,d cells".formatted(cells));
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
