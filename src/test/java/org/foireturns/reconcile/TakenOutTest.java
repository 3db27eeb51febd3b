package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.SaidTwice;
import org.junit.jupiter.api.Test;

class TakenOutTest {
    private final Evidence given = new Given()
            .force("gwent")
            .file("a.xlsx")
            .total("30")
            .listed("female", "12", "all", "5")
            .stated("B9", "all", "all", "all", "30")
            .youngest(4, VictimGender.FEMALE)
            .evidence();
    private final Evidence evidence = new Evidence(
            given.returns(),
            given.observations(),
            given.answers(),
            given.refusals(),
            given.rejected(),
            given.setAside(),
            List.of(new SheetAccount(
                    "a.xlsx",
                    "Sheet1",
                    30,
                    Map.of(CellOutcome.ACCEPTED, 22, CellOutcome.TOTAL, 1, CellOutcome.LABEL, 7))),
            given.findings());
    private final FindingLine why =
            FindingLine.of(new SaidTwice(Place.ofForce("2025", "gwent"), "Gwent Police", "b.xlsx", "2024/25"));
    private final TakenOut leftOut = new TakenOut(evidence, cell -> Rejections.ofRows(cell) ? 20 : 1);

    @Test
    void theCellsOfWhatIsLeftOutAreSetAsideAndTheBooksStillClose() {
        evidence.observations().forEach(cell -> leftOut.add(cell, why));
        evidence.answers().forEach(answer -> leftOut.add(answer, why));

        Evidence rest = leftOut.rest(List.of(why));

        assertThat(rest.observations()).isEmpty();
        assertThat(rest.answers()).isEmpty();
        assertThat(rest.accounts()).singleElement().satisfies(account -> {
            assertThat(account.of(CellOutcome.ACCEPTED)).isZero();
            assertThat(account.of(CellOutcome.TOTAL)).isZero();
            assertThat(account.of(CellOutcome.SET_ASIDE)).isEqualTo(23);
            assertThat(account.closes()).isTrue();
        });
    }

    @Test
    void eachIsInTheAuditLogOnceWithItsPlaceAndReason() {
        Observation total = evidence.observations().stream()
                .filter(cell -> cell.breakdowns() == 0)
                .findFirst()
                .orElseThrow();
        leftOut.add(total, why);
        leftOut.add(total, why);

        assertThat(leftOut.rest(List.of(why)).rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.place().cell())
                    .isEqualTo(total.provenance().cells().toString());
            assertThat(rejected.place().force()).isEqualTo("gwent");
            assertThat(rejected.reasons().get(0).code()).isEqualTo("said-twice");
            assertThat(rejected.reasons().get(0).message()).contains("counted once");
        });
    }

    @Test
    void nothingIsTouchedWhenNothingIsLeftOut() {
        assertThat(leftOut.rest(List.of())).isSameAs(evidence);
    }
}
