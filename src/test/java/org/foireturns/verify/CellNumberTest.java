package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.foireturns.model.Style;
import org.foireturns.normalise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNumberTest {
    private final CellNumber numbers = new CellNumber(Vocabularies.words());

    @ParameterizedTest
    @CsvSource({
        "41,41",
        "'1,012',1012",
        "nil return,0",
        "0 (nil),0",
        "Dim,0",
        "<5,0 to 4",
        "<=5,0 to 5",
        "≤ 5,0 to 5",
        "1-4,1 to 4",
        "1 – 4,1 to 4",
        "264*,264",
        "264 [note 2],264",
        "82¹,82"
    })
    void aCellIsReadByItsDigitsAndSignsAndTheWordsForZero(String text, String number) {
        assertThat(numbers.of(cell(text))).map(Range::words).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"fewer than 5", "withheld", "There were 39 offences", "*"})
    void ofOtherTextsItSaysNothing(String text) {
        assertThat(numbers.of(cell(text))).isEmpty();
    }

    @Test
    void theWordsForZeroAreThoseOfTheVocabulary() {
        KnownWords own = new KnownWords(new Words(Map.of("markers", Map.of("zero", List.of("not a single one")))));

        assertThat(new CellNumber(own).of(cell("Not a single one"))).hasValue(Range.ZERO);
        assertThat(new CellNumber(own).of(cell("nil"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fewer than 5,0,4,true",
        "fewer than 5,1,4,true",
        "5 or fewer,0,5,true",
        "fewer than 5,0,9,false",
        "fewer than 5,2,4,false",
        "between 1 and 4,1,4,true",
        "between 1 and 4,0,4,false",
        "withheld,0,,true",
        "There were 39 offences,39,39,true",
        "There were 39 offences,93,93,false",
        "fewer than five,0,4,true",
        "-,0,0,true",
        "–,0,0,true",
        "-,1,1,false",
        "*,0,0,false"
    })
    void wordsBearOutANumberThatStandsInThem(String text, long lower, Long upper, boolean borne) {
        assertThat(CellNumber.bears(cell(text), new Range(lower, upper))).isEqualTo(borne);
    }

    private static Cell cell(String text) {
        return Cell.text(new Address(0, 0), text, Style.PLAIN);
    }

    @Test
    void aColourBearsARangeOrNoughtAsASignDoes() {
        assertThat(CellNumber.colourBears(new Range(1, 4L))).isTrue();
        assertThat(CellNumber.colourBears(Range.ZERO)).isTrue();
        assertThat(CellNumber.colourBears(Range.exactly(3))).isFalse();
    }
}
