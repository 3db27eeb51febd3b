package org.foireturns.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.foireturns.cli.Main;

/** A command of ours in a process of its own; what it says goes to a file. */
final class Launched {
    private static final long PATIENCE_MINUTES = 20;

    private final Process process;
    private final Path said;

    private Launched(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts the command; environment variables may be added, as an installation does. */
    static Launched start(Path home, Map<String, String> environment, List<String> arguments) throws IOException {
        return start(Main.class, home, environment, arguments);
    }

    /** Starts a program of the tests. */
    static Launched start(Class<?> program, Path home, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path said = Files.createTempFile(Files.createDirectories(home), "said", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), said);
    }

    long pid() {
        return process.pid();
    }

    boolean running() {
        return process.isAlive();
    }

    /** Kills the process as a power cut would: nothing of ours runs any more. */
    void kill() {
        process.destroyForcibly();
        status();
    }

    /** Asks the process to end, as a system that shuts down does. */
    void end() {
        process.destroy();
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for the end and gives the exit status. */
    int status() {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after minutes; it said: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything it printed before it ended. */
    String saidAtLast() {
        status();
        return said();
    }

    /** Everything it has printed so far. */
    String said() {
        try {
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
