package org.foireturns.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.job.WorkerConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stays up and reads files for the runs of other machines, until it is told to end. */
@Command(
        name = "worker",
        description = "Stays up and reads files for the runs of other machines.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class WorkerCommand implements Callable<Integer> {
    @Option(names = "--config", defaultValue = "config", description = "Folder of the books (default: config).")
    private Path config;

    @Option(names = "--data", defaultValue = "data", description = "Folder of the log (default: data).")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            FilesRead files = new FilesRead();
            ConfigurableApplicationContext spring = SpringStart.worker(config, data, Books.load(config), files);
            spring.getBean(WorkerConfiguration.REQUESTS, Lifecycle.class).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(spring, files, out), "end"));
            out.println("Ready to read files for the runs of other machines.");
            out.flush();
        } catch (ConfigMistakes mistakes) {
            return new Complaint(err, data, data).mistakes(config, mistakes).code();
        } catch (RuntimeException fault) {
            return new Complaint(err, data, data).ofWorker(fault).code();
        }
        new CountDownLatch(1).await();
        return ExitStatus.CLEAR.code();
    }

    /** A file that is being read is finished first. */
    private static void end(ConfigurableApplicationContext spring, FilesRead files, PrintWriter out) {
        spring.close();
        out.printf("%,d files read.%n", files.count());
        out.flush();
    }
}
