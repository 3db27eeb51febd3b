package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffenceNotesTest {
    private static Map<String, String> read(String note) {
        return DrawnMeanings.of("""
                | Offences of sexual communication with a child, 2024/25 |    |
                | Female                                                 | 30 |
                | Male                                                   | 9  |

                | NOTE                                                   |    |
                """.replace("NOTE", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures include offences of sexual grooming as well as sexual communication with a child.",
                "These figures also include offences of meeting a child following sexual grooming.",
                "Our system cannot separate sexual communication with a child from sexual grooming."
            })
    void figuresThatHoldAnotherOffenceAreAskedAbout(String note) {
        assertThat(read(note))
                .hasEntrySatisfying(
                        "B2", said -> assertThat(said).startsWith("asked").contains("another offence is in it too"))
                .hasEntrySatisfying(
                        "B3", said -> assertThat(said).startsWith("asked").contains("another offence is in it too"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures do not include offences of sexual grooming.",
                "Sexual communication with a child is an offence under section 15A.",
                "The figures include offences of sexual communication with a child recorded online."
            })
    void figuresOfTheOffenceAskedStand(String note) {
        assertThat(read(note))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B3", "2024/25 male all all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication with a child is not an offence in Scotland.",
                "There is no such offence as sexual communication with a child here."
            })
    void whereItIsNoOffenceTheFiguresAreAskedAbout(String note) {
        assertThat(read(note))
                .hasEntrySatisfying(
                        "B2", said -> assertThat(said).startsWith("asked").contains("no offence there"));
    }

    @Test
    void anEquivalentOffenceIsTheAnswer() {
        assertThat(
                        read(
                                "Sexual communication with a child is not an offence in Scotland; figures are for the equivalent."))
                .containsEntry("B2", "2024/25 female all all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication offences against girls and boys under 13 cannot be separated by platform.",
                "The offences cannot be separated by the age of the victim."
            })
    void victimsThatCannotBePartedAreNoOtherOffence(String note) {
        assertThat(read(note).toString()).doesNotContain("another offence is in it too");
    }

    @Test
    void anOffenceWithARowOfItsOwnIsToldApart() {
        String drawn = """
                | Offences, 2024/25               | Offences |
                | Sexual communication with a child | 30       |
                | Sexual grooming                   | 9        |

                | The figures include offences of sexual grooming |          |
                """;
        assertThat(DrawnMeanings.of(drawn).toString()).doesNotContain("another offence is in it too");
        assertThat(DrawnMeanings.of(drawn.replace("Sexual grooming ", "Rape            "))
                        .toString())
                .contains("another offence is in it too");
    }
}
