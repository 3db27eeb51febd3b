package org.foireturns.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * What a return explains itself in cells of their own, beside its tables and lists: its book of codes and its flags.
 *
 * @param grids the sheets with what was explained in its place
 */
record Explanations(CodeBook codes, FlagColumns flags, List<Grid> grids) {
    Explanations {
        grids = List.copyOf(grids);
    }

    static Explanations in(Workbook workbook, Grammar grammar) {
        CodeBook codes = CodeBook.in(workbook, grammar);
        Workbook decoded = codes.decoded(workbook);
        FlagColumns flags = FlagColumns.in(decoded, grammar);
        return new Explanations(codes, flags, flags.told(decoded).grids());
    }

    /** The sheets without the cells that explain. */
    List<Grid> explained() {
        return grids.stream()
                .map(grid -> flags.without(codes.without(grid)))
                .toList();
    }

    /** The cells of a sheet that explain. */
    List<Cell> on(Grid grid) {
        return Stream.concat(codes.on(grid).stream(), flags.on(grid).stream()).toList();
    }
}
