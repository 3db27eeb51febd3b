package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedPartsTest {
    private static Map<String, String> meanings(String note) {
        return DrawnMeanings.of("""
                | S.15A offences | 2022/23\u00b9 | 2023/24 |
                | Female         | 10       | 12      |
                | Male           | 3        | 5       |

                | \u00b9 %s |
                """.formatted(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing was migrated before 1 November 2022.",
                "The older system closed in November 2022 and its records were not kept",
                "First three quarters",
                "The other system was in use in April and May.",
            })
    void aMarkedYearOfWhichANoteNamesAPartIsAskedAbout(String note) {
        assertThat(meanings(note))
                .containsEntry("B2", "asked: the note at A5 may say that only a part of 2022/23 is in it")
                .containsEntry("C2", "2023/24 female all all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Extracted on 3 June 2025.",
                "The year runs from 1 April 2022 to 31 March 2023.",
                "Figures may change.",
                "The youngest victim of this year was a girl of 4.",
            })
    void othersStand(String note) {
        assertThat(meanings(note)).containsEntry("B2", "2022/23 female all all");
    }

    @Test
    void aNoteBehindAnotherMarkSaysNothingOfTheYear() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2022/23 | 2023/24 |
                | Female\u00b9  | 10       | 12      |
                | Male           | 3        | 5       |

                | \u00b9 One of them was of November 2022. |
                """)).containsEntry("B2", "2022/23 female all all");
    }

    @Test
    void aMarkMayStandAtAQuarterAndAtTheTotal() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |

                | 2024/25 | Offences |
                | Q1      | 24       |
                | Q2      | 31       |
                | Q3      | 27       |
                | Q4*     | 19       |
                | Total*  | 101      |

                | * To 14 March 2025, the day of the extract. |
                """))
                .containsEntry("B6", "1 October 2024 to 31 December 2024 all all all")
                .containsEntry(
                        "B7",
                        "asked: the note at A10 may say that only a part of 1 January 2025 to 31 March 2025 is in it")
                .containsEntry("B8", "asked: the note at A10 may say that only a part of 2024/25 is in it");
    }
}
