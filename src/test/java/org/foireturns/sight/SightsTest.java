package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

/** What is believed of what is said near and far, on one side and on another. */
class SightsTest {
    private static final Period YEAR = Period.financialYear(2024);
    private static final Period CALENDAR = Period.calendarYear(2024);
    private static final Period EARLIER = Period.financialYear(2020);
    private static final Period QUARTER = Period.months(YearMonth.of(2024, 4), YearMonth.of(2024, 6));

    private final Sights sights = new Sights();

    private static Saying says(Axis axis, Object value) {
        return new Saying(Map.of(axis, value), Set.of(), false, null, false);
    }

    private static Saying dim(Axis axis) {
        return new Saying(Map.of(), Set.of(axis), false, null, false);
    }

    private static Saying months(int first, int last) {
        return new Saying(Map.of(), Set.of(), false, new Part(first, last, false), false);
    }

    private static Sights saying(Axis axis, Object value, String place) {
        Sights other = new Sights();
        other.add(says(axis, value), place, true);
        return other;
    }

    private boolean periodInLine() {
        return Objects.requireNonNull(sights.seen().says().get(Axis.PERIOD)).inLine();
    }

    private String seen() {
        return Views.words(sights.seen());
    }

    @Test
    void theNearestIsBelieved() {
        sights.add(says(Axis.VICTIM_GENDER, VictimGender.FEMALE), "A2", true);
        sights.add(says(Axis.VICTIM_GENDER, VictimGender.MALE), "A1", false);
        assertThat(seen()).isEqualTo("female by A2");
    }

    @Test
    void whatCannotBeMadeOutNearbyIsNotSaidFromAfar() {
        sights.add(dim(Axis.VICTIM_GENDER), "A2", true);
        sights.add(says(Axis.VICTIM_GENDER, VictimGender.MALE), "A1", false);
        assertThat(seen()).isEqualTo("dim");
        assertThat(sights.speaksOf(Axis.VICTIM_GENDER)).isTrue();
        assertThat(sights.speaksOf(Axis.PLATFORM)).isFalse();
    }

    @Test
    void whatIsDimAfterItWasSaidChangesNothing() {
        sights.add(says(Axis.PLATFORM, "kik"), "A2", true);
        sights.dim(Set.of(Axis.PLATFORM));
        assertThat(seen()).isEqualTo("kik by A2");
        assertThat(sights.speaksOf(Axis.PLATFORM)).isTrue();
    }

    @Test
    void whereTwoSidesDifferNothingIsSeen() {
        sights.add(says(Axis.PLATFORM, "kik"), "A2", true);
        sights.beside(saying(Axis.PLATFORM, "yubo", "B1"));
        assertThat(seen()).isEqualTo("dim");
    }

    @Test
    void whereTwoSidesAgreeTheFirstIsNamed() {
        sights.add(says(Axis.PLATFORM, "kik"), "A2", true);
        sights.beside(saying(Axis.PLATFORM, "kik", "B1"));
        assertThat(seen()).isEqualTo("kik by A2");
    }

    @Test
    void ofTwoPeriodsTheNarrowerIsBelieved() {
        sights.add(says(Axis.PERIOD, YEAR), "A2", true);
        sights.beside(saying(Axis.PERIOD, QUARTER, "B1"));
        assertThat(seen()).isEqualTo(QUARTER.words() + " by B1");

        Sights other = new Sights();
        other.add(says(Axis.PERIOD, QUARTER), "A2", true);
        other.beside(saying(Axis.PERIOD, YEAR, "B1"));
        assertThat(Views.words(other.seen())).isEqualTo(QUARTER.words() + " by A2");
    }

    @Test
    void ofTwoPeriodsThatOverlapNeitherIsSeen() {
        sights.add(says(Axis.PERIOD, YEAR), "A2", true);
        sights.beside(saying(Axis.PERIOD, CALENDAR, "B1"));
        assertThat(seen()).isEqualTo("dim");
    }

    @Test
    void aPartOfAYearIsOfTheNextYearThatIsSaid() {
        sights.add(months(4, 6), "B2", true);
        sights.add(says(Axis.PERIOD, YEAR), "A1", false);
        assertThat(seen()).isEqualTo(QUARTER.words() + " by B2");
        assertThat(periodInLine()).isTrue();
    }

    @Test
    void aPartBehindAYearSaysNothing() {
        sights.add(says(Axis.PERIOD, YEAR), "A1", true);
        sights.add(months(4, 6), "B2", false);
        assertThat(seen()).isEqualTo("2024/25 by A1");
    }

    @Test
    void theFirstPartIsBelieved() {
        sights.add(months(4, 6), "B2", false);
        sights.add(months(7, 9), "B1", false);
        sights.add(says(Axis.PERIOD, YEAR), "A1", false);
        assertThat(seen()).isEqualTo(QUARTER.words() + " by B2");
        assertThat(periodInLine()).isFalse();
    }

    @Test
    void aPartWithoutAYearIsNotMadeOut() {
        sights.add(months(4, 6), "B2", true);
        assertThat(seen()).isEqualTo("dim");
    }

    @Test
    void partsOnTwoSidesAreNotMadeOut() {
        sights.add(months(4, 6), "B2", true);
        Sights other = new Sights();
        other.add(months(7, 9), "A3", true);
        sights.beside(other);
        sights.add(says(Axis.PERIOD, YEAR), "A1", false);
        assertThat(seen()).isEqualTo("dim");
    }

    @Test
    void aPartOnOneSideIsOfTheYearOnTheOther() {
        sights.add(says(Axis.PERIOD, YEAR), "A3", true);
        Sights other = new Sights();
        other.add(months(4, 6), "B2", true);
        sights.beside(other);
        assertThat(seen()).isEqualTo(QUARTER.words() + " by B2");
        assertThat(periodInLine()).isTrue();
    }

    @Test
    void anAnswerToAnotherQuestionStandsInTheWayOfAll() {
        sights.add(says(Axis.PLATFORM, "kik"), "A2", true);
        sights.block();
        assertThat(sights.seen()).isEqualTo(Seen.NOTHING);

        Sights other = new Sights();
        other.add(new Saying(Map.of(), Set.of(), true, null, false), "A1", true);
        Sights own = saying(Axis.PLATFORM, "kik", "A2");
        own.beside(other);
        assertThat(own.seen()).isEqualTo(Seen.NOTHING);
    }

    @Test
    void fromFurtherAwayANarrowerPeriodIsHeardWhereNoLabelSaysOne() {
        Witness quarter = new Witness(QUARTER, "A9", false);
        sights.addWithin(Axis.PERIOD, quarter);
        assertThat(seen()).isEqualTo(QUARTER.words() + " by A9");

        assertThat(within(YEAR, false, quarter)).isEqualTo(QUARTER.words() + " by A9");
        assertThat(within(YEAR, true, quarter)).isEqualTo("2024/25 by A1");
        assertThat(within(EARLIER, false, quarter)).isEqualTo("2020/21 by A1");
        assertThat(within(QUARTER, false, new Witness(YEAR, "A9", false))).isEqualTo(QUARTER.words() + " by A1");
    }

    @Test
    void fromFurtherAwayNothingIsHeardOfWhatIsDim() {
        sights.dim(Set.of(Axis.PERIOD));
        sights.addWithin(Axis.PERIOD, new Witness(QUARTER, "A9", false));
        assertThat(seen()).isEqualTo("dim");
    }

    private static String within(Period nearer, boolean inLine, Witness further) {
        Sights own = new Sights();
        own.add(says(Axis.PERIOD, nearer), "A1", inLine);
        own.addWithin(Axis.PERIOD, further);
        return Views.words(own.seen());
    }

    @Test
    void aPeriodMustBeSeenAndAllElseMadeOutForAClearView() {
        sights.add(says(Axis.PLATFORM, "kik"), "A2", true);
        assertThat(sights.seen().clear()).isFalse();
        sights.add(says(Axis.PERIOD, YEAR), "A1", true);
        assertThat(sights.seen().clear()).isTrue();
        sights.dim(Set.of(Axis.VICTIM_AGE));
        assertThat(sights.seen().clear()).isFalse();
        assertThat(Seen.NOTHING.clear()).isFalse();
    }

    @Test
    void askedTwiceTheSameIsSeen() {
        sights.add(months(4, 6), "B2", true);
        sights.add(says(Axis.PERIOD, YEAR), "A1", false);
        assertThat(sights.seen()).isEqualTo(sights.seen());
    }
}
