package org.foireturns.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of a command with all processes that it starts.
 *
 * @param seconds by the clock
 * @param work seconds of a processor
 * @param megabytes the most that all its processes held together at any look
 * @param ended its exit status
 * @param said the last line that it printed
 */
record Measured(double seconds, double work, long megabytes, int ended, String said) {
    private static final int LOOK_EVERY_MILLIS = 50;
    private static final double NANOS = 1e9;

    static Measured run(List<String> command, Path folder, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Map<Long, Duration> work = new HashMap<>();
        long most = 0;
        boolean running = true;
        while (running) {
            long kilobytes = 0;
            for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList()) {
                each.info().totalCpuDuration().ifPresent(spent -> work.put(each.pid(), spent));
                kilobytes += resident(each.pid());
            }
            most = Math.max(most, kilobytes);
            Thread.sleep(LOOK_EVERY_MILLIS);
            running = process.isAlive();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        Duration all = work.values().stream().reduce(Duration.ZERO, Duration::plus);
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        return new Measured(
                seconds,
                all.toNanos() / NANOS,
                most >> 10,
                process.waitFor(),
                lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    /** Where the system tells it. */
    private static long resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }
}
