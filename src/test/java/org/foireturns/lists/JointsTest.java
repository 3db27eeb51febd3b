package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {
    private static final Joints JOINTS = DrawnList.WORDS.joints();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14, 15 | 14 15",
                "13 and 12 | 13 12",
                "14;15&16 | 14 15 16",
                "14 + 15 | 14 15",
                "13,145 | -",
                "14 | -",
                "14/15 | -",
                "14, girl | -",
                "girl, 14 | -",
                "14 or 15 | -",
                "14, | -"
            })
    void severalNumbersInARow(String text, @Nullable String numbers) {
        String said = JOINTS.numbers(text).stream().map(Object::toString).collect(Collectors.joining(" "));
        assertThat(said.isEmpty() ? null : said).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "F13, M12 > F13|M12",
                "14yrs & 13yrs > 14yrs|13yrs",
                "F13/M12 > F13|M12",
                "F13 and M12 > F13|M12",
                "Sandy > Sandy"
            })
    void oneVictimAfterTheOther(String text, String parts) {
        assertThat(JOINTS.victims(text).stream().map(String::strip)).containsExactly(parts.split("\\|", -1));
    }

    /** "S/Chat" is one name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Kik, Snapchat > Kik!Snapchat",
                "Kik | Snapchat > Kik!Snapchat",
                "Kik and Snapchat > Kik!Snapchat",
                "Kik / Snapchat > Kik!Snapchat",
                "Kik/ Snapchat > Kik!Snapchat",
                "S/Chat > S/Chat",
                "Kik or Snapchat > Kik or Snapchat"
            })
    void onePlatformAfterTheOther(String text, String parts) {
        assertThat(JOINTS.platforms(text).stream().map(String::strip)).containsExactly(parts.split("!", -1));
    }
}
