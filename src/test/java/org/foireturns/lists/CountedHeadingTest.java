package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedHeadingTest {
    @ParameterizedTest
    @CsvSource({
        "April 2024, (6 offences), true",
        "Quarter 1, 12 crimes, true",
        "36/001, (6 offences), false",
        "April 2024, Snapchat, false",
        "April 2024, see note, false"
    })
    void aPeriodAndANumberOfOffencesHeadTheRowsBelow(String first, String second, boolean heading) {
        RawRecord row = new RawRecord(
                0, 0, GridText.grid("| " + first + " | " + second + " |").row(0));
        assertThat(CountedHeading.is(row, DrawnList.WORDS)).isEqualTo(heading);
    }
}
