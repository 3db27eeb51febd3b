package org.foireturns.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.meaning.ExplainedTable;
import org.foireturns.meaning.Taken;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * One sheet's blocks and the cells outside of them.
 *
 * @param nonBlank how many non-blank cells the reader delivered
 * @param notes the text cells outside every block: titles, notes, letters
 * @param setAside cells that are left out before any meaning is given
 * @param tables those of the blocks that were explained as tables
 * @param heads what may be heads of a table, by the range of its block
 * @param comments what hangs on its cells
 */
public record SheetReading(
        String name,
        int nonBlank,
        List<Block> blocks,
        List<Cell> notes,
        Set<Cell> setAside,
        ExplainedTables tables,
        Map<CellRange, HeadsSeen> heads,
        SheetComments comments) {
    public SheetReading {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        setAside = Set.copyOf(setAside);
        heads = Map.copyOf(heads);
    }

    /** A sheet of which no table was explained. */
    public SheetReading(String name, int nonBlank, List<Block> blocks, List<Cell> notes, Set<Cell> setAside) {
        this(name, nonBlank, blocks, notes, setAside, ExplainedTables.NONE, Map.of(), SheetComments.NONE);
    }

    /** The same where some values of its explained tables are in doubt. */
    SheetReading doubting(Map<Address, Asked> asked) {
        return asked.isEmpty()
                ? this
                : new SheetReading(
                        name,
                        nonBlank,
                        blocks,
                        notes,
                        setAside,
                        tables.each(table -> table.doubting(asked)),
                        heads,
                        comments);
    }

    /** The same where some values of its explained tables are taken for something else. */
    SheetReading taking(Map<Address, Map<Axis, Taken>> taken) {
        return taken.isEmpty()
                ? this
                : new SheetReading(
                        name,
                        nonBlank,
                        blocks,
                        notes,
                        setAside,
                        tables.each(table -> table.taking(taken)),
                        heads,
                        comments);
    }

    /** What may be heads of a block that is a table. */
    public HeadsSeen headsOf(Block block) {
        return heads.getOrDefault(block.range(), HeadsSeen.NONE);
    }

    /** The explained table of a block. */
    Optional<ExplainedTable> explained(Block block) {
        return tables.of(block);
    }

    /** The lines that stand over the sheet's tables and outside of them; of a letter all its lines. */
    List<String> headings() {
        boolean letter = name.equals(DocumentPlace.LETTER);
        return Stream.concat(
                        notes.stream().map(Cell::text),
                        blocks.stream()
                                .flatMap(block -> Stream.concat(
                                        block.above().stream(), (letter ? block.labels() : block.titles()).stream()))
                                .map(Label::text))
                .toList();
    }

    List<String> texts() {
        return Stream.of(
                        Stream.of(name),
                        notes.stream().map(Cell::text),
                        blocks.stream()
                                .flatMap(block -> Stream.concat(block.above().stream(), block.labels().stream()))
                                .map(Label::text),
                        tables.stream().flatMap(ExplainedTable::sentences))
                .flatMap(each -> each)
                .toList();
    }

    /** The values of its tables, by row from 0. */
    Map<Integer, List<Cell>> valuesByRow() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Table table ? table.values().stream() : Stream.empty())
                .map(RawObservation::value)
                .collect(Collectors.groupingBy(value -> value.address().row()));
    }

    List<String> noteTexts() {
        return notes.stream().map(Cell::text).toList();
    }
}
