package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * What a return explains itself in cells of their own, beside its tables and lists: its book of codes, its flags, the
 * hidden names of its fields.
 *
 * @param grids the sheets with what was explained in its place
 * @param places where the cells stand that explain
 */
record Explanations(List<Grid> grids, List<Places> places) {
    Explanations {
        grids = List.copyOf(grids);
        places = List.copyOf(places);
    }

    static Explanations in(Workbook workbook, Grammar grammar) {
        CodeBook codes = CodeBook.in(workbook, grammar);
        Workbook decoded = codes.decoded(workbook);
        FlagColumns flags = FlagColumns.in(decoded, grammar);
        return new Explanations(
                flags.told(decoded).grids(), List.of(codes.places(), flags.places(), FieldNames.in(workbook.grids())));
    }

    /** The sheets without the cells that explain. */
    List<Grid> explained() {
        return grids.stream().map(this::without).toList();
    }

    private Grid without(Grid grid) {
        Grid rest = grid;
        for (Places each : places) {
            rest = each.without(rest);
        }
        return rest;
    }

    /** The cells of a sheet that explain. */
    List<Cell> on(Grid grid) {
        return places.stream()
                .flatMap(each -> each.on(grid).stream())
                .distinct()
                .toList();
    }
}
