package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7263 | 7,263 offences were recorded in 2024/25. | true
            7264 | 7,263 offences were recorded in 2024/25. | false
            99% | Offences rose by 99% between 2017/18 and 2024/25. | true
            99% | Offences fell by 99% between 2017/18 and 2024/25. | false
            -79% | Offences fell by 79% between 2017/18 and 2024/25. | true
            -79% | Offences rose by 79% between 2017/18 and 2024/25. | false
            -9% | Offences fell by 79% between 2017/18 and 2024/25. | false
            -79% to -60% | Offences fell by 60% to 79% between two years. | true
            -3% to 4% | Offences changed by anything from a fall of 3% to a rise of 4% between two years. | true
            -3% to 4% | Offences changed by anything from a fall of 4% to a rise of 3% between two years. | false
            -3% or more | Offences changed by anything from a fall of 3% upwards between two years. | true
            0% | Offences did not change between two years. | true
            0% | Offences changed by less than 1% between two years. | true
            0% | Offences rose by 10% between two years. | false
            """)
    void theSentenceHasToSayTheNumber(String figure, String sentence, boolean says) {
        assertThat(PrintedSentence.says(sentence, figure)).isEqualTo(says);
    }
}
