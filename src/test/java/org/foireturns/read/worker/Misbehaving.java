package org.foireturns.read.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Random;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** A worker that does to a file what the file's name says. */
public final class Misbehaving {
    private static final int LONGEST = 1 << 16;

    private Misbehaving() {}

    public static void main(String[] args) throws IOException, InterruptedException, UnreadableFile {
        InputStream orders = new FileInputStream(FileDescriptor.in);
        OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        Setup setup = Setup.read(new WireInput(orders, LONGEST));
        WireOutput ready = new WireOutput(answers);
        ready.flag(true);
        ready.flush();
        for (int earlier = 0; true; earlier++) {
            Task task = Task.read(new WireInput(orders, LONGEST));
            switch (task.displayName()) {
                case "hangs" -> Thread.sleep(Long.MAX_VALUE);
                case "works for ever" -> {
                    while (!task.displayName().isEmpty()) {}
                }
                case "dawdles" -> {
                    Thread.sleep(4_000);
                    answer(setup, task, answers);
                }
                case "dies" -> Runtime.getRuntime().halt(9);
                case "runs out of memory" -> Runtime.getRuntime().halt(WorkerMain.OUT_OF_MEMORY);
                case "answers garbage" -> {
                    byte[] garbage = new byte[LONGEST];
                    new Random(1).nextBytes(garbage);
                    answers.write(garbage);
                    answers.flush();
                }
                case "breaks off" -> {
                    answers.write(new byte[] {0, 1, 0});
                    answers.flush();
                    Runtime.getRuntime().halt(0);
                }
                case "breaks" -> answerBroken(answers);
                case "breaks behind others" -> {
                    if (earlier > 0) {
                        answerBroken(answers);
                    } else {
                        answer(setup, task, answers);
                    }
                }
                default -> answer(setup, task, answers);
            }
        }
    }

    private static void answerBroken(OutputStream answers) throws IOException {
        WorkerAnswer.write(new UnreadableFile(Reason.READER_BROKEN), new WireOutput(answers));
    }

    private static void answer(Setup setup, Task task, OutputStream answers) throws IOException, UnreadableFile {
        WorkerAnswer.write(
                new DirectOpener(setup.rules(), setup.limits())
                        .open(task.snapshot(), task.format(), task.displayName()),
                new WireOutput(answers));
    }
}
