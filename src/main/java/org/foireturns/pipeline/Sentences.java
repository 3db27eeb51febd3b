package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * Sentences that answer the question, among the notes of a sheet and the labels of its tables: each is a block of one
 * value and no labels.
 */
final class Sentences {
    private Sentences() {}

    /** The sheet with its answering sentences made blocks. */
    static ReturnReading.Sheet lifted(ReturnReading.Sheet sheet, Predicate<String> answers) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            if (sheet.explained(block).isPresent()) {
                blocks.add(block);
            } else {
                lift(block, answers, blocks);
            }
        }
        List<Cell> notes = new ArrayList<>();
        for (Cell note : sheet.notes()) {
            if (note.isText() && answers.test(note.text())) {
                blocks.add(block(note));
            } else {
                notes.add(note);
            }
        }
        return new ReturnReading.Sheet(sheet.name(), sheet.nonBlank(), blocks, notes, sheet.setAside(), sheet.tables());
    }

    /** A label that stands on a row of values says what they are; only others may be answers. */
    private static void lift(Block block, Predicate<String> answers, List<Block> blocks) {
        if (!(block instanceof Block.Table table)) {
            blocks.add(block);
            return;
        }
        Set<Integer> valueRows = table.values().stream()
                .map(value -> value.value().address().row())
                .collect(Collectors.toSet());
        List<Label> labels = new ArrayList<>();
        List<Block> sentences = new ArrayList<>();
        for (Label label : table.labels()) {
            boolean answer = label.cell().isText()
                    && !valueRows.contains(label.cell().address().row())
                    && answers.test(label.text());
            if (answer) {
                sentences.add(block(label.cell()));
            } else {
                labels.add(label);
            }
        }
        blocks.add(new Block.Table(table.range(), labels, table.titles(), table.above(), table.values()));
        blocks.addAll(sentences);
    }

    private static Block block(Cell sentence) {
        CellRange range = new CellRange(sentence.address(), sentence.address());
        RawObservation value = new RawObservation(sentence, List.of(), List.of());
        return new Block.Table(range, List.of(), List.of(), List.of(Label.of(sentence)), List.of(value));
    }
}
