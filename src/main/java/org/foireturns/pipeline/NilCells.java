package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.Normaliser;

/**
 * Words for none that no label governs, such as a line "Nil return" in a letter, are said of the return, and "Nil" in
 * place of the first row of a list below "Crime reference" is said of its sheet: they are notes.
 */
final class NilCells {
    private NilCells() {}

    /** A sheet on which such words are notes and no numbers. */
    static SheetReading asNotes(SheetReading sheet, Normaliser normaliser, Grammar grammar) {
        List<Block> blocks = new ArrayList<>();
        List<Cell> notes = new ArrayList<>(sheet.notes());
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Table table && isNil(table, normaliser, grammar)) {
                table.labels().forEach(label -> notes.add(label.cell()));
                table.values().forEach(value -> notes.add(value.value()));
            } else {
                blocks.add(block);
            }
        }
        if (blocks.size() == sheet.blocks().size()) {
            return sheet;
        }
        notes.sort(Comparator.comparing(Cell::address));
        return new SheetReading(
                sheet.name(),
                sheet.nonBlank(),
                blocks,
                notes,
                sheet.setAside(),
                new ExplainedTables(sheet.tables().stream()
                        .filter(table -> blocks.contains(table.block()))
                        .toList()),
                sheet.heads(),
                sheet.comments());
    }

    private static boolean isNil(Block.Table table, Normaliser normaliser, Grammar grammar) {
        return !table.values().isEmpty()
                && table.values().stream()
                        .allMatch(value -> value.value().isText()
                                && normaliser.isNil(value.value().text())
                                && (isGovernedByNothing(value, grammar) || isBelowReferences(value, table, grammar)));
    }

    /** The lines of a letter above such words, "Dear Ann", govern nothing. */
    private static boolean isGovernedByNothing(RawObservation value, Grammar grammar) {
        return value.rows().isEmpty()
                && value.columns().stream()
                        .allMatch(label -> grammar.read(label.text()).facts().isEmpty());
    }

    /** Whether it stands where the reference of the first row of a list would, and nothing else does in its row. */
    private static boolean isBelowReferences(RawObservation value, Block.Table table, Grammar grammar) {
        Address at = value.value().address();
        return table.labels().stream().noneMatch(label -> label.cell().address().row() == at.row())
                && table.labels().stream()
                        .filter(label -> label.cell().address().equals(new Address(at.row() - 1, at.column())))
                        .map(label -> grammar.read(label.text()))
                        .anyMatch(head -> head.says(Fact.RowName.class) || head.says(Fact.Reference.class));
    }
}
