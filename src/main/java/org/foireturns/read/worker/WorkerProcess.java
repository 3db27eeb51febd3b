package org.foireturns.read.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.foireturns.read.Opened;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** One worker, seen from the run. It reads file after file until one of them is its last. */
final class WorkerProcess {
    private static final Allowance TO_START = new Allowance(60, 600, 512);
    private static final int SHORTEST_LIMIT = 1 << 16;

    private final Process process;
    private final BytesIn answers;
    private final Allowance allowance;
    private final ScheduledExecutorService clock;
    private final int longestText;
    /** From then on it is not to be used, although the system may take a while to end it. */
    private volatile boolean killed;

    private WorkerProcess(Process process, Setup setup, Allowance allowance, ScheduledExecutorService clock) {
        this.process = process;
        this.longestText = longestText(setup.limits());
        this.answers = new BytesIn(process.getInputStream());
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @throws WorkerFault when it does not start
     */
    static WorkerProcess start(List<String> command, Setup setup, Allowance allowance, ScheduledExecutorService clock) {
        WorkerProcess worker;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
            worker = new WorkerProcess(builder.start(), setup, allowance, clock);
        } catch (IOException e) {
            throw new WorkerFault("another Java process cannot be started", e);
        }
        WorkerWatch starting = new WorkerWatch(worker.process, worker::kill, TO_START, clock);
        try (starting) {
            setup.write(new WireOutput(worker.process.getOutputStream()));
            new WireInput(worker.answers, worker.longestText).flag();
            return worker;
        } catch (IOException e) {
            worker.kill();
            throw new WorkerFault("the process that reads files does not start", e);
        }
    }

    /**
     * Has a file opened.
     *
     * @throws UnreadableFile when the file is refused, takes too long or needs too much memory
     * @throws Died when the process ended without saying why, or has lost a class, perhaps to a file before this one
     */
    Opened open(Task task, Budget budget) throws UnreadableFile, Died {
        WorkerWatch watch = new WorkerWatch(process, this::kill, allowance, clock);
        try (watch) {
            answers.keep(KnownAnswers.MOST_BYTES);
            task.write(new WireOutput(process.getOutputStream()));
            return WorkerAnswer.read(new WireInput(answers, longestText), budget);
        } catch (UnreadableFile refused) {
            boolean broken = refused.reason() == Reason.READER_BROKEN;
            if (refused.reason().setting().isEmpty() && !broken) {
                throw refused;
            }
            // Memory may be short in there, a class may be lost to it, or the answer may not be read to its end.
            kill();
            if (broken) {
                throw new Died(refused);
            }
            throw refused.reason() == Reason.TOO_MUCH_MEMORY
                    ? new UnreadableFile(Reason.TOO_MUCH_MEMORY, allowance.heapMegabytes())
                    : refused;
        } catch (IOException | RuntimeException ended) {
            kill();
            if (ended instanceof WorkerFault fault) {
                throw fault;
            }
            Reason spent = watch.spent();
            if (spent != null) {
                throw new UnreadableFile(spent, spent == Reason.STUCK ? allowance.waitSeconds() : allowance.seconds());
            }
            if (exit() == WorkerMain.OUT_OF_MEMORY) {
                throw new UnreadableFile(Reason.TOO_MUCH_MEMORY, allowance.heapMegabytes());
            }
            throw new Died(ended);
        }
    }

    /** Its last answer as it came; null when it was a long one. */
    byte @Nullable [] said() {
        return answers.kept();
    }

    /** The most characters of a text in its answers. */
    static int longestText(Limits limits) {
        return Math.max(SHORTEST_LIMIT, limits.textLength());
    }

    /** Whether it may be given another file. */
    boolean alive() {
        return !killed && process.isAlive();
    }

    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    private int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The process ended, or wrote what no worker writes. */
    static final class Died extends Exception {
        Died(Exception how) {
            super(how.getClass().getName());
        }
    }
}
