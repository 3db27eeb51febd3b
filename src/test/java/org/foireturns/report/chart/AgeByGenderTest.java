package org.foireturns.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.figures.AgeGenderTotal;
import org.foireturns.figures.AreaType;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Share;
import org.foireturns.figures.Turnout;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

/** The title says no more than the figures bear out. */
class AgeByGenderTest {
    private final List<AgeGenderTotal> totals = new ArrayList<>();

    @Test
    void theLargestGroupIsCalledSoWhenItIsSo() {
        all(Range.exactly(300), Range.exactly(90));

        assertThat(title())
                .isEqualTo(
                        "Girls aged 12–15 are the largest group of the victims whose age and gender are known, 2024/25");
    }

    @Test
    void otherwiseTheTitleSaysWhatIsCertain() {
        all(Range.exactly(300), new Range(90, 310L));

        assertThat(title())
                .isEqualTo("Girls aged 12–15 are at least 300 of the victims whose age and gender are known, 2024/25;"
                        + " no group is sure to be the largest");
    }

    @Test
    void boysMayBeTheLargestGroup() {
        all(Range.exactly(80), new Range(90, 95L));

        assertThat(title()).startsWith("Boys aged 12–15 are the largest group");
    }

    @Test
    void nothingIsSaidOfAGroupOfWhichNothingIsCertain() {
        all(new Range(0, null), new Range(0, null));
        totals.replaceAll(total -> of(total.gender(), total.age(), new Range(0, null)));

        assertThat(title()).isEqualTo("Victims by age and gender, 2024/25: no group is sure to be the largest");
    }

    @Test
    void eachBarIsAFigureAndWhatHasNoneSaysSo() {
        add(VictimGender.FEMALE, "12-15", new Range(7, 9L));
        add(VictimGender.MALE, "unknown", Range.exactly(4));

        assertThat(AgeByGender.of(totals, new Enough(70)).groups())
                .flatExtracting(AgeByGender.Group::bars)
                .extracting(bar -> bar.gender() + " " + bar.value())
                .containsExactly("Girls 7 to 9", "Boys no number", "Girls no number", "Boys 4");
    }

    @Test
    void aGroupOfAHandfulOfForcesIsSaidToBeTheirs() {
        all(Range.exactly(80), Range.exactly(9));

        assertThat(AgeByGender.of(totals, Enough.USUAL).title()).endsWith("2024/25, in 3 of 4 forces");
    }

    private String title() {
        return AgeByGender.of(totals, new Enough(70)).title();
    }

    private void all(Range girls, Range boys) {
        for (String age : List.of("0-11", "12-15", "16+")) {
            boolean middle = age.equals("12-15");
            add(VictimGender.FEMALE, age, middle ? girls : Range.exactly(5));
            add(VictimGender.MALE, age, middle ? boys : Range.exactly(4));
        }
    }

    private void add(VictimGender gender, String age, Range value) {
        totals.add(of(gender, new VictimAge(age), value));
    }

    private static AgeGenderTotal of(VictimGender gender, VictimAge age, Range value) {
        return new AgeGenderTotal(
                "2025",
                AreaType.GROUP,
                "71/17",
                Period.financialYear(2024),
                gender,
                age,
                new Share(value, null),
                new Turnout(3, 4),
                List.of());
    }
}
