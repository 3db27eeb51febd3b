package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarkTest {
    private final Grammar grammar = Grammars.ofConfig();

    private static Cell cell(String drawn) {
        return Objects.requireNonNull(GridText.grid("| " + drawn + " |").cell(new Address(0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "'* April to December only', Facebook *",
        "'[1] April to December only', Facebook (1)",
        "'1. April to December only', Facebook [1]",
        "'\u00b2 April to December only', Facebook\u00b2",
        "'\u00b2 April to December only', Facebook^2",
        "'note 1: April to December only', 2024/25 [note 1]"
    })
    void aNoteBelongsToWhatBearsItsMark(String note, String label) {
        NoteMark mark = Objects.requireNonNull(NoteMark.leading(note, grammar));
        assertThat(mark.on(cell(label), grammar)).isTrue();
        assertThat(mark.on(cell("Facebook"), grammar)).isFalse();
        assertThat(mark.on(cell("Facebook \u2020"), grammar)).isFalse();
    }

    @Test
    void aNoteInPlainWordsHasNone() {
        assertThat(NoteMark.leading("April to December only", grammar)).isNull();
    }

    @Test
    void aSignBeforeASentenceOpensANoteAndBeforeALabelDoesNot() {
        String sentence = "* excludes six victims whose age is not recorded by us";
        assertThat(NoteMark.opensNote(sentence, grammar.read(sentence))).isTrue();
        assertThat(NoteMark.opensNote("* Female", grammar.read("* Female"))).isFalse();
        assertThat(NoteMark.opensNote(sentence.substring(2), grammar.read(sentence)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Note 2: includes 4 victims with no date of birth, true",
        "Table 3: victims, false",
        "2: includes 4 victims, false",
        "Note that 4 victims are included, false"
    })
    void theNumberOfANoteOpensIt(String text, boolean opens) {
        assertThat(NoteMark.opensNumbered(text, grammar)).isEqualTo(opens);
    }

    @Test
    void aSignBeforeAYearOpensANote() {
        assertThat(NoteMark.opens("\u2021 2022/23 also counts another offence")).isTrue();
        assertThat(NoteMark.opens("* 12")).isFalse();
    }
}
