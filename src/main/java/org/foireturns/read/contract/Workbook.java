package org.foireturns.read.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * All sheets of one file, in the file's order.
 *
 * @param remarks what the reader left out or took for granted
 */
public record Workbook(List<Grid> grids, List<Remark> remarks) {
    public Workbook {
        grids = List.copyOf(grids);
        remarks = List.copyOf(remarks);
    }

    /** The same with more remarks. */
    public Workbook remarking(Set<Remark> more) {
        return more.isEmpty()
                ? this
                : new Workbook(
                        grids, Stream.concat(remarks.stream(), more.stream()).toList());
    }

    /** The same with other sheets in the places of its own. */
    public Workbook changed(UnaryOperator<Grid> change) {
        return new Workbook(grids.stream().map(change).toList(), remarks);
    }

    /** The sheets without a number, whose texts may speak of all the others. */
    public List<Grid> covers() {
        return grids.stream()
                .filter(grid -> grid.cellsThat(Cell::isNumber).findAny().isEmpty())
                .toList();
    }

    /** The whole numbers in its cells, but for those of long lists, which no sentence repeats. */
    public Set<Long> wholeNumbers() {
        return grids.stream()
                .filter(grid -> !grid.isLong())
                .flatMap(grid -> grid.cells().stream())
                .flatMap(cell -> Stream.ofNullable(cell.number()))
                .map(BigDecimal::longValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Something that the cells do not show. */
    public enum Remark {
        CHART_SHEETS("It has sheets that hold a chart, a dialogue or a macro in place of cells; these were left out."),
        BAD_MERGES("It merges cells that overlap or that lie outside of the sheet; these merges were left out."),
        NO_TEXTS("The part that holds the words of its cells is missing from it; none of its cells needs that part."),
        NO_LOOKS(
                "The part that tells dates and percentages from other numbers is missing from it; no cell needs that part."),
        WINDOWS_1252("It does not say how its letters are encoded; they were read as Western European (Windows-1252)."),
        TORN_NUMBERS(
                "Its numbers have commas for thousands, which part its columns as well; they were put together where"
                        + " that fits the rows above in one way alone."),
        COMMENTS_LOST("The part that holds the comments on its cells is damaged; these were not read."),
        SHARED_NAMES("Several of its sheets have the same name; a later one has a number behind its name here."),
        UTF_16("It does not say how its letters are encoded; they were read as UTF-16."),
        ALIGNED_WORDS("It has tables without lines; their columns were told by how the words stand below each other."),
        PAGES_SIDE_BY_SIDE(
                "It is a sheet wider than its paper; its pages were put side by side where words that run over their"
                        + " edges go on."),
        PICTURE_PAGES("Some of its pages are pictures without text, which were not read."),
        LETTERS_WITHOUT_TEXT("Some of its letters are drawn so that no program can tell which they are.");

        private final String words;

        Remark(String words) {
            this.words = words;
        }

        /** Whether something may be missing or stand in the wrong column, so that somebody must look. */
        public boolean asks() {
            return this == ALIGNED_WORDS
                    || this == PAGES_SIDE_BY_SIDE
                    || this == PICTURE_PAGES
                    || this == LETTERS_WITHOUT_TEXT;
        }

        /** A sentence to the officer. */
        public String words() {
            return words;
        }
    }
}
