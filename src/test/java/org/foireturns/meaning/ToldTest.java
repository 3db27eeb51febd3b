package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
    private final Grammar grammar = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Snapchat - 65                          | Snapchat | 65",
                "Female 11 and under: 8                 | Female 11 and under | 8",
                "Male: <5                               | Male | <5",
                "Female 12-15:34                        | Female 12-15 | 34",
                "Kik: fewer than 5                      | Kik | fewer than 5",
                "Answer – 167                           | Answer | 167",
                "In 228 of these offences the victim was female. | In  of these offences the victim was female. | 228",
                "Total offences = 1,131                 | Total offences | 1,131",
                "Not recorded – 7                       | Not recorded | 7",
                "All offences ......................... 155 | All offences | 155",
                "Female, 12-15 ........................ 92 | Female, 12-15 | 92",
                "Male, 16 and over … 2                  | Male, 16 and over | 2",
                "Snapchat ____________ 63               | Snapchat | 63",
                "Snapchat --> 63                        | Snapchat | 63",
                "Victims aged 12-15     92              | Victims aged 12-15 | 92",
                "Aged 12-15 - 115                       | Aged 12-15 | 115",
                "Kik ...... nil                         | Kik | nil",
                "198 offences                           | offences | 198",
                "74 in total                            | in total | 74",
                "97 offences. This excludes 4 that were later cancelled. | offences | 97",
                "6 times, 2 of them with Snapchat too   | times | 6",
                "41 female victims, including 3 aged 16 | female victims | 41",
                "41 female victims                      | female victims | 41",
                "14 were girls aged 11 and under        | were girls aged 11 and under | 14",
                "1 was a boy aged 16 and over           | was a boy aged 16 and over | 1",
                "We recorded 34 offences in 2023/24     | We recorded  offences in 2023/24 | 34",
            })
    void aTextTellsItsNumber(String text, String label, String number) {
        assertThat(Told.of(text, grammar)).isEqualTo(new Told(label, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recorded Offences is 1 on the first victim of an offence and 0 on its other victims.",
                "Age 12 - 15",
                "Note 2: includes 4 victims with no date of birth",
                "Footnote 1: 16 offences were reported late",
                "97 girls. 12 boys and 3 of unknown gender.",
                "7 (ages 16 and 17; recorded as such although the offence needs a victim under 16)",
                "* 16 offences were reported late",
                "(a) 16 offences were reported late",
                "0 offences had a male victim and 40 offences a female victim.",
                "2023 - 24",
                "12, female",
                "Youngest victim: 9",
                "Q3: 5",
                "Our reference: 12345",
                "Under 12",
                "16 and over",
                "Snapchat",
                "1 April 2024 - 31 March 2025",
                "Age: 12-15",
                "Aged 12  15",
                "Exemption applied: none",
                "Recorded Date between: 01/04/2024 00:00:00 and 31/03/2025 23:59:59",
                "Offences extracted 23/06/2025 08:41",
                "Offences recorded in 2 forces and 3 districts"
            })
    void otherTextsTellNone(String text) {
        assertThat(Told.of(text, grammar)).isNull();
    }

    @Test
    void linesOfTextAreReadInTheirCompany() {
        assertThat(DrawnMeanings.of("""
                | There were 66 recorded offences of sexual communication with a child in 2024/25. |
                | Victims                                                                          |
                | Girls: 51                                                                        |
                | Boys: 14                                                                         |
                | Not recorded: 1                                                                  |
                |                                                                                  |
                | The youngest victim was female and aged 7.                                       |
                |                                                                                  |
                | Apps                                                                             |
                | Snapchat - 25                                                                    |
                | WhatsApp - 13                                                                    |
                | Not recorded - 7                                                                 |
                """))
                .containsEntry("A1", "2024/25 all all all")
                .containsEntry("A3", "2024/25 female all all")
                .containsEntry("A5", "2024/25 unknown all all")
                .containsEntry("A10", "2024/25 all all snapchat")
                .containsEntry("A12", "2024/25 all all unknown")
                .doesNotContainKey("A7");
    }
}
