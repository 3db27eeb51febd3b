package org.foireturns.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.Request;
import org.foireturns.normalise.Shelves;
import org.foireturns.pipeline.ReturnPipeline;
import org.jspecify.annotations.Nullable;

/** A list drawn as text and read with the project's own words. */
final class DrawnList {
    static final ListWords WORDS = ReturnPipeline.listWords(
            Shelves.books().words(), Shelves.books().forces(), Shelves.books().platforms());
    private static final Request REQUEST = new Request(
            "2025",
            "",
            "71/17",
            List.of(Period.financialYear(2024)),
            java.util.Set.of(),
            false,
            List.of(),
            null,
            null,
            true);

    private final Grid grid;
    private final Lists.Found found;

    private DrawnList(Grid grid) {
        this.grid = grid;
        this.found = Lists.in(grid, WORDS);
    }

    static DrawnList of(String drawing) {
        return new DrawnList(GridText.grid(drawing));
    }

    static DrawnList of(Grid grid) {
        return new DrawnList(grid);
    }

    static DrawnList named(String sheet, String drawing) {
        return new DrawnList(GridText.grid(sheet, drawing));
    }

    Grid grid() {
        return grid;
    }

    /** Where the lists stand. */
    List<String> ranges() {
        return found.lists().stream().map(list -> list.range().toString()).toList();
    }

    Block.RecordList list() {
        return found.lists().get(0);
    }

    Grid rest() {
        return found.rest();
    }

    Plan plan() {
        return ListSample.of(list(), WORDS).plan();
    }

    /** The kind of each column: {@code REFERENCE RECORDED GENDER}. */
    String kinds() {
        return plan().columns().all().stream()
                .map(column -> column.kind().name())
                .collect(Collectors.joining(" "));
    }

    Read read() {
        return read(Map.of());
    }

    Read read(Map<String, String> key) {
        return read(key, REQUEST);
    }

    Read read(Map<String, String> key, Request request) {
        List<RecordCandidate> rows = new ArrayList<>();
        Setting setting = new Setting(
                request, "kent", Place.NOWHERE.onSheet("Sheet1"), Optional.empty(), LocalDate.of(2026, 1, 31));
        ListReading reading = ListReader.of(list().with(key), setting, WORDS).read(rows::add);
        return new Read(rows, reading);
    }

    /** What was read of a list. */
    record Read(List<RecordCandidate> rows, ListReading reading) {
        /** Each row: {@code 5 2024/25 female 13 snapchat}; "-" for no period. */
        List<String> said() {
            return rows.stream().map(Read::said).toList();
        }

        private static String said(RecordCandidate row) {
            Period period = row.period();
            return row.place().row() + " " + (period == null ? "-" : period.words()) + " "
                    + row.victims().stream().map(Read::said).collect(Collectors.joining(" + ")) + " "
                    + row.platforms().stream().sorted().collect(Collectors.joining("+"))
                    + (row.firstRow() == null ? "" : " again " + row.firstRow());
        }

        private static String said(Victim victim) {
            String age =
                    victim.age() instanceof AgeReading.Age said ? said.age().id() : "no-age";
            return gender(victim) + " " + age;
        }

        private static @Nullable String gender(Victim victim) {
            return victim.gender() == null ? "?" : victim.gender().id();
        }

        List<String> findings() {
            return reading.findings().stream()
                    .map(finding -> finding.code() + " " + finding.place().cell())
                    .toList();
        }

        List<String> messages() {
            return reading.findings().stream().map(finding -> finding.message()).toList();
        }

        /** How often each reason to leave cells out was given. */
        List<String> leftOut() {
            return reading.leftOut().entrySet().stream()
                    .flatMap(why -> Collections.nCopies(
                            why.getValue().size(), why.getKey().code())
                            .stream())
                    .toList();
        }
    }
}
