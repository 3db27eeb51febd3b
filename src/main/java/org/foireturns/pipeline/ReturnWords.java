package org.foireturns.pipeline;

import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.WordsSeen;

/**
 * The words of a return: of its cells as typed and as they were read, of its sheets' names, its own and its request's.
 */
final class ReturnWords {
    /** A return with more cells is not noted, for going through all of them once more takes longer than it saves. */
    private static final int MOST_CELLS = 100_000;

    private ReturnWords() {}

    static WordsSeen in(ReturnFile file, Request request, Workbook typed, Workbook read) {
        long cells = Stream.of(typed, read)
                .flatMap(book -> book.grids().stream())
                .mapToLong(Grid::nonBlank)
                .sum();
        return cells > MOST_CELLS
                ? WordsSeen.UNKNOWN
                : WordsSeen.in(Stream.concat(
                        Stream.of(file.name(), request.title()),
                        Stream.of(typed, read)
                                .flatMap(book -> book.grids().stream())
                                .flatMap(ReturnWords::texts)));
    }

    private static Stream<String> texts(Grid grid) {
        return Stream.concat(Stream.of(grid.sheet()), grid.cells().stream().map(Cell::text));
    }
}
