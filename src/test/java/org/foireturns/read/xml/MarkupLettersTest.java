package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupLettersTest {
    private static final int ALL = MarkupBytes.WIDE | MarkupBytes.AMPERSAND | MarkupBytes.RETURN | MarkupBytes.CLOSE;

    private static String of(String markup) throws Unusual {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        return MarkupLetters.of(bytes, 0, bytes.length, ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12                  | 12
            a &amp; b           | a & b
            &lt;5&gt;           | <5>
            &quot;x&quot;       | "x"
            &apos;              | '
            &#49;&#x32;         | 12
            &#x1F600;           | 😀
            Benyw ŵ             | Benyw ŵ
            """)
    void namesAndNumbersStandForLetters(String markup, String letters) throws Unusual {
        assertThat(of(markup)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&nbsp;",
                "& ",
                "&amp",
                "&#0;",
                "&#xD800;",
                "&#xDFFF;",
                "&#xFFFE;",
                "&#x110000;",
                "&#8;",
                "]]>",
                "\uFFFF"
            })
    void whatXmlDoesNotAllowIsUnusual(String markup) {
        assertThatThrownBy(() -> of(markup)).isInstanceOf(Unusual.class);
    }

    @Test
    void bytesThatAreNoTextAreUnusual() {
        byte[] broken = {(byte) 0xC3, 'a'};
        assertThatThrownBy(() -> MarkupLetters.of(broken, 0, 2, MarkupBytes.WIDE))
                .isInstanceOf(Unusual.class);
    }

    @Test
    void endsOfLinesAreOneSign() throws Unusual {
        assertThat(of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
        byte[] plain = "x12y".getBytes(StandardCharsets.US_ASCII);
        assertThat(MarkupLetters.of(plain, 1, 3, 0)).isEqualTo("12");
        assertThat(MarkupLetters.asIs(plain, 1, 3)).isEqualTo("12");
    }
}
