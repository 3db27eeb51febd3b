package org.foireturns.pipeline;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How long one return may keep a run busy after it was read. What nobody foresaw may take hours to understand; then its
 * file is set aside and the run goes on. Work is counted and not the clock, so that a busy computer sets none aside. A
 * thread cannot be stopped: one that is given up works on for nobody until it or the run ends.
 */
final class Patience {
    private static final long LOOK_MILLIS = 200;
    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    private final int seconds;

    /** @param seconds of a processor's work */
    Patience(int seconds) {
        this.seconds = seconds;
    }

    /**
     * What work comes to.
     *
     * @throws UnreadableFile when it throws it, or takes longer
     * @throws UncheckedIOException when the run is ended meanwhile
     */
    <T> T with(Callable<T> work) throws UnreadableFile {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, Thread.currentThread().getName());
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (WORK.getThreadCpuTime(thread.getId()) > TimeUnit.SECONDS.toNanos(seconds)) {
                    throw new UnreadableFile(Reason.UNDERSTANDING_TOO_SLOW, seconds);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("the run ends"));
            } catch (ExecutionException failed) {
                throw failure(failed.getCause());
            }
        }
    }

    private static UnreadableFile failure(@Nullable Throwable cause) {
        if (cause instanceof UnreadableFile refused) {
            return refused;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException broken) {
            throw broken;
        }
        throw new IllegalStateException(cause);
    }
}
