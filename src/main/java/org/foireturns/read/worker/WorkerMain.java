package org.foireturns.read.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.UnlockingOpener;
import org.foireturns.read.contract.UnreadableFile;

/**
 * A worker: takes files on its standard input and answers on its standard output until the input ends. It opens no
 * port, writes no log, and ends with the process that started it, whatever it is doing then.
 */
public final class WorkerMain {
    /** How a worker that ran out of memory outside of a reader says so. */
    static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 4;
    private static final int LONGEST_TEXT = 1 << 16;

    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final OutputStream answers;
    private final Setup setup;

    private WorkerMain(Setup setup, OutputStream answers) {
        this.setup = setup;
        this.answers = answers;
    }

    @SuppressWarnings("CatchThrowable")
    public static void main(String[] args) {
        InputStream orders = new BytesIn(new FileInputStream(FileDescriptor.in));
        OutputStream answers = new BytesOut(new FileOutputStream(FileDescriptor.out));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Runtime.getRuntime().addShutdownHook(new Thread(WorkerMain::outlastSignals));
        try {
            WorkerMain worker = new WorkerMain(Setup.read(new WireInput(orders, LONGEST_TEXT)), answers);
            Thread listener = new Thread(() -> worker.listen(orders), "orders");
            listener.setDaemon(true);
            listener.start();
            worker.ready();
            worker.work();
        } catch (OutOfMemoryError tooMuch) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable broken) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    /** A signal from the terminal is meant for the run, which ends its workers itself when their files are read. */
    private static void outlastSignals() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs until the input ends; then nobody waits for an answer any more. */
    private void listen(InputStream orders) {
        try {
            while (true) {
                tasks.add(Task.read(new WireInput(orders, LONGEST_TEXT)));
            }
        } catch (IOException | RuntimeException over) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void ready() throws IOException {
        WireOutput out = new WireOutput(answers);
        out.flag(true);
        out.flush();
    }

    private void work() throws InterruptedException, IOException {
        Opener direct = new DirectOpener(setup.rules(), setup.limits());
        while (true) {
            Task task = tasks.take();
            WireOutput out = new WireOutput(answers);
            Opened opened;
            try {
                opened = new UnlockingOpener(direct, setup.limits(), task.passwords())
                        .open(task.snapshot(), task.format(), task.displayName());
            } catch (UnreadableFile refused) {
                WorkerAnswer.write(refused, out);
                continue;
            } catch (UncheckedIOException fault) {
                WorkerAnswer.writeFault(out);
                continue;
            }
            WorkerAnswer.write(opened, out);
        }
    }
}
