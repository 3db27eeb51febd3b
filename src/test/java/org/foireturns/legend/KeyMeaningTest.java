package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.legend.KeyMeaning.Kind;
import org.junit.jupiter.api.Test;

class KeyMeaningTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    private static KeyMeaning of(String text) {
        return KeyMeaning.of(text, GRAMMAR).orElseThrow();
    }

    private static List<KeyMeaning> all(String... texts) {
        return Arrays.stream(texts).map(KeyMeaningTest::of).toList();
    }

    @Test
    void anEntrySaysAValueAStateOrHowFarANumberHolds() {
        assertThat(of("Female").kind()).isEqualTo(Kind.VALUE);
        assertThat(of("Gender not recorded").axis()).isEqualTo(Axis.VICTIM_GENDER);
        assertThat(of("withheld: between 1 and 4").kind()).isEqualTo(Kind.STATE);
        assertThat(of("1 to 4, not shown").kind()).isEqualTo(Kind.STATE);
        assertThat(of("between 1 and 4, number withheld (Section 40(2) Personal Information)")
                        .text())
                .isEqualTo("between 1 and 4, number withheld");
        assertThat(of("count of fewer than five, not shown").kind()).isEqualTo(Kind.STATE);
        assertThat(of("provisional").kind()).isEqualTo(Kind.STANDING);
        assertThat(of("not held (field not on old system)").text()).isEqualTo("not held");
    }

    @Test
    void whatSaysTwoThingsOrIsNotUnderstoodIsNone() {
        assertThat(KeyMeaning.of("Girls of 12-15", GRAMMAR)).isEmpty();
        assertThat(KeyMeaning.of("Zorgs", GRAMMAR)).isEmpty();
        assertThat(KeyMeaning.of("Victim age", GRAMMAR)).isEmpty();
    }

    @Test
    void theOtherEntriesSayWhatIsUnknown() {
        assertThat(of("Not recorded").among(all("Female", "Male", "Not recorded")))
                .hasValueSatisfying(said -> assertThat(said.text()).isEqualTo("victim gender Not recorded"));
        assertThat(of("not held").among(all("withheld", "not held")))
                .hasValueSatisfying(said -> assertThat(said.kind()).isEqualTo(Kind.STATE));
        assertThat(of("Not recorded").among(all("Female", "12-15", "Not recorded")))
                .isEmpty();
    }

    /** One colour alone tells nothing apart. */
    @Test
    void aValueNeedsAnotherBesideIt() {
        assertThat(of("Female").among(all("Female"))).isEmpty();
        assertThat(of("Female").among(all("Female", "Male"))).isPresent();
    }
}
