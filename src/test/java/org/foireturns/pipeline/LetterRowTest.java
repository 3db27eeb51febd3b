package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class LetterRowTest {
    private static LetterRow row(String... texts) {
        return new LetterRow(IntStream.range(0, texts.length)
                .mapToObj(column -> Cell.text(new Address(0, column), texts[column], Style.PLAIN))
                .toList());
    }

    @Test
    void aLabelAndItsNumberAreAPair() {
        assertThat(row("Snapchat", "46 (25%)").isPair()).isTrue();
        assertThat(row("Snapchat", "46 (25%)").pair()).isEqualTo("Snapchat: 46");
        assertThat(row("Kik", "<5").pair()).isEqualTo("Kik: <5");
        assertThat(row("Snapchat", "none of them").isPair()).isFalse();
        assertThat(row("46", "46").isPair()).isFalse();
        assertThat(row("How many offences were recorded in the year 2024/25?", "46")
                        .isPair())
                .as("a question and its answer")
                .isFalse();
    }

    @Test
    void theNumberOfAQuestionStandsBeforeItsWords() {
        assertThat(row("2.", "Gender", "as follows").told()).hasSize(2);
        assertThat(row("Gender", "as follows").told()).hasSize(2);
        assertThat(row("123", "Gender").isNumbered()).as("too many digits").isFalse();
    }

    @Test
    void wordsFillARowAlone() {
        assertThat(row("Gender").fills()).isTrue();
        assertThat(row("Gender", "Victims").fills()).isFalse();
        assertThat(row("Gender", "Victims").mayHead()).isTrue();
        assertThat(row("Q1", "Between 1 April 2024 and 31 March 2025 there were 40")
                        .fills())
                .isTrue();
        assertThat(row("Q1", "one\ntwo").fills()).isTrue();
    }

    @Test
    void aRowOfNumbersIsNoneOfALetter() {
        assertThat(row("Female", "12", "15").isOfLetter()).isFalse();
        assertThat(row("1", "Female", "more").isOfLetter()).isTrue();
        assertThat(row("a", "b", "c", "d").isOfLetter()).isFalse();
        assertThat(row("Question", "12").isAnswer()).isTrue();
        assertThat(row("12", "13").isAnswer()).isFalse();
    }

    @Test
    void linesOfLabelsAndNumbersAreAList() {
        assertThat(row("Female - 12\nMale - 3").holdsList()).isTrue();
        assertThat(row("Female - 12").holdsList()).as("one line").isFalse();
        assertThat(row("Female - 12\nDear Sir\nYours faithfully\nA. Person").holdsList())
                .isFalse();
        assertThat(LetterRow.items("11 and under: 101; 12-15: 238"))
                .isEqualTo(List.of("11 and under: 101", "12-15: 238"));
        assertThat(LetterRow.items("Not held; see below")).hasSize(1);
    }
}
