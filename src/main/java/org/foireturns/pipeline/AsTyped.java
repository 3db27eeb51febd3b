package org.foireturns.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.jspecify.annotations.Nullable;

/** Puts the texts that a force typed back over columns that were read under other heads, wherever they are shown. */
final class AsTyped {
    private final Map<Address, Cell> typed;

    /** @param typed the heads of one sheet in whose place others were read */
    AsTyped(Map<Address, Cell> typed) {
        this.typed = typed;
    }

    /** A sheet on which all heads say what is typed. */
    SheetReading sheet(SheetReading sheet) {
        return typed.isEmpty()
                ? sheet
                : new SheetReading(
                        sheet.name(),
                        sheet.nonBlank(),
                        sheet.blocks().stream().map(this::block).toList(),
                        sheet.notes().stream().map(this::cell).toList(),
                        sheet.setAside(),
                        sheet.tables().stream()
                                .map(table -> table.shownAs(this::table))
                                .toList(),
                        sheet.heads(),
                        sheet.comments());
    }

    private Block block(Block block) {
        return block instanceof Block.RecordList list ? list(list) : table((Block.Table) block);
    }

    /** A list is read under the heads that it has; only what is shown of it changes. */
    private Block.RecordList list(Block.RecordList list) {
        return new Block.RecordList(
                list.range(),
                labels(list.labels()),
                list.above(),
                list.heads(),
                list.grid(),
                list.first(),
                list.strips(),
                list.width(),
                list.key(),
                list.compared(),
                list.part());
    }

    private Block.Table table(Block.Table table) {
        return new Block.Table(
                table.range(),
                labels(table.labels()),
                labels(table.titles()),
                labels(table.above()),
                table.values().stream()
                        .map(value -> new RawObservation(value.value(), labels(value.rows()), labels(value.columns())))
                        .toList());
    }

    private List<Label> labels(List<Label> labels) {
        return labels.stream().map(this::label).toList();
    }

    private Label label(Label label) {
        Cell cell = cell(label.cell());
        Label head = label.head();
        Cell parent = label.parent();
        return new Label(
                cell,
                cell.equals(label.cell()) ? label.text() : cell.text(),
                head == null ? null : label(head),
                parent == null ? null : cell(parent));
    }

    private Cell cell(Cell cell) {
        @Nullable Cell other = typed.get(cell.address());
        return Objects.requireNonNullElse(other, cell);
    }
}
