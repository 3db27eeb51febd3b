package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfSentenceTest {
    private static final Statement FEMALE = new Statement("female", "81");
    private static final Statement MALE = new Statement("male", "20");
    private static final Statement YOUNG = new Statement("aged 11 and under", "12");

    private final WordsOfSentence words = new WordsOfSentence(Grammars.ofConfig());

    @Test
    void tellsHowManyAreUnknownAndNotOfWhat() {
        assertThat(words.unknown("The remaining 13 had nothing recorded"))
                .isEqualTo(new Statement("nothing recorded", "13"));
        assertThat(words.unknown("13 unknown")).isEqualTo(new Statement("unknown", "13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gender of 13 was not recorded",
                "13 and 4 unknown",
                "13 girls unknown",
                "13 offences",
                "unknown"
            })
    void tellsMoreOrLess(String sentence) {
        assertThat(words.tellsUnknown(sentence)).isFalse();
        assertThat(words.unknown(sentence)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The platform was known in 250 of the 310 offences | true
            The platform was known                            | false
            Snapchat was known in 250                         | false
            The platform was unknown in 250                   | false
            250 were known                                    | false
            """)
    void tellsOfHowManySomethingIsKnown(String sentence, boolean known) {
        assertThat(words.tellsKnown(sentence)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A further 12 were girls         | true
            12 were aged 11 and under       | true
            12 gender not recorded at all   | true
            Kik 12                          | false
            147 offences, 12 girls          | false
            A further 12 offences there     | false
            12 were girls in 2024/25        | false
            A further 12 and 3 were girls   | false
            The remaining 13 had nothing recorded | false
            """)
    void mayGoOnWithOneNumberAndACategory(String sentence, boolean goesOn) {
        assertThat(words.mayGoOn(sentence)).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 were aged 11 and under.            | true
            In all 12 were aged 11 and under.     | true
            12 victims were aged 11 and under.    | false
            Of these 12 were aged 11 and under.   | false
            """)
    void mayTellPartsOfTheOneCategoryBefore(String sentence, boolean part) {
        assertThat(words.mayBeOfPart(sentence, List.of(YOUNG), List.of(FEMALE))).isEqualTo(part);
    }

    @Test
    void tellsNoPartsOfSeveralOrOfItsOwnAxis() {
        String sentence = "12 were aged 11 and under.";
        assertThat(words.mayBeOfPart(sentence, List.of(), List.of(FEMALE))).isFalse();
        assertThat(words.mayBeOfPart(sentence, List.of(YOUNG), List.of(FEMALE, MALE)))
                .isFalse();
        assertThat(words.mayBeOfPart(sentence, List.of(MALE), List.of(FEMALE))).isFalse();
        assertThat(words.mayBeOfPart(sentence, List.of(YOUNG), List.of(new Statement("offences", "7"))))
                .isFalse();
    }

    @Test
    void knowsCategoriesOfOneAxis() {
        assertThat(words.ofOneAxis(List.of(FEMALE, MALE))).isTrue();
        assertThat(words.ofOneAxis(List.of(FEMALE, YOUNG))).isFalse();
        assertThat(words.ofOneAxis(List.of(new Statement("female Kik", "3")))).isFalse();
        assertThat(words.ofOneAxis(List.of(new Statement("offences", "3")))).isFalse();
        assertThat(words.ofOneAxis(List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            females           | false | false | false
            females 2024/25   | true  | false | false
            2024/25           | true  | false | true
            offences          | false | false | true
            gender unknown    | false | false | false
            unknown           | false | false | false
            the year before   | false | true  | true
            """)
    void saysWhenOrOfWhat(String label, boolean period, boolean relative, boolean all) {
        Statement statement = new Statement(label, "3");
        assertThat(words.years().saysPeriod(statement)).isEqualTo(period);
        assertThat(words.years().saysRelativeYear(statement)).isEqualTo(relative);
        assertThat(words.years().saysWhen(statement)).isEqualTo(period || relative);
        assertThat(words.isOfAll(statement)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"approx., true", "see fig., true", "question, true", "recorded., false"})
    void knowsWordsThatAreShortenedBeforeANumber(String text, boolean abbreviated) {
        assertThat(words.isAbbreviated(text)).isEqualTo(abbreviated);
    }

    @Test
    void knowsWhoSpeaksOfTheYoungest() {
        assertThat(words.aboutYoungest("The youngest victim was 5")).isTrue();
        assertThat(words.aboutYoungest("A victim was 5")).isFalse();
    }
}
