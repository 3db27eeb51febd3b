package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.normalise.RefusalTexts.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTextsTest {
    private final RefusalTexts texts = Shelves.vocabulary().refusals;

    @ParameterizedTest
    @CsvSource({
        "Refused - s12 cost exceeded, 12",
        "Section 40 (2), 40(2)",
        "Exempt under s. 31(1)(a) of the FOIA 2000, 31(1)(a)",
        "Gwrthodwyd - adran 12, 12",
        "Not disclosed, ''"
    })
    void nothingButTheWordsOfARefusal(String text, String section) {
        assertThat(texts.in(text)).contains(new Refused(section));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Section 12 and 4 offences", "under cost limits", "s15", "Refused to give a statement", "s120"})
    void anythingElseIsNone(String text) {
        assertThat(texts.in(text)).isEmpty();
    }

    @Test
    void aLongerTextIsNone() {
        assertThat(texts.in("refused " + "the ".repeat(20))).isEmpty();
    }

    @Test
    void hidesANumberThatTheForceKnowsAndNoneThatNobodyCounted() {
        assertThat(texts.in("s40(2)")).map(Refused::hidesNumber).contains(true);
        assertThat(texts.in("Withheld s.31(1)(a)")).map(Refused::hidesNumber).contains(true);
        assertThat(texts.in("s12")).map(Refused::hidesNumber).contains(false);
        assertThat(texts.in("Refused: s.12(1)")).map(Refused::hidesNumber).contains(false);
        assertThat(texts.in("s14")).map(Refused::hidesNumber).contains(false);
        assertThat(texts.in("Refused")).map(Refused::hidesNumber).contains(false);
    }
}
