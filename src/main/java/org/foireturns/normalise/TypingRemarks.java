package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.DateTakenAsRange;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.MarkerStuck;
import org.foireturns.model.finding.NumberAsText;

/** What is remarked about how the cells of a table were typed: marks, blanks, numbers that are texts or dates. */
final class TypingRemarks {
    private final CountReader counts;
    private final MarkedCells marked;
    private final Scene scene;
    private final List<Finding> findings = new ArrayList<>();

    TypingRemarks(CountReader counts, Marks marks, Scene scene) {
        this.counts = counts;
        this.marked = new MarkedCells(marks);
        this.scene = scene;
    }

    /** The cells that hold something, whether or not it counts or is seen. */
    private Set<Address> held(Block.Table table) {
        Set<Address> held = new HashSet<>(scene.unseen());
        table.values().forEach(value -> held.add(value.value().address()));
        return held;
    }

    /** @param counted the values that are counted */
    List<Finding> about(Block.Table table, Predicate<Cell> counted) {
        Set<Address> withMark = marked.of(table);
        if (!withMark.isEmpty()) {
            findings.add(new MarkerStuck(scene.place().at(Extent.of(withMark), ""), withMark.size()));
        }
        List<RawObservation> values = table.values().stream()
                .filter(value -> counted.test(value.value()))
                .toList();
        if (!values.isEmpty()) {
            findings.addAll(Blanks.about(
                    values,
                    BlankLines.of(table),
                    scene.place(),
                    held(table),
                    cells -> LabelledCells.of(table).words(cells)));
        }
        List<Address> texts = new ArrayList<>();
        for (RawObservation value : values) {
            Cell cell = value.value();
            if (counts.read(cell) instanceof ValueReading.Read read) {
                if (cell.isText() && read.count().value() != null) {
                    texts.add(cell.address());
                } else if (cell.date() != null) {
                    findings.add(new DateTakenAsRange(
                            scene.place().at(cell.address(), ShownText.of(cell)),
                            read.count().lower() + "-" + read.count().upper()));
                }
            }
        }
        if (!texts.isEmpty()) {
            findings.add(new NumberAsText(scene.place().at(Extent.of(texts), ""), texts.size()));
        }
        return findings;
    }
}
