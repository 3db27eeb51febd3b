package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSinkTest {
    private final ByteSink sink = new ByteSink();

    private ByteSource source() {
        byte[] page = new byte[sink.size() + 3];
        sink.copyTo(page, 3);
        return new ByteSource(page, 3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "127, 1", "128, 2", "16383, 2", "16384, 3", "2147483647, 5"})
    void aNumberTakesAsManyBytesAsItNeeds(int number, int bytes) {
        sink.number(number);
        assertThat(sink.size()).isEqualTo(bytes);
        assertThat(source().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE})
    void aLargeNumberTakesEight(long number) {
        sink.large(number);
        assertThat(sink.size()).isEqualTo(8);
        assertThat(source().large()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "Kik, 4", "\u00ff, 2", "\u0100, 3", "G\u0175yr, 9"})
    void aTextTakesAByteForEachSignWhereThatIsEnough(String text, int bytes) {
        sink.text(text);
        assertThat(sink.size()).isEqualTo(bytes);
        assertThat(source().text()).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadInItsOrderHoweverMuchItIs() {
        List<String> texts = List.of("a".repeat(1_020), "b", "\u0175".repeat(3_000), "", "c".repeat(9_000));
        texts.forEach(text -> {
            sink.number(7);
            sink.text(text);
            sink.large(-2);
        });
        ByteSource source = source();
        for (String text : texts) {
            assertThat(source.number()).isEqualTo(7);
            assertThat(source.text()).isEqualTo(text);
            assertThat(source.large()).isEqualTo(-2);
        }
    }

    @Test
    void itBeginsAnew() {
        sink.text("before");
        sink.clear();
        assertThat(sink.size()).isZero();
        sink.text("now");
        assertThat(source().text()).isEqualTo("now");
    }
}
