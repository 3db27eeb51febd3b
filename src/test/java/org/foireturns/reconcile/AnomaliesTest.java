package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnomaliesTest {
    private final Given given = new Given().force("gwent");

    private List<String> said() {
        return Anomalies.of(Folder.all(given.evidence()), Standings.of(given.evidence(), List.of()), Book.FORCES)
                .stream()
                .map(FindingLine::code)
                .toList();
    }

    /** The last year is held against the others: above one and a half times of all, or below half, and by ten more. */
    @ParameterizedTest
    @CsvSource({
        "40 42 38 44, 76, false",
        "40 42 38 44, 77, true",
        "40 42 38 44, 9, false",
        "40 42 38 44, 8, true",
        "40 42 38, 300, false",
        "2 3 4 5, 17, false",
        "2 3 4 5, 18, true",
        "2 3 4 5, 0, false"
    })
    void aYearFarFromAllOthersIsAsked(String before, String last, boolean asked) {
        int year = 2019;
        for (String count : before.split(" ", -1)) {
            given.year(year++).total(count);
        }
        given.year(2024).total(last);
        assertThat(said()).isEqualTo(asked ? List.of("jump") : List.of());
    }

    @Test
    void aYearThatIsWithheldIsNoHistory() {
        given.year(2020)
                .total("40")
                .year(2021)
                .total("41")
                .year(2022)
                .total("<5")
                .year(2023)
                .total("42");
        given.year(2024).total("400");
        assertThat(said()).isEmpty();
    }

    private void counts(int many, int step) {
        for (int i = 1; i <= many; i++) {
            given.age((i - 1) + "", Integer.toString(i * step));
        }
    }

    @Test
    void countsThatAreAllMultiplesOfFiveLookRounded() {
        counts(10, 5);
        assertThat(said()).containsExactly("looks-rounded");
    }

    @Test
    void nineMayBeSoByChanceAndOneOtherIsEnough() {
        counts(9, 5);
        given.gender("female", "0").gender("male", "*");
        assertThat(said()).isEmpty();
        counts(3, 5);
        given.gender("unknown", "7");
        assertThat(said()).isEmpty();
    }

    @Test
    void platformsThatAllHaveTheTotalAreAsked() {
        given.total("12").platform("snapchat", "12").platform("kik", "12").platform("unknown", "12");
        assertThat(said()).containsExactly("platforms-equal-total");
    }

    @Test
    void onePlatformMayHaveItAndASmallTotalTellsNothing() {
        given.total("12").platform("snapchat", "12").platform("kik", "3").platform("unknown", "12");
        assertThat(said()).isEmpty();
        Given small =
                new Given().force("gwent").total("9").platform("snapchat", "9").platform("kik", "9");
        assertThat(Anomalies.of(Folder.all(small.evidence()), Standings.of(small.evidence(), List.of()), Book.FORCES))
                .isEmpty();
    }
}
