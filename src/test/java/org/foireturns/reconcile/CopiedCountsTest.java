package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** Counts of a year that are, one by one, those of another force or year. */
class CopiedCountsTest {
    private static final String TABLE = """
            0-11 12-15 16+
            female 9 12 3
            male   1  4 2
            """;

    private final Given given = new Given();

    private List<String> copies() {
        return CopiedCounts.of(Folder.all(given.evidence()), Book.FORCES).stream()
                .map(line -> line.place().force() + " " + line.place().cell())
                .toList();
    }

    @Test
    void theTableOfAnotherForceIsACopy() {
        given.force("essex").table(TABLE).force("gwent").table(TABLE);
        assertThat(copies()).containsExactly("gwent B2");
    }

    @Test
    void theYearBeforeIsACopy() {
        given.force("gwent").year(2023).table(TABLE).sheet("Next").year(2024).table(TABLE);
        assertThat(copies()).hasSize(1);
    }

    @Test
    void oneOtherNumberMakesAnotherTable() {
        given.force("essex").table(TABLE).force("gwent").table(TABLE.replace("12", "13"));
        assertThat(copies()).isEmpty();
    }

    @Test
    void victimsAreNotOffences() {
        given.force("essex").table(TABLE).force("gwent").unit(Unit.VICTIMS).table(TABLE);
        assertThat(copies()).isEmpty();
    }

    @Test
    void anotherYearOfAnotherForceIsNone() {
        given.force("essex").year(2023).table(TABLE).force("gwent").year(2024).table(TABLE);
        assertThat(copies()).isEmpty();
    }

    /** Of five numbers, or of less than 30 offences, the same may be chance. */
    @Test
    void fewOrSmallNumbersTellNothing() {
        String five = TABLE.replace("2\n", "0\n");
        given.force("essex").table(five).force("gwent").table(five);
        assertThat(copies()).isEmpty();
        String small = TABLE.replace("12 3", "10 3");
        Given other = new Given().force("essex").table(small).force("gwent").table(small);
        assertThat(CopiedCounts.of(Folder.all(other.evidence()), Book.FORCES)).isEmpty();
    }
}
