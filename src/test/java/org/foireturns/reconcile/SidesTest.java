package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.foireturns.reconcile.TieOut.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    /** "3", "0-4" or "5+". */
    private static Range range(String text) {
        if (text.endsWith("+")) {
            return new Range(Long.parseLong(text.substring(0, text.length() - 1)), null);
        }
        String[] ends = text.split("-", -1);
        return new Range(Long.parseLong(ends[0]), (Long) Long.parseLong(ends[ends.length - 1]));
    }

    @ParameterizedTest
    @CsvSource({
        "7, EQUALS, 7, 0, ADDS_UP",
        "7, EQUALS, 9, 2, DOES_NOT_ADD_UP",
        "9, EQUALS, 7, 2, DOES_NOT_ADD_UP",
        "7, EQUALS, 3-8, 0, COULD_ADD_UP",
        "3-8, EQUALS, 7, 0, COULD_ADD_UP",
        "3-8, EQUALS, 3-8, 0, COULD_ADD_UP",
        "9, EQUALS, 3-8, 1, DOES_NOT_ADD_UP",
        "7, EQUALS, 3+, 0, COULD_ADD_UP",
        "7, AT_MOST, 7, 0, ADDS_UP",
        "7, AT_MOST, 9, 0, ADDS_UP",
        "9, AT_MOST, 7, 2, DOES_NOT_ADD_UP",
        "7, AT_MOST, 3-8, 0, COULD_ADD_UP",
        "3-8, AT_MOST, 8-9, 0, ADDS_UP",
        "3-8, AT_MOST, 7-9, 0, COULD_ADD_UP",
        "3+, AT_MOST, 9, 0, COULD_ADD_UP",
        "9, AT_MOST, 3+, 0, COULD_ADD_UP",
        "3, AT_MOST, 3+, 0, ADDS_UP"
    })
    void twoSidesAreHeldAgainstEachOther(String left, Relation relation, String right, long apart, Verdict verdict) {
        assertThat(Sides.difference(range(left), relation, range(right))).isEqualTo(apart);
        assertThat(Sides.verdict(range(left), relation, range(right))).isEqualTo(verdict);
    }

    private static Given drawn(String females) {
        return new Given().table("0-11 12-15 16+\nfemale " + females);
    }

    @Test
    void aSumOfCategoriesIsOpenWhereOneIsMissing() {
        Side whole = Sides.categories(drawn("3 4 5").cells(), true);
        assertThat(whole.value()).isEqualTo(Range.exactly(12));
        assertThat(whole.words()).isEqualTo("the sum of B2:D2");
        Side lacking = Sides.categories(drawn("3 n/a 5").cells(), true);
        assertThat(lacking.value()).isEqualTo(new Range(8, null));
        assertThat(lacking.words()).isEqualTo("the sum of B2 and D2 and a part that is not held");
        assertThat(lacking.cells()).hasSize(3);
        Side rejected = Sides.categories(drawn("3 ? 5").cells(), false);
        assertThat(rejected.value()).isEqualTo(new Range(8, null));
        assertThat(rejected.words()).endsWith("and a part that was rejected or is blank");
    }

    @Test
    void aSumOfYearsIsOpenWhereATotalOfMoreMayCountTheOthers() {
        Given years = drawn("3 n/a 5");
        assertThat(Sides.years(Range.exactly(8), years.cells()).value()).isEqualTo(Range.exactly(8));
        assertThat(Sides.years(Range.exactly(7), years.cells()).value()).isEqualTo(Range.exactly(8));
        assertThat(Sides.years(Range.exactly(9), years.cells()).value()).isEqualTo(new Range(8, null));
        assertThat(Sides.years(Range.exactly(9), drawn("3 4 5").cells()).value())
                .isEqualTo(Range.exactly(12));
        assertThat(Sides.years(Range.exactly(8), years.cells()).words()).isEqualTo("the sum of B2 and D2; not held: 1");
        assertThat(Sides.years(Range.exactly(8), years.cells()).cells()).hasSize(2);
    }

    @Test
    void aCellAndASumSayWhereTheyStand() {
        assertThat(Sides.cell(drawn("<5").cells().get(0)).words()).isEqualTo("B2");
        assertThat(Sides.cell(drawn("<5").cells().get(0)).value()).isEqualTo(range("0-4"));
        assertThat(Sides.sum(drawn("<5 2 3").cells()).value()).isEqualTo(range("5-9"));
    }
}
