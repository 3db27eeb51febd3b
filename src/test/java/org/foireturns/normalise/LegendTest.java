package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    @ParameterizedTest
    @CsvSource({
        "'# denotes a figure below 5', #",
        "'~ = fewer than five', ~",
        "'Note: \"#\" indicates numbers suppressed', #",
        "'.. represents values withheld under section 40', .."
    })
    void readsASignThatHides(String note, String sign) {
        assertThat(Legend.in(List.of(note)).of(sign)).contains(Count.between(0, null));
    }

    @Test
    void readsASignForZeroAndOneForNotHeld() {
        Legend legend = Legend.in(List.of("- denotes nil\n: means not available"));
        assertThat(legend.of("-")).contains(Count.of(0));
        assertThat(legend.of(":")).contains(Count.notHeld());
        assertThat(legend.of("#")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# denotes a number", "- denotes nil or not available", "#1 is the first", "- see note"})
    void leavesWhatMayMeanSeveralThings(String note) {
        assertThat(Legend.in(List.of(note)).signs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'e = estimated', 60e, 60",
        "'Key: (b) denotes a break in the series', 60 b, 60",
        "'e - estimated. d: includes cases of 2023', '1,204 (d)', 1204",
        "'R = revised since last year', 60R, 60"
    })
    void readsALetterThatLeavesANumberAsItIs(String note, String text, long number) {
        assertThat(Legend.in(List.of(note)).marked(text))
                .map(NumberMarks::number)
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e = suppressed",
                "e = fewer than 5",
                "e = not available",
                "e = nil",
                "e",
                "the e is explained below",
                "f = estimated",
                "e-mail us",
                "e = estimated; e = not held"
            })
    void takesNoOtherLetterForAMark(String note) {
        assertThat(Legend.in(List.of(note)).marked("60e")).isEmpty();
    }

    @Test
    void leavesASignThatIsExplainedInTwoWays() {
        assertThat(Legend.in(List.of("- = nil", "- = fewer than 5")).of("-")).isEmpty();
    }
}
