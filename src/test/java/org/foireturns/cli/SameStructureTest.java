package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.config.Books;
import org.foireturns.layout.Structure;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Shelves;
import org.foireturns.pipeline.SheetSense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code describe} shows of a sheet is the structure by which a run reads it. */
class SameStructureTest {
    private static final int TABLES = 300;
    private static final List<String> GROUPS = List.of("Female", "Male", "Not known", "Snapchat", "Instagram");
    private static final List<String> ROWS = List.of("Under 12", "12 to 15", "16 and over", "Age unknown");
    private static final List<String> TOTALS = List.of("Total", "Grand total", "**Total**", "All");

    private static final Normaliser NORMALISER = normaliser();

    private static Normaliser normaliser() {
        Books books = Shelves.books();
        return new Normaliser(books.words(), books.forces(), books.platforms());
    }

    @ParameterizedTest
    @MethodSource
    void isTheSame(String drawing) {
        Grid grid = GridText.grid(drawing);
        assertThat(Structure.of(grid, new GeneralSense()))
                .isEqualTo(Structure.of(grid, SheetSense.of(grid, NORMALISER)));
    }

    static Stream<String> isTheSame() {
        return IntStream.range(0, TABLES).mapToObj(seed -> drawing(new Random(seed)));
    }

    /** A table in one of the shapes that forces send: plain or in groups, with or without totals at any level. */
    private static String drawing(Random random) {
        int years = 1 + random.nextInt(4);
        boolean margin = random.nextBoolean();
        boolean subtotals = random.nextBoolean();
        List<String> lines = new ArrayList<>();
        if (random.nextBoolean()) {
            lines.add("Sexual communication with a child");
            if (random.nextBoolean()) {
                lines.add("");
            }
        }
        lines.add(line(
                "Victim age",
                IntStream.range(0, years)
                        .mapToObj(year -> "20" + (17 + year) + "/" + (18 + year))
                        .toList(),
                margin));
        int groups = random.nextInt(4);
        if (groups == 0) {
            body(lines, years, margin, random);
        }
        for (int group = 0; group < groups; group++) {
            lines.add("| " + GROUPS.get(group));
            body(lines, years, margin, random);
            if (subtotals) {
                lines.add(line("Total", numbers(years, random), margin));
            }
        }
        if (random.nextBoolean()) {
            lines.add(line(TOTALS.get(random.nextInt(TOTALS.size())), numbers(years, random), margin));
        }
        if (random.nextBoolean()) {
            lines.add("* denotes fewer than 5");
        }
        return String.join("\n", lines);
    }

    private static void body(List<String> lines, int years, boolean margin, Random random) {
        int rows = 1 + random.nextInt(ROWS.size());
        for (int row = 0; row < rows; row++) {
            lines.add(line(ROWS.get(row), numbers(years, random), margin));
        }
    }

    private static List<String> numbers(int years, Random random) {
        return IntStream.range(0, years)
                .mapToObj(year -> random.nextInt(8) == 0 ? "*" : Integer.toString(random.nextInt(300)))
                .toList();
    }

    /** A row whose label stands left of its cells, or between them and the margin. */
    private static String line(String label, List<String> cells, boolean margin) {
        return (margin ? "|  " : "") + "| " + label + " | " + String.join(" | ", cells) + " |";
    }
}
