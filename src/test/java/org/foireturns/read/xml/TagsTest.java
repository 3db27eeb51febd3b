package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    private final OpenElements open = new OpenElements();
    private final Attributes attributes = new Attributes();
    private Window window = new Window(new ByteArrayInputStream(new byte[0]));

    /** The tags of a text whose first sign is the beginning of one. */
    private Tags tags(String text) throws Exception {
        window = new Window(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        window.more();
        return new Tags(window, open, attributes);
    }

    private String opened(String text) throws Exception {
        Tags tags = tags(text);
        StringBuilder all = new StringBuilder(tags.start(1).toString());
        for (int i = 0; i < attributes.size(); i++) {
            all.append(' ').append(attributes.name(i)).append('=').append(attributes.value(i));
        }
        return all.append(tags.isEmpty() ? " /" : "")
                .append(" | ")
                .append(window.piece)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <row>x                          ! row | 5
            <row/>                          ! row / | 6
            <row  r="1"\ts='2' />           ! row r=1 s=2 / | 20
            <c a="it's" b='"' c="a &lt; b"> ! c a=it's b=" c=a < b | 31
            <c a=""></c>                    ! c a= | 8
            <c xmlns:p="urn:p" p:a="1"/>    ! c p:a=1 / | 28
            <c a=" x "/>                    ! c a= x  / | 12
            """)
    void aTagIsReadWithItsAttributes(String text, String read) throws Exception {
        assertThat(opened(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=1>",
                "<row r> ",
                "<row r = '1'>",
                "<row =>",
                "<row r='<'>",
                "<row r='1's='2'>",
                "<row/x>",
                "<row/ >",
                "<row\"r\">",
                "<row r='1' r='2'>",
                "<p:row>",
                "<row p:r='1'>",
                "<row xmlns:p='urn:&amp;' p:r='1'>",
                "< row>",
                "<row r='a\nb'>",
            })
    void whatIsUnusualIsLeftToTheParserOfAllXml(String text) {
        assertThatThrownBy(() -> opened(text)).isInstanceOf(Unusual.class);
        assertThat(open.depth()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row", "<row ", "<row r", "<row r=", "<row r='", "<row r='1", "<row r='1'", "<row /"})
    void aTagThatIsCutOffGoesOn(String text) {
        assertThatThrownBy(() -> opened(text)).isInstanceOf(Window.CutOff.class);
        assertThat(open.depth()).isZero();
    }

    @Test
    void anEndTagIsThatOfTheInnermostElement() throws Exception {
        tags("<row>").start(1);
        tags("</row \n>").end(2);
        assertThat(window.piece).isEqualTo(8);
        assertThatThrownBy(() -> tags("</rows>").end(2)).isInstanceOf(Unusual.class);
        assertThatThrownBy(() -> tags("</roc>").end(2)).isInstanceOf(Unusual.class);
        assertThatThrownBy(() -> tags("</ro").end(2)).isInstanceOf(Window.CutOff.class);
        assertThatThrownBy(() -> tags("</row").end(2)).isInstanceOf(Window.CutOff.class);
    }
}
