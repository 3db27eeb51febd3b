package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Headings and sums between the rows of a list. */
class BetweenTest {
    private final Between between = new Between(List.of(), DrawnList.WORDS, "71/17", new Stated(null, "", null, null));

    private static Cell cell(String text) {
        return GridText.grid("| " + text + " |").cells().get(0);
    }

    private static RawRecord row(String drawn) {
        Grid grid = GridText.grid(drawn);
        return new RawRecord(0, 0, grid.row(0));
    }

    private void rows(int number) {
        for (int i = 0; i < number; i++) {
            between.record(1, false);
        }
    }

    private boolean differs(@Nullable Integer said) {
        return differs(said, "| Total | 3 |");
    }

    private boolean differs(@Nullable Integer said, String drawn) {
        int before = between.findings().size();
        between.sum(row(drawn), said, Place.NOWHERE);
        return between.findings().size() > before;
    }

    @Test
    void aHeadingHoldsUntilAnotherSaysSomethingElse() {
        between.heading(cell("2023/24"));
        between.heading(cell("Kent Police"));
        assertThat(between.period()).contains(Period.financialYear(2023));
        assertThat(between.force()).contains("kent");
        between.heading(cell("2024/25"));
        assertThat(between.period()).contains(Period.financialYear(2024));
        assertThat(between.force()).contains("kent");
    }

    @Test
    void aHeadingOfAnotherOffenceEndsTheOneAskedAbout() {
        assertThat(between.ofTheOffence()).isTrue();
        between.heading(cell("Sexual communication with a child"));
        assertThat(between.ofTheOffence()).isTrue();
        between.heading(cell("Rape"));
        assertThat(between.ofTheOffence()).isFalse();
        between.heading(cell("2024/25"));
        assertThat(between.ofTheOffence()).isFalse();
        between.heading(cell("Sexual communication with a child"));
        assertThat(between.ofTheOffence()).isTrue();
    }

    @Test
    void aSumMayCountAllRows() {
        rows(3);
        assertThat(differs(3)).isFalse();
        assertThat(differs(4)).isTrue();
        assertThat(differs(null)).isFalse();
    }

    @Test
    void aSumMayCountTheRowsSinceTheLastSumOrHeading() {
        rows(3);
        assertThat(differs(3)).isFalse();
        rows(2);
        assertThat(differs(2)).isFalse();
        rows(4);
        between.heading(cell("2024/25"));
        rows(1);
        assertThat(differs(1)).isFalse();
        assertThat(differs(10)).isFalse();
        assertThat(differs(6)).isTrue();
    }

    @Test
    void anOffenceWithSeveralRowsMayCountOnce() {
        between.record(1, false);
        between.record(1, true);
        between.record(1, false);
        assertThat(differs(2)).isFalse();
        assertThat(differs(1)).isTrue();
    }

    @Test
    void whatARowStandsForIsCounted() {
        between.record(5, false);
        between.record(2, false);
        assertThat(differs(7)).isFalse();
        assertThat(differs(2)).isTrue();
    }

    @Test
    void whereARowDoesNotSayHowManyNothingIsCompared() {
        rows(1);
        between.record(-1, false);
        assertThat(differs(9)).isFalse();
    }

    @Test
    void theNumberIsTheOnlyOneOfItsLine() {
        rows(3);
        assertThat(differs(9, "| All | All | All | 9 |")).isTrue();
        assertThat(differs(9, "| All | 4 | 5 | 9 |")).isFalse();
    }

    @Test
    void rowsAndOffencesAreCountedSinceTheirHeadingAndTheLastSum() {
        between.record(1, false);
        between.heading(cell("2024/25"));
        between.record(1, false);
        between.record(1, true);
        between.record(1, true);
        assertThat(differs(3)).isFalse();
        assertThat(differs(1)).isFalse();
        assertThat(differs(2)).isFalse();
        between.heading(cell("2023/24"));
        between.record(1, false);
        between.record(1, true);
        assertThat(differs(5)).isTrue();
    }

    @Test
    void whatTheRowsComeToIsTold() {
        rows(3);
        differs(5);
        rows(2);
        differs(9);
        assertThat(between.findings())
                .extracting(finding -> FindingLine.of(finding).message())
                .satisfiesExactly(
                        first -> assertThat(first).contains("5", "3").doesNotContain(" or "),
                        second -> assertThat(second).contains("2 or 5"));
    }

    /** An offence that is asked about names itself beside another. */
    @Test
    void aHeadingOfTwoOffencesIsOfTheOneAskedAbout() {
        between.heading(cell("Rape and sexual communication with a child"));
        assertThat(between.ofTheOffence()).isTrue();
        between.heading(cell("Age and gender"));
        assertThat(between.ofTheOffence()).isTrue();
    }

    @Test
    void aHeadingMaySayHowManyTheyAre() {
        assertThat(DrawnList.of("""
                | FEMALE VICTIMS (n = 3) |            |     |
                | Crime no               | Recorded   | Age |
                | 24000101               | 2024-04-02 | 13  |
                | 24000102               | 2024-04-03 | 12  |
                | 24000103               | 2024-04-04 | 12  |
                """).read().said()).hasSize(3).allMatch(row -> row.contains("female"));
    }

    private static Between below(String heading) {
        return new Between(
                List.of(Label.of(cell("Kent Police")), Label.of(cell(heading))),
                DrawnList.WORDS,
                "71/17",
                new Stated(null, "", null, null));
    }

    @Test
    void theLastLineAboveTheHeadsIsTheFirstHeading() {
        assertThat(below("FEMALE VICTIMS").genders().gender()).isEqualTo(VictimGender.FEMALE);
        assertThat(below("Gender unknown (n = 4)").genders().gender()).isEqualTo(VictimGender.UNKNOWN);
        assertThat(below("Female victims by platform").genders().gender()).isNull();
        assertThat(below("Unknown").genders().gender()).isNull();
    }

    @Test
    void aLineOfTwoCellsNeedNotHaveANumberAlone() {
        rows(3);
        assertThat(differs(9, "| 3 | 9 |")).isTrue();
        assertThat(differs(9, "| All | 3 | 9 |")).isFalse();
    }

    @Test
    void aRowOfNoneIsExact() {
        between.record(0, false);
        between.record(3, false);
        assertThat(differs(3)).isFalse();
        assertThat(differs(4)).isTrue();
    }

    @Test
    void aSumBetweenTwoOthersMayCountWhatStandsSinceAnyOfThem() {
        rows(3);
        differs(3);
        rows(2);
        differs(2);
        rows(4);
        assertThat(differs(6)).isFalse();
        assertThat(differs(5)).isTrue();
    }

    @Test
    void aHeadingOfCancelledCrimesHoldsUntilAnotherSaysWhatIsCounted() {
        between.heading(cell("Cancelled crimes"));
        assertThat(between.cancelled()).isTrue();
        between.heading(cell("April 2024"));
        assertThat(between.cancelled()).as("of April").isTrue();
        between.heading(cell("Recorded crimes"));
        assertThat(between.cancelled()).isFalse();
        between.heading(cell("Not cancelled"));
        assertThat(between.cancelled()).isFalse();
    }

    @Test
    void aHeadingOfSuspectsHoldsUntilOneOfVictims() {
        between.heading(cell("Suspects"));
        assertThat(between.ofSuspects()).isTrue();
        between.heading(cell("Victims"));
        assertThat(between.ofSuspects()).isFalse();
        between.heading(cell("No suspect identified"));
        assertThat(between.ofSuspects()).isFalse();
    }

    @Test
    void rowsBelowSuchAHeadingAreLeftOutAndTold() {
        String list = """
                | Crime no | Recorded   | Victim sex | Age |
                | 24000101 | 2024-04-02 | F          | 13  |
                | 24000102 | 2024-04-03 | F          | 12  |
                | 24000103 | 2024-04-04 | M          | 12  |
                | %s       |
                | 24000104 | 2024-04-05 | F          | 14  |
                | 24000105 | 2024-04-06 | F          | 15  |
                """;
        DrawnList.Read cancelled = DrawnList.of(list.formatted("Cancelled")).read();
        assertThat(cancelled.said()).hasSize(3);
        assertThat(cancelled.leftOut()).containsExactly("cancelled-rows", "cancelled-rows");
        DrawnList.Read suspects = DrawnList.of(list.formatted("Suspects")).read();
        assertThat(suspects.said()).hasSize(3);
        assertThat(suspects.leftOut()).containsExactly("other-persons", "other-persons");
        assertThat(DrawnList.of(list.formatted("April 2024")).read().said()).hasSize(5);
    }
}
