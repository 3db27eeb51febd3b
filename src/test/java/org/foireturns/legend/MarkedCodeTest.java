package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class MarkedCodeTest {
    private static MarkedCode of(String text, String... codes) {
        return MarkedCode.of(Cell.text(new Address(0, 0), text, Style.PLAIN), Set.of(codes)::contains);
    }

    @Test
    void theMarkOfANoteIsNoPartOfACode() {
        assertThat(of("Q4*", "q4")).isEqualTo(new MarkedCode("q4", "*"));
        assertThat(of("B \u2020", "b")).isEqualTo(new MarkedCode("b", "\u2020"));
        assertThat(of("SNP\u00b2", "snp")).isEqualTo(new MarkedCode("snp", "\u00b2"));
    }

    @Test
    void aCodeThatEndsSoIsItself() {
        assertThat(of("Q4*", "q4", "q4*")).isEqualTo(new MarkedCode("q4*", ""));
        assertThat(of("Kik*", "q4")).isEqualTo(new MarkedCode("kik*", ""));
    }
}
