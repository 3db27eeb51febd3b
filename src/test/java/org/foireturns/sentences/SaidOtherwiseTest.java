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

class SaidOtherwiseTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            41 aged 0-11 / 214 aged 12-15 / 57 aged 16+        | 41 aged 0-11, 214 aged 12-15, 57 aged 16+
            Victim age: 29 (11 and under), 127 (12-15)         | Victim age, 29 (11 and under), 127 (12-15)
            Of the victims 81 were girls (81) and 28 were boys | Of the victims 81 were girls, and 28 were boys
            12-15 30, 11 and under 23.                         | 12-15 30, 11 and under: 23.
            """)
    void theSameIsWrittenInAnotherWay(String sentence, String other) {
        assertThat(SaidOtherwise.of(GRAMMAR).ways(sentence))
                .extracting(SaidOtherwise.Way::text)
                .contains(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Girls in 2023 / 24: 12", "81 were girls (18) and 28 were boys", "Age 13", "81 were girls."})
    void whatIsNotTheSameStays(String sentence) {
        assertThat(SaidOtherwise.of(GRAMMAR).ways(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Eighty-one of the victims were girls (81) and 28 were boys.  | victims girls = 81; boys = 28
            In fifty-one cases the victim was female (51) and in 13 male. | victim female = 51; male = 13
            81 of the victims were girls (eighty-one) and 28 were boys.  | victims girls = 81; boys = 28
            Fourteen were under 12 (14), eighty-two were 12 to 15 (82) and sixteen were 16 or over (16).\
             | under 12 = 14; 12 to 15 = 82; 16 or over = 16
            For age: 24 were 11 years and under, 125 12-15 years and 27 16 years and over.\
             | age 11 years and under = 24; age 12-15 years = 125; age 16 years and over = 27
            Ages: 41 (0-11) / 214 (12-15) / 57 (16+)\
             | Ages 0-11 = 41; Ages 12-15 = 214; Ages 16+ = 57
            41 aged 0-11 / 214 aged 12-15 / 57 aged 16+ | aged 0-11 = 41; aged 12-15 = 214; aged 16+ = 57
            Officers recorded Snapchat on 41 occasions and Instagram on 16.\
             | Snapchat occasions = 41; occasions Instagram = 16
            In 78 the offender used Snapchat, in 41 Instagram and in 12 TikTok. | Snapchat = 78; Instagram = 41; TikTok = 12
            """)
    void aSentenceThatIsUnderstoodInAnotherWayStatesItsNumbers(String sentence, String stated) {
        assertThat(said(sentence)).isEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eighty-one of the victims were girls (28) and 28 were boys.",
                "Female / Male 72 / 11",
                "Snapchat / Instagram 49",
                "Girls 12 / 13 boys",
                "Ages 12 (3), 13 (5), 14 (8)",
                "12 offences: Snapchat (12), Kik (4)",
                "There were 12 victims, girls (12) and boys (3)."
            })
    void whatNoWayMakesPlainStatesNothing(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 suspects used Snapchat and 3 Kik.",
                "Fourteen suspects used Snapchat and three Kik.",
                "188 suspects were male and 9 female.",
                "The suspect used Snapchat and was male in 14 offences and female in 3.",
                "Officers excluded Snapchat on 12 occasions and Kik on 3."
            })
    void whatIsSaidOfSuspectsAndOfficersStatesNothing(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    /** Behind the name of an age stands that age, where no other ages follow. */
    @Test
    void whatIsCountedBehindTheNameOfAnAgeAreAges() {
        assertThat(said("Age 14 females and 12 males were seen.")).isEmpty();
        assertThat(said("The victims were age 12 girls and age 13 boys.")).isEmpty();
    }

    private static String said(String sentence) {
        return new Statements(GRAMMAR, "71/17", true, Set.of())
                .in(sentence, false, true).stream()
                        .map(each -> each.label() + " = " + each.number())
                        .collect(Collectors.joining("; "));
    }
}
