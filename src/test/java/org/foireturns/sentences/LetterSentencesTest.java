package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as people write them in letters about one year. */
class LetterSentencesTest {
    private static final String TOTAL = "There were 147 offences of sexual communication with a child in 2024/25.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            222 were aged 12-15: 179 female, 43 male.\
             | were aged 12-15, 222, were aged 12-15 female, 179, were aged 12-15 male, 43
            Text messages were used in 11 offences, and two mention Kik. | Text messages, 11, mention Kik, 2
            The age of 8 is not known.                                   | age is not known, 8
            In the other 81 no form of communication was recorded.       | no form of communication, 81
            Snapchat 39, TikTok six, Kik none.                           | Snapchat, 39, TikTok, 6, Kik, 0
            Snapchat 39, TikTok six, Kik dim un / none.                  | Snapchat, 39, TikTok, 6, Kik, 0
            Less than five offences involved Yubo.                       | Yubo, fewer than 5
            Victims: 240 F, 66 M, 4 U.                                   | Victims female, 240, Victims male, 66, Victims unknown, 4
            Kik and Yubo were recorded fewer than five times each.       | Kik, fewer than 5, Yubo, fewer than 5
            9 of the victims were 11 or younger (7 girls and 2 boys), 30 were 12 to 15 (24 girls, 6 boys) and 2 girls were 16 or over.\
             | victims 11 or younger, 9, victims 11 or younger girls, 7, victims 11 or younger boys, 2, 12 to 15, 30,\
             12 to 15 girls, 24, 12 to 15 boys, 6, girls 16 or over, 2
            I list the age with the number of victims in brackets: 8 (1), 9 (3), 10 (9), age not recorded (1).\
             | age victims aged 8 victims, 1, age aged 9 victims, 3, age aged 10 victims, 9, age victims age not recorded, 1
            """)
    void areRead(String sentence, String stated) {
        assertThat(sheets(TOTAL, sentence)).contains("Letter, A2, sentence 1: 2024/25, " + stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no mention of Kik in any record. | Kik
            Kik did not come up at all.               | Kik
            None of them was aged 11 or under.        | was aged 11 or under
            """)
    void thatThereWereNoneIsANumber(String sentence, String label) {
        assertThat(sheets(TOTAL, sentence)).contains("Letter, A2, sentence 1: 2024/25, " + label + ", 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It said that 412 offences were recorded in 2024/25, and that 327 of the victims were female.",
                "You told us that 150 offences were recorded in 2024/25.",
                "I do not set one against the other.",
                "Snapchat was used in 11 and 4 of them also mention Kik.",
                "Three of them were aged 11 and under.",
                "Of 26 females, 3 were under 12.",
                "Female 26, 3 under 12.",
                "None of the male victims was under 12.",
                "Kik was not mentioned in the press release."
            })
    void areLeftToBeAskedAbout(String sentence) {
        assertThat(sheets(TOTAL, "We hold no more.", sentence)).noneMatch(sheet -> sheet.startsWith("Letter, A3"));
    }

    @Test
    void noneOfAPartIsNotNoneOfAll() {
        assertThat(sheets(TOTAL, "20 of the victims were male.", "None of them was on Snapchat."))
                .noneMatch(sheet -> sheet.startsWith("Letter, A3"));
    }

    @Test
    void yearsStandBeforeTheirNumbers() {
        assertThat(
                        sheets(
                                "In the half year from April to September 2024 we recorded 98 offences of sexual communication with"
                                        + " a child, and in the half year from October 2024 to March 2025 111, altogether 209 in the year."))
                .containsExactly(
                        "Letter, A1, sentence 1: half year from April to September 2024 offences, 98, half year"
                                + " offences from October 2024 to March 2025, 111, 2024/25 offences altogether, 209");
    }

    @Test
    void aNumberBelowAQuestionMayBeASentence() {
        assertThat(sheets(
                        "Q1. Number of recorded offences, 1 April 2024 to 31 March 2025",
                        "Nine. In the year before there were six."))
                .contains(
                        "Letter, A2, sentence 1: recorded offences 1 April 2024 to 31 March 2025, 9",
                        "Letter, A2, sentence 2: 2023/24, 6");
        assertThat(sheets(
                        "Q1 – Number of recorded offences in 2024/25",
                        "The answer to your first question is therefore 612."))
                .contains("Letter, A2, sentence 1: recorded offences 2024/25, 612");
    }

    @Test
    void howManyAreKnownLeadsToTheList() {
        assertThat(sheets(TOTAL, "The platform was known in 90 of the 147 offences: Snapchat 60, WhatsApp 30."))
                .contains(
                        "Letter: The platform was known in 90 of the 147 offences",
                        "Letter, A2, sentence 2: 2024/25, Snapchat, 60, WhatsApp, 30");
    }

    @Test
    void allFiguresMayBeOfAnotherYearThanWasAsked() {
        List<String> letter = sheets(
                "The number of offences of sexual communication with a child from 1 April 2024 to 31 March 2025.",
                "Between 1 January 2024 and 31 December 2024 we recorded 149 offences.",
                "All figures below are for the calendar year 2024.",
                "117 of the victims were female and 32 were male.");

        assertThat(letter).contains("Letter, A4, sentence 1: calendar year 2024, victims female, 117, male, 32");
        assertThat(sheets(
                        "The number of offences of sexual communication with a child from 1 April 2024 to 31 March 2025.",
                        "Between 1 January 2024 and 31 December 2024 we recorded 149 offences.",
                        "117 of the victims were female and 32 were male."))
                .contains("Letter, A3, sentence 1: victims female, 117, male, 32");
    }
}
