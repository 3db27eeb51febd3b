package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWordsTest {
    private static final ListWords WORDS = DrawnList.WORDS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F13 | F, 13",
                "13F | 13, F",
                "M9, F13 | M, 9, F, 13",
                "Z13 | Z13",
                "F133 | F133",
                "AF13 | AF13",
                "F-- | F, ?",
                "FNK | F, NK",
                "FUNK | F, UNK",
                "FAX | FAX",
                "Female | Female",
                "9-- | 9--",
                "F | F"
            })
    void aLetterOfAGenderIsPartedFromAnAge(String text, String apart) {
        assertThat(WORDS.apart(text)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({
        "Y, true, true",
        "yes, true, true",
        "x, true, true",
        "N, false, true",
        "no, false, true",
        "maybe, false, false",
        "yes it was so, false, false",
        "'', false, false"
    })
    void aCellIsMarkedOrSaysThatItIsNot(String text, boolean yes, boolean mark) {
        assertThat(WORDS.yes(text)).isEqualTo(yes);
        assertThat(WORDS.isMark(text)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99 denotes not known | 99 = not known",
                "99 = not known | 99 = not known",
                "1 means male and 2 means female | 1 = male and 2 = female",
                "nothing of the kind | nothing of the kind"
            })
    void wordsBetweenACodeAndItsMeaningBecomeASign(String text, String signs) {
        assertThat(WORDS.withSigns(text)).isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource({
        "?, true",
        "-, true",
        "not recorded, true",
        "age not recorded, true",
        "Snapchat, false",
        "unknown girl, false",
        "zorb, false"
    })
    void aTextSaysNothingOrThatSomethingIsNotKnown(String text, boolean unknown) {
        assertThat(ListWords.unknown(WORDS.read(text))).isEqualTo(unknown);
    }

    @Test
    void aQuestionMarkBehindAGenderIsAnUnknownAge() {
        assertThat(DrawnList.WORDS.read("F?").says(Fact.Unknown.class)).isTrue();
        assertThat(DrawnList.WORDS.read("F?").says(Fact.OfGender.class)).isTrue();
    }
}
