package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
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

    private static String reason(Given given, Dimension question) {
        return absences(given).reason(List.of("2025", "2023"), "gwent", LAST, question);
    }

    private static Absences absences(Given given) {
        Evidence evidence = given.evidence();
        return new Absences(evidence, Standings.of(evidence, REQUESTS), REQUESTS);
    }
}
