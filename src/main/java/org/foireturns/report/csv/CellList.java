package org.foireturns.report.csv;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;

/** The cells of several observations in a few words. */
final class CellList {

    private static final String AND = "; ";

    private final List<Provenance> cells;

    private CellList(List<Provenance> cells) {
        this.cells = cells;
    }

    static CellList of(List<Observation> observations) {
        return new CellList(observations.stream()
                .map(Observation::provenance)
                .distinct()
                .sorted(Comparator.comparing(Provenance::file)
                        .thenComparing(Provenance::sheet)
                        .thenComparing(cell -> cell.cells().first())
                        .thenComparing(cell -> cell.cells().last()))
                .toList());
    }

    String files() {
        return each(Provenance::file);
    }

    String sheets() {
        return each(Provenance::sheet);
    }

    /**
     * The addresses: {@code B4; B5}, with the sheet before each when there are several sheets: {@code Q1!B4; Q2!B5}.
     *
     * @param among all the cells beside which these are shown
     */
    String addresses(CellList among) {
        boolean several = among.cells.stream()
                        .map(cell -> cell.file() + '\n' + cell.sheet())
                        .distinct()
                        .count()
                > 1;
        return each(cell ->
                several ? cell.sheet() + "!" + cell.cells() : cell.cells().toString());
    }

    private String each(Function<Provenance, String> words) {
        return cells.stream().map(words).distinct().collect(Collectors.joining(AND));
    }
}
