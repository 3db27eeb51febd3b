package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphNumberTest {
    private final ParagraphNumber numbers = new ParagraphNumber(Vocabularies.words());

    @ParameterizedTest
    @CsvSource({
        "'There were 23 victims, of whom 15 were female and eight male.',8,8,true",
        "'There were 23 victims, of whom 15 were female and eight male.',9,9,false",
        "'There were 1,023 victims.',1023,1023,true",
        "'There were 1,023 victims.',23,23,false",
        "Eighty-two were aged 12-15.,82,82,true",
        "Eighty were aged 12-15.,82,82,false",
        "'Snapchat in 44, Kik in fewer than five.',0,4,true",
        "'Snapchat in 44, Kik in fewer than five.',0,9,false"
    })
    void aParagraphHasANumberInDigitsOrWords(String paragraph, long lower, long upper, boolean has) {
        assertThat(numbers.bears(paragraph, new Range(lower, upper))).isEqualTo(has);
    }
}
