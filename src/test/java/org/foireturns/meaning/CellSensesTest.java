package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.explain.Sense;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class CellSensesTest {
    private final Grammar grammar = Grammars.ofConfig();
    private final CellSenses senses = new CellSenses(
            grammar,
            Shelves.normaliser(),
            Signs.ofSheets(List.of(grid("| # denotes fewer than 5 |")), List.of(), grammar));

    private Sense of(String drawn) {
        return senses.of(Objects.requireNonNull(grid("| " + drawn + " |").cell(0, 0)));
    }

    @Test
    void numbersAndWhatStandsForThemAreNumbers() {
        assertThat(List.of("30", "12%", "#", "30 (34.5%)"))
                .allSatisfy(text -> assertThat(of(text)).isEqualTo(Sense.NUMBER));
    }

    @Test
    void aYearMayBeALabelToo() {
        assertThat(of("2019").lean()).isEqualTo(Sense.Lean.EITHER);
        assertThat(of("202404").lean()).isEqualTo(Sense.Lean.EITHER);
        assertThat(of("202499")).isEqualTo(Sense.NUMBER);
    }

    @Test
    void aRangeMayBeAnAgeOrACount() {
        assertThat(of("1-4").lean()).isEqualTo(Sense.Lean.EITHER);
        assertThat(of("20-60")).isEqualTo(Sense.NUMBER);
    }

    @Test
    void aLabelMaySayThatItIsAPart() {
        assertThat(of("2.1.1 of whom, aged 12 to 15").traits()).contains(Sense.Trait.PART);
        assertThat(of("Of which victim gender unknown").traits()).contains(Sense.Trait.PART);
        assertThat(of("Victims, of whom female").traits()).doesNotContain(Sense.Trait.PART);
    }

    @Test
    void aLabelIsOfItsAxisAndASentenceIsNone() {
        assertThat(of("Female").kinds()).containsExactly("victim_gender");
        assertThat(of("Unknown").traits()).contains(Sense.Trait.NEUTRAL);
        assertThat(of("The number of these offences that we recorded was taken from our live crime system on the day"))
                .isEqualTo(Sense.WORDS);
    }
}
