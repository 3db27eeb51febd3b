package org.foireturns.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.cli.Main;

/**
 * Makes workbooks, reads them in several ways and takes them through the whole job, each in a process of its own, in
 * turn, and prints a table. Run it in the folder of the project; the work files stay in {@code target/benchmark}.
 */
public final class Benchmark {
    private static final Path WORK = Path.of("target", "benchmark").toAbsolutePath();
    private static final List<String> WAYS = List.of("inflate", "tokenise", "read", "screen", "sax");
    /** Readers of others, which only this profile has. */
    private static final List<String> PEERS = List.of("fastexcel", "streaming");

    private static final String PEER_READING = "org.foireturns.benchmark.PeerReading";
    /** A model of more rows needs gigabytes. */
    private static final int MOST_OF_MODEL = 20_000;

    /** Workbooks that come to a thousand findings, and to ten thousand. */
    private static final int FEW_MISTAKEN = 7;

    private static final int MANY_MISTAKEN = 70;

    private final int runs;
    private final String heap;
    private Optional<Path> launcher = Optional.empty();

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
        benchmark.launcher = benchmark.launcher();
        benchmark.list(rows);
        benchmark.job("job, sample", Path.of("input").toAbsolutePath());
        if (files > 0) {
            Path many = WORK.resolve("files-" + files);
            if (Files.notExists(many)) {
                new MadeReturns(forces()).write(many, files);
            }
            benchmark.inTurn(", " + files + " workbooks, one in five left out", benchmark.ways(many, true));
            benchmark.job("job, " + files + " workbooks", many);
            for (int mistaken : List.of(FEW_MISTAKEN, MANY_MISTAKEN)) {
                Path mistakes = WORK.resolve("mistakes-" + mistaken);
                if (Files.notExists(mistakes)) {
                    new MadeMistakes(forces()).write(mistakes, mistaken);
                }
                benchmark.job("job, " + mistaken + " workbooks of 144 findings", mistakes);
            }
        }
    }

    /** One list in three formats: read in several ways and turns, and taken through the job. */
    private void list(int rows) throws IOException, InterruptedException {
        MadeList made = new MadeList(rows);
        Path xlsxLists = WORK.resolve("list-" + rows);
        Path xlsx = xlsxLists.resolve("2025").resolve("Kent Police.xlsx");
        Path csvLists = WORK.resolve("list-csv-" + rows);
        Path csv = csvLists.resolve("2025").resolve("Kent Police.csv");
        Path odsLists = WORK.resolve("list-ods-" + rows);
        Path ods = odsLists.resolve("2025").resolve("Kent Police.ods");
        if (Files.notExists(ods)) {
            made.xlsx(xlsx);
            made.csv(csv);
            made.ods(ods);
        }
        Map<String, List<String>> ways = ways(xlsx, rows <= MOST_OF_MODEL);
        ways.put("read csv", reading(OneReading.class.getName(), "read", csv));
        ways.put("read ods", reading(OneReading.class.getName(), "read", ods));
        inTurn(", list of " + rows, ways);
        job("job, list of " + rows, xlsxLists);
        job("job, list of " + rows + " as csv", csvLists);
        job("job, list of " + rows + " as ods", odsLists);
    }

    /** All ways to read a workbook, or those in a folder that are packed XML: the old ones are not. */
    private Map<String, List<String>> ways(Path books, boolean model) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        WAYS.forEach(way -> ways.put(way, reading(OneReading.class.getName(), way, books)));
        if (model) {
            ways.put("usermodel", reading(OneReading.class.getName(), "usermodel", books));
        }
        PEERS.forEach(way -> ways.put(way, reading(PEER_READING, way, books)));
        return ways;
    }

    private List<String> reading(String program, String way, Path file) {
        return java("-Xmx" + heap, program, way, file.toString());
    }

    private static List<String> forces() throws IOException {
        return Files.readAllLines(Path.of("config", "forces.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 3)[1])
                .limit(43)
                .toList();
    }

    /** The job with the quick compiler, as the launcher starts it too, and once more when nothing has changed. */
    private void job(String what, Path input) throws IOException, InterruptedException {
        job(what, input, java("-Xmx" + heap, "-XX:TieredStopAtLevel=1", Main.class.getName()));
        if (launcher.isPresent()) {
            String script = launcher.get().toString();
            job(what + ", by the launcher", input, List.of("env", "JAVA_OPTS=-Xmx" + heap, "sh", script));
        }
    }

    private void job(String what, Path input, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                "run",
                "--fail-on",
                "never",
                "--input",
                input.toString(),
                "--config",
                Path.of("config").toAbsolutePath().toString(),
                "--output",
                "output"));
        List<Measured> first = new ArrayList<>();
        List<Measured> again = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Path folder = WORK.resolve("run");
            delete(folder);
            Files.createDirectories(folder);
            first.add(Measured.run(command, folder, WORK.resolve("said.txt")));
            again.add(Measured.run(command, folder, WORK.resolve("said.txt")));
        }
        print(what, first, "", "");
        print(what + ", unchanged", again, "", "");
    }

    /**
     * The launcher beside a copy of the packed program, where that was made; its class archive is made by its first
     * run, which is not measured.
     */
    private Optional<Path> launcher() throws IOException, InterruptedException {
        Path packed = Path.of("target", "handout", "app");
        if (Files.notExists(packed.resolve("foi-returns.jar"))) {
            return Optional.empty();
        }
        Path app = WORK.resolve("app");
        delete(app);
        try (Stream<Path> parts = Files.walk(packed)) {
            for (Path part : parts.toList()) {
                Path copy = app.resolve(packed.relativize(part).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(part, copy);
            }
        }
        Path script = app.resolve("foi-returns.sh");
        Files.copy(Path.of("src", "dist", "foi-returns.sh"), script, StandardCopyOption.REPLACE_EXISTING);
        Path folder = WORK.resolve("run");
        delete(folder);
        Files.createDirectories(folder);
        Measured.run(
                List.of(
                        "sh",
                        script.toString(),
                        "run",
                        "--fail-on",
                        "never",
                        "--input",
                        Path.of("input").toAbsolutePath().toString(),
                        "--config",
                        Path.of("config").toAbsolutePath().toString()),
                folder,
                WORK.resolve("said.txt"));
        return Optional.of(script);
    }

    /** All ways once, and again, so that each is compared with those that ran beside it. */
    private void inTurn(String of, Map<String, List<String>> ways) throws IOException, InterruptedException {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                measured.computeIfAbsent(way.getKey(), none -> new ArrayList<>())
                        .add(Measured.run(way.getValue(), WORK, WORK.resolve("said.txt")));
            }
        }
        List<Measured> floor = measured.getOrDefault("inflate", List.of());
        List<Measured> parser = measured.getOrDefault("tokenise", List.of());
        measured.forEach((way, all) ->
                print(way + of, all, "%.1f".formatted(ratio(all, floor)), "%.1f".formatted(ratio(all, parser))));
        long different = measured.values().stream()
                .map(all -> all.get(0).said())
                .filter(said -> said.matches("[0-9]+"))
                .distinct()
                .count();
        if (different > 1) {
            System.out.println("Not all ways saw the same cells.");
        }
    }

    /** The median of the ratios of work, run by run. */
    private static double ratio(List<Measured> one, List<Measured> other) {
        double[] ratios = IntStream.range(0, one.size())
                .mapToDouble(run -> one.get(run).work() / other.get(run).work())
                .sorted()
                .toArray();
        return ratios[ratios.length / 2];
    }

    /** The run with the median of work. */
    private static void print(String what, List<Measured> runs, String toInflate, String toTokenise) {
        List<Measured> sorted = new ArrayList<>(runs);
        sorted.sort(java.util.Comparator.comparingDouble(Measured::work));
        Measured middle = sorted.get(sorted.size() / 2);
        String said = middle.said().matches("[0-9]+") ? middle.said() : "";
        System.out.printf(
                Locale.UK,
                "| %s | %.1f | %.1f | %s | %s | %d | %s |%n",
                what + (middle.ended() == 0 ? "" : " (ended with " + middle.ended() + ")"),
                middle.seconds(),
                middle.work(),
                toInflate,
                toTokenise,
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
