package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.sentences.DrawnLetter.sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedSheetsTest {
    @Test
    void semicolonsPartTheThingsOfAList() {
        assertThat(sheets("Q5 - Snapchat (44); WhatsApp (12); Kik (3); unspecified (35)"))
                .containsExactly("Letter, A1, sentence 1: Snapchat, 44, WhatsApp, 12, Kik, 3, unspecified, 35");
    }

    @Test
    void semicolonsAlsoEndSentences() {
        assertThat(sheets("We recorded 147 offences in 2024/25; please ask again."))
                .containsExactly("Letter: please ask again.", "Letter, A1, sentence 1: offences 2024/25, 147");
    }

    @Test
    void aLineGoesOnBelowLinesThatStateNumbers() {
        assertThat(sheets("12-15: Female 58, Male 14", "Age not recorded: 1 (Female)"))
                .containsExactly(
                        "Letter, A1, sentence 1: 12-15 Female, 58, 12-15 Male, 14",
                        "Letter, A2, sentence 1: Age not recorded Female, 1");
    }

    @Test
    void whatASentenceStatesIsToldToTheNextBehindAStopBeforeANumber() {
        assertThat(sheets("We recorded 214 offences in 2024/25. 171 of the 214 victims were girls and 43 were boys."))
                .containsExactly(
                        "Letter, A1, sentence 1: offences 2024/25, 214",
                        "Letter, A1, sentence 2: 2024/25, girls, 171, boys, 43");
    }

    @Test
    void aSentenceOfItsOwnParagraphGoesOnToo() {
        assertThat(sheets("Of the victims, 130 were female.", "A further 26 were male."))
                .containsExactly("Letter, A1, sentence 1: victims female, 130", "Letter, A2, sentence 1: male, 26");
        assertThat(sheets("A further 26 were male.")).containsExactly("Letter: A further 26 were male.");
    }

    @Test
    void ofTheseIsOfAllWhereNoOtherNumberStandsBetween() {
        assertThat(sheets(
                        "There were 98 offences in 2024/25.", "Please see below.", "Of these, 71 victims were female."))
                .contains("Letter, A3, sentence 1: 2024/25, victims female, 71");
        assertThat(sheets("There were 98 offences in 2024/25.", "44 are open.", "Of these, 71 victims were female."))
                .contains("Letter: 44 are open., Of these, 71 victims were female.");
    }

    @Test
    void howManyAreUnknownGoesWithTheSentenceBefore() {
        assertThat(sheets("26 involved Snapchat, 11 Instagram. The remaining 13 had nothing recorded."))
                .containsExactly("Letter, A1, sentence 1: Snapchat, 26, Instagram, 11, nothing recorded, 13");
        assertThat(sheets("There were 39 uses of Snapchat and 21 of Kik. The field was left blank on 17 occasions."))
                .containsExactly("Letter, A1, sentence 1: Snapchat, 39, Kik, 21, left blank, 17");
        assertThat(sheets("There were 63 offences in 2024/25. In 13 nothing was recorded."))
                .contains("Letter: In 13 nothing was recorded.");
    }

    @Test
    void aColonAndADashPartTheNumberOfAllFromItsParts() {
        assertThat(sheets("In 2024/25 there were 63 offences: female 40, male 21 and unknown 2."))
                .containsExactly(
                        "Letter, A1, sentence 1: 2024/25 offences, 63",
                        "Letter, A1, sentence 2: 2024/25, female, 40, male, 21, unknown, 2");
        assertThat(sheets("In 2024/25 there were 63 offences - female 40, male 23."))
                .contains("Letter, A1, sentence 2: 2024/25, female, 40, male, 23");
    }

    @Test
    void theYearBeforeIsThatBeforeTheYearOfItsParagraph() {
        assertThat(sheets(
                        "In 2024/25, 153 victims were female. In the year before there were 132 females and 39 males."))
                .containsExactly(
                        "Letter, A1, sentence 1: 2024/25 victims female, 153",
                        "Letter, A1, sentence 2: 2023/24 females, 132, 2023/24 males, 39");
    }

    @Test
    void theYearAskedAboutIsThatOfTheLetterAndNotTheOneBeforeIt() {
        assertThat(sheets(
                        "We recorded 58 offences of sexual communication with a child in the previous year, 2023/24;"
                                + " for the year you have asked about, 2024/25, the figure is 64.",
                        "51 victims were female and 13 were male."))
                .contains(
                        "Letter, A1, sentence 2: 2024/25, 64",
                        "Letter, A2, sentence 1: 2024/25, victims female, 51, male, 13");
    }

    @Test
    void theFirstOfComparedNumbersIsOfTheYearOfTheLetter() {
        assertThat(sheets(
                        "We searched for offences of sexual communication with a child in 2024/25.",
                        "We found 283 such crimes, against 254 in 2023/24."))
                .contains("Letter, A2, sentence 1: 2024/25 crimes, 283, 2023/24, 254");
    }

    @Test
    void aLongTextBelowAQuestionIsNoAnswerAboutTheYoungestAlone() {
        assertThat(
                        sheets(
                                "You asked for the number of offences, the gender of victims and the youngest victim in 2024/25.",
                                "In 2024/25 we recorded 187 offences of sexual communication with a child. Of these, 140 victims"
                                        + " were female, 36 were male and 11 had no gender recorded. The youngest victim was 6."))
                .contains(
                        "Letter, A2, sentence 1: 2024/25 offences, 187",
                        "Letter, A2, sentence 3: 2024/25, The youngest victim, was 6");
    }

    @Test
    void aYearToldByItsDistanceIsThatBeforeTheOneOfItsSentence() {
        assertThat(sheets("We recorded 86 offences of sexual communication with a child in 2024/25 against 91 the year"
                        + " before."))
                .containsExactly("Letter, A1, sentence 1: offences 2024/25, 86, 2023/24, 91");
        assertThat(sheets("We recorded 119 offences in 2024/25. In the preceding year it was 104."))
                .containsExactly(
                        "Letter, A1, sentence 1: offences 2024/25, 119", "Letter, A1, sentence 2: 2023/24, 104");
    }

    @Test
    void briefSentencesInARowAreAList() {
        assertThat(sheets("You asked for their gender. 233 females. 57 males. 5 unknown."))
                .contains("Letter, A1, sentence 2: females, 233", "Letter, A1, sentence 3: males, 57, unknown, 5");
        assertThat(sheets("Aged 11 and under: 33. Aged 12 to 15: 139. Aged 16 and over: 35."))
                .hasSize(3);
        assertThat(sheets("12 females. Our address is below.")).hasSize(1);
    }

    @Test
    void theOnlyYearThatIsComparedWithNoOtherIsTheLetters() {
        assertThat(sheets(
                        "We hold the information for 2024/25.",
                        "611 crimes were recorded. Compared with the 580 recorded in 2023/24 this is a rise of 5.3%.",
                        "471 victims were female and 128 male."))
                .contains("Letter, A3, sentence 1: 2024/25, victims female, 471, male, 128");
    }

    @Test
    void whatMayBeAPartOfTheCategoryBeforeIsLeft() {
        assertThat(sheets("81 of the victims were female. 12 were aged 11 and under and 69 were aged 12 to 15."))
                .contains("Letter: 12 were aged 11 and under and 69 were aged 12 to 15.");
        assertThat(sheets(
                        "81 of the victims were female and 25 male. 12 were aged 11 and under, 94 were aged 12 to 15."))
                .contains("Letter, A1, sentence 2: were aged 11 and under, 12, were aged 12 to 15, 94");
    }

    @Test
    void aLineBrokenAtTheMarginIsOneSentence() {
        assertThat(sheets("Snapchat 46, Instagram 22, WhatsApp 20, Facebook 9, TikTok 6, Kik 2, not\nstated 16"))
                .containsExactly("Letter, A1, sentence 1: Snapchat, 46, Instagram, 22, WhatsApp, 20, Facebook, 9,"
                        + " TikTok, 6, Kik, 2, not stated, 16");
    }

    @Test
    void linesOfACategoryAndItsNumberBeginAList() {
        assertThat(sheets("Age of victims", "11 and under 28", "12 to 15 123", "16 and over 33"))
                .contains("Letter, A2, sentence 1: 11 and under, 28", "Letter, A3, sentence 1: 12 to 15, 123");
    }

    @Test
    void anAnnouncedAnswerAnswersTheQuestionAboveIt() {
        String question = "The number of recorded offences in 2024-25.";
        assertThat(sheets(question, "Answer: 104.")).contains("Letter, A2, sentence 1: recorded offences 2024-25, 104");
        assertThat(sheets(question, "A: one hundred and four"))
                .contains("Letter, A2, sentence 1: recorded offences 2024-25, 104");
        assertThat(sheets(question, "Page 2")).containsExactly("Letter: " + question + ", Page 2");
    }

    @Test
    void aLineAloneAndASentenceBelowThemDoNot() {
        assertThat(sheets("Age not recorded: 1 (Female)")).containsExactly("Letter: Age not recorded: 1 (Female)");
        assertThat(sheets("12-15: Female 58, Male 14", "Thank you.", "Kik: 2")).contains("Letter: Thank you., Kik: 2");
        assertThat(sheets("12-15: Female 58, Male 14", "Kik 2")).contains("Letter: Kik 2");
    }

    @Test
    void aSentenceThatThereWereNoneIsAZero() {
        assertThat(sheets("In 2024/25 we recorded no offences of sexual communication with a child."))
                .containsExactly("Letter, A1, sentence 1: 2024/25 offences sexual communication with a child, 0");
        assertThat(sheets("In 2024/25 we recorded 0 offences of sexual communication with a child."))
                .containsExactly("Letter, A1, sentence 1: 2024/25 offences sexual communication with a child, 0");
        assertThat(sheets("There were 12 offences in 2024/25. No offences were recorded in 2023/24."))
                .containsExactly(
                        "Letter, A1, sentence 1: offences 2024/25, 12",
                        "Letter, A1, sentence 2: offences recorded in 2023/24, 0");
    }

    /** "Nil return" says of nothing in particular that there was none. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Nil return for 2024/25.", "We hold no information for 2024/25.", "We recorded no offences."})
    void anyOtherIsNone(String sentence) {
        assertThat(sheets(sentence)).containsExactly("Letter: " + sentence);
    }

    @Test
    void clausesOfOneAxisMayStandEachInItsOwnOrder() {
        assertThat(sheets("In 2024/25 there were 92 offences. Eight were 16 or over, and there is no date of birth for"
                        + " three."))
                .contains(
                        "Letter, A1, sentence 2: 2024/25, 16 or over, 8",
                        "Letter, A1, sentence 3: 2024/25, no date of birth, 3");
        assertThat(sheets("In 2024/25 there were 92 offences. Of the 41 boys, 12 were on Snapchat, and 9 on Kik."))
                .noneMatch(sheet -> sheet.contains("Kik, 9"));
    }

    @Test
    void twoThingsWithOneNumberStandApartFromTheOthers() {
        assertThat(sheets("In 2024/25 Snapchat appears 58 times, Facebook and Messenger taken together 12, Kik 8 and"
                        + " Discord 2."))
                .contains("Letter: Facebook and Messenger taken together 12")
                .last()
                .asString()
                .contains("58", "times Kik, 8", "Discord, 2")
                .doesNotContain("12");
    }

    @Test
    void anAcronymEndsASentence() {
        assertThat(sheets("In 2024/25 a total of 92 offences was recorded on NICHE. The victim was female in 70."))
                .contains("Letter, A1, sentence 1: 2024/25 offences, 92");
    }

    @Test
    void yourEmailIsNoPlatform() {
        assertThat(sheets("In reply to your e-mail: in 2024/25 we recorded 47 offences."))
                .containsExactly("Letter, A1, sentence 1: 2024/25 offences, 47");
    }

    @Test
    void agesOfTheYoungestOfSeveralYearsAreNoCounts() {
        assertThat(sheets("3. What was the age of the youngest victim?", "2023/24: 4, male. 2024/25: 6, female."))
                .last()
                .asString()
                .contains("youngest victim?, 4 male", "youngest victim?, 6 female");
        assertThat(sheets("The youngest victim by year:", "2023/24: 4, male", "2024/25: 6"))
                .contains("Letter, A3, sentence 1: 2024/25 The youngest victim by year:, 6");
        assertThat(sheets("Female victims by year", "2023/24: 4", "2024/25: 6"))
                .contains("Letter, A2, sentence 1: Female victims 2023/24, 4");
    }

    @Test
    void aShareInWordsIsNoCount() {
        assertThat(sheets("In 2024/25 we recorded 146 offences, against 133 in 2023/24, a rise of ten per cent."))
                .containsExactly("Letter, A1, sentence 1: 2024/25 offences, 146, 2023/24, 133");
    }

    @Test
    void whatIsToldInBetweenSaysNothingOfTheNumber() {
        assertThat(sheets("In 2024/25 Kik was named 8 times and Facebook Messenger, which we keep apart, 6 times."))
                .last()
                .asString()
                .contains("8", "Facebook Messenger times, 6");
        assertThat(sheets("In 2024/25 Kik was named 8 times and Facebook Messenger, which we estimate, 6 times."))
                .hasSize(1);
    }

    @Test
    void theTwelveMonthsAskedAboutAreThoseNamedBesideThem() {
        assertThat(sheets("During the twelve months asked about (01.04.24 to 31.03.25) 92 offences were recorded."))
                .containsExactly("Letter, A1, sentence 1: 01.04.24 to 31.03.25 offences, 92");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least three were 16 or over.",
                "No fewer than 3 were male.",
                "Not more than 3 were male.",
                "About 50 were female.",
                "Some 50 were female.",
                "50 or so were female.",
                "50-odd were female.",
                "We expected 50 females.",
                "Last week 50 were female.",
                "Since then 50 were female and 2 male."
            })
    void aNumberThatIsNotExactOrOfAnotherTimeIsNotStated(String sentence) {
        assertThat(sheets("In 2024/25 we recorded 300 offences. " + sentence)).hasSize(2);
        assertThat(sheets("In 2024/25 we recorded 300 offences. Only 50 were female."))
                .contains("Letter, A1, sentence 2: 2024/25, female, 50");
    }

    @Test
    void aListStandsBehindWordsThatLeaveNothingOpen() {
        assertThat(sheets("12-15: female 63, male 14", "Age not recorded: female 1, male 1"))
                .contains("Letter, A2, sentence 1: Age not recorded female, 1, Age not recorded male, 1");
        String ages = ": eleven and under, 37; twelve to fifteen, 126; sixteen and above, 12.";
        assertThat(sheets("In 2024/25 we recorded 184 offences. Save for 9, whose ages are not known, they are" + ages))
                .last()
                .asString()
                .contains("eleven and under, 37", "sixteen and above, 12");
        assertThat(sheets("In 2024/25 we recorded 184 offences. In London the ages are" + ages))
                .hasSize(2);
        assertThat(sheets("In 2024/25 we recorded 184 offences. The ages of perpetrators are" + ages))
                .hasSize(2);
    }

    @Test
    void theOnlyYearOfASentenceIsThatOfAllItsNumbers() {
        assertThat(sheets("In 2024/25 there were 141 offences. In the previous year Snapchat was used in 30 cases, Kik"
                        + " in 3 cases."))
                .last()
                .asString()
                .contains("2023/24 Kik, 3");
    }

    @Test
    void aYearThatMayBeToldFromAnotherOneIsNotStated() {
        assertThat(sheets("In 2024/25 there were 141 offences. Two years ago Kik was used in 30 cases. A year earlier"
                        + " Kik was used in 3 cases."))
                .contains("Letter: A year earlier Kik was used in 3 cases.")
                .last()
                .asString()
                .contains("2022/23 Kik, 30");
    }

    @Test
    void theNumberOfAllIsNoneOfItsParts() {
        assertThat(sheets(
                        "Of the 205 offences recorded in 2024/25, the complainant was female in 163 and male in 38; in"
                                + " the other four the field is void."))
                .containsExactly(
                        "Letter, A1, sentence 1: offences recorded in 2024/25, 205",
                        "Letter, A1, sentence 2: recorded in 2024/25, complainant female, 163, male, 38, void, 4");
        assertThat(sheets("Of all 205 crimes in 2024/25 the victim was female in 163 and male in 38."))
                .hasSize(1);
    }

    @Test
    void noneBehindAnAgeIsNought() {
        assertThat(sheets("Victims in 2024/25: 12-15 yrs 55, 16-17 yrs 5, 18+ nil."))
                .last()
                .asString()
                .contains("18+, 0");
    }
}
