package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class SheetKeyTest {
    private static final int PINK = 0xFFC7E5;
    private static final int BLUE = 0xBDD7EE;
    private static final int GREY = 0xD9D9D9;

    private final List<KeyEntry> entries = new ArrayList<>();

    private SheetKeyTest entry(int colour, String text) {
        Address at = new Address(entries.size(), 1);
        entries.add(new KeyEntry(colour, text, Cell.text(at, text, Style.PLAIN), List.of(at), true));
        return this;
    }

    private SheetKey key() {
        return SheetKey.of(entries, Grammars.ofConfig(), (colour, cells) -> colour != GREY);
    }

    @Test
    void eachColourHasTheMeaningOfItsEntry() {
        SheetKey key = entry(PINK, "Female").entry(BLUE, "Male").key();

        assertThat(key.meanings()).containsOnlyKeys(PINK, BLUE);
        assertThat(key.places()).hasSize(2);
    }

    @Test
    void twoMeaningsAndUnknownWordsAreUnclear() {
        assertThat(entry(PINK, "Female")
                        .entry(BLUE, "Male")
                        .entry(PINK, "Male")
                        .key()
                        .unclear())
                .containsOnlyKeys(PINK);
        assertThat(entry(BLUE, "Zorgs").key().meanings()).isEmpty();
    }

    @Test
    void aColourThatNothingElseHasIsNoPartOfTheKey() {
        assertThat(entry(PINK, "Female")
                        .entry(BLUE, "Male")
                        .entry(GREY, "Unknown")
                        .key()
                        .meanings())
                .containsOnlyKeys(PINK, BLUE);
        assertThat(entry(GREY, "withheld").key().places()).doesNotContain(new Address(3, 1));
    }

    @Test
    void anotherSheetSaysWhatThisOneDoesNot() {
        SheetKey key = entry(PINK, "Female").entry(BLUE, "Male").key();

        assertThat(SheetKey.NONE.knowing(List.of(key)).meanings()).containsOnlyKeys(PINK, BLUE);
        assertThat(SheetKey.NONE.knowing(List.of(key)).places()).isEmpty();
    }
}
