package org.foireturns.read.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Function;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.UnlockingOpener;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.screen.ScreenRules;

/**
 * Opens files in processes of their own. There are as many as files are opened at the same time; each serves many
 * files, and is replaced when one of them hangs it, fills its memory or brings it down.
 */
public final class WorkerOpener implements Opener, AutoCloseable {
    /** One end may be bad luck, such as a computer out of memory; two are the file's doing. */
    private static final int ATTEMPTS = 2;
    /** Of so many one is for what was read before. */
    private static final int PARTS_OF_MEMORY = 32;

    private final List<String> command;
    private final Setup setup;
    private final Allowance allowance;
    private final long bytesPerFile;
    private final Function<String, List<String>> passwords;
    private final KnownAnswers answers = new KnownAnswers(Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledThreadPoolExecutor clock;
    private int understandSeconds = Integer.MAX_VALUE;

    /**
     * An opener whose first worker starts with the first file.
     *
     * @param bytesPerFile memory of this process that the cells of one file may take
     * @param passwords gives those to try by a file's own name
     */
    public WorkerOpener(
            ScreenRules rules,
            Limits limits,
            Allowance allowance,
            long bytesPerFile,
            Function<String, List<String>> passwords) {
        this(rules, limits, allowance, bytesPerFile, passwords, WorkerMain.class);
    }

    /** The same for files of which each may take so many seconds of a processor's work once it was read. */
    public WorkerOpener understandingWithin(int seconds) {
        understandSeconds = seconds;
        return this;
    }

    /** An opener within the usual limits for one file at a time, for which no password is known. */
    public static WorkerOpener usual(ScreenRules rules) {
        long half = Runtime.getRuntime().maxMemory() / 2;
        return new WorkerOpener(rules, Limits.USUAL, Allowance.USUAL, half, name -> List.of());
    }

    WorkerOpener(
            ScreenRules rules,
            Limits limits,
            Allowance allowance,
            long bytesPerFile,
            Function<String, List<String>> passwords,
            Class<?> worker) {
        this.setup = new Setup(rules, limits);
        this.passwords = passwords;
        this.allowance = allowance;
        this.bytesPerFile = bytesPerFile;
        this.command = JavaCommand.of(worker, allowance.heapMegabytes());
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "worker-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Opens a file.
     *
     * @throws WorkerFault when no process can be started or the disk fails
     */
    @Override
    public Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile {
        Task task = new Task(snapshot.toAbsolutePath(), format, displayName, passwords.apply(displayName));
        byte[] known = answers.take(task);
        if (known != null) {
            return again(known);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Opened> opened = open(task);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new UnreadableFile(Reason.READER_BROKEN);
    }

    @Override
    public int mostSecondsToUnderstand() {
        return understandSeconds;
    }

    @Override
    public long mostCellsOfTables() {
        return bytesPerFile / Budget.BYTES_OF_CELL;
    }

    private Opened again(byte[] answer) throws UnreadableFile {
        try {
            int longest = WorkerProcess.longestText(setup.limits());
            return WorkerAnswer.read(new WireInput(new ByteArrayInputStream(answer), longest), budget());
        } catch (IOException e) {
            throw new WorkerFault("an answer that was read before cannot be read again", e);
        }
    }

    private Budget budget() {
        return new Budget(setup.limits(), bytesPerFile);
    }

    private Optional<Opened> open(Task task) throws UnreadableFile {
        WorkerProcess worker = worker();
        try {
            Opened opened = worker.open(task, budget());
            byte[] said = worker.said();
            if (said != null && opened instanceof Opened.Sheets) {
                answers.keep(task, said);
            }
            return Optional.of(opened);
        } catch (WorkerProcess.Died died) {
            return Optional.empty();
        } finally {
            if (worker.alive()) {
                idle.push(worker);
            } else {
                discardCopy(task);
            }
        }
    }

    /** A worker that was killed leaves the unlocked copy of its last file behind. */
    private static void discardCopy(Task task) {
        try {
            Files.deleteIfExists(UnlockingOpener.copyOf(task.snapshot()));
        } catch (IOException e) {
            throw new WorkerFault("a copy of an unlocked file cannot be deleted", e);
        }
    }

    private WorkerProcess worker() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.alive()) {
                return worker;
            }
        }
        return WorkerProcess.start(command, setup, allowance, clock);
    }

    /** Ends the workers. */
    @Override
    public void close() {
        clock.shutdownNow();
        idle.forEach(WorkerProcess::kill);
        idle.clear();
    }
}
