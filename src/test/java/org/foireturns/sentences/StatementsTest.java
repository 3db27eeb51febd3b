package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private final Statements statements = new Statements(GRAMMAR, "71/17", false, Set.of());

    private String said(String sentence, boolean afterTotal) {
        return statements.in(sentence, afterTotal, afterTotal).stream()
                .map(each -> each.label() + " = " + each.number())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* denotes fewer than 5 offences.", "<5 = fewer than 5 offences."})
    void whatASignMeansStatesNothing(String key) {
        assertThat(said(key, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            We recorded 147 offences in 2024/25.                         | offences 2024/25 = 147
            There were 289 offences in 24/25, up from 246 in 23/24.      | offences 24/25 = 289; 23/24 = 246
            There were 289 offences in 24/25, up 43 on 23/24.            | offences 24/25 = 289
            There were 33 victims aged 11 and under, 155 aged 12-15 and 3 whose age we do not have.\
             | victims aged 11 and under = 33; aged 12-15 = 155; age we do not have = 3
            There were 171 girls, 51 boys and 3 whose gender nobody wrote down.\
             | girls = 171; boys = 51; gender nobody wrote down = 3
            In 112 offences the victim was female and in 30 the victim was male.\
             | victim female = 112; victim male = 30
            In the remaining five offences the gender of the victim is not recorded.\
             | gender of the victim is not recorded = 5
            There were 23 victims aged 11 and under, of whom 15 were female and eight were male.\
             | victims aged 11 and under = 23; victims aged 11 and under female = 15; victims aged 11 and under male = 8
            There were eight victims aged 16 and over, six of them female and two male.\
             | victims aged 16 and over = 8; victims aged 16 and over female = 6; victims aged 16 and over male = 2
            There were 23 victims aged 11 and under (15 female and 8 male).\
             | victims aged 11 and under = 23; victims aged 11 and under female = 15; victims aged 11 and under male = 8
            Snapchat was recorded in 44 offences, WhatsApp in 19 and Kik in fewer than five.\
             | Snapchat = 44; WhatsApp = 19; Kik = fewer than 5
            The gender of the victim was female in 201 offences, male in 58 and unspecified in 7.\
             | gender of the victim female = 201; gender of the victim male = 58; gender of the victim unspecified = 7
            We recorded 147 offences, of which 112 had a female victim and 30 a male victim.\
             | offences = 147; female victim = 112; male victim = 30
            Of the female victims, 15 were aged 11 and under and 86 were aged 12 to 15.\
             | female victims were aged 11 and under = 15; female victims were aged 12 to 15 = 86
            Question 1. 61 offences were recorded during the period.  | offences = 61
            Female 112, male 30, unknown 5, total 147.  | Female = 112; male = 30; unknown = 5; total = 147
            Eighty-two victims were aged 12-15 and nineteen under 12.\
             | victims were aged 12-15 = 82; under 12 = 19
            The victim was female in 103 of these and male in 21, in two it was not recorded.\
             | victim female = 103; male = 21; was not recorded = 2
            Q5: In 2024/25 Snapchat was named in 236, WhatsApp in 80, and in 121 nothing was recorded.\
             | 2024/25 Snapchat named in = 236; 2024/25 WhatsApp = 80; 2024/25 nothing was recorded = 121
            Aged 12 to 15: 60, of which 44 were female and 16 male.\
             | Aged 12 to 15 = 60; Aged 12 to 15 female = 44; Aged 12 to 15 male = 16
            Snapchat - 44 offences (40 female victims, 4 male victims)\
             | Snapchat = 44; Snapchat female victims = 40; Snapchat male victims = 4
            Snapchat was used in 44, WhatsApp in 19 and in 12 the platform was not recorded.\
             | Snapchat = 44; WhatsApp = 19; platform was not recorded = 12
            Victim age: 11 and under 23, 12-15 83, 16 and over 6, Not recorded 5.\
             | Victim age: 11 and under = 23; 12-15 = 83; 16 and over = 6; Not recorded = 5
            112 (76%) of the victims were female. | victims female = 112
            Snapchat – 55 (35%), WhatsApp – 24 (15.5 %). | Snapchat = 55; WhatsApp = 24
            12-15: Female 58, Male 14, Unknown 1.\
             | 12-15 Female = 58; 12-15 Male = 14; 12-15 Unknown = 1
            Snapchat: girls 30, boys 4. | Snapchat girls = 30; Snapchat boys = 4
            247 were aged 12-15 (198 female, 45 male and 4 not recorded) and 22 were 16 and over (15 female and 7 male).\
             | were aged 12-15 = 247; were aged 12-15 female = 198; were aged 12-15 male = 45;\
             were aged 12-15 not recorded = 4; 16 and over = 22; 16 and over female = 15; 16 and over male = 7
            Q5: Snapchat 130, Discord 8, Kik <5, no platform 70.\
             | Snapchat = 130; Discord = 8; Kik = <5; no platform = 70
            There were 141 offences in 2024/25, 128 in 2023/24 and 119 in 2022/23.\
             | offences 2024/25 = 141; 2023/24 = 128; 2022/23 = 119
            We recorded fewer than five offences in 2024/25. | offences 2024/25 = fewer than 5
            Snapchat was recorded 88 times and WhatsApp 41. | Snapchat times = 88; times WhatsApp = 41
            46 victims were female and 13 were male in 2023/24.\
             | victims female 2023/24 = 46; male 2023/24 = 13
            """)
    void eachNumberHasItsWords(String sentence, String said) {
        assertThat(said(sentence, false)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most of the 103 victims were female.",
                "More than half of the 126 offences were recorded in 2024/25.",
                "Around 100 of the victims were female.",
                "Female in 103 and in two unknown, male in 21.",
                "Victims were 11 and under in 30 cases, 12-15 in 40 and in 5 the gender was unknown.",
                "All of the 12 victims aged 16 and over were female.",
                "12 records would have to be read for Snapchat.",
                "If there were 12 female victims we would tell you.",
                "In our last response we told you that 120 offences were recorded in 2024/25.",
                "Snapchat 44 (12 in 2023/24)",
                "12-15: 60 (20 girls under 13)",
                "12-15: 60 (44 female), 16 and over: 12 (10 female)",
                "In the first half of the year 40 victims were female and 12 male.",
                "We read 60 records.",
                "60 crimes were examined.",
                "We reviewed 50 of the offences and in 12 Snapchat was used.",
                "You asked for the number of female victims in 2 age groups.",
                "Please provide for 1 April 2024 to 31 March 2025: (1) the number of recorded offences under s.15A",
                "We searched for 12 platforms including Snapchat.",
                "In 44 of the 147 offences Snapchat was used.",
                "Of the 112 female victims, 15 were aged 11 and under and 86 were aged 12 to 15.",
                "The youngest of 3 victims was a girl aged 7.",
                "Each row is one recorded offence.",
                "Of these, 86 were female.",
                "It would take 10 minutes for each of the 168 crime reports.",
                "A zebra was used in 12 offences.",
                "112 (76% of the victims) were female.",
                "11 and under: Female 12, Male aged 12-15 4.",
                "13 victims were aged 12-15 (8 male), 5 not recorded.",
                "80 victims were female aged 12-15, 5 were unknown.",
                "Girls <5 13, boys 2.",
                "12 victims were aged 11 and under, and Snapchat was used in 5.",
                "There were 37 offences of meeting a child following grooming.",
                "In five of the offences there was more than one victim.",
                "7 years old, one male and one female.",
                "Please reply within 20 working days.",
                "Female victims aged 11 and under 15, male victims 86.",
                "An offence appears on one sheet only",
                "One offence may have two victims",
                "97 crimes were recorded and three quarters involved girls.",
                "40 (35% of the girls) were aged 11 and under.",
                "Snapchat is counted once.",
                "Each crime is counted once.",
                "Snapchat and WhatsApp were both used in 12 offences.",
                "Both Snapchat and WhatsApp were used in 12 offences.",
                "The large majority (226 of 283) were female.",
                "The majority, 40, live in Leeds.",
                "Offences rose from 254 to 283 in 2024/25.",
                "Officers were given 2 and 3 hours respectively.",
                "2 of those crimes were found to have been recorded twice in error.",
                "There were no victims aged 16 and over, and in 5 cases the age is not known",
            })
    void whatIsNotClearIsLeft(String sentence) {
        assertThat(said(sentence, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of these, 112 were female and 30 were male.        | female = 112; male = 30
            By comparison, 57 were recorded in 2023/24.        | recorded in 2023/24 = 57
            """)
    void aSentenceMayGoOnAfterTheTotal(String sentence, String said) {
        assertThat(said(sentence, true)).isEqualTo(said);
        assertThat(said(sentence, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Within the period requested 121 offences of sexual communication with a child were recorded.",
                "The force has recorded 121 offences of sexual communication with a child within the reporting period.",
            })
    void thePeriodIsThatOfTheLetter(String sentence) {
        assertThat(new Statements(GRAMMAR, "71/17", true, Set.of()).in(sentence, false, false))
                .extracting(Statement::number)
                .containsExactly("121");
        assertThat(said(sentence, false)).isEmpty();
    }

    /** Of numbers that the letter has stated before, others are parts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Of the 63, 26 involved Snapchat, 11 Instagram and 5 Facebook. | Snapchat = 26; Instagram = 11; Facebook = 5
            Of those 63 offences 40 had female victims, 21 male and 2 not recorded.\
             | female victims = 40; male = 21; not recorded = 2
            40 of the 63 victims were female and 21 male. | female = 40; male = 21
            40 out of 63 were female.                     | female = 40
            In 44 of the 63 offences Snapchat was used.   | Snapchat = 44
            Of the 40 female victims, 15 were aged 11 and under and 25 were aged 12 to 15.\
             | female victims were aged 11 and under = 15; female victims were aged 12 to 15 = 25
            """)
    void aNumberToldBeforeIsThatOfWhichOthersAreParts(String sentence, String said) {
        statements.tell(new Statement("offences", "63"));
        statements.tell(new Statement("female victims", "40"));
        assertThat(said(sentence, false)).isEqualTo(said);
    }

    @Test
    void theNumberOfAllMayNameItsPeriodAndItsClass() {
        Statements of = new Statements(GRAMMAR, "71/17", true, Set.of());
        assertThat(of.in("471 occurrences were recorded with this classification.", false, false))
                .containsExactly(new Statement("occurrences", "471"));
        assertThat(of.in("In the specified period, 543 offences were recorded.", false, false))
                .containsExactly(new Statement("offences", "543"));
        assertThat(of.in("Number of crimes: 171 (HO code 71/17)", false, false))
                .containsExactly(new Statement("crimes", "171"));
    }
}
