package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfTotalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of the 63, 26 involved Snapchat and 11 Kik.     | 63   | 26 involved Snapchat and 11 Kik.
            Q5. Of the 1,063, 26 involved Snapchat.         | 1063 | Q5. 26 involved Snapchat.
            Of the 63, 26 involved Snapchat.                | 64   | Of the 63, 26 involved Snapchat.
            Of the 63 female victims, 26 were under 12.     | 63   | Of the 63 female victims, 26 were under 12.
            Of the 63, most involved Snapchat.              | 63   | Of the 63, most involved Snapchat.
            """)
    void theNumberOfAllIsNotToldAgain(String sentence, String total, String left) {
        assertThat(OfTotal.without(sentence, total)).isEqualTo(left);
    }
}
