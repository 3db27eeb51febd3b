package org.foireturns.report.edition;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Writes files at the same time that have nothing to do with each other. */
final class AtOnce {
    private static final String THREAD = "report";

    private AtOnce() {}

    /** What writes some of the files; it shares nothing that changes with the others. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /**
     * Does all of it. When it returns or throws, none is being done any more.
     *
     * @param atOnce how many at the same time, at least 1
     * @throws IOException of the first, in their order, that went wrong; so with any other throwable
     */
    static void all(int atOnce, List<Writing> writings) throws IOException {
        Map<String, String> named = MDC.getCopyOfContextMap();
        List<FutureTask<@Nullable Void>> all = writings.stream()
                .map(each -> new FutureTask<>(call(each, named)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, task -> new Thread(task, THREAD));
        try {
            all.forEach(threads::execute);
            for (FutureTask<@Nullable Void> each : all) {
                await(each);
            }
        } finally {
            threads.shutdownNow();
            ended(threads);
        }
    }

    /** Its log lines name what those of this thread name, such as the run. */
    private static Callable<@Nullable Void> call(Writing writing, @Nullable Map<String, String> named) {
        return () -> {
            if (named != null) {
                MDC.setContextMap(named);
            }
            writing.write();
            return null;
        };
    }

    private static void await(Future<@Nullable Void> writing) throws IOException {
        try {
            writing.get();
        } catch (ExecutionException wrong) {
            Throwable cause = wrong.getCause();
            if (cause instanceof IOException refused) {
                throw refused;
            }
            if (cause instanceof Error broken) {
                throw broken;
            }
            throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static void ended(ExecutorService threads) throws InterruptedIOException {
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static InterruptedIOException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        InterruptedIOException told = new InterruptedIOException("the report was not finished");
        told.initCause(stop);
        return told;
    }
}
