package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** Lists that say again how many offences there were. */
class ListsBesideTest {
    private static Given given() {
        return new Given().request("2025").force("gwent").year(2024);
    }

    private static Given beside(String first, String second) {
        return given().sheet("Crimes")
                .stated("A2:C99", "all", "all", "all", first)
                .sheet("Methods")
                .stated("A2:B99", "all", "all", "all", second);
    }

    private static Standing victims(long number) {
        List<Observation> cells = given().sheet("Victims")
                .listed("all", "all", "all", "" + number)
                .evidence()
                .observations();
        return new Standing(
                "2025",
                "gwent",
                Period.financialYear(2024),
                Dimension.TOTAL,
                Standing.ALL,
                Range.exactly(number),
                Basis.SUM_OF_PARTS,
                cells);
    }

    private static List<String> sums(Standing standing, Given rows, Dimension dimension) {
        return ListsBeside.of(standing, rows.evidence().observations(), dimension).stream()
                .map(list -> list.size() + " of " + Counts.sum(list).lower())
                .sorted()
                .toList();
    }

    @Test
    void eachIsHeldAgainstTheNumberByItself() {
        assertThat(sums(victims(163), beside("163", "151"), Dimension.TOTAL)).containsExactly("1 of 151", "1 of 163");
    }

    @Test
    void theirSumIsWhereItIsTheNumber() {
        assertThat(sums(victims(163), beside("100", "63"), Dimension.TOTAL)).containsExactly("2 of 163");
    }

    @Test
    void whatCountsSomethingElseIsNotHeldAgainstIt() {
        Given mixed = beside("163", "151").unit(Unit.VICTIMS).stated("A2:D99", "all", "all", "all", "170");
        assertThat(sums(victims(163), mixed, Dimension.TOTAL)).isEmpty();
    }

    @Test
    void mentionsOfPlatformsAreNotHeldAgainstOffences() {
        Given mentions = given().sheet("Methods").unit(Unit.MENTIONS).listed("all", "all", "kik", "9");
        assertThat(sums(victims(163), mentions, Dimension.PLATFORM)).isEmpty();
    }
}
