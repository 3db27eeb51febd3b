package org.foireturns.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foireturns.cli.Main;

/**
 * Makes workbooks, reads them in several ways and takes them through the whole job, each in a process of its own, in
 * turn, and prints a table. Run it in the folder of the project; the work files stay in {@code target/benchmark}.
 */
public final class Benchmark {
    private static final Path WORK = Path.of("target", "benchmark").toAbsolutePath();
    private static final List<String> WAYS = List.of("inflate", "tokenise", "read", "screen", "sax");

    private final int runs;
    private final String heap;

    private Benchmark(int runs, String heap) {
        this.runs = runs;
        this.heap = heap;
    }

    /**
     * Makes, reads and prints.
     *
     * @param args rows of the list, number of small workbooks, runs of each, memory such as 512m
     */
    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int files = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Benchmark benchmark =
                new Benchmark(args.length > 2 ? Integer.parseInt(args[2]) : 3, args.length > 3 ? args[3] : "512m");
        Path lists = WORK.resolve("list-" + rows);
        Path list = lists.resolve("2025").resolve("Kent Police.xlsx");
        if (Files.notExists(list)) {
            new MadeList(rows).xlsx(list);
        }
        System.out.println("| what | seconds | of a processor | MB | cells |\n|---|---|---|---|---|");
        for (String way : WAYS) {
            benchmark.row(
                    way + ", list of " + rows,
                    benchmark.java("-Xmx" + benchmark.heap, OneReading.class.getName(), way, list.toString()));
        }
        benchmark.job("job, list of " + rows, lists);
        benchmark.job("job, sample", Path.of("input").toAbsolutePath());
        if (files > 0) {
            Path many = WORK.resolve("files-" + files);
            if (Files.notExists(many)) {
                new MadeReturns(forces()).write(many, files);
            }
            benchmark.job("job, " + files + " workbooks", many);
        }
    }

    private static List<String> forces() throws IOException {
        return Files.readAllLines(Path.of("config", "forces.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 3)[1])
                .limit(43)
                .toList();
    }

    /** The job as a user starts it, with the quick compiler, and once more when nothing has changed. */
    private void job(String what, Path input) throws IOException, InterruptedException {
        List<String> command = java(
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                Main.class.getName(),
                "run",
                "--fail-on",
                "never",
                "--input",
                input.toString(),
                "--config",
                Path.of("config").toAbsolutePath().toString(),
                "--output",
                "output");
        List<Measured> first = new ArrayList<>();
        List<Measured> again = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Path folder = WORK.resolve("run");
            delete(folder);
            Files.createDirectories(folder);
            first.add(Measured.run(command, folder, WORK.resolve("said.txt")));
            again.add(Measured.run(command, folder, WORK.resolve("said.txt")));
        }
        print(what, first);
        print(what + ", unchanged", again);
    }

    private void row(String what, List<String> command) throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            measured.add(Measured.run(command, WORK, WORK.resolve("said.txt")));
        }
        print(what, measured);
    }

    /** The run with the median of work. */
    private static void print(String what, List<Measured> runs) {
        List<Measured> sorted = new ArrayList<>(runs);
        sorted.sort(java.util.Comparator.comparingDouble(Measured::work));
        Measured middle = sorted.get(sorted.size() / 2);
        String said = middle.said().matches("[0-9]+") ? middle.said() : "";
        System.out.printf(
                Locale.UK,
                "| %s | %.1f | %.1f | %d | %s |%n",
                what + (middle.ended() == 0 ? "" : " (ended with " + middle.ended() + ")"),
                middle.seconds(),
                middle.work(),
                middle.megabytes(),
                said);
    }

    private List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, java.io.IOException none) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
