package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelNotesTest {
    private static List<String> doubted(String labels, String note) {
        String[] label = labels.split(", ", -1);
        DrawnReturn read = DrawnReturn.oneYear("""
                | Sexual communication with a child 2024/25 | Offences |
                | %s                                        | 40       |
                | %s                                        | 12       |
                | %s                                        | 3        |
                | %s                                        |          |
                """.formatted(label[0], label[1], label[2], note));
        return read.findings().stream()
                .filter(found -> found.startsWith("label-unknown"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Female, Male, Other gender       | Male includes victims whose gender was not recorded.                       | B3
            Female, Male, Other gender       | Male includes victims whose gender is unknown, as we file them under male. | B3
            Female, Male*, Other gender      | * this line includes victims whose gender was not recorded                 | B3
            0-11*, 12-15, 16 and over        | * Four have an age of 0 as none was entered. These 4 should be regarded as unknown. | B2
            Female, Male, Other gender       | Victims whose gender was not recorded are included in the Male line.       | B3
            Female, Male, Other gender       | The Male figure for 2024/25 contains two non-binary victims.               | B3
            Facebook, Snapchat, Kik          | The Facebook figure includes Instagram and WhatsApp.                       | B2
            Facebook, Snapchat, Other        | Other includes offences where the platform was not recorded.               | B4
            0-11, 12-15, 16 and over         | Victims with no age recorded have been put in with the 12-15 age group.    | B3
            """)
    void aLineThatCountsMoreThanItsLabelSaysIsAskedAbout(String labels, String note, String cell) {
        assertThat(doubted(labels, note)).singleElement().asString().contains(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male does not include victims whose gender was not recorded.",
                "The total includes victims whose gender was not recorded.",
                "Male includes boys whose names were not recorded as such.",
                "The Male figure for 2022/23 contains two non-binary victims.",
                "Unknown includes victims whose gender was left blank."
            })
    void whatTheLabelSaysOrWhatStandsElsewhereChangesNothing(String note) {
        assertThat(doubted("Female, Male, Unknown gender", note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Facebook figure includes Facebook Messenger as well.",
                "Other includes offences on Discord and Roblox.",
                "The Facebook figure includes girls under 12 too."
            })
    void partsOfAPlatformAndWhatIsLeftOverAreExpected(String note) {
        assertThat(doubted("Facebook, Snapchat, Other", note)).isEmpty();
    }

    /** "Put in" joins nothing to a line where none is named, and a sign alone is explained and bears no note. */
    @Test
    void theKeyOfASignSaysNothingOfLabels() {
        assertThat(DrawnReturn.oneYear("""
                        | Sexual communication with a child 2024/25 | Offences |
                        | Female                                    | 40       |
                        | Male                                      | *        |
                        | * stands for fewer than 5. Void: nothing was put in the field. | |
                        """).findings()).noneMatch(found -> found.startsWith("label-unknown"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            these are Facebook and Instagram group chats together | 1
            both Snapchat and Facebook                            | 1
            also known as Meta's Facebook                         | 0
            together with what was found on phones                | 0
            7 of these also used Instagram                        | 0
            without Instagram, which also stands above            | 0
            """)
    void aRemarkThatNamesAnotherPlatformAsWellIsAskedAbout(String remark, int doubts) {
        assertThat(DrawnReturn.oneYear("""
                        | S.15A offences 2024/25 | Offences | Remarks |
                        | Snapchat               | 40       |         |
                        | Facebook               | 12       | %s      |
                        | Instagram              | 9        |         |
                        """.formatted(remark)).findings().stream()
                        .filter(found -> found.startsWith("label-unknown")))
                .hasSize(doubts);
    }
}
