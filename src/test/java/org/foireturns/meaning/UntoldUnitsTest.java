package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beside others of the same meaning, of which only those say what they count. */
class UntoldUnitsTest {
    private static final String DOUBT = "asked: the words over it do not say";

    @ParameterizedTest
    @ValueSource(strings = {"First contact", "The only one", "Main"})
    void aHeadThatSaysNothingIsAskedAbout(String head) {
        assertThat(DrawnMeanings.of("""
                | S.15A crimes 2024/25 | Times | %s |
                | Snapchat             | 62    | 40 |
                | Facebook             | 29    | 21 |
                """.formatted(head)))
                .containsEntry("B2", "2024/25 all all snapchat")
                .hasEntrySatisfying("C2", said -> assertThat(said).startsWith(DOUBT))
                .hasEntrySatisfying("C3", said -> assertThat(said).startsWith(DOUBT));
    }

    @Test
    void aRowIsAskedAboutAsAColumnIs() {
        assertThat(DrawnMeanings.of("""
                | S.15A crimes 2024/25 | Snapchat | Facebook |
                | Times                | 62       | 29       |
                | First contact        | 40       | 21       |
                """))
                .hasEntrySatisfying("C3", said -> assertThat(said).startsWith(DOUBT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Number", "No.", "Recorded", "Offences"})
    void wordsThatCountSayEnough(String head) {
        assertThat(DrawnMeanings.of("""
                | S.15A crimes 2024/25 | Times | %s |
                | Snapchat             | 62    | 40 |
                | Facebook             | 29    | 21 |
                """.formatted(head)).get("C2")).doesNotStartWith("asked");
    }

    @Test
    void aNumberOfAnotherMeaningIsNoWitness() {
        assertThat(DrawnMeanings.of("""
                | S.15A crimes 2024/25 | Times | Figures |
                | Snapchat             | 62    |         |
                | Female               |       | 21      |
                """).get("C3")).doesNotStartWith("asked");
    }
}
