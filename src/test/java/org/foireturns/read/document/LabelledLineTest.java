package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledLineTest {
    @ParameterizedTest
    @CsvSource({
        "Snapchat: 52, Snapchat, 52",
        "12-15 = 52 (21.7%), 12-15, 52",
        "Snapchat (x 52), Snapchat, 52",
        "Snapchat .... <5, Snapchat, <5",
        "52 x Snapchat, Snapchat, 52"
    })
    void aLabelAndItsNumber(String line, String label, String number) {
        assertThat(LabelledLine.pair(line)).containsExactly(label, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kik: nil", "Female: 144 / Male: 42", "No number"})
    void otherLinesAreNone(String line) {
        assertThat(LabelledLine.pair(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kik: nil, Kik, nil, false",
        "Kik ..... None, Kik, None, false",
        "Kik: 1 to 4, Kik, 1 to 4, true",
        "Kik - fewer than 5, Kik, fewer than 5, true"
    })
    void wordsInThePlaceOfANumber(String line, String label, String words, boolean bounds) {
        assertThat(LabelledLine.inWords(line)).containsExactly(label, words);
        assertThat(LabelledLine.tellsBounds(line)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kik: mentioned", "Kik nil"})
    void longerWordsAndWordsWithoutASignAreNone(String line) {
        assertThat(LabelledLine.inWords(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uf0b7 Kik 3", "\u2022 Kik 3", "Kik 3"})
    void theSignOfAnEntryIsNoWord(String line) {
        assertThat(LabelledLine.bare(line)).isEqualTo(List.of("Kik", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = "3 Kik")
    void theNumberMayStandFirst(String line) {
        assertThat(LabelledLine.leading(line)).containsExactly("Kik", "3");
    }
}
