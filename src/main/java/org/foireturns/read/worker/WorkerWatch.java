package org.foireturns.read.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Watches a worker while it does one piece of work, and kills it when it has worked or hung for too long. The work is
 * counted by the processor time of the whole process, so that the outcome does not depend on what else the computer
 * does; where the system does not tell it, the clock alone counts.
 */
final class WorkerWatch implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 200;

    private final Process process;
    private final Runnable kill;
    private final Allowance allowance;
    /** Counted from the first look, so that the many files that are read before it cost no look at all. */
    private @Nullable Duration workBefore;

    private final long start = System.nanoTime();
    private final ScheduledFuture<?> looking;
    private volatile @Nullable Reason spent;

    /**
     * Starts to watch; it ends when the watch is closed.
     *
     * @param kill ends the process
     */
    WorkerWatch(Process process, Runnable kill, Allowance allowance, ScheduledExecutorService clock) {
        this.process = process;
        this.kill = kill;
        this.allowance = allowance;
        this.looking =
                clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Duration work = process.info().totalCpuDuration().orElse(Duration.ZERO);
        Duration before = workBefore == null ? work : workBefore;
        workBefore = before;
        long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        if (work.minus(before).compareTo(Duration.ofSeconds(allowance.seconds())) > 0) {
            end(Reason.TOO_SLOW);
        } else if (waited >= allowance.waitSeconds()) {
            end(Reason.STUCK);
        }
    }

    private void end(Reason why) {
        if (spent == null) {
            spent = why;
            kill.run();
        }
    }

    /** Which limit the worker was killed for; null when it was not. */
    @Nullable
    Reason spent() {
        return spent;
    }

    @Override
    public void close() {
        looking.cancel(false);
    }
}
