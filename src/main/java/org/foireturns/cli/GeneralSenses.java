package org.foireturns.cli;

import java.util.EnumSet;
import java.util.Set;
import org.foireturns.explain.Sense;
import org.foireturns.explain.Senses;
import org.foireturns.layout.CellSense;
import org.foireturns.model.Cell;

/** How cells read in a table of any subject. */
final class GeneralSenses implements Senses {
    private final GeneralSense sense = new GeneralSense();

    @Override
    public Sense of(Cell cell) {
        CellSense.Lean lean = sense.lean(cell);
        Set<Sense.Trait> traits = EnumSet.noneOf(Sense.Trait.class);
        Set<String> names = Set.of();
        Set<String> kinds = Set.of();
        if (lean == CellSense.Lean.LABEL) {
            if (sense.totals(cell)) {
                traits.add(Sense.Trait.WHOLE);
                traits.add(Sense.Trait.NEUTRAL);
            }
            if (sense.headsLabels(cell)) {
                names = Set.of("rows");
                traits.add(Sense.Trait.NUMBERED);
            }
        }
        if (lean == CellSense.Lean.EITHER) {
            kinds = Set.of("rows");
        }
        return new Sense(
                switch (lean) {
                    case VALUE -> Sense.Lean.VALUE;
                    case LABEL -> Sense.Lean.LABEL;
                    case EITHER -> Sense.Lean.EITHER;
                },
                kinds,
                names,
                traits);
    }
}
