package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.junit.jupiter.api.Test;

/** Of what year the sentences of a letter speak that name none. */
class YearsToldTest {
    private static final String FIRST = "We recorded 106 offences of sexual communication with a child in 2024/25.";

    @Test
    void theYearOfAParagraphHoldsForItsSentences() {
        assertThat(sheets(FIRST, "In 2023/24 we recorded 93 offences. 74 of the victims were female and 19 male."))
                .contains("Letter, A2, sentence 2: 2023/24, victims female, 74, male, 19");
        assertThat(sheets(FIRST, "74 of the victims were female and 19 male."))
                .contains("Letter, A2, sentence 1: 2024/25, victims female, 74, male, 19");
    }

    @Test
    void theYearOfAHeadingHoldsForTheParagraphsBelowIt() {
        assertThat(sheets(FIRST, "2023/24", "93 offences were recorded in total. 74 of the victims were female."))
                .contains("Letter, A3, sentence 2: 2023/24, victims female, 74");
        assertThat(sheets(FIRST, "2023/24", "Victims", "74 of the victims were female."))
                .contains("Letter: 2023/24, Victims, 74 of the victims were female.");
    }

    @Test
    void whereAParagraphTurnsToAnotherYearNothingIsSure() {
        assertThat(sheets(FIRST + " In the previous year there were 93. 74 victims were female."))
                .noneMatch(sheet -> sheet.contains("female, 74"));
        assertThat(sheets(FIRST + " In 2023/24 there were 93 offences. 74 victims were female."))
                .noneMatch(sheet -> sheet.contains("female, 74"));
        assertThat(sheets(
                        "In 2023/24 we recorded 93 offences of sexual communication with a child, and 106 in 2024/25. "
                                + "81 victims were female."))
                .noneMatch(sheet -> sheet.contains("2023/24, victims female"));
    }

    @Test
    void theYearOfTheLetterGoesBeforeThoseThatItIsComparedWith() {
        assertThat(sheets(FIRST, "We found 106 crimes, against 93 in 2023/24. 81 victims were female."))
                .contains("Letter, A2, sentence 2: 2024/25, victims female, 81");
    }

    @Test
    void aYearWithALaterOneBesideItIsNotTheLetters() {
        assertThat(sheets(
                        "In 2023/24 we recorded 93 offences of sexual communication with a child.",
                        "In 2024/25 it was 106 offences.",
                        "81 of the victims were female and 25 male."))
                .contains("Letter, A3, sentence 1: victims female, 81, male, 25");
    }

    @Test
    void thatYearIsTheOneNamedBefore() {
        assertThat(sheets("A new field was added for 2024/25. In that year there were 39 uses of Snapchat, 21 of Kik."))
                .contains("Letter, A1, sentence 2: 2024/25 Snapchat, 39, 2024/25 Kik, 21");
        assertThat(sheets("In that year there were 39 uses of Snapchat, 21 of Kik."))
                .hasSize(1);
    }

    @Test
    void aNumberThatIsHiddenIsNoAge() {
        assertThat(sheets(FIRST, "TikTok (under 10) and Kik (under 10) were also recorded."))
                .contains("Letter, A2, sentence 1: 2024/25, TikTok, fewer than 10, Kik, fewer than 10");
        assertThat(sheets(FIRST, "Snapchat: 12", "Kik: 1 to 4"))
                .contains("Letter, A3, sentence 1: 2024/25, Kik, between 1 and 4");
        assertThat(sheets(FIRST, "Snapchat was used by those aged under 10 and Kik by those aged 1 to 4."))
                .contains("Letter: Snapchat was used by those aged under 10 and Kik by those aged 1 to 4.");
        assertThat(sheets(FIRST, "Snapchat: 12", "Kik: 12 to 15")).contains("Letter: Kik: 12 to 15");
    }
}
