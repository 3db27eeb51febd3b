package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final List<Source> SOURCES = List.of(
            source("value", "kent", "B2", 3),
            source("base", "kent", "B2", 3),
            source("value", "essex", "B2", 5),
            source("value", "kent", "B3", 4),
            source("value", "kent", "B4", 4));

    @Test
    void theCellsOfAForceAreAddedRoleByRole() {
        assertThat(Contribution.of("2025/x", Measure.COUNT, SOURCES))
                .extracting(
                        Contribution::role,
                        Contribution::force,
                        each -> each.number().words())
                .containsExactly(
                        tuple("value", "kent", "11"), tuple("base", "kent", "3"), tuple("value", "essex", "5"));
    }

    @Test
    void agesAreNamedAndNotAdded() {
        assertThat(Contribution.of("2025/x", Measure.YOUNGEST_VICTIM, SOURCES))
                .filteredOn(each -> each.force().equals("kent") && each.role().equals("value"))
                .extracting(each -> each.number().words())
                .containsExactly("3", "4");
    }

    @Test
    void allForcesTogetherAreAddedRoleByRoleAndAgesAreNot() {
        List<Contribution> counts = Contribution.of("2025/x", Measure.COUNT, SOURCES);

        assertThat(Contribution.together(counts, "value")).contains(Range.exactly(16));
        assertThat(Contribution.together(counts, "base")).contains(Range.exactly(3));
        assertThat(Contribution.together(counts, "baseline")).isEmpty();
        assertThat(Contribution.together(Contribution.of("2025/x", Measure.YOUNGEST_VICTIM, SOURCES), "value"))
                .isEmpty();
    }

    private static Source source(String role, String force, String cell, long number) {
        CellRange cells = CellRange.parse(cell);
        return new Source(role, force, new Provenance("a.xlsx", "00", "Q1", cells, ""), Range.exactly(number));
    }
}
