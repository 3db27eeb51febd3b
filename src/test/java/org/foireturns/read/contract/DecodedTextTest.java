package org.foireturns.read.contract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecides(String charset) throws Exception {
        DecodedText text = DecodedText.of("\uFEFFTŷ,12\n".getBytes(Charset.forName(charset)));
        assertThat(text.text()).isEqualTo("Tŷ,12\n");
        assertThat(text.remarks()).isEmpty();
    }

    @Test
    void withoutOneTheBytesDecideAndItIsSaidWhichWay() throws Exception {
        assertThat(DecodedText.of("Tŷ,12".getBytes(UTF_8)).remarks()).isEmpty();
        assertThat(DecodedText.of("Tŷ,12".getBytes(UTF_8)).text()).isEqualTo("Tŷ,12");
        assertThat(DecodedText.of("Ty,12".getBytes(UTF_16LE)))
                .isEqualTo(new DecodedText("Ty,12", java.util.List.of(Remark.UTF_16)));
        assertThat(DecodedText.of("Ty,12".getBytes(UTF_16BE)))
                .isEqualTo(new DecodedText("Ty,12", java.util.List.of(Remark.UTF_16)));
        assertThat(DecodedText.of("£12 – café".getBytes(WINDOWS)))
                .isEqualTo(new DecodedText("£12 – café", java.util.List.of(Remark.WINDOWS_1252)));
    }

    @Test
    void theEndOfAnOldFileIsNoText() throws Exception {
        assertThat(DecodedText.of("a,1\n\u001A\u001A".getBytes(UTF_8)).text()).isEqualTo("a,1\n");
        assertThat(DecodedText.of(new byte[0]).text()).isEmpty();
        assertThat(DecodedText.of("\u001A".getBytes(UTF_8)).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "\u001Aa", "a\u0007"})
    void signsThatNoTextHasAreRefused(String text) {
        assertThat(reason(text.getBytes(UTF_8))).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void theSignForNoCharacterIsOneWhereItWasWritten() throws Exception {
        assertThat(DecodedText.of("a\uFFFDŷ".getBytes(UTF_8)))
                .isEqualTo(new DecodedText("a\uFFFDŷ", java.util.List.of()));
        assertThat(DecodedText.of("\uFEFFa\uFFFD".getBytes(UTF_16LE)).text()).isEqualTo("a\uFFFD");
    }

    @Test
    void spacesOfEachKindAreText() throws Exception {
        assertThat(DecodedText.of("a\tb\r\nc\f".getBytes(UTF_8)).text()).isEqualTo("a\tb\r\nc\f");
    }

    @Test
    void bytesThatBreakTheirOwnPromiseAreRefused() {
        assertThat(reason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(new byte[] {'a', 0, 'b'})).isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(new byte[] {(byte) 0x81, 'a'})).isEqualTo(Reason.NOT_TEXT);
    }

    private static Reason reason(byte[] bytes) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> DecodedText.of(bytes));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }
}
