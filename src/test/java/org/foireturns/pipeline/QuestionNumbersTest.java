package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Dimension;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.foireturns.sentences.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionNumbersTest {
    private static QuestionNumbers numbers(String... texts) {
        Style plain = new Style("General", false, false, false, 0);
        List<Cell> notes = java.util.stream.Stream.of(texts)
                .map(text -> Cell.text(new Address(0, 0), text, plain))
                .toList();
        SheetReading sheet = new SheetReading("s", notes.size(), List.of(), notes, Set.of());
        return QuestionNumbers.in(
                List.of(sheet),
                Shelves.normaliser().questions(),
                text -> text.contains("age") ? List.of(Dimension.VICTIM_AGE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"Q4 Victim age, 4", "4. Victim age, 4", "Question 4: Victim age, 4", "4a) Victim age, 4a"})
    void knowsAQuestionByItsNumber(String text, String number) {
        assertThat(numbers(text).asks(number)).containsExactly(Dimension.VICTIM_AGE);
        assertThat(numbers(text).asks("5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Q4: refused under section 12, 4",
        "Questions 2 and 3 are refused, '2,3'",
        "Questions 2 to 4 are refused, '2,3,4'",
        "'Q1, Q3 & Q5 are refused', '1,3,5'",
        "Refused under section 12, ''"
    })
    void findsTheNumbersThatASentenceNames(String sentence, String numbers) {
        assertThat(String.join(",", numbers("x").named(sentence))).isEqualTo(numbers);
    }

    @Test
    void partsANoteIntoSentences() {
        assertThat(Sentence.in("Q2 is refused. Q3 is not held; see s.12 of the Act.\nThank you"))
                .containsExactly("Q2 is refused.", "Q3 is not held", "see s.12 of the Act.", "Thank you");
    }
}
