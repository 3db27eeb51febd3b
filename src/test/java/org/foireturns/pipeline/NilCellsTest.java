package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NilCellsTest {
    private static DrawnReturn under(String head, String cell) {
        return DrawnReturn.oneYear("| Kent Police, sexual communication with a child, 2024/25 |\n|  |\n" + "| " + head
                + " | Date recorded | Victim gender | Victim age | Platform |\n" + "| " + cell + " |\n");
    }

    @Test
    void aWordForNoneInPlaceOfTheFirstRowOfAListIsANote() {
        assertThat(under("Crime reference", "Dim / Nil").observations()).isEmpty();
        assertThat(under("Crime reference", "Dim / Nil").rejected()).isEmpty();
        assertThat(under("Ref", "Nil").rejected()).isEmpty();
    }

    @Test
    void oneBelowOffencesIsAnAnswer() {
        assertThat(DrawnReturn.oneYear(
                                "| Kent Police, sexual communication with a child, 2024/25 |\n|  |\n| Offences | Nil |\n")
                        .observations())
                .containsExactly("B3 2024/25 0");
    }
}
