package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.reconcile.TieOut.Side;
import org.junit.jupiter.api.Test;

class SumsTogetherTest {
    private final List<TieOut> tieOuts = new ArrayList<>();

    private void tie(Observation total, Observation... parts) {
        Side left = Sides.cell(total);
        Side right = Sides.sum(List.of(parts));
        Verdict verdict = Sides.verdict(left.value(), Relation.EQUALS, right.value());
        tieOuts.add(new TieOut(
                "2025",
                "gwent",
                Period.financialYear(2024),
                "check " + tieOuts.size(),
                left,
                Relation.EQUALS,
                right,
                verdict,
                Sides.difference(left.value(), Relation.EQUALS, right.value())));
    }

    private static Observation cell(String at, String count) {
        return new Given().detail(at, "female", "all", "all", count).cells().get(0);
    }

    @Test
    void twoSumsThatNeedTheSameCellToBeDifferentNumbers() {
        Observation hidden = cell("B2", "<5");
        tie(cell("B3", "5"), hidden, cell("C2", "1"));
        tie(cell("B4", "5"), hidden, cell("C2", "3"));
        assertThat(tieOuts).allMatch(tieOut -> tieOut.verdict() == Verdict.COULD_ADD_UP);
        assertThat(SumsTogether.impossible(tieOuts))
                .containsOnlyKeys(tieOuts.get(1))
                .containsValue(2L);
    }

    @Test
    void sumsThatFitBesideEachOther() {
        Observation hidden = cell("B2", "<5");
        tie(cell("B3", "5"), hidden, cell("C2", "1"));
        tie(cell("B4", "7"), hidden, cell("C2", "3"));
        assertThat(SumsTogether.impossible(tieOuts)).isEmpty();
    }

    /** What is wrong by itself is told there, and says nothing of the cells in other sums. */
    @Test
    void aSumThatIsWrongByItselfBindsNothing() {
        Observation hidden = cell("B2", "<5");
        tie(cell("B3", "50"), hidden, cell("C2", "1"));
        tie(cell("B4", "7"), hidden, cell("C2", "3"));
        assertThat(SumsTogether.impossible(tieOuts)).isEmpty();
    }

    @Test
    void aSumThatMayHoldMoreThanItsCellsBindsThemLess() {
        Observation hidden = cell("B2", "<5");
        tie(cell("B3", "5"), hidden, cell("C2", "1"));
        Observation total = cell("B4", "5");
        List<Observation> parts = List.of(hidden, cell("C2", "0"), cell("D2", "n/a"));
        Side right = Sides.categories(parts, true);
        tieOuts.add(new TieOut(
                "2025",
                "gwent",
                Period.financialYear(2024),
                "open",
                Sides.cell(total),
                Relation.EQUALS,
                right,
                Verdict.COULD_ADD_UP,
                0));
        assertThat(SumsTogether.impossible(tieOuts)).isEmpty();
    }
}
