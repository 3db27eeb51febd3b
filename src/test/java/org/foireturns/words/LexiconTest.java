package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.of(
            Map.of(
                    "gender female", List.of("female", "women and girls"),
                    "gender other", List.of("non-binary"),
                    "filler", List.of("women"),
                    "stranger", List.of("discard")),
            Map.of("71/17", List.of("s.15a")),
            new Forces(List.of(new Force(
                    "gmp", "Greater Manchester Police", "england", "nw", true, true, List.of("GMP", "METP", "GMPOL")))),
            new Platforms(List.of(new Platform("kik", "Kik", List.of(), List.of("Kik Messenger")))));

    /** The terms at the beginning of a text, each with the words that it covers. */
    private String found(String typed) {
        List<Token> tokens = lexicon.tokens(typed);
        TreeSet<String> found = new TreeSet<>();
        lexicon.at(
                tokens,
                0,
                (term, end) ->
                        found.add((term.value().isEmpty() ? term.kind().name().toLowerCase(Locale.ROOT) : term.value())
                                + " " + end));
        return String.join(", ", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Female | female 1",
                "Women and girls | female 3, filler 1",
                "Women & girls | female 3, filler 1",
                "Women, girls | filler 1",
                "Women-and-girls | female 5, filler 1",
                "Women, and girls | filler 1",
                "METP | gmp 1",
                "metp | ''",
                "gmpol | gmp 1",
                "non-binary | other 3",
                "non binary | other 2",
                "non.binary | other 3",
                "s.15A | 71/17 4",
                "s15a | 71/17 3",
                "GMP | gmp 1",
                "gmp | ''",
                "Gmp | ''",
                "greater manchester police | gmp 3",
                "KIK MESSENGER | kik 1, kik 2",
                "Femmale | female 1",
                "zorb | ''"
            })
    void findsTheTermsThatBeginAText(String typed, String found) {
        assertThat(found(typed)).isEqualTo(found);
    }

    @Test
    void aSlipIsMendedAndKeepsWhatWasTyped() {
        Token mended = lexicon.tokens("Femmale").get(0);
        assertThat(mended.text()).isEqualTo("female");
        assertThat(mended.typed()).isEqualTo("Femmale");
        assertThat(mended.isMisspelt()).isTrue();
        assertThat(lexicon.tokens("female").get(0).isMisspelt()).isFalse();
    }

    /** A word that is no platform stands in the lists to say so: nothing is a slip of it. */
    @Test
    void nothingIsASlipOfAStranger() {
        assertThat(lexicon.tokens("discardd").get(0).text()).isEqualTo("discardd");
    }

    @Test
    void theLongestOfAKindIsAnswered() {
        Lexicon.Match longest = lexicon.longest(ValueTerm.PLATFORM, lexicon.tokens("Kik Messenger"), 0);
        assertThat(longest).isEqualTo(new Lexicon.Match("kik", 2));
        assertThat(lexicon.longest(ValueTerm.FORCE, lexicon.tokens("Kik"), 0)).isNull();
    }

    @Test
    void aKeyNamesAKindAndItsValue() {
        assertThat(Lexicon.term("gender female")).isEqualTo(new Term(ValueTerm.GENDER, "female"));
        assertThat(Lexicon.term("filler")).isEqualTo(new Term(TextTerm.FILLER, ""));
        assertThatThrownBy(() -> Lexicon.term("zorb female")).hasMessageContaining("zorb");
        assertThat(lexicon.phrases(new Term(ValueTerm.GENDER, "female"))).containsExactly("female", "women and girls");
        assertThat(lexicon.phrases(new Term(ValueTerm.GENDER, "male"))).isEmpty();
    }
}
