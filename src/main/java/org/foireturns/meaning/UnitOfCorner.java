package org.foireturns.meaning;

import java.util.List;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the corner over the row labels says that a table counts, where it says nothing else: "Victims" beside "Female"
 * and "Male", over "12-15" and "16-17".
 */
final class UnitOfCorner {
    private UnitOfCorner() {}

    /** The unit; null where the corners say none or several. */
    static @Nullable Unit of(Table table, Grammar grammar) {
        List<Unit> units = table.corners().stream()
                .map(corner -> grammar.read(corner.text()))
                .filter(UnitOfCorner::saysOnlyUnit)
                .flatMap(reading -> reading.all(Fact.Counts.class))
                .map(Fact.Counts::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private static boolean saysOnlyUnit(Reading reading) {
        return reading.whole() && reading.facts().stream().allMatch(Fact.Counts.class::isInstance);
    }
}
