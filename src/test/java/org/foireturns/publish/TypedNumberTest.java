package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            12                       | 12   | true
            ~ 1,234 ~                | 1234 | true
            007                      | 7    | true
            12                       | 13   | false
            1,234                    | 1    | false
            99999999999999999999     | 7766279631452241919 | false
            """)
    void isHeldAgainstWhatWasStored(String text, long value, boolean agrees) {
        assertThat(TypedNumber.agrees(text, value)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <5
            12,34
            82 offences
            1.5
            -3
            """)
    void isNoneWhereATextSaysMore(String text) {
        assertThat(TypedNumber.of(text)).isEmpty();
        assertThat(TypedNumber.agrees(text, 0)).isTrue();
    }
}
