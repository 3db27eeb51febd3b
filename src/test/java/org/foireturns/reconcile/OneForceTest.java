package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Response.Status;
import org.junit.jupiter.api.Test;

class OneForceTest {
    private static final Period BEFORE = Period.financialYear(2023);
    private static final Period LAST = Period.financialYear(2024);
    private static final Request REQUEST = new Request(
            "2025",
            "Title",
            "71/17",
            List.of(BEFORE, LAST),
            Set.of(Dimension.values()),
            true,
            List.of(),
            null,
            null,
            true);

    private final Given given = new Given().force("gwent");

    @Test
    void aQuestionIsAnsweredForAllOfTheTimeOrForAPart() {
        given.year(2023).total("40").gender("female", "30").year(2024).total("50");

        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.ANSWERED);
        assertThat(said().status(Dimension.VICTIM_GENDER)).isEqualTo(Status.PART);
        assertThat(said().without(Dimension.VICTIM_GENDER)).containsExactly(LAST);
        assertThat(said().status(Dimension.PLATFORM)).isEqualTo(Status.NONE);
    }

    @Test
    void whatItRefusedOrDoesNotHoldIsNoLack() {
        given.total("40").refused("platform", "12").detail("B9", "female", "all", "all", "n/a");

        assertThat(said().status(Dimension.PLATFORM)).isEqualTo(Status.REFUSED);
        assertThat(said().refusal("platform")).map(Refusal::section).contains("12");
        assertThat(said().refusal("victim_age")).isEmpty();
        assertThat(said().status(Dimension.VICTIM_GENDER)).isEqualTo(Status.NOT_HELD);
        assertThat(said().status(Dimension.VICTIM_AGE)).isEqualTo(Status.NONE);
    }

    @Test
    void aTotalThatIsNotHeldSaysNothingOfItsParts() {
        given.detail("B9", "all", "all", "all", "n/a");

        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.NOT_HELD);
        assertThat(said().status(Dimension.VICTIM_GENDER)).isEqualTo(Status.NONE);
    }

    @Test
    void aRefusalOfAllIsOneOfEachQuestion() {
        given.refused(Standing.ALL, "14");

        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.REFUSED);
        assertThat(said().youngestVictim()).isEqualTo(Status.REFUSED);
    }

    @Test
    void whoRecordedNoneHasNothingToSplit() {
        given.year(2023).total("0").year(2024).total("0");

        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.ANSWERED);
        assertThat(said().status(Dimension.VICTIM_AGE)).isEqualTo(Status.NIL);
        assertThat(said().youngestVictim()).isEqualTo(Status.NIL);
    }

    @Test
    void noneInOneYearIsNotNoneInAll() {
        given.year(2023).total("0");

        assertThat(said().status(Dimension.VICTIM_AGE)).isEqualTo(Status.NONE);
    }

    @Test
    void whatItsFilesContradictEachOtherAboutIsAnswered() {
        List<Observation> contested = new Given()
                .force("gwent")
                .year(2024)
                .gender("male", "9")
                .evidence()
                .observations();
        OneForce said = said(given.evidence(), contested);

        assertThat(said.status(Dimension.VICTIM_GENDER)).isEqualTo(Status.PART);
        assertThat(said.without(Dimension.VICTIM_GENDER)).containsExactly(BEFORE);
        assertThat(said.status(Dimension.VICTIM_AGE)).isEqualTo(Status.NONE);
    }

    @Test
    void theYoungestVictimIsAQuestionOfItsOwn() {
        given.youngest(4, VictimGender.FEMALE);

        assertThat(said().youngestVictim()).isEqualTo(Status.ANSWERED);
        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.NONE);
    }

    @Test
    void whatOtherForcesSentIsNotItsAnswer() {
        given.force("essex").total("40").youngest(4, VictimGender.FEMALE).refused("platform", "12");
        given.detail("B9", "female", "all", "all", "n/a");

        assertThat(said().status(Dimension.TOTAL)).isEqualTo(Status.NONE);
        assertThat(said().youngestVictim()).isEqualTo(Status.NONE);
        assertThat(said().status(Dimension.PLATFORM)).isEqualTo(Status.NONE);
        assertThat(said().status(Dimension.VICTIM_GENDER)).isEqualTo(Status.NONE);
    }

    @Test
    void aMissingYearIsToldAtTheCellThatSaysSo() {
        given.year(2023).detail("C7", "all", "all", "all", "n/a").detail("B9", "all", "all", "all", "n/a");
        Place file = Place.ofForce("2025", "gwent").inFile("a.xlsx");

        assertThat(said().place("a.xlsx", Set.of(BEFORE, LAST)).cell()).isEqualTo("C7");
        assertThat(said().place("a.xlsx", Set.of(LAST))).isEqualTo(file);
    }

    private OneForce said() {
        return said(given.evidence(), List.of());
    }

    private static OneForce said(Evidence evidence, List<Observation> contested) {
        return new OneForce(REQUEST, "gwent", evidence, contested, Standings.of(evidence, List.of(REQUEST)));
    }
}
