package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Scene;
import org.jspecify.annotations.Nullable;

/** One table of an explained return: its block as it is drawn and accounted for, and what becomes of its values. */
public final class ExplainedTable {
    private final TableMeaning meaning;
    private final Values values;
    private final Block.Table block;

    ExplainedTable(TableMeaning meaning, Values values) {
        this.meaning = meaning;
        this.values = values;
        this.block = block(meaning.table());
    }

    public Block.Table block() {
        return block;
    }

    /** What its values mean, to be validated, and what is asked about it. */
    public Normalised normalised(Scene scene) {
        return new Conclusions(scene, values).of(meaning);
    }

    private static Block.Table block(Table table) {
        Set<Cell> labels = table.labels();
        List<Label> titles = table.titles().stream().map(Label::of).toList();
        List<RawObservation> observations = table.values().stream()
                .map(placed -> new RawObservation(placed.cell(), rows(placed), labels(placed.heads())))
                .toList();
        return new Block.Table(table.range(), labels.stream().map(Label::of).toList(), List.of(), titles, observations);
    }

    private static List<Label> rows(Placed placed) {
        return Stream.concat(placed.groups().stream(), placed.stubs().stream())
                .map(ExplainedTable::label)
                .toList();
    }

    private static List<Label> labels(List<Entry> entries) {
        List<Label> labels = new ArrayList<>();
        entries.forEach(entry -> labels.add(label(entry)));
        return labels;
    }

    private static Label label(Entry entry) {
        Cell head = entry.line().head();
        Entry over = entry.over();
        return new Label(
                entry.cell(),
                entry.cell().text(),
                head == null ? null : Label.of(head),
                over == null ? null : cell(over));
    }

    private static @Nullable Cell cell(Entry entry) {
        return entry.cell();
    }
}
