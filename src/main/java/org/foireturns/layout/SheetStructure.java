package org.foireturns.layout;

import java.util.List;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;

/**
 * The blocks of one sheet and the text around them. Every non-blank cell of the grid is a label, a value or a record's
 * cell of exactly one block, or one of the notes.
 *
 * @param blocks in reading order
 * @param notes cells outside every block, in reading order
 */
public record SheetStructure(List<Block> blocks, List<Cell> notes) {
    public SheetStructure {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
