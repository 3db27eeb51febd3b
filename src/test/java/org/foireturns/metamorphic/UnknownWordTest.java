package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.RawObservation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that nobody knows, put into a label, changes no number of another label. Tries a few of the labels of each
 * return, drawn by a fixed seed.
 */
class UnknownWordTest {
    private static final int SOME = 3;
    private static final int MANY = 40;
    private static final String WORD = "quorvex";
    /** The least share of labels whose word costs no other label's numbers. */
    private static final double WHOLE = 0.9;

    private final List<String> changed = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int trials;

    @Test
    void someLabels(@TempDir Path folder) throws Exception {
        tryOn(new Bench(folder), Originals.selected(), SOME);
    }

    @Test
    @Tag("endurance")
    void manyLabelsOfEverySample(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        tryOn(bench, bench.all(name -> true), MANY);
    }

    private void tryOn(Bench bench, Map<String, Original> originals, int most) {
        for (Map.Entry<String, Original> each : originals.entrySet()) {
            Specimen specimen = each.getValue().specimen();
            Map<Spot, Observation> before = bench.counted(specimen);
            for (Spot label : Draw.some(each.getKey(), labels(specimen), most)) {
                compare(each.getKey(), label, specimen, before, bench.counted(worded(specimen, label)));
            }
        }
        System.out.printf(
                "%d labels with an unknown word: %d changed others, %d cost others%n",
                trials, changed.size(), lost.size());
        Stream.concat(changed.stream(), lost.stream()).forEach(System.out::println);
        assertThat(trials).isPositive();
        assertThat(changed).isEmpty();
        assertThat(lost.size()).isLessThanOrEqualTo((int) (trials * (1 - WHOLE)));
    }

    private void compare(
            String name, Spot label, Specimen specimen, Map<Spot, Observation> before, Map<Spot, Observation> after) {
        Set<Spot> governed = governed(specimen, label);
        List<String> others = new ArrayList<>();
        List<Spot> missing = new ArrayList<>();
        Set<Spot> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeAll(governed);
        for (Spot cell : all) {
            Observation was = before.get(cell);
            Observation is = after.get(cell);
            if (is == null) {
                missing.add(cell);
            } else if (was == null || !Fact.asPart(was).equals(Fact.asPart(is))) {
                others.add(cell + " " + (was == null ? "nothing" : Fact.of(was)) + " became " + Fact.of(is));
            }
        }
        trials++;
        if (!others.isEmpty()) {
            changed.add("%s, %s: %s".formatted(name, label, others));
        }
        if (!missing.isEmpty()) {
            lost.add("%s, %s: lost %s".formatted(name, label, missing));
        }
    }

    private static Specimen worded(Specimen specimen, Spot label) {
        Address at = Address.parse(label.cell());
        return specimen.withSheet(
                label.sheet(),
                grid -> Grids.cells(
                        grid, cell -> cell.address().equals(at) ? Grids.saying(cell, cell.text() + " " + WORD) : cell));
    }

    /** The texts that label the values of tables. */
    private static List<Spot> labels(Specimen specimen) {
        Set<Spot> labels = new LinkedHashSet<>();
        for (Tab tab : specimen.tabs()) {
            values(tab)
                    .flatMap(value -> Stream.concat(value.rows().stream(), value.columns().stream()))
                    .map(Label::cell)
                    .filter(Cell::isText)
                    .forEach(cell -> labels.add(spot(tab, cell)));
        }
        return List.copyOf(labels);
    }

    /** The values that a label governs, itself or by what it stands over. */
    private static Set<Spot> governed(Specimen specimen, Spot label) {
        Set<Spot> governed = new TreeSet<>();
        for (Tab tab : specimen.tabs()) {
            values(tab)
                    .filter(value -> Stream.concat(value.rows().stream(), value.columns().stream())
                            .flatMap(UnknownWordTest::standingOver)
                            .anyMatch(cell -> spot(tab, cell).equals(label)))
                    .forEach(value -> governed.add(spot(tab, value.value())));
        }
        return governed;
    }

    private static Stream<Cell> standingOver(Label label) {
        Label head = label.head();
        Cell parent = label.parent();
        return Stream.of(
                        Stream.of(label.cell()),
                        head == null ? Stream.<Cell>empty() : standingOver(head),
                        parent == null ? Stream.<Cell>empty() : Stream.of(parent))
                .flatMap(each -> each);
    }

    private static Stream<RawObservation> values(Tab tab) {
        return tab.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).values().stream());
    }

    private static Spot spot(Tab tab, Cell cell) {
        return new Spot(tab.grid().sheet(), cell.address().toString());
    }
}
