package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Range;
import org.foireturns.sample.Night;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has every published file and wants a withheld number: whatever can be worked out, a force's own return
 * gives away as well.
 */
@SuppressWarnings("NullAway.Init")
class AttackerTest {
    private static Night night;

    @BeforeAll
    static void publish(@TempDir Path home) throws Exception {
        Path root = home.resolve("input");
        Path input = Files.createDirectories(root.resolve("2025"));
        Files.writeString(input.resolve("Kent Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,41

                Victim gender,2024/25
                Female,30
                Male,*
                Unknown,<5

                Platform,2024/25
                Snapchat,21
                WhatsApp,<5
                Unknown,17
                """);
        Files.writeString(input.resolve("Gwent Police.csv"), """
                Sexual communication with a child 2024/25,0-11,12-15,16+,Unknown,Total
                Female,*,22,*,2,*
                Male,0,*,0,0,<5
                Unknown,1,<5,4,22,30
                Total,3,26,*,24,*
                """);
        Files.writeString(input.resolve("Surrey Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,<5

                Victim gender,2024/25
                Female,1 to 4
                Male,0
                """);
        Files.writeString(input.resolve("Essex Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,25

                Victim gender,2024/25
                Female,20
                Male,5
                """);
        night = new Night(root, Path.of("config"), home);
        night.run();
    }

    @Test
    void noWithheldNumberIsToldMoreNarrowlyThanByItsForce() {
        Map<String, Range> own = bounds(false, Map.of());
        assertThat(own).hasSizeGreaterThan(8);
        assertThat(own.values()).anyMatch(Range::exact).anyMatch(range -> range.upper() == null || !range.exact());
        assertThat(bounds(true, Map.of())).isEqualTo(own);
    }

    /** The attack works where there is something to be had. */
    @Test
    void aFigureThatIsToldTooNarrowlyWouldGiveItsCellsAway() {
        String figure = "2025/uk/2024-04-01..2025-03-31/victim_gender/female";
        assertThat(bounds(true, Map.of(figure, 2L))).isNotEqualTo(bounds(false, Map.of()));
    }

    /** No figure is a number where one of its cells is withheld. */
    @Test
    void aFigureWithAWithheldCellIsARange() {
        Map<String, Boolean> withheld = new HashMap<>();
        for (NamedCsvRecord line : night.table("lineage.csv")) {
            withheld.merge(
                    line.getField("figure"),
                    !line.getField("lower").equals(line.getField("upper")),
                    Boolean::logicalOr);
        }
        assertThat(night.table("totals.csv"))
                .filteredOn(total -> withheld.getOrDefault(figure(total), false))
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total.getField("value")).isEmpty());
    }

    /**
     * What each withheld cell can be, by the sums of its return and, if wanted, by every published figure.
     *
     * @param cut by how much the span of a figure is cut, to see that it would matter
     */
    private static Map<String, Range> bounds(boolean published, Map<String, Long> cut) {
        SumSystem system = new SumSystem();
        Map<String, Integer> unknowns = new HashMap<>();
        Map<String, Integer> withheld = new TreeMap<>();
        for (NamedCsvRecord cell : night.table("observations.csv")) {
            if (!cell.getField("lower").isEmpty()) {
                String place = place(cell, cell.getField("cell"));
                unknowns.put(place, system.unknown(range(cell)));
                if (cell.getField("value").isEmpty()) {
                    withheld.put(place, unknowns.get(place));
                }
            }
        }
        for (NamedCsvRecord sum : night.table("reconciliation.csv")) {
            system.tie(cells(sum, "left_cells", unknowns), cells(sum, "right_cells", unknowns));
        }
        if (published) {
            figures(system, unknowns, cut);
        }
        Map<String, Range> bounds = new TreeMap<>();
        withheld.forEach(
                (place, unknown) -> bounds.put(place, system.bounds(unknown).orElse(Range.ZERO)));
        return bounds;
    }

    private static void figures(SumSystem system, Map<String, Integer> unknowns, Map<String, Long> cut) {
        Map<String, List<Integer>> cells = new HashMap<>();
        for (NamedCsvRecord line : night.table("lineage.csv")) {
            if (line.getField("role").equals("value")) {
                cells.computeIfAbsent(line.getField("figure"), figure -> new ArrayList<>())
                        .add(unknowns.get(place(line, line.getField("cell"))));
            }
        }
        for (NamedCsvRecord total : night.table("totals.csv")) {
            Range range = range(total);
            Long less = cut.get(figure(total));
            Long upper = range.upper();
            Range told =
                    less == null ? range : new Range(range.lower(), upper == null ? range.lower() + 40 : upper - less);
            system.tie(List.of(system.unknown(told)), cells.getOrDefault(figure(total), List.of()));
        }
    }

    private static List<Integer> cells(NamedCsvRecord sum, String side, Map<String, Integer> unknowns) {
        return Arrays.stream(sum.getField(side).split("; ", -1))
                .map(cell -> unknowns.get(place(sum, cell)))
                .toList();
    }

    private static String place(NamedCsvRecord line, String cell) {
        return line.getField("file") + "!" + line.getField("sheet") + "!" + cell;
    }

    private static Range range(NamedCsvRecord line) {
        String upper = line.getField("upper");
        return new Range(Long.parseLong(line.getField("lower")), upper.isEmpty() ? null : (Long) Long.parseLong(upper));
    }

    private static String figure(NamedCsvRecord total) {
        return String.join(
                "/",
                total.getField("request"),
                total.getField("area"),
                total.getField("period_start") + ".." + total.getField("period_end"),
                total.getField("dimension"),
                total.getField("category"));
    }
}
