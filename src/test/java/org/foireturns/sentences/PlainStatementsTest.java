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

/** Sentences whose numbers are told with more words than are needed, or for several things at once. */
class PlainStatementsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private final Statements statements = new Statements(GRAMMAR, "71/17", false, Set.of());

    private String said(String sentence, boolean afterTotal) {
        return statements.in(sentence, afterTotal, afterTotal).stream()
                .map(each -> each.label() + " = " + each.number())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            140 are female (74.9% of those where the gender is known) and 36 are male (19.3 per cent).\
             | female = 140; male = 36
            421 offences were recorded in 2024/25, up 23 on 2023/24. | offences recorded in 2024/25 = 421
            There were 141 offences in 2024/25, 13 more than in 2023/24. | offences 2024/25 = 141
            There were 141 offences in 2024/25, an increase of 13 offences or 10%. | offences 2024/25 = 141
            There were 141 offences in 2024/25 (a rise of 10.2% on the previous year). | offences 2024/25 = 141
            The large majority, 226, were female and the rest, 52, were male. | female = 226; male = 52
            Snapchat was named 14 times, Kik twice and Yubo once.\
             | Snapchat times times = 14; Kik times times = 2; Yubo times = 1
            Defnyddiwyd Snapchat 14 o weithiau a Kik ddwywaith. | Snapchat o weithiau times = 14; Kik times = 2
            """)
    void whatIsToldBesideANumberDoesNotHideIt(String sentence, String said) {
        assertThat(said(sentence, false)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Snapchat was used in 6 cases, and Kik and Yubo in 2 and 1 respectively. | Snapchat = 6; Kik = 2; Yubo = 1
            Female victims and male victims numbered 40 and 12 respectively. | Female = 40; male = 12
            Snapchat was used in 30, whereas Kik and Yubo were each used in 2. | Snapchat = 30; Kik = 2; Yubo = 2
            Kik, Yubo and Wizz had fewer than five each.\
             | Kik = fewer than 5; Yubo = fewer than 5; Wizz = fewer than 5
            There were 20 for Facebook and 16 for TikTok, while both Kik and Telegram had three.\
             | Facebook = 20; TikTok = 16; Kik = 3; Telegram = 3
            """)
    void thingsMayShareANumberOrHaveTheirsBehindAll(String sentence, String said) {
        assertThat(said(sentence, false)).isEqualTo(said);
    }

    @Test
    void aNumberIsComparedWithThoseOfOtherYears() {
        assertThat(said("There were 283 offences in 2024/25, compared with 254 in 2023/24.", false))
                .isEqualTo("offences 2024/25 = 283; 2023/24 = 254");
        assertThat(said("There were 283 offences in 2024/25 (254 in 2023/24).", false))
                .isEqualTo("offences 2024/25 = 283; 2023/24 = 254");
        assertThat(said("They found 283 such crimes, against 254 in 2023/24 and 261 in 2022/23.", false))
                .isEmpty();
        assertThat(new Statements(GRAMMAR, "71/17", true, Set.of())
                        .in("They found 283 such crimes, against 254 in 2023/24 and 261 in 2022/23.", false, false))
                .containsExactly(
                        new Statement("crimes", "283"),
                        new Statement("2023/24", "254"),
                        new Statement("2022/23", "261"));
        assertThat(said("There were 88 in April to June 2024 and 104 in July to September 2024.", true))
                .isEqualTo("April to June 2024 = 88; July to September 2024 = 104");
    }

    @Test
    void aNoughtBesideACategoryIsANumber() {
        assertThat(said("Snapchat (33), Skype (1) and Kik (0)", false)).isEqualTo("Snapchat = 33; Skype = 1; Kik = 0");
        assertThat(said("Omegle was not recorded at all (0).", true)).isEqualTo("Omegle = 0");
    }

    @Test
    void whatASentenceSaysTwiceCountsOnce() {
        assertThat(said("Fifty-eight is the figure for the previous year, 2023/24 (58 offences).", false))
                .isEqualTo("2023/24 offences = 58");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            12-15 – 99, of whom 80 female and 19 male | 12-15 = 99; 12-15 female = 80; 12-15 male = 19
            Turning to question 2, 31 victims were male and 149 female. | victims male = 31; female = 149
            77 were female, 18 male and 2 were recorded as other. | female = 77; male = 18; other = 2
            The remaining 12 victims were male and 3 female. | victims male = 12; female = 3
            14 were 11 and under, 68 were 12-15 and 16 were 16 and over.\
             | 11 and under = 14; 12-15 = 68; 16 and over = 16
            There were 38 under 12s and 153 in the 12-15 bracket. | victims aged under 12 = 38; 12-15 = 153
            Snapchat x 37, Kik x 1, not known x 17. | Snapchat = 37; Kik = 1; not known = 17
            Total offences, 163, female victims, 127, male victims, 36.\
             | Total offences = 163; female victims = 127; male victims = 36
            The number of female victims was 12 and the number of male victims was 3.\
             | female victims = 12; male victims = 3
            Snapchat (31) and, in one case each, on Discord, Kik and Yubo.\
             | Snapchat = 31; Discord = 1; Kik = 1; Yubo = 1
            """)
    void numbersBesideNumbersStayApart(String sentence, String said) {
        assertThat(said(sentence, false)).isEqualTo(said);
    }

    @Test
    void whatASearchBringsUpIsOfThePeriodOfTheLetter() {
        Statements of = new Statements(GRAMMAR, "71/17", true, Set.of());
        assertThat(of.in("A search of our crime system on 11 June 2025 returned 187 offences.", false, false))
                .containsExactly(new Statement("offences", "187"));
        assertThat(of.in("On 11 June 2025, 187 offences were recorded.", false, false))
                .isEmpty();
        assertThat(of.in("We carried out a search of 187 offences on our crime system.", false, false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 4, female",
                "In the case of 4 victims neither was recorded.",
                "Snapchat was named 14 times, no other platform was named more than 50 times.",
            })
    void whatMayBeSomethingElseIsLeft(String sentence) {
        assertThat(said(sentence, true)).isEmpty();
    }
}
