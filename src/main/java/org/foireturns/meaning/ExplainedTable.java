package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.jspecify.annotations.Nullable;

/** One table of an explained return: its block as it is drawn and accounted for, and what becomes of its values. */
public final class ExplainedTable {
    private final Block.Table block;
    private final List<Meant> values;
    private final List<Cell> aside;
    private final Values numbers;
    /** Where a note says that its numbers are rounded; null when none does. */
    private final @Nullable String rounded;

    private final boolean caveat;
    /** In which way it is read, and over which other. */
    private final String way;

    private ExplainedTable(
            Block.Table block,
            List<Meant> values,
            List<Cell> aside,
            Values numbers,
            @Nullable String rounded,
            boolean caveat,
            String way) {
        this.rounded = rounded;
        this.caveat = caveat;
        this.way = way;
        this.block = block;
        this.values = List.copyOf(values);
        this.aside = List.copyOf(aside);
        this.numbers = numbers;
    }

    /**
     * @param taken label cells that another table accounts for; those of this one are added
     * @param caveats the notes of the return that change what numbers say
     */
    static ExplainedTable of(TableMeaning meaning, Values numbers, Set<Cell> taken, Caveats caveats) {
        Table table = meaning.table();
        List<Label> own =
                table.labels().stream().filter(taken::add).map(Label::of).toList();
        return new ExplainedTable(
                block(table, own),
                meaning.values(),
                table.aside(),
                numbers,
                caveats.rounded(meaning.sheet()),
                caveats.speakOf(meaning.sheet()),
                WayTold.of(table.choice()));
    }

    /** A value that stands in no table. */
    static ExplainedTable ofLoose(Cell cell, Values numbers) {
        CellRange range = new CellRange(cell.address(), cell.address());
        Block.Table block = new Block.Table(
                range, List.of(), List.of(), List.of(), List.of(new RawObservation(cell, List.of(), List.of())));
        return new ExplainedTable(block, List.of(Meant.loose(cell)), List.of(), numbers, null, false, "");
    }

    /** Whether a note of the return changes what its numbers say. */
    public boolean hasCaveat() {
        return caveat;
    }

    public Block.Table block() {
        return block;
    }

    /** The texts of values that tell in words what they count. */
    public Stream<String> sentences() {
        return values.stream().map(Meant::cell).filter(Cell::isText).map(Cell::text);
    }

    /** The periods of the values that are counted. */
    public Stream<Period> periods() {
        return values.stream().filter(Meant::counted).map(Meant::period).filter(Objects::nonNull);
    }

    /** Where its numbers of a period stand. */
    public Stream<Address> numbersOf(Period period) {
        return values.stream()
                .filter(value -> value.counted() && period.equals(value.period()))
                .map(value -> value.cell().address());
    }

    /** Whether a block is that of this table. */
    public boolean is(Block other) {
        return block.range().equals(other.range()) && block.equals(other);
    }

    /**
     * The same where some of its values are in doubt.
     *
     * @param asked by the address of a value
     */
    public ExplainedTable doubting(Map<Address, Asked> asked) {
        List<Meant> doubted = values.stream()
                .map(value -> {
                    Asked about = asked.get(value.cell().address());
                    return about == null
                            ? value
                            : value.doubted(Doubt.of(about.why()).proposing(about.proposed()));
                })
                .toList();
        return new ExplainedTable(block, doubted, aside, numbers, rounded, caveat, way);
    }

    /**
     * The same where some of its values are taken for something else.
     *
     * @param taken by the address of a value, and by axis
     */
    public ExplainedTable taking(Map<Address, Map<Axis, Taken>> taken) {
        return new ExplainedTable(
                block,
                values.stream()
                        .map(value ->
                                value.taking(taken.getOrDefault(value.cell().address(), Map.of())))
                        .toList(),
                aside,
                numbers,
                rounded,
                caveat,
                way);
    }

    /** What its values mean, to be validated, and what is asked about it. */
    public Normalised normalised(Scene scene, Normaliser normaliser, Declines declines) {
        return new Conclusions(scene, numbers, normaliser, declines).of(block, values, aside, rounded, way);
    }

    private static Block.Table block(Table table, List<Label> own) {
        List<RawObservation> observations = table.values().stream()
                .map(placed -> new RawObservation(placed.cell(), rows(placed), labels(placed.heads())))
                .toList();
        return new Block.Table(
                table.range(),
                own,
                List.of(),
                table.titles().stream().map(Label::of).toList(),
                observations);
    }

    private static List<Label> rows(Placed placed) {
        return Stream.concat(placed.groups().stream(), placed.stubs().stream())
                .map(ExplainedTable::label)
                .toList();
    }

    private static List<Label> labels(List<Entry> entries) {
        return entries.stream().map(ExplainedTable::label).toList();
    }

    private static Label label(Entry entry) {
        Cell head = entry.line().head();
        Entry over = entry.over();
        return new Label(
                entry.cell(),
                entry.cell().text(),
                head == null ? null : Label.of(head),
                over == null ? null : over.cell());
    }
}
