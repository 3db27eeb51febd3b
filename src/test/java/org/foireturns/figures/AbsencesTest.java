package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Standings;
import org.junit.jupiter.api.Test;

class AbsencesTest {
    private static final Period LAST = Period.financialYear(2024);
    private static final List<Request> REQUESTS =
            List.of(Book.request("2025", LAST), Book.request("2023", Period.financialYear(2022)));

    private final Given given = new Given().force("gwent");

    @Test
    void nobodyWroteOrNothingCouldBeUsed() {
        assertThat(reason(new Given().force("essex").total("3"), Dimension.TOTAL))
                .isEqualTo("no return for 2024/25");
        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("no usable number for 2024/25");
    }

    @Test
    void theForceHoldsNoneOrRefused() {
        given.detail("B2", "all", "all", "all", "n/a").refused("platform", "12");

        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("n/a in 2024/25");
        assertThat(reason(given, Dimension.PLATFORM)).isEqualTo("refused under section 12 for 2024/25");
        assertThat(reason(new Given().force("gwent").refused("all", ""), Dimension.VICTIM_AGE))
                .isEqualTo("refused for 2024/25");
    }

    @Test
    void whatItDoesNotHoldOfAPartIsNoneOfTheWhole() {
        given.detail("B2", "female", "all", "all", "n/a");

        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("no usable number for 2024/25");
        assertThat(reason(given, Dimension.VICTIM_GENDER)).isEqualTo("n/a in 2024/25");
    }

    @Test
    void aPartOfTheAnswerIsLacking() {
        given.gender("female", "3").rejected("B3", "male", "all", "all");

        assertThat(reason(given, Dimension.VICTIM_GENDER))
                .isEqualTo("a part of the answer was rejected or is blank for 2024/25");
    }

    @Test
    void aLongerTimeIsNoOther() {
        given.period(new Period(Period.financialYear(2023).start(), LAST.end())).total("3");

        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("no usable number for 2024/25");
    }

    @Test
    void itsNumbersAreOfOtherTimes() {
        given.period(Given.quarter(2024)).total("3");

        assertThat(reason(given, Dimension.TOTAL))
                .startsWith("another period (")
                .endsWith(") for 2024/25");
    }

    @Test
    void aBlankIsNamedLast() {
        given.blank("B2");

        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("blank for 2024/25");
        assertThat(reason(given.refused("total", "12"), Dimension.TOTAL))
                .isEqualTo("refused under section 12 for 2024/25");
    }

    @Test
    void theLatestRequestThatAskedForThePeriodIsLookedAt() {
        given.refused("total", "12").request("2023").force("gwent").refused("total", "14");

        assertThat(reason(given, Dimension.TOTAL)).isEqualTo("refused under section 12 for 2024/25");
        assertThat(absences(given)
                        .reason(List.of("2025", "2023"), "gwent", Period.financialYear(2022), Dimension.TOTAL))
                .isEqualTo("refused under section 14 for 2022/23");
    }

    @Test
    void itsFileWasQuarantinedOrCouldNotBeOpened() {
        Evidence given = new Given().force("gwent").evidence();
        Evidence unread = with(given, false, List.of());
        FindingLine alarm = new FindingLine(
                "hidden-text", Severity.QUARANTINE, Owner.OFFICER, Place.ofForce("2025", "gwent"), "m", "w", "f");

        assertThat(reason(absences(unread), Dimension.TOTAL)).isEqualTo("unreadable for 2024/25");
        assertThat(reason(absences(with(given, false, List.of(alarm))), Dimension.TOTAL))
                .isEqualTo("quarantined for 2024/25");
        assertThat(reason(absences(with(given, true, List.of(alarm.because("w", "f")))), Dimension.TOTAL))
                .isEqualTo("quarantined for 2024/25");
    }

    /** The same evidence where its files were opened or not. */
    private static Evidence with(Evidence given, boolean readable, List<FindingLine> findings) {
        return new Evidence(
                given.returns().stream()
                        .map(each -> new ReturnSummary(each.file(), each.force(), readable))
                        .toList(),
                given.observations(),
                given.answers(),
                given.refusals(),
                given.rejected(),
                given.setAside(),
                given.accounts(),
                findings);
    }

    private static String reason(Absences absences, Dimension question) {
        return absences.reason(List.of("2025", "2023"), "gwent", LAST, question);
    }

    private static Absences absences(Evidence evidence) {
        return new Absences(evidence, Standings.of(evidence, REQUESTS), REQUESTS);
    }

    private static String reason(Given given, Dimension question) {
        return absences(given).reason(List.of("2025", "2023"), "gwent", LAST, question);
    }

    private static Absences absences(Given given) {
        Evidence evidence = given.evidence();
        return new Absences(evidence, Standings.of(evidence, REQUESTS), REQUESTS);
    }
}
