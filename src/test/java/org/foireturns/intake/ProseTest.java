package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter in plain text is told from a table in delimited text. */
class ProseTest {
    @Test
    void sentencesWithCommasAreALetter() {
        assertThat(Prose.in("""
                Dear Ms Jones,

                Thank you for your request, dated 3 May 2025, which we have considered.
                In 2023/24, 34 offences were recorded, of which 20 were against girls.
                In 2024/25, 40 offences were recorded; 25 were against girls.

                Kent Police, Sutton Road, Maidstone, ME15 9BZ
                FOI Unit, Room 12
                """)).isTrue();
    }

    @Test
    void aShortLetterIsOneToo() {
        assertThat(Prose.in("We hold no information about this, as our systems do not record it."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gender,2023/24,2024/25\nFemale,30,31\nMale,12,*\nThese figures are provisional, and they may change later.",
                "Gender; 2023/24; 2024/25\nFemale; 30; 31\nMale; 12; *\nThese figures are provisional, and they may change later.",
                "Gender\tOffences\nFemale\t30\nThese figures are provisional, and they may change later.",
                "Sexual communication with a child, 2024/25\n82",
                "Age\n12\n13\n14",
                "sep=;\nHow many offences were recorded, and when?;82",
                "Question,Answer\n\"How many offences were recorded, and when?\",82",
                "Nil return",
                "",
            })
    void aTableIsNone(String text) {
        assertThat(Prose.in(text)).isFalse();
    }
}
