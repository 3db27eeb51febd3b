package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * Sentences that answer the question, among the texts of a sheet outside of its tables: each is a block of one value
 * and no labels.
 */
final class Sentences {
    private Sentences() {}

    /** The sheet with its answering sentences made blocks. */
    static ReturnReading.Sheet lifted(ReturnReading.Sheet sheet, Predicate<String> answers) {
        List<Block> blocks = new ArrayList<>(sheet.blocks());
        List<Cell> notes = new ArrayList<>();
        for (Cell note : sheet.notes()) {
            if (note.isText() && answers.test(note.text())) {
                blocks.add(block(note));
            } else {
                notes.add(note);
            }
        }
        return new ReturnReading.Sheet(
                sheet.name(), sheet.nonBlank(), blocks, notes, sheet.setAside(), sheet.tables());
    }

    private static Block block(Cell sentence) {
        CellRange range = new CellRange(sentence.address(), sentence.address());
        RawObservation value = new RawObservation(sentence, List.of(), List.of());
        return new Block.Table(range, List.of(), List.of(), List.of(Label.of(sentence)), List.of(value));
    }
}
