package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaveatsTest {
    private static String withNote(String note) {
        return """
                | S.15A offences | 2024/25 |
                | Girls          | 40      |
                | Boys           | 10      |
                |                |         |
                | %s |         |
                """.formatted(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures include offences under both section 15 (71/16) and section 15A (71/17).",
                "Offences of 71/16 and 71/17 are recorded together and cannot be separated.",
                "Sexual communication with a child (s.15A) is not an offence in Scotland.",
                "The figures below include all online child sexual offences, as our system cannot separate s15A.",
                "The data includes grooming offences as well.",
                "These numbers may also include other offences.",
                "Includes meeting a child following grooming as well.",
                "s15 and s15A are recorded together.",
                "Offences under sections 15 and 15A cannot be disaggregated.",
                "These are crimes of communicating indecently with an older child, which is not the offence you asked for.",
                "We are unable to distinguish sexual communication from other grooming offences."
            })
    void aNoteMayTakeTheNumbersAway(String note) {
        assertThat(DrawnMeanings.of(withNote(note)).get("B2")).startsWith("asked: the note at A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures are for section 15A (71/17) only and exclude section 15 (71/16).",
                "The figures do not include other sexual offences.",
                "Sexual communication with a child cannot be broken down by platform, nor separated by age.",
                "Facebook and Messenger cannot be separated for s15A offences.",
                "This worksheet holds one table and nothing else beside it",
                "The figures include attempts and conspiracies.",
                "The figures include victims of both genders.",
                "Data includes offences recorded between 1 April 2024 and 31 March 2025.",
                "S.15A does not extend to Northern Ireland; the equivalent offence is shown.",
                "All figures were taken from the crime system on 16 April 2025.",
                "The figures have been rounded to the nearest 5."
            })
    void otherNotesLeaveThem(String note) {
        assertThat(DrawnMeanings.of(withNote(note))).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void aNoteOnAnOffenceOfTheTableTakesNothingAway() {
        assertThat(DrawnMeanings.of("""
                        | Offence | 2024/25 |
                        | 71/17   | 40      |
                        | 88A     | 10      |
                        |         |         |
                        | This table includes offences of 88A for comparison with other years |  |
                        """)).containsEntry("B2", "2024/25 all all all");
    }

    @Test
    void theTitleOfOneTableSpeaksOfThatAlone() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child                                | 2023/24 | 2024/25 |
                | Recorded offences                                                | 50      | 60      |
                |                                                                  |         |         |
                | Gender of victim                                                 | 2023/24 | 2024/25 |
                | Female                                                           | 40      | 50      |
                | Male                                                             | 10      | 10      |
                |                                                                  |         |         |
                | Platforms 2024/25 (71/17 and 88/1 together, cannot be separated) |         |         |
                | Snapchat                                                         | 30      |         |
                | Kik                                                              | 4       |         |
                """))
                .containsEntry("B5", "2023/24 female all all")
                .hasEntrySatisfying(
                        "B9", said -> assertThat(said).startsWith("asked: ").contains("at A8"));
    }

    @Test
    void aNoteBehindAMarkSpeaksOfWhatBearsIt() {
        assertThat(DrawnMeanings.of("""
                        | S.15A offences | 2023/24 * | 2024/25 |
                        | Girls          | 30        | 40      |
                        | Boys           | 20        | 10      |
                        |                |           |         |
                        | * These figures include grooming offences as well |  |  |
                        """))
                .containsEntry("C2", "2024/25 female all all")
                .hasEntrySatisfying("B2", said -> assertThat(said).startsWith("asked: the note at A5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ages and genders shown are those of the named suspects, in case this is of use to you.",
                "Figures are percentages of all offences, given in whole numbers.",
                "The table above shows rates per 10,000 children.",
                "These figures relate to suspects and offenders.",
                "Please note that the data is based on suspects.",
                "Age and gender are those of the suspect.",
            })
    void aNoteSaysThatTheFiguresAreOfSomethingElse(String note) {
        assertThat(DrawnMeanings.of(withNote(note)).get("B2")).startsWith("asked: the note at A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The figures relate to victims and not to suspects.",
                "Percentages may not add up to 100 due to rounding.",
                "Figures in brackets are percentages of all offences.",
                "Where a suspect has been identified the figures may change.",
                "The figures do not show suspects.",
                "Details of suspects are available on request.",
                "The table shows the number of offences, rank and % of all offences.",
                "Figures are number (per cent of all victims).",
            })
    void otherNotesOnSuspectsAndSharesSayNothingOfThem(String note) {
        assertThat(DrawnMeanings.of(withNote(note))).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void aNoteThatNamesATableByItsNumberSpeaksOfIt() {
        String sheet = """
                | Table 1: offences, 2024/25 |        |
                | Female                     | 40     |
                | Male                       | 10     |

                | Table 2: age, 2024/25      |        |
                | 11 and under               | 13     |
                | 12-15                      | 60     |

                | Table 3: platform, 2024/25 |        |
                | Snapchat                   | 13     |
                | WhatsApp                   | 60     |

                | NOTE |
                """;
        assertThat(DrawnMeanings.of(sheet.replace("NOTE", "Figures in Table 2 are percentages of all offences.")))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B10", "2024/25 all all snapchat")
                .hasEntrySatisfying("B6", said -> assertThat(said).startsWith("asked: the note at A13"));
        assertThat(DrawnMeanings.of(
                        sheet.replace("NOTE", "Table 3 covers April to December 2024 only, as the field is new.")))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B6", "2024/25 all 0-11 all")
                .hasEntrySatisfying("B10", said -> assertThat(said).startsWith("asked: the note at A13"));
    }

    @Test
    void aRemarkBehindANumberMaySayThatItDoesNotStand() {
        Map<String, String> said = DrawnMeanings.of("""
                | Gender, 2024/25 | Number | Note                                 |
                | Female          | 40     | revised                              |
                | Male            | 10     |                                      |
                | Unknown         | 5      | withdrawn - do not use; typing error |
                """);
        assertThat(said).containsEntry("B2", "2024/25 female all all").containsEntry("B3", "2024/25 male all all");
        assertThat(said.get("B4")).startsWith("asked: the remark at C4");
    }

    @Test
    void aRemarkBehindANumberMaySayThatItIsOfAPart() {
        Map<String, String> said = DrawnMeanings.of("""
                | Year    | Female | Male | Remarks                                                |
                | 2021/22 | 24     | 5    | From 1 October 2021 only, when our system went live     |
                | 2022/23 | 63     | 12   | Includes 4 offences against one victim                  |
                """);
        assertThat(said.get("B2")).startsWith("asked: the remark at D2");
        assertThat(said).containsEntry("B3", "2022/23 female all all");
    }

    @Test
    void aNoteThatTellsANumberIsHeardToo() {
        assertThat(DrawnMeanings.of("""
                | Table 1: offences, 2024/25 |     |

                | Female                     | 40  |

                | Table 2: age, 2024/25      | 11 and under | 12-15 |
                | Female                     | 13  | 60 |
                | Male                       | 4   | 15 |
                | Figures in Table 2 are percentages of all 238 offences, given in whole numbers. |
                """))
                .hasEntrySatisfying("B6", said -> assertThat(said).startsWith("asked: the note at A8"));
    }

    @Test
    void aNoteRightBelowOneOfSeveralTablesSpeaksOfItAlone() {
        assertThat(DrawnMeanings.of("""
                | Offences, 2024/25 |        |
                | Female            | 40     |
                | Male              | 10     |

                | Age, 2024/25      |        |
                | 11 and under      | 13     |
                | 12-15             | 60     |
                | The figures in this table are percentages of all offences. |

                | Platform, 2024/25 |        |
                | Snapchat          | 13     |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B11", "2024/25 all all snapchat")
                .hasEntrySatisfying("B6", said -> assertThat(said).startsWith("asked: the note at A8"));
    }

    @Test
    void aNoteBehindAMarkSpeaksOfTheNumbersThatBearIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25* |
                | Girls          | 40      | 51       |
                | Boys           | 10      | 12       |

                | * Figures are those of the suspects and not yet checked |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .hasEntrySatisfying("C2", said -> assertThat(said).isEqualTo("2024/25 female all all"));
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25* |
                | Girls          | 40      | 51       |
                | Boys           | 10      | 12       |

                | * Figures are those of the suspects |
                """))
                .containsEntry("B2", "2023/24 female all all")
                .hasEntrySatisfying("C2", said -> assertThat(said).startsWith("asked: the note at A5"));
    }
}
